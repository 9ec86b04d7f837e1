"""The tables that measure.py prints."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from passages import CATEGORIES, NAME_KINDS, TRICKS, Passage, Span
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


def _having(attribute: str, value: str | None) -> Wanted:
    return lambda span: bool(getattr(span, attribute) == value)


def by_row(candour: Score | None, presidio: Score | None) -> str:
    """Spans, found and recall for each category, sub-kind of names and trick, both tools side by side."""
    rows: list[tuple[str, Wanted]] = []
    for category in CATEGORIES:
        rows.append((category, _having("category", category)))
        if category == "name":
            rows += [(f"· {kind}", _having("name_kind", kind)) for kind in NAME_KINDS]
    rows.append(("*no trick*", _having("trick", None)))
    rows += [(f"*{trick}*", _having("trick", trick)) for trick in TRICKS]
    lines = [
        "| | Spans | Found | Recall | As anything | Presidio found | Presidio recall |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for title, wanted in rows:
        spans = 0
        ours = theirs = ["-", "-", "-"]
        if presidio:
            spans, found, _ = presidio.recall(wanted)
            theirs = [str(found), _ratio(found, spans)]
        if candour:
            spans, found, anything = candour.recall(wanted)
            ours = [str(found), _ratio(found, spans), _ratio(anything, spans)]
        lines.append(f"| {title} | {spans} | {' | '.join([*ours, *theirs[:2]])} |")
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


def by_theme(passages: list[Passage], candour: Score | None, presidio: Score | None) -> str:
    """False alarms by the file of clean passages: some files hold more traps than any real page."""
    words: Counter[str] = Counter()
    for passage in passages:
        words[passage.file] += passage.words if passage.clean else 0
    scores = (candour, presidio)
    raised = [Counter(alarm.passage.file for alarm in score.clean_alarms) if score else None for score in scores]
    lines = ["| Clean passages | Words | Candour: false alarms | Presidio |", "|---|---:|---:|---:|"]
    for file in sorted(file for file in words if words[file]):
        cells = " | ".join("-" if counted is None else str(counted[file]) for counted in raised)
        lines.append(f"| {file.removesuffix('.txt')} | {words[file]:,} | {cells} |")
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
        if candour and bar is BARS[0]:
            whole, _, anything = candour.recall(bar.wanted)
            lines.append(_bar_row("· found, whatever it was called", "", _ratio(anything, whole), None, [
                _ratio(anything, whole)
                for whole, _, anything in (score.recall(bar.wanted) for score in presidio.values())
            ]))
    reached = candour is not None and candour.alarms_per_thousand <= MOST_ALARMS_PER_THOUSAND
    value = f"{candour.alarms_per_thousand:.2f}" if candour else "-"
    others = [f"{score.alarms_per_thousand:.2f}" for score in presidio.values()]
    most = f"at most {MOST_ALARMS_PER_THOUSAND:.0f}"
    lines.append(_bar_row("False alarms per 1,000 clean words", most, value, reached, others))
    return "\n".join(lines), passed and reached


def _bar_row(what: str, bar: str, value: str, reached: bool | None, others: list[str]) -> str:
    """`reached`: None where there is no bar."""
    verdict = {True: "reached", False: "**missed**", None: ""}[reached]
    return f"| {what} | {bar} | {value} | {verdict} | " + "".join(
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
