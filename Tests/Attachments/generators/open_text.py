"""OpenDocument texts whose pages do not show all their words."""

from pathlib import Path

from corpus import way
from open_shared import BOARD, PROSE, TITLE, Person, someone, write_archive

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "meta": "meta",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible", "script": "script", "presentation": "presentation",
        "manifest": "manifest",
    }.items()
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
KIND = "application/vnd.oasis.opendocument."


def open_document(
    path: Path, body: str, *, kind: str = "text", styles: str = "", about: str = "", scripts: str = "",
    more: dict[str, bytes | str] | None = None,
) -> None:
    """Writes an OpenDocument file: its body, automatic styles, properties, scripts and any more parts."""
    day = "2026-01-02T09:00:00"
    properties = f"<dc:title>{TITLE}</dc:title><dc:creator>{BOARD}</dc:creator><dc:date>{day}</dc:date>{about}"
    text = (
        f"{scripts}<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    )
    parts = {
        "content.xml": f'<office:document-content {SPACES} office:version="1.3">{text}</office:document-content>',
        "meta.xml": f'<office:document-meta {SPACES} office:version="1.3"><office:meta>{properties}</office:meta>'
        "</office:document-meta>",
        "styles.xml": f'<office:document-styles {SPACES} office:version="1.3"><office:master-styles>'
        '<style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>'
        "</office:document-styles>",
    }
    parts |= more or {}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>'
        for name, media in {"/": KIND + kind, **{name: "text/xml" * name.endswith(".xml") for name in parts}}.items()
    )
    listing = f'<manifest:manifest {SPACES} manifest:version="1.3">{entries}</manifest:manifest>'
    xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
    parts = {name: xml + part if name.endswith(".xml") else part for name, part in parts.items()}
    write_archive(path, {"mimetype": KIND + kind, **parts, "META-INF/manifest.xml": xml + listing})


def para(words: object) -> str:
    return f"<text:p>{words}</text:p>"


def open_text(path: Path, body: str = "", before: str = "", **others) -> None:
    """Writes a heading and some prose with the body between."""
    heading = '<text:h text:outline-level="1">Learning review</text:h>'
    prose = [para(words) for words in PROSE]
    open_document(path, f"{before}{heading}{prose[0]}{prose[1]}{body}{prose[3]}", **others)


def span_style(look: str) -> str:
    return f'<style:style style:name="T1" style:family="text"><style:text-properties {look}/></style:style>'


def span(words: object) -> str:
    return f'<text:span text:style-name="T1">{words}</text:span>'


def signed(who: Person) -> str:
    return f"<dc:creator>{who.name}</dc:creator><dc:date>2026-01-02T09:00:00</dc:date>"


def tracked(who: Person, change: str) -> str:
    """The list of changes, which stands before the text; the text refers to the one change as c1."""
    region = f'<text:changed-region xml:id="c1" text:id="c1">{change}</text:changed-region>'
    changes = f"<text:tracked-changes>{region}</text:tracked-changes>"
    return changes.replace("BY", f"<office:change-info>{signed(who)}</office:change-info>")


@way("open-tracked-deletion", "tracked-change", "odt")
def tracked_deletion(path: Path, hides: bool) -> None:
    who = someone(path)
    gone = f"<text:deletion>BY{para(who)}</text:deletion>"
    mark = '<text:change text:change-id="c1"/>' if hides else ""
    open_text(path, para(f"The call came from {mark}a neighbour."), tracked(who, gone) if hides else "")


@way("open-tracked-insertion", "tracked-change", "odt")
def tracked_insertion(path: Path, hides: bool) -> None:
    """The words inserted say nothing; who inserted them is not to be known."""
    who = someone(path)
    start, end = (f'<text:change-{edge} text:change-id="c1"/>' if hides else "" for edge in ("start", "end"))
    before = tracked(who, "<text:insertion>BY</text:insertion>") if hides else ""
    open_text(path, para(f"The panel met {start}twice{end}."), before)


@way("open-comment", "comment", "odt")
def comment(path: Path, hides: bool) -> None:
    who = someone(path)
    note = f"<office:annotation>{signed(who)}{para(who)}</office:annotation>" if hides else ""
    open_text(path, para(f"The call was closed{note} without a visit."))


@way("open-hidden-characters", "hidden-text", "odt")
def hidden_characters(path: Path, hides: bool) -> None:
    look = 'text:display="none"' if hides else 'fo:font-style="italic"'
    words = span(someone(path) if hides else "twice")
    open_text(path, para(f"The worker visited. {words}"), styles=span_style(look))


@way("open-hidden-text-field", "hidden-text", "odt")
def hidden_text_field(path: Path, hides: bool) -> None:
    """A field that shows its words only while a condition does not hold."""
    words = f'text:condition="ooow:1==1" text:string-value="{someone(path)}" text:is-hidden="true"'
    field = f"<text:hidden-text {words}/>" if hides else ""
    open_text(path, para(f"The panel met. {field}"))


@way("open-hidden-section", "hidden-text", "odt")
def hidden_section(path: Path, hides: bool) -> None:
    shown, words = (' text:display="none"', someone(path)) if hides else ("", PROSE[2])
    open_text(path, f'<text:section text:name="Part"{shown}>{para(words)}</text:section>')


@way("open-white-text", "hidden-text", "odt")
def white_text(path: Path, hides: bool) -> None:
    words, colour = (someone(path), "#ffffff") if hides else ("not published", "#404040")
    open_text(path, para(f"Members of the family: {span(words)}"), styles=span_style(f'fo:color="{colour}"'))
