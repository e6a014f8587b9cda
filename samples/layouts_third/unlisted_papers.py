"""Papers that belong to no kind of the catalogue, among them neighbours of kinds that do: a driving licence, a VAT
invoice of a decorator, an insurance policy, a pile's certificate, a statement of the applicant, a chat on a phone.
"""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import begin, folio, hand, home_words, signed, stamp_box
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import years_later
from samples.seals import SealText
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _other(name: str, sheets: list[Sheet]) -> Drawn:
    return drawn("other", name, sheets, {})


def drivers_card_copy(job: Job) -> Drawn:
    """机动车驾驶证: the card that is taken for a 行驶证."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = 1.5
    x, y = 38.0, 54.0
    guilloche(sheet, x, y, 88 * zoom, 60 * zoom, (216, 228, 220), waves=22, paper=(247, 250, 248))
    sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(150, 170, 160))
    sheet.text(x + 66, y + 4, "中华人民共和国机动车驾驶证", Style("hei_bold", 13), align="c", spacing=0.12)
    sheet.text(x + 66, y + 10.5, "Driving License of the People's Republic of China", Style("song", 7), align="c")
    issued = person.id_from
    until = years_later(issued, 6)
    rows = (
        (8, 17, "证号", person.id_number),
        (8, 28, "姓名", person.name),
        (62, 28, "性别", person.sex),
        (92, 28, "国籍", "中国"),
        (8, 39, "住址", person.address),
        (40, 53, "出生日期", person.birth.isoformat()),
        (40, 62, "初次领证日期", issued.isoformat()),
        (40, 71, "准驾车型", "C1"),
        (40, 80, "有效期限", f"{issued.isoformat()} 至 {until.isoformat()}"),
    )
    for dx, dy, label, text in rows:
        sheet.text(x + dx, y + dy, label, Style("song", 8.5, (60, 90, 80)))
        gap = 11 if len(label) == 2 else 21
        sheet.flow(x + dx + gap, y + dy - 0.3, 128 - dx - gap, text, Style("song", 10.5))
    portrait(sheet, x + 106, y + 52, 22, 30)
    seals.put_square(sheet, x + 20, y + 68, ("河南省信阳市", "公安局交通警", "察支队"), side=24)
    return _other("drivers_card_copy", [sheet])


def decorator_vat_invoice(job: Job) -> Drawn:
    """电子发票（普通发票） for window film and floor mats, from the same dealer as the car."""
    facts = begin(job)
    sheet = job.sheet(210, 140)
    ink = (128, 40, 36)
    label = Style("song", 9, ink)
    sheet.text(96, 10, "电子发票（普通发票）", Style("song", 16, ink), align="c")
    qr_code(sheet, 10, 8, 18)
    sheet.text(150, 10, f"发票号码：2641{job.rng.randrange(10**16):016d}", Style("song", 8.5))
    sheet.text(150, 17, f"开票日期：{numbers.written_date(facts.consent_date, form='padded')}", Style("song", 8.5))
    price = Decimal(job.rng.randrange(8, 60) * 100)
    net = (price / Decimal("1.13")).quantize(Decimal("0.01"))
    rows: Rows = [
        (
            16,
            [
                (8, "购方", True),
                (89, f"名称：{facts.person.name}\n统一社会信用代码/纳税人识别号：", False),
                (8, "销方", True),
            ],
        ),
        (
            9,
            [
                (60, "项目名称", True),
                (26, "规格型号", True),
                (16, "单位", True),
                (16, "数量", True),
                (36, "金额", True),
            ],
        ),
        (30, [(60, "*汽车装饰*全车隔热膜、脚垫", False), (26, "", False), (16, "套", False), (16, "1", False)]),
        (
            9,
            [(60, "价税合计（大写）", True), (134, f"{numbers.amount_in_words(price)}    （小写）¥{price:.2f}", False)],
        ),
        (18, [(8, "备注", True), (186, f"车架号：{facts.vehicle.vin}", False)]),
    ]
    rows[0][1].append((89, f"名称：{facts.dealer.name}\n统一社会信用代码/纳税人识别号：{facts.dealer.uscc}", False))
    rows[1][1].append((40, "税率/税额", True))
    rows[2][1].extend([(36, f"{net}", False), (40, f"13%  {price - net}", False)])
    table(sheet, 8, 30, rows, label=label.sized(8), value=Style("song", 8.5), frame=ink, line=0.2)
    sheet.text(20, 126, "开票人：寓小丽", Style("song", 9))
    return _other("decorator_vat_invoice", [sheet])


def insurance_policy(job: Job) -> Drawn:
    """机动车交通事故责任强制保险单: has plate, VIN, engine number and owner, and is none of the list."""
    facts = begin(job)
    car, start = facts.vehicle, facts.consent_date
    sheet = job.sheet()
    sheet.text(105, 16, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 15), align="c")
    sheet.text(190, 27, f"保险单号：PDZA{job.rng.randrange(10**18):018d}", Style("song", 9), align="r")
    rows: Rows = [
        (10, [(34, "被保险人", True), (138, facts.person.name, False)]),
        (10, [(34, "身份证号码", True), (52, facts.person.id_number, False), (30, "联系电话", True)]),
        (10, [(34, "号牌号码", True), (52, car.plate, False), (30, "机动车种类", True)]),
        (10, [(34, "发动机号码", True), (52, car.engine_no, False), (30, "识别代码(车架号)", True)]),
        (10, [(34, "厂牌型号", True), (52, car.model, False), (30, "核定载客", True)]),
        (
            14,
            [
                (34, "责任限额", True),
                (138, "死亡伤残赔偿限额180000元；医疗费用赔偿限额18000元；财产损失赔偿限额2000元", False),
            ],
        ),
        (10, [(34, "保险费合计", True), (138, "（人民币大写）玖佰伍拾元整 （￥950.00元）", False)]),
        (
            10,
            [
                (34, "保险期间", True),
                (138, f"自{start.isoformat()}零时起至{years_later(start, 1).isoformat()}零时止", False),
            ],
        ),
    ]
    for row, text in ((1, facts.person.phone), (2, "客车"), (3, car.vin), (4, "5人")):
        rows[row][1].append((56, text, False))
    y = table(sheet, 19, 34, rows, label=Style("hei", 9), value=Style("song", 9.5))
    notes = "重要提示：收到本保险单后请立即核对，如有不符请于48小时内通知保险人；被保险人应在合同有效期内使用保险车辆。"
    y = sheet.flow(19, y + 5, 172, notes, Style("song", 9.5))
    sheet.text(19, y + 6, "保险人：乌有财产保险股份有限公司信阳中心支公司", Style("song", 10))
    seals.put_round(
        sheet, 154, y + 16, SealText("乌有财产保险股份有限公司信阳中心支公司", "电子保单专用章"), diameter=40
    )
    return _other("insurance_policy", [sheet])


def pile_certificate(job: Job) -> Drawn:
    """A charging pile's 产品合格证 with its parameters and an installation note."""
    begin(job)
    sheet = job.sheet(148, 210)
    sheet.text(74, 18, "产 品 合 格 证", Style("hei_bold", 20), align="c")
    sheet.text(74, 30, "交流充电桩（家用）", Style("song", 13), align="c")
    rows: Rows = [
        (
            12,
            [
                (40, "产品型号", True),
                (78, f"WY-AC{job.rng.choice(['7K', '11K', '21K'])}-{job.rng.randrange(100):02d}", False),
            ],
        ),
        (12, [(40, "额定电压", True), (78, "AC 220V±15%", False)]),
        (12, [(40, "额定功率", True), (78, "7 kW", False)]),
        (12, [(40, "防护等级", True), (78, "IP55", False)]),
        (12, [(40, "出厂编号", True), (78, f"{job.rng.randrange(10**12):012d}", False)]),
        (12, [(40, "执行标准", True), (78, "GB/T 18487.1  NB/T 33002", False)]),
        (12, [(40, "检验员", True), (78, "检 07", False)]),
        (12, [(40, "生产日期", True), (78, numbers.written_date(job.facts.consent_date, form="dot"), False)]),
    ]
    table(sheet, 15, 44, rows, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(74, 152, "经检验，本产品符合标准要求，准予出厂。", Style("song", 11), align="c")
    maker = "河南子虚充电设备制造有限公司"
    sheet.text(74, 164, maker, Style("song", 11), align="c")
    seals.put_round(sheet, 104, 170, SealText(maker, "质量检验专用章"), diameter=38)
    return _other("pile_certificate", [sheet])


def safety_promise(job: Job) -> Drawn:
    """充电设施安全使用承诺书 signed by the applicant: speaks of space and estate, consents to nothing."""
    facts = begin(job)
    home = facts.home
    writer = Writer(job, Style("song", 14), top=36, leading=1.9, left=27, width=156)
    writer.title("充电设施安全使用承诺书", Style("song_bold", 20), spacing=0.04, after=10)
    place = f"{home.community.name}{home_words(job)}"
    writer.para(
        f"本人{facts.person.name}，身份证号{facts.person.id_number}，系{place}业主，现就自用充电桩安全使用事项作出如下承诺："
    )
    for clause in (
        f"一、本人拟在{home.space_no}号车位自行安装充电桩，委托具有资质的单位施工，所用产品符合国家强制性标准。",
        "二、不私拉乱接电线，不向他人提供经营性充电服务，定期检查线路和漏电保护装置。",
        "三、因充电设施故障或使用不当造成人身、财产损失的，由本人依法承担全部责任。",
        "四、车位转让、退租时，及时办理充电设施用电过户或销户手续。",
    ):
        writer.para(clause)
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(110, y, "承诺人（签字）：", writer.style)
    signed(sheet, 152, y - 2, facts.person.name)
    sheet.text(110, y + 14, numbers.written_date(facts.consent_date, form="plain"), hand(job, 14))
    return _other("safety_promise", [sheet])


def fee_receipt(job: Job) -> Drawn:
    """收款收据 of the manager for the yearly management fee of a space."""
    facts = begin(job)
    company = facts.home.community.manager.name
    sheet = job.sheet(190, 95)
    ink = hand(job, 11.5)
    sheet.text(95, 8, "收 款 收 据", Style("song_bold", 17), align="c", spacing=0.2)
    sheet.text(180, 12, f"№ {job.rng.randrange(10**7):07d}", Style("song", 12, (190, 30, 40)), align="r")
    sheet.text(95, 19, numbers.written_date(facts.consent_date, form="spaced"), ink, align="c")
    amount = Decimal(job.rng.choice([600, 720, 960]))
    rows: Rows = [
        (
            11,
            [
                (30, "交款单位（人）", True),
                (140, f"{facts.home.building}-{facts.home.room}  {facts.person.name}", False),
            ],
        ),
        (11, [(30, "收款事由", True), (140, f"车位管理费（{facts.home.space_no}）一年", False)]),
        (11, [(30, "人民币（大写）", True), (140, f"{numbers.amount_in_words(amount)}      ￥{amount:.2f}", False)]),
    ]
    table(sheet, 10, 28, rows, label=Style("song", 10), value=ink)
    sheet.text(12, 68, "收款单位（公章）：          会计：          出纳：托丽          经手人：", Style("song", 10.5))
    seals.put_round(sheet, 52, 68, SealText(company, "财务专用章"), diameter=34)
    return _other("fee_receipt", [sheet])


def phone_chat(job: Job) -> Drawn:
    """A screenshot of a chat with the manager, sent in place of a consent."""
    facts = begin(job)
    sheet = job.sheet(100, 200)
    sheet.fill(0, 0, 100, 200, (237, 237, 237))
    sheet.text(50, 6, "物业客服-幻小丽", Style("hei", 11), align="c")
    said = (
        (False, "您好，我想问一下车位装充电桩的事"),
        (True, "业主您好，需要先填申请表，带上车位合同和身份证到服务中心"),
        (False, f"我是{facts.home.building}号楼的，车位{facts.home.space_no}，表在哪里领？"),
        (True, "服务中心前台就有，周一到周六八点半到五点半"),
        (False, "好的谢谢，盖章要多久"),
        (True, "经理签字后当天就能盖，麻烦您提前打电话预约"),
    )
    y = 22.0
    for theirs, text in said:
        lines = max(1, -(-len(text) * 4 // 62))
        left = 12 if theirs else 24
        sheet.fill(left, y, 66, 6 + lines * 5.4, (255, 255, 255) if theirs else (160, 222, 110))
        sheet.flow(left + 2, y + 3, 62, text, Style("hei", 9.6), leading=1.45)
        y += 13 + lines * 5.4
    sheet.text(50, 16, "昨天 16:4" + str(job.rng.randrange(10)), Style("hei", 7, (150, 150, 150)), align="c")
    return _other("phone_chat", [sheet])


def installation_offer(job: Job) -> Drawn:
    """充电桩安装报价单: a table of cable, pipe and labour with a total."""
    facts = begin(job)
    sheet = job.sheet()
    sheet.text(105, 20, "家用充电桩安装工程报价单", Style("hei_bold", 18), align="c")
    sheet.text(
        21,
        33,
        f"客户：{facts.person.name}    安装地点：{facts.home.community.name} {facts.home.space_no}",
        Style("song", 11),
    )
    items = (
        ("YJV 3×6电缆", "米", 35, 26),
        ("PVC线管", "米", 30, 8),
        ("配电箱", "只", 1, 180),
        ("人工费", "项", 1, 450),
    )
    rows: Rows = [
        (10, [(60, "项目", True), (24, "单位", True), (24, "数量", True), (28, "单价", True), (32, "金额", True)])
    ]
    total = 0
    for name, unit, count, price in items:
        total += count * price
        rows.append((10, [(60, name, False), (24, unit, False), (24, f"{count}", False), (28, f"{price}.00", False)]))
        rows[-1][1].append((32, f"{count * price}.00", False))
    rows.append((10, [(60, "合计", True), (108, f"{total}.00 元（{numbers.amount_in_words(Decimal(total))}）", False)]))
    y = table(sheet, 21, 42, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.flow(
        21,
        y + 6,
        168,
        "说明：以上为含税价，超出距离按实际用量结算；电表由供电公司免费安装。报价有效期三十日。",
        Style("song", 10.5),
    )
    sheet.text(120, y + 26, "河南黄粱电力安装有限公司", Style("song", 11.5))
    stamp_box(sheet, 126, y + 34, ["报价专用"])
    folio(sheet, "1")
    return _other("installation_offer", [sheet])


LAYOUTS: Layouts = {
    "other": {
        "drivers_card_copy": drivers_card_copy,
        "decorator_vat_invoice": decorator_vat_invoice,
        "insurance_policy": insurance_policy,
        "pile_certificate": pile_certificate,
        "safety_promise": safety_promise,
        "fee_receipt": fee_receipt,
        "phone_chat": phone_chat,
        "installation_offer": installation_offer,
    }
}
