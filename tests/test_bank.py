"""The bank of sentences and the mails composed of it keep the promises of data/README.md."""

from __future__ import annotations

from collections import Counter

import pytest
from test_data import BENCH, DATA, STOCK, foreign_sentences, own_sentences, sentences

from detector.composing import ROLES, SLOTS, Composed, Line, compose
from detector.corpus import load_bank, load_corpus
from detector.errors import RejoinderError
from detector.verdict import Label


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    return load_bank(DATA)


@pytest.fixture(scope="module")
def composed(lines: list[Line]) -> list[Composed]:
    return list(compose(lines, seed=4))


def test_there_are_at_least_4000_lines_and_every_role_in_each_of_nine_languages(lines: list[Line]) -> None:
    assert len(lines) >= 4000
    roles = Counter((line.language, line.role) for line in lines)
    assert len({language for language, _ in roles}) == 9
    assert all(roles[language, role] >= 15 for language, _ in roles for role in ROLES)


def test_no_line_is_written_twice(lines: list[Line]) -> None:
    texts = Counter(line.text.casefold() for line in lines if line.role != "greeting")
    assert [text for text, number in texts.items() if number > 1] == []


def test_a_line_holds_no_slot_that_nothing_fills(lines: list[Line]) -> None:
    for line in lines:
        rest = line.text
        for slot in SLOTS:
            rest = rest.replace(f"{{{slot}}}", "")
        assert "{" not in rest, line.text
        assert "}" not in rest, line.text


def test_an_oblique_decision_in_english_holds_no_stock_phrase(lines: list[Line]) -> None:
    oblique = [line.text for line in lines if line.language == "en" and line.role == "decision"]
    assert len(oblique) > 500
    assert [text for text in oblique if STOCK.search(text)] == []


def test_no_line_stands_in_a_mail_of_the_corpus(lines: list[Line]) -> None:
    written = {sentence for example in load_corpus(DATA) for sentence in own_sentences(example.message)}
    assert [line.text for line in lines if written & sentences(line.text)] == []


@pytest.mark.skipif(not BENCH.is_file(), reason=f"{BENCH} is not here")
def test_no_line_is_copied_from_the_mails_others_are_measured_on(lines: list[Line]) -> None:
    others = foreign_sentences()
    assert [line.text for line in lines if others & sentences(line.text)] == []


def test_the_same_seed_composes_the_same_mails_and_another_seed_others(
    lines: list[Line], composed: list[Composed]
) -> None:
    some = [line for line in lines if line.language == "pl"]
    first = [mail for mail in composed if mail.language == "pl"]
    assert list(compose(some, seed=4)) == first
    assert list(compose(some, seed=5)) != first
    assert len(list(compose(some, seed=4, times=3))) == 3 * len(first)


def test_a_composed_mail_holds_its_core_and_no_open_slot(composed: list[Composed]) -> None:
    assert all("{" not in mail.body for mail in composed)
    assert {mail.label for mail in composed} == set(Label)


def test_a_decision_stands_in_composed_rejections_only(lines: list[Line], composed: list[Composed]) -> None:
    decisions = [
        line.text
        for line in lines
        if line.role in ("decision", "decision_plain") and "{" not in line.text and len(line.text) > 40
    ]
    for language in ("de", "tr"):
        here = [text for text in decisions if text in {one.text for one in lines if one.language == language}]
        for mail in composed:
            if mail.language == language and mail.label is not Label.REJECTION:
                assert not any(text in mail.body for text in here)


def test_a_bank_with_an_unknown_role_is_named(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("d")
    (folder / "bank").mkdir()
    (folder / "bank" / "x.toml").write_text(
        '[bank]\nname = "x"\nlanguage = "en"\nstyle = "s"\n[roles]\nmurmur = "a"\n', encoding="utf-8"
    )
    with pytest.raises(RejoinderError, match=r"bank/x\.toml"):
        load_bank(folder)
