"""What an Excel workbook holds beside its cells, and clean workbooks that look as if they did."""

from pathlib import Path

from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.packaging.relationship import Relationship
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink, ExternalSheetNames
from openpyxl.worksheet.datavalidation import DataValidation

from corpus import clean, way
from open_shared import BOARD, someone
from sheet_hidden import MONTHS, save, workbook


@way("sheet-comment", "comment", "xlsx")
def comment(path: Path, hides: bool) -> None:
    book = workbook()
    if hides:
        who = someone(path)
        book.active["B4"].comment = Comment(f"Two calls by {who.name}, {who.telephone}", who.name)
    save(book, path)


@way("sheet-external-link", "active-content", "xlsx")
def external_link(path: Path, hides: bool) -> None:
    """Names another workbook and the drive on which it is."""
    book = workbook()
    if hides:
        target = f"file:///C:\\Users\\{someone(path).login}\\Cases\\children.xlsx"
        link = ExternalLink(ExternalBook(sheetNames=ExternalSheetNames(["Children"])))
        link.file_link = Relationship(type="externalLinkPath", Target=target, TargetMode="External", Id="rId1")
        book._external_links.append(link)
    book.active["D2"] = "=[1]Children!$B$2" if hides else "=B2-C2"
    save(book, path)


@way("sheet-defined-name", "hidden-text", "xlsx")
def defined_name(path: Path, hides: bool) -> None:
    """A hidden name whose value is words, not cells."""
    book = workbook()
    value = f'"{someone(path)}"' if hides else "Contacts!$B$2:$B$5"
    book.defined_names["about"] = DefinedName("about", attr_text=value, hidden=hides)
    save(book, path)


@way("sheet-author", "metadata", "xlsx")
def author(path: Path, hides: bool) -> None:
    book = workbook()
    book.properties.creator = someone(path).name if hides else BOARD
    save(book, path)


@way("sheet-list-for-entry", "hidden-text", "xlsx")
def list_for_entry(path: Path, hides: bool) -> None:
    """The choices that a cell offers are not printed."""
    book = workbook()
    choices = f"school,{someone(path).name}" if hides else "school,health"
    check = DataValidation(type="list", formula1=f'"{choices}"')
    book.active.add_data_validation(check)
    check.add("D2:D5")
    book.active["D1"] = "Reported by"
    save(book, path)


@way("sheet-program-started-by-formula", "active-content", "xlsx")
def program_started_by_formula(path: Path, hides: bool) -> None:
    book = workbook()
    book.active["D2"] = "=cmd|'/c calc'!A0" if hides else "=B2-C2"
    save(book, path)


@way("html-called-xlsx", "type-mismatch", "xlsx")
def html_called_xlsx(path: Path, hides: bool) -> None:
    """What many systems call an export to Excel."""
    if hides:
        rows = "".join(f"<tr><td>{month}</td><td>{contacts}</td></tr>\n" for month, contacts, _ in MONTHS)
        path.write_text(f"<html><body><table>\n{rows}</table></body></html>\n")
    else:
        save(workbook(), path)


@clean("sheet-frozen-and-filtered", "xlsx")
def frozen_and_filtered(path: Path) -> None:
    """Has a filter, but all its rows are shown, and white words, but on a dark ground."""
    book = workbook()
    sheet = book.active
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:C5"
    for cell in sheet[1]:
        cell.font, cell.fill = Font(color="FFFFFFFF", bold=True), PatternFill("solid", fgColor="FF1F3864")
    save(book, path)


@clean("sheet-chart", "xlsx")
def chart(path: Path) -> None:
    book = workbook()
    bars = BarChart()
    bars.add_data(Reference(book.active, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    bars.set_categories(Reference(book.active, min_col=1, min_row=2, max_row=5))
    book.active.add_chart(bars, "E2")
    save(book, path)
