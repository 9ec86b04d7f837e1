"""The files that machines read: feed.xml and sitemap.xml."""

import xml.etree.ElementTree as ElementTree
from datetime import date, datetime

from page_test import PageTest
from website import SITEMAP

ATOM = "{http://www.w3.org/2005/Atom}"


class FeedTest(PageTest):
    """The feed of the site, and those of its themes, roles and agencies."""

    def feeds(self):
        """Every feed with its path."""
        for file in sorted(self.website.folder.rglob("feed.xml")):
            yield "/" + file.relative_to(self.website.folder).as_posix(), ElementTree.parse(file).getroot()

    def moment(self, element, name):
        """The RFC 3339 time in a child element, which must be there once and name its zone."""
        texts = [child.text or "" for child in element.findall(f"{ATOM}{name}")]
        self.assertEqual(len(texts), 1, f"{self.name(element)} has {len(texts)} <{name}>, not 1")
        moment = datetime.fromisoformat(texts[0])
        self.assertIsNotNone(moment.tzinfo, f"{self.name(element)}: <{name}> names no zone: {texts[0]}")
        return moment

    def name(self, element):
        return f"<{element.tag.removeprefix(ATOM)}> {element.findtext(f'{ATOM}id', 'without an id')}"

    def link(self, element, rel):
        found = [one.get("href") for one in element.findall(f"{ATOM}link") if one.get("rel", "alternate") == rel]
        self.assertEqual(len(found), 1, f"{self.name(element)} has {len(found)} links of the kind {rel}")
        return found[0]

    def test_a_feed_and_its_entries_have_what_atom_demands(self):
        for path, feed in self.feeds():
            with self.subTest(feed=path):
                self.assertEqual(feed.tag, f"{ATOM}feed")
                entries = feed.findall(f"{ATOM}entry")
                self.assertTrue(entries, "has no entry")
                shared_author = feed.findtext(f"{ATOM}author/{ATOM}name", "").strip()
                for element in (feed, *entries):
                    for name in ("id", "title"):
                        texts = [(child.text or "").strip() for child in element.findall(f"{ATOM}{name}")]
                        self.assertTrue(len(texts) == 1 and texts[0], f"<{name}> is {texts}, not one text")
                    self.moment(element, "updated")
                    author = element.findtext(f"{ATOM}author/{ATOM}name", "").strip()
                    self.assertTrue(author or shared_author, "nobody is named as its author")
                ids = [entry.findtext(f"{ATOM}id") for entry in entries]
                self.assertEqual(len(ids), len(set(ids)), f"has the same id twice: {sorted(ids)}")

    def test_a_feed_is_newest_first(self):
        for path, feed in self.feeds():
            with self.subTest(feed=path):
                entries = feed.findall(f"{ATOM}entry")
                moments = [self.moment(entry, "updated") for entry in entries]
                self.assertEqual(moments, sorted(moments, reverse=True), "the entries are not newest first")
                self.assertEqual(self.moment(feed, "updated"), moments[0], "<updated> is not its newest entry's")
                for entry in entries:
                    self.assertLessEqual(self.moment(entry, "published"), self.moment(entry, "updated"))

    def test_a_feed_links_to_itself_and_to_pages_that_its_list_shows(self):
        for path, feed in self.feeds():
            with self.subTest(feed=path):
                self.assertEqual(self.link(feed, "self"), self.website.base + path.lstrip("/"))
                own = self.website.address(self.link(feed, "alternate"))
                self.assertEqual(own, path.removesuffix("feed.xml"))
                parts = [page for page in self.website.pages if part_of(own, page)]
                shown = {item.find("a")[0]["href"] for page in parts for item in page.items}
                for entry in feed.findall(f"{ATOM}entry"):
                    link = self.link(entry, "alternate")
                    self.assertIn(link, self.website.sitemap)
                    if own != "/":
                        self.assertIn(self.website.address(link), shown, f"{own} does not show an entry of its feed")

    def test_every_theme_role_and_agency_with_a_feed_offers_it(self):
        feeds = {path for path, _ in self.feeds()}

        def problems(page):
            offered = [link["href"] for link in page.markup.all("link", rel="alternate", type="application/atom+xml")]
            wanted = {"/feed.xml"} | {page.address + "feed.xml"} & feeds
            if set(offered) != wanted:
                yield f"offers {offered}, not {sorted(wanted)}"
            if not wanted <= set(page.links):
                yield f"does not link to {sorted(wanted - set(page.links))}"

        self.assertGreater(len(feeds), 1, "there is no feed by theme, role or agency")
        self.check(self.website.pages, lambda page: list(problems(page)))


def part_of(address, page):
    return page.address == address or page.address.startswith(address + "page/")


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
