"""A plain Word file, on which the Word ways build."""

from xml.sax.saxutils import escape

from open_shared import BOARD, PACKAGE, PROSE, TITLE, WORD, XML, Package

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr>'
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="32"/></w:rPr></w:style>'
)
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/>'
DARK = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
WHITE = '<w:color w:val="FFFFFF"/>'


def run(words: object, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(str(words))}</w:t></w:r>'


def para(*runs: str, look: str = "") -> str:
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(runs)}</w:p>"


def row(*cells: str, cell_look: str = "", look: str = "") -> str:
    cells = [f'<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/>{cell_look}</w:tcPr>{cell}</w:tc>' for cell in cells]
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    sides = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "bottom", "insideH"))
    grid = '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
    return f"<w:tbl><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr>{grid}{''.join(rows)}</w:tbl>"


def properties(package: Package, creator: str = BOARD, editor: str = BOARD, company: str = BOARD) -> None:
    day = ' xsi:type="dcterms:W3CDTF">2026-01-02T09:00:00Z</dcterms:'
    core = (
        f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{TITLE}</dc:title>'
        f"<dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{editor}</cp:lastModifiedBy>"
        f"<dcterms:created{day}created><dcterms:modified{day}modified></cp:coreProperties>"
    )
    app = (
        f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>Microsoft Office Word</Application><Company>{company}</Company></Properties>"
    )
    package.add("docProps/core.xml", core, "application/vnd.openxmlformats-package.core-properties+xml")
    package.add("docProps/app.xml", app, "application/vnd.openxmlformats-officedocument.extended-properties+xml")


def word(*body: str, styles: str = "", settings: str = "", page: str = "") -> Package:
    """A heading and some prose, the body's own paragraphs or tables, and a last paragraph."""
    heading = para(run("Learning review"), look='<w:pStyle w:val="Heading1"/>')
    prose = [para(run(words)) for words in PROSE]
    text = "".join((heading, *prose[:2], *body, prose[3]))
    document = f"<w:body>{text}<w:sectPr>{page}{PAGE}</w:sectPr></w:body>"
    package = Package()
    package.relate("", "officeDocument", "word/document.xml")
    package.relate("", f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml")
    package.relate("", "extended-properties", "docProps/app.xml")
    properties(package)
    document = f"{XML}<w:document {NAMESPACES}>{document}</w:document>"
    package.add("word/document.xml", document, f"{WORD}document.main+xml")
    add_part(package, "styles", "styles", STYLES + styles)
    add_part(package, "settings", "settings", '<w:defaultTabStop w:val="720"/>' + settings)
    return package


def add_part(package: Package, kind: str, element: str, content: str, name: str = "") -> str:
    """Adds a part of Word's own, related to the document; gives the relationship's id."""
    name = name or kind
    content_type = f"{WORD}{kind}+xml"
    package.add(f"word/{name}.xml", f"{XML}<w:{element} {NAMESPACES}>{content}</w:{element}>", content_type)
    return package.relate("word/document.xml", kind, f"{name}.xml")


def footnotes(package: Package, words: str) -> None:
    """Adds the one footnote, to which NOTE refers."""
    lines = ("separator", "continuationSeparator")
    rules = [f'<w:footnote w:type="{line}" w:id="{at}">{para(f"<w:r><w:{line}/></w:r>")}</w:footnote>'
             for at, line in enumerate(lines, -1)]
    note = f'<w:footnote w:id="1">{para("<w:r><w:footnoteRef/></w:r>", words)}</w:footnote>'
    add_part(package, "footnotes", "footnotes", "".join(rules) + note)


NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
