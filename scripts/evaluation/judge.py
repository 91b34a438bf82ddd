"""Compares what the program found in one article with what annotators found.

Spans are compared as sets of words, so that edge punctuation, outer quotation marks and a proclitic
make no difference. A statement of the program is paired with one of the annotators' if the cues
overlap or, where either has no cue, if the contents share at least half of their words; one to
one, best content first. Annotated statements of level B are optional: neither rewarded nor missed.
"""
import collections
import dataclasses

from articles import Statement
from words import jaccard, name_words, overlap

SAME_CONTENT = 0.5   # contents this alike are the same statement where there is no cue to tell
CLOSE_CONTENT = 0.8
SAME_SOURCE = 0.8    # of joint speakers, where the entities are not told apart


@dataclasses.dataclass
class Judgement:
    """A pair, a miss (found is None) or a false alarm (wanted is None)."""
    article: object
    found: Statement | None
    wanted: Statement | None
    right_cue: bool = False
    right_source: bool = False
    right_content: bool = False
    close_content: bool = False
    right_speaker: bool = False
    right_parent: bool = False
    trapped: bool = False
    got_speakers: tuple = ()
    want_speakers: tuple = ()

    @property
    def optional(self):
        return self.wanted is not None and self.wanted.raw["level"] == "B"

    @property
    def paired(self):
        return self.found is not None and self.wanted is not None


def pair(article):
    """Indices of the annotators' statements by those of the program's."""
    candidates = []
    for i, found in enumerate(article.found):
        for j, wanted in enumerate(article.wanted):
            alike = jaccard(found.content_words, wanted.content_words)
            if found.cue and wanted.cue:
                if overlap(found.cue, wanted.cue):
                    candidates.append((1 + alike, i, j))
            elif alike >= SAME_CONTENT:
                candidates.append((alike, i, j))
    candidates.sort(key=lambda candidate: -candidate[0])
    pairs, taken = {}, set()
    for _, i, j in candidates:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


class Speakers:
    """The program's speakers mapped to the annotators' entities, one to one.

    Those who share most statements belong together, but only on evidence: a mention at the same
    place, or a word of the name.
    """

    def __init__(self, article, pairs):
        self.article = article
        self.speakers = {s["id"]: s for s in (article.predicted or {}).get("speakers", [])}
        self.entities = {e["id"]: e for e in article.gold["entities"]}
        self.mentions = collections.defaultdict(list)
        for wanted in article.wanted:
            if wanted.source and len(wanted.raw["entities"]) == 1:
                self.mentions[wanted.raw["entities"][0]].append(wanted.source)
        self.entity_of = self.match(pairs)

    def match(self, pairs):
        together = collections.Counter()
        for i, j in pairs.items():
            for speaker in self.article.found[i].raw.get("speakers", []):
                for entity in self.article.wanted[j].raw["entities"]:
                    together[speaker, entity] += 1
        matched = {}
        for speaker, entity in sorted(together, key=lambda key: (-together[key], str(key))):
            if speaker in matched or entity in matched.values():
                continue
            if self.evidence(speaker, entity):
                matched[speaker] = entity
        return matched

    def evidence(self, speaker_id, entity_id):
        speaker = self.speakers.get(speaker_id, {})
        wanted = name_words(self.entities[entity_id]["name"])
        names = [speaker.get("name"), *speaker.get("aliases", [])]
        return any(name_words(name) & wanted for name in names) or any(
            overlap(mention, other) for mention in speaker.get("mentions", [])
            for other in self.mentions[entity_id])

    def right(self, found, wanted):
        entities, others = set(wanted.raw["entities"]), set(wanted.raw["alternatives"])
        if not entities:
            return not found.raw.get("speakers")
        mine = {self.entity_of.get(speaker) for speaker in found.raw.get("speakers", [])}
        if mine == entities:
            return True
        if len(entities) > 1 and jaccard(found.source_words, wanted.source_words) >= SAME_SOURCE:
            return True
        return bool(mine & others) and mine <= entities | others

    def names_of(self, found):
        return tuple(self.speakers.get(s, {}).get("name") or "?" for s in found.raw.get("speakers", []))

    def names_wanted(self, wanted):
        return tuple(self.entities[entity]["name"] for entity in wanted.raw["entities"])


def judge(article):
    """Every pair, miss and false alarm of one article, in the order of the text."""
    pairs = pair(article)
    speakers = Speakers(article, pairs)
    number = {found.raw.get("id"): i for i, found in enumerate(article.found)}
    judgements = []
    for i, found in enumerate(article.found):
        if i in pairs:
            judgements.append(judge_pair(article, speakers, found, article.wanted[pairs[i]]))
            judgements[-1].right_parent = has_right_parent(article, pairs, number, i)
        else:
            trapped = any(overlap(found.cue, trap) for trap in article.gold["traps"])
            judgements.append(Judgement(article, found, None, trapped=trapped,
                                        got_speakers=speakers.names_of(found)))
    for j, wanted in enumerate(article.wanted):
        if j not in pairs.values():
            judgements.append(Judgement(article, None, wanted,
                                        want_speakers=speakers.names_wanted(wanted)))
    return sorted(judgements, key=lambda j: (j.found or j.wanted).start)


def judge_pair(article, speakers, found, wanted):
    return Judgement(
        article, found, wanted,
        right_cue=found.cue_words == wanted.cue_words,
        right_source=found.source_words == wanted.source_words,
        right_content=found.content_words == wanted.content_words,
        close_content=jaccard(found.content_words, wanted.content_words) >= CLOSE_CONTENT,
        right_speaker=speakers.right(found, wanted),
        got_speakers=speakers.names_of(found),
        want_speakers=speakers.names_wanted(wanted))


def has_right_parent(article, pairs, number, i):
    wanted = article.wanted[pairs[i]].raw["parent"]
    parent = pairs.get(number.get(article.found[i].raw.get("parent")))
    return bool(wanted) and parent is not None and article.wanted[parent].raw["id"] == wanted
