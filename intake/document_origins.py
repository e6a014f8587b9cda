"""Where each value of a document comes from, to be kept with it (`generator.origins`): paper, person or system."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from generator.origins import Origin, single_values
from intake.documents import Sourced

PAPER, TYPED, SYSTEM = "材料", "填写", "系统"
_OF_THE_SYSTEM = (
    *("draft", "case_no", "supplier.", "signing."),
    # What notices state of the case, the check, the clocks and the office.
    *("organ", "consult_phone", "supervision_phone", "window_address", "copies", "channels", "after_due"),
    *("received_on", "applied_on", "accepted_on", "items[", "on_the_spot[", "deferrable[", "materials[", "limits["),
    *("not_counted[", "present[", "deferred[", "reconsideration_", "court", "lawsuit_months"),
)
_AT_ISSUE = ("doc_no", "clerk", "issued_on", "due", "ground", "reason", "competent_organ")
"""What the person who issues a notice says."""


def origins(
    made: Sourced,
    data: dict[str, Any] | None = None,
    *,
    editor: str,
    at: datetime,
    typed: Callable[[object], tuple[str, datetime]] | None = None,
) -> dict[str, Origin]:
    """Path of each filled value -> its origin. `data`: what was printed in the end, where a person changed something;
    such values are `editor`'s. `at`: the moment the document is made. `typed`: who put a value of the form there, and
    when; by default the editor, at that moment.
    """
    moment = at.isoformat(timespec="minutes")
    before = dict(single_values(made.data))
    found: dict[str, Origin] = {}
    for path, value in single_values(made.data if data is None else data):
        if value is None or value == "":
            continue
        unchanged = value == before.get(path)
        place = made.places.get(path) if unchanged else None
        if place is not None:
            found[path] = Origin(
                source=PAPER,
                file=place.file,
                page=place.page,
                box=(place.box.x0, place.box.y0, place.box.x1, place.box.y1) if place.box else None,
                text=place.text,
            )
        elif unchanged and path in made.entered:
            author, when = made.entered[path]
            found[path] = Origin(source=TYPED, editor=author, at=when.isoformat(timespec="minutes"))
        elif unchanged and path.startswith(_OF_THE_SYSTEM):
            found[path] = Origin(source=SYSTEM, at=moment)
        elif typed is not None and unchanged and path not in _AT_ISSUE:
            author, when = typed(value)
            found[path] = Origin(source=TYPED, editor=author, at=when.isoformat(timespec="minutes"))
        else:
            found[path] = Origin(source=TYPED, editor=editor, at=moment)
    return found
