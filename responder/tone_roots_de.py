"""What the German patterns share. In: nothing. Out: the spelling, denials, and who has done a thing."""

from __future__ import annotations

from responder.tone_spelling import GERMAN

spelt, german, german_rows = GERMAN.loose, GERMAN.found, GERMAN.rows
# What turns the sense round when it stands before: never "nicht nur", "nicht einmal".
NOT = (
    r"\b(?:(?:nicht|nichts|nie|niemals|kein\w*|keineswegs|ohne|wenig|kaum|alles andere als)\b"
    r" (?!nur\b|bloß\b|allein\b|(?:ein)?mal\b)(?:\w+,? ){0,3}?|weder\b[^.?!]{0,60}?)"
)
YOU_HAVE = "(?:sie (?:haben|hatten)|(?:haben|hatten) sie|ihr habt|habt ihr|du hast|hast du)"
