"""What the Dutch patterns share. In: nothing. Out: the spelling, denials, and who has done a thing."""

from __future__ import annotations

from responder.tone_spelling import DUTCH

spelt, dutch, dutch_rows = DUTCH.loose, DUTCH.found, DUTCH.rows
# What turns the sense round when it stands before: never "niet alleen", "niet eens".
NOT = (
    r"\b(?:(?:niet|niets|nooit|geen|geenszins|zonder|nauwelijks|weinig|allerminst|allesbehalve|verre van)\b"
    r" (?!alleen\b|enkel\b|eens\b|slechts\b)(?:\w+,? ){0,3}?|noch )"
)
YOU = "(?:u|jullie|je|jij)"
YOU_HAVE = (
    "(?:(?:u|je|jij) (?:hebt|heeft|heb|had)|(?:hebt|heeft|heb|had) (?:u|je|jij)|jullie (?:hebben|hadden)"
    "|(?:hebben|hadden) jullie)"
)
