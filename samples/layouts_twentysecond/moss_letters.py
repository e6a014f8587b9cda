"""授权委托书 and 场地使用权佐证: a stub-and-letter from a firm, letters by hand, a village's and a car park's paper."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond import moss_common as moss
from samples.people import a_day
from samples.seals import put_name
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def stub_letter(job: Job) -> Drawn:
    """A firm's letter with its stub (存根) to the left of a perforation, on half a sheet."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(260, 150)
    company, agent, issued = facts.company.org, facts.landlord, facts.consent_date
    until = issued + timedelta(days=rng.choice((30, 60, 92)))
    number = f"{rng.choice(('综', '办', '人行'))}委{rng.randrange(20, 420):04d}"
    matter = rng.choice(
        (
            "充电桩用电报装、签收供电方案",
            "充电站高压新装及占道、占绿审批手续",
            "“充电桩报装一件事”联合申报",
        )
    )
    small, body, fill = Style("song", 9.5), Style("song", 12.5), job.fill_style(12.5)
    thin = fill.sized(9.5)
    sheet.text(38, 12, "委　托　书（存　根）", Style("song_bold", 12), align="c")
    sheet.text(70, 20, f"{number}号", small, align="r")
    y = 30.0
    for label, runs in (
        ("受委托人：", Run(agent.name, "agent", thin)),
        ("证件号：", Run(agent.id_number, "", thin)),
        ("委托办理：", Run(matter, "matter", thin)),
        ("有效期至：", moss.day_run(until, "valid_to", "dash", thin)),
        ("批准人：", Run(company.legal_person, "", thin)),
        ("经办：", Run(moss.somebody(job), "", thin)),
    ):
        sheet.text(8, y, label, small)
        y = max(sheet.flow(26, y, 44, runs, small, leading=1.35), y + 6) + 4
    moss.dashes(sheet, 77, 4, 77, 146)
    sheet.column((74.5, 40, 5, 60), f"{number}号骑缝", Style("song", 8))
    sheet.text(168, 13, "授　权　委　托　书", Style("song_bold", 19), align="c")
    sheet.text(250, 25, f"{number}号", small, align="r")
    sheet.text(86, 34, f"{rng.choice(('信阳市政务服务中心', '国网信阳供电公司营业厅', '有关单位'))}：", body)
    sheet.flow(
        86,
        44,
        164,
        [
            "兹委托",
            filled(agent.name, "agent", fill),
            f"（{agent.sex}，身份证号",
            filled(agent.id_number, "", fill),
            "，联系电话",
            filled(agent.phone, "", fill),
            "）前来贵处代为办理我公司",
            filled(matter, "matter", fill),
            "事宜，请予接洽。代理人在上述范围内提交、更正材料和签署的文书，我公司均予承认。",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    sheet.text(94, 92, ["（有效期至", moss.day_run(until, "valid_to", "spaced", fill), "止，逾期作废）"], body)
    sheet.text(130, 104, "委托单位：", body)
    sheet.text(153, 104, Run(company.name, "principal"), body)
    sheet.text(130, 114, "法定代表人：", body)
    if job.variant.seal:
        put_name(sheet, 168, 117, company.legal_person, side=13)
    sheet.text(180, 126, moss.when(issued, "spaced"), body)
    sheet.text(86, 139, "注：本委托书涂改无效，不得转委托。", Style("song", 8.5))
    moss.sealed(job, sheet, 206, 112, company.name)
    values: dict[str, Value] = {
        "principal": company.name,
        "agent": agent.name,
        "matter": matter,
        "valid_to": until.isoformat(),
    }
    tolerated = {"matter": (f"代为办理我公司{matter}", f"{matter}事宜"), "valid_from": (issued.isoformat(),)}
    return drawn("authorization_letter", "moss_stub_letter", [sheet], values, tolerated=tolerated)


def letter_by_hand(job: Job) -> Drawn:
    """A resident's letter by pen on ruled letter paper; a firm's owner writes the same way."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(184, 260)
    pen, step = moss.hand(14, job), 10.5
    moss.letter_lines(sheet, 34, step)
    sheet.text(
        92, 12, rng.choice(("信　笺", facts.home.community.name, "稿　纸")), Style("kai", 11, (214, 96, 96)), align="c"
    )
    company = job.variant.holder_is == "company"
    principal = facts.company.org.name if company else facts.person.name
    agent, start = facts.landlord, facts.consent_date
    end = start + timedelta(days=rng.choice((45, 90, 181)))
    form = rng.choice(("plain", "chinese", "dot"))
    matter = rng.choice(("充电桩报装用电", "安装汽车充电桩的报装手续", "充电桩开户、签合同和验收装表"))
    why = rng.choice(("我常年在外务工", "本人因腿脚不便", "近期出差不能到场", "因工作走不开"))
    kin = rng.choice(("我的弟弟", "我的邻居", "本单位职工", "我的朋友", "亲戚"))
    who: moss.Said = (
        [Run(principal, "principal"), f"，信用代码{facts.company.org.uscc}。"]
        if company
        else [Run(principal, "principal"), f"，身份证{facts.person.id_number}，住{facts.person.address}。"]
    )
    paragraphs: list[moss.Said] = [
        ["委托人：", *who],
        ["受托人：", Run(agent.name, "agent"), f"，身份证{agent.id_number}，电话{agent.phone}。"],
        [
            f"{why}，现委托{kin}",
            Run(agent.name, "agent"),
            "替我去办",
            Run(matter, "matter"),
            "，他签的字、交的材料我都认可。",
        ],
        [
            "委托时间从",
            moss.day_run(start, "valid_from", form, pen),
            "到",
            moss.day_run(end, "valid_to", form, pen),
            "。",
        ],
    ]
    moss.title(sheet, 26, rng.choice(("委托书", "授权委托书", "委 托 书")), pen.sized(20))
    y, leading = 36.5, step / sheet.em_mm(pen)
    for runs in paragraphs:
        y = sheet.flow(20, y, 144, runs, pen, leading=leading, indent=0 if runs[0] in ("委托人：", "受托人：") else 2)
    y += step
    sheet.text(88, y, ["委托人：", Run(principal, "principal")], pen.sized(10 if len(principal) > 9 else 14))
    sheet.text(96, y + step, moss.when(start, "plain"), pen)
    if company:
        moss.sealed(job, sheet, 128, y + 4, principal, diameter=38)
    sheet.text(20, y + 3 * step, "附：双方身份证复印件各一份", pen.sized(12))
    values: dict[str, Value] = {
        "principal": principal,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    tolerated = {"matter": (f"替我去办{matter}", f"去办{matter}")}
    return drawn("authorization_letter", "moss_letter_by_hand", [sheet], values, tolerated=tolerated)


def village_paper(job: Job) -> Drawn:
    """A village committee's 证明 in prose: whose ground it is, and that it may be used."""
    rng, facts = job.rng, job.facts
    writer = Writer(job, Style("song", 15), left=28, width=154, leading=1.95, gap=2)
    holder = facts.company.org.name if job.variant.holder_is == "company" or job.chance(0.6) else facts.person.name
    village, issued = facts.home.community.village_committee, a_day(rng, date(2026, 7, 1), date(2026, 11, 19))
    group, area = rng.choice(("三", "五", "七", "十一")), Decimal(rng.randrange(90, 1900))
    spot = f"{village.removesuffix('村民委员会')}{group}组{rng.choice(('原打麦场', '老粮库院内', '村部东侧空地'))}"
    yes = not job.variant.refuse
    writer.y = 40
    writer.title(rng.choice(("证　明", "土地使用证明", "场地使用证明")), Style("hei_bold", 26), after=16)
    writer.para(
        [
            "兹有",
            Run(holder, "holder"),
            "拟使用我村集体土地一处，位于",
            Run(spot, "place"),
            "，东至水渠，西至村道，南至围墙，北至老供销社，四至清楚，面积",
            Run(moss.plain(area), "area_m2"),
            rng.choice(("平方米", "㎡")),
            f"（约合{float(area) / 666.67:.2f}亩）。该地权属为",
            f"{group}组村民集体所有，无权属纠纷，未列入基本农田。",
        ]
    )
    year_count = rng.choice(("五", "八", "十"))
    talk = f"经{issued.year}年{issued.month}月村两委会议及村民代表会议（到会31人，赞成{27 if yes else 4}人）讨论，"
    if yes:
        writer.para(
            [talk, Run("同意", "consent"), f"提供给其建设新能源汽车充电场站，使用期{year_count}年，租金另行约定。"]
        )
    else:
        writer.para([talk, Run("不同意", "consent"), "提供给其建设新能源汽车充电场站。"])
    writer.para(rng.choice(("特此证明。", "情况属实，特此证明。")))
    sheet, y = writer.sheet, writer.y + 22
    body = writer.style
    sheet.text(180, y, Run(village, "grantor"), body, align="r")
    sheet.text(176, y + 12, moss.day_run(issued, "issue_date", "chinese"), body, align="r")
    sheet.text(28, y + 4, "负责人：", body)
    signature(sheet, 50, y + 3, moss.somebody(job))
    sheet.text(28, y + 18, "联系电话：" + facts.landlord.phone, Style("song", 12))
    moss.sealed(job, sheet, 150, y + 6, village, diameter=42)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": village,
        "place": spot,
        "area_m2": moss.plain(area),
        "consent": yes,
        "issue_date": issued.isoformat(),
    }
    return drawn("site_right_evidence", "moss_village_paper", writer.sheets, values)


def car_park_slip(job: Job) -> Drawn:
    """A car park firm's 场地使用确认单: two columns for the two sides, boxes for the answer, sizes in a table."""
    rng, facts, sheet = job.rng, job.facts, job.sheet()
    owner = moss.a_firm(job, "城市停车管理有限公司", "国有资产运营有限公司", "公共交通场站管理有限公司")
    renter, issued = facts.company.org, a_day(rng, date(2026, 8, 1), date(2026, 11, 20))
    fill, label = job.fill_style(10.5), Style("hei", 10)
    place = (
        f"信阳市{facts.home.community.district}{rng.choice(moss.words().streets)}{rng.randrange(2, 190)}号"
        + rng.choice(("公共停车场", "公交首末站", "立体停车楼首层"))
    )
    spaces, each = rng.randrange(6, 24), Decimal(rng.choice(("12.5", "13.25", "14", "15.3")))
    area = each * spaces
    yes = not job.variant.refuse
    sheet.fill(15, 16, 180, 14, (226, 236, 232))
    sheet.text(20, 19.5, rng.choice(("充电场地使用确认单", "停车场地交付使用确认单")), Style("hei_bold", 18))
    sheet.text(192, 21.5, f"No. CD{issued:%Y%m}-{rng.randrange(1, 90):03d}", Style("hei", 9), align="r")
    for x, who, org, name in ((15.0, "提供方（甲方）", owner, "grantor"), (105.0, "使用方（乙方）", renter, "holder")):
        sheet.rect(x, 36, 90, 40)
        sheet.text(x + 2, 38, who, Style("hei_bold", 10))
        sheet.cell((x, 44, 90, 9), Run(org.name, name, fill), fill)
        sheet.text(x + 2, 55, f"地址：{org.address}", Style("hei", 8))
        sheet.text(x + 2, 61, f"法定代表人：{org.legal_person}", Style("hei", 8))
        sheet.text(x + 2, 67, f"电话：{org.phone}", Style("hei", 8))
    y = table(
        sheet,
        15,
        82,
        [
            (12, [(34, "场地位置", True), (146, Run(place, "place", fill), False)]),
            (
                10,
                [
                    (34, "车位数（个）", True),
                    (56, str(spaces), False),
                    (34, "单个面积（㎡）", True),
                    (56, moss.plain(each), False),
                ],
            ),
            (
                10,
                [
                    (34, "使用面积合计", True),
                    (56, [Run(moss.plain(area), "area_m2", fill), "㎡"], False),
                    (34, "使用年限", True),
                    (56, f"{rng.choice((3, 5, 10))}年，到期协商续用", False),
                ],
            ),
            (10, [(34, "拟建内容", True), (146, f"直流充电桩{spaces // 2}台、箱变1座", False)]),
        ],
        label=label,
        value=fill,
    )
    sheet.text(15, y + 8, "甲方意见：", Style("hei_bold", 11))
    mark = Run("■同意" if yes else "■不同意", "consent")
    answer: moss.Said = [mark, "　　□不同意"] if yes else ["□同意　　", mark]
    sheet.text(42, y + 8, [*answer, "　乙方在上述场地内建设和运营充电设施"], Style("hei", 11))
    sheet.flow(
        15,
        y + 18,
        180,
        "说明：1. 本单一式三份，甲、乙双方及审批部门各执一份；2. 乙方不得遮挡消防通道、占用无障碍车位；"
        "3. 场地内电缆沟恢复由乙方负责，标准不低于原状；4. 甲方对场地享有合法使用权，附权属复印件。",
        Style("hei", 9),
        leading=1.6,
    )
    y += 44
    for x, who, org in ((15.0, "甲方（章）", owner), (105.0, "乙方（章）", renter)):
        sheet.text(x + 4, y, who, label)
        sheet.text(x + 4, y + 28, "经办人：", label)
        signature(sheet, x + 22, y + 26, moss.somebody(job))
        moss.sealed(job, sheet, x + 50, y + 12, org.name, diameter=38)
    sheet.text(
        15, y + 44, ["确认日期：", moss.day_run(issued, "issue_date", rng.choice(("slash", "dash")), fill)], label
    )
    values: dict[str, Value] = {
        "holder": renter.name,
        "grantor": owner.name,
        "place": place,
        "area_m2": moss.plain(area),
        "consent": yes,
        "issue_date": issued.isoformat(),
    }
    return drawn("site_right_evidence", "moss_car_park_slip", [sheet], values)


LAYOUTS: Layouts = {
    "authorization_letter": {"moss_stub_letter": stub_letter, "moss_letter_by_hand": letter_by_hand},
    "site_right_evidence": {"moss_village_paper": village_paper, "moss_car_park_slip": car_park_slip},
}
