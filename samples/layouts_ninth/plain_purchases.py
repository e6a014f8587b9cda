"""Contracts by which a parking space changes hands, from developers and between neighbours."""

from __future__ import annotations

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
    round_seal,
    signed,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

KIND = "parking_purchase_contract"
SONG = Style("song", 11.5)
BOLD = Style("song_bold", 11.5)


def values_of(job: Job, spot: Spot, seller: str, day: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": spot.number,
        "price": money(facts.space_price),
        "sign_date": day,
    }


def plain_right_transfer(job: Job) -> Drawn:
    """One page: the developer hands over the right of use of a 人防 space for a lump sum."""
    facts = begin(job)
    spot, day = a_spot(job.rng), a_day(job.rng, facts.consent_date.replace(year=2022), facts.consent_date)
    place, sheet, pen = facts.home.community, job.sheet(), job.fill_style(11.5)
    sheet.text(105, 22, f"{'' if job.chance(0.5) else '人防'}车位使用权转让协议书", Style("hei", 19), align="c")
    y = 40.0
    for runs in lines(
        ["转让方（以下简称甲方）：", Run(facts.developer.name, "seller")],
        [
            "受让方（以下简称乙方）：",
            filled(facts.person.name, "buyer", pen),
            "　身份证号：",
            filled(facts.person.id_number, "buyer_id", pen),
        ],
    ):
        y = sheet.flow(24, y, 164, runs, SONG, leading=1.8) + 2
    price = facts.space_price
    for clause in lines(
        [
            "甲乙双方经友好协商，就",
            Run(place.name, "community"),
            "地下停车位使用权有偿转让事宜，签订本协议，共同遵守。",
        ],
        [
            "一、甲方将",
            spot.level,
            filled(spot.number, "space_no", pen),
            "号车位的使用权转让给乙方，乙方已到现场查看，对车位位置、尺寸及现状无异议。",
        ],
        [
            "二、转让费用共计人民币（大写）",
            filled(in_words(price), "price", pen),
            "（￥",
            filled(f"{price:,.2f}", "price", pen),
            "），乙方在签订协议时一次付清，甲方出具收据。",
        ],
        ["三、使用期限与该宗土地使用权期限一致，期满后按国家规定执行。"],
        ["四、乙方在使用期内可将车位转让、出租给本小区业主，但须到物业公司办理变更备案。"],
        ["五、战时或遇应急演练，乙方应无条件服从人防主管部门统一安排。"],
        ["六、乙方按时交纳车位管理费，不得私拉电线；安装充电桩须按供电公司和物业公司的规定申请。"],
        ["七、本协议一式三份，甲乙双方及物业公司各执一份，签字盖章后生效。"],
    ):
        y = sheet.flow(24, y, 164, clause, SONG, leading=1.8, indent=2) + 1
    y += 8
    sheet.text(26, y, ["甲方：", "（盖章）"], SONG)
    sheet.text(116, y, "乙方：", SONG)
    signed(sheet, 132, y - 2, facts.person.name)
    sheet.text(26, y + 14, ["经办人：", job.rng.choice(("小釉", "砧老师", "橹经理"))], SONG)
    sheet.text(116, y + 14, ["电话：", facts.person.phone], SONG)
    sheet.text(116, y + 28, day_runs(job, day, "sign_date", pen, "plain", "blanks", "dot"), SONG)
    round_seal(sheet, 56, y + 4, facts.developer.name)
    values = values_of(job, spot, facts.developer.name, day.isoformat())
    return drawn(KIND, "plain_right_transfer", [sheet], values, tolerated=spot.tolerated)


def plain_booking_form(job: Job) -> Drawn:
    """A sales office's subscription form: a ruled table, rules below, seal at the foot."""
    facts = begin(job)
    spot, day = a_spot(job.rng), a_day(job.rng, facts.consent_date.replace(year=2025), facts.consent_date)
    sheet, pen = job.sheet(), job.fill_style(11)
    number = f"CW-{day:%y%m}-{job.rng.randrange(1, 999):03d}"
    deposit = Decimal(5000)
    price = facts.space_price
    sheet.text(105, 18, Run(facts.home.community.name, "community"), Style("song_bold", 16), align="c")
    sheet.text(105, 28, "车位认购协议书", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(188, 40, ["编号：", Run(number, "contract_no", pen)], Style("song", 10.5), align="r")

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (11, [(30, "出售单位", True), (138, v(facts.developer.name, "seller"), False)]),
        (
            11,
            [
                (30, "认购人", True),
                (46, v(facts.person.name, "buyer"), False),
                (30, "联系电话", True),
                (62, v(facts.person.phone), False),
            ],
        ),
        (11, [(30, "身份证号", True), (138, v(facts.person.id_number, "buyer_id"), False)]),
        (
            11,
            [
                (30, "所在楼栋房号", True),
                (46, v(facts.home.room_text), False),
                (30, "车位编号", True),
                (62, v(spot.number, "space_no"), False),
            ],
        ),
        (
            11,
            [
                (30, "车位类型", True),
                (46, "■标准 □微型 □子母", False),
                (30, "所在楼层", True),
                (62, v(spot.level or "地下一层"), False),
            ],
        ),
        (
            11,
            [
                (30, "标价（元）", True),
                (46, v(f"{price + 12000:.0f}"), False),
                (30, "优惠", True),
                (62, v("老业主立减12000"), False),
            ],
        ),
        (
            13,
            [
                (30, "成交总价", True),
                (138, ["￥", v(f"{price:.0f}", "price"), "元　大写：", v(in_words(price), "price")], False),
            ],
        ),
        (
            11,
            [
                (30, "认购定金", True),
                (46, ["￥", v(f"{deposit:.0f}"), "元"], False),
                (30, "付款方式", True),
                (62, "■一次性 □分期", False),
            ],
        ),
    ]
    y = grid(sheet, 21, 48, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    for text in (
        "1．认购人应于签署本协议之日起7日内付清余款并签订正式合同，逾期视为放弃，定金不予退还。",
        "2．认购人确认已了解车位的尺寸、立柱、风管及管线情况。",
        "3．车位仅限本项目业主认购，每户限购贰个。",
        "4．本协议在正式合同签订后自动失效。本协议一式贰份，双方各执壹份。",
    ):
        y = sheet.flow(23, y, 164, text, Style("song", 10.5), leading=1.7) + 0.5
    y += 10
    sheet.text(24, y, "出售单位（章）：", SONG)
    sheet.text(116, y, "认购人签名：", SONG)
    signed(sheet, 142, y - 2, facts.person.name)
    sheet.text(24, y + 12, "置业顾问：" + "橹小" + job.rng.choice("知秋满"), SONG)
    sheet.text(116, y + 14, ["日期：", *day_runs(job, day, "sign_date", pen, "dash", "plain", "slash")], SONG)
    round_seal(sheet, 68, y + 8, facts.developer.name, "销售专用章")
    values = values_of(job, spot, facts.developer.name, day.isoformat()) | {"contract_no": number}
    return drawn(KIND, "plain_booking_form", [sheet], values, tolerated=spot.tolerated)


def plain_neighbour_sale(job: Job) -> Drawn:
    """Two neighbours' agreement from a print shop, filled in and signed with a witness."""
    facts = begin(job)
    spot, day = a_spot(job.rng), a_day(job.rng, facts.consent_date.replace(year=2024), facts.consent_date)
    sheet, pen, place = job.sheet(), ink(job, 13), facts.home.community
    price = facts.space_price
    sheet.text(105, 28, "车位转让协议", Style("hei", 22), align="c", spacing=0.3)
    style, y = Style("song", 13), 50.0
    for runs in lines(
        [
            "甲方（转让人）：",
            filled(facts.landlord.name, "seller", pen),
            "身份证号：",
            filled(facts.landlord.id_number, "", pen),
        ],
        [
            "乙方（受让人）：",
            filled(facts.person.name, "buyer", pen),
            "身份证号：",
            filled(facts.person.id_number, "buyer_id", pen),
        ],
    ):
        y = sheet.flow(22, y, 168, runs, style, leading=1.9) + 2
    for clause in lines(
        [
            "甲方自愿将其在",
            filled(place.name, "community", pen),
            "小区" if not place.name.endswith("小区") else "",
            "的",
            spot.level,
            "车位一个（车位号：",
            filled(spot.number, "space_no", pen),
            "）转让给乙方，经双方协商达成如下协议：",
        ],
        [
            "1、转让价款：人民币",
            filled(f"{price:.0f}", "price", pen),
            "元整，乙方以转账方式一次性付给甲方，甲方收款后将购买车位的原始合同、发票交给乙方。",
        ],
        ["2、甲方保证该车位无抵押、无纠纷，如有第三人主张权利，由甲方负责处理并退还全部车位款。"],
        ["3、自签字之日起车位归乙方使用，以后产生的一切费用（物业管理费、水电费等）由乙方承担。"],
        ["4、如以后可以办理产权证，甲方应无条件配合乙方办理。"],
        ["5、本协议一式两份，双方各持一份，签字按手印后生效。双方不得反悔。"],
    ):
        y = sheet.flow(22, y, 168, clause, style, leading=1.9, indent=2) + 1
    y += 10
    for left, who, name in ((24, "甲方：", facts.landlord.name), (112, "乙方：", facts.person.name)):
        sheet.text(left, y, who, style)
        signed(sheet, left + 16, y - 2, name, size=18)
    sheet.text(24, y + 16, "见证人：", style)
    signed(sheet, 44, y + 14, facts.spouse.name, size=16)
    sheet.text(112, y + 32, day_runs(job, day, "sign_date", pen, "plain", "dot", "blanks"), style)
    values = values_of(job, spot, facts.landlord.name, day.isoformat())
    return drawn(KIND, "plain_neighbour_sale", [sheet], values, tolerated=spot.tolerated)


LAYOUTS: Layouts = {
    KIND: {layout.__name__: layout for layout in (plain_right_transfer, plain_booking_form, plain_neighbour_sale)}
}
