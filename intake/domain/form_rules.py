"""Rules for the application form (附件3) by itself: mistakes are put right on the spot (行政许可法 art. 32 (三))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from intake.domain.cross_rules import period_of_form
from intake.domain.dates import chinese_day
from intake.domain.findings import Finding
from intake.domain.matching import compare_addresses, compare_codes, compare_names, seal_matches
from intake.domain.measures import near, plain_number
from intake.domain.papers import form_quote
from intake.domain.scope import Scope

_SITE_MATTERS = frozenset({"road", "traffic"})
_HEAVY_ROADS = {
    "expressway": "高速公路",
    "national_provincial": "普通国省道",
    "fast": "快速路",
    "trunk": "主干路",
}
_PROJECT_CODE = re.compile(r"[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}")
_CODE_DIGITS = 12
_WORK = {"dig": "挖掘道路", "occupy": "占用道路"}


def survey_is_on_a_working_day(scope: Scope) -> Iterator[Finding]:
    """X-11: 期望现场踏勘时间 is a working day, and no day gone by. A weekend of a year whose holidays are not
    announced may yet be worked, so a clerk looks.

    Source: 信电〔2024〕141号附件3 期望现场踏勘时间（非节假日）.
    """
    day = scope.case.application.survey_date
    if day is None:
        return
    stated, calendar = form_quote("application.survey_date", "期望现场踏勘时间", day.isoformat()), scope.calendar
    if day < scope.received:
        yield scope.finding("survey_date_past", None, None, [stated], date=chinese_day(day))
    elif not calendar.is_working_day(day):
        code = "survey_not_working_day" if calendar.knows(day) else "survey_day_unknown"
        yield scope.finding(code, None, None, [stated], date=chinese_day(day))


def form_names_one_subject(scope: Scope) -> Iterator[Finding]:
    """X-12: one applicant in the case: 企业名称 and 申请单位, and the two boxes for the credit code, agree; else a
    clerk looks.

    Source: 信电〔2024〕141号附件3 企业名称、申请单位、社会统一代码证.
    """
    form, applicant = scope.case.application, scope.case.applicant
    pairs = [
        ("application.enterprise_name", "企业名称", form.enterprise_name, compare_names),
        ("applicant.name", "企业名称", applicant.name if applicant.type == "enterprise" else None, compare_names),
    ]
    unit = form.project.applicant_unit
    for path, label, said, compare in pairs:
        if said and unit and compare(said, unit) == "different":
            quotes = [form_quote(path, label, said), form_quote("application.project.applicant_unit", "申请单位", unit)]
            yield scope.finding("form_subjects_differ", None, None, quotes)
            return
    code, other = applicant.uscc, form.project.uscc
    if code and other and compare_codes(code, other) == "different":
        quotes = [
            form_quote("applicant.uscc", "统一社会信用代码", code),
            form_quote("application.project.uscc", "社会统一代码证", other),
        ]
        yield scope.finding("form_codes_differ", None, None, quotes)


def form_names_one_place(scope: Scope) -> Iterator[Finding]:
    """X-13: 报装详细地址 = 项目建设地址; else a clerk looks.

    Source: 信电〔2024〕141号附件3 报装详细地址、项目建设地址.
    """
    form = scope.case.application
    one, other = form.install_address, form.project.address
    if one and other and compare_addresses(one, other) == "different":
        quotes = [
            form_quote("application.install_address", "报装详细地址", one),
            form_quote("application.project.address", "项目建设地址", other),
        ]
        yield scope.finding("form_addresses_differ", None, None, quotes)


def form_period_is_possible(scope: Scope) -> Iterator[Finding]:
    """X-14: the form's time of occupation ends after it begins and is not over.

    Source: 信电〔2024〕141号附件3 临时占用、挖掘时间; 城市道路管理条例 arts. 31, 33.
    """
    period = period_of_form(scope) if _SITE_MATTERS & set(scope.case.matters) else None
    if period is None:
        return
    if period.start and period.end and period.end < period.start:
        yield scope.finding("form_period_reversed", None, None, period.quotes, period=period.words())
    elif period.end and period.end < scope.received:
        yield scope.finding("form_period_past", None, None, period.quotes, date=chinese_day(period.end))


def form_area_is_length_by_width(scope: Scope) -> Iterator[Finding]:
    """X-15: the form's block of green land: 面积 = 长 × 宽, within one part in a hundred.

    Source: 信电〔2024〕141号附件3 占用面积（长、宽、面积）.
    """
    green = scope.case.application.green
    if "green" not in scope.case.matters or not (green.length_m and green.width_m and green.area_m2):
        return
    product = green.length_m * green.width_m
    if not near(product, green.area_m2, scope.options.measure_tolerance):
        words: dict[str, Any] = {"area": plain_number(green.area_m2), "product": plain_number(product)}
        quote = form_quote("application.green.area_m2", "面积", words["area"])
        yield scope.finding("form_area_wrong", None, None, [quote], **words)


def capacity_suits_the_voltage(scope: Scope) -> Iterator[Finding]:
    """H-01: a large load at low voltage, and a small one at high voltage, are shown; the rows are the same, only
    the contract differs.

    Source: 发改能源规〔2020〕1479号 (160 kW at low voltage); the office's own limits are settings.
    """
    capacity, options = scope.case.application.power.enterprise_capacity_kva, scope.options
    if capacity is None:
        return
    quote = form_quote("application.power.enterprise.capacity_kva", "供电容量", plain_number(capacity))
    words: dict[str, Any] = {"capacity": plain_number(capacity)}
    if "lv_nonresident" in scope.case.matters and capacity > options.lv_max_kva:
        yield scope.finding("capacity_for_high_voltage", None, None, [quote], limit=options.lv_max_kva, **words)
    if "hv" in scope.case.matters and capacity < options.hv_min_kva:
        yield scope.finding("capacity_for_low_voltage", None, None, [quote], limit=options.hv_min_kva, **words)


def high_voltage_is_for_units(scope: Scope) -> Iterator[Finding]:
    """H-02: one resident is no customer at high voltage; a clerk asks.

    Source: 信电〔2024〕141号附件2 (rows 7 and 8 ask for 主体证明 of an organisation).
    """
    if "hv" in scope.case.matters and scope.case.applicant.type == "resident":
        quote = form_quote("applicant.type", "申请人类型", "居民")
        yield scope.finding("resident_at_high_voltage", None, None, [quote])


def project_code_is_plausible(scope: Scope) -> Iterator[Finding]:
    """H-03: a number in 项目名称代码 has the form 2410-411502-04-01-123456; a name may stand there too.

    Source: numbering of 投资项目在线审批监管平台, not confirmed for the notice: a clerk looks.
    """
    code = scope.case.application.project.code
    if not code or sum(character.isdigit() for character in code) < _CODE_DIGITS:
        return
    if not _PROJECT_CODE.search(code.replace(" ", "").replace("—", "-")):
        yield scope.finding("project_code_odd", None, None, [form_quote("application.project.code", "项目代码", code)])


def work_is_ticked(scope: Scope) -> Iterator[Finding]:
    """X-16: a form about digging or occupying that nobody ticked is put before a clerk; a road matter with neither
    ticked is mentioned.

    Source: 信电〔2024〕141号附件2第13至15项; 优化营商环境条例 art. 44 (rows that do not apply are not asked for).
    """
    if "road" not in scope.case.matters:
        return
    for requirement in scope.table.matter("road").rows:
        work = _WORK.get(requirement.when or "")
        if work is None or requirement.applies(scope.case.flags):
            continue
        for paper in scope.papers:
            if paper.kind in requirement.kinds:
                yield scope.finding("work_not_ticked", None, paper, evidence=paper.whole(), work=work)
    if not scope.case.flags.dig and not scope.case.flags.occupy:
        stated = form_quote("flags", "占用、挖掘", "均未勾选")
        yield scope.finding("no_work_ticked", None, None, [stated])


def traffic_may_suffer(scope: Scope) -> Iterator[Finding]:
    """T-03: on a motorway, national or provincial road, fast road or trunk road the clerk is reminded of the
    mark for heavy impact. The three further papers are never asked for until the mark is set.

    Source: 信电〔2024〕141号附件2第22项 对交通影响较大的涉路施工.
    """
    if "traffic" not in scope.case.matters or scope.case.flags.heavy_traffic_impact:
        return
    for road in scope.case.application.roads:
        kind = _HEAVY_ROADS.get(road.road_class)
        if kind is not None:
            quote = form_quote("application.roads", "道路类型", kind)
            yield scope.finding("heavy_traffic_possible", None, None, [quote], kind=kind)
            return


def form_is_sealed_by_applicant(scope: Scope) -> Iterator[Finding]:
    """X-17: a seal on the scanned form that can be read names the applying unit; another goes to a clerk, never
    further, since the words of a seal come without a confidence.

    Source: 信电〔2024〕141号附件3 (申请单位盖章).
    """
    if scope.case.applicant.type != "enterprise":
        return
    names = [*scope.applicant_names]
    unit = scope.case.application.project.applicant_unit
    if unit:
        names.append(form_quote("application.project.applicant_unit", "申请单位", unit))
    for paper in scope.papers:
        seals = [(part, seal) for part, seal in paper.seals if seal.text] if paper.kind == "joint_application" else []
        least = scope.options.seal_similarity
        if seals and not any(seal_matches(seal.text, n.string, at_least=least) for _, seal in seals for n in names):
            places = [part.place(seal.page, seal.box, seal.text) for part, seal in seals]
            yield scope.finding("form_seal_differs", None, paper, names[:1], evidence=places)
