"""Errors as a person works through them: where, what was found, what is right, and their kinds."""
import collections

BREAKS = ".!؟?\n"
CONTEXT = 240  # characters on either side that a reader needs at most
EXAMPLES = 3


def errors_of(judgement):
    """(kind, details) of everything that is wrong; the kind is what --confusions counts."""
    j = judgement
    if j.optional:
        return []
    if j.wanted is None:
        kind = "false alarm, a trap" if j.trapped else "false alarm"
        return [(f"{kind}: {j.found.raw.get('rule') or 'none'}", found_lines(j))]
    if j.found is None:
        return [(f"missed: {j.wanted.raw['form']}, {j.wanted.raw['type']}", wanted_lines(j))]
    return list(errors_of_pair(j))


def errors_of_pair(j):
    got, want = j.found.raw, j.wanted.raw
    if not j.right_content:
        yield f"content: {content_kind(j)}", [("got", texts(j.found)), ("want", texts(j.wanted))]
    if not j.right_source:
        yield f"source: {source_kind(j)}", [("got", words_of(j.found.source)),
                                            ("want", words_of(j.wanted.source))]
    if not j.right_speaker:
        yield f"speaker: {speaker_kind(j)}", [("got", ", ".join(j.got_speakers) or "nobody"),
                                              ("want", ", ".join(j.want_speakers) or "nobody")]
    if j.wanted.cue and got.get("type") != want["type"]:
        yield f"type: {got.get('type')} for {want['type']}", []
    if got.get("polarity", "asserted") != want["polarity"]:
        yield f"polarity: {got.get('polarity')} for {want['polarity']}", []
    if bool(got.get("parent")) != bool(want["parent"]) or (want["parent"] and not j.right_parent):
        yield f"nesting: {nesting_kind(got, want)}", []


def content_kind(j):
    got, want = j.found.content_words, j.wanted.content_words
    if not got & want:
        return "somewhere else"
    if len(j.found.content) != len(j.wanted.content):
        return f"{len(j.found.content)} spans for {len(j.wanted.content)}"
    kinds = []
    if min(got) != min(want):
        kinds.append("starts early" if min(got) < min(want) else "starts late")
    if max(got) != max(want):
        kinds.append("ends late" if max(got) > max(want) else "ends early")
    return ", ".join(kinds) or "differs inside"


def source_kind(j):
    got, want = j.found.source_words, j.wanted.source_words
    if not got or not want:
        return "overt for dropped" if got else "dropped for overt"
    if got < want:
        return "too short"
    return "too long" if got > want else "other words"


def speaker_kind(j):
    rule = j.found.raw.get("resolution") or "no rule"
    if not j.found.raw.get("speakers"):
        return f"nobody ({rule})"
    return f"somebody for nobody ({rule})" if not j.want_speakers else f"somebody else ({rule})"


def nesting_kind(got, want):
    if not want["parent"]:
        return "nested for top level"
    return "other parent" if got.get("parent") else "top level for nested"


def found_lines(j):
    return [("found", texts(j.found)), ("speaker", ", ".join(j.got_speakers) or "nobody")]


def wanted_lines(j):
    return [("want", texts(j.wanted)), ("speaker", ", ".join(j.want_speakers) or "nobody")]


def one_line(text):
    return " ".join(text.split())


def words_of(span):
    return one_line(span["text"]) if span else "none"


def texts(statement):
    return " | ".join(words_of(span) for span in statement.content) or "none"


def context(text, cue, fallback):
    """The sentence around a cue, which stands between brackets."""
    start, end = (cue["start"], cue["end"]) if cue else (fallback, fallback)
    begin = max([text.rfind(c, 0, start) + 1 for c in BREAKS] + [start - CONTEXT])
    stops = [text.find(c, end) for c in BREAKS]
    stop = min([s for s in stops if s >= 0] + [len(text), end + CONTEXT])
    marked = f"[{text[start:end]}]" if cue else ""
    return one_line(text[begin:start] + marked + text[end:stop])


def listing(judgements):
    """Article by article, in the order of the text."""
    lines, article = [], None
    for j in judgements:
        wrong = errors_of(j)
        if not wrong:
            continue
        if j.article is not article:
            article = j.article
            lines += ["", f"== {article.id}"]
        either = j.found or j.wanted
        cue = either.cue
        rule = f"  ({j.found.raw.get('rule')})" if j.found else ""
        lines += ["", f"{either.start}  {words_of(cue) if cue else 'no cue'}{rule}",
                  "  in       " + context(article.text.text, cue, either.start)]
        for kind, details in wrong:
            lines.append(f"  {kind}")
            lines += [f"    {label:9}{value}" for label, value in details]
    return "\n".join(lines[1:]) + "\n"


def confusions(judgements):
    """(kind, count, its commonest cues), commonest kinds first."""
    kinds = collections.defaultdict(collections.Counter)
    for j in judgements:
        for kind, _ in errors_of(j):
            cue = (j.found or j.wanted).cue
            kinds[kind][words_of(cue) if cue else "no cue"] += 1
    rows = [(kind, sum(cues.values()), cues.most_common(EXAMPLES)) for kind, cues in kinds.items()]
    return sorted(rows, key=lambda row: (-row[1], row[0]))
