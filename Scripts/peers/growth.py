#!/usr/bin/env python3
"""Prints how the times of searches grow with the collection.

usage: growth.py SMALL.tsv … LARGE.tsv

Each file is what `lede-bench --user` wrote for one collection, and beside it, with `.log` in the place of
`.tsv`, what it reported of loading. For each class the median and the 99th percentile in milliseconds, and
the slope: the power of the number of articles that the median grows with, 1 for twice the time at twice the
articles.
"""
import collections
import math
import re
import statistics
import sys


def read(path):
    times = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            _, kind, text, _, time = line.rstrip("\n").split("\t")
            times[text if kind == "overview" else kind].append(float(time) / 1e3)
            if kind != "overview":
                times["all searches"].append(float(time) / 1e3)
    with open(re.sub(r"\.tsv$", ".log", path), encoding="utf-8") as lines:
        load = dict(re.findall(r"(\w+)=([\d.e+-]+)", lines.read()))
    return load, times


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def slope(sizes, values):
    if len(sizes) < 2 or min(values) <= 0:
        return math.nan
    return math.log(values[-1] / values[0]) / math.log(sizes[-1] / sizes[0])


def main():
    runs = [read(path) for path in sys.argv[1:]]
    sizes = [int(load["n"]) for load, _ in runs]
    print(f"{'':26}" + "".join(f"{size:>18,}" for size in sizes) + f"{'slope':>8}")
    for name, key in [("load, MB/s of text", "MBps"), ("memory, bytes an article", "bytes_per_article"),
                      ("memory by text", "memory_per_text_byte"), ("peak of memory, MB", "peak_MB")]:
        values = [float(load[key]) for load, _ in runs]
        print(f"{name:26}" + "".join(f"{value:>18,.2f}" for value in values) + f"{slope(sizes, values):>8.2f}")
    for kind in runs[0][1]:
        medians = [statistics.median(times[kind]) for _, times in runs]
        worst = [percentile(times[kind], 0.99) for _, times in runs]
        cells = [f"{median:.2f} / {p99:.2f}" for median, p99 in zip(medians, worst)]
        print(f"{kind:26}" + "".join(f"{cell:>18}" for cell in cells) + f"{slope(sizes, medians):>8.2f}")


main()
