"""Writes the invented site: make_site.py COUNT FOLDER writes Candour's in FOLDER/candour, Hugo's in FOLDER/hugo."""

import sys
from pathlib import Path

import pdf
import translation
from bodies import body
from dice import Dice
from documents import SEED, Plan
from fields import Fields
from front_matter import front_matter
from prose import Prose

SITE = """\
base_url: https://board.example.org
title: Example Safeguarding Partnership
boards:
  - {slug: children, name: Example Children Board, regime: child}
  - {slug: adults, name: Example Adults Board, regime: adult}
contact:
  report_request: Write to reports@example.org
  concern: Telephone 01632 960100
  emergency: In an emergency call 999
privacy_url: https://www.example.org/privacy
allow: {emails: [reports@example.org], phones: ["01632 960100"]}
navigation:
  - {title: Published reviews, address: /reports/}
  - {title: Learning, address: /briefings/}
  - {title: Themes, address: /themes/}
  - {title: Roles, address: /roles/}
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def make(count, folder):
    """The same documents for both, drawn from the seed; the bytes of their Markdown."""
    dice = Dice(SEED)
    prose = Prose(dice)
    plan = Plan(count, dice)
    fields = Fields(plan, prose)
    total = 0
    write(folder / "candour/content/site.yml", SITE)
    translation.write_frame(folder / "hugo")
    for document in plan.documents:
        own, text = fields.of(document), body(document, plan, prose)
        source = front_matter(own) + text
        total += len(source.encode())
        write(folder / "candour" / document.path, source)
        write(folder / "hugo" / document.path, front_matter(translation.fields(document, own)) + text)
        if document.has_file:
            bytes = pdf.one_page(prose.sentences(150))
            for tool in ("candour", "hugo"):
                (folder / tool / document.path).with_name("easy-read.pdf").write_bytes(bytes)
    return total


if __name__ == "__main__":
    print(make(int(sys.argv[1]), Path(sys.argv[2])))
