"""Buying a car from a dealer or the maker, and the factory's certificate that goes with it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_nineteenth.fog_common import Told, fit, foot, grid, lab, mid, pen, running_head, seal_on, top, val
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn
from samples.writing import Writer

_COLOURS = ("珍珠白", "曜石黑", "冰川蓝", "钛金灰", "墨竹绿")


def _yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def order_form(job: Job) -> Drawn:
    """The dealer's own order form: one page of boxes, filled in at the counter."""
    told, rng, facts = Told("vehicle_purchase_contract", "fog_order_form"), job.rng, job.facts
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    sheet, ink = job.sheet(), pen(job, 10.5)
    label, small = Style("hei", 9.5), Style("song", 8)
    sheet.text(20, 14, dealer.name, Style("hei_bold", fit(dealer.name, 110, 13)))
    sheet.text(190, 15, f"No. {rng.randrange(10**7):07d}", Style("song", 12, RED), align="r")
    sheet.line(20, 22, 190, 22, width=0.5)
    sheet.text(
        105,
        27,
        rng.choice(["新车订购单", "汽车销售订单（合同）", "车 辆 订 购 协 议 书"]),
        Style("hei_bold", 19),
        align="c",
    )
    sheet.text(
        20, 40, ["订单日期：", told.day("sign_date", car.bought, rng.choice(["dash", "plain", "dot"]), ink)], label
    )
    sheet.text(190, 40, f"销售顾问：{facts.landlord.name}　　展厅：一楼", label, align="r")
    given = Decimal(rng.randrange(2, 20) * 1000)
    deposit = Decimal(rng.choice([2000, 5000, 10000, 20000]))
    with_vin = job.chance(0.6)
    deliver = car.bought + timedelta(days=rng.randrange(5, 40))
    rows = [
        (8.0, [lab("客户信息", 6)]),
        (
            9.0,
            [
                lab("客户名称"),
                val(told.say("buyer", buyer.name, ink), 2),
                lab("联系电话"),
                val(Run(buyer.phone, style=ink), 2),
            ],
        ),
        (
            9.0,
            [
                lab("证件类型"),
                val("■身份证　□营业执照　□其他", 2),
                lab("证件号码"),
                val(told.say("buyer_id", buyer.id_number, ink), 2),
            ],
        ),
        (9.0, [lab("联系地址"), val(Run(buyer.address, style=ink), 5)]),
        (8.0, [lab("所订车辆", 6)]),
        (
            9.0,
            [
                lab("品牌"),
                val(Run(car.brand, style=ink), 2),
                lab("车型代码"),
                val(told.say("model", car.model_code, ink), 2),
            ],
        ),
        (
            9.0,
            [
                lab("外观/内饰"),
                val(Run(f"{rng.choice(_COLOURS)}/黑", style=ink), 2),
                lab("车架号"),
                val(told.say("vin", car.vin, ink) if with_vin else "", 2),
            ],
        ),
        (9.0, [lab("数量"), val(Run("壹辆", style=ink), 2), lab("动力类型"), val("■新能源　□燃油", 2)]),
        (8.0, [lab("价格（单位：人民币元）", 6)]),
        (
            9.0,
            [
                lab("厂方指导价"),
                val(Run(_yuan(car.total + given), style=ink), 2),
                lab("优惠金额"),
                val(Run(_yuan(given), style=ink), 2),
            ],
        ),
        (
            9.0,
            [
                lab("成交价（含税）"),
                val(["¥ ", told.say("total", _yuan(car.total), ink, value=money(car.total))], 2),
                lab("大写"),
                val(Run(in_words(car.total), style=ink), 2),
            ],
        ),
        (
            9.0,
            [lab("已付定金"), val(Run(_yuan(deposit), style=ink), 2), lab("付款方式"), val("■全款　□分期　□置换", 2)],
        ),
        (
            9.0,
            [
                lab("代办服务"),
                val("□上牌　□保险　□充电桩勘测安装　□其他：", 2),
                lab("预计交车"),
                val(Run(numbers.written_date(deliver), style=ink), 2),
            ],
        ),
        (
            20.0,
            [
                lab("备注／赠品"),
                top(
                    Run(
                        rng.choice(
                            ["送脚垫、贴膜；随车充电枪一把。", "含7kW家用充电桩一台（不含安装）", "店内保险，赠首保。"]
                        ),
                        style=ink,
                    ),
                    5,
                ),
            ],
        ),
    ]
    y = grid(sheet, 20, 48, [25, 30, 30, 25, 30, 30], rows, label, Style("song", 9.5), line=0.3)
    terms = (
        "1．本订单经双方签字盖章且客户支付定金后生效。2．客户逾期提车超过15日的，销售方有权另行处置车辆，定金不予退还。"
        "3．因厂方调价、物流等不可归责于销售方的原因导致延期交车的，双方另行协商。4．车辆识别代号以实际交付车辆为准。"
        "5．国家及地方补贴政策以申领时有效规定为准，销售方不作承诺。6．本单一式三联：白联存根，红联财务，黄联客户。"
    )
    y = sheet.flow(20, y + 3, 170, terms, small, leading=1.5) + 6
    sheet.text(22, y, ["客户签字：", Run(buyer.name, style=ink.sized(15))], label)
    sheet.text(
        112,
        y,
        ["销售方（盖章）：", told.say("seller", dealer.name)],
        Style("hei", fit(dealer.name + "销售方（盖章）：", 78, 9.5)),
    )
    sheet.text(22, y + 12, "审批：", label)
    sheet.text(112, y + 12, "财务：", label)
    seal_on(job, sheet, 150, y + 8, dealer.name, rng.choice(["", "销售合同专用章"]), size=38)
    return told.done([sheet])


def maker_direct(job: Job) -> Drawn:
    """The maker sells by its app: an agreement of articles, signed on a screen, printed at home."""
    told, rng, facts = Told("vehicle_purchase_contract", "fog_maker_direct"), job.rng, job.facts
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    company = job.variant.holder_is == "company"
    name = facts.company.org.name if company else buyer.name
    order = f"SO{car.bought:%Y%m%d}{rng.randrange(10**8):08d}"
    body = Style(rng.choice(["song", "hei"]), 10.5)
    bold = Style("hei_bold", 11)
    writer = Writer(job, body, left=24, width=162, top=28, leading=1.62)
    writer.title(f"{car.brand}汽车购车协议", Style("hei_bold", 20), spacing=0.05, after=7)
    writer.line(f"协议编号：{order}")
    writer.line(["卖方（“我们”）：", told.say("seller", dealer.name)])
    writer.line(f"统一社会信用代码：{dealer.uscc}　　客服热线：400-000-{rng.randrange(10**4):04d}")
    writer.line(["买方（“您”）：", told.say("buyer", name)])
    if company:
        writer.line(f"统一社会信用代码：{facts.company.org.uscc}　　手机：{buyer.phone}")
    else:
        writer.line(["证件号码：", told.say("buyer_id", buyer.id_number), f"　　手机：{buyer.phone}"])
    writer.para("您通过我们的应用程序、官方网站或体验中心选定车辆，双方就车辆买卖达成本协议。", indent=2)
    writer.line(Run("一、车辆与价款", style=bold))
    writer.room(62)
    options = Decimal(rng.choice([0, 3000, 6000, 8000]))
    rows = [
        (8.0, [lab("项目"), lab("内容"), lab("金额（元）")]),
        (
            8.0,
            [mid("车型"), val(told.say("model", f"{car.brand} {car.model_code}")), mid(f"{car.total - options:.2f}")],
        ),
        (8.0, [mid("选装"), val(rng.choice(_COLOURS) + "外观、21寸轮毂" if options else "无"), mid(f"{options:.2f}")]),
        (8.0, [mid("交付中心"), val(f"信阳{rng.choice(['羊山', '平桥', '浉河'])}交付中心"), mid("—")]),
        (8.0, [mid("车辆总价（含增值税）"), val(in_words(car.total)), mid(told.say("total", f"{car.total:.2f}"))]),
        (8.0, [mid("定金"), val("已线上支付，转为车款"), mid("5000.00")]),
    ]
    told.also("model", car.model_code)
    writer.y = grid(writer.sheet, 24, writer.y, [42, 78, 42], rows, Style("hei", 9.5), Style("song", 9.5)) + 4
    writer.para("车辆总价不含车辆购置税、保险费、上牌费以及充电桩安装超出免费包的费用。")
    parts = [
        ("二、付款", "您应在收到交付通知之日起七日内付清尾款。选择金融方案的，以金融机构审批结果为准。"),
        (
            "三、交付",
            f"预计交付周期为锁单后{rng.randrange(2, 12)}周。您锁定订单后我们开始安排生产，届时车辆识别代号"
            "将在应用程序中更新，"
            "请您按交付通知携带身份证件办理提车，当场验车并签署交接单。",
        ),
        (
            "四、三包与质保",
            "整车质保三年或十二万公里，动力电池、驱动电机、电机控制器质保八年或十六万公里，以先到者为准。",
        ),
        (
            "五、家用充电服务",
            "随车权益包含一次充电桩勘测与基础安装。您应当取得固定车位及物业同意，并向当地供电部门办理报装。",
        ),
        ("六、取消", "锁单前您可取消订单，定金原路退回；锁单后取消的，定金不予退还。"),
        ("七、个人信息", "我们仅为履行本协议处理您的个人信息，详见隐私政策。"),
        ("八、其他", "本协议自您在线签署之时成立。因本协议产生的争议，由卖方住所地人民法院管辖。"),
    ]
    for head, text in parts:
        writer.room(18)
        writer.line(Run(head, style=bold))
        writer.para(text)
    writer.room(44)
    y = writer.y + 5
    sheet = writer.sheet
    sheet.text(26, y, "卖方（电子签章）：", body)
    sheet.text(
        110,
        y,
        ["买方（电子签名）：", Run(facts.company.org.name if company else name, style=Style("kai", fit(name, 40, 14)))],
        body,
    )
    sheet.text(
        110,
        y + 10,
        [
            "签署时间：",
            told.day("sign_date", car.bought, "dash"),
            f" {rng.randrange(8, 22):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}",
        ],
        body,
    )
    seal_on(job, sheet, 52, y + 16, dealer.name, "合同专用章")
    for number, one in enumerate(writer.sheets, 1):
        running_head(one, f"{car.brand}汽车 · 购车协议", order)
        foot(one, f"{number} / {len(writer.sheets)}")
    return told.done(writer.sheets)


def _maker(job: Job) -> str:
    firm = job.facts.vehicle.brand
    return f"河南{firm}{job.rng.choice(['汽车有限公司', '新能源汽车有限公司', '汽车工业有限公司', '乘用车有限公司'])}"


def national(job: Job) -> Drawn:
    """机动车整车出厂合格证: the national form with its numbered rows."""
    told, rng, car = Told("vehicle_conformity_cert", "fog_national"), job.rng, job.facts.vehicle
    sheet, maker = job.sheet(), _maker(job)
    guilloche(sheet, 8, 8, 194, 281, (226, 234, 244), waves=64, paper=(251, 253, 255))
    made = a_day(rng, date(2023, 1, 1), car.bought - timedelta(days=20))
    plug_in = "插电" in car.vehicle_type
    fuel = rng.choice(["汽油/电", "插电式混合动力"]) if plug_in else rng.choice(["电", "纯电动"])
    sheet.text(105, 16, "机动车整车出厂合格证", Style("hei_bold", 22), align="c", spacing=0.15)
    value = Style(rng.choice(["hei", "song"]), 9.5)
    label = Style("song", 9)
    cert = f"{rng.choice(['WBQ', 'WDK', 'YF', 'WAV'])}{rng.randrange(10**11):011d}"
    rows: list[tuple[str, Runs, str, Runs]] = [
        (
            "1. 合格证编号",
            told.say("cert_no", cert),
            "2. 发证日期",
            told.day("issue_date", made + timedelta(days=rng.randrange(0, 4)), rng.choice(["plain", "padded", "dash"])),
        ),
        ("3. 车辆制造企业名称", told.say("maker", maker), "", ""),
        ("4. 车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}", "5. 车辆型号", told.say("model", car.model_code)),
        ("6. 车辆识别代号/车架号", told.say("vin", car.vin), "7. 车身颜色", rng.choice(["白", "黑", "灰", "蓝"])),
        ("8. 底盘型号/底盘ID", "——/——", "9. 底盘合格证编号", "——"),
        ("10. 发动机型号/发动机号", f"{car.engine_no}" if plug_in else "——/——", "11. 燃料种类", told.say("fuel", fuel)),
        (
            "12. 排量和功率(ml/kW)",
            "1498/81" if plug_in else f"——/{rng.randrange(60, 230)}",
            "13. 排放标准",
            "GB18352.6-2016国Ⅵ" if plug_in else "——",
        ),
        (
            "14. 油耗(L/100km)",
            "1.3" if plug_in else "——",
            "15. 外廓尺寸(mm)",
            f"{rng.randrange(4200, 4990)}×{rng.randrange(1760, 1980)}×{rng.randrange(1450, 1720)}",
        ),
        ("16. 货厢内部尺寸(mm)", "——", "17. 钢板弹簧片数(片)", "-/-"),
        ("18. 轮胎数", "4", "19. 轮胎规格", rng.choice(["225/55R18", "235/50R19", "205/60R16"])),
        (
            "20. 轮距(前/后)(mm)",
            f"{rng.randrange(1530, 1640)}/{rng.randrange(1530, 1640)}",
            "21. 轴距(mm)",
            str(rng.randrange(2600, 2960)),
        ),
        ("22. 轴荷(kg)", f"{rng.randrange(980, 1150)}/{rng.randrange(980, 1150)}", "23. 轴数", "2"),
        ("24. 转向形式", "方向盘", "25. 总质量(kg)", str(rng.randrange(1950, 2450))),
        ("26. 整备质量(kg)", str(rng.randrange(1500, 1940)), "27. 额定载质量(kg)", "——"),
        ("28. 载质量利用系数", "——", "29. 准牵引总质量(kg)", "——"),
        ("30. 半挂车鞍座最大允许总质量(kg)", "——", "31. 驾驶室准乘人数(人)", "——"),
        ("32. 额定载客(人)", "5", "33. 最高设计车速(km/h)", str(rng.choice([150, 160, 180, 200]))),
        ("34. 车辆制造日期", numbers.written_date(made), "", ""),
    ]
    y = 31.0
    for one, first, two, second in rows:
        if two:
            grid(sheet, 16, y, [40, 51, 39, 48], [(9.6, [lab(one), val(first), lab(two), val(second)])], label, value)
        else:
            grid(sheet, 16, y, [40, 138], [(9.6, [lab(one), val(first)])], label, value)
        y += 9.6
    note = (
        f"备注：1、该车为{'可外接充电式混合动力' if plug_in else '纯电动'}汽车，驱动电机型号："
        f"TZ{rng.randrange(180, 290)}XS；"
        f"2、储能装置种类：{rng.choice(['磷酸铁锂蓄电池', '三元锂离子电池'])}；3、该产品配有ABS系统、EDR装置。"
    )
    grid(sheet, 16, y, [178], [(20.0, [top(note)])], label, Style("song", 8.5))
    y += 24
    qr_code(sheet, 20, y, 24)
    sheet.flow(
        52,
        y,
        138,
        "车辆制造企业信息：本产品经过检验，符合企业标准 Q/HN "
        f"{rng.randrange(100, 999)}-2022 的要求，特此证明。车辆生产单位名称同第3项。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(52, y + 17, "（车辆制造企业盖章）", Style("song", 9))
    seal_on(job, sheet, 158, y + 12, maker, rng.choice(["合格证专用章", ""]), size=36)
    return told.done([sheet])


def workshop(job: Job) -> Drawn:
    """A smaller maker's product certificate: half a sheet, the inspector's stamp."""
    told, rng, car = Told("vehicle_conformity_cert", "fog_workshop"), job.rng, job.facts.vehicle
    sheet, maker = job.sheet(210, 148), _maker(job)
    made = a_day(rng, date(2022, 6, 1), car.bought - timedelta(days=20))
    green = (26, 110, 70)
    sheet.rect(7, 7, 196, 134, line=1.0, fill=green)
    sheet.rect(9.5, 9.5, 191, 129, line=0.3, fill=green)
    sheet.text(105, 14, [told.say("maker", maker)], Style("song_bold", fit(maker, 120, 14), green), align="c")
    sheet.text(
        105,
        23,
        rng.choice(["车辆产品合格证", "整车出厂合格证", "新能源汽车产品合格证"]),
        Style("hei_bold", 22),
        align="c",
        spacing=0.3,
    )
    sheet.text(
        192,
        16,
        ["编号：", told.say("cert_no", f"HG{made:%Y}-{rng.randrange(10**6):06d}")],
        Style("song", 9.5),
        align="r",
    )
    ink = pen(job, 11)
    rows = [
        (
            9.5,
            [
                lab("产品名称"),
                val(Run(car.vehicle_type, style=ink)),
                lab("产品型号"),
                val(told.say("model", car.model_code, ink)),
            ],
        ),
        (
            9.5,
            [
                lab("商　　标"),
                val(Run(car.brand + "牌", style=ink)),
                lab("燃料种类"),
                val(
                    told.say(
                        "fuel", rng.choice(["电", "纯电动"]) if "插电" not in car.vehicle_type else "混合动力", ink
                    )
                ),
            ],
        ),
        (
            9.5,
            [lab("车架号码"), val(told.say("vin", car.vin, ink)), lab("电动机号"), val(Run(car.engine_no, style=ink))],
        ),
        (
            9.5,
            [
                lab("额定乘员"),
                val(Run("5人", style=ink)),
                lab("整备质量"),
                val(Run(f"{rng.randrange(1200, 1800)}kg", style=ink)),
            ],
        ),
        (
            9.5,
            [
                lab("电池类型"),
                val(Run("锂离子", style=ink)),
                lab("执行标准"),
                val(f"GB 7258-2017、Q/{rng.choice('ABC')}D {rng.randrange(100, 300)}"),
            ],
        ),
    ]
    y = grid(sheet, 17, 38, [24, 66, 24, 62], rows, Style("song", 10.5), Style("song", 9.5))
    sheet.flow(
        17,
        y + 4,
        176,
        "本产品经检验，各项技术性能均符合产品技术条件和国家有关标准的规定，准予出厂。",
        Style("song", 11),
        leading=1.5,
        indent=2,
    )
    sheet.text(20, 110, "检验员：", Style("song", 11))
    seals.put_stamp(sheet, 52, 112, [f"检 {rng.randrange(1, 40):02d}"], width=18)
    sheet.text(96, 110, "出厂检验部门（章）", Style("song", 11))
    sheet.text(
        96,
        120,
        ["发证日期：", told.day("issue_date", made, rng.choice(["plain", "spaced", "dot"]), ink)],
        Style("song", 11),
    )
    sheet.text(17, 129, "注：本证一车一证，涂改无效，凭此证办理车辆注册登记。", Style("song", 8.5))
    seal_on(job, sheet, 168, 112, maker, "质量检验专用章", size=34)
    return told.done([sheet])


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"fog_order_form": order_form, "fog_maker_direct": maker_direct},
    "vehicle_conformity_cert": {"fog_national": national, "fog_workshop": workshop},
}
