"""A real Dovecot for tests. In: an empty directory. Out: a server on loopback ports, and users made on demand.

It runs without root rights: as the user who runs the tests, or, where that is root, as Dovecot's own user (Dovecot
refuses to read mail as root). The directory must be open to that user; pytest's own are not, hence `tempfile`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from certificates import Authority
from imapclient import IMAPClient
from waiting import wait_until

from detector.imap import ImapServer

PASSWORD = "correct-horse"
READ_ONLY_FOLDER = "Locked"
_PROGRAMS = ("dovecot", "/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot")

_SHARED = """
protocols = imap
listen = 127.0.0.1
base_dir = {top}/run
state_dir = {top}/state
log_path = {top}/log
ssl = yes
mail_home = {top}/home/{user_variable}
mail_plugins = acl
default_internal_user = {owner}
default_internal_group = {group}
default_login_user = {owner}
first_valid_uid = 1
auth_failure_delay = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
}}
"""
_ONLY_2_3 = """
ssl_cert = <{cert}
ssl_key = <{key}
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid}
}}
plugin {{
  acl = vfile
}}
"""
_TOKENS_2_3 = """
auth_mechanisms = plain login {mechanisms}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {top}/oauth2.conf
}}
"""
_OAUTH2_2_3 = """
introspection_url = {introspection_url}
introspection_mode = post
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
scope = {scope}
"""
_ONLY_2_4 = """
ssl_server_cert_file = {cert}
ssl_server_key_file = {key}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ~/Maildir
acl_driver = vfile
passdb static {{
  password = {password}
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
  }}
}}
"""


def find_dovecot() -> str | None:
    """The program's path, or None where it is not installed (Debian: dovecot-imapd)."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


@dataclass(frozen=True, slots=True)
class TakesTokens:
    """Which mechanisms, and where Dovecot asks about a token (RFC 7662)."""

    introspection_url: str
    scope: str
    mechanisms: str = "xoauth2 oauthbearer"


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server. `host` is the only name in its certificate."""

    host: str
    imap_port: int
    imaps_port: int
    ca_file: Path
    top: Path

    def log(self, about: str = "") -> str:
        """What the server wrote, the lines about one user only where one is named."""
        file = self.top / "log"
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.exists() else []
        return "\n".join(line for line in lines if about in line)

    def mechanisms(self) -> str:
        """The line of the configuration that names the ways to log in."""
        text = (self.top / "dovecot.conf").read_text(encoding="ascii")
        return next(line for line in text.splitlines() if line.startswith("auth_mechanisms"))

    def new_user(self) -> MailUser:
        """A user nobody has used before: an empty INBOX, Sent and Drafts."""
        return MailUser(self, f"sam-{uuid.uuid4().hex[:12]}")


@dataclass(frozen=True, slots=True)
class MailUser:
    """One account on the server, and what another mail program would do with it."""

    dovecot: Dovecot
    name: str

    def server(self, security: str = "tls") -> ImapServer:
        """Where Rejoinder logs in to this account."""
        place = self.dovecot
        port = place.imaps_port if security == "tls" else place.imap_port
        return ImapServer(place.host, port, self.name, security, place.ca_file, timeout_seconds=20.0)

    @contextmanager
    def client(self, folder: str | None = None) -> Iterator[IMAPClient]:
        """A second, independent connection; `folder` is selected for writing."""
        place = self.dovecot
        context = ssl.create_default_context(cafile=str(place.ca_file))
        with IMAPClient(place.host, place.imaps_port, ssl_context=context, timeout=20) as client:
            client.login(self.name, PASSWORD)
            if folder is not None:
                client.select_folder(folder)
            yield client

    def put(self, *mails: bytes, folder: str = "INBOX") -> None:
        """Mails into a folder, which is made where it is missing, unread and in this order."""
        with self.client() as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            for mail in mails:
                client.append(folder, mail)

    def flags(self, folder: str = "INBOX") -> dict[int, set[bytes]]:
        """What a second connection sees: UID -> flags and keywords, without \\Recent."""
        with self.client(folder) as client:
            seen = client.get_flags(client.search())
        return {uid: set(flags) - {b"\\Recent"} for uid, flags in seen.items()}

    def lock_folder(self, folder: str = READ_ONLY_FOLDER) -> None:
        """Take away the right to write in a folder (RFC 4314: l lookup, r read)."""
        place = self.dovecot.top / "home" / self.name / "Maildir" / f".{folder}"
        (place / "dovecot-acl").write_text("owner lr\n", encoding="ascii")


def _free_ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()


def _config(program: str, top: Path, ports: list[int], uid: int, gid: int) -> str:
    import grp
    import pwd

    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    old = version.startswith(("2.2", "2.3"))
    head = "" if old else "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n"
    return head + (_SHARED + (_ONLY_2_3 if old else _ONLY_2_4)).format(
        top=top, owner=pwd.getpwuid(uid).pw_name, group=grp.getgrgid(gid).gr_name, uid=uid, gid=gid,
        imap_port=ports[0], imaps_port=ports[1], password=PASSWORD, cert=top / "server.pem",
        key=top / "server.key", user_variable="%u" if old else "%{user}",
    )  # fmt: skip


def _tokens(top: Path, wanted: TakesTokens) -> str:
    """What goes ahead of the other settings of a Dovecot 2.3; its oauth2.conf is written."""
    told = {"introspection_url": wanted.introspection_url, "scope": wanted.scope}
    (top / "oauth2.conf").write_text(_OAUTH2_2_3.format(**told), encoding="ascii")
    return _TOKENS_2_3.format(mechanisms=wanted.mechanisms, top=top)


def _owner(as_root: bool) -> tuple[int, int]:
    import pwd

    if not as_root:
        return os.geteuid(), os.getegid()
    dovecot = pwd.getpwnam("dovecot")
    return dovecot.pw_uid, dovecot.pw_gid


def _open_for_business(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            return line.recv(4) == b"* OK"
    except OSError:
        return False


@contextmanager
def running_dovecot(
    program: str, authority: Authority, takes_tokens: TakesTokens | None = None
) -> Iterator[Dovecot]:
    """A server for the length of the block; it and all its files are gone afterwards."""
    as_root = os.geteuid() == 0
    uid, gid = _owner(as_root)
    identity = {"user": uid, "group": gid, "extra_groups": []} if as_root else {}
    with tempfile.TemporaryDirectory(prefix="rejoinder-dovecot-", ignore_cleanup_errors=True) as folder:
        top, ports = Path(folder), _free_ports(2)
        for name in ("run", "state", "home"):
            (top / name).mkdir()
        authority.issue("localhost", top / "server.pem", top / "server.key")
        config = _config(program, top, ports, uid, gid)
        if takes_tokens is not None:
            config = _tokens(top, takes_tokens) + config
        (top / "dovecot.conf").write_text(config, encoding="ascii")
        if as_root:
            for path in (top, *top.iterdir()):
                os.chown(path, uid, gid)
        with (top / "out").open("wb") as out:
            command = [program, "-F", "-c", str(top / "dovecot.conf")]
            process = subprocess.Popen(command, stdout=out, stderr=out, cwd=top, **identity)
        try:
            wait_until(lambda: _open_for_business(ports[0]) or process.poll() is not None, what="Dovecot")
            if process.poll() is not None:
                raise RuntimeError(f"Dovecot ended at once:\n{(top / 'out').read_text()}")
            yield Dovecot("localhost", ports[0], ports[1], authority.file, top)
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=10)
            process.kill()
            process.wait()
