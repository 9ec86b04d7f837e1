"""What the tool writes for services that run checks: SARIF against its published schema, JUnit as XML."""

import json
import os
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import fastjsonschema

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CANDOUR_TOOL", ROOT / ".build/release/candour"))
SCHEMA = Path(os.environ.get("CANDOUR_SPECS", ROOT / "../shared/spec")) / "sarif-schema-2.1.0.json"

SETTINGS = """base_url: https://board.example.org
title: Example Safeguarding Partnership
boards: [{slug: sscp, name: Example Safeguarding Children Partnership}]
contact: {name: Board office, email: board@example.org}
"""
MIXED = {
    "content/B.md": "---\nkind: page\ntitle: B\n---\nWords.\n",
    "content/a.md": '---\nkind: page\ntitle: A\nthemes: ["{0} [x](y) ::error::"]\n---\nRing 07700 900123.\n',
    "content/c.md": "---\nkind: page\ntitle: C\naliases: [/old/]\n---\nWrite to jo.teal@example.org.\n",
    "content/d.md": "---\nkind: page\ntitle: D\naliases: [/old/]\n---\nWords.\n",
    "content/e é%41:#.md": "---\nkind: page\ntitle: E\nnot-a-field: 1\n---\nWords.\n",
    "content/acceptances.yml": "- {rule: RED-02, path: content/c.md, reason: The line of the old office, role: Chair,"
    " date: 2026-05-01, until: 2027-02-01}\n",
}
MANY = {"content/a.md": "---\nkind: page\ntitle: A\n---\n" + "Ring 07700 900123.\n\n" * 5_100}
CLEAN = {"content/a.md": "---\nkind: page\ntitle: A\n---\nWords.\n"}


class ReportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.validate = None
        if SCHEMA.is_file():
            cls.validate = staticmethod(fastjsonschema.compile(json.loads(SCHEMA.read_text(encoding="utf-8"))))

    def report(self, files, form, *arguments, site="."):
        """What `check` writes about a site in a folder of the folder in which it runs."""
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {"content/site.yml": SETTINGS, **files}.items():
                file = Path(folder, site, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            command = [TOOL, "check", "--site", site, "--date", "2026-11-21", "--format", form, *arguments]
            ended = subprocess.run(command, cwd=folder, capture_output=True, check=False)
        self.assertIn(ended.returncode, (0, 1), ended.stderr)
        return ended.stdout.decode("utf-8")

    def assert_valid(self, log):
        if self.validate is None:
            print(f"not run: there is no {SCHEMA}")
            self.assertNotEqual(os.environ.get("CANDOUR_REQUIRE_SPECS"), "1", f"there is no {SCHEMA}")
            return
        self.validate(log)

    def test_sarif_fits_its_schema(self):
        for name, files, site in (
            ("mixed", MIXED, "."),
            ("below", MIXED, "demo/site"),
            ("clean", CLEAN, "."),
            ("many", MANY, "."),
        ):
            with self.subTest(site=name):
                self.assert_valid(json.loads(self.report(files, "sarif", site=site)))

    def test_the_sites_have_findings_of_every_sort(self):
        [run] = json.loads(self.report(MIXED, "sarif", site="demo"))["runs"]
        results = run["results"]
        self.assertEqual({result["level"] for result in results}, {"error", "warning"})
        places = [result["locations"][0]["physicalLocation"] for result in results]
        self.assertTrue(any("region" not in place for place in places), "none is without a line")
        self.assertTrue(any(result["suppressions"] for result in results), "none is accepted")
        self.assertTrue(any("relatedLocations" in result for result in results), "none has a note")
        self.assertIn("content/e%20%C3%A9%2541%3A%23.md", [place["artifactLocation"]["uri"] for place in places])
        self.assertEqual(run["originalUriBaseIds"]["SITE"], {"uri": "demo/", "uriBaseId": "%SRCROOT%"})

    def test_more_than_5_000_findings_are_cut_and_counted(self):
        found = json.loads(self.report(MANY, "json"))["findings"]
        results = json.loads(self.report(MANY, "sarif"))["runs"][0]["results"]
        self.assertGreater(len(found), 5_000)
        self.assertEqual(len(results), 5_000)
        self.assertIn(f"{len(found) - 4_999} more findings were left out", results[-1]["message"]["text"])
        self.assertEqual(results[-1].keys() - {"relatedLocations"}, results[0].keys() - {"relatedLocations"})

    def test_the_schema_refuses_what_is_wrong(self):
        if self.validate is None:
            self.assert_valid(None)
            return
        text = self.report(MIXED, "sarif")
        for old, new in (
            ('"version":"2.1.0"', '"version":"2.0.0"'),
            ('"level":"warning"', '"level":"grave"'),
            ('"startLine":6', '"startLine":0'),
            ('"columnKind":"unicodeCodePoints"', '"columnKind":"bytes"'),
            ('"kind":"external"', '"kind":"somewhere"'),
            ('"suppressions":[]', '"suppression":[]'),
        ):
            with self.subTest(wrong=new):
                self.assertIn(old, text)
                with self.assertRaises(fastjsonschema.JsonSchemaException):
                    self.validate(json.loads(text.replace(old, new, 1)))

    def test_junit_is_xml_whose_numbers_are_right(self):
        for name, files in (("mixed", MIXED), ("clean", CLEAN), ("many", MANY)):
            with self.subTest(site=name):
                root = ElementTree.fromstring(self.report(files, "junit").encode("utf-8"))
                [suite] = root.findall("testsuite")
                cases = suite.findall("testcase")
                self.assertEqual(int(suite.get("tests")), len(cases))
                for number, element in (("failures", "failure"), ("skipped", "skipped"), ("errors", "error")):
                    self.assertEqual(int(suite.get(number)), len(suite.findall(f"testcase/{element}")))
                self.assertEqual({case.get("time") for case in cases}, {"0"})

    def test_nothing_that_was_found_is_in_any_format(self):
        for form in ("human", "json", "sarif", "junit", "github"):
            with self.subTest(format=form):
                text = self.report(MIXED, form)
                self.assertIn("RED-02", text)
                self.assertNotIn("900123", text)
                self.assertNotIn("jo.teal", text)
