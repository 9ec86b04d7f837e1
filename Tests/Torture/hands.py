"""Builds one site with many hands, again and again, and compares every byte with what one hand makes of it.

The documents are full of what the Markdown library keeps in places that all threads share: deletions and bare
addresses."""

import random
import subprocess

from sites import DATE, PAGE, SITE, Place, expect, faults_of_manifest, published

DOCUMENTS = 2000
HANDS = (2, 3, 4, 8)

DELETIONS = ["~~x1~~", "~y~", "*~~z~~*", "~~a www.b.example.org c~~", "a~b", "`~~d~~`"]
WEB_ADDRESSES = ["www.a1.example.org", "(www.b.example.org/c_d)", "**www.c.example.org**", "wwww", "`www.x`"]
ADDRESSES = ["https://b.example.org/c", "reports@example.org", "x http://d.example.org.", "a: b"]
WORDS = ["we were aware", "*when*", "w:w", "[the first](subject-0.md)"]


def write(site, seed):
    """A document has any, two or all of the three kinds."""
    pages = site / "content" / "pages"
    pages.mkdir(parents=True)
    (site / "content" / "site.yml").write_text(SITE.format(title="Example Board"))
    for number in range(DOCUMENTS):
        chance = random.Random(f"{seed} {number}")
        kinds = [kind for bit, kind in enumerate((DELETIONS, WEB_ADDRESSES, ADDRESSES)) if (number % 7 + 1) >> bit & 1]
        words = WORDS + [word for kind in kinds for word in kind]
        text = "\n\n".join(" ".join(chance.choices(words, k=8)) for _ in range(8))
        (pages / f"subject-{number}.md").write_text(PAGE.format(title=f"Subject {number}", text=text))


def build(versions, site, place, hands):
    place.clear()
    command = [versions.candour, "build", "--quiet", "--date", DATE, "--site", site, "--output", place.output]
    command += ["--jobs", hands]
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300)
    expect(result.returncode == 0, f"--jobs {hands} fails:", result.stdout[-2000:], result.stderr)
    return published(place.output), result.stdout


def run(versions, folder, count, seed):
    site = folder / "many"
    write(site, seed)
    place = Place(folder)
    alone = build(versions, site, place, 1)
    faults = faults_of_manifest(place.output)
    expect(not faults, *faults[:5])
    pages = [path.read_text() for path in place.output.glob("pages/*/index.html")]
    expect(len(pages) == DOCUMENTS, f"{len(pages)} pages")
    for sign in ("<del>", 'href="http://www.', 'href="mailto:'):
        expect(sum(sign in page for page in pages) > DOCUMENTS // 4, f"hardly any page holds {sign}")
    for number in range(count):
        hands = HANDS[number % len(HANDS)]
        tree, report = build(versions, site, place, hands)
        wrong = sorted(path for path in {*tree, *alone[0]} if tree.get(path) != alone[0].get(path))
        expect(not wrong, f"run {number} with {hands} hands differs in {len(wrong)} files:", *wrong[:5])
        expect(report == alone[1], f"run {number} with {hands} hands reports something else")
    return f"{count} builds of {DOCUMENTS} documents, {len(alone[0])} files each, alike to the byte"
