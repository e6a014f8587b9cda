"""房屋租赁合同 and 场地租赁合同: a shop, a flat on an agency's form, ground for a charging station, a yard."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_fourth.own_base import (
    by_hand,
    clauses,
    paper,
    room_of,
    seal_of,
    signed,
    two_parties,
)
from samples.people import FOURTH_WORDS, years_later
from samples.truth import Drawn
from samples.writing import Writer, table


def _term(job: Job, *years: int) -> tuple[date, date, int, date]:
    """From, to, years, and the day of signing."""
    start, long = job.facts.lease_from, job.rng.choice(years)
    return (
        start,
        years_later(start, long) - timedelta(days=1),
        long,
        start - timedelta(days=job.rng.choice((0, 2, 5, 12))),
    )


def _street(job: Job) -> str:
    return (
        f"信阳市{job.facts.home.community.district}{job.rng.choice(FOURTH_WORDS.streets)}{job.rng.randrange(1, 260)}号"
    )


def _amount(job: Job, low: int, high: int, step: int) -> Decimal:
    return Decimal(job.rng.randrange(low, high) * step)


def shop_contract(job: Job) -> Drawn:
    """房屋租赁合同 of a shop: articles, rent by the year, tenant a company or a person."""
    note, facts = paper(job), job.facts
    start, end, years, day = _term(job, 2, 3, 5)
    of_company = job.variant.holder_is == "company" or job.chance(0.5)
    tenant = facts.company.org.name if of_company else facts.person.name
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("房屋租赁合同", Style("song_bold", 21), after=8)
    writer.line(["出租方（甲方）：", note.put("lessor", facts.landlord.name, line=True)])
    writer.line(f"身份证号码：{facts.landlord.id_number}")
    writer.line(["承租方（乙方）：", note.put("lessee", tenant, line=True)])
    writer.line(
        f"统一社会信用代码：{facts.company.org.uscc}" if of_company else f"身份证号码：{facts.person.id_number}"
    )
    writer.para("依据《中华人民共和国民法典》及有关规定，甲乙双方在平等自愿的基础上，就房屋租赁事宜订立本合同。")
    yearly = _amount(job, 24, 160, 1000)
    where = f"{_street(job)}{job.rng.choice(('临街门面房', '一层商铺', '1号楼103号商铺', '附3号'))}"
    area = str(job.rng.randrange(40, 380)) if job.chance(0.5) else f"{job.rng.randrange(4000, 38000) / 100:.2f}"
    clauses(
        writer,
        "第{c}条　",
        (
            [
                "房屋坐落及面积：甲方将其位于",
                note.put("location", where, line=True),
                "的房屋出租给乙方，建筑面积",
                note.put("area_m2", area, line=True),
                "平方米。",
            ],
            "租赁用途：乙方租赁该房屋用于合法经营，不得擅自改变房屋结构。",
            [
                f"租期：{years}年，自",
                *note.day("lease_from", start, line=True),
                "起至",
                *note.day("lease_to", end, line=True),
                "止。",
            ],
            [
                "租金及支付：年租金为人民币",
                note.sum("rent", yearly, job.rng.choice(("{:.0f}", "{:.2f}")), line=True),
                f"元（大写：{in_words(yearly)}），每年支付一次，于每个租赁年度开始前十日内付清。",
            ],
            f"押金：乙方于签订合同时向甲方支付押金{job.rng.choice((2000, 3000, 5000))}元，合同期满结清费用后无息退还。",
            "水、电、物业等费用由乙方按表计量、自行缴纳。乙方需要增加用电容量或安装充电设施的，甲方予以配合。",
            "未经甲方书面同意，乙方不得将房屋转租、分租。",
            "任何一方违约，应向对方支付相当于三个月租金的违约金。",
            "本合同一式两份，甲乙双方各执一份，签字（盖章）后生效。",
        ),
    )
    writer.room(42)
    y, sheet = writer.y + 8, writer.sheet
    two_parties(
        sheet,
        y,
        ("甲方（签字）：", f"电话：{facts.landlord.phone}", ["签订日期：", *note.day("sign_date", day)]),
        ("乙方（签章）：", f"电话：{facts.person.phone}"),
        Style("song", 12),
        step=11,
    )
    signed(sheet, 56, y - 2, facts.landlord.name)
    if of_company:
        seal_of(sheet, 158, y + 10, tenant)
    else:
        signed(sheet, 142, y - 2, tenant)
    writer.number_pages("{}/{}")
    return note.done("lease_contract", "shop_contract", writer.sheets)


def agency_form(job: Job) -> Drawn:
    """A flat on an agency's ruled form: parties, house and terms in a table, conditions below."""
    note, facts = paper(job, 11), job.facts
    start, end, _, day = _term(job, 1, 1, 2)
    sheet, size = job.sheet(), Style("song", 11)
    sheet.text(105, 20, "房 屋 租 赁 合 同", Style("hei_bold", 20), align="c")
    sheet.text(190, 33, f"No {job.rng.randrange(10**7):07d}", Style("hei", 10, (180, 40, 40)), align="r")
    where = f"信阳市{facts.home.community.district}{facts.home.community.name}{room_of(job)}"
    monthly = _amount(job, 8, 32, 100)
    form = job.rng.choice(("plain", "dash", "dot"))

    def value(name: str, text: str) -> Run:
        return note.put(name, text, style=note.pen)

    area = f"{job.rng.randrange(6200, 14300) / 100:.2f}"
    term: Runs = ["自 ", *note.day("lease_from", start, form), " 至 ", *note.day("lease_to", end, form)]
    plan: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11,
            [
                (28, "出租人", True),
                (58, value("lessor", facts.landlord.name), False),
                (28, "联系电话", True),
                (58, facts.landlord.phone, False),
            ],
        ),
        (
            11,
            [
                (28, "承租人", True),
                (58, value("lessee", facts.person.name), False),
                (28, "联系电话", True),
                (58, facts.person.phone, False),
            ],
        ),
        (11, [(28, "身份证号", True), (144, facts.person.id_number, False)]),
        (11, [(28, "房屋地址", True), (144, value("location", where), False)]),
        (
            11,
            [
                (28, "建筑面积", True),
                (58, [value("area_m2", area), "㎡"], False),
                (28, "用　途", True),
                (58, "居住", False),
            ],
        ),
        (11, [(28, "租赁期限", True), (144, term, False)]),
        (
            11,
            [
                (28, "月租金", True),
                (58, [note.sum("rent", monthly, "{:.2f}"), "元"], False),
                (28, "大　写", True),
                (58, in_words(monthly), False),
            ],
        ),
        (
            11,
            [
                (28, "付款方式", True),
                (58, job.rng.choice(("季付", "半年付", "押一付三")), False),
                (28, "押　金", True),
                (58, f"{int(monthly)}元", False),
            ],
        ),
    ]
    y = table(sheet, 19, 40, plan, label=size, value=size, line=0.3) + 6
    terms = (
        "出租人应保证房屋产权清晰，租赁期间房屋主体结构的维修由出租人负责。",
        "承租人应按期交纳租金及水、电、燃气、物业费用，逾期超过十五日的，出租人有权解除合同。",
        "承租人不得利用房屋从事违法活动，不得擅自转租。房屋附带车位一并由承租人使用。",
        "出租人同意承租人在所附车位安装充电设施，拆除时恢复原状。",
        "租赁期满，承租人应交还房屋及设施，双方办理交接手续后退还押金。",
        "本合同一式叁份，出租人、承租人、居间方各执一份，自签字之日起生效。",
    )
    for number, text in enumerate(terms, 1):
        y = sheet.flow(19, y, 172, f"（{'一二三四五六'[number - 1]}）{text}", size, leading=1.65) + 1
    y += 8
    two_parties(
        sheet,
        y,
        ("出租人（签字）：", ["签约日期：", *note.day("sign_date", day, form)]),
        ("承租人（签字）：",),
        size,
        step=13,
    )
    signed(sheet, 56, y - 2, facts.landlord.name)
    signed(sheet, 144, y - 2, facts.person.name)
    agency = "信阳纸上房产经纪有限公司"
    sheet.text(26, y + 28, f"居间方：{agency}", size)
    seal_of(sheet, 76, y + 26, agency, diameter=36)
    return note.done("lease_contract", "agency_form", [sheet])


def station_ground(job: Job) -> Drawn:
    """场地租赁合同 for a charging station between two companies: decimal numbering, rent and totals."""
    note, facts = paper(job), job.facts
    start, end, years, day = _term(job, 5, 8, 10)
    lessor, tenant = facts.home.community.manager, facts.company.org
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("充电站场地租赁合同", Style("hei_bold", 20), after=8)
    writer.line(["甲方（出租方）：", note.put("lessor", lessor.name)])
    writer.line(f"住所地：{lessor.address}")
    writer.line(["乙方（承租方）：", note.put("lessee", tenant.name)])
    writer.line(f"住所地：{tenant.address}")
    writer.para("鉴于乙方拟投资建设并运营电动汽车充电站，甲乙双方经协商一致，就场地租赁事宜签订本合同。")
    area, yearly = str(job.rng.randrange(180, 3200)), _amount(job, 30, 260, 1000)
    note.also("rent", f"{yearly * years:.2f}")
    where = f"{_street(job)}{job.rng.choice(('院内停车场', '东侧空地', '地面停车场', '办公楼南侧'))}"
    parts: tuple[tuple[str, tuple[Runs, ...]], ...] = (
        (
            "一、租赁场地",
            (
                ["1.1 甲方将位于", note.put("location", where), "的场地出租给乙方建设充电站。"],
                ["1.2 场地面积为", note.put("area_m2", area), "平方米，具体范围以双方确认的平面图为准。"],
            ),
        ),
        (
            "二、租赁期限",
            ([f"2.1 租期{years}年，自", *note.day("lease_from", start), "起至", *note.day("lease_to", end), "止。"],),
        ),
        (
            "三、租金及支付",
            (
                ["3.1 场地租金为每年人民币", note.sum("rent", yearly), f"元（大写：{in_words(yearly)}）。"],
                [f"3.2 租期内租金总额为{yearly * years:,.2f}元。租金按年支付，乙方应于每年度开始后15日内付清。"],
            ),
        ),
        (
            "四、双方权利义务",
            (
                "4.1 甲方保证对场地享有合法的使用权和出租权，并配合乙方办理用电报装、备案等手续。",
                "4.2 乙方负责充电设施的投资、建设、运营和维护，产权归乙方所有，承担安全管理责任。",
            ),
        ),
        ("五、其他", ("5.1 本合同一式肆份，双方各执贰份，自双方盖章之日起生效。",)),
    )
    for heading, texts in parts:
        writer.para(heading, indent=0, style=Style("hei", 12))
        for runs in texts:
            writer.para(runs)
    writer.room(56)
    y, sheet = writer.y + 8, writer.sheet
    signed_on = note.day("sign_date", day, job.rng.choice(("plain", "chinese")))
    two_parties(
        sheet,
        y,
        ("甲方（盖章）：", "法定代表人或授权代表：", ["日期：", *signed_on]),
        ("乙方（盖章）：", "法定代表人或授权代表："),
        Style("song", 12),
        step=12,
    )
    signed(sheet, 74, y + 10, lessor.legal_person, size=15)
    signed(sheet, 160, y + 10, tenant.legal_person, size=15)
    seal_of(sheet, 66, y + 8, lessor.name)
    seal_of(sheet, 152, y + 8, tenant.name)
    writer.number_pages("第{}页 共{}页")
    return note.done("lease_contract", "station_ground", writer.sheets)


def _yard(job: Job) -> str:
    village = job.facts.home.community.village_committee.removesuffix("村民委员会")
    return f"{village}{job.rng.choice(('村部东侧', '上湾组路边', '老学校院内'))}场地"


def village_ground(job: Job) -> Drawn:
    """A short 土地（场地）租赁协议 with a village committee, blanks filled with a pen."""
    note, facts = by_hand(job, 13), job.facts
    start, end, years, day = _term(job, 3, 5, 10)
    lessor = facts.home.community.village_committee
    writer = Writer(job, Style("song", 13.5), left=27, width=156, leading=1.9, top=32)
    writer.title(job.rng.choice(("场地租赁协议", "场地租用协议书")), Style("song_bold", 23), after=11)
    writer.line(["甲方：", note.put("lessor", lessor)])
    writer.line(["乙方：", note.put("lessee", facts.person.name, line=True), "　身份证号：", facts.person.id_number])
    writer.para("经双方协商，甲方将集体场地租给乙方使用，达成以下协议：")
    yearly = _amount(job, 10, 90, 200)
    clauses(
        writer,
        "{c}、",
        (
            [
                "场地位置：",
                note.put("location", _yard(job), line=True),
                "，面积",
                note.put("area_m2", str(job.rng.randrange(60, 900)), line=True),
                "平方米。",
            ],
            [
                f"租期{years}年，从",
                *note.day("lease_from", start, line=True),
                "至",
                *note.day("lease_to", end, line=True),
                "。",
            ],
            ["租金每年", note.sum("rent", yearly, "{:.0f}", line=True), f"元，大写{in_words(yearly)}，每年一次付清。"],
            "乙方用于停车和安装充电桩，不得从事其他违法活动。",
            "租期内如遇国家征用，本协议自行终止，地上附着物补偿归乙方。",
            "本协议一式两份，签字盖章生效。",
        ),
    )
    writer.room(46)
    y, sheet = writer.y + 10, writer.sheet
    two_parties(sheet, y, ("甲方（盖章）：", "负责人："), ("乙方（签字）：",), Style("song", 13.5), step=12)
    signed(sheet, 144, y - 2, facts.person.name)
    seal_of(sheet, 66, y + 8, lessor)
    sheet.text(120, y + 30, note.day("sign_date", day, line=True), Style("song", 13.5))
    return note.done("lease_contract", "village_ground", writer.sheets)


LAYOUTS: Layouts = {
    "lease_contract": {
        "shop_contract": shop_contract,
        "agency_form": agency_form,
        "station_ground": station_ground,
        "village_ground": village_ground,
    }
}
