"""Debian's Chromium, driven through its own driver."""

import base64
import json
import os
import shutil
from urllib.parse import urlsplit

# Selenium must never look for a browser or a driver of its own, nor count how often it is used.
os.environ.update(SE_OFFLINE="true", SE_AVOID_STATS="true")

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# What the scripts in the tests share: how to name an element in a message, and which ones a reader sees.
PRELUDE = """
const describe = element => {
  const id = element.id ? '#' + element.id : '';
  const classes = [...element.classList].map(name => '.' + name).join('');
  const text = (element.innerText || element.alt || '').trim().replace(/\\s+/g, ' ').slice(0, 50);
  return '<' + element.localName + id + classes + '>' + (text ? ' "' + text + '"' : '');
};
const visible = element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
const ancestors = element => {
  const found = [];
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
  return found;
};
const style = element => getComputedStyle(element);
"""

KEYS = {"Tab": (9, ""), "Enter": (13, "\r")}


class Browser:
    """One window of headless Chromium on one site. Only 127.0.0.1 can be reached from it."""

    def __init__(self, origin, javascript=True):
        self.origin = origin
        self._size = None
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or "chromium"
        for argument in (
            "--headless=new",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-features=MediaRouter,OptimizationHints",
            "--no-first-run",
            # Smooth scrolling would make where things are a matter of time.
            "--force-prefers-reduced-motion",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        ):
            options.add_argument(argument)
        if os.geteuid() == 0:
            # Chromium refuses its sandbox to root; the pages are our own.
            options.add_argument("--no-sandbox")
        if not javascript:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options, Service(shutil.which("chromedriver") or "chromedriver"))
        self.driver.set_page_load_timeout(20)
        self.driver.set_script_timeout(30)
        self.command("Page.enable")

    @property
    def version(self):
        return self.driver.capabilities["browserVersion"]

    def close(self):
        self.driver.quit()

    def command(self, name, **parameters):
        """A command of the DevTools protocol and its answer."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(self, page, width=1280, height=900):
        """Opens a page in a window of that size in CSS pixels; on a redirect the browser stays."""
        self.resize(width, height)
        self.driver.get(self.origin + page.address + ("?stay" if page.is_redirect else ""))

    def follow(self, address):
        """Opens an address as a reader does, following redirects, and says where it ended."""
        self.driver.get(self.origin + address)
        return urlsplit(self.driver.current_url).path

    def resize(self, width, height=900):
        if self._size != (width, height):
            self.command(
                "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
            )
            self._size = (width, height)

    def run(self, script, *arguments):
        return self.driver.execute_script(PRELUDE + script, *arguments)

    def press(self, key):
        """A real key stroke, so that the browser moves the focus as it does for a reader."""
        code, text = KEYS[key]
        event = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.command("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **event)
        self.command("Input.dispatchKeyEvent", type="keyUp", **event)

    def style(self, css):
        """Adds rules of the reader's own, which a content security policy does not forbid."""
        self.run(
            "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);"
            "document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];",
            css,
        )

    def unfold(self):
        """Opens everything that a reader can open, so that it is tested too."""
        self.run("document.querySelectorAll('details').forEach(one => { one.open = true; });")

    def text(self):
        """What a reader sees on the page, with its spaces made even."""
        return " ".join(self.run("return document.body.innerText").split())

    def accessibility_tree(self):
        """The page as assistive technology gets it: role, name and properties of every node not ignored."""
        nodes = self.command("Accessibility.getFullAXTree")["nodes"]
        return [
            {
                "role": node["role"]["value"],
                "name": node.get("name", {}).get("value", ""),
                **{one["name"]: one["value"].get("value") for one in node.get("properties", [])},
            }
            for node in nodes
            if not node.get("ignored")
        ]

    def console(self):
        """What the browser has complained about since this was last asked."""
        return [f"{entry['level'].lower()}: {entry['message']}" for entry in self.driver.get_log("browser")]

    def requests(self):
        """The URLs that pages have asked for since this was last asked."""
        messages = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def pdf(self):
        """The page as printed on A4 with the site's own margins."""
        answer = self.command("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)
        return base64.b64decode(answer["data"])

    def picture(self):
        """A PNG of the whole page."""
        answer = self.command("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(answer["data"])
