"""What is printed: tables in Markdown."""

import os
import platform
import subprocess

import tools
from side_by_side import ONE_CORE


def table(head, rows):
    """A Markdown table; its first column to the left, the others to the right."""
    print("\n| " + " | ".join(head) + " |")
    print("|---" + "|--:" * (len(head) - 1) + "|")
    for row in rows:
        print("| " + " | ".join(map(str, row)) + " |")
    print(flush=True)


def seconds(value):
    return f"{value:.3f}" if value < 1 else f"{value:.2f}"


def megabytes(value):
    return f"{value / 1e6:.0f}"


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
        platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    commit = subprocess.run(
        ["git", "-C", tools.ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
    load = os.getloadavg()[0]
    print(f"Candour {commit}, Hugo {tools.HUGO}, {model}, {tools.CORES} processors, {memory:.0f} GiB,"
          f" Linux {platform.release()}. Load before the start: {load:.2f}.")
    if load > 0.5:
        print("**The machine is not quiet: others work on it, so the times below are too long and uneven.**")


def costs(title, count, by_name):
    """One table of the programs side by side."""
    print(f"\n### {title}")
    hugo, floor, floor_1 = (by_name.get(name) for name in ("Hugo", "floor", "floor" + ONE_CORE))
    rows = []
    for name, cost in by_name.items():
        peer = floor_1 if name.endswith(ONE_CORE) else floor
        rows.append([
            name,
            f"{seconds(cost.middle('wall'))} ({seconds(cost.least('wall'))})",
            f"{seconds(cost.middle('cpu'))} ({seconds(cost.least('cpu'))})",
            f"{cost.middle('cpu') / count * 1e6:.0f}",
            megabytes(cost.peak),
            f"{cost.middle('wall') / peer.middle('wall'):.2f}" if peer else "-",
            f"{cost.middle('wall') / hugo.middle('wall'):.3f}" if hugo and not name.endswith(ONE_CORE) else "-",
            len(cost.runs),
        ])
    head = ["median (least)", "wall, s", "CPU, s", "CPU a document, µs", "peak, MB", "wall / floor", "wall / Hugo"]
    table([*head, "runs"], rows)


def rebuilds(title, found):
    print(f"\n### {title}")
    first = found.costs[0].middle("wall")
    names = ["first", "second, one document changed", "third, one document changed"]
    table(
        ["build", "wall, s", "CPU, s", "wall / first", "files that differ", "files written"],
        [[
            name,
            f"{seconds(cost.middle('wall'))} ({seconds(cost.least('wall'))})",
            f"{seconds(cost.middle('cpu'))} ({seconds(cost.least('cpu'))})",
            f"{cost.middle('wall') / first:.2f}", found.changed[build], found.written[build],
        ] for build, (name, cost) in enumerate(zip(names, found.costs))])


def bars(rows):
    """What was to be reached: (what, bound as text, measured, met)."""
    print("\n### Bars")
    table(
        ["bar", "at most or least", "measured", ""],
        [[what, bound, f"{value:.3g}", "met" if met else "**not met**"] for what, bound, value, met in rows])
