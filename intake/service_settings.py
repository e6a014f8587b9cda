"""Settings of the service: where it keeps things, how many workers it has, whom it listens to. Plain values.

[service]
data_folder = "/srv/baozhuang"
database = "postgresql://baozhuang@db.example/baozhuang"   # default: SQLite in the data folder
workers = 4
public_url = "https://baozhuang.example"                    # codes on correction lists lead applicants there
[service.s3]                                                # default: files in the data folder
bucket = "baozhuang"
endpoint = "https://s3.example"
credentials_file = "s3.toml"                                # access_key and secret_key
[service.retention]                                         # days; 0: never
ended_days = 1095
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

DEFAULT_DATA_FOLDER = Path("baozhuang-data")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class S3Settings:
    """A bucket. `bucket_in_endpoint`: the endpoint names the bucket already, as Aliyun and others want it."""

    bucket: str
    endpoint: str = ""
    region: str = "us-east-1"
    prefix: str = ""
    access_key: str = field(default="", repr=False)
    secret_key: str = field(default="", repr=False)
    bucket_in_endpoint: bool = False


@dataclass(frozen=True, slots=True)
class Retention:
    """Days after which what is no longer needed is taken away; 0: never.

    `draft_days`: cases never handed in, since their last change. `removed_days`: files taken out again. `picture_days`:
    pictures of pages, since the end of the case; the originals stay. `ended_days`: everything of a case, since its end,
    but what figures count. `job_days`: work that is done. `delivery_days`: messages to portals and their log.
    """

    draft_days: int = 30
    removed_days: int = 1
    picture_days: int = 180
    ended_days: int = 1095
    job_days: int = 30
    delivery_days: int = 90


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """What `serve`, `worker` and `doctor` need. `database` "": SQLite in the data folder. `s3` None: files there too.

    `public_url`: under which applicants reach the pages, for the codes on correction lists; "" for codes without one.
    `workers`: processes that read, one core each. `page_tries`: how often a page may bring its worker down before it is
    given up.
    """

    data_folder: Path = DEFAULT_DATA_FOLDER
    database: str = field(default="", repr=False)
    s3: S3Settings | None = None
    workers: int = field(default_factory=_cores)
    engine: str = "paddle"
    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = ""
    page_tries: int = 3
    max_file_bytes: int = 50 * 1024 * 1024
    max_case_bytes: int = 500 * 1024 * 1024
    max_case_files: int = 200
    retention: Retention = field(default_factory=Retention)

    @property
    def database_file(self) -> Path:
        return self.data_folder / "baozhuang.db"


class S3File(BaseModel):
    """`[service.s3]` of the settings file."""

    model_config = ConfigDict(extra="forbid")
    bucket: Annotated[str, Field(min_length=1)]
    endpoint: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")] | None = None
    region: str = "us-east-1"
    prefix: str = ""
    credentials_file: Annotated[str, Field(min_length=1)] | None = None
    bucket_in_endpoint: bool = False


_Days = Annotated[int, Field(ge=0, le=36_500)]


class RetentionFile(BaseModel):
    """`[service.retention]` of the settings file."""

    model_config = ConfigDict(extra="forbid")
    draft_days: _Days | None = None
    removed_days: _Days | None = None
    picture_days: _Days | None = None
    ended_days: _Days | None = None
    job_days: _Days | None = None
    delivery_days: _Days | None = None


class ServiceFile(BaseModel):
    """`[service]` of the settings file. Names of files are relative to it."""

    model_config = ConfigDict(extra="forbid")
    data_folder: Annotated[str, Field(min_length=1)] | None = None
    database: Annotated[str, Field(pattern=r"^(postgresql|sqlite)://\S+$")] | None = None
    s3: S3File | None = None
    workers: Annotated[int, Field(ge=0, le=64)] | None = None
    engine: Annotated[str, Field(min_length=1)] | None = None
    host: Annotated[str, Field(min_length=1)] | None = None
    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    public_url: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$", max_length=150)] | None = None
    page_tries: Annotated[int, Field(ge=1, le=100)] | None = None
    max_file_bytes: Annotated[int, Field(ge=1024)] | None = None
    max_case_bytes: Annotated[int, Field(ge=1024)] | None = None
    max_case_files: Annotated[int, Field(ge=1)] | None = None
    retention: RetentionFile | None = None


class Credentials(BaseModel):
    """The file named by `credentials_file`: the two keys of an S3 store, in a file only the service may read."""

    model_config = ConfigDict(extra="forbid")
    access_key: Annotated[str, Field(min_length=1)]
    secret_key: Annotated[str, Field(min_length=1)]


def from_file(said: ServiceFile, folder: Path) -> ServiceSettings:
    """The settings with what a file says. Raises OSError, ValueError when the file of credentials cannot be read."""
    given = {
        key: value
        for key, value in said.model_dump(exclude={"s3", "data_folder", "retention"}).items()
        if value is not None
    }
    settings = ServiceSettings(**given)
    if said.retention is not None:
        settings = replace(settings, retention=Retention(**said.retention.model_dump(exclude_none=True)))
    if said.data_folder is not None:
        settings = replace(settings, data_folder=folder / said.data_folder)
    return settings if said.s3 is None else replace(settings, s3=_s3(said.s3, folder))


def _s3(said: S3File, folder: Path) -> S3Settings:
    access_key = secret_key = ""
    if said.credentials_file is not None:
        text = (folder / said.credentials_file).read_text("utf-8-sig")
        keys = Credentials.model_validate(tomllib.loads(text))
        access_key, secret_key = keys.access_key, keys.secret_key
    return S3Settings(
        said.bucket, said.endpoint or "", said.region, said.prefix, access_key, secret_key, said.bucket_in_endpoint
    )
