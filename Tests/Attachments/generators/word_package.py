"""A Word file is an archive of parts: parts that Word does not show, parts that act, and bytes beside the parts."""

import io
from pathlib import Path

import openpyxl

from corpus import way
from open_shared import BOARD, PROSE, encoded, picture, settle, someone, write_archive
from word_plain import para, run, word

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@way("word-embedded-workbook", "embedded-file", "docx")
def embedded_workbook(path: Path, hides: bool) -> None:
    """The reader sees a picture of the workbook, and opens the whole of it with two clicks."""
    shape = '<v:rect id="one" style="width:90pt;height:45pt"><v:imagedata r:id="rId3"/></v:rect>'
    kind = 'Type="Embed" ProgID="Excel.Sheet.12" DrawAspect="Icon"'
    ole = f'<o:OLEObject {kind} ShapeID="one" ObjectID="_1" r:id="rId4"/>'
    shown = f"<w:object>{shape}{ole}</w:object>" if hides else f"<w:pict>{shape}</w:pict>"
    package = word(para(f"<w:r>{shown}</w:r>"))
    package.add("word/media/image1.jpeg", encoded(picture()), "image/jpeg")
    package.relate("word/document.xml", "image", "media/image1.jpeg")
    if hides:
        workbook, file = openpyxl.Workbook(), path.with_suffix(".xlsx")
        workbook.properties.creator = BOARD
        workbook.active["A1"] = str(someone(path))
        workbook.save(file)
        settle(file)
        package.add("word/embeddings/sheet1.xlsx", file.read_bytes(), SHEET)
        package.relate("word/document.xml", "package", "embeddings/sheet1.xlsx")
        file.unlink()
    package.write(path)


@way("word-remote-template", "active-content", "docx")
def remote_template(path: Path, hides: bool) -> None:
    """Word fetches the template when the file is opened, and its macros with it."""
    package = word(settings='<w:attachedTemplate r:id="rId1"/>' if hides else "")
    if hides:
        package.relate("word/settings.xml", "attachedTemplate", "https://www.example.org/review.dotm", outside=True)
    package.write(path)


@way("word-macro", "active-content", "docx", "docm")
def macro(path: Path, hides: bool) -> None:
    """No code that would run, only the part that holds it and the type that Word wants for it."""
    package = word()
    if hides:
        package.types["word/document.xml"] = "application/vnd.ms-word.document.macroEnabled.main+xml"
        start = bytes.fromhex("D0CF11E0A1B11AE1")  # of a compound file
        package.add("word/vbaProject.bin", start + bytes(504), "application/vnd.ms-office.vbaProject")
        related = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
        package.relate("word/document.xml", related, "vbaProject.bin")
    package.write(path)


@way("word-picture-from-the-web", "active-content", "docx")
def picture_from_the_web(path: Path, hides: bool) -> None:
    """Opening the file tells the picture's owner who reads it."""
    shape = '<v:rect style="width:90pt;height:60pt"><v:imagedata r:id="rId3"/></v:rect>'
    package = word(para(f"<w:r><w:pict>{shape}</w:pict></w:r>"))
    if hides:
        package.relate("word/document.xml", "image", "https://www.example.org/seen.png", outside=True)
    else:
        package.add("word/media/image1.jpeg", encoded(picture()), "image/jpeg")
        package.relate("word/document.xml", "image", "media/image1.jpeg")
    package.write(path)


@way("word-earlier-part-left", "earlier-revision", "docx")
def earlier_part_left(path: Path, hides: bool) -> None:
    """The text as it was before, in a part to which nothing refers."""
    package = word(para(run(PROSE[2])))
    if hides:
        text = str(package.parts["word/document.xml"])
        package.parts["word/document_old.xml"] = text.replace("Child A", someone(path).name)
        package.types["word/document_old.xml"] = package.types["word/document.xml"]
    package.write(path)


@way("word-bytes-before-archive", "embedded-file", "docx")
def bytes_before_archive(path: Path, hides: bool) -> None:
    """Programs look for an archive's list of parts from its end, and pass over what stands before its first part."""
    word().write(path)
    if hides:
        path.write_bytes(f"{someone(path)}\n".encode() + path.read_bytes())


@way("word-bytes-after-archive", "embedded-file", "docx")
def bytes_after_archive(path: Path, hides: bool) -> None:
    word().write(path)
    if hides:
        path.write_bytes(path.read_bytes() + f"\n{someone(path)}\n".encode())


@way("word-bytes-between-parts", "earlier-revision", "docx")
def bytes_between_parts(path: Path, hides: bool) -> None:
    """A part that is in the archive and no longer in its list, as when an archive is changed in place."""
    parts = word(para(run(PROSE[2]))).all_parts()
    write_archive(path, parts)
    if not hides:
        return
    file = io.BytesIO()
    write_archive(file, {"word/draft.xml": str(someone(path))})
    part = file.getvalue()[: file.getvalue().index(b"PK\x01\x02")]
    content = path.read_bytes()
    listing, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    moved = (listing + len(part)).to_bytes(4, "little")  # the end says where the list begins
    path.write_bytes(content[:listing] + part + content[listing : end + 16] + moved + content[end + 20 :])


@way("word-comment-of-archive", "metadata", "docx")
def comment_of_archive(path: Path, hides: bool) -> None:
    write_archive(path, word().all_parts(), str(someone(path)).encode() if hides else b"")
