#!/usr/bin/python3
"""Fits the confidence of a statement and writes pipeline/attribution/confidence_weights.h.

    scripts/evaluation/fit_confidence.py GOLD_DIR

A logistic regression of "cue and speaker are right" on the items that `isnad explain --readings`
prints for each statement (pipeline/attribution/confidence.h). The weights of evidence know the articles they were fitted on, so each
article is read with weights that were fitted without it (the folds of fit_evidence.py). Weights
shrink towards zero: a rule seen twice says little. Needs python3-numpy (scripts/setup fit).
"""
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import numpy  # noqa: E402

from articles import ROOT, parse_predictions, program, read_articles  # noqa: E402
from competitions import competitions, readings_of  # noqa: E402
from fit_evidence import TABLE, fit, folds, minimize, table  # noqa: E402
from judge import judge  # noqa: E402

SHRINKAGE = 2.0
LEAST = 0.01  # a lighter weight says nothing and is not written
HEADER = ROOT / "pipeline" / "attribution" / "confidence_weights.h"
HEAD = """#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each item of confidence.h, in order. Items without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view name;
  std::string_view detail;
  std::string_view more;
  double weight;
};

"""


def items_of(path, lexicon):
    """What the confidence of each statement of an article is made of."""
    return [line["items"] for line in readings_of(path, lexicon) if "items" in line]


def extract(paths, lexicon):
    done = subprocess.run([program(), "extract", "--quiet", "--format", "jsonl", "--lexicon", lexicon,
                           *paths], stdout=subprocess.PIPE, check=True)
    return parse_predictions(done.stdout.decode("utf-8").split("\n"))


def samples(folder):
    """(features, right) of every statement of every article, read by weights that do not know it."""
    contests = list(competitions(folder))
    for learn, held in folds(contests):
        with tempfile.TemporaryDirectory() as lexicon:
            weights = fit(learn)
            builtin = (line.split("\t")[0] for line in TABLE.read_text("utf-8").split("\n")[3:] if line)
            unknown = "".join(f"{name}\t0\n" for name in builtin if name not in weights)
            pathlib.Path(lexicon, TABLE.name).write_text(table(weights) + unknown, "utf-8")
            names = sorted({c.article for c in held})
            answers = extract([folder / (name + ".txt") for name in names], lexicon)
            for article in read_articles(folder, answers):
                if article.id not in names:
                    continue
                items = items_of(folder / (article.id + ".txt"), lexicon)
                statements = article.predicted["attributions"]
                for judgement in judge(article):
                    if judgement.found is not None and not judgement.optional:
                        yield items[statements.index(judgement.found.raw)], \
                            judgement.paired and judgement.right_speaker


def logistic(data):
    """Bias and weights by name: maximum likelihood with weights that shrink towards zero."""
    names = sorted({name for values, _ in data for name in values})
    columns = {name: i for i, name in enumerate(names)}
    table_of = numpy.zeros((len(data), len(names) + 1))
    table_of[:, -1] = 1  # the bias, which does not shrink
    for row, (values, _) in enumerate(data):
        for name, value in values.items():
            table_of[row, columns[name]] = value
    right = numpy.array([bool(right) for _, right in data], dtype=float)
    shrinking = numpy.append(numpy.full(len(names), SHRINKAGE), 0.0)

    def loss(weights):
        odds = table_of @ weights
        value = numpy.logaddexp(0, odds).sum() - right @ odds + shrinking / 2 @ weights ** 2
        return value, table_of.T @ (1 / (1 + numpy.exp(-odds)) - right) + shrinking * weights

    weights = minimize(loss, numpy.zeros(len(names) + 1), steps=500)
    return float(weights[-1]), dict(zip(names, weights[:-1].tolist()))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bias, weights = logistic(list(samples(pathlib.Path(sys.argv[1]))))
    rows = "".join("    {%s, %.2f},\n" % (", ".join(f'"{word}"' for word in key), weight)
                   for key, weight in sorted(((*name.split(" "), "", "")[:3], weight)
                                             for name, weight in weights.items())
                   if abs(weight) >= LEAST)
    HEADER.write_text(
        HEAD + f"inline constexpr double confidence_bias = {bias:.2f};\n\n"
        f"inline constexpr ConfidenceWeight confidence_weights[] = {{\n{rows}}};\n\n"
        "}  // namespace isnad\n", "utf-8")


if __name__ == "__main__":
    main()
