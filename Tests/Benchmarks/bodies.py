"""The text of a document: sections of paragraphs with links, lists, tables and footnotes."""

NOTES = 9


def body(document, plan, prose):
    dice = prose.dice
    parts = ["> This text is fictitious."]
    words, section, notes = 0, 0, 0
    while words < document.words:
        section += 1
        parts.append(f"{'###' if section % 3 == 0 else '##'} {prose.phrase(dice.between(2, 5))} {section}")
        for _ in range(4):
            length = dice.between(30, 90)
            text = prose.sentences(length)
            words += length
            if dice.happens(0.25):
                other = dice.one(plan.public)
                text += f" See [what {prose.phrase(2)} found]({document.link_to(other)})."
            if dice.happens(0.05):
                text += f" It is said [elsewhere](https://www.example.org/{dice.between(1, 999)}) too."
            if dice.happens(0.05) and notes < NOTES:
                notes += 1
                parts += [f"{text}[^{notes}]", f"[^{notes}]: {prose.sentences(12)}"]
            else:
                parts.append(text)
        if dice.happens(0.35):
            parts.append(prose.list())
            words += 50
        if dice.happens(0.12):
            parts.append(prose.table())
            words += 70
    return "\n\n".join(parts) + "\n"
