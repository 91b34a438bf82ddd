#!/usr/bin/env python3
"""README shows what the program prints: of every block that begins with a command on the seeds, the
lines stand in the program's output, in order and without a gap but at "..."."""
import os
import re
import subprocess
import unittest

from harness import PROGRAM, SOURCE


def blocks():
    for name in ("README.md",):
        text = (SOURCE / name).read_text(encoding="utf-8")
        for block in re.findall(r"^```\n\$ (isnad [^\n]*fixtures/seeds[^\n]*)\n(.*?)^```", text, re.S | re.M):
            yield block


class ReadmeTest(unittest.TestCase):
    def test_blocks_are_output(self):
        found = list(blocks())
        self.assertGreaterEqual(len(found), 2)
        environment = os.environ | {"PATH": f"{os.path.dirname(PROGRAM)}:{os.environ['PATH']}"}
        for command, shown in found:
            done = subprocess.run(["bash", "-c", command], cwd=SOURCE, env=environment, check=True,
                                  capture_output=True, timeout=60)
            output = done.stdout.decode()
            position = 0
            for part in re.split(r"^\.\.\.\n", shown, flags=re.M):
                part = part.strip("\n")
                if not part:
                    continue
                at = output.find(part, position)
                self.assertGreaterEqual(at, 0, f"{command}\nhas no\n{part}")
                position = at + len(part)


if __name__ == "__main__":
    unittest.main()
