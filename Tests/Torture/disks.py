"""Disks that are full or read-only, permissions that are missing or go missing, output folders that are mount
points: with real file systems, in a mount namespace of our own, where we are root even if we are nobody."""

import ctypes
import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time

from kills import Watch, wait_for_the_dead
from sites import Place, expect, published

# Within a namespace in which it is nobody, a process is bound by permissions even when root started it.
AS_NOBODY = ("unshare", "--user")

LIBC = ctypes.CDLL(None, use_errno=True)
MS_RDONLY, MS_REMOUNT = 1, 32

# What a build that failed says of what is online.
WHOLE = ("what was online before still is", "no site is online yet", "the new site is in place")


def enter_namespace():
    """Starts this program again where it may mount; ends it with an error where that is not possible."""
    if os.environ.get("CANDOUR_TORTURE_NAMESPACE"):
        return
    os.environ["CANDOUR_TORTURE_NAMESPACE"] = "1"
    command = ["unshare", "--map-root-user", "--mount", "--propagation", "private"]
    try:
        os.execvp(command[0], [*command, sys.executable, *sys.argv])
    except OSError as error:
        sys.exit(f"cannot start unshare (util-linux): {error}")


def mount(*arguments):
    result = subprocess.run(["mount", *map(str, arguments)], capture_output=True, text=True)
    expect(result.returncode == 0, "cannot mount:", result.stderr)


def unmount(folder):
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


class Disk:
    """A small file system in memory, with an output folder on it."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", folder)
        self.place = Place(folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        unmount(self.folder)

    def set(self, options):
        mount("-o", f"remount,{options}", self.folder)

    def forbid_writing(self):
        """At the first moment at which no file is open for writing."""
        target = os.fsencode(self.folder)
        while LIBC.mount(None, target, None, MS_RDONLY | MS_REMOUNT, None):
            expect(ctypes.get_errno() == errno.EBUSY, "cannot make the disk read-only:", os.strerror(ctypes.get_errno()))

    def used(self):
        """Kilobytes, and inodes."""
        status = os.statvfs(self.folder)
        return (status.f_blocks - status.f_bfree) * status.f_frsize // 1024, status.f_files - status.f_ffree


def expect_complaint(result, place, reason, fix):
    """The build could not be finished, and says where, why, what is online and what to do."""
    text = result.stderr
    expect(result.returncode == 3, "ended with", result.returncode, text)
    for part in (str(place.parent), reason, fix):
        expect(part in text, f"does not say {part!r}:", text)
    expect(any(part in text for part in WHOLE), "does not say what is online:", text)
    return next(part for part in WHOLE if part in text)


def expect_state(versions, place, before, target, said):
    """What is online is what the message said."""
    left = place.expect_whole(versions, {before, target})
    expected = {WHOLE[0]: before, WHOLE[1]: None, WHOLE[2]: target}[said]
    expect(left == expected, f"it said that {said}, but {left} is online")


def publish(versions, place, name):
    result = versions.build(name, place.output)
    expect(result.returncode == 0, f"the {name} site cannot be built:", result.stderr)


def full(versions, folder, count, _):
    """Disks with room for more and more, until the build passes: of bytes, and of files."""
    tally = []
    for before in (None, "first", "level"):
        for kind in ("size", "nr_inodes"):
            failed = 0
            for step in range(10_000):
                with Disk(folder / "disk") as disk:
                    for name in {None: [], "first": ["old"], "level": ["new", "old"]}[before]:
                        publish(versions, disk.place, name)
                    kilobytes, inodes = disk.used()
                    total = versions.size("new") // 1024
                    many = 2 * len(versions.trees["new"])
                    # A little more at each step, then much.
                    more = step + max(0, step - 3) * (total // 4 if kind == "size" else many) // count
                    if kind == "size":
                        disk.set(f"size={kilobytes + 4 * (1 + more)}k")
                    else:
                        disk.set(f"nr_inodes={inodes + 1 + more}")
                    result = versions.build("new", disk.place.output)
                    if result.returncode == 0:
                        disk.place.expect_order(versions, "new")
                        break
                    said = expect_complaint(result, disk.place, "No space left on device", "free some space on that disk")
                    expect_state(versions, disk.place, before and "old", "new", said)
                    failed += 1
                    disk.set("size=64m" if kind == "size" else "nr_inodes=100000")
                    following = "new" if step % 2 else "old"
                    publish(versions, disk.place, following)
                    disk.place.expect_order(versions, following)
            expect(failed > 0, "no disk was full")
            tally.append(f"{failed} by {kind}")
    return ", ".join(tally)


def read_only(versions, folder, count, seed):
    """A disk that is read-only from the beginning, and one that becomes so at some moment."""
    chance = random.Random(seed)
    with Disk(folder / "disk") as disk:
        for before in (None, "old"):
            if before:
                publish(versions, disk.place, before)
            disk.set("ro")
            said = expect_complaint(
                versions.build("new", disk.place.output), disk.place, "Read-only file system", "choose another folder")
            expect_state(versions, disk.place, before, "new", said)
            disk.set("rw")
        caught = 0
        for number in range(count):
            before, target = (("old", "new"), ("new", "old"))[number % 2]
            publish(versions, disk.place, before)
            watch = Watch(disk.place)
            process = versions.start(target, disk.place.output)
            while not watch.has_come("building") and process.poll() is None:
                pass
            time.sleep(chance.random() * 0.003)
            disk.forbid_writing()
            complaint = process.communicate(timeout=300)[1]
            if process.returncode:
                caught += 1
                result = subprocess.CompletedProcess([], process.returncode, "", complaint)
                said = expect_complaint(result, disk.place, "Read-only file system", "choose another folder")
                expect_state(versions, disk.place, before, target, said)
            disk.set("rw")
            publish(versions, disk.place, target)
            disk.place.expect_order(versions, target)
    return f"2 from the beginning, {caught} in the middle of {count} builds"


def forbidden(versions, folder, count, seed):
    """Permissions that are missing from the beginning, or taken away in the middle."""
    chance = random.Random(seed)
    place = Place(folder / "forbidden")
    place.parent.mkdir()
    fix = "let the account that runs the build read and write there"

    def build(name):
        return versions.build(name, place.output, AS_NOBODY)

    tally = 0
    for spoil in ("parent", "output", "next", "manifest", "lock"):
        os.chmod(place.parent, 0o755)
        place.clear()
        for name in ("new", "old"):
            publish(versions, place, name)
        spoilt = {
            "parent": place.parent, "output": place.output, "next": place.next,
            "manifest": place.next / "manifest.json", "lock": place.lock}[spoil]
        permissions = stat.S_IMODE(spoilt.stat().st_mode)
        os.chmod(spoilt, 0o500 if spoilt.is_dir() and spoil != "next" else 0)
        result = build("new")
        said = expect_complaint(result, place, "Permission denied", fix)
        os.chmod(spoilt, permissions) if spoilt.exists() else None
        for folder_of in (place.output, place.next):
            os.chmod(folder_of, 0o755)
        expect_state(versions, place, "old", "new", said)
        publish(versions, place, "new")
        place.expect_order(versions, "new")
        tally += 1
    caught = 0
    for number in range(count):
        before, target = (("old", "new"), ("new", "old"))[number % 2]
        publish(versions, place, before)
        watch = Watch(place)
        process = versions.start(target, place.output, AS_NOBODY)
        while not watch.has_come("building") and process.poll() is None:
            pass
        time.sleep(chance.random() * 0.003)
        try:
            os.chmod(place.next, 0)
        except FileNotFoundError:
            pass
        complaint = process.communicate(timeout=300)[1]
        for tree in (place.output, place.next):
            if tree.exists():
                os.chmod(tree, 0o755)
        if process.returncode:
            caught += 1
            result = subprocess.CompletedProcess([], process.returncode, "", complaint)
            said = expect_complaint(result, place, "Permission denied", fix)
            expect_state(versions, place, before, target, said)
        publish(versions, place, target)
        place.expect_order(versions, target)
    return f"{tally} from the beginning, {caught} in the middle of {count} builds"


def in_place(versions, folder, count, seed):
    """An output folder that is a mount point cannot be swapped: killed at many moments, every file is whole, and
    the next build completes the work."""
    chance = random.Random(seed)
    place = Place(folder / "mounted")
    place.output.mkdir(parents=True)
    mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", place.output)
    started = time.perf_counter()
    publish(versions, place, "old")
    span = time.perf_counter() - started
    killed = 0
    for number in range(count):
        before, target = (("old", "new"), ("new", "old"))[number % 2]
        watch = Watch(place)
        process = versions.start(target, place.output)
        while not watch.has_come("building") and process.poll() is None:
            pass
        time.sleep(chance.random() * span / 5)
        killed += process.poll() is None
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.communicate()
        wait_for_the_dead(place)
        for path, digest in published(place.output).items():
            if not path.startswith(".candour"):
                known = [versions.trees[name].get(path) for name in ("old", "new")]
                expect(digest in known or path.endswith("/"), f"{path} is neither the old nor the new one")
        publish(versions, place, target)
        place.expect_order(versions, target)
    unmount(place.output)
    return f"{killed} killed of {count} builds"
