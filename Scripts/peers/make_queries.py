#!/usr/bin/env python3
"""Draws queries from a corpus: lines of mode, class and query, with tabs between.

usage: make_queries.py CORPUS.jsonl SEED OUT.tsv

The syntax is that of the Search Benchmark Game, and NEAR/5. Words are plain lower-case ASCII words that
rarely stand beside an apostrophe or a full stop, so that every engine cuts them alike.
"""
import collections
import json
import random
import re
import sys

WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
PLAIN = re.compile(r"[a-z]+$")


class Words:
    def __init__(self, path, chance):
        self.chance = chance
        self.frequency = collections.Counter()
        mixed = collections.Counter()
        self.texts = []
        count = 0
        with open(path, encoding="utf-8") as corpus:
            for line in corpus:
                count += 1
                words = WORD.findall(json.loads(line)["body"].lower())
                for word in set(words):
                    if PLAIN.match(word):
                        self.frequency[word] += 1
                    else:
                        mixed.update(set(re.findall(r"[a-z]+", word)))
                if chance.random() < 0.02 or count < 50:
                    self.texts.append(words)
        self.count = count
        self.good = {
            w for w, n in self.frequency.items() if len(w) > 1 and mixed[w] <= 0.02 * n}
        self.bands = {
            "high": self.band(0.2, 1.1), "mid": self.band(0.02, 0.2),
            "low": self.band(0.0005, 0.02)}

    def band(self, least, most):
        return sorted(
            w for w in self.good if least <= self.frequency[w] / self.count < most)

    def pick(self, band):
        return self.chance.choice(self.bands[band])

    def pair(self):
        """Two words of one article."""
        while True:
            text = self.chance.choice(self.texts)
            words = sorted(
                w for w in set(text)
                if w in self.good and self.frequency[w] > 0.0005 * self.count)
            if len(words) > 1:
                return tuple(self.chance.sample(words, 2))

    def phrase(self, length):
        while True:
            text = self.chance.choice(self.texts)
            if len(text) <= length:
                continue
            start = self.chance.randrange(len(text) - length)
            words = text[start:start + length]
            if all(w in self.good and self.frequency[w] > 20 for w in words):
                return " ".join(words)


def queries(words):
    for band in ("high", "mid", "low"):
        for _ in range(30):
            yield f"term_{band}", words.pick(band)
    for _ in range(40):
        yield "intersection", "+%s +%s" % words.pair()
    for _ in range(30):
        yield "intersection_high", f"+{words.pick('high')} +{words.pick('high')}"
    for _ in range(30):
        yield "intersection3", "+%s +%s +%s" % (*words.pair(), words.pick("high"))
    for _ in range(40):
        yield "union", "%s %s" % words.pair()
    for _ in range(30):
        yield "union_high", f"{words.pick('high')} {words.pick('high')}"
    for _ in range(30):
        yield "union5", " ".join([*words.pair(), *words.pair(), words.pick("mid")])
    for _ in range(40):
        yield "phrase", f'"{words.phrase(2)}"'
    for _ in range(30):
        yield "phrase3", f'"{words.phrase(3)}"'
    for pair in ("of the", "in the", "said the", "to the", "on the", "for the", "at the",
                 "and the", "by the", "from the"):
        yield "phrase_high", f'"{pair}"'
    for _ in range(30):
        yield "negation", "+%s -%s" % words.pair()
    for _ in range(30):
        yield "phrase_and_word", f'+"{words.phrase(2)}" +{words.pick("mid")}'
    for _ in range(30):
        yield "near", "NEAR/5 %s %s" % words.pair()


def main():
    chance = random.Random(int(sys.argv[2]))
    words = Words(sys.argv[1], chance)
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        for kind, query in queries(words):
            for mode in ("COUNT", "TOP_10", "TOP_10_COUNT"):
                out.write(f"{mode}\t{kind}\t{query}\n")


main()
