"""购车合同, 联办申请表 (附件3), 供用电合同."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_twentieth import elk_common as elk
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature


def vehicle_purchase_contract(job: Job) -> Drawn:
    """汽车销售合同 of a dealer: parties, a vehicle table, price and clauses over one or two pages."""
    facts, rng = job.facts, job.rng
    car, dealer, one = facts.vehicle, facts.dealer, facts.person
    with_vin = job.chance(0.6)
    writer = Writer(job, Style("song", 11), top=24, leading=1.65)
    writer.title(elk.pick(job, "汽车销售合同", "新能源汽车买卖合同", "车辆订购协议"), Style("hei", 22), after=4)
    writer.line(f"合同编号：{rng.choice(['XS', 'DG', 'HT'])}{car.bought:%Y%m}{rng.randrange(1, 999):04d}")
    writer.line(["甲方（销售方）：", Run(dealer.name, "seller"), f"　　电话：{dealer.phone}"])
    writer.line(f"地址：{dealer.address}　　纳税人识别号：{dealer.uscc}")
    writer.line(["乙方（购买方）：", Run(one.name, "buyer"), "　　身份证号码：", Run(one.id_number, "buyer_id")])
    writer.line(f"地址：{one.address}　　电话：{one.phone}")
    writer.para("甲乙双方依据《中华人民共和国民法典》，在平等自愿的基础上，就乙方购买下列车辆订立本合同：")
    heads: list[Runs] = ["品牌型号", "车身颜色", "数量", "单价（元）", "车架号"]
    row: list[Runs] = [
        Run(car.model, "model"),
        elk.pick(job, "珍珠白", "星空灰", "松石绿"),
        "1台",
        f"{car.total:,.2f}",
        Run(car.vin, "vin") if with_vin else "以交车单为准",
    ]
    writer.y = elk.grid(writer.sheet, 25, writer.y + 1, (46.0, 24.0, 16.0, 30.0, 44.0), [heads, row], height=9) + 4
    deposit, plate = rng.choice([2000, 5000, 10000]), rng.randrange(3, 15) * 100
    writer.para(
        [
            "一、车辆总价款（含增值税）为人民币",
            in_words(car.total),
            "（小写：￥",
            Run(f"{car.total:,.2f}", "total"),
            f"）。乙方于签订本合同时支付定金￥{deposit}元，余款￥{car.total - deposit:,.2f}元于提车前付清。",
        ]
    )
    handover = elk.written(elk.later(car.bought, rng.randrange(7, 45)))
    for text in (
        f"二、交车：甲方应于{handover}前在其营业场所交付车辆及合格证、购车发票、三包凭证、"
        f"随车工具。代办上牌服务费{plate}元，由乙方自愿选择。",
        "三、质量：车辆符合国家强制性标准及厂方出厂标准，三电系统质保八年或十五万公里。",
        "四、充电：随车赠送7千瓦交流充电桩一台，乙方应自行取得车位产权人及物业服务企业同意，并向供电企业办理用电报装。",
        "五、违约：甲方逾期交车超过15日的，每日按定金的千分之五支付违约金；乙方无故退车的，定金不予退还。",
        "六、风险：车辆交付前毁损、灭失的风险由甲方承担，交付后由乙方承担。",
        "七、争议：协商不成的，提交甲方所在地人民法院诉讼解决。本合同一式两份，双方各执一份，自签字盖章之日起生效。",
    ):
        writer.para(text)
    writer.room(46)
    y, sheet = writer.y + 6, writer.sheet
    sheet.text(25, y, ["甲方（盖章）：", Run(dealer.name, "seller")], Style("song", 11))
    sheet.text(25, y + 12, "经办人：", Style("song", 11))
    signature(sheet, 42, y + 9, elk.name(job))
    sheet.text(120, y, "乙方（签字）：", Style("song", 11))
    signature(sheet, 148, y - 3, one.name)
    day = elk.written(car.bought, job.date_form("plain", "padded"))
    sheet.text(25, y + 26, ["签订日期：", Run(day, "sign_date")], Style("song", 11))
    sheet.text(120, y + 26, ["签订日期：", Run(day, "sign_date")], Style("song", 11))
    elk.company_seal(sheet, 76, y + 12, dealer.name, centre="合同专用章")
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": one.name,
        "buyer_id": one.id_number,
        "model": car.model,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    if with_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "elk_dealer", writer.sheets, values)


def joint_application(job: Job) -> Drawn:
    """“充电桩报装一件事”联办申请表 as printed by the office, filled, signed and scanned back."""
    work, rng, facts, sheet = some_works(job), job.rng, job.facts, job.sheet()
    fill = Style("song", 10)
    org = facts.company.org
    sheet.text(105, 14, "“充电桩报装一件事”联办申请表", Style("song_bold", 18), align="c")
    sheet.text(191, 25, ["办件编号：", Run(work.case_no, "case_no")], Style("song", 10.5), align="r")
    rent, green = job.chance(0.4), job.chance(0.3)
    visit = elk.later(work.signed, rng.randrange(3, 9))
    x, y, wide = 19.0, 32.0, 172.0
    sizes = f"长 {plain(work.length)} 米，宽 {plain(work.width)} 米，面积 {plain(work.area)} 平方米"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9,
            [
                (20, "企业基本\n信息", True),
                (24, "企业名称", True),
                (62, org.name, False),
                (24, "产权类型", True),
                (42, "□自有 ■租赁" if rent else "■自有 □租赁", False),
            ],
        ),
        (
            9,
            [
                (20, "", True),
                (24, "联系人", True),
                (62, work.handler.name, False),
                (24, "联系电话", True),
                (42, work.handler.phone, False),
            ],
        ),
        (9, [(20, "报装事项\n基本信息", True), (24, "报装详细地址", True), (128, work.place, False)]),
        (10, [(44, "业务种类", True), (128, "■新建（改建、扩建）充电桩报装　□既有建筑新增充电桩需求报装", False)]),
        (
            14,
            [
                (44, "联合报装事项", True),
                (
                    128,
                    "■用电报装　■影响交通安全占道施工审核\n■占用、挖掘城市道路审批　□工程建设涉及城市绿地、树木审批",
                    False,
                ),
            ],
        ),
        (
            9,
            [
                (44, "期望现场踏勘时间", True),
                (128, f"{elk.written(visit)}（非节假日）　{elk.pick(job, '■上午 □下午', '□上午 ■下午')}", False),
            ],
        ),
        (8, [(172, "■用电报装（选填）", True)]),
        (
            20,
            [
                (
                    172,
                    "■企业新装（选填）　业务类型：■商业 □普通工业 □非工业 □其他　供电容量："
                    f"{rng.choice([80, 160, 250, 400, 630])} kVA（千伏安）\n"
                    "□居民新装（选填）　业务类型：□居民生活用电　供电容量：＿＿ kVA（千伏安）"
                    f"\n期望用电时间：{elk.written(elk.later(visit, 40))}",
                    False,
                )
            ],
        ),
        (8, [(172, "项目基本信息", True)]),
        (8, [(36, "项目名称代码", True), (136, f"2610-411502-04-01-{elk.digits(job, 6)}　{work.project}", False)]),
        (8, [(36, "项目建设地址", True), (136, work.place, False)]),
        (8, [(36, "申请单位", True), (136, org.name, False)]),
        (
            11,
            [
                (36, "社会统一代码证\n（营业执照）", True),
                (54, org.uscc, False),
                (28, "法人代表\n（身份证）", True),
                (54, org.legal_person, False),
            ],
        ),
        (
            8,
            [
                (36, "经办人", True),
                (54, work.handler.name, False),
                (28, "联系电话", True),
                (54, work.handler.phone, False),
            ],
        ),
        (
            11,
            [
                (36, "施工单位\n（营业执照）", True),
                (54, work.builder.name, False),
                (28, "联系人\n（联系方式）", True),
                (54, f"{elk.name(job)} {elk.phone(job)}", False),
            ],
        ),
        (8, [(172, "申请事项", True)]),
        (
            11,
            [(36, "外线施工联审\n（备案）申请内容", True), (136, f"{work.project}外线施工，占道及挖掘联合审批", False)],
        ),
        (
            11,
            [
                (36, "临时占用、\n挖掘原因", True),
                (54, work.reason, False),
                (28, "临时占用、\n挖掘时间", True),
                (54, f"{elk.written(work.period_from, 'dot')}-{elk.written(work.period_to, 'dot')}", False),
            ],
        ),
        (8, [(36, "送达方式", True), (136, "■系统推送（网上下载）　□窗口领取　□邮寄送达（费用自理）", False)]),
        (8, [(36, "类型", True), (54, "□快速路 ■次干道 □支路", False), (28, "道路地址", True), (54, work.road, False)]),
        (9, [(36, "■绿地" if green else "□绿地", True), (30, "占用面积", True), (106, sizes if green else "", False)]),
    ]
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height)
            if runs:
                sheet.cell(
                    (left, y, width, height),
                    runs,
                    Style("hei", 10) if is_label and width == wide else fill,
                    align="c" if is_label else "l",
                    leading=1.2,
                )
            left += width
        y += height
    sheet.flow(
        19,
        y + 4,
        172,
        "申请人承诺：本表所填内容及提交的材料真实、合法、有效，如有虚假，愿承担相应法律责任。",
        Style("song", 10),
    )
    sheet.text(105, y + 16, "申请单位（盖章）：", Style("song", 11))
    sheet.text(19, y + 16, "经办人（签字）：", Style("song", 11))
    signature(sheet, 50, y + 13, work.handler.name)
    sheet.text(140, y + 26, elk.written(work.signed), Style("song", 11))
    elk.company_seal(sheet, 156, y + 18, org.name, diameter=38)
    return drawn("joint_application", "elk_annex", [sheet], {"case_no": work.case_no})


def supply_contract(job: Job) -> Drawn:
    """低压供用电合同 of two or three pages, signed and scanned back."""
    work, rng, facts = some_works(job), job.rng, job.facts
    home = job.chance(0.5)
    user = facts.person.name if home else facts.company.org.name
    code = facts.person.id_number if home else facts.company.org.uscc
    writer = Writer(job, Style("song", 11.5), top=26, leading=1.7)
    writer.title("居民供用电合同" if home else "低压供用电合同", Style("song_bold", 22), after=6)
    writer.line(["办件编号：", Run(work.case_no, "case_no"), f"　　户号：{elk.digits(job, 10)}"])
    supplier = elk.pick(job, "国网信阳供电公司", "国网河南省电力公司信阳供电公司")
    writer.line(f"供电人：{supplier}　　服务热线：95598")
    writer.line(f"用电人：{user}　　{'身份证号' if home else '统一社会信用代码'}：{code}")
    writer.line(f"用电地址：{facts.person.address if home else facts.company.org.address}")
    kva = rng.choice([7, 11, 21]) if home else rng.choice([60, 80, 100, 160])
    start = a_day(rng, date(2026, 10, 20), date(2026, 11, 20))
    writer.para(
        "根据《中华人民共和国民法典》《中华人民共和国电力法》《电力供应与使用条例》《供电营业规则》，"
        "双方就电动汽车充电设施用电事宜，订立本合同，共同遵守。"
    )
    for head, text in (
        (
            "第一条　用电性质和容量",
            f"用电类别为{'居民合表（充电设施）' if home else '一般工商业及其他（充换电设施）'}，"
            f"用电容量{kva}千瓦。用电人需增容、变更的，应提前申请。",
        ),
        (
            "第二条　供电方式",
            f"供电人以交流{'220' if home and kva == 7 else '380'}伏、50赫兹电源，"
            f"经{rng.choice(elk.WORDS.streets)}公用变压器低压线路供电。",
        ),
        (
            "第三条　产权分界及维护",
            "产权分界点为电能表出线侧开关负荷端，分界点电源侧由供电人维护，"
            "负荷侧由用电人维护，各自承担相应的安全责任。",
        ),
        (
            "第四条　用电计量",
            f"供电人安装智能电能表（资产编号{elk.digits(job, 12)}），作为结算依据；用电人对计量有异议的，可申请校验。",
        ),
        (
            "第五条　电价与电费",
            "执行价格主管部门批准的目录电价及分时电价，按月抄表结算；逾期未交的，每日按规定加收违约金。",
        ),
        (
            "第六条　供电质量与中止供电",
            "供电质量符合国家标准。计划检修提前七日公告，欠费经催交三十日仍未交付的，可依法中止供电。",
        ),
        (
            "第七条　用电人义务",
            "充电设备应符合国家标准，装设剩余电流保护器，不得转供电、不得私自接线，发现隐患立即停用并报修。",
        ),
        ("第八条　违约责任", "任何一方违反约定造成对方损失的，依法承担赔偿责任；因不可抗力致使合同不能履行的除外。"),
        (
            "第九条　期限及其他",
            f"本合同有效期{'长期' if home else '五年'}，自{elk.written(start)}起计算，期满双方无异议自动顺延。"
            "合同一式两份，双方各执一份，争议由用电所在地人民法院管辖。",
        ),
    ):
        writer.room(30)
        writer.line(Run(head, style=Style("hei", 11.5)))
        writer.para(text)
    writer.room(48)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(25, y, "供电人（盖章）：", Style("song", 11.5))
    sheet.text(115, y, "用电人（签字或盖章）：", Style("song", 11.5))
    sheet.text(25, y + 12, "签约人：", Style("song", 11.5))
    signature(sheet, 44, y + 9, elk.name(job))
    if home:
        signature(sheet, 162, y - 3, user)
    else:
        elk.company_seal(sheet, 158, y + 8, user)
    elk.company_seal(sheet, 76, y + 8, supplier, centre="供用电合同专用章")
    for left in (25.0, 115.0):
        sheet.text(left, y + 30, elk.written(start, "spaced"), Style("song", 11.5))
    for number, page in enumerate(writer.sheets, 1):
        if number > 1 and job.chance(0.7):
            page.text(186, 14, ["办件编号：", Run(work.case_no, "case_no")], Style("song", 9), align="r")
    writer.number_pages()
    return drawn("supply_contract", "elk_articles", writer.sheets, {"case_no": work.case_no})


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"elk_dealer": vehicle_purchase_contract},
    "joint_application": {"elk_annex": joint_application},
    "supply_contract": {"elk_articles": supply_contract},
}
