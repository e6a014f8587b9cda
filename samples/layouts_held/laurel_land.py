"""Evidence for the use of a site: a village's note, a contract, a reply of an owner."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.laurel_common import a_site, boxed, day, paras, plain, sealed
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def village_note(job: Job) -> Drawn:
    """Three lines by the village's secretary on half a sheet."""
    site, sheet = a_site(job), job.sheet(210, 148)
    grantor = job.facts.home.community.village_committee
    pen = Style("kai", 15, job.rng.choice([BLUE_INK, (25, 25, 28)]), jitter=0.035)
    area = Decimal(job.rng.choice(["46", "60", "85.5", "120"]))
    place = f"{site.road}{job.rng.choice(['老粮站院内', '村部东边空场', '卫生室后头闲置打谷场'])}"
    agreed = job.rng.choice(["同意", "愿意"])
    sheet.text(105, 16, "场地使用条子", Style("kai", 21, pen.fill, jitter=0.02), align="c")
    paras(
        sheet,
        24,
        34,
        162,
        [
            [
                "经村两委碰头商量，",
                Run(agreed, "consent"),
                "把",
                Run(place, "place"),
                "的集体空地",
                Run(plain(area), "area_m2"),
                "平方米借给",
                Run(site.applicant, "holder"),
                "装充电桩用，先用三年，期满再议，不准盖房，不准转给旁人。",
            ],
            f"此条交供电所存。经办：{site.names[0]}（村文书）。",
        ],
        pen,
        leading=1.75,
    )
    sheet.text(184, 104, Run(grantor, "grantor"), pen, align="r")
    sheet.text(180, 116, day(site.signed, "issue_date", "spoken"), pen, align="r")
    sealed(sheet, 150, 112, grantor, diameter=38)
    values: dict[str, Value] = {
        "holder": site.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("site_right_evidence", "laurel_village_note", [sheet], values)


def ground_contract(job: Job) -> Drawn:
    """A lawyer's agreement of clauses, signed on the second page."""
    site, first, second = a_site(job), job.sheet(), job.sheet()
    grantor = job.facts.developer.name
    area = Decimal(job.rng.choice(["138", "260.4", "415", "92.7"]))
    place = f"信阳市{site.district}{site.cross[0]}{job.rng.randrange(5, 190)}号院内西北角地块"
    body = Style("song", 11.5)
    begin = site.signed + timedelta(days=12)
    until = years_later(begin, 8) - timedelta(days=1)
    first.text(105, 24, "充电设施用地使用权协议", Style("song_bold", 20), align="c", spacing=0.1)
    first.text(185, 36, f"合同编号：CD{job.rng.randrange(10**6):06d}", Style("song", 10), align="r")
    y = paras(
        first,
        25,
        44,
        160,
        [
            ["供地方（甲方）：", Run(grantor, "grantor")],
            [f"法定代表人：{job.facts.developer.legal_person}"],
            ["用地方（乙方）：", Run(site.applicant, "holder")],
            f"联系人：{site.handler.name}　{site.handler.phone}",
        ],
        body,
        indent=0,
    )
    y = paras(
        first,
        25,
        y + 3,
        160,
        [
            "鉴于甲方系下述地块的合法使用权人，乙方拟投资建设电动汽车充电设施，双方依《中华人民共和国民法典》，经平等协商，订立本协议，以资共守。",
            [
                "第一条　标的。甲方",
                Run("同意", "consent"),
                "将坐落于",
                Run(place, "place"),
                "、面积为",
                Run(plain(area), "area_m2"),
                "平方米的场地交由乙方使用，四至以附图红线为准。",
            ],
            "第二条　用途。仅限设置充电桩、箱式变压器、雨棚及配套管线，非经甲方书面认可不得改作他用。",
            [
                "第三条　期限。自",
                day(begin, "", "plain"),
                "起至",
                day(until, "", "plain"),
                "止；届满前六十日，乙方可书面要求续用。",
            ],
            f"第四条　对价。年使用费人民币{job.rng.randrange(8, 40)}000元，"
            "先付后用，每年一月十日前付清，逾期按日万分之五计违约金。",
            "第五条　保证。甲方保证地块无抵押、查封及其他权利负担；如第三人主张权利，由甲方负责处理并赔偿乙方损失。",
            "第六条　配合。甲方协助乙方办理报装、备案、验收手续，并允许供电企业人员、车辆进入。",
        ],
        body,
        leading=1.7,
    )
    second.text(25, 18, "（接上页）", Style("song", 9.5))
    y = (
        paras(
            second,
            25,
            28,
            160,
            [
                "第七条　返还。协议终止后三十日内，乙方拆除地上设施并平整场地；逾期未拆的，视为放弃。",
                "第八条　解除。遇征收、规划调整，任何一方可解除本协议，互不追责，已付费用按日退还。",
                "第九条　管辖。争议协商不成，向地块所在地人民法院起诉。",
                "第十条　其他。本协议自双方盖章之日起生效，正本肆份，双方各执贰份。",
            ],
            body,
            leading=1.7,
        )
        + 12
    )
    second.text(25, y, f"甲方盖章：{grantor}", body)
    second.text(25, y + 46, f"乙方盖章：{site.applicant}" if not site.is_person else "乙方签名：", body)
    sealed(second, 76, y + 6, grantor)
    if site.is_person:
        signature(second, 48, y + 44, site.applicant)
    else:
        sealed(second, 76, y + 52, site.applicant)
    second.text(
        25, y + 84, ["签订于河南省信阳市，", day(site.signed, "issue_date", job.date_form("plain", "chinese"))], body
    )
    second.text(105, 284, "2 / 2", Style("song", 9), align="c")
    first.text(105, 284, "1 / 2", Style("song", 9), align="c")
    values: dict[str, Value] = {
        "holder": site.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("site_right_evidence", "laurel_ground_contract", [first, second], values)


def owner_reply(job: Job) -> Drawn:
    """The owner of a yard answers on a card of boxes; sometimes the answer is no."""
    site, sheet = a_site(job), job.sheet(148, 210)
    small, value = Style("hei", 8, (70, 70, 74)), Style("hei", 11)
    grantor = job.facts.spouse.name if job.chance(0.4) else job.facts.dealer.name
    area = Decimal(job.rng.choice(["24", "37.5", "52", "110"]))
    place = f"{site.district}{site.cross[1]}{job.rng.randrange(2, 240)}号院前停车场"
    yes = job.rng.random() >= 0.2
    answer = "准许使用" if yes else "不同意使用"
    sheet.fill(0, 0, 148, 16, (226, 236, 230))
    sheet.text(12, 5, "用地意见回执", Style("hei_bold", 16))
    sheet.text(136, 7, "（建充电设施）", Style("hei", 10), align="r")
    boxed(sheet, (12, 24, 124, 15), "征询方（拟用地者）", Run(site.applicant, "holder"), small, value)
    boxed(sheet, (12, 39, 124, 15), "地块所有者或使用权人", Run(grantor, "grantor"), small, value)
    boxed(sheet, (12, 54, 124, 15), "地点", Run(place, "place"), small, value)
    boxed(sheet, (12, 69, 62, 15), "拟用面积（m²）", Run(plain(area), "area_m2"), small, value)
    asked = site.signed - timedelta(days=job.rng.randrange(4, 15))
    boxed(sheet, (74, 69, 62, 15), "征询函发出日", day(asked, "", "short"), small, value)
    boxed(sheet, (12, 84, 124, 24), "答复", Run(answer, "consent", Style("hei_bold", 15)), small, value)
    why = "使用期间保持消防通道畅通，电费自理。" if yes else "该处已列入地下管网改造范围，近期需开挖，请另选地点。"
    boxed(sheet, (12, 108, 124, 22), "附言", why, small, Style("hei", 10))
    boxed(sheet, (12, 130, 124, 34), "答复人签章／答复日期", "", small, value)
    sheet.text(132, 155, day(site.signed, "issue_date", "padded"), value, align="r")
    if grantor == job.facts.dealer.name:
        sealed(sheet, 62, 148, grantor, diameter=34)
    else:
        signature(sheet, 50, 146, grantor)
    sheet.text(12, 169, f"见证：{site.names[0]}（社区网格员）　{site.phones[0]}", Style("hei", 9))
    values: dict[str, Value] = {
        "holder": site.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": yes,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("site_right_evidence", "laurel_owner_reply", [sheet], values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "laurel_village_note": village_note,
        "laurel_ground_contract": ground_contract,
        "laurel_owner_reply": owner_reply,
    }
}
