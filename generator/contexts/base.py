"""Building blocks of the data models: strict parts, typed texts, dates and numbers, and marks on fields.

Every key must be given: what is left empty on purpose is given as "" or null, so that nothing is blank by
accident. Types convert only what JSON cannot say (dates, exact numbers); nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

MAX_TEXT_CHARS = 2000
MAX_ROWS = 200
_ISO_DATE_CHARS = 10

Matter: TypeAlias = Literal["lv_resident", "lv_nonresident", "hv", "road", "green", "traffic"]
MATTER_NAMES: Mapping[Matter, str] = {
    "lv_resident": "低压居民新装",
    "lv_nonresident": "低压非居民新装",
    "hv": "高压新装",
    "road": "占用、挖掘城市道路审批",
    "green": "工程建设涉及城市绿地、树木审批",
    "traffic": "影响交通安全占道施工审核",
}
ApplicantType: TypeAlias = Literal["resident", "enterprise"]


@dataclass(frozen=True, slots=True)
class Open:
    """On a nullable field: what is printed while it is unknown, and who will settle it.

    Each such field is listed at the end of the document (待填清单), so that no blank goes unseen. `mandatory`:
    a clause the law asks for, so that a text to be signed may not leave it blank (see `require_settled`).
    """

    by: str
    text: str = "________"
    mandatory: bool = False


@dataclass(frozen=True, slots=True)
class Indirect:
    """On a field that is printed in a changed form only (masked, joined), or decides what is printed."""


class Part(BaseModel):
    """A part of a document's data: strict types, no unknown keys, no changes afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Context(Part):
    """The whole data of one document. Subclasses add `view` where plain printing is not enough."""

    EXAMPLE: ClassVar[Mapping[str, Any]]
    """Complete valid data with invented values, as JSON would hold it."""

    FULLER: ClassVar[Mapping[str, Any]] = {}
    """Laid over EXAMPLE, gives every list at least one item: what templates are checked with."""

    def rows_to_supply(self) -> tuple[int, ...]:
        """Rows of the materials list that the applicant still has to bring; none for most documents."""
        return ()

    def view(self) -> dict[str, Any]:
        """What the template sees: mappings, lists, texts and booleans only (see `generator.views`)."""
        from generator.views import print_model

        return print_model(self).values


def _date(value: object) -> object:
    if isinstance(value, str) and len(value) == _ISO_DATE_CHARS:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    if type(value) is date:
        return value
    raise PydanticCustomError("date_expected", "a date as YYYY-MM-DD is expected")


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise PydanticCustomError("number_expected", "a number is expected")
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise PydanticCustomError("number_expected", "a number is expected") from None
    if not number.is_finite():
        raise PydanticCustomError("number_expected", "a number is expected")
    return number


def _unless_blank(convert: Any) -> Any:
    def read(value: object) -> object:
        return None if value is None or value == "" else convert(value)

    return read


def _as_is(value: object) -> object:
    return value


_NUMBER_SCHEMA = {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^\d+(\.\d+)?$"}]}
_BLANK_SCHEMA = [{"const": ""}, {"type": "null"}]
_DATE_SCHEMA = {"type": "string", "format": "date"}

Text = Annotated[str, Field(max_length=MAX_TEXT_CHARS)]
"""Any text; "" leaves the box empty on purpose."""

CaseNo = Annotated[str, Field(max_length=64, pattern=r"^[^\r\n\t]*$")]
"""The case number, one short line, since it also stands in the document's QR code; "" while there is none."""

RequiredText = Annotated[str, Field(min_length=1, max_length=MAX_TEXT_CHARS, pattern=r"\S")]
"""Any text with at least one visible character."""

Date = Annotated[date, BeforeValidator(_date), WithJsonSchema(_DATE_SCHEMA)]
OptionalDate = Annotated[
    date | None,
    BeforeValidator(_unless_blank(_date)),
    WithJsonSchema({"anyOf": [_DATE_SCHEMA, *_BLANK_SCHEMA]}),
]

_Amount = Annotated[Decimal, Field(ge=0, max_digits=15, decimal_places=4)]

Number = Annotated[_Amount, BeforeValidator(_number), WithJsonSchema(_NUMBER_SCHEMA)]
OptionalNumber = Annotated[
    _Amount | None,
    BeforeValidator(_unless_blank(_number)),
    WithJsonSchema({"anyOf": [*_NUMBER_SCHEMA["anyOf"], *_BLANK_SCHEMA]}),
]
Permille = Annotated[
    Annotated[Decimal, Field(ge=1, le=3, max_digits=5, decimal_places=2)] | None,
    BeforeValidator(_unless_blank(_number)),
    WithJsonSchema({"anyOf": [{"type": "number", "minimum": 1, "maximum": 3}, {"type": "string"}, {"type": "null"}]}),
]
"""Late fee per day in thousandths, within what 电力供应与使用条例 art. 39 allows; null while unknown."""

Amount = Annotated[
    Annotated[Decimal, Field(ge=0, max_digits=14, decimal_places=2)],
    BeforeValidator(_number),
    WithJsonSchema(_NUMBER_SCHEMA),
]
"""Yuan with at most two decimals."""

BlankIsNone = BeforeValidator(_unless_blank(_as_is))
"""For a nullable choice: "" means the same as null. (Its JSON Schema names the choices and null.)"""
