"""What other tools say of the files of the corpus: of each file a set of statements, empty where they say nothing."""

import asyncio
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

FILES = Path(__file__).resolve().parent / "files"
Said = dict[str, set[str]]

# What every file has and hides nothing by.
PLAIN = {"SourceFile", "ExifTool", "File", "Composite"}
TELLING = ("author", "creator", "artist", "owner", "serial", "gps", "comment", "company", "manager", "lastmodifiedby",
           "by-line", "thumbnail", "history", "keywords", "subject", "description", "warning")


def xray(names: Iterable[str]) -> Said:
    """Looks for words below rectangles in PDFs, and for nothing else."""
    import fitz
    import xray as library

    # What is wrong with some of the files is meant to be.
    fitz.TOOLS.mupdf_display_errors(False)
    said: Said = {name: set() for name in names}
    for name in names:
        if name.endswith(".pdf"):
            try:
                found = asyncio.run(library.inspect(str(FILES / name)))
            except Exception:  # noqa: BLE001 - of what it cannot read it says nothing
                continue
            said[name] = {str(one["text"]) for boxes in found.values() for one in boxes}
    return said


def exiftool(names: Iterable[str]) -> Said:
    """Reads metadata. It judges nothing, so a tag that may tell of a person counts as said."""
    run = subprocess.run(["exiftool", "-json", "-G", *names], cwd=FILES, capture_output=True, text=True)
    said: Said = {name: set() for name in names}
    for record in json.loads(run.stdout or "[]"):
        said[record["SourceFile"]] = {
            f"{tag}: {value}" for tag, value in record.items()
            if tag.split(":")[0] not in PLAIN and any(word in tag.lower() for word in TELLING)
        }
    return said


def mat2(names: Iterable[str]) -> Said:
    """Shows metadata; of what it cannot take it says nothing."""
    said: Said = {name: set() for name in names}
    for name in names:
        run = subprocess.run(["mat2", "--show", name], cwd=FILES, capture_output=True, text=True)
        if run.returncode == 0 and "No metadata found" not in run.stdout:
            # The first line bears the name of the file.
            said[name] = {line.strip() for line in run.stdout.splitlines()[1:] if line.strip()}
    return said
