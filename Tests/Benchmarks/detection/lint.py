"""Holds the passages against their own rules, so that no mark is wrong and nothing in them could be real."""

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from passages import CATEGORIES, NAME_KINDS, TRICKS, Passage, Span

LEAST_PASSAGES = 480
LEAST_OF_A_CATEGORY = 12
LEAST_OF_A_TRICK = 6
LEAST_OF_A_NAME_KIND = {"listed": 60, "unlisted": 120} | {
    kind: 15 for kind in NAME_KINDS if kind.startswith("variant.")
}

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
HELPLINES = {
    "0800 1111", "0808 800 5000", "0808 2000 247", "0808 801 0327", "0808 808 8141", "0800 5999 247",
    "08000 121 700", "0800 432 0804", "0808 801 0366", "0808 802 4040", "0808 808 4994", "0800 068 4141",
    "0808 1000 900",
}


def nhs_is_valid(digits: str) -> bool:
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1))) % 11
    return len(digits) == 10 and check != 10 and check % 11 == int(digits[9])


def upn_is_valid(number: str) -> bool:
    if not re.fullmatch(r"[A-Z]\d{12}", number):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number[1:], range(2, 14)))
    return number[0] == UPN_LETTERS[total % 23]


def is_invented_phone(digits: str) -> bool:
    national = re.sub(r"^(0044|44)0?", "0", digits)
    return bool(re.fullmatch(r"01632960\d{3}|07700900\d{3}", national))


def _is_accented(text: str) -> bool:
    return any(unicodedata.combining(character) for character in unicodedata.normalize("NFD", text))


def _is_confusable(text: str) -> bool:
    return any("CYRILLIC" in unicodedata.name(c, "") or "GREEK" in unicodedata.name(c, "") for c in text)


_MUST_SHOW: dict[str, Callable[[str], bool]] = {
    "fullwidth": lambda text: any("\uff01" <= character <= "\uff5e" for character in text),
    "zwsp": lambda text: any(character in INVISIBLE[1:] for character in text),
    "softhyphen": lambda text: "\u00ad" in text,
    "confusable": _is_confusable,
    "entity": lambda text: html.unescape(text) != text,
    "percent": lambda text: bool(re.search(r"%[0-9A-F]{2}", text)),
    "emphasis": lambda text: "*" in text or "_" in text,
    "split-line": lambda text: "\n" in text,
    "split-cell": lambda text: "|" in text,
    "diacritic": _is_accented,
    "json-escape": lambda text: bool(re.search(r"\\u[0-9a-f]{4}", text)),
}


def problems(passages: list[Passage], is_whole: bool = True) -> Iterator[str]:
    """`is_whole`: whether there have to be as many of each kind as in our own set."""
    times = Counter(passage.identifier for passage in passages)
    yield from (f"{identifier}: used {count} times" for identifier, count in times.items() if count > 1)
    for passage in passages:
        yield from _problems_of(passage)
    if is_whole:
        yield from _shortages(passages)


def _problems_of(passage: Passage) -> Iterator[str]:
    where = f"{passage.file}: {passage.identifier}"
    if passage.clean and passage.spans:
        yield f"{where}: a clean passage has marks"
    if not passage.clean and not passage.spans:
        yield f"{where}: a passage without marks is not called clean"
    kinds = {span.name_kind for span in passage.spans if span.name_kind and span.name_kind != "unlisted"}
    if kinds and not passage.listed:
        yield f"{where}: a name is called {', '.join(sorted(kinds))}, but there is no list"
    for span in passage.spans:
        yield from (f"{where}: {problem}" for problem in _problems_of_span(span, passage))
    unmarked = _without_spans(passage)
    for number in re.findall(r"(?<![\d.])0(?:\d[ -]?){9,10}(?!\d)", unmarked):
        if number.strip() not in HELPLINES and not number.startswith("00"):
            yield f"{where}: the number {number} is not marked and is no helpline"
    for digits in re.findall(r"(?<!\d)999[ -]?\d{3}[ -]?\d{4}(?!\d)", unmarked):
        if nhs_is_valid(re.sub(r"\D", "", digits)):
            yield f"{where}: the NHS number {digits} is not marked"
    if "@" in unmarked and re.search(r"\w@\w+\.\w", unmarked):
        yield f"{where}: an e-mail address is not marked"


def _without_spans(passage: Passage) -> str:
    text, after = "", 0
    for span in passage.spans:
        text += passage.text[after : span.start] + "\n"
        after = span.end
    return text + passage.text[after:]


def _problems_of_span(span: Span, passage: Passage) -> Iterator[str]:
    if span.trick in _MUST_SHOW and not _MUST_SHOW[span.trick](span.text):
        yield f"“{span.text}” does not show the trick {span.trick}"
    if span.trick is None and any(character in INVISIBLE for character in span.text):
        yield f"“{span.text}” holds invisible characters and names no trick"
    in_place = span.trick is None or span.trick not in _MUST_SHOW
    digits = re.sub(r"\D", "", span.text)
    if span.category == "nhs-number" and in_place and not (digits.startswith("999") and nhs_is_valid(digits)):
        yield f"“{span.text}” is no NHS number of the kind that is never given out"
    if span.category == "upn" and in_place and not upn_is_valid(span.text):
        yield f"“{span.text}” is no unique pupil number with a right check letter"
    if span.category == "phone" and in_place and not is_invented_phone(digits):
        yield f"“{span.text}” is outside the numbers set apart for fiction"
    if span.category == "email" and in_place and not re.search(r"example\W*(dot )?(com|org)$", span.text):
        yield f"“{span.text}” is not at example.com or example.org"
    if span.name_kind == "listed" and span.trick is None and not _is_of_list(span.text, passage.listed):
        yield f"“{span.text}” is called listed, but is not of the list"


def _is_of_list(text: str, listed: tuple[str, ...]) -> bool:
    words = text.casefold().split()
    return any(all(word in name.casefold().split() for word in words) for name in listed)


def _shortages(passages: list[Passage]) -> Iterator[str]:
    if len(passages) < LEAST_PASSAGES:
        yield f"{len(passages)} passages are fewer than {LEAST_PASSAGES}"
    spans = [span for passage in passages for span in passage.spans]
    categories = Counter(span.category for span in spans)
    tricks = Counter(span.trick for span in spans)
    kinds = Counter(span.name_kind for span in spans)
    wanted: list[tuple[str, Counter[Any], int]] = [
        *((category, categories, LEAST_OF_A_CATEGORY) for category in CATEGORIES),
        *((trick, tricks, LEAST_OF_A_TRICK) for trick in TRICKS),
        *((kind, kinds, least) for kind, least in LEAST_OF_A_NAME_KIND.items()),
    ]
    for what, counts, least in wanted:
        if counts[what] < least:
            yield f"{what}: {counts[what]} spans are fewer than {least}"


def counts(passages: list[Passage]) -> str:
    spans = [span for passage in passages for span in passage.spans]
    clean = [passage for passage in passages if passage.clean]
    parts = [
        f"{len(passages)} passages, {len(clean)} of them clean; {len(spans)} spans; "
        f"{sum(passage.words for passage in clean):,} clean words, "
        f"{sum(passage.words for passage in passages if not passage.clean):,} others"
    ]
    tables: list[tuple[str, Counter[Any], tuple[str, ...]]] = [
        ("Category", Counter(span.category for span in spans), CATEGORIES),
        ("Names", Counter(span.name_kind for span in spans), NAME_KINDS),
        ("Trick", Counter(span.trick for span in spans), TRICKS),
    ]
    for title, numbers, rows in tables:
        parts += ["", f"| {title} | Spans |", "|---|---:|", *(f"| {row} | {numbers[row]} |" for row in rows)]
    return "\n".join(parts)
