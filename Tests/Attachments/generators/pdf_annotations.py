"""PDF files with notes, fields, bookmarks and links that name somebody."""

from pathlib import Path

from pikepdf import Array, Name, String
from reportlab.pdfgen.canvas import Canvas

from corpus import way
from pdf_page import annotate, edited, leave_gap, report, secret

#: Beside the first paragraph.
MARGIN = [520, 690, 540, 710]
#: A line of the first paragraph.
LINE = [70, 700, 300, 714]
HIDDEN = 2


def text_field(page: Canvas, value: str, flags: str = "print") -> None:
    page.drawString(70, 400, "Name of the practitioner:")
    page.acroForm.textfield(
        name="practitioner", value=value, x=220, y=394, width=260, height=20, fontSize=10, annotationFlags=flags)


@way("sticky-note", "annotation", "pdf")
def sticky_note(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            annotate(pdf, "Text", MARGIN, Contents=String(f"Check this with {secret(path)}"))


@way("text-annotation-with-hidden-flag", "annotation", "pdf")
def hidden_text_annotation(path: Path, hides: bool) -> None:
    """A remark typed on the page and then hidden, not removed."""
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            annotate(pdf, "FreeText", [70, 390, 400, 410], F=HIDDEN, DA=String("/Helv 11 Tf 0 g"),
                     Contents=String(f"The caller is {secret(path)}"))


@way("filled-form-field", "annotation", "pdf")
def filled_field(path: Path, hides: bool) -> None:
    with report(path) as page:
        text_field(page, secret(path) if hides else "")


@way("hidden-form-field", "annotation", "pdf")
def hidden_field(path: Path, hides: bool) -> None:
    with report(path) as page:
        text_field(page, secret(path) if hides else "", "hidden" if hides else "print")


@way("form-field-with-default", "annotation", "pdf")
def default_value(path: Path, hides: bool) -> None:
    """The field is empty until somebody resets the form."""
    with report(path) as page:
        text_field(page, "")
    if hides:
        with edited(path) as pdf:
            pdf.pages[0].obj.Annots[0].DV = String(secret(path))


@way("redaction-marked-but-not-applied", "annotation", "pdf")
def unapplied_redaction(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path, filled=hides)
        if not hides:
            page.rect(*gap.box(), stroke=0, fill=1)
    if hides:
        left, bottom, right, top = corners = gap.corners()
        with edited(path) as pdf:
            frame = f"1 0 0 RG {left + 1} {bottom + 1} {right - left - 2} {top - bottom - 2} re S"
            annotate(pdf, "Redact", corners, frame, IC=Array([0, 0, 0]),
                     QuadPoints=Array([left, top, right, top, left, bottom, right, bottom]))


@way("bookmark-naming-somebody", "annotation", "pdf")
def bookmark(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.bookmarkPage("talk")
        page.addOutlineEntry(f"Talk with {secret(path)}" if hides else "Talks with the family", "talk")


@way("reply-in-popup", "annotation", "pdf")
def popup_reply(path: Path, hides: bool) -> None:
    """The highlight itself says nothing; the reply to it, which has no place on the page, does."""
    with report(path) as page:
        page.setFillColorRGB(1, 1, 0.6)
        if not hides:
            page.rect(70, 396, 230, 14, stroke=0, fill=1)
        page.setFillGray(0)
        page.drawString(70, 400, "The board accepts the findings.")
    if hides:
        with edited(path) as pdf:
            corners = [70, 396, 300, 410]
            mark = annotate(pdf, "Highlight", corners, C=Array([1, 1, 0.6]),
                            QuadPoints=Array([70, 410, 300, 410, 70, 396, 300, 396]))
            reply = annotate(pdf, "Text", corners, F=HIDDEN, IRT=mark, RT=Name.R, Contents=String(
                f"But not those about {secret(path)}."))
            reply.Popup = annotate(pdf, "Popup", [320, 360, 500, 420], Parent=reply, Open=False)


@way("author-of-highlight", "annotation", "pdf")
def highlight_author(path: Path, hides: bool) -> None:
    with report(path):
        pass
    left, bottom, right, top = LINE
    with edited(path) as pdf:
        mark = annotate(pdf, "Highlight", LINE, C=Array([1, 1, 0]),
                        QuadPoints=Array([left, top, right, top, left, bottom, right, bottom]))
        if hides:
            mark.T = String(secret(path))


@way("replacement-of-struck-out-words", "annotation", "pdf")
def strike_out(path: Path, hides: bool) -> None:
    """What an editor offers instead of the words struck out."""
    with report(path):
        pass
    if hides:
        left, bottom, right, top = LINE
        with edited(path) as pdf:
            annotate(pdf, "StrikeOut", LINE, C=Array([1, 0, 0]), Contents=String(f"Replace by: {secret(path)}"),
                     IT=Name.StrikeOutTextEdit, QuadPoints=Array([left, top, right, top, left, bottom, right, bottom]))


@way("link-address-naming-somebody", "annotation", "pdf")
def link_address(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.drawString(70, 400, "Write to the board")
        name = secret(path).split(",")[0].replace(" ", ".").lower()
        page.linkURL(f"mailto:{name if hides else 'board'}@example.org", (70, 396, 180, 410))
