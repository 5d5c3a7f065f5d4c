#!/usr/bin/env python3
"""Indexes and queries with Tantivy, from PyPI's `tantivy`: one thread, one segment, positions.

usage: tantivy_peer.py CORPUS.jsonl QUERIES.tsv RUNS OUT.tsv

From Python every search scores all that matches, so that TOP_10_COUNT alone is a fair comparison.
Proximities are left out.
"""
import json
import pathlib
import statistics
import sys
import tempfile
import time

import tantivy


def load(path, folder):
    """Indexes the bodies into a folder, which is best one in memory."""
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("body", stored=False, tokenizer_name="default", index_option="position")
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(heap_size=1_500_000_000, num_threads=1)
    size = 0
    parsing = 0.0
    start = time.perf_counter()
    with open(path, encoding="utf-8") as corpus:
        for line in corpus:
            before = time.perf_counter()
            body = json.loads(line)["body"]
            size += len(body.encode())
            parsing += time.perf_counter() - before
            document = tantivy.Document()
            document.add_text("body", body)
            writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    seconds = time.perf_counter() - start
    index.reload()
    if index.searcher().num_segments != 1:
        sys.exit("Tantivy made several segments, which would not be compared fairly.")
    index_size = sum(file.stat().st_size for file in pathlib.Path(folder).iterdir())
    print(
        f"tantivy MBps={size / 1e6 / seconds:.1f}"
        f" MBps_without_json={size / 1e6 / (seconds - parsing):.1f}"
        f" bytes={index_size} per_text_byte={index_size / size:.4f}", file=sys.stderr)
    return index


def main():
    path, queries, runs, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        measure(load(path, folder), queries, runs, out)


def measure(index, queries, runs, out):
    searcher = index.searcher()

    def run(mode, text):
        query = index.parse_query(text, ["body"])
        if mode == "TOP_10":
            return len(searcher.search(query, 10, False).hits)
        return searcher.search(query, 1 if mode == "COUNT" else 10, True).count

    with open(queries, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    rows = [row for row in rows if not row[2].startswith("NEAR/")]
    for mode, _, text in rows:
        run(mode, text)
    with open(out, "w", encoding="utf-8") as results:
        for mode, kind, text in rows:
            times = []
            for _ in range(runs):
                start = time.perf_counter_ns()
                count = run(mode, text)
                times.append(time.perf_counter_ns() - start)
            median = statistics.median_low(times) / 1e3
            results.write(f"{mode}\t{kind}\t{text}\t{count}\t{median:.2f}\n")


main()
