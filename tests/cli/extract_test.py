#!/usr/bin/env python3
"""isnad extract as its callers see it: exit statuses, streams, files."""
import json
import os
import pty
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import PROGRAM, ProgramTest  # noqa: E402

ARTICLE = "قال الوزير سليم الرامي إن الجسر جاهز.\n"


def record(identifier):
    return json.dumps({"id": identifier, "title": "عنوان", "text": ARTICLE}) + "\n"


def ids(output):
    return [json.loads(line)["document"]["id"] for line in output.splitlines()]


class ExitStatus(ProgramTest):
    def test_all_well(self):
        self.write("a.txt", ARTICLE)
        status, out, err = self.run_program("extract", "a.txt")
        self.assertEqual((status, ids(out), err), (0, ["a"], ""))

    def test_usage(self):
        for arguments in (
            [],
            ["nonsense"],
            ["extract", "--nonsense"],
            ["extract", "--format", "xml"],
            ["extract", "--offsets", "bytes"],
            ["extract", "--level", "C"],
            ["extract", "--min-confidence", "2"],
            ["extract", "--precision", "low"],
            ["extract", "--lexicon", "nowhere"],
            ["extract", "-q", "-v"],
        ):
            status, out, err = self.run_program(*arguments)
            self.assertEqual((status, out), (2, ""), arguments)
            self.assertEqual(err.count("\n"), 1, err)
            self.assertTrue(err.startswith("isnad: "), err)

    def test_help_and_version(self):
        for arguments in (["--help"], ["extract", "--help"], ["--version"]):
            status, out, err = self.run_program(*arguments)
            self.assertEqual((status, err), (0, ""), arguments)
            self.assertIn("isnad", out)

    def test_missing_file_does_not_stop_the_rest(self):
        self.write("a.txt", ARTICLE)
        self.write("b.txt", ARTICLE)
        status, out, err = self.run_program("extract", "a.txt", "missing.txt", "b.txt")
        self.assertEqual((status, ids(out)), (3, ["a", "b"]))
        self.assertEqual(
            err, "isnad: missing.txt: cannot open: No such file or directory; check the name\n")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_unreadable_file(self):
        self.write("a.txt", ARTICLE)
        os.chmod(self.folder / "a.txt", 0)
        status, _, err = self.run_program("extract", "a.txt")
        self.assertEqual(status, 3)
        self.assertEqual(
            err, "isnad: a.txt: cannot open: Permission denied; check its permissions\n")

    def test_broken_line_does_not_stop_the_rest(self):
        self.write("a.jsonl", record("1") + '{"id": "2", "text": \n' + record("3"))
        status, out, err = self.run_program("extract", "a.jsonl")
        self.assertEqual((status, ids(out)), (3, ["1", "3"]))
        self.assertEqual(err, "isnad: a.jsonl:2: broken JSON (incomplete JSON); "
                              "correct or remove this line\n")

    def test_broken_lexicon(self):
        self.write("lexicon/verbs.tsv", "lemma\tpast\nnonsense\n")
        status, _, err = self.run_program("extract", "--lexicon", "lexicon", stdin=b"x")
        self.assertEqual(status, 2)
        self.assertTrue(err.startswith("isnad: lexicon/verbs.tsv:2: "), err)

    def test_full_disk(self):
        self.write("a.txt", ARTICLE)
        with open("/dev/full", "wb") as full:
            for arguments in (["extract", "a.txt"], ["--version"]):
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE,
                                      cwd=self.folder, check=False)
                self.assertEqual(done.returncode, 4)
                self.assertEqual(
                    done.stderr,
                    b"isnad: standard output: cannot write: No space left on device\n")

    def test_closed_pipe_ends_quietly(self):
        self.write("a.jsonl", record("1") * 5000)
        read_end, write_end = os.pipe()
        os.close(read_end)
        done = subprocess.run([PROGRAM, "extract", "a.jsonl"], stdout=write_end,
                              stderr=subprocess.PIPE, cwd=self.folder, check=False)
        os.close(write_end)
        self.assertEqual((done.returncode, done.stderr), (0, b""))


class Precision(ProgramTest):
    def statements(self, *arguments):
        self.write("a.txt", "قال وزير النقل سليم الرامي إن الجسر جاهز، وأضاف أن الطريق آمن.\n"
                            "وكشف المصدر نفسه عن خطة.\n")
        status, out, err = self.run_program("extract", "a.txt", *arguments)
        self.assertEqual(status, 0)
        return json.loads(out)["attributions"], err

    def test_high_keeps_what_is_near_certain_and_says_what_it_withheld(self):
        every, err = self.statements()
        self.assertEqual(err, "")
        sure, err = self.statements("--precision", "high")
        self.assertEqual([s["cue"] for s in sure],
                         [s["cue"] for s in every if s["confidence"] >= 0.95])
        self.assertLess(len(sure), len(every))
        self.assertTrue(err.startswith(
            f"isnad: withheld {len(every) - len(sure)} of {len(every)} statements"), err)
        self.assertEqual(err.count("\n"), 1)

    def test_high_is_silent_when_quiet_and_keeps_a_stricter_minimum(self):
        sure, err = self.statements("--precision", "high", "--quiet")
        self.assertEqual(err, "")
        strictest, _ = self.statements("--precision", "high", "--min-confidence", "1")
        self.assertEqual(strictest, [])
        self.assertEqual(self.statements("--precision", "all")[0], self.statements()[0])
        del sure


class Output(ProgramTest):
    def test_file_is_replaced_only_by_a_run_that_read_something(self):
        self.write("a.txt", ARTICLE)
        self.write("out.jsonl", "old")
        status, out, _ = self.run_program("extract", "missing.txt", "-o", "out.jsonl")
        self.assertEqual((status, out, self.read("out.jsonl")), (3, "", "old"))
        status, out, _ = self.run_program("extract", "a.txt", "missing.txt", "-o", "out.jsonl")
        self.assertEqual((status, out, ids(self.read("out.jsonl"))), (3, "", ["a"]))
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.txt", "out.jsonl"])

    def test_a_failed_write_leaves_the_old_file(self):
        self.write("a.jsonl", record("1") * 2000)
        self.write("out.jsonl", "old")
        limited = f"ulimit -f 16; trap '' XFSZ; exec '{PROGRAM}' extract a.jsonl -o out.jsonl"
        done = subprocess.run(["bash", "-c", limited], capture_output=True, cwd=self.folder,
                              check=False)
        self.assertEqual((done.returncode, self.read("out.jsonl")), (4, "old"))
        self.assertEqual(done.stderr, b"isnad: out.jsonl: cannot write: File too large\n")
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.jsonl", "out.jsonl"])

    def test_no_folder_to_write_to(self):
        self.write("a.txt", ARTICLE)
        status, _, err = self.run_program("extract", "a.txt", "-o", "no/out.jsonl")
        self.assertEqual(status, 4)
        self.assertEqual(err, "isnad: no/out.jsonl: cannot write: No such file or directory\n")

    def test_output_may_be_the_input(self):
        self.write("a.jsonl", record("1") + record("2"))
        self.assertEqual(self.run_program("extract", "a.jsonl", "-o", "a.jsonl")[0], 0)
        self.assertEqual(ids(self.read("a.jsonl")), ["1", "2"])

    def test_suffix_decides_the_format(self):
        self.write("a.txt", ARTICLE)
        for name, beginning in (("o.jsonl", '{"isnad"'), ("o.ndjson", '{"isnad"'), ("o", '{"isnad"'),
                                ("o.json", '[\n  {\n    "isnad"'), ("o.txt", "a\n")):
            self.assertEqual(self.run_program("extract", "a.txt", "-o", name)[0], 0)
            self.assertTrue(self.read(name).startswith(beginning), name)
        self.run_program("extract", "a.txt", "-o", "o.json", "--format", "jsonl")
        self.assertEqual(ids(self.read("o.json")), ["a"])

    def test_json_holds_the_same_as_jsonl(self):
        self.write("a.jsonl", record("1") + record("2"))
        lines = self.run_program("extract", "a.jsonl")[1].splitlines()
        array = self.run_program("extract", "a.jsonl", "--format", "json")[1]
        self.assertEqual(json.loads(array), [json.loads(line) for line in lines])
        self.write("none.jsonl", "")
        self.assertEqual(self.run_program("extract", "none.jsonl", "-f", "json")[1], "[]\n")

    def test_a_terminal_gets_the_listing(self):
        self.write("a.txt", ARTICLE)
        ours, theirs = pty.openpty()
        done = subprocess.run([PROGRAM, "extract", "a.txt"], stdout=theirs, stdin=theirs,
                              stderr=subprocess.PIPE, cwd=self.folder, check=False)
        shown = os.read(ours, 65536)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertTrue(shown.startswith(b"a\r\n"), shown)

        nothing = subprocess.run([PROGRAM, "extract"], stdout=theirs, stdin=theirs,
                                 stderr=subprocess.PIPE, cwd=self.folder, check=False)
        os.close(theirs)
        os.close(ours)
        self.assertEqual(nothing.returncode, 2)
        self.assertIn(b"nothing to read", nothing.stderr)

    def test_text_only_when_asked(self):
        self.write("a.jsonl", record("1"))
        plain = json.loads(self.run_program("extract", "a.jsonl")[1])
        self.assertNotIn("text", plain["document"])
        full = json.loads(self.run_program("extract", "a.jsonl", "--with-text")[1])
        self.assertEqual(full["document"]["text"], "عنوان\n" + ARTICLE)

    def test_verbosity(self):
        self.write("a.txt", ARTICLE)
        self.assertRegex(self.run_program("extract", "-v", "a.txt")[2],
                         r"^isnad: 1 articles, \d+ statements, 0 errors in ")
        self.assertEqual(self.run_program("extract", "-q", "a.txt")[2], "")
        self.assertIn("missing", self.run_program("extract", "-q", "missing")[2])


class Input(ProgramTest):
    def test_order_is_that_of_the_command_line_and_of_names(self):
        for name in ("d/b.txt", "d/a/2.txt", "d/a/10.txt", "d/c.txt", "z.txt", "a.txt"):
            self.write(name, ARTICLE)
        self.write("d/bb.jsonl", record("r1") + record("r2"))
        self.write("d/a/1.gold.json", "{}")
        _, out, err = self.run_program("extract", "z.txt", "d", "a.txt")
        self.assertEqual((ids(out), err), (["z", "10", "2", "b", "r1", "r2", "c", "a"], ""))

    def test_standard_input(self):
        for arguments in (["extract"], ["extract", "-"]):
            _, out, _ = self.run_program(*arguments, stdin=ARTICLE.encode())
            self.assertEqual(ids(out), ["stdin"])
            _, out, _ = self.run_program(*arguments, stdin=(record("1") + record("2")).encode())
            self.assertEqual(ids(out), ["1", "2"])

    def test_names_that_look_like_options(self):
        self.write("-v.txt", ARTICLE)
        self.assertEqual(ids(self.run_program("extract", "--", "-v.txt")[1]), ["-v"])

    def test_a_named_pipe_is_read_like_standard_input(self):
        done = subprocess.run(["bash", "-c", f"exec '{PROGRAM}' extract <(printf '%s' \"$RECORD\")"],
                              env={**os.environ, "RECORD": record("1")}, capture_output=True,
                              cwd=self.folder, check=False)
        self.assertEqual(ids(done.stdout.decode()), ["1"])

    def test_no_locale_is_needed(self):
        self.write("مقال.txt", ARTICLE)
        _, out, _ = self.run_program("extract", "مقال.txt", env={"LC_ALL": "C"})
        self.assertEqual(ids(out), ["مقال"])


if __name__ == "__main__":
    unittest.main()
