"""The wire between the parser child and its parent: frames of a JSON header and raw bytes.

Layout: 4 bytes magic, 4 bytes header length (big endian), header (UTF-8 JSON object), payload.
The header's `bytes` is the payload's length. The parent trusts none of it: see `ocr.sandbox`.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO

MAGIC = b"BZ\x01\n"
PREFIX = struct.Struct(">4sI")
MAX_HEADER_BYTES = 8 * 1024 * 1024  # a page of 20,000 characters with their edges is under 1 MB


def write_frame(stream: BinaryIO, header: Mapping[str, Any], payload: bytes | memoryview = b"") -> None:
    """Write one frame and flush it. Raises BrokenPipeError when the parent is gone."""
    encoded = json.dumps({**header, "bytes": len(payload)}, ensure_ascii=True).encode()
    stream.write(PREFIX.pack(MAGIC, len(encoded)))
    stream.write(encoded)
    if payload:
        stream.write(payload)
    stream.flush()
