#!/usr/bin/python3
"""Counts how often each verb reports, and writes it into the column "reports" of verbs.tsv.

    scripts/evaluation/count_reports.py NEWS.jsonl...

News needs no annotation: what the program takes for a report is one. Of a hundred finite forms of
a verb, so many report; verbs that are seen less than LEAST times keep the column empty.
"""
import collections
import json
import subprocess
import sys

sys.dont_write_bytecode = True

from articles import ROOT, program  # noqa: E402

LEAST = 3
TABLE = ROOT / "grammars" / "lexicon" / "verbs.tsv"
COLUMNS = 10
PAST, CLASS, REPORTS = 1, 2, 9


def finite_class(reading):
    """The verb's class where the reading is that of a finite form."""
    return next((item.split()[1] for item in reading["evidence"]
                 if item.startswith("class ") and item.endswith(" finite")), None)


def count(paths):
    """How often each verb (past and class) stands in the news, and how often it reports."""
    seen, reports = collections.Counter(), collections.Counter()
    command = [program(), "explain", "--readings", *paths]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as explain:
        for line in explain.stdout:
            readings = json.loads(line).get("readings", [])
            finite = [r for r in readings if finite_class(r)]
            if not finite:
                continue
            verb = finite[0]["lemma"], finite_class(finite[0])
            seen[verb] += 1
            reports[verb] += any(r["taken"] for r in readings)
    if explain.returncode:
        sys.exit(f"count_reports: isnad explain ended with status {explain.returncode}")
    return {verb: round(100 * (reports[verb] + 0.5) / (n + 1)) for verb, n in seen.items() if n >= LEAST}


def with_share(line, shares):
    row = line.split("\t")
    if line.startswith("#") or len(row) < 7:
        return line
    row = (row + [""] * COLUMNS)[:COLUMNS]
    row[REPORTS] = "reports" if row[PAST] == "past" else str(shares.get((row[PAST], row[CLASS]), ""))
    return "\t".join(row)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    shares = count(sys.argv[1:])
    lines = TABLE.read_text("utf-8").split("\n")
    TABLE.write_text("\n".join(with_share(line, shares) for line in lines), "utf-8")


if __name__ == "__main__":
    main()
