"""What a model reads: masked words that keep their spans, sentences, conditions, and nothing that is quoted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_model import written

from detector.features import READ_LIMIT, Reading, read_message
from detector.masking import DATE, MONEY, NUMBER, OWNER


def words_of(reading: Reading) -> list[str]:
    return [word for sentence in reading.sentences for word in sentence.words]


def read(text: str, *owner: str, language: str | None = "en") -> Reading:
    message = replace(written("x"), subject="", text=text, signature_at=len(text), language=language)
    return read_message(message, owner)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("see https://jobs.example/a?b=1 now", ["see", "<link>", "now"]),
        ("write to hr.team@mill.example please", ["write", "to", "<address>", "please"]),
        ("we pay £31,500 or 28.000 € here", ["we", "pay", MONEY, "or", MONEY, "here"]),
        ("call 0161-496-0022 about REQ-20418", ["call", NUMBER, "about", "req", NUMBER]),
        ("on 3 March 2026 you may start", ["on", NUMBER, DATE, NUMBER, "you", "may", "start"]),
        ("am 4. Mai um acht", ["am", NUMBER, DATE, "um", "acht"]),
        ("You DON’T need it", ["you", "don't", "need", "it"]),
    ],
)
def test_what_would_give_the_mailbox_away_is_masked(text: str, masked: list[str]) -> None:
    assert words_of(read(text)) == masked


def test_the_owner_is_masked_wherever_named() -> None:
    reading = read("We told Rivers yesterday.\nSAM, it is a no.", "Sam Rivers")
    assert words_of(reading) == ["we", "told", OWNER, "yesterday", OWNER, "it", "is", "a", "no"]


@pytest.mark.parametrize(
    "greeting", ["Dear Tomasz,", "Liebe Frau Tomasz,", "Szanowny Panie Tomasz,", "Hi Tomasz!"]
)
def test_whoever_is_greeted_is_masked_without_being_known(greeting: str) -> None:
    words = words_of(read(f"{greeting}\n\nTomasz has been chosen."))
    assert "tomasz" not in words
    assert words.count(OWNER) == 2


def test_a_greeting_of_everybody_stays_as_it_is() -> None:
    assert words_of(read("Dear Candidate,\n\nNo news."))[:2] == ["dear", "candidate"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "If you do not hear from us, assume that you were not selected."),
        ("en", "Should your application be unsuccessful, we will tell you."),
        ("de", "Sollten Sie nichts hören, gehen Sie von einer Absage aus."),
        ("fr", "Si votre profil ne convient pas, nous vous le dirons."),
        ("it", "Se il profilo non è adatto, lo diremo."),
        ("nl", "Als u niets hoort, bent u niet gekozen."),
        ("pl", "Jeśli nie odpowiemy, wybraliśmy kogoś innego."),
        ("tr", "Bizden haber alamazsanız başvurunuz kabul edilmemiştir."),
    ],
)
def test_a_conditional_sentence_is_told_apart(language: str, sentence: str) -> None:
    assert [one.conditional for one in read(sentence, language=language).sentences] == [True]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You were not selected."),
        ("es", "No se ha seleccionado su candidatura."),
        ("it", "Siamo spiacenti, la scelta è caduta su altri."),
    ],
)
def test_a_decision_is_no_condition(language: str, sentence: str) -> None:
    assert [one.conditional for one in read(sentence, language=language).sentences] == [False]


def test_sentences_end_at_full_stops_and_short_lines_but_not_where_a_line_was_wrapped() -> None:
    text = (
        "Hello\nthe committee met yesterday and after a long talk it has\nchosen somebody else. Sorry! Status: closed\n"
        "- keys back\n\nIda"
    )
    assert [" ".join(sentence.words) for sentence in read(text).sentences] == [
        "hello",
        "the committee met yesterday and after a long talk it has chosen somebody else",
        "sorry !",
        "status closed",
        "keys back",
        "ida",
    ]


def test_quoted_mail_is_not_read_only_that_there_is_some() -> None:
    plain = replace(written("No news yet."), quoted="")
    quoting = replace(plain, quoted="> Unfortunately you were not selected")
    assert read_message(quoting).sentences == read_message(plain).sentences
    assert set(read_message(quoting).facts) - set(read_message(plain).facts) == {"quotes"}


def test_subject_and_signature_are_told_apart_from_the_text() -> None:
    message = replace(written("x"), subject="Your job", text="All gone.\n-- \nIda Holm", signature_at=9)
    assert [(one.subject, one.signature) for one in read_message(message).sentences] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_a_very_long_text_is_cut() -> None:
    reading = read("word " * READ_LIMIT)
    assert sum(len(sentence.words) for sentence in reading.sentences) == READ_LIMIT // 5


@given(st.text(max_size=400) | st.text(alphabet="aZ .,\n-@:/0159€'’!|<>", max_size=400))
def test_spans_lie_in_order_inside_the_text_whatever_it_holds(text: str) -> None:
    end_before = 0
    for sentence in read(text).sentences:
        assert len(sentence.words) == len(sentence.spans) > 0
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
            assert end_before <= start < end <= len(text)
            assert word.startswith("<") or word == text[start:end].lower().replace("’", "'")
            end_before = end


def test_titles_initials_and_days_end_no_sentence() -> None:
    text = "Dr. Holm, Mrs. Lis and J. Adler met on the 4. Mai and chose. Nobody won in 2026. We stop."
    assert [sentence.words[0] for sentence in read(text).sentences] == ["dr", "nobody", "we"]
