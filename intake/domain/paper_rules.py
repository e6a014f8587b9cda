"""Rules for any paper: what must be readable, check digits, impossible dates, forms with parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from intake.domain.dates import chinese_day, parse_date
from intake.domain.findings import Finding
from intake.domain.materials import Requirement
from intake.domain.papers import CARD_SIDES, Paper
from intake.domain.scope import Scope

# What each kind must say before a person can rely on it; alternatives in one entry are separated by |.
KEY_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "id_card": ("name", "id_number", "valid_to"),
        "temp_id_card": ("name", "id_number", "valid_to"),
        "hmt_residence_permit": ("name", "id_number", "valid_to"),
        "passport": ("name", "passport_no", "valid_to"),
        "realestate_cert": ("holders", "location"),
        "realestate_reg_proof": ("proved_right", "holders", "location"),
        "house_ownership_cert_old": ("holders", "location"),
        "land_use_cert_old": ("holders", "location"),
        "parking_purchase_contract": ("buyer", "space_no"),
        "parking_lease_contract": ("lessee", "space_no", "lease_to"),
        "parking_use_right_cert": ("holder", "space_no"),
        "property_consent": ("consent", "applicant|community"),
        "lease_contract": ("lessee", "lease_to"),
        "vehicle_sales_invoice": ("buyer",),
        "vehicle_sales_einvoice": ("buyer",),
        "used_vehicle_invoice": ("buyer",),
        "vehicle_purchase_contract": ("buyer",),
        "vehicle_license": ("owner",),
        "vehicle_reg_cert": ("owner",),
        "vehicle_conformity_cert": ("vin",),
        "business_license": ("name", "uscc"),
        "public_institution_cert": ("name", "uscc"),
        "social_org_cert": ("name", "uscc"),
        "uscc_cert": ("name", "uscc"),
    }
)
# Fields that decide by themselves: nothing else in the case can confirm them, so they must be read surely.
DECIDING_FIELDS = frozenset({"valid_to", "lease_to", "consent", "proved_right"})
# Dates that cannot lie ahead of the day the application came in.
PAST_DATES = frozenset({"issue_date", "sign_date", "register_date", "established", "birth_date"})
CHECKED_TYPES = frozenset({"id", "uscc", "vin"})
# Numbers of third parties: a slip there does not concern the applicant's right.
_THIRD_PARTY = frozenset({"seller_tax_id"})


def key_fields_are_read(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """The fields a row relies on must have been read; what is not read is never taken as absent.

    Source: good practice for readers (review when a needed field is missing); no law.
    """
    missing = [
        names.split("|")[0]
        for names in KEY_FIELDS.get(paper.kind, ())
        if paper.first(*names.split("|")) is None and not _is_on_missing_side(paper, names)
    ]
    if missing:
        words = "、".join(scope.table.field_name(paper.kind, name) for name in missing)
        yield scope.finding("field_not_read", requirement, paper, evidence=paper.whole(), fields=words)


def deciding_fields_are_sure(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A date of expiry or a consent read with low confidence is shown to a clerk even when it looks right.

    Source: good practice; a misread year or a lost 不 would otherwise pass unseen.
    """
    unsure = [
        quote
        for quote in paper.quotes()
        if quote.name in DECIDING_FIELDS and quote.confidence is not None and quote.confidence < scope.options.threshold
    ]
    if unsure:
        words = "、".join(scope.field_name(paper, quote) for quote in unsure)
        yield scope.finding("reading_unsure", requirement, paper, unsure, fields=words)


def numbers_pass_their_check(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """Identity numbers, credit codes and VINs carry check digits; a failure is a sign of a misreading.

    Source: GB 11643-1999, GB 32100-2015, GB 16735-2019. Genuine codes that fail exist, so never a correction.
    """
    label = scope.table.kinds.get(paper.kind)
    for quote in paper.quotes():
        if quote.check != "fail":
            continue
        words = scope.field_name(paper, quote)
        strict = label is not None and label.types.get(quote.name) in CHECKED_TYPES
        code = "check_digit_failed" if strict and quote.name not in _THIRD_PARTY else "amounts_disagree"
        yield scope.finding(code, requirement, paper, [quote], field=words)


def dates_are_possible(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A paper cannot have been issued or signed after the day it was handed in.

    Source: good practice; usually a misread year.
    """
    for quote in paper.quotes():
        day = parse_date(quote.string) if quote.name in PAST_DATES else None
        if day is not None and day > scope.received:
            yield scope.finding(
                "date_in_future",
                requirement,
                paper,
                [quote],
                field=scope.field_name(paper, quote),
                date=chinese_day(day),
            )


def form_has_all_parts(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """Row 15 is a form of two parts, A表 and B表.

    Source: 信电〔2024〕141号附件2第15项.
    """
    parts = paper.quote("parts")
    if parts is None:
        return
    have = [part for part in ("A", "B") if any(part in text.upper() for text in parts.strings)]
    lack = [part for part in ("A", "B") if part not in have]
    if have and lack:
        yield scope.finding(
            "form_part_missing",
            requirement,
            paper,
            [parts],
            have="、".join(f"{part}表" for part in have),
            lack="、".join(f"{part}表" for part in lack),
        )


def _is_on_missing_side(paper: Paper, names: str) -> bool:
    """A side that was not handed in has its own finding (card_side_missing)."""
    sides = CARD_SIDES.get(paper.kind)
    if sides is None:
        return False
    return any(names in side and all(paper.quote(name) is None for name in side) for side in sides)
