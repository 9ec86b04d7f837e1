"""Pictures in a Word file that hold more than is shown."""

from pathlib import Path

import piexif

from corpus import way
from open_shared import Package, encoded, picture, someone
from word_plain import para, word


def drawing(words: str, width: int = 200, height: int = 150, cut: int = 0) -> str:
    """Shows the picture that comes third in the document's relationships; `cut` is how much is cut off its foot."""
    size = f'cx="{width * 9525}" cy="{height * 9525}"'
    shape = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    fill = f'<a:blip r:embed="rId3"/><a:srcRect b="{cut}"/><a:stretch><a:fillRect/></a:stretch>'
    image = (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr>'
        f"<pic:blipFill>{fill}</pic:blipFill><pic:spPr>{shape}</pic:spPr></pic:pic>"
    )
    graphic = f'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">{image}</a:graphicData>'
    name = f'<wp:docPr id="1" name="Picture 1" descr="{words}"/>'
    frame = f"<wp:inline><wp:extent {size}/>{name}<a:graphic>{graphic}</a:graphic></wp:inline>"
    return f"<w:r><w:drawing>{frame}</w:drawing></w:r>"


def add_picture(package: Package, content: bytes) -> None:
    package.add("word/media/image1.jpeg", content, "image/jpeg")
    package.relate("word/document.xml", "image", "media/image1.jpeg")


@way("word-picture-description", "hidden-text", "docx")
def picture_description(path: Path, hides: bool) -> None:
    """Words for those who do not see the picture; nobody else is shown them."""
    package = word(para(drawing(f"The home of {someone(path).name}" if hides else "A house with a red wall")))
    add_picture(package, encoded(picture()))
    package.write(path)


@way("word-picture-cropped", "hidden-layer", "docx")
def picture_cropped(path: Path, hides: bool) -> None:
    """Word keeps what was cut off, unless it is told to throw it away."""
    whole = picture(someone(path).name)
    package = word(para(drawing("A house", height=120, cut=20000 if hides else 0)))
    add_picture(package, encoded(whole if hides else whole.crop((0, 0, 200, 120))))
    package.write(path)


@way("word-picture-position", "location", "docx")
def picture_position(path: Path, hides: bool) -> None:
    """The position of the photograph, as a telephone wrote it into the picture."""
    about = {"0th": {piexif.ImageIFD.Make: b"Examplar", piexif.ImageIFD.Model: b"E-8"}}
    if hides:
        about["GPS"] = {1: b"N", 2: ((54, 1), (7, 1), (3012, 100)), 3: b"W", 4: ((4, 1), (41, 1), (900, 100))}
    package = word(para(drawing("A house")))
    add_picture(package, encoded(picture(), exif=piexif.dump(about)))
    package.write(path)


@way("word-picture-not-shown", "embedded-file", "docx")
def picture_not_shown(path: Path, hides: bool) -> None:
    """A picture taken out of the text, and still among the file's parts."""
    package = word()
    if hides:
        add_picture(package, encoded(picture(someone(path).name)))
    package.write(path)
