"""PDF pages whose words and cover do not lie side by side in the page's content: forms, turned pages, odd fonts."""

from pathlib import Path

from pikepdf import Array, Dictionary, Name

from corpus import way
from pdf_page import edited, leave_gap, report, secret


@way("words-in-form-below-box", "hidden-text", "pdf")
def words_in_form(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        page.beginForm("stamp")
        page.setFont(gap.font, 11)
        page.drawString(0, 0, gap.words if hides else " ")
        page.endForm()
        page.translate(gap.x, gap.y)
        page.doForm("stamp")
        page.rect(-2, -4, gap.width + 4, 16, stroke=0, fill=1)


@way("box-in-form-over-words", "hidden-text", "pdf")
def box_in_form(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path, filled=hides)
        page.beginForm("bar")
        page.rect(0, 0, 1, 1, stroke=0, fill=1)
        page.endForm()
        x, y, width, height = gap.box()
        # The form's box is a single point; only the matrix makes it cover the words.
        page.transform(width, 0, 0, height, x, y)
        page.doForm("bar")


@way("form-kept-but-not-painted", "earlier-revision", "pdf")
def form_not_painted(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.beginForm("first-draft")
        page.setFont("Helvetica", 11)
        page.drawString(70, 400, f"Referred by {secret(path)}" if hides else "Page 1 of 1")
        page.endForm()
        page.doForm("first-draft")
    if hides:
        with edited(path) as pdf:
            page = pdf.pages[0]
            drawing = page.Contents.read_bytes()
            form = next(iter(page.Resources.XObject))
            page.Contents = pdf.make_stream(drawing.replace(f"{form} Do".encode(), b""))


@way("box-on-rotated-page", "hidden-text", "pdf")
def rotated_page(path: Path, hides: bool) -> None:
    """Drawn upright and shown turned, so that what is seen and what is written differ in their axes."""
    with report(path) as page:
        page.rect(*leave_gap(page, path, filled=hides).box(), stroke=0, fill=1)
    with edited(path) as pdf:
        pdf.pages[0].Rotate = 90


@way("box-over-words-turned-by-matrix", "hidden-text", "pdf")
def turned_words(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.translate(560, 100)
        page.rotate(90)
        words = f"File of {secret(path)}"
        if hides:
            page.drawString(0, 0, words)
        page.rect(-2, -4, page.stringWidth(words) + 4, 16, stroke=0, fill=1)


@way("words-below-tiling-pattern", "hidden-text", "pdf")
def tiling_pattern(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path, filled=hides)
    with edited(path) as pdf:
        tile = pdf.make_stream(
            b"0.15 g 0 0 6 6 re f 0.3 g 0 0 3 3 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
            BBox=Array([0, 0, 6, 6]), XStep=6, YStep=6, Resources=Dictionary())
        page = pdf.pages[0]
        page.obj.Resources.Pattern = Dictionary(Tile=tile)
        page.contents_add(pdf.make_stream("/Pattern cs /Tile scn {:g} {:g} {:g} {:g} re f".format(*gap.box()).encode()))


@way("crosses-that-copy-as-words", "hidden-text", "pdf")
def crosses(path: Path, hides: bool) -> None:
    """Every letter is drawn as an x, but the font tells whoever copies what it stood for."""
    with report(path) as page:
        gap = leave_gap(page, path)
    length = len(gap.words)
    copied = gap.words if hides else "x" * length
    pairs = "\n".join(f"<{code:02x}> <{ord(letter):04x}>" for code, letter in enumerate(copied, 1))
    table = f"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Crosses def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
{length} beginbfchar
{pairs}
endbfchar endcmap end end"""
    codes = bytes(range(1, length + 1)).hex()
    with edited(path) as pdf:
        page = pdf.pages[0]
        page.obj.Resources.Font = Dictionary(page.obj.Resources.Font)
        page.obj.Resources.Font.Crosses = pdf.make_indirect(Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, FirstChar=1, LastChar=length,
            Widths=Array([500] * length), ToUnicode=pdf.make_stream(table.encode()),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1] + [Name.x] * length))))
        page.contents_add(pdf.make_stream(f"BT /Crosses 11 Tf {gap.x:g} {gap.y:g} Td <{codes}> Tj ET".encode()))
