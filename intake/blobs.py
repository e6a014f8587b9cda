"""Files as bytes, kept under the hash of what they hold: in a local folder or an S3 bucket, by the same few calls.

Once `put` has returned, the bytes outlive the process and, in a local folder, a power cut: they are written to a file
of their own in the same file system, synchronised, moved to their name, and the folder is synchronised. What is read
is compared with its hash again, so that damage is found before anybody reads or is shown it. No name, number or case is
in a key.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Protocol

from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, S3Store

from intake.errors import IntakeError
from intake.service_settings import S3Settings

_CHUNK_BYTES = 1024 * 1024
_KEY = re.compile(r"sha256/[0-9a-f]{2}/([0-9a-f]{64})")
_LEFTOVER_SECONDS = 24 * 3600


class BlobMissingError(IntakeError):
    """There are no bytes under this hash."""

    code = "blob_missing"


class BlobDamagedError(IntakeError):
    """The bytes are not what their hash says: a fault of the disk, or somebody changed them."""

    code = "blob_damaged"


class BlobStoreUnavailableError(IntakeError):
    """The bytes could not be written or read; nothing was kept."""

    code = "blob_store_unavailable"


class TooLargeError(IntakeError):
    """More bytes came than are allowed; nothing was kept."""

    code = "file_too_large"


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes that are kept. `size` in bytes."""

    sha256: str
    size: int


class BlobStore(Protocol):
    """Where files are kept. Safe for all threads. Every call may raise BlobStoreUnavailableError."""

    def put(self, chunks: Iterable[bytes], *, max_bytes: int | None = None) -> Blob:
        """Keep bytes; the same ones are kept once. Raises TooLargeError as soon as there are more than `max_bytes`;
        whatever `chunks` raises leaves nothing behind."""
        ...

    def get(self, sha256: str) -> bytes:
        """The bytes. Raises BlobMissingError, BlobDamagedError."""
        ...

    def has(self, sha256: str) -> bool: ...

    def delete(self, sha256: str) -> None:
        """Forget the bytes; no error where there are none."""
        ...

    def keys(self) -> Iterator[tuple[str, datetime]]:
        """Hash and time of writing of everything kept."""
        ...

    def sweep(self) -> int:
        """Take away what interrupted writing left behind more than a day ago; how many files."""
        ...


class _Blobs:
    """What both kinds of store share: reading, by obstore."""

    def __init__(self, store: ObjectStore, incoming: Path) -> None:
        self._store, self._incoming = store, incoming

    def get(self, sha256: str) -> bytes:
        try:
            data = bytes(self._store.get(_key(sha256)).bytes())
        except (NotFoundError, FileNotFoundError) as error:
            raise BlobMissingError("文件的内容找不到了。", "请联系管理员从备份恢复。") from error
        except (BaseError, OSError) as error:
            raise _unavailable() from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BlobDamagedError("文件的内容已损坏。", "请联系管理员从备份恢复，或请申请人重新上传。")
        return data

    def has(self, sha256: str) -> bool:
        try:
            self._store.head(_key(sha256))
        except (NotFoundError, FileNotFoundError):
            return False
        except (BaseError, OSError) as error:
            raise _unavailable() from error
        return True

    def delete(self, sha256: str) -> None:
        try:
            with contextlib.suppress(NotFoundError, FileNotFoundError):
                self._store.delete(_key(sha256))
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    def keys(self) -> Iterator[tuple[str, datetime]]:
        try:
            for batch in self._store.list("sha256/"):
                for item in batch:
                    if match := _KEY.fullmatch(item["path"]):
                        yield match[1], item["last_modified"]
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    def sweep(self) -> int:
        old = time.time() - _LEFTOVER_SECONDS
        swept = 0
        for file in self._incoming.iterdir():
            with contextlib.suppress(FileNotFoundError):  # another process sweeps too
                if file.stat().st_mtime < old:
                    file.unlink()
                    swept += 1
        return swept

    @contextlib.contextmanager
    def _received(self, chunks: Iterable[bytes], max_bytes: int | None) -> Iterator[tuple[Path, Blob]]:
        """The bytes in a synchronised file of their own, which is gone after the block unless it was moved."""
        try:
            self._incoming.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._incoming)
        except OSError as error:
            raise _unavailable() from error
        file = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                blob = _write(stream, chunks, max_bytes)
            yield file, blob
        finally:
            file.unlink(missing_ok=True)


class LocalBlobs(_Blobs):
    """A folder on a local disk (not a network file system: renaming and synchronising must mean what they say)."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        incoming = folder / "incoming"
        incoming.mkdir(exist_ok=True)
        super().__init__(LocalStore(prefix=folder), incoming)
        self._folder = folder

    def put(self, chunks: Iterable[bytes], *, max_bytes: int | None = None) -> Blob:
        with self._received(chunks, max_bytes) as (file, blob):
            target = self._folder / _key(blob.sha256)
            try:
                if not target.parent.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    _synchronise(target.parent.parent)
                    _synchronise(self._folder)
                file.replace(target)
                _synchronise(target.parent)
            except OSError as error:
                raise _unavailable() from error
        return blob


class S3Blobs(_Blobs):
    """A bucket of any S3-compatible store. `incoming`: a local folder through which uploads pass."""

    def __init__(self, settings: S3Settings, incoming: Path) -> None:
        incoming.mkdir(parents=True, exist_ok=True)
        super().__init__(_s3(settings), incoming)

    def put(self, chunks: Iterable[bytes], *, max_bytes: int | None = None) -> Blob:
        with self._received(chunks, max_bytes) as (file, blob):
            try:
                self._store.put(_key(blob.sha256), file)
                kept = self._store.head(_key(blob.sha256))["size"]
            except (BaseError, OSError) as error:
                raise _unavailable() from error
            if kept != blob.size:
                raise _unavailable()
        return blob


def _s3(settings: S3Settings) -> ObjectStore:
    return S3Store(
        settings.bucket,
        prefix=settings.prefix or None,
        endpoint=settings.endpoint or None,
        region=settings.region,
        access_key_id=settings.access_key or None,
        secret_access_key=settings.secret_key or None,
        virtual_hosted_style_request=settings.bucket_in_endpoint,
        client_options={
            "timeout": timedelta(seconds=60),
            "connect_timeout": timedelta(seconds=5),
            "allow_http": settings.endpoint.startswith("http://"),
        },
        retry_config={
            "max_retries": 4,
            "retry_timeout": timedelta(seconds=30),
            "backoff": {"init_backoff": timedelta(milliseconds=100), "max_backoff": timedelta(seconds=3), "base": 2},
        },
    )


def _write(stream: IO[bytes], chunks: Iterable[bytes], max_bytes: int | None) -> Blob:
    digest, size = hashlib.sha256(), 0
    for chunk in chunks:
        size += len(chunk)
        if max_bytes is not None and size > max_bytes:
            raise TooLargeError(f"文件超过 {max_bytes // 1024 // 1024} MB。", "请降低扫描分辨率或拆成几个文件后上传。")
        digest.update(chunk)
        try:
            stream.write(chunk)
        except OSError as error:
            raise _unavailable() from error
    try:
        stream.flush()
        os.fsync(stream.fileno())
    except OSError as error:
        raise _unavailable() from error
    return Blob(digest.hexdigest(), size)


def pieces(data: bytes) -> Iterator[bytes]:
    """Bytes in memory, as `put` takes them."""
    for start in range(0, len(data), _CHUNK_BYTES):
        yield data[start : start + _CHUNK_BYTES]


def _key(sha256: str) -> str:
    return f"sha256/{sha256[:2]}/{sha256}"


def _synchronise(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unavailable() -> BlobStoreUnavailableError:
    return BlobStoreUnavailableError(
        "文件暂时存不进去或读不出来。", "请稍后重试；一直不行的，请管理员检查磁盘空间和存储。"
    )
