#!/usr/bin/env python3
"""Accuracy on ../shared/gold/dev, where it is: no number more than a point under what was reached.

The articles belong to their outlets and are not here; without them there is nothing to measure.
"""
import json
import os
import pathlib
import subprocess
import sys
import unittest

SOURCE = pathlib.Path(os.environ["ISNAD_SOURCE"])
DEV = SOURCE.parent / "shared" / "gold" / "dev"

# F1 in percent. Raise them when it gets better.
REACHED = {"cue": 93.8, "source exact": 84.0, "content exact": 79.2, "content tokens": 89.2,
           "speaker entity": 82.5, "triple": 72.0}
TOLERATED = 1.0
# Percent of the traps that annotators marked.
TRAPS = 3.0


@unittest.skipUnless(DEV.is_dir(), f"no {DEV}")
class DevTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = subprocess.run(
            [sys.executable, SOURCE / "scripts" / "evaluate", DEV, "--json", "--bootstrap", "0"],
            stdout=subprocess.PIPE, check=True)
        cls.result = json.loads(done.stdout)

    def test_no_score_fell(self):
        for name, reached in REACHED.items():
            with self.subTest(name):
                self.assertGreaterEqual(100 * self.result["scores"][name]["f1"],
                                        reached - TOLERATED)

    def test_traps(self):
        self.assertLessEqual(100 * self.result["rates"]["traps fallen for"], TRAPS)


if __name__ == "__main__":
    unittest.main()
