"""The site in a browser whose reader has switched JavaScript off."""

from browser import Browser
from page_test import PageTest

PROBE = "data:text/html,<title>off</title><script>document.title = 'on'</script>"


class WithoutJavaScriptTest(PageTest):
    def test_pages_read_the_same(self):
        without = Browser(self.origin, javascript=False)
        self.addCleanup(without.close)
        without.driver.get(PROBE)
        self.assertEqual(without.driver.title, "off", "JavaScript could not be switched off")

        def problems(page):
            self.browser.open(page)
            without.open(page)
            with_it, without_it = self.browser.text(), without.text()
            if with_it == without_it:
                return []
            gone = sorted(set(with_it.split()) - set(without_it.split()))
            return [f"reads otherwise without JavaScript; missing words: {' '.join(gone)[:200] or 'none'}"]

        self.check(self.website.sample, problems)
