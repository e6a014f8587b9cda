"""Hand "willow": papers of buying a parking bay."""

from __future__ import annotations

from datetime import date

from samples import people
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.willow_common import A5_WIDE, B5, Row, before, floor_of, neighbour, pen, plain, said, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def _when(job: Job) -> date:
    return people.a_day(job.rng, date(2020, 3, 1), date(2026, 10, 20))


def slip(job: Job) -> Drawn:
    """A sales office's print-out on half a sheet: heads above columns, money in words in a row of its own."""
    facts, home, day = job.facts, job.facts.home, _when(job)
    sheet = job.sheet(*A5_WIDE)
    number = f"CW{day:%Y%m}{job.rng.randrange(10**4):04d}"
    small, label, value = Style("song", 9), Style("hei", 10), Style("song", 10.5)
    sheet.text(15, 9, "营销中心 · 客户联", small)
    sheet.text(195, 9, ["认购合同编号 ", Run(number, "contract_no")], small, align="r")
    sheet.text(105, 17, "机动车位认购成交单", Style("hei_bold", 17), align="c", spacing=0.25)
    heads: list[tuple[float, Runs, bool]] = [
        (38, "认购客户", True),
        (58, "客户证件号", True),
        (44, "所购楼盘", True),
        (40, "泊位号", True),
    ]
    values: list[tuple[float, Runs, bool]] = [
        (38, Run(facts.person.name, "buyer"), False),
        (58, Run(facts.person.id_number, "buyer_id"), False),
        (44, Run(home.community.name, "community"), False),
        (40, Run(home.space_no, "space_no"), False),
    ]
    deposit = job.rng.choice((2000, 5000, 10000))
    rows: list[Row] = [
        (9, heads),
        (12, values),
        (
            11,
            [
                (38, "成交总价（小写）", True),
                (58, Run(f"￥{facts.space_price:,.2f}", "price"), False),
                (44, "已收定金", True),
                (40, f"￥{deposit:,}.00", False),
            ],
        ),
        (11, [(38, "成交总价（大写）", True), (142, in_words(facts.space_price), False)]),
        (11, [(38, "售方", True), (142, Run(facts.developer.name, "seller"), False)]),
    ]
    y = table(sheet, 15, 31, rows, label=label, value=value)
    note = (
        "认购须知：1. 客户须在七日内付清余款，逾期本单自动作废，定金不退；2. 车位尺寸以现场划线为准；"
        "3. 付清款项后由售方开具发票并办理交付；4. 本单涂改无效。"
    )
    y = sheet.flow(15, y + 3, 180, note, small, leading=1.5) + 4
    sheet.text(15, y, ["成交日期：", said(day, "sign_date", "dash")], value)
    end = sheet.text(82, y, "客户签字：", value)
    signature(sheet, end + 1, y - 1.5, facts.person.name)
    sheet.text(146, y, f"置业顾问：{neighbour(job)}", value)
    printed = day.isoformat()
    sheet.text(
        15, 138, f"打印：{printed} 16:{job.rng.randrange(10, 59)}　售楼系统 V5.2　财务复核：{neighbour(job)}", small
    )
    sealed(job, sheet, 165, y - 8, facts.developer.name, diameter=36)
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "willow_bay_slip", [sheet], truth)


def lawyer(job: Job) -> Drawn:
    """A lawyer's contract of two pages: parties, definitions, clauses; the date stands in the opening."""
    facts, home, day = job.facts, job.facts.home, _when(job)
    fill = job.fill_style(12)
    number = f"（{day.year}）信车买字第{job.rng.randrange(1, 900):03d}号"
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(185, 16, ["合同文号：", Run(number, "contract_no")], Style("song", 10), align="r")
    writer.title("停车泊位有偿转让协议", Style("song_bold", 20), after=8)
    writer.para(
        [
            "本协议由以下双方于",
            said(day, "sign_date", job.date_form("plain", "chinese"), fill),
            f"在信阳市{home.community.district}签订：",
        ]
    )
    writer.line(["让与方：", filled(facts.developer.name, "seller", fill)])
    writer.line(f"统一社会信用代码：{facts.developer.uscc}　　法定代表人：{facts.developer.legal_person}")
    writer.line(f"注册地址：{facts.developer.address}")
    writer.line(["受让方：", filled(facts.person.name, "buyer", fill), f"　　移动电话：{facts.person.phone}"])
    writer.line(["公民身份号码：", filled(facts.person.id_number, "buyer_id", fill)])
    writer.para(
        "鉴于让与方系标的泊位的合法权利人，受让方系同一建筑区划内的业主，双方依据《中华人民共和国民法典》第二百七十五条、"
        "第五百九十五条之规定，经充分协商，订立条款如下，以资信守。"
    )
    writer.para(
        [
            "1. 标的。坐落于",
            filled(home.community.name, "community", fill),
            f"{floor_of(job)}，图纸编号为",
            filled(home.space_no, "space_no", fill),
            f"的停车泊位壹个，长{job.rng.choice(('5.3', '5.5', '6.0'))}米、宽{job.rng.choice(('2.4', '2.5'))}米"
            "（误差在百分之三以内的，互不找补）。",
        ]
    )
    writer.para(
        [
            "2. 对价。转让价款共计人民币",
            filled(in_words(facts.space_price), "", fill),
            "（小写",
            filled(f"{facts.space_price:.2f}", "price", fill),
            "元），受让方应于本协议生效后十个工作日内一次性汇入让与方指定账户。",
        ]
    )
    writer.para(
        "3. 交付。让与方收讫全款之日起五日内移交泊位，移交时双方签署交接记录；泊位管理费自移交次月起由受让方负担。"
    )
    writer.para("4. 保证。让与方保证标的泊位未设抵押、未被查封，不存在在先的出租或一位多卖情形。")
    writer.para(
        "5. 用途。标的泊位仅限停放九座以下机动车；加装充电设施的，受让方应依规申报，让与方予以配合并出具必要文件。"
    )
    writer.para("6. 违约。任何一方迟延履行超过三十日的，相对方有权解除协议，并主张价款百分之十的违约金。")
    writer.para("7. 争议。因本协议产生的争议，提交泊位所在地有管辖权的人民法院裁判。")
    writer.para("8. 文本。本协议正本叁份，让与方执贰份，受让方执壹份，自双方签章之时起生效。")
    writer.room(60)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "让与方（签章）：", Style("song", 12))
    sheet.text(115, y, "受让方（签名）：", Style("song", 12))
    signature(sheet, 122, y + 10, facts.person.name)
    sheet.text(25, y + 14, f"经办：{neighbour(job)}", Style("song", 12))
    sheet.text(115, y + 26, f"见证律师：{neighbour(job)}", Style("song", 12))
    sealed(job, sheet, 70, y + 12, facts.developer.name)
    writer.number_pages("— {} / {} —")
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "willow_bay_lawyer", writer.sheets, truth)


def deed(job: Job) -> Drawn:
    """字据 between two neighbours, written by hand on a B5 sheet; no number."""
    facts, home, day = job.facts, job.facts.home, _when(job)
    sheet, hand = job.sheet(*B5), pen(job, 14.5)
    bought = before(job, day, 700, 1400)
    sheet.text(88, 22, "卖车位的字据", hand.sized(22), align="c", spacing=0.15)
    y = sheet.flow(
        18,
        42,
        140,
        [
            Run(facts.landlord.name, "seller"),
            f"在{plain(bought, 'plain')}从开发商手里买下",
            Run(home.community.name, "community"),
            f"{floor_of(job)}车位一个，号码是",
            Run(home.space_no, "space_no"),
            "。现在家里用不上了，自愿卖给同院邻居",
            Run(facts.person.name, "buyer"),
            "（身份证",
            Run(facts.person.id_number, "buyer_id"),
            "），价钱说好",
            Run(in_words(facts.space_price), "price"),
            "，当面转账，钱已收清，不另打收条。",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        18,
        y + 1,
        140,
        "从今天起车位归买的人用，装充电桩也好、租出去也好，卖的人都不管，以后物业的费用由买的人交。",
        hand,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(18, y + 1, 140, "两家都不许反悔。口说无凭，写这张纸，一家一张。", hand, leading=1.9, indent=2)
    y += 8
    for label, name in (
        ("卖车位人：", facts.landlord.name),
        ("买车位人：", facts.person.name),
        ("中间人：", neighbour(job)),
    ):
        end = sheet.text(72, y, label, hand)
        signature(sheet, end + 2, y - 1, name)
        y += 11
    sheet.text(76, y + 1, said(day, "sign_date", job.date_form("plain", "dot", "chinese"), hand), hand)
    truth: dict[str, Value] = {
        "seller": facts.landlord.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "willow_bay_deed", [sheet], truth)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "willow_bay_slip": slip,
        "willow_bay_lawyer": lawyer,
        "willow_bay_deed": deed,
    }
}
