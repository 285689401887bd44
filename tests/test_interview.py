"""Questions of the first set-up: defaults, odd answers, and what each answer becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from test_routing import Nobody, Person

from detector.entry import Mark
from responder import interview
from responder.errors import UsageError

FOLDERS = ["Sent", "Jobs, old", "INBOX", "Archive"]
HABITS = {"cool_off": None, "quiet": None, "languages": ()}


class Hasty(Person):
    """Someone who answers these words, one after the other."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.words = list(words)

    def ask(self, question: str, *, missing: str, secret: bool = False, default: str | None = None) -> str:
        self.asked.append(question)
        return self.words.pop(0) or default or ""


def test_enter_all_the_way_is_a_good_set_up() -> None:
    person = Person()
    assert interview.ask_name(person, "sam.rivers@home.example") == "Sam Rivers"
    assert interview.ask_may(person) == "draft"
    assert interview.ask_folders(person, FOLDERS) == ["INBOX"]
    assert interview.ask_marking(person) == {"method": "auto"}
    assert interview.ask_habits(person, HABITS, "de_DE.UTF-8") == {
        "me": {"languages": ["de", "en"]}, "replies": {"cool_off": "24h"}, "daemon": {"quiet": "21:00-08:00"},
    }  # fmt: skip


def test_where_nobody_is_the_settings_own_defaults_hold() -> None:
    nobody = Nobody()
    assert interview.ask_may(nobody) == "draft"
    assert interview.ask_folders(nobody, FOLDERS) == ["INBOX"]
    assert interview.ask_marking(nobody) == {}
    assert interview.ask_habits(nobody, HABITS, "de") == {"me": {}, "replies": {}, "daemon": {}}
    assert (nobody.asked, nobody.said) == ([], [])


def test_an_option_given_is_not_asked_for() -> None:
    nobody = Nobody()
    given = {"cool_off": "0", "quiet": "never", "languages": ("fr",)}
    assert interview.ask_habits(nobody, given, "") == {
        "me": {"languages": ["fr"]}, "replies": {"cool_off": "0"}, "daemon": {"quiet": "never"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "folders"),
    [
        ("2", ["Archive"]), ("1, 4", ["INBOX", "Sent"]), ("inbox", ["INBOX"]), ("Jobs, old", ["Jobs, old"]),
        ("archive,Archive , 1", ["Archive", "INBOX"]),
    ],
)  # fmt: skip
def test_folders_are_chosen_by_name_or_number(typed: str, folders: list[str]) -> None:
    assert interview.ask_folders(Hasty(typed), FOLDERS) == folders


@pytest.mark.parametrize("typed", ["Trips", "0", "5", "1, Trips", "²"])
def test_a_folder_that_is_not_there_is_asked_for_again(typed: str) -> None:
    person = Hasty(typed, "")
    assert interview.ask_folders(person, FOLDERS) == ["INBOX"]
    assert person.said[-1].startswith("Write names or numbers")


def test_many_folders_are_not_all_shown() -> None:
    person = Person()
    interview.ask_folders(person, ["INBOX", *(f"Folder {number:02}" for number in range(40))])
    assert person.said[0].endswith("15 Folder 13  and 26 more, by name")


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("mail.home.example", {"host": "mail.home.example"}),
        ("mail.home.example:143", {"host": "mail.home.example", "port": 143}),
        ("127.0.0.1:1143 starttls", {"host": "127.0.0.1", "port": 1143, "security": "starttls"}),
        ("127.0.0.1:1143 PLAIN", {"host": "127.0.0.1", "port": 1143, "security": "plain"}),
        ("::1", {"host": "::1"}),
    ],
)
def test_a_server_is_a_name_with_port_and_security_behind_it(typed: str, keys: dict[str, Any]) -> None:
    assert interview.ask_server(Hasty(typed), "imap", None) == keys


@pytest.mark.parametrize(
    "typed",
    ["", "imap://mail.home.example", "mail.home.example:many", "mail.home.example:0", "mail.home.example 993",
     "mail.home.example:143 plain", "mail.home.example:143 starttls please", "mail\x1b.home.example"],
)  # fmt: skip
def test_a_server_that_cannot_be_one_is_asked_for_again(typed: str) -> None:
    person = Hasty(typed, "mail.home.example")
    assert interview.ask_server(person, "imap", None) == {"host": "mail.home.example"}
    assert "143 starttls" in person.said[-1]


@pytest.mark.parametrize(
    ("ask", "bad", "good"),
    [
        (interview.ask_address, "sam", "sam@home.example"),
        (interview.ask_address, "Sam <sam@home.example>", "sam@home.example"),
        (lambda one: interview.ask_name(one, "@"), "a\x07b", "Sam"),
        (interview.ask_may, "everything", "read"),
        (interview.ask_token_command, "'", "oauth-helper sam"),
        (interview.ask_client_id, "two words", "0123-abcd"),
    ],
)
def test_an_odd_answer_is_asked_for_again_with_a_hint(
    ask: Callable[[Person], str], bad: str, good: str
) -> None:
    person = Hasty(bad, good)
    assert ask(person) == good
    assert len(person.asked) == 2
    assert person.said


@pytest.mark.parametrize(
    ("typed", "languages"), [("en", ["en"]), ("DE, en,de", ["de", "en"]), ("pl tr", ["pl", "tr"])]
)
def test_languages_are_codes_in_the_order_of_use(typed: str, languages: list[str]) -> None:
    assert interview.read_languages(typed) == languages


@pytest.mark.parametrize("typed", ["", "klingon", "en, xx", "english"])
def test_a_language_without_letters_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):
        interview.read_languages(typed)


@pytest.mark.parametrize("locale", ["", "C.UTF-8", "POSIX", "xx_XX", "en_GB.UTF-8"])
def test_an_unknown_locale_means_english(locale: str) -> None:
    assert interview.ask_languages(Person(), locale) == ["en"]


def test_copies_need_a_folder() -> None:
    assert interview.ask_marking(Hasty("folder", "Noes")) == {"method": "folder", "folder": "Noes"}
    assert interview.ask_marking(Hasty("flag")) == {"method": "flag"}


@pytest.mark.parametrize(
    ("method", "chosen", "words"),
    [
        (Mark.KEYWORD, None, "keyword $JobRejection: this server keeps our keyword."),
        (Mark.LABEL, "auto", "Gmail label"),
        (Mark.FOLDER, "folder", "as you chose"),
        (Mark.LOCAL, None, "does not keep our keyword"),
        (Mark.LOCAL, "local", "as you chose"),
        (Mark.LOCAL, "label", "cannot mark by label"),
    ],
)
def test_the_rung_of_the_ladder_is_said_with_its_reason(method: Mark, chosen: str | None, words: str) -> None:
    person = Person()
    interview.say_rung(person, method, chosen)
    assert words in person.said[0]


@pytest.mark.parametrize(
    ("host", "keys"),
    [
        ("imap.gmail.com", {"provider": "google", "client_id": "x"}),
        ("outlook.office365.com", {"provider": "microsoft", "client_id": "x"}),
    ],
)
def test_a_client_id_belongs_to_the_provider_of_the_server(host: str, keys: dict[str, str]) -> None:
    assert interview.own_client(host, "x") == keys
    assert interview.own_client(host, None) == {}


def test_all_that_is_missing_is_one_error() -> None:
    interview.refuse_missing([])
    with pytest.raises(UsageError, match="2 answers are missing") as refused:
        interview.refuse_missing(["--a A", "--b B"], ["If c is right: --b c."])
    assert refused.value.fix == "Give --a A, --b B. If c is right: --b c."


def test_the_other_usual_port_is_offered_and_odd_answers_are_asked_for_again() -> None:
    assert interview.ask_port(Hasty(""), "mail.home.example", 465) == {"port": 587, "security": "starttls"}
    assert interview.ask_port(Hasty(""), "mail.home.example", 587) == {"port": 465, "security": "tls"}
    hasty = Hasty("587", "0 tls", "25 plain", "x tls", "25 STARTTLS")
    assert interview.ask_port(hasty, "mail.home.example", 465) == {"port": 25, "security": "starttls"}
    assert len(hasty.asked) == 5
