"""Settings -> an office ready to work in, for each process of the service."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from intake.blobs import BlobStore, LocalBlobs, S3Blobs
from intake.errors import IntakeError
from intake.jobs import engine
from intake.jobs.queue import DurableQueue
from intake.office_work.office import Office
from intake.secret import load_or_make
from intake.service_settings import ServiceSettings
from intake.settings import Settings
from intake.store.database import Database, sqlite_url
from intake.store.migrate import migrate


class DataFolderError(IntakeError):
    """The data folder cannot be used."""

    code = "data_folder"


def prepare(settings: Settings) -> None:
    """Make what is missing: folders, secret, tables. Safe to call by several processes at once.

    Raises DataFolderError, SecretFileError, DatabaseUnavailableError.
    """
    folder = settings.service.data_folder
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / "workers").mkdir(exist_ok=True)
    except OSError as error:
        raise DataFolderError(f"数据文件夹“{folder}”建不了或写不进去。", "请检查路径和权限。") from error
    load_or_make(folder)
    store = database(settings.service)
    try:
        store.check()
        migrate(store)
        engine.prepare(store)
    finally:
        store.close()


@contextlib.contextmanager
def office(settings: Settings) -> Iterator[Office]:
    """An office for one process; everything is given back at the end of the block. `prepare` must have run."""
    store = database(settings.service)
    try:
        queue = DurableQueue(store)
        try:
            yield Office(settings, store, blobs(settings.service), queue, load_or_make(settings.service.data_folder))
        finally:
            queue.close()
    finally:
        store.close()


def database(service: ServiceSettings) -> Database:
    """The database the settings name."""
    return Database(service.database or sqlite_url(service.database_file))


def blobs(service: ServiceSettings) -> BlobStore:
    """The store of files the settings name."""
    if service.s3 is not None:
        return S3Blobs(service.s3, service.data_folder / "incoming")
    return LocalBlobs(service.data_folder / "files")
