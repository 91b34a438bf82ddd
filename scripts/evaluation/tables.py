"""Markdown tables of scores."""
import collections

from score import TYPES, ratio, scores, total


def percent(value):
    return f"{100 * value:.1f}"


def markdown(head, rows):
    """The first column is text, the others are numbers."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join("| " + " | ".join(map(str, line)) + " |\n" for line in lines)


def interval(intervals, name):
    low, high = intervals[name]
    return f"{percent(low)} - {percent(high)}"


def roles_table(result, intervals):
    head = ["", "precision", "recall", "F1"] + ["95 % of F1"] * bool(intervals)
    return markdown(head, [
        [name, *map(percent, values)] + ([interval(intervals, name)] if intervals else [])
        for name, values in result.items()])


def rates_table(result, intervals):
    head = ["", "%"] + ["95 %"] * bool(intervals)
    return markdown(head, [
        [name, percent(value)] + ([interval(intervals, name)] if intervals else [])
        for name, value in result.items()])


OUTLET_SCORES = ("cue", "source exact", "content exact", "speaker entity", "triple")


def by_outlet(articles, tallies):
    """Scores of each outlet, largest first."""
    groups = collections.defaultdict(list)
    for article, tally in zip(articles, tallies):
        groups[article.outlet].append(tally)
    rows = []
    for outlet, members in groups.items():
        counts, _ = total(members)
        rows.append((outlet, len(members), counts, scores(counts)))
    return sorted(rows, key=lambda row: (-row[2]["wanted"], row[0]))


def outlets_table(articles, tallies):
    head = ["outlet", "articles", "statements", *(f"{name} F1" for name in OUTLET_SCORES)]
    return markdown(head, [
        [outlet, number, counts["wanted"], *(percent(result[name][2]) for name in OUTLET_SCORES)]
        for outlet, number, counts, result in by_outlet(articles, tallies)])


def by_rule(judgements):
    """What became of the statements that each pattern found."""
    groups = collections.defaultdict(collections.Counter)
    for j in judgements:
        if j.found is None or j.optional:
            continue
        group = groups[j.found.raw.get("rule") or "none"]
        group["found"] += 1
        group["cue"] += j.paired
        group["content"] += j.right_content
        group["speaker"] += j.right_speaker
        group["triple"] += j.right_content and j.right_speaker
    return sorted(groups.items(), key=lambda item: (-item[1]["found"], item[0]))


def rules_table(judgements):
    keys = ("cue", "content", "speaker", "triple")
    return markdown(["pattern", "found", *(f"{key} right %" for key in keys)], [
        [rule, c["found"], *(percent(ratio(c[key], c["found"])) for key in keys)]
        for rule, c in by_rule(judgements)])


def by_type(counts):
    """Recall by kind of quotation."""
    return {kind: {"wanted": counts["wanted", kind],
                   **{key: ratio(counts[key, kind], counts["wanted", kind])
                      for key in ("paired", "content", "speaker", "triple")}} for kind in TYPES}


def types_table(counts):
    return markdown(["type", "statements", "found %", "content right %", "speaker right %", "triple %"],
                    [[kind, *(value if key == "wanted" else percent(value)
                              for key, value in row.items())]
                     for kind, row in by_type(counts).items()])
