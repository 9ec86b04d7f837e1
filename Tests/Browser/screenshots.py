#!/usr/bin/env python3
"""Takes pictures for people to look at: screenshots.py SITE_FOLDER OUTPUT_FOLDER

One page of each kind, in full, at 320, 768 and 1280 pixels, and as printed (a PDF and a PNG of each sheet).
"""

import sys

sys.dont_write_bytecode = True

import subprocess
from pathlib import Path

from browser import Browser
from website import Server, Website

WIDTHS = (320, 768, 1280)


def file_name(page):
    """`/reports/child-heron/` gives `reports-child-heron`."""
    if page.is_not_found:
        return "404"
    name = page.address.strip("/").replace("/", "-") or "home"
    return f"{name}-redirect" if page.is_redirect else name


def photograph(browser, page, folder):
    for width in WIDTHS:
        browser.open(page, width)
        Path(folder, f"{file_name(page)}-{width}.png").write_bytes(browser.picture())
    printed = Path(folder, f"{file_name(page)}-printed.pdf")
    printed.write_bytes(browser.pdf())
    subprocess.run(["pdftoppm", "-png", "-r", "80", printed, printed.with_suffix("")], check=True)


def main(arguments):
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    website, folder = Website(arguments[0]), Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    server = Server(website.folder)
    browser = Browser(server.origin)
    browser.command("Emulation.setScrollbarsHidden", hidden=True)
    try:
        for page in website.one_of_each_kind:
            photograph(browser, page, folder)
    finally:
        browser.close()
        server.close()
    print(f"{len(list(folder.glob('*.png')))} pictures are in {folder}")


if __name__ == "__main__":
    main(sys.argv[1:])
