"""What a board records of a review on its way, as far as that has come: dates, who was told, who read it."""

from datetime import date, timedelta

from tools import DATE

TODAY = date.fromisoformat(DATE)
# Days before publication: from the decision less than the six months that the later editions allow.
STEPS = {
    "aware": 195, "notified_incident": 192, "rapid_review_done": 180, "decided": 165, "initiated": 155,
    "completed": 70,
}
CHECKS, NOTICE, FAMILY, STAFF = (69, 68), 40, 7, 5


def course(document):
    """The way of a review to its publication, or to the day that is meant for it."""
    day, edition = document.day, _edition(document.day.year)
    steps = {name: str(_before(day, days)) for name, days in STEPS.items() if _before(day, days) <= TODAY}
    fields = {"policy_edition": edition, "incident_month": _month(day), **steps}
    bodies = _bodies(edition)
    told = bodies if edition == "wt2015" else ["national-panel"]
    fields["decision_notified"] = told_on(_before(day, STEPS["decided"] - 2), told)
    if edition == "wt2015":
        fields["panel_reviewers_on"] = steps["initiated"]
    fields["reviewers"] = [{"role": "author", "name": "Example Reviewer", "independence": "independent"}]
    # Nobody has a copy of what is published too far ahead.
    if document.published and _before(day, NOTICE) <= TODAY:
        fields["notified"] = told_on(_before(day, NOTICE), bodies)
        fields |= {"family_told_on": str(_before(day, FAMILY)), "staff_told_on": str(_before(day, STAFF))}
        fields["deposited"] = {"repository": "NSPCC", "date": str(day + timedelta(10))}
    return fields


def repeated(document):
    """What a summary repeats of the last of its reviews."""
    day = document.about[-1].day
    return {"completed_on": str(_before(day, STEPS["completed"])), "incident_month": _month(day)}


def checks(document, history):
    """Two people read a text before its publication, and once more after a change of substance."""
    first, second = (_before(document.day, days) for days in CHECKS)
    if first > TODAY:
        return {}
    for change in history:
        if change["change"] == "substantive":
            first, second = (date.fromisoformat(change["date"]) + timedelta(days) for days in (1, 2))
    return {"redaction": {
        "checked_by": "Board manager", "checked_on": str(first), "second_checked_by": "Legal adviser",
        "second_checked_on": str(second), "method": "read-through"}}


def told_on(day, bodies):
    return [{"to": body, "date": str(day)} for body in bodies]


def _before(day, days):
    return day - timedelta(days)


def _month(day):
    """The month of the incident, which nobody gives more exactly."""
    return str(_before(day, STEPS["aware"]))[:7]


def _edition(year):
    """The edition of Working Together for what came out in a year: a review keeps the one it began under."""
    return "wt2015" if year < 2019 else "wt2018" if year < 2024 else "wt2023"


def _bodies(edition):
    return ["national-panel", "dfe" if edition == "wt2015" else "secretary-of-state", "ofsted"]
