"""PDF files that do something when they are opened or clicked. The twins do what is harmless: they go to a place."""

from pathlib import Path

from pikepdf import Array, Dictionary, Name, String

from corpus import way
from pdf_page import annotate, edited, report

SCRIPT = Dictionary(S=Name.JavaScript, JS=String('app.alert("Hello");'))
ADDRESS = "https://www.example.org/"
BUTTON = [70, 394, 220, 412]


@way("javascript-at-opening", "active-content", "pdf")
def script_at_opening(path: Path, hides: bool) -> None:
    with report(path):
        pass
    with edited(path) as pdf:
        pdf.Root.OpenAction = SCRIPT if hides else Array([pdf.pages[0].obj, Name.Fit])


@way("javascript-in-name-tree", "active-content", "pdf")
def script_in_name_tree(path: Path, hides: bool) -> None:
    """Scripts listed there run at opening as well."""
    with report(path):
        pass
    with edited(path) as pdf:
        first_page = Array([pdf.pages[0].obj, Name.Fit])
        kind, entry = ("JavaScript", SCRIPT) if hides else ("Dests", first_page)
        pdf.Root.Names = Dictionary({f"/{kind}": Dictionary(Names=Array([String("start"), entry]))})


@way("program-launched-at-opening", "active-content", "pdf")
def launch(path: Path, hides: bool) -> None:
    with report(path):
        pass
    with edited(path) as pdf:
        first_page = Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))
        pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=String("viewer.exe")) if hides else first_page


@way("button-submits-form", "active-content", "pdf")
def submit_form(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.drawString(76, 399, "More on this review")
    with edited(path) as pdf:
        submit = Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=String(ADDRESS)), Flags=4)
        visit = Dictionary(S=Name.URI, URI=String(ADDRESS))
        annotate(pdf, "Link", BUTTON, A=submit if hides else visit, Border=Array([0, 0, 1]))


@way("address-called-when-page-opens", "active-content", "pdf")
def page_action(path: Path, hides: bool) -> None:
    """Tells the server who reads the report, and when; in the twin only a click does."""
    with report(path) as page:
        page.drawString(76, 399, "More on this review")
    with edited(path) as pdf:
        visit = Dictionary(S=Name.URI, URI=String(ADDRESS))
        if hides:
            pdf.pages[0].obj.AA = Dictionary(O=visit)
        else:
            annotate(pdf, "Link", BUTTON, A=visit, Border=Array([0, 0, 1]))
