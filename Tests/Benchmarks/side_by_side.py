"""Runs the programs in turns on one site, into empty folders, so that what disturbs the machine disturbs all alike."""

import shutil

import tools
from measure import Costs

ONE_CORE = " on one core"


def compare(meter, site, folder, rounds, only=None, keep=False):
    """
    What each program costs, by name.
    rounds: how often each runs; Hugo, by far the slowest, half as often.
    only: the names to run; all by default.
    keep: leaves what was written until all is measured, since creating files soon after a mass deletion is slow on
      some disks.
    """
    # How each is asked, and how many processors it may use.
    programs = {
        "Candour": (tools.candour, {}, None),
        "Hugo": (tools.hugo, {}, None),
        "floor": (tools.floor, {}, None),
        "Candour" + ONE_CORE: (tools.candour, {"jobs": 1}, 1),
        "floor" + ONE_CORE: (tools.floor, {"processes": 1}, 1),
    }
    costs = {name: Costs() for name in programs if only is None or name in only}
    left = []
    for round in range(rounds):
        for name, cost in costs.items():
            if name == "Hugo" and round >= (rounds + 1) // 2:
                continue
            ask, options, cores = programs[name]
            output = folder / f"{len(left)}" / "public"
            output.parent.mkdir(parents=True)
            left.append(output.parent)
            cost.add(meter.run(ask(site, output, **options), cores))
            if not keep:
                shutil.rmtree(output.parent)
    for output in left if keep else []:
        shutil.rmtree(output)
    return costs
