"""Word files that cannot be read, or are something else."""

import struct
from pathlib import Path

from corpus import way
from open_shared import write_archive
from word_plain import word


@way("word-cut-off", "unreadable", "docx")
def cut_off(path: Path, hides: bool) -> None:
    word().write(path)
    if hides:
        content = path.read_bytes()
        path.write_bytes(content[: len(content) * 2 // 3])


@way("word-empty", "unreadable", "docx")
def empty(path: Path, hides: bool) -> None:
    if hides:
        path.write_bytes(b"")
    else:
        word().write(path)


@way("word-archive-bomb", "unreadable", "docx")
def archive_bomb(path: Path, hides: bool) -> None:
    """One part of 20 million noughts is listed 100 times, which makes 2 gigabytes of 20 kilobytes."""
    package = word()
    if hides:
        package.add("word/media/00.bmp", bytes(20_000_000), "image/bmp")
    write_archive(path, package.all_parts())
    if not hides:
        return
    content = path.read_bytes()
    listing, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    lines = content[listing:end]
    last = lines[lines.rindex(b"PK\x01\x02") :]
    assert b"00.bmp" in last
    lines += b"".join(last.replace(b"00.bmp", b"%02d.bmp" % number) for number in range(1, 100))
    count = lines.count(b"PK\x01\x02")
    end = struct.pack("<4s4xHHIIH", b"PK\x05\x06", count, count, len(lines), listing, 0)
    path.write_bytes(content[:listing] + lines + end)


@way("word-entity-bomb", "unreadable", "docx")
def entity_bomb(path: Path, hides: bool) -> None:
    """Words that stand for ten words each, which stand for ten each, and so on."""
    package = word()
    if hides:
        names = "abcdefghij"
        entities = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip(names, names[1:]))
        text = str(package.parts["word/document.xml"])
        text = text.replace("<w:document ", f'<!DOCTYPE w:document [<!ENTITY a "ha">{entities}]><w:document ', 1)
        package.parts["word/document.xml"] = text.replace("</w:t>", "&j;</w:t>", 1)
    package.write(path)


@way("zip-called-docx", "type-mismatch", "docx")
def zip_called_docx(path: Path, hides: bool) -> None:
    if hides:
        write_archive(path, {"minutes.txt": "The panel met twice.\n", "more/figures.csv": "Month,Contacts\nMarch,9\n"})
    else:
        word().write(path)
