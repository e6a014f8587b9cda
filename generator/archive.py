"""The zip container of a Word document: written the same way every time, checked before it is opened."""

from __future__ import annotations

import zipfile
from io import BytesIO

MAX_PARTS = 500
MAX_UNPACKED_BYTES = 64 * 2**20
MAX_TEMPLATE_RATIO = 50
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_CONTENT_TYPES = "[Content_Types].xml"
_UNIX = 3
_PLAIN_FILE = 0o600 << 16


class ArchiveError(ValueError):
    """The bytes are not a sound Word container. The message says why."""


def read_parts(data: bytes, *, max_ratio: float | None = None) -> dict[str, bytes]:
    """Name -> bytes of every part. Raises ArchiveError for damaged, oversized or unsafe containers.

    `max_ratio`: unpacked to packed size, for files from outside; our own repeat themselves more than that.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_PARTS:
                raise ArchiveError("too many parts")
            total = sum(entry.file_size for entry in entries)
            if total > MAX_UNPACKED_BYTES or (max_ratio is not None and total > max_ratio * len(data)):
                raise ArchiveError("unpacks to too much")
            names = [entry.filename for entry in entries]
            if len(set(names)) != len(names):
                raise ArchiveError("a part occurs twice")
            if any(name.startswith("/") or "\\" in name or ".." in name.split("/") for name in names):
                raise ArchiveError("a part has an unsafe name")
            return {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ArchiveError("not a readable Word file") from error


def write_parts(parts: dict[str, bytes]) -> bytes:
    """A container with the parts in fixed order, with fixed times: equal parts give equal bytes."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(parts, key=lambda name: (name != _CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, date_time=_FIXED_TIME)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return target.getvalue()
