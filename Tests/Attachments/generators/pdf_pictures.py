"""PDF files with pictures that hold more than the page shows of them."""

import io
from pathlib import Path

import piexif
from pikepdf import Dictionary, Name
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader

from corpus import way
from pdf_page import edited, leave_gap, photo, report, secret


def place_jpeg(path: Path, picture: Image.Image, exif: dict) -> None:
    """A report with a picture as it came from the camera; reportlab would leave out what the camera wrote."""
    with report(path):
        pass
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=60, exif=piexif.dump(exif))
    with edited(path) as pdf:
        page = pdf.pages[0]
        page.obj.Resources.XObject = Dictionary(Photo=pdf.make_stream(
            file.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height,
            ColorSpace=Name.DeviceRGB, BitsPerComponent=8, Filter=Name.DCTDecode))
        page.contents_add(pdf.make_stream(b"q 200 0 0 150 70 330 cm /Photo Do Q"))


@way("pdf-picture-with-photographer", "metadata", "pdf")
def photographer(path: Path, hides: bool) -> None:
    exif = {"0th": {piexif.ImageIFD.Artist: secret(path).encode()},
            "Exif": {piexif.ExifIFD.BodySerialNumber: b"SN0099123"}}
    place_jpeg(path, photo(), exif if hides else {})


@way("pdf-picture-with-position", "location", "pdf")
def position(path: Path, hides: bool) -> None:
    """A point in the North Sea, where no child lives."""
    exif = {"GPS": {
        piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: ((56, 1), (30, 1), (1234, 100)),
        piexif.GPSIFD.GPSLongitudeRef: b"E", piexif.GPSIFD.GPSLongitude: ((3, 1), (15, 1), (4321, 100))}}
    place_jpeg(path, photo(), exif if hides else {})


@way("pdf-picture-cropped-by-clip", "hidden-layer", "pdf")
def cropped(path: Path, hides: bool) -> None:
    """The strip with the caption is not shown, but it is in the file."""
    picture = photo()
    if hides:
        whole = Image.new("RGB", (200, 180), "white")
        whole.paste(picture)
        ImageDraw.Draw(whole).text((4, 156), secret(path), font=ImageFont.load_default(10), fill="black")
        picture = whole
    with report(path) as page:
        outline = page.beginPath()
        outline.rect(70, 330, 200, 150)
        page.clipPath(outline, stroke=0, fill=0)
        page.drawImage(ImageReader(picture), 70, 480 - picture.height)


@way("pdf-picture-made-transparent", "hidden-layer", "pdf")
def made_transparent(path: Path, hides: bool) -> None:
    """A picture of words whose soft mask lets nothing through."""
    words = Image.new("RGBA", (260, 20), (255, 255, 255, 0))
    with report(path) as page:
        gap = leave_gap(page, path)
        ImageDraw.Draw(words).text((0, 2), gap.words if hides else "a neighbour", font=ImageFont.load_default(12),
                                   fill=(0, 0, 0, 0 if hides else 255))
        page.drawImage(ImageReader(words), gap.x, gap.y - 6, mask="auto")
