"""What a PowerPoint file holds beside what its slides show."""

from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as Slides
from pptx.slide import Slide
from pptx.util import Inches

from corpus import clean, way
from open_shared import BOARD, PROSE, TITLE, XML, settle, someone

P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'


def presentation() -> Slides:
    """Two slides, in a file without what the library's template has beside: layouts not used, a picture, a printer."""
    slides = Presentation()
    about = slides.core_properties
    about.author = about.last_modified_by = BOARD
    about.title = TITLE
    for layout in list(slides.slide_layouts):
        if layout.name != "Title and Content":
            slides.slide_layouts.remove(layout)
    for part in (slides.part.package, slides.part):
        for relation, target in list(part._rels.items()):
            if target.reltype in (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.PRINTER_SETTINGS):
                part._rels.pop(relation)
    for title, words in (("Learning review", PROSE[0]), ("What we learned", PROSE[1])):
        add_slide(slides, title, words)
    return slides


def add_slide(slides: Slides, title: str, words: str) -> Slide:
    slide = slides.slides.add_slide(slides.slide_layouts[0])
    slide.shapes.title.text = title
    slide.placeholders[1].text = words
    return slide


def add_words(slide: Slide, words: object, left: float = 1, top: float = 6) -> None:
    slide.shapes.add_textbox(Inches(left), Inches(top), Inches(7), Inches(0.6)).text_frame.text = str(words)


def add_box(slide: Slide) -> None:
    box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(0.9), Inches(5.9), Inches(7.5), Inches(0.8))
    box.fill.solid()
    box.fill.fore_color.rgb = RGBColor(0, 0, 0)


def save(slides: Slides, path: Path) -> None:
    slides.save(path)
    settle(path)


@way("slide-speaker-notes", "hidden-text", "pptx")
def speaker_notes(path: Path, hides: bool) -> None:
    """The twin has a page for notes with nothing on it."""
    slides = presentation()
    slides.slides[1].notes_slide.notes_text_frame.text = f"Do not say that {someone(path)}" if hides else ""
    save(slides, path)


@way("slide-hidden", "hidden-text", "pptx")
def hidden(path: Path, hides: bool) -> None:
    slides = presentation()
    slide = add_slide(slides, "Family", str(someone(path)) if hides else PROSE[3])
    if hides:
        slide._element.set("show", "0")
    save(slides, path)


@way("slide-comment", "comment", "pptx")
def comment(path: Path, hides: bool) -> None:
    slides = presentation()
    if hides:
        who, slide = someone(path), slides.slides[0].part
        author = f'<p:cmAuthor id="0" name="{who.name}" initials="{who.name[0]}" lastIdx="1" clrIdx="0"/>'
        words = f'<p:pos x="10" y="10"/><p:text>Can we say that {who}?</p:text>'
        one = f'<p:cm authorId="0" dt="2026-01-02T09:00:00" idx="1">{words}</p:cm>'
        for source, kind, name, content in (
            (slides.part, "commentAuthors", "commentAuthors.xml", f"<p:cmAuthorLst {P}>{author}</p:cmAuthorLst>"),
            (slide, "comments", "comments/comment1.xml", f"<p:cmLst {P}>{one}</p:cmLst>"),
        ):
            media = f"application/vnd.openxmlformats-officedocument.presentationml.{kind}+xml"
            part = Part(PackURI(f"/ppt/{name}"), media, slide.package, (XML + content).encode())
            source.relate_to(part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}")
    save(slides, path)


@way("slide-words-off-the-edge", "hidden-text", "pptx")
def words_off_the_edge(path: Path, hides: bool) -> None:
    slides = presentation()
    add_words(slides.slides[0], *((someone(path), -8) if hides else ("Spring term", 1)))
    save(slides, path)


@way("slide-black-box-over-words", "hidden-text", "pptx")
def black_box_over_words(path: Path, hides: bool) -> None:
    slides = presentation()
    if hides:
        add_words(slides.slides[0], someone(path))
    add_box(slides.slides[0])
    save(slides, path)


@way("slide-author", "metadata", "pptx")
def author(path: Path, hides: bool) -> None:
    slides = presentation()
    slides.core_properties.author = someone(path).name if hides else BOARD
    save(slides, path)


@clean("slide-white-on-dark", "pptx")
def white_on_dark(path: Path) -> None:
    slides = presentation()
    add_box(slides.slides[0])
    words = slides.slides[0].shapes[-1].text_frame
    words.text = "Spring term"
    words.paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
    save(slides, path)
