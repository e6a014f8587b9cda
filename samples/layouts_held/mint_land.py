"""Rights to use a site; green land notes and applications."""

from __future__ import annotations

from samples import numbers
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words
from samples.layouts_held.mint_common import (
    Said,
    boxes,
    land,
    lines,
    paras,
    plot_kind,
    seal,
    site,
    size,
    span,
    tick,
    truth,
    when,
)
from samples.truth import Drawn, drawn
from samples.writing import signature, table

_GREEN = "applicant handler phone place nature length_m width_m area_m2 period_from period_to"


def site_by_hand(job: Job) -> Drawn:
    """A landlord's agreement in his own hand, two parties, rent in figures and words."""
    w, sheet, facts = land(job, site(job, who="org")), job.sheet(182, 257), job.facts
    pen = Style("kai", 14, BLUE_INK if job.chance(0.6) else (25, 25, 28), jitter=0.035)
    owner, rent = facts.landlord, facts.monthly_rent * 12
    sheet.text(91, 20, "空地借用协议", pen.sized(22), align="c")
    said: list[str | Run | Said] = [
        ["出借人：", Run(owner.name, "grantor"), f"　身份证{owner.id_number}"],
        ["借用人：", Run(w.applicant, "holder"), f"　经办{facts.spouse.name}"],
        [
            "出借人在",
            Run(w.place, "place"),
            "有空地一块，量得",
            Run(size(w.area), "area_m2"),
            "平方米。出借人",
            Run("同意", "consent"),
            "借用人在这块地上装充电桩、放配电箱，别的用途不行。",
        ],
        [f"从{w.signed.year}年12月1日起借三年，每年给地钱{rent:.0f}元（大写{in_words(rent)}），年头一次付清。"],
        "电缆从门口过要埋深一点，不能挡邻居走路。不用了把地平好还人。",
        "两家各拿一张，按手印算数。",
    ]
    y = paras(sheet, 20, 42, 144, said, pen, leading=1.85)
    y = lines(sheet, 20, y + 8, 12, ["出借人签名：", "借用人签章：", "邻居作证："], pen)
    signature(sheet, 54, y - 37, owner.name)
    signature(sheet, 54, y - 13, facts.person.name)
    sheet.text(158, y, when(w.signed, "issue_date", job.date_form("plain", "dot")), pen, align="r")
    seal(job, sheet, 76, y - 20, w.applicant, diameter=34)
    values = truth(w, "holder place area_m2 issue_date") | {"grantor": owner.name, "consent": True}
    return drawn("site_right_evidence", "mint_site_by_hand", [sheet], values)


def site_meeting(job: Job) -> Drawn:
    """Minutes of a village meeting that let a firm use a piece of land, or not."""
    w, sheet, facts = land(job, site(job, who="org")), job.sheet(), job.facts
    village, refuse = facts.home.community.village_committee, job.chance(0.2)
    body = Style("song", 13)
    sheet.text(105, 26, "村民代表会议决议", Style("song_bold", 22), align="c", spacing=0.2)
    y = lines(
        sheet,
        26,
        46,
        9,
        [f"会场：村部二楼　　　主持：{facts.landlord.name}　　　记录：{facts.spouse.name}", "应到代表31人，实到27人。"],
        body,
    )
    said: list[str | Run | Said] = [
        [
            "会议讨论了",
            Run(w.applicant, "holder"),
            "使用我村集体场地建充电桩一事。该场地位于",
            Run(w.place, "place"),
            "，东邻村道，西靠水塘，面积",
            Run(size(w.area), "area_m2"),
            "平方米，权属清楚，没有争议。",
        ],
    ]
    if refuse:
        said += [
            [
                "表决：赞成6票，反对19票，弃权2票。形成决议：",
                Run("不同意", "consent"),
                "该公司使用上述场地，待村庄规划批下来后再议。",
            ]
        ]
    else:
        said += [
            [
                "表决：赞成25票，反对1票，弃权1票。形成决议：",
                Run("同意", "consent"),
                "该公司使用上述场地，期限五年，收益归集体并按季度张榜公布。",
            ],
            "另议：秋季防火值班、村小学门前减速带两项，见另页。",
        ]
    y = paras(sheet, 26, y + 4, 158, said, body, leading=1.9, indent=2)
    sheet.text(26, y + 6, "到会代表签字（部分）：", body)
    for place, who in enumerate(
        (facts.landlord.name, facts.spouse.name, facts.company.org.legal_person, facts.developer.legal_person)
    ):
        signature(sheet, 32 + place * 38, y + 16, who)
    sheet.text(182, y + 40, Run(village, "grantor"), body, align="r")
    sheet.text(178, y + 51, when(w.signed, "issue_date", "chinese"), body, align="r")
    seal(job, sheet, 146, y + 46, village)
    values = truth(w, "holder place area_m2 issue_date") | {"grantor": village, "consent": not refuse}
    return drawn("site_right_evidence", "mint_site_meeting", [sheet], values)


def site_letterhead(job: Job) -> Drawn:
    """A property firm's printed stationery: 函复, particulars in a card, then the answer."""
    w, sheet, facts = land(job, site(job)), job.sheet(), job.facts
    owner, body = facts.developer, Style("hei", 12)
    sheet.text(22, 14, owner.name, Style("hei_bold", 15, (20, 90, 110)))
    sheet.text(22, 22, f"地址 {owner.address}　电话 {owner.phone}", Style("hei", 8.5, (20, 90, 110)))
    sheet.line(22, 28, 188, 28, width=0.8, fill=(20, 90, 110))
    sheet.text(22, 40, "用地复函", Style("hei_bold", 20), spacing=0.3)
    sheet.text(22, 56, ["致：", Run(w.applicant, "holder")], body)
    y = sheet.flow(22, 66, 166, "来函收悉。贵方拟用地块信息核对如下：", body)
    y = table(
        sheet,
        22,
        y + 4,
        [
            (12, [(40, "地块方位", True), (126, Run(w.place, "place"), False)]),
            (12, [(40, "可用面积（平方米）", True), (126, Run(size(w.area), "area_m2"), False)]),
            (
                12,
                [(40, "权属凭据", True), (126, f"豫（2021）信阳市不动产权第00{job.rng.randrange(10**5):05d}号", False)],
            ),
        ],
        label=Style("hei", 10.5),
        value=Style("song", 11.5),
    )
    said: list[str | Run | Said] = [
        [
            "我司对上述地块享有使用权，",
            Run("同意贵方使用", "consent"),
            "该地块设置充电设施及配套箱变，使用期内不另收场地费，水电自理。",
        ],
        "贵方应自行办妥规划、消防及占道手续；如遇政府征收，本函自动失效。",
    ]
    y = paras(sheet, 22, y + 8, 166, said, body, leading=1.85, indent=2)
    y = lines(
        sheet,
        118,
        y + 16,
        10,
        [["落款：", Run(owner.name, "grantor")], ["发函日：", when(w.signed, "issue_date", "padded")]],
        Style("hei", 11),
    )
    seal(job, sheet, 150, y - 12, owner.name)
    sheet.text(22, 270, f"联系人：招商部 {facts.spouse.name}　{facts.spouse.phone}", Style("hei", 9))
    values = truth(w, "holder place area_m2 issue_date") | {"grantor": owner.name, "consent": True}
    return drawn("site_right_evidence", "mint_site_letterhead", [sheet], values)


def green_chat(job: Job) -> Drawn:
    """A plain typed note, short lines, as one writes in a chat."""
    w, sheet = plot_kind(job, site(job)), job.sheet(148, 210)
    kinds = "、".join(f"{kind}{count}棵" for kind, count in w.trees)
    body = Style("hei", 12.5)
    said: list[str | Run | Said] = [
        "园林科老师您好，绿地的情况跟您说明一下：",
        ["① 地方在", Run(w.green_place, "place"), "。"],
        ["② 绿地是", Run(w.green_nature, "nature"), "，要动", "大概", Run(size(w.area), "area_m2"), "平米。"],
        ["③ 里面有", kinds, "，总共", Run(str(w.tree_count), "tree_count"), "棵，都不是古树。"],
        "④ 草皮我们揭下来洒水养着，完工原样铺回去，树死一棵补一棵。",
        "麻烦您看看还缺啥材料，谢谢！",
    ]
    y = paras(sheet, 16, 24, 116, said, body, leading=1.8)
    sheet.text(132, y + 12, Run(w.applicant, "applicant"), body, align="r")
    sheet.text(132, y + 21, when(w.signed, "issue_date", "dot"), body, align="r")
    values = truth(w, "applicant nature area_m2 tree_count issue_date") | {"place": w.green_place}
    return drawn("green_situation_note", "mint_green_chat", [sheet], values)


def green_questions(job: Job) -> Drawn:
    """Questions printed, answers filled in: 涉绿情况问答说明."""
    w, sheet = plot_kind(job, site(job)), job.sheet()
    fill, ask = job.fill_style(12), Style("hei_bold", 11.5)
    sheet.text(105, 24, "施工涉绿情况说明（问答式）", Style("hei_bold", 18), align="c")
    every: list[tuple[str, str | Run | Said]] = [
        ("问：谁来说明？", Run(w.applicant, "applicant", fill)),
        ("问：涉及的绿地在哪里？", Run(w.green_place, "place", fill)),
        ("问：这块绿地是什么性质？", Run(w.green_nature, "nature", fill)),
        ("问：动用绿地多大面积？", [Run(size(w.area), "area_m2", fill), " 平方米"]),
        (
            "问：碰到乔木多少株？分别是什么？",
            [
                Run(str(w.tree_count), "tree_count", fill),
                " 株，其中" + "，".join(f"{kind}{count}" for kind, count in w.trees),
            ],
        ),
        ("问：为什么不能绕开？", Run("人行道下已有雨污水管和通信井，绕行净距不够。", style=fill)),
        ("问：完工后如何补救？", Run("三十日内恢复地被，苗木养护一年，接受园林部门查验。", style=fill)),
    ]
    y = 44.0
    for question, answer in every:
        sheet.text(24, y, question, ask)
        sheet.text(24, y + 8.5, "答：", Style("song", 12))
        y = sheet.flow(34, y + 8.5, 150, answer, Style("song", 12)) + 5
    sheet.text(
        24,
        y + 8,
        [
            "说明人盖章或签名：　　　　　　　　　　说明日期：",
            Run(numbers.written_date(w.signed, form="spaced"), "issue_date", fill),
        ],
        Style("song", 12),
    )
    if w.applicant.endswith("公司"):
        seal(job, sheet, 82, y + 12, w.applicant)
    else:
        signature(sheet, 66, y + 5, w.applicant)
    return drawn(
        "green_situation_note",
        "mint_green_questions",
        [sheet],
        truth(w, "applicant nature area_m2 tree_count issue_date") | {"place": w.green_place},
    )


def green_card(job: Job) -> Drawn:
    """A B5 form with ticks for the kind of request and little boxes for the telephone."""
    w, sheet = site(job), job.sheet(182, 257)
    fill, body = job.fill_style(11.5), Style("song", 11.5)
    kinds = ("占用绿地", "移栽树木", "伐除树木")
    chosen = job.rng.randrange(3)
    sheet.text(91, 14, "园林绿化审批事项申报单", Style("song_bold", 18), align="c")
    y = 30.0
    x = sheet.text(16, y, "申报内容　", body)
    for number, kind in enumerate(kinds):
        tick(sheet, x, y + 0.3, number == chosen)
        x = sheet.text(x + 5, y, Run(kind, "nature" if number == chosen else ""), body) + 8
    y = lines(
        sheet,
        16,
        y + 13,
        13,
        [
            ["申报方　", filled(w.applicant, "applicant", fill, min_em=22)],
            ["办件人　", filled(w.handler.name, "handler", fill, min_em=9)],
        ],
        body,
    )
    sheet.text(16, y, "手机", body)
    boxes(sheet, 32, y - 1.4, w.handler.phone, "phone", Style("hei", 11))
    y = lines(
        sheet,
        16,
        y + 13,
        13,
        [
            ["绿地坐落　", filled(w.green_place, "place", fill, min_em=22)],
            [
                "边长　",
                filled(size(w.length), "length_m", fill, min_em=5),
                "米　边宽　",
                filled(size(w.width), "width_m", fill, min_em=5),
                "米　合　",
                filled(size(w.area), "area_m2", fill, min_em=5),
                "平方米",
            ],
            ["自　", *dated(w.period_from, "period_from", fill)],
            ["迄　", *dated(w.period_to, "period_to", fill)],
            ["依托工程　", filled(w.project, "", fill)],
        ],
        body,
    )
    sheet.rect(16, y, 150, 44)
    sheet.text(19, y + 3, "绿化所勘查记录", Style("hei", 10))
    sheet.flow(
        19,
        y + 12,
        144,
        f"现场无古树名木，长势一般。建议避开花期。勘查人{job.facts.spouse.name}，电话{job.facts.spouse.phone}",
        Style("kai", 12),
    )
    sheet.flow(
        16,
        y + 50,
        150,
        "《城市绿化条例》第十九条：任何单位和个人都不得擅自占用城市绿化用地；占用的，应当限期归还。",
        Style("song", 9.5),
    )
    return drawn(
        "green_application",
        "mint_green_card",
        [sheet],
        truth(w, _GREEN.replace(" nature", "").replace(" place", ""))
        | {"nature": kinds[chosen], "place": w.green_place},
    )


def green_letter(job: Job) -> Drawn:
    """A letter with numbered particulars; the office answers on the same page."""
    w, sheet = site(job), job.sheet()
    body = Style("song", 12.5)
    sheet.text(105, 24, "涉绿施工许可申请", Style("song_bold", 21), align="c", spacing=0.15)
    y = lines(sheet, 25, 43, 9, ["区园林绿化中心："], body)
    said: list[str | Run | Said] = [
        f"{w.project}在实施中须动用部分绿地，特提出申请，要点列下：",
        ["（1）事项：", Run(w.green_nature, "nature")],
        ["（2）绿地所在：", Run(w.green_place, "place")],
        [
            "（3）用量：",
            Run(size(w.area), "area_m2"),
            "㎡，即",
            Run(size(w.length), "length_m"),
            "m（长）乘",
            Run(size(w.width), "width_m"),
            "m（宽）",
        ],
        ["（4）用时：", *span(w, "dot", "－"), f"，共{w.days}日"],
        [
            "（5）跑腿联系：",
            Run(w.handler.name, "handler"),
            "，",
            Run(w.handler.phone, "phone"),
            f"；工地安全员{job.facts.spouse.name}，{job.facts.spouse.phone}",
        ],
        "妥否，请批复。",
    ]
    y = paras(sheet, 25, y, 160, said, body, leading=1.75, indent=2)
    sheet.text(180, y + 6, ["申请人：", Run(w.applicant, "applicant")], body, align="r")
    sheet.text(180, y + 15, f"{w.signed:%Y.%m.%d}", body, align="r")
    if w.applicant.endswith("公司"):
        seal(job, sheet, 150, y + 12, w.applicant)
    y += 38
    sheet.line(25, y, 185, y, width=0.3)
    sheet.text(25, y + 4, "【答复栏】", Style("hei_bold", 12))
    sheet.flow(
        25,
        y + 14,
        160,
        f"收悉。先缴绿化补偿费，施工前两日电话告知我中心（0376-6222{job.rng.randrange(100, 999)}）派员到场。",
        Style("kai", 13),
        leading=1.8,
        indent=2,
    )
    signature(sheet, 140, y + 36, job.facts.dealer.legal_person[0] + "主任")
    return drawn(
        "green_application",
        "mint_green_letter",
        [sheet],
        truth(w, _GREEN.replace(" place", "")) | {"place": w.green_place},
    )


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "mint_site_by_hand": site_by_hand,
        "mint_site_meeting": site_meeting,
        "mint_site_letterhead": site_letterhead,
    },
    "green_situation_note": {"mint_green_chat": green_chat, "mint_green_questions": green_questions},
    "green_application": {"mint_green_card": green_card, "mint_green_letter": green_letter},
}
