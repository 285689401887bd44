"""What a mailbox costs, on a real Dovecot beside other programs: time, bytes, memory, in one run and one table.

Usage, from the top of the repository: python -m scripts.bench_mailbox [--mails 1000 10000 50000] [--quick] [--rounds 3]

Accounts are filled with generated mails (scripts/mailbox_mails.py) by writing their Maildirs. Where a first pass would
take longer than five minutes, it is made over as many short mails, and the row says so; after ten minutes it is ended. Everything that is compared
runs in turn, each time in a process of its own on this machine, and the median counts; ratios are to a raw socket that
fetches all bodies and throws them away (1.0). Warm: Dovecot has answered FETCH BODYSTRUCTURE for every mail
once. Cold: its index files were removed. --quick is 1,000 mails. The bars are those of the project; the last lines say
which are not reached. The exit code is 0 all the same. Linux only: memory is read from /proc.

The other programs: pip install "rejoinder[bench]"; Debian: apt-get install isync offlineimap3.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from scripts.mailbox_peers import Cost, Where, Wire, counted_wire
from scripts.mailbox_stage import (
    MEGABYTE,
    TOP,
    Filled,
    Home,
    Ran,
    fill_account,
    is_idle,
    resident_bytes,
    run,
    server_running,
    wait_for,
    whole_environ,
)

NAIVE = 300  # mails of the naive way, which takes half a minute for a thousand
_SCAN_SECONDS = 300.0  # a first pass that would take longer is made over short mails
_WAITS_SECONDS = 20.0  # for a draft, before it counts as none


# The table


@dataclass(slots=True)
class Table:
    """Rows as they come, printed at once; bars that are not reached are remembered for the end."""

    short: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def head(self, title: str, columns: str = "") -> None:
        print(f"\n{title:62}{columns}", flush=True)

    def row(self, what: str, figures: str, bar: str = "", reached: bool | None = None) -> None:
        verdict = {True: "reached", False: "FALLS SHORT", None: ""}[reached]
        print(f"  {what:60}{figures:38} {bar:22} {verdict}".rstrip(), flush=True)
        if reached is False:
            self.short.append(f"{what}: {' '.join(figures.split())}, bar {bar}")

    def fetched(self, what: str, costs: Sequence[Cost], base: Sequence[Cost], has_bar: bool) -> None:
        wall, cpu = middle(costs, "wall"), middle(costs, "cpu")
        ratios = wall / middle(base, "wall"), cpu / middle(base, "cpu")
        figures = f"{wall:10.2f}{cpu:9.2f}{ratios[0]:14.2f}{ratios[1]:6.2f}"
        self.row(what, figures, *(("1.5 of both", max(ratios) <= 1.5) if has_bar else ()))

    def scanned(self, one: Scanned) -> None:
        ran, megabytes = one.ran, one.ran.peak_kb * 1024 / MEGABYTE
        figures = f"{ran.wall:10.1f}{ran.cpu:9.1f}{1000 * one.seconds_each:12.2f}{megabytes:9.0f}"
        self.row(f"Rejoinder, {_in_words(one.account)}", figures, "150 MB", megabytes < 150)

    def missing(self, what: str, why: str) -> None:
        self.row(what, why)
        self.left_out.append(f"{what}: {why}")

    def end(self) -> None:
        print("\nFalls short of its bar:" if self.short else "\nEvery bar that was measured is reached.")
        for line in self.short:
            print(f"  {line}")
        if self.left_out:
            print("Not measured:")
            for line in self.left_out:
                print(f"  {line}")


def in_turn(rounds: int, work: Mapping[str, Callable[[], Any]]) -> dict[str, list[Any]]:
    """What each returned, a round after the other, so that a busy moment hits all of them."""
    found: dict[str, list[Any]] = {name: [] for name in work}
    for _ in range(rounds):
        for name, one in work.items():
            found[name].append(one())
    return found


def cost_of(way: str, where: Where) -> Cost:
    ran = run([sys.executable, "-m", "scripts.mailbox_peers", way, json.dumps(asdict(where))], {})
    return Cost(**json.loads(ran.out))


def middle(costs: Sequence[Any], name: str) -> float:
    return float(statistics.median(getattr(cost, name) for cost in costs))


# What is measured

_FETCH_COLUMNS = "    wall s    CPU s  to raw: wall   CPU"

FETCHES = {
    "raw_socket": "a raw socket, full bodies",
    "rejoinder": "Rejoinder, what a scan fetches",
    "imapclient_quiet": "imapclient with debug level 0, full bodies",
    "imapclient_as_shipped": "imapclient as shipped, full bodies",
    "imap_tools": "imap_tools, one by one",
}


def bench_fetch(account: Filled, rounds: int, table: Table) -> None:
    """All mails of a folder fetched: in the open, where the raw socket has least to do, over TLS, and cold."""
    ways = [way for way in FETCHES if way != "imap_tools" or _installed("imap_tools")]
    size = f"{account.mails:,} mails, {account.size_bytes / MEGABYTE:,.0f} MB"
    for how, tls in (("in the open", False), ("over TLS", True)):
        where = account.where(tls=tls)
        taken = in_turn(rounds, {way: partial(cost_of, way, where) for way in ways})
        table.head(f"Fetching {size}, {how}, warm", _FETCH_COLUMNS)
        for way in ways:
            what = FETCHES[way] + (f", {how}" if way == "rejoinder" else "")
            table.fetched(what, taken[way], taken["raw_socket"], way == "rejoinder")
    if "imap_tools" not in ways:
        table.missing(FETCHES["imap_tools"], "not installed")
    cold = in_turn(rounds, {way: partial(_cold, account, way) for way in ("raw_socket", "rejoinder")})
    table.head("The same over TLS, the server cold", _FETCH_COLUMNS)
    for way, costs in cold.items():
        table.fetched(FETCHES[way], costs, cold["raw_socket"], False)
    account.warm()
    _bench_bytes(account, table)


def _cold(account: Filled, way: str) -> Cost:
    account.chill()
    return cost_of(way, account.where(tls=True))


def _bench_bytes(account: Filled, table: Table) -> None:
    """Counted on the wire, TLS and the commands included."""
    place = account.user.dovecot
    seen: dict[str, Wire] = {}
    for way in ("raw_socket", "rejoinder"):
        with counted_wire("127.0.0.1", place.imap_port) as wire:
            cost_of(way, account.where(wire.port))
            seen[way] = wire
    share = seen["rejoinder"].down / seen["raw_socket"].down
    table.row(
        "Rejoinder, bytes on the wire",
        f"{seen['rejoinder'].down / MEGABYTE:10.1f} MB of {seen['raw_socket'].down / MEGABYTE:,.1f} ({share:.1%})",
        "10 %",
        share <= 0.10,
    )


def _installed(package: str) -> bool:
    return find_spec(package) is not None


@dataclass(frozen=True, slots=True)
class Scanned:
    """An account after its first pass, and the home that keeps what was found."""

    account: Filled
    home: Home
    ran: Ran

    @property
    def seconds_each(self) -> float:
        return self.ran.wall / self.account.mails


def bench_scans(smallest: Filled, counts: Sequence[int], top: Path, table: Table) -> list[Scanned]:
    """A first pass over a mailbox of each size by the installed command. Numbers that would take too long: short mails."""
    columns = "    wall s    CPU s   ms a mail  peak MB"
    table.head("A whole first scan: fetch, parse, judge, record", columns)
    found = [_scanned(smallest, top)]
    table.scanned(found[0])
    for count in counts[1:]:
        long = count * found[-1].seconds_each > _SCAN_SECONDS
        account = fill_account(smallest.user.dovecot, count, short=long)
        try:
            found.append(_scanned(account, top))
        except TimeoutError as problem:
            table.row(
                f"Rejoinder, {_in_words(account)}", f"    {problem}", f"{2 * _SCAN_SECONDS:.0f} s", False
            )
            break
        table.scanned(found[-1])
    if len(found) > 1:
        grown = found[-1].ran.peak_kb / found[0].ran.peak_kb
        table.row("memory, largest mailbox to smallest", f"{grown:10.2f}", "flat: 1.2", grown <= 1.2)
    return found


def _scanned(account: Filled, top: Path) -> Scanned:
    home = Home(top / f"home-{account.mails}").settle(account)
    ran = home.run("scan", "inbox", "--json", most_seconds=2 * _SCAN_SECONDS)
    if ran.summary["seen"] != account.mails:
        raise RuntimeError(f"{ran.summary['seen']} of {account.mails} mails were seen")
    return Scanned(account, home, ran)


def _in_words(account: Filled) -> str:
    return f"{account.mails:,} {'short ' if account.short else ''}mails"


def bench_naive(scanned: Scanned, top: Path, table: Table) -> None:
    """The naive way on a smaller account of its own, compared by seconds a mail."""
    if not _installed("bs4"):
        table.missing("the naive way", "beautifulsoup4 is not installed")
        return
    pipeline = str(top / "naive.joblib")
    run([sys.executable, "-m", "scripts.mailbox_peers", "train", json.dumps({"pipeline": pipeline})], {})
    some = fill_account(scanned.account.user.dovecot, min(NAIVE, scanned.account.mails))
    cost = cost_of("naive", some.where(tls=True, pipeline=pipeline))
    each = cost.wall / cost.mails
    figures = f"{cost.wall:10.1f}{cost.cpu:9.1f}{1000 * each:12.2f}{cost.peak_kb * 1024 / MEGABYTE:9.0f}"
    table.row(f"the naive way, {cost.mails:,} mails", figures)
    ratio = scanned.seconds_each / each
    of_cpu = scanned.ran.cpu / scanned.account.mails / (cost.cpu / cost.mails)
    table.row("Rejoinder to the naive way, a mail", f"{ratio:10.2f}{of_cpu:9.2f}", "0.1", ratio <= 0.1)


def bench_no_change(scanned: Sequence[Scanned], top: Path, rounds: int, table: Table) -> None:
    """A pass that finds nothing new, whole processes; other programs on accounts of as many short mails.

    What a pass without news costs does not lie in the size of the mails, but their first sync would.
    """
    table.head("A pass without anything new, whole process", "    wall s    CPU s  round trips")
    walls = [_no_change(one, rounds, table) for one in scanned]
    if len(walls) > 1:
        grown = walls[-1] / walls[0]
        table.row("the best wall, largest mailbox to smallest", f"{grown:10.2f}", "flat: 1.2", grown <= 1.2)
    for one in scanned:
        account = one.account
        if not account.short:
            account = fill_account(account.user.dovecot, account.mails, short=True)
        for name, prepare in SYNCERS.items():
            _bench_syncer(name, prepare, account, top, rounds, table)


_AROUND_A_PASS = frozenset({"CAPABILITY", "LOGIN", "AUTHENTICATE", "ID", "ENABLE", "NAMESPACE", "LOGOUT"})


def _no_change(one: Scanned, rounds: int, table: Table) -> float:
    """The best wall seconds. The commands are read on the wire, from a pass in the open."""
    home, account = one.home, one.account
    home.run("scan", "inbox", "--json")  # the marks that the first pass set are news to the next one
    with counted_wire("127.0.0.1", account.user.dovecot.imap_port) as wire:
        home.settle(account, plain_port=wire.port)
        home.run("scan", "inbox", "--json")
    asked = [word for word in wire.commands if word not in _AROUND_A_PASS]
    home.settle(account)
    runs = [home.run("scan", "inbox", "--json") for _ in range(rounds)]
    trips = runs[-1].summary["round_trips"]
    figures = f"{middle(runs, 'wall'):10.2f}{middle(runs, 'cpu'):9.2f}{trips:13}"
    reached = trips == 1 and len(asked) == 1
    table.row(f"Rejoinder, {_in_words(account)}", figures, "1 round trip", reached)
    table.row("  its commands, read on the wire", f"    {' '.join(asked)}")
    return min(ran.wall for ran in runs)


def _bench_syncer(
    name: str,
    prepare: Callable[[Filled, Path], list[str]],
    account: Filled,
    top: Path,
    rounds: int,
    table: Table,
) -> None:
    what = f"{name}, {_in_words(account)}"
    if shutil.which(name) is None:
        table.missing(what, "not installed")
        return
    folder = top / f"{name}-{account.mails}"
    folder.mkdir()
    command, environ = prepare(account, folder), {"HOME": str(folder)}
    try:
        first = run(command, environ)
        runs = [run(command, environ) for _ in range(rounds)]
    except RuntimeError as problem:
        table.missing(what, str(problem).splitlines()[0][:200])
        return
    figures = f"{middle(runs, 'wall'):10.2f}{middle(runs, 'cpu'):9.2f}"
    table.row(what, f"{figures}    (first sync {first.wall:.0f} s)")


def _mbsync(account: Filled, folder: Path) -> list[str]:
    place = account.user.dovecot
    (folder / "mail").mkdir()
    (folder / "rc").write_text(
        f"IMAPStore far\nHost {place.host}\nPort {place.imaps_port}\nUser {account.user.name}\nPass {account.where().secret}\n"
        f"SSLType IMAPS\nCertificateFile {place.ca_file}\n\nMaildirStore near\nPath {folder}/mail/\n"
        f"Inbox {folder}/mail/INBOX\n\nChannel all\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState *\n",
        encoding="utf-8",
    )
    return ["mbsync", "-q", "-c", str(folder / "rc"), "all"]


def _offlineimap(account: Filled, folder: Path) -> list[str]:
    place = account.user.dovecot
    (folder / "rc").write_text(
        f"[general]\naccounts = a\nmetadata = {folder}/meta\nui = quiet\n[Account a]\nlocalrepository = l\n"
        f"remoterepository = r\n[Repository l]\ntype = Maildir\nlocalfolders = {folder}/mail\n[Repository r]\n"
        f"type = IMAP\nremotehost = {place.host}\nremoteport = {place.imaps_port}\nremoteuser = {account.user.name}\n"
        f"remotepass = {account.where().secret}\nssl = yes\nsslcacertfile = {place.ca_file}\n"
        "folderfilter = lambda name: name == 'INBOX'\nreadonly = True\n",
        encoding="utf-8",
    )
    return ["offlineimap", "-o", "-c", str(folder / "rc")]


SYNCERS: dict[str, Callable[[Filled, Path], list[str]]] = {"mbsync": _mbsync, "offlineimap": _offlineimap}


# The daemon

_LETTER = """From: Priya Nair <priya.nair@{name}.example>\r
To: Sam Rivers <sam@home.example>\r
Subject: Your application to {company}\r
Date: Mon, 02 Nov 2026 09:00:00 +0000\r
Message-ID: <no@{name}.example>\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
\r
Dear Sam,\r
\r
Thank you for coming in last Thursday and for the time you took to speak with the team about the Credit Analyst\r
position. Unfortunately, we have decided to move forward with another candidate whose experience is a closer match.\r
We enjoyed meeting you and wish you every success in your search.\r
\r
Kind regards,\r
Priya Nair\r
Talent Partner, {company}\r
"""
_COMPANIES = ("Kestrel Bank", "Harbour Mills", "Lumen Works", "Orchard Press", "Tidewater Labs")


def bench_daemon(scanned: Scanned, table: Table) -> None:
    """The memory of a daemon that waits, and how soon a letter that comes is answered by a draft."""
    home, account = scanned.home, scanned.account
    table.head("The daemon", "        MB")
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            home.command("daemon"), env=whole_environ(home.environ), cwd=TOP, stdout=said, stderr=said
        )
        try:
            wait_for(lambda: is_idle(process.pid), 60.0)
            held = resident_bytes(process.pid) / MEGABYTE
            table.row(f"waiting, {_in_words(account)}, with children", f"{held:10.1f}", "60 MB", held <= 60)
            table.row("a process with scikit-learn imported", f"{_with_sklearn():10.1f}")
            behind = list(_each_behind(account, home))
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=30)
            process.kill()
    _show_behind(behind, table)


def _show_behind(behind: Sequence[float], table: Table) -> None:
    what = "a new mail drafted, behind the server's own notice"
    if len(behind) < len(_COMPANIES):
        table.row(what, f"letter {len(behind) + 1} not within {_WAITS_SECONDS:.0f} s", "1 s", False)
        return
    usual = statistics.median(behind)
    table.row(what, f"{usual:10.2f} s, at worst {max(behind):.2f}", "1 s", usual <= 1.0)


def _each_behind(account: Filled, home: Home) -> Iterator[float]:
    """Seconds for one letter after the other, up to the first that is not answered in time."""
    for company in _COMPANIES:
        seconds = _behind(account, home, company)
        if seconds is None:
            return
        yield seconds


def _behind(account: Filled, home: Home, company: str) -> float | None:
    """Seconds from the EXISTS that a second connection hears to the row of the draft; None where there is none."""
    before, heard = home.drafts(), threading.Event()
    at: list[float] = []

    def listen(ready: threading.Event) -> None:
        with account.user.client("INBOX") as client:
            client.idle()
            ready.set()
            deadline = perf_counter() + _WAITS_SECONDS
            while perf_counter() < deadline and not at:
                if any(len(answer) == 2 and answer[1] == b"EXISTS" for answer in client.idle_check(1)):
                    at.append(perf_counter())
            client.idle_done()
            heard.set()

    ready = threading.Event()
    threading.Thread(target=listen, args=(ready,), daemon=True).start()
    ready.wait(_WAITS_SECONDS)
    name = company.lower().replace(" ", "")
    account.user.put(_LETTER.format(company=company, name=name).encode())
    drafted = wait_for(lambda: home.drafts() > before, _WAITS_SECONDS)
    done = perf_counter()
    heard.wait(_WAITS_SECONDS)
    wait_for(lambda: False, 1.0)  # what the daemon does after a draft belongs to this letter, not to the next
    return max(done - at[0], 0.0) if drafted and at else None


def _with_sklearn() -> float:
    code = "import os, sklearn.linear_model; print(open('/proc/self/statm').read().split()[1])"
    pages = int(run([sys.executable, "-c", code], {}).out)
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


# Starts

_MAIL = _LETTER.format(company="Kestrel Bank", name="kestrelbank").encode()


def bench_starts(home: Home, rounds: int, table: Table) -> None:
    """Whole processes of the commands that people wait for, in the home of a scanned account."""
    commands = {
        "an empty interpreter": lambda: run([sys.executable, "-c", "pass"], {}),
        "rejoinder --help": lambda: home.run("--help"),
        "rejoinder queue list": lambda: home.run("queue", "list"),
        "rejoinder classify, one mail": lambda: home.run("classify", "-", stdin=_MAIL),
        "import sklearn.linear_model": lambda: run([sys.executable, "-c", "import sklearn.linear_model"], {}),
    }
    bars = {"rejoinder --help": 0.3, "rejoinder queue list": 0.3, "rejoinder classify, one mail": 0.5}
    table.head("Commands, whole processes", "    wall s    CPU s")
    in_turn(1, commands)  # compiles what was not run before
    for what, runs in in_turn(rounds, commands).items():
        wall, bar = middle(runs, "wall"), bars.get(what)
        figures = f"{wall:10.3f}{middle(runs, 'cpu'):9.3f}"
        table.row(what, figures, f"{bar} s" if bar else "", wall <= bar if bar else None)


def bench(counts: Sequence[int], rounds: int, table: Table) -> None:
    """Everything, for these numbers of mails in ascending order."""
    started = perf_counter()
    with server_running() as server, tempfile.TemporaryDirectory(prefix="rejoinder-bench-") as name:
        top, smallest = Path(name), fill_account(server, counts[0])
        bench_fetch(smallest, rounds, table)
        scanned = bench_scans(smallest, counts, top, table)
        bench_naive(scanned[0], top, table)
        bench_no_change(scanned, top, rounds, table)
        bench_daemon(scanned[0], table)
        bench_starts(scanned[0].home, max(rounds, 5), table)
    table.end()
    print(f"{perf_counter() - started:.0f} s in all; load of this machine: {os.getloadavg()[0]:.1f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--mails", type=int, nargs="+", default=[1_000, 10_000, 50_000], metavar="N")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="1,000 mails, under two minutes")
    asked = parser.parse_args()
    bench([1_000] if asked.quick else sorted(asked.mails), asked.rounds, Table())


if __name__ == "__main__":
    main()
