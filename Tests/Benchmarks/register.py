"""Verifies a register of many lines with Candour and, in the same run, with a short program in Python.

Usage: register.py [LINES] [CANDOUR]. Needs the release build. The Python program is written from the description of
the format alone, so it also shows that somebody else can check a register.
"""

import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

ZERO = "0" * 64


def canonical(members):
    return json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def line(number, previous, members):
    members = {**members, "n": number, "prev": previous}
    members["check"] = hashlib.sha256(canonical(members)).hexdigest()[:16]
    return canonical(members)


def digest(line):
    return hashlib.sha256(b"candour register 1\n" + line).hexdigest()


def write(path, lines):
    previous = ZERO
    with open(path, "wb") as file:
        for number in range(1, lines + 1):
            if number == 1:
                members = {"at": "2026-01-01", "entry": "genesis", "text": "https://www.example.org"}
            else:
                text = hashlib.sha256(str(number).encode()).hexdigest()
                members = {
                    "address": f"/reports/review-{number}/", "at": "2026-01-01", "changes": 0, "content": text,
                    "entry": "published", "files": [text], "published": "2026-01-01",
                    "reference": f"EX-2026-{number}", "until": "2027-01-01",
                }
            written = line(number, previous, members)
            previous = digest(written)
            file.write(written + b"\n")


def verify(path):
    """What Candour does, in Python: raises if a line is not as it was written."""
    previous = ZERO
    with open(path, "rb") as file:
        for number, text in enumerate(file, 1):
            text = text.removesuffix(b"\n")
            members = json.loads(text)
            assert canonical(members) == text and members["n"] == number and members["prev"] == previous
            check = members.pop("check")
            assert hashlib.sha256(canonical(members)).hexdigest()[:16] == check
            previous = digest(text)


def measured(work):
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def main():
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    candour = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else ".build/release/candour")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as site:
        os.makedirs(site + "/content")
        path = site + "/content/register.jsonl"
        for count in (lines // 10, lines):
            write(path, count)
            command = [candour, "register", "verify", "--site", site, "--date", "2026-01-01", "--quiet"]
            own = min(measured(lambda: subprocess.run(command, check=True)) for _ in range(3))
            peer = min(measured(lambda: verify(path)) for _ in range(3))
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            size = os.path.getsize(path) / 1e6
            print(
                f"{count:>9,} lines, {size:6.1f} MB: {own:.2f} s, peak {memory:.0f} MB; "
                f"Python {peer:.2f} s; ratio {own / peer:.2f}"
            )


if __name__ == "__main__":
    main()
