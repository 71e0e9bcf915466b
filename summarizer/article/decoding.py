"""From the bytes of a file to its text: byte order marks, UTF-8, UTF-16, a declared charset, else a legacy encoding."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from summarizer.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"BZh",
    b"RIFF",
    b"{\\rtf",
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_WESTERN = re.compile(
    "[\x07-\r\x1b "
    "-~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüŒœŠšŽžŸ«»‹›“”‘’„‚–—…•·€£§°ºª¡¿©®™×½¼¾¹²³´¨\xa0\xad]*"
)
_LEAD = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")
_MISREAD = re.compile("[a-z][À-ÖØ-Þ](?![A-Z])")
_ODD = re.compile(r"[^\s\w«»‹›“”‘’„‚–—…•·€£§°ºª¡¿©®™×½¼¾¹²³´№\xad -~]")


def decode(data: bytes, name: str, *, html: bool = False) -> str:
    """The text of ``data``, newlines as they are; ``name`` is what an error calls it.

    Raises :class:`InputError` for binary data, NUL bytes, and bytes that are damaged UTF-8 or no known encoding.
    """
    if data.startswith(_BINARY):
        raise InputError(f"{name}: is a binary file, not text; give the article as text, Markdown, HTML or JSON")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _clean(_strict(data[len(mark) :], encoding, name), name)
    if b"\0" in data:
        return _clean(_strict(data, _wide_encoding(data, name), name), name)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _legacy(data, name, error.start, html=html)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: is damaged {encoding.upper()} at byte {error.start}; save it again as UTF-8"
        ) from error


def _clean(text: str, name: str) -> str:
    if "\0" in text:
        raise _nul(name)
    return text


def _wide_encoding(data: bytes, name: str) -> str:
    """UTF-16 without its mark: text of our languages then has its NULs at every other byte, and nowhere else."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    if len(data) % 2 == 0 and even == 0 and odd >= 0.7 * half:
        return "utf-16-le"
    if len(data) % 2 == 0 and odd == 0 and even >= 0.7 * half:
        return "utf-16-be"
    if _CONTROL.search(data.replace(b"\0", b"")):
        raise InputError(f"{name}: is a binary file, not text; give the article as text, Markdown, HTML or JSON")
    raise _nul(name)


def _nul(name: str) -> InputError:
    return InputError(f"{name}: holds NUL bytes; remove them, or save the article again as UTF-8 text")


def _refuse_binary(data: bytes, name: str) -> None:
    if len(_CONTROL.findall(data[:100_000])) > len(data[:100_000]) // 200:
        raise InputError(f"{name}: is a binary file, not text; give the article as text, Markdown, HTML or JSON")


def _legacy(data: bytes, name: str, bad: int, *, html: bool) -> str:
    declared = _declared(data) if html else None
    if declared is not None:
        return declared
    line = data.count(b"\n", 0, bad) + 1
    at = f"line {line}, byte {bad}"
    if _is_damaged_utf8(data, bad):
        raise InputError(f"{name}: is damaged UTF-8 ({at}); save it again as UTF-8")
    text = _western(data) or _guessed(data)
    if text is None:
        raise InputError(f"{name}: is neither UTF-8 nor another encoding that can be told ({at}); save it as UTF-8")
    return text


def _is_damaged_utf8(data: bytes, bad: int) -> bool:
    """Whether most of what is not ASCII is good UTF-8, or the text is cut inside a character."""
    whole = _MULTIBYTE.findall(data)
    stray = sum(byte >= 0x80 for byte in data) - sum(map(len, whole))
    cut = _LEAD.match(data, bad) is not None
    return 0 < len(whole) >= stray or (cut and (bool(whole) or _western(data) is None))


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    label = found.group(1).decode("ascii").lower()
    # Browsers read these labels as Windows-1252 (WHATWG Encoding), and that is how such pages are written.
    encoding = "cp1252" if label in {"iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii"} else label
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _western(data: bytes) -> str | None:
    """Windows-1252, where it gives letters and signs of Western languages, in places where they stand."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    return text if _WESTERN.fullmatch(text) and not _MISREAD.search(text) else None


def _guessed(data: bytes) -> str | None:
    best = from_bytes(data).best()
    text = str(best) if best is not None else None
    return text if text is not None and not _ODD.search(text) else None
