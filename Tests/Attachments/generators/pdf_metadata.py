"""PDF files whose properties name somebody, or tell of the computer they were made on."""

import io
import subprocess
from pathlib import Path

from pikepdf import Dictionary, Name, String
from PIL import Image

from corpus import way
from pdf_page import AUTHOR, edited, leave_gap, report, secret


@way("pdf-author-in-information", "metadata", "pdf")
def author(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.setAuthor(secret(path) if hides else AUTHOR)


@way("pdf-creator-in-xmp", "metadata", "pdf")
def xmp_creator(path: Path, hides: bool) -> None:
    """The information dictionary, which most people look at, names the board."""
    with report(path):
        pass
    with edited(path) as pdf, pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        xmp["dc:creator"] = [secret(path) if hides else AUTHOR]


@way("pdf-file-path-as-title", "metadata", "pdf")
def file_path(path: Path, hides: bool) -> None:
    with report(path) as page:
        name = secret(path).split(",")[0]
        page.setTitle(rf"C:\Users\{name}\Cases\review.docx" if hides else "Learning review")


@way("pdf-custom-information-key", "metadata", "pdf")
def custom_key(path: Path, hides: bool) -> None:
    with report(path):
        pass
    with edited(path) as pdf:
        pdf.docinfo["/CaseHolder"] = String(secret(path) if hides else AUTHOR)


@way("pdf-piece-info-of-editor", "metadata", "pdf")
def piece_info(path: Path, hides: bool) -> None:
    """Where drawing programs keep their own copy of a page, to go on working at it."""
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            draft = pdf.make_stream(f"<draft>The child lives with {secret(path)}</draft>".encode())
            pdf.pages[0].obj.PieceInfo = Dictionary(Editor=Dictionary(
                LastModified=String("D:20260102090000Z"), Private=draft))


@way("pdf-page-with-own-xmp", "metadata", "pdf")
def xmp_of_page(path: Path, hides: bool) -> None:
    """Any object may have properties of its own; these are the page's."""
    with report(path):
        pass
    xmp = f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:CaptionWriter="{secret(path) if hides else AUTHOR}"/>
</rdf:RDF></x:xmpmeta><?xpacket end="r"?>"""
    with edited(path) as pdf:
        pdf.pages[0].obj.Metadata = pdf.make_stream(xmp.encode(), Type=Name.Metadata, Subtype=Name.XML)


@way("pdf-thumbnail-of-earlier-page", "metadata", "pdf")
def thumbnail(path: Path, hides: bool) -> None:
    """The page was changed and its small picture was not."""
    with report(path) as page:
        leave_gap(page, path, filled=hides)
    drawn = subprocess.run(["pdftoppm", "-gray", "-r", "36", path], capture_output=True, check=True).stdout
    small = Image.open(io.BytesIO(drawn))
    with report(path) as page:
        leave_gap(page, path)
    with edited(path) as pdf:
        pdf.pages[0].obj.Thumb = pdf.make_stream(
            small.tobytes(), Width=small.width, Height=small.height, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
