"""A letter about the use of a site, and two papers about green land."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import (
    Rows,
    Text,
    desk,
    on,
    row,
    seal,
    sign,
    stranger,
    tag,
    told,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import table


def site_letter(job: Job) -> Drawn:
    """A letter under a red head by which the owner lets a firm use a piece of ground."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    place = facts.home.community
    grantor = rng.choice((place.manager.name, facts.developer.name, place.residents_committee))
    holder = facts.company.org.name
    area = Decimal(rng.randrange(20, 460)) + rng.choice((Decimal(0), Decimal("0.5")))
    spot = f"{place.district}{place.street}{place.name}{rng.choice(('东门外空地', '南侧围墙内空地', '地面停车场北侧'))}"
    issued = facts.consent_date
    red = Style("song_bold", 24 if len(grantor) < 15 else 18, (200, 30, 36))
    sheet.text(105, 24, grantor, red, align="c")
    sheet.line(25, 42, 185, 42, width=0.8, fill=(200, 30, 36))
    sheet.text(185, 46, f"函〔{issued.year}〕{rng.randrange(1, 60)}号", Style("song", 11), align="r")
    sheet.text(105, 62, "关于同意使用场地的函", Style("song_bold", 20), align="c")
    body = Style("song", 14)
    sheet.text(26, 82, [Run(holder, "holder"), "："], body)
    words = rng.choice(("同意", "经研究，同意"))
    text = Text(job, body, x=26, y=94, leading=1.95, sheets=[sheet])
    text.para("你公司《关于借用场地安装充电设施的申请》收悉。现函复如下：")
    text.para(
        [
            Run(words, "consent"),
            "你公司使用我方管理的",
            Run(spot, "place"),
            "，面积",
            Run(f"{area:f}", "area_m2"),
            "平方米，用于安放箱式变压器和充电桩。",
        ]
    )
    text.para("使用期间应做好安全防护，占用绿地、道路的须依法另行办理手续，不得搭建其他建筑物。")
    text.para(f"使用期限五年，管理费另行约定。联系人：{stranger(job)}，电话：{desk(job)}。")
    sheet.text(182, 206, Run(grantor, "grantor"), body, align="r")
    sheet.text(178, 218, on(issued, "issue_date", "plain"), body, align="r")
    seal(job, sheet, 150, 210, grantor)
    truth: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": spot,
        "area_m2": f"{area:f}",
        "consent": True,
        "issue_date": issued.isoformat(),
    }
    return drawn("site_right_evidence", "lotus_owner_letter", [sheet], truth)


def green_note(job: Job) -> Drawn:
    """情况说明 in prose with a list of the trees that stand in the way."""
    rng, works = job.rng, some_works(job)
    text = Text(job, Style("song", 13), y=52, leading=1.85)
    sheet = text.sheet
    sheet.text(105, 26, f"关于{works.project}", Style("song_bold", 16), align="c")
    sheet.text(105, 36, "涉及城市绿地、树木的情况说明", Style("song_bold", 16), align="c")
    text.line("信阳市城市管理局：")
    text.para(
        [
            "我方拟在",
            Run(works.green_place, "place"),
            "实施上述工程，电缆管线需要从绿地内穿过，现将涉及绿地和树木的情况说明如下。",
        ]
    )
    text.para(["1. 绿地性质：", Run(works.green_nature, "nature"), "，现状为草坪和灌木，由市园林部门养护。"], indent=2)
    text.para(
        [
            "2. 需要临时占用绿地",
            Run(plain(works.area), "area_m2"),
            "平方米，长",
            plain(works.length),
            "米、宽",
            plain(works.width),
            "米。",
        ]
    )
    text.para(["3. 涉及树木共", Run(str(works.tree_count), "tree_count"), "株，无古树名木，明细如下："])
    heads = ("序号", "树种", "数量（株）", "胸径（cm）", "处理方式")
    widths = (16.0, 36.0, 30.0, 36.0, 40.0)
    rows: Rows = [row(9, *[tag(wide, item) for wide, item in zip(widths, heads, strict=True)])]
    for place, (kind, count) in enumerate(works.trees, 1):
        cells = (str(place), kind, str(count), f"{rng.randrange(6, 14)}～{rng.randrange(15, 24)}", "移植")
        rows.append(row(9, *[tag(wide, item) for wide, item in zip(widths, cells, strict=True)]))
    text.y = table(sheet, text.x, text.y + 1, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    text.para("4. 施工结束后十日内恢复绿地原状，补植的树木由我方养护一年，成活率不低于百分之九十五。")
    text.para(f"现场联系人：{works.handler.name}，{works.handler.phone}。附：位置图、现场照片。")
    y = text.y + 16
    sheet.text(112, y, "说明单位（个人）：", text.style)
    sheet.text(182, y + 10, Run(works.applicant, "applicant"), text.style, align="r")
    sheet.text(182, y + 21, on(works.signed, "issue_date", job.date_form("plain", "padded")), text.style, align="r")
    if works.applicant != job.facts.person.name:
        seal(job, sheet, 152, y + 14, works.applicant)
    truth: dict[str, Value] = {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("green_situation_note", "lotus_note_trees", text.sheets, truth)


def green_form(job: Job) -> Drawn:
    """The application form for green land, upper part filled in, lower part for three offices."""
    facts, works, sheet = job.facts, some_works(job), job.sheet()
    pen, body = job.fill_style(11), Style("song", 10.5)
    handler = works.handler
    sheet.text(105, 20, "工程建设涉及城市绿地、树木申请表", Style("hei_bold", 18), align="c")
    sheet.text(190, 34, f"申请日期：{told(works.signed, 'dash')}", body, align="r")
    head, wide = 34.0, 136.0
    trees = "，".join(f"{kind}{count}株" for kind, count in works.trees)
    sizes: Runs = [
        "长",
        Run(plain(works.length), "length_m", pen),
        "m　宽",
        Run(plain(works.width), "width_m", pen),
        "m　合计",
        Run(plain(works.area), "area_m2", pen),
        "㎡",
    ]
    rows: Rows = [
        row(11, tag(head, "申请单位/个人"), val(wide, Run(works.applicant, "applicant", pen))),
        row(
            11,
            tag(head, "经办人"),
            val(51, Run(handler.name, "handler", pen)),
            tag(head, "联系电话"),
            val(51, Run(handler.phone, "phone", pen)),
        ),
        row(11, tag(head, "工程名称"), val(wide, Run(works.project, "", pen))),
        row(11, tag(head, "申请事项"), val(wide, "■临时占用绿地　□砍伐树木　■移植树木　□修剪树木")),
        row(11, tag(head, "占用绿地地址"), val(wide, Run(works.green_place, "place", pen))),
        row(11, tag(head, "绿地性质"), val(wide, Run(works.green_nature, "nature", pen))),
        row(11, tag(head, "占用面积"), val(wide, sizes)),
        row(11, tag(head, "树种及数量"), val(wide, Run(trees, "", pen))),
        row(
            11,
            tag(head, "占用时间"),
            val(
                wide,
                [
                    on(works.period_from, "period_from", "plain", pen),
                    " 至 ",
                    on(works.period_to, "period_to", "plain", pen),
                ],
            ),
        ),
        row(22, tag(head, "申请理由"), val(wide, Run(f"{works.reason}，线路必须经过该处绿地。", "", pen))),
        row(30, tag(head, "申请人签章"), val(wide, "")),
        row(26, tag(head, "绿地管护\n单位意见"), val(wide, "")),
        row(26, tag(head, "园林绿化\n部门意见"), val(wide, "")),
        row(22, tag(head, "批准文号"), val(51, ""), tag(head, "绿化补偿费"), val(51, "")),
    ]
    y = table(sheet, 20, 41, rows, label=Style("song_bold", 10.5), value=body)
    if works.applicant == facts.person.name:
        sign(sheet, 80, y - 94, works.applicant)
    else:
        seal(job, sheet, 130, y - 90, works.applicant, across=28)
        sign(sheet, 66, y - 94, handler.name)
    sheet.text(20, y + 4, "注：本表一式三份；面积以现场实测为准。", Style("song", 9))
    truth: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": handler.name,
        "phone": handler.phone,
        "place": works.green_place,
        "nature": works.green_nature,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }
    return drawn("green_application", "lotus_green_sheet", [sheet], truth)


LAYOUTS: Layouts = {
    "site_right_evidence": {"lotus_owner_letter": site_letter},
    "green_situation_note": {"lotus_note_trees": green_note},
    "green_application": {"lotus_green_sheet": green_form},
}
