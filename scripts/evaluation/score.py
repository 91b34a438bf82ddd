"""From judgements to precision, recall, F1 and rates, with bootstrap intervals."""
import collections
import random

TYPES = ("direct", "mixed", "indirect")
HIGH_PRECISION = 0.985
FEWEST = 20  # statements, below which a precision says little
CALIBRATION_BINS = 10


def count(judgements):
    """Everything that scores are made of; counts of several articles add up."""
    c = collections.Counter()
    for j in judgements:
        if j.optional:
            continue
        if j.found is not None:
            count_found(c, j)
        if j.wanted is not None:
            count_wanted(c, j)
        if j.paired:
            count_pair(c, j)
    return c


def count_found(c, j):
    c["found"] += 1
    c["found sources"] += bool(j.found.source)
    c["found words"] += len(j.found.content_words)
    c["found nested"] += bool(j.found.raw.get("parent"))
    c["nested"] += bool(j.found.raw.get("parent")) and j.right_parent
    c["trapped"] += j.trapped


def count_wanted(c, j):
    wanted = j.wanted.raw
    c["wanted"] += 1
    c["wanted", wanted["type"]] += 1
    c["wanted sources"] += bool(j.wanted.source)
    c["wanted words"] += len(j.wanted.content_words)
    c["wanted nested"] += j.article.is_plain(wanted["parent"])
    c["dropped"] += is_dropped(j)


def is_dropped(j):
    return j.wanted.source is None and j.wanted.raw["form"] in ("verb", "participle")


def count_pair(c, j):
    kind = j.wanted.raw["type"]
    c["paired"] += 1
    c["paired", kind] += 1
    c["cue"] += j.right_cue
    c["source"] += j.right_source and bool(j.wanted.source)
    c["content"] += j.right_content
    c["content", kind] += j.right_content
    c["close content"] += j.close_content
    c["words"] += len(j.found.content_words & j.wanted.content_words)
    c["speaker"] += j.right_speaker
    c["speaker", kind] += j.right_speaker
    c["dropped, right"] += is_dropped(j) and j.right_speaker
    c["triple"] += j.right_speaker and j.right_content
    c["triple", kind] += j.right_speaker and j.right_content
    c["polarity"] += j.found.raw.get("polarity", "asserted") == j.wanted.raw["polarity"]
    if j.wanted.cue:  # of a bare headline colon, direct or indirect is a convention
        c["typed"] += 1
        c["type"] += j.found.raw.get("type") == kind


def ratio(part, whole):
    return part / whole if whole else 0.0


def prf(right, found, wanted):
    precision, recall = ratio(right, found), ratio(right, wanted)
    return precision, recall, ratio(2 * precision * recall, precision + recall)


def scores(c):
    """Precision, recall and F1 by role."""
    found, wanted = c["found"], c["wanted"]
    return {
        "cue": prf(c["paired"], found, wanted),
        "cue exact": prf(c["cue"], found, wanted),
        "source exact": prf(c["source"], c["found sources"], c["wanted sources"]),
        "content exact": prf(c["content"], found, wanted),
        "content >=0.8": prf(c["close content"], found, wanted),
        "content tokens": prf(c["words"], c["found words"], c["wanted words"]),
        "speaker entity": prf(c["speaker"], found, wanted),
        "triple": prf(c["triple"], found, wanted),
        "nested link": prf(c["nested"], c["found nested"], c["wanted nested"]),
    }


def rates(c, answers):
    """Shares; `answers` are pairs of confidence and whether cue and speaker are right."""
    result = {}
    for kind in TYPES:
        result[f"{kind} recall"] = ratio(c["paired", kind], c["wanted", kind])
        result[f"{kind} content exact, of gold"] = ratio(c["content", kind], c["wanted", kind])
    result["speaker right where dropped, of gold"] = ratio(c["dropped, right"], c["dropped"])
    result["type right, of paired"] = ratio(c["type"], c["typed"])
    result["polarity right, of paired"] = ratio(c["polarity"], c["paired"])
    result["traps fallen for"] = ratio(c["trapped"], c["traps"])
    result["recall at precision .985 (cue + speaker)"] = precise_recall(answers, c["wanted"])
    result["calibration error"] = calibration_error(answers)
    return result


def precise_recall(answers, wanted):
    """The largest recall above some confidence at which nearly every answer is right."""
    best, right = 0.0, 0
    answers = sorted(answers, key=lambda answer: -answer[0])
    for number, (confidence, is_right) in enumerate(answers, 1):
        right += is_right
        last_of_its_confidence = number == len(answers) or answers[number][0] != confidence
        if last_of_its_confidence and number >= FEWEST and right / number >= HIGH_PRECISION:
            best = max(best, ratio(right, wanted))
    return best


def calibration_error(answers):
    """How far confidence and the share of right answers are apart, bin by bin."""
    bins = collections.Counter()
    for confidence, is_right in answers:
        bins[min(CALIBRATION_BINS - 1, int(confidence * CALIBRATION_BINS))] += confidence - is_right
    return ratio(sum(map(abs, bins.values())), len(answers))


def answers_of(judgements):
    return [(j.found.raw.get("confidence", 0.0), j.paired and j.right_speaker)
            for j in judgements if j.found is not None and not j.optional]


class Tally:
    """Counts and answers of one article, so that a bootstrap run only adds."""

    def __init__(self, article, judgements):
        self.counts = count(judgements)
        self.counts["traps"] = len(article.gold["traps"])
        self.counts["unanswered"] = article.predicted is None
        self.counts["bad offsets"] = bad_offsets(article)
        self.answers = answers_of(judgements)


def bad_offsets(article):
    spans = [span for found in article.found
             for span in (found.cue, found.source, *found.content) if span]
    return sum(article.text.text[span["start"]:span["end"]] != span["text"] for span in spans)


def total(tallies):
    """Counts and answers of several articles."""
    counts = collections.Counter()
    for tally in tallies:
        counts.update(tally.counts)
    return counts, [answer for tally in tallies for answer in tally.answers]


def bootstrap(tallies, runs):
    """The middle 95 % of each F1 and rate when articles are drawn again with replacement."""
    chance = random.Random(1)
    values = collections.defaultdict(list)
    for _ in range(runs):
        counts, answers = total([tallies[chance.randrange(len(tallies))] for _ in tallies])
        for name, (_, _, f1) in scores(counts).items():
            values[name].append(f1)
        for name, rate in rates(counts, answers).items():
            values[name].append(rate)
    return {name: (sorted(drawn)[int(0.025 * runs)], sorted(drawn)[int(0.975 * runs)])
            for name, drawn in values.items()}
