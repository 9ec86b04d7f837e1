#!/usr/bin/env python3
"""Proves that the browser tests can fail: prove.py SITE_FOLDER [WORD]

Breaks a copy of a built site in one way after another. For each way, the test that is there for it must
pass before and fail after. WORD picks the breakages whose test has it in its name.
"""

import sys

sys.dont_write_bytecode = True

import io
import re
import shutil
import tempfile
import unittest
from functools import cached_property
from pathlib import Path

from breakages import BREAKAGES
from browser import Browser
from page_test import PageTest
from website import Server, Website


class Excerpt(Website):
    """A site of which only some pages are tested, so that a proof takes a second and not a minute."""

    def __init__(self, folder, addresses):
        super().__init__(folder)
        self.addresses = addresses

    @cached_property
    def pages(self):
        every = Website(self.folder).pages
        return [page for page in every if page.address in self.addresses] if self.addresses else every

    @cached_property
    def title(self):
        return Website(self.folder).title


def run(test, site, addresses):
    """The first message of a failure, or nothing when the test passes."""
    PageTest.website = Excerpt(site, addresses)
    suite = unittest.TestLoader().loadTestsFromName(test)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    if result.testsRun != 1:
        raise SystemExit(f"{test} is not one test")
    troubles = result.failures + result.errors
    return troubles[0][1].strip().splitlines()[-1] if troubles else None


def prove(breakage, site):
    """Whether the test went from green to red, and what it said."""
    addresses = breakage.addresses
    before = run(breakage.test, site, addresses)
    if before:
        return False, f"is red already: {before}"
    files = sorted(site.glob(breakage.files))
    originals = {file: file.read_text(encoding="utf-8") for file in files}
    changed = False
    for file, text in originals.items():
        broken = re.sub(breakage.old, breakage.new, text, count=1, flags=re.DOTALL)
        changed = changed or broken != text
        file.write_text(broken, encoding="utf-8")
    try:
        if not changed:
            return False, f"nothing to break: {breakage.old} is not in {breakage.files}"
        after = run(breakage.test, site, addresses)
    finally:
        for file, text in originals.items():
            file.write_text(text, encoding="utf-8")
    return (True, after) if after else (False, "stays green")


def main(arguments):
    if not arguments:
        raise SystemExit(__doc__)
    word = arguments[1] if len(arguments) > 1 else ""
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch, "site")
        shutil.copytree(arguments[0], site)
        server = Server(site)
        PageTest.origin = server.origin
        PageTest.browser = Browser(server.origin)
        # The same style sheet, changed, must not come out of the browser's cache.
        PageTest.browser.command("Network.setCacheDisabled", cacheDisabled=True)
        passed = failed = 0
        try:
            for breakage in BREAKAGES:
                if word in breakage.test:
                    held, said = prove(breakage, site)
                    passed, failed = passed + held, failed + (not held)
                    print(
                        f"{'red' if held else 'NOT PROVED'}  {breakage.test} <- {breakage.what}\n    {said[:220]}",
                        flush=True,
                    )
        finally:
            PageTest.browser.close()
            server.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
