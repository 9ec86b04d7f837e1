"""Word keeps what was changed, and by whom, until the change is accepted."""

from pathlib import Path

from corpus import way
from open_shared import PROSE, Person, someone
from word_plain import NOTE, footnotes, para, row, run, table, word


def change(kind: str, person: Person, content: str = "", number: int = 1, name: str = "") -> str:
    named = f' w:name="{name}"' if name else ""
    by = f'w:id="{number}" w:author="{person.name}" w:date="2026-01-02T09:00:00Z"{named}'
    return f"<w:{kind} {by}>{content}</w:{kind}>"


def deleted(words: object, person: Person, number: int = 1) -> str:
    return change("del", person, run(words).replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText "), number)


@way("word-tracked-insertion", "tracked-change", "docx")
def insertion(path: Path, hides: bool) -> None:
    who = someone(path)
    inserted = change("ins", who, run(f"{who}. ")) if hides else ""
    word(para(run("The panel met twice. "), inserted, run("It will meet again."))).write(path)


@way("word-tracked-deletion", "tracked-change", "docx")
def deletion(path: Path, hides: bool) -> None:
    who = someone(path)
    old = deleted(f"{who.name}, {who.telephone}", who) if hides else ""
    new = change("ins", who, run("a neighbour"), 2) if hides else run("a neighbour")
    word(para(run("The call came from "), old, new, run("."))).write(path)


@way("word-tracked-move", "tracked-change", "docx")
def move(path: Path, hides: bool) -> None:
    """The words are the same in both places; who moved them is not to be known."""
    who = someone(path)

    def moved(kind: str, number: int) -> str:
        start = change(f"{kind}RangeStart", who, number=number, name="move1")
        end = f'<w:{kind}RangeEnd w:id="{number}"/>'
        return para(start, change(kind, who, run(PROSE[2]), number + 10), end)

    middle = para(run("The panel met twice."))
    if hides:
        word(moved("moveFrom", 1), middle, moved("moveTo", 2)).write(path)
    else:
        word(middle, para(run(PROSE[2]))).write(path)


@way("word-tracked-formatting", "tracked-change", "docx")
def formatting(path: Path, hides: bool) -> None:
    before = change("rPrChange", someone(path), "<w:rPr/>") if hides else ""
    word(para(run(PROSE[2], f"<w:b/>{before}"))).write(path)


@way("word-tracked-row-deletion", "tracked-change", "docx")
def row_deletion(path: Path, hides: bool) -> None:
    who = someone(path)
    rows = [row(para(run("March")), para(run("Call from a neighbour")))]
    if hides:
        cells = (para(deleted("April", who, 2)), para(deleted(who, who, 3)))
        rows.append(row(*cells, look=change("del", who)))
    word(table(*rows, row(para(run("May")), para(run("Strategy meeting"))))).write(path)


@way("word-tracked-deletion-in-footnote", "tracked-change", "docx")
def deletion_in_footnote(path: Path, hides: bool) -> None:
    """A check that reads only the document itself does not see it."""
    who = someone(path)
    package = word(para(run("Attendance fell to 61 per cent."), NOTE))
    footnotes(package, run(" Figures of the board.") + (deleted(f" Told by {who.name}.", who) if hides else ""))
    package.write(path)
