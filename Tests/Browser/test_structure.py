"""What each page is made of, as assistive technology gets it."""

import json
import re
from collections import Counter

from page_test import PageTest


class StructureTest(PageTest):
    def test_every_page_has_one_main_heading(self):
        def problems(page):
            tops = [heading.text for heading in page.markup.all("h1")]
            return [] if len(tops) == 1 and tops[0] else [f"has {len(tops)} <h1>, not one with text: {tops}"]

        self.check(self.website.pages, problems)

    def test_headings_leave_no_level_out(self):
        def problems(page):
            last = 0
            for heading in (one for one in page.markup.elements if re.fullmatch("h[1-6]", one.tag)):
                level = int(heading.tag[1])
                if level > last + 1:
                    yield f'<{heading.tag}> "{heading.text}" comes after a heading of level {last}'
                last = level

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_every_page_has_its_landmarks(self):
        def problems(page):
            for tag in ("header", "main", "footer"):
                count = len(page.markup.all(tag))
                if count != 1:
                    yield f"has {count} <{tag}>, not 1"
            names = Counter(
                nav.get("aria-label") or page.markup.named(nav.get("aria-labelledby")) for nav in page.markup.all("nav")
            )
            if not names:
                yield "has no <nav>"
            for name, count in names.items():
                if not name or count > 1:
                    yield f'has {count} <nav> with the name "{name}": each needs a name of its own'

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_assistive_technology_finds_the_heading_and_the_landmarks(self):
        def problems(page):
            self.browser.open(page)
            tree = self.browser.accessibility_tree()
            tops = [node["name"] for node in tree if node["role"] == "heading" and node.get("level") == 1]
            if len(tops) != 1 or not tops[0].strip():
                yield f"has {len(tops)} headings of level 1, not one with text: {tops}"
            for role in ("banner", "main", "contentinfo"):
                count = sum(node["role"] == role for node in tree)
                if count != 1:
                    yield f"has {count} landmarks of the role {role}, not 1"
            if not any(node["role"] == "navigation" for node in tree):
                yield "has no navigation landmark"

        self.check(self.website.sample, lambda page: list(problems(page)))

    def test_every_page_says_its_language(self):
        # The words of the layouts are in the language of the site, whatever the text between them is in.
        wanted = next(page for page in self.website.pages if page.address == "/").markup.all("html")[0].get("lang")

        def problems(page):
            language = page.markup.all("html")[0].get("lang")
            return [] if language and language == wanted else [f'<html> has lang="{language}", not "{wanted}"']

        self.check(self.website.pages, problems)

    def test_a_text_in_another_language_says_so(self):
        def problems(page):
            language = json.loads(page.data)["@graph"][0]["inLanguage"]
            own = language == page.markup.all("html")[0].get("lang")
            for element in page.markup.all("h1") + page.markup.of_class("prose"):
                if element.get("lang") != ("" if own else language):
                    yield f'<{element.tag}> has lang="{element.get("lang")}" on a page in "{language}"'

        self.check([page for page in self.website.pages if page.data], lambda page: list(problems(page)))

    def test_every_title_is_its_own_and_ends_with_the_title_of_the_site(self):
        # A redirect is gone before anyone reads its title, so redirects may share one.
        uses = Counter(page.markup.title for page in self.website.pages if not page.is_redirect)

        def problems(page):
            title = page.markup.title
            if not title.strip().endswith(self.website.title):
                yield f'<title> "{title}" does not end with "{self.website.title}"'
            if page.address != "/" and title.strip() == self.website.title:
                yield f'<title> "{title}" is only the title of the site'
            if uses[title] > 1:
                yield f'<title> "{title}" is on {uses[title]} pages'

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_a_redirect_goes_at_once_to_a_page_of_the_site(self):
        addresses = {page.address for page in self.website.pages if not page.is_redirect}

        def problems(page):
            refresh = page.markup.all("meta", http_equiv="refresh")[0]["content"]
            if not refresh.startswith("0"):
                yield f'<meta http-equiv="refresh"> makes the reader wait: "{refresh}"'
            end = self.browser.follow(page.address)
            if end not in addresses:
                yield f"leads to {end}, which is not a page of the site"

        redirects = [page for page in self.website.pages if page.is_redirect]
        self.check(redirects, lambda page: list(problems(page)))
