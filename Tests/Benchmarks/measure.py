"""What one run of a program costs: wall clock, CPU, memory."""

import os
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PAGE = os.sysconf("SC_PAGE_SIZE")
TICK = 0.02


@dataclass
class Cost:
    wall: float
    cpu: float
    # Bytes: the most that all its processes held together when looked at, fifty times a second, and no less than
    # the largest of them held at any moment.
    peak: int


class Costs:
    """What several runs of the same thing cost."""

    def __init__(self):
        self.runs = []

    def add(self, cost):
        self.runs.append(cost)

    def middle(self, what):
        return median(getattr(run, what) for run in self.runs)

    def least(self, what):
        return min(getattr(run, what) for run in self.runs)

    @property
    def peak(self):
        return max(run.peak for run in self.runs)


class Meter:
    def __init__(self, program, folder):
        self._program, self._result = program, folder / "meter.txt"

    def run(self, command, cores=None):
        """
        Runs a command to its end; raises if it fails.
        cores: how many processors it may use; all by default.
        """
        held = ["taskset", "-c", f"0-{cores - 1}"] if cores else []
        with open(self._result.with_suffix(".log"), "wb") as log:
            process = subprocess.Popen(
                [self._program, self._result, *held, *map(str, command)], stdout=log, stderr=log)
            watch = _Watch(process.pid)
            watch.start()
            status = process.wait()
            watch.stop()
        if status:
            said = self._result.with_suffix(".log").read_text(errors="replace")
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {status}:\n{said[-2000:]}")
        wall, cpu, largest = self._result.read_text().split()
        return Cost(float(wall), float(cpu), max(int(largest) * 1024, watch.most))


class _Watch(threading.Thread):
    """Looks now and then at the memory of all that a process has started."""

    def __init__(self, root):
        super().__init__()
        self.most = 0
        self._root, self._done = root, threading.Event()

    def run(self):
        while not self._done.wait(TICK):
            self.most = max(self.most, sum(map(_resident, _descendants(self._root))))

    def stop(self):
        self._done.set()
        self.join()


def _descendants(process):
    """The processes that live below one, itself left out."""
    found = []
    try:
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += [child, *_descendants(child)]
    except OSError:
        pass
    return found


def _resident(process):
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE
    except (OSError, IndexError):
        return 0
