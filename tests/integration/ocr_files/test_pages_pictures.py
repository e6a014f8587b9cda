"""Pictures of every accepted format become upright RGB pages."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.errors import FileRejected
from tests.integration.ocr_files.reading import encode, outcomes, read, read_page, rejection

DATA = Path(__file__).parents[2] / "data"
ORIENTATION = 274


def a_picture() -> Image.Image:
    """White, with a red corner at the top left and a blue one at the top right."""
    picture = Image.new("RGB", (120, 80), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 29, 19), fill=(220, 0, 0))
    draw.rectangle((90, 0, 119, 19), fill=(0, 0, 220))
    return picture


def corners(pixels: np.ndarray) -> tuple[str, str, str, str]:
    """What is in the corners, clockwise from the top left."""
    height, width, _ = pixels.shape

    def name(y: int, x: int) -> str:
        red, green, blue = (int(value) for value in pixels[y, x])
        if min(red, green, blue) > 200:
            return "white"
        return "red" if red > blue else "blue"

    return name(4, 4), name(4, width - 5), name(height - 5, width - 5), name(height - 5, 4)


UPRIGHT = ("red", "blue", "white", "white")


@pytest.mark.parametrize(
    ("picture_format", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("JPEG", {"quality": 95, "progressive": True}),
        ("PNG", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"quality": 90}),
        ("BMP", {}),
    ],
)
def test_colour_picture_of_each_format(picture_format: str, options: dict[str, object]) -> None:
    page = read_page(encode(a_picture(), picture_format, **options))
    assert page.pixels.shape == (80, 120, 3)
    assert page.pixels.dtype == np.uint8
    assert corners(page.pixels) == UPRIGHT
    assert not page.grey
    assert page.text_lines is None
    assert not page.has_picture


def test_heic_from_a_phone() -> None:
    page = read_page((DATA / "phone.heic").read_bytes())
    assert page.pixels.shape == (80, 120, 3)
    assert page.pixels[20, 20, 0] > 200 > 100 > page.pixels[20, 20, 1]


def test_heic_is_turned_once_though_exif_says_it_again() -> None:
    page = read_page((DATA / "phone_rotated.heic").read_bytes())  # stored 80 x 120, to be turned by 90 degrees
    assert page.pixels.shape == (80, 120, 3)
    assert page.pixels[59, 94, 1] < 100


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_orientation_is_applied_once(orientation: int, picture_format: str) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    picture = a_picture()
    stored = picture.transpose(undo[orientation]) if orientation in undo else picture
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    page = read_page(encode(stored, picture_format, exif=exif))
    assert page.pixels.shape == (80, 120, 3)
    assert corners(page.pixels) == UPRIGHT


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_png_is_laid_on_white(mode: str) -> None:
    picture = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (10, 10, 20, 20))
    if mode == "LA":
        picture = picture.convert("LA")
    if mode == "P":
        picture = picture.quantize(4)
    page = read_page(encode(picture, "PNG"))
    assert page.pixels[0, 0].tolist() == [255, 255, 255]
    assert page.pixels[15, 15].tolist() == [0, 0, 0]
    assert page.grey


def test_half_transparent_ink_becomes_half_dark() -> None:
    page = read_page(encode(Image.new("RGBA", (8, 8), (0, 0, 0, 128)), "PNG"))
    assert 120 <= page.pixels[0, 0, 0] <= 134


def test_sixteen_bit_grey_keeps_its_shades() -> None:
    shades = np.linspace(0, 65535, 256, dtype=np.uint16).reshape(1, 256).repeat(4, axis=0)
    for picture_format in ("PNG", "TIFF"):
        page = read_page(encode(Image.fromarray(shades), picture_format))
        assert page.grey
        assert page.pixels[0, 0, 0] == 0
        assert 126 <= page.pixels[0, 128, 0] <= 130
        assert page.pixels[0, 255, 0] == 255


@pytest.mark.parametrize(
    ("mode", "picture_format", "options"),
    [
        ("1", "PNG", {}),
        ("1", "TIFF", {"compression": "group4"}),
        ("1", "TIFF", {"compression": "group3"}),
        ("L", "JPEG", {}),
        ("L", "TIFF", {"compression": "tiff_adobe_deflate"}),
        ("I", "TIFF", {}),
        ("F", "TIFF", {}),
        ("1", "BMP", {}),
    ],
)
def test_picture_without_colour(mode: str, picture_format: str, options: dict[str, object]) -> None:
    picture = Image.new("L", (64, 32), 255)
    picture.paste(0, (0, 0, 32, 32))
    page = read_page(encode(picture.convert(mode), picture_format, **options))
    assert page.grey
    assert page.pixels[16, 8].max() < 10
    assert page.pixels[16, 60].min() > 245


@pytest.mark.parametrize("picture_format", ["JPEG", "TIFF"])
def test_cmyk_from_a_print_shop(picture_format: str) -> None:
    page = read_page(encode(a_picture().convert("CMYK"), picture_format))
    assert corners(page.pixels) == UPRIGHT
    assert not page.grey


def test_lab_tiff() -> None:
    page = read_page(encode(Image.new("LAB", (8, 8), (255, 128, 128)), "TIFF"))
    assert page.pixels.min() > 240


def test_grey_scan_saved_in_colour_is_grey_after_jpeg() -> None:
    rng = np.random.default_rng(3)
    paper = rng.normal(235, 12, (400, 300)).clip(0, 255).astype(np.uint8)
    picture = Image.fromarray(paper).convert("RGB")
    ImageDraw.Draw(picture).text((20, 20), "no colour here", fill=(20, 20, 20))
    assert read_page(encode(picture, "JPEG", quality=40)).grey


def test_a_faint_seal_is_colour() -> None:
    picture = Image.new("RGB", (1654, 2339), "white")
    ImageDraw.Draw(picture).ellipse((1000, 1700, 1330, 2030), outline=(235, 150, 150), width=7)
    assert not read_page(encode(picture, "JPEG", quality=80)).grey


def test_tinted_paper_without_coloured_ink_is_a_colour_scan() -> None:
    picture = Image.new("RGB", (600, 800), (250, 247, 240))
    assert not read_page(encode(picture, "JPEG", quality=85)).grey


def test_multi_page_tiff_in_order() -> None:
    pages = [Image.new("L", (50 + index, 40), 20 * index) for index in range(5)]
    data = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    read_pages = read(data)
    assert [page.number for page in read_pages] == [1, 2, 3, 4, 5]
    assert [page.pixels.shape[1] for page in read_pages] == [50, 51, 52, 53, 54]
    assert [int(page.pixels[0, 0, 0]) for page in read_pages] == [0, 20, 40, 60, 80]


def test_thumbnail_in_a_tiff_is_no_page() -> None:
    page, thumbnail = Image.new("L", (400, 300), 255), Image.new("L", (40, 30), 255)
    thumbnail.encoderinfo = {"tiffinfo": {254: 1}}
    data = encode(page, "TIFF", save_all=True, append_images=[thumbnail])
    assert read_page(data).pixels.shape == (300, 400, 3)


def test_tiff_whose_chain_loops_ends() -> None:
    data = bytearray(encode(Image.new("L", (8, 8)), "TIFF"))
    first = struct.unpack_from("<I", data, 4)[0]
    entries = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    assert outcomes(bytes(data)) == ["image"]


def test_large_photo_is_reduced_and_keeps_its_proportions() -> None:
    page = read_page(encode(Image.new("RGB", (9000, 3000), "white"), "JPEG"))
    assert page.pixels.shape[1] == 4000
    assert abs(page.pixels.shape[0] - 1333) <= 1


@pytest.mark.parametrize(("picture_format", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("TIFF", "RGB")])
def test_large_picture_is_reduced_in_bands_without_seams(picture_format: str, mode: str) -> None:
    picture = Image.new("RGB", (300, 9000), "white")
    picture.paste("black", (0, 4500, 300, 9000))
    page = read_page(encode(picture.convert(mode), picture_format))
    column = page.pixels[:, 60, 0]
    assert page.pixels.shape[0] == 4000
    assert column[:1990].min() > 250
    assert column[2010:].max() < 5


def test_multi_picture_jpeg_gives_its_first_picture() -> None:
    data = encode(a_picture(), "MPO", save_all=True, append_images=[Image.new("RGB", (16, 16))], quality=95)
    assert corners(read_page(data).pixels) == UPRIGHT


@pytest.mark.parametrize("picture_format", ["PNG", "WEBP"])
def test_animation_is_refused(picture_format: str) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "blue")]
    data = encode(frames[0], picture_format, save_all=True, append_images=frames[1:])
    assert rejection(data) == "animation_not_supported"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
def test_truncated_picture_is_never_complete(picture_format: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    data = encode(Image.fromarray(noise), picture_format)
    cut = data[: int(len(data) * share)]
    assert in_pieces(cut) in ("page_damaged", "file_damaged")


def test_truncated_heic() -> None:
    assert in_pieces((DATA / "phone.heic").read_bytes()[:-100]) in ("page_damaged", "file_damaged")


def in_pieces(data: bytes) -> str:
    """The problem's code, whether it is of the file or of its only page."""
    try:
        (outcome,) = outcomes(data)
    except FileRejected as rejected:
        return rejected.problem.code
    return outcome
