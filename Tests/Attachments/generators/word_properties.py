"""What a Word file says about itself and where it came from, beside its pages."""

from pathlib import Path

from corpus import way
from open_shared import BOARD, PACKAGE, XML, encoded, picture, someone
from word_plain import para, properties, run, word


@way("word-author", "metadata", "docx")
def author(path: Path, hides: bool) -> None:
    package = word()
    properties(package, creator=someone(path).name if hides else BOARD)
    package.write(path)


@way("word-last-editor", "metadata", "docx")
def last_editor(path: Path, hides: bool) -> None:
    package = word()
    properties(package, editor=someone(path).name if hides else "Business Support Team")
    package.write(path)


@way("word-company", "metadata", "docx")
def company(path: Path, hides: bool) -> None:
    """Where somebody works alone, the company is a person."""
    package = word()
    properties(package, company=f"{someone(path).name} Consulting" if hides else BOARD)
    package.write(path)


@way("word-custom-property", "metadata", "docx")
def custom_property(path: Path, hides: bool) -> None:
    name, value = ("Client", someone(path)) if hides else ("Classification", "Public")
    package = word()
    variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    spaces = f'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="{variants}"'
    mark = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2"'
    one = f'<property {mark} name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    package.add("docProps/custom.xml", f"{XML}<Properties {spaces}>{one}</Properties>", kind)
    package.relate("", "custom-properties", "docProps/custom.xml")
    package.write(path)


@way("word-custom-xml", "metadata", "docx")
def custom_xml(path: Path, hides: bool) -> None:
    """Case systems put their record into the letters that they write; Word itself keeps an empty bibliography."""
    sources = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>'
    record = f'<case xmlns="urn:example:case"><subject>{someone(path)}</subject></case>'
    package = word()
    package.add("customXml/item1.xml", XML + (record if hides else sources), "application/xml")
    package.relate("word/document.xml", "customXml", "../customXml/item1.xml")
    package.write(path)


@way("word-thumbnail", "metadata", "docx")
def thumbnail(path: Path, hides: bool) -> None:
    """A small picture of the first page as it was before the name was taken out."""
    package = word()
    if hides:
        package.add("docProps/thumbnail.jpeg", encoded(picture(someone(path).name)), "image/jpeg")
        package.relate("", f"{PACKAGE}relationships/metadata/thumbnail", "docProps/thumbnail.jpeg")
    package.write(path)


@way("word-document-variable", "metadata", "docx")
def document_variable(path: Path, hides: bool) -> None:
    value = f'<w:docVars><w:docVar w:name="ClientName" w:val="{someone(path)}"/></w:docVars>'
    word(settings=value if hides else "").write(path)


@way("word-link-to-drive", "metadata", "docx")
def link_to_drive(path: Path, hides: bool) -> None:
    """The link does not work for a reader, and its address names whose drive it is."""
    drive = f"file:///C:\\Users\\{someone(path).login}\\Cases\\timeline.docx"
    package = word(para(run("See the "), f'<w:hyperlink r:id="rId3">{run("timeline")}</w:hyperlink>'))
    page = drive if hides else "https://www.example.org/timeline"
    package.relate("word/document.xml", "hyperlink", page, outside=True)
    package.write(path)
