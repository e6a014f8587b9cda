"""Buying a bay: a subscription form, a note between neighbours, a print-out of the filing system."""

from __future__ import annotations

from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.acorn_common import Book, before, commas, floor_of, pen, someone, whole, written
from samples.truth import Drawn
from samples.writing import table

KIND = "parking_purchase_contract"


def subscription(job: Job) -> Drawn:
    """车位认购确认书 of a developer: heads above the values, landscape A4."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(297, 210), pen(job, 12.5)
    signed = before(job, facts.lease_from, 20, 300)
    number = f"{job.rng.choice(('RG', 'CWRG', 'DX'))}{signed:%Y%m}-{job.rng.randrange(1000):03d}"
    sheet.text(22, 14, facts.developer.name, Style("hei_bold", 13, RED))
    sheet.text(
        275,
        14,
        ["认购书号 № ", book.put("contract_no", number, style=Style("hei", 13, RED))],
        Style("song", 12),
        align="r",
    )
    sheet.line(22, 22, 275, 22, width=0.8, fill=RED)
    sheet.text(148, 28, "地下机动车位认购确认书", Style("song_bold", 22), align="c", spacing=0.15)
    deposit = Decimal(job.rng.choice((5000, 10000)))
    place = [book.put("community", home.community.name, style=ink), Run("　" + floor_of(home), style=ink)]
    head, cell = Style("hei", 10.5), Style("song", 11)
    y = table(
        sheet,
        22,
        46,
        [
            (8, [(52, "认购方", True), (80, "身份证明号码", True), (50, "手机", True), (71, "家庭住址（房号）", True)]),
            (
                13,
                [
                    (52, book.put("buyer", facts.person.name, style=ink), False),
                    (80, book.put("buyer_id", facts.person.id_number, style=ink), False),
                    (50, Run(facts.person.phone, style=ink), False),
                    (71, Run(home.room_text, style=ink), False),
                ],
            ),
            (
                8,
                [
                    (92, "所在项目及楼层", True),
                    (40, "认购车位", True),
                    (50, "认购总价（元）", True),
                    (71, "付款方式", True),
                ],
            ),
            (
                13,
                [
                    (92, place, False),
                    (40, book.put("space_no", home.space_no, style=ink), False),
                    (50, book.sum("price", facts.space_price, commas(facts.space_price), ink), False),
                    (71, "■ 一次性　□ 分期　□ 抵工程款", False),
                ],
            ),
            (11, [(52, "总价大写", True), (201, Run("人民币" + in_words(facts.space_price), style=ink), False)]),
            (
                11,
                [
                    (52, "已交定金", True),
                    (201, Run(f"{whole(deposit)}元（签署之日刷卡支付，抵作价款）", style=ink), False),
                ],
            ),
        ],
        label=head,
        value=cell,
    )
    y = sheet.flow(
        22,
        y + 5,
        253,
        "认购须知：1．认购方应于七日内携带本书到销售中心签订正式文本并付清余款，逾期未到的，"
        "所认购的车位可另行出售，定金不退。2．该车位仅供停放小型汽车，尺寸以现场为准。3．本书涂改无效，"
        "转让他人的须经出售方书面同意。4．认购方如需加装充电设施，自行向供电企业申请，出售方予以配合。",
        Style("song", 10.5),
        leading=1.6,
    )
    sheet.text(24, y + 10, ["出售方（签章）：", book.put("seller", facts.developer.name)], Style("song", 12))
    sheet.text(24, y + 21, ["销售经办：", Run(someone(job), style=ink)], Style("song", 12))
    sheet.text(170, y + 10, ["认购方签字：", Run(facts.person.name, style=ink.sized(16))], Style("song", 12))
    sheet.text(
        170,
        y + 21,
        ["签署日：", book.day("sign_date", signed, job.date_form("dash", "plain", "dot"), ink)],
        Style("song", 12),
    )
    seals.put_round(sheet, 96, y + 14, seals.SealText(facts.developer.name, "销售合同章"), diameter=38)
    return book.done(KIND, "acorn_subscription", [sheet])


def neighbours(job: Job) -> Drawn:
    """转让字据 between two owners, all by hand, with a witness."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(), pen(job, 15.5)
    signed = before(job, facts.lease_from, 5, 400)
    sheet.text(105, 30, "车位转让字据", ink.sized(25), align="c", spacing=0.25)
    first, second = facts.landlord, facts.person
    y = sheet.flow(
        24,
        56,
        162,
        [
            "我叫",
            book.put("seller", first.name),
            f"（身份证{first.id_number}），前些年在",
            book.put("community", home.community.name),
            f"买下{floor_of(home)}车位一个，编号",
            book.put("space_no", home.space_no),
            "。现因搬去郑州居住，车位用不上了，自愿卖给同院的",
            book.put("buyer", second.name),
            "，他的身份证号是" if second.male else "，她的身份证号是",
            book.put("buyer_id", second.id_number),
            "。",
        ],
        ink,
        leading=1.85,
        indent=2,
    )
    y = sheet.flow(
        24,
        y + 1,
        162,
        [
            "两家说好，车位作价",
            book.sum("price", facts.space_price, whole(facts.space_price)),
            f"元（大写：{in_words(facts.space_price)}），今天当面转账付清，收款后我不再另写收条。"
            "车位原来的购买票据、钥匙卡一并交给买家，往后物业费、管理费由买家交，装充电桩也由买家自己去办，我不干涉。",
        ],
        ink,
        leading=1.85,
        indent=2,
    )
    y = sheet.flow(
        24, y + 1, 162, "空口无凭，立字为据，一式两张，双方各拿一张，谁也不许反悔。", ink, leading=1.85, indent=2
    )
    for label, name, phone in (
        ("卖车位人", first.name, first.phone),
        ("买车位人", second.name, second.phone),
        ("在场见证", someone(job), ""),
    ):
        y += 13
        sheet.text(60, y, [label + "：", Run(name, style=ink.sized(17)), "　" + phone], ink)
    sheet.text(180, y + 17, book.day("sign_date", signed, job.date_form("plain", "short", "chinese")), ink, align="r")
    return book.done(KIND, "acorn_neighbours", [sheet])


def filing_card(job: Job) -> Drawn:
    """The system's summary of a contract: labels and values in two columns, a code, dates of filing and printing."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, label, value = job.sheet(), Style("hei", 10.5, (90, 90, 95)), Style("hei", 11)
    signed = before(job, facts.lease_from, 60, 500)
    sheet.text(20, 20, "信阳市存量及新建车位网签系统", Style("hei", 11, (20, 90, 160)))
    sheet.text(190, 20, "打印：2026-11-21 09:4" + str(job.rng.randrange(10)), Style("hei", 9), align="r")
    sheet.fill(20, 28, 170, 13, (228, 238, 248))
    sheet.text(105, 31.5, "车位买卖合同信息摘要", Style("hei_bold", 18), align="c")
    ornaments.qr_code(sheet, 162, 46, 26)
    number = f"{signed.year}CW{job.rng.randrange(10**7):07d}"
    price = facts.space_price
    rows: list[tuple[str, list[str | Run]]] = [
        ("网签合同号", [book.put("contract_no", number)]),
        ("合同状态", ["已备案（备案日 " + written(facts.lease_from, "dash") + "）"]),
        ("转让主体", [book.put("seller", facts.developer.name)]),
        ("统一社会信用代码", [facts.developer.uscc]),
        ("受让人", [book.put("buyer", facts.person.name)]),
        ("受让人证件", ["居民身份证 ", book.put("buyer_id", facts.person.id_number)]),
        ("共有人", ["无"]),
        ("楼盘", [book.put("community", home.community.name)]),
        ("楼盘坐落", [home.community.district + home.community.street]),
        ("标的车位", [book.put("space_no", home.space_no), f"（{floor_of(home)}，建筑面积13.2㎡）"]),
        ("成交金额", ["¥", book.sum("price", price, commas(price))]),
        ("其中：已付", ["¥" + commas(price), "　未付　¥0.00"]),
        ("合同签订", [book.day("sign_date", signed, "dash")]),
        ("产权性质", ["国有建设用地使用权／地下车位"]),
    ]
    y = 48.0
    for name, runs in rows:
        sheet.text(62, y, name, label, align="r")
        sheet.text(68, y, runs, value)
        y += 9.6
        sheet.line(24, y - 2.4, 158 if y < 76 else 186, y - 2.4, width=0.1, fill=(190, 190, 195))
    sheet.flow(
        24,
        y + 6,
        162,
        "提示：本摘要由系统自动生成，内容与网签文本一致，供买卖双方办理供电报装、契税申报等事项时出示，"
        "不作为产权凭证。扫描右上方二维码可核验。",
        Style("song", 10),
        leading=1.6,
    )
    sheet.text(
        24,
        y + 24,
        f"操作员：{someone(job)}　　窗口：车位专窗{job.rng.randrange(1, 6)}号"
        f"　　咨询：0376-6{job.rng.randrange(10**6):06d}",
        Style("song", 10),
    )
    if job.chance(0.6):
        seals.put_stamp(sheet, 150, y + 40, ["网签信息查询", "专用章"])
    return book.done(KIND, "acorn_filing_card", [sheet])


LAYOUTS: Layouts = {
    KIND: {"acorn_subscription": subscription, "acorn_neighbours": neighbours, "acorn_filing_card": filing_card}
}
