"""Draws the small example pictures of the pages: `python -m tools.page_examples`. Invented people, marked 样张."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFont

from samples.__main__ import draw_samples
from samples.fonts import NOTO_SANS_BOLD

TARGET = Path(__file__).parents[1] / "intake" / "web" / "static"
SEED, COUNT = 11, 34
PICKED = {
    "0001": "id_card",
    "0034": "realestate_cert",
    "0020": "parking_purchase_contract",
    "0019": "parking_lease_contract",
    "0021": "parking_use_right_cert",
    "0006": "property_consent",
    "0023": "vehicle_sales_invoice",
    "0024": "vehicle_sales_einvoice",
    "0025": "vehicle_license",
    "0029": "vehicle_reg_cert",
    "0026": "business_license",
    "0027": "lease_contract",
    "0028": "planning_permit",
    "0030": "green_application",
    "0031": "road_occupy_application",
    "0032": "traffic_commitment",
}
"""Number of the drawn sample -> kind."""
KINDS = (
    "id_card", "realestate_cert", "parking_purchase_contract", "parking_lease_contract", "parking_use_right_cert",
    "property_consent", "vehicle_sales_invoice", "vehicle_sales_einvoice", "vehicle_license", "vehicle_reg_cert",
    "business_license", "lease_contract", "planning_permit", "road_occupy_application", "green_application",
    "traffic_commitment",
)  # fmt: skip
"""In the order they were drawn in: it decides what is on them."""
LONGEST_PX, MOST_BYTES = 520, 24_000


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draw_samples("build", SEED, COUNT, "clean", KINDS, folder)
        for file in sorted(folder.iterdir()):
            if file.stem in PICKED:
                (TARGET / f"example-{PICKED[file.stem]}.webp").write_bytes(small(open_page(file)))


def open_page(file: Path) -> Image.Image:
    """The first page without its empty margins."""
    if file.suffix == ".pdf":
        picture: Image.Image = pypdfium2.PdfDocument(file)[0].render(scale=2).to_pil().convert("RGB")
    else:
        picture = Image.open(file).convert("RGB")
    paper = Image.new("RGB", picture.size, picture.getpixel((3, 3)))
    inked = ImageChops.difference(picture, paper).convert("L").point(lambda value: 255 if value > 24 else 0).getbbox()
    if inked is None:
        return picture
    margin = picture.width // 40
    return picture.crop(
        (
            max(0, inked[0] - margin),
            max(0, inked[1] - margin),
            min(picture.width, inked[2] + margin),
            min(picture.height, inked[3] + margin),
        )
    )


def small(picture: Image.Image) -> bytes:
    """As WebP, marked as a sample, as good as fits."""
    picture.thumbnail((LONGEST_PX, LONGEST_PX), Image.Resampling.LANCZOS)
    draw = ImageDraw.Draw(picture, "RGBA")
    font = ImageFont.truetype(NOTO_SANS_BOLD.path, 20, index=NOTO_SANS_BOLD.index)
    draw.rectangle((0, 0, 56, 30), fill=(23, 74, 134, 255))
    draw.text((8, 2), "样张", font=font, fill=(255, 255, 255, 255))
    for quality in range(72, 20, -6):
        stream = io.BytesIO()
        picture.save(stream, "WEBP", quality=quality, method=6)
        if stream.tell() <= MOST_BYTES:
            break
    return stream.getvalue()


if __name__ == "__main__":
    main()
