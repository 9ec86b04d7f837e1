"""Clean files as LibreOffice writes them, with all that it puts beside the pages."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import sheet_hidden
import slide_hidden
import word_plain
from corpus import clean
from open_shared import settle, soffice


def export(path: Path, write: Callable[[Path], None], ending: str) -> None:
    """Writes a file of that ending and has LibreOffice write it again, as one of the path's own."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{path.stem}.{ending}")
        write(source)
        soffice("--convert-to", path.suffix[1:], "--outdir", Path(folder, "new"), source)
        path.write_bytes(Path(folder, "new", path.name).read_bytes())
    settle(path)


def text(path: Path) -> None:
    white = word_plain.para(word_plain.run("Months", word_plain.WHITE))
    head = word_plain.row(white, white, cell_look=word_plain.DARK)
    word_plain.word(word_plain.table(head)).write(path)


def workbook(path: Path) -> None:
    sheet_hidden.save(sheet_hidden.workbook(), path)


def slides(path: Path) -> None:
    slide_hidden.save(slide_hidden.presentation(), path)


@clean("libreoffice-text", "odt")
def libreoffice_text(path: Path) -> None:
    export(path, text, "docx")


@clean("libreoffice-text-for-word", "docx")
def libreoffice_text_for_word(path: Path) -> None:
    export(path, text, "docx")


@clean("libreoffice-sheet", "ods")
def libreoffice_sheet(path: Path) -> None:
    export(path, workbook, "xlsx")


@clean("libreoffice-sheet-for-excel", "xlsx")
def libreoffice_sheet_for_excel(path: Path) -> None:
    export(path, workbook, "xlsx")


@clean("libreoffice-slides", "odp")
def libreoffice_slides(path: Path) -> None:
    export(path, slides, "pptx")


@clean("libreoffice-slides-for-powerpoint", "pptx")
def libreoffice_slides_for_powerpoint(path: Path) -> None:
    export(path, slides, "pptx")
