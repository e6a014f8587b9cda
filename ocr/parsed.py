"""What the value parsers hand back. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.readings import FieldCheck, Value


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value in the one form its type has, and the verdict of its check digit or grammar.

    `repaired`: characters the type cannot contain (O in an identity number) were replaced, and only then
    did the check digit pass. It is a proposal: the caller lowers the confidence and shows it as one.
    """

    value: Value
    check: FieldCheck = "none"
    repaired: bool = False
