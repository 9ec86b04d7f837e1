"""PDF layers (optional content) that are not shown; in the twins they are shown, and say nothing personal."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from corpus import way
from pdf_page import edited, report, secret


def words(path: Path, hides: bool) -> bytes:
    text = f"Reviewer's note: {secret(path)}" if hides else "Reviewer's note: none"
    return f"BT /F1 11 Tf 70 400 Td ({text}) Tj ET".encode()


def add_layer(pdf: pikepdf.Pdf, shown: bool, **usage: Dictionary) -> pikepdf.Object:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Notes"), **usage))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([layer])))
    pdf.Root.OCProperties.D["/ON" if shown else "/OFF"] = Array([layer])
    return layer


def write_in_layer(pdf: pikepdf.Pdf, layer: pikepdf.Object, drawing: bytes) -> None:
    page = pdf.pages[0]
    page.obj.Resources.Properties = Dictionary(Layer=layer)
    page.contents_add(pdf.make_stream(b"/OC /Layer BDC " + drawing + b" EMC"))


@way("layer-switched-off", "hidden-layer", "pdf")
def switched_off(path: Path, hides: bool) -> None:
    with report(path):
        pass
    with edited(path) as pdf:
        write_in_layer(pdf, add_layer(pdf, shown=not hides), words(path, hides))


@way("layer-shown-in-print-only", "hidden-layer", "pdf")
def print_only(path: Path, hides: bool) -> None:
    """The layer is on, but its usage, which viewers follow, hides it from the screen."""
    with report(path):
        pass
    with edited(path) as pdf:
        layer = add_layer(pdf, shown=True, Usage=Dictionary(
            View=Dictionary(ViewState=Name.OFF if hides else Name.ON), Print=Dictionary(PrintState=Name.ON)))
        pdf.Root.OCProperties.D.AS = Array([
            Dictionary(Event=Name("/" + event), Category=Array([Name("/" + event)]), OCGs=Array([layer]))
            for event in ("View", "Print")])
        write_in_layer(pdf, layer, words(path, hides))


@way("form-in-layer-switched-off", "hidden-layer", "pdf")
def form_in_layer(path: Path, hides: bool) -> None:
    """The page's content does not tell that what it paints belongs to a layer."""
    with report(path):
        pass
    with edited(path) as pdf:
        page = pdf.pages[0]
        form = pdf.make_stream(
            words(path, hides), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]),
            Resources=Dictionary(Font=page.obj.Resources.Font), OC=add_layer(pdf, shown=not hides))
        page.obj.Resources.XObject = Dictionary(Note=form)
        page.contents_add(pdf.make_stream(b"/Note Do"))


@way("words-shown-only-if-layer-is-off", "hidden-layer", "pdf")
def shown_if_off(path: Path, hides: bool) -> None:
    """The one layer is shown, which is why the words are not: they are a member of the opposite."""
    with report(path):
        pass
    with edited(path) as pdf:
        layer = add_layer(pdf, shown=True)
        policy = Name.AllOff if hides else Name.AllOn
        membership = pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array([layer]), P=policy))
        write_in_layer(pdf, membership, words(path, hides))
