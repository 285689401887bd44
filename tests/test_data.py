"""The labelled mails and the demo inbox keep the promises of data/README.md."""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from detector.corpus import load_corpus, mail_bytes
from detector.example import Example
from detector.message import Message, MessageRef
from detector.parse import parse_message
from detector.verdict import Label
from responder.draft import Kind
from responder.policy import Action, Met
from scripts.count_corpus import BEGIN, DATA, END, count, renewed, rows_of, tables

FILES = sorted((DATA / "mails").rglob("*.toml"))
DEMO = DATA / "demo"
BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench" / "mail_dev.jsonl"

GROUP_KEYS = {"name", "language", "sender_kind", "style"}
NEEDED = {"label", "kind", "from", "subject"}
SENDER_KINDS = {
    *("ats", "inhouse", "agency", "manager", "founder", "university", "public", "health", "retail", "trade"),
    *("person", "ordinary"),
}

# A hard rejection in English says no without any of these.
STOCK = re.compile(
    "|".join(
        [
            r"\bunfortunate",
            r"\bregret",
            r"n[o'’]t (?:been |be )?(?:selected|successful)",
            r"\bunsuccessful",
            r"\bmov(?:e|ed|ing) forward",
            r"\bproceed(?:ed|ing)? forward",
            r"\b(?:other|another) candidate",
            r"\bnot to proceed",
            r"\bdecided not\b",
            r"\bnot progress",
            r"\bwill not be\b",
            r"\bunable to offer",
            r"\bwish you (?:all )?(?:the )?(?:very )?(?:best|success|luck)",
            r"\b(?:resume|résumé|cv|details|application) on file",
            r"\bcareful consideration",
            r"\bat this time\b",
            r"\bpursu(?:e|ing) other",
            r"\bmore closely match",
        ]
    ),
    re.IGNORECASE,
)
HOST = re.compile(r"@([\w-]+(?:\.[\w-]+)+)|\bhttps?://([\w.-]+)|\bwww\.([\w.-]+)")
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")
FROM_WORDS = 6


@pytest.fixture(scope="module")
def corpus() -> list[Example]:
    return load_corpus(DATA)


@pytest.fixture(scope="module")
def rows() -> dict[str, dict[str, Any]]:
    return rows_of(DATA)


@pytest.fixture(scope="module")
def demo() -> dict[str, Message]:
    """The demo's mails by folder and name, as the program reads them."""
    paths = sorted(DEMO.rglob("*.eml"))
    return {
        path.relative_to(DEMO).as_posix(): parse_message(path.read_bytes(), MessageRef("file", "demo", 0, n))
        for n, path in enumerate(paths, 1)
    }


@pytest.fixture(scope="module")
def expected() -> dict[str, dict[str, str]]:
    return tomllib.loads((DEMO / "expected.toml").read_text(encoding="utf-8"))


def sentences(text: str) -> set[str]:
    """Sentences of FROM_WORDS or more words, bare of case and marks: line by line, and with wrapped lines joined."""
    joined = re.sub(r"(?<!\n)\n(?![\n\s*•>|-])", " ", text)
    bare = {
        " ".join(re.findall(r"[^\W_]+", piece.lower()))
        for form in (text, joined)
        for piece in SENTENCE_END.split(form)
    }
    return {sentence for sentence in bare if len(sentence.split()) >= FROM_WORDS}


def own_sentences(message: Message) -> set[str]:
    """Of what this sender wrote and of the subject, unless that comes from the mail it answers."""
    subject = "" if re.match(r"\s*\w{1,6}:", message.subject) else message.subject
    return sentences(message.text) | sentences(subject)


def hosts(texts: Iterable[str]) -> set[str]:
    return {
        next(filter(None, found.groups())).rstrip(".-") for text in texts for found in HOST.finditer(text)
    }


def faults_of_group(group: dict[str, Any], path: Path) -> list[str]:
    faults = [f"the keys of [group] are {sorted(group)}"] if group.keys() != GROUP_KEYS else []
    faults += [f"{key} is empty" for key, value in group.items() if not str(value).strip()]
    if group.get("name") != path.stem:
        faults.append("the name is not that of the file")
    if group.get("language") != path.parent.name:
        faults.append("the language is not that of the folder")
    if group.get("sender_kind") not in SENDER_KINDS:
        faults.append(f"no such sender_kind: {group.get('sender_kind')}")
    return faults


def faults_of_mail(row: dict[str, Any]) -> list[str]:
    faults = [f"{key} is missing" for key in sorted(NEEDED - row.keys())]
    if row.get("label") not in list(Label):
        faults.append(f"no such label: {row.get('label')}")
    if row.get("kind") not in ("typical", "hard"):
        faults.append(f"no such kind: {row.get('kind')}")
    hard, rejection = row.get("kind") == "hard", row.get("label") == Label.REJECTION
    if ("trap" in row) != (hard and not rejection):
        faults.append("trap stands in every hard mail that is no rejection, and in no other")
    if ("stock" in row) != (hard and rejection) or row.get("stock", False) is not False:
        faults.append("stock = false stands in every hard rejection, and in no other mail")
    if not str(row.get("trap", "?")).strip() or not str(row.get("body", row.get("html", ""))).strip():
        faults.append("trap or text is empty")
    return faults


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_mails_follows_the_format(path: Path) -> None:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    assert content.keys() == {"group", "mail"}
    faults = faults_of_group(content["group"], path)
    faults += [
        f"#{number}: {fault}"
        for number, row in enumerate(content["mail"], 1)
        for fault in faults_of_mail(row)
    ]
    assert faults == []
    for row in content["mail"]:
        mail_bytes(row)


def test_a_row_that_breaks_the_format_is_found_out() -> None:
    good = {
        "label": "other",
        "kind": "hard",
        "from": "a@b.example",
        "subject": "",
        "body": "Hi",
        "trap": "no",
    }
    assert faults_of_mail(good) == []
    for change in (
        {"label": "maybe"},
        {"kind": "odd"},
        {"label": "rejection"},
        {"stock": False},
        {"body": " "},
    ):
        assert faults_of_mail(good | change)
    assert faults_of_mail({**good, "label": "rejection", "stock": False})  # the trap is too many


def test_there_are_at_least_400_mails_and_every_label_occurs(corpus: list[Example]) -> None:
    assert len(corpus) >= 400
    assert {example.label for example in corpus} == set(Label)


def test_every_mail_names_its_sender(corpus: list[Example]) -> None:
    assert [example.source for example in corpus if example.message.sender is None] == []


def test_every_mail_has_words_of_its_own(corpus: list[Example]) -> None:
    assert [example.source for example in corpus if not example.message.text.strip()] == []


def test_hard_rejections_in_english_hold_no_stock_phrase(
    corpus: list[Example], rows: dict[str, dict[str, Any]]
) -> None:
    hard = [
        example
        for example in corpus
        if (example.label, example.kind, example.language) == (Label.REJECTION, "hard", "en")
    ]
    assert hard
    found = {}
    for example in hard:
        page = re.sub(r"<[^>]*>", " ", rows[example.source].get("html", ""))  # hidden words count, too
        if phrase := STOCK.search(f"{example.message.subject}\n{example.message.text}\n{page}"):
            found[example.source] = phrase[0]
    assert found == {}


def test_stock_phrases_are_found_in_most_typical_rejections(corpus: list[Example]) -> None:
    typical = [
        example
        for example in corpus
        if (example.label, example.kind, example.language) == (Label.REJECTION, "typical", "en")
    ]
    assert sum(bool(STOCK.search(example.message.text)) for example in typical) > len(typical) / 2


def test_every_address_and_link_ends_in_example(
    rows: dict[str, dict[str, Any]], demo: dict[str, Message]
) -> None:
    texts = {
        source: [
            row["from"],
            row["subject"],
            row.get("body", ""),
            row.get("html", ""),
            *row.get("headers", {}).values(),
        ]
        for source, row in rows.items()
    }
    for name, message in demo.items():
        people = [message.sender, *message.reply_to, *message.recipients]
        texts[name] = [message.text, message.quoted, message.subject, *(one.email for one in people if one)]
    real = {
        source: [host for host in hosts(some) if not host.lower().endswith(".example")]
        for source, some in texts.items()
    }
    assert {source: found for source, found in real.items() if found} == {}


def test_no_sentence_stands_in_two_mails(corpus: list[Example]) -> None:
    where = defaultdict(list)
    for example in corpus:
        for sentence in own_sentences(example.message):
            where[sentence].append(example.source)
    assert {sentence: sources for sentence, sources in where.items() if len(sources) > 1} == {}


def test_no_sentence_of_the_demo_stands_in_the_training_mails(
    corpus: list[Example], demo: dict[str, Message]
) -> None:
    written = {sentence for example in corpus for sentence in own_sentences(example.message)}
    found = {name: own_sentences(message) & written for name, message in demo.items()}
    assert {name: some for name, some in found.items() if some} == {}


def foreign_sentences() -> set[str]:
    """Those of the mails of others that the model is measured on."""
    found: set[str] = set()
    for line in BENCH.read_bytes().splitlines():
        mail = json.loads(line)
        found |= sentences(mail["body"]) | sentences(mail["subject"] or "")
    return found


@pytest.mark.skipif(not BENCH.is_file(), reason=f"no mails of others to compare with at {BENCH}")
def test_no_sentence_is_copied_from_the_mails_others_are_measured_on(
    corpus: list[Example], demo: dict[str, Message]
) -> None:
    foreign = foreign_sentences()
    assert len(foreign) > 1000
    ours = {example.source: example.message for example in corpus} | demo
    found = {
        source: (sentences(one.subject) | sentences(one.text) | sentences(one.quoted)) & foreign
        for source, one in ours.items()
    }
    assert {source: some for source, some in found.items() if some} == {}


def test_sentences_are_compared_without_case_marks_and_line_breaks() -> None:
    wrapped = "Dear Ann,\n\nwe are very happy that\nyou wrote to us. Bye.\n"
    assert "we are very happy that you wrote to us" in sentences(wrapped)
    assert sentences("WE are very happy, that you wrote to us!") <= sentences(wrapped)
    assert sentences("One two three four five. Six!") == set()


def test_the_counts_in_the_readme_are_those_of_the_mails(
    corpus: list[Example], rows: dict[str, dict[str, Any]]
) -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    now = renewed(readme, tables(count(corpus, rows)))
    assert readme == now, "run: python -m scripts.count_corpus --write"


def test_new_counts_replace_the_old_ones_and_nothing_else() -> None:
    readme = f"Above.\n\n{BEGIN}\n\nold\n\n{END}\n\nBelow.\n"
    assert renewed(readme, "new") == f"Above.\n\n{BEGIN}\n\nnew\n\n{END}\n\nBelow.\n"
    with pytest.raises(ValueError):
        renewed("no markers", "new")


def test_the_demo_holds_48_received_and_14_sent_mails_that_read_without_problems(
    demo: dict[str, Message],
) -> None:
    assert len([name for name in demo if name.startswith("inbox/")]) == 48
    assert len([name for name in demo if name.startswith("sent/")]) == 14
    assert {name: message.problems for name, message in demo.items() if message.problems} == {}
    assert [name for name, message in demo.items() if not message.text.strip() or not message.sent_at] == []


def test_mails_of_the_demo_answer_earlier_mails_of_the_demo(demo: dict[str, Message]) -> None:
    by_id = {message.message_id: message for message in demo.values()}
    assert len(by_id) == len(demo)
    assert None not in by_id
    links = [
        (name, message, earlier)
        for name, message in demo.items()
        for earlier in {*message.references, message.in_reply_to} - {None}
    ]
    assert links
    assert [(name, earlier) for name, _, earlier in links if earlier not in by_id] == []
    assert [
        name for name, message, earlier in links if str(by_id[earlier].sent_at) >= str(message.sent_at)
    ] == []


def test_the_demo_inbox_is_numbered_in_the_order_of_time(demo: dict[str, Message]) -> None:
    times = [str(message.sent_at) for name, message in sorted(demo.items()) if name.startswith("inbox/")]
    assert times == sorted(times)


def test_the_demo_expects_something_of_every_received_mail(
    demo: dict[str, Message], expected: dict[str, dict[str, str]]
) -> None:
    assert {f"inbox/{name}" for name in expected} == {name for name in demo if name.startswith("inbox/")}
    keys = {"label", "company", "role", "contact", "met", "plan", "kind", "why"}
    assert {name: row.keys() ^ keys for name, row in expected.items() if row.keys() != keys} == {}
    assert {row["label"] for row in expected.values()} == set(Label)


def test_the_demo_expects_a_plan_exactly_of_rejections(expected: dict[str, dict[str, str]]) -> None:
    for name, row in expected.items():
        assert row["why"], name
        if row["label"] == Label.REJECTION:
            assert row["met"] in list(Met), name
            assert row["plan"] in list(Action), name
            assert row["kind"] in list(Kind), name
        else:
            assert row["met"] == row["plan"] == row["kind"] == "", name


def test_what_the_demo_expects_stands_in_the_mail_or_its_thread(
    demo: dict[str, Message], expected: dict[str, dict[str, str]]
) -> None:
    by_id = {message.message_id: message for message in demo.values()}
    for name, row in expected.items():
        message = demo[f"inbox/{name}"]
        thread = [message, *(by_id[earlier] for earlier in message.references)]
        read = " ".join(" ".join(words_of(one) for one in thread).split()).lower()
        assert {
            key: row[key] for key in ("company", "role", "contact") if row[key].lower() not in read
        } == {}, name


def words_of(message: Message) -> str:
    people = [message.sender, *message.reply_to, *message.recipients]
    addresses = [f"{one.name} {one.email}" for one in people if one]
    return " ".join([message.subject, message.text, message.quoted, *addresses])
