"""What readers of this demonstration must always be told."""

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
            self.browser.open(page)
            return [] if "fictitious" in self.browser.text().lower() else ['does not say "fictitious"']

        self.check(self.website.pages, problems)

    def test_every_report_shows_when_it_was_published_and_how_long_it_stays(self):
        feed = ElementTree.parse(self.website.folder / "feed.xml").getroot()
        in_feed = {
            entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}published", "")[:10]
            for entry in feed.iter(f"{ATOM}entry")
        }

        def problems(page):
            self.browser.open(page)
            text = self.browser.text()
            published, period = PUBLISHED.search(text), PERIOD.search(text)
            if not published:
                yield "does not show when it was published"
            if not period:
                yield "does not say how long it stays"
            if not (published and period):
                return
            first, last = day(published[1]), day(period[1])
            listed = in_feed.get(self.website.base.rstrip("/") + page.address)
            if listed and listed != first.isoformat():
                yield f"says that it was published on {published[1]}, but feed.xml says {listed}"
            if (last - first).days < 365:
                yield f"stays until {period[1]}, less than a year after it was published on {published[1]}"

        self.check(
            [page for page in self.website.pages if page.kind == "/reports/*"], lambda page: list(problems(page))
        )
