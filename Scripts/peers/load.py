#!/usr/bin/env python3
"""Prints how fast engines loaded, and how many bytes their indexes take.

usage: load.py LEDE.log,… REAL.log,… ONE_CORE.log,… TANTIVY.log,… LUCENE.log,…

Each file is what an engine reported of one round. Speeds are MB of bodies a second, the best round of each
and the median; bytes are those of the index by those of the bodies.
"""
import re
import statistics
import sys


def rounds(paths):
    found = []
    for path in filter(None, paths.split(",")):
        with open(path, encoding="utf-8") as lines:
            found.append(dict(re.findall(r"(\w+)=([\d.e+-]+)", lines.read())))
    return found


def speeds(found, key="MBps"):
    return [float(each[key]) for each in found if key in each]


def main():
    own, real, one_core, tantivy, lucene = map(rounds, sys.argv[1:6])
    rows = [
        ("Lede, bodies alone, one thread", speeds(own)),
        ("Lede, whole articles", speeds(real)),
        ("Lede, whole articles, one core", speeds(one_core)),
        ("Tantivy, one thread", speeds(tantivy)),
        ("Tantivy, without its JSON", speeds(tantivy, "MBps_without_json")),
        ("Lucene, one thread", speeds(lucene)),
    ]
    bar = max(speeds(tantivy), default=float("nan"))
    print(f"{'load':34}{'best MB/s':>10}{'median':>10}{'by Tantivy':>12}")
    for name, values in rows:
        if values:
            print(f"{name:34}{max(values):10.1f}{statistics.median(values):10.1f}{max(values) / bar:12.2f}")
    if speeds(real) and speeds(one_core):
        print(f"two cores by one: {max(speeds(real)) / max(speeds(one_core)):.2f}")
    for name, found in [("Lede", own), ("Tantivy", tantivy), ("Lucene", lucene)]:
        sizes = speeds(found, "per_text_byte")
        if sizes:
            print(f"index bytes by text, {name}: {sizes[0]:.4f}")
    if own:
        first = {key: float(own[0][key]) for key in ("lists", "pairs", "dictionary", "total")}
        text = first["total"] / float(own[0]["per_text_byte"])
        lists = first["lists"] + first["dictionary"]
        print(f"  of Lede's: documents, frequencies, positions and dictionary {lists / text:.4f}, "
              f"common pairs {first['pairs'] / text:.4f}")


main()
