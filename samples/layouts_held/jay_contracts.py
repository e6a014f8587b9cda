"""Contracts and the joint application: the sale of a car, the supply of power, 附件3 signed and scanned back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.jay_common import (
    footer,
    heading,
    on,
    sealed,
    serial,
    sign,
    somebody,
    table,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def purchase(job: Job) -> Drawn:
    """汽车买卖合同 of a dealer: parties, a table of the car, clauses; two pages."""
    rng, facts = job.rng, job.facts
    car, dealer = facts.vehicle, facts.dealer
    by_company = job.variant.holder_is == "company"
    buyer = facts.company.org.name if by_company else facts.person.name
    code = facts.company.org.uscc if by_company else facts.person.id_number
    signed = car.bought - timedelta(days=rng.randrange(2, 45))
    total = car.total
    deposit = Decimal(rng.choice([2000, 5000, 10000]))
    fill = job.fill_style(11.5)
    style = Style("song", 11.5)
    with_vin = job.chance(0.7)
    writer = Writer(job, style, top=24, leading=1.6)
    writer.title(
        rng.choice(["汽车买卖合同", "新能源汽车购销合同", "汽车订购合同", "车辆销售合同"]),
        Style("hei_bold", 19),
        after=6,
    )
    writer.sheet.text(
        185, writer.y, f"合同编号：XS{signed:%Y%m%d}{rng.randrange(100):02d}", Style("song", 10), align="r"
    )
    writer.y += 8
    writer.line(["出卖人（甲方）：", filled(dealer.name, "seller", fill)])
    writer.line(f"地址：{dealer.address}　　电话：{dealer.phone}")
    writer.line(["买受人（乙方）：", filled(buyer, "buyer", fill)])
    writer.line(
        ["统一社会信用代码：" if by_company else "身份证号码：", filled(code, "" if by_company else "buyer_id", fill)]
    )
    writer.line(f"联系电话：{facts.company.org.phone if by_company else facts.person.phone}")
    writer.y += 1
    writer.para(
        "根据《中华人民共和国民法典》《汽车销售管理办法》等规定，甲乙双方在自愿、平等的基础上，就"
        "乙方购买汽车事宜订立本合同。"
    )
    heading(writer, "第一条　车辆基本情况及价款")
    price = Run(f"{total:.2f}", "total", fill)
    widths = (22.0, 46.0, 20.0, 14.0, 24.0, 30.0)
    rows: list[tuple[float, list[Runs]]] = [
        (8, ["品牌", "车辆型号", "车身颜色", "数量", "动力类型", "成交价（元）"]),
        (
            11,
            [
                car.brand,
                Run(car.model_code, "model", fill),
                rng.choice(["珠光白", "石墨灰", "曜石黑", "湖水蓝"]),
                "1辆",
                "插电混动" if "PHEV" in car.model_code else "纯电动",
                price,
            ],
        ),
    ]
    writer.y = table(writer.sheet, 27, writer.y + 1, widths, rows, style.sized(10.5))
    sheet, y = writer.sheet, writer.y
    sheet.rect(27, y, 34, 9)
    sheet.cell((27, y, 34, 9), "车辆识别代号", style.sized(10.5), align="c")
    sheet.rect(61, y, 122, 9)
    sheet.cell((61, y, 122, 9), Run(car.vin, "vin", fill) if with_vin else "（以交付车辆为准）", style.sized(10.5))
    writer.y = y + 13
    writer.para(
        [
            "车辆总价款为人民币（大写）",
            Run(in_words(total), "", fill),
            "，该价款",
            rng.choice(["含增值税，不含", "为裸车价，不含"]),
            "车辆购置税、保险费和上牌费用。",
        ]
    )
    heading(writer, "第二条　付款方式")
    writer.para(
        f"乙方于签约当日交付定金{deposit:.2f}元，余款{total - deposit:.2f}元于提车前"
        f"{rng.choice(['一次性付清', '通过按揭贷款支付', '以银行转账方式付清'])}；定金在结算时抵作"
        "车款。"
    )
    heading(writer, "第三条　交付与验收")
    writer.para(
        f"甲方应于{on(job, signed + timedelta(days=rng.randrange(20, 60)), 'plain')}前在甲方营业场"
        "所交车，并随车交付机动车销售统一发票、车辆合格证、保修手册、随车充电装置。乙方验收无误后"
        "签署交接单，风险自交付时转移。"
    )
    heading(writer, "第四条　质量与三包")
    writer.para(
        "车辆质量符合国家标准，整车质保"
        f"{rng.choice(['三年或10万公里', '五年或12万公里', '六年或15万公里'])}，动力电池质保八年或"
        "16万公里，以先到者为准。"
    )
    heading(writer, "第五条　充电设施")
    writer.para(
        rng.choice(
            [
                "甲方赠送7kW交流充电桩一台并提供30米以内基础安装，用电报装由乙方自行申请，甲方予以协助。",
                "充电桩由乙方自行购置，报装手续由乙方自行办理，甲方可提供购车证明材料。",
            ]
        )
    )
    heading(writer, "第六条　违约责任")
    writer.para("甲方逾期交车超过15日的，乙方有权解除合同并要求双倍返还定金；乙方逾期提车的，按日支付场地保管费50元。")
    heading(writer, "第七条　争议解决")
    writer.para(
        f"争议协商不成的，向{rng.choice(['甲方所在地', '合同签订地'])}人民法院起诉。本合同一式两份"
        "，双方各执一份，自签字盖章之日起生效。"
    )
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(27, y, "甲方（盖章）：", style)
    sheet.text(27, y + 10, f"销售顾问：{somebody(job)}", style)
    sealed(sheet, 74, y + 6, dealer.name, rng.choice(["合同专用章", ""]))
    sheet.text(112, y, "乙方（盖章）：" if by_company else "乙方（签字）：", style)
    if by_company:
        sealed(sheet, 156, y + 6, buyer)
    else:
        sign(sheet, 140, y - 2, buyer, "buyer")
    sheet.text(112, y + 22, ["签订日期：", Run(on(job, signed, "plain", "spaced", "padded"), "sign_date", fill)], style)
    footer(writer.sheets, "第 {} 页")
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer,
        "model": car.model_code,
        "total": money(total),
        "sign_date": signed.isoformat(),
    }
    if not by_company:
        values["buyer_id"] = code
    if with_vin:
        values["vin"] = car.vin
    tolerated = {"buyer_id": (code,)} if by_company else {}
    return drawn("vehicle_purchase_contract", "jay_dealer_form", writer.sheets, values, tolerated=tolerated)


def case_number(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(10**6):06d}"


def supply(job: Job) -> Drawn:
    """供用电合同 of a charging pile: low voltage, the case number in the preamble or the head."""
    rng, facts = job.rng, job.facts
    case_no = case_number(job)
    home, by_company = facts.home, job.variant.holder_is == "company" or job.chance(0.4)
    user = facts.company.org.name if by_company else facts.person.name
    style = Style("song", 11.5)
    supplier = "国网河南省电力公司信阳供电公司"
    address = f"信阳市{home.community.district}{home.community.street}{home.community.name}"
    in_head = job.chance(0.5)
    number: list[str | Run] = ["办件编号：", Run(case_no, "case_no")]
    writer = Writer(job, style, top=24, leading=1.6)
    head: list[str | Run] = [f"合同编号：GY{serial(job, 8)}　　"]
    writer.sheet.text(185, 14, [*head, *number] if in_head else head, Style("song", 9.5), align="r")
    kind = (
        "低压非居民充电设施供用电合同"
        if by_company
        else rng.choice(["居民充电桩供用电合同", "低压居民供用电合同（充电桩）"])
    )
    writer.title(kind, Style("hei_bold", 18), after=8)
    code = facts.company.org.uscc if by_company else facts.person.id_number
    rows: list[tuple[float, list[Runs]]] = [
        (9, ["供电人（甲方）", supplier, "服务电话", "95598"]),
        (9, ["用电人（乙方）", user, "联系电话", facts.company.org.phone if by_company else facts.person.phone]),
        (9, ["统一社会信用代码" if by_company else "身份证件号码", code, "用电户号", serial(job, 10)]),
    ]
    writer.y = table(writer.sheet, 25, writer.y, (34, 62, 26, 38), rows, style.sized(10.5)) + 4
    preface: list[str | Run] = [
        "依据《中华人民共和国民法典》《电力供应与使用条例》《供电营业规则》等规定，就乙方电动汽车充电设施用电"
    ]
    preface += [] if in_head else ["（", *number, "）"]
    writer.para([*preface, "，经协商一致，签订本合同。"])
    heading(writer, "第一条　用电地址、性质和容量")
    place = address if by_company else f"{address}{home.room_text}，车位号{home.space_no}"
    writer.para(
        f"用电地址：{place}。用电性质："
        f"{'一般工商业用电（充换电设施）' if by_company else '居民电动汽车充电桩用电，执行居民合表电价'}"
        "。"
    )
    power = rng.choice(["30", "60", "80", "120"]) if by_company else facts.power_kw
    writer.para(
        f"约定用电容量{power}千瓦，{'三相380伏' if by_company or power != '7' else '单相220伏'}供"
        f"电，供电电源为{rng.choice(['公用', '专用'])}变压器低压侧。"
    )
    heading(writer, "第二条　用电计量")
    writer.para(
        f"甲方在{rng.choice(['小区集中表箱', '产权分界处计量箱'])}安装智能电能表一只（表号"
        f"{serial(job, 12)}），作为电费结算依据。乙方对计量有异议的，可以申请校验。"
    )
    heading(writer, "第三条　电价与电费")
    writer.para(
        f"电价按政府价格主管部门核定的标准执行，{rng.choice(['执行', '选择执行'])}分时电价；抄表周"
        f"期为{rng.choice(['每月', '每两月'])}，乙方应在电费通知发出后{rng.choice([10, 15])}日内结"
        "清，逾期按规定计收违约金。"
    )
    heading(writer, "第四条　产权分界与维护责任")
    writer.para(
        f"产权分界点为{rng.choice(['电能表出线开关负荷侧接线端子', '计量箱出线处'])}，分界点电源侧"
        "由甲方维护，负荷侧由乙方维护，各自承担相应的安全责任。"
    )
    heading(writer, "第五条　用电安全")
    writer.para("乙方充电设备应符合国家标准，装设剩余电流动作保护装置；不得私自增容、转供电或擅自改变用电性质。")
    writer.para("甲方计划检修停电的，提前7日公告；因不可抗力造成停电的，按法律规定处理。")
    heading(writer, "第六条　合同期限与争议处理")
    signed = facts.consent_date + timedelta(days=rng.randrange(-20, 2))
    writer.para(
        f"本合同自双方签字或者盖章之日起生效，有效期{rng.choice(['五', '三', '十'])}年，期满双方无"
        "异议的自动延续。争议协商不成的，向用电地人民法院起诉。"
    )
    heading(writer, "第七条　特别约定")
    writer.para(
        f"1．乙方住所、联系方式变更的，应在{rng.choice([5, 7, 10])}日内告知甲方，否则按原地址发出的通知视为送达。"
        "2．车位使用权转移的，乙方应办理过户或者销户手续并结清电费。"
    )
    writer.para(
        "3．本合同一式两份，双方各执一份；供电方案答复单、受电设施产权分界示意图为合同附件，与本合同具有同等效力。"
    )
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(27, y, "甲方（盖章）：", style)
    sheet.text(27, y + 12, f"签约人：{somebody(job)}", style)
    sealed(sheet, 76, y + 6, supplier, "供用电合同专用章")
    sheet.text(110, y, "乙方（盖章）：" if by_company else "乙方（签字）：", style)
    if by_company:
        sealed(sheet, 156, y + 6, user)
    else:
        sign(sheet, 138, y - 2, user)
    sheet.text(27, y + 26, "签订日期：" + on(job, signed, "plain", "spaced"), style)
    sheet.text(110, y + 26, "签订地点：信阳市", style)
    footer(writer.sheets, "第 {} 页")
    if len(writer.sheets) > 1 and job.chance(0.5):
        for part, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(supplier, "供用电合同专用章"), part, len(writer.sheets))
    return drawn("supply_contract", "jay_signed_back", writer.sheets, {"case_no": case_no})


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"jay_dealer_form": purchase},
    "supply_contract": {"jay_signed_back": supply},
}
