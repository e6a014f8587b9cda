"""Cars bought: an order sheet, an agreement in articles, a letter confirmed by the buyer."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.aspen_common import Rows, day, page, passer_by
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "vehicle_purchase_contract"


def order(job: Job) -> Drawn:
    """A dealer's order sheet with lines of account."""
    car, buyer, dealer = job.facts.vehicle, job.facts.person, job.facts.dealer
    sheet = job.sheet()
    fill, label, plain = job.fill_style(11), Style("hei_bold", 10), Style("song", 11)
    sheet.text(20, 16, dealer.name, Style("hei_bold", 14, (30, 60, 110)))
    sheet.text(20, 24, f"展厅：{dealer.address}　销售热线 {dealer.phone}", Style("hei", 8.5))
    ornaments.qr_code(sheet, 170, 12, 18)
    sheet.text(105, 36, "整车订购单", Style("hei_bold", 20), align="c", spacing=0.3)
    promised = car.bought + timedelta(days=job.rng.randrange(7, 45))
    rows: Rows = [
        (
            11,
            [
                (26, "车主", True),
                (50, Run(buyer.name, "buyer", fill), False),
                (26, "证件", True),
                (68, Run(buyer.id_number, "buyer_id", fill), False),
            ],
        ),
        (11, [(26, "住址", True), (144, Run(buyer.address, "", fill), False)]),
        (
            11,
            [
                (26, "车款型号", True),
                (68, Run(car.model, "model", fill), False),
                (26, "外观/内饰", True),
                (50, job.rng.choice(["雪域白/米", "曜石黑/棕", "松石绿/黑"]), False),
            ],
        ),
        (
            11,
            [
                (26, "车架号", True),
                (68, Run(car.vin, "vin", fill), False),
                (26, "约定提车", True),
                (50, f"{promised:%Y-%m-%d} 前", False),
            ],
        ),
    ]
    y = table(sheet, 20, 49, rows, label=label, value=plain) + 5
    paid = 5000
    account: Rows = [
        (9, [(20, "项", True), (90, "内容", True), (60, "金额（元）", True)]),
        (9, [(20, "①", False), (90, "裸车指导价", False), (60, f"{car.total + 8000:,.2f}", False)]),
        (9, [(20, "②", False), (90, "厂家及门店优惠", False), (60, "-8,000.00", False)]),
        (9, [(20, "③", False), (90, "装潢、脚垫", False), (60, "赠送", False)]),
        (
            11,
            [
                (20, "合计", True),
                (90, ["应付总额　", Run(in_words(car.total), "total", fill)], False),
                (60, Run(f"{car.total:,.2f}", "total", fill), False),
            ],
        ),
        (9, [(20, "", False), (90, "其中订金（已收）", False), (60, f"{paid:,.2f}", False)]),
        (9, [(20, "", False), (90, "提车尾款", False), (60, f"{car.total - paid:,.2f}", False)]),
    ]
    y = table(sheet, 20, y, account, label=label, value=plain) + 4
    for text in (
        "甲、车辆保险、购置税（如有）、上牌费不含在应付总额内，由车主自行缴纳。",
        "乙、门店逾期交车超过三十日的，车主可退订，订金双倍返还；车主无故退订的，订金不退。",
        "丙、随车充电桩的报装、施工由车主与厂家服务商另行约定。",
    ):
        y = sheet.flow(20, y, 170, text, Style("song", 10), leading=1.6) + 0.5
    y += 8
    sheet.text(20, y, "车主签字", plain)
    signature(sheet, 40, y - 2, buyer.name)
    sheet.text(85, y, ["订购日 ", day(car.bought, "sign_date", "points", style=fill)], plain)
    sheet.text(20, y + 14, f"销售员 {passer_by(job, buyer.name)}　审核 {dealer.legal_person}", plain)
    sheet.text(85, y + 26, ["供车单位 ", Run(dealer.name, "seller")], plain)
    if job.variant.seal:
        seals.put_round(sheet, 160, y + 18, seals.SealText(dealer.name, "合同专用章"))
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn(KIND, "aspen_order", [sheet], values)


def articles(job: Job) -> Drawn:
    """Articles with blanks; a firm may be the buyer, then no number of identity."""
    facts, car, dealer = job.facts, job.facts.vehicle, job.facts.dealer
    firm = job.variant.holder_is == "company"
    buyer = facts.company.org.name if firm else facts.person.name
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("新能源乘用车销售协议", Style("song_bold", 21))
    writer.line(["供方：", Run(dealer.name, "seller")])
    writer.line(["需方：", filled(buyer, "buyer", fill)])
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    if firm:
        writer.line(f"需方经办：{facts.person.name}　{facts.person.phone}")
    else:
        writer.line(["需方居民身份证：", filled(facts.person.id_number, "buyer_id", fill)])
        values["buyer_id"] = facts.person.id_number
    writer.para("供需双方就新能源乘用车的买卖，按照《家用汽车产品修理更换退货责任规定》及有关法律，议定条款如次。")
    writer.para(
        [
            "一、车辆。需方选购",
            filled(car.model, "model", fill),
            "壹辆，",
            f"类别为{car.vehicle_type}，电机（发动机）号{car.engine_no}，车辆识别代号",
            filled(car.vin, "vin", fill),
            "。",
        ]
    )
    writer.para(
        [
            "二、价款。全车价税合计",
            filled(in_words(car.total, unit="圆"), "total", fill),
            "（RMB ",
            filled(f"{car.total:.2f}", "total", fill),
            "）。需方于提车当日付清，供方随车开具机动车销售统一发票。",
        ]
    )
    writer.para("三、交车。供方在价款到账后三日内，于供方展厅交车，双方共同查验外观、里程及随车工具。")
    writer.para("四、质保。整车质保三年或十万公里，动力电池质保八年或十六万公里，以先到者为准。")
    writer.para("五、置换补贴。需方申领地方补贴的，供方协助提供资料，但不担保审批结果。")
    writer.para("六、违约。一方迟延履行超过十五日，另一方有权终止协议，并要求赔偿价款百分之三的违约金。")
    writer.para("七、附则。协议正本两份，供需双方各持一份；手写修改处须双方捺印。")
    writer.room(56)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供方盖章：", writer.style)
    sheet.text(112, y, "需方签章：", writer.style)
    if not firm:
        signature(sheet, 136, y - 2, buyer)
    sheet.text(185, y + 34, ["立约时间　", day(car.bought, "sign_date", "padded", style=fill)], writer.style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 12, seals.SealText(dealer.name))
        if firm:
            seals.put_round(sheet, 156, y + 10, seals.SealText(buyer))
    return drawn(KIND, "aspen_articles", writer.sheets, values)


def letter(job: Job) -> Drawn:
    """The dealer writes to the buyer; she signs below that it is so."""
    car, buyer, dealer = job.facts.vehicle, job.facts.person, job.facts.dealer
    paper = page(job, Style("hei", 12), size=(182, 257), margin=20, top=34, leading=1.75)
    sheet = paper.sheet
    sheet.text(20, 14, dealer.name, Style("hei_bold", 12))
    sheet.text(20, 20.5, f"Tel {dealer.phone}", Style("hei", 9))
    sheet.line(20, 26, 162, 26, width=0.5)
    paper.title("购车成交确认函", Style("hei_bold", 18), after=7)
    respect = "先生" if buyer.male else "女士"
    paper.line(["尊敬的", Run(buyer.name, "buyer"), f"{respect}：您好！"])
    paper.para(
        [
            "感谢您选择本店。今将双方当面议定的买卖内容确认如下：您以证件",
            Run(buyer.id_number, "buyer_id"),
            "在本店买下",
            Run(car.model, "model"),
            "新车一台，大架号尾部六位为",
            f"{car.vin[-6:]}，完整号码是",
            Run(car.vin, "vin"),
            "。",
        ]
    )
    paper.para(
        [
            "成交的一口价为",
            Run(f"{car.total}元", "total"),
            "（",
            Run(in_words(car.total), "total"),
            "），您已付意向金2000元，此款抵入车价。本店赠送首年基础保养两次、随车充电枪一支。",
        ]
    )
    paper.para("如您对上述内容没有疑问，请在函末签字。自您签字之时起，本函对买卖双方均有约束力，任何一方不得单方变更。")
    paper.y += 5
    top = paper.y
    paper.end(["卖车方：", Run(dealer.name, "seller")])
    paper.end(f"客户经理：{passer_by(job, buyer.name)}")
    paper.y += 8
    paper.line("买车人确认无误（签字）：")
    signature(sheet, 78, paper.y - 11, buyer.name)
    paper.line(["确认于 ", day(car.bought, "sign_date", job.date_form("plain", "dash"), style=Style("kai", 13))])
    if job.variant.seal:
        seals.put_round(sheet, 132, top + 9, seals.SealText(dealer.name), diameter=38)
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn(KIND, "aspen_letter", [sheet], values)


LAYOUTS: Layouts = {KIND: {"aspen_order": order, "aspen_articles": articles, "aspen_letter": letter}}
