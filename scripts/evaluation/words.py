"""Words of a text and of names, as far as scoring compares them."""
import re

MARKS = "\u064b-\u0652\u0670\u0640"  # diacritics and tatweel
WORD = re.compile(rf"[^\W_]+(?:[{MARKS}]+[^\W_]*)*")
FOLDED = str.maketrans("أإآٱىةؤئ", "اااايهوي")
NOT_NAMES = {"عبد", "ابو", "بن", "ال", "الدكتور", "د"}


class Text:
    """A text and where its words lie."""

    def __init__(self, text):
        self.text = text
        self.words = [match.span() for match in WORD.finditer(text)]

    def words_of(self, spans):
        """The numbers of the words of which at least half lies in one of the spans."""
        found = set()
        for span in spans:
            found.update(number for number, (start, end) in enumerate(self.words)
                         if start < span["end"] and span["start"] < end
                         and 2 * shared(span, start, end) >= end - start)
        return frozenset(found)


def shared(span, start, end):
    return min(end, span["end"]) - max(start, span["start"])


def overlap(a, b):
    return bool(a and b and a["start"] < b["end"] and b["start"] < a["end"])


def jaccard(a, b):
    return len(a & b) / len(a | b) if a or b else 0.0


def name_words(name):
    """The words by which two names can be recognised as one person's."""
    folded = re.sub(f"[{MARKS}]", "", name or "").translate(FOLDED).replace("عبد ", "عبد")
    return {word for word in folded.split() if len(word) > 1 and word not in NOT_NAMES}
