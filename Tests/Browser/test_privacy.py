"""That a page asks nobody else for anything, complains of nothing and lets nothing be added."""

import re
from urllib.parse import unquote, urlsplit

from page_test import PageTest

LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "ping", "background", "manifest"}
# Links that a browser only reads. Every other <link href> makes it load or connect.
READ_ONLY = {"canonical", "alternate", "next", "prev", "license", "author", "help", "search"}

# Each file of rules for a host, with how a header's value stands in it.
HOSTS = {"_headers": r": (.+)", ".htaccess": r' "(.+?)"', "nginx.conf": r' "(.+?)"'}

# A policy that holds stops a script that finds its way into the page.
ADD_SCRIPT = """
const script = document.createElement('script');
script.textContent = 'window.added = true';
document.body.append(script);
return window.added === true;
"""


def path(url):
    return unquote(urlsplit(url).path)


class PrivacyTest(PageTest):
    def test_no_page_names_another_host_to_load_from(self):
        def problems(page):
            for element in page.markup.elements:
                tag = element.tag
                quiet = tag == "link" and set(element.get("rel").lower().split()) <= READ_ONLY
                for name, value in element.attributes.items():
                    loads = name in LOADING or (tag == "link" and name == "href" and not quiet)
                    if loads and re.search(r"(^|[\s,])([a-z][a-z0-9+.-]*:)?//", value, re.IGNORECASE):
                        yield f'<{tag}> names another host: {name}="{value}"'

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_a_page_asks_for_itself_its_stylesheet_and_pictures_of_the_site_only(self):
        # The browser would ask for an icon of any site; ours has none.
        pictures = {file for file in self.website.files if file.endswith((".png", ".jpg", ".jpeg", ".svg", ".webp"))}

        def problems(page):
            self.browser.requests()
            self.browser.open(page)
            sheets = {link["href"] for link in page.markup.all("link", rel="stylesheet")}
            allowed = {page.address, "/favicon.ico"} | sheets | pictures
            own = self.origin + "/"
            asked = self.browser.requests()
            return [f"asks for {url}" for url in asked if not (url.startswith(own) and path(url) in allowed)]

        self.check(self.website.sample, problems)

    def test_no_stylesheet_names_another_host(self):
        for sheet in sorted(self.website.folder.rglob("*.css")):
            with self.subTest(sheet=sheet.name):
                foreign = re.findall(
                    r"""(?:url\(|@import)\s*["']?\s*((?:[a-z]+:)?//[^"')]+)""", sheet.read_text(encoding="utf-8")
                )
                self.assertEqual(foreign, [], f"{sheet.name} names another host")

    def test_the_browser_complains_of_nothing(self):
        def problems(page):
            self.browser.console()
            self.browser.open(page)
            # The browser notes that the page of the missing page is missing, as it should be.
            missing = re.compile(re.escape(self.origin + page.address) + r"\S* - .*status of 404")
            return [
                f"the browser complains: {message}"
                for message in self.browser.console()
                if not (page.is_not_found and missing.search(message))
            ]

        self.check(self.website.sample, problems)

    def test_no_page_has_a_style_or_a_script_in_it(self):
        def problems(page):
            for element in page.markup.elements:
                tag, attributes = element.tag, element.attributes
                # A data block is not run; nothing else may stand in a <script>.
                is_data = tag == "script" and attributes == {"type": "application/ld+json"}
                if tag == "style" or (tag == "script" and not is_data and "src" not in attributes):
                    yield f"has an inline <{tag}>"
                for name, value in attributes.items():
                    if name == "style" or name.startswith("on"):
                        yield f'<{tag}> has {name}="{value}"'
                    if value.strip().lower().startswith("javascript:"):
                        yield f'<{tag}> has {name}="{value}"'

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_every_page_has_a_content_security_policy_that_holds(self):
        def problems(page):
            policies = page.markup.all("meta", http_equiv="content-security-policy")
            if len(policies) != 1:
                yield f'has {len(policies)} <meta http-equiv="Content-Security-Policy">, not 1'
                return
            policy = policies[0].get("content", "")
            if not re.search(r"default-src '(none|self)'", policy):
                yield f"the content security policy has no closed default-src: {policy}"
            if re.search(r"unsafe-(inline|eval)|\*|https?:", policy):
                yield f"the content security policy is open: {policy}"
            names = [(one.tag, one.get("http-equiv").lower()) for one in page.markup.elements]
            place = names.index(("meta", "content-security-policy"))
            if any(tag in {"link", "script", "style", "body"} for tag, _ in names[:place]):
                yield "the content security policy comes after something that it should govern"

        self.check(self.website.pages, lambda page: list(problems(page)))

    def test_a_script_that_gets_into_a_page_does_not_run(self):
        def problems(page):
            self.browser.open(page)
            ran = self.browser.run(ADD_SCRIPT)
            self.browser.console()
            return ["a script that was added to the page ran"] if ran else []

        self.check(self.website.one_of_each_kind, problems)

    def test_every_redirect_stays_on_the_site(self):
        def problems(page):
            content = page.markup.all("meta", http_equiv="refresh")[0]["content"]
            host = urlsplit(content.partition("=")[2].strip(" '\"")).netloc
            return [f"sends its readers to {host}"] if host else []

        self.check([page for page in self.website.pages if page.is_redirect], problems)

    def test_the_rules_for_each_host_agree_with_the_policy_of_the_pages(self):
        metas = (page.markup.all("meta", http_equiv="content-security-policy") for page in self.website.pages)
        policies = {meta["content"] for found in metas for meta in found}
        self.assertEqual(len(policies), 1, f"the pages have different policies: {policies}")
        # A page cannot say of itself who may frame it; a host must.
        wanted = policies.pop() + "; frame-ancestors 'none'"
        for name, pattern in HOSTS.items():
            with self.subTest(file=name):
                rules = (self.website.folder / name).read_text(encoding="utf-8")
                said = set(re.findall(rf"Content-Security-Policy{pattern}", rules))
                self.assertEqual(said, {wanted}, f"{name}: the policy differs from that of the pages")
                for header in ("Referrer-Policy", "X-Content-Type-Options", "Strict-Transport-Security"):
                    self.assertIn(header, rules, f"{name} does not send {header}")
