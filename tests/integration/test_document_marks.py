"""A signed document comes back as a scan: the QR code on its pages says which case and document it is, and files it."""

from __future__ import annotations

import shutil

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageFilter

from generator import service
from intake.returned_papers import Issued, returned_papers
from ocr.codes import find_codes
from ocr.engines.registry import create
from ocr.page_job import read_one
from ocr.pages import PageImage
from ocr.service import put_together

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
PAGE = "https://window.example.invalid/p/k7Qm2xTzk7Qm2xTzk7Qm2xTz"


@pytest.fixture(scope="module")
def pages() -> dict[str, tuple[service.Produced, Image.Image]]:
    """The first page of three documents at 200 dpi."""
    made = {
        "joint_application": service.produce("joint_application", service.example("joint_application")),
        "contract_resident": service.produce("contract_resident", service.example("contract_resident")),
        "correction_list": service.produce("correction_list", service.example("correction_list"), phone_page=PAGE),
    }
    found = {}
    for (name, document), pdf in zip(made.items(), service.to_pdfs(list(made.values())), strict=True):
        assert isinstance(pdf, bytes)
        with pypdfium2.PdfDocument(pdf) as opened:
            found[name] = (document, opened[0].render(scale=200 / 72, grayscale=True).to_pil())
    return found


def marks(picture: Image.Image) -> list[service.Mark | None]:
    return [service.read_mark(code.text) for code in find_codes(np.asarray(picture.convert("RGB")), 1)]


@pytest.mark.parametrize("name", ["joint_application", "contract_resident", "correction_list"])
def test_code_is_read_from_a_clean_scan(name: str, pages: dict[str, tuple[service.Produced, Image.Image]]) -> None:
    document, picture = pages[name]
    assert marks(picture) == [document.mark]


@pytest.mark.parametrize("name", ["joint_application", "contract_resident", "correction_list"])
def test_code_is_read_from_a_tilted_blurred_noisy_copy(
    name: str, pages: dict[str, tuple[service.Produced, Image.Image]]
) -> None:
    document, picture = pages[name]
    worn = picture.rotate(2.5, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(0.8))
    noise = np.random.default_rng(1).normal(0, 12, (worn.height, worn.width))
    copy = Image.fromarray(np.clip(np.asarray(worn, dtype=float) * 0.9 + noise, 0, 255).astype(np.uint8))
    assert marks(copy) == [document.mark]


def test_code_of_the_correction_list_opens_the_page_of_its_rows(
    pages: dict[str, tuple[service.Produced, Image.Image]],
) -> None:
    _, picture = pages["correction_list"]
    (code,) = find_codes(np.asarray(picture.convert("RGB")), 1)
    assert code.text.startswith(f"{PAGE}?rows=3,4#")


def test_a_stack_of_signed_documents_is_filed_to_its_cases(
    pages: dict[str, tuple[service.Produced, Image.Image]],
) -> None:
    """As the service does it: pages are read, put together, and filed by their codes and what was kept of each."""
    stack = ["contract_resident", "correction_list", "joint_application"]
    engine = create("rapid")
    results = {}
    for number, name in enumerate(stack, 1):
        pixels = np.asarray(pages[name][1].rotate(1.5, expand=True, fillcolor=255).convert("RGB"))
        results[number] = read_one(engine, PageImage(number, pixels, grey=True), picture_file=None)
    kept = {document.mark: Issued(document.mark.case_no, "current") for document, _ in pages.values()}
    reading = put_together("scan.pdf", "0" * 64, len(stack), results, [])
    found = returned_papers(reading, [code for result in results.values() for code in result.codes], kept.get)
    assert [(paper.kind, paper.pages, paper.case_no, paper.doubt) for paper in found] == [
        ("supply_contract", (1,), pages["contract_resident"][0].mark.case_no, None),
        ("joint_application", (3,), pages["joint_application"][0].mark.case_no, None),
    ]
