"""场地、房屋租赁合同: a yard of a village, a house by the city's form, a part of a building, two people's paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.pear_common import (
    Said,
    comma,
    counted,
    lease_years,
    on,
    sealed,
    signed,
    someone,
    whole,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


@dataclass(frozen=True, slots=True)
class Tenant:
    name: str
    code_label: str
    code: str
    is_company: bool
    phone: str


def _tenant(job: Job, *, company: float = 0.0) -> Tenant:
    """Who rents. `company`: share of companies where the variant does not ask for one."""
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(company):
        org = facts.company.org
        return Tenant(org.name, "统一社会信用代码", org.uscc, True, org.phone)
    return Tenant(facts.person.name, "身份证号", facts.person.id_number, False, facts.person.phone)


def _values(job: Job, lessor: str, tenant: Tenant, location: str, rent: Decimal, signed_on: date) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": tenant.name,
        "location": location,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on.isoformat(),
    }


def _put_hand(writer: Writer, x: float, y: float, tenant: Tenant, name: str) -> None:
    """The party's seal or signature."""
    if tenant.is_company:
        sealed(writer.job, writer.sheet, x + 24, y + 4, tenant.name, size=38)
    else:
        signed(writer.sheet, x, y - 3, tenant.name, name)


def village_yard(job: Job) -> Drawn:
    """A village lets a yard for charging piles: clauses in prose, a yearly rent, dates in Chinese figures."""
    facts, rng = job.facts, job.rng
    place, first, last = facts.home.community, facts.lease_from, facts.lease_to
    tenant, lessor = _tenant(job, company=0.6), place.village_committee
    area = rng.randrange(18, 160) * 10
    rent = Decimal(area * rng.choice([15, 20, 24, 30]))
    spot = rng.choice(["北侧空闲场地", "村部东侧空地", "原粮库院内西半部", "临街停车场"])
    location = f"{place.district}{place.street}{spot}"
    signed_on = first - timedelta(days=rng.randrange(1, 25))
    writer = Writer(job, Style("song", 13), left=24, width=162, leading=1.7)
    title = rng.choice(["场地租赁合同", "土地（场地）租用协议书", "集体场地出租合同"])
    writer.title(title, Style("song_bold", 22), spacing=0.25)
    writer.line(["出租方（以下称甲方）：", Run(lessor, "lessor")])
    writer.line(["承租方（以下称乙方）：", Run(tenant.name, "lessee")])
    writer.line(f"{tenant.code_label}：{tenant.code}")
    writer.para(
        "为盘活村集体闲置资产，增加集体收入，经村“两委”研究并经村民代表会议表决通过，甲乙双方本着平等、自愿、"
        "互利的原则，就租用场地建设电动汽车充电设施一事订立本合同，共同遵守。"
    )
    writer.para(
        [
            "第一条　甲方将位于",
            Run(location, "location"),
            "的场地租给乙方使用，面积",
            Run(str(area), "area_m2"),
            "平方米，四至以双方现场指认并钉桩为准（东至水泥路，南至围墙，西至排水沟，北至村民宅基地后墙）。",
        ]
    )
    form = rng.choice(["chinese", "chinese", "spaced"])
    writer.para(
        [
            f"第二条　租用期限为{counted(lease_years(first, last))}年，从",
            on(first, "lease_from", form),
            "起，到",
            on(last, "lease_to", form),
            "止。期满后乙方仍需租用的，同等条件下优先。",
        ]
    )
    pays = rng.choice(["每年一月十日前一次付清当年租金", "先交钱后用地，一年一交", "每年分两次付清"])
    writer.para(
        [
            "第三条　租金每年人民币",
            Run(in_words(rent), "rent"),
            "（￥",
            Run(whole(rent), "rent"),
            f"元），{pays}。乙方另交押金{rng.choice([2000, 3000, 5000])}元，合同到期无息退还。",
        ]
    )
    writer.para(
        "第四条　场地只能用于停车、充电桩安装及与之有关的箱式变压器、雨棚等配套设施，不得建永久性房屋，不得堆放"
        "易燃易爆物品，不得转租。"
    )
    writer.para(
        "第五条　甲方保证场地权属清楚，无抵押、无纠纷，协助乙方办理用电报装手续，允许供电部门架线、挖沟、立杆；"
        "因与村民的纠纷影响乙方施工经营的，由甲方负责协调。"
    )
    writer.para("第六条　水电费由乙方自理。乙方投资的设备归乙方所有，合同终止后三十日内拆走并平整场地。")
    writer.para("第七条　遇国家征收占用，地面设备补偿归乙方，土地补偿归甲方，剩余租金按实际天数退还。")
    writer.para("第八条　任何一方违约，应向对方支付当年租金百分之二十的违约金；协商不成的，向场地所在地人民法院起诉。")
    writer.para(f"第九条　本合同一式{rng.choice(['三', '四'])}份，双方签字盖章之日生效。")
    writer.room(62)
    sheet, y, body = writer.sheet, writer.y + 8, writer.style
    sheet.text(24, y, ["甲方（章）：", Run(lessor, "lessor")], body.sized(11.5))
    sheet.text(24, y + 12, f"代表人：{someone(job)}", body)
    sealed(job, sheet, 82, y + 10, lessor, size=42)
    sheet.text(24, y + 26, ["乙方（签章）：", *([Run(tenant.name, "lessee")] if tenant.is_company else [])], body)
    _put_hand(writer, 112 if tenant.is_company else 60, y + 26, tenant, "lessee")
    sheet.text(24, y + 44, ["签订时间：", on(signed_on, "sign_date", form), "　　地点：村委会会议室"], body)
    values = _values(job, lessor, tenant, location, rent, signed_on) | {"area_m2": str(area)}
    return drawn(KIND, "pear_village_yard", writer.sheets, values)


def city_house_form(job: Job) -> Drawn:
    """The city's form for dwellings: blanks on lines, dates in figures on underlines, boxes to choose."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(11.5)
    first, last, owner, tenant = facts.lease_from, facts.lease_to, facts.landlord, _tenant(job)
    area, rent = Decimal(rng.randrange(5600, 16800)) / 100, Decimal(rng.randrange(9, 32) * 100)
    signed_on = first - timedelta(days=rng.randrange(0, 12))
    writer = Writer(job, Style("song", 11.5), left=22, width=166, top=22, leading=1.85, gap=0.8)
    writer.sheet.text(188, 14, f"合同编号：{rng.randrange(10**8):08d}", Style("song", 9), align="r")
    writer.title("房屋租赁合同", Style("hei_bold", 20), spacing=0.3, after=5)
    writer.sheet.text(105, writer.y, "（示范文本　自行成交版）", Style("song", 10), align="c")
    writer.y += 9
    writer.line(
        [
            "出租人（甲方）：",
            filled(owner.name, "lessor", fill, min_em=10),
            "　证件号码：",
            filled(owner.id_number, "", fill),
        ]
    )
    writer.line(["承租人（乙方）：", filled(tenant.name, "lessee", fill, min_em=10)])
    writer.line([f"{tenant.code_label}：", filled(tenant.code, "", fill), "　电话：", filled(tenant.phone, "", fill)])
    writer.para("依据《中华人民共和国民法典》《商品房屋租赁管理办法》等规定，双方协商一致，订立本合同。")
    writer.line(Run("第一条　房屋基本情况", "", Style("hei_bold", 11.5)))
    writer.para(["（一）房屋坐落：", filled(owner.address, "location", fill)])
    writer.para(
        [
            "（二）建筑面积：",
            filled(f"{area}", "area_m2", fill, min_em=6),
            "平方米；户型：",
            filled(rng.choice(["三室两厅", "两室一厅", "独院"]), "", fill),
            "；附属车位/院落：■有　□无",
        ]
    )
    writer.para("（三）权属状况：■甲方持有不动产权证书　□房屋买卖合同　□其他；□已抵押　■未抵押。")
    writer.line(Run("第二条　租赁用途与期限", "", Style("hei_bold", 11.5)))
    writer.para("（一）用途：■居住　□办公　□其他；居住人数不超过五人。")
    writer.para(
        [
            "（二）租赁期自",
            *dated(first, "lease_from", fill),
            "至",
            *dated(last, "lease_to", fill),
            "，共计",
            filled(str(lease_years(first, last)), "", fill, min_em=3),
            "年。甲方应于起租当日交付房屋及钥匙。",
        ]
    )
    writer.line(Run("第三条　租金、押金及其他费用", "", Style("hei_bold", 11.5)))
    writer.para(
        [
            "（一）租金标准：每月人民币（大写）",
            filled(in_words(rent), "rent", fill),
            "，（小写）",
            filled(f"￥{comma(rent)}", "rent", fill),
            "。支付周期：□月付　■季付　□年付。",
        ]
    )
    writer.para(["（二）押金：人民币", filled(whole(rent * rng.choice([1, 2])), "", fill), "元，租赁期满验收后退还。"])
    writer.para("（三）水费、电费、燃气费、物业费、网络费由乙方承担，供暖费由甲方承担。")
    writer.line(Run("第四条　房屋及附属设施的使用", "", Style("hei_bold", 11.5)))
    writer.para(
        "（一）乙方需装修、增设他物的，应经甲方同意。甲方同意乙方在附属车位（院落）安装自用充电桩并配合办理用电手续。"
    )
    writer.para("（二）房屋自然损坏由甲方维修，甲方接到通知后七日内不维修的，乙方可代为维修，费用由甲方承担。")
    writer.line(Run("第五条　合同解除与违约责任", "", Style("hei_bold", 11.5)))
    writer.para(
        "乙方拖欠租金达三十日、擅自转租或者改变房屋用途的，甲方有权解除合同；甲方逾期交房超过十日或者隐瞒权属纠纷的，"
        "乙方有权解除合同。违约方按一个月租金的标准支付违约金。"
    )
    writer.para(
        "第六条　争议由双方协商解决，协商不成的向房屋所在地人民法院起诉。合同一式两份，双方签字（盖章）后生效。"
    )
    writer.room(44)
    sheet, y, body = writer.sheet, writer.y + 7, writer.style
    sheet.text(22, y, "甲方签字：", body)
    signed(sheet, 44, y - 3, owner.name, "lessor")
    sheet.text(
        108,
        y,
        ["乙方签字（盖章）：", *([Run(tenant.name, "lessee", fill)] if tenant.is_company else [])],
        Style("song", 9 if tenant.is_company else 11.5),
    )
    _put_hand(writer, 142, y, tenant, "lessee")
    sheet.text(22, y + 16, dated(signed_on, "sign_date", fill), body)
    sheet.text(108, y + 16, dated(signed_on, "sign_date", fill), body)
    sheet.text(22, y + 28, f"见证人（经纪机构）：{someone(job)}", body)
    writer.number_pages("- {} / {} -")
    values = _values(job, owner.name, tenant, owner.address, rent, signed_on) | {"area_m2": f"{area}"}
    return drawn(KIND, "pear_city_house_form", writer.sheets, values)


def business_terms(job: Job) -> Drawn:
    """A lawyer's contract for part of a building: a table of business terms on page one, conditions after it."""
    facts, rng = job.facts, job.rng
    first, last, owner, tenant = facts.lease_from, facts.lease_to, facts.developer, _tenant(job, company=0.6)
    area = Decimal(rng.randrange(800, 9000)) / 10
    unit_price = Decimal(rng.choice(["12", "15.5", "18", "22", "26.8"]))
    rent = (area * unit_price).quantize(Decimal("0.01"))
    part = rng.choice(["A座地下一层东区", "裙楼一层及门前广场", "3号库房及南侧硬化地面", "立体停车楼二层"])
    location, signed_on = f"{owner.address}{part}", first - timedelta(days=rng.randrange(3, 40))
    writer = Writer(job, Style("hei", 10.5), left=20, width=170, top=20, leading=1.6)
    sheet = writer.sheet
    sheet.text(20, 12, f"合同编号：ZL-{signed_on:%Y%m}-{rng.randrange(1, 99):02d}", Style("hei", 8.5))
    writer.title(
        rng.choice(["商业物业租赁合同", "房屋及场地租赁合同", "物业租赁合同（充电站项目）"]),
        Style("hei_bold", 20),
        spacing=0.1,
        after=6,
    )
    sheet.text(20, writer.y, "第一部分　商务条款", Style("hei_bold", 12))
    form = rng.choice(["dash", "dot", "slash", "plain"])

    def row(number: int, label: str, runs: Runs, high: float = 12) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return high, [(12, str(number), True), (38, label, True), (120, runs, False)]

    free = rng.choice([15, 30, 60])
    rows = [
        row(1, "出租方", [Run(owner.name, "lessor"), f"\n统一社会信用代码：{owner.uscc}"], 15),
        row(2, "承租方", [Run(tenant.name, "lessee"), f"\n{tenant.code_label}：{tenant.code}"], 15),
        row(3, "租赁物位置", Run(location, "location"), 14),
        row(4, "计租面积", [Run(f"{area}", "area_m2"), "㎡（建筑面积，含公摊）"]),
        row(5, "用途", "新能源汽车充换电站及司机休息、配套零售"),
        row(
            6,
            "租赁期限",
            [
                on(first, "lease_from", form),
                rng.choice([" 至 ", " ～ "]),
                on(last, "lease_to", form),
                f"\n其中免租装修期{free}天，自起租日起算",
            ],
            15,
        ),
        row(7, "月租金", [f"{unit_price}元/㎡/月，月租金合计", Run(comma(rent), "rent"), "元（含税）"], 13),
        row(8, "租金递增", "自第三个租约年度起，每年在上一年度基础上递增3%"),
        row(9, "履约保证金", f"{comma(rent * 2)}元，签约后五个工作日内支付"),
        row(10, "付款方式", f"按季预付，户名同出租方，账号4100{rng.randrange(10**12):012d}"),
    ]
    writer.y = table(sheet, 20, writer.y + 8, rows, label=Style("hei_bold", 10.5), value=Style("hei", 10.5)) + 6
    writer.line(Run("第二部分　通用条款", "", Style("hei_bold", 12)))
    clauses = (
        "1.1　商务条款与通用条款不一致的，以商务条款为准。",
        "1.2　出租方保证其为租赁物的合法所有权人或有权出租人，并在签约时提供权属证明复印件。",
        "2.1　租赁物以现状交付。承租方进行充电设施、配电设施的建设，"
        "应将图纸报出租方书面确认；出租方同意承租方以自己名义"
        "向供电企业申请用电，并提供电缆通道、配电室位置及必要的盖章文件。",
        "2.2　消防、防雷、环保等手续由承租方自行办理，出租方予以配合。",
        "3.1　逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金；逾期超过三十日的，出租方可解除合同。",
        "3.2　出租方提前收回租赁物的，应赔偿承租方设备拆装损失及剩余期限的投资折旧。",
        "4.1　合同终止之日起十五日内，承租方应拆除可移动设备并恢复原状（合理磨损除外）。",
        "4.2　一方对因本合同知悉的对方商业秘密负有保密义务。",
        "5.1　因本合同发生的争议，提交信阳仲裁委员会仲裁。",
        "5.2　本合同一式肆份，双方各执贰份，自双方盖章（签字）之日起生效。",
    )
    for clause in clauses:
        writer.line(clause)
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(20, y, "（本行以下为签署栏）", Style("hei", 9))
    sheet.cell((20, y + 6, 80, 12), ["出租方：", Run(owner.name, "lessor")], writer.style, pad=0)
    sheet.cell(
        (110, y + 6, 80, 12), ["承租方：", Run(tenant.name, "lessee") if tenant.is_company else ""], writer.style, pad=0
    )
    sheet.text(20, y + 24, f"授权代表：{someone(job)}", writer.style)
    sheet.text(20, y + 36, ["签署日期：", on(signed_on, "sign_date", form)], writer.style)
    sheet.text(110, y + 36, ["签署日期：", on(signed_on, "sign_date", form)], writer.style)
    sealed(job, sheet, 66, y + 26, owner.name, centre="合同专用章")
    _put_hand(writer, 126, y + 10, tenant, "lessee")
    if job.variant.seal and len(writer.sheets) > 1:
        for number, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(owner.name), number, len(writer.sheets))
    writer.number_pages("第 {} 页 共 {} 页")
    values = _values(job, owner.name, tenant, location, rent, signed_on) | {"area_m2": f"{area}"}
    return drawn(KIND, "pear_business_terms", writer.sheets, values)


def two_peoples_paper(job: Job) -> Drawn:
    """A short agreement of two people, no area, a yearly rent, the address on the line below its label."""
    facts, rng = job.facts, job.rng
    first, last, owner, tenant = facts.lease_from, facts.lease_to, facts.landlord, _tenant(job)
    rent = Decimal(rng.randrange(10, 48) * 500)
    signed_on = first - timedelta(days=rng.randrange(0, 6))
    by_hand = job.variant.handwriting if job.variant.handwriting is not None else job.chance(0.5)
    ink = rng.choice([(25, 25, 28), (28, 48, 140)])
    body = Style("kai", 15, ink, jitter=0.04) if by_hand else Style("kai", 14)
    writer = Writer(job, body, left=28, width=154, top=30, leading=1.75)
    form = rng.choice(["dot", "plain", "slash"])
    writer.title(rng.choice(["租房协议", "房屋出租协议", "租房合同"]), body.sized(24), spacing=0.4, after=9)
    writer.line(["房东：", Run(owner.name, "lessor"), f"　　电话{owner.phone}"])
    writer.line(["租房人：", Run(tenant.name, "lessee"), f"　　电话{tenant.phone}"])
    writer.line(rng.choice(["房子地址：", "出租房屋位于：", "租的房子在："]))
    writer.line(Run(owner.address, "location"))
    extra = rng.choice(["连同门前小院", "带地下室一间", "连同楼下车库"])
    writer.para(f"房东把上述房屋（{extra}）租给租房人使用，双方说好以下几条：")
    writer.para(
        ["1、时间：", on(first, "lease_from", form), rng.choice(["—", "到", "至"]), on(last, "lease_to", form), "。"]
    )
    words = job.chance(0.5)
    amount: Said = [Run(in_words(rent) if words else whole(rent), "rent"), "" if words else "元"]
    writer.para(["2、房租：一年", *amount, f"，一年一付，先付后住。押金{rng.choice([500, 800, 1000])}元。"])
    meter = rng.randrange(1200, 9800)
    writer.para(f"3、水电费、卫生费由租房人交。入住时电表底数{meter}度，水表底数{rng.randrange(60, 700)}吨。")
    writer.para("4、租房人可以在门口（车位）装电动车充电桩，要找正规电工，房东给予签字；搬走时自己拆走。")
    writer.para("5、房屋不得转租他人。租房人爱护房屋，注意用火用电安全，出事自负。")
    writer.para("6、不到期房东要收房，退剩下的房租并赔一个月房租；租房人提前走，押金不退。")
    writer.para("7、此协议两份，一人一份，签字算数。")
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(28, y, "房东签字：", body)
    signed(sheet, 56, y - 2, owner.name, "lessor", size=19)
    sheet.text(108, y, "租房人签字：", body)
    if tenant.is_company:
        sheet.text(108, y + 9, Run(tenant.name, "lessee"), body.sized(11))
    _put_hand(writer, 140, y + 1, tenant, "lessee")
    sheet.text(180, y + 22, on(signed_on, "sign_date", form), body, align="r")
    values = _values(job, owner.name, tenant, owner.address, rent, signed_on)
    return drawn(KIND, "pear_two_peoples_paper", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "pear_village_yard": village_yard,
        "pear_city_house_form": city_house_form,
        "pear_business_terms": business_terms,
        "pear_two_peoples_paper": two_peoples_paper,
    }
}
