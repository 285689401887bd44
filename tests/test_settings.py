"""The settings file: read with the line of what is wrong, written so that it reads back the same."""

from __future__ import annotations

import os
import re
import tempfile
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.choices import NotifySettings, OAuthSettings, Rewording
from responder.errors import SettingsError
from responder.followup import Habits
from responder.keys import KEYS
from responder.settings import (
    Account,
    DaemonSettings,
    ImapSettings,
    MarkSettings,
    Me,
    ModelSettings,
    Replies,
    Settings,
    SmtpSettings,
    line_of,
    load_settings,
    write_settings,
)
from responder.settings_text import write_document
from responder.timewords import Quiet, Rhythm
from responder.timing import Window

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")

CONTRACT = """\
[me]
names = ["Sam Rivers"]
addresses = ["sam@home.example"]
languages = ["en", "de"]
signature = "..."

[[account]]
name = "home"
address = "sam@home.example"
folders = ["INBOX"]
may = "draft"
[account.imap]
host = "imap.home.example"
port = 993
security = "tls"
user = "sam"
auth = "password"
[account.smtp]
host = "smtp.home.example"
port = 465
security = "tls"
deliver = "smtp"
[account.marks]
method = "auto"
folder = "Rejections"

[replies]
cool_off = "24h"
hold = "10m"
send_window = "Mon-Fri 09:00-17:00"
max_per_person_days = 90
[daemon]
poll = "5m"
idle = true
quiet = "21:00-08:00"
[model]
reject_at = 0.80
unsure_at = 0.35
retrain_after = 20
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def load(path: Path, text: str | bytes) -> Settings:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(0o600)
    return load_settings(path)


def refusal(path: Path, text: str | bytes) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load(path, text)
    assert caught.value.exit_code == 3
    assert caught.value.fix
    return caught.value


# Reading


def test_the_file_of_the_contract_is_read_in_full(path: Path) -> None:
    found = load(path, CONTRACT)
    assert found.me.names == ("Sam Rivers",)
    assert found.me.languages == ("en", "de")
    home = found.accounts[0]
    assert (home.name, home.may, home.folders) == ("home", "draft", ("INBOX",))
    assert home.imap == ImapSettings("imap.home.example", 993, "tls", "sam")
    assert home.smtp == SmtpSettings("smtp.home.example", 465, "tls", "sam")
    assert (found.replies, found.daemon, found.model) == (Replies(), DaemonSettings(), ModelSettings())
    assert found.replies.cool_off == timedelta(hours=24)
    assert found.replies.send_window == Window(frozenset(range(5)), time(9), time(17))
    assert found.daemon.quiet == Quiet(time(21), time(8))


def test_an_empty_file_is_all_defaults(path: Path) -> None:
    assert load(path, "") == Settings()


def test_an_address_is_all_that_an_account_needs(path: Path) -> None:
    account = load(path, '[[account]]\naddress = "sam@gmail.com"\n').accounts[0]
    assert (account.name, account.imap.host, account.smtp.host) == ("sam", "imap.gmail.com", "smtp.gmail.com")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(path: Path) -> None:
    found = load(path, b"\xef\xbb\xbf" + CONTRACT.replace("\n", "\r\n").encode())
    assert found.accounts[0].name == "home"


def test_a_certificate_file_is_looked_for_beside_the_settings(path: Path) -> None:
    (path.parent / "own.pem").write_text("")
    text = '[[account]]\naddress = "sam@home.example"\nimap = {host = "h", ca_file = "own.pem"}\n'
    assert load(path, text).accounts[0].imap.ca_file == path.parent / "own.pem"
    assert "line 3" in str(refusal(path, text.replace("own.pem", "other.pem")))


@posix_only
def test_a_file_that_others_can_read_is_a_warning_and_no_error(path: Path) -> None:
    assert load(path, CONTRACT).warnings == ()
    path.chmod(0o644)
    found = load_settings(path)
    assert len(found.warnings) == 1
    assert "chmod 600" in found.warnings[0]
    assert found == load(path, CONTRACT)


def test_a_missing_file_says_how_to_make_one(path: Path) -> None:
    with pytest.raises(SettingsError, match="rejoinder init"):
        load_settings(path)


def test_what_is_no_readable_text_file_is_one_sentence(path: Path) -> None:
    assert "line 2: this is not UTF-8" in str(refusal(path, b"[me]\nnames = ['M\xfcller']"))
    assert "UTF-8" in str(refusal(path, "[me]\nnames = []\n".encode("utf-16")))
    assert "too large" in str(refusal(path, b"#" * 300_000))
    with pytest.raises(SettingsError):
        load_settings(path.parent)


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("[me]\nnames = Sam\n", "line 2, column 9"),
        ("[me\n", "line 1, column 4"),
        ("[me]\nnames = [\n'Sam',\n", "line 3, at its end"),
        ("[me]\nnames = []\nnames = []\n", "line 3, column 11"),
        ('[me]\nsignature = "C:\\Users"\n', "line 2, column"),
        ("[me]\n\x00\n", "line 2, column 1"),
    ],
)
def test_broken_toml_names_line_and_column_in_one_sentence(path: Path, text: str, spot: str) -> None:
    problem = refusal(path, text)
    assert spot in problem.text
    assert "\n" not in str(problem)


@pytest.mark.parametrize("text", ["x = " + "[" * 5000, "x = " + "1" * 5000])
def test_toml_that_no_one_writes_is_refused_without_a_traceback(path: Path, text: str) -> None:
    assert "no settings file" in str(refusal(path, text))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[replies]\n# a comment\n\ncool_of = "24h"\n', 4, "Did you mean cool_off?"),
        ("[replies]\ncool_off = 24\n", 2, 'cool_off = "24h"'),
        ('[me]\nnames = [\n  "a",\n  "b",\n]\nsignatur = ""\n', 6, "signature"),
        ('[me]\nsignature = """\nport = 1\n[replies]\n"""\nsing_off = ""\n', 6, "sign_off"),
        ('[[account]]\naddress = "a@gmx.de"\n[[account]]\naddress = "b@gmx.de"\n[account.imap]\nport = "x"\n', 6, "993"),
        ('[[account]]\naddress = "a@gmx.de"\n[account.imap]\nport = "x"\n[[account]]\naddress = "b@gmx.de"\n', 4, "993"),
        ('[[account]]\naddress = "a@gmx.de"\n[[account]]\naddress = "a@gmx.net"\n', 3, "name = "),
        ('[[account]]\naddress = "a@gmx.de"\n\nimap.host = "h"\nimap.prot = 1\n', 5, "port"),
        ('[[account]]\naddress = "a@gmx.de"\nimap = {host = "h", prot = 1}\n', 3, "port"),
        ('account = [\n  {address = "a@gmx.de"},\n  {adress = "b@gmx.de"},\n]\n', 1, "address"),
        ('\n\n[[account]]\nname = "x"\n', 3, "address = "),
        ('[account]\naddress = "a@gmx.de"\n', 1, "[[account]]"),
        ('[["account"]]\n"address" = "a@gmx.de"\n[account."imap"]\n"port" = "x"\n', 4, "993"),
        ("[model]\nreject_at = 0.2\n", 1, "unsure_at"),
        ("[[account]]\n[account.imap]\napp_password = 'hunter2'\n", 3, "rejoinder init"),
        ("poll = '5m'\n[me]\n", 1, "[daemon]"),
        ("[me]\n[nonsense]\n", 2, "replies"),
        ("[me]\r\nnames = []\r\nnmes = []\r\n", 3, "names"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_with_its_line_and_a_way_out(
    path: Path, text: str, line: int, words: str
) -> None:
    problem = refusal(path, text)
    assert f"line {line}:" in problem.text
    assert words in str(problem)
    assert "hunter2" not in str(problem)


@given(st.text(st.characters(codec="utf-8"), max_size=200) | st.binary(max_size=100))
def test_no_file_whatever_ends_in_anything_but_a_sentence(text: str | bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            load(Path(folder) / "settings.toml", text)
        except SettingsError:
            return


@given(
    st.lists(st.sampled_from(['[me]', '[[account]]', 'x = 1', 'port = "', "names = [", "]", '"""', "[account.imap]", "# c"]))
)  # fmt: skip
def test_no_arrangement_of_lines_ends_in_anything_but_a_sentence(lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            load(Path(folder) / "settings.toml", "\n".join(lines))
        except SettingsError:
            return


# Writing, and reading back

words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
lines_of_text = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Zl", "Zp")) | st.just("\t")
)
paragraphs = st.lists(st.text(st.sampled_from('ab"\\#=[] äß\t')), max_size=4).map("\n".join)
names = st.text("abcxyzABC019_-", min_size=1, max_size=8)
addresses = st.builds(
    "{}@{}.example".format, st.text("abc.+_", min_size=1, max_size=6), st.sampled_from("xyz")
)
hosts = st.sampled_from(
    ["mail.home.example", "localhost", "::1", "10.0.0.1", "imap.gmail.com", "outlook.office365.com"]
)
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
windows = st.builds(
    lambda days, span: Window(days, *sorted(span)),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.lists(clocks, min_size=2, max_size=2, unique=True),
)


def lengths(most: timedelta, least: int = 0) -> st.SearchStrategy[timedelta]:
    return st.integers(least, int(most.total_seconds())).map(lambda seconds: timedelta(seconds=seconds))


def routes(host: str) -> st.SearchStrategy[dict[str, Any]]:
    secure = ["tls", "starttls"] + (["plain"] if host in ("localhost", "::1") else [])
    return st.fixed_dictionaries(
        {
            "host": st.just(host),
            "port": st.integers(1, 65535),
            "security": st.sampled_from(secure),
            "user": words,
            "ca_file": st.sampled_from([None, Path(__file__).resolve()]),
        }
    )


own_clients = st.just(OAuthSettings()) | st.builds(
    OAuthSettings, st.sampled_from(["microsoft", "google"]), st.just("a-1.apps_x"), st.sampled_from(["common", "home.example"])
)  # fmt: skip


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    commands = st.none() | st.sampled_from(["pass show mail/x", 'show "a b"'])
    imap = draw(hosts.flatmap(routes)) | {
        "auth": draw(st.sampled_from(["password", "token"])),
        "password_command": draw(commands),
        "token_command": draw(commands),
        "timeout": draw(lengths(timedelta(minutes=10), 1)),
    }
    smtp = draw(hosts.flatmap(routes)) | {
        "deliver": draw(st.sampled_from(["smtp", "drafts"])),
        "sent_folder": draw(st.none() | words),
        "drafts_folder": draw(st.none() | words),
    }
    methods = ["auto", "keyword", "label", "flag", "folder", "local"]
    return Account(
        name=draw(names),
        address=draw(addresses),
        imap=ImapSettings(**imap),
        smtp=SmtpSettings(**smtp),
        folders=tuple(draw(st.lists(words, min_size=1, max_size=3))),
        may=draw(st.sampled_from(["read", "mark", "draft"])),
        marks=MarkSettings(draw(st.sampled_from(methods)), draw(words)),
        oauth=draw(own_clients),
    )


@st.composite
def all_settings(draw: st.DrawFn) -> Settings:
    named = draw(
        st.lists(accounts(), max_size=2, unique_by=lambda account: account.name.upper().replace("-", "_"))
    )
    mine = draw(st.lists(addresses, max_size=2)) + [account.address for account in named]
    low, high = sorted(draw(st.lists(st.floats(0, 1), min_size=2, max_size=2)))
    return Settings(
        me=Me(
            names=tuple(draw(st.lists(words, max_size=2))),
            addresses=tuple(dict.fromkeys(mine)),
            languages=tuple(draw(st.lists(st.sampled_from(["en", "de", "fr"]), min_size=1, max_size=2))),
            sign_off=draw(lines_of_text.filter(lambda text: "\t" not in text)),
            signature=draw(paragraphs | lines_of_text),
        ),
        accounts=tuple(named),
        replies=Replies(
            draw(lengths(timedelta(days=60))),
            draw(lengths(timedelta(days=7))),
            draw(st.none() | windows),
            draw(st.integers(0, 3650)),
        ),
        daemon=DaemonSettings(
            draw(lengths(timedelta(days=1), 10)), draw(st.booleans()), draw(st.none() | st.builds(Quiet, clocks, clocks))
        ),
        notify=NotifySettings(
            draw(st.booleans()), draw(st.booleans()), draw(st.none() | st.builds(Rhythm, st.none() | st.integers(0, 6), clocks))
        ),
        model=ModelSettings(high, low, draw(st.integers(0, 100_000))),
    )  # fmt: skip


@given(all_settings())
def test_settings_survive_being_written_and_read(made: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        assert write_settings(path, made) is None
        found = load_settings(path)
        assert found == made
        assert found.warnings == ()


@settings(max_examples=40)
@given(all_settings(), st.data())
def test_a_misspelt_key_is_named_with_its_very_line(made: Settings, data: st.DataObject) -> None:
    lines = write_document(made).split("\n")
    start = (
        lines.index("[replies]") if not made.accounts else lines.index("[[account]]")
    )  # below any signature
    spots = [n for n, line in enumerate(lines) if n > start and re.match(r"[a-z_]+ = ", line)]
    spot = data.draw(st.sampled_from(spots))
    lines[spot] = "zz" + lines[spot]
    with tempfile.TemporaryDirectory() as folder, pytest.raises(SettingsError, match=f"line {spot + 1}:"):
        load(Path(folder) / "settings.toml", "\n".join(lines))


def test_every_key_of_the_table_is_a_choice_and_the_other_way_round() -> None:
    kinds = {
        "me": Me, "account": Account, "account.imap": ImapSettings, "account.smtp": SmtpSettings,
        "account.marks": MarkSettings, "account.oauth": OAuthSettings, "replies": Replies, "follow_up": Habits, "rewording": Rewording, "daemon": DaemonSettings, "notify": NotifySettings, "model": ModelSettings,
    }  # fmt: skip
    assert set(kinds) == set(KEYS)
    for table, kind in kinds.items():
        assert set(KEYS[table]) == set(kind.__dataclass_fields__) - {"imap", "smtp", "marks", "oauth"}


def test_every_example_in_the_table_is_accepted() -> None:
    import tomllib

    for table in KEYS.values():
        for name, key in table.items():
            key.read(tomllib.loads(f"{name} = {key.example}")[name])


def test_the_written_file_explains_itself(path: Path) -> None:
    made = load(path, CONTRACT)
    text = write_document(made)
    assert "# No password belongs in here" in text
    assert 'cool_off = "24h"' in text
    assert '# password_command = "pass show mail/home"' in text
    for table in ("[me]", "[[account]]", "[account.imap]", "[replies]", "[daemon]", "[model]"):
        assert f"\n{table}\n" in text


@posix_only
def test_the_file_is_for_the_user_alone_and_so_is_its_new_folder(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    write_settings(path, Settings())
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_what_stood_there_is_kept_beside_it_each_time(path: Path) -> None:
    first = "# mine\n[me]\nnames = ['A']\n"
    load(path, first)
    one = write_settings(path, Settings(me=Me(names=("B",))))
    two = write_settings(path, Settings(me=Me(names=("C",))))
    assert one is not None
    assert two is not None
    assert one.read_text() == first
    assert load_settings(two).me.names == ("B",)
    assert load_settings(path).me.names == ("C",)
    if os.name == "posix":
        assert one.stat().st_mode & 0o777 == 0o600
    assert len(list(path.parent.iterdir())) == 3


def test_writing_the_same_again_leaves_no_backup(path: Path) -> None:
    write_settings(path, Settings())
    assert write_settings(path, Settings()) is None
    assert list(path.parent.iterdir()) == [path]


def test_what_would_be_refused_is_not_written(path: Path) -> None:
    load(path, CONTRACT)
    with pytest.raises(SettingsError, match="languages"):
        write_settings(path, Settings(me=Me(languages=("english",))))
    assert path.read_text() == CONTRACT
    assert list(path.parent.iterdir()) == [path]


@posix_only
def test_a_link_stays_a_link(path: Path) -> None:
    real = path.parent / "dotfiles.toml"
    real.write_text("")
    path.symlink_to(real)
    write_settings(path, Settings(me=Me(names=("Sam",))))
    assert path.is_symlink()
    assert load_settings(real).me.names == ("Sam",)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="cannot be written"):
        write_settings(tmp_path / "file" / "settings.toml", Settings())


def test_the_line_of_what_is_left_out_is_that_of_the_table_around_it() -> None:
    text = "[me]\n\n[[account]]\naddress = 'a'\n[[account]]\naddress = 'b'\n[account.smtp]\n"
    assert line_of(text, ("account", 0, "imap", "host")) == 3
    assert line_of(text, ("account", 1, "name")) == 5
    assert line_of(text, ("account", 1, "smtp", "host")) == 7
    assert line_of(text, ("model", "reject_at")) == 1
