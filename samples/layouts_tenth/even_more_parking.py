"""More parking papers: annexes, tables, shops' forms and booklets."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth import even_parking_lease as let
from samples.layouts_tenth import even_parking_purchase as buy
from samples.layouts_tenth.even_common import (
    begin,
    cert_paper,
    day_gaps,
    day_whole,
    desk,
    figures,
    on_line,
    pen,
    quarter,
    seal,
    sign,
    space_also,
)
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

Row = tuple[float, list[tuple[float, Runs, bool]]]


def row_of(high: float, narrow: float, wide: float, *pairs: tuple[str, Runs]) -> Row:
    cells: list[tuple[float, Runs, bool]] = []
    for label, runs in pairs:
        cells += [(narrow, label, True), (wide, runs, False)]
    return high, cells


def even_buy_transfer(job: Job) -> Drawn:
    """The transfer of a right of use by the developer: typed, two pages, an annex with the handover."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer
    signed = buy.signed_on(job)
    number = f"({signed.year})车使字第{job.rng.randrange(1, 999):03d}号"
    out = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    out.title("车位使用权有偿转让合同", Style("song_bold", 19))
    out.line(["合同编号：", Run(number, "contract_no")])
    out.line(["转让人：", Run(firm.name, "seller"), "（以下称甲方）"])
    out.line(f"地址：{firm.address}    邮编：464000")
    out.line(
        ["受让人：", Run(person.name, "buyer"), "（以下称乙方）    公民身份号码：", Run(person.id_number, "buyer_id")]
    )
    out.para("甲乙双方就车位使用权转让事宜，经平等协商，自愿达成本合同。")
    out.para(
        [
            "1、甲方将其投资建设的“",
            Run(home.community.name, "community"),
            f"”{home.space_floor or '地下停车库'}编号为【",
            Run(home.space_no, "space_no"),
            f"】的车位使用权转让给乙方，使用期限至项目土地使用权届满之日。乙方系本项目{home.room_text}业主。",
        ]
    )
    out.para(
        [
            "2、转让价款为人民币【",
            Run(figures(job, facts.space_price), "price"),
            "】元，大写【",
            Run(in_words(facts.space_price), "price"),
            "】。乙方已付定金【5000】元，余款于本合同签订时付清。",
        ]
    )
    out.para("3、甲方于乙方付清全部价款后七日内交付车位，以甲乙双方签署的车位交付确认书为准。")
    out.para(
        "4、乙方不得将车位改作他用。乙方转让房屋的，车位使用权应一并转让给房屋受让人，并到甲方或物业服务企业办理变更手续。"
    )
    out.para("5、甲方保证所转让车位不存在一位多卖情形；如有，甲方应双倍返还定金并退还已付价款。")
    out.para("6、本合同自双方签署之日起生效，一式三份。")
    y = out.y + 8
    out.sheet.text(28, y, "甲方（公章）", Style("song", 12))
    out.sheet.text(116, y, "乙方（签名并捺印）", Style("song", 12))
    sign(out.sheet, 120, y + 8, person.name)
    seal(out.sheet, 50, y + 12, firm.name, "合同专用章")
    out.sheet.text(116, y + 24, Run(day_whole(job, signed), "sign_date"), Style("song", 12))
    out.new_page()
    out.title("附件：车位交付确认书", Style("song_bold", 16), after=8)
    rows = [
        row_of(12, 34, 45, ("车位编号", home.space_no), ("受让人", person.name)),
        row_of(12, 34, 45, ("车位现状", "完好"), ("遥控/门禁卡", "1 张")),
    ]
    table(out.sheet, 26, out.y, rows, label=Style("song", 11), value=Style("song", 11))
    out.number_pages("第{}页，共{}页")
    values = buy.base_values(job, signed, number)
    return drawn(buy.KIND, "even_buy_transfer", out.sheets, values, tolerated=space_also(facts))


def even_buy_hand(job: Job) -> Drawn:
    """An agreement written wholly by hand on ruled paper."""
    facts = begin(job)
    person, home, old = facts.person, facts.home, facts.landlord
    signed = buy.signed_on(job)
    sheet = job.sheet()
    ink = pen(job, 14)
    for line in range(24):
        sheet.line(20, 36 + line * 10.2, 190, 36 + line * 10.2, width=0.15, fill=(200, 120, 120))
    sheet.text(105, 25.5, "车位买卖协议", ink.sized(19), align="c")
    lines: list[Runs] = [
        ["卖方：", Run(old.name, "seller"), "   身份证 ", old.id_number],
        ["买方：", Run(person.name, "buyer"), "   身份证 ", Run(person.id_number, "buyer_id")],
        [
            "    卖方有",
            Run(home.community.name, "community"),
            quarter(home.community.name),
            home.space_floor,
            "车位一个，",
        ],
        ["车位号 ", Run(home.space_no, "space_no"), " ，现自愿卖给买方，"],
        [
            "价款 ",
            Run(f"{facts.space_price:.0f}", "price"),
            " 元，（",
            Run(in_words(facts.space_price), "price"),
            "），",
        ],
        "今日一次付清。从今往后该车位归买方所有，",
        "与卖方无关，双方不得反悔。谁反悔谁赔偿对方损失。",
        "口说无凭，立字为据。",
        ["卖方签字：", old.name],
        ["买方签字：", person.name],
        ["证明人：", facts.spouse.name],
        [Run(day_whole(job, signed, "plain", "dot"), "sign_date")],
    ]
    for number, runs in enumerate(lines):
        sheet.text(24 if number < 8 else 96, 38.5 + number * 10.2, runs, ink)
    values = buy.base_values(job, signed) | {"seller": old.name}
    return drawn(buy.KIND, "even_buy_hand", [sheet], values, tolerated=space_also(facts))


def even_let_table(job: Job) -> Drawn:
    """A property company's form: a table of the lease above, terms in small print below."""
    facts = begin(job)
    person, home = facts.person, facts.home
    manager, signed, ink = home.community.manager.name, let.signed_on(job), job.fill_style(10.5)
    sheet = job.sheet()
    sheet.text(105, 20, "车 位 租 用 合 同", Style("hei_bold", 18), align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    term: Runs = [
        *day_gaps(facts.lease_from, "lease_from", ink, under=False),
        "至",
        *day_gaps(facts.lease_to, "lease_to", ink, under=False),
    ]
    cost: Runs = [
        "人民币",
        val(f"{facts.monthly_rent:.0f}", "rent"),
        "元/月（大写：",
        val(in_words(facts.monthly_rent), "rent"),
        "）",
    ]
    rows = [
        row_of(10, 30, 52, ("出租方", val(manager, "lessor")), ("租用方", val(person.name, "lessee"))),
        row_of(10, 30, 52, ("身份证号", val(person.id_number, "lessee_id")), ("手机号码", val(person.phone))),
        row_of(
            10,
            30,
            52,
            ("小区名称", val(home.community.name, "community")),
            ("楼栋房号", val(f"{home.building}-{home.unit}-{home.room}")),
        ),
        row_of(10, 30, 52, ("车位号", val(home.space_no, "space_no")), ("车牌号码", val(facts.vehicle.plate))),
        row_of(10, 30, 134, ("租用期限", term)),
        row_of(10, 30, 134, ("租金标准", cost)),
        row_of(10, 30, 134, ("交费方式", "□月交  □季交  √年交")),
    ]
    y = table(sheet, 23, 34, rows, label=Style("song", 10.5), value=Style("song", 10.5)) + 5
    sheet.text(24, y, "租用须知", Style("hei", 11))
    y += 7
    for number, text in enumerate(
        (
            "租用方只能停放合同登记车辆，更换车辆应提前到物业服务中心办理变更登记。",
            "租用期满需继续租用的，应在期满前十日内续交费用，逾期视为放弃。",
            "租用方确需在租用车位安装自用充电桩的，应提交书面申请，经产权单位和供电部门同意后方可施工。",
            "车辆进出须按限速行驶，车内贵重物品请随身携带，如有遗失本公司概不负责。",
            "提前退租的，已交租金按月结算，不足一月按一月计。",
        ),
        1,
    ):
        y = sheet.flow(24, y, 162, f"{number}、{text}", Style("song", 9.5), leading=1.6)
    sheet.text(26, y + 12, "出租方（章）：", Style("song", 11))
    sheet.text(112, y + 12, "租用方签名：", Style("song", 11))
    sign(sheet, 138, y + 10, person.name)
    seal(sheet, 64, y + 18, manager)
    sheet.text(112, y + 26, ["签约日期：", *day_gaps(signed, "sign_date", ink, under=False)], Style("song", 11))
    return drawn(
        let.KIND, "even_let_table", [sheet], let.base_values(job, signed, manager), tolerated=space_also(facts)
    )


def even_let_yearly(job: Job) -> Drawn:
    """A short agreement with the developer, the rent by the year."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer
    signed, year = let.signed_on(job), facts.monthly_rent * 12
    out = Writer(job, Style("song", 13), left=27, width=156, leading=1.85)
    out.title("停车位租赁协议书", Style("song_bold", 20))
    out.line(["出租方：", Run(firm.name, "lessor")])
    out.line(["承租方：", Run(person.name, "lessee"), "，身份证号码", Run(person.id_number, "lessee_id")])
    out.para(
        [
            "经双方协商，出租方将",
            Run(home.community.name, "community"),
            f"{home.space_floor}人防车位（编号：",
            Run(home.space_no, "space_no"),
            "）租给承租方使用，租期从",
            Run(day_whole(job, facts.lease_from, "plain"), "lease_from"),
            "至",
            Run(day_whole(job, facts.lease_to, "plain"), "lease_to"),
            "。",
        ]
    )
    out.para(
        [
            "租金每年",
            Run(f"{year:.0f}", "rent"),
            "元（人民币",
            Run(in_words(year), "rent"),
            "），先交后用。租期内出租方同意承租方安装充电桩，战时及人防演练时承租方应无条件腾出车位。",
        ]
    )
    out.para("承租方自行投保车辆险，出租方不负责看管。本协议一式二份，签字盖章生效。")
    y = out.y + 12
    out.sheet.text(28, y, "出租方（盖章）：", Style("song", 13))
    out.sheet.text(112, y, "承租方：", Style("song", 13))
    sign(out.sheet, 132, y - 2, person.name)
    seal(out.sheet, 70, y + 8, firm.name)
    out.sheet.text(112, y + 16, Run(day_whole(job, signed, "plain", "chinese"), "sign_date"), Style("song", 13))
    values = let.base_values(job, signed, firm.name) | {"rent": money(year)}
    return drawn(let.KIND, "even_let_yearly", out.sheets, values, tolerated=space_also(facts))


def even_let_photo(job: Job) -> Drawn:
    """A neighbours' agreement photographed on a desk, written into a shop's form."""
    facts = begin(job)
    person, owner, home = facts.person, facts.landlord, facts.home
    signed, ink = let.signed_on(job), pen(job, 11)
    sheet = job.sheet(226, 250)
    desk(job, sheet)
    cert_paper(sheet, 13, 10, 200, 230)
    style = Style("song", 11)
    sheet.text(113, 22, "车位出租合同", Style("song_bold", 19), align="c", spacing=0.3)
    y = 40.0
    paragraphs: list[Runs] = [
        ["甲方（车位所有人）：", on_line(owner.name, "lessor", ink, 8), " 电话：", on_line(owner.phone, "", ink)],
        ["乙方（车位使用人）：", on_line(person.name, "lessee", ink, 8), " 电话：", on_line(person.phone, "", ink)],
        ["乙方身份证号码：", on_line(person.id_number, "lessee_id", ink)],
        [
            "甲方将自有的",
            on_line(home.community.name, "community", ink),
            on_line(home.space_no, "space_no", ink, 5),
            "号车位租给乙方。",
        ],
        [
            "租期自",
            *day_gaps(facts.lease_from, "lease_from", ink),
            "至",
            *day_gaps(facts.lease_to, "lease_to", ink),
            "。",
        ],
        [
            "每月租金",
            on_line(f"{facts.monthly_rent:.0f}", "rent", ink),
            "元，半年一付。押金",
            on_line("200", "", ink),
            "元，退租时退还。",
        ],
        "甲方同意乙方在车位上安装充电桩，电费由乙方自理，退租时乙方自行拆走。",
        "未尽事宜双方协商解决。本合同一式两份，双方签字有效。",
    ]
    for runs in paragraphs:
        y = sheet.flow(28, y, 172, runs, style, leading=1.8) + 3
    sheet.text(30, y + 10, "甲方签字：", style)
    sign(sheet, 50, y + 8, owner.name)
    sheet.text(118, y + 10, "乙方签字：", style)
    sign(sheet, 138, y + 8, person.name)
    sheet.text(118, y + 24, day_gaps(signed, "sign_date", ink, under=False), style)
    return drawn(
        let.KIND, "even_let_photo", [sheet], let.base_values(job, signed, owner.name), tolerated=space_also(facts)
    )


LAYOUTS: Layouts = {
    buy.KIND: {"even_buy_transfer": even_buy_transfer, "even_buy_hand": even_buy_hand},
    let.KIND: {"even_let_table": even_let_table, "even_let_yearly": even_let_yearly, "even_let_photo": even_let_photo},
}
