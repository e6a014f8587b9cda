"""车位租赁: contracts of property companies, owners and developers about renting a space."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_sixth.fresh_common import (
    begin,
    date_runs,
    foot_date,
    money_runs,
    pen,
    room,
    signed,
    term_runs,
    thumb,
    two_columns,
    with_level,
)
from samples.people import Facts
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

TERM = ("lease_from", "lease_to")


def signed_on(facts: Facts) -> date:
    """The day of signing: on the first day or some days before it."""
    return facts.lease_from - timedelta(days=facts.lease_from.day % 9)


def finish(
    job: Job, name: str, sheets: list[Sheet], lessor: str, rent: Decimal, *without: str, also: tuple[Decimal, ...] = ()
) -> Drawn:
    """`also`: other sums of rent on the paper (the month's beside the year's)."""
    facts = job.facts
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on(facts).isoformat(),
    }
    tolerated = with_level(facts)
    if also:
        tolerated["rent"] = tuple(money(one) for one in also)
    kept = {field: value for field, value in values.items() if field not in without}
    return drawn("parking_lease_contract", name, sheets, kept, tolerated=tolerated)


def company_terms(job: Job) -> Drawn:
    """A property company's contract in articles; the company's seal."""
    facts = begin(job)
    rng, person, place, rent = job.rng, facts.person, facts.home.community, facts.monthly_rent
    lessor = place.manager
    used = pen(job, 12)
    writer = Writer(job, Style("song", 12), leading=1.72)
    writer.title(
        rng.choice(["地下车库车位租赁合同", "停车位租赁合同", "机动车固定车位租用协议"]), Style("hei_bold", 20)
    )
    writer.line(["出租方（甲方）：", used(lessor.name, "lessor")])
    writer.line(["统一社会信用代码：", used(lessor.uscc)])
    writer.line(["承租方（乙方）：", used(person.name, "lessee"), "　房号：", used(room(job))])
    writer.line(["身份证号码：", used(person.id_number, "lessee_id"), "　电话：", used(person.phone)])
    writer.para("经甲、乙双方协商，就乙方租用固定车位停放车辆事宜达成如下条款：")
    writer.para(
        [
            "第一条　甲方将",
            used(place.name, "community"),
            facts.home.space_floor,
            used(facts.home.space_no, "space_no", 6),
            "号车位出租给乙方，停放车牌号为",
            used(facts.vehicle.plate),
            "的车辆。",
        ]
    )
    writer.para(["第二条　租赁期限：", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。"])
    year = rent * 12
    if job.chance(0.5):
        main, also = rent, (year,)
        writer.para(
            [
                "第三条　租金标准为每月",
                *money_runs(job, rent, "rent", used),
                "，按年交纳，年租金合计",
                f"{year:.0f}",
                "元。",
            ]
        )
    else:
        main, also = year, (rent,)
        writer.para(
            [
                "第三条　租金为每年",
                *money_runs(job, year, "rent", used),
                f"（折合{rent:.0f}元/月），乙方应于每个租赁年度开始前一次交清。",
            ]
        )
    for text in (
        "第四条　甲方负责车库照明、监控、道闸等公共设施的正常运行。本合同系场地租赁性质，不构成对车辆的保管。",
        "第五条　乙方应按车位编号停放，不得占用他人车位、消防通道；不得在车位内修车、堆物。",
        "第六条　乙方需要安装充电设施的，应当先取得甲方书面同意并办理报装；租期届满不续租的，由乙方自费拆除。",
        "第七条　租赁期满前三十日，乙方享有优先续租权；乙方拖欠租金超过十五日的，甲方可收回车位。",
        "第八条　本合同经双方签字或盖章后生效，一式两份，双方各执一份。",
    ):
        writer.para(text)
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 6
    two_columns(
        sheet,
        y,
        ["甲方（公章）：", "经办人：", ["日期：", *date_runs(job, signed_on(facts), "sign_date", pen(job, 11.5))]],
        ["乙方（签名）：", "", ""],
        12,
    )
    signed(sheet, 142, y - 2, person.name)
    put_round(sheet, 70, y + 12, SealText(lessor.name))
    writer.number_pages("{}/{}")
    return finish(job, "fresh_rent_company_terms", writer.sheets, lessor.name, main, also=also)


def private_terms(job: Job) -> Drawn:
    """Between two private people: the whole term's rent paid at once."""
    facts = begin(job)
    rng, person, place, owner = job.rng, facts.person, facts.home.community, facts.landlord
    used = pen(job, 13)
    writer = Writer(job, Style("song", 13), leading=1.85)
    writer.title(rng.choice(["车位出租协议", "车位租赁协议书", "租车位合同"]), Style("song_bold", 22))
    writer.line(["甲方（房东）：", used(owner.name, "lessor"), "　身份证：", used(owner.id_number)])
    writer.line(["乙方（租客）：", used(person.name, "lessee"), "　身份证：", used(person.id_number, "lessee_id")])
    months = rng.choice([("年", 12), ("半年", 6), ("月", 1)])
    rent = facts.monthly_rent * months[1]
    writer.para(
        [
            "1、甲方将自己位于",
            used(place.name, "community"),
            "的",
            facts.home.space_floor,
            "车位（编号",
            used(facts.home.space_no, "space_no"),
            "）租给乙方使用。",
        ]
    )
    writer.para(["2、租用时间", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。"])
    writer.para(["3、租金每", months[0], *money_runs(job, rent, "rent", used), "，先付后用，乙方通过微信转账给甲方。"])
    writer.para(f"4、押金{rng.choice(['200', '300', '500'])}元，租期到了没有损坏的全额退还，不计利息。")
    writer.para("5、物业的车位管理费由乙方承担。甲方同意乙方在车位上装充电桩，电费乙方自理，退租时乙方自行拆走。")
    writer.para("6、租期内甲方如卖车位，应提前一个月告知，乙方可优先购买；乙方不得转租。")
    writer.para("7、以上条款双方看过没有意见，签字生效。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    two_columns(sheet, y, ["甲方：", ["手机：", owner.phone]], ["乙方：", ["手机：", person.phone]], 12)
    signed(sheet, 40, y - 2, owner.name)
    signed(sheet, 127, y - 2, person.name)
    if job.chance(0.6):
        thumb(sheet, 56, y + 4)
        thumb(sheet, 144, y + 4)
    style = Style("song", 12)
    sheet.text(180, y + 28, foot_date(job, signed_on(facts), "sign_date", style), style, align="r")
    return finish(job, "fresh_rent_private_terms", writer.sheets, owner.name, rent)


def ruled_lease(job: Job) -> Drawn:
    """A form of a developer's or a parking company's office: a ruled sheet, terms below in two columns."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    lessor = rng.choice([facts.developer, place.manager])
    sheet = job.sheet()
    sheet.text(
        105,
        20,
        rng.choice(["车位租赁登记表（合同）", "车位租用合同表", "固定车位租赁确认书"]),
        Style("hei_bold", 19),
        align="c",
    )
    form = Form(pen(job, 11, lined=False).style, label_mm=31)
    form.row(11, ("出租单位", form.value(lessor.name, "lessor")))
    form.row(11, ("承租人", form.value(person.name, "lessee")), ("身份证号", form.value(person.id_number, "lessee_id")))
    form.row(11, ("联系方式", form.value(person.phone)), ("车牌号", form.value(facts.vehicle.plate)))
    form.row(11, ("小区", form.value(place.name, "community")), ("房号", form.value(room(job))))
    form.row(
        11,
        ("车位编号", [form.value(facts.home.space_floor), form.value(facts.home.space_no, "space_no")]),
        ("用途", "停放自用小型汽车"),
    )
    shape = job.date_form("dash", "dot", "plain")
    start, end = (numbers.written_date(day, form=shape) for day in (facts.lease_from, facts.lease_to))
    form.row(11, ("起租日", form.value(start, "lease_from")), ("到期日", form.value(end, "lease_to")))
    total = facts.monthly_rent * (12 * (facts.lease_to.year - facts.lease_from.year))
    form.row(
        11, ("月租金（元）", form.value(f"{facts.monthly_rent:.2f}", "rent")), ("租金合计", form.value(f"{total:,.2f}"))
    )
    form.row(
        11,
        ("合计大写", form.value(numbers.amount_in_words(total))),
        ("收据号", form.value(f"{rng.randrange(10**7):07d}")),
    )
    y = form.put(sheet, 36) + 6
    style = Style("song", 10)
    left = (
        "一、承租人须按时交纳租金，逾期七日视为自动放弃，出租单位有权另行出租。",
        "二、车位仅供登记车辆停放，换车应到客服中心变更。",
        "三、承租人应自行投保车损、盗抢等险种。",
    )
    right = (
        "四、加装充电设施须经出租单位和供电部门同意。",
        "五、如遇设备检修、消防演练，承租人应配合挪车。",
        "六、中途退租的，剩余租金按整月退还，并扣除一个月租金作为违约金。",
    )
    top = bottom = y
    for text in left:
        top = sheet.flow(19, top, 82, text, style, leading=1.55) + 1
    for text in right:
        bottom = sheet.flow(109, bottom, 82, text, style, leading=1.55) + 1
    y = max(top, bottom) + 10
    two_columns(
        sheet,
        y,
        ["出租单位（章）：", "办理人："],
        ["承租人签名：", ["办理日期：", *date_runs(job, signed_on(facts), "sign_date", pen(job, 11))]],
        14,
    )
    put_round(sheet, 68, y + 10, SealText(lessor.name))
    signed(sheet, 138, y - 2, person.name)
    return finish(job, "fresh_rent_ruled_lease", [sheet], lessor.name, facts.monthly_rent, also=(total,))


def committee_lease(job: Job) -> Drawn:
    """An owners' or residents' committee lets spaces on common ground."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    lessor = rng.choice([place.owners_committee, place.residents_committee])
    used = pen(job, 12.5)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title(
        rng.choice(["公共停车位有偿使用协议", "公共车位租赁合同", "院内停车位承租合同"]), Style("hei_bold", 20)
    )
    writer.line(["甲方（出租人）：", used(lessor, "lessor")])
    writer.line(
        [
            "乙方（承租人）：",
            used(person.name, "lessee"),
            "　性别：",
            used(person.sex),
            "　居民身份证号：",
            used(person.id_number, "lessee_id"),
        ]
    )
    writer.para(
        "为规范小区停车秩序，盘活公共停车资源，经业主大会表决通过，甲方将部分公共车位对业主出租。双方协议如下："
    )
    writer.para(
        [
            "（一）租赁标的：",
            used(place.name, "community"),
            "内",
            used(facts.home.space_no, "space_no", 6),
            "号车位，已施划标线、安装地锁。",
        ]
    )
    writer.para(["（二）租期：", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。期满重新抽签分配。"])
    year = facts.monthly_rent * 12
    writer.para(
        ["（三）租金：", *money_runs(job, year, "rent", used), "/年，收入归全体业主共有，用于补充专项维修资金。"]
    )
    writer.para("（四）乙方可在车位旁安装自用充电桩，须服从甲方对线路走向的统一安排，并自行购买公众责任险。")
    writer.para("（五）乙方将车位转借他人、长期停放僵尸车的，甲方有权解除协议，已交租金不退。")
    writer.para("（六）未尽事宜由双方协商补充。本协议一式叁份，甲方、乙方、社区各执一份。")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 7
    style = Style("song", 12)
    sheet.text(25, y, "甲方代表：", style)
    signed(sheet, 47, y - 2, facts.spouse.name)
    sheet.text(25, y + 12, "（印章）", style)
    sheet.text(112, y, "乙方：", style)
    signed(sheet, 126, y - 2, person.name)
    sheet.text(112, y + 24, foot_date(job, signed_on(facts), "sign_date", style), style)
    put_round(sheet, 62, y + 12, SealText(lessor))
    return finish(job, "fresh_rent_committee_lease", writer.sheets, lessor, year)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "fresh_rent_company_terms": company_terms,
        "fresh_rent_private_terms": private_terms,
        "fresh_rent_ruled_lease": ruled_lease,
        "fresh_rent_committee_lease": committee_lease,
    }
}
