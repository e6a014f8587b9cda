"""Leases of parking spaces."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_ninth.plain_common import (
    Spot,
    a_spot,
    begin,
    day_runs,
    grid,
    ink,
    lines,
    page_no,
    round_seal,
    signed,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_lease_contract"
SONG = Style("song", 12)


def _signing(job: Job) -> date:
    start = job.facts.lease_from
    return a_day(job.rng, date(start.year, start.month, 1), start)


def _values(job: Job, spot: Spot, lessor: str, rent: Decimal, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": spot.number,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


def _term(job: Job, style: Style, *forms: str) -> list[str | Run]:
    facts, form = job.facts, job.rng.choice(forms or ("plain", "blanks"))
    first, last = (
        day_runs(job, day, name, style, form)
        for day, name in ((facts.lease_from, "lease_from"), (facts.lease_to, "lease_to"))
    )
    return ["自", *first, "起至", *last, "止"]


def plain_space_lease(job: Job) -> Drawn:
    """Owner and tenant, the form everybody finds on the web."""
    facts = begin(job)
    spot, day, pen = a_spot(job.rng), _signing(job), job.fill_style(12)
    sheet, place, rent = job.sheet(), facts.home.community, facts.monthly_rent
    sheet.text(105, 22, "车位租赁合同", Style("song_bold", 22), align="c", spacing=0.3)
    y = 40.0
    for runs in lines(
        ["出租方（甲方）：", filled(facts.landlord.name, "lessor", pen)],
        ["身份证号码：", filled(facts.landlord.id_number, "", pen), " 电话：", filled(facts.landlord.phone, "", pen)],
        ["承租方（乙方）：", filled(facts.person.name, "lessee", pen)],
        [
            "身份证号码：",
            filled(facts.person.id_number, "lessee_id", pen),
            " 电话：",
            filled(facts.person.phone, "", pen),
        ],
    ):
        y = sheet.flow(24, y, 166, runs, SONG, leading=1.75) + 1
    for runs in lines(
        [
            "经甲、乙双方协商，甲方将位于",
            filled(place.name, "community", pen),
            spot.level,
            "第",
            filled(spot.number, "space_no", pen),
            "号停车位出租给乙方使用，双方达成协议如下：",
        ],
        ["一、租赁期限：", *_term(job, pen), "。"],
        [
            "二、租金：每月",
            filled(f"{rent:.0f}", "rent", pen),
            "元（大写：",
            filled(in_words(rent), "rent", pen),
            "），按年支付，先付后用。",
        ],
        ["三、乙方应爱护车位内公共设施，车位只能用于停放小型汽车，不得堆放易燃易爆物品。"],
        ["四、甲方同意乙方在该车位安装新能源汽车充电桩，费用由乙方自理，租赁期满后由乙方负责拆除。"],
        ["五、租赁期内车辆的保管责任由乙方自行承担，甲方不负看管义务。"],
        ["六、任何一方提前解除合同，应提前一个月通知对方，并支付一个月租金作为违约金。"],
        ["七、本合同一式两份，甲、乙双方各执一份，自双方签字之日起生效。"],
    ):
        y = sheet.flow(24, y, 166, runs, SONG, leading=1.75, indent=2) + 1
    y += 10
    for left, who, name in ((26, "甲方签字：", facts.landlord.name), (112, "乙方签字：", facts.person.name)):
        sheet.text(left, y, who, SONG)
        signed(sheet, left + 24, y - 2, name)
        sheet.text(left, y + 14, day_runs(job, day, "sign_date", pen, "plain"), SONG)
    values = _values(job, spot, facts.landlord.name, rent, day)
    return drawn(KIND, "plain_space_lease", [sheet], values, tolerated=spot.tolerated)


def plain_manager_lease(job: Job) -> Drawn:
    """A property company's agreement for its spaces: table of particulars above the clauses, paged, sealed."""
    facts = begin(job)
    spot, day, pen = a_spot(job.rng), _signing(job), job.fill_style(11)
    place, rent = facts.home.community, facts.monthly_rent
    out = Writer(job, Style("song", 11), leading=1.65)
    small = Style("song", 11)
    out.sheet.text(25, 14, place.manager.name, Style("song", 9))
    out.sheet.line(25, 19, 185, 19, width=0.2)
    out.title("停车位租用协议", Style("hei", 18), after=6)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (10, [(28, "甲方", True), (132, v(place.manager.name, "lessor"), False)]),
        (
            10,
            [
                (28, "乙方", True),
                (46, v(facts.person.name, "lessee"), False),
                (28, "房号", True),
                (58, v(facts.home.room_text), False),
            ],
        ),
        (
            10,
            [
                (28, "身份证号", True),
                (68, v(facts.person.id_number, "lessee_id"), False),
                (20, "电话", True),
                (44, v(facts.person.phone), False),
            ],
        ),
        (
            10,
            [
                (28, "车牌号", True),
                (46, v(facts.vehicle.plate), False),
                (28, "车位号", True),
                (58, v(spot.number, "space_no"), False),
            ],
        ),
        (10, [(28, "租用期限", True), (132, _term(job, pen, "plain", "padded"), False)]),
        (10, [(28, "租金标准", True), (132, [v(f"{rent:.0f}", "rent"), "元/月　□按月 □按季 ■按年缴纳"], False)]),
    ]
    out.y = grid(out.sheet, 25, out.y, rows, label=small, value=small) + 5
    out.para(["为规范", Run(place.name, "community"), "停车秩序，甲乙双方就停车位租用事宜达成以下协议："])
    for text in (
        "1. 乙方租用的车位只限停放登记车辆，更换车辆须到物业服务中心办理变更手续。",
        "2. 乙方应于每期租金到期前10日内续交，逾期未交的，甲方有权收回车位另行出租。",
        "3. 甲方提供车位使用及场地清洁、照明服务，不承担车辆及车内物品的保管责任。",
        "4. 乙方应按车场标识限速行驶，有序停放，不得占用消防通道及他人车位。",
        "5. 未经甲方书面同意，乙方不得将车位转租、转借，不得对车位进行改造。",
        "6. 乙方如需加装充电设施，应提交申请，经甲方审核并与供电部门办妥手续后方可施工。",
        "7. 因不可抗力或政府行为致使协议无法履行的，甲方退还剩余租金，双方互不承担违约责任。",
        "8. 本协议一式贰份，甲乙双方各执壹份，具有同等法律效力。未尽事宜双方协商解决。",
    ):
        out.para(text, indent=0)
    out.room(44)
    sheet, y = out.sheet, out.y + 8
    sheet.text(28, y, "甲方（盖章）：", small)
    sheet.text(112, y, "乙方（签字）：", small)
    signed(sheet, 138, y - 2, facts.person.name)
    sheet.text(28, y + 12, "经办人：", small)
    sheet.text(28, y + 24, ["日期：", *day_runs(job, day, "sign_date", pen, "dot", "plain", "dash")], small)
    sheet.text(112, y + 24, ["日期：", *day_runs(job, day, "sign_date", pen, "dot", "plain", "dash")], small)
    round_seal(sheet, 66, y + 10, place.manager.name)
    values = _values(job, spot, place.manager.name, rent, day)
    return drawn(KIND, "plain_manager_lease", out.sheets, values, tolerated=spot.tolerated)


def plain_twenty_years(job: Job) -> Drawn:
    """A developer's long lease in two pages: a lump rent in words, the term's both ends typed."""
    facts = begin(job)
    spot, day = a_spot(job.rng), _signing(job)
    place, rent = facts.home.community, facts.space_price
    out = Writer(job, Style("song", 12), leading=1.85)
    pen = job.fill_style(12)
    out.sheet.text(186, 16, f"编号：ZL-{day.year}-{job.rng.randrange(1, 900):04d}", Style("song", 10), align="r")
    out.title("地下车位长期租赁合同", Style("song_bold", 20))
    for runs in lines(
        ["出租人：", filled(facts.developer.name, "lessor", pen), "（以下简称甲方）"],
        ["住所地：", filled(facts.developer.address, "", pen)],
        ["承租人：", filled(facts.person.name, "lessee", pen), "（以下简称乙方）"],
        ["公民身份号码：", filled(facts.person.id_number, "lessee_id", pen)],
    ):
        out.line(runs)
    for clause in lines(
        [
            "根据《中华人民共和国民法典》第七百零三条等规定，甲乙双方就",
            filled(place.name, "community", pen),
            "项目地下车位租赁事宜订立本合同。",
        ],
        ["1.1　租赁标的：", spot.level, filled(spot.number, "space_no", pen), "号车位，平面位置见附图。"],
        ["1.2　甲方保证对该车位享有合法的出租权利。"],
        ["2.1　租赁期限：", *_term(job, pen, "plain", "blanks"), "。"],
        ["2.2　期满后，在土地使用权期限内甲方无偿续租给乙方使用。"],
        [
            "3.1　租赁期内租金总额为人民币",
            filled(in_words(rent), "rent", pen),
            "（¥",
            filled(f"{rent:.2f}", "rent", pen),
            "元），乙方于本合同签订之日一次性支付。",
        ],
        ["3.2　车位管理服务费由乙方按物价部门核定标准另行向物业公司交纳。"],
        ["4.1　甲方应于收到全部租金后三日内将车位交付乙方使用，并协助办理停车手续。"],
        ["4.2　乙方可依规定安装自用充电设施，甲方应予配合并出具相关证明材料。"],
        ["5.1　乙方转让住宅的，可将剩余租期内的权利义务一并转让给受让人，但应书面通知甲方。"],
        ["6.1　甲方逾期交付超过60日的，乙方有权解除合同，甲方退还已付租金并按年利率4%支付资金占用费。"],
        ["7.1　本合同自双方签字盖章之日起生效，一式四份，甲方三份，乙方一份。"],
    ):
        out.para(clause, indent=0)
    out.room(50)
    sheet, y = out.sheet, out.y + 10
    sheet.text(28, y, "甲方（公章）：", SONG)
    sheet.text(112, y, "乙方（签名）：", SONG)
    signed(sheet, 142, y - 2, facts.person.name)
    sheet.text(28, y + 14, "授权代表：", SONG)
    sheet.text(112, y + 28, ["签约日期：", *day_runs(job, day, "sign_date", pen, "chinese", "plain")], SONG)
    round_seal(sheet, 64, y + 8, facts.developer.name, "合同专用章")
    for number, one in enumerate(out.sheets, 1):
        page_no(one, f"{number} / {len(out.sheets)}")
    values = _values(job, spot, facts.developer.name, rent, day)
    return drawn(KIND, "plain_twenty_years", out.sheets, values, tolerated=spot.tolerated)


def plain_hand_lease(job: Job) -> Drawn:
    """A few sentences in somebody's own hand."""
    facts = begin(job)
    spot, day = a_spot(job.rng), _signing(job)
    sheet, place = job.sheet(), facts.home.community
    pen = ink(job, 15)
    yearly = facts.monthly_rent * 12
    sheet.text(105, 32, "租车位协议", pen.sized(24), align="c")
    y = 56.0
    for runs in lines(
        ["甲方：", Run(facts.landlord.name, "lessor"), "　电话 ", facts.landlord.phone],
        ["乙方：", Run(facts.person.name, "lessee"), "　身份证 ", Run(facts.person.id_number, "lessee_id")],
    ):
        y = sheet.flow(24, y, 164, runs, pen, leading=1.8) + 1
    for runs in lines(
        [
            "甲方在",
            Run(place.name, "community"),
            "有",
            spot.level,
            "车位一个，车位号",
            Run(spot.number, "space_no"),
            "，现租给乙方停车用。",
        ],
        [
            "租期从",
            *day_runs(job, facts.lease_from, "lease_from", pen, "plain", "dot"),
            "到",
            *day_runs(job, facts.lease_to, "lease_to", pen, "plain", "dot"),
            "，一年租金",
            Run(f"{yearly:.0f}", "rent"),
            "元，每年一付。",
        ],
        ["乙方可以在车位上装充电桩，电费自己交，不租了自己拆走。物业费由甲方负责。"],
        ["双方签字生效，一人一份。"],
    ):
        y = sheet.flow(24, y, 164, runs, pen, leading=1.8, indent=2) + 1
    y += 14
    sheet.text(110, y, "甲方签字：" + facts.landlord.name, pen)
    sheet.text(110, y + 14, "乙方签字：" + facts.person.name, pen)
    sheet.text(118, y + 30, day_runs(job, day, "sign_date", pen, "plain", "dot"), pen)
    values = _values(job, spot, facts.landlord.name, yearly, day)
    return drawn(KIND, "plain_hand_lease", [sheet], values, tolerated=spot.tolerated)


def plain_sublet(job: Job) -> Drawn:
    """An owners' committee lets ground spaces: figures in a table, terms to the side, two columns of signatures."""
    facts = begin(job)
    spot, day, pen = a_spot(job.rng), _signing(job), job.fill_style(11.5)
    sheet, place = job.sheet(), facts.home.community
    rent = facts.monthly_rent * 12
    sheet.text(105, 20, f"{place.name}固定车位租赁协议书", Style("song_bold", 18), align="c")
    style = Style("song", 11.5)
    y = 38.0
    for runs in lines(
        ["甲　　方：", Run(place.owners_committee, "lessor", pen)],
        ["乙　　方：", Run(facts.person.name, "lessee", pen), "　（", facts.home.room_text, "业主）"],
        ["证件号码：", Run(facts.person.id_number, "lessee_id", pen)],
        ["车辆信息：", f"{facts.vehicle.brand}　{facts.vehicle.plate}"],
    ):
        sheet.text(26, y, runs, style)
        y += 9
    for clause in lines(
        [
            "为解决本小区停车难问题，根据业主大会决议，甲方将小区（",
            Run(place.name, "community"),
            "）共有部分划定的固定车位出租给业主使用，双方约定如下：",
        ],
        ["第一条　车位编号：", filled(spot.number, "space_no", pen), "　停放方式：一位一车，固定使用。"],
        ["第二条　租赁时间：", *_term(job, pen, "plain", "padded"), "。"],
        [
            "第三条　租金：",
            filled(f"{rent:.2f}", "rent", pen),
            "元/年，签订协议时交清首年租金，其后每年续交。收入归全体业主共有，每半年公示一次。",
        ],
        ["第四条　乙方安装充电桩须符合消防要求，并自行到供电公司办理报装。"],
        ["第五条　乙方违反停车管理规定，经劝阻三次仍不改正的，甲方有权终止协议。"],
        ["第六条　本协议经双方签字（盖章）后生效，一式三份，甲乙双方、物业各一份。"],
    ):
        y = sheet.flow(26, y, 160, clause, style, leading=1.8, indent=2) + 1
    y += 12
    sheet.text(28, y, "甲方（章）：", style)
    sheet.text(112, y, "乙方：", style)
    signed(sheet, 126, y - 2, facts.person.name)
    sheet.text(28, y + 13, "代表人：", style)
    signed(sheet, 46, y + 10, facts.landlord.name, size=15)
    sheet.text(112, y + 26, day_runs(job, day, "sign_date", pen, "plain", "spaced", "dot"), style)
    round_seal(sheet, 60, y + 8, place.owners_committee, diameter=38)
    values = _values(job, spot, place.owners_committee, rent, day)
    return drawn(KIND, "plain_sublet", [sheet], values, tolerated=spot.tolerated)


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (plain_space_lease, plain_manager_lease, plain_twenty_years, plain_hand_lease, plain_sublet)
    }
}
