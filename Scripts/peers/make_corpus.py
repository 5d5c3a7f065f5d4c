#!/usr/bin/env python3
"""Writes a corpus of invented articles as JSON lines, the same for the same arguments.

usage: make_corpus.py ARTICLES SEED OUT.jsonl [SAMPLE.jsonl]

Sentences are random walks over pairs of words: the words are ranks of a Zipf-Mandelbrot law, spelt
from syllables, and half of the time the next word is one of the few that follow the last one most.
Each article has a topic, a stretch of the vocabulary that it draws part of its words from, so that
rare words keep company; and names that grow in number with the corpus. With SAMPLE the walks go over
the real text of its bodies instead: a sentence of an article at random, its names replaced.
"""
import bisect
import json
import math
import random
import re
import sys

COMMON = (
    "the of to and a in that said for it on was is he with as at his by be from have has but not an are"
    " they this who will had were their which more its been would after one or about when we up out if"
    " two there people all new year also other into than first last over i what can could you her time"
    " she some no government police told before against because between during former where state"
).split()
ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sp st str t tr v w".split()
VOWELS = "a e i o u ai ea ee ou".split()
CODAS = ["", "", "n", "r", "s", "t", "l", "nd", "rt", "ck", "m", "st"]
TOPICS = 400
VOCABULARY = 120_000


def spelling(rank):
    """The word of a rank: common words first, then syllables that spell the number."""
    if rank < len(COMMON):
        return COMMON[rank]
    number, word = rank, ""
    while number:
        number, onset = divmod(number, len(ONSETS))
        number, vowel = divmod(number, len(VOWELS))
        number, coda = divmod(number, len(CODAS))
        word += ONSETS[onset] + VOWELS[vowel] + CODAS[coda]
    return word


class Writer:
    def __init__(self, seed, sample):
        self.seed = seed
        self.cumulated = []
        total = 0.0
        for rank in range(VOCABULARY):
            total += 1 / (rank + 2.7) ** 1.02
            self.cumulated.append(total)
        self.sentences = []
        for line in sample:
            body = json.loads(line).get("body", "")
            found = re.split(r"(?<=[.!?])\s+(?=[A-Z])", body)
            self.sentences.append([s for s in found if 25 <= len(s) <= 600])
        self.sentences = [found for found in self.sentences if len(found) > 2]

    def rank(self, chance):
        return bisect.bisect(self.cumulated, chance.random() * self.cumulated[-1])

    def name(self, chance, article):
        most = 40 * (article + 50) ** 0.7
        return spelling(VOCABULARY + int(math.exp(chance.random() * math.log(most)))).capitalize()

    def sentence(self, chance, article, topic):
        words = []
        last = 0
        for _ in range(chance.randint(8, 32)):
            draw = chance.random()
            if draw < 0.03:
                words.append(self.name(chance, article))
                continue
            if draw < 0.35:
                rank = (last * 31 + chance.choice((1, 7, 7, 13, 29)) * 17) % 4000
                rank = rank % 60 if last % 2 else rank
            elif draw < 0.5:
                rank = 200 + topic * 250 + int(250 * chance.random() ** 3)
            elif draw < 0.52:
                words.append(str(chance.randint(2, 2000)))
                continue
            else:
                rank = self.rank(chance)
            words.append(spelling(rank))
            last = rank
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def real_sentence(self, chance, article, own):
        source = own if chance.random() < 0.6 else chance.choice(self.sentences)
        return re.sub(
            r"(?<=[a-z,] )[A-Z][a-z]{3,}",
            lambda found: self.name(chance, article) if chance.random() < 0.3 else found.group(),
            chance.choice(source))

    def article(self, number):
        chance = random.Random(self.seed * 1_000_003 + number)
        topic = chance.randrange(TOPICS)
        own = chance.choice(self.sentences) if self.sentences else None
        length = max(350, chance.lognormvariate(math.log(1750), 0.53))
        body, size = [], 0
        while size < length:
            if own:
                sentence = self.real_sentence(chance, number, own)
            else:
                sentence = self.sentence(chance, number, topic)
            body.append(sentence)
            size += len(sentence.encode()) + 1
        return {"id": f"a{number:08}", "title": body[0][:70], "body": " ".join(body)}


def main():
    articles, seed, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    sample = open(sys.argv[4], encoding="utf-8") if len(sys.argv) > 4 else []
    writer = Writer(seed, sample)
    with open(out, "w", encoding="utf-8") as file:
        for number in range(articles):
            file.write(json.dumps(writer.article(number), ensure_ascii=False) + "\n")


main()
