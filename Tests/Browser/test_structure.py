"""What each page is made of, as assistive technology gets it."""

from collections import Counter

from page_test import PageTest


class StructureTest(PageTest):
    def test_every_page_has_one_main_heading(self):
        def problems(page):
            self.browser.open(page)
            tops = [
                node["name"]
                for node in self.browser.accessibility_tree()
                if node["role"] == "heading" and node.get("level") == 1
            ]
            if len(tops) != 1 or not tops[0].strip():
                yield f"has {len(tops)} headings of level 1, not one with text: {tops}"

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_every_page_has_its_landmarks(self):
        def problems(page):
            self.browser.open(page)
            tree = self.browser.accessibility_tree()
            for role in ("banner", "main", "contentinfo"):
                count = sum(node["role"] == role for node in tree)
                if count != 1:
                    yield f"has {count} landmarks of the role {role}, not 1"
            names = Counter(node["name"] for node in tree if node["role"] == "navigation")
            if not names:
                yield "has no navigation landmark"
            for name, count in names.items():
                if not name or count > 1:
                    yield f'has {count} <nav> with the name "{name}": each needs a name of its own'

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_every_page_says_its_language(self):
        def problems(page):
            self.browser.open(page)
            language = self.browser.run("return document.documentElement.lang")
            return [] if language.split("-")[0] in {"en", "cy"} else [f'<html> has lang="{language}"']

        self.check(self.website.pages, problems)

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
