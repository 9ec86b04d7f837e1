"""Clean Word files that a careless check would take for ones that hide something."""

from pathlib import Path

from corpus import clean
from word_plain import DARK, NOTE, WHITE, add_part, footnotes, para, row, run, table, word


@clean("word-changes-accepted", "docx")
def changes_accepted(path: Path) -> None:
    """There are marks of when words were typed, and words about deleting, but no change is left."""
    words = '<w:r w:rsidR="00A12345"><w:t xml:space="preserve">The panel deleted and inserted nothing. </w:t></w:r>'
    rsids = '<w:rsids><w:rsidRoot w:val="00A12345"/><w:rsid w:val="00A12345"/></w:rsids>'
    word(para(words, run("It met twice.")), settings=rsids).write(path)


@clean("word-white-on-dark-table", "docx")
def white_on_dark_table(path: Path) -> None:
    """White words can be read, as their cells are dark; a style that is not offered is no hidden text."""
    style = '<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Hidden heading"/><w:semiHidden/></w:style>'
    head = row(para(run("Month", WHITE)), para(run("Contacts", WHITE)), cell_look=DARK)
    months = [row(para(run(month)), para(run(count))) for month, count in (("January", 12), ("February", 15))]
    shown = run("This can be read.", '<w:vanish w:val="0"/><w:color w:val="C00000"/><w:highlight w:val="yellow"/>')
    word(table(head, *months), para(shown), styles=style).write(path)


@clean("word-list-of-links", "docx")
def list_of_links(path: Path) -> None:
    pages = ("https://www.example.org/guidance", "https://www.example.org/annual-report", "mailto:board@example.org")
    underlined = '<w:u w:val="single"/>'
    package = word(*(
        para(f'<w:hyperlink r:id="rId{at}">{run(page, underlined)}</w:hyperlink>')
        for at, page in enumerate(pages, 3)  # the first two relationships are to styles and settings
    ))
    for page in pages:
        package.relate("word/document.xml", "hyperlink", page, outside=True)
    package.write(path)


@clean("word-footnote", "docx")
def footnote(path: Path) -> None:
    package = word(para(run("Attendance fell to 61 per cent."), NOTE))
    footnotes(package, run(" Figures of the board, spring term."))
    package.write(path)


@clean("word-headers-used", "docx")
def headers_used(path: Path) -> None:
    """The first page has its own header, and it is shown."""
    kinds = ("first", "default")
    links = "".join(f'<w:headerReference w:type="{kind}" r:id="rId{at}"/>' for at, kind in enumerate(kinds, 3))
    more = para(run("Next steps"), look="<w:pageBreakBefore/>")
    package = word(more, page=links)
    for at, words in enumerate(("For publication", "Learning review"), 1):
        add_part(package, "header", "hdr", para(run(words)), f"header{at}")
    document = str(package.parts["word/document.xml"])
    package.parts["word/document.xml"] = document.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    package.write(path)


def control(kind: str, words: str) -> str:
    return f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{run(words)}</w:sdtContent></w:sdt>"


@clean("word-form", "docx")
def form(path: Path) -> None:
    """An empty form: a list to choose from, a box to tick and a place to write in."""
    items = "".join(f'<w:listItem w:displayText="{item}" w:value="{item}"/>' for item in ("School", "Health"))
    agency = control(f"<w:dropDownList>{items}</w:dropDownList>", "School")
    tick = control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', "☐")
    place = control("<w:showingPlcHdr/><w:text/>", "Write here")
    word(para(run("Agency: "), agency), para(tick, run(" I agree")), para(run("Comment: "), place)).write(path)


@clean("word-in-welsh", "docx")
def in_welsh(path: Path) -> None:
    welsh = '<w:lang w:val="cy-GB"/>'
    words = (
        "Mae'r crynodeb hwn yn nodi'r hyn a ddysgodd y bwrdd o adolygiad o'r cymorth a roddwyd i Blentyn A.",
        "Cododd yr ysgol bryderon am bresenoldeb. Ffoniodd cymydog y tîm dyletswydd,"
        " ac ar ôl ymweliad caewyd yr achos.",
    )
    word(*(para(run(line, welsh)) for line in words)).write(path)
