"""Cells of an Excel workbook that are there and cannot be seen."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from corpus import way
from open_shared import BOARD, TITLE, settle, someone

MONTHS = (("January", 12, 9), ("February", 15, 11), ("March", 9, 9), ("April", 21, 13))


def workbook() -> Workbook:
    """One sheet of counts, of columns A to C and rows 1 to 5."""
    book = Workbook()
    book.properties.creator, book.properties.title = BOARD, TITLE
    sheet = book.active
    sheet.title = "Contacts"
    for cells in (("Month", "Contacts", "Closed"), *MONTHS):
        sheet.append(cells)
    sheet.column_dimensions["A"].width = 16
    return book


def save(book: Workbook, path: Path) -> None:
    book.save(path)
    settle(path)


def second_sheet(path: Path, state: str) -> None:
    """Adds a sheet of that state which names somebody, or one that is seen and names nobody."""
    book = workbook()
    sheet = book.create_sheet("Notes")
    sheet["A1"] = "Contacts are counted, not children" if state == "visible" else str(someone(path))
    sheet.sheet_state = state
    save(book, path)


@way("sheet-hidden", "hidden-text", "xlsx")
def hidden(path: Path, hides: bool) -> None:
    second_sheet(path, "hidden" if hides else "visible")


@way("sheet-very-hidden", "hidden-text", "xlsx")
def very_hidden(path: Path, hides: bool) -> None:
    """Excel's menus do not offer to show such a sheet."""
    second_sheet(path, "veryHidden" if hides else "visible")


@way("sheet-row-hidden", "hidden-text", "xlsx")
def row_hidden(path: Path, hides: bool) -> None:
    book = workbook()
    if hides:
        book.active["A7"] = str(someone(path))
        book.active.row_dimensions[7].hidden = True
    book.active["A8"] = "Counts of the board"
    save(book, path)


@way("sheet-column-hidden", "hidden-text", "xlsx")
def column_hidden(path: Path, hides: bool) -> None:
    book = workbook()
    if hides:
        book.active["D2"] = str(someone(path))
        book.active.column_dimensions["D"].hidden = True
    book.active["E1"] = "Remarks"
    save(book, path)


@way("sheet-rows-filtered-out", "hidden-text", "xlsx")
def rows_filtered_out(path: Path, hides: bool) -> None:
    """One click on the filter brings them back."""
    book = workbook()
    sheet = book.active
    sheet["D1"], sheet["D2"] = "Reported by", "school"
    if hides:
        sheet["D3"] = someone(path).name
        sheet.auto_filter.ref = "A1:D5"
        sheet.auto_filter.add_filter_column(3, ["school"])
        for number in (3, 4, 5):
            sheet.row_dimensions[number].hidden = True
    else:
        sheet.delete_rows(3, 3)
        sheet.auto_filter.ref = "A1:D2"
    save(book, path)


@way("sheet-white-text", "hidden-text", "xlsx")
def white_text(path: Path, hides: bool) -> None:
    book = workbook()
    cell = book.active["D2"]
    cell.value = str(someone(path)) if hides else "a rise"
    cell.font = Font(color="FFFFFFFF" if hides else "FF404040")
    save(book, path)


@way("sheet-empty-number-format", "hidden-text", "xlsx")
def empty_number_format(path: Path, hides: bool) -> None:
    """The format shows nothing, whatever the cell holds."""
    book = workbook()
    cell = book.active["D2"]
    cell.value = str(someone(path)) if hides else "a rise"
    cell.number_format = ";;;" if hides else "@"
    save(book, path)
