#!/usr/bin/python3
"""Fits the confidence of a statement and writes pipeline/attribution/confidence_weights.h.

    scripts/evaluation/fit_confidence.py GOLD_DIR

A logistic regression of "cue and speaker are right" on the rules that made the decision and on how
surely the cue's reading won. The weights of evidence know the articles they were fitted on, so each
article is read with weights that were fitted without it (the folds of fit_evidence.py). Weights
shrink towards zero: a rule seen twice says little. Needs python3-numpy (scripts/setup fit).
"""
import math
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from articles import ROOT, parse_predictions, program, read_articles  # noqa: E402
from competitions import competitions, readings_of  # noqa: E402
from fit_evidence import NOTHING, TABLE, fit, folds, table  # noqa: E402
from judge import judge  # noqa: E402

SHRINKAGE = 1.0
STEPS = 4000
RATE = 0.004
SUREST = 5.0  # log odds; as in find_candidates.cpp
ORDERED = {  # as QuoteType and SpeakerKind
    "type": ("direct", "mixed", "indirect"),
    "kind": ("person", "organization", "group", "state", "document", "event", "anonymous", "other"),
}
HEADER = ROOT / "pipeline" / "attribution" / "confidence_weights.h"
HEAD = """#pragma once

#include <string_view>

// Written by scripts/evaluation/fit_confidence.py: log odds of "cue and speaker are right", one row
// for each rule that can take part in a decision. Rules without a row count nothing.
namespace isnad {

struct ConfidenceWeight {
  std::string_view rule;
  double weight;
};

"""


def certainty(contest):
    """Log odds of the reading that was taken against all others and none."""
    weights = [reading["weight"] for reading in contest["readings"]]
    taken = [reading["weight"] for reading in contest["readings"] if reading["taken"]]
    if not taken:
        return 0.0
    rest = math.exp(NOTHING) + sum(math.exp(w) for w in weights) - math.exp(taken[0])
    return max(-SUREST, min(SUREST, taken[0] - math.log(max(rest, 1e-9))))


def certainty_of(statement, certainties):
    cue = statement.get("cue")
    return certainties.get(cue["end"], 0.0) if cue else 0.0


def features(index, document, certainties):
    """Names with values; the same as in confidence.cpp."""
    statements = document["attributions"]
    statement = statements[index]
    yield "pattern " + statement["rule"], 1.0
    yield "speaker " + statement.get("resolution", ""), 1.0
    yield "type " + statement["type"], 1.0
    kinds = {speaker["id"]: speaker["type"] for speaker in document["speakers"]}
    if statement["speakers"]:
        yield "kind " + kinds[statement["speakers"][0]], 1.0
    if len(statement["speakers"]) > 1:
        yield "joint", 1.0
    if statement.get("parent"):
        yield "nested", 1.0
    yield "certainty", certainty_of(statement, certainties)
    if statement["source"] is None and statement["speakers"]:
        for before in reversed(statements[:index]):
            if before["source"] is not None and before["speakers"] == statement["speakers"]:
                yield "inherited", certainty_of(before, certainties)
                break


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
                certainties = {contest["cue"][1]: certainty(contest)
                               for contest in readings_of(folder / (article.id + ".txt"), lexicon)}
                statements = article.predicted["attributions"]
                for judgement in judge(article):
                    if judgement.found is not None and not judgement.optional:
                        index = statements.index(judgement.found.raw)
                        yield dict(features(index, article.predicted, certainties)), \
                            judgement.paired and judgement.right_speaker


def logistic(data):
    weights = {name: 0.0 for values, _ in data for name in values}
    bias = 0.0
    for _ in range(STEPS):
        slope = {name: -SHRINKAGE * weight for name, weight in weights.items()}
        bias_slope = 0.0
        for values, right in data:
            odds = bias + sum(weights[name] * value for name, value in values.items())
            error = right - 1 / (1 + math.exp(-odds))
            bias_slope += error
            for name, value in values.items():
                slope[name] += error * value
        bias += RATE * bias_slope / 4
        for name in weights:
            weights[name] += RATE * slope[name] / 4
    return bias, weights


def rows(weights, kind):
    prefix = kind + " "
    return "".join(f'    {{"{name[len(prefix):]}", {weight:.2f}}},\n'
                   for name, weight in sorted(weights.items())
                   if name.startswith(prefix) and name != prefix)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bias, weights = logistic(list(samples(pathlib.Path(sys.argv[1]))))
    text = HEAD + f"inline constexpr double confidence_bias = {bias:.2f};\n"
    for name, key in (("nested", "nested"), ("joint", "joint"), ("unresolved", "speaker "),
                      ("certainty", "certainty"), ("inherited", "inherited")):
        text += f"inline constexpr double {name}_weight = {weights.get(key, 0):.2f};\n"
    for kind, values in ORDERED.items():
        numbers = ", ".join(f"{weights.get(kind + ' ' + value, 0):.2f}" for value in values)
        text += f"\n// {', '.join(values)}\ninline constexpr double {kind}_weights[] = {{{numbers}}};\n"
    for kind in ("pattern", "speaker"):
        text += f"\ninline constexpr ConfidenceWeight {kind}_weights[] = {{\n{rows(weights, kind)}}};\n"
    HEADER.write_text(text + "\n}  // namespace isnad\n", "utf-8")


if __name__ == "__main__":
    main()
