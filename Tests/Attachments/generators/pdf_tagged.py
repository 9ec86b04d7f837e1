"""PDF files whose tags, made for screen readers, say more than the page shows."""

import codecs
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from corpus import clean, way
from pdf_page import edited, leave_gap, photo, report, secret


def raw(page: Canvas, operators: str) -> None:
    """Page operators that reportlab has no method for."""
    page._code.append(operators)


def draw_figure(page: Canvas) -> None:
    raw(page, "/Figure <</MCID 0>> BDC")
    page.drawImage(ImageReader(photo()), 70, 330, 200, 150)
    raw(page, "EMC")
    page.drawString(70, 312, "Figure 1. A house, as drawn by Child A.")


def tag(pdf: pikepdf.Pdf, kind: str, **entries: String) -> None:
    """Tags the marked content of the first page as one element of the given kind."""
    page = pdf.pages[0].obj
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = pdf.make_indirect(Dictionary(
        Type=Name.StructElem, S=Name("/" + kind), P=tree, Pg=page, K=0, **entries))
    tree.K = Array([element])
    tree.ParentTree = Dictionary(Nums=Array([0, Array([element])]))
    page.StructParents = 0
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String("en-GB")


@way("actual-text-says-more", "hidden-text", "pdf")
def actual_text(path: Path, hides: bool) -> None:
    """Copying and reading aloud take the replacement, not what is drawn."""
    with report(path) as page:
        gap = leave_gap(page, path)
        raw(page, f"/Span <</MCID 0 /ActualText ({gap.words if hides else 'Child A'})>> BDC")
        page.drawString(gap.x, gap.y, "Child A")
        raw(page, "EMC")
    with edited(path) as pdf:
        tag(pdf, "Span")


@way("actual-text-in-structure-tree", "hidden-text", "pdf")
def actual_text_in_tree(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        raw(page, "/Span <</MCID 0>> BDC")
        page.drawString(gap.x, gap.y, "Child A")
        raw(page, "EMC")
    with edited(path) as pdf:
        tag(pdf, "Span", ActualText=String(gap.words if hides else "Child A"))


@way("abbreviation-expands-to-name", "hidden-text", "pdf")
def expansion(path: Path, hides: bool) -> None:
    """The long form of an abbreviation, which is read aloud in its stead, in two bytes a letter."""
    with report(path) as page:
        gap = leave_gap(page, path)
        long_form = codecs.BOM_UTF16_BE + (gap.words if hides else "the health visitor").encode("utf-16-be")
        raw(page, f"/Span <</MCID 0 /E <{long_form.hex()}>>> BDC")
        page.drawString(gap.x, gap.y, "the HV")
        raw(page, "EMC")
    with edited(path) as pdf:
        tag(pdf, "Span")


@way("alternate-text-names-home", "hidden-text", "pdf")
def alternate_text(path: Path, hides: bool) -> None:
    with report(path) as page:
        draw_figure(page)
    with edited(path) as pdf:
        tag(pdf, "Figure", Alt=String(f"Home of {secret(path)}" if hides else "Drawing of a house"))


@clean("figure-with-alternate-text", "pdf")
def figure(path: Path) -> None:
    with report(path) as page:
        draw_figure(page)
    with edited(path) as pdf:
        tag(pdf, "Figure", Alt=String("A house with a red roof and one door, on a green field"))
