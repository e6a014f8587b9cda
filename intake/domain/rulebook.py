"""The one table of rules: what each applies to, which findings it can give, and the function that judges.

A rule is a pure function; its docstring says what it demands and on which source. `docs/rules.md` is made
from this table and from `phrases.py`. To add a rule: write the function, its phrase, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from intake.domain import (
    case_rules,
    company_rules,
    consent_rules,
    cross_rules,
    duplicates,
    form_rules,
    green_rules,
    paper_rules,
    parking_rules,
    person_rules,
    shared_rules,
    site_rules,
    vehicle_rules,
)
from intake.domain.findings import Finding
from intake.domain.materials import Requirement
from intake.domain.papers import Paper
from intake.domain.scope import Scope
from intake.domain.settled import Held, Settled

PaperCheck: TypeAlias = Callable[[Scope, Requirement, Paper], Iterable[Finding]]
PairCheck: TypeAlias = Callable[[Scope, Requirement, Paper, Paper], Iterable[Finding]]
RowCheck: TypeAlias = Callable[[Scope, Requirement, tuple[Paper, ...]], Iterable[Finding]]
CrossCheck: TypeAlias = Callable[[Scope, Settled], Iterable[tuple[Held, Finding]]]
CaseCheck: TypeAlias = Callable[[Scope], Iterable[Finding]]

LICENCE_ROWS = (5, 7, 9)
PROPERTY_ROWS = (6, 8)


@dataclass(frozen=True, slots=True)
class PaperRule:
    """Judges one paper for one row. `rows` empty: any row."""

    id: str
    rows: tuple[int, ...]
    codes: tuple[str, ...]
    check: PaperCheck

    def applies(self, row: int) -> bool:
        return not self.rows or row in self.rows


@dataclass(frozen=True, slots=True)
class PairRule:
    """Judges the papers of two rows against each other; the finding belongs to the later row."""

    id: str
    rows: tuple[int, int]
    codes: tuple[str, ...]
    check: PairCheck


@dataclass(frozen=True, slots=True)
class RowRule:
    """Judges all papers of one row together."""

    id: str
    rows: tuple[int, ...]
    codes: tuple[str, ...]
    check: RowCheck


@dataclass(frozen=True, slots=True)
class CrossRule:
    """Judges the papers of several rows together, once each row has its paper; a finding is about one of them."""

    id: str
    rows: tuple[int, ...]
    codes: tuple[str, ...]
    check: CrossCheck


@dataclass(frozen=True, slots=True)
class CaseRule:
    """Judges the case as a whole."""

    id: str
    codes: tuple[str, ...]
    check: CaseCheck


PAPER_RULES: tuple[PaperRule, ...] = (
    PaperRule("P-01", (), ("field_not_read",), paper_rules.key_fields_are_read),
    PaperRule("P-02", (), ("reading_unsure",), paper_rules.deciding_fields_are_sure),
    PaperRule("P-03", (), ("check_digit_failed", "amounts_disagree"), paper_rules.numbers_pass_their_check),
    PaperRule("P-04", (), ("date_in_future",), paper_rules.dates_are_possible),
    PaperRule("P-05", (15,), ("form_part_missing",), paper_rules.form_has_all_parts),
    PaperRule(
        "R-01",
        (1, 11),
        ("id_name_mismatch", "id_name_unclear", "id_number_mismatch"),
        person_rules.identity_is_applicants,
    ),
    PaperRule("R-02a", (1, 11), ("card_side_missing", "card_sides_unsure"), person_rules.card_has_both_sides),
    PaperRule("R-02b", (1, 11), ("id_expired",), person_rules.identity_is_valid),
    PaperRule("R-02c", (1, 11), ("id_inconsistent",), person_rules.identity_agrees_with_itself),
    PaperRule("R-02d", (1, 11), ("id_term_odd",), person_rules.identity_term_fits_age),
    PaperRule(
        "R-03",
        (2,),
        ("holder_mismatch", "holder_co_owner", "holder_id_mismatch", "relation_explained"),
        parking_rules.space_is_applicants,
    ),
    PaperRule("R-04", (2, 6, 8), ("lessor_not_owner",), parking_rules.lessor_owns),
    PaperRule(
        "R-05a",
        (2, 6, 8, 18),
        ("lease_expired", "lease_over", "lease_short", "lease_not_started"),
        parking_rules.lease_is_running,
    ),
    PaperRule("R-05b", (2,), ("use_right_expired",), parking_rules.use_right_is_running),
    PaperRule(
        "R-07a",
        (2, 3, 6, 8),
        ("space_form_mismatch", "address_form_mismatch"),
        parking_rules.place_agrees_with_form,
    ),
    PaperRule(
        "R-08a",
        (3,),
        ("seal_missing", "seal_unknown", "seal_unread", "seal_issuer_mismatch"),
        consent_rules.consent_is_sealed,
    ),
    PaperRule("R-08b", (3,), ("issuer_not_property",), consent_rules.issuer_may_consent),
    PaperRule("R-09a", (3,), ("consent_refused",), consent_rules.consent_is_given),
    PaperRule(
        "R-09b",
        (3,),
        ("consent_other_person", "consent_name_unclear", "holder_id_mismatch"),
        consent_rules.consent_names_applicant,
    ),
    PaperRule("R-09c", (3,), ("consent_old",), consent_rules.consent_is_recent),
    PaperRule(
        "R-10",
        (4,),
        ("buyer_mismatch", "buyer_is_company", "buyer_id_mismatch", "relation_explained"),
        vehicle_rules.car_is_applicants,
    ),
    PaperRule("R-13", (4,), ("not_new_energy", "new_energy_unconfirmed"), vehicle_rules.car_is_new_energy),
    PaperRule(
        "R-18",
        (2, 6, 8),
        ("mortgage_not_ownership", "proved_right_unclear"),
        parking_rules.proof_is_of_ownership,
    ),
    PaperRule("R-19", (2,), ("not_parking_space",), parking_rules.certificate_is_of_a_space),
    PaperRule("C-01", LICENCE_ROWS, ("org_name_mismatch", "org_name_unclear"), company_rules.licence_is_applicants),
    PaperRule("C-02", LICENCE_ROWS, ("uscc_mismatch",), company_rules.credit_code_agrees),
    PaperRule(
        "C-03",
        LICENCE_ROWS,
        ("legal_person_mismatch", "legal_person_unclear"),
        company_rules.legal_person_agrees,
    ),
    PaperRule("C-04", LICENCE_ROWS, ("licence_expired",), company_rules.licence_is_in_term),
    PaperRule(
        "C-05",
        PROPERTY_ROWS,
        ("property_holder_mismatch", "property_holder_unclear"),
        company_rules.property_is_applicants,
    ),
    PaperRule("C-07", LICENCE_ROWS[:2], ("scope_without_charging",), company_rules.scope_names_charging),
    PaperRule("C-08", PROPERTY_ROWS, ("land_use_doubtful",), company_rules.land_may_be_built_on),
    PaperRule(
        "A-01",
        (10, 13, 14, 15, 19, 20),
        ("site_applicant_mismatch", "site_applicant_unclear"),
        site_rules.paper_is_applicants,
    ),
    PaperRule("A-02", (13, 14, 15, 20), ("area_wrong",), site_rules.area_is_length_by_width),
    PaperRule(
        "A-03",
        (13, 14, 15, 20, 22),
        ("period_reversed", "period_past", "period_begun"),
        site_rules.period_is_possible,
    ),
    PaperRule("A-04", (16,), ("drawing_stamp_unseen",), site_rules.drawing_is_stamped),
    PaperRule("A-05", (12,), ("fee_payer_mismatch",), site_rules.fee_is_paid_by_applicant),
    PaperRule(
        "A-08",
        (11,),
        ("id_not_of_unit", "id_name_unclear", "handler_unauthorised", "legal_id_mismatch"),
        person_rules.unit_is_represented,
    ),
    PaperRule("G-01", (18,), ("site_holder_mismatch", "site_consent_refused"), green_rules.site_is_applicants),
    PaperRule("G-02a", (19, 20), ("green_protected",), green_rules.nothing_protected),
    PaperRule("S-03", (1, 5, 6, 7, 8, 9, 11), ("sharing_differs",), shared_rules.paper_agrees_with_register),
    PaperRule("T-01", (22,), ("seal_missing", "seal_unknown"), site_rules.commitment_is_sealed),
    PaperRule("T-04", (22,), ("signature_missing", "signature_unknown"), site_rules.commitment_is_signed),
)

PAIR_RULES: tuple[PairRule, ...] = (
    PairRule("R-06", (2, 3), ("space_mismatch", "space_unclear"), parking_rules.same_space),
    PairRule("R-07b", (2, 3), ("community_mismatch",), parking_rules.same_community),
)

ROW_RULES: tuple[RowRule, ...] = (
    RowRule("R-12", (4,), ("vin_mismatch", "plate_mismatch"), vehicle_rules.papers_name_one_car),
    RowRule("C-06", PROPERTY_ROWS, ("tenure_contradicts",), company_rules.tenure_agrees),
)

CROSS_RULES: tuple[CrossRule, ...] = (
    CrossRule("X-01", (13, 14, 15, 22), ("road_mismatch", "road_unclear"), cross_rules.roads_agree),
    CrossRule("X-02", (10, 16, 17), ("road_not_covered",), cross_rules.other_papers_name_the_road),
    CrossRule("X-03", (13, 14, 15, 22), ("period_mismatch",), cross_rules.periods_agree),
    CrossRule("X-04", (22,), ("period_not_approved",), cross_rules.period_is_approved),
    CrossRule("X-05", (13, 14, 15), ("area_mismatch", "dig_area_smaller"), cross_rules.areas_agree),
    CrossRule(
        "X-06",
        (16, 17, 22),
        ("traffic_project_mismatch", "traffic_project_unclear", "project_mismatch"),
        cross_rules.projects_agree,
    ),
    CrossRule("X-07", (13, 15, 21), ("builder_mismatch",), cross_rules.builders_agree),
    CrossRule("A-06", (12, 15), ("fee_amount_differs",), cross_rules.fee_is_right),
    CrossRule("A-07", (13,), ("road_protected",), cross_rules.road_may_be_dug),
    CrossRule("G-03", (19, 20), ("green_area_mismatch",), green_rules.green_areas_agree),
    CrossRule("G-04", (18, 19, 20), ("green_place_mismatch", "site_elsewhere"), green_rules.green_places_agree),
    CrossRule("G-05", (19, 20), ("tree_count_mismatch",), green_rules.tree_counts_agree),
    CrossRule("G-06", (21,), ("project_mismatch",), green_rules.permit_is_for_the_project),
    CrossRule(
        "T-02",
        (22,),
        ("commitment_other_unit", "commitment_unit_unclear"),
        cross_rules.commitment_is_by_the_planners,
    ),
)

CASE_RULES: tuple[CaseRule, ...] = (
    CaseRule("F-01", ("file_unreadable", "file_partly_read"), case_rules.files_are_readable),
    CaseRule("F-02", ("paper_not_listed", "blank_page", "paper_not_needed"), case_rules.papers_belong_to_the_list),
    CaseRule("F-03", ("district_unknown",), case_rules.district_is_served),
    CaseRule("R-14", ("agent_unauthorised", "agent_identity_unseen"), case_rules.agent_is_authorised),
    CaseRule("R-16", ("duplicate_case",), duplicates.no_other_case_is_about_this),
    CaseRule("R-17", ("capacity_implausible",), case_rules.capacity_is_plausible),
    CaseRule("H-01", ("capacity_for_high_voltage", "capacity_for_low_voltage"), form_rules.capacity_suits_the_voltage),
    CaseRule("H-02", ("resident_at_high_voltage",), form_rules.high_voltage_is_for_units),
    CaseRule("H-03", ("project_code_odd",), form_rules.project_code_is_plausible),
    CaseRule("G-02b", ("form_green_protected",), green_rules.form_names_nothing_protected),
    CaseRule(
        "S-01",
        ("sharing_down", "sharing_slow", "sharing_invalid", "sharing_not_found", "sharing_partial"),
        shared_rules.sharing_answered,
    ),
    CaseRule("S-02", ("sharing_not_in_force",), shared_rules.register_is_in_order),
    CaseRule("S-04", ("sharing_differs",), shared_rules.form_agrees_with_register),
    CaseRule("T-03", ("heavy_traffic_possible",), form_rules.traffic_may_suffer),
    CaseRule(
        "X-11",
        ("survey_not_working_day", "survey_day_unknown", "survey_date_past"),
        form_rules.survey_is_on_a_working_day,
    ),
    CaseRule("X-12", ("form_subjects_differ", "form_codes_differ"), form_rules.form_names_one_subject),
    CaseRule("X-13", ("form_addresses_differ",), form_rules.form_names_one_place),
    CaseRule("X-14", ("form_period_reversed", "form_period_past"), form_rules.form_period_is_possible),
    CaseRule("X-15", ("form_area_wrong",), form_rules.form_area_is_length_by_width),
    CaseRule("X-16", ("work_not_ticked", "no_work_ticked"), form_rules.work_is_ticked),
    CaseRule("X-17", ("form_seal_differs",), form_rules.form_is_sealed_by_applicant),
)

LIST_CODES: tuple[str, ...] = ("material_missing", "slot_missing", "slot_pending", "material_deferred")
"""Findings that come from the list itself (rule L-01 in `checks.py`): a row or slot without any paper."""
