"""房屋、场地租赁合同: a lawyer's site lease, an agency's blanks, two neighbours' yard, a market's key terms."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled, money
from samples.layouts_twentysecond.teal_common import (
    GREY,
    Said,
    area_text,
    day,
    edges,
    figures,
    hand,
    noted,
    pen,
    ruled,
    seal,
    spaced_day,
    words,
)
from samples.layouts_twentysecond.teal_parties import lease_values, owner, renter, sign
from samples.people import a_day, a_name, words_for, years_later
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature

KIND = "lease_contract"


def site_clauses(job: Job) -> Drawn:
    """Several pages of numbered articles for a charging station's ground; the rent a year, rising after some years."""
    facts, rng = job.facts, job.rng
    estate, lessor, lessee = facts.home.community, owner(job, "firm", "village", "person"), renter(job)
    signed = a_day(rng, date(2024, 6, 1), date(2026, 11, 1))
    start = signed + timedelta(days=rng.randrange(3, 60))
    years = rng.choice([5, 8, 10, 15])
    end = years_later(start, years) - timedelta(days=1)
    area = Decimal(rng.randrange(300, 4200)) + rng.choice([Decimal(0), Decimal("0.5"), Decimal("0.36")])
    rent = Decimal(rng.randrange(24, 260) * 1000)
    later = (rent * Decimal("1.05")).quantize(Decimal("0.01"))
    side = rng.choice(["东侧空闲场地", "与商贸路交叉口西南角地块", "院内北侧停车场"])
    where = f"信阳市{estate.district}{estate.street}{side}"
    heading, bold = Style("hei_bold", 12.5), Style("song_bold", 12)
    writer = Writer(job, Style("song", 12), leading=1.75, top=27)
    first = writer.sheet
    first.text(185, 14, f"合同编号：CDZ-{signed.year}-{rng.randrange(1, 300):03d}", Style("song", 10), align="r")
    title = rng.choice(["充电站建设场地租赁合同", "场 地 租 赁 合 同", "新能源汽车充电场站用地租赁协议"])
    writer.title(title, Style("song_bold", 21), spacing=0.05, after=10)
    for who, party, field in (("甲方（出租方）", lessor, "lessor"), ("乙方（承租方）", lessee, "lessee")):
        writer.line([f"{who}：", Run(party.name, field, bold)])
        writer.line(f"{party.label}：{party.code}")
        if party.sealed:
            writer.line(
                f"{'负责人' if party.name.endswith('委员会') else '法定代表人'}：{party.acts}　　电话：{party.phone}"
            )
        else:
            writer.line(f"联系电话：{party.phone}")
    writer.y += 2
    writer.para("根据《中华人民共和国民法典》及相关法律法规，甲乙双方在平等、自愿、公平的基础上，就乙方承租甲方场地建设"
                "新能源汽车充电站事宜，协商一致，订立本合同，以资共同遵守。")  # fmt: skip
    form = rng.choice(["plain", "padded", "spaced"])
    comma = job.chance(0.5)
    articles: list[tuple[str, list[Said]]] = [
        ("租赁标的", [
            ["1.1 甲方将位于", Run(where, "location"), "的场地出租给乙方，租赁面积为", Run(area_text(area), "area_m2"),
             "平方米（以附件一红线图为准，实测误差在3%以内的互不找补）。"],
            ["1.2 该场地用途为建设、运营充电站及配套休息室、雨棚。甲方保证对场地享有合法的出租权利，场地未设定抵押，"
             "无第三人主张权利。"],
        ]),
        ("租赁期限", [
            [f"2.1 租赁期{years}年，自", day(start, "lease_from", form), "起至", day(end, "lease_to", form), "止。"],
            [f"2.2 前{rng.choice(['一', '二', '三'])}个月为建设免租期，免租期计入租赁期内。"
            "期满前60日乙方可书面提出续租，"
             "同等条件下享有优先承租权。"],
        ]),
        ("租金及支付", [
            ["3.1 年租金为人民币", Run(f"{figures(rent, comma=comma)}", "rent"), "元（大写：", Run(words(rent), "rent"),
             f"）。自第四个租赁年度起，年租金调整为{figures(later, comma=comma)}元，以后不再递增。"],
            ["3.2 租金按年支付，先付后用，每个租赁年度开始前15日内付清。甲方应于收款后10日内开具发票或财政收据。"],
            [f"3.3 乙方于本合同签订之日起5个工作日内支付履约保证金{rng.choice([5000, 8000, 15000, 20000])}元，"
             "合同终止且无违约时无息退还。"],
        ]),
        ("用电及建设", [
            ["4.1 乙方以自己名义向供电公司申请用电报装，甲方应配合提供产权证明、授权书等材料，"
            "因报装产生的费用由乙方承担。"],
            ["4.2 乙方投资形成的变压器、充电桩、雨棚等设备归乙方所有，合同终止后30日内由乙方自行拆除。"],
        ]),
        ("双方权利义务", [
            ["5.1 甲方不得在租赁期内将场地另行出租；场地出入口通道应保持畅通。"],
            ["5.2 乙方应守法经营，做好消防、防汛和用电安全工作，并投保公众责任险，保额不低于200万元。"],
            ["5.3 未经甲方书面同意，乙方不得转租，但与充电平台的合作运营除外。"],
        ]),
        ("合同的变更与解除", [
            ["6.1 因城市规划、征收等原因导致合同不能继续履行的，双方互不承担违约责任，地上附属物补偿归投资方所有。"],
            ["6.2 乙方逾期支付租金超过60日，经书面催告仍不支付的，甲方有权解除合同。"],
        ]),
        ("争议解决及其他", [
            ["7.1 因履行本合同发生的争议，协商不成的，向场地所在地人民法院提起诉讼。"],
            ["7.2 本合同一式肆份，甲乙双方各执贰份，自双方签字（盖章）之日起生效。附件与本合同具有同等法律效力。"],
        ]),
    ]  # fmt: skip
    for number, (name, clauses) in enumerate(articles):
        writer.room(24)
        writer.line(Run(f"第{'一二三四五六七'[number]}条　{name}", "", heading))
        for clause in clauses:
            writer.para(clause)
    writer.line("附件一：场地红线图　　附件二：甲方权属证明复印件")
    writer.room(64)
    y, sheet = writer.y + 8, writer.sheet
    for x, who, party, field in ((25, "甲方（签章）：", lessor, "lessor"), (110, "乙方（签章）：", lessee, "lessee")):
        sheet.text(x, y, who, writer.style)
        if party.sealed:
            sheet.flow(x, y + 8, 76, Run(party.name, field), writer.style, leading=1.4)
        sheet.text(x, y + 24, "授权代表：" if party.sealed else "手印：", writer.style)
        sign(job, sheet, x + (18 if party.sealed else 26), y + (14 if party.sealed else 0), party, field)
    sheet.text(25, y + 44, ["签订日期：", *spaced_day(signed, "sign_date", job.fill_style(12))], writer.style)
    sheet.text(110, y + 44, f"签订地点：信阳市{estate.district}", writer.style)
    writer.number_pages("- {} -" if job.chance(0.5) else "第 {} 页 共 {} 页")
    if lessor.sealed:
        edges(job, writer.sheets, lessor.name)
    noted(job, writer.sheets)
    values = lease_values(lessor.name, lessee.name, where, area, rent, signed)
    values |= {"lease_from": start.isoformat(), "lease_to": end.isoformat()}
    return drawn(KIND, "teal_site_clauses", writer.sheets, values, tolerated={"rent": (money(later),)})


def agency_blanks(job: Job) -> Drawn:
    """A housing agency's printed form, its blanks filled in; a third party signs, meters are read, a list of goods."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(11)
    estate, lessor, lessee = facts.home.community, owner(job, "person"), renter(job)
    start, end, signed = facts.lease_from, facts.lease_to, facts.lease_from - timedelta(days=rng.randrange(0, 12))
    rent, area = Decimal(rng.randrange(9, 42) * 100), Decimal(rng.randrange(620, 1490)) / 10
    where = f"{estate.district}{estate.street}{estate.name}{facts.home.room_text}"
    writer = Writer(job, Style("song", 11), left=20, width=170, leading=1.85, top=18, gap=0.4)
    agency = f"信阳{rng.choice(words_for('held').firms)}房产经纪有限公司"
    sheet = writer.sheet
    sheet.text(20, 12, agency, Style("hei", 10, GREY))
    sheet.text(190, 12, f"NO：{rng.randrange(10**6):06d}", Style("hei", 11, (190, 40, 40)), align="r")
    writer.y = 22
    writer.title(rng.choice(["房屋租赁合同", "房屋出租（居间）协议书", "租房合同"]), Style("hei_bold", 19), after=6)
    writer.line(["出租人：", filled(lessor.name, "lessor", fill), "　证件号：", filled(lessor.code, "", fill),
                 "　电话：", filled(lessor.phone, "", fill)])  # fmt: skip
    writer.line(["承租人：", filled(lessee.name, "lessee", fill), "　证件号：", filled(lessee.code, "", fill)])
    writer.line(["承租人电话：", filled(lessee.phone, "", fill), "　居间人：", filled(agency, "", fill)])
    writer.line(["① 房屋坐落", filled(where, "location", fill), "，建筑面积", filled(area_text(area), "area_m2",
    fill), "㎡，",
                 filled(rng.choice(["三室两厅", "两室一厅", "三室一厅"]), "", fill), "，装修",
                 filled(rng.choice(["简装", "精装"]), "", fill), "。"])  # fmt: skip
    writer.line(
        ["② 用途为", filled("居住", "", fill), "，同住人数不超过", filled(str(rng.randrange(2, 6)), "", fill), "人。"]
    )
    writer.line(["③ 租期自", *_blanks(start, "lease_from", fill), "至", *_blanks(end, "lease_to", fill), "。"])
    months = rng.choice([("季", 3), ("半年", 6), ("年", 12)])
    deposit = rent * rng.choice([1, 2])
    writer.line(["④ 月租金", filled(f"¥{figures(rent)}", "rent", fill), "元，大写", filled(words(rent), "rent", fill),
                 "，按", filled(months[0], "", fill), "支付，首次应付", filled(figures(rent * months[1]), "", fill),
                 "元。"])  # fmt: skip
    writer.line(["⑤ 押金", filled(figures(deposit), "", fill), "元，退房时结清水、电、气、暖、物业等费用后无息退还。"])
    writer.line(["⑥ 交房时表底数：水", filled(str(rng.randrange(20, 900)), "", fill), "吨，电",
                 filled(str(rng.randrange(800, 9000)), "", fill), "度，气", filled(str(rng.randrange(10, 700)), "",
                 fill), "方。"])  # fmt: skip
    for text in (
        "⑦ 出租人保证对房屋有出租权，承租期内不得随意收回；房屋主体及原有设施自然损坏由出租人维修。",
        "⑧ 承租人不得擅自改变房屋结构和用途。" + rng.choice(
            ["出租人同意承租人在院内（车位）自费安装充电桩一台，搬离时自行拆除。",
            "承租人安装充电设施须经出租人书面同意。"]),
        "⑨ 任何一方提前解约，应提前三十日通知对方，并支付一个月租金作为违约金。",
        "⑩ 居间服务费由承租人支付，合同签订即视为居间完成。本合同三方签字后生效，各执一份。",
    ):  # fmt: skip
        writer.line(text)
    y = writer.y + 4
    goods = ["空调", "热水器", "洗衣机", "冰箱", "床", "衣柜", "沙发", "钥匙"]
    sheet.text(20, y, "附：物品清单", Style("hei", 10.5))
    y += 7
    for number, thing in enumerate(goods):
        x = 20 + number * 21.25
        sheet.rect(x, y, 21.25, 8)
        sheet.rect(x, y + 8, 21.25, 8)
        sheet.cell((x, y, 21.25, 8), thing, Style("song", 10), align="c")
        sheet.cell((x, y + 8, 21.25, 8), Run(str(rng.randrange(0, 4)), "", fill), fill, align="c")
    y += 26
    sheet.text(20, y, "出租人（签字）：", writer.style)
    sheet.text(82, y, "承租人（签字）：", writer.style)
    sheet.text(144, y, "居间人（章）：", writer.style)
    hand(sheet, 30, y + 7, lessor.name, fill, "lessor")
    if lessee.sealed:
        seal(job, sheet, 106, y + 10, lessee.name, "合同专用章", diameter=34)
    else:
        hand(sheet, 92, y + 7, lessee.name, fill, "lessee")
    signature(sheet, 154, y + 7, a_name(rng, words_for("held")))
    sheet.text(190, y + 20, ["签约日：", *spaced_day(signed, "sign_date", fill)], writer.style, align="r")
    values = lease_values(lessor.name, lessee.name, where, area, rent, signed)
    values |= {"lease_from": start.isoformat(), "lease_to": end.isoformat()}
    return drawn(KIND, "teal_agency_blanks", writer.sheets, values)


def _blanks(when: date, name: str, fill: Style) -> Said:
    parts: Said = []
    for figure, unit in ((when.year, "年"), (when.month, "月"), (when.day, "日")):
        parts += [Run(str(figure), name, fill, underline=True, min_em=2.4), Run(unit, name)]
    return parts


_FIGURES = "〇一二三四五六七八九"


def _in_chinese(number: int) -> str:
    """240 -> 二百四十; hundreds with round tens only."""
    hundreds, tens = divmod(number // 10, 10)
    return f"{_FIGURES[hundreds]}百" + (f"{_FIGURES[tens]}十" if tens else "")


def yard_by_hand(job: Job) -> Drawn:
    """租院协议 written by hand on lined paper, every number in Chinese figures, a witness at the foot."""
    facts, rng, ink = job.facts, job.rng, pen(job, 14.5)
    estate, lessor, lessee = facts.home.community, owner(job, "person"), renter(job)
    sheet = job.sheet(195, 270)
    years = rng.choice([3, 5, 6])
    start = date(rng.choice([2025, 2026]), rng.randrange(1, 12), 1)
    end = years_later(start, years) - timedelta(days=1)
    signed = start - timedelta(days=rng.randrange(0, 15))
    rent, area = Decimal(rng.randrange(6, 48) * 1000), rng.randrange(12, 58) * 10
    corner = rng.choice(["村东头老院子", "路南院落", "临街门面后院"])
    where = f"{estate.district}{rng.choice(words_for('held').streets)}{rng.randrange(2, 90)}号{corner}"
    ruled(sheet, 15, 42, 165, 21, 10.4, (190, 200, 205))
    sheet.text(97, 26, rng.choice(["租 院 协 议", "协　议　书", "租 赁 合 约"]), ink.sized(23), align="c")
    lines: list[Said] = [
        ["出租人：", Run(lessor.name, "lessor"), "（以下称甲方）　承租人：", Run(lessee.name, "lessee"),
        "（以下称乙方）"],
        ["　　甲方愿将自有的", Run(where, "location"), "租给乙方停车、安装充电桩使用，面积约", Run(_in_chinese(area),
        "area_m2"),
         "平方米。经双方商量，立约如下："],
        [f"　　一、租期{'〇一二三四五六'[years]}年，从", day(start, "lease_from", "chinese"), "到",
         day(end, "lease_to", "chinese"), "。"],
        ["　　二、每年租金", Run(words(rent), "rent"), "，每年", "正月底前" if job.chance(0.5) else "年头",
         "一次交清，不得拖欠。头一年租金签字时当面付清。"],
        ["　　三、乙方用电自己去供电所报装立户，电费自理。甲方给予方便。"],
        ["　　四、院墙、大门坏了由乙方修。租期内如遇占地拆迁，院子补偿归甲方，充电桩补偿归乙方。"],
        ["　　五、口说无凭，立字为据。此约一式两份，双方各一份。"],
    ]  # fmt: skip
    y = 43.2
    for line in lines:
        y = sheet.flow(15, y, 165, line, ink, leading=2.033)
    y += 2
    sheet.text(18, y + 8, ["甲方：", Run(lessor.name, "lessor")], ink.sized(16))
    sheet.text(90, y + 8, ["乙方：", Run(lessee.name, "lessee")], ink.sized(16 if len(lessee.name) < 6 else 12))
    if lessee.sealed:
        seal(job, sheet, 140, y + 10, lessee.name)
    sheet.text(18, y + 19, f"中人：{a_name(rng, words_for('held'))}", ink)
    sheet.text(178, y + 29, day(signed, "sign_date", "chinese"), ink, align="r")
    noted(job, [sheet])
    values = lease_values(lessor.name, lessee.name, where, Decimal(area), rent, signed)
    values |= {"lease_from": start.isoformat(), "lease_to": end.isoformat()}
    return drawn(KIND, "teal_yard_by_hand", [sheet], values)


def key_terms(job: Job) -> Drawn:
    """A market's lease: a page of key terms as a table, a page of general terms in two columns of small print."""
    facts, rng, fill = job.facts, job.rng, Style("song", 11)
    estate, lessor, lessee = facts.home.community, owner(job, "firm"), renter(job)
    first, second = job.sheet(), job.sheet()
    start = a_day(rng, date(2025, 3, 1), date(2026, 10, 20))
    end = years_later(start, rng.choice([2, 3, 6])) - timedelta(days=1)
    signed = start - timedelta(days=rng.randrange(1, 25))
    area = Decimal(rng.randrange(3500, 39000)) / 100
    rent = (area * Decimal(rng.choice([18, 25, 32, 45]))).quantize(Decimal("0.01"))
    what = rng.choice(["厂房", "商铺", "仓库"])
    unit = f"{rng.choice('ABCD')}区{rng.randrange(1, 12)}栋{rng.randrange(1, 4)}层{rng.randrange(100, 399)}号{what}"
    where = f"河南省信阳市{estate.district}{estate.street}{unit}"
    first.text(20, 16, f"{what}租赁合同", Style("hei_bold", 24))
    first.text(20, 28, "第一部分　商务条款", Style("hei", 13, GREY))
    first.text(190, 18, f"合同号 ZL{signed:%y%m}{rng.randrange(100, 999)}", Style("hei", 10), align="r")
    first.text(190, 25, ["签署日 ", day(signed, "sign_date", "dot")], Style("hei", 10), align="r")
    label, y = Style("hei", 10.5), 38.0
    agent: Said = [Run(lessee.acts, "" if lessee.sealed else "lessee"), f"　{lessee.phone}"]
    rows: list[tuple[str, Said, float]] = [
        ("出租单位\nLessor", [Run(lessor.name, "lessor"), f"\n{lessor.code}"], 17),
        ("承租单位/个人\nLessee", [Run(lessee.name, "lessee"), f"\n{lessee.code}"], 17),
        ("承租方经办人", agent, 12),
        ("承租物业\nPremises", [Run(where, "location")], 19),
        ("计租面积", [Run(f"{area:.2f}", "area_m2"), "㎡（建筑面积，含公摊）"], 12),
        ("经营范围/用途", [rng.choice(["汽车美容、充电服务", "新能源汽车展示及配套充电", "日用品仓储"])], 12),
        ("租赁期", [day(start, "lease_from", "dash"), "　至　", day(end, "lease_to", "dash")], 12),
        (
            "租金（含税）",
            ["￥", Run(f"{rent:,.2f}", "rent"), "／月\n人民币", Run(words(rent), "rent")],
            17,
        ),
        ("支付方式", [f"{rng.choice(['押二付三', '押一付三'])}，每期首月5日前汇至出租方账户"], 12),
        ("物业管理费", [f"{rng.choice(['2.00', '1.50', '2.80'])}元/㎡/月，由承租方另行支付物业公司"], 12),
        ("租赁保证金", [f"{figures(rent * 2, comma=True)}元"], 12),
        ("能源费用", ["水4.2元/吨；电由承租方自行向供电公司报装立户，按抄表数缴纳"], 12),
        ("特别约定", ["出租方同意承租方在租赁区域外墙及门前划线车位安装充电设备，施工图须报出租方备案。"], 17),
    ]
    for name, runs, height in rows:
        first.fill(20, y, 38, height, (236, 242, 242))
        first.rect(20, y, 38, height, line=0.2, fill=GREY)
        first.rect(58, y, 132, height, line=0.2, fill=GREY)
        first.cell((20, y, 38, height), name, label, align="c")
        first.cell((58, y, 132, height), runs, fill, pad=3, leading=1.4)
        y += height
    first.text(20, y + 6, "出租方（盖章）", label)
    first.text(112, y + 6, "承租方（盖章/签字）", label)
    seal(job, first, 62, y + 24, lessor.name, "合同专用章", diameter=38)
    if lessee.sealed:
        seal(job, first, 164, y + 24, lessee.name, diameter=38)
    else:
        hand(first, 150, y + 12, lessee.name, pen(job, 16), "lessee")
    second.text(20, 16, "第二部分　通用条款", Style("hei", 13, GREY))
    _small_print(second, (
        "1. 本合同由商务条款、通用条款及附件组成，商务条款与通用条款不一致的，以商务条款为准。",
        "2. 出租方应按约定日期交付承租物业，双方办理交接并签署交接单。承租方逾期接收的，视为已交付，租金照计。",
        "3. 承租方装修须报审图纸，缴纳装修押金3000元，不得破坏承重结构、消防管线。",
        "4. 承租方应按时支付租金，每逾期一日按应付金额的千分之一支付违约金；逾期满30日的，出租方有权收回物业。",
        "5. 未经出租方书面同意，承租方不得转租、分租、转让或与他人互换使用。",
        "6. 承租方负责租赁区域内的消防安全，配置灭火器材，不得存放易燃易爆、剧毒物品。",
        "7. 租赁期满，承租方应于5日内腾空并恢复原状，逾期占用的按日租金的两倍支付占用费。",
        "8. 一方因不可抗力不能履行的，部分或全部免除责任，但应及时通知对方并提供证明。",
        "9. 双方确认商务条款所载地址、电话为有效送达地址，变更应提前7日书面通知。",
        "10. 出租方转让该物业的，应提前30日通知承租方，本合同对受让人继续有效。",
        "11. 本合同发生的争议，提交信阳仲裁委员会仲裁。",
        "12. 本合同一式叁份，出租方执贰份、承租方执壹份，自双方签字盖章之日起生效。",
    ))  # fmt: skip
    for number, sheet in enumerate((first, second), 1):
        sheet.text(190, 286, f"{number}/2", Style("hei", 9, GREY), align="r")
    edges(job, [first, second], lessor.name, 0.3)
    values = lease_values(lessor.name, lessee.name, where, area, rent, signed)
    values |= {"lease_from": start.isoformat(), "lease_to": end.isoformat()}
    return drawn(KIND, "teal_key_terms", [first, second], values)


def _small_print(sheet: Sheet, clauses: tuple[str, ...]) -> None:
    half = (len(clauses) + 1) // 2
    for column, part in enumerate((clauses[:half], clauses[half:])):
        y = 30.0
        for clause in part:
            y = sheet.flow(20 + column * 88, y, 82, clause, Style("song", 9.5), leading=1.7) + 2.5


LAYOUTS: Layouts = {
    KIND: {
        "teal_site_clauses": site_clauses,
        "teal_agency_blanks": agency_blanks,
        "teal_yard_by_hand": yard_by_hand,
        "teal_key_terms": key_terms,
    }
}
