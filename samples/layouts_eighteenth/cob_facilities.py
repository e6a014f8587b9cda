"""临时占用市政设施情况登记表: a form for one occupier, and a landscape list."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_eighteenth.cob_common import (
    CITY,
    Row,
    any_day_form,
    day_text,
    grid,
    kv,
    metre,
    sign,
    square,
    staff,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works

_FACILITIES = ("人行道", "人行道及树池", "路灯基础、人行道板", "非机动车道", "雨水检查井及人行道", "隔离护栏")


def register_form(job: Job) -> Drawn:
    """临时占用市政设施情况登记表 as a form for one occupier, filled by pen or machine."""
    rng, works = job.rng, some_works(job)
    pen, facility = job.fill_style(11.5), rng.choice(_FACILITIES)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    unit, flat = metre(rng), square(rng)
    sheet = job.sheet()
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("song_bold", 20), align="c", spacing=0.12)
    sheet.text(20, 35, f"登记编号：信市政占〔2026〕{rng.randrange(1, 400):03d}号", Style("song", 10.5))
    wide = (32, 53, 32, 53)
    rows: list[Row] = [
        kv(12, (32, 138), "占用单位（个人）", ink(works.applicant, "applicant")),
        kv(12, wide, "联 系 人", ink(works.handler.name), "联系电话", ink(works.handler.phone)),
        kv(12, (32, 138), "占用设施名称", ink(facility, "facility")),
        kv(13, (32, 138), "占 用 地 点", ink(works.place, "place")),
        kv(
            13,
            (32, 138),
            "占 用 面 积",
            [
                "长 ",
                ink(plain(works.length), "length_m"),
                f" {unit}　　宽 ",
                ink(plain(works.width), "width_m"),
                f" {unit}　　面积 ",
                ink(plain(works.area), "area_m2"),
                f" {flat}",
            ],
        ),
        kv(
            13,
            (32, 138),
            "占 用 时 间",
            ["自", *dated(works.period_from, "period_from", pen), "至", *dated(works.period_to, "period_to", pen)],
        ),
        kv(18, (32, 138), "占 用 事 由", ink(works.reason)),
        kv(14, (32, 138), "设施现状", rng.choice(["■完好　□轻微破损　□严重破损", "□完好　■轻微破损　□严重破损"])),
        kv(14, (32, 138), "恢复方式", "■自行恢复　□委托市政部门恢复　□缴纳恢复费"),
    ]
    y = grid(sheet, 20, 42, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.rect(20, y, 170, 40)
    sheet.flow(
        24,
        y + 3,
        162,
        "　　本单位（人）承诺：按登记的范围和时间占用，保护市政设施，到期清理场地并恢复原状；造成损坏的，照价赔偿。",
        Style("song", 11),
        leading=1.6,
    )
    sheet.text(98, y + 21, "占用单位（盖章/签字）：", Style("song", 11))
    if works.applicant.endswith("公司"):
        seals.put_round(sheet, 160, y + 22, seals.SealText(works.applicant), diameter=36)
    else:
        sign(sheet, 146, y + 19, works.applicant)
    sheet.text(184, y + 32, day_text(works.signed, "plain"), pen, align="r")
    y += 40
    for title in ("市政设施管理单位意见", "城市管理部门意见"):
        sheet.rect(20, y, 32, 26)
        sheet.rect(52, y, 138, 26)
        sheet.cell((20, y, 32, 26), title, Style("hei", 10.5), align="c")
        sheet.text(184, y + 19, "年　　月　　日", Style("song", 10.5), align="r")
        y += 26
    sheet.text(20, y + 3, "说明：本表一式两份，占用单位和市政设施管理单位各执一份。", Style("song", 9))
    return drawn("facility_occupy_register", "cob_register_form", [sheet], _facility_values(works, facility))


def _facility_values(works: Works, facility: str) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "facility": facility,
        "place": works.place,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def register_sheet(job: Job) -> Drawn:
    """The same register as a landscape list with a column for each datum; one line written, the rest empty."""
    rng, works = job.rng, some_works(job)
    pen, facility = job.fill_style(9.5), rng.choice(_FACILITIES)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    sheet = job.sheet(297, 210)
    sheet.text(148.5, 16, "临时占用市政设施情况登记表", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(14, 31, f"填报单位（个人）：{works.applicant}", Style("song", 11))
    sheet.text(283, 31, f"填报日期：{day_text(works.signed, any_day_form(rng))}", Style("song", 11), align="r")
    label = Style("hei", 9.5)
    form = rng.choice(("shortdot", "dash", "plain"))
    wide = (10.0, 42.0, 30.0, 47.0, 15.0, 15.0, 19.0, 27.0, 27.0, 37.0)
    heads = (
        "序号",
        "占用单位（个人）",
        "设施名称",
        "占用地点",
        "长度\n（m）",
        "宽度\n（m）",
        "面积\n（㎡）",
        "开始日期",
        "结束日期",
        "占用事由",
    )
    first: tuple[Runs, ...] = (
        "1",
        ink(works.applicant, "applicant"),
        ink(facility, "facility"),
        ink(works.place, "place"),
        ink(plain(works.length), "length_m"),
        ink(plain(works.width), "width_m"),
        ink(plain(works.area), "area_m2"),
        ink(day_text(works.period_from, form), "period_from"),
        ink(day_text(works.period_to, form), "period_to"),
        ink(works.reason),
    )
    rows: list[Row] = [
        (14, [(width, head, "k") for width, head in zip(wide, heads, strict=True)]),
        (24, [(width, cell, "c") for width, cell in zip(wide, first, strict=True)]),
    ]
    for number in range(2, 6):
        rows.append((15, [(width, str(number) if at == 0 else "", "c") for at, width in enumerate(wide)]))
    y = grid(sheet, 14, 40, rows, label=label, value=Style("song", 9.5), pad=0.8)
    names = staff(job, 2)
    sheet.text(
        14,
        y + 6,
        f"审核人：{names[0]}　　　　填表人：{works.handler.name}　　　　联系电话：{works.handler.phone}",
        Style("song", 10.5),
    )
    notes = (
        "填表要求：1. 设施名称按道路、桥涵、排水、照明、环卫等分类填写；2. 多处占用的分行填写；3. 占"
        "用结束后五日内申请验收销号。"
    )
    sheet.flow(14, y + 16, 200, notes, Style("song", 9.5), leading=1.5)
    if works.applicant.endswith("公司"):
        seals.put_round(sheet, 64, 36, seals.SealText(works.applicant), diameter=36)
    seals.put_stamp(
        sheet,
        250,
        y + 20,
        [f"{CITY}市政设施管理处", day_text(works.signed + timedelta(days=1), "dot"), "收件"],
        width=46,
    )
    return drawn("facility_occupy_register", "cob_register_sheet", [sheet], _facility_values(works, facility))


LAYOUTS: Layouts = {
    "facility_occupy_register": {"cob_register_form": register_form, "cob_register_sheet": register_sheet},
}
