"""Chance that falls alike on every machine."""

import random


class Dice:
    """Draws from a seed by the two calls of Python's generator whose results are promised never to change."""

    def __init__(self, seed):
        self._source = random.Random(seed)
        self.bytes = self._source.randbytes

    def below(self, bound):
        return int(self._source.random() * bound)

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def happens(self, share):
        return self._source.random() < share

    def one(self, things):
        return things[self.below(len(things))]

    def some(self, things, low, high):
        """Between low and high different things, in no order."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in range(min(len(left), self.between(low, high)))]

    def weighed(self, weights):
        """A key of a dictionary of weights."""
        mark = self._source.random() * sum(weights.values())
        for key, weight in weights.items():
            mark -= weight
            if mark < 0:
                return key
        return key
