"""Sample files open again with the pages that went in; born-digital pages carry their text."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PIL import Image, ImageOps

from samples import files, specs
from samples.digital import digital_pdf
from samples.truth import PageImage
from tests.unit.samples.fonts_needed import needs_fonts


def pages(count: int) -> list[PageImage]:
    colours = [(200, 40, 40), (40, 200, 40), (40, 40, 200)]
    return [PageImage(Image.new("RGB", (300, 400), colours[number]), 100) for number in range(count)]


@pytest.mark.parametrize("ending", [".pdf", ".tiff"])
def test_several_pages_keep_their_order(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"scan{ending}"
    files.write(pages(3), path)
    strongest = []
    if ending == ".pdf":
        document = pypdfium2.PdfDocument(path)
        shown = [document[number].render().to_pil() for number in range(len(document))]
    else:
        with Image.open(path) as stack:
            shown = []
            for number in range(stack.n_frames):
                stack.seek(number)
                shown.append(stack.convert("RGB"))
    for image in shown:
        pixel = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
        strongest.append(max(range(3), key=lambda channel: pixel[channel]))
    assert strongest == [0, 1, 2]


def test_a_sideways_photo_is_upright_by_its_exif(tmp_path: Path) -> None:
    upright = pages(1)[0]
    upright.image.paste((255, 255, 255), (0, 0, 300, 60))
    path = tmp_path / "photo.jpg"
    files.write([upright], path, sideways=True)
    with Image.open(path) as stored:
        assert stored.size == (400, 300)
        turned = ImageOps.exif_transpose(stored)
    assert turned.size == (300, 400)
    assert min(turned.getpixel((150, 20))) > 230


def test_a_single_picture_file_refuses_several_pages(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"photo\.jpg"):
        files.write(pages(2), tmp_path / "photo.jpg")


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.doc"):
        files.write(pages(1), tmp_path / "a.doc")


def test_the_same_pages_make_the_same_bytes() -> None:
    assert files.scan_pdf(pages(2)) == files.scan_pdf(pages(2))


@needs_fonts
@pytest.mark.parametrize(("set_name", "layout"), [("build", "electronic"), ("second", "einvoice_a4")])
def test_a_born_digital_invoice_has_its_values_as_text(set_name: str, layout: str) -> None:
    document = specs.draw_one(set_name, "vehicle_sales_einvoice", layout, seed=3, digital=True)
    data = digital_pdf(document.pages)
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        text = "".join(char["text"] for char in pdf.pages[0].chars)
    for name in ("invoice_no", "vin", "total", "seller_tax_id", "engine_no", "seller"):
        assert str(document.fields[name].value) in text, name


@needs_fonts
def test_a_born_digital_page_looks_as_drawn() -> None:
    document = specs.draw_one("build", "vehicle_sales_einvoice", "electronic", seed=3, digital=True)
    drawn = document.pages[0].image
    rendered = pypdfium2.PdfDocument(digital_pdf(document.pages))[0].render(scale=300 / 72).to_pil().convert("L")
    for name, item in document.fields.items():
        box = tuple(round(edge) for edge in item.box)
        ink = [
            sum(count for level, count in enumerate(page.crop(box).histogram()) if level < 150)
            for page in (drawn.convert("L"), rendered)
        ]
        assert ink[1] == pytest.approx(ink[0], rel=0.35), name


@needs_fonts
def test_file_truth_numbers_pages_through_the_file() -> None:
    first = specs.draw_one("build", "realestate_cert", "booklet", seed=1)
    second = replace(specs.draw_one("build", "id_card", "both_on_one", seed=1))
    truth = files.file_json("stack.pdf", [first, second])
    assert [page["page"] for page in truth["pages"]] == [1, 2, 3]
    assert [document["pages"] for document in truth["documents"]] == [[1, 2], [3]]
    assert {item["page"] for item in truth["documents"][1]["fields"].values()} == {3}
