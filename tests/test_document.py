"""From the tables of a settings document to Settings: defaults, and what does not fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from detector.wire import is_loopback
from responder.choices import Settings
from responder.document import Misfit, read_document, variable_part


def find_file(words: str) -> Path:
    if words == "missing.pem":
        raise ValueError(words)
    return Path("/certificates") / words


def read(**tables: Any) -> Settings:
    return read_document(tables, find_file)


def account(**keys: Any) -> Any:
    return read(
        account=[{"address": "sam@home.example", "imap": {"host": "mail.home.example"}} | keys]
    ).accounts[0]


def misfit(**tables: Any) -> Misfit:
    with pytest.raises(Misfit) as caught:
        read(**tables)
    return caught.value


def test_nothing_given_is_all_defaults() -> None:
    assert read() == Settings()


def test_a_client_id_of_ones_own_means_tokens_unless_told_otherwise() -> None:
    own = {"provider": "google", "client_id": "x.apps.googleusercontent.com"}
    made = account(oauth=own)
    assert (made.imap.auth, made.oauth.provider, made.oauth.tenant) == ("token", "google", "common")
    assert account(oauth=own, imap={"host": "h", "auth": "password"}).imap.auth == "password"
    assert account(oauth={"tenant": "home.example"}).imap.auth == "password"


@pytest.mark.parametrize("left_out", ["provider", "client_id"])
def test_a_client_id_needs_its_provider_and_the_other_way_round(left_out: str) -> None:
    own = {"provider": "microsoft", "client_id": "x"}
    del own[left_out]
    problem = misfit(account=[{"address": "sam@home.example", "imap": {"host": "h"}, "oauth": own}])
    assert problem.where == ("account", 0, "oauth")
    assert left_out in problem.fix


def test_the_name_of_an_account_is_made_of_its_address() -> None:
    assert account().name == "sam"
    assert account(address="sam.o'rivers+jobs@home.example").name == "sam-o-rivers-jobs"
    assert account(address="...@home.example").name == "mail"


def test_two_accounts_that_would_share_a_variable_are_refused() -> None:
    server = {"host": "mail.home.example"}
    first = {"address": "a@home.example", "name": "my-work", "imap": server}
    second = {"address": "b@home.example", "name": "MY_work", "imap": server}
    assert misfit(account=[first, second]).where == ("account", 1, "name")
    assert variable_part("my-work") == variable_part("MY_work") == "MY_WORK"


def test_the_addresses_of_the_accounts_are_always_the_users_own() -> None:
    settings = read(
        me={"addresses": ["other@home.example", "sam@home.example"]},
        account=[{"address": "sam@home.example", "imap": {"host": "h"}}, {"address": "two@gmail.com"}],
    )
    assert settings.me.addresses == ("other@home.example", "sam@home.example", "two@gmail.com")


def test_without_a_host_for_smtp_the_imap_server_is_taken() -> None:
    smtp = account(imap={"host": "mail.home.example", "user": "sam"}).smtp
    assert (smtp.host, smtp.port, smtp.security, smtp.user) == ("mail.home.example", 465, "tls", "sam")


def test_a_company_at_gmail_gets_gmails_way_out() -> None:
    made = account(imap={"host": "imap.gmail.com"})
    assert (made.smtp.host, made.smtp.port) == ("smtp.gmail.com", 465)
    assert made.smtp.user == "sam@home.example"


def test_a_gmail_address_on_another_server_does_not_send_its_password_to_gmail() -> None:
    made = account(address="sam@gmail.com", imap={"host": "mail.home.example"})
    assert made.smtp.host == "mail.home.example"


def test_icloud_wants_the_short_user_for_imap_only() -> None:
    made = read(account=[{"address": "sam@icloud.com"}]).accounts[0]
    assert (made.imap.user, made.smtp.user) == ("sam", "sam@icloud.com")
    again = read(account=[{"address": "sam@icloud.com", "imap": {"user": "sam"}}]).accounts[0]
    assert again.smtp.user == "sam@icloud.com"
    chosen = read(account=[{"address": "sam@icloud.com", "imap": {"user": "other"}}]).accounts[0]
    assert chosen.smtp.user == "other"


@pytest.mark.parametrize(
    ("given", "port", "security"),
    [
        ({}, 993, "tls"),
        ({"security": "starttls"}, 143, "starttls"),
        ({"port": 143}, 143, "starttls"),
        ({"port": 1993}, 1993, "tls"),
        ({"port": 143, "security": "tls"}, 143, "tls"),
    ],
)
def test_port_and_security_tell_each_other(given: dict[str, Any], port: int, security: str) -> None:
    imap = account(imap={"host": "mail.home.example", **given}).imap
    assert (imap.port, imap.security) == (port, security)


@pytest.mark.parametrize(
    ("given", "port", "security"),
    [({}, 587, "starttls"), ({"security": "tls"}, 465, "tls"), ({"port": 587}, 587, "starttls"), ({"port": 465}, 465, "tls")],
)  # fmt: skip
def test_a_known_server_keeps_its_port_only_with_its_security(
    given: dict[str, Any], port: int, security: str
) -> None:
    smtp = read(account=[{"address": "sam@outlook.com", "smtp": given}]).accounts[0].smtp
    assert (smtp.port, smtp.security) == (port, security)


def test_plain_is_never_a_default() -> None:
    for host in ("localhost", "127.0.0.1", "mail.home.example"):
        for port in (25, 143, 1143, 3143):
            made = account(imap={"host": host, "port": port}, smtp={"port": port})
            assert "plain" not in (made.imap.security, made.smtp.security)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "LOCALHOST"])
def test_plain_is_accepted_on_this_machine(host: str) -> None:
    made = account(imap={"host": host, "security": "plain"}, smtp={"security": "plain"})
    assert (made.imap.security, made.imap.port, made.smtp.port) == ("plain", 143, 25)


@pytest.mark.parametrize(
    "host", ["mail.home.example", "localhost.home.example", "10.0.0.1", "127.0.0.1.home.example"]
)
@pytest.mark.parametrize("part", ["imap", "smtp"])
def test_plain_is_refused_elsewhere(host: str, part: str) -> None:
    tables = {"address": "sam@home.example", "imap": {"host": "localhost"}}
    tables[part] = {"host": host, "security": "plain"}
    problem = misfit(account=[tables])
    assert problem.where == ("account", 0, part, "security")
    assert "tls" in problem.fix
    assert not is_loopback(host)


def test_an_unknown_provider_needs_a_host() -> None:
    problem = misfit(account=[{"address": "sam@home.example"}])
    assert problem.where == ("account", 0)
    assert "[account.imap]" in problem.fix


def test_a_certificate_file_must_be_there() -> None:
    made = account(imap={"host": "h", "ca_file": "own.pem"})
    assert made.imap.ca_file == Path("/certificates/own.pem")
    assert made.smtp.ca_file is None
    problem = misfit(account=[{"address": "sam@gmail.com", "smtp": {"ca_file": "missing.pem"}}])
    assert problem.where == ("account", 0, "smtp", "ca_file")


@pytest.mark.parametrize(
    "key",
    [
        "password", "Password", "passwd", "token", "secret", "app_password", "client_secret", "access-token", "api_key",
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", ["hunter2", ["hunter2"], {"in": "hunter2"}, 1234])
def test_a_secret_is_refused_wherever_it_stands_and_never_repeated(key: str, value: object) -> None:
    for tables in (
        {key: value},
        {"me": {key: value}},
        {"account": [{"imap": {key: value}}]},
        {"x": [[{key: value}]]},
    ):
        problem = misfit(**tables)
        assert problem.where[-1] == key
        assert "rejoinder init" in problem.fix
        assert "hunter2" not in problem.text + problem.fix


def test_the_commands_are_no_secrets() -> None:
    made = account(imap={"host": "h", "password_command": "pass show x", "token_command": "oauth y"})
    assert (made.imap.password_command, made.imap.token_command) == ("pass show x", "oauth y")


@pytest.mark.parametrize(
    ("tables", "hint"),
    [
        ({"replies": {"cool_of": "24h"}}, "cool_off"),
        ({"replies": {"HOLD": "24h"}}, "hold"),
        ({"reply": {}}, "replies"),
        ({"accounts": []}, "account"),
        ({"poll": "5m"}, "[daemon]"),
        ({"account": [{"adress": "x"}]}, "address"),
        ({"account": [{"host": "x"}]}, "[account.imap]"),
        ({"account": [{"address": "a@gmail.com", "imaps": {}}]}, "imap"),
        ({"account": [{"address": "a@gmail.com", "marks": {"deliver": "smtp"}}]}, "[account.smtp]"),
        ({"me": {"zzzzzz": 1}}, "signature"),
        ({"account.imap": {}}, "account"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(tables: dict[str, Any], hint: str) -> None:
    assert hint in misfit(**tables).fix


@pytest.mark.parametrize(
    ("table", "key", "value"),
    [
        ("me", "names", "Sam"),
        ("me", "names", [1]),
        ("me", "names", ["Sam\r\nBcc: x@y"]),
        ("me", "addresses", ["not an address"]),
        ("me", "languages", []),
        ("me", "languages", ["english"]),
        ("me", "signature", "a\x00b"),
        ("me", "sign_off", "two\nlines"),
        ("replies", "cool_off", 24),
        ("replies", "cool_off", "24 hours"),
        ("replies", "cool_off", "61d"),
        ("replies", "hold", "-1h"),
        ("replies", "send_window", "Mon-Fri"),
        ("replies", "max_per_person_days", "90"),
        ("replies", "max_per_person_days", True),
        ("replies", "max_per_person_days", -1),
        ("replies", "max_per_person_days", 1.5),
        ("daemon", "poll", "1s"),
        ("daemon", "idle", "yes"),
        ("daemon", "idle", 1),
        ("daemon", "quiet", "21-8"),
        ("model", "reject_at", 1.1),
        ("model", "reject_at", float("nan")),
        ("model", "reject_at", "0.8"),
        ("model", "retrain_after", 0.5),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_an_example(table: str, key: str, value: object) -> None:
    problem = misfit(**{table: {key: value}})
    assert problem.where == (table, key)
    assert problem.text.startswith(f"{key} must be ")
    assert f"{key} = " in problem.fix


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("name",), "with space"),
        (("name",), ""),
        (("name",), "x" * 41),
        (("address",), "sam"),
        (("address",), "sam@home.example, x@y"),
        (("folders",), "INBOX"),
        (("folders",), []),
        (("folders",), ["a\nb"]),
        (("may",), "send"),
        (("imap", "host"), "imaps://mail"),
        (("imap", "host"), "mail:993"),
        (("imap", "host"), "sam@mail"),
        (("imap", "host"), ""),
        (("imap", "port"), 0),
        (("imap", "port"), "993"),
        (("imap", "security"), "ssl"),
        (("imap", "auth"), "oauth"),
        (("imap", "user"), " "),
        (("imap", "password_command"), "pass 'unclosed"),
        (("smtp", "deliver"), "now"),
        (("marks", "method"), ["auto"]),
        (("marks", "folder"), ""),
    ],
)
def test_a_value_of_an_account_that_does_not_fit_is_named(way: tuple[str, ...], value: object) -> None:
    tables: dict[str, Any] = {"address": "sam@gmail.com"}
    inner = tables.setdefault(way[0], {}) if len(way) == 2 else tables
    inner[way[-1]] = value
    problem = misfit(account=[tables])
    assert problem.where == ("account", 0, *way)
    assert way[-1] in problem.text


@pytest.mark.parametrize(
    "host", ["mail.home.example", "mail", "10.0.0.1", "::1", "fe80::1", "post.müller.example", "h."]
)
def test_names_and_numbers_of_hosts_are_accepted(host: str) -> None:
    assert account(imap={"host": host}).imap.host == host


@pytest.mark.parametrize(
    ("tables", "where"),
    [
        ({"account": {"address": "a@b"}}, ("account",)),
        ({"account": ["a@b"]}, ("account", 0)),
        ({"me": []}, ("me",)),
        ({"replies": "24h"}, ("replies",)),
        ({"account": [{"address": "a@gmail.com", "imap": "h"}]}, ("account", 0, "imap")),
        ({"account": [{"name": "x"}]}, ("account", 0)),
    ],
)
def test_a_table_of_the_wrong_shape_is_named(tables: dict[str, Any], where: tuple[object, ...]) -> None:
    assert misfit(**tables).where == where


def test_the_thresholds_must_leave_room_between_them() -> None:
    assert misfit(model={"reject_at": 0.3}).where == ("model", "unsure_at")
    assert read(model={"reject_at": 0.5, "unsure_at": 0.5}).model.unsure_at == 0.5
