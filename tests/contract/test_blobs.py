"""Every store of files keeps the same promises: a local folder and an S3 server."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from intake import blobs
from intake.blobs import (
    BlobDamagedError,
    BlobMissingError,
    BlobStore,
    BlobStoreUnavailableError,
    LocalBlobs,
    S3Blobs,
    TooLargeError,
    pieces,
)
from intake.service_settings import S3Settings

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
NOTHING = "0" * 64


@pytest.fixture(scope="module")
def s3_endpoint() -> Iterator[str]:
    """An S3 server in a process of its own, for it changes much of what it is loaded into."""
    program = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
"""
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    with process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


def s3(endpoint: str, bucket: str = "papers") -> S3Settings:
    return S3Settings(bucket, endpoint, prefix="office", access_key="test", secret_key="test")


def make_bucket(endpoint: str) -> None:
    import boto3

    client = boto3.client(
        "s3", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    client.create_bucket(Bucket="papers")
    client.close()


@pytest.fixture(params=["local", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    if request.param == "local":
        return LocalBlobs(tmp_path / "files")
    endpoint: str = request.getfixturevalue("s3_endpoint")
    make_bucket(endpoint)
    return S3Blobs(s3(endpoint), tmp_path / "incoming")


@pytest.mark.parametrize("size", [0, 1, 1024 * 1024, 7 * 1024 * 1024 + 3])
def test_what_was_put_comes_back(store: BlobStore, size: int) -> None:
    data = os.urandom(size)
    blob = store.put(pieces(data))
    assert (blob.sha256, blob.size) == (hashlib.sha256(data).hexdigest(), size)
    assert store.get(blob.sha256) == data
    assert store.has(blob.sha256)


def test_the_same_bytes_are_kept_once(store: BlobStore) -> None:
    data = os.urandom(1000)
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(lambda _: store.put([data]), range(8)))) == 1
    assert [kept[0] for kept in list(store.keys())].count(hashlib.sha256(data).hexdigest()) == 1


def test_what_is_not_there_is_said(store: BlobStore) -> None:
    assert not store.has(NOTHING)
    with pytest.raises(BlobMissingError):
        store.get(NOTHING)
    store.delete(NOTHING)


def test_what_was_deleted_is_gone(store: BlobStore) -> None:
    blob = store.put([b"x"])
    store.delete(blob.sha256)
    assert not store.has(blob.sha256)


def test_at_the_limit_is_kept_and_one_byte_more_is_not(store: BlobStore) -> None:
    assert store.put([b"12", b"34"], max_bytes=4).size == 4
    seen = []

    def endless() -> Iterator[bytes]:
        while True:
            seen.append(1)
            yield b"1234"

    with pytest.raises(TooLargeError):
        store.put(endless(), max_bytes=8)
    assert len(seen) == 3  # it stops reading at once
    assert not store.has(hashlib.sha256(b"123412341234").hexdigest())


def test_a_sender_that_breaks_off_leaves_nothing(store: BlobStore, tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"half"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        store.put(broken())
    assert not store.has(hashlib.sha256(b"half").hexdigest())
    assert [path for path in tmp_path.rglob("incoming/*") if path.is_file()] == []


def test_many_at_once_do_not_mix(store: BlobStore) -> None:
    everything = [os.urandom(50_000) for _ in range(24)]
    with ThreadPoolExecutor(8) as pool:
        kept = list(pool.map(lambda data: store.put(pieces(data)), everything))
    assert all(store.get(blob.sha256) == data for blob, data in zip(kept, everything, strict=True))


def test_damage_is_noticed_before_anybody_reads_it(tmp_path: Path) -> None:
    store = LocalBlobs(tmp_path)
    blob = store.put([b"the bytes of a paper"])
    (file,) = (tmp_path / "sha256").rglob(blob.sha256)
    file.write_bytes(b"the bytes of a pAper")
    with pytest.raises(BlobDamagedError):
        store.get(blob.sha256)


def test_bytes_and_folders_are_synchronised_before_the_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is on the disk after `put` came there before it returned: file first, then its name."""
    synchronised: list[str] = []
    really = os.fsync

    def note(handle: int) -> None:
        synchronised.append(str(Path(f"/proc/self/fd/{handle}").readlink()))
        really(handle)

    monkeypatch.setattr(os, "fsync", note)
    store = LocalBlobs(tmp_path)
    blob = store.put([b"x"])
    folder = tmp_path / "sha256" / blob.sha256[:2]
    assert Path(synchronised[0]).parent == tmp_path / "incoming"
    assert synchronised[-1] == str(folder)
    assert str(folder.parent) in synchronised
    assert str(tmp_path) in synchronised


def test_a_full_disk_is_an_answer_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = LocalBlobs(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(blobs.os, "fsync", full)
    with pytest.raises(BlobStoreUnavailableError):
        store.put([b"x"])
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_kill_while_writing_leaves_no_half_file(tmp_path: Path) -> None:
    program = f"""
import sys, time
from pathlib import Path
from intake.blobs import LocalBlobs
def slow():
    while True:
        yield b"x" * 65536
        sys.stdout.write("."); sys.stdout.flush()
        time.sleep(0.005)
LocalBlobs(Path({str(tmp_path)!r})).put(slow())
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.send_signal(signal.SIGKILL)
    store = LocalBlobs(tmp_path)
    assert list(store.keys()) == []
    (left,) = (tmp_path / "incoming").iterdir()
    assert store.sweep() == 0  # it could be somebody's who is still writing
    old = time.time() - 2 * 24 * 3600
    os.utime(left, (old, old))
    assert store.sweep() == 1
    assert list((tmp_path / "incoming").iterdir()) == []


def test_a_bucket_that_is_not_there_is_said(s3_endpoint: str, tmp_path: Path) -> None:
    store = S3Blobs(s3(s3_endpoint, "no-such-bucket"), tmp_path)
    with pytest.raises(BlobStoreUnavailableError):
        store.put([b"x"])


def test_a_server_that_is_away_is_said(tmp_path: Path) -> None:
    store = S3Blobs(s3("http://127.0.0.1:9"), tmp_path)
    began = time.monotonic()
    with pytest.raises(BlobStoreUnavailableError):
        store.put([b"x"])
    assert time.monotonic() - began < 30


def test_sweepers_do_not_trip_over_each_other(tmp_path: Path) -> None:
    store = LocalBlobs(tmp_path)
    old = time.time() - 2 * 24 * 3600
    for number in range(50):
        left = tmp_path / "incoming" / str(number)
        left.touch()
        os.utime(left, (old, old))
    swept: list[int] = []
    sweepers = [threading.Thread(target=lambda: swept.append(store.sweep())) for _ in range(4)]
    for sweeper in sweepers:
        sweeper.start()
    for sweeper in sweepers:
        sweeper.join()
    assert sum(swept) == 50
    shutil.rmtree(tmp_path)
