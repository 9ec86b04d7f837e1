"""Holds what a tool found against what is marked."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from finding import Found
from passages import Passage, Span


@dataclass(frozen=True)
class Judged:
    passage: Passage
    span: Span
    found: bool
    found_as_anything: bool


@dataclass(frozen=True)
class Alarm:
    passage: Passage
    found: Found

    @property
    def line(self) -> int | None:
        return None if self.found.start is None else self.passage.line_of(self.found.start)

    @property
    def text(self) -> str:
        return "the file itself" if self.found.start is None else self.passage.text[self.found.start : self.found.end]


@dataclass
class Score:
    judged: list[Judged]
    clean_alarms: list[Alarm]
    other_alarms: list[Alarm]
    clean_words: int

    def recall(self, wanted: Callable[[Span], bool]) -> tuple[int, int, int]:
        """How many spans are wanted, how many of them were found, and how many as anything at all."""
        chosen = [judged for judged in self.judged if wanted(judged.span)]
        return len(chosen), sum(one.found for one in chosen), sum(one.found_as_anything for one in chosen)

    @property
    def alarms_per_thousand(self) -> float:
        return 1000 * len(self.clean_alarms) / self.clean_words


def score(passages: list[Passage], findings: Iterable[Found], blameless: frozenset[str] = frozenset()) -> Score:
    """`blameless` findings may find a span, but are no false alarm when they do not."""
    by_passage: dict[str, list[Found]] = defaultdict(list)
    for found in findings:
        by_passage[found.passage].append(found)
    result = Score([], [], [], sum(passage.words for passage in passages if passage.clean))
    for passage in passages:
        here = by_passage[passage.identifier]
        for span in passage.spans:
            same = [found for found in here if span.category in found.fits]
            result.judged.append(Judged(passage, span, _covers_half(same, span), _covers_half(here, span)))
        strays = [found for found in here if not any(_overlap(found, span) for span in passage.spans)]
        alarms = [Alarm(passage, found) for found in _merged(strays, passage) if found.called not in blameless]
        (result.clean_alarms if passage.clean else result.other_alarms).extend(alarms)
    return result


def _overlap(found: Found, span: Span) -> range:
    if found.start is None or found.end is None:
        return range(0)
    return range(max(found.start, span.start), min(found.end, span.end))


def _covers_half(findings: list[Found], span: Span) -> bool:
    """Findings side by side (a forename, a surname) count together."""
    covered = {place for found in findings for place in _overlap(found, span)}
    return 2 * len(covered) >= span.end - span.start


def _merged(findings: list[Found], passage: Passage) -> list[Found]:
    """Findings of one category that touch, or have nothing but space between them, are one alarm."""
    merged: list[Found] = []
    for found in sorted(findings, key=lambda one: (one.called, one.start or 0, one.end or 0)):
        last = merged[-1] if merged else None
        joined = last is not None and last.called == found.called and _touch(last, found, passage.text)
        if last is not None and joined:
            end = max(last.end or 0, found.end or 0)
            merged[-1] = Found(found.passage, last.start, end, found.fits, found.called, found.score)
        else:
            merged.append(found)
    return merged


def _touch(first: Found, second: Found, text: str) -> bool:
    if first.end is None or second.start is None:
        return False
    return not text[first.end : second.start].strip()
