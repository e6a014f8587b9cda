"""车位使用权证明: developers' certificates, property companies' letters, a village's note, a booklet."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Rows,
    Told,
    bold,
    foot,
    hand,
    hei,
    home_of,
    prep,
    signed,
    song,
    words_of,
)
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import table

KIND = "parking_use_right_cert"
_GOLD: Colour = (224, 188, 104)


def _seal(job: Job, sheet: Sheet, x: float, y: float, text: SealText) -> None:
    if job.variant.seal:
        put_round(sheet, x, y, text)


def next_developer_sheet(job: Job) -> Drawn:
    """A framed certificate of the developer with a number, ruled rows and rules of use below."""
    facts, home = prep(job), job.facts.home
    t = Told()
    day = a_day(job.rng, date(2017, 1, 1), date(2026, 10, 1))
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (232, 224, 200), waves=34, paper=(253, 252, 246))
    sheet.rect(14, 14, 182, 269, line=0.8, fill=(170, 130, 60))
    sheet.text(105, 28, "地下车位使用权证", Style("song_bold", 26), align="c", spacing=0.2)
    sheet.text(184, 48, f"证号：{day.year}-{job.rng.randrange(1, 999):04d}", song(11), align="r")
    label = song(12)
    last = day.replace(year=day.year + 20, day=min(day.day, 28))
    rows: Rows = [
        (
            14.0,
            [
                (40.0, "使用权人", True),
                (44.0, t("holder", facts.person.name), False),
                (36.0, "房 号", True),
                (44.0, home_of(job), False),
            ],
        ),
        (14.0, [(40.0, "身份证号码", True), (124.0, t("holder_id", facts.person.id_number), False)]),
        (14.0, [(40.0, "项目名称", True), (124.0, t("community", home.community.name), False)]),
        (14.0, [(40.0, "车位位置", True), (124.0, f"地下{job.rng.choice('一二')}层（详见附图）", False)]),
        (
            14.0,
            [
                (40.0, "车位编号", True),
                (44.0, t("space_no", home.space_no), False),
                (36.0, "车位类型", True),
                (44.0, job.rng.choice(("标准车位", "微型车位", "子母车位")), False),
            ],
        ),
        (
            14.0,
            [
                (40.0, "使用期限", True),
                (
                    124.0,
                    ["自 ", t.day("valid_from", day, "spaced"), " 起至 ", t.day("valid_to", last, "spaced"), " 止"],
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 23, 56, rows, label=label, value=label) + 8
    for number, text in enumerate(
        (
            "本证是车位使用权人享有该车位占有、使用、收益权利的凭证。",
            "车位使用权转让、继承的，应到开发单位办理变更登记。",
            "使用权人应遵守小区物业管理规定，按时交纳车位管理费。",
            "本证遗失应及时声明作废并申请补办，涂改无效。",
        ),
        1,
    ):
        y = sheet.flow(26, y, 158, f"{number}. {text}", song(11), leading=1.7)
    sheet.text(100, y + 16, ["发证单位：", t("issuer", facts.developer.name)], song(12))
    sheet.text(100, y + 30, ["发证日期：", t.day("issue_date", day, "spaced")], song(12))
    _seal(job, sheet, 140, y + 24, SealText(facts.developer.name))
    return t.done(KIND, "next_developer_sheet", [sheet])


def next_to_the_grid(job: Job) -> Drawn:
    """A property company's letter to the power company about who uses a space; on the firm's heading."""
    facts, home = prep(job), job.facts.home
    t = Told(hand(job, 14) if job.chance(0.4) else None)
    manager = home.community.manager
    sheet = job.sheet()
    sheet.text(105, 20, manager.name, Style("song_bold", 19, (190, 30, 36)), align="c", spacing=0.1)
    sheet.line(22, 32, 188, 32, width=0.9, fill=(190, 30, 36))
    sheet.text(
        105,
        48,
        job.rng.choice(("固定车位使用证明", "车位使用情况证明", "停车位使用权证明")),
        bold(22),
        align="c",
        spacing=0.2,
    )
    sheet.text(26, 70, "国网信阳供电公司：", song(14))
    body = song(14)
    runs: list[str | Run] = [
        "兹证明",
        t.blank("holder", facts.person.name),
        "（身份证号：",
        t.blank("holder_id", facts.person.id_number),
        "）系我公司管理的",
        t.blank("community", home.community.name),
        home_of(job),
        "业主，该业主在小区地下停车场拥有固定车位一个，车位号为",
        t.blank("space_no", home.space_no),
        "，该车位由其本人长期使用，无争议。",
    ]
    y = sheet.flow(26, 84, 158, runs, body, leading=1.9, indent=2)
    y = sheet.flow(
        26, y + 3, 158, "本证明仅用于该业主申请安装新能源汽车充电桩，不作其他用途。", body, leading=1.9, indent=2
    )
    y = sheet.flow(26, y + 3, 158, "特此证明。", body, leading=1.9, indent=2)
    y += 24
    sheet.text(180, y, t("issuer", manager.name), body, align="r")
    sheet.text(
        180,
        y + 12,
        t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese", "padded")),
        body,
        align="r",
    )
    _seal(job, sheet, 150, y + 8, SealText(manager.name))
    sheet.text(26, y + 40, f"（联系人：小泓　电话：{manager.phone}）", song(11))
    return t.done(KIND, "next_to_the_grid", [sheet])


def next_village_note(job: Job) -> Drawn:
    """A village committee's note that the space before a house belongs to the villager."""
    facts, t = prep(job), Told()
    village = facts.home.community.village_committee
    sheet = job.sheet()
    body = Style("kai", 16)
    sheet.text(105, 44, "证　　明", Style("song_bold", 28), align="c")
    number = f"{job.rng.randrange(1, 40)}"
    runs: list[str | Run] = [
        "兹有我村",
        job.rng.choice(("村民", "居民")),
        t("holder", facts.person.name),
        "，",
        facts.person.sex,
        "，身份证号码",
        t("holder_id", facts.person.id_number),
        f"，在我村第{job.rng.choice('二三四六')}村民组自建房门前有固定停车位一处，编号为",
        t("space_no", number),
        "号，系该户宅基地范围内，归其本人使用，四邻无异议。",
    ]
    y = sheet.flow(28, 72, 154, runs, body, leading=2.0, indent=2)
    y = sheet.flow(28, y + 3, 154, "情况属实，特此证明。", body, leading=2.0, indent=2) + 22
    declared = {"issuer": village} if job.variant.seal else {}
    if job.variant.seal:
        sheet.text(120, y, "（公章）", body)
        put_round(sheet, 142, y + 6, SealText(village))
    sheet.text(176, y + 14, t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese")), body, align="r")
    sheet.text(30, y + 44, "经办人签字：", body)
    signed(sheet, 68, y + 42, "尚烛军")
    return t.done(KIND, "next_village_note", [sheet], from_seal=declared)


def next_booklet(job: Job) -> Drawn:
    """A small booklet photographed: cover and the inner spread."""
    facts, home = prep(job), job.facts.home
    t = Told(job.fill_style(11))
    day = a_day(job.rng, date(2012, 1, 1), date(2024, 10, 1))
    cover, inner = job.sheet(110, 150), job.sheet(220, 150)
    cover.fill(0, 0, 110, 150, job.rng.choice(((28, 60, 110), (120, 30, 36), (30, 84, 60))))
    cover.text(55, 34, home.community.name, Style("hei", 16, _GOLD), align="c")
    cover.text(55, 62, "车位使用权证书", Style("song_bold", 22, _GOLD), align="c")
    cover.text(55, 128, Run(facts.developer.name, "issuer"), Style("hei", 10, _GOLD), align="c")
    t.values["issuer"] = facts.developer.name
    inner.fill(0, 0, 220, 150, (252, 250, 242))
    inner.line(110, 0, 110, 150, width=0.4, fill=(190, 184, 170))
    label = song(11)
    lines = (
        ("业主姓名：", t.blank("holder", facts.person.name, em=15)),
        ("证件号码：", t.blank("holder_id", facts.person.id_number, em=15)),
        ("所在小区：", t.blank("community", home.community.name, em=15)),
        ("业主房号：", t.blank("", home_of(job), em=15)),
        ("车位编号：", t.blank("space_no", home.space_no, em=15)),
        ("车位面积：", t.blank("", f"{Decimal(job.rng.randrange(1200, 1500)) / 100}㎡", em=15)),
    )
    for row, (name, run) in enumerate(lines):
        inner.text(14, 20 + row * 14, [name, run], label)
    end = years_later(day, 50)
    inner.text(14, 108, "使用年限：", label)
    inner.text(14, 118, [*t.torn("valid_from", day, line=False), "—", *t.torn("valid_to", end, line=False)], label)
    inner.text(165, 20, "使 用 说 明", bold(13), align="c")
    y = 32.0
    for text in (
        "一、本证书由开发商统一印制，盖章有效。",
        "二、持证人对所列车位享有使用权，仅限停放机动车辆。",
        "三、转让时须到物业服务中心办理登记。",
    ):
        y = inner.flow(118, y, 92, text, song(10.5), leading=1.6)
    inner.text(118, 96, "发证单位（盖章）", label)
    inner.text(118, 114, ["填发日期：", *t.torn("issue_date", day, line=False)], label)
    _seal(job, inner, 160, 102, SealText(facts.developer.name))
    return t.done(KIND, "next_booklet", [cover, inner])


def next_civil_defence(job: Job) -> Drawn:
    """A confirmation for a civil-defence space used in peace time: period, fee, two units' names."""
    facts, home = prep(job), job.facts.home
    t = Told(job.fill_style(12))
    first = a_day(job.rng, date(2021, 1, 1), date(2026, 9, 30))
    last = years_later(first, job.rng.choice((3, 5, 10, 20))) - timedelta(days=1)
    sheet = job.sheet()
    sheet.text(105, 24, "人防车位使用权确认单", Style("hei_bold", 20), align="c")
    sheet.text(105, 35, "（平时使用）", hei(12), align="c")
    rows: Rows = [
        (13.0, [(36.0, "小区名称", True), (134.0, t("community", home.community.name), False)]),
        (
            13.0,
            [
                (36.0, "使用人", True),
                (49.0, t("holder", facts.person.name), False),
                (36.0, "联系方式", True),
                (49.0, facts.person.phone, False),
            ],
        ),
        (13.0, [(36.0, "身份证号", True), (134.0, t("holder_id", facts.person.id_number), False)]),
        (
            13.0,
            [
                (36.0, "车位号", True),
                (49.0, t("space_no", home.space_no), False),
                (36.0, "车牌号", True),
                (49.0, facts.vehicle.plate, False),
            ],
        ),
        (
            13.0,
            [
                (36.0, "使用起止时间", True),
                (134.0, [t.day("valid_from", first, "dot"), "－", t.day("valid_to", last, "dot")], False),
            ],
        ),
        (13.0, [(36.0, "使用费", True), (134.0, f"{words_of(facts.space_price)}（￥{facts.space_price:.2f}）", False)]),
        (
            44.0,
            [
                (36.0, "约定事项", True),
                (
                    134.0,
                    "1.战时及应急状态下服从人防主管部门统一征用；2.不得改变人防工程结构、损坏防护设备；"
                    "3.不得转让、抵押；4.使用人安装充电桩须使用明敷桥架，不得打孔穿越防护密闭墙。",
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 20, 48, rows, label=song(11.5), value=song(11.5)) + 12
    sheet.text(24, y, "使用人签字：", song())
    signed(sheet, 50, y - 2, facts.person.name)
    sheet.text(108, y, ["确认单位：", t("issuer", facts.developer.name)], song(11))
    sheet.text(108, y + 16, ["确认日期：", *t.torn("issue_date", first)], song(11))
    _seal(job, sheet, 150, y + 8, SealText(facts.developer.name, "业务专用章"))
    qr_code(sheet, 24, y + 24, 22)
    foot(sheet, "本确认单一式两份，使用人、出具单位各执一份。", y=276)
    return t.done(KIND, "next_civil_defence", [sheet])


LAYOUTS: Layouts = {
    KIND: {
        "next_developer_sheet": next_developer_sheet,
        "next_to_the_grid": next_to_the_grid,
        "next_village_note": next_village_note,
        "next_booklet": next_booklet,
        "next_civil_defence": next_civil_defence,
    }
}
