#!/usr/bin/env python3
"""Does to builds of a small site what no disk and no machine should do, and looks at what a visitor would see."""

import argparse
import sys

sys.dont_write_bytecode = True

import os
import tempfile
import time
from pathlib import Path

import disks
import hands
import kills
from sites import Versions

TRIALS = {
    "kills": kills.run,
    "two-at-once": kills.two_at_once,
    "hands": hands.run,
    "full": disks.full,
    "read-only": disks.read_only,
    "forbidden": disks.forbidden,
    "in-place": disks.in_place,
}
# How many moments, disks, builds or pairs of builds each is tried with unless told otherwise.
COUNTS = {"kills": 500, "two-at-once": 20, "hands": 50, "full": 20, "read-only": 20, "forbidden": 20, "in-place": 50}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candour", help="the executable")
    parser.add_argument("trials", nargs="*", metavar="TRIAL", help="one of " + ", ".join(TRIALS) + "; all by default")
    parser.add_argument("--content", type=Path, help="sources to build, instead of a dozen pages")
    parser.add_argument("--count", type=int, help="how many moments, disks, builds or pairs; by default " + str(COUNTS))
    parser.add_argument("--seed", type=int, default=1)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    parser.add_argument("--folder", default=memory, help="where to work; in memory by default, which is quick")
    options = parser.parse_args()
    unknown = set(options.trials) - set(TRIALS)
    if unknown:
        parser.error("there is no trial " + ", ".join(sorted(unknown)))
    disks.enter_namespace()
    failed = 0
    for name in options.trials or TRIALS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="candour-torture-", dir=options.folder) as folder:
            folder = Path(folder).resolve()
            try:
                versions = Versions(Path(options.candour).resolve(), folder, options.content)
                work = folder / "work"
                work.mkdir()
                said = TRIALS[name](versions, work, options.count or COUNTS[name], options.seed)
                outcome = "held"
            except Exception as error:
                failed += 1
                said, outcome = f"{type(error).__name__}: {error}", "FAILED"
        print(f"{name}: {outcome} ({said}; {time.monotonic() - started:.0f} s)", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
