"""车位租赁: property companies' forms, private agreements, terms of a year and longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth.oak_common import (
    Parts,
    Rows,
    Spot,
    a_spot,
    blank,
    capital,
    clause,
    figures,
    foot,
    hand,
    lines,
    room_of,
    said,
    signed,
    thumb,
    torn,
)
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

BOLD = Style("hei_bold", 20)


def day_of_signing(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(0, 12))


def finished(
    job: Job, name: str, sheets: Sequence[Sheet], spot: Spot, day: date, rent: Decimal, *others: str, **more: str
) -> Drawn:
    """`others`: tolerated rents; `more`: values that differ from the usual, empty for none."""
    facts = job.facts
    values: dict[str, Value] = {
        "lessor": facts.home.community.manager.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": spot.number,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    values |= more
    tolerated = {"space_no": spot.tolerated} if spot.tolerated else {}
    if others:
        tolerated["rent"] = others
    return drawn(
        "parking_lease_contract",
        name,
        sheets,
        {field: value for field, value in values.items() if value},
        tolerated=tolerated,
    )


def years(job: Job) -> int:
    return round((job.facts.lease_to - job.facts.lease_from).days / 365.25)


def property_form(job: Job) -> Drawn:
    """A property company's contract of a dozen short articles, blanks filled in, two pages with a paging seal."""
    facts, spot, day = job.facts, a_spot(job.rng), day_of_signing(job)
    style, ink = Style("song", 12), job.fill_style(12)
    manager, person, rent = facts.home.community.manager, facts.person, facts.monthly_rent
    total = rent * 12 * years(job)
    writer = Writer(job, style)
    writer.title(job.rng.choice(["车位租赁合同", "停车位租赁合同", "地下车位租赁合同书"]), BOLD)
    writer.line(["出租方（甲方）：", blank(manager.name, "lessor", ink)])
    writer.line(
        [
            "承租方（乙方）：",
            blank(person.name, "lessee", ink),
            "　房号：",
            blank(room_of(facts.home, job.rng), "", ink),
        ]
    )
    writer.line(["身份证号：", blank(person.id_number, "lessee_id", ink), "　电话：", blank(person.phone, "", ink)])
    writer.line(
        [
            "车牌号码：",
            blank(facts.vehicle.plate, "", ink),
            "　车辆品牌：",
            blank(facts.vehicle.brand, "", ink),
            "　颜色：",
            blank(job.rng.choice("白黑灰蓝"), "", ink),
        ]
    )
    writer.para("为规范小区停车秩序，明确双方权利义务，依据有关法律法规，甲乙双方签订本合同：")
    clause(
        writer,
        1,
        "租赁车位",
        [
            [
                "甲方将",
                blank(facts.home.community.name, "community", ink),
                spot.level,
                blank(spot.number, "space_no", ink),
                "号车位出租给乙方，供乙方停放上述车辆使用。",
            ]
        ],
    )
    term: Parts = [
        "租赁期",
        str(years(job)),
        "年，自",
        *torn(facts.lease_from, "lease_from", ink),
        "起至",
        *torn(facts.lease_to, "lease_to", ink),
        "止。期满乙方如需续租，应提前一个月提出，同等条件下乙方优先。",
    ]
    clause(writer, 2, "租赁期限", [term])
    clause(
        writer,
        3,
        "租金及支付",
        [
            [
                "租金标准为",
                blank(figures(rent, job.rng), "rent", ink),
                "元/月（大写：",
                blank(capital(rent, job.rng), "rent", ink),
                "），租期内合计",
                blank(f"{total:.0f}", "", ink),
                "元，乙方于签订合同时一次性交清。",
            ],
            "上述租金不含车位管理费，管理费按物价部门核定的标准另行收取。",
        ],
    )
    clause(
        writer,
        4,
        "双方责任",
        [
            "甲方保证车位照明、消防等公共设施完好，维护停车秩序；甲方不承担车辆及车内物品的保管责任。",
            "乙方不得将车位转租、转借他人，不得存放易燃易爆物品，不得占用消防通道。",
            "乙方在承租车位上安装充电设施，须事先书面告知甲方并经供电企业验收合格，租赁期满后自行拆除，恢复原状。",
        ],
    )
    clause(
        writer,
        5,
        "合同解除",
        [
            "乙方逾期十五日未交租金的，甲方有权解除合同，收回车位。因小区改造等原因需收回车位的，甲方应提前三十日通知乙方，并退还剩余租金。"
        ],
    )
    clause(writer, 6, "其他", ["本合同一式两份，双方各执一份，签字（盖章）后生效。"])
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 5
    lines(sheet, 26, y, ["甲方（盖章）：", "经办人："], style, step=12)
    lines(sheet, 114, y, ["乙方（签字）：", ["日期：", *torn(day, "sign_date", ink)]], style, step=12)
    signed(sheet, 144, y - 2, person.name)
    put_round(sheet, 62, y + 8, SealText(manager.name))
    for part, page in enumerate(writer.sheets):
        put_edge(page, 120, SealText(manager.name), part, len(writer.sheets))
        foot(page, f"第 {part + 1} 页 共 {len(writer.sheets)} 页")
    return finished(job, "oak_rent_property", writer.sheets, spot, day, rent, money(total))


def between_people(job: Job) -> Drawn:
    """Owner and tenant, one page of plain sentences, signed by hand with thumb prints."""
    facts, spot, day = job.facts, a_spot(job.rng), day_of_signing(job)
    style, ink, owner, person = Style("song", 13), hand(job, 13), facts.landlord, facts.person
    yearly = facts.monthly_rent * 12
    form = job.rng.choice(["plain", "dot"])
    writer = Writer(job, style, leading=1.9)
    writer.title(job.rng.choice(["车位出租协议", "车位租用协议", "私家车位租赁协议"]), BOLD)
    writer.line(["甲方（出租人）：", blank(owner.name, "lessor", ink), "　身份证：", blank(owner.id_number, "", ink)])
    writer.line(
        ["乙方（承租人）：", blank(person.name, "lessee", ink), "　身份证：", blank(person.id_number, "lessee_id", ink)]
    )
    writer.para(
        [
            "1、甲方自愿将自有的",
            blank(facts.home.community.name, "community", ink),
            spot.level,
            "车位（编号",
            blank(spot.number, "space_no", ink),
            "）租给乙方停车使用。",
        ]
    )
    writer.para(
        [
            "2、租期",
            str(years(job)),
            "年，从",
            blank(numbers.written_date(facts.lease_from, form=form), "lease_from", ink),
            "到",
            blank(numbers.written_date(facts.lease_to, form=form), "lease_to", ink),
            "。",
        ]
    )
    writer.para(
        [
            "3、租金每年",
            blank(figures(yearly, job.rng), "rent", ink),
            "元，按年支付，先付后用，乙方以微信转账方式付给甲方。",
        ]
    )
    writer.para("4、物业公司收取的车位管理费由乙方承担。")
    writer.para(
        "5、甲方同意乙方在该车位安装新能源汽车充电桩，并协助提供车位产权证明等材料。租期满后充电桩归乙方，由乙方负责拆走。"
    )
    writer.para("6、租期内甲方不得另租他人，如出售车位应提前两个月告诉乙方，并退还未到期的租金。")
    writer.para("7、未尽事宜双方协商。本协议一式二份，双方签字后生效。")
    sheet, y = writer.sheet, writer.y + 12
    lines(sheet, 28, y, ["甲方签字：", ["联系电话：", Run(owner.phone, "", ink)]], style, step=13)
    lines(sheet, 112, y, ["乙方签字：", ["联系电话：", Run(person.phone, "", ink)]], style, step=13)
    signed(sheet, 54, y - 2, owner.name)
    signed(sheet, 138, y - 2, person.name)
    thumb(sheet, 62, y - 6)
    thumb(sheet, 146, y - 6)
    sheet.text(105, y + 34, Run(said(job, day, "plain", "chinese"), "sign_date", ink), style, align="c")
    return finished(job, "oak_rent_people", writer.sheets, spot, day, yearly, lessor=owner.name)


def table_form(job: Job) -> Drawn:
    """A one-page table of the terms with notes for the tenant, the company's receipt of the sum."""
    facts, spot, day = job.facts, a_spot(job.rng), day_of_signing(job)
    ink, label, sheet = job.fill_style(11), Style("song", 11), job.sheet()
    manager, person, rent = facts.home.community.manager, facts.person, facts.monthly_rent
    total = rent * 12 * years(job)
    sheet.text(105, 18, manager.name, Style("song", 12), align="c")
    sheet.text(105, 27, "固定车位租赁协议", Style("hei_bold", 20), align="c", spacing=0.12)
    sheet.text(
        188,
        42,
        f"协议编号：{job.rng.choice(['GD', 'TC', 'ZL'])}{day.year}-{job.rng.randrange(1000):03d}",
        Style("song", 10.5),
        align="r",
    )
    form = job.rng.choice(["plain", "dash", "padded"])
    term: Parts = [
        Run(numbers.written_date(facts.lease_from, form=form), "lease_from"),
        " 至 ",
        Run(numbers.written_date(facts.lease_to, form=form), "lease_to"),
    ]
    rows: Rows = [
        (11, [(30, "出租单位", True), (144, Run(manager.name, "lessor", ink), False)]),
        (
            11,
            [
                (30, "承租人", True),
                (46, Run(person.name, "lessee", ink), False),
                (30, "身份证号码", True),
                (68, Run(person.id_number, "lessee_id", ink), False),
            ],
        ),
        (
            11,
            [
                (30, "小区名称", True),
                (46, Run(facts.home.community.name, "community", ink), False),
                (30, "房　　号", True),
                (68, room_of(facts.home, job.rng), False),
            ],
        ),
        (
            11,
            [
                (30, "车位编号", True),
                (46, Run(spot.number, "space_no", ink), False),
                (30, "车位位置", True),
                (68, spot.level or "地下车库", False),
            ],
        ),
        (
            11,
            [
                (30, "车牌号码", True),
                (46, facts.vehicle.plate, False),
                (30, "联系电话", True),
                (68, person.phone, False),
            ],
        ),
        (11, [(30, "租赁期限", True), (144, term, False)]),
        (
            11,
            [
                (30, "租金标准", True),
                (46, [Run(figures(rent, job.rng), "rent", ink), "元/月"], False),
                (30, "缴费金额", True),
                (68, f"¥{total:.2f}（{capital(total, job.rng)}）", False),
            ],
        ),
    ]
    y = table(sheet, 18, 50, rows, label=label, value=ink)
    sheet.text(20, y + 5, "租赁须知：", Style("hei_bold", 11))
    y += 13
    for text in (
        "一、本协议车位仅限停放登记车辆，一位一车，不得转租。",
        "二、承租人应按车位线停放，自觉服从管理人员指挥，爱护公共设施。",
        "三、出租单位只提供场地，不承担车辆丢失、损坏的赔偿责任，建议承租人办理车辆保险。",
        "四、承租人申请安装自用充电桩的，出租单位予以支持并配合出具相关证明，所需费用及安全责任由承租人承担。",
        "五、租期届满前十日内办理续租手续，逾期未办理的，视为放弃。",
    ):
        y = sheet.flow(20, y, 170, text, label, leading=1.6) + 1.5
    lines(sheet, 24, y + 10, ["出租单位（章）：", "收费员："], label, step=12)
    lines(
        sheet,
        116,
        y + 10,
        ["承租人签名：", ["签订日期：", Run(said(job, day, "plain", "dash", "dot"), "sign_date", ink)]],
        label,
        step=12,
    )
    signed(sheet, 142, y + 8, person.name)
    put_round(sheet, 64, y + 18, SealText(manager.name, job.rng.choice(["", "收费专用章", "合同专用章"])), diameter=38)
    return finished(job, "oak_rent_table", [sheet], spot, day, rent, money(total))


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "oak_rent_property": property_form,
        "oak_rent_people": between_people,
        "oak_rent_table": table_form,
    },
}
