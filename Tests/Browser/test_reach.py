"""That everything can be found: from the home page by links, in every list, in every index."""

from collections import Counter

from page_test import PageTest

STEPS = 3


class ReachTest(PageTest):
    def test_every_page_is_at_most_three_steps_from_home(self):
        # Criterion 37. Links in the HTML alone, so that it holds without JavaScript.
        pages = {page.address: page for page in self.website.pages}
        steps, edge = {"/": 0}, ["/"]
        while edge:
            following = {link for address in edge for link in pages[address].links} & pages.keys()
            number = steps[edge[0]] + 1
            edge = sorted(following - steps.keys())
            steps.update((address, number) for address in edge)

        def problems(page):
            if page.address not in steps:
                return ["cannot be reached by links from the home page"]
            return [f"is {steps[page.address]} steps from home"] if steps[page.address] > STEPS else []

        # Old addresses and the page for those that do not exist are for people who come from elsewhere, and
        # nothing leads to a withdrawn report.
        reachable = [
            page
            for page in self.website.pages
            if not (page.is_redirect or page.is_not_found or "for the moment" in page.notice)
        ]
        self.check(reachable, problems)

    def test_every_file_is_linked_from_a_page(self):
        linked = {link for page in self.website.pages for link in page.links}
        shown = {one.get("src") for page in self.website.pages for one in page.markup.all("img")}
        attachments = [
            file
            for file in sorted(self.website.files)
            if file.count("/") > 1 and not file.startswith("/assets/") and not file.endswith((".html", ".xml"))
        ]
        self.assertTrue(attachments, "the site has no files to download")
        for file in attachments:
            with self.subTest(file=file):
                self.assertIn(file, linked | shown, f"no page links to {file}")

    def test_every_list_counts_what_it_shows_over_all_its_pages(self):
        lists = [page for page in self.website.pages if page.count is not None]

        def problems(page):
            parts = [page] + [one for one in lists if one.address.startswith(page.address + "page/")]
            found = Counter(item.find("a")[0]["href"] for part in parts for item in part.items)
            # What has been replaced is shown and not counted.
            old = [item for part in parts for item in part.items if item.text.count("Superseded")]
            if len(found) - len(old) != page.count:
                yield f"says {page.count} documents and shows {len(found)}, of which {len(old)} are superseded"
            yield from (f"shows {address} {times} times" for address, times in found.items() if times > 1)
            yield from (f"has another count than {part}" for part in parts if part.count != page.count)

        self.check([page for page in lists if "/page/" not in page.address], lambda page: list(problems(page)))

    def test_every_number_after_a_link_is_that_of_the_list_behind_it(self):
        counts = {page.address: page.count for page in self.website.pages}

        def problems(page):
            for number in page.markup.of_class("count"):
                link = next((one for one in number.inside.within if one.tag == "a"), None)
                if link and number.text != f"({counts.get(link['href'])})":
                    yield f'says {number.text} after "{link.text}", whose list has {counts.get(link["href"])}'

        counting = [page for page in self.website.pages if page.markup.of_class("count")]
        self.check(counting, lambda page: list(problems(page)))
