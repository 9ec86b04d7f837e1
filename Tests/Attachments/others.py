"""What other tools say of the files of the corpus: each gives the names of those it says something of."""

import json
import subprocess
from pathlib import Path

FILES = Path(__file__).resolve().parent / "files"
# What every file has and hides nothing by.
PLAIN = {"SourceFile", "ExifTool", "File", "Composite"}
TELLING = ("author", "creator", "artist", "owner", "serial", "gps", "comment", "company", "manager", "lastmodifiedby",
           "by-line", "thumbnail", "history", "keywords", "subject", "description", "warning")


def xray(names: list[str]) -> set[str]:
    """Looks for words below rectangles in PDFs, and for nothing else."""
    import xray as library

    told = set()
    for name in names:
        if name.endswith(".pdf"):
            try:
                if library.inspect(str(FILES / name)):
                    told.add(name)
            except Exception:  # noqa: BLE001 - whatever it cannot read it says nothing of
                pass
    return told


def exiftool(names: list[str]) -> set[str]:
    """Reads metadata. It judges nothing, so a tag that may tell of a person counts as said."""
    run = subprocess.run(["exiftool", "-json", "-G", *names], cwd=FILES, capture_output=True, text=True)
    told = set()
    for record in json.loads(run.stdout or "[]"):
        tags = [tag for tag in record if tag.split(":")[0] not in PLAIN]
        if any(word in tag.lower() for tag in tags for word in TELLING):
            told.add(record["SourceFile"])
    return told


def mat2(names: list[str]) -> set[str]:
    """Shows metadata; what it cannot take it says nothing of."""
    told = set()
    for name in names:
        run = subprocess.run(["mat2", "--show", name], cwd=FILES, capture_output=True, text=True)
        if run.returncode == 0 and "No metadata found" not in run.stdout and run.stdout.strip():
            told.add(name)
    return told
