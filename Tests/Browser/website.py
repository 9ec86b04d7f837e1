"""The built site as the tests see it: its pages, what kind each is, and a server that shows it."""

import http.server
import threading
import urllib.parse
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MISSING = "/no-such-folder/no-such-page/"


class Markup(HTMLParser):
    """The elements of a page with their attributes, in order, as written: nothing is repaired."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.title = ""
        self._in_title = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, {name: value or "" for name, value in attributes}))
        self._in_title = tag == "title" and not self.title

    def handle_data(self, data):
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag):
        self._in_title = False

    def all(self, tag, **wanted):
        """The attributes of every such element; `http_equiv="refresh"` asks for `http-equiv="refresh"`."""
        pairs = {name.replace("_", "-"): value for name, value in wanted.items()}
        return [
            attributes
            for name, attributes in self.elements
            if name == tag and all(attributes.get(key, "").lower() == value.lower() for key, value in pairs.items())
        ]


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
        return any("noindex" in robots.get("content", "") for robots in self.markup.all("meta", name="robots"))

    @property
    def kind(self):
        """`/reports/*` for each page in that folder; notices, redirects and 404 are kinds of their own."""
        if self.is_redirect:
            return "redirect"
        if self.is_not_found:
            return "404"
        folder = self.address.rstrip("/").rpartition("/")[0]
        if self.is_unlisted:
            return f"notice in {folder}/"
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
    def title(self):
        return next(page.markup.title for page in self.pages if page.address == "/")

    @cached_property
    def sitemap(self):
        """The addresses in sitemap.xml, in its order, as complete URLs."""
        tree = ElementTree.parse(self.folder / "sitemap.xml")
        return [location.text for location in tree.getroot().iter(f"{SITEMAP}loc")]

    @cached_property
    def base(self):
        """Where the site will live: the shortest address in the sitemap, which is the home page's."""
        return min(self.sitemap, key=len)


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
