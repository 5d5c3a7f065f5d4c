#!/usr/bin/env python3
"""The statistics of words, computed without Lede, for StatisticsTests.

Usage: statistics.py reduced ARTICLES.txt WORD > EXPECTED.tsv
       statistics.py wikinews ARTICLES.jsonl WORD > EXPECTED.tsv

An article is a line of words in lower case with a blank between two. Of real articles the bodies are brought to
that form: every run of a to z is a word, and nothing else is kept. WORD is the word whose collocates are counted
and whose articles are compared with the others. Requires scipy.
"""
import collections
import json
import math
import re
import sys

from scipy import stats

WINDOW = 5
LEAST = 3
FIRST = 60


def articles(kind, path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            text = json.loads(line)["body"] if kind == "wikinews" else line
            words = re.findall("[a-z]+", re.sub("[A-Z]", lambda m: m.group().lower(), text))
            if words:
                yield words


def row(*cells):
    print("\t".join(c if isinstance(c, str) else repr(float(c)) if isinstance(c, float) else str(c)
                    for c in cells))


def ranked(hits, spread):
    order = sorted(hits, key=lambda name: (-hits[name], -spread[name], name))
    return [(name, hits[name], spread[name]) for name in order[:FIRST]]


def frequencies(texts):
    for length in (1, 2, 3):
        hits, spread = collections.Counter(), collections.Counter()
        for words in texts:
            grams = [" ".join(words[i:i + length]) for i in range(len(words) - length + 1)]
            hits.update(grams)
            spread.update(set(grams))
        for name, count, documents in ranked(hits, spread):
            row(f"ngrams {length}", name, count, documents)


def likelihood(table):
    return stats.chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic


def collocates(texts, node):
    everywhere = collections.Counter(word for words in texts for word in words)
    nodes = everywhere.pop(node)
    near, spread, places = collections.Counter(), collections.Counter(), 0
    for words in texts:
        hits = [i for i, word in enumerate(words) if word == node]
        window = {j for i in hits for j in range(i - WINDOW, i + WINDOW + 1) if 0 <= j < len(words)}
        found = [words[j] for j in window if words[j] != node]
        near.update(found)
        spread.update(set(found))
        places += len(found)
    total = sum(everywhere.values())
    for word in sorted(near):
        observed = near[word]
        table = [
            [observed, places - observed],
            [everywhere[word] - observed, total - places - everywhere[word] + observed],
        ]
        expected = stats.contingency.expected_freq(table)[0][0]
        if observed < LEAST or observed <= expected:
            continue
        row("collocates", word, observed, spread[word], float(expected), float(likelihood(table)),
            math.log2(observed / expected), (observed - expected) / math.sqrt(observed),
            2 * observed / (places + everywhere[word]))


def keyness(texts, node):
    sides = [collections.Counter(), collections.Counter()]
    spread = [collections.Counter(), collections.Counter()]
    for words in texts:
        side = 0 if node in words else 1
        sides[side].update(words)
        spread[side].update(set(words))
    sizes = [sum(side.values()) for side in sides]
    for word in sorted(set(sides[0]) | set(sides[1])):
        observed = [sides[0][word], sides[1][word]]
        share = sum(observed) / sum(sizes)
        evenly = [share * size for size in sizes]
        statistic = float(stats.power_divergence(observed, evenly, lambda_="log-likelihood").statistic)
        if statistic < 6.63:
            continue
        rates = [1000 * o / n for o, n in zip(observed, sizes)]
        difference = 100 * (rates[0] - rates[1]) / rates[1] if rates[1] else ""
        row("keyness", word, observed[0], spread[0][word], observed[1], spread[1][word], rates[0], rates[1],
            difference, statistic, float(stats.chi2.sf(statistic, 1)))


def main():
    kind, path, node = sys.argv[1:]
    texts = list(articles(kind, path))
    frequencies(texts)
    collocates(texts, node)
    keyness(texts, node)


main()
