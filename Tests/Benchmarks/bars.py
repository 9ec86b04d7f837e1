"""The bars that Candour has to clear, judged by what was measured."""

from side_by_side import ONE_CORE


def at_most(what, value, bound, unit=""):
    return what, f"≤ {bound:.3g}{unit}", value, value <= bound


def at_least(what, value, bound):
    return what, f"≥ {bound:.3g}", value, value >= bound


def judge(measured, small, large, rebuilds_on_disk):
    """
    measured: costs by program, by number of documents.
    small, large: the two numbers of documents that are compared.
    """
    most = measured[large]
    candour, hugo, floor = most["Candour"], most["Hugo"], most["floor"]
    alone, floor_alone = most["Candour" + ONE_CORE], most["floor" + ONE_CORE]

    def ratio(one, other, what):
        return one.middle(what) / other.middle(what)

    growth = {
        what: ratio(candour, measured[small]["Candour"], what) / (large / small) for what in ("wall", "cpu")}
    rows = [
        at_most(f"wall time over Hugo's, {large:,} documents", ratio(candour, hugo, "wall"), 1 / 5),
        at_most(f"peak memory over Hugo's, {large:,} documents", candour.peak / hugo.peak, 1 / 6),
        at_most("wall time over the floor's, all cores", ratio(candour, floor, "wall"), 3.2),
        at_most("wall time over the floor's, one core", ratio(alone, floor_alone, "wall"), 3.2),
        at_most(f"CPU a document, {large:,} documents over {small:,}", growth["cpu"], 1.15),
        at_most(f"wall time a document, {large:,} documents over {small:,}", growth["wall"], 1.15),
        at_least(f"speed of all cores over one, {large:,} documents", ratio(alone, candour, "wall"), 1.6),
    ]
    if 500 in measured:
        rows.append(at_most("500 documents, wall time", measured[500]["Candour"].middle("wall"), 0.3, " s"))
    for build, name in ((1, "second"), (2, "third")):
        first, later = rebuilds_on_disk.costs[0], rebuilds_on_disk.costs[build]
        rows += [
            at_most(f"{name} build over the first, on disk, wall time", ratio(later, first, "wall"), 0.6),
            at_most(
                f"{name} build: files of the site that were written without need",
                rebuilds_on_disk.needless(build), 0),
        ]
    return rows
