"""Pages on paper, measured with Debian's poppler-utils."""

import re
import subprocess

from page_test import PageTest

BRIEFING = "/briefings/seven-minutes-professional-curiosity/"


def describe_pdf(data):
    """What poppler's pdfinfo says of a PDF, by name."""
    done = subprocess.run(["pdfinfo", "-"], input=data, capture_output=True, check=True)
    return dict(re.findall(r"^([^:\n]+): *(.*)$", done.stdout.decode(), re.MULTILINE))


class PrintingTest(PageTest):
    def test_the_seven_minute_briefing_prints_on_two_sheets_of_a4(self):
        def problems(page):
            self.browser.open(page)
            facts = describe_pdf(self.browser.pdf())
            if int(facts["Pages"]) > 2:
                yield f"prints on {facts['Pages']} pages, not 2"
            if "A4" not in facts["Page size"]:
                yield f"prints on {facts['Page size']}, not on A4"

        briefing = [page for page in self.website.pages if page.address == BRIEFING]
        self.check(briefing, lambda page: list(problems(page)))

    def test_every_kind_of_page_prints_with_its_heading(self):
        def problems(page):
            self.browser.open(page)
            data = self.browser.pdf()
            done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
            printed = "".join(done.stdout.decode().split())
            heading = self.browser.run("return document.querySelector('h1').innerText")
            return [] if "".join(heading.split()) in printed else [f'prints without its heading "{heading}"']

        self.check(self.website.one_of_each_kind, problems)
