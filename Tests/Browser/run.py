#!/usr/bin/env python3
"""Opens a built site in a real browser and tests it: run.py SITE_FOLDER [MODULE[.CLASS[.TEST]] ...]"""

import sys

sys.dont_write_bytecode = True

import time
import unittest
from pathlib import Path

import axe
from browser import Browser
from page_test import PageTest
from website import Server, Website

HERE = Path(__file__).parent


class TimedResult(unittest.TextTestResult):
    """Says after each test how long it took."""

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()

    def stopTest(self, test):
        super().stopTest(test)
        self.stream.writeln(f"    {time.monotonic() - self.started:.1f} s")


def failed_tests(result):
    """The tests that failed or went wrong, each once, however many of its pages did."""
    return {getattr(test, "test_case", test).id() for test, _ in result.failures + result.errors}


def main(arguments):
    if not arguments:
        raise SystemExit(__doc__)
    folder, *names = arguments
    PageTest.website = Website(folder)
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromNames(names) if names else loader.discover(str(HERE))
    server = Server(PageTest.website.folder)
    PageTest.origin = server.origin
    browser = PageTest.browser = Browser(server.origin)
    try:
        site = PageTest.website
        pages, kinds, sample = len(site.pages), len(site.one_of_each_kind), len(site.sample)
        print(f"{pages} pages of {kinds} kinds, {sample} of them in the sample")
        print(f"Chromium {browser.version}, axe-core {axe.version()}", flush=True)
        started = time.monotonic()
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=TimedResult).run(suite)
        print(f"Took {time.monotonic() - started:.0f} seconds")
    finally:
        browser.close()
        server.close()
    failed = len(failed_tests(result))
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
