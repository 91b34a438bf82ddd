"""Runs the program in a folder of its own and says what came of it."""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["ISNAD"]
SOURCE = pathlib.Path(os.environ["ISNAD_SOURCE"])


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="isnad-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, contents):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
        return name

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def run_program(self, *arguments, stdin=b"", **options):
        """Exit status, standard output, standard error."""
        done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True,
                              cwd=self.folder, timeout=60, **options)
        return done.returncode, done.stdout.decode(), done.stderr.decode()
