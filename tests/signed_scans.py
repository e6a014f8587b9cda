"""Scans of signed documents as tests make them: a sheet with codes on it, and codes as if they had been seen."""

from __future__ import annotations

import io

import segno
from PIL import Image

from intake.office_work import signed_copies
from intake.office_work.finding_cases import lock
from intake.office_work.office import Office
from intake.store import files
from ocr.readings import Box, Code
from ocr.service import put_together

PLACE = Box(10, 10, 110, 110)


def code_page(*texts: str) -> bytes:
    """A sheet with codes on it."""
    sheet = Image.new("L", (1240, 1754), 255)
    for number, text in enumerate(texts):
        picture = io.BytesIO()
        segno.make(text, error="m").save(picture, kind="png", scale=5, border=4)
        sheet.paste(Image.open(picture).convert("L"), (100, 100 + 400 * number))
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()


def note_codes(office: Office, case_id: str, file_id: str, *texts: str) -> None:
    """As if these codes had been seen on the pages of a file, one each."""
    with office.database.writing() as session:
        case, file = lock(session, case_id), files.get(session, file_id)
        assert file is not None
        reading = put_together(file.name, file.sha256, len(texts), {}, [])
        codes = [Code(number, PLACE, text) for number, text in enumerate(texts, 1)]
        signed_copies.note(office, session, case, file, reading, codes, at=office.now())
