#!/usr/bin/env python3
"""Prints what engines took, as ratios, and draws the chart.

usage: compare.py CHART.svg LUCENE.tsv,… TANTIVY.tsv,… LEDE.tsv,…

Of each query the best round of each engine counts. A ratio is one of geometric means over the queries that
both have: Lede's time by the peer's.
"""
import collections
import math
import sys


def read(paths):
    best = {}
    for path in paths.split(","):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                mode, kind, text, count, time = line.rstrip("\n").split("\t")
                key = (mode, kind, text)
                time = max(float(time), 0.01)
                if key not in best or time < best[key][1]:
                    best[key] = (int(count), time)
    return best


def mean(times):
    return math.exp(sum(map(math.log, times)) / len(times)) if times else math.nan


def ratio(keys, ours, peer):
    shared = [key for key in keys if key in ours and key in peer]
    if not shared:
        return math.nan
    return mean([ours[key][1] for key in shared]) / mean([peer[key][1] for key in shared])


def chart(path, rows):
    """Two bars a class, Lede's and Tantivy's time by Lucene's, and a line where Lucene is."""
    width, height, left, top, most = 720, 34, 150, 62, 1.2
    bottom = top + height * len(rows)

    def place(value):
        return left + (width - left - 60) * min(value, most) / most

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{bottom + 16}" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        '<text x="10" y="22" font-size="14">The ten best and the number of all: time by Lucene\'s, '
        'shorter is faster</text>',
        '<rect x="10" y="34" width="12" height="12" fill="#1f6feb"/><text x="28" y="44">Lede</text>',
        '<rect x="80" y="34" width="12" height="12" fill="#b0b7bf"/><text x="98" y="44">Tantivy</text>',
        f'<text x="{place(1):.1f}" y="54" text-anchor="middle" fill="#a33">Lucene</text>',
    ]
    for number, (kind, lede, tantivy) in enumerate(rows):
        y = top + number * height
        lines.append(f'<text x="10" y="{y + 19}">{kind.replace("_", " ")}</text>')
        for offset, value, colour in [(4, lede, "#1f6feb"), (17, tantivy, "#b0b7bf")]:
            if math.isnan(value):
                continue
            lines.append(
                f'<rect x="{left}" y="{y + offset}" width="{max(place(value) - left, 1):.1f}" '
                f'height="12" fill="{colour}"/>')
            lines.append(f'<text x="{place(value) + 4:.1f}" y="{y + offset + 10}">{value:.2g}</text>')
    lines.append(f'<path d="M{place(1):.1f} {top - 4}V{bottom}" stroke="#a33" fill="none"/>')
    lines.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def main():
    lucene, tantivy, lede = (read(paths) for paths in sys.argv[2:5])
    groups = collections.defaultdict(list)
    for key in lucene:
        groups[key[0], "ALL"].append(key)
        groups[key[0], key[1]].append(key)
    print(f"{'mode':13}{'class':18}{'Lucene us':>11}{'Tantivy us':>11}{'Lede us':>11}"
          f"{'by Lucene':>11}{'by Tantivy':>11}")
    rows = []
    for (mode, kind), keys in sorted(groups.items()):
        times = [
            mean([engine[key][1] for key in keys if key in engine])
            for engine in (lucene, tantivy, lede)]
        ratios = [ratio(keys, lede, lucene), ratio(keys, lede, tantivy)]
        print(f"{mode:13}{kind:18}" + "".join(f"{time:11.1f}" for time in times)
              + "".join(f"{value:11.3f}" for value in ratios))
        if mode == "TOP_10_COUNT":
            rows.append((kind, ratios[0], ratio(keys, tantivy, lucene)))
    counted = [key for key in lucene if key[0] != "TOP_10" and key in lede]
    wrong = sorted({key[2] for key in counted if lede[key][0] != lucene[key][0]})
    print(f"counts: {len(counted)} compared, {len(wrong)} queries differ from Lucene: {wrong[:12]}")
    chart(sys.argv[1], rows)


main()
