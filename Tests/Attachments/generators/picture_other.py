"""What PNG, GIF and WebP pictures hold beside what they show."""

import zlib
from pathlib import Path

import piexif
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from corpus import way
from open_shared import BOARD, encoded, picture, someone
from picture_jpeg import NORTH, xmp_packet


def add_chunk(path: Path, name: bytes, data: bytes) -> None:
    """Puts a chunk into a PNG picture before its end."""
    chunk = len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)
    content = path.read_bytes()
    end = content.rindex(b"IEND") - 4
    path.write_bytes(content[:end] + chunk + content[end:])


def write_png(path: Path, **options) -> None:
    path.write_bytes(encoded(picture(), "PNG", **options))


@way("picture-png-text", "metadata", "png")
def png_text(path: Path, hides: bool) -> None:
    write_png(path)
    add_chunk(path, b"tEXt", f"Comment\0{someone(path)}".encode() if hides else b"Software\0Photo Editor")


@way("picture-png-compressed-text", "metadata", "png")
def png_compressed_text(path: Path, hides: bool) -> None:
    """A search of the file's bytes does not find the words."""
    words = str(someone(path)) if hides else "Three months of the spring term"
    write_png(path)
    add_chunk(path, b"zTXt", b"Description\0\0" + zlib.compress(words.encode()))


@way("picture-png-xmp", "metadata", "png")
def png_xmp(path: Path, hides: bool) -> None:
    info = PngInfo()
    name = f"<dc:creator>{someone(path).name if hides else BOARD}</dc:creator>"
    info.add_itxt("XML:com.adobe.xmp", xmp_packet(name).decode())
    write_png(path, pnginfo=info)


@way("picture-png-position", "location", "png")
def png_position(path: Path, hides: bool) -> None:
    about = {"0th": {piexif.ImageIFD.Make: b"Examplar"}, "GPS": NORTH if hides else {}}
    write_png(path, exif=piexif.dump(about))


@way("picture-png-unknown-chunk", "metadata", "png")
def png_unknown_chunk(path: Path, hides: bool) -> None:
    """Programs pass over a chunk that they do not know."""
    write_png(path)
    if hides:
        add_chunk(path, b"caSe", str(someone(path)).encode())


@way("picture-png-bytes-after-end", "earlier-revision", "png")
def png_bytes_after_end(path: Path, hides: bool) -> None:
    """A cut picture was written over the uncut one, which was longer, and the rest of that one was left."""
    whole = picture(someone(path).name).quantize(16)
    new, old = encoded(whole.crop((0, 0, 200, 118)), "PNG"), encoded(whole, "PNG", compress_level=0)
    path.write_bytes(new + old[len(new):] if hides else new)


@way("picture-png-transparent", "hidden-layer", "png")
def png_transparent(path: Path, hides: bool) -> None:
    """Points that cannot be seen, and still have the colours of the words."""
    image = picture(someone(path).name if hides else "").convert("RGBA")
    if hides:
        image.paste(picture(someone(path).name))
    foot = (0, 118, 200, 150)
    alpha = Image.new("L", image.size, 255)
    alpha.paste(0, foot)
    image.putalpha(alpha)
    if not hides:
        image.paste((0, 0, 0, 0), foot)
    path.write_bytes(encoded(image, "PNG"))


@way("picture-png-of-too-many-points", "unreadable", "png")
def png_of_too_many_points(path: Path, hides: bool) -> None:
    """A few kilobytes that a program would make into 256 million points."""
    side = 16_000 if hides else 160
    path.write_bytes(encoded(Image.new("1", (side, side)), "PNG", optimize=True))


@way("picture-png-cut-off", "unreadable", "png")
def png_cut_off(path: Path, hides: bool) -> None:
    write_png(path)
    if hides:
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])


@way("picture-gif-comment", "metadata", "gif")
def gif_comment(path: Path, hides: bool) -> None:
    words = str(someone(path)) if hides else "Written by Photo Editor"
    path.write_bytes(encoded(picture().quantize(16), "GIF", comment=words.encode()))


@way("picture-gif-late-frame", "hidden-layer", "gif")
def gif_late_frame(path: Path, hides: bool) -> None:
    """The second picture comes after eleven minutes, which nobody waits."""
    second = picture(someone(path).name if hides else "Spring term").quantize(16)
    durations = [655_350, 20] if hides else [500, 500]
    more = {"save_all": True, "append_images": [second], "duration": durations}
    path.write_bytes(encoded(picture().quantize(16), "GIF", **more))


@way("picture-webp-xmp", "metadata", "webp")
def webp_xmp(path: Path, hides: bool) -> None:
    name = f"<dc:creator>{someone(path).name if hides else BOARD}</dc:creator>"
    path.write_bytes(encoded(picture(), "WEBP", quality=50, xmp=xmp_packet(name)))


@way("picture-webp-position", "location", "webp")
def webp_position(path: Path, hides: bool) -> None:
    about = {"0th": {piexif.ImageIFD.Make: b"Examplar"}, "GPS": NORTH if hides else {}}
    path.write_bytes(encoded(picture(), "WEBP", quality=50, exif=piexif.dump(about)))
