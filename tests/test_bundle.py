"""The bundle for a bug report: of all that is private in settings, checks, log and ledger, nothing gets into the zip."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from responder.bundle import Facts, bundle_files, settings_told, stand_ins_of, zipped
from responder.checkup import Check
from responder.choices import Account, ImapSettings, MarkSettings, Me, Rewording, Settings, SmtpSettings

IMAP = ImapSettings("imap.quux.example", 993, "tls", "sam.quux")
SMTP = SmtpSettings("smtp.quux.example", 465, "tls", "sam.quux")
ACCOUNT = Account("private", "sam.quux@quux.example", IMAP, SMTP, folders=("INBOX", "Divorce"))
MINE = Settings(
    me=Me(("Samuel Quux",), ("sam.quux@quux.example",), signature="Sam Quux\n+44 1234"), accounts=(ACCOUNT,)
)
EMPTY = Facts({}, None, (), {}, {}, (), "", "")


def written(facts: Facts, private: list[str], machine: dict[str, str] | None = None) -> str:
    """All that a zip of these facts holds, names and texts."""
    files = bundle_files(facts, stand_ins_of(facts.settings, machine or {}), private)
    with zipfile.ZipFile(io.BytesIO(zipped(files))) as archive:
        return "\n".join(name + "\n" + archive.read(name).decode() for name in archive.namelist())


# Words that occur nowhere in what Rejoinder itself writes, so that finding one is finding a leak.
tokens = st.text("qxzjvk", min_size=5, max_size=12)


@st.composite
def private_settings(draw: st.DrawFn) -> tuple[Settings, list[str]]:
    """Settings of which every free value is made of tokens, and those tokens."""
    made: list[str] = []

    def word() -> str:
        made.append(draw(tokens))
        return made[-1]

    accounts = tuple(
        Account(
            word(), f"{word()}@{word()}.example",
            ImapSettings(
                f"{word()}.example", 993, "tls", f"{word()}@{word()}.example" if draw(st.booleans()) else word(),
                password_command=f"pass show {word()}",
            ),
            SmtpSettings(f"{word()}.example", 465, "tls", word(), sent_folder=word(), drafts_folder=word()),
            folders=("INBOX", f"{word()} {word()}"), marks=MarkSettings("folder", word()),
        )
        for _ in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    me = Me(
        (f"{word()} {word()}",),
        (f"{word()}@{word()}.example",),
        signature=f"{word()}\n{word()}",
        sign_off=word(),
    )
    return Settings(me=me, accounts=accounts, rewording=Rewording(f"http://127.0.0.1/{word()}", word())), made


@settings(deadline=None)
@given(private_settings(), st.lists(tokens, max_size=6), st.data())
def test_no_private_word_of_settings_or_ledger_is_in_the_zip(
    made: tuple[Settings, list[str]], subjects: list[str], data: st.DataObject
) -> None:
    """Free text holds such words in any order and case, whatever stands around them."""
    chosen, words = made
    known = [*words, *subjects, f"{words[0]}@{words[1]}.example"]
    pieces = st.lists(
        st.sampled_from([*known, *map(str.upper, known), "refused", "mail", "=", ":", "/"]), max_size=12
    )
    text = " ".join(data.draw(pieces))
    checks = (Check(f"{words[0]}: login", "fail", text, text),)
    facts = replace(
        EMPTY, settings=chosen, checks=checks, log=text, trace=text, capabilities={words[0]: ["IDLE"]}
    )
    inside = written(facts, subjects).lower()
    assert [word for word in known if word in inside] == []


def free(text: str, private: list[str] | None = None, **more: Any) -> str:
    return written(replace(EMPTY, settings=MINE, log=text, **more), private or [])


def test_an_account_its_hosts_and_folders_have_stand_ins_that_stay_the_same() -> None:
    log = "private: imap.quux.example refused sam.quux@quux.example in Divorce\nprivate: IMAP.QUUX.example again"
    told = bundle_files(replace(EMPTY, settings=MINE, log=log), stand_ins_of(MINE, {}), [])["log.txt"]
    first, second = told.splitlines()
    assert first == "account1: host2 refused addr1@host1 in folder1"
    assert second == "account1: host2 again"


def test_addresses_and_numeric_hosts_nobody_knew_of_are_left_out_too() -> None:
    inside = free("stranger@else.example at 192.168.7.9 said 'Dear Sam' and \"we regret\"")
    assert not [word for word in ("stranger", "else.example", "192.168", "Dear", "regret") if word in inside]


def test_a_variable_does_not_give_the_name_of_its_account_away() -> None:
    inside = free("REJOINDER_PASSWORD_PRIVATE_HOME is not set, nor REJOINDER_SMTP_TOKEN_PRIVATE_HOME")
    assert "PRIVATE" not in inside
    assert "REJOINDER_SMTP_TOKEN_[account]" in inside


def test_words_of_ours_that_only_contain_a_private_one_are_left_alone() -> None:
    assert "alarm and harmony" in free("alarm and harmony", private=["arm"])


def test_a_key_that_is_not_on_the_list_only_says_whether_it_is_set() -> None:
    told = settings_told(MINE)
    assert told["account"][0]["imap"]["host"] == "set"
    assert told["account"][0]["imap"]["password_command"] == "not set"
    assert told["me"]["signature"] == "set"
    assert told["replies"]["hold"] == "10m"
    assert told["daemon"]["quiet"] == "21:00-08:00"


def test_the_home_folder_and_the_machine_are_not_named() -> None:
    facts = replace(EMPTY, trace='File "/home/sam/x.py", line 3 on thinkpad')
    inside = written(facts, [], {"/home/sam": "~", "thinkpad": "[machine]"})
    assert "/home/sam" not in inside
    assert "thinkpad" not in inside


def test_what_the_log_said_long_ago_stays_out() -> None:
    assert "line 5\n" not in free("\n".join(f"line {n}" for n in range(1000)))
    assert "line 999" in free("\n".join(f"line {n}" for n in range(1000)))


def test_equal_facts_give_equal_bytes_and_a_reader_is_told_to_look_first() -> None:
    files = bundle_files(EMPTY, stand_ins_of(None, {}), [])
    assert zipped(files) == zipped(files)
    assert "Please look into every file" in files["READ_ME_FIRST.txt"]
    assert next(iter(files)) == "READ_ME_FIRST.txt"
