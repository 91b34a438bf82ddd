#!/usr/bin/env python3
"""Our text fragments name the words of a statement, and a browser finds them."""
import html
import re
import unicodedata
import unittest
import urllib.parse

from browser import CHROMIUM, ScrollServer
from statement_samples import facts

DIRECTIVE = re.compile(r"text=(?:([\w.~%]+)-,)?([\w.~%]+)(?:,([\w.~%]+))?", re.ASCII)
# Where the content begins and ends, in a text to be searched.
BEGIN, END = "\ue000", "\ue001"


def parts():
    """Every part of a content whose surroundings are known."""
    return [part for fact in facts() for part in fact["content"]
            if part["before"] + part["after"]]


def is_word(character):
    return unicodedata.category(character)[0] in "LMN" or character == "_"


def plain(text):
    """Letters and marks without spaces, controls and what is invisible."""
    return "".join(c for c in text if unicodedata.category(c)[0] not in "ZC" or c in (BEGIN, END))


def pattern(term):
    return f"[{BEGIN}{END}]*".join(map(re.escape, plain(urllib.parse.unquote(term or ""))))


def word_span(text):
    """Where the first word of the content begins and its last one ends; None without a word."""
    places = [i for i in range(text.index(BEGIN), text.index(END)) if is_word(text[i])]
    return (places[0], places[-1] + 1) if places else None


class TextFragment(unittest.TestCase):
    def test_it_names_the_words_of_the_content(self):
        checked = 0
        for part in parts():
            text = plain(part["before"] + BEGIN + part["text"] + END + part["after"])
            words = word_span(text)
            if words is None:
                self.assertEqual(part["directive"], "")
                continue
            terms = DIRECTIVE.fullmatch(part["directive"])
            self.assertTrue(terms, part["directive"])
            prefix, start, end = map(pattern, terms.groups())
            found = re.finditer(
                f"(?={prefix}[{BEGIN}{END}]*({start}{'.*?' if end else ''}{end}))", text)
            self.assertTrue(any(match.start(1) <= words[0] and words[1] <= match.end(1)
                                for match in found), part["directive"])
            checked += 1
        self.assertGreater(checked, 15)

    @unittest.skipUnless(CHROMIUM, "no chromium")
    def test_a_browser_scrolls_to_the_words(self):
        server = ScrollServer()
        for part in parts():
            if part["text"].isascii():
                continue  # a second and a half each
            text = part["before"] + part["text"] + part["after"]
            page = "".join(f"<p>{html.escape(line)}</p>"
                           for line in re.split("[\r\n\u2028\u2029]+", text))
            if part["directive"]:
                with self.subTest(part["directive"]):
                    self.assertTrue(server.scrolls(page, ":~:" + part["directive"]))
        self.assertFalse(server.scrolls("<p>نعم</p>", ":~:text=%D9%84%D8%A7"))  # no


if __name__ == "__main__":
    unittest.main()
