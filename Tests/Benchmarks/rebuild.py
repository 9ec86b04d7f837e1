"""Builds a site three times, one document changed between: what the second and third build cost and write."""

import json
import os
import shutil
import time
from dataclasses import dataclass, field

import tools
from measure import Costs


@dataclass
class Rebuilds:
    """The costs of the first, the second and the third build, and the files that the later ones wrote."""

    costs: list = field(default_factory=lambda: [Costs(), Costs(), Costs()])
    # The most, in the folder that readers see and in the working tree beside it.
    written: list = field(default_factory=lambda: [0, 0, 0])
    # Files of the site whose bytes differ from the build before.
    changed: list = field(default_factory=lambda: [0, 0, 0])

    def needless(self, build):
        """How many files a build wrote beyond those that differ, which it may write once in each tree."""
        return max(0, self.written[build] - 2 * self.changed[build])


def rebuild(meter, site, folder, rounds):
    found = Rebuilds()
    documents = sorted((site / "candour/content/briefings").glob("*.md"))
    for round in range(rounds):
        # Folders are only removed at the end: creating files soon after a mass deletion is slow on ext4.
        place = folder / f"rebuild-{round}"
        place.mkdir(parents=True)
        document = documents[len(documents) * (round + 1) // (rounds + 1)]
        source = document.read_text()
        files = {}
        for build in range(3):
            if build:
                document.write_text(source + f"\nA sentence that was added for build {build + 1}.\n")
            stamp = place / "stamp"
            time.sleep(0.05)
            stamp.write_text("")
            time.sleep(0.05)
            found.costs[build].add(meter.run(tools.candour(site, place / "public")))
            found.written[build] = max(found.written[build], _newer(place, stamp.stat().st_mtime_ns))
            before, files = files, _digests(place / "public")
            found.changed[build] = len(set(files.items()) - set(before.items()))
        document.write_text(source)
    for round in range(rounds):
        shutil.rmtree(folder / f"rebuild-{round}")
    return found


def _newer(folder, moment):
    return sum(
        os.stat(os.path.join(top, name)).st_mtime_ns > moment
        for top, _, names in os.walk(folder) for name in names if not name.endswith("lock"))


def _digests(public):
    """What the site says of its files; the manifest itself, which differs whenever another does, included."""
    manifest = (public / "manifest.json").read_text()
    return {file["path"]: file["sha256"] for file in json.loads(manifest)["files"]} | {"manifest.json": manifest}
