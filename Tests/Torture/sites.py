"""Two versions of a small site, and what each looks like when it is published in peace."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

DATE = "2026-11-21"

SITE = """\
base_url: https://example.org/
title: {title}
boards:
  - {{slug: example, name: Example Safeguarding Board (fictitious), regime: child}}
policy_edition: wt2023
contact:
  report_request: "Write to reports@example.org"
  concern: "Telephone 01632 960102"
  emergency: "If someone is in danger now, telephone 999"
allow:
  phones: ["999", "01632 960102"]
  emails: [reports@example.org]
"""

PAGE = """\
---
kind: page
title: {title}
---
## What this is

{text}
"""


class Failure(Exception):
    """What ought to hold does not."""


def expect(holds, *what):
    if not holds:
        raise Failure(" ".join(str(part) for part in what))


class Versions:
    """The sources of an old site and of a new one, which differ in every page, and in which pages there are."""

    def __init__(self, candour, folder, content=None):
        self.candour = candour
        self.folder = folder
        for name, title in (("old", "Example Board"), ("new", "Example Board anew")):
            self.write(folder / name, name, title, content)
        self.trees = {}
        for name in ("old", "new"):
            output = folder / f"peace-{name}"
            result = self.build(name, output)
            expect(result.returncode == 0, "the site does not build:", result.stdout, result.stderr)
            self.trees[name] = published(output)

    def write(self, site, name, title, content):
        pages = site / "content" / "pages"
        if content:
            shutil.copytree(content, site / "content")
            settings = site / "content" / "site.yml"
            lines = settings.read_text().splitlines(keepends=True)
            settings.write_text("".join(f"title: {title}\n" if x.startswith("title:") else x for x in lines))
        else:
            (site / "content").mkdir(parents=True)
            (site / "content" / "site.yml").write_text(SITE.format(title=title))
        pages.mkdir(parents=True, exist_ok=True)
        for number in range(12):
            if number % 4 == (0 if name == "old" else 1):
                continue
            text = f"Words of the {name} page, and many of them.\n\n" * (1 + number * number)
            page = pages / f"subject-{number}" / "page.md" if number % 3 else pages / f"subject-{number}.md"
            page.parent.mkdir(exist_ok=True)
            page.write_text(PAGE.format(title=f"Subject {number}", text=text))

    def command(self, name, output):
        return [self.candour, "build", "--quiet", "--date", DATE, "--site", self.folder / name, "--output", output]

    def build(self, name, output, wrapper=()):
        command = [str(part) for part in [*wrapper, *self.command(name, output)]]
        return subprocess.run(command, capture_output=True, text=True, timeout=300)

    def start(self, name, output, wrapper=()):
        command = [str(part) for part in [*wrapper, *self.command(name, output)]]
        # A group of its own, so that a child of its own is killed with it.
        return subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True)

    def size(self, name):
        """Bytes, of a published version."""
        return sum(path.stat().st_size for path in (self.folder / f"peace-{name}").rglob("*") if path.is_file())

    def named(self, tree):
        """Which version a tree is; None when it is neither."""
        return next((name for name, whole in self.trees.items() if whole == tree), None)


def published(folder):
    """The digest of every file below a folder, by path; None if there is no folder. A folder without a file
    counts too."""
    if not folder.exists():
        return None
    tree = {}
    for path in folder.rglob("*"):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            tree[name] = "link"
        elif path.is_dir():
            if not any(path.iterdir()):
                tree[name + "/"] = "empty"
        else:
            tree[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return tree


def faults_of_manifest(folder):
    """How a published tree differs from its own manifest."""
    tree = published(folder)
    listed = {entry["path"]: entry for entry in json.loads((folder / "manifest.json").read_bytes())["files"]}
    faults = [f"missing {path}" for path in listed if path not in tree]
    faults += [f"extra {path}" for path in tree if path not in listed and path not in ("manifest.json", ".gitkeep")]
    for path, entry in listed.items():
        if path in tree and tree[path] != entry["sha256"]:
            faults.append(f"wrong bytes in {path}")
        elif path in tree and (folder / path).stat().st_size != entry["size"]:
            faults.append(f"wrong size of {path}")
    return faults


class Place:
    """An output folder with what Candour keeps beside it."""

    def __init__(self, parent, name="public"):
        self.parent = parent
        self.output = parent / name
        self.next = parent / f".{name}.candour-next"
        self.lock = parent / f".{name}.candour-lock"

    def clear(self):
        for folder in (self.output, self.next):
            shutil.rmtree(folder, ignore_errors=True)

    def expect_whole(self, versions, allowed):
        """One of the allowed versions is online, whole; None stands for none at all. Returns which."""
        tree = published(self.output)
        if not tree:
            expect(None in allowed, "nothing is online")
            return None
        name = versions.named(tree)
        if name is None:
            expected = versions.trees[next(x for x in allowed if x)]
            differences = sorted(p for p in {*tree, *expected} if tree.get(p) != expected.get(p))
            raise Failure(f"what is online is no whole site: {differences[:5]}")
        expect(name in allowed, f"the {name} site is online")
        faults = faults_of_manifest(self.output)
        expect(not faults, *faults[:5])
        return name

    def expect_order(self, versions, name):
        """A version is online and nothing lies beside it but the lock and, at most, a copy equal to it."""
        self.expect_whole(versions, {name})
        beside = {path.name for path in self.parent.iterdir()}
        strangers = beside - {self.output.name, self.next.name, self.lock.name}
        expect(not strangers, "left beside the site:", *strangers)
        copy = published(self.next)
        expect(copy is None or copy == versions.trees[name], "the copy beside the site is not equal to it")
