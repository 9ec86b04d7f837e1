"""SVG drawings, whose source is words that anybody can read."""

from pathlib import Path

from corpus import clean, way
from open_shared import BOARD, someone


def drawing(path: Path, more: str = "", about: str = "") -> None:
    """Writes a chart of three bars."""
    bars = "".join(f'<rect x="{x}" y="{150 - high}" width="40" height="{high}" fill="#336"/>\n'
                   for x, high in ((20, 60), (75, 80), (130, 40)))
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150" viewBox="0 0 200 150">\n'
        f'{about}<rect width="200" height="150" fill="#fff"/>\n'
        f'<text x="10" y="20" font-size="12">Contacts by month</text>\n{bars}{more}</svg>\n',
        encoding="utf-8",
    )


def words(path: Path, hides: bool, look: str) -> None:
    """Writes words of that look, if it hides them."""
    said, look = (someone(path), look) if hides else ("Three months", 'fill="#000"')
    drawing(path, f'<text x="10" y="40" font-size="7" {look}>{said}</text>\n')


@way("picture-svg-script", "active-content", "svg")
def script(path: Path, hides: bool) -> None:
    drawing(path, '<script>fetch("https://www.example.org/seen")</script>\n' if hides else "")


@way("picture-svg-from-the-web", "active-content", "svg")
def from_the_web(path: Path, hides: bool) -> None:
    """Whoever opens the drawing is seen by the owner of the picture in it."""
    shape = 'x="150" y="5" width="40" height="30"'
    drawing(path, f'<image {shape} href="https://www.example.org/seen.png"/>\n' if hides else f"<rect {shape}/>\n")


@way("picture-svg-comment", "comment", "svg")
def comment(path: Path, hides: bool) -> None:
    drawing(path, f"<!-- The second bar is high because {someone(path)} -->\n" if hides else "")


@way("picture-svg-metadata", "metadata", "svg")
def metadata(path: Path, hides: bool) -> None:
    creator = f"<dc:creator>{someone(path).name if hides else BOARD}</dc:creator>"
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    record = f'<rdf:RDF {rdf}><rdf:Description rdf:about="">{creator}</rdf:Description></rdf:RDF>'
    drawing(path, about=f"<metadata>{record}</metadata>\n")


@way("picture-svg-text-transparent", "hidden-text", "svg")
def text_transparent(path: Path, hides: bool) -> None:
    words(path, hides, 'opacity="0"')


@way("picture-svg-text-white", "hidden-text", "svg")
def text_white(path: Path, hides: bool) -> None:
    words(path, hides, 'style="fill:#ffffff"')


@way("picture-svg-text-not-displayed", "hidden-text", "svg")
def text_not_displayed(path: Path, hides: bool) -> None:
    words(path, hides, 'display="none"')


@way("picture-svg-text-outside", "hidden-text", "svg")
def text_outside(path: Path, hides: bool) -> None:
    """Beyond the edge of what is shown."""
    x, said = (900, someone(path)) if hides else (10, "Three months")
    drawing(path, f'<text x="{x}" y="40" font-size="9">{said}</text>\n')


@clean("picture-svg-title-and-description", "svg")
def title_and_description(path: Path) -> None:
    """Words for those who cannot see the drawing, and white words on a dark ground."""
    about = "<title>Contacts by month</title>\n<desc>Three bars: 12, 15 and 9 contacts.</desc>\n"
    label = '<rect x="10" y="30" width="70" height="14" fill="#222"/><text x="14" y="41" fill="#fff">Spring</text>\n'
    drawing(path, label, about)
