"""房屋/场地租赁合同: shops, yards, flats, public houses; firms and people on either side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth.oak_common import (
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
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

BOLD = Style("hei_bold", 20)


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


def a_deal(job: Job, *, firm_lets: bool = False, firm_rents: bool | None = None, land: bool = False) -> Deal:
    facts, rng = job.facts, job.rng
    firm = firm_rents if firm_rents is not None else job.variant.holder_is == "company" or job.chance(0.5)
    community = facts.home.community
    shop = "院外空地" if land else f"{rng.randrange(1, 9)}号楼一层{rng.randrange(101, 120)}号商铺"
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


def finished(
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


def years(job: Job) -> int:
    return round((job.facts.lease_to - job.facts.lease_from).days / 365.25)


def tenant_mark(job: Job, sheet: Sheet, x: float, y: float, deal: Deal) -> None:
    """The tenant's mark: a firm's seal or a signature."""
    if deal.lessee_is_firm:
        put_round(sheet, x + 18, y + 6, SealText(deal.lessee), diameter=38)
    else:
        signed(sheet, x, y - 2, deal.lessee)
        if job.chance(0.5):
            thumb(sheet, x + 12, y - 5)


def house(job: Job) -> Drawn:
    """The common form from a stationer's: blanks filled in by hand over two pages."""
    deal, ink, style, facts = a_deal(job), hand(job, 12), Style("song", 12), job.facts
    writer = Writer(job, style, leading=1.85)
    writer.title("房屋租赁合同", BOLD, spacing=0.3)
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
            blank(str(years(job)), "", ink),
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
    tenant_mark(job, sheet, 136, y, deal)
    sheet.text(112, y + 28, torn(deal.signed, "sign_date", ink), style)
    return finished(job, "oak_lease_house", writer.sheets, deal)


def site(job: Job) -> Drawn:
    """Land for a charging station let by a company: typed clauses, paging seal, the sum per year."""
    deal, style, facts = a_deal(job, firm_lets=True, firm_rents=True, land=True), Style("song", 12), job.facts
    writer, ink = Writer(job, style, leading=1.85), Style("song", 12)
    writer.sheet.text(
        185, 16, f"合同编号：{deal.signed:%Y%m%d}-{job.rng.randrange(100):02d}", Style("song", 10.5), align="r"
    )
    writer.title(job.rng.choice(["充电站场地租赁合同", "场地租赁合同", "充电场站用地租赁协议"]), BOLD)
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
                str(years(job)),
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
    return finished(job, "oak_lease_site", writer.sheets, deal)


LAYOUTS: Layouts = {
    "lease_contract": {
        "oak_lease_house": house,
        "oak_lease_site": site,
    },
}
