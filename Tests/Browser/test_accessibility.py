"""The rules of axe-core in a wide window, and on one of each kind in the narrowest."""

import axe
from page_test import PageTest


class AccessibilityTest(PageTest):
    def axe_at(self, width):
        def problems(page):
            self.browser.open(page, width)
            self.browser.unfold()
            return axe.problems(self.browser)

        return problems

    def test_axe_finds_nothing_at_1280_pixels(self):
        self.check(self.website.sample, self.axe_at(1280))

    def test_axe_finds_nothing_at_320_pixels(self):
        self.check(self.website.one_of_each_kind, self.axe_at(320))
