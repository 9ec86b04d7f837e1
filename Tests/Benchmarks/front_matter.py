"""Front matter as authors write it: plain where YAML allows it, quoted where it does not."""

import json
import re

_plain = re.compile(r"[A-Za-z][A-Za-z0-9 ./_-]*[A-Za-z0-9./]|\d{4}-\d\d(-\d\d(T\d\d:\d\d)?)?")
_words_with_a_meaning = {"yes", "no", "on", "off", "true", "false", "null"}


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if _plain.fullmatch(value) and value.lower() not in _words_with_a_meaning:
        return value
    return json.dumps(value, ensure_ascii=False)


def block(fields, indent=0):
    """The lines of a mapping: lists of scalars in brackets, everything else in lines of its own."""
    lines = []
    edge = " " * indent
    for key, value in fields.items():
        if isinstance(value, dict):
            lines.append(f"{edge}{key}:")
            lines += block(value, indent + 2)
        elif not isinstance(value, list):
            lines.append(f"{edge}{key}: {scalar(value)}")
        elif not value or not isinstance(value[0], dict):
            lines.append(f"{edge}{key}: [{', '.join(map(scalar, value))}]")
        else:
            lines.append(f"{edge}{key}:")
            for item in value:
                inner = block(item, indent + 4)
                lines.append(f"{edge}  - {inner[0].strip()}")
                lines += inner[1:]
    return lines


def front_matter(fields):
    return "---\n" + "\n".join(block(fields)) + "\n---\n"
