#!/usr/bin/env python3
"""openpyxl reads our spreadsheets: right to left, of the right types, every value as it was."""
import datetime
import io
import re
import unittest

import openpyxl
from statement_samples import facts, read_bytes

CELL_LIMIT = 32_767  # Excel's, in UTF-16 units
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def open_workbook(name):
    return openpyxl.load_workbook(io.BytesIO(read_bytes(name)))


def shown(cell):
    """A cell's text as Excel shows it: openpyxl leaves _xHHHH_ as it is."""
    text = "" if cell.value is None else cell.value
    return ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)


def visible(text):
    """One line without what could disturb: as visible_text.h says, and as XML asks for."""
    text = re.sub("[\x80-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", "", text)
    text = re.sub("[\x00-\x20\x7f]+", " ", text)
    return text.encode("utf-16-le")[:2 * CELL_LIMIT].decode("utf-16-le", "ignore")


class Xlsx(unittest.TestCase):
    def setUp(self):
        self.statements, self.speakers, self.outlets = open_workbook("statements.xlsx").worksheets

    def test_sheets_are_laid_out_for_readers_of_arabic(self):
        for sheet in (self.statements, self.speakers, self.outlets):
            self.assertTrue(sheet.sheet_view.rightToLeft)
            self.assertEqual(sheet.freeze_panes, "A2")
            self.assertEqual(sheet.auto_filter.ref, sheet.dimensions)
            self.assertTrue(sheet["A1"].font.bold)
            for cell in sheet[2]:
                self.assertTrue(cell.alignment.wrap_text)
        self.assertEqual(self.statements.title, "التصريحات")
        self.assertEqual(self.statements["H1"].value, "نص التصريح")
        self.assertGreater(self.statements.column_dimensions["H"].width, 60)

    def test_a_file_does_not_tell_when_it_was_written(self):
        properties = open_workbook("statements.xlsx").properties
        self.assertEqual(properties.created, datetime.datetime(1980, 1, 1))

    def test_every_statement_is_a_row_and_every_string_a_string(self):
        rows = list(self.statements.iter_rows(min_row=2))
        self.assertEqual(len(rows), len(facts()))
        for row, fact in zip(rows, facts()):
            for cell in row:
                self.assertIn(cell.data_type, "snd")  # no formula
            self.assertEqual(shown(row[2]), visible("; ".join(fact["speakers"])))
            content = " … ".join(part["text"] for part in fact["content"])
            self.assertEqual(shown(row[7]), visible(content))
            self.assertEqual(shown(row[10]), visible(fact["title"]))
            self.assertEqual(shown(row[11]), visible(fact["url"]))

    def test_values_have_types(self):
        first = [cell.value for cell in self.statements[2]]
        self.assertEqual(first[0], datetime.datetime(2024, 5, 1))
        self.assertEqual(first[1], "صحيفة الميناء")
        self.assertEqual(first[8], 0.918)
        second = [cell.value for cell in self.statements[3]]
        self.assertEqual(second[3:7], ["الوزيرة", "أكد", "مباشر", "مثبت"])
        self.assertEqual(second[9],
                         "صحيفة الميناء ← المتحدث باسم الوزارة سليم الرامي ← ليلى منصور")
        self.assertEqual(self.statements["A7"].value, "أمس")

    def test_links_open_the_words(self):
        for row, fact in zip(self.statements.iter_rows(min_row=2), facts()):
            link = row[11].hyperlink
            self.assertEqual(link is not None, fact["url"].startswith("http"))
            if link is not None:
                target = link.target + ("#" + link.location if link.location else "")
                self.assertEqual(target, fact["link"])

    def test_speakers_and_outlets_are_counted(self):
        speakers = {row[0].value: [cell.value for cell in row[1:]]
                    for row in self.speakers.iter_rows(min_row=2)}
        self.assertEqual(speakers["الوَزِيرُ عُمَر"], ["شخص", None, 2, 1])
        self.assertEqual(speakers["ليلى منصور"], ["شخص", "الوزيرة", 1, 1])
        self.assertEqual(speakers["التقرير"], ["وثيقة", None, 1, 1])
        outlets = {row[0].value: [cell.value for cell in row[1:]]
                   for row in self.outlets.iter_rows(min_row=2)}
        self.assertEqual(outlets, {"صحيفة الميناء": [1, 3],
                                   '=HYPERLINK("http://evil.example")': [1, 2]})

    def test_rows_go_on_where_a_sheet_is_full(self):
        sheets = open_workbook("english.xlsx").worksheets
        self.assertEqual([sheet.title for sheet in sheets],
                         ["Statements", "Statements 2", "Statements 3",
                          "Speakers", "Speakers 2", "Speakers 3", "Outlets"])
        content = []
        for sheet in sheets[:3]:
            self.assertTrue(sheet.sheet_view.rightToLeft)
            self.assertLessEqual(sheet.max_row, 11)
            self.assertEqual(sheet["H1"].value, "Statement")
            content += [shown(row[7]) for row in sheet.iter_rows(min_row=2)]
        self.assertEqual(content,
                         [shown(row[7]) for row in self.statements.iter_rows(min_row=2)])


if __name__ == "__main__":
    unittest.main()
