#!/usr/bin/env python3
"""Fits the confidence of an attribution and prints pipeline/attribution/confidence_weights.h.

    isnad extract --format jsonl GOLD/*.txt > predictions.jsonl
    scripts/evaluation/fit_confidence.py SCORE.py GOLD predictions.jsonl

SCORE.py tells which predictions have the right cue and speaker. The model is a logistic regression
over the names of the rules that made a decision: the pattern, how the speaker was resolved, whether
it stands inside somebody's content. Weights shrink towards zero, so a rule seen twice says little.
"""
import importlib.util
import json
import math
import os
import sys

SHRINKAGE = 1.0
STEPS = 4000
RATE = 0.004

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


def features(attribution):
    yield 'pattern ' + attribution['rule']
    yield 'speaker ' + attribution.get('resolution', '')
    if attribution.get('parent'):
        yield 'nested'


def samples(score, gold_dir, predictions):
    """(names of features, right) of every prediction that counts."""
    for line in open(predictions, encoding='utf8'):
        document = json.loads(line)
        name = os.path.join(gold_dir, document['document']['id'])
        gold = json.load(open(name + '.gold.json', encoding='utf8'))
        text = open(name + '.txt', encoding='utf8', newline='').read()
        for index, attribution in enumerate(document['attributions']):
            attribution['confidence'] = index
        _, _, scored = score.score_document(gold, document, text)
        for index, right in scored:
            yield list(features(document['attributions'][index])), right


def fit(data):
    weights = {name: 0.0 for names, _ in data for name in names}
    bias = 0.0
    for _ in range(STEPS):
        slope = {name: -SHRINKAGE * weight for name, weight in weights.items()}
        bias_slope = 0.0
        for names, right in data:
            error = right - 1 / (1 + math.exp(-bias - sum(weights[n] for n in names)))
            bias_slope += error
            for name in names:
                slope[name] += error
        bias += RATE * bias_slope
        for name in weights:
            weights[name] += RATE * slope[name]
    return bias, weights


def rows(weights, kind):
    prefix = kind + ' '
    return ''.join(f'    {{"{name[len(prefix):]}", {weight:.2f}}},\n'
                   for name, weight in sorted(weights.items())
                   if name.startswith(prefix) and name != prefix)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    spec = importlib.util.spec_from_file_location('score', sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    bias, weights = fit(list(samples(score, sys.argv[2], sys.argv[3])))
    print(HEAD)
    print(f'inline constexpr double confidence_bias = {bias:.2f};')
    print(f'inline constexpr double nested_weight = {weights.get("nested", 0):.2f};')
    print(f'inline constexpr double unresolved_weight = {weights.get("speaker ", 0):.2f};\n')
    for kind in ('pattern', 'speaker'):
        print(f'inline constexpr ConfidenceWeight {kind}_weights[] = {{')
        print(rows(weights, kind) + '};\n')
    print('}  // namespace isnad')


if __name__ == '__main__':
    main()
