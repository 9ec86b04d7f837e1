"""What a tool found, in code points of the passage's text, whichever tool it was."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """One finding. `fits` holds the categories it may stand for: one for Candour, several where a tool has but one
    word for what we call by three (a date). A finding about a whole file has no place."""

    passage: str
    start: int | None
    end: int | None
    fits: frozenset[str]
    called: str
    score: float = 1.0
