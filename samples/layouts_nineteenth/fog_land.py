"""Land: old certificates, letters and agreements on the use of a site."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import CITY, Told, fit, foot, grid, lab, pen, red_head, seal_on, top, val
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn
from samples.works import some_works
from samples.writing import Writer


def _parcel(sheet: Sheet, x: float, y: float, width: float, height: float, job: Job) -> None:
    """宗地图: a crooked outline with numbered corners and side lengths."""
    rng = job.rng
    corners = [
        (x + width * (0.18 + rng.uniform(-0.05, 0.05)), y + height * 0.25),
        (x + width * (0.8 + rng.uniform(-0.05, 0.05)), y + height * (0.2 + rng.uniform(-0.04, 0.04))),
        (x + width * 0.84, y + height * (0.76 + rng.uniform(-0.04, 0.04))),
        (x + width * 0.2, y + height * 0.8),
    ]
    for number, (one, two) in enumerate(zip(corners, corners[1:] + corners[:1], strict=True), 1):
        sheet.line(*one, *two, width=0.5)
        middle = ((one[0] + two[0]) / 2, (one[1] + two[1]) / 2)
        sheet.text(middle[0] + 1, middle[1] + 1, f"{rng.uniform(8, 60):.2f}", Style("hei", 6.5))
        sheet.text(one[0] - 2, one[1] - 4, f"J{number}", Style("hei", 6.5))
    sheet.text(x + width - 9, y + 4, "北", Style("hei", 9))
    sheet.line(x + width - 7, y + 16, x + width - 7, y + 9, width=0.5)


def state_booklet(job: Job) -> Drawn:
    """国有土地使用证, the booklet lying open: statement and seal left, table right; then 记事 and the plan."""
    told, rng, facts = Told("land_use_cert_old", "fog_state_booklet"), job.rng, job.facts
    place = facts.home.community
    company = job.variant.holder_is == "company" or job.chance(0.4)
    holder = rng.choice([facts.company.org.name, facts.developer.name]) if company else facts.person.name
    issued = a_day(rng, date(1999, 3, 1), date(2014, 12, 31))
    district = rng.choice([CITY, place.district])
    cert = f"信{rng.choice(['市', place.district[0], ''])}国用（{issued.year}）第{rng.randrange(1, 99999):05d}号"
    first = job.sheet(270, 190)
    guilloche(first, 4, 4, 262, 182, (236, 224, 206), waves=50, paper=(254, 251, 244))
    first.line(135, 4, 135, 186, width=0.2, fill=(200, 190, 170))
    text = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》"
        "规定，由土地使用者申请，经调查审定，准予登记，发给此证。"
        if issued.year < 2008
        else "为保护土地使用权人的合法权益，根据《中华人民共和国物权法》、《中华人民共和国土地管理法》等规定，"
        "对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    first.flow(20, 38, 98, text, Style("song", 14), leading=1.9, indent=2)
    office = f"{district}人民政府"
    first.text(62, 116, f"{office}（章）", Style("song", fit(office + "（章）", 62, 12)))
    first.text(66, 132, numbers.written_date(issued, form=rng.choice(["spaced", "chinese"])), Style("song", 12))
    seal_on(job, first, 88, 122, office)
    first.text(20, 172, f"№ {rng.randrange(10**9):09d}", Style("song", 10, RED))
    value = Style(rng.choice(["song", "kai"]), 10.5)
    ended = years_later(issued, rng.choice([40, 50, 70]))
    area = f"{rng.randrange(9000, 900000) / 100:.{rng.choice([1, 2])}f}"
    own = rng.choice([True, False])
    first.text(254, 16, told.say("cert_no", cert), value, align="r")
    if rng.random() < 0.5:
        usage, kind_no = (
            rng.choice([("城镇住宅用地", "071"), ("商业用地", "052"), ("住宅", "50"), ("工业用地", "061")]),
            "",
        )
    else:
        usage, kind_no = rng.choice([("商服", ""), ("综合（商住）", ""), ("仓储用地", "")]), ""
    rows = [
        (11.0, [lab("土地使用权人"), val(told.say("holders", holder, value, value=(holder,)), 3)]),
        (
            13.0,
            [
                lab("座　　落"),
                val(
                    told.say(
                        "location",
                        f"{place.district}{place.street}"
                        if company
                        else f"{CITY}{place.district}{place.street}{place.name}",
                        value,
                    ),
                    3,
                ),
            ],
        ),
        (
            11.0,
            [
                lab("地　　号"),
                val(f"{rng.randrange(1, 30)}-{rng.randrange(1, 90)}-{rng.randrange(1, 300)}"),
                lab("图　　号"),
                val(f"{rng.randrange(10, 90)}.{rng.randrange(10, 99)}-{rng.randrange(10, 99)}.{rng.randrange(10, 99)}"),
            ],
        ),
        (
            11.0,
            [
                lab("地类（用途）"),
                val([told.say("usage", usage[0], value), kind_no]),
                lab("取得价格"),
                val(rng.choice(["", "／", f"{rng.randrange(20, 900)}万元"])),
            ],
        ),
        (
            11.0,
            [
                lab("使用权类型"),
                val(rng.choice(["出让", "划拨", "国有出让"])),
                lab("终止日期"),
                val(numbers.written_date(ended)),
            ],
        ),
        (
            11.0,
            [
                lab("使用权面积"),
                val([told.say("area_m2", area, value), " M²" if own else " 平方米"]),
                lab("其中独用面积"),
                val((area if own else "") + " M²"),
            ],
        ),
        (11.0, [lab(""), val(""), lab("分摊面积"), val(("" if own else area) + " M²")]),
        (46.0, [lab("记\n\n\n事"), top(rng.choice(["", f"本证系由{issued.year - 4}年旧证换发。", "以上为空白"]), 3)]),
    ]
    grid(first, 144, 24, [25, 32, 25, 32], rows, Style("song", 9.5), value)
    second = job.sheet(270, 190)
    guilloche(second, 4, 4, 262, 182, (236, 224, 206), waves=50, paper=(254, 251, 244))
    second.line(135, 4, 135, 186, width=0.2, fill=(200, 190, 170))
    second.text(69, 12, "宗　地　图", Style("hei", 13), align="c")
    second.rect(16, 20, 106, 140)
    _parcel(second, 16, 20, 106, 140, job)
    second.text(
        18, 163, f"单位：m　㎡　　比例尺 1:{rng.choice([500, 1000])}　　绘图：{facts.landlord.name}", Style("song", 8.5)
    )
    second.text(200, 14, "注　意　事　项", Style("hei", 13), align="c")
    notes = (
        "一、本证是土地登记的法律凭证，由土地使用权人持有，登记内容受法律保护。\n二、土地登记内容发生变更"
        "及土地他项权利设立、变更、注销的，"
        "持证人及有关当事人必须办理变更登记。\n三、土地抵押必须按规定办理土地抵押登记，直接以本证作抵押的，抵押无效。\n"
        "四、未经批准，不得改变土地用途。\n五、本证应妥善保管，凡有遗失、损毁等情况，须按规定申请补发。"
        "\n六、本证不得擅自涂改，凡擅自涂改的，一律无效。"
    )
    second.flow(146, 28, 108, notes, Style("song", 11), leading=1.7)
    return told.done([first, second])


def collective(job: Job) -> Drawn:
    """集体土地建设用地使用证 of the nineties: one page, filled in with a pen, area and four bounds."""
    told, rng, facts = Told("land_use_cert_old", "fog_collective"), job.rng, job.facts
    sheet, ink = job.sheet(190, 265), pen(job, 11.5)
    issued = a_day(rng, date(1990, 3, 1), date(2001, 12, 31))
    place, person = facts.home.community, facts.person
    sheet.rect(10, 10, 170, 245, line=1.1, fill=(170, 60, 50))
    sheet.rect(12.5, 12.5, 165, 240, line=0.3, fill=(170, 60, 50))
    sheet.text(95, 20, "集体土地建设用地使用证", Style("song_bold", 21, (170, 40, 40)), align="c")
    number = rng.randrange(1, 9999)
    cert = rng.choice(
        [
            f"信集建（{issued.year}）字第{number:04d}号",
            f"集建（{issued:%y}）字第{number}号",
            f"豫信集用（{issued.year}）第{number:05d}号",
        ]
    )
    sheet.text(170, 33, told.say("cert_no", cert, ink), Style("song", 12), align="r")
    village = place.village_committee.removesuffix("村民委员会")
    area = f"{rng.randrange(900, 4200) / 10:.1f}"
    built = f"{float(area) * rng.uniform(0.4, 0.8):.1f}"
    rows = [
        (13.0, [lab("土地使用者"), val(told.say("holders", person.name, ink, value=(person.name,)), 3)]),
        (13.0, [lab("土地所有者"), val(Run(village + "农民集体", style=ink), 3)]),
        (
            15.0,
            [lab("土 地 座 落"), val(told.say("location", f"{village}{rng.choice(['东', '南', '西'])}湾组", ink), 3)],
        ),
        (
            13.0,
            [
                lab("图　　号"),
                val(Run(f"{rng.randrange(1, 40)}", style=ink)),
                lab("地　　号"),
                val(Run(f"{rng.randrange(1, 400)}", style=ink)),
            ],
        ),
        (
            13.0,
            [
                lab("用　　途"),
                val(told.say("usage", rng.choice(["宅基地", "农村宅基地", "住宅", "村办企业"]), ink)),
                lab("土地等级"),
                val(""),
            ],
        ),
        (
            13.0,
            [
                lab("用地面积"),
                val([told.say("area_m2", area, ink), " 平方米"]),
                lab("其中：建筑\n占地"),
                val([Run(built, style=ink), " 平方米"]),
            ],
        ),
        (13.0, [lab("共有使用权\n面积"), val(""), lab("其中：分摊\n面积"), val("")]),
        (
            30.0,
            [
                lab("四　　至"),
                top(
                    Run(
                        f"东至：{facts.landlord.name}宅　　南至：路\n西至：{facts.spouse.name}宅　　北至：沟", style=ink
                    ),
                    3,
                ),
            ],
        ),
        (24.0, [lab("批准使用期限\n及 变 更 记 事"), val("", 3)]),
    ]
    y = grid(sheet, 19, 42, [30, 46, 30, 46], rows, Style("song", 10.5), Style("song", 10.5))
    sheet.flow(
        22,
        y + 5,
        146,
        "根据《中华人民共和国土地管理法》的规定，经审核，确认上述土地使用权，特发此证，以资证明。",
        Style("song", 11),
        leading=1.6,
        indent=2,
    )
    office = f"{place.district}人民政府" if place.district.endswith("县") else f"{CITY}人民政府"
    sheet.text(96, y + 28, f"{office}（盖章）", Style("song", 12))
    sheet.text(96, y + 40, numbers.written_date(issued, form="spaced"), ink)
    seal_on(job, sheet, 124, y + 32, office)
    return told.done([sheet])


def red_reply(job: Job) -> Drawn:
    """A red-headed reply: the street office or the park office lets a piece of ground be used."""
    told, rng, facts = Told("site_right_evidence", "fog_red_reply"), job.rng, job.facts
    works, district = some_works(job), facts.home.community.district
    seat = district if district.endswith("县") else CITY + district
    office, short = rng.choice(
        [
            (f"{seat}住房和城乡建设局", "住建"),
            (f"{CITY}园林绿化中心", "信园"),
            (f"{seat}自然资源局", "自然资"),
            (f"{seat}车站街道办事处", "车办"),
        ]
    )
    day = a_day(rng, date(2026, 3, 1), date(2026, 11, 10))
    sheet = job.sheet()
    mark = rng.choice(["函", "复", "批"])
    y = red_head(sheet, office, f"{short}{mark}〔{day.year}〕{rng.randrange(3, 180)}号")
    place, area = works.green_place, rng.choice([f"{rng.randrange(40, 900)}", f"{rng.randrange(400, 9000) / 10:.1f}"])
    form = {"批": "批复", "复": "复函", "函": "函"}[mark]
    briefly = "临时" if job.chance(0.6) else ""
    title = f"关于同意{briefly}使用{works.road}地块建设充电设施的{form}"
    y = sheet.flow(32, y, 146, title, Style("song_bold", 18), leading=1.5, align="c") + 5
    body = Style("song", 14)
    y = sheet.flow(27, y, 156, [told.say("holder", works.applicant), "："], body, leading=1.8)
    paras: list[list[str | Run]] = [
        [
            f"你{'单位' if len(works.applicant) > 4 else '方'}《关于申请使用{works.road}场地的报告》收悉。"
            "经现场踏勘并研究，现函复如下："
        ],
        [
            "一、",
            told.say("consent", "同意", value=True),
            "你方使用位于",
            told.say("place", place),
            "的场地用于建设新能源汽车充电设施，使用面积",
            told.say("area_m2", area),
            f"平方米，使用期限{rng.choice(['三', '五', '十'])}年。",
        ],
        ["二、该地块权属不变，不得转租、转让，不得改变用途，不得修建永久性建筑物。"],
        [
            "三、涉及占用绿地、挖掘城市道路的，请按规定到城市管理部门办理审批手续后方可施工。"
            "因城市建设需要收回的，应无条件腾退。"
        ],
    ]
    for runs in paras:
        y = sheet.flow(27, y, 156, runs, body, leading=1.8, indent=2)
    y = sheet.flow(27, y, 156, "此复。" if mark != "函" else "特此函告。", body, leading=1.8, indent=2) + 14
    sheet.text(176, y, told.say("grantor", office), Style("song", fit(office, 90, 14)), align="r")
    sheet.text(172, y + 11, told.day("issue_date", day), body, align="r")
    seal_on(job, sheet, 150, y + 6, office, size=42)
    sheet.text(
        27,
        min(y + 34, 262),
        f"（联系人：{facts.landlord.name}，联系电话：0376-{rng.randrange(6000000, 6999999)}）",
        Style("song", 12),
    )
    foot(sheet, "— 1 —", size=11)
    return told.done([sheet])


def agreement(job: Job) -> Drawn:
    """场地使用协议 between the owner of a yard and the charging firm; two pages in Word."""
    told, rng, facts = Told("site_right_evidence", "fog_agreement"), job.rng, job.facts
    community = facts.home.community
    giver = rng.choice(
        [community.manager.name, facts.developer.name, community.village_committee, community.residents_committee]
    )
    taker = facts.company.org
    day = facts.consent_date
    body = Style("song", 12)
    writer = Writer(job, body, left=26, width=158, top=30, leading=1.75)
    writer.title(
        rng.choice(["场地使用协议", "充电站场地合作使用协议", "场地提供及使用协议书"]), Style("hei_bold", 20), after=8
    )
    writer.line(["甲方（场地提供方）：", told.say("grantor", giver, Style("hei", 12))])
    writer.line(["乙方（场地使用方）：", told.say("holder", taker.name, Style("hei", 12))])
    writer.para(
        "为推进新能源汽车充电基础设施建设，甲、乙双方本着平等自愿、互利共赢的原则，就乙方使用甲方场地建设"
        "充电桩事宜达成如下协议："
    )
    area = f"{rng.randrange(120, 2600)}"
    writer.para(
        [
            "第一条　甲方",
            told.say("consent", "同意", value=True),
            "将其管理的位于",
            told.say(
                "place",
                f"{CITY}{community.district}{community.street}{community.name}"
                + rng.choice(["地上停车场", "东侧空地", "北门广场"]),
                Style("hei", 12),
            ),
            "的场地提供给乙方使用，面积约",
            told.say("area_m2", area, Style("hei", 12)),
            f"㎡，规划车位{rng.randrange(8, 40)}个，具体范围见附图。",
        ]
    )
    start = day + timedelta(days=rng.randrange(1, 30))
    for text in (
        f"第二条　使用期限为{rng.choice(['八', '十', '五'])}年，自{numbers.written_date(start)}"
        "起算。期满前三个月双方另行协商续期。",
        f"第三条　乙方负责充电设施的投资、建设、运营和维护，报装容量{rng.choice([400, 630, 800, 1000])}"
        "kVA，所需电源由乙方自行向供电部门申请，甲方应予配合并出具有关证明。",
        f"第四条　收益分配：充电服务费收入扣除电费后，甲方分得{rng.choice([10, 15, 20])}%，"
        "按季度结算，乙方于次季度首月十五日前支付。",
        "第五条　甲方保证对该场地具有合法的管理权或使用权，不存在权属争议；协议期内不得将该场地另行提供给"
        "第三方建设同类设施。",
        "第六条　乙方应当遵守消防安全规定，设置灭火器材和警示标识，因充电设施引起的人身、财产损失由乙方承担。",
        "第七条　因政府征收、规划调整等原因确需拆除的，本协议自行终止，地上设备归乙方，补偿款归属按设备投资主体确定。",
        "第八条　任何一方违约，应当向守约方支付违约金人民币伍万元，并赔偿由此造成的实际损失。",
        "第九条　本协议未尽事宜由双方签订补充协议。争议协商不成的，向场地所在地人民法院起诉。",
        "第十条　本协议一式肆份，双方各执贰份，自双方签字盖章之日起生效。",
    ):
        writer.para(text)
    writer.para("（以下无正文）")
    writer.room(58)
    y, sheet = writer.y + 6, writer.sheet
    for x, side, name in ((28.0, "甲方", giver), (112.0, "乙方", taker.name)):
        sheet.text(x, y, f"{side}（盖章）：", body)
        sheet.text(x, y + 12, "法定代表人或授权代表：", Style("song", 11))
        seal_on(job, sheet, x + 38, y + 16, name, size=38)
    sheet.text(28, y + 26, f"{'签订'}地点：信阳市{community.district}", body)
    sheet.text(
        112,
        y + 26,
        ["签订日期：", told.day("issue_date", day, rng.choice(["plain", "spaced", "dot"]), pen(job, 12))],
        body,
    )
    writer.number_pages(rng.choice(["第 {} 页 共 {} 页", "- {} -"]) if len(writer.sheets) > 1 else "{}")
    return told.done(writer.sheets)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"fog_state_booklet": state_booklet, "fog_collective": collective},
    "site_right_evidence": {"fog_red_reply": red_reply, "fog_agreement": agreement},
}
