"""Reads annotated articles and what the program says about them."""
import dataclasses
import json
import os
import pathlib
import subprocess
import sys

from words import Text

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SUFFIX = ".gold.json"


@dataclasses.dataclass
class Statement:
    """One attribution, the program's or the annotators', with the words its spans cover."""
    raw: dict
    cue: dict | None
    source: dict | None
    content: list
    cue_words: frozenset
    source_words: frozenset
    content_words: frozenset

    @property
    def start(self):
        spans = [span for span in (self.cue, self.source, *self.content) if span]
        return min((span["start"] for span in spans), default=0)


@dataclasses.dataclass
class Article:
    id: str
    text: Text
    gold: dict                # as annotated
    wanted: list              # Statements of the annotators
    predicted: dict | None    # as written by the program; None: no answer
    found: list               # Statements of the program

    def is_plain(self, identifier):
        """True for the id of an annotated statement of level A."""
        return any(wanted.raw["id"] == identifier and wanted.raw["level"] == "A"
                   for wanted in self.wanted)

    @property
    def outlet(self):
        """The second part of an id such as dev-aawsat-2b46c8."""
        parts = self.id.split("-")
        return parts[1] if len(parts) > 2 else "other"


def statement(text, raw, source_name):
    cue, source, content = raw.get("cue"), raw.get(source_name), raw.get("content", [])
    return Statement(raw, cue, source, content, text.words_of([cue] if cue else []),
                     text.words_of([source] if source else []), text.words_of(content))


def read_articles(folder, predictions):
    articles = []
    for path in sorted(folder.glob("*" + SUFFIX), key=lambda path: path.name):
        identifier = path.name[:-len(SUFFIX)]
        gold = json.loads(path.read_text("utf-8"))
        with open(folder / (identifier + ".txt"), encoding="utf-8", newline="") as file:
            text = Text(file.read())
        predicted = predictions.get(identifier)
        found = (predicted or {}).get("attributions", [])
        articles.append(Article(
            identifier, text, gold, [statement(text, raw, "speaker") for raw in gold["attributions"]],
            predicted, [statement(text, raw, "source") for raw in found]))
    return articles


def parse_predictions(lines):
    values = [json.loads(line) for line in lines if line.strip()]
    return {value["document"]["id"]: value for value in values}


def program():
    """The program in $ISNAD, else the release build, brought up to date."""
    if "ISNAD" in os.environ:
        return os.environ["ISNAD"]
    subprocess.run([ROOT / "scripts" / "build", "release", "isnad"], check=True)
    return ROOT / "build" / "release" / "isnad"


def extract(folder):
    """What the program says about the articles of a gold folder, by id."""
    files = [folder / (path.name[:-len(SUFFIX)] + ".txt") for path in folder.glob("*" + SUFFIX)]
    done = subprocess.run([program(), "extract", "--quiet", "--format", "jsonl", *sorted(files)],
                          stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit(f"evaluate: isnad extract ended with status {done.returncode}")
    return parse_predictions(done.stdout.decode("utf-8").split("\n"))
