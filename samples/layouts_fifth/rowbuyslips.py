"""车位认购、转让: the short papers, a sales office's sheet, owner to owner, a landscape slip."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowbuy import signed_on, space_of, truth_of
from samples.layouts_fifth.rowkit import (
    CLERKS,
    Rows,
    begin,
    cells,
    day_runs,
    day_text,
    home_text,
    ink,
    money_text,
    pen,
    signed,
    space_tolerated,
    sum_runs,
    thumb,
    typed,
)
from samples.people import Facts
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_KIND = "parking_purchase_contract"


def new_reservation_sheet(job: Job) -> Drawn:
    """A sales office's one-page form of reservation: ruled table above, terms in small type below."""
    facts, rng = begin(job), job.rng
    day = signed_on(job)
    place, buyer = facts.home.community, facts.person
    number = f"{rng.choice(['CW', 'RG', 'CWRG'])}-{day:%Y%m}-{rng.randrange(1000):03d}"
    used = job.fill_style(11.5)
    sheet = job.sheet()
    sheet.text(105, 20, f"{place.name}", Style("hei_bold", 17), align="c")
    sheet.text(
        105,
        30,
        rng.choice(["车位认购协议", "地下车位认购书", "车位（库）认购协议书"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.2,
    )
    sheet.text(188, 42, ["NO：", Run(number, "contract_no")], Style("song", 11), align="r")

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    price = facts.space_price
    words = numbers.amount_in_words(price)
    deposit = Decimal(rng.choice([5000, 10000, 20000]))
    rows: Rows = [
        cells(11, 34, "出卖方（甲方）", 136, value(facts.developer.name, "seller")),
        cells(11, 34, "认购方（乙方）", 46, value(buyer.name, "buyer"), 30, "联系电话", 60, value(buyer.phone)),
        cells(11, 34, "证件类型/号码", 136, [value("居民身份证 "), value(buyer.id_number, "buyer_id")]),
        cells(11, 34, "通讯地址", 136, value(buyer.address)),
        cells(11, 34, "所属房号", 46, value(home_text(job)), 30, "所属项目", 60, value(place.name, "community")),
        cells(
            11,
            34,
            "认购车位编号",
            46,
            value(facts.home.space_no, "space_no"),
            30,
            "车位类型",
            60,
            value(rng.choice(["标准车位", "子母车位", "产权车位"])),
        ),
        cells(
            11, 34, "成交总价", 136, [value(f"¥{money_text(job, price)}", "price"), "　大写：", value(words, "price")]
        ),
        cells(
            11,
            34,
            "定金",
            46,
            value(f"{deposit}元"),
            30,
            "付款方式",
            60,
            value(rng.choice(["一次性付款", "分期付款", "车位贷"])),
        ),
    ]
    y = table(sheet, 20, 50, rows, label=Style("song", 11), value=Style("song", 11)) + 6
    small = Style("song", 10)
    for number_, text in enumerate(
        (
            "乙方自愿认购上述车位，并已实地查看车位位置、尺寸及周边设施，对车位现状无异议。",
            "乙方应于本协议签订之日起七日内携带本协议、"
            "身份证件到甲方销售中心签署正式的车位买卖合同，逾期视为放弃认购，定金不予退还。",
            "签署正式合同后，定金自动转为购买价款。本协议所列价款不含物业服务费、契税及登记费。",
            "乙方如需安装充电设备，须向物业服务企业提出申请，并按供电部门要求办理。",
            "本协议一式三份，甲方两份，乙方一份，自双方签章后生效；正式合同签署后本协议自动失效。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 170, f"{number_}、{text}", small, leading=1.65, indent=2) + 1
    y += 8
    sheet.text(22, y, "甲方（盖章）：", Style("song", 12))
    sheet.text(22, y + 14, f"置业顾问：{rng.choice(CLERKS)}", Style("song", 12))
    sheet.text(116, y, "乙方（签字按印）：", Style("song", 12))
    signed(sheet, 155, y - 2, buyer.name)
    thumb(sheet, 179, y + 6)
    sheet.text(116, y + 14, ["日期：", *day_runs(job, day, "sign_date", pen(job, 12))], Style("song", 12))
    put_round(sheet, 64, y + 8, SealText(facts.developer.name, rng.choice(["", "销售专用章", "合同专用章"])))
    return drawn(
        _KIND,
        "new_reservation_sheet",
        [sheet],
        truth_of(facts, day, number),
        tolerated=space_tolerated(space_of(facts)),
    )


def new_owner_to_owner(job: Job) -> Drawn:
    """One owner sells to another: typed by a shop from a draft, with a witness, thumb prints, a receipt line."""
    facts, rng = begin(job), job.rng
    day = signed_on(job)
    place, buyer, seller = facts.home.community, facts.person, facts.landlord
    fill = pen(job, 12.5)
    writer = Writer(job, Style(rng.choice(["song", "hei"]), 12.5), top=26, leading=1.8)
    writer.title(rng.choice(["车位转让协议", "车 位 买 卖 协 议", "小区车位买卖协议书"]), Style("hei_bold", 20))
    writer.line(["卖方（甲方）：", fill(seller.name, "seller"), "　身份证号：", fill(seller.id_number)])
    writer.line(["买方（乙方）：", fill(buyer.name, "buyer"), "　身份证号：", fill(buyer.id_number, "buyer_id")])
    level = facts.home.space_floor
    writer.para(
        [
            "经双方协商，甲方自愿将位于",
            fill(f"{place.district}{place.street}"),
            fill(place.name, "community"),
            "的车位一个（",
            level + "，" if level else "",
            "车位号：",
            fill(facts.home.space_no, "space_no"),
            "）卖给乙方，现就有关事项约定如下：",
        ]
    )
    writer.para(
        [
            "1. 转让价格：",
            *sum_runs(job, facts.space_price, "price", fill),
            "，以上价格为一口价，过户产生的费用由乙方承担。",
        ]
    )
    writer.para(
        "2. 付款：本协议签字当天乙方通过银行转账一次性付清，"
        "甲方收款后出具收条，并把车位钥匙、遥控器、原购买合同及发票交给乙方。"
    )
    writer.para("3. 甲方保证该车位归甲方所有，没有抵押、出租和任何经济纠纷，如有纠纷由甲方负责处理，并退还全部车款。")
    writer.para(
        "4. 协议签订前的物业费、车位管理费由甲方结清，之后的由乙方承担。乙方安装充电桩、办理报装手续时甲方应予配合。"
    )
    writer.para(
        "5. 双方不得反悔，任何一方反悔须向对方赔偿违约金贰万元。本协议一式叁份，双方及物业各一份，签字按手印生效。"
    )
    writer.room(70)
    y, sheet, style = writer.y + 6, writer.sheet, writer.style
    for left, label, name in ((26, "甲方：", seller.name), (112, "乙方：", buyer.name)):
        sheet.text(left, y, label, style)
        signed(sheet, left + 16, y - 2, name)
        thumb(sheet, left + 34, y + 4)
        sheet.text(left, y + 14, f"电话：{seller.phone if left == 26 else buyer.phone}", style)
    sheet.text(26, y + 28, "见证人：", style)
    signed(sheet, 46, y + 26, facts.spouse.name)
    sheet.text(
        112, y + 28, Run(day_text(job, day, "plain", "short", "dot", "chinese"), "sign_date", ink(job, 13)), style
    )
    values = truth_of(facts, day, seller=seller.name)
    return drawn(_KIND, "new_owner_to_owner", writer.sheets, values, tolerated=space_tolerated(space_of(facts)))


def _confirm_head(sheet: Sheet, facts: Facts, number: str) -> None:
    sheet.text(18, 14, facts.developer.name, Style("hei", 12))
    sheet.text(148.5, 22, "车位销售合同书", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(279, 34, ["编号：", Run(number, "contract_no")], Style("song", 11), align="r")


def new_landscape_slip(job: Job) -> Drawn:
    """A landscape contract slip in two columns, typed by the sales program, both seals at the foot."""
    facts, rng = begin(job), job.rng
    day = signed_on(job)
    place, buyer = facts.home.community, facts.person
    number = f"XS{day:%Y%m%d}{rng.randrange(100):02d}"
    sheet = job.sheet(297, 210)
    _confirm_head(sheet, facts, number)
    price = facts.space_price
    fill = typed(11)
    rows: Rows = [
        cells(
            11, 28, "出卖人", 102, fill(facts.developer.name, "seller"), 28, "买受人", 103, fill(buyer.name, "buyer")
        ),
        cells(
            11, 28, "信用代码", 102, fill(facts.developer.uscc), 28, "身份证号", 103, fill(buyer.id_number, "buyer_id")
        ),
        cells(11, 28, "地　　址", 102, fill(facts.developer.address), 28, "住　　址", 103, fill(buyer.address)),
        cells(
            11,
            28,
            "项目名称",
            102,
            fill(place.name, "community"),
            28,
            "项目坐落",
            103,
            fill(place.district + place.street),
        ),
        cells(
            11,
            28,
            "车位编号",
            102,
            fill(facts.home.space_no, "space_no"),
            28,
            "车位规格",
            103,
            fill(rng.choice(["2.4m×5.3m", "2.5m×5.5m（无障碍）", "微型 2.2m×4.3m"])),
        ),
        cells(
            11,
            28,
            "标准总价",
            102,
            fill(f"{price + 12000:.2f}元"),
            28,
            "优　　惠",
            103,
            fill("12000.00元（老业主专享）"),
        ),
        cells(
            12,
            28,
            "成交价款",
            233,
            [
                fill(f"{price:,.2f}", "price"),
                "元　人民币（大写）",
                fill(numbers.amount_in_words(price, unit="圆"), "price"),
            ],
        ),
    ]
    y = table(sheet, 18, 41, rows, label=Style("song", 11), value=Style("song", 11)) + 3
    text = (
        "约定事项：①买受人已缴清全部车款，自签订之日起取得该车位使用、收益权利；②车位交付后物业管理费由买受人承担；"
        "③车位内充电设施由买受人自行向供电企业申请安装；④本合同书涂改无效，一式三联。"
    )
    y = sheet.flow(18, y, 261, text, Style("song", 10), leading=1.6) + 6
    style = Style("song", 12)
    sheet.text(24, y, "出卖人（盖章）：", style)
    sheet.text(24, y + 12, f"经办：{rng.choice(CLERKS)}　　复核：{facts.developer.legal_person}", style)
    put_round(sheet, 76, y + 7, SealText(facts.developer.name, "合同专用章"), diameter=38)
    put_name(sheet, 116, y + 8, facts.developer.legal_person, side=15)
    sheet.text(164, y, "买受人（签字）：", style)
    signed(sheet, 200, y - 2, buyer.name)
    sheet.text(164, y + 12, ["签约日期：", fill(day_text(job, day, "dash", "slash", "padded"), "sign_date")], style)
    sheet.text(279, 198, "第一联：买受人留存", Style("song", 9), align="r")
    return drawn(_KIND, "new_landscape_slip", [sheet], truth_of(facts, day, number))


LAYOUTS: Layouts = {
    _KIND: {
        "new_reservation_sheet": new_reservation_sheet,
        "new_owner_to_owner": new_owner_to_owner,
        "new_landscape_slip": new_landscape_slip,
    }
}
