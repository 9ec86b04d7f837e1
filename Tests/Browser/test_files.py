"""What a page weighs, and the files that can be downloaded from it."""

import re
import urllib.error
import urllib.request
from urllib.parse import unquote

from page_test import PageTest

LARGEST_PAGE = 100_000
LARGEST_STYLESHEET = 30_000
TYPES = {
    "PDF": ".pdf", "Word": ".docx", "PNG image": ".png", "JPEG image": ".jpg", "SVG image": ".svg", "Excel": ".xlsx",
    "PowerPoint": ".pptx", "OpenDocument text": ".odt", "text": ".jsonl",
}
FACTS = re.compile(r"\((?P<type>[^(),]+), (?:\d+ (?:page|sheet|slide)s?, )?(?P<size>[\d.,]+) (?P<unit>bytes|KB|MB)[^()]*\)")
# What machines read needs no size.
DATA = {".xml", ".json", ".csv"}
UNITS = {"bytes": 1, "KB": 1024, "MB": 1024**2}


class FileTest(PageTest):
    def test_no_page_is_heavier_than_100_000_bytes(self):
        def problems(page):
            size = page.file.stat().st_size
            return [f"has {size} bytes of HTML"] if size >= LARGEST_PAGE else []

        self.check(self.website.pages, problems)

    def test_the_first_page_with_all_that_it_loads_is_below_100_000_bytes(self):
        home = next(page for page in self.website.pages if page.address == "/")
        loaded = [link["href"] for link in home.markup.all("link", rel="stylesheet")]
        loaded += [image["src"] for image in home.markup.all("img")]
        size = sum((self.website.folder / one.lstrip("/")).stat().st_size for one in loaded) + home.file.stat().st_size
        self.assertLess(size, LARGEST_PAGE)

    def test_the_stylesheet_is_below_30_000_bytes(self):
        sheets = list(self.website.folder.rglob("*.css"))
        self.assertTrue(sheets, "there is no stylesheet")
        self.assertLess(sum(sheet.stat().st_size for sheet in sheets), LARGEST_STYLESHEET)

    def test_every_download_answers_and_says_its_type_and_size(self):
        def problems(page):
            for link in page.markup.all("a"):
                address = link.get("href")
                ending = re.search(r"\.[a-z]+$", address)
                if not address.startswith("/") or not ending or ending[0] in DATA:
                    continue
                try:
                    with urllib.request.urlopen(self.origin + address) as answer:
                        size = len(answer.read())
                except urllib.error.HTTPError as error:
                    yield f"{address} answers {error.code}"
                    continue
                # After the link, where an author has put it into a sentence.
                around = link.text + link.inside.text
                said = FACTS.search(around)
                if not said:
                    yield f"{address} does not say its type and size: {around}"
                    continue
                if TYPES.get(said["type"]) != ending[0]:
                    yield f'{address} is said to be "{said["type"]}"'
                told = float(said["size"].replace(",", ""))
                # Rounded to the last digit that is there.
                if abs(told - size / UNITS[said["unit"]]) >= (0.1 if "." in said["size"] else 1):
                    yield f"{address} has {size} bytes and is said to have {said['size']} {said['unit']}"

        pages = [page for page in self.website.pages if any("." in link for link in page.links)]
        self.check(pages, lambda page: list(problems(page)))

    def test_every_link_within_the_site_leads_somewhere(self):
        pages = {page.address: page for page in self.website.pages}

        def problems(page):
            for element in page.markup.elements:
                address = element.get("href") or element.get("src")
                path, _, fragment = address.partition("#")
                path = unquote(path) or page.address
                if not path.startswith("/") or path.startswith("//"):
                    continue
                if path not in pages and path not in self.website.files:
                    yield f"<{element.tag}> leads to {path}, which is not there"
                elif fragment and not any(one.get("id") == unquote(fragment) for one in pages[path].markup.elements):
                    yield f"<{element.tag}> leads to {path}, which has no #{fragment}"

        self.check(self.website.pages, lambda page: list(problems(page)))
