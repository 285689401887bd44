"""A small model for tests: trained once in a run on part of data/, in a few seconds."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from detector.composing import Line
from detector.corpus import load_bank, load_corpus, mail_bytes
from detector.evaluation import Report
from detector.example import Example
from detector.message import Message, MessageRef
from detector.model import Model
from detector.parse import parse_message
from detector.training import Training, train

DATA = Path(__file__).resolve().parents[1] / "data"
GROUPS = (
    "en-bank-formal en-ats-ten-makers en-ats-tables en-ats-manufacturer en-retail-hourly en-council-public"
    " en-hospital-trust en-law-firms en-games-studio en-energy-portal en-plain-hr-corporate en-plain-ats-default"
    " en-friends-family en-shop-receipts en-newsletters-life en-money-visas"
)


@lru_cache(maxsize=1)
def small_corpus() -> tuple[Example, ...]:
    """The mails of some English groups, all nine labels among them."""
    return tuple(example for example in load_corpus(DATA) if example.group in GROUPS.split())


@lru_cache(maxsize=1)
def small_bank() -> tuple[Line, ...]:
    """Every fifth line of the English bank."""
    return tuple(line for line in load_bank(DATA) if line.language == "en")[::5]


@lru_cache(maxsize=1)
def small_training() -> Training:
    return train(small_corpus(), small_bank())


def small_model() -> tuple[Model, Report]:
    return small_training().model, small_training().report


def written(body: str, subject: str = "", html: bool = False, **headers: str) -> Message:
    """A mail as it would arrive, parsed."""
    row = {
        "from": "Ida Holm <ida@mill.example>",
        "subject": subject,
        "html" if html else "body": body,
        "headers": headers,
    }
    return parse_message(mail_bytes(row), MessageRef("file", "x", 0, 1))
