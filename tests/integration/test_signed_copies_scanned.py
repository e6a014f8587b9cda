"""From our own document to its signed copy and back: printed, signed, scanned askew, handed in, read, filed."""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from generator import service as generator
from intake.office_work.reading import Desk
from ocr.service import PageReader, reader_version
from tests import api_office
from tests.api_office import Callers, callers
from tests.factories import resident, resident_files
from tests.integration.test_service_reading import RowsOnly, next_job
from tests.unit.office_work.counter import Counter

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
ENGINE = "rapid"
DPI = 150


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Callers, Counter]]:
    with api_office.office(tmp_path_factory.mktemp("office")) as made:
        office = replace(made, queue=RowsOnly())  # type: ignore[arg-type]
        yield callers(office), Counter(office, datetime(2026, 11, 23, tzinfo=UTC))


def scanned(docx: bytes, *, sign_on: int) -> bytes:
    """The document printed, signed in blue ink at the foot of a page (from 0) and scanned a little askew."""
    pdf = generator.to_pdf(docx)
    with pypdfium2.PdfDocument(pdf) as document:
        sheets = [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]
    rng = random.Random(7)
    ink = ImageDraw.Draw(sheets[sign_on])
    x, y = sheets[sign_on].width * 0.66, sheets[sign_on].height * 0.5
    stroke = [(x + 6 * step + rng.uniform(-8, 8), y + rng.uniform(-22, 22)) for step in range(30)]
    ink.line(stroke, fill=(20, 40, 150), width=4, joint="curve")
    askew = [
        sheet.rotate(rng.uniform(-2, 2), expand=True, fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC)
        for sheet in sheets
    ]
    out = io.BytesIO()
    askew[0].save(out, "PDF", save_all=True, append_images=askew[1:], resolution=DPI)
    return out.getvalue()


def test_a_signed_application_is_filed_by_its_scan_alone(window: tuple[Callers, Counter]) -> None:
    of, desk = window
    clerk = of.user("clerk")
    case = desk.open(resident(), resident_files())
    path = f"/api/v1/cases/{case.id}"
    made = clerk.post(f"{path}/documents/joint_application", json={}).json()
    word = clerk.get(f"{path}/documents/{made['id']}").content
    scan = clerk.post("/api/v1/signed-copies", files={"file": ("扫描.pdf", scanned(word, sign_on=1))})
    assert scan.status_code == 202, scan.text
    assert (scan.json()["case_id"], scan.json()["number"]) == (case.id, case.number)
    worker = Desk(of.office, PageReader(ENGINE), reader_version(ENGINE))
    _read_everything(worker)
    (paper,) = clerk.get(f"{path}/documents").json()
    (copy,) = paper["signed"]
    assert (copy["file"], copy["pages"]) == ("扫描.pdf", [1, 2])
    (found,) = clerk.get(f"{path}/signed-copies").json()
    assert (found["state"], found["kind"], found["doubt"]) == ("filed", "joint_application", None)
    assert clerk.get(f"{path}/checklist").json()["signed_copies"] == {"filed": 1, "doubt": 0}
    page = clerk.get(f"/clerk/cases/{case.id}/documents").text
    assert "签字件已归档" in page
    picture = f"/clerk/cases/{case.id}/files/{copy['file_id']}/pages/2"
    assert picture in page
    assert clerk.get(picture).content[:2] == b"\xff\xd8"


def _read_everything(worker: Desk) -> None:
    from intake.office_work.reading import WORK

    while (job := next_job(worker.office)) is not None:
        WORK[job.kind](worker, job)
