"""New cars before they are registered: contracts of sale and certificates of conformity."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twelfth.elm_common import (
    HEI,
    SONG,
    Paper,
    Row,
    a_name,
    between,
    centred,
    firm,
    folio,
    lab,
    rows,
    seal,
    signed_by,
    someone,
    val,
)
from samples.layouts_twelfth.words import WORDS
from samples.ornaments import guilloche, qr_code
from samples.people import a_vehicle
from samples.truth import Drawn

_SELLERS = ("汽车销售服务有限公司", "新能源汽车销售有限公司", "汽车贸易有限公司", "智行汽车服务有限公司")


def order_form(job: Job) -> Drawn:
    """A dealer's order form of one page, filled in at the desk."""
    paper, car, buyer = Paper(job, job.fill_style(11)), a_vehicle(job.rng, WORDS), someone(job)
    dealer = firm(job, *_SELLERS)
    sheet = paper.new()
    sheet.text(20, 14, f"{car.brand}汽车 · 授权经销商", Style("hei_bold", 12))
    sheet.text(190, 15, f"订单编号：DD{job.rng.randrange(10**9):09d}", Style("song", 10), align="r")
    centred(sheet, 26, "新车销售订购单", Style("hei_bold", 20), spacing=0.15)
    day = between(job, (2026, 3, 1), (2026, 11, 15))
    deposit = Decimal(job.rng.choice([2000, 5000, 10000]))
    series = f"{car.brand}{job.rng.choice(['E5', 'S7', 'Q3'])} 2026款 尊享型"
    paper.also("model", f"{car.brand}牌{car.model_code}", series)
    has_vin = job.chance(0.6)
    given: list[Row] = [
        (10, [lab(0, "购车人信息")]),
        (
            10,
            [
                lab(28, "购车人"),
                val(57, paper.say("buyer", buyer.name)),
                lab(28, "联系电话"),
                val(0, paper.blank(buyer.phone).text),
            ],
        ),
        (
            10,
            [
                lab(28, "证件类型"),
                val(57, "居民身份证"),
                lab(28, "证件号码"),
                val(0, paper.say("buyer_id", buyer.id_number)),
            ],
        ),
        (10, [lab(28, "联系地址"), val(0, buyer.address)]),
        (10, [lab(0, "订购车辆")]),
        (10, [lab(28, "品牌车系"), val(57, series), lab(28, "车辆型号"), val(0, paper.say("model", car.model_code))]),
        (10, [lab(28, "外观颜色"), val(57, "星云白"), lab(28, "内饰颜色"), val(0, "深空灰")]),
        (10, [lab(28, "车架号"), val(0, paper.say("vin", car.vin) if has_vin else "以实际交付车辆为准")]),
        (
            10,
            [
                lab(28, "车辆售价"),
                val(57, ["￥", paper.sum("total", car.total, f"{car.total:,.2f}")]),
                lab(28, "大写"),
                val(0, in_words(car.total)),
            ],
        ),
        (
            10,
            [
                lab(28, "已付定金"),
                val(57, f"￥{deposit:,.2f}"),
                lab(28, "付款方式"),
                val(0, job.rng.choice(["■全款 □分期", "□全款 ■分期"])),
            ],
        ),
        (
            10,
            [
                lab(28, "预计交车日期"),
                val(57, numbers.written_date(day + timedelta(days=20))),
                lab(28, "销售顾问"),
                val(0, a_name(job)),
            ],
        ),
    ]
    bottom = rows(sheet, 40, given, label=SONG, value=Style("song", 10.5))
    notes = [
        "1. 购车人签署本订购单并支付定金后，本订购单即生效；车辆总价含车价及增值税，不含购置税、保险费、上牌费。",
        "2. 因厂家原因延期交付超过30日的，购车人有权解除订购并要求退还定金。",
        "3. 购车人无正当理由不提车的，定金不予退还。购车人应自行确认充电条件，经销商可协助办理充电桩报装。",
        "4. 本订购单一式两份，双方各执一份，传真件、扫描件同样有效。",
    ]
    y = bottom + 5
    for note in notes:
        y = sheet.flow(20, y, 170, note, Style("song", 9.5), leading=1.5)
    y += 8
    sheet.text(22, y, ["销售方（盖章）：", paper.say("seller", dealer.name, style=SONG)], SONG)
    sheet.text(22, y + 10, f"地址：{dealer.address}", Style("song", 9.5))
    sheet.text(22, y + 18, f"电话：{dealer.phone}", Style("song", 9.5))
    sheet.text(126, y, "购车人签字：", SONG)
    signed_by(sheet, 152, y - 2, buyer.name)
    sheet.text(126, y + 12, ["日期：", *paper.torn("sign_date", day)], SONG)
    seal(sheet, 66, y + 4, dealer.name, "合同专用章")
    return paper.done("vehicle_purchase_contract", "elm_order_form")


def sale_contract(job: Job) -> Drawn:
    """The contract of sale of two pages, clause by clause."""
    paper, car, buyer = Paper(job, Style("song", 12)), a_vehicle(job.rng, WORDS), someone(job)
    dealer = firm(job, *_SELLERS)
    writer = paper.writer(Style("song", 12), leading=1.75)
    writer.sheet.text(185, 14, f"合同编号：XS-{job.rng.randrange(10**8):08d}", Style("song", 10), align="r")
    writer.title("汽车买卖合同", Style("song_bold", 21), spacing=0.3)
    writer.line(["出卖人（甲方）：", paper.say("seller", dealer.name)])
    writer.line(f"统一社会信用代码：{dealer.uscc}　　电话：{dealer.phone}")
    writer.line(["买受人（乙方）：", paper.say("buyer", buyer.name)])
    writer.line(["身份证号：", paper.say("buyer_id", buyer.id_number), f"　　电话：{buyer.phone}"])
    writer.para(
        "根据《中华人民共和国民法典》《汽车销售管理办法》等有关规定，甲乙双方在平等自愿、协商一致的基础上，"
        "就乙方向甲方购买新能源汽车事宜订立本合同。"
    )
    clause = Style("hei", 12)
    writer.para("第一条　标的车辆", style=clause)
    writer.y += 1
    vin: str | Run = paper.say("vin", car.vin, style=Style("song", 10.5))
    model = paper.say("model", car.model_code, style=Style("song", 10.5))
    paper.also("model", f"{car.brand}牌{car.model_code}")
    cells: list[Row] = [
        (9, [lab(20, "品牌"), lab(42, "车辆型号"), lab(20, "颜色"), lab(50, "车架号（VIN）"), lab(0, "数量")]),
        (10, [val(20, car.brand), val(42, model), val(20, "珍珠白"), val(50, vin), val(0, "壹辆")]),
    ]
    writer.y = (
        rows(writer.sheet, writer.y, cells, x=25, width=160, label=Style("song", 10.5), value=Style("song", 10.5)) + 3
    )
    writer.para("第二条　价款及支付", style=clause)
    words = in_words(car.total, unit=job.rng.choice(["元", "圆"]))
    writer.para(
        [
            "本合同车辆总价款为人民币（大写）",
            words,
            "（小写：¥",
            paper.sum("total", car.total, job.rng.choice([f"{car.total:.2f}", f"{car.total:,.2f}"])),
            "）。乙方于签订本合同时支付定金人民币5000元，余款于提车前一次性付清。",
        ]
    )
    writer.para("第三条　交付", style=clause)
    writer.para(
        f"交付时间：本合同签订之日起三十日内。交付地点：{dealer.address}甲方营业场所。交付时甲方应提供车辆合格证、发票、三包凭证等随车文件。"
    )
    writer.para("第四条　质量与三包", style=clause)
    writer.para(
        "甲方保证所售车辆为全新车辆，符合国家机动车安全技术标准。车辆质量问题按照《家用汽车产品修理更换退货责任规定》执行，动力蓄电池质保八年或十五万公里，以先到者为准。"
    )
    writer.para("第五条　充电设施", style=clause)
    writer.para(
        "乙方自行落实固定车位。甲方可赠送七千瓦交流充电桩一台，用电报装由乙方持本合同向当地供电企业办理，甲方予以协助。"
    )
    writer.para("第六条　违约责任", style=clause)
    writer.para(
        "甲方逾期交车的，每逾期一日按已付款的万分之五支付违约金；逾期超过三十日的，乙方有权解除合同。乙方逾期付款的，承担同等责任。"
    )
    writer.para("第七条　争议解决", style=clause)
    writer.para("因本合同产生的争议，双方协商解决；协商不成的，向甲方所在地人民法院提起诉讼。")
    writer.para("第八条　其他", style=clause)
    writer.para("本合同自双方签字盖章之日起生效，一式三份，甲方执二份，乙方执一份，具有同等法律效力。")
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 10
    day = between(job, (2026, 2, 1), (2026, 11, 12))
    sheet.text(25, y, "甲方（盖章）：", SONG.sized(12))
    sheet.text(25, y + 12, "委托代理人：", SONG.sized(12))
    signed_by(sheet, 52, y + 10, a_name(job))
    sheet.text(112, y, "乙方（签字）：", SONG.sized(12))
    signed_by(sheet, 142, y - 2, buyer.name)
    form = job.date_form("plain", "chinese", "padded")
    sheet.text(112, y + 24, ["签订日期：", paper.day("sign_date", day, form)], SONG.sized(12))
    seal(sheet, 66, y + 8, dealer.name, "合同专用章")
    writer.number_pages()
    return paper.done("vehicle_purchase_contract", "elm_sale_contract")


# -- certificates of conformity ------------------------------------------------------------------


def _conformity_items(paper: Paper, *, padded: bool) -> list[tuple[str, str | Run]]:
    job, car = paper.job, a_vehicle(paper.job.rng, WORDS)
    day = between(job, (2025, 6, 1), (2026, 11, 1))
    ending = job.rng.choice(["有限公司", "股份有限公司", "制造有限公司"])
    maker = f"{job.rng.choice(['豫南', '淮上', '中州'])}{car.brand}汽车{ending}"
    number = f"W{job.rng.choice('ABCEK')}{job.rng.choice('BDHR')}{job.rng.choice('0Y')}{job.rng.randrange(10**10):010d}"
    plug_in = "PHEV" in car.model_code
    fuel = "汽油/电" if plug_in else "电"
    kind = "插电式混合动力轿车" if plug_in else job.rng.choice(["纯电动轿车", "纯电动多用途乘用车"])
    power = f"- / {job.rng.randrange(55, 230)}"
    return [
        ("合格证编号", paper.say("cert_no", number)),
        ("发证日期", paper.day("issue_date", day, "padded" if padded else "plain")),
        ("车辆制造企业名称", paper.say("maker", maker)),
        ("车辆品牌/车辆名称", f"{car.brand}牌/{kind}"),
        ("车辆型号", paper.say("model", car.model_code)),
        ("车辆识别代号/车架号", paper.say("vin", car.vin)),
        ("车身颜色", job.rng.choice(["白", "黑", "银灰", "蓝"])),
        ("底盘型号/底盘ID", "-/-"),
        ("底盘合格证编号", "-"),
        ("发动机型号", "TZ200XS1"),
        ("发动机号", car.engine_no),
        ("燃料种类", paper.say("fuel", fuel)),
        ("排放标准", "国Ⅵ" if plug_in else "-"),
        ("排量和功率(ml/kW)", power),
        ("油耗", "-"),
        ("外廓尺寸(mm)", "4720 1865 1580"),
        ("货厢内部尺寸(mm)", "-"),
        ("钢板弹簧片数(片)", "-/-"),
        ("轮胎数", "4"),
        ("轮胎规格", "215/60R17"),
        ("轮距(前/后)(mm)", "1580/1590"),
        ("轴距(mm)", "2770"),
        ("轴荷(kg)", "990/980"),
        ("轴数", "2"),
        ("转向形式", "方向盘"),
        ("总质量(kg)", "1970"),
        ("整备质量(kg)", "1595"),
        ("额定载质量(kg)", "-"),
        ("载质量利用系数", "-"),
        ("准牵引总质量(kg)", "-"),
        ("半挂车鞍座最大允许总质量(kg)", "-"),
        ("驾驶室准乘人数(人)", "-"),
        ("额定载客(人)", "5"),
        ("最高设计车速(km/h)", "160"),
        ("车辆制造日期", numbers.written_date(day - timedelta(days=2), form="padded" if padded else "plain")),
    ]


def conformity_sheet(job: Job) -> Drawn:
    """The state's form on a page of paper with printed ground: numbered items in two columns."""
    paper = Paper(job, Style("song", 10))
    sheet = paper.new()
    guilloche(sheet, 12, 12, 186, 272, (216, 226, 240), waves=46, paper=(250, 251, 254))
    sheet.rect(12, 12, 186, 272, line=0.5, fill=(60, 90, 150))
    centred(sheet, 20, "中华人民共和国", Style("song_bold", 13), spacing=0.2)
    centred(sheet, 28, "机动车整车出厂合格证", Style("song_bold", 19), spacing=0.15)
    items = _conformity_items(paper, padded=True)
    y, label = 46.0, Style("hei", 9.5)
    for number, (text, value) in enumerate(items[:6], 1):
        sheet.text(20, y, f"{number}.{text}", label)
        sheet.text(66, y - 0.3, value, paper.ink)
        y += 7.4
    rest = items[6:]
    half = (len(rest) + 1) // 2
    for place, (text, value) in enumerate(rest):
        x, row = (20, place) if place < half else (106, place - half)
        sheet.text(x, y + row * 7.4, f"{place + 7}.{text}", label)
        sheet.text(x + (52 if "半挂车" in text else 40), y + row * 7.4 - 0.3, value, paper.ink)
    y += half * 7.4 + 2
    sheet.flow(
        20, y, 116, "备注：本车经检验合格，准予出厂。本合格证遗失不补，请妥善保管。", Style("song", 10), leading=1.5
    )
    qr_code(sheet, 152, y - 2, 34)
    sheet.text(20, y + 26, "车辆制造企业信息：", label)
    sheet.text(20, y + 33, "本产品符合企业标准及国家强制性标准的要求，车辆一致性证书随车交付。", Style("song", 9.5))
    seal(sheet, 110, y + 22, str(paper.values["maker"]), "合格证专用章", size=38)
    return paper.done("vehicle_conformity_cert", "elm_conformity_sheet")


def conformity_table(job: Job) -> Drawn:
    """A ruled form lying crosswise, three pairs to a row."""
    paper = Paper(job, Style("song", 9.5))
    sheet = paper.new(297, 210)
    centred(sheet, 14, "机动车整车出厂合格证", Style("hei_bold", 18), spacing=0.2)
    sheet.text(280, 22, "No." + f"{job.rng.randrange(10**7):07d}", Style("song", 10), align="r")
    items = _conformity_items(paper, padded=False)
    given: list[Row] = []
    for start in range(0, 6, 2):
        cells = []
        for at in (start, start + 1):
            cells += [lab(44, f"{at + 1}.{items[at][0]}"), val(0, items[at][1])]
        given.append((10, cells))
    for start in range(6, len(items), 3):
        cells = []
        for at in range(start, min(start + 3, len(items))):
            cells += [lab(44, f"{at + 1}.{items[at][0]}"), val(0, items[at][1])]
        while len(cells) < 6:
            cells += [lab(44, ""), val(0, "")]
        given.append((10, cells))
    bottom = rows(sheet, 30, given, x=16, width=265, label=HEI.sized(8.5), value=Style("song", 9.5))
    sheet.text(20, bottom + 5, "兹证明本车辆经检验符合出厂技术条件。", Style("song", 10.5))
    sheet.text(196, bottom + 5, "车辆制造企业（盖章）", Style("song", 10.5))
    seal(sheet, 250, bottom + 2, str(paper.values["maker"]), size=38)
    folio(sheet, "第一联：随车交用户", 200)
    return paper.done("vehicle_conformity_cert", "elm_conformity_table")


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"elm_order_form": order_form, "elm_sale_contract": sale_contract},
    "vehicle_conformity_cert": {"elm_conformity_sheet": conformity_sheet, "elm_conformity_table": conformity_table},
}
