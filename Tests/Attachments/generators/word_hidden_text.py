"""Words that are in a Word file and cannot be seen on its pages."""

from pathlib import Path

from corpus import way
from open_shared import someone
from word_plain import DARK, WHITE, add_part, para, row, run, table, word

FAMILY = run("Members of the family: ")
BLACK = '<w:highlight w:val="black"/>'


@way("word-hidden-run", "hidden-text", "docx")
def hidden_run(path: Path, hides: bool) -> None:
    hidden = [run(someone(path), "<w:vanish/>")] if hides else []
    word(para(run("The worker visited. "), *hidden)).write(path)


@way("word-hidden-by-style", "hidden-text", "docx")
def hidden_by_style(path: Path, hides: bool) -> None:
    """Neither the run nor its own style says so, but the style on which that one is based."""
    look = "<w:vanish/>" if hides else "<w:i/>"
    styles = (
        f'<w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr>{look}</w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Aside"/></w:style>'
    )
    words = someone(path) if hides else "twice"
    word(para(run("The worker visited. "), run(words, '<w:rStyle w:val="Note"/>')), styles=styles).write(path)


@way("word-white-text", "hidden-text", "docx")
def white_text(path: Path, hides: bool) -> None:
    words = run(someone(path), WHITE) if hides else run("not published", '<w:color w:val="404040"/>')
    word(para(FAMILY, words)).write(path)


@way("word-text-nearly-white", "hidden-text", "docx")
def text_nearly_white(path: Path, hides: bool) -> None:
    words = run(someone(path), '<w:color w:val="FDFEFD"/>') if hides else run("not published")
    word(para(FAMILY, words)).write(path)


@way("word-text-in-colour-of-its-shading", "hidden-text", "docx")
def text_in_colour_of_its_shading(path: Path, hides: bool) -> None:
    words = run(someone(path), '<w:color w:val="1F3864"/>') if hides else run("withheld", WHITE)
    word(table(row(para(run("Caller")), para(words), cell_look=DARK))).write(path)


@way("word-black-highlighter", "hidden-text", "docx")
def black_highlighter(path: Path, hides: bool) -> None:
    """Looks struck out for good, and can be copied and pasted."""
    words = run(someone(path).name, BLACK) if hides else run("removed", WHITE + BLACK)
    word(para(run("The caller was "), words, run("."))).write(path)


@way("word-tiny-text", "hidden-text", "docx")
def tiny_text(path: Path, hides: bool) -> None:
    words = run(someone(path), '<w:sz w:val="1"/>') if hides else ""
    word(para(run("The panel met. "), words)).write(path)


@way("word-header-never-shown", "hidden-text", "docx")
def header_never_shown(path: Path, hides: bool) -> None:
    """A header of even pages, while the settings say that all pages have the same one."""
    kinds = ("default", "even") if hides else ("default",)
    links = "".join(f'<w:headerReference w:type="{kind}" r:id="rId{at}"/>' for at, kind in enumerate(kinds, 3))
    package = word(page=links)
    add_part(package, "header", "hdr", para(run("Learning review")), "header1")
    if hides:
        add_part(package, "header", "hdr", para(run(someone(path))), "header2")
    package.write(path)


@way("word-text-box-off-the-page", "hidden-text", "docx")
def text_box_off_the_page(path: Path, hides: bool) -> None:
    left, words = (-900, someone(path)) if hides else (20, "The panel met twice.")
    style = f"position:absolute;margin-left:{left}pt;margin-top:20pt;width:300pt;height:40pt"
    content = f"<v:textbox><w:txbxContent>{para(run(words))}</w:txbxContent></v:textbox>"
    box = f'<w:r><w:pict><v:rect style="{style}">{content}</v:rect></w:pict></w:r>'
    word(para(box)).write(path)


@way("word-words-in-field-code", "hidden-text", "docx")
def words_in_field_code(path: Path, hides: bool) -> None:
    """A field shows its result; what it would show otherwise stays in its code."""
    code, result = (f'IF 1 = 2 "{someone(path).name}" "withheld"', "withheld") if hides else ("PAGE", "1")
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    word(para(run("See: "), marks[0], instruction, marks[1], run(result), marks[2])).write(path)


@way("word-choices-not-chosen", "hidden-text", "docx")
def choices_not_chosen(path: Path, hides: bool) -> None:
    names = ("a parent", someone(path).name if hides else "a neighbour")
    items = "".join(f'<w:listItem w:displayText="{name}" w:value="{name}"/>' for name in names)
    content = f"<w:sdtContent>{run('a parent')}</w:sdtContent>"
    control = f"<w:sdt><w:sdtPr><w:dropDownList>{items}</w:dropDownList></w:sdtPr>{content}</w:sdt>"
    word(para(run("The caller was "), control)).write(path)
