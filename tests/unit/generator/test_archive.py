from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from generator.archive import ArchiveError, read_parts, write_parts

PARTS = {"word/document.xml": b"<a/>", "[Content_Types].xml": b"<b/>", "_rels/.rels": b"<c/>"}


def test_parts_survive_and_come_first_things_first() -> None:
    data = write_parts(PARTS)
    assert read_parts(data) == PARTS
    assert zipfile.ZipFile(BytesIO(data)).namelist()[0] == "[Content_Types].xml"


def test_order_and_clock_do_not_matter() -> None:
    assert write_parts(PARTS) == write_parts(dict(reversed(PARTS.items())))
    infos = zipfile.ZipFile(BytesIO(write_parts(PARTS))).infolist()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}


def test_damaged_container_is_refused() -> None:
    data = write_parts(PARTS)
    for broken in (b"", b"no zip", data[: len(data) // 2]):
        with pytest.raises(ArchiveError):
            read_parts(broken)


def test_zip_bomb_is_refused_before_unpacking() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 2**20)
    with pytest.raises(ArchiveError, match="too much"):
        read_parts(target.getvalue(), max_ratio=50)


@pytest.mark.parametrize("name", ["../evil", "/etc/x", "a\\b"])
def test_unsafe_names_are_refused(name: str) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
    with pytest.raises(ArchiveError, match="unsafe"):
        read_parts(target.getvalue())
