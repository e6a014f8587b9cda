"""场地、房屋租赁合同: a village's ruled form, a page in two people's own words; what all leases share."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, in_words, money
from samples.layouts_twentyfirst.ivy_common import day_run, iso, owner, signed, stranger, yuan
from samples.layouts_twentyfirst.words import WORDS
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_KIND = "lease_contract"


def lease_values(job: Job, lessor: str, place: str, area: str, rent: Decimal, day: date) -> dict[str, Value]:
    facts = job.facts
    known: dict[str, Value] = {
        "lessor": lessor,
        "lessee": owner(job)[0],
        "location": place,
        "lease_from": iso(facts.lease_from),
        "lease_to": iso(facts.lease_to),
        "rent": money(rent),
        "sign_date": iso(day),
    }
    return known | {"area_m2": area} if area else known


def an_area(job: Job, low: int, high: int) -> str:
    whole = job.rng.randrange(low, high)
    return job.rng.choice(
        [str(whole), f"{whole}.{job.rng.randrange(1, 100):02d}", f"{whole}.{job.rng.randrange(1, 10)}"]
    )


def a_street(job: Job) -> str:
    return f"{job.rng.choice(WORDS.streets)}{job.rng.randrange(1, 260)}号"


def years_of(job: Job) -> int:
    return (job.facts.lease_to + timedelta(days=1)).year - job.facts.lease_from.year


# -- a village's form ------------------------------------------------------------------------------


def village_form(job: Job) -> Drawn:
    """集体资产资源租赁合同: particulars, terms and signatures in one frame, witnessed by the town's office."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    community = facts.home.community
    lessee, lessee_no, _ = owner(job)
    village = community.village_committee.removesuffix("村民委员会")
    in_town = job.chance(0.3)
    if in_town:
        lessor, where = community.residents_committee, community.residents_committee.removesuffix("居民委员会")
    else:
        lessor, where = rng.choice([community.village_committee, f"{village}股份经济合作社"]), village
    office = (
        f"{community.district}{rng.choice(['东关', '湖东', '洋河', '龙井'])}{rng.choice(['街道办事处', '镇人民政府'])}"
    )
    thing = rng.choice(["村部东侧空闲场地", "原村小学院落", "文化广场北侧停车场", "原粮站晒场"])
    if in_town:
        thing = rng.choice(["居委会南侧空地", "老办公楼后院", "便民市场西侧停车场"])
    place = f"{where}{thing}"
    area = an_area(job, 260, 2400)
    acres = (Decimal(area) * 15 / 10000).quantize(Decimal("0.01"))
    rent = Decimal(rng.randrange(6, 90) * 500)
    total = rent * years_of(job)
    day = facts.lease_from - timedelta(days=rng.randrange(0, 20))
    voted = numbers.written_date(day - timedelta(days=rng.randrange(9, 40)), form="plain")
    form = Form(job.fill_style(10.5), label_mm=29, width_mm=176, left_mm=17, label=Style("song", 10.5))
    value = form.value
    title = rng.choice(["集体资产租赁合同书", "农村集体资产资源租赁合同", "集体场地租赁合同（登记表式）"])
    sheet.text(105, 14, title, Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(
        17,
        27,
        f"合同编号：{rng.choice(['三资', '集资', '村合'])}〔{day.year}〕{rng.randrange(1, 90)}号",
        Style("song", 10),
    )
    sheet.text(193, 27, f"{office}“三资”管理服务中心制", Style("song", 10), align="r")
    form.row(10.5, ("出租方（甲方）", value(lessor, "lessor")))
    form.row(10.5, ("负责人", value(stranger(job))), ("联系电话", value(community.manager.phone)))
    form.row(10.5, ("承租方（乙方）", value(lessee, "lessee")))
    label = "信用代码" if job.variant.holder_is == "company" else "身份证号"
    form.row(10.5, (label, value(lessee_no)), ("联系电话", value(facts.person.phone)))
    form.row(10.5, ("资产坐落", value(place, "location")))
    sides = "东至村道　西至排水沟　南至公路　北至农户院墙"
    form.row(10.5, ("四　至", value(sides if not in_town else "东至道路　西至围墙　南至公厕　北至居民楼")))
    measured = [value(area, "area_m2"), value(rng.choice(["平方米", "㎡"])), value(f"（合{acres}亩）")]
    form.row(10.5, ("面　积", measured), ("资产类别", "□耕地　■建设用地　□房屋"))
    form.row(
        10.5,
        ("租赁用途", value(rng.choice(["新能源汽车充电桩及停车", "建充电站", "停车场、充电桩建设"]))),
        ("交付状态", value("现状交付")),
    )
    dates = job.date_form("plain", "padded", "dot")
    span = [
        value("自"),
        value(numbers.written_date(facts.lease_from, form=dates), "lease_from"),
        value("起至"),
        value(numbers.written_date(facts.lease_to, form=dates), "lease_to"),
        value(f"止，共{years_of(job)}年"),
    ]
    form.row(10.5, ("租赁期限", span))
    form.row(
        10.5,
        ("年租金", [value(yuan(job, rent), "rent"), value("元/年")]),
        ("合同总价", value(f"{total:.2f}元")),
    )
    form.row(
        10.5, ("年租金大写", value(in_words(rent), "rent")), ("保证金", value(f"{rng.choice([1000, 2000, 3000])}元"))
    )
    form.row(
        10.5,
        ("交款方式", value(rng.choice(["每年一次，先交后用", "首年签约时交清，以后每年同月交"]))),
        ("民主决策", value(f"{voted}表决通过")),
    )
    y = form.put(sheet, 34)
    terms = (
        "一、乙方只取得使用权，不得买卖、抵押，未经甲方同意不得转租或改变用途。",
        "二、乙方建设充电桩、棚架等设施须符合规划和安全用电规定，报装、用电费用自理，甲方协助出具证明。",
        "三、乙方应按期交纳租金，逾期两个月不交的，甲方有权收回资产，保证金不退。",
        "四、遇国家建设征用，合同自行终止，地上附着物补偿归乙方，土地补偿归集体。",
        "五、合同期满，乙方享有同等条件下的优先承租权；不续租的，一个月内自行拆除设施、清理场地。",
        "六、未尽事宜另行协商；本合同一式三份，甲乙双方及鉴证单位各一份，签字盖章后生效。",
    )
    sheet.rect(17, y, 11, 63)
    sheet.rect(28, y, 165, 63)
    sheet.column((17, y, 11, 63), "双方约定事项", Style("song", 10.5), leading=1.5)
    inner = y + 4
    for term in terms:
        inner = sheet.flow(31, inner, 159, term, Style("song", 10.5), leading=1.5) + 1.4
    y += 63
    for x in (17.0, 105.0):
        sheet.rect(x, y, 88, 34)
    sheet.text(20, y + 3, "甲方（盖章）：", Style("song", 10.5))
    sheet.text(20, y + 13, "负责人（签字）：", Style("song", 10.5))
    signed(job, sheet, 50, y + 11, stranger(job))
    sheet.text(108, y + 3, "乙方（签字、盖章或按手印）：", Style("song", 10.5))
    if job.variant.holder_is == "company":
        sheet.text(110, y + 12, Run(lessee, "lessee"), Style("song", 10))
    else:
        signed(job, sheet, 122, y + 12, lessee, "lessee")
    sheet.text(
        108, y + 26, ["签订日期：", value(numbers.written_date(day, form=dates), "sign_date")], Style("song", 10.5)
    )
    sheet.text(
        20, y + 26, ["签订日期：", value(numbers.written_date(day, form=dates), "sign_date")], Style("song", 10.5)
    )
    y += 34
    sheet.rect(17, y, 176, 15)
    checked = numbers.written_date(day + timedelta(days=rng.randrange(0, 6)), form=dates)
    sheet.text(
        20, y + 5, f"鉴证单位（盖章）：{office}　　　　　　经办人：{stranger(job)}　　{checked}", Style("song", 10)
    )
    if job.variant.seal:
        seals.put_round(sheet, 78, y - 15, seals.SealText(lessor), diameter=40)
        if job.variant.holder_is == "company":
            seals.put_round(sheet, 168, y - 16, seals.SealText(lessee), diameter=40)
        if job.chance(0.5):
            seals.put_round(sheet, 86, y + 7, seals.SealText(office, "鉴证专用章"), diameter=34)
    tolerated = {"rent": (money(total),), "location": (f"河南省{place}", thing)}
    values = lease_values(job, lessor, place, area, rent, day)
    return drawn(_KIND, "ivy_village_form", [sheet], values, tolerated=tolerated)


# -- in two people's own words ---------------------------------------------------------------------


def own_words(job: Job) -> Drawn:
    """A house or yard let between people: no articles, a few paragraphs, two signatures and a day."""
    facts, rng = job.facts, job.rng
    lessor = facts.landlord
    lessee, lessee_no, _ = owner(job)
    company = job.variant.holder_is == "company"
    by_hand = job.variant.handwriting or (job.variant.handwriting is None and job.chance(0.45))
    ink = BLACK if job.variant.blue_ink is False or job.chance(0.6) else BLUE_INK
    body = Style("kai", 14.5, ink, jitter=0.035) if by_hand else Style("song", 13.5)
    what = rng.choice(["门面房一间", "临街小院", "平房两间带院子", "房屋一套", "院子"])
    street = f"信阳市{facts.home.community.district}{a_street(job)}"
    if what == "房屋一套":
        street += (
            f"{rng.choice(WORDS.estates)}{rng.randrange(1, 20)}号楼{rng.randrange(1, 4)}单元{rng.randrange(2, 12)}01室"
        )
    area = str(rng.randrange(60, 420)) if job.chance(0.8) else ""
    rent = Decimal(rng.randrange(9, 70) * 100)
    day = facts.lease_from - timedelta(days=rng.randrange(0, 12))
    form = job.date_form("plain", "plain", "dot")
    start = Run(numbers.written_date(facts.lease_from, form=form), "lease_from", solid=True)
    end = Run(numbers.written_date(facts.lease_to, form=form), "lease_to", solid=True)
    landlord = rng.choice(["房东", "出租人", "房主"])
    tenant = "租用单位" if company else rng.choice(["租户", "承租人", "租房人"])
    writer = Writer(job, body, left=28, width=154, top=28, leading=1.9, gap=2.0)
    writer.title(rng.choice(["租房协议", "房屋院落出租协议", "租赁协议"]), body.sized(21), after=10)
    size: list[str | Run] = [
        "，面积",
        rng.choice(["约", "大约"]),
        Run(area, "area_m2"),
        rng.choice(["平方米", "个平方", "平米"]),
    ]
    let: list[str | Run] = [
        f"{landlord}自愿把自家坐落在",
        Run(street, "location"),
        f"的{what}",
        *(size if area else []),
    ]
    if job.chance(0.5):
        writer.line([f"{landlord}：", Run(lessor.name, "lessor"), f"，身份证号{lessor.id_number}，电话{lessor.phone}"])
        number = f"，{'信用代码' if company else '身份证号'}{lessee_no}"
        writer.line([f"{tenant}：", Run(lessee, "lessee"), number, f"，电话{facts.person.phone}"])
        writer.para([*let, f"，租给{tenant}使用，院内可以停车。"])
    else:
        opening: list[str | Run] = [
            f"{landlord}",
            Run(lessor.name, "lessor"),
            f"（身份证{lessor.id_number}）和{tenant}",
        ]
        opening += [
            Run(lessee, "lessee"),
            f"（{'信用代码' if company else '身份证'}{lessee_no}）经商量，达成如下协议：",
        ]
        writer.para(opening)
        writer.para([*let, f"，租给{tenant}使用。"])
    writer.para(["租期从", start, rng.choice(["到", "起，到"]), end, f"，一共{years_of(job)}年，到期再租的另签协议。"])
    yearly = job.chance(0.4)
    shown = rent * 12 if yearly else rent
    every = rng.choice([3, 6])
    pay: list[str | Run] = [f"租金每{'年' if yearly else '月'}", Run(f"{shown:.0f}元", "rent")]
    if job.chance(0.5):
        pay += ["（大写：", Run(in_words(shown), "rent"), "）"]
    if yearly:
        pay += ["，每年交一次，签字当天交第一年的。"]
    else:
        pay += [f"，{every}个月一交，签字当天先交{every * rent:.0f}元。"]
    pay += [f"另收押金{rng.choice([500, 1000, 2000])}元，退房时没有损坏就退还。水电费、卫生费由{tenant}自己交。"]
    writer.para(pay)
    writer.para(
        f"{landlord}同意{tenant}在院里（门前）安装{rng.choice(['汽车充电桩', '两台充电桩', '电动汽车充电设备'])}，"
        f"到供电公司报装需要房产手续的，{landlord}负责提供复印件并到场签字。安装费用和用电安全由{tenant}负责，退租时充电桩由{tenant}拆走。"
    )
    writer.para(
        f"租期内{landlord}不能涨租金，也不能无故收回；{tenant}不能转租，不能存放易燃易爆物品。哪一方要提前终止，必须提前两个月通知。"
    )
    writer.para("本协议一式两份，双方签字后算数。")
    writer.room(44)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(28, y, f"{landlord}（签字）：", body)
    signed(job, sheet, 28 + sheet.width_of(f"{landlord}（签字）：", body), y - 1, lessor.name, "lessor")
    sheet.text(28, y + 16, f"{tenant}（{'盖章' if company else '签字'}）：", body)
    beside = 28 + sheet.width_of(f"{tenant}（签字）：", body)
    if company:
        sheet.text(beside, y + 16, Run(lessee, "lessee"), body)
        if job.variant.seal:
            seals.put_round(sheet, beside + 34, y + 16, seals.SealText(lessee), diameter=40)
    else:
        signed(job, sheet, beside, y + 15, lessee, "lessee")
    sheet.text(182, y + 36, day_run(job, day, "sign_date", form), body, align="r")
    if job.chance(0.3):
        sheet.text(28, y + 36, f"中间人：{stranger(job)}", body)
    other = money(rent) if yearly else money(rent * 12)
    tolerated = {"location": (street + what,), "rent": (other, money(rent * every))}
    values = lease_values(job, lessor.name, street, area, shown, day)
    return drawn(_KIND, "ivy_own_words", writer.sheets, values, tolerated=tolerated)


LAYOUTS: Layouts = {_KIND: {"ivy_village_form": village_form, "ivy_own_words": own_words}}
