"""The files that machines read: feed.xml and sitemap.xml."""

import xml.etree.ElementTree as ElementTree
from datetime import date, datetime

from page_test import PageTest
from website import SITEMAP

ATOM = "{http://www.w3.org/2005/Atom}"


class FeedTest(PageTest):
    def setUp(self):
        self.feed = ElementTree.parse(self.website.folder / "feed.xml").getroot()
        self.entries = self.feed.findall(f"{ATOM}entry")

    def moment(self, element, name):
        """The RFC 3339 time in a child element, which must be there once and name its zone."""
        texts = [child.text or "" for child in element.findall(f"{ATOM}{name}")]
        self.assertEqual(len(texts), 1, f"feed.xml: {self.name(element)} has {len(texts)} <{name}>, not 1")
        moment = datetime.fromisoformat(texts[0])
        self.assertIsNotNone(moment.tzinfo, f"feed.xml: {self.name(element)}: <{name}> names no zone: {texts[0]}")
        return moment

    def name(self, element):
        return f"<{element.tag.removeprefix(ATOM)}> {element.findtext(f'{ATOM}id', 'without an id')}"

    def test_the_feed_and_its_entries_have_what_atom_demands(self):
        self.assertEqual(self.feed.tag, f"{ATOM}feed")
        self.assertTrue(self.entries, "feed.xml has no entry")
        shared_author = self.feed.findtext(f"{ATOM}author/{ATOM}name", "").strip()
        for element in (self.feed, *self.entries):
            with self.subTest(element=self.name(element)):
                for name in ("id", "title"):
                    texts = [(child.text or "").strip() for child in element.findall(f"{ATOM}{name}")]
                    self.assertTrue(len(texts) == 1 and texts[0], f"feed.xml: <{name}> is {texts}, not one text")
                self.moment(element, "updated")
                author = element.findtext(f"{ATOM}author/{ATOM}name", "").strip()
                self.assertTrue(author or shared_author, "feed.xml: nobody is named as its author")
                ways = [link.get("rel", "alternate") for link in element.findall(f"{ATOM}link")]
                self.assertEqual(ways.count("alternate"), 1, "feed.xml: not one link to the page")
        ids = [entry.findtext(f"{ATOM}id") for entry in self.entries]
        self.assertEqual(len(ids), len(set(ids)), f"feed.xml has the same id twice: {sorted(ids)}")

    def test_the_feed_is_newest_first(self):
        moments = [self.moment(entry, "updated") for entry in self.entries]
        self.assertEqual(moments, sorted(moments, reverse=True), "feed.xml: the entries are not newest first")
        self.assertEqual(self.moment(self.feed, "updated"), moments[0], "feed.xml: <updated> is not its newest entry's")
        for entry in self.entries:
            with self.subTest(element=self.name(entry)):
                self.assertLessEqual(self.moment(entry, "published"), self.moment(entry, "updated"))

    def test_the_feed_links_to_listed_pages_and_to_itself(self):
        for entry in self.entries:
            with self.subTest(element=self.name(entry)):
                link = next(one for one in entry.findall(f"{ATOM}link") if one.get("rel", "alternate") == "alternate")
                self.assertIn(link.get("href"), self.website.sitemap)
        own = [link.get("href") for link in self.feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
        self.assertEqual(own, [self.website.base + "feed.xml"])


class SitemapTest(PageTest):
    def address(self, location):
        self.assertTrue(location.startswith(self.website.base), f"sitemap.xml: {location} is not of this site")
        return "/" + location.removeprefix(self.website.base)

    def test_the_sitemap_lists_every_page_that_may_be_found_once(self):
        listed = [self.address(location) for location in self.website.sitemap]
        self.assertEqual(listed, sorted(set(listed)), "sitemap.xml is not sorted or lists a page twice")
        expected = [page.address for page in self.website.pages if not (page.is_unlisted or page.is_redirect)]
        self.assertEqual(listed, expected, "sitemap.xml does not list the pages without noindex")

    def test_every_listed_page_gives_its_own_address(self):
        listed = {self.address(location): location for location in self.website.sitemap}

        def problems(page):
            links = [link.get("href") for link in page.markup.all("link", rel="canonical")]
            return [] if links == [listed[page.address]] else [f'<link rel="canonical"> is {links}']

        self.check([page for page in self.website.pages if page.address in listed], problems)

    def test_the_days_in_the_sitemap_are_days(self):
        root = ElementTree.parse(self.website.folder / "sitemap.xml").getroot()
        self.assertEqual(root.tag, f"{SITEMAP}urlset")
        for last in root.iter(f"{SITEMAP}lastmod"):
            date.fromisoformat(last.text)
