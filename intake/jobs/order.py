"""What a child process of the service is told, and how it learns that its parent is gone: both by standard input.

One line of JSON, then nothing more: the end of the stream is the end of the parent, however it came. Settings named on
the command line travel this way, not as arguments, which everybody on the machine could read.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from intake import settings as installation
from intake.service_settings import ServiceSettings
from intake.settings import Settings

_ORPHANED = 3
_PLAIN = tuple(each.name for each in fields(ServiceSettings) if each.name not in ("s3", "database"))


@dataclass(frozen=True, slots=True)
class Order:
    """`slot`: which worker of this machine; `listen`: the descriptor of the web process's socket; `demo`: bring in the
    sample cases.
    """

    settings: Settings
    slot: int = 0
    listen: int = -1
    demo: bool = False


def write_order(service: ServiceSettings, *, slot: int = 0, listen: int = -1, demo: bool = False) -> bytes:
    """The line for a child. What the file of settings says, it reads there itself."""
    said: dict[str, Any] = {name: getattr(service, name) for name in _PLAIN}
    said["data_folder"] = str(service.data_folder.absolute())
    return json.dumps({"service": said, "slot": slot, "listen": listen, "demo": demo}).encode() + b"\n"


def read_order() -> Order:
    """Read the line, and from then on end with the parent. Raises what reading the settings raises."""
    raw = json.loads(_line())
    said = {**raw["service"], "data_folder": Path(raw["service"]["data_folder"])}
    settings = installation.from_environment()
    settings = replace(settings, service=replace(settings.service, **said))
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return Order(settings, raw["slot"], raw["listen"], raw["demo"])


def _line() -> bytes:
    """The first line, read without a buffer: at the end of the program no thread must hold one."""
    line = b""
    while not line.endswith(b"\n") and (byte := os.read(0, 1)):
        line += byte
    return line


def _end_with_parent() -> None:
    while os.read(0, 4096):
        pass
    os._exit(_ORPHANED)
