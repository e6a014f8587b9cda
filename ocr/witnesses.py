"""What a paper's QR codes say about its fields: they confirm what was read, cast doubt on it, or propose what was not.

invoices    01,kind,code,number,amount,date,check,…   the number has 20 figures where there is no code
licences    an address in the web that names the credit code (uniscid=…)
our own     BZ1:JOINT.APPLICATION:2:3F2A9C01B7D4:XY-2026-000123   document, template, fingerprint, case number
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ocr.check_digits import is_uscc
from ocr.kinds import Kind
from ocr.normalise import parse_value
from ocr.readings import Code, FieldValue, Value

_DOUBTFUL = 0.6  # what a value may still claim that a code contradicts
_PROPOSED = 0.9  # what a value claims that only a code says: it was decoded with its own check, but not seen
_CREDIT_CODE = re.compile(r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])")
_INVOICES = ("vehicle_sales_einvoice", "vehicle_sales_invoice")
_LICENCES = ("business_license",)
# Documents of ours that come back signed, and how their codes begin (written by generator.marks).
_OURS = {"joint_application": "JOINT.APPLICATION", "supply_contract": "CONTRACT."}
_OUR_MARK = re.compile(r"BZ1:(?P<document>[A-Z0-9.]+):\d+:[0-9A-F]{12}:(?P<case_no>.+)\Z")


@dataclass(frozen=True, slots=True)
class Statement:
    """A field's value as a code has it. `alternatives`: fields any of which it may be (with tax, without)."""

    field: str
    text: str
    code: Code
    alternatives: tuple[str, ...] = ()


def heard(kind: Kind, fields: Mapping[str, FieldValue], codes: tuple[Code, ...]) -> dict[str, FieldValue]:
    """The fields after the codes have been heard, in the order of the catalogue."""
    result = dict(fields)
    for code in codes:
        for statement in statements(kind.id, code):
            _hear(kind, result, statement)
    return {name: result[name] for name in kind.fields if name in result}


def statements(kind: str, code: Code) -> list[Statement]:
    """What a code says about the fields of a kind; nothing where it is of another making."""
    if kind in _INVOICES:
        return _of_invoice(kind, code)
    if kind in _LICENCES:
        found = {text for text in _CREDIT_CODE.findall(code.text.upper()) if is_uscc(text)}
        return [Statement("uscc", text, code) for text in found] if len(found) == 1 else []
    if kind in _OURS:
        mark = _OUR_MARK.match(code.text)
        if mark and mark["document"].startswith(_OURS[kind]):
            return [Statement("case_no", mark["case_no"], code)]
    return []


def _of_invoice(kind: str, code: Code) -> list[Statement]:
    parts = [part.strip() for part in code.text.replace("，", ",").split(",")]
    if len(parts) < 6 or parts[0] != "01" or not re.fullmatch(r"\d{8}|\d{20}", parts[3]):
        return []
    said = [Statement("invoice_no", parts[3], code)]
    if kind == "vehicle_sales_invoice" and re.fullmatch(r"\d{10}|\d{12}", parts[2]):
        said.append(Statement("invoice_code", parts[2], code))
    if re.fullmatch(r"\d+(?:\.\d{1,2})?", parts[4]):
        said.append(Statement("total", f"¥{float(parts[4]):.2f}", code, ("total", "price_without_tax")))
    if re.fullmatch(r"20\d{6}", parts[5]):
        said.append(Statement("issue_date", f"{parts[5][:4]}-{parts[5][4:6]}-{parts[5][6:]}", code))
    return said


def _hear(kind: Kind, fields: dict[str, FieldValue], said: Statement) -> None:
    spec = kind.fields.get(said.field)
    parsed = parse_value(spec.type, said.text) if spec is not None else None
    if spec is None or parsed is None or (spec.shape is not None and not re.search(spec.shape, said.text)):
        return
    if said.alternatives:
        same = [name for name in said.alternatives if name in fields and fields[name].value == parsed.value]
        for name in same:
            fields[name] = _confirmed(fields[name])
        # With tax or without: as long as one is missing, nothing is contradicted.
        if not same and all(name in fields for name in said.alternatives):
            fields[said.field] = _doubted(fields[said.field])
    elif said.field not in fields:
        fields[said.field] = _proposed(parsed.value, said)
    elif fields[said.field].value == parsed.value:
        fields[said.field] = _confirmed(fields[said.field])
    else:
        fields[said.field] = _doubted(fields[said.field])


def _confirmed(value: FieldValue) -> FieldValue:
    return replace(value, check="pass")


def _doubted(value: FieldValue) -> FieldValue:
    confidence = _DOUBTFUL if value.confidence is None else min(value.confidence, _DOUBTFUL)
    return replace(value, confidence=confidence)


def _proposed(value: Value, said: Statement) -> FieldValue:
    return FieldValue(value, said.text, said.code.page, said.code.box, _PROPOSED)
