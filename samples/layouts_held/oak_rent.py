"""车位租赁: property companies' forms, private agreements, terms of a year and longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_held.oak_common import (
    Parts,
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

_BOLD = Style("hei_bold", 20)


def _signed_on(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(0, 12))


def _done(
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


def _years(job: Job) -> int:
    return round((job.facts.lease_to - job.facts.lease_from).days / 365.25)


def property_form(job: Job) -> Drawn:
    """A property company's contract of a dozen short articles, blanks filled in, two pages with a paging seal."""
    facts, spot, day = job.facts, a_spot(job.rng), _signed_on(job)
    style, ink = Style("song", 12), job.fill_style(12)
    manager, person, rent = facts.home.community.manager, facts.person, facts.monthly_rent
    total = rent * 12 * _years(job)
    writer = Writer(job, style)
    writer.title(job.rng.choice(["车位租赁合同", "停车位租赁合同", "地下车位租赁合同书"]), _BOLD)
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
        str(_years(job)),
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
    return _done(job, "oak_rent_property", writer.sheets, spot, day, rent, money(total))


def between_people(job: Job) -> Drawn:
    """Owner and tenant, one page of plain sentences, signed by hand with thumb prints."""
    facts, spot, day = job.facts, a_spot(job.rng), _signed_on(job)
    style, ink, owner, person = Style("song", 13), hand(job, 13), facts.landlord, facts.person
    yearly = facts.monthly_rent * 12
    form = job.rng.choice(["plain", "dot"])
    writer = Writer(job, style, leading=1.9)
    writer.title(job.rng.choice(["车位出租协议", "车位租用协议", "私家车位租赁协议"]), _BOLD)
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
            str(_years(job)),
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
    return _done(job, "oak_rent_people", writer.sheets, spot, day, yearly, lessor=owner.name)


def table_form(job: Job) -> Drawn:
    """A one-page table of the terms with notes for the tenant, the company's receipt of the sum."""
    facts, spot, day = job.facts, a_spot(job.rng), _signed_on(job)
    ink, label, sheet = job.fill_style(11), Style("song", 11), job.sheet()
    manager, person, rent = facts.home.community.manager, facts.person, facts.monthly_rent
    total = rent * 12 * _years(job)
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
    term = [
        Run(numbers.written_date(facts.lease_from, form=form), "lease_from"),
        " 至 ",
        Run(numbers.written_date(facts.lease_to, form=form), "lease_to"),
    ]
    rows = [
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
    return _done(job, "oak_rent_table", [sheet], spot, day, rent, money(total))


def village_land(job: Job) -> Drawn:
    """A residents' committee rents out a marked space of an old compound; the whole sum for the term is named."""
    facts, spot, day = job.facts, a_spot(job.rng, level=False), _signed_on(job)
    style, ink, person = Style("song", 13), job.fill_style(13), facts.person
    lessor = facts.home.community.residents_committee
    total = facts.monthly_rent * 12 * _years(job)
    writer = Writer(job, style, leading=1.85)
    writer.title("停车位租用合同", _BOLD)
    writer.line(["出租单位：", Run(lessor, "lessor", ink), "（以下简称甲方）"])
    writer.line(["租用人：", Run(person.name, "lessee", ink), "（以下简称乙方）"])
    writer.line(["乙方身份证号码：", Run(person.id_number, "lessee_id", ink)])
    writer.para(
        [
            "经居民代表会议研究同意，甲方将",
            Run(facts.home.community.name, "community", ink),
            "院内已划线的地面停车位出租给本院住户使用。现就有关事项订立合同如下。",
        ]
    )
    writer.para(["一、车位号：", Run(spot.number, "space_no", ink), "。"])
    writer.para(
        [
            "二、租用时间：",
            *torn(facts.lease_from, "lease_from", ink),
            "至",
            *torn(facts.lease_to, "lease_to", ink),
            "。",
        ]
    )
    writer.para(
        [
            "三、租金：租用期内共计人民币",
            Run(capital(total, job.rng), "rent", ink),
            "（￥",
            Run(f"{total:.2f}", "rent", ink),
            "），签订合同时交清，甲方开具收据，租金用于院内公共设施维修。",
        ]
    )
    writer.para("四、乙方应按位停车，不得私设地锁，不得影响他人通行。")
    writer.para("五、乙方为新能源汽车安装充电设备的，应到供电部门办理用电手续，由专业人员安装，甲方不收取额外费用。")
    writer.para("六、遇政府拆迁、老旧小区改造等情况，本合同自行终止，甲方按剩余月份退还租金。")
    sheet, y = writer.sheet, writer.y + 12
    lines(sheet, 28, y, ["甲方（公章）：", "负责人："], style, step=14)
    lines(sheet, 114, y, ["乙方（签名）：", torn(day, "sign_date", ink, line=False)], style, step=14)
    signed(sheet, 146, y - 2, person.name)
    put_round(sheet, 62, y + 6, SealText(lessor))
    return _done(job, "oak_rent_committee", writer.sheets, spot, day, total, lessor=lessor)


def developer_long(job: Job) -> Drawn:
    """A developer's long contract: parties in two columns, a cover of its own, rent for the whole term."""
    facts, spot, day = job.facts, a_spot(job.rng), _signed_on(job)
    style, ink, person, lessor = Style("song", 11.5), Style("song_bold", 11.5), facts.person, facts.developer
    total = facts.monthly_rent * 12 * _years(job)
    writer = Writer(job, style, leading=1.8)
    writer.sheet.text(105, 90, facts.home.community.name, Style("song", 18), align="c", spacing=0.1)
    writer.sheet.text(105, 106, "机动车位租赁合同", Style("hei_bold", 28), align="c")
    writer.sheet.text(105, 240, lessor.name, Style("song", 14), align="c")
    writer.new_page()
    y = lines(
        writer.sheet,
        25,
        28,
        ["甲方（出租人）", Run(lessor.name, "lessor", ink), f"代码：{lessor.uscc}", f"电话：{lessor.phone}"],
        style,
        step=8.5,
    )
    lines(
        writer.sheet,
        115,
        28,
        [
            "乙方（承租人）",
            Run(person.name, "lessee", ink),
            ["证件号：", Run(person.id_number, "lessee_id", ink)],
            f"电话：{person.phone}",
        ],
        style,
        step=8.5,
    )
    writer.y = y + 3
    clause(
        writer,
        1,
        "标的",
        [
            [
                "乙方承租甲方所有的",
                Run(facts.home.community.name, "community", ink),
                "机动车位一个，位于",
                spot.level or "地下车库",
                "，编号：",
                Run(spot.number, "space_no", ink),
                "。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "租期",
        [
            [
                "本车位租赁期限自",
                Run(said(job, facts.lease_from, "padded", "plain"), "lease_from", ink),
                "至",
                Run(said(job, facts.lease_to, "padded", "plain"), "lease_to", ink),
                "。租赁期满，本合同自然终止。",
            ]
        ],
    )
    clause(
        writer,
        3,
        "租金",
        [
            [
                "租赁期内租金总额为¥",
                Run(figures(total, job.rng), "rent", ink),
                "元，大写人民币",
                Run(capital(total, job.rng), "rent", ink),
                "。租金不因市场价格变动而调整。",
                f"折合每月{facts.monthly_rent:.0f}元。",
            ],
            "另交押金500元，租赁期满且无违约情形的，甲方于七日内无息退还。",
        ],
    )
    clause(
        writer,
        4,
        "使用约定",
        [
            "乙方应将车辆停放在车位线内，不得改变车位的结构和用途。",
            "经甲方及物业公司同意，乙方可自费安装电动汽车充电设备，设备产权归乙方所有。乙方因安装、使用该设备给他人造成损害的，由乙方承担责任。",
        ],
    )
    clause(writer, 5, "违约", ["任何一方提前解除合同的，应提前三十日书面通知对方，并支付相当于一个月租金的违约金。"])
    clause(writer, 6, "通知与送达", [f"乙方确认其送达地址为：{person.address}。"])
    clause(writer, 7, "生效", ["本合同经甲方盖章、乙方签字后生效，一式叁份，甲方执贰份，乙方执壹份。"])
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 26, y, ["甲方（盖章）：", "授权代表："], style, step=13)
    lines(sheet, 114, y, ["乙方（签字）：", ["签署日：", Run(said(job, day), "sign_date", ink)]], style, step=13)
    signed(sheet, 144, y - 2, person.name)
    put_round(sheet, 64, y + 7, SealText(lessor.name, "合同专用章"))
    for place, page in enumerate(writer.sheets[1:], 1):
        foot(page, f"{place}")
    return _done(
        job, "oak_rent_developer", writer.sheets, spot, day, total, money(facts.monthly_rent), lessor=lessor.name
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "oak_rent_property": property_form,
        "oak_rent_people": between_people,
        "oak_rent_table": table_form,
        "oak_rent_committee": village_land,
        "oak_rent_developer": developer_long,
    }
}
