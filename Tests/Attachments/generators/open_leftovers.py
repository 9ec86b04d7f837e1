"""What an OpenDocument text holds beside its pages, and what a spreadsheet and slides do not show."""

import tempfile
from pathlib import Path

from corpus import way
from open_shared import BOARD, PROSE, encoded, picture, someone, soffice
from open_text import open_document, open_text, para, signed
from word_plain import word


@way("open-author", "metadata", "odt")
def author(path: Path, hides: bool) -> None:
    first = someone(path).name if hides else BOARD
    open_text(path, about=f"<meta:initial-creator>{first}</meta:initial-creator>")


@way("open-user-property", "metadata", "odt")
def user_property(path: Path, hides: bool) -> None:
    name, value = ("Client", someone(path)) if hides else ("Classification", "Public")
    open_text(path, about=f'<meta:user-defined meta:name="{name}">{value}</meta:user-defined>')


@way("open-variable-not-shown", "hidden-text", "odt")
def variable_not_shown(path: Path, hides: bool) -> None:
    """A variable of the document which no field of its text shows."""
    value = f'office:value-type="string" office:string-value="{someone(path)}" text:name="client"'
    listed = f"<text:user-field-decls><text:user-field-decl {value}/></text:user-field-decls>"
    open_text(path, before=listed if hides else "")


@way("open-thumbnail", "metadata", "odt")
def thumbnail(path: Path, hides: bool) -> None:
    """A small picture of the first page as it was before the name was taken out."""
    name = someone(path).name
    open_text(path, more={"Thumbnails/thumbnail.png": encoded(picture(name), "PNG")} if hides else None)


@way("open-macro", "active-content", "odt")
def macro(path: Path, hides: bool) -> None:
    """A program in the file, which LibreOffice is told to run when the file is opened."""
    address = "vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"
    event = f'script:language="ooo:script" script:event-name="dom:load" xlink:href="{address}" xlink:type="simple"'
    listeners = f"<office:event-listeners><script:event-listener {event}/></office:event-listeners>"
    spaces = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"'
    element = '<library:element library:name="Module1"/>'
    module = 'xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic"'
    library = '<library:library library:name="Standard" library:link="false"/>'
    program = {
        "Basic/script-lc.xml": f"<library:libraries {spaces.split()[0]}>{library}</library:libraries>",
        "Basic/Standard/script-lb.xml": f"<library:library {spaces}>{element}</library:library>",
        "Basic/Standard/Module1.xml": f"<script:module {module}>Sub Main\nBeep\nEnd Sub</script:module>",
    }
    scripts = f"<office:scripts>{listeners}</office:scripts>" if hides else ""
    open_text(path, scripts=scripts, more=program if hides else None)


def store_with_password(source: Path, path: Path, kind: str) -> None:
    """Has LibreOffice store a file under a password, which it does only for a program of its own."""
    path.unlink(missing_ok=True)
    soffice("macro:///Standard.Module1.Main", program=f"""Sub Main
        Dim quiet(0) As New com.sun.star.beans.PropertyValue
        quiet(0).Name = "Hidden" : quiet(0).Value = True
        Dim how(1) As New com.sun.star.beans.PropertyValue
        how(0).Name = "FilterName" : how(0).Value = "{kind}"
        how(1).Name = "Password" : how(1).Value = "example"
        file = StarDesktop.loadComponentFromURL("{source.as_uri()}", "_blank", 0, quiet())
        file.storeToURL("{path.as_uri()}", how())
        file.close(True)
        StarDesktop.terminate()
        End Sub""")
    assert path.exists(), path


@way("open-under-password", "unreadable", "odt")
def under_password(path: Path, hides: bool) -> None:
    if not hides:
        open_text(path)
        return
    with tempfile.TemporaryDirectory() as folder:
        open_text(Path(folder, "open.odt"))
        store_with_password(Path(folder, "open.odt"), path, "writer8")


@way("odt-called-docx", "type-mismatch", "docx")
def odt_called_docx(path: Path, hides: bool) -> None:
    if hides:
        open_text(path)
    else:
        word().write(path)


def cell(words: object) -> str:
    return f'<table:table-cell office:value-type="string">{para(words)}</table:table-cell>'


def sheet(name: str, *rows: tuple[object, ...], look: str = "", row_look: str = "") -> str:
    """A sheet, the look of whose last row may be told."""
    looks = [""] * (len(rows) - 1) + [row_look]
    lines = (f"<table:table-row{one}>{''.join(map(cell, row))}</table:table-row>" for row, one in zip(rows, looks))
    return f'<table:table table:name="{name}"{look}><table:table-column/>{"".join(lines)}</table:table>'


COUNTS = (("Month", "Contacts"), ("January", 12), ("February", 15))


@way("open-sheet-hidden", "hidden-text", "ods")
def sheet_hidden(path: Path, hides: bool) -> None:
    shown = "false" if hides else "true"
    properties = f'<style:table-properties table:display="{shown}"/>'
    style = f'<style:style style:name="ta" style:family="table">{properties}</style:style>'
    words = someone(path) if hides else "Contacts are counted, not children"
    notes = sheet("Notes", (words,), look=' table:style-name="ta"')
    open_document(path, sheet("Contacts", *COUNTS) + notes, kind="spreadsheet", styles=style)


@way("open-sheet-row-hidden", "hidden-text", "ods")
def sheet_row_hidden(path: Path, hides: bool) -> None:
    hidden = (("", someone(path)),) if hides else ()
    look = ' table:visibility="collapse"' if hides else ""
    open_document(path, sheet("Contacts", *COUNTS, *hidden, row_look=look), kind="spreadsheet")


@way("open-slide-comment", "comment", "odp")
def slide_comment(path: Path, hides: bool) -> None:
    note = f"<office:annotation>{signed(someone(path))}{para(someone(path))}</office:annotation>" if hides else ""
    open_document(path, slide(PROSE[0], note), kind="presentation")


@way("open-slide-notes", "hidden-text", "odp")
def slide_notes(path: Path, hides: bool) -> None:
    words = f'<presentation:notes>{frame(f"Do not say that {someone(path)}")}</presentation:notes>' if hides else ""
    open_document(path, slide(PROSE[0], words), kind="presentation")


def frame(words: str) -> str:
    place = 'svg:x="2cm" svg:y="3cm" svg:width="18cm" svg:height="8cm"'
    return f"<draw:frame {place}><draw:text-box>{para(words)}</draw:text-box></draw:frame>"


def slide(words: str, more: str) -> str:
    return f'<draw:page draw:name="one" draw:master-page-name="Standard">{frame(words)}{more}</draw:page>'
