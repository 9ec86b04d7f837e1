"""Invented prose: words that fall as often as words do, in sentences, paragraphs, lists, tables and footnotes."""

from array import array
from pathlib import Path

# Without the names of months: with a figure beside them they are dates, now and then of a birth.
WORDS = (Path(__file__).parent / "words.txt").read_text().split()
SLOTS = 1 << 16


def _slots():
    """The words, each as often as its rank in the list earns it (Zipf's law), so that two bytes draw one."""
    weights = [1 / (rank + 3) for rank in range(len(WORDS))]
    scale = SLOTS / sum(weights)
    slots, filled = [], 0.0
    for word, weight in zip(WORDS, weights):
        filled += weight * scale
        slots += [word] * (round(filled) - len(slots))
    return (slots + [WORDS[0]] * SLOTS)[:SLOTS]


class Prose:
    def __init__(self, dice):
        self.dice = dice
        self._slots = _slots()

    def words(self, count):
        draws = array("H")
        draws.frombytes(self.dice.bytes(2 * count))
        return [self._slots[draw] for draw in draws]

    def phrase(self, count):
        """A few words, the first with a capital: for headings and titles."""
        text = " ".join(self.words(count))
        return text[0].upper() + text[1:]

    def sentences(self, count):
        """So many words, in sentences of eight to twenty."""
        words = self.words(count)
        start = 0
        while start < count:
            end = start + self.dice.between(8, 20)
            if count - end < 8:
                end = count
            words[start] = words[start].capitalize()
            self._vary(words, start, end)
            words[end - 1] += "."
            start = end
        return " ".join(words)

    def _vary(self, words, start, end):
        """What prose holds besides words: commas, possessives, quotations, figures, emphasis."""
        middle = (start + end) // 2
        roll = self.dice.below(100)
        if roll < 45:
            words[middle] += ","
        elif roll < 52:
            words[middle] += "’s"
        elif roll < 58:
            words[middle - 1] = "“" + words[middle - 1]
            words[middle] += "”"
        elif roll < 64:
            words[middle] = f"{self.dice.between(2, 19)} of {self.dice.between(20, 90)}"
        elif roll < 68:
            words[middle] = f"({words[middle]} in {self.dice.between(2011, 2025)})"
        elif roll < 72:
            words[middle] = f"**{words[middle]}**"
        elif roll < 76:
            words[middle] = f"*{words[middle]} {words[middle + 1]}*"
            words[middle + 1] = "and"

    def list(self):
        mark = "1." if self.dice.happens(0.25) else "-"
        return "\n".join(f"{mark} {self.sentences(self.dice.between(8, 18))}" for _ in range(self.dice.between(3, 6)))

    def table(self):
        rows = ["| Who | What was agreed | By when |", "|---|---|--:|"]
        for _ in range(self.dice.between(4, 9)):
            who, what, when = self.phrase(1), self.sentences(8), self.phrase(2)
            rows.append(f"| {who} | {what} | {when} |")
        return "\n".join(rows)
