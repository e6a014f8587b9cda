"""房屋/场地租赁合同: a lawyer's two pages for a yard, a works' terms in two columns."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentyfirst.nut_common import Said, before, day_run, signed
from samples.layouts_twentyfirst.nut_lease_deal import KIND, Deal, renter_of, sign_for
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def yard_clauses(job: Job) -> Drawn:
    """A lawyer's contract for a yard where piles are put up: two pages, articles, rent by the year."""
    rng, facts = job.rng, job.facts
    renter, is_company = renter_of(job, 0.7)
    owner = facts.home.community.village_committee if job.chance(0.4) else facts.developer.name
    start = facts.lease_from
    years = rng.choice([5, 8, 10])
    road = facts.landlord.address.removeprefix("河南省").split("号")[0]
    deal = Deal(
        lessor=owner,
        lessee=renter,
        location=f"{road}号院内东侧空地" if job.chance(0.5) else f"{road}号北面场地",
        area=rng.choice([f"{rng.randrange(400, 3600)}", f"{rng.randrange(4000, 36000) / 10:.1f}"]),
        start=start,
        end=years_later(start, years) - timedelta(days=1),
        rent=Decimal(rng.randrange(24, 260) * 1000),
        sign=before(job, start, 40),
    )
    writer = Writer(job, Style("song", 11.5), left=26, width=158, top=24, leading=1.72, gap=0.8)
    head = Style("song_bold", 11.5)
    writer.sheet.text(
        184,
        16,
        f"合同编号：{rng.choice(['CD', 'ZL'])}{deal.sign.year}-{rng.randrange(1, 99):03d}",
        Style("song", 10),
        align="r",
    )
    writer.title("充电场站建设用地租赁合同", Style("song_bold", 19), after=9)
    writer.line(["出租方（以下称甲方）：", Run(deal.lessor, "lessor")])
    writer.line(
        f"住所：信阳市{facts.home.community.district}　　联系人：{facts.spouse.name}　　电话：{facts.spouse.phone}"
    )
    writer.line(["承租方（以下称乙方）：", Run(deal.lessee, "lessee")])
    code = facts.company.org.uscc if is_company else facts.person.id_number
    writer.line(f"{'统一社会信用代码' if is_company else '身份证号码'}：{code}")
    writer.para(
        "鉴于乙方拟投资建设新能源汽车充电场站，甲方拥有合适场地，双方依据《中华人民共和国民法典》第三编第十四章"
        "之规定，经平等协商，达成如下条款，以资信守。"
    )
    articles: list[tuple[str, list[Said]]] = [
        (
            "租赁标的",
            [
                [
                    "1.1 甲方将位于",
                    Run(deal.location, "location"),
                    "的场地（四至见附件一红线图）按现状出租给乙方，",
                    "面积",
                    Run(deal.area, "area_m2"),
                    "平方米。",
                ],
                ["1.2 甲方保证对该场地享有合法的处分权，无查封、抵押及其他权利负担。"],
            ],
        ),
        ("用途", [["2.1 乙方用于建设充电桩、箱式变压器、雨棚及司机休息室，不得从事易燃易爆物品储存。"]]),
        (
            "租期与交付",
            [
                [
                    "3.1 租期",
                    "一二三四五六七八九十"[years - 1],
                    "年，自",
                    day_run(deal.start, "lease_from"),
                    "起算，至",
                    day_run(deal.end, "lease_to"),
                    "届满。",
                ],
                [
                    f"3.2 甲方应于起租日前完成清场，并给予乙方{rng.choice(['30', '45', '60'])}日免租建设期，"
                    "免租期包含在租期之内。"
                ],
                ["3.3 乙方期满前三个月书面提出续租的，同等条件下享有优先权。"],
            ],
        ),
        (
            "租金",
            [
                [
                    "4.1 年租金为人民币",
                    Run(f"{deal.rent:,.2f}", "rent"),
                    "元（大写：",
                    Run(in_words(deal.rent), "rent"),
                    "），含税，先付后用，每年一付。",
                ],
                [
                    f"4.2 履约保证金为人民币{rng.choice(['10,000', '20,000', '50,000'])}元，"
                    "合同终止且无违约情形时无息退还。"
                ],
                ["4.3 逾期付款的，按日万分之五支付违约金；逾期超过六十日的，甲方有权解除合同。"],
            ],
        ),
        (
            "电力接入",
            [
                ["5.1 甲方同意乙方以其名义向供电企业办理用电报装，并配合提供土地权属资料及电缆路径。"],
                ["5.2 用电设施由乙方出资建设并所有，电费由乙方直接向供电企业交纳。"],
            ],
        ),
        (
            "双方义务",
            [
                ["6.1 乙方应按消防规范配置灭火器材，服从甲方有关出入管理，承担场站安全生产责任。"],
                ["6.2 甲方不得擅自断水断电、封堵出入口，转让场地的应保证受让人继续履行本合同。"],
            ],
        ),
        (
            "征收与不可抗力",
            [["7.1 遇政府征收，土地补偿归甲方，设备搬迁及停业损失补偿归乙方，未使用期间租金据实退还。"]],
        ),
        ("争议解决", [["8.1 协商不成的，向场地所在地人民法院起诉。"]]),
        ("附则", [["9.1 本合同一式肆份，双方各执贰份，签字盖章后生效。附件与正文具有同等效力。"]]),
    ]
    for number, (name, clauses) in enumerate(articles):
        writer.para([f"第{'一二三四五六七八九'[number]}条　{name}"], indent=0, style=head)
        for clause in clauses:
            writer.para(clause)
    writer.y += 6
    writer.room(62)
    writer.line("（以下为签署栏，无正文）")
    sheet, y = writer.sheet, writer.y + 4
    body = Style("song", 11.5)
    for x, role in ((26.0, "甲方（盖章）："), (110.0, "乙方（盖章）：" if is_company else "乙方（签字）：")):
        sheet.text(x, y, role, body)
        sheet.text(x, y + 24, "法定代表人或授权代表：", body)
    sign_for(job, sheet, 54, y + 4, deal.lessor, "lessor", company=True)
    sign_for(job, sheet, 140, y + 2, deal.lessee, "lessee", company=is_company)
    signed(job, sheet, 70, y + 22, facts.spouse.name)
    sheet.text(26, y + 42, ["签订时间：", day_run(deal.sign, "sign_date")], body)
    sheet.text(110, y + 42, f"签订地点：信阳市{facts.home.community.district}", body)
    writer.number_pages("- {} / {} -")
    return drawn(KIND, "nut_yard_clauses", writer.sheets, deal.values())


def works_columns(job: Job) -> Drawn:
    """An industrial park's printed terms: a table of particulars above, conditions in two small columns below."""
    rng, facts = job.rng, job.facts
    renter, is_company = renter_of(job, 0.6)
    start, end = facts.lease_from, facts.lease_to
    street = facts.developer.address.removeprefix("河南省")
    deal = Deal(
        lessor=facts.developer.name,
        lessee=renter,
        location=f"{street}{rng.choice(['一', '二', '三', '五'])}号厂房"
        f"{rng.choice(['一层西跨', '北侧装卸区', '东头两间'])}",
        area=f"{rng.randrange(18000, 98000) / 100:.2f}",
        start=start,
        end=end,
        rent=Decimal(rng.randrange(30, 220) * 100),
        sign=before(job, start, 25),
    )
    fill = job.fill_style(11)
    sheet = job.sheet()
    sheet.text(105, 16, "厂 房（部 分）租 用 合 约", Style("hei_bold", 18), align="c")
    sheet.text(20, 27, "第一部分　商务条款", Style("hei_bold", 11))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []

    def line(height: float, *cells: tuple[float, Runs, bool]) -> None:
        rows.append((height, list(cells)))

    line(10, (30, "业主方", True), (140, Run(deal.lessor, "lessor", fill), False))
    line(10, (30, "租用方", True), (140, Run(deal.lessee, "lessee", fill), False))
    line(12, (30, "租用部位", True), (140, Run(deal.location, "location", fill), False))
    line(
        10,
        (30, "计租面积", True),
        (55, [Run(deal.area, "area_m2", fill), " ㎡"], False),
        (30, "用　途", True),
        (55, rng.choice(["仓储及车辆充电", "电动货车充电场", "加工、充电停车"]), False),
    )
    line(
        10,
        (30, "起租日", True),
        (55, day_run(deal.start, "lease_from", "dash", fill), False),
        (30, "到期日", True),
        (55, day_run(deal.end, "lease_to", "dash", fill), False),
    )
    line(
        12,
        (30, "月租金", True),
        (
            140,
            [
                "￥",
                Run(f"{deal.rent:,.2f}", "rent", fill),
                "　　人民币（大写）",
                Run(in_words(deal.rent, unit="圆"), "rent", fill),
            ],
            False,
        ),
    )
    line(
        10,
        (30, "押　金", True),
        (55, f"￥{deal.rent * 2:,.2f}", False),
        (30, "付款方式", True),
        (55, rng.choice(["押二付三", "按季预付", "押二付六"]), False),
    )
    line(10, (30, "递增约定", True), (140, f"每满两年，单价递增{rng.choice([3, 5, 6])}%", False))
    y = table(sheet, 20, 33, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 5
    sheet.text(20, y, "第二部分　通用条款", Style("hei_bold", 11))
    terms = (
        "1. 租用方进场前应与园区签订安全、消防、环保责任书。",
        "2. 园区按月抄表收取水费；新装用电由租用方自行向供电公司申请，园区出具必要的证明并指定电缆路由。",
        "3. 充电设备基础、变压器、线缆为租用方资产，到期可拆除并恢复地面。",
        "4. 未经书面许可，租用方不得将部位转给第三人使用。",
        "5. 房屋主体维修由业主方负责，日常小修由租用方负责。",
        "6. 租用方拖欠租金或水费满三十日，业主方可停止供水并留置押金。",
        "7. 因城市规划调整需拆除厂房的，业主方提前九十日通知，退还剩余租金。",
        "8. 租用方应为其财产和第三者责任投保，保单副本交园区备案。",
        "9. 任何通知以商务条款载明的名称、地址寄送，寄出后第三日视为送达。",
        "10. 争议提交信阳仲裁委员会仲裁，裁决是终局的。",
        "11. 合约正本两份，扫描件与正本效力相同。",
    )
    half, small = (len(terms) + 1) // 2, Style("song", 9)
    bottoms = []
    for x, part in ((20.0, terms[:half]), (108.0, terms[half:])):
        top = y + 8
        for term in part:
            top = sheet.flow(x, top, 82, term, small, leading=1.5) + 1.2
        bottoms.append(top)
    y = max(bottoms) + 6
    sheet.rect(20, y, 85, 50)
    sheet.rect(105, y, 85, 50)
    body = Style("song", 10.5)
    sheet.text(23, y + 3, "业主方签章", body)
    sheet.text(108, y + 3, "租用方签章", body)
    sign_for(job, sheet, 44, y + 20, deal.lessor, "lessor", company=True)
    sign_for(job, sheet, 128, y + 14, deal.lessee, "lessee", company=is_company)
    sheet.text(23, y + 43, ["日期：", day_run(deal.sign, "sign_date", "dash")], body)
    sheet.text(108, y + 43, ["日期：", day_run(deal.sign, "sign_date", "dash")], body)
    return drawn(KIND, "nut_works_columns", [sheet], deal.values())


LAYOUTS: Layouts = {KIND: {"nut_yard_clauses": yard_clauses, "nut_works_columns": works_columns}}
