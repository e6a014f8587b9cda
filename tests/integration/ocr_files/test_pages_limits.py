"""What is refused, and where exactly each limit lies: at the limit yes, one more no."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import pytest
from PIL import Image

from ocr.limits import DEFAULT_LIMITS
from tests.integration.ocr_files.pdf_writer import Page, write_pdf
from tests.integration.ocr_files.reading import encode, outcomes, read_page, rejection


def a_jpeg() -> bytes:
    return encode(Image.new("RGB", (40, 30), "white"), "JPEG")


def empty_png(width: int, height: int, *, depth: int = 1) -> bytes:
    """A PNG whose header promises more than its body holds."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    body = zlib.compress(bytes((width * depth + 7) // 8 + 1) * min(height, 10))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_empty_file() -> None:
    assert rejection(b"") == "file_empty"


def test_file_size_limit() -> None:
    data = a_jpeg()
    assert read_page(data, limits=replace(DEFAULT_LIMITS, max_file_bytes=len(data)))
    assert rejection(data, limits=replace(DEFAULT_LIMITS, max_file_bytes=len(data) - 1)) == "file_too_large"


@pytest.mark.parametrize(
    "data",
    [
        b"only words, whatever the name says",
        b"\x00" * 5000,
        b"GIF89a" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<!DOCTYPE html><html></html>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        b"8BPS\x00\x01" + bytes(100),
        b"PK\x03\x04" + bytes(100),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"Rar!\x1a\x07\x00" + bytes(50),
        b"\x1f\x8b\x08" + bytes(50),
        b"BM" + bytes(100),
        struct.pack(">I4s4sI4s", 20, b"ftyp", b"avif", 0, b"avif") + bytes(50),
        struct.pack(">I4s4sI4s", 20, b"ftyp", b"mp42", 0, b"isom") + bytes(50),
    ],
)
def test_other_types_are_refused_by_content(data: bytes) -> None:
    assert rejection(data) == "type_not_supported"


@pytest.mark.parametrize(
    "head", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"RIFF\x40\x00\x00\x00WEBPVP8 ", b"%PDF-1.7\n"]
)
def test_the_first_bytes_alone_are_no_file(head: bytes) -> None:
    assert rejection(head + b"\x00" * 64) == "file_damaged"


def test_pixel_bomb_is_refused_before_decoding() -> None:
    assert rejection(empty_png(30_000, 30_000)) == "picture_too_large"


def test_longest_side_limit() -> None:
    limits = replace(DEFAULT_LIMITS, max_picture_side=100)
    assert read_page(encode(Image.new("L", (100, 7)), "PNG"), limits=limits).pixels.shape == (7, 100, 3)
    assert rejection(encode(Image.new("L", (101, 7)), "PNG"), limits=limits) == "picture_too_large"


def test_pixel_count_limit() -> None:
    limits = replace(DEFAULT_LIMITS, max_picture_pixels=700)
    assert read_page(encode(Image.new("L", (100, 7)), "PNG"), limits=limits)
    assert rejection(encode(Image.new("L", (101, 7)), "PNG"), limits=limits) == "picture_too_large"


def test_default_limits_refuse_one_pixel_more() -> None:
    assert rejection(empty_png(20_001, 10)) == "picture_too_large"
    assert rejection(empty_png(10_000, 10_001)) == "picture_too_large"


@pytest.mark.parametrize("options", [{"lossless": True}, {"quality": 50}, {"quality": 50, "exif": b"Exif\x00\x00"}])
def test_webp_limit_is_lower_and_seen_in_its_header(options: dict[str, object]) -> None:
    limits = replace(DEFAULT_LIMITS, max_heavy_picture_pixels=700)
    assert read_page(encode(Image.new("RGB", (100, 7)), "WEBP", **options), limits=limits)
    data = encode(Image.new("RGB", (101, 7)), "WEBP", **options)
    assert rejection(data, limits=limits) == "picture_too_large"


def test_too_large_page_of_a_tiff_costs_only_that_page() -> None:
    limits = replace(DEFAULT_LIMITS, max_picture_side=100)
    pages = [Image.new("L", (size, 5)) for size in (50, 101, 60)]
    data = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert outcomes(data, limits=limits) == ["image", "page_too_large", "image"]


@pytest.mark.parametrize("kind", ["pdf", "tiff"])
def test_page_count_limit(kind: str) -> None:
    def with_pages(count: int) -> bytes:
        if kind == "pdf":
            return write_pdf([Page(size=(20, 30))] * count)
        pages = [Image.new("L", (5, 5))] * count
        return encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])

    limits = replace(DEFAULT_LIMITS, max_pages=3)
    assert outcomes(with_pages(3), limits=limits) == ["image"] * 3
    assert rejection(with_pages(4), limits=limits) == "too_many_pages"


def test_pdf_that_lies_about_its_page_count_gives_no_page_that_is_not_there() -> None:
    data = write_pdf([Page()]).replace(b"/Count 1 ", b"/Count 9999999999 ")
    assert outcomes(data) == ["image"]
    data = write_pdf([Page()]).replace(b"/Count 1 ", b"/Count 200000 ")
    assert rejection(data) == "too_many_pages"


def test_memory_limit_costs_the_page_not_the_program() -> None:
    limits = replace(DEFAULT_LIMITS, child_memory_bytes=320 * 1024 * 1024)
    data = encode(Image.new("RGB", (9_000, 9_000)), "PNG")
    assert outcomes(data, limits=limits) == ["parser_memory"]


def test_processor_time_limit_costs_the_page() -> None:
    limits = replace(DEFAULT_LIMITS, child_cpu_seconds_per_page=1)
    heavy = "0 0 m 500 800 l 20 600 300 400 90 10 c S " * 150_000
    assert outcomes(write_pdf([Page(content=heavy), Page()]), limits=limits) == ["parser_timeout", "image"]
