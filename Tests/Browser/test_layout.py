"""That a page fits: narrow windows, enlarged text, wider spacing, wide tables, targets for a finger."""

from page_test import PageTest

# Text that sticks out of the window or is cut off or spills out of its box. What is wholly off to the
# left or above, or in a box of a pixel, is out of sight on purpose.
MISFITS = """
const found = [];
// As on a desk, a scroll bar takes a part of the window.
const room = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth > room) {
  found.push('is ' + document.documentElement.scrollWidth + ' pixels wide where there is room for ' + room);
}
const scrolls = value => value === 'auto' || value === 'scroll';
const clips = value => value === 'hidden' || value === 'clip';
const out = (rect, box, slack) => rect.right > box.right + 1 || rect.left < box.left - 1
  || rect.bottom > box.bottom + slack || rect.top < box.top - slack;
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
const problem = (node, rect) => {
  // Glyphs are a little higher than a tight line; nothing of a letter is lost by that.
  const slack = parseFloat(style(node.parentElement).fontSize) * 0.15;
  let free = false;
  for (const one of [node.parentElement, ...ancestors(node)]) {
    const s = style(one);
    const box = one.getBoundingClientRect();
    if (clips(s.overflowX) || clips(s.overflowY)) {
      if (box.width <= 2 || box.height <= 2) return null;
      if (out(rect, box, slack)) return 'is cut off by ' + describe(one);
    }
    if (scrolls(s.overflowX) || scrolls(s.overflowY)) return null;
    const inline = s.display === 'inline' || s.display === 'contents';
    if (!free && !inline && out(rect, box, slack)) return 'spills out of ' + describe(one);
    free = free || s.position === 'absolute' || s.position === 'fixed' || s.float !== 'none';
  }
  return rect.right > room + 1 ? 'sticks out of the window' : null;
};
for (let node = words.nextNode(); node && found.length < 12; node = words.nextNode()) {
  if (!node.data.trim() || !visible(node.parentElement)) continue;
  range.selectNodeContents(node);
  for (const rect of range.getClientRects()) {
    if (rect.right <= 0 || rect.bottom + scrollY <= 0 || rect.width === 0) continue;
    const wrong = problem(node, rect);
    if (wrong) { found.push(describe(node.parentElement) + ' ' + wrong); break; }
  }
}
for (const picture of document.querySelectorAll('img, svg, video, iframe, object')) {
  if (visible(picture) && picture.getBoundingClientRect().right > room + 1) {
    found.push(describe(picture) + ' sticks out of the window');
  }
}
return found;
"""

TABLES = """
const found = [];
const room = document.documentElement.clientWidth;
for (const table of document.querySelectorAll('table')) {
  const scroller = ancestors(table).find(one => ['auto', 'scroll'].includes(style(one).overflowX));
  const limit = scroller ? scroller.getBoundingClientRect().right : room;
  if (scroller && limit > room + 1) found.push(describe(scroller) + ' is itself wider than the window');
  if (scroller) scroller.scrollLeft = 1e6;
  if (table.getBoundingClientRect().right > limit + 1) found.push(describe(table) + ' cannot be seen to its end');
}
return found;
"""

# WCAG 2.2, 2.5.8: 24 by 24 pixels, unless the target is a link in a line of other words.
TARGETS = """
const letters = text => (text.match(/\\p{L}/gu) || []).length;
const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
return [...document.querySelectorAll(controls)].filter(one => visible(one) && !one.disabled).filter(one => {
  const box = one.getBoundingClientRect();
  if (box.width >= 24 && box.height >= 24) return false;
  if (style(one).display !== 'inline') return true;
  const block = ancestors(one).find(parent => !style(parent).display.startsWith('inline'));
  const linked = [...block.querySelectorAll(controls)].reduce((sum, link) => sum + letters(link.textContent), 0);
  return letters(block.textContent) <= linked;
}).map(one => {
  const box = one.getBoundingClientRect();
  return describe(one) + ' is a target of ' + Math.round(box.width) + ' by ' + Math.round(box.height) + ' pixels';
});
"""

# The spacing that readers may set for themselves without losing anything (WCAG 2.1, 1.4.12).
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""


class LayoutTest(PageTest):
    def misfits_at(self, width, css=""):
        def problems(page):
            self.browser.open(page, width)
            self.browser.unfold()
            if css:
                self.browser.style(css)
            return self.browser.run(MISFITS)

        return problems

    def test_pages_fit_a_window_of_320_pixels(self):
        self.check(self.website.sample, self.misfits_at(320))

    def test_pages_fit_at_768_pixels(self):
        self.check(self.website.one_of_each_kind, self.misfits_at(768))

    def test_pages_fit_at_1280_pixels_enlarged_twice(self):
        self.check(self.website.one_of_each_kind, self.misfits_at(640))

    def test_pages_fit_when_only_the_text_is_twice_as_large(self):
        self.check(self.website.one_of_each_kind, self.misfits_at(1280, "html { font-size: 200% !important; }"))

    def test_the_readers_own_text_spacing_cuts_nothing_in_a_wide_window(self):
        self.check(self.website.one_of_each_kind, self.misfits_at(1280, SPACING))

    def test_the_readers_own_text_spacing_cuts_nothing_in_a_narrow_window(self):
        self.check(self.website.one_of_each_kind, self.misfits_at(320, SPACING))

    def test_wide_tables_scroll_inside_themselves(self):
        def problems(page):
            self.browser.open(page, 320)
            return self.browser.run(TABLES)

        self.check([page for page in self.website.pages if page.markup.all("table")], problems)

    def test_targets_are_large_enough_or_in_a_line_of_text(self):
        def problems(page):
            found = []
            for width in (320, 1280):
                self.browser.open(page, width)
                self.browser.unfold()
                found += [f"{problem} in a window of {width}" for problem in self.browser.run(TARGETS)]
            return found

        self.check(self.website.one_of_each_kind, problems)
