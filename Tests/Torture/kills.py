"""Kills the real executable while it builds, and looks at what is left."""

import fcntl
import os
import random
import signal
import time
from collections import Counter

from sites import Place, expect

# From what a moment is counted: the start of the run, the first sign of the new tree beside the output, the
# first sign that the new site is online.
FROM = ("start", "building", "online")


class Watch:
    """Knows from the disk how far a build is."""

    def __init__(self, place):
        self.place = place
        self.marker = str(place.next / ".candour-unfinished")
        self.output = str(place.output)
        self.before = self.inode()

    def inode(self):
        try:
            return os.stat(self.output).st_ino
        except OSError:
            return None

    def has_come(self, sign):
        if sign == "start":
            return True
        if sign == "online":
            return self.inode() != self.before
        return self.inode() != self.before or os.path.exists(self.marker)


def run(versions, folder, count, seed):
    """Kills so many builds at as many moments; those that end before their moment comes do not count."""
    chance = random.Random(seed)
    place = Place(folder)
    spans = measured(versions, place)
    tally = Counter()
    online = None
    number = 0
    while number < count:
        if online is None or chance.random() < 0.15:
            place.clear()
            online = None
            if chance.random() < 0.3:
                place.output.mkdir()
        elif chance.random() < 0.2:
            # As after a first build: there is no copy beside the site.
            place.clear()
            expect(versions.build(online, place.output).returncode == 0, "an ordinary build fails")
        target = chance.choice([name for name in ("old", "new") if name != online])
        sign = chance.choices(FROM, (1, 3, 3 if online else 0))[0]
        # Early moments more often: after a sign most of the work is done at once.
        delay = chance.random() ** 3 * spans[sign]
        where = f"kill {number} (seed {seed}), {delay * 1000:.2f} ms from {sign}, {online} to {target}"
        try:
            ended = killed(versions, place, target, sign, delay)
            left = place.expect_whole(versions, {online, target})
            tally["ended first" if ended else stage(place, online, left)] += 1
            number += not ended
            following = chance.choice([target, online or target])
            result = versions.build(following, place.output)
            expect(result.returncode == 0, "the next build fails:", result.stderr)
            place.expect_order(versions, following)
        except Exception as error:
            raise type(error)(f"{where}: {error}") from error
        online = following
    return ", ".join(f"{key}: {value}" for key, value in sorted(tally.items()))


def stage(place, online, left):
    """What the killed build was at, by what it left."""
    if left != online:
        return "killed after the new site was online"
    marker = place.next / ".candour-unfinished"
    return "killed while it wrote" if marker.exists() else "killed while it wrote nothing"


def killed(versions, place, name, sign, delay):
    """Builds until some time after a sign; whether the build ended before it could be killed."""
    watch = Watch(place)
    process = versions.start(name, place.output)
    while not watch.has_come(sign) and process.poll() is None:
        pass
    due = time.perf_counter() + delay
    while time.perf_counter() < due:
        pass
    ended = process.poll() is not None
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.communicate()
    wait_for_the_dead(place)
    return ended


def wait_for_the_dead(place):
    """Until no process of the build holds its lock any more."""
    if not place.lock.exists():
        return
    with place.lock.open() as lock:
        due = time.monotonic() + 30
        while True:
            try:
                return fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                expect(time.monotonic() < due, "a killed build still holds its lock")
                time.sleep(0.001)


def measured(versions, place):
    """How long, in seconds, a build goes on after each sign: the middle one of five builds."""
    spans = {sign: [] for sign in FROM}
    place.clear()
    for name in ("old", "new", "old", "new", "old"):
        watch = Watch(place)
        process = versions.start(name, place.output)
        came = {}
        while process.poll() is None:
            for sign in FROM:
                if sign not in came and watch.has_come(sign):
                    came[sign] = time.perf_counter()
        end = time.perf_counter()
        process.communicate()
        for sign, moment in came.items():
            spans[sign].append(end - moment)
    return {sign: sorted(found)[len(found) // 2] for sign, found in spans.items()}


def two_at_once(versions, folder, count, seed):
    """Starts two builds together, again and again."""
    chance = random.Random(seed)
    place = Place(folder)
    place.clear()
    tally = Counter()
    for number in range(count):
        pair = [versions.start(name, place.output) for name in ("old", "new")]
        complaints = [process.communicate(timeout=300)[1] for process in pair]
        codes = [process.returncode for process in pair]
        for code, complaint in zip(codes, complaints):
            expect(code in (0, 3), f"pair {number} ended with {codes}:", *complaints)
            if code == 3:
                expect("Another build is writing this site" in complaint, complaint)
                expect(str(place.lock) in complaint and "wait until the other build has ended" in complaint, complaint)
                expect("online" in complaint, complaint)
        expect(0 in codes, f"neither of pair {number} was published")
        place.expect_whole(versions, {name for name, code in zip(("old", "new"), codes) if code == 0})
        tally["refused" if 3 in codes else "one after the other"] += 1
        following = chance.choice(["old", "new"])
        result = versions.build(following, place.output)
        expect(result.returncode == 0, "the next build fails:", result.stderr)
        place.expect_order(versions, following)
    return ", ".join(f"{key}: {value}" for key, value in sorted(tally.items()))
