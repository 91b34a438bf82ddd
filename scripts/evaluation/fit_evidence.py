#!/usr/bin/python3
"""Fits the weights of evidence and writes grammars/lexicon/evidence.tsv.

    scripts/evaluation/fit_evidence.py GOLD_DIR...

Each cue of the annotated articles is a competition between its readings and the reading that it
reports nothing: a log-linear model with weights that shrink towards zero (L2). What it would do on
articles it has not seen is measured by cross-validation over articles and printed. The evidence
depends a little on what was decided before it, so the program is rebuilt and asked again, ROUNDS
times. Needs python3-numpy (scripts/setup fit).
"""
import pathlib
import random
import subprocess
import sys

sys.dont_write_bytecode = True

import numpy  # noqa: E402

from articles import ROOT  # noqa: E402
from competitions import Features, chosen, competitions, f1, tally  # noqa: E402

SHRINKAGE = 1.0
FOLDS = 5
ROUNDS = 2
LEAST = 0.1        # a lighter weight says nothing and is not written
NOTHING = 0.0      # of the reading that a word reports nothing; the fit knows no other scale
TABLE = ROOT / "grammars" / "lexicon" / "evidence.tsv"
HEAD = """# Weights of evidence, written by scripts/evaluation/fit_evidence.py: log odds that a reading is right.
# The names are explained in grammars/evidence.h.
evidence\tweight
"""


def loss(features, weights):
    """Negative log likelihood and its slope."""
    scores = features.scores(weights)
    top = numpy.zeros(features.count)
    numpy.maximum.at(top, features.contest, scores)
    mass = numpy.exp(scores - top[features.contest])
    nothing = numpy.exp(-top)
    every = nothing + numpy.bincount(features.contest, mass, features.count)
    right = numpy.bincount(features.contest, mass * features.right, features.count)
    likely = numpy.where(features.reported, right, nothing) / every
    value = -numpy.log(numpy.maximum(likely, 1e-300)).sum() + SHRINKAGE / 2 * weights @ weights
    share = mass / numpy.maximum(right, 1e-300)[features.contest]
    wanted = numpy.where(features.right, share, 0.0)
    error = mass / every[features.contest] - wanted
    slope = numpy.bincount(features.columns, error[features.rows], len(weights))
    return value, slope + SHRINKAGE * weights


def minimize(function, point, steps=150, memory=8):
    """L-BFGS with a halving line search."""
    value, slope = function(point)
    moves, turns = [], []
    for _ in range(steps):
        direction = slope.copy()
        pulls = []
        for move, turn in zip(reversed(moves), reversed(turns)):
            pulls.append((move @ direction) / (move @ turn))
            direction -= pulls[-1] * turn
        if moves:
            direction *= (moves[-1] @ turns[-1]) / (turns[-1] @ turns[-1])
        else:
            direction /= max(1.0, numpy.abs(direction).max())
        for move, turn, pull in zip(moves, turns, reversed(pulls)):
            direction += (pull - (turn @ direction) / (move @ turn)) * move
        length = 1.0
        while True:
            next_point = point - length * direction
            next_value, next_slope = function(next_point)
            if next_value <= value - 1e-4 * length * (slope @ direction) or length < 1e-6:
                break
            length /= 2
        if length < 1e-6 or abs(value - next_value) < 1e-4:
            return next_point
        moves, turns = (moves + [next_point - point])[-memory:], (turns + [next_slope - slope])[-memory:]
        point, value, slope = next_point, next_value, next_slope
    return point


def fit(contests):
    """Weights by name."""
    features = Features(contests)
    weights = minimize(lambda w: loss(features, w), numpy.zeros(len(features.names)))
    return dict(zip(features.names, weights.tolist()))


def folds(contests):
    """(those to learn from, those held out), article by article."""
    names = sorted({c.article for c in contests})
    random.Random(1).shuffle(names)
    for k in range(FOLDS):
        held = set(names[k::FOLDS])
        yield ([c for c in contests if c.article not in held],
               [c for c in contests if c.article in held])


def report(name, contests, choices):
    c = tally(contests, choices)
    print(f"{name:14} precision {c['cue'] / max(1, c['taken']):.3f}  "
          f"recall {c['cue'] / max(1, c['reported']):.3f}  cue F1 {f1(c['cue'], c):.3f}  "
          f"cue, speaker and start of content F1 {f1(c['all'], c):.3f}")


def cross_validate(contests):
    seen, choices = [], []
    for learn, held in folds(contests):
        seen += held
        choices += chosen(held, fit(learn), NOTHING)
    report("held out", seen, choices)


def table(weights):
    rows = {name: weight for name, weight in weights.items() if abs(weight) >= LEAST}
    rows["nothing"] = NOTHING
    return HEAD + "".join(f"{name}\t{weight:.2f}\n" for name, weight in sorted(rows.items()))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for round_number in range(1, ROUNDS + 1):
        contests = [c for folder in sys.argv[1:] for c in competitions(pathlib.Path(folder))]
        if not contests:
            sys.exit("fit_evidence: no readings; are there articles in GOLD_DIR?")
        weights = fit(contests)
        report(f"round {round_number}", contests, list(chosen(contests, weights, NOTHING)))
        TABLE.write_text(table(weights), "utf-8")
        subprocess.run([ROOT / "scripts" / "build", "release", "isnad"], check=True)
    cross_validate(contests)


if __name__ == "__main__":
    main()
