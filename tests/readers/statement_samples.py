"""What write_sample_statements writes: one sample of statements in every format made from them."""
import functools
import hashlib
import json
import os
import pathlib
import subprocess
import tempfile

WRITER = pathlib.Path(os.environ["ISNAD_BUILD"]) / "tests" / "write_sample_statements"
# Deleted when the test ends and this is collected.
_FOLDER = tempfile.TemporaryDirectory(prefix="isnad-")


@functools.cache
def samples():
    """The folder of the samples, written once."""
    subprocess.run([WRITER, _FOLDER.name], check=True, timeout=60)
    return pathlib.Path(_FOLDER.name)


def read_bytes(name):
    return (samples() / name).read_bytes()


def read_json(name):
    return json.loads(read_bytes(name))


def read_jsonl(name):
    """Only "\\n" may end a line, and every line has one."""
    *lines, rest = read_bytes(name).decode().split("\n")
    assert rest == "", name
    return [json.loads(line) for line in lines]


def facts():
    """What went into the samples, statement by statement."""
    return read_json("facts.json")


def texts_by_hash():
    """The articles whose text is kept, by "urn:sha256:..." of it."""
    texts = {fact["text"] for fact in facts()}
    return {"urn:sha256:" + hashlib.sha256(text.encode()).hexdigest(): text for text in texts}
