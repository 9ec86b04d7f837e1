"""axe-core, the accessibility rules, taken from the wheel that carries it."""

import importlib.resources
from functools import cache

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# target-size (WCAG 2.2, 2.5.8) is the one rule of these tags that axe leaves off unless it is asked for.
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {
  runOnly: {type: 'tag', values: arguments[0]},
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations'],
}).then(done, error => done({error: String(error)}));
"""


@cache
def source():
    return (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def version():
    return source().split("axe v", 1)[1].split("\n", 1)[0].strip()


def problems(browser):
    """What axe-core finds wrong with the open page, a sentence for each element."""
    browser.driver.execute_script(source())
    answer = browser.driver.execute_async_script(RUN, TAGS)
    if "error" in answer:
        return [f"axe-core could not run: {answer['error']}"]
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {' '.join(node['target'])}: {node['html'][:160]}"
        for rule in answer["violations"]
        for node in rule["nodes"]
    ]
