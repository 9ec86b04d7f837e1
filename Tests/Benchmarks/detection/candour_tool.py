"""Runs Candour over the passages as anybody would: files in a folder, a sealed watch-list, findings as JSON."""

import json
import secrets
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from finding import Found
from passages import CATEGORIES, Passage


class Unusable(Exception):
    """Candour could not be run; the message is what it said."""


@dataclass
class Outcome:
    found: list[Found] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    version: str = ""


def inspect(candour: Path, passages: list[Passage], folder: Path) -> Outcome:
    """Passages with one and the same watch-list are inspected together, under that list and no other."""
    sealing = "seal" in _help(candour, "help").split()
    listing = "--watchlist-key" in _help(candour, "help", "inspect")
    outcome = Outcome()
    if not sealing or not listing:
        missing = " and ".join(
            [*([] if sealing else ["has no command `seal`"]), *([] if listing else ["has no option `--watchlist-key`"])]
        )
        outcome.remarks.append(f"This build of Candour {missing}, so no passage was read under its watch-list.")
    groups: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    for passage in passages:
        groups[passage.listed].append(passage)
    for number, (names, group) in enumerate(sorted(groups.items())):
        place = folder / f"group-{number:03}"
        place.mkdir()
        for passage in group:
            (place / passage.file_name).write_text(passage.text, encoding="utf-8")
        options = sealed(candour, names, folder, number) if names and sealing and listing else []
        _collect(_run(candour, place, options), group, outcome)
    return outcome


def _help(candour: Path, *arguments: str) -> str:
    try:
        return subprocess.run([candour, *arguments], capture_output=True, text=True, timeout=60).stdout
    except OSError as error:
        raise Unusable(f"{candour} cannot be run: {error}") from error


def sealed(candour: Path, names: tuple[str, ...], folder: Path, number: int) -> list[str]:
    """Seals names into a list of that number, and gives the options that check under it."""
    plain, key, sealed = (folder / f"list-{number:03}.{ending}" for ending in ("txt", "key", "sealed"))
    plain.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    key.write_text(secrets.token_hex(32) + "\n")
    key.chmod(0o600)
    command = [str(part) for part in (candour, "seal", plain, "--key-file", key, "--output", sealed)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=folder)
    if done.returncode or not sealed.exists():
        raise Unusable(f"candour seal: exit {done.returncode}: {done.stderr.strip()}")
    return ["--watchlist", str(sealed), "--watchlist-key", str(key)]


def _run(candour: Path, place: Path, options: list[str]) -> dict[str, Any]:
    command = [str(candour), "inspect", place.name, "--format", "json", "--quiet", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=place.parent)
    if done.returncode > 1:
        raise Unusable(f"candour inspect: exit {done.returncode}: {done.stderr.strip()[:2000]}")
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except json.JSONDecodeError as error:
        raise Unusable(f"candour inspect printed no JSON: {done.stderr.strip()[:2000]}") from error
    return report


def _collect(report: dict[str, Any], group: list[Passage], outcome: Outcome) -> None:
    outcome.version = report["tool"]
    documents = report["summary"]["documents"]
    if documents != len(group):
        kinds = ", ".join(sorted({passage.kind for passage in group}))
        outcome.remarks.append(f"Candour says it read {documents} of {len(group)} files of one group (kinds: {kinds}).")
    known = {passage.file_name: passage for passage in group}
    for finding in report["findings"]:
        if finding["category"] == "unreadable":
            outcome.remarks.append(f"Candour could not read {Path(finding['path']).name}: {finding['message']}.")
        if finding["category"] not in CATEGORIES:
            continue
        passage = known[Path(finding["path"]).name]
        start, end = (_offset(passage, finding[edge]) for edge in ("start", "end"))
        category = finding["category"]
        outcome.found.append(Found(passage.identifier, start, end, frozenset([category]), category))


def _offset(passage: Passage, place: dict[str, int] | None) -> int | None:
    if place is None:
        return None
    return min(passage.lines()[place["line"] - 1] + place["column"] - 1, len(passage.text))
