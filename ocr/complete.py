"""What a paper as a whole leaves no doubt about, though no label says it: the one period of its table, the one amount
in words and figures, whose ID number it is. For papers without an official form.

A value added here claims no more than `DOUBTFUL`: a person should look.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from ocr.day_pairs import lone_period
from ocr.extract import choose
from ocr.fields.amounts import printed_twice, sum_in_words
from ocr.fields.patterns import PHONE
from ocr.fields.property_consent import issuer_type_in
from ocr.layout import match_key
from ocr.names_by_number import name_before
from ocr.paper import Found, Paper
from ocr.readings import FieldValue
from ocr.span import Span
from ocr.told_bounds import DAYS_OF_PAPER, bounded
from ocr.told_places import wants_a_thing

DOUBTFUL = 0.85  # below what counts as sure, above what a reader would call a guess
_FOUND = 0.95  # how much it is worth, as `Found.score`
_NAMES = ("person", "org_or_person")
_BEHIND_NAME = 16  # characters between a name and its number
_ID = r"\d{17}[\dX]"  # what follows may be the number of the next point: ④
_BEFORE_PHONE = 12  # characters between a name and the number
_ESTATE, _LANE = "community", re.compile("[一-鿿]{1,4}里")
_PART_OF_ESTATE = "小区(?:[东西南北中]|[A-H]|[一二三四五六七八])(?:区|期|苑)(?![-A-Z0-9])"  # 三区-018 is a bay
_VILLAGE = re.compile(r"(?:.*(?:[镇乡市县区]|街道|办事处))?([一-鿿]{1,6}(?<!村)村)(?:村?民)委员会")
_ISSUER_TYPE = "issuer_type"
_TOTAL_AND_PARTS = ("total", "price_without_tax", "tax")
_NUMBER_OF = "_id"  # lessee_id is the number of the lessee


def complete(fields: dict[str, FieldValue], paper: Paper) -> None:
    """Add to the fields, by id, what is missing or doubtful; a day that ends the period is not the paper's own."""
    _add_period(fields, paper)
    _add_amount(fields, paper)
    _add_people(fields, paper)
    _add_numbers(fields, paper)
    _add_phone(fields, paper)
    _add_rest_of_place(fields, paper)
    _add_rest_of_estate(fields, paper)
    _add_village(fields, paper)
    _add_issuer_type(fields, paper)


def limited(value: FieldValue, limit: float) -> FieldValue:
    """The value, no surer than `limit`."""
    return replace(value, confidence=limit if value.confidence is None else min(value.confidence, limit))


def _add_period(fields: dict[str, FieldValue], paper: Paper) -> None:
    specs = paper.kind.fields
    for begins, ends in ((name, name.removesuffix("_from") + "_to") for name in specs if name.endswith("_from")):
        if (begins in fields and ends in fields) or (pair := lone_period(paper)) is None:
            continue
        read = {name: _chosen(name, span, paper) for name, span in zip((begins, ends), pair, strict=True)}
        days = {name: day for name, day in read.items() if day is not None}
        if len(days) < len(pair):
            continue
        known = {name: fields[name] for name in days if name in fields}
        agrees = all(value.value == days[name].value for name, value in known.items())
        if not agrees and not all(_is_open(value) for value in known.values()):
            continue
        for name, day in days.items():
            if name not in known or known[name].value != day.value:
                fields[name] = day
    last = next((value for name, value in fields.items() if name.endswith("_to")), None)
    for name in DAYS_OF_PAPER:
        if last is not None and name in fields and fields[name].box == last.box:
            del fields[name]  # one place on a page is not both


def _add_amount(fields: dict[str, FieldValue], paper: Paper) -> None:
    for spec in paper.kind.fields.values():
        if spec.type != "money":
            continue
        known, span = fields.get(spec.id), sum_in_words(paper)
        span = printed_twice(paper) if span is None and known is None else span
        value = _chosen(spec.id, span, paper) if span is not None else None
        if value is not None and (known is None or known.value != value.value):
            fields[spec.id] = value


def add_part_of_total(fields: dict[str, FieldValue], paper: Paper) -> None:
    """The amount that is left of a total, where it stands on the paper without its point: ￥13088496 and 17011.04."""
    known = {name: Decimal(str(fields[name].value)) for name in _TOTAL_AND_PARTS if name in fields}
    missing = [name for name in _TOTAL_AND_PARTS if name in paper.kind.fields and name not in known]
    if len(missing) != 1 or len(known) != len(_TOTAL_AND_PARTS) - 1:
        return
    [name] = missing
    total, *parts = _TOTAL_AND_PARTS
    left = known[total] - sum(known[part] for part in parts if part in known) if name != total else sum(known.values())
    for span in paper.search(rf"(?<![\d。]){int(left * 100)}(?![\d。])") if left > 0 else ():
        value = choose(paper.kind.fields[name], [Found(name, span, _FOUND, value=f"{left:.2f}")], paper)
        _put(fields, name, None if value is None else limited(value, DOUBTFUL))
        return


def _add_people(fields: dict[str, FieldValue], paper: Paper) -> None:
    for spec in paper.kind.fields.values():
        number = fields.get(spec.id + _NUMBER_OF)
        if spec.type in _NAMES and number is not None and _is_open(fields.get(spec.id)):
            name = name_before(number, paper)
            _put(fields, spec.id, _chosen(spec.id, name, paper) if name is not None else None)


def _add_numbers(fields: dict[str, FieldValue], paper: Paper) -> None:
    """The one ID number right behind a name, where none was read for that person: ③来租的是薛测试，身份证411599….

    Only a number that checks out, and that no other person of the paper was given.
    """
    taken = {str(value.value) for name, value in fields.items() if name.endswith(_NUMBER_OF)}
    for spec in paper.kind.fields.values():
        person = fields.get(spec.id.removesuffix(_NUMBER_OF))
        if spec.type != "id" or not spec.id.endswith(_NUMBER_OF) or person is None or spec.id in fields:
            continue
        name = re.escape(match_key(str(person.value)))
        found = list(paper.search(rf"{name}[^\d。；]{{0,{_BEHIND_NAME}}}({_ID})", 1))
        number = _chosen(spec.id, found[0], paper) if len({span.plain for span in found}) == 1 else None
        if number is not None and number.check == "pass" and str(number.value) not in taken:
            fields[spec.id] = number


def _add_phone(fields: dict[str, FieldValue], paper: Paper) -> None:
    """The number behind the name of who sees to an application, in the same sentence where another number was read."""
    handler, known = fields.get("handler"), fields.get("phone")
    if handler is None or "phone" not in paper.kind.fields:
        return
    name, between = re.escape(match_key(str(handler.value))), r"[^\d。；]" if known is None else r"[^\d。；\n]"
    found = list(paper.search(rf"{name}{between}{{0,{_BEFORE_PHONE}}}({PHONE})", 1))
    value = _chosen("phone", found[0], paper) if len({span.text for span in found}) == 1 else None
    if value is not None and (known is None or known.value != value.value):
        fields["phone"] = value


def _add_rest_of_place(fields: dict[str, FieldValue], paper: Paper) -> None:
    """What lies at a place that ends with the word before it: 样例街254号沿街|绿地."""
    for spec in paper.kind.fields.values():
        known = fields.get(spec.id)
        if spec.type != "address" or known is None or not wants_a_thing(known.text):
            continue
        for span in paper.search(re.escape(match_key(known.text))):
            whole = bounded(spec, span, paper)
            value = _chosen(spec.id, whole, paper) if whole is not None and len(whole.plain) > len(span.plain) else None
            if value is not None:
                fields[spec.id] = value
                break


def _add_rest_of_estate(fields: dict[str, FieldValue], paper: Paper) -> None:
    """青年里小区 whole: 里 is the end of a lane's name as well, so 小区 behind it says what it is; 某某小区西区 too."""
    known = fields.get(_ESTATE)
    if known is None or not isinstance(known.value, str):
        return
    rest = "小区" if _LANE.fullmatch(known.value) else _PART_OF_ESTATE
    for span in paper.search(re.escape(match_key(known.text).removesuffix("小区")) + rest):
        if span.page == known.page:
            whole = choose(paper.kind.fields[_ESTATE], [Found(_ESTATE, span, _FOUND)], paper)
            if whole is not None:
                fields[_ESTATE] = limited(whole, 1.0 if known.confidence is None else known.confidence)
            return


def _add_village(fields: dict[str, FieldValue], paper: Paper) -> None:
    """The village whose committee signs for a place that lies in no housing estate."""
    issuer = fields.get("issuer")
    if _ESTATE not in paper.kind.fields or _ESTATE in fields or issuer is None:
        return
    found = _VILLAGE.fullmatch(match_key(str(issuer.value)))
    for span in paper.search(re.escape(match_key(issuer.text)), 0) if found else ():
        if span.page == issuer.page and (village := _VILLAGE.fullmatch(match_key(span.plain))):
            _put(fields, _ESTATE, _chosen(_ESTATE, span.part(*village.span(1)), paper))
            return


def _add_issuer_type(fields: dict[str, FieldValue], paper: Paper) -> None:
    """What an issuer is whom no rule found where issuers sign: 3. 管理方名称：某某物业服务有限公司."""
    issuer = fields.get("issuer")
    if _ISSUER_TYPE not in paper.kind.fields or _ISSUER_TYPE in fields or issuer is None:
        return
    for span in paper.search(re.escape(match_key(issuer.text)), 0):
        typed = issuer_type_in(span, _FOUND)
        if span.page == issuer.page and typed is not None:
            value = choose(paper.kind.fields[_ISSUER_TYPE], [typed], paper)
            _put(fields, _ISSUER_TYPE, None if value is None else limited(value, DOUBTFUL))
            return


def _put(fields: dict[str, FieldValue], name: str, value: FieldValue | None) -> None:
    if value is not None:
        fields[name] = value


def _chosen(name: str, span: Span, paper: Paper) -> FieldValue | None:
    value = choose(paper.kind.fields[name], [Found(name, span, _FOUND)], paper)
    return None if value is None else limited(value, DOUBTFUL)


def _is_open(value: FieldValue | None) -> bool:
    """Whether a value is not known, or not without doubt."""
    return value is None or (value.confidence is not None and value.confidence <= DOUBTFUL)
