"""What readers of this demonstration must always be told."""

import json
import re
import xml.etree.ElementTree as ElementTree
from datetime import date

from page_test import PageTest
from test_feeds import ATOM

MONTHS = ("January February March April May June July August September October November December").split()
SPOKEN = r"\d{1,2} (?:" + "|".join(MONTHS) + r") \d{4}"
PERIOD = re.compile(
    rf"(?:had to stay available here until|stays available on this page until at least) (?:about )?({SPOKEN})"
)
PUBLISHED = re.compile(rf"\b(?:First published|Published) ({SPOKEN})")


def day(spoken):
    number, month, year = spoken.split()
    return date(int(year), MONTHS.index(month) + 1, int(number))


class ContentTest(PageTest):
    def test_every_page_says_that_the_site_is_fictitious(self):
        def problems(page):
            return [] if "fictitious" in page.markup.text.lower() else ['does not say "fictitious"']

        self.check(self.website.pages, problems)

    def test_readers_see_that_the_site_is_fictitious(self):
        def problems(page):
            self.browser.open(page)
            return [] if "fictitious" in self.browser.text().lower() else ['does not show "fictitious"']

        self.check(self.website.sample, problems)

    def test_what_an_author_sets_apart_says_in_words_what_it_is(self):
        # Colour and border alone say nothing to those who do not see them.
        def problems(page):
            for box in page.markup.of_class("directive"):
                [kind] = set(box.classes) - {"directive"}
                if kind == "warning" and not box.text.startswith("Warning"):
                    yield f'a warning does not begin with its word: "{box.text[:60]}"'
                if kind in {"warning", "contact"} and box.get("aria-label").lower() != kind:
                    yield f'a {kind} has the name "{box.get("aria-label")}"'
                if kind == "download" and not box.find("a"):
                    yield "a download has no link"

        pages = [page for page in self.website.pages if page.markup.of_class("directive")]
        self.check(pages, lambda page: list(problems(page)))

    def test_every_report_shows_when_it_was_published_and_how_long_it_stays(self):
        # The page, the feed and reviews.json agree. A report that no rule keeps here says nothing of a period.
        feed = ElementTree.parse(self.website.folder / "feed.xml").getroot()
        in_feed = {
            entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}published", "")[:10]
            for entry in feed.iter(f"{ATOM}entry")
        }
        reviews = json.loads((self.website.folder / "reviews.json").read_text(encoding="utf-8"))["reviews"]
        told = {self.website.address(one["address"]): one for one in reviews}

        def problems(page):
            text = page.markup.text
            published, period = PUBLISHED.search(text), PERIOD.search(text)
            if not published:
                yield "does not show when it was published"
                return
            first = day(published[1])
            listed = in_feed.get(self.website.base.rstrip("/") + page.address)
            if listed and listed != first.isoformat():
                yield f"says that it was published on {published[1]}, but feed.xml says {listed}"
            recorded, required = told[page.address]["published"], told[page.address]["lastRequiredDay"]
            if recorded != first.isoformat():
                yield f"says that it was published on {published[1]}, but reviews.json says {recorded}"
            said = day(period[1]).isoformat() if period else None
            if said != required:
                yield f"says that it stays until {said}, but reviews.json says {required}"
            if period and (day(period[1]) - first).days < 365:
                yield f"stays until {period[1]}, less than a year after it was published on {published[1]}"

        reports = [page for page in self.website.pages if page.kind == "/reports/*"]
        self.assertTrue(any(told[page.address]["lastRequiredDay"] for page in reports), "no report has to stay")
        self.check(reports, lambda page: list(problems(page)))
