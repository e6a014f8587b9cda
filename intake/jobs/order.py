"""What a child process of the service is told: one line of JSON on its standard input (`intake.jobs.child`).

Settings named on the command line travel this way, not as arguments, which everybody on the machine could read.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from intake import settings as installation
from intake.jobs import child
from intake.service_settings import ServiceSettings
from intake.settings import Settings

_PLAIN = tuple(each.name for each in fields(ServiceSettings) if each.name not in ("s3", "database", "retention"))

SWITCH_SECONDS = 0.0005
"""How soon a thread that waits for the interpreter gets it. Every statement to the database gives it away; with the
usual 5 ms, a transaction of twenty statements beside busy threads would take a tenth of a second, and hold up all who
want to write."""


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
    """What this process is told. Raises what reading the settings raises."""
    raw = json.loads(child.order())
    said = {**raw["service"], "data_folder": Path(raw["service"]["data_folder"])}
    settings = installation.from_environment()
    settings = replace(settings, service=replace(settings.service, **said))
    return Order(settings, raw["slot"], raw["listen"], raw["demo"])
