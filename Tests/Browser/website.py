"""The built site as the tests see it: its pages, what kind each is, and a server that shows it."""

import http.server
import re
import threading
import urllib.parse
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MISSING = "/no-such-folder/no-such-page/"
# Classes of what only some pages have.
RARE = ("directive", "table-scroll", "files", "pagination", "footnotes", "quiz", "translations", "interim")


VOID = set("area base br col embed hr img input link meta source track wbr".split())
UNSEEN = {"head", "script", "style"}
# Elements within a line: what comes before or after any other is a word of its own.
INLINE = set("a abbr b code em i span strong sub sup time".split())


@dataclass(eq=False)
class Element:
    """One element as written, with the text that a reader may see of it."""

    tag: str
    attributes: dict
    inside: "Element | None"
    pieces: list = field(default_factory=list)
    within: list = field(default_factory=list)

    def __getitem__(self, name):
        return self.attributes[name]

    def get(self, name, otherwise=""):
        return self.attributes.get(name, otherwise)

    @property
    def classes(self):
        return self.get("class").split()

    @property
    def text(self):
        return " ".join("".join(self.pieces).split())

    def find(self, tag):
        """Every such element within this one."""
        return [element for element in self.within if element.tag == tag]


class Markup(HTMLParser):
    """The elements of a page in order, as written: nothing is repaired."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self._open = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        inside = self._open[-1] if self._open else None
        element = Element(tag, {name: value or "" for name, value in attributes}, inside)
        self.elements.append(element)
        for around in self._open:
            around.within.append(element)
        self._break(tag)
        if tag not in VOID:
            self._open.append(element)

    def handle_data(self, data):
        for element in reversed(self._open):
            element.pieces.append(data)
            # What a script or the head holds is nothing that a reader sees of the page.
            if element.tag in UNSEEN:
                break

    def _break(self, tag):
        if tag not in INLINE:
            self.handle_data(" ")

    def handle_endtag(self, tag):
        self._break(tag)
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                break

    def all(self, tag, **wanted):
        """Every such element; `http_equiv="refresh"` asks for `http-equiv="refresh"`."""
        pairs = {name.replace("_", "-"): value for name, value in wanted.items()}
        return [
            element
            for element in self.elements
            if element.tag == tag and all(element.get(key).lower() == value.lower() for key, value in pairs.items())
        ]

    def of_class(self, name):
        return [element for element in self.elements if name in element.classes]

    def named(self, id):
        """The text of the element with that id; nothing where there is none."""
        return next((element.text for element in self.elements if id and element.get("id") == id), "")

    @property
    def title(self):
        titles = self.all("title")
        return titles[0].text if titles else ""

    @property
    def text(self):
        """What the body says."""
        return " ".join(body.text for body in self.all("body"))


@dataclass(frozen=True)
class Page:
    """One HTML file. `address` is the path a reader asks for; `kind` groups pages of one layout."""

    address: str
    file: Path

    def __str__(self):
        return self.address

    @cached_property
    def html(self):
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def markup(self):
        return Markup(self.html)

    @property
    def is_redirect(self):
        return bool(self.markup.all("meta", http_equiv="refresh"))

    @property
    def is_not_found(self):
        return self.address == MISSING

    @property
    def is_unlisted(self):
        return any("noindex" in robots.get("content") for robots in self.markup.all("meta", name="robots"))

    @property
    def notice(self):
        """What the heading says of why a report is not here; nothing on other pages."""
        return next((one.text for panel in self.markup.of_class("notice") for one in panel.find("h2")), "")

    @property
    def items(self):
        """The entries of a list of documents."""
        return self.markup.of_class("item")

    @property
    def count(self):
        """How many documents a list says that it has; nothing on other pages."""
        said = (re.fullmatch(r"(\d+) documents?", lead.text) for lead in self.markup.of_class("lead"))
        return next((int(one[1]) for one in said if one), None)

    @property
    def data(self):
        """The JSON-LD of a document's page, as text; nothing on other pages."""
        return next((one.text for one in self.markup.all("script", type="application/ld+json")), None)

    @property
    def links(self):
        """Where its links lead: the path alone for an address of the site, without a fragment."""
        found = (urllib.parse.urlsplit(link.get("href")) for link in self.markup.all("a"))
        return [urllib.parse.unquote(one.path) for one in found if one.path.startswith("/") and not one.netloc]

    @property
    def kind(self):
        """`/reports/*` for each page in that folder; notices, redirects and 404 are kinds of their own."""
        if self.is_redirect:
            return "redirect"
        if self.is_not_found:
            return "404"
        folder = self.address.rstrip("/").rpartition("/")[0]
        if self.is_unlisted:
            return f"notice in {folder}/: {self.notice}"
        if folder.startswith("/boards/"):
            # Each board has lists of its own of every kind, and they may go on for pages.
            return "/boards/*/page/*" if folder.endswith("/page") else "/boards/*/*"
        return f"{folder}/*" if folder else self.address


class Website:
    """A folder that Candour has built."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        if not (self.folder / "sitemap.xml").is_file():
            raise SystemExit(f"{folder} is not a built site: it has no sitemap.xml")

    @cached_property
    def pages(self):
        """Every HTML file, sorted by address: what the sitemap lists, notices, redirects and 404."""
        return sorted((Page(self._address(file), file) for file in self.folder.rglob("*.html")), key=str)

    def _address(self, file):
        path = file.relative_to(self.folder).as_posix()
        return MISSING if path == "404.html" else "/" + path.removesuffix("index.html")

    @cached_property
    def one_of_each_kind(self):
        """The page with the most HTML stands for its kind, being the hardest to lay out."""
        longest = {}
        for page in sorted(self.pages, key=lambda page: len(page.html)):
            longest[page.kind] = page
        return sorted(longest.values(), key=str)

    @cached_property
    def sample(self):
        """One of each kind, and every page with something on it that most have not.

        What costs seconds in a browser is tried on these; what the HTML alone shows is tried on every page.
        """
        chosen = {page.address for page in self.one_of_each_kind}
        chosen |= {page.address for page in self.pages if any(map(page.markup.of_class, RARE)) or page.is_unlisted}
        return [page for page in self.pages if page.address in chosen]

    @cached_property
    def title(self):
        return next(page.markup.title for page in self.pages if page.address == "/")

    @cached_property
    def files(self):
        """The paths of all files that a reader can ask for, as in an address."""
        return {"/" + file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*") if file.is_file()}

    @cached_property
    def sitemap(self):
        """The addresses in sitemap.xml, in its order, as complete URLs."""
        tree = ElementTree.parse(self.folder / "sitemap.xml")
        return [location.text for location in tree.getroot().iter(f"{SITEMAP}loc")]

    @cached_property
    def base(self):
        """Where the site will live: the shortest address in the sitemap, which is the home page's."""
        return min(self.sitemap, key=len)

    def address(self, url):
        """The path of a complete URL of this site; nothing for any other."""
        return "/" + url.removeprefix(self.base) if url.startswith(self.base) else None


class Server:
    """Serves a folder on a free port of 127.0.0.1, as a plain static host would, until closed."""

    def __init__(self, folder):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments, **options):
                super().__init__(*arguments, directory=str(folder), **options)

            def do_GET(self):
                # So that the browser stays on a redirect and it can be looked at.
                address = urllib.parse.urlsplit(self.path)
                if address.query == "stay" and (file := Path(folder, address.path[1:], "index.html")).is_file():
                    return self._reply(200, file.read_text(encoding="utf-8").replace('http-equiv="refresh"', ""))
                return super().do_GET()

            def send_error(self, code, message=None, explain=None):
                page = Path(folder, "404.html")
                self._reply(code, page.read_text(encoding="utf-8") if page.is_file() else message or "")

            def _reply(self, code, text):
                body = text.encode()
                self.send_response(code)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()
