"""Which documents the invented site holds: their kinds, states, places and lengths."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import learning
from prose import WORDS
from tools import HOLIDAYS

SEED = 20261121

# Of a hundred documents, so many of each kind.
KINDS = {
    "briefing": 24, "report": 18, "summary": 8, "audit": 8, "resource": 7, "event": 6, "response": 5, "forum": 5,
    "digest": 5, "policy": 5, "improvements": 3, "newsletter": 3, "page": 2, "annual-report": 1,
}
FOLDERS = {
    "report": "reports", "improvements": "improvements", "response": "responses", "summary": "summaries",
    "briefing": "briefings", "audit": "audits", "forum": "forums", "digest": "digests", "resource": "resources",
    "event": "events", "newsletter": "newsletters", "annual-report": "annual-reports", "policy": "policies",
    "page": "about",
}
# Half a document in a hundred is under embargo, so that what guards it has work to do.
STATES = {"published": 99, "scheduled": 0.5, "draft": 0.5}
REVIEW_STATES = {
    "published": 90, "on-request": 3, "withdrawn": 2, "in-progress": 2, "delayed": 1.5, "not-published": 1,
    "scheduled": 0.5,
}
LENGTHS = {700: 70, 2000: 25, 15000: 5}
REVIEWS = ("report", "improvements")
UNDATED = ("in-progress", "delayed", "not-published")
# The year and months of what is not published between 2016 and 2025: the required time of what is on request
# is over, what is scheduled is written and checked by now, what is under way is begun and not yet late.
TIMES = {
    "on-request": (2016, 1, 12), "not-published": (2026, 4, 6), "scheduled": (2027, 1, 1),
    "in-progress": (2027, 3, 3), "delayed": (2027, 3, 3),
}
SHORT = ("event", "newsletter")
WITH_FILES = ("report", "resource", "annual-report")


@dataclass
class Document:
    index: int
    kind: str
    state: str
    path: str
    year: int
    words: int
    # Whether the folder of the document holds a file to download.
    has_file: bool
    # When it is published, or would be.
    day: date = None
    # The reviews that it stems from.
    about: list = field(default_factory=list)

    @property
    def published(self):
        return None if self.kind in REVIEWS and self.state in UNDATED else self.day

    @property
    def reference(self):
        return f"EX-{self.year}-{self.index:05d}"

    @property
    def is_public(self):
        return self.state == "published"

    def link_to(self, other):
        """The way from this document's file to another's, as an author writes it."""
        return "../" * (self.path.count("/") - 1) + other.path.removeprefix("content/")


class Plan:
    """The documents, and those that others may name."""

    def __init__(self, count, dice):
        self.documents = [_document(index, dice) for index in range(count)]
        self.public = [document for document in self.documents if document.is_public]
        self.reviews = [document for document in self.public if document.kind in REVIEWS]
        # Those that other documents go back to again and again.
        self.cited = self.reviews[:400]
        for document in self.documents:
            document.day = _day(document, dice)
        learning.spread(self, dice)


def _document(index, dice):
    # Every site has reviews, however small it is: others derive from them.
    kind = "report" if index == 0 else dice.weighed(KINDS)
    state = dice.weighed(REVIEW_STATES if kind in REVIEWS else STATES) if index else "published"
    length = dice.weighed(LENGTHS)
    words = min(length, 700) if kind in SHORT else length
    has_file = kind in WITH_FILES and dice.happens(0.15)
    slug = "-".join(dice.one(WORDS) for _ in range(2))
    path = f"content/{FOLDERS[kind]}/{slug}-{index}" + ("/index.md" if has_file else ".md")
    return Document(
        index=index, kind=kind, state=state, path=path, year=dice.between(2016, 2025),
        words=words * dice.between(84, 124) // 100, has_file=has_file)


def _day(document, dice):
    # What is withdrawn within its required time gives a warning.
    year = min(document.year, 2024) if document.state == "withdrawn" else document.year
    year, first, last = TIMES.get(document.state, (year, 1, 12))
    day = date(year, dice.between(first, last), dice.between(1, 28))
    # A report that comes out when nobody is at work gives a warning.
    while document.kind in REVIEWS and (day.weekday() > 4 or str(day) in HOLIDAYS):
        day += timedelta(1)
    return day
