"""Consents on ruled forms with boxes to tick, and slips that only the seal names the office of."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import a_spot, by_hand, paper, room_of, seal_of, signed, someone
from samples.layouts_fourth.own_consents import issuer_of
from samples.people import a_phone
from samples.truth import Drawn, Value
from samples.writing import table

Cell = tuple[float, Runs, bool]


def tick(sheet: Sheet, x: float, y: float, text: Run | str, style: Style, *, ticked: bool) -> None:
    """A box with its words; the tick is made with a pen."""
    side = sheet.em_mm(style) * 0.86
    sheet.rect(x, y + 0.4, side, side, line=0.3)
    if ticked:
        sheet.text(x + 0.2, y - 0.6, "√", Style("kai", style.size * 1.25, jitter=0.05))
    sheet.text(x + side + 1.5, y, text, style)


def confirmation_form(job: Job) -> Drawn:
    """居民小区充电桩安装确认表: the applicant's part, the space, the opinion ticked and sealed."""
    note, facts, spot = paper(job, 11.5), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, job.rng.choice(("物业", "物业", "业委会")))
    sheet, size = job.sheet(), Style("song", 11.5)
    sheet.text(105, 24, "居民小区充电桩安装确认表", Style("hei_bold", 20), align="c")

    def value(name: str, text: str) -> Run:
        return note.put(name, text, style=note.pen)

    plain = Style("song", 11.5)
    rows: list[tuple[float, list[Cell]]] = [
        (
            13,
            [
                (34, "申请人姓名", True),
                (52, value("applicant", facts.person.name), False),
                (34, "联系电话", True),
                (52, value("phone", facts.person.phone), False),
            ],
        ),
        (13, [(34, "身份证号码", True), (138, value("applicant_id", facts.person.id_number), False)]),
        (
            13,
            [
                (34, "小区名称", True),
                (52, value("community", facts.home.community.name), False),
                (34, "楼栋房号", True),
                (52, Run(room_of(job), style=note.pen), False),
            ],
        ),
        (
            13,
            [
                (34, "车位编号", True),
                (52, value("space_no", spot.no), False),
                (34, "车位性质", True),
                (52, job.rng.choice(("自有产权", "长期租赁", "使用权")), False),
            ],
        ),
        (
            13,
            [
                (34, "车辆品牌", True),
                (52, f"{facts.vehicle.brand}牌", False),
                (34, "充电功率", True),
                (52, [value("power_kw", facts.power_kw), " kW"], False),
            ],
        ),
    ]
    y = table(sheet, 19, 42, rows, label=size, value=plain, line=0.3)
    sheet.rect(19, y, 34, 66, line=0.3)
    sheet.rect(53, y, 138, 66, line=0.3)
    sheet.cell((19, y, 34, 66), "物业服务企业\n（业主委员会）\n意见", size, align="c")
    agreed = not job.variant.refuse
    for answer, words, down in ((True, "同意安装", 7), (False, "不同意安装，原因：", 17)):
        shown = note.put("consent", words, answer) if answer == agreed else words
        tick(sheet, 58, y + down, shown, plain, ticked=answer == agreed)
    if job.variant.refuse:
        sheet.text(103, y + 16.6, "变压器容量不足", note.pen)
    sheet.text(104, y + 36, "（盖章）", plain)
    sheet.text(58, y + 46, ["单位名称：", note.put("issuer", issuer)], plain)
    sheet.text(58, y + 55, ["日　　期：", *note.day("issue_date", facts.consent_date, "plain")], plain)
    if job.variant.seal:
        seal_of(sheet, 146, y + 44, issuer, diameter=40)
    y += 66
    sheet.rect(19, y, 34, 40, line=0.3)
    sheet.rect(53, y, 138, 40, line=0.3)
    sheet.cell((19, y, 34, 40), "申请人承诺", size, align="c")
    sheet.flow(56, y + 4, 132, "本人承诺所填内容真实有效，充电设施仅供本人车辆使用，遵守用电及消防安全规定。", plain)
    sheet.text(120, y + 27, "签名：", plain)
    signed(sheet, 134, y + 25, facts.person.name)
    sheet.text(19, y + 45, "注：本表一式两份，物业服务企业、供电企业各存一份。", Style("song", 10))
    return note.done("property_consent", "confirmation_form", [sheet], implied={"issuer_type": (kind, "issuer")})


def sealed_slip(job: Job) -> Drawn:
    """A slip of half a page; the office stands only in its seal, or is printed where there is none."""
    note, facts, spot = by_hand(job, 14), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, "物业")
    sheet, size = job.sheet(210, 148), Style("song", 14)
    title = "关于安装充电桩的意见" if job.variant.refuse else "安装充电桩同意书"
    sheet.text(105, 20, title, Style("hei", 21), align="c")
    runs: list[str | Run] = [
        "我处",
        note.put("consent", "不同意" if job.variant.refuse else "同意", not job.variant.refuse),
        note.put("community", facts.home.community.name, line=True),
        "业主",
        note.put("applicant", facts.person.name, line=True),
        "在",
        note.put("space_no", spot.no, line=True),
        "号车位安装新能源汽车充电桩",
        "（原因：线路负荷过大）。" if job.variant.refuse else "，有关用电手续请供电部门予以办理。",
    ]
    sheet.flow(26, 42, 158, runs, size, leading=2.0, indent=2)
    day = note.day("issue_date", facts.consent_date, job.rng.choice(("plain", "dot")))
    if not job.variant.seal:
        sheet.text(184, 100, note.put("issuer", issuer), size, align="r")
        sheet.text(178, 112, day, size, align="r")
        return note.done("property_consent", "sealed_slip", [sheet], implied={"issuer_type": (kind, "issuer")})
    sheet.text(118, 98, "物业（盖章）" if kind == "物业" else "单位（盖章）", size)
    sheet.text(172, 112, day, size, align="r")
    seal_of(sheet, 146, 104, issuer, diameter=42)
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return note.done("property_consent", "sealed_slip", [sheet], from_seal={"issuer": issuer}, implied=implied)


def owners_list(job: Job) -> Drawn:
    """A property service's certificate that names its facts line by line, with the person in charge."""
    note, facts, spot = paper(job, 12.5), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, "物业")
    sheet, size = job.sheet(), Style("song", 13)
    title = "充电设施建设情况说明" if job.variant.refuse else "充电设施建设许可证明"
    sheet.text(105, 32, title, Style("song_bold", 22), align="c")
    lines: list[list[str | Run]] = [
        ["小区名称：", note.put("community", facts.home.community.name, style=note.pen)],
        ["小区地址：", f"信阳市{facts.home.community.district}{facts.home.community.street}"],
        ["业主姓名：", note.put("applicant", facts.person.name, style=note.pen)],
        ["证件号码：", note.put("applicant_id", facts.person.id_number, style=note.pen)],
        ["车 位 号：", note.put("space_no", spot.no, style=note.pen)],
        ["用电容量：", note.put("power_kw", facts.power_kw, style=note.pen), "千瓦"],
    ]
    y = 54.0
    for runs in lines:
        sheet.text(32, y, runs, size)
        y += 11
    ending: list[str | Run] = (
        ["因电力增容尚未完成，我单位", note.put("consent", "暂不同意", False), "该业主在上述车位安装充电设施。"]
        if job.variant.refuse
        else ["我单位", note.put("consent", "同意", True), "该业主在上述车位建设充电设施，并为施工提供便利。"]
    )
    y = sheet.flow(32, y + 4, 150, ending, size, leading=1.9, indent=2)
    sheet.text(32, y + 14, f"负责人：{someone(job)}", size)
    sheet.text(
        32,
        y + 25,
        ["电　话：", note.put("phone", a_phone(job.rng) if job.chance(0.5) else facts.home.community.manager.phone)],
        size,
    )
    sheet.text(184, y + 46, note.put("issuer", issuer), size, align="r")
    sheet.text(
        178, y + 57, note.day("issue_date", facts.consent_date, job.rng.choice(("chinese", "plain"))), size, align="r"
    )
    if job.variant.seal:
        seal_of(sheet, 152, y + 50, issuer, diameter=42)
    return note.done("property_consent", "owners_list", [sheet], implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    "property_consent": {
        "confirmation_form": confirmation_form,
        "sealed_slip": sealed_slip,
        "owners_list": owners_list,
    }
}
