"""The tables that measure.py prints."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from passages import CATEGORIES, NAME_KINDS, TRICKS, Span
from scoring import Alarm, Score

Wanted = Callable[[Span], bool]


@dataclass(frozen=True)
class Bar:
    what: str
    wanted: Wanted
    least: float


BARS = (
    Bar("Identifiers other than names", lambda span: span.category != "name", 0.98),
    Bar("Names on the watch-list", lambda span: span.name_kind == "listed", 0.97),
    Bar("Variants of those names", lambda span: (span.name_kind or "").startswith("variant."), 0.90),
    Bar("Names on no list", lambda span: span.name_kind == "unlisted", 0.80),
)
MOST_ALARMS_PER_THOUSAND = 2.0


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def by_row(candour: Score | None, presidio: Score | None) -> str:
    """Spans, found and recall for each category, sub-kind of names and trick, both tools side by side."""
    rows: list[tuple[str, Wanted]] = []
    for category in CATEGORIES:
        rows.append((category, lambda span, category=category: span.category == category))
        if category == "name":
            rows += [(f"· {kind}", lambda span, kind=kind: span.name_kind == kind) for kind in NAME_KINDS]
    rows.append(("*tricks: none*", lambda span: span.trick is None))
    rows += [(f"*{trick}*", lambda span, trick=trick: span.trick == trick) for trick in TRICKS]
    lines = [
        "| | Spans | Found | Recall | As anything | Presidio found | Presidio recall |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for title, wanted in rows:
        all_spans, found, anything = (candour or presidio).recall(wanted) if candour or presidio else (0, 0, 0)
        ours = (str(found), _ratio(found, all_spans), _ratio(anything, all_spans)) if candour else ("-",) * 3
        theirs = ("-", "-")
        if presidio:
            _, their_found, _ = presidio.recall(wanted)
            theirs = (str(their_found), _ratio(their_found, all_spans))
        lines.append(f"| {title} | {all_spans} | {' | '.join((*ours, *theirs))} |")
    return "\n".join(lines)


def alarms(candour: Score | None, presidio: Score | None) -> str:
    """False alarms by what they were called, in clean passages and, apart, beside the marks of the others."""
    lines = ["| False alarms | Clean passages | Other passages |", "|---|---:|---:|"]
    for tool, score in (("Candour", candour), ("Presidio", presidio)):
        if score is None:
            continue
        clean, other = (Counter(one.found.called for one in some) for some in (score.clean_alarms, score.other_alarms))
        for called in sorted({*clean, *other}):
            lines.append(f"| {tool}: {called} | {clean[called]} | {other[called]} |")
        lines.append(f"| **{tool}: all** | {clean.total()} | {other.total()} |")
    return "\n".join(lines)


def overall(candour: Score | None, presidio: dict[str, Score]) -> tuple[str, bool]:
    """The bars, and whether each is reached."""
    lines = [
        "| | Bar | Candour | | " + " | ".join(presidio) + (" |" if presidio else ""),
        "|---|---:|---:|---|" + "---:|" * len(presidio),
    ]
    passed = candour is not None
    for bar in BARS:
        reached, value = False, "-"
        if candour:
            whole, found, _ = candour.recall(bar.wanted)
            reached, value = bool(whole) and found / whole >= bar.least, _ratio(found, whole)
        passed = passed and reached
        lines.append(_bar_row(f"{bar.what}: recall", f"at least {bar.least:.2f}", value, reached, [
            _ratio(found, whole) for whole, found, _ in (score.recall(bar.wanted) for score in presidio.values())
        ]))
    reached = candour is not None and candour.alarms_per_thousand <= MOST_ALARMS_PER_THOUSAND
    value = f"{candour.alarms_per_thousand:.2f}" if candour else "-"
    lines.append(_bar_row("False alarms per 1,000 clean words", f"at most {MOST_ALARMS_PER_THOUSAND:.0f}", value, reached, [
        f"{score.alarms_per_thousand:.2f}" for score in presidio.values()
    ]))
    return "\n".join(lines), passed and reached


def _bar_row(what: str, bar: str, value: str, reached: bool, others: list[str]) -> str:
    return f"| {what} | {bar} | {value} | {'reached' if reached else '**missed**'} | " + "".join(
        f"{other} | " for other in others
    ).rstrip()


def misses(score: Score) -> str:
    """What was missed and what was wrongly found. The texts are our own inventions, so they may be shown."""
    lines = ["## Missed", ""]
    for judged in score.judged:
        if not judged.found:
            line = judged.passage.line_of(judged.span.start)
            said = " (found as another category)" if judged.found_as_anything else ""
            lines.append(f"- {judged.passage.identifier}:{line} {judged.span.label}{said}: {judged.span.text!r}")
    for title, some in (("clean passages", score.clean_alarms), ("other passages", score.other_alarms)):
        lines += ["", f"## False alarms in {title}", "", *(_alarm(alarm) for alarm in some)]
    return "\n".join(lines)


def _alarm(alarm: Alarm) -> str:
    return f"- {alarm.passage.identifier}:{alarm.line or '-'} {alarm.found.called}: {alarm.text!r}"
