"""What machines read beside the feeds: JSON-LD in the pages, reviews.json and reviews.csv."""

import csv
import json

from page_test import PageTest


class DataTest(PageTest):
    def setUp(self):
        self.reviews = json.loads((self.website.folder / "reviews.json").read_text(encoding="utf-8"))["reviews"]

    def test_every_document_says_what_it_is_in_json_ld(self):
        listed = set(self.website.sitemap)

        def problems(page):
            try:
                thing, breadcrumb = json.loads(page.data)["@graph"]
            except (ValueError, KeyError) as error:
                yield f"its JSON-LD cannot be read: {error}"
                return
            heading = page.markup.all("h1")[0].text
            if thing.get("name") != heading:
                yield f'its JSON-LD names it "{thing.get("name")}", its heading "{heading}"'
            if self.website.address(thing.get("url", "")) != page.address:
                yield f"its JSON-LD has another address: {thing.get('url')}"
            steps = breadcrumb["itemListElement"]
            if [step["position"] for step in steps] != list(range(1, len(steps) + 1)):
                yield "the steps of its breadcrumb are not numbered in order"
            yield from (f"its breadcrumb leads to {step['item']}" for step in steps if step["item"] not in listed)

        documents = [page for page in self.website.pages if page.data is not None]
        self.check(documents, lambda page: list(problems(page)))

    def test_reviews_are_the_same_in_json_in_csv_and_on_their_pages(self):
        with open(self.website.folder / "reviews.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertTrue(self.reviews, "reviews.json has no review")
        self.assertEqual([row["reference"] for row in rows], [review["reference"] for review in self.reviews])
        headings = {page.address: page.markup.all("h1")[0].text for page in self.website.pages}
        for review, row in zip(self.reviews, rows):
            with self.subTest(review=review["reference"]):
                for name, value in review.items():
                    if isinstance(value, (str, bool, type(None))):
                        told = json.dumps(value) if isinstance(value, bool) else value or ""
                        # A spreadsheet must not take a text for a formula.
                        self.assertEqual(row[name].lstrip("'"), told.lstrip("'"), f"{name} differs in reviews.csv")
                    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
                        self.assertEqual(row[name], "; ".join(value), f"{name} differs in reviews.csv")
                address = self.website.address(review["address"])
                # Of what is withheld the files say no title; its page has a heading of Candour's.
                self.assertIn(review["title"], (headings[address], None), f"{address} has another heading")
