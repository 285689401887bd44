"""Bytes and the charset they claim. In: both, as a stranger sent them. Out: text; never an exception."""

from __future__ import annotations

import codecs
import re

# As browsers do (WHATWG Encoding, section 4.2): the claimed charset on the left is in truth the one on the right.
_ALIASES = {
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252", "iso8859-1": "windows-1252",
    "us-ascii": "utf-8", "ascii": "utf-8", "ansi_x3.4-1968": "utf-8", "iso-8859-9": "windows-1254",
    "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932",
    "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8", "unicode-1-1-utf-7": "utf-7", "cp-850": "cp850",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "x-sjis": "cp932", "tis-620": "cp874",
    "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "unicode": "utf-16", "ansi": "windows-1252",
}  # fmt: skip
# Python codecs that are no charsets of mail; punycode takes quadratic time.
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+-]{1,39}")
_HIGH = bytes(range(128, 256))


def codec_name(charset: str | None) -> str | None:
    """The codec for a claimed charset, or None where Python knows none that may be used on mail."""
    found = _NAME.search(charset or "")
    if not found:
        return None
    name = found[0].lower()
    try:
        codec = codecs.lookup(_ALIASES.get(name, name))
    except (LookupError, ValueError):
        return None
    refused = codec.name.replace("-", "_") in _REFUSED or not getattr(codec, "_is_text_encoding", True)
    return None if refused else codec.name


def safe_text(raw: bytes, charset: str | None) -> str:
    """`raw` as text, whatever `charset` claims; NUL characters left out.

    Valid UTF-8 with characters above 127 is UTF-8 even where a one-byte charset is claimed: by chance that happens
    to next to no text. What no charset explains keeps its readable part (U+FFFD for the rest).
    """
    codec = codec_name(charset)
    text = _decoded(raw, codec)
    return text.replace("\x00", "").removeprefix("\ufeff")


def _decoded(raw: bytes, codec: str | None) -> str:
    if codec is None or codec.startswith(("cp125", "iso8859", "utf-8", "ascii")):
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if codec == "utf-7":  # can spell half a surrogate pair, which no other program could then write
        return raw.decode(codec, "replace").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if codec not in (None, "utf-8", "ascii"):
        return raw.decode(codec or "", "replace")
    forgiving = raw.decode("utf-8", "replace")
    high = len(raw) - len(raw.translate(None, _HIGH))
    # One broken character in a page of UTF-8 is no reason to read the page as another charset.
    return forgiving if forgiving.count("\ufffd") * 5 < high else raw.decode("windows-1252", "replace")
