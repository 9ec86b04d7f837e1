"""The site without a mouse, with real key strokes."""

from page_test import PageTest

# Remembers how everything that can take the focus looks without it, and says what there is.
START = """
const candidates = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
window.look = element => {
  const s = style(element);
  return [s.boxShadow, s.backgroundColor, s.borderColor, s.borderWidth].join();
};
window.resting = new Map();
for (const one of document.querySelectorAll(candidates)) {
  if (visible(one) && !one.disabled) window.resting.set(one, look(one));
}
window.visited = new Set();
return window.resting.size;
"""

# Says what has the focus now and what is wrong with how that shows; nothing when the walk is over.
STOP = """
const element = document.activeElement;
if (!element || element === document.body || window.visited.has(element)) return null;
window.visited.add(element);

const rgba = colour => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const luminance = colour => {
  const [r, g, b] = colour.slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = ancestors(element).map(one => rgba(style(one).backgroundColor)).find(one => one[3] > 0)
  || [255, 255, 255, 255];
const contrast = colour => {
  const [light, dark] = [luminance(rgba(colour)), luminance(behind)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const problems = [];
const s = style(element);
const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
if (!outlined && look(element) === window.resting.get(element)) problems.push('looks the same with the focus');
if (outlined && contrast(s.outlineColor) < 3) {
  problems.push('has a focus outline whose contrast is only ' + contrast(s.outlineColor).toFixed(2) + ' to 1');
}
const box = element.getClientRects()[0];
// Of a box that is higher than the window, any part may be what is in sight.
const top = box && Math.max(box.y, 0);
const middle = box && document.elementFromPoint(box.x + box.width / 2, top + Math.min(box.bottom - top, 20) / 2);
if (!middle || !element.contains(middle)) {
  problems.push('is out of sight or covered when it has the focus');
}
return problems.map(problem => describe(element) + ' ' + problem);
"""

NEVER_REACHED = """
return [...window.resting.keys()].filter(one => !window.visited.has(one)).map(describe);
"""


class KeyboardTest(PageTest):
    def test_the_skip_link_comes_first_and_leads_to_the_main_content(self):
        def problems(page):
            self.browser.open(page)
            self.browser.press("Tab")
            focused = "const one = document.activeElement; const box = one.getBoundingClientRect();"
            first, target, shown = self.browser.run(
                f"{focused} return [describe(one), one.getAttribute('href'), box.left >= 0 && box.top >= 0];"
            )
            main = self.browser.run("const one = document.querySelector('main'); return one && one.id;")
            if not main or target != f"#{main}":
                return [f"the first thing to get the focus is {first}, not a link to <main>"]
            self.browser.press("Enter")
            reached = self.browser.run("return describe(document.activeElement)")
            inside = self.browser.run("return document.activeElement === document.querySelector('main')")
            self.browser.press("Tab")
            onward = self.browser.run(
                f"{focused} const main = document.querySelector('main');"
                "return !!(main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);"
            )
            return [
                message
                for message, wrong in (
                    (f"the skip link {first} stays out of sight when it has the focus", not shown),
                    (f"the skip link moves the focus to {reached}, not to <main>", not inside),
                    ("after the skip link the Tab key goes back to before <main>", onward),
                )
                if wrong
            ]

        self.check(self.website.sample, problems)

    def test_the_tab_key_reaches_everything_and_shows_where_it_is(self):
        def problems(page):
            self.browser.open(page)
            self.browser.unfold()
            expected = self.browser.run(START)
            found = []
            for _ in range(expected + 20):
                self.browser.press("Tab")
                stop = self.browser.run(STOP)
                if stop is None:
                    break
                found += stop
            else:
                found.append("the Tab key never comes to an end")
            missed = self.browser.run(NEVER_REACHED)
            return found + [f"the Tab key never reaches {element}" for element in missed]

        self.check(self.website.one_of_each_kind, problems)
