"""More leases, papers of no kind, and blank ones."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_tenth import even_lease as lease
from samples.layouts_tenth.even_common import (
    Rows,
    begin,
    cert_paper,
    day_gaps,
    day_whole,
    desk,
    house_place,
    on_line,
    pen,
    rows_of,
    seal,
    sign,
)
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def even_tenancy_shop(job: Job) -> Drawn:
    """A shop let by a firm: typed, the rent by the year, two pages."""
    facts = begin(job)
    lessor = facts.developer.name
    lessee, code = lease.tenant(job)
    signed, rent = lease.signed_on(job), Decimal(job.rng.randrange(18, 90) * 1000)
    area = f"{job.rng.randrange(4200, 39000) / 100:.2f}"
    estate, rng = facts.home.community, job.rng
    place = f"信阳市{estate.district}{estate.street}{estate.name}"
    place += f"{rng.randrange(1, 9)}号楼1层{rng.randrange(101, 130)}号商铺"
    out = Writer(job, Style("song", 11.5), left=26, width=158, leading=1.75)
    out.title("商铺租赁合同", Style("hei_bold", 20), spacing=0.3)
    out.line(["出租人（甲方）：", Run(lessor, "lessor")])
    out.line(["承租人（乙方）：", Run(lessee, "lessee"), f"    证件号码：{code}"])
    out.para("甲乙双方依据《中华人民共和国民法典》及有关法律法规，就商铺租赁事宜订立本合同。")
    out.para(["1.1  租赁商铺坐落：", Run(place, "location"), "。"])
    out.para(["1.2  租赁面积：", Run(area, "area_m2"), "平方米（建筑面积），双方不因面积误差调整租金。"])
    first, last = day_whole(job, facts.lease_from, "plain"), day_whole(job, facts.lease_to, "plain")
    out.para(["2.1  租赁期自", Run(first, "lease_from"), "至", Run(last, "lease_to"), "，其中装修免租期15天。"])
    out.para(
        [
            "3.1  首年租金为人民币",
            Run(f"{rent:,.2f}", "rent"),
            "元（大写：人民币",
            Run(in_words(rent), "rent"),
            "），自第二年起每年递增5%。",
        ]
    )
    out.para("3.2  租金按半年支付，先付后用。乙方应于每期届满前十日支付下一期租金。")
    for text in (
        "4.1  乙方签约时交纳履约保证金人民币5000元，合同期满结清费用后无息退还。",
        "5.1  租赁期内的水费、电费、物业管理费由乙方承担，按表计量，自行缴纳。",
        "5.2  乙方因经营需要增加用电容量、安装充电设施的，甲方应出具产权资料予以配合，费用由乙方承担。",
        "6.1  乙方应合法经营，遵守消防、环保、市容管理规定，不得改变商铺主体结构。",
        "6.2  未经甲方书面同意，乙方不得将商铺全部或部分转租。",
        "7.1  乙方逾期支付租金的，每逾期一日按欠付金额的万分之五支付违约金；逾期三十日的，甲方有权解除合同。",
        "8.1  因不可抗力导致合同不能履行的，双方互不承担责任。",
        "9.1  本合同未尽事宜由双方协商解决，协商不成的，任何一方可向商铺所在地人民法院起诉。",
        "9.2  本合同一式肆份，双方各执贰份，自双方签字或盖章之日起生效。",
    ):
        out.para(text)
    out.new_page()
    y = out.y + 6
    out.sheet.text(28, y - 8, "（签署页）", Style("song", 11.5))
    out.sheet.text(28, y + 6, "甲方（盖章）：", Style("song", 11.5))
    out.sheet.text(112, y + 6, "乙方（签章）：", Style("song", 11.5))
    seal(out.sheet, 68, y + 14, lessor, "合同专用章")
    if job.variant.holder_is == "company":
        seal(out.sheet, 152, y + 14, lessee)
    else:
        sign(out.sheet, 140, y + 4, lessee)
    out.sheet.text(28, y + 34, ["签订日期：", Run(day_whole(job, signed), "sign_date")], Style("song", 11.5))
    out.number_pages("{} / {}")
    values = lease.base_values(job, signed, lessor=lessor, lessee=lessee, place=place, rent=rent, area=area)
    return drawn(lease.KIND, "even_tenancy_shop", out.sheets, values)


def even_tenancy_table(job: Job) -> Drawn:
    """A housing office's filing form of a lease, a table."""
    facts = begin(job)
    owner = facts.landlord
    lessee, code = lease.tenant(job)
    signed, place, ink = lease.signed_on(job), house_place(facts), job.fill_style(11)
    rent, area = Decimal(job.rng.randrange(8, 42) * 100), f"{job.rng.randrange(5600, 14800) / 100:.2f}"
    sheet = job.sheet()
    sheet.text(105, 20, "房屋租赁合同登记备案表", Style("hei_bold", 18), align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    term: Runs = [
        *day_gaps(facts.lease_from, "lease_from", ink, under=False),
        "起至",
        *day_gaps(facts.lease_to, "lease_to", ink, under=False),
        "止",
    ]
    rows: Rows = [
        (
            12.0,
            [
                (30.0, "出 租 人", True),
                (44.0, val(owner.name, "lessor"), False),
                (30.0, "证件号码", True),
                (60.0, val(owner.id_number), False),
            ],
        ),
        (
            12.0,
            [
                (30.0, "承 租 人", True),
                (44.0, val(lessee, "lessee"), False),
                (30.0, "证件号码", True),
                (60.0, val(code), False),
            ],
        ),
        (12.0, [(30.0, "房屋坐落", True), (134.0, val(place, "location"), False)]),
        (
            12.0,
            [
                (30.0, "建筑面积", True),
                (44.0, [val(area, "area_m2"), "㎡"], False),
                (30.0, "租赁用途", True),
                (60.0, val("居住"), False),
            ],
        ),
        (12.0, [(30.0, "租赁期限", True), (134.0, term, False)]),
        (
            12.0,
            [
                (30.0, "租    金", True),
                (134.0, ["每月", val(f"{rent:.2f}", "rent"), "元（大写：", val(in_words(rent), "rent"), "）"], False),
            ],
        ),
        (
            12.0,
            [(30.0, "合同签订日期", True), (134.0, val(day_whole(job, signed, "plain", "dash"), "sign_date"), False)],
        ),
        (
            34.0,
            [
                (30.0, "双方签名", True),
                (67.0, ["出租人：", val(owner.name)], False),
                (67.0, ["承租人：", val(lessee)], False),
            ],
        ),
        (34.0, [(30.0, "备案意见", True), (134.0, "提交材料齐全，准予备案。", False)]),
    ]
    y = table(sheet, 23, 34, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    seal(sheet, 150, y - 14, f"信阳市{facts.home.community.district}房产管理中心", "备案专用章")
    sheet.text(24, y + 6, "说明：本表一式三份，出租人、承租人各执一份，备案机关存档一份。", Style("song", 9.5))
    values = lease.base_values(job, signed, lessor=owner.name, lessee=lessee, place=place, rent=rent, area=area)
    return drawn(lease.KIND, "even_tenancy_table", [sheet], values)


def even_tenancy_yard(job: Job) -> Drawn:
    """A villager's yard let by hand-filled agreement, photographed."""
    facts = begin(job)
    owner = facts.landlord
    lessee, _ = lease.tenant(job)
    signed, ink = lease.signed_on(job), pen(job, 12)
    place = f"{facts.home.community.district}{facts.home.community.street}院落"
    rent, area = Decimal(job.rng.randrange(6, 40) * 500), str(job.rng.randrange(12, 90) * 10)
    sheet = job.sheet(228, 280)
    desk(job, sheet)
    cert_paper(sheet, 13, 12, 202, 256)
    style, y = Style("song", 12), 46.0
    sheet.text(114, 26, "院落租赁协议", Style("song_bold", 20), align="c", spacing=0.3)
    paragraphs: list[Runs] = [
        ["出租方：", on_line(owner.name, "lessor", ink, 8), "（甲方）"],
        ["承租方：", on_line(lessee, "lessee", ink, 8), "（乙方）"],
        [
            "甲方将位于",
            on_line(place, "location", ink),
            "一处，面积约",
            on_line(area, "area_m2", ink),
            "平方米，出租给乙方停车、充电使用。",
        ],
        [
            "租期从",
            *day_gaps(facts.lease_from, "lease_from", ink),
            "到",
            *day_gaps(facts.lease_to, "lease_to", ink),
            "。",
        ],
        ["年租金", on_line(f"{rent:.0f}", "rent", ink), "元，每年正月前付清。"],
        "乙方可在院内架设电表、充电桩，用电由乙方自行申请，甲方提供便利。租期内甲方不得将院落另租他人。",
        "本协议一式二份，双方签字生效。",
    ]
    for runs in paragraphs:
        y = sheet.flow(28, y, 172, runs, style, leading=1.85) + 3
    sheet.text(30, y + 10, "甲方：", style)
    sign(sheet, 44, y + 8, owner.name)
    sheet.text(112, y + 10, "乙方：", style)
    sign(sheet, 126, y + 8, lessee)
    sheet.text(120, y + 26, day_gaps(signed, "sign_date", ink, under=False), style)
    values = lease.base_values(job, signed, lessor=owner.name, lessee=lessee, place=place, rent=rent, area=area)
    return drawn(lease.KIND, "even_tenancy_yard", [sheet], values)


def even_driver_card(job: Job) -> Drawn:
    """A driving licence of a person, copied in place of the car's."""
    person = begin(job).person
    sheet = job.sheet()
    cert_paper(sheet, 45, 50, 120, 82)
    sheet.text(105, 54, "中华人民共和国机动车驾驶证", Style("song_bold", 12), align="c")
    sheet.text(105, 60, "Driving License of the People's Republic of China", Style("song", 6.5), align="c")
    rows: list[tuple[str, Runs]] = [
        ("证号", person.id_number),
        ("姓名", f"{person.name}      性别  {person.sex}      国籍  中国"),
        ("住址", person.address[:16]),
        ("", person.address[16:]),
        ("出生日期", f"{person.birth:%Y-%m-%d}"),
        ("初次领证日期", f"{max(2009, person.birth.year + 20)}-06-18      准驾车型  C1"),
        ("有效期限", "2023-06-18 至 2033-06-18"),
    ]
    rows_of(sheet, 50, 68, rows, Style("song", 9), gap=24, step=8.2)
    return drawn("other", "even_driver_card", [sheet], {})


def even_pile_manual(job: Job) -> Drawn:
    """The warranty card and data of a charging pile, two pages."""
    facts = begin(job)
    first, second = job.sheet(148, 210), job.sheet(148, 210)
    first.text(74, 40, "交流充电桩", Style("hei_bold", 24), align="c")
    first.text(74, 58, "产品说明书", Style("hei", 18), align="c", spacing=0.3)
    first.text(74, 176, "使用前请仔细阅读本说明书，并妥善保管", Style("song", 10), align="c")
    second.text(74, 16, "技术参数", Style("hei_bold", 14), align="c")
    data = (
        ("额定电压", "AC220V±20%"),
        ("额定电流", "32A"),
        ("额定功率", f"{facts.power_kw}kW"),
        ("防护等级", "IP55"),
        ("工作温度", "-30℃～+55℃"),
        ("通信方式", "蓝牙/4G"),
    )
    rows: Rows = [(9.0, [(50.0, label, True), (66.0, text, False)]) for label, text in data]
    y = table(second, 16, 28, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    second.text(16, y + 10, "保修卡", Style("hei_bold", 13))
    second.flow(
        16,
        y + 20,
        116,
        "本产品自购买之日起整机保修两年。因安装不当、雷击、浸水等造成的损坏不在保修范围内。",
        Style("song", 10.5),
        leading=1.7,
    )
    return drawn("other", "even_pile_manual", [first, second], {})


def even_bare_lease(job: Job) -> Drawn:
    """A lease of a space, printed from a template, nothing filled in."""
    out = Writer(job, Style("song", 12), left=27, width=156, leading=1.85)
    gap = "＿＿＿＿"
    out.title("车位租赁合同", Style("song_bold", 20), spacing=0.3)
    out.line(f"出租方（甲方）：{gap}{gap}    身份证号：{gap}{gap}{gap}")
    out.line(f"承租方（乙方）：{gap}{gap}    身份证号：{gap}{gap}{gap}")
    out.para(f"一、甲方将位于{gap}{gap}小区{gap}号车位出租给乙方使用。")
    out.para("二、租期自＿＿＿年＿＿月＿＿日起至＿＿＿年＿＿月＿＿日止。")
    out.para(f"三、租金每月{gap}元，大写{gap}{gap}，按＿＿支付。")
    out.para("四、乙方应按规定停放车辆，不得转租。甲方同意乙方安装充电桩。")
    out.para("五、本合同一式两份，双方各执一份，签字后生效。")
    y = out.y + 14
    for x, text in ((28, "甲方（签字）："), (112, "乙方（签字）：")):
        out.sheet.text(x, y, text, Style("song", 12))
        out.sheet.text(x, y + 14, "      年    月    日", Style("song", 12))
    return drawn("blank", "even_bare_lease", out.sheets, {})


def even_bare_pages(job: Job) -> Drawn:
    """Two empty pages from a feeder: a shade at the edge, specks of dust."""
    sheets = [job.sheet(), job.sheet()]
    for sheet in sheets:
        sheet.line(208.6, 0, 208.6, 297, width=1.2, fill=(226, 226, 226))
        for _ in range(job.rng.randrange(4, 12)):
            x, y = job.rng.uniform(8, 200), job.rng.uniform(8, 288)
            sheet.fill(x, y, 0.3, 0.3, (150, 150, 150))
    return drawn("blank", "even_bare_pages", sheets, {})


LAYOUTS: Layouts = {
    lease.KIND: {
        "even_tenancy_shop": even_tenancy_shop,
        "even_tenancy_table": even_tenancy_table,
        "even_tenancy_yard": even_tenancy_yard,
    },
    "other": {"even_driver_card": even_driver_card, "even_pile_manual": even_pile_manual},
    "blank": {"even_bare_lease": even_bare_lease, "even_bare_pages": even_bare_pages},
}
