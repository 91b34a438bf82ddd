"""The hostile network of tests/pipeline/export/sample_network.h, as our program writes it."""
import json
import os
import pathlib
import re
import subprocess

SOURCE = pathlib.Path(os.environ["ISNAD_SOURCE"])
WRITER = pathlib.Path(os.environ["ISNAD_BUILD"]) / "tests/write_sample_network"


def written(name):
    """The bytes of one format."""
    return subprocess.run([WRITER, name], stdout=subprocess.PIPE, check=True, timeout=60).stdout


def network():
    """The nodes and the edges, by id, as plain JSON tells them: what the other formats must tell."""
    value = json.loads(written("node-link"))
    return ({node["id"]: node for node in value["nodes"]},
            {edge["id"]: edge for edge in value["links"]})


def clean(text):
    """What XML and spreadsheets can hold of a text."""
    text = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)


def joined(texts):
    return clean(" | ".join(texts))


def run(*command, stdin=b""):
    """Standard output of a program that must not complain."""
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=100)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout
