"""Parking bays rented: a registration card, a note typed on a telephone, a property firm's agreement."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.larch_common import (
    GREY,
    Parts,
    Pen,
    Rows,
    bay,
    bay_read,
    before,
    bystander,
    level,
    other_phone,
    pen_ink,
    said,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_lease_contract"


def _values(job: Job, lessor: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
    }


def larch_card(job: Job) -> Drawn:
    """固定车位月租协议卡: half a sheet, labels beside, signed by both."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, fill = job.sheet(210, 140), job.fill_style(11)
    owner, day = home.community.manager, before(facts.lease_from, job.rng.randrange(0, 12))
    label = Style("hei", 10)
    sheet.text(105, 10, owner.name, Style("hei", 11), align="c")
    sheet.text(105, 17, "固定车位月租协议卡", Style("hei_bold", 17), align="c")
    sheet.text(190, 12, f"卡号 {job.rng.randrange(10**5):05d}", Style("hei", 9), align="r")
    span: Parts = [
        Run(said(facts.lease_from, "dots"), "lease_from", fill),
        " 起　",
        Run(said(facts.lease_to, "dots"), "lease_to", fill),
        " 止",
    ]
    rows: Rows = [
        (
            11,
            [
                (26, "小区", True),
                (62, Run(home.community.name, "community", fill), False),
                (24, "车位编号", True),
                (58, [Run(home.space_no, "space_no", fill), Run(f"　{level(job)}", "", fill)], False),
            ],
        ),
        (
            11,
            [
                (26, "租用人", True),
                (62, Run(person.name, "lessee", fill), False),
                (24, "住址", True),
                (58, Run(home.room_text, "", fill), False),
            ],
        ),
        (
            11,
            [
                (26, "身份证", True),
                (62, Run(person.id_number, "lessee_id", fill), False),
                (24, "车牌", True),
                (58, Run(facts.vehicle.plate, "", fill), False),
            ],
        ),
        (
            11,
            [
                (26, "租用时段", True),
                (88, span, False),
                (20, "月租", True),
                (36, [Run(f"{facts.monthly_rent:.0f}", "rent", fill), " 元"], False),
            ],
        ),
    ]
    y = table(sheet, 20, 27, rows, label=label, value=Style("song", 10.5))
    pen = Pen(sheet, Style("song", 9.5), 20, y + 3, 170, leading=1.45, gap=0.3)
    pen.line("① 月租按季预交，逾期十日未交视为退租，车位另行安排。② 本卡限登记车辆使用，不得转租、转借。")
    pen.line("③ 车内贵重物品自行保管。④ 租用人如需加装充电设备，应另向本公司工程部申请。")
    sheet.text(20, 98, ["出租单位：", Run(owner.name, "lessor")], label)
    sheet.text(20, 107, f"收费员：{bystander(job)}", label)
    sheet.text(126, 98, "租用人签名：", label)
    sheet.text(150, 95.5, person.name, pen_ink(job, 15))
    form = job.date_form("plain", "dash")
    sheet.text(126, 110, ["签约日期：", Run(said(day, form), "sign_date", fill)], label)
    seals.put_round(sheet, 84, 108, seals.SealText(owner.name, "收费专用章"), diameter=36)
    values = _values(job, owner.name) | {"rent": money(facts.monthly_rent), "sign_date": day.isoformat()}
    return drawn(KIND, "larch_card", [sheet], values, tolerated={"space_no": bay_read(job)})


def larch_phone_note(job: Job) -> Drawn:
    """A note typed on a telephone and printed: one thing a line, signed below."""
    facts, home, person, owner = job.facts, job.facts.home, job.facts.person, job.facts.landlord
    sheet = job.sheet()
    day = before(facts.lease_from, job.rng.randrange(1, 9))
    pen = Pen(sheet, Style("hei", 13), 24, 30, 160, leading=1.6, gap=2.2)
    pen.line("【租车位，咱们说好这几条】", style=Style("hei", 15))
    pen.line(["房东：", Run(owner.name, "lessor"), f"，微信同号{owner.phone}"])
    pen.line(["租客：", Run(person.name, "lessee"), "，身份证", Run(person.id_number, "lessee_id")])
    pen.line(["哪个车位：", Run(home.community.name, "community"), "，", *bay(job, tails=("", "号"))])
    pen.line(
        [
            "租多久：从",
            Run(said(facts.lease_from, "plain"), "lease_from"),
            "到",
            Run(said(facts.lease_to, "plain"), "lease_to"),
            "，到期想续提前半个月说",
        ]
    )
    pen.line(["多少钱：一个月", Run(f"{facts.monthly_rent:.0f}", "rent"), "块，半年一转，押金500，退租没问题就退"])
    pen.line("物业那边的车位管理费（每月60）租客自己交")
    pen.line("装充电桩：房东没意见，配合给物业打电话，装的钱和以后拆的钱都是租客出")
    pen.line(f"门禁卡给了1张，遥控器没有。之前租的{bystander(job)}的车这个月7号前开走")
    pen.line("谁先不干，赔对方一个月租金")
    pen.y += 10
    sheet.text(24, pen.y, "房东签字", pen.style)
    sheet.text(48, pen.y - 2, owner.name, pen_ink(job, 18))
    sheet.text(104, pen.y, "租客签字", pen.style)
    sheet.text(128, pen.y - 2, person.name, pen_ink(job, 18))
    form = job.date_form("dots", "plain", "slash")
    sheet.text(128, pen.y + 16, Run(said(day, form), "sign_date", pen_ink(job, 15)), pen.style)
    values = _values(job, owner.name) | {"rent": money(facts.monthly_rent), "sign_date": day.isoformat()}
    return drawn(KIND, "larch_phone_note", [sheet], values, tolerated={"space_no": bay_read(job)})


def larch_bilingual(job: Job) -> Drawn:
    """停车泊位租赁约定 under a letterhead in two languages; blanks filled in, a year's rent."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    owner, fill = home.community.manager, job.fill_style(12)
    day = before(facts.lease_from, job.rng.randrange(0, 15))
    year_rent = facts.monthly_rent * 12
    writer = Writer(job, Style("song", 12), leading=1.9, top=40)
    sheet = writer.sheet
    sheet.text(25, 14, owner.name, Style("hei_bold", 13))
    sheet.text(25, 21, "PROPERTY MANAGEMENT  ·  CUSTOMER SERVICE CENTRE", Style("hei", 8, GREY))
    sheet.text(185, 15, f"Tel: {owner.phone}", Style("hei", 8, GREY), align="r")
    sheet.text(185, 20, "Service hours 8:30-17:30", Style("hei", 8, GREY), align="r")
    sheet.line(25, 27, 185, 27, width=0.5, fill=GREY)
    writer.title("停车泊位租赁约定", Style("hei_bold", 19), spacing=0.1, after=3)
    sheet.text(105, writer.y, "PARKING SPACE RENTAL AGREEMENT", Style("hei", 9), align="c")
    writer.y += 10
    writer.line(["出租人 Lessor：", filled(owner.name, "lessor", fill)])
    writer.line(
        ["承租人 Lessee：", filled(person.name, "lessee", fill), "　电话 Tel：", filled(person.phone, "", fill)]
    )
    writer.line(["证件号码 ID No.：", filled(person.id_number, "lessee_id", fill)])
    writer.para(
        [
            "一、出租人将",
            filled(home.community.name, "community", fill),
            "地下停车场内编号为",
            filled(home.space_no, "space_no", fill),
            "的泊位交承租人停放车牌号",
            filled(facts.vehicle.plate, "", fill),
            "的车辆。",
        ]
    )
    writer.para(
        [
            "二、租期自",
            *dated(facts.lease_from, "lease_from", fill),
            "至",
            *dated(facts.lease_to, "lease_to", fill),
            "。",
        ]
    )
    writer.para(
        [
            "三、泊位租金每年人民币",
            filled(f"{year_rent:.0f}", "rent", fill),
            f"元（大写{in_words(year_rent)}），每年一交，先交后用；另收门禁卡工本费20元。",
        ]
    )
    writer.para("四、出租人仅提供停车场地，不承担车辆及车内物品的保管责任；车辆受损由责任人赔偿。")
    writer.para("五、承租人不得占用消防通道，不得私拉电线充电。经出租人工程部和消防部门认可的充电设施除外。")
    writer.para("六、承租人提前退租的，应书面通知，已交租金按月折算退还。")
    writer.room(50)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出租人（盖章）：", writer.style)
    sheet.text(110, y, "承租人（签名）：", writer.style)
    sheet.text(144, y - 2, person.name, pen_ink(job, 17))
    sheet.text(25, y + 12, f"经办：{bystander(job)}　{other_phone(job)}", Style("song", 10.5))
    sheet.text(110, y + 14, ["日期 Date：", *dated(day, "sign_date", fill)], writer.style)
    seals.put_round(sheet, 62, y + 8, seals.SealText(owner.name))
    values = _values(job, owner.name) | {"rent": money(year_rent), "sign_date": day.isoformat()}
    return drawn(KIND, "larch_bilingual", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {"larch_card": larch_card, "larch_phone_note": larch_phone_note, "larch_bilingual": larch_bilingual}
}
