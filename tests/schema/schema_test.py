#!/usr/bin/env python3
"""Every line the program writes keeps to the schema, and every span is where its offsets say."""
import hashlib
import json
import os
import random
import sys
import unittest

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import SOURCE, ProgramTest  # noqa: E402

with open(SOURCE / "fixtures/schema/document.schema.json", encoding="utf-8") as file:
    SCHEMA = jsonschema.Draft202012Validator(json.load(file)) \
        if hasattr(jsonschema, "Draft202012Validator") else jsonschema.Draft7Validator(json.load(file))

PLAIN = (
    "الرامي: الجسر جاهز\n"
    "قال وزير النقل سليم الرامي، اليوم، إن الجسر \"جاهز تماما\"، مؤكدا أن الافتتاح قريب.\n"
    "وأضاف: «سنفتتحه في مايو». ونقلت وكالة الميناء عن مصدر قوله إن التمويل متوفر.\n"
    "ونفت هدى نوح ذلك، وفق بيان، بينما لم تعلق الشركة.\n"
)
TASHKEEL = "قَالَ وَزِيرُ النَّقْلِ سَلِيمٌ الرَّامِي إِنَّ الجِسْرَ جَاهِزٌ، مُؤَكِّدًا أَنَّ الِافْتِتَاحَ قَرِيبٌ."
BIDI = "\u202b\u200fقال\u200f الوزير \u202aSalim\u202c\u202c إن \u2067الجسر\u2069 جاهز\u200e.\u202e"


def presentation_forms(text):
    """Some letters as old systems wrote them: each glyph a character of its own."""
    return text.translate({ord("ق"): "\ufed7", ord("ا"): "\ufe8d", ord("ل"): "\ufedd",
                           ord("إ"): "\ufe87", ord("ن"): "\ufee5"}).replace("\ufedd\ufe8d", "\ufefb")


HOSTILE = {
    "plain": PLAIN,
    "tashkeel": TASHKEEL,
    "tatweel": PLAIN.replace("ال", "الـــ"),
    "presentation-forms": presentation_forms(PLAIN),
    "emoji": PLAIN.replace(" ", " 😀👨‍👩‍👧 ").replace("،", "🇸🇾،"),
    "bidi": BIDI + "\n" + PLAIN.replace(" ", " \u200f"),
    "crlf": PLAIN.replace("\n", "\r\n"),
    "line-separators": PLAIN.replace("\n", "\u2028").replace("، ", "،\u0085"),
    "decomposed": PLAIN.replace("أ", "ا\u0654").replace("إ", "ا\u0655"),
    "nul-and-controls": PLAIN.replace(" ", "\x00 \x1b"),
    "empty": "",
    "marks-alone": "\u064e\u0640\u200f\u0301",
    "unbalanced": "«" * 50 + PLAIN + "\"" * 51 + ")",
}
HOSTILE = {name: text.encode("utf-8") for name, text in HOSTILE.items()}
HOSTILE["order-mark"] = b"\xef\xbb\xbf" + PLAIN.encode()
HOSTILE["invalid-bytes"] = PLAIN.encode().replace(b" ", b" \xff\xd8 ")
HOSTILE["cut-off"] = PLAIN.encode()[:-40][:301]
HOSTILE["windows-1256"] = PLAIN.encode("cp1256", "replace")
HOSTILE["surrogates"] = PLAIN.encode().replace(b" ", b"\xed\xa0\xbd ")


def slice_of(text, unit, start, end):
    if unit == "codepoint":
        return text[start:end]
    encoding, width = ("utf-16-le", 2) if unit == "utf16" else ("utf-8", 1)
    return text.encode(encoding)[start * width:end * width].decode(encoding)


def length_of(text, unit):
    return {"codepoint": len(text), "utf16": len(text.encode("utf-16-le")) // 2,
            "utf8": len(text.encode())}[unit]


def spans(value):
    """Every object with start, end and text, wherever it is."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for member in value.values():
            yield from spans(member)
    elif isinstance(value, list):
        for member in value:
            yield from spans(member)


class Schema(ProgramTest):
    def check(self, line, unit):
        value = json.loads(line)
        errors = [f"{list(e.absolute_path)}: {e.message}" for e in SCHEMA.iter_errors(value)]
        self.assertEqual(errors, [])
        document, text = value["document"], value["document"]["text"]
        self.assertEqual(value["offset_unit"], unit)
        self.assertEqual(document["sha256"], hashlib.sha256(text.encode()).hexdigest())
        self.assertEqual(document["length"], length_of(text, unit))
        for span in spans(value):
            self.assertEqual(slice_of(text, unit, span["start"], span["end"]), span["text"])
        self.check_references(value)
        return value

    def check_references(self, value):
        speakers = [speaker["id"] for speaker in value["speakers"]]
        statements = [statement["id"] for statement in value["attributions"]]
        self.assertEqual(len(set(speakers)), len(speakers))
        self.assertEqual(len(set(statements)), len(statements))
        for statement in value["attributions"]:
            for speaker in statement["speakers"] + statement.get("alternatives", []):
                self.assertIn(speaker, speakers)
            if statement["parent"] is not None:
                self.assertIn(statement["parent"], statements)
                self.assertNotEqual(statement["parent"], statement["id"])

    def check_files(self, *inputs):
        """The statements of each article, which must not depend on the unit."""
        seen = []
        for unit in ("codepoint", "utf16", "utf8"):
            status, out, err = self.run_program("extract", "--with-text", "--offsets", unit,
                                                "--format", "jsonl", *inputs)
            self.assertEqual((status, err), (0, ""))
            # Not splitlines(): only "\n" may end a line.
            values = [self.check(line, unit) for line in out.split("\n")[:-1]]
            seen.append([[span["text"] for span in spans(value)] for value in values])
        self.assertEqual(seen[0], seen[1])
        self.assertEqual(seen[0], seen[2])
        return seen[0]

    def test_seeds(self):
        seen = self.check_files(str(SOURCE / "fixtures/seeds"))
        self.assertGreaterEqual(len(seen), 2)
        for spans_of_article in seen:
            self.assertTrue(spans_of_article)

    def test_hostile_texts(self):
        for name, contents in HOSTILE.items():
            with self.subTest(name):
                self.check_files(self.write(name + ".txt", contents))

    def test_hostile_records(self):
        lines = [json.dumps({"id": name, "title": "عنوان\u2028", "url": "\x00", "outlet": "\ud83d",
                             "text": contents.decode("utf-8", "replace")})
                 for name, contents in HOSTILE.items()]
        self.check_files(self.write("a.jsonl", "\n".join(lines)))

    def test_random_damage(self):
        chance = random.Random(1)
        for number in range(20):
            contents = bytearray(b"".join(chance.choices(list(HOSTILE.values()), k=3)))
            for _ in range(chance.randrange(40)):
                contents[chance.randrange(len(contents))] = chance.randrange(256)
            self.write(f"d/{number:02}.txt", b"x" + bytes(contents))
        self.assertEqual(len(self.check_files("d")), 20)


if __name__ == "__main__":
    unittest.main()
