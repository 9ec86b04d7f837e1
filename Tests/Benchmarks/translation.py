"""The same content for Hugo: front matter translated, bodies untouched, a layout of about the same size."""

import shutil
from pathlib import Path

FRAME = Path(__file__).parent / "hugo-site"
TAXONOMIES = {
    "themes": "themes", "agencies": "agencies", "roles": "roles", "age_groups": "age-groups",
    "harm_types": "harm-types", "board": "boards",
}


def write_frame(folder):
    """Hugo's settings and layouts."""
    shutil.copytree(FRAME, folder, dirs_exist_ok=True)


def fields(document, own):
    """A document's fields in Hugo's terms; those that Hugo does not know go to its `params`."""
    rest = dict(own)
    out = {key: rest.pop(key) for key in ("title", "description", "draft", "aliases") if key in rest}
    if "published" in rest:
        out["date"] = out["publishDate"] = rest.pop("published")
        out["years"] = [out["date"][:4]]
    for key, name in TAXONOMIES.items():
        if key in rest:
            out[name] = rest.pop(key)
    if document.state == "draft":
        out["draft"] = True
    out["params"] = rest
    return out
