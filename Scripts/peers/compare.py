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
    shared = [key for key in keys if key in peer]
    if not shared:
        return math.nan
    return mean([ours[key][1] for key in shared]) / mean([peer[key][1] for key in shared])


def chart(path, rows):
    """Bars of the ratios to Lucene on a logarithmic scale, a line at 1."""
    width, height, left, top = 720, 18, 250, 40
    least = 1e-4

    def place(value):
        span = math.log10(2 / least)
        return left + (width - left - 60) * math.log10(max(value, least) / least) / span

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" '
        f'height="{top + height * len(rows) + 20}" font-family="sans-serif" font-size="12">',
        '<text x="10" y="20" font-size="14">Time of a query, Lede by Lucene (1 is the same, left is '
        'faster)</text>',
    ]
    for number, (mode, kind, value) in enumerate(rows):
        y = top + number * height
        lines.append(f'<text x="10" y="{y + 12}">{mode} {kind}</text>')
        lines.append(
            f'<rect x="{left}" y="{y + 2}" width="{place(value) - left:.1f}" height="13" '
            'fill="#3a6ea5"/>')
        lines.append(f'<text x="{place(value) + 4:.1f}" y="{y + 12}">{value:.3g}</text>')
    one = place(1)
    bottom = top + height * len(rows)
    lines.append(f'<path d="M{one:.1f} {top - 8}V{bottom}" stroke="#a33" fill="none"/>')
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
        rows.append((mode, kind, ratios[0]))
    counted = [key for key in lucene if key[0] != "TOP_10" and key in lede]
    wrong = sorted({key[2] for key in counted if lede[key][0] != lucene[key][0]})
    print(f"counts: {len(counted)} compared, {len(wrong)} queries differ from Lucene: {wrong[:12]}")
    chart(sys.argv[1], rows)


main()
