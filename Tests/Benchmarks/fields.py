"""The fields of a document, by its kind: as full as boards fill them, and without findings."""

import re
from datetime import timedelta
from pathlib import Path

import reviews
from documents import REVIEWS

_vocabularies = Path(__file__).parents[2] / "Sources/Reading/Data/vocabularies.yml"
CHECKED = (*REVIEWS, "summary")


def vocabularies():
    """The slugs of each vocabulary of Candour."""
    terms, current = {}, None
    for line in _vocabularies.read_text().splitlines():
        if name := re.match(r"([a-z_0-9]+):", line):
            current = terms.setdefault(name[1], [])
        elif slug := re.match(r"  - slug: (\S+)", line):
            current.append(slug[1].strip('"'))
    return terms


class Fields:
    def __init__(self, plan, prose):
        self.plan, self.prose, self.dice = plan, prose, prose.dice
        terms = vocabularies()
        self._filed_under = [
            ("themes", terms["theme"], 4), ("agencies", terms["agency"], 3), ("roles", terms["role"], 3),
            ("age_groups", terms["age_group"], 2), ("harm_types", terms["harm_type"], 2),
        ]
        self._roles = terms["role"]

    def of(self, document):
        fields = self._common(document)
        fields |= getattr(self, "_" + document.kind.replace("-", "_"), lambda document: {})(document)
        return fields

    def _common(self, document):
        dice, prose = self.dice, self.prose
        fields = {
            "kind": document.kind,
            "title": f"{prose.phrase(2)} and {prose.words(1)[0]} {document.index}",
            "description": prose.sentences(18),
            "board": [dice.one(["children", "adults"])],
        }
        if document.published:
            fields["published"] = str(document.published)
        if document.state == "draft":
            fields["draft"] = True
        if document.kind != "page":
            fields |= {name: dice.some(terms, 1, most) for name, terms, most in self._filed_under}
            fields |= {"practice": "both", "prepared_by": "Business manager"}
        if document.is_public and dice.happens(0.15):
            change = dice.one(["minor", "substantive"])
            day = f"2026-{dice.between(2, 9):02d}-{dice.between(1, 28):02d}"
            fields["history"] = [{"date": day, "change": change, "note": "A passage was mended"}]
        if document.kind in CHECKED:
            fields |= reviews.checks(document, fields.get("history", []))
        if dice.happens(0.03):
            fields["aliases"] = [f"/old/{document.index}/"]
        if document.kind != "page" and dice.happens(0.1):
            fields["related"] = [dice.one(self.plan.public).path]
        if document.has_file:
            fields["attachments"] = [{"file": "easy-read.pdf", "title": "Easy read version", "lang": "en"}]
        return fields

    def _report(self, document):
        fields = {
            "reference": document.reference,
            "review_type": self.dice.one(["lcspr", "serious-case-review"]),
            "status": document.state,
            **reviews.course(document),
            "legal": {"restriction": "none"},
        }
        if document.state == "withdrawn":
            fields["withdrawals"] = [{"from": "2026-09-01", "reason": "technical", "review_on": "2026-12-20"}]
        if document.state == "delayed":
            fields["delay"] = {
                "reason": "criminal-trial", "since": "2026-11-02", "told_on": "2026-11-03",
                "review_on": "2026-12-20"}
            fields["legal"]["hold_basis"] = "Criminal trial"
        if document.state == "not-published":
            line = "This review is not published to protect a person."
            told = reviews.told_on(document.day - timedelta(7), ["national-panel", "secretary-of-state"])
            fields["not_published"] = {
                "reason": "identification-risk", "on": str(document.day), "told": told, "public_line": line}
        fields |= {"findings": self._findings()} | self._recommendations("F1")
        if self.dice.happens(0.5):
            letters = chr(65 + document.index % 26) + chr(97 + document.index // 26 % 26)
            fields["pseudonyms"] = [f"Child {letters}nbird"]
        fields["response"] = self._answer()
        fields["response"]["done"][0]["findings"] = ["F1"]
        return fields

    _improvements = _report

    def _response(self, document):
        return {"derived_from": self._reviews(1), "response": self._answer()}

    def _summary(self, document):
        return {
            "derived_from": _references(document.about), **reviews.repeated(document), "review_type": "lcspr",
            "methodology": ["systems"], "selected_because": ["near-miss"],
            "case_learning": self.prose.sentences(20), "method_learning": self.prose.sentences(20),
            **self._recommendations(None), "no_recommendations": ["single-agency"],
            "impact_audit": {"method": "data", "when": "2027-01", "text": "Compare."},
            "do_differently": self._for_roles(1),
        }

    def _briefing(self, document):
        fields = {"derived_from": _references(document.about)} if document.about else {}
        return fields | {
            "format": "thematic", "do_differently": self._for_roles(3),
            "questions": [{"use": "team", "text": self.prose.sentences(10)} for _ in range(2)],
            "good_practice": self._for_roles(1),
        }

    def _audit(self, document):
        return {
            "audit_type": "dip-sample", "period": {"from": "2015-01", "to": "2015-03"}, "sample_size": 12,
            "answers": {question: self.prose.sentences(12) for question in ("voice", "difference", "expected")},
            "findings": self._findings(), **self._recommendations(None),
        }

    def _forum(self, document):
        return {"held_on": "2015-06-01", "trigger": "A concern"}

    def _digest(self, document):
        return {
            "source_board": "Faraway Board", "source_url": "https://www.example.org/report",
            "what_it_means_here": self.prose.sentences(15)}

    def _resource(self, document):
        return {"format": "toolkit"}

    def _event(self, document):
        return {"starts": "2027-02-11T10:00", "ends": "2027-02-11T12:00", "format": "masterclass", "place": "Online"}

    def _newsletter(self, document):
        items = self.dice.some(self.plan.public[:400], 4, 4)
        return {"issue": str(document.index), "items": [item.path for item in items]}

    def _annual_report(self, document):
        return {
            "period_start": "2014-04-01", "period_end": "2015-03-31", "refers_to": self._reviews(3),
            "oba": {"how_much": "Much.", "how_well": "Well.", "difference": "Some."}}

    def _policy(self, document):
        return {
            "version": "1.0", "owner": "Business manager", "approved": "2015-01-27", "approved_by": "Executive",
            "review_due": "2027-05"}

    def _findings(self):
        return [{"id": "F1", "text": self.prose.sentences(14)}]

    def _recommendations(self, finding):
        shared = {"scope": "multi-agency", "agencies": ["police"], "owner": "Business manager", "due": "2027-06-30"}
        first = {"id": "R1"} | ({"finding": finding} if finding else {}) | {"text": self.prose.sentences(16)} | shared
        action = {"id": "A1", "recommendation": "R1", "text": self.prose.sentences(16), "status": "in-progress"}
        return {"recommendations": [first], "actions": [action | shared]}

    def _answer(self):
        def one(count):
            return [{"date": "2026-03-02", "text": self.prose.sentences(count)}]

        return {"done": one(14), "impact": one(12), "still_to_do": one(10)}

    def _for_roles(self, count):
        return [{"roles": [self.dice.one(self._roles)], "text": self.prose.sentences(12)} for _ in range(count)]

    def _reviews(self, count):
        return _references(self.dice.some(self.plan.cited, count, count))


def _references(documents):
    return [review.reference for review in documents]
