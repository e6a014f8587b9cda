"""Asking to dig a road: a firm's letter on its own stationery, and an office's form."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, Rows, Work, a_work, hand, plain, sealed, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def _values(work: Work) -> dict[str, Value]:
    return {
        "applicant": work.applicant,
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "builder": work.builder,
        "road": work.road,
        "place": work.place,
        "reason": work.reason,
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
    }


def rowan_dig_stationery(job: Job) -> Drawn:
    """A letter under a head in two languages; the particulars are numbered."""
    work, org = a_work(job, company=True), job.facts.company.org
    page = Page(job, Style("song", 12.5), top=18)
    sheet = page.sheet
    sheet.text(105, 16, org.name, Style("hei_bold", 18), align="c", spacing=0.12)
    sheet.text(105, 25, "EV CHARGING · XINYANG, HENAN, P. R. CHINA", Style("hei", 9), align="c", spacing=0.08)
    sheet.line(22, 31, 188, 31, width=0.7)
    sheet.text(24, 33, f"地址 Add: {org.address}", Style("song", 8.5))
    sheet.text(186, 33, f"总机 Tel: {org.phone}", Style("song", 8.5), align="r")
    page.y = 46
    page.title("关于申请开挖城市道路埋设供电管线的函", Style("hei_bold", 17))
    page.line(f"{work.office}：")
    page.para(
        f"{work.project}的供电方案已经电力部门答复，管线须从车行道下穿过，没有别的路由可走。拟开挖事项如下，请予审批："
    )
    page.para(["1. 开挖的道路为", Run(work.road, "road"), "，开挖点在", Run(work.place, "place"), "。"])
    page.para(["2. 开挖的缘由是", Run(work.reason, "reason"), "。"])
    page.para(
        [
            "3. 沟槽全长",
            Run(plain(work.length), "length_m"),
            "米，宽",
            Run(plain(work.width), "width_m"),
            "米，深0.9米，破除路面共",
            Run(plain(work.area), "area_m2"),
            "平方米。",
        ]
    )
    form = job.date_form("plain", "padded")
    page.para(
        [
            "4. 计划",
            when(work.starts, form, "period_from"),
            "进场，",
            when(work.ends, form, "period_to"),
            "以前恢复路面并撤场，每日6时至8时停止作业。",
        ]
    )
    page.para(["5. 由", Run(work.builder, "builder"), "承担施工，该公司已为作业人员投保。"])
    page.para("我公司将先行探明地下水、气、通信管线，路面恢复费按贵局核定的数额缴纳，质量保证期一年。")
    page.para("随函附：平面图两份、施工合同复印件一份、营业执照复印件一份。")
    page.para(
        ["（本件由", Run(work.handler.name, "handler"), "承办，手机", Run(work.handler.phone, "phone"), "）"], indent=2
    )
    page.room(40)
    page.y += 8
    top = page.y
    page.right(Run(work.applicant, "applicant"))
    page.right(when(work.signed, "plain"), inset=12)
    sealed(page.sheet, 152, top + 5, work.applicant)
    return drawn("road_dig_application", "rowan_dig_stationery", page.sheets, _values(work))


def rowan_dig_sheet(job: Job) -> Drawn:
    """An office's form: the measures under heads, opinions of three desks below."""
    work, pen = a_work(job), hand(job, 12)
    sheet = job.sheet()
    label = Style("song", 11)
    sheet.text(105, 20, "城市道路掘动报批单", Style("song_bold", 21), align="c", spacing=0.2)
    sheet.text(22, 33, f"收件号：{job.rng.randrange(10, 400)}", Style("song", 10))
    sheet.text(188, 33, ["收件日：", when(work.signed, "dot")], Style("song", 10), align="r")

    def said(text: str, name: str) -> Run:
        return Run(text, name, pen)

    dates = job.date_form("dot", "plain")
    rows: Rows = [
        (12, [(36, "报批人（单位）", True), (130, said(work.applicant, "applicant"), False)]),
        (
            12,
            [
                (36, "承办人", True),
                (47, said(work.handler.name, "handler"), False),
                (36, "承办人电话", True),
                (47, said(work.handler.phone, "phone"), False),
            ],
        ),
        (12, [(36, "施工单位", True), (130, said(work.builder, "builder"), False)]),
        (12, [(36, "掘动路名", True), (130, said(work.road, "road"), False)]),
        (12, [(36, "掘动地点", True), (130, said(work.place, "place"), False)]),
        (14, [(36, "掘动原因", True), (130, said(work.reason, "reason"), False)]),
        (9, [(42, "沟长（m）", True), (41, "沟宽（m）", True), (42, "掘动面积（m²）", True), (41, "路面结构", True)]),
        (
            11,
            [
                (42, said(plain(work.length), "length_m"), False),
                (41, said(plain(work.width), "width_m"), False),
                (42, said(plain(work.area), "area_m2"), False),
                (41, Run(job.rng.choice(["沥青", "水泥", "透水砖"]), style=pen), False),
            ],
        ),
        (
            12,
            [
                (36, "开工日期", True),
                (47, Run(when(work.starts, dates).text, "period_from", pen), False),
                (36, "竣工日期", True),
                (47, Run(when(work.ends, dates).text, "period_to", pen), False),
            ],
        ),
        (30, [(36, "社区居委会意见", True), (130, "", False)]),
        (30, [(36, "养护单位意见", True), (130, "", False)]),
        (30, [(36, "审批机关意见", True), (130, "", False)]),
    ]
    bottom = table(sheet, 22, 39, rows, label=label, value=Style("song", 11))
    if job.chance(0.6):
        sheet.text(64, bottom - 82, Run("情况属实，请上级部门办理。", style=pen), label)
        signature(sheet, 120, bottom - 72, somebody(job))
        sheet.text(152, bottom - 70, Run(when(work.signed, "dot").text, style=pen), label)
    sheet.text(22, bottom + 4, "填写须知：本单一式三份；开挖超过20厘米深的须附管线交底记录。", Style("song", 9))
    return drawn("road_dig_application", "rowan_dig_sheet", [sheet], _values(work))


LAYOUTS: Layouts = {
    "road_dig_application": {"rowan_dig_stationery": rowan_dig_stationery, "rowan_dig_sheet": rowan_dig_sheet}
}
