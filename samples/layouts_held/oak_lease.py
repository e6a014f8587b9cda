"""房屋/场地租赁合同: shops, yards, flats, public houses; firms and people on either side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_held.oak_common import (
    blank,
    capital,
    clause,
    figures,
    foot,
    hand,
    lines,
    said,
    signed,
    thumb,
    torn,
)
from samples.seals import SealText, put_edge, put_name, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_BOLD = Style("hei_bold", 20)


@dataclass(frozen=True, slots=True)
class Deal:
    lessor: str
    lessor_id: str
    lessee: str
    lessee_id: str
    lessee_is_firm: bool
    location: str
    area: str
    rent: Decimal
    signed: date


def _deal(job: Job, *, firm_lets: bool = False, firm_rents: bool | None = None) -> Deal:
    facts, rng = job.facts, job.rng
    firm = firm_rents if firm_rents is not None else job.variant.holder_is == "company" or job.chance(0.5)
    community = facts.home.community
    shop = f"{rng.randrange(1, 9)}号楼一层{rng.randrange(101, 120)}号商铺"
    location = rng.choice(
        [
            f"{community.district}{community.street}{community.name}{shop}",
            f"信阳市{community.district}{community.street}",
            f"{community.district}{community.street}院内{rng.choice(['东侧', '南侧', '西北角'])}",
        ]
    )
    area = rng.choice([f"{rng.randrange(60, 900)}", f"{rng.randrange(6000, 90000) / 100:.2f}"])
    return Deal(
        lessor=facts.developer.name if firm_lets else facts.landlord.name,
        lessor_id=facts.developer.uscc if firm_lets else facts.landlord.id_number,
        lessee=facts.company.org.name if firm else facts.person.name,
        lessee_id=facts.company.org.uscc if firm else facts.person.id_number,
        lessee_is_firm=firm,
        location=location,
        area=area,
        rent=Decimal(rng.randrange(12, 180) * 1000),
        signed=facts.lease_from - timedelta(days=rng.randrange(0, 20)),
    )


def _done(
    job: Job, name: str, sheets: Sequence[Sheet], deal: Deal, *, area: bool = True, more: tuple[str, ...] = ()
) -> Drawn:
    values: dict[str, Value] = {
        "lessor": deal.lessor,
        "lessee": deal.lessee,
        "location": deal.location,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(deal.rent),
        "sign_date": deal.signed.isoformat(),
    }
    if area:
        values["area_m2"] = deal.area
    return drawn("lease_contract", name, sheets, values, tolerated={"rent": more} if more else None)


def _years(job: Job) -> int:
    return round((job.facts.lease_to - job.facts.lease_from).days / 365.25)


def _seal(job: Job, sheet: Sheet, x: float, y: float, deal: Deal) -> None:
    """The tenant's mark: a firm's seal or a signature."""
    if deal.lessee_is_firm:
        put_round(sheet, x + 18, y + 6, SealText(deal.lessee), diameter=38)
    else:
        signed(sheet, x, y - 2, deal.lessee)
        if job.chance(0.5):
            thumb(sheet, x + 12, y - 5)


def house(job: Job) -> Drawn:
    """The common form from a stationer's: blanks filled in by hand over two pages."""
    deal, ink, style, facts = _deal(job), hand(job, 12), Style("song", 12), job.facts
    writer = Writer(job, style, leading=1.85)
    writer.title("房屋租赁合同", _BOLD, spacing=0.3)
    writer.line(["出租方（以下简称甲方）：", blank(deal.lessor, "lessor", ink)])
    writer.line(["身份证号码：", blank(deal.lessor_id, "", ink)])
    writer.line(["承租方（以下简称乙方）：", blank(deal.lessee, "lessee", ink)])
    writer.line(["统一社会信用代码：" if deal.lessee_is_firm else "身份证号码：", blank(deal.lessee_id, "", ink)])
    writer.para("甲、乙双方就房屋租赁事宜，经充分协商达成协议如下：")
    writer.para(
        [
            "一、甲方将座落于",
            blank(deal.location, "location", ink),
            "的房屋出租给乙方使用，建筑面积",
            blank(deal.area, "area_m2", ink),
            "平方米，用途为",
            blank(job.rng.choice(["商业经营", "办公", "仓储"]), "", ink),
            "。",
        ]
    )
    writer.para(
        [
            "二、租赁期限从",
            *torn(facts.lease_from, "lease_from", ink),
            "至",
            *torn(facts.lease_to, "lease_to", ink),
            "，租期共",
            blank(str(_years(job)), "", ink),
            "年。",
        ]
    )
    writer.para(
        [
            "三、租金为每年人民币",
            blank(figures(deal.rent, job.rng), "rent", ink),
            "元，大写",
            blank(capital(deal.rent, job.rng), "rent", ink),
            "，支付方式为",
            blank("年付", "", ink),
            "，以后各期应提前十五日支付。",
        ]
    )
    for text in (
        "四、乙方交纳押金人民币贰仟元，合同期满结清水电等费用后，甲方如数退还乙方。",
        "五、租赁期间的水费、电费、燃气费、物业费、卫生费由乙方承担，房屋的大修由甲方负责。",
        "六、乙方可以根据经营需要对房屋进行装修，但不得破坏主体结构。乙方申请用电增容、安装充电设施，甲方应提供房产证明等资料予以配合。",
        "七、乙方不得利用房屋从事违法活动，未经甲方同意不得转租。",
        "八、甲方保证房屋无产权纠纷，因产权问题造成乙方损失的，由甲方赔偿。",
        "九、任何一方提前解除合同，应提前一个月通知对方，并支付一个月的租金作为违约金。",
        "十、本合同一式两份，甲乙双方各执一份，双方签字（盖章）后生效。",
    ):
        writer.para(text)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    lines(sheet, 27, y, ["甲方签字：", ["电话：", Run(facts.landlord.phone, "", ink)]], style, step=14)
    lines(sheet, 112, y, ["乙方签字：", ["电话：", Run(facts.person.phone, "", ink)]], style, step=14)
    signed(sheet, 52, y - 2, deal.lessor)
    _seal(job, sheet, 136, y, deal)
    sheet.text(112, y + 28, torn(deal.signed, "sign_date", ink), style)
    return _done(job, "oak_lease_house", writer.sheets, deal)


def site(job: Job) -> Drawn:
    """Land for a charging station let by a company: typed clauses, paging seal, the sum per year."""
    deal, style, facts = _deal(job, firm_lets=True, firm_rents=True), Style("song", 12), job.facts
    writer, ink = Writer(job, style, leading=1.85), Style("song", 12)
    writer.sheet.text(
        185, 16, f"合同编号：{deal.signed:%Y%m%d}-{job.rng.randrange(100):02d}", Style("song", 10.5), align="r"
    )
    writer.title(job.rng.choice(["充电站场地租赁合同", "场地租赁合同", "充电场站用地租赁协议"]), _BOLD)
    for who, name, field, org in (
        ("甲方（出租方）", deal.lessor, "lessor", facts.developer),
        ("乙方（承租方）", deal.lessee, "lessee", facts.company.org),
    ):
        writer.line([f"{who}：", Run(name, field)])
        writer.line(f"统一社会信用代码：{org.uscc}　　法定代表人：{org.legal_person}")
        writer.line(f"地址：{org.address}")
    writer.para(
        "为推进新能源汽车充电基础设施建设，甲乙双方本着互利共赢的原则，就乙方租用甲方场地建设充电站事宜，签订本合同。"
    )
    clause(
        writer,
        1,
        "租赁场地",
        [
            [
                "甲方将位于",
                Run(deal.location, "location"),
                "的场地租赁给乙方，面积约",
                Run(deal.area, "area_m2"),
                "㎡，用于建设、运营电动汽车充电设施及配套设备。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "租赁期限",
        [
            [
                "租赁期为",
                str(_years(job)),
                "年，即",
                Run(said(job, facts.lease_from, "plain", "padded"), "lease_from", ink),
                "至",
                Run(said(job, facts.lease_to, "plain", "padded"), "lease_to", ink),
                "。期满后乙方享有优先续租权。",
            ]
        ],
    )
    clause(
        writer,
        3,
        "租金及支付",
        [
            [
                "场地租金为人民币",
                Run(f"{deal.rent:,.2f}", "rent"),
                "元/年（大写：",
                Run(capital(deal.rent, job.rng), "rent"),
                "），乙方于每年租期开始前十个工作日内支付至甲方账户。",
            ],
            f"户名：{deal.lessor}；开户行：灯花银行信阳分行；账号：{job.rng.randrange(10**15, 10**16)}。",
        ],
    )
    clause(
        writer,
        4,
        "甲方责任",
        [
            "甲方保证对场地享有合法的出租权，协助乙方办理用电报装、备案等手续，并提供所需的产权证明文件。",
            "甲方保证场地交付时水、电、路三通，不得在租期内将场地另行出租。",
        ],
    )
    clause(
        writer,
        5,
        "乙方责任",
        [
            "乙方自行出资建设充电设施，所建设施的所有权归乙方，负责设施的运行、维护和安全。",
            "乙方应按时支付租金，依法经营，服从甲方的消防、安全管理。",
        ],
    )
    clause(
        writer,
        6,
        "不可抗力与解除",
        ["因政府征收、规划调整等原因致使合同无法履行的，双方互不承担违约责任，乙方设施的补偿归乙方所有。"],
    )
    clause(writer, 7, "其他", ["本合同一式肆份，双方各执贰份，自双方盖章之日起生效。"])
    writer.room(54)
    sheet, y = writer.sheet, writer.y + 6
    lines(
        sheet,
        27,
        y,
        [
            "甲方（盖章）：",
            "法定代表人或授权代表：",
            ["签订日期：", Run(said(job, deal.signed, "plain", "dot"), "sign_date")],
        ],
        style,
        step=13,
    )
    lines(sheet, 114, y, ["乙方（盖章）：", "法定代表人或授权代表："], style, step=13)
    put_round(sheet, 64, y + 9, SealText(deal.lessor))
    put_round(sheet, 152, y + 9, SealText(deal.lessee))
    for part, page in enumerate(writer.sheets):
        put_edge(page, 140, SealText(deal.lessor), part, len(writer.sheets))
        foot(page, f"{part + 1}/{len(writer.sheets)}")
    return _done(job, "oak_lease_site", writer.sheets, deal)


def public_house(job: Job) -> Drawn:
    """A city's public housing office's lease as a table with notes, on one page."""
    deal, facts, sheet, ink = _deal(job, firm_lets=True), job.facts, job.sheet(), job.fill_style(11)
    monthly = (deal.rent / 12).quantize(Decimal("1"))
    sheet.text(105, 22, "经营性用房租赁合同", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(
        188, 36, f"（{deal.signed.year}）房租字第{job.rng.randrange(1, 500):03d}号", Style("song", 11), align="r"
    )
    dates = [
        Run(numbers.written_date(facts.lease_from, form="dash"), "lease_from"),
        " 至 ",
        Run(numbers.written_date(facts.lease_to, form="dash"), "lease_to"),
    ]
    rows = [
        (11, [(28, "出租人", True), (146, Run(deal.lessor, "lessor", ink), False)]),
        (
            11,
            [
                (28, "承租人", True),
                (66, Run(deal.lessee, "lessee", ink), False),
                (26, "证件号码", True),
                (54, Run(deal.lessee_id, "", ink), False),
            ],
        ),
        (13, [(28, "房屋坐落", True), (146, Run(deal.location, "location", ink), False)]),
        (
            11,
            [
                (28, "建筑面积", True),
                (66, [Run(deal.area, "area_m2", ink), "平方米"], False),
                (26, "结　　构", True),
                (54, "砖混", False),
            ],
        ),
        (
            11,
            [
                (28, "租赁用途", True),
                (66, job.rng.choice(["门面", "办公", "库房"]), False),
                (26, "租　　期", True),
                (54, dates, False),
            ],
        ),
        (
            11,
            [
                (28, "年 租 金", True),
                (66, ["￥", Run(figures(deal.rent, job.rng), "rent", ink), "元"], False),
                (26, "月均租金", True),
                (54, f"{monthly}元", False),
            ],
        ),
        (11, [(28, "大　　写", True), (146, capital(deal.rent, job.rng), False)]),
    ]
    y = table(sheet, 18, 46, rows, label=Style("song", 11), value=ink)
    terms = [
        "一、承租人应于每年租期首月十日前缴清当年租金，逾期按日加收万分之五的滞纳金。",
        "二、承租人不得擅自改变房屋结构和用途，不得转租、转借。确需改造用电线路或增设充电设备的，应书面报出租人同意并办理报批手续。",
        "三、租赁期内房屋的日常维修由承租人负责，主体结构的维修由出租人负责。",
        "四、因城市建设需要拆除房屋的，本合同终止，承租人应在通知期限内腾退。",
        "五、承租人应做好消防安全工作，接受出租人的检查。",
        "六、本合同一式三份，出租人执两份，承租人执一份。",
    ]
    y += 4
    for text in terms:
        y = sheet.flow(20, y, 170, text, Style("song", 11), leading=1.6) + 1.2
    lines(sheet, 22, y + 12, ["出租人（章）：", "经办人："], Style("song", 12), step=13)
    lines(
        sheet,
        112,
        y + 12,
        ["承租人（签章）：", ["签约日期：", Run(said(job, deal.signed), "sign_date", ink)]],
        Style("song", 12),
        step=13,
    )
    put_round(sheet, 62, y + 20, SealText(deal.lessor, "合同专用章"))
    _seal(job, sheet, 146, y + 12, deal)
    return _done(job, "oak_lease_table", [sheet], deal, more=(f"{monthly}.00",))


def yard(job: Job) -> Drawn:
    """A short agreement on a yard between people, written in plain words; the whole sum for all years is named too."""
    deal, style, facts = _deal(job, firm_rents=False), Style("song", 14), job.facts
    ink = hand(job, 14)
    writer = Writer(job, style, leading=2.0)
    writer.title(job.rng.choice(["场地出租协议", "租房协议书", "院落租赁协议"]), _BOLD)
    writer.line(["甲方：", Run(deal.lessor, "lessor", ink), "　　身份证号：", Run(deal.lessor_id, "", ink)])
    writer.line(["乙方：", Run(deal.lessee, "lessee", ink), "　　身份证号：", Run(deal.lessee_id, "", ink)])
    writer.para(
        [
            "经双方协商，甲方将自己的房屋及院子（地址：",
            Run(deal.location, "location", ink),
            "）租给乙方使用，达成如下协议：",
        ]
    )
    writer.para(
        [
            "1．租期",
            str(_years(job)),
            "年，",
            Run(said(job, facts.lease_from, "dot", "plain"), "lease_from", ink),
            "——",
            Run(said(job, facts.lease_to, "dot", "plain"), "lease_to", ink),
            "。",
        ]
    )
    writer.para(
        [
            "2．租金",
            Run(figures(deal.rent, job.rng), "rent", ink),
            "元一年，",
            f"共计{deal.rent * _years(job):.0f}元，",
            "每年租期开始时付当年租金。",
        ]
    )
    writer.para("3．水电费由乙方自理，甲方同意乙方另装电表、安装充电桩。")
    writer.para("4．乙方不得损坏房屋，租期结束按原样交还甲方。")
    writer.para("5．口说无凭，立字为据，一式两份。")
    sheet, y = writer.sheet, writer.y + 14
    lines(sheet, 27, y, ["甲方：", ["电话：", Run(facts.landlord.phone, "", ink)]], style, step=14)
    lines(sheet, 112, y, ["乙方：", ["电话：", Run(facts.person.phone, "", ink)]], style, step=14)
    signed(sheet, 44, y - 2, deal.lessor)
    signed(sheet, 128, y - 2, deal.lessee)
    thumb(sheet, 52, y - 6)
    thumb(sheet, 138, y - 6)
    sheet.text(112, y + 30, Run(said(job, deal.signed, "plain", "chinese", "dot"), "sign_date", ink), style)
    return _done(job, "oak_lease_yard", writer.sheets, deal, area=False, more=(money(deal.rent * _years(job)),))


def office(job: Job) -> Drawn:
    """An estate agency's contract of three parties with a list of furniture on a further page, rent by the month."""
    base = _deal(job)
    monthly = Decimal(job.rng.randrange(9, 120) * 100)
    deal = Deal(
        base.lessor,
        base.lessor_id,
        base.lessee,
        base.lessee_id,
        base.lessee_is_firm,
        base.location,
        base.area,
        monthly,
        base.signed,
    )
    facts, style, ink = job.facts, Style("song", 11), job.fill_style(11)
    agency = f"信阳{facts.dealer.name.removeprefix('信阳')[:2]}房产经纪有限公司"
    writer = Writer(job, style, leading=1.75, left=22, width=166)
    writer.sheet.text(22, 14, agency, Style("hei", 11))
    writer.sheet.text(188, 14, f"No.{job.rng.randrange(10**6):06d}", Style("song", 11), align="r")
    writer.title("房屋租赁合同（居间）", _BOLD, spacing=0.1)
    writer.line(["出租人（甲方）：", blank(deal.lessor, "lessor", ink), "证件号码：", blank(deal.lessor_id, "", ink)])
    writer.line(["承租人（乙方）：", blank(deal.lessee, "lessee", ink), "证件号码：", blank(deal.lessee_id, "", ink)])
    writer.line(["居间人（丙方）：", blank(agency, "", ink)])
    clause(
        writer,
        1,
        "房屋情况",
        [
            [
                "房屋位于",
                blank(deal.location, "location", ink),
                "，建筑面积",
                blank(deal.area, "area_m2", ink),
                "平方米，屋内设施见附件《物品清单》。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "租期",
        [["自", *torn(facts.lease_from, "lease_from", ink), "起至", *torn(facts.lease_to, "lease_to", ink), "止。"]],
    )
    clause(
        writer,
        3,
        "租金",
        [
            [
                "月租金人民币",
                blank(figures(monthly, job.rng), "rent", ink),
                "元（大写",
                blank(capital(monthly, job.rng), "rent", ink),
                "），押一付三，每期提前七日支付。",
            ],
            "租金不含税费、物业服务费、水电燃气费。",
        ],
    )
    clause(
        writer,
        4,
        "权利义务",
        [
            "甲方应保证房屋及附属设施处于安全可用的状态；乙方应合理使用，不得擅自拆改。",
            "乙方需安装充电桩或改造电路的，须经甲方书面同意，甲方提供必要的证件。",
        ],
    )
    clause(writer, 5, "居间服务", ["丙方促成本合同成立后，甲乙双方各按半个月租金标准向丙方支付服务费。"])
    clause(writer, 6, "违约责任", ["一方违约，应向守约方支付一个月租金的违约金，并承担因此产生的全部费用。"])
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 22, y, ["甲方（签章）：", ["签约日期：", *torn(deal.signed, "sign_date", ink)]], style, step=13)
    lines(sheet, 88, y, ["乙方（签章）："], style)
    lines(sheet, 142, y, ["丙方（盖章）："], style)
    signed(sheet, 47, y - 2, deal.lessor)
    _seal(job, sheet, 110, y, deal)
    put_round(sheet, 172, y + 12, SealText(agency, "业务专用章"), diameter=34)
    if job.chance(0.3):
        put_name(sheet, 70, y + 2, deal.lessor, side=13)
    writer.new_page()
    writer.title("附件：物品清单", Style("hei_bold", 15))
    rows = [(10.0, [(20.0, "序号", True), (80.0, "名称", True), (30.0, "数量", True), (36.0, "状况", True)])]
    rows += [
        (10.0, [(20.0, str(number), True), (80.0, name, True), (30.0, "1", True), (36.0, "完好", True)])
        for number, name in enumerate(("空调", "卷闸门", "配电箱", "灭火器"), 1)
    ]
    table(writer.sheet, 22, writer.y, rows, label=style, value=style)
    writer.number_pages("第{}页（共{}页）")
    return _done(job, "oak_lease_agency", writer.sheets, deal)


LAYOUTS: Layouts = {
    "lease_contract": {
        "oak_lease_house": house,
        "oak_lease_site": site,
        "oak_lease_table": public_house,
        "oak_lease_yard": yard,
        "oak_lease_agency": office,
    }
}
