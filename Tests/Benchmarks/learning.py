"""Which reviews summaries and briefings stem from: every report has a summary, and learning in 30 days."""

from datetime import timedelta


def spread(plan, dice):
    """Settles what the summaries and briefings are about, and when those that readers see are published."""
    reports = [review for review in plan.reviews if review.kind == "report"]
    reports.sort(key=lambda report: report.day)
    summaries = [document for document in plan.public if document.kind == "summary"]
    waiting = []
    for index, summary in enumerate(summaries):
        # There are fewer summaries than reports, so most tell of two or three that came out in a row.
        first, end = (len(reports) * place // len(summaries) for place in (index, index + 1))
        summary.about = reports[first:end] or [dice.one(reports)]
        _follow(summary, dice)
        waiting += summary.about[:-1]
    for document in plan.documents:
        if document.kind == "summary" and not document.about:
            document.about = [dice.one(plan.cited)]
        if document.kind == "briefing" and dice.happens(0.7):
            # The reports to which their summary came too late are first.
            document.about = [waiting.pop() if waiting and document.is_public else dice.one(plan.cited)]
            if document.is_public:
                _follow(document, dice)


def _follow(document, dice):
    document.day = document.about[-1].day + timedelta(dice.between(5, 25))
