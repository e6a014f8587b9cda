"""车位租赁: a typed contract, a property firm's form, a paper by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_eleventh.ash_common import (
    Parts,
    Pen,
    World,
    a_pen,
    begin,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper,
    paper_on,
    room_words,
    signed,
    table_top,
    thumb,
    tick,
    words_of,
)
from samples.people import years_later
from samples.truth import Drawn, Value
from samples.writing import Writer, table

KIND = "parking_lease_contract"


class Let:
    def __init__(self, job: Job, *, years: int = 0) -> None:
        self.world: World = begin(job)
        facts = self.world.facts
        self.lessor = facts.landlord.name
        self.start, self.end = facts.lease_from, facts.lease_to
        if years:
            self.end = years_later(self.start, years) - timedelta(days=1)
        self.month = facts.monthly_rent
        self.rent = self.month
        self.day: date = self.start - timedelta(days=job.rng.randrange(0, 12))

    def values(self) -> dict[str, Value]:
        person = self.world.person
        return {
            "lessor": self.lessor,
            "lessee": person.name,
            "lessee_id": person.id_number,
            "community": self.world.estate,
            "space_no": self.world.space.number,
            "lease_from": self.start.isoformat(),
            "lease_to": self.end.isoformat(),
            "rent": money(self.rent),
            "sign_date": self.day.isoformat(),
        }

    def done(self, name: str, sheets: list[Sheet], *, other_sums: tuple[Decimal, ...] = ()) -> Drawn:
        tolerated = {**self.world.space.tolerated, "rent": tuple(money(one) for one in other_sums)}
        return paper(KIND, name, sheets, self.values(), tolerated=tolerated)


def ash_pl_typed_contract(job: Job) -> Drawn:
    """Two people's contract from the shop, blanks filled with a pen."""
    let = Let(job)
    world, pen = let.world, a_pen(job, 12.5)
    person, owner, space = world.person, world.facts.landlord, world.space
    writer = Writer(job, Style("song", 12.5), top=26, leading=1.8)
    writer.title("车 位 租 赁 合 同", Style("song_bold", 21))
    writer.line(["出租方（甲方）：", pen(owner.name, "lessor"), "　身份证号：", pen(owner.id_number)])
    writer.line(["承租方（乙方）：", pen(person.name, "lessee"), "　身份证号：", pen(person.id_number, "lessee_id")])
    writer.para("甲、乙双方就车位租赁事宜，经协商一致，签订本合同：")
    where: Parts = [
        "一、甲方将位于",
        pen(f"{world.place.district}{world.street}"),
        pen(world.estate, "community"),
        pen(space.level or "地下停车场"),
    ]
    where += [pen(space.number, "space_no"), "号车位出租给乙方使用，该车位权属归甲方所有。"]
    writer.para(where)
    writer.para(["二、租赁期限自", *pen.day(let.start, "lease_from"), "起至", *pen.day(let.end, "lease_to"), "止。"])
    quarter = let.month * 3
    writer.para(
        [
            "三、租金每月人民币",
            pen(f"{let.month:.0f}", "rent"),
            "元，按",
            pen("季度"),
            f"支付，每次支付{quarter:.0f}元，先付后用。",
        ]
    )
    deposit = Decimal(job.rng.choice([200, 300, 500]))
    writer.para(["四、乙方于签约时交付押金", pen(f"{deposit:.0f}"), "元，租赁期满无欠费的，甲方如数退还，不计利息。"])
    writer.para("五、车位管理费、水电费由乙方承担。乙方只能用于停放车辆，不得转租他人，不得堆放杂物。")
    writer.para("六、甲方同意乙方在该车位安装新能源汽车充电桩，并协助提供产权资料；租期届满由乙方自行拆除并恢复原状。")
    writer.para("七、租赁期内任何一方提前解除合同，应提前三十日通知对方，并支付一个月租金作为违约金。")
    writer.para("八、车辆的防盗、保险由乙方自行负责。本合同一式两份，双方签字生效。")
    writer.room(48)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    for x, label, who in ((25, "甲方签字：", owner), (112, "乙方签字：", person)):
        sheet.text(x, y, label, writer.style)
        signed(sheet, x + 26, y - 3, who.name)
        sheet.text(x, y + 13, f"电话：{who.phone}", writer.style)
    sheet.text(112, y + 28, pen.day(let.day, "sign_date"), writer.style)
    if job.chance(0.5):
        thumb(sheet, 64, y - 6)
        thumb(sheet, 152, y - 6)
    return let.done("ash_pl_typed_contract", writer.sheets, other_sums=(quarter, deposit))


def ash_pl_managers_form(job: Job) -> Drawn:
    """The property firm's form: a table with boxes to tick, rules of the garage below, the firm's seal."""
    let = Let(job, years=1)
    world = let.world
    facts, person, space = world.facts, world.person, world.space
    let.lessor = world.manager.name
    let.rent = let.month * 12
    writer = Writer(job, Style("song", 11), top=20)
    sheet = writer.sheet
    ink = Pen(job.fill_style(11.5), False)
    sheet.text(105, 18, let.lessor, Style("hei", 13), align="c")
    sheet.text(105, 27, "固定停车位租用协议", Style("hei_bold", 19), align="c")
    sheet.text(190, 39, f"协议编号：{job.rng.choice('ABCD')}{digits(job.rng, 6)}", Style("song", 10), align="r")
    label = Style("song", 11)
    form = job.date_form("dot", "plain", "dash")
    term: Runs = [ink(day_text(let.start, form), "lease_from"), " 至 ", ink(day_text(let.end, form), "lease_to")]
    fee: Runs = [ink(f"{let.rent:.2f}", "rent"), "元/年　大写：", ink(words_of(let.rent), "rent")]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "甲方", True), (142, Run(let.lessor, "lessor"), False)]),
        (
            11,
            [
                (28, "乙方", True),
                (57, ink(person.name, "lessee"), False),
                (28, "房号", True),
                (57, ink(room_words(job)), False),
            ],
        ),
        (
            11,
            [
                (28, "身份证号", True),
                (57, ink(person.id_number, "lessee_id"), False),
                (28, "电话", True),
                (57, ink(person.phone), False),
            ],
        ),
        (
            11,
            [
                (28, "车牌号码", True),
                (57, ink(facts.vehicle.plate), False),
                (28, "车型/颜色", True),
                (57, ink(facts.vehicle.brand + " 白色"), False),
            ],
        ),
        (
            11,
            [
                (28, "小　区", True),
                (57, Run(world.estate, "community"), False),
                (28, "车位号", True),
                (57, [ink(space.level), ink(space.number, "space_no")], False),
            ],
        ),
        (11, [(28, "租用期限", True), (142, term, False)]),
        (11, [(28, "租用费", True), (142, fee, False)]),
        (11, [(28, "缴费方式", True), (142, "□ 按月　　□ 按季　　□ 半年　　□ 全年", False)]),
    ]
    y = table(sheet, 20, 46, rows, label=label, value=label)
    style = Style("song", 11)
    tick(sheet, 20 + 28 + 1.5 + sheet.width_of("□ 按月　　□ 按季　　□ 半年　　", style), y - 7.6)
    y += 5
    for rule in (
        "一、乙方凭车辆识别系统进出，车辆须停入约定车位，不得占用他人车位及消防通道。",
        "二、甲方提供车位使用及场地管理，不承担车辆及车内物品的保管责任。",
        "三、乙方安装充电桩应提前书面申请，经甲方同意后方可施工，所用电能由供电公司单独计量。",
        "四、租用期满前15日，乙方可优先办理续租手续；逾期未办理的，甲方有权另行安排。",
        "五、乙方中途退租的，已交租用费按实际使用月数结算退还。",
    ):
        y = sheet.flow(20, y, 170, rule, label, leading=1.65) + 1
    sheet.text(24, y + 14, "甲方（章）：", label)
    sheet.text(24, y + 26, "经办人：客服前台", label)
    sheet.text(116, y + 14, "乙方（签名）：", label)
    signed(sheet, 144, y + 11, person.name)
    sheet.text(116, y + 26, ["签订日期：", Run(day_text(let.day, form), "sign_date")], label)
    office_seal(sheet, 62, y + 20, let.lessor)
    return let.done("ash_pl_managers_form", writer.sheets, other_sums=(let.month,))


def ash_pl_written_note(job: Job) -> Drawn:
    """A short agreement by hand on a sheet torn from a pad."""
    let = Let(job)
    world = let.world
    owner, person = world.facts.landlord, world.person
    let.rent = let.month * 12
    sheet = table_top(job, 190, 236)
    paper_on(sheet, 12, 12, 166, 212, (252, 251, 244))
    ink, step = by_hand(job, 13), 10.6
    for row in range(17):
        sheet.line(18, 40 + row * step, 172, 40 + row * step, width=0.12, fill=(196, 140, 140))
    sheet.text(95, 18, "租车位协议", ink.sized(19), align="c", spacing=0.2)
    lead = step / sheet.em_mm(ink)
    year = f"{let.rent:.0f}"
    form = job.date_form("plain", "dot")
    parts: list[Runs] = [
        ["甲方：", Run(owner.name, "lessor")],
        ["乙方：", Run(person.name, "lessee"), "　身份证：", Run(person.id_number, "lessee_id")],
        [
            "甲方把",
            Run(world.estate, "community"),
            world.space.level,
            "的车位（",
            Run(world.space.number, "space_no"),
            "号）租给乙方停车。",
        ],
        ["租期从", Run(day_text(let.start, form), "lease_from"), "到", Run(day_text(let.end, form), "lease_to"), "。"],
        ["租金一年", Run(year, "rent"), "元，一年一付，已付清第一年。"],
        "乙方要装充电桩，甲方同意，手续乙方自己办，到期自己拆走。",
        "租期内甲方不得把车位租给别人，双方签字算数。",
    ]
    y = 42.5
    for number, part in enumerate(parts):
        y = sheet.flow(20, y, 150, part, ink, leading=lead, indent=0 if number < 2 else 2)
    sheet.text(24, y + step, "甲方：", ink)
    signed(sheet, 40, y + step - 2, owner.name)
    sheet.text(98, y + step, "乙方：", ink)
    signed(sheet, 114, y + step - 2, person.name)
    thumb(sheet, 62, y + step - 4)
    thumb(sheet, 138, y + step - 4)
    sheet.text(98, y + 2 * step + 2, Run(day_text(let.day, form), "sign_date"), ink)
    return let.done("ash_pl_written_note", [sheet])


LAYOUTS: Layouts = {
    KIND: {
        "ash_pl_typed_contract": ash_pl_typed_contract,
        "ash_pl_managers_form": ash_pl_managers_form,
        "ash_pl_written_note": ash_pl_written_note,
    }
}
