"""What a JPEG picture holds beside its points."""

from pathlib import Path

import piexif
from PIL import Image, ImageCms

from corpus import clean, way
from open_shared import BOARD, encoded, picture, someone

NORTH = {1: b"N", 2: ((54, 1), (7, 1), (3012, 100)), 3: b"W", 4: ((4, 1), (41, 1), (900, 100))}
CAMERA = {piexif.ImageIFD.Make: b"Examplar", piexif.ImageIFD.Model: b"E-8", piexif.ImageIFD.Software: b"E-8 1.2"}


def photograph(path: Path, image: Image.Image | None = None, xmp: str = "", **exif: dict | bytes | None) -> None:
    """Writes a picture that names its camera, and what else the groups of EXIF or an XMP packet say."""
    about = {"0th": CAMERA | exif.pop("tags", {}), "Exif": {piexif.ExifIFD.ISOSpeedRatings: 100}}
    about["Exif"] |= exif.pop("Exif", {})
    options = {"xmp": xmp_packet(xmp)} if xmp else {}
    path.write_bytes(encoded(image or picture(), exif=piexif.dump(about | exif), **options))


def xmp_packet(words: str) -> bytes:
    spaces = (
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    )
    record = f'<rdf:RDF {spaces}><rdf:Description rdf:about="">{words}</rdf:Description></rdf:RDF>'
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{record}</x:xmpmeta>'.encode()


@way("picture-jpeg-position", "location", "jpg")
def position(path: Path, hides: bool) -> None:
    photograph(path, GPS=NORTH if hides else {})


@way("picture-jpeg-xmp-position", "location", "jpg")
def xmp_position(path: Path, hides: bool) -> None:
    """The position is only in the XMP packet, where a program that takes out EXIF leaves it."""
    where = "<exif:GPSLatitude>54,7.502N</exif:GPSLatitude><exif:GPSLongitude>4,41.15W</exif:GPSLongitude>"
    photograph(path, xmp=where if hides else "<xmp:CreatorTool>Photo Editor</xmp:CreatorTool>")


@way("picture-jpeg-owner", "metadata", "jpg")
def owner(path: Path, hides: bool) -> None:
    photograph(path, Exif={piexif.ExifIFD.CameraOwnerName: someone(path).name.encode()} if hides else {})


@way("picture-jpeg-artist", "metadata", "jpg")
def artist(path: Path, hides: bool) -> None:
    photograph(path, tags={piexif.ImageIFD.Artist: (someone(path).name if hides else BOARD).encode()})


@way("picture-jpeg-serial-number", "metadata", "jpg")
def serial_number(path: Path, hides: bool) -> None:
    """Tells that two pictures are of one camera, and so of one owner."""
    photograph(path, Exif={piexif.ExifIFD.BodySerialNumber: b"E80077192283"} if hides else {})


@way("picture-jpeg-user-comment", "metadata", "jpg")
def user_comment(path: Path, hides: bool) -> None:
    comment = b"ASCII\0\0\0" + str(someone(path)).encode()
    photograph(path, Exif={piexif.ExifIFD.UserComment: comment} if hides else {})


@way("picture-jpeg-thumbnail-uncropped", "metadata", "jpg")
def thumbnail_uncropped(path: Path, hides: bool) -> None:
    """Some programs that cut a picture leave the small one in it as it was."""
    whole = picture(someone(path).name)
    cut = whole.crop((0, 0, 200, 118))
    photograph(path, cut, thumbnail=encoded(whole if hides else cut), **{"1st": {piexif.ImageIFD.Compression: 6}})


@way("picture-jpeg-bytes-after-end", "embedded-file", "jpg")
def bytes_after_end(path: Path, hides: bool) -> None:
    photograph(path)
    if hides:
        path.write_bytes(path.read_bytes() + f"\n{someone(path)}\n".encode())


@way("picture-jpeg-second-after-first", "embedded-file", "jpg")
def second_after_first(path: Path, hides: bool) -> None:
    """The uncut picture follows the cut one."""
    whole = picture(someone(path).name)
    photograph(path, whole.crop((0, 0, 200, 118)))
    if hides:
        path.write_bytes(path.read_bytes() + encoded(whole))


@way("picture-jpeg-by-line", "metadata", "jpg")
def by_line(path: Path, hides: bool) -> None:
    """IPTC, the way of newspapers, in a segment of Photoshop's."""
    photograph(path)
    name = (someone(path).name if hides else BOARD).encode()
    record = b"\x1c\x02\x50" + len(name).to_bytes(2) + name
    resource = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(record).to_bytes(4) + record + bytes(len(record) % 2)
    content = path.read_bytes()
    path.write_bytes(content[:2] + b"\xff\xed" + (len(resource) + 2).to_bytes(2) + resource + content[2:])


@way("picture-jpeg-comment", "metadata", "jpg")
def comment(path: Path, hides: bool) -> None:
    words = str(someone(path)) if hides else "Written by Photo Editor"
    path.write_bytes(encoded(picture(), comment=words))


@way("jpeg-called-png", "type-mismatch", "jpg", "png")
def jpeg_called_png(path: Path, hides: bool) -> None:
    path.write_bytes(encoded(picture()))


@clean("picture-camera-alone", "jpg")
def camera_alone(path: Path) -> None:
    """Make, model and settings say nothing of a person or a place."""
    photograph(path, Exif={piexif.ExifIFD.FNumber: (28, 10), piexif.ExifIFD.LensModel: b"E 35mm"})


@clean("picture-colour-profile", "jpg")
def colour_profile(path: Path) -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = b"".join(number.to_bytes(2) for number in (2026, 1, 2, 9, 0, 0))  # the day of its making
    path.write_bytes(encoded(picture(), icc_profile=bytes(profile), progressive=True))
