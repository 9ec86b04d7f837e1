"""What each stage costs, counted in instructions by valgrind's callgrind, so that no other work on the machine matters.

The cost of a document is the difference between a large and a small site, which leaves out what every run costs.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass

import report
import tools

SMALL, LARGE = 100, 400


@dataclass(frozen=True)
class Stage:
    name: str
    # How the functions begin whose cost, with all that they call, is the stage's.
    functions: tuple
    # The stages whose functions are called by this one's: their cost is not counted twice.
    without: tuple = ()


STAGES = (
    Stage("reading files, checking UTF-8", ("SourceTree.read<",)),
    Stage("Markdown", ("MarkdownReader.read(",)),
    Stage("front matter, kinds", ("DocumentReader.read(",), ("Markdown",)),
    Stage("rules on sources", ("RuleBook.check(_:map:)", "RuleInput.init(", "WithheldWords.init(_:at:)")),
    Stage("plan of pages", ("SitePlan.init<", "PublishedCatalogue.init(")),
    Stage("rendering", ("SitePlan.rendered(",)),
    Stage("digests", ("OutputFile.digest(of:)",)),
    Stage("taking finished pages apart", ("Markup.init(",)),
    Stage("rules on their text", ("RuleBook.PageScan.init(",)),
    Stage("search for withheld words", ("WithheldWords.found(in:)",)),
    Stage("reading feeds and data back", ("MachineFile.init(",)),
    Stage("rules on the output", ("RuleBook.check<A>(_:_:_:by:)",)),
    Stage("writing", ("SitePublisher.publish(_:builtFor:",)),
)
_line = re.compile(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+[^:]*:(.*) \[.*\]$")
_kind = re.compile(r"^(?:specialized |static |protocol witness for |merged )+")


def show(make_site, folder):
    """Prints the table. `make_site` gives the folder of a site of so many documents."""
    program = folder / "candour"
    # Valgrind 3.19 gives up on Swift's debugging information; the names of functions remain.
    subprocess.check_call(["strip", "--strip-debug", "-o", program, tools.ROOT / ".build/release/candour"])
    small, large = (
        [_count(command, folder) for command in (
            tools.candour(place, folder / "counted", 1, program), tools.floor(place, folder / "counted", 1))]
        for place in map(make_site, (SMALL, LARGE)))
    between = LARGE - SMALL
    (candour, floor) = (
        {name: (more.get(name, 0) - less.get(name, 0)) / between for name in more}
        for less, more in zip(small, large))
    total, least = candour["all"], floor["all"]
    rows = [[stage.name, *_shown(_cost(stage, candour), total, least)] for stage in STAGES]
    rest = total - sum(_cost(stage, candour) or 0 for stage in STAGES)
    rows.append(["everything else", *_shown(rest, total, least)])
    rows.append(["**Candour**", *_shown(total, total, least)])
    rows.append(["floor", *_shown(least, total, least)])
    print("\n### Instructions a document, by stage")
    print(f"\nOn one thread, outside the kernel; {LARGE} documents less {SMALL}. Valgrind's processor has no")
    print("instructions for SHA-256, so that digests, and with them the whole, count for more than they take.")
    report.table(["stage", "thousand instructions", "share", "over the floor's whole"], rows)


def _shown(cost, total, least):
    if cost is None:
        return ["no function of that name", "-", "-"]
    return [f"{cost / 1e3:,.0f}", f"{cost / total:.1%}", f"{cost / least:.2f}"]


def _inclusive(stage, counts):
    found = [count for name, count in counts.items() if name.startswith(stage.functions)]
    return sum(found) if found else None


def _cost(stage, counts):
    own = _inclusive(stage, counts)
    if own is None:
        return None
    return own - sum(_inclusive(inner, counts) or 0 for inner in STAGES if inner.name in stage.without)


def _count(command, folder):
    """Instructions by function, with all that it calls; those of the whole run under `all`."""
    shutil.rmtree(folder / "counted", ignore_errors=True)
    for old in folder.glob("callgrind.*"):
        old.unlink()
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--trace-children=yes", f"--callgrind-out-file={folder}/callgrind.%p",
         *map(str, command)], check=True, capture_output=True)
    # Of a program that starts another, the one that did the work.
    profile = max(folder.glob("callgrind.*"), key=lambda file: file.stat().st_size)
    return _by_function(profile)


def _by_function(profile):
    listed = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--threshold=100", profile], check=True, capture_output=True).stdout
    names = subprocess.run(
        ["swift", "demangle", "--simplified"], input=listed, check=True, capture_output=True).stdout.decode()
    counts = {}
    for line in names.splitlines():
        if "PROGRAM TOTALS" in line:
            counts["all"] = int(line.split()[0].replace(",", ""))
        elif match := _line.match(line):
            # A function of several specialisations; one that calls itself is listed once more with a mark.
            name = _kind.sub("", match[2])
            if not name.endswith("'2"):
                counts[name] = counts.get(name, 0) + int(match[1].replace(",", ""))
    return counts
