"""What all the browser tests stand on."""

import unittest

# Leaves this file out of what unittest prints of a failure.
__unittest = True


class PageTest(unittest.TestCase):
    """A test of the site that run.py has opened. `website`, `origin` and `browser` are set before any test."""

    website = None
    origin = None
    browser = None

    def check(self, pages, problems):
        """Holds every page against `problems`, which gives a list of sentences, each naming the element."""
        self.assertTrue(pages, "there is no page to test")
        for page in pages:
            with self.subTest(page=page.address):
                found = problems(page)
                if found:
                    self.fail("\n".join(f"{page}: {problem}" for problem in found))
