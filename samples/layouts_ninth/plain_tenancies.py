"""房屋/场地租赁合同: shops, yards, halls, flats."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_ninth.plain_common import TOWNS, begin, day_runs, grid, ink, lines, page_no, round_seal, signed
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "lease_contract"
SONG = Style("song", 12)


def _values(
    job: Job, lessor: str, lessee: str, location: str, rent: Decimal, day: date, area: str = ""
) -> dict[str, Value]:
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return values | ({"area_m2": area} if area else {})


def _term(job: Job, style: Style, *forms: str) -> list[str | Run]:
    form = job.rng.choice(forms or ("plain", "blanks"))
    first, last = (
        day_runs(job, day, name, style, form)
        for day, name in ((job.facts.lease_from, "lease_from"), (job.facts.lease_to, "lease_to"))
    )
    return [*first, "起至", *last, "止"]


def _shop(job: Job) -> str:
    place = job.facts.home.community
    what = job.rng.choice(("临街门面", "一层商铺", f"{place.name}底商"))
    return f"信阳市{place.district}{place.street}{what}{job.rng.randrange(1, 30)}号"


def _sign(job: Job) -> date:
    start = job.facts.lease_from
    return a_day(job.rng, date(start.year, start.month, 1), start)


def plain_house_lease(job: Job) -> Drawn:
    """The common form for a house or a shop, two private parties or a firm as tenant."""
    facts = begin(job)
    pen, day, rent = job.fill_style(12), _sign(job), facts.monthly_rent * 10
    lessee = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    number = facts.company.org.uscc if job.variant.holder_is == "company" else facts.person.id_number
    location, area = _shop(job), f"{job.rng.randrange(3800, 22000) / 100:.2f}"
    sheet = job.sheet()
    sheet.text(105, 20, "房屋租赁合同", Style("song_bold", 22), align="c", spacing=0.3)
    y = 38.0
    for runs in lines(
        [
            "出租方（甲方）：",
            filled(facts.landlord.name, "lessor", pen),
            "　身份证号：",
            filled(facts.landlord.id_number, "", pen),
        ],
        ["承租方（乙方）：", filled(lessee, "lessee", pen)],
        ["身份证号/信用代码：", filled(number, "", pen)],
    ):
        y = sheet.flow(23, y, 168, runs, SONG, leading=1.75) + 1
    for clause in lines(
        ["根据《中华人民共和国民法典》及相关规定，甲乙双方就房屋租赁事宜协商一致，订立本合同。"],
        [
            "第一条　甲方将位于",
            filled(location, "location", pen),
            "的房屋出租给乙方使用，建筑面积",
            filled(area, "area_m2", pen),
            "平方米。",
        ],
        ["第二条　租赁期限自", *_term(job, pen), "。"],
        [
            "第三条　租金每月人民币",
            filled(f"{rent:.0f}", "rent", pen),
            "元（大写",
            filled(in_words(rent), "rent", pen),
            "），每半年支付一次，押金为一个月租金。",
        ],
        ["第四条　租赁期间水、电、燃气、物业、卫生等费用由乙方承担。"],
        [
            "第五条　乙方不得擅自改变房屋结构和用途，装修须征得甲方同意。"
            "甲方同意乙方在门前自有场地安装充电设备并办理用电手续。"
        ],
        ["第六条　租赁期满乙方如需续租，应提前一个月提出，同等条件下享有优先权。"],
        ["第七条　任何一方违约，应向对方支付两个月租金的违约金。"],
        ["第八条　本合同一式两份，双方签字（盖章）后生效。"],
    ):
        y = sheet.flow(23, y, 168, clause, SONG, leading=1.75, indent=2) + 0.8
    y += 9
    sheet.text(26, y, "甲方（签字）：", SONG)
    signed(sheet, 56, y - 2, facts.landlord.name)
    sheet.text(112, y, "乙方（签字/盖章）：", SONG)
    if job.variant.holder_is == "company":
        round_seal(sheet, 158, y + 8, lessee)
    else:
        signed(sheet, 152, y - 2, lessee)
    sheet.text(26, y + 14, day_runs(job, day, "sign_date", pen, "plain", "blanks"), SONG)
    values = _values(job, facts.landlord.name, lessee, location, rent, day, area)
    return drawn(KIND, "plain_house_lease", [sheet], values)


def plain_yard_lease(job: Job) -> Drawn:
    """A village committee lets a yard to a firm for charging piles: two pages, seals of both."""
    facts = begin(job)
    place, org, day = facts.home.community, facts.company.org, _sign(job)
    pen, rent = job.fill_style(12), facts.monthly_rent * 100
    location = (
        f"{job.rng.choice(TOWNS)}{job.rng.choice(('原小学院内', '村部东侧空地', '老粮站院内', '省道北侧停车场'))}"
    )
    area = f"{job.rng.randrange(400, 3600)}"
    out = Writer(job, SONG, leading=1.8)
    out.title("场地租赁合同", Style("song_bold", 22))
    out.line(["甲方（出租方）：", filled(place.village_committee, "lessor", pen)])
    out.line(["乙方（承租方）：", filled(org.name, "lessee", pen)])
    for clause in lines(
        [
            "为盘活村集体闲置资产，经村“四议两公开”程序研究同意，"
            "甲方将集体场地出租给乙方建设电动汽车充电站，双方达成如下合同条款："
        ],
        [
            "一、场地位置及面积：场地位于",
            filled(location, "location", pen),
            "，东至村道、西至河沟、南至围墙、北至公路，面积约",
            filled(area, "area_m2", pen),
            "平方米。",
        ],
        ["二、租期：自", *_term(job, pen, "plain"), "。"],
        [
            "三、租金：年租金",
            filled(f"{rent:.0f}", "rent", pen),
            "元（人民币",
            filled(in_words(rent), "rent", pen),
            "），每年1月10日前付清当年租金，汇入乡镇“三资”账户。",
        ],
        ["四、甲方责任：1. 保证场地权属清晰；2. 协助乙方办理用电、用水等手续；3. 协调处理乙方与村民之间的关系。"],
        [
            "五、乙方责任：1. 按期交纳租金；2. 合法经营，做好安全生产和环境保护；"
            "3. 不得擅自转租；4. 建设永久性建筑须经有关部门批准。"
        ],
        ["六、合同期满，乙方享有优先承租权；不再续租的，乙方应在30日内拆除自建设施并恢复场地原状。"],
        ["七、违约责任：一方违约造成对方损失的，应予赔偿。乙方逾期两个月不交租金，甲方有权收回场地。"],
        ["八、争议由镇人民调解委员会调解，调解不成向人民法院起诉。"],
        ["九、本合同一式四份，甲乙双方各一份，报镇农经站备案两份。"],
    ):
        out.para(clause)
    out.room(56)
    sheet, y = out.sheet, out.y + 12
    sheet.text(26, y, "甲方（盖章）：", SONG)
    sheet.text(112, y, "乙方（盖章）：", SONG)
    sheet.text(26, y + 13, "负责人：", SONG)
    signed(sheet, 44, y + 10, facts.landlord.name, size=15)
    sheet.text(112, y + 13, "法定代表人：", SONG)
    signed(sheet, 138, y + 10, org.legal_person, size=15)
    sheet.text(112, y + 28, ["签订日期：", *day_runs(job, day, "sign_date", pen, "plain", "chinese")], SONG)
    round_seal(sheet, 62, y + 6, place.village_committee, diameter=38)
    round_seal(sheet, 158, y + 6, org.name)
    for number, one in enumerate(out.sheets, 1):
        page_no(one, f"- {number} -")
    values = _values(job, place.village_committee, org.name, location, rent, day, area)
    return drawn(KIND, "plain_yard_lease", out.sheets, values)


def plain_hall_lease(job: Job) -> Drawn:
    """A factory's hall: particulars in a table at the head, clauses numbered 1.1, the tenant a firm."""
    facts = begin(job)
    org, day, pen = facts.company.org, _sign(job), job.fill_style(11)
    rent = facts.monthly_rent * 60
    location = f"信阳市{facts.home.community.district}{facts.home.community.street}{job.rng.randrange(1, 9)}号厂房"
    area = f"{job.rng.randrange(60000, 320000) / 100:.2f}"
    out = Writer(job, Style("song", 11), leading=1.7)
    label = Style("song", 11)
    out.sheet.text(185, 14, f"合同编号：CF{day:%Y%m%d}{job.rng.randrange(1, 30):02d}", Style("song", 10), align="r")
    out.title("厂房租赁合同书", Style("hei", 19), after=6)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (11, [(30, "出租方", True), (130, v(facts.developer.name, "lessor"), False)]),
        (11, [(30, "承租方", True), (130, v(org.name, "lessee"), False)]),
        (11, [(30, "租赁物坐落", True), (130, v(location, "location"), False)]),
        (
            11,
            [
                (30, "建筑面积", True),
                (50, [v(area, "area_m2"), " m²"], False),
                (30, "用途", True),
                (50, v("新能源车辆维保、充电"), False),
            ],
        ),
        (11, [(30, "租赁期限", True), (130, _term(job, pen, "plain", "padded"), False)]),
        (
            11,
            [
                (30, "月租金", True),
                (50, ["¥", v(f"{rent:,.2f}", "rent")], False),
                (30, "押金", True),
                (50, ["¥", v(f"{rent * 2:,.2f}")], False),
            ],
        ),
    ]
    out.y = grid(out.sheet, 25, out.y, rows, label=label, value=label) + 5
    for text in (
        "1.1 出租方保证对租赁物享有合法权益，租赁物未设定影响本合同履行的其他权利。",
        "1.2 租赁物以现状交付，承租方已实地查勘并认可。",
        "2.1 租金按季度支付，承租方应于每季度首月5日前将租金汇入出租方指定账户，出租方开具增值税专用发票。",
        "2.2 承租方逾期付款的，每逾期一日按应付款的万分之五支付滞纳金。",
        "3.1 承租方使用的水、电按表计量。承租方需增加用电容量或安装充电设备的，"
        "由承租方自行申请，费用自理，出租方予以配合。",
        "3.2 承租方应负责租赁物内的消防安全、安全生产及综合治理工作，并执行当地有关部门规定。",
        "4.1 租赁期内，未经出租方书面同意，承租方不得将租赁物全部或部分转租。",
        "5.1 合同提前终止或有效期届满，承租方应于终止之日迁离租赁物，并将其返还出租方。",
        "6.1 本合同未尽事宜，经双方协商一致后另行签订补充协议。本合同一式肆份，双方各执贰份。",
    ):
        out.para(text, indent=0)
    out.room(50)
    sheet, y = out.sheet, out.y + 10
    for left, who, name in ((26, "出租方（盖章）：", facts.developer.name), (112, "承租方（盖章）：", org.name)):
        sheet.text(left, y, who, label)
        sheet.text(left, y + 12, "授权代表（签字）：", label)
        sheet.text(left, y + 24, ["签订日期：", *day_runs(job, day, "sign_date", pen, "dash", "plain")], label)
        round_seal(sheet, left + 42, y + 8, name, "合同专用章")
    out.number_pages()
    values = _values(job, facts.developer.name, org.name, location, rent, day, area)
    return drawn(KIND, "plain_hall_lease", out.sheets, values)


def plain_flat_lease(job: Job) -> Drawn:
    """An agency's three-party form for a flat, with boxes to tick and a list of things handed over."""
    facts = begin(job)
    place, day, pen = facts.home.community, _sign(job), ink(job, 11.5)
    rent = facts.monthly_rent * 5
    location = f"{place.street}{place.name}{facts.home.room_text}"
    sheet, style = job.sheet(), Style("song", 11)
    sheet.text(24, 14, "橹舟不动产经纪", Style("hei", 12, (30, 110, 90)))
    sheet.line(24, 21, 186, 21, width=0.5, fill=(30, 110, 90))
    sheet.text(105, 26, "住房租赁合同（经纪机构居间）", Style("song_bold", 17), align="c")
    y = 42.0
    for runs in lines(
        [
            "出租人：",
            filled(facts.landlord.name, "lessor", pen),
            "证件号码：",
            filled(facts.landlord.id_number, "", pen),
        ],
        ["承租人：", filled(facts.person.name, "lessee", pen), "证件号码：", filled(facts.person.id_number, "", pen)],
        ["1. 房屋坐落：", filled(location, "location", pen), "，■整租 □合租。"],
        ["2. 租赁用途：居住。居住人数不超过 4 人。随房附固定车位一个，承租人可安装自用充电桩。"],
        ["3. 租期自", *_term(job, pen, "plain", "blanks"), "。"],
        ["4. 租金标准：", filled(f"{rent:.0f}", "rent", pen), "元/月，支付方式：□月付 ■季付 □年付，押一付三。"],
        ["5. 佣金：由承租人支付半个月租金予经纪机构。"],
        ["6. 承租人应按时交纳水、电、燃气、宽带、物业等费用，爱护屋内设施。"],
        ["7. 提前退租须提前30日通知，未满租期的，押金不予退还。"],
        ["8. 本合同一式三份，三方各执一份，签字后生效。"],
    ):
        y = sheet.flow(24, y, 164, runs, style, leading=1.8) + 1
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (
            8,
            [
                (27, "空调", True),
                (27, "2 台", False),
                (27, "热水器", True),
                (27, "1 台", False),
                (27, "钥匙", True),
                (27, "3 把", False),
            ],
        ),
        (
            8,
            [
                (27, "电表", True),
                (27, "1024 度", False),
                (27, "水表", True),
                (27, "86 吨", False),
                (27, "燃气", True),
                (27, "203 m³", False),
            ],
        ),
    ]
    y = grid(sheet, 24, y + 3, rows, label=style, value=style) + 9
    for left, who, name in (
        (24, "出租人：", facts.landlord.name),
        (84, "承租人：", facts.person.name),
        (140, "经纪人：", "釉小宸"),
    ):
        sheet.text(left, y, who, style)
        signed(sheet, left + 15, y - 2, name, size=15)
    sheet.text(24, y + 14, ["签署日期：", *day_runs(job, day, "sign_date", pen, "plain", "dot")], style)
    values = _values(job, facts.landlord.name, facts.person.name, location, rent, day)
    return drawn(KIND, "plain_flat_lease", [sheet], values)


def plain_shop_note(job: Job) -> Drawn:
    """A short agreement by hand between neighbours of a market town."""
    facts = begin(job)
    pen, day = ink(job, 14.5), _sign(job)
    rent = facts.monthly_rent * 40
    location = f"{job.rng.choice(TOWNS)}{job.rng.choice(('老街', '农贸市场南头', '汽车站对面'))}门面房两间"
    sheet = job.sheet()
    sheet.text(105, 30, "门面房租赁协议", pen.sized(23), align="c")
    y = 54.0
    steps: tuple[tuple[int, Runs], ...] = (
        (0, ["甲方（房东）：", Run(facts.landlord.name, "lessor")]),
        (0, ["乙方（租户）：", Run(facts.person.name, "lessee")]),
        (2, ["甲方有", Run(location, "location"), "，租给乙方开店，经双方商量达成协议："]),
        (
            2,
            [
                "1、租期从",
                *day_runs(job, facts.lease_from, "lease_from", pen, "plain", "dot"),
                "至",
                *day_runs(job, facts.lease_to, "lease_to", pen, "plain", "dot"),
                "。",
            ],
        ),
        (2, ["2、房租每年", Run(f"{rent:.0f}", "rent"), "元，上打租，提前半个月交下一年的。"]),
        (2, ["3、水电费乙方自己负责，门口可以装充电桩，报装由乙方办。"]),
        (2, ["4、房屋漏雨由甲方修，乙方不能转租。"]),
        (2, ["5、协议一式两份，签字生效。"]),
    )
    for indent, runs in steps:
        y = sheet.flow(24, y, 162, runs, pen, leading=1.75, indent=indent) + 1
    sheet.text(30, y + 14, "甲方：" + facts.landlord.name, pen)
    sheet.text(110, y + 14, "乙方：" + facts.person.name, pen)
    sheet.text(110, y + 30, day_runs(job, day, "sign_date", pen, "plain", "dot"), pen)
    values = _values(job, facts.landlord.name, facts.person.name, location, rent, day)
    return drawn(KIND, "plain_shop_note", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (plain_house_lease, plain_yard_lease, plain_hall_lease, plain_flat_lease, plain_shop_note)
    }
}
