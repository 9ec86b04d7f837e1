"""Comments in a Word file's margin, and what is left of them."""

from pathlib import Path

from corpus import way
from open_shared import PROSE, XML, Package, Person, someone
from word_plain import add_part, para, run, word

REFERENCE = (
    f'<w:commentRangeStart w:id="0"/>{run(PROSE[2])}<w:commentRangeEnd w:id="0"/>'
    '<w:r><w:commentReference w:id="0"/></w:r>'
)


def add_comment(package: Package, words: object, who: Person) -> None:
    """Its paragraph has a number, by which a later part can call the comment resolved."""
    paragraph = para(run(words)).replace("<w:p>", '<w:p w14:paraId="00000001">')
    by = f'w:author="{who.name}" w:initials="{who.name[0]}" w:date="2026-01-02T09:00:00Z"'
    add_part(package, "comments", "comments", f'<w:comment w:id="0" {by}>{paragraph}</w:comment>')


@way("word-comment", "comment", "docx")
def comment(path: Path, hides: bool) -> None:
    who = someone(path)
    package = word(para(REFERENCE if hides else run(PROSE[2])))
    if hides:
        add_comment(package, f"Was it {who.name}, {who.telephone}?", who)
    package.write(path)


@way("word-comment-resolved", "comment", "docx")
def comment_resolved(path: Path, hides: bool) -> None:
    """Word shows a resolved comment only as a faint mark."""
    who = someone(path)
    package = word(para(REFERENCE if hides else run(PROSE[2])))
    if hides:
        add_comment(package, who, who)
        names = "http://schemas.microsoft.com/office/word/2012/wordml"
        mark = '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        done = f'<w15:commentsEx xmlns:w15="{names}">{mark}</w15:commentsEx>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
        package.add("word/commentsExtended.xml", XML + done, kind)
        related = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
        package.relate("word/document.xml", related, "commentsExtended.xml")
    package.write(path)


@way("word-comment-without-anchor", "comment", "docx")
def comment_without_anchor(path: Path, hides: bool) -> None:
    """Some programs take the mark out of the text and leave the comment in the file."""
    who = someone(path)
    package = word(para(run(PROSE[2])))
    if hides:
        add_comment(package, who, who)
    package.write(path)


@way("word-list-of-reviewers", "metadata", "docx")
def list_of_reviewers(path: Path, hides: bool) -> None:
    """Word keeps who commented after the comments are gone."""
    who = someone(path)
    package = word(para(run(PROSE[2])))
    if hides:
        names = "http://schemas.microsoft.com/office/word/2012/wordml"
        account = f'<w15:presenceInfo w15:providerId="AD" w15:userId="{who.email}"/>'
        person = f'<w15:person w15:author="{who.name}">{account}</w15:person>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"
        package.add("word/people.xml", f'{XML}<w15:people xmlns:w15="{names}">{person}</w15:people>', kind)
        related = "http://schemas.microsoft.com/office/2011/relationships/people"
        package.relate("word/document.xml", related, "people.xml")
    package.write(path)
