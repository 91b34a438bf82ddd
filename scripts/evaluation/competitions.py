"""The readings that competed for each cue of annotated articles, and which of them were right."""
import collections
import dataclasses
import json
import math
import os
import subprocess
import sys

import numpy

from articles import SUFFIX, program, read_articles


@dataclasses.dataclass
class Competition:
    """One word that can be a cue, and every way in which the grammars read it."""
    article: str
    cue: tuple        # offsets, half-open
    readings: list    # as isnad explain --readings prints them
    merits: list      # of each reading: 1 the cue, 2 more each for speaker and start of content
    reports: bool     # True where annotators marked a statement here

    def right(self):
        """Indexes of the best readings; none where the word reports nothing."""
        best = max(self.merits)
        return [i for i, merit in enumerate(self.merits) if merit == best] if best > 1 else []


def readings_of(path, lexicon=None):
    command = [program(), "explain", "--readings", path]
    if lexicon:
        command += ["--lexicon", lexicon]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit(f"fit: isnad explain ended with status {done.returncode} on {path}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]


def contests_of(path, lexicon=None):
    return [line for line in readings_of(path, lexicon) if "readings" in line]


def overlap(span, cue):
    return span and span["start"] < cue[1] and cue[0] < span["end"]


def merit(reading, wanted, text):
    def words(part):
        return text.words_of([{"start": part[0], "end": part[1]}]) if part else frozenset()
    speaker = words(reading.get("source")) == text.words_of(
        [wanted["speaker"]] if wanted["speaker"] else [])
    first = min(text.words_of(wanted["content"]), default=None)
    if reading["place"] == "before":
        content = bool(wanted["content"]) and \
            wanted["content"][0]["start"] < wanted["cue"]["start"]
    else:
        found = words(reading.get("content"))
        content = bool(found) and min(found) == first
    return 1 + 2 * speaker + 2 * content


def competitions(folder, lexicon=None, only=None):
    """Of every article of a gold folder; optional statements (level B) take no part."""
    for article in read_articles(folder, {}):
        if only is not None and article.id not in only:
            continue
        for line in contests_of(folder / (article.id + ".txt"), lexicon):
            cue = tuple(line["cue"])
            wanted = next((w.raw for w in article.wanted if overlap(w.cue, cue)), None)
            if wanted and wanted["level"] == "B":
                continue
            merits = [merit(r, wanted, article.text) if wanted else 0 for r in line["readings"]]
            yield Competition(article.id, cue, line["readings"], merits, wanted is not None)


class Features:
    """Competitions as arrays: one row for each reading, one column for each item of evidence."""

    def __init__(self, contests, names=None):
        names = names or sorted({name for c in contests for r in c.readings for name in r["evidence"]})
        number = {name: i for i, name in enumerate(names)}
        rows, columns, contest, right = [], [], [], []
        for index, c in enumerate(contests):
            best = set(c.right())
            for i, reading in enumerate(c.readings):
                items = [number[name] for name in reading["evidence"] if name in number]
                columns.extend(items)
                rows.extend([len(contest)] * len(items))
                contest.append(index)
                right.append(i in best)
        self.names = names
        self.count = len(contests)
        self.rows, self.columns = numpy.array(rows, int), numpy.array(columns, int)
        self.contest, self.right = numpy.array(contest, int), numpy.array(right, bool)
        self.reported = numpy.zeros(self.count, bool)
        numpy.logical_or.at(self.reported, self.contest[self.right], True)

    def scores(self, weights):
        return numpy.bincount(self.rows, weights[self.columns], len(self.contest))


def chosen(contests, weights, threshold):
    """Of each competition the index of its heaviest reading, None where all together weigh less
    than nothing."""
    for c in contests:
        scores = [sum(weights.get(name, 0.0) for name in r["evidence"]) for r in c.readings]
        best = max(range(len(scores)), key=scores.__getitem__)
        yield best if sum(map(math.exp, scores)) > math.exp(threshold) else None


def tally(contests, choices):
    """How often a cue, and how often all of it, was right."""
    c = collections.Counter()
    for contest, choice in zip(contests, choices):
        c["reported"] += contest.reports
        if choice is None:
            continue
        c["taken"] += 1
        c["cue"] += contest.reports
        c["all"] += contest.reports and contest.merits[choice] == 5
    return c


def f1(right, c):
    return 2 * right / max(1, c["taken"] + c["reported"])
