"""Papers to the road office: fee receipts, digging applications, the register of occupied facilities."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.linden_common import (
    SIGNED,
    Parts,
    Rows,
    a_scene,
    day,
    day_text,
    lab,
    lines,
    other_phone,
    row,
    seal,
    span,
    val,
)
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import table


def fee_ticket(job: Job) -> Drawn:
    """An electronic ticket for non-tax income, a wide slip."""
    scene, rng, org = a_scene(job), job.rng, job.facts.company.org
    sheet = job.sheet(210, 125)
    rate = rng.choice([Decimal("0.5"), Decimal("0.8"), Decimal("1.2")])
    total = (scene.area * scene.days * rate).quantize(Decimal("0.01"))
    code, number = f"4106{rng.randrange(10**4):04d}", f"{rng.randrange(10**9, 10**10)}"
    ink, small = Style("song", 9.5), Style("song", 8.5)
    sheet.text(105, 10, "河南省行政事业性收费票据（电子）", Style("song_bold", 16, RED), align="c", spacing=0.1)
    sheet.line(68, 18, 142, 18, width=0.4, fill=RED)
    qr_code(sheet, 14, 7, 16)
    sheet.text(14, 26, ["票据代码：", Run(code, "bill_code")], ink)
    sheet.text(140, 26, ["票据号码：", Run(number, "bill_no")], ink)
    sheet.text(14, 32, f"交款人统一社会信用代码：{org.uscc}", ink)
    sheet.text(140, 32, f"校验码：{rng.randrange(16**6):06x}", ink)
    sheet.text(14, 38, ["交款人：", Run(org.name, "payer")], ink)
    sheet.text(140, 38, ["开票日期：", day(scene.signed, "issue_date", "dash")], ink)
    rows: Rows = [
        row(
            7,
            lab(24, "项目编码"),
            lab(54, "项目名称"),
            lab(18, "单位"),
            lab(18, "数量"),
            lab(32, "标准"),
            lab(36, "金额（元）"),
        ),
        row(
            8,
            val(24, "103044702"),
            val(54, Run("城市道路占用费", "item")),
            val(18, "元"),
            val(18, "1"),
            val(32, money(total)),
            val(36, money(total)),
        ),
        row(8, val(24, ""), val(54, ""), val(18, ""), val(18, ""), val(32, ""), val(36, "")),
        row(
            9,
            lab(38, "金额合计（大写）"),
            val(76, in_words(total)),
            lab(32, "（小写）"),
            val(36, ["￥", Run(money(total), "total")]),
        ),
        row(
            14,
            lab(24, "其他信息"),
            val(158, f"{scene.road}占道施工，{plain(scene.area)}平方米×{scene.days}天×{plain(rate)}元/平方米·天"),
        ),
    ]
    y = table(sheet, 14, 45, rows, label=ink, value=ink, frame=RED)
    sheet.text(14, y + 5, ["收款单位（章）：", Run(scene.office, "payee")], ink)
    sheet.text(112, y + 5, f"复核人：{job.facts.spouse.name}", ink)
    sheet.text(158, y + 5, f"收款人：{job.facts.landlord.name}", ink)
    sheet.text(14, y + 13, "本票据可在财政电子票据查验平台核验真伪，手写无效。", small)
    if job.variant.seal:
        oval = seals.SealText(scene.office, "", "财务专用章")
        seals.put_oval(sheet, 76, y + 8, oval, width=42, height=29)
    values = {
        "bill_code": code,
        "bill_no": number,
        "payer": org.name,
        "item": "城市道路占用费",
        "total": money(total),
        "payee": scene.office,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "linden_fee_ticket", [sheet], values)


def fee_bank_slip(job: Job) -> Drawn:
    """A bank's slip of the transfer, half a sheet; its own number is no bill number of the office."""
    scene, rng, org = a_scene(job), job.rng, job.facts.developer
    sheet = job.sheet(210, 140)
    total = (scene.area * scene.days * Decimal("0.6")).quantize(Decimal("0.01"))
    slip = f"{rng.randrange(10**15, 10**16)}"
    printed = scene.signed + timedelta(days=rng.randrange(1, 3))
    ink = Style("hei", 9.5)
    purpose = rng.choice(["缴占道费", "道路临时占用费", "市政道路占用费"])
    sheet.text(16, 11, "信阳城乡商业银行", Style("hei_bold", 14, (20, 70, 130)))
    sheet.text(194, 12, "电子转账凭证（客户联）", Style("hei_bold", 13), align="r")
    sheet.text(16, 23, ["交易日期：", day(scene.signed, "issue_date", "dash")], ink)
    sheet.text(194, 23, f"流水号：{slip}", ink, align="r")
    bank = "信阳城乡商业银行羊山支行"
    account = f"6229{rng.randrange(10**12):012d}"
    other = f"4117{rng.randrange(10**13):013d}"
    rows: Rows = [
        row(
            9,
            lab(12, "汇"),
            lab(24, "全称"),
            val(55, Run(org.name, "payer")),
            lab(12, "收"),
            lab(24, "全称"),
            val(51, Run(scene.office, "payee")),
        ),
        row(9, lab(12, "款"), lab(24, "账号"), val(55, account), lab(12, "款"), lab(24, "账号"), val(51, other)),
        row(
            9,
            lab(12, "方"),
            lab(24, "开户行"),
            val(55, bank),
            lab(12, "方"),
            lab(24, "开户行"),
            val(51, "信阳城乡商业银行营业部"),
        ),
        row(
            11,
            lab(36, "转账金额"),
            val(91, "人民币" + in_words(total)),
            val(51, ["CNY ", Run(f"{total:,.2f}", "total")]),
        ),
        row(10, lab(36, "手续费"), val(55, "0.00"), lab(36, "资金用途"), val(51, Run(purpose, "item"))),
        row(12, lab(36, "备注"), val(142, f"{scene.project}，经办{scene.handler.name}")),
    ]
    y = table(sheet, 16, 31, rows, label=ink, value=ink, line=0.2)
    minute = f"{rng.randrange(8, 18):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"
    lines(
        sheet,
        16,
        y + 6,
        6,
        [
            f"打印时间：{day_text(printed, 'dash')} {minute}　　打印次数：1　　柜员：{rng.randrange(10**5):05d}",
            "温馨提示：请勿重复记账，如有疑问请洽开户网点。",
        ],
        Style("hei", 8.5),
    )
    if job.variant.seal:
        seals.put_stamp(sheet, 166, y + 12, ["信阳城乡商业银行", "电子回单专用章"], width=38)
    values = {
        "payer": org.name,
        "item": purpose,
        "total": money(total),
        "payee": scene.office,
        "issue_date": scene.signed.isoformat(),
    }
    tolerated = {"bill_no": (slip,), "issue_date": (printed.isoformat(),)}
    return drawn("road_fee_receipt", "linden_fee_bank_slip", [sheet], values, tolerated=tolerated)


def dig_stationery(job: Job) -> Drawn:
    """A property firm asks on its printed stationery, everything in sentences."""
    scene, org, sheet = a_scene(job), job.facts.developer, job.sheet()
    body, green = Style("song", 13), (24, 96, 74)
    sheet.text(25, 16, org.name, Style("hei_bold", 18, green), spacing=0.08)
    sheet.line(25, 26, 185, 26, width=0.9, fill=green)
    sheet.text(25, 28, f"地址：{org.address}　　电话：{org.phone}", Style("hei", 8.5, green))
    sheet.text(105, 46, "关于申请破路施工的函", Style("song_bold", 20), align="c", spacing=0.1)
    place = f"{scene.district}{scene.road}{scene.number}号大门东侧人行道"
    y = sheet.flow(25, 64, 160, [scene.office, "："], body)
    first: Parts = [
        "我司开发楼盘正在推进充电配套建设，因",
        Run(scene.reason, "reason"),
        "，确需挖掘",
        Run(scene.road, "road"),
        "，开挖位置在",
        Run(place, "place"),
        "。沟槽全长",
        scene.shown("length_m"),
        "米，开挖宽度",
        scene.shown("width_m"),
        "米，破除路面合计",
        scene.shown("area_m2"),
        "平方米。",
    ]
    second: Parts = [
        "工程交由",
        Run(scene.builder, "builder"),
        "组织实施，计划",
        *span(scene, "plain", between="开工，"),
        "前回填完毕并恢复路面。恢复标准不低于原状，质量保修一年。",
    ]
    third: Parts = [
        "我司指派",
        Run(scene.handler.name, "handler"),
        "办理有关手续，手机",
        Run(scene.handler.phone, "phone"),
        "。依据《城市道路管理条例》第三十三条，恳请贵局核准为盼。",
    ]
    for paragraph in (first, second, third):
        y = sheet.flow(25, y + 2, 160, paragraph, body, leading=1.9, indent=2)
    y = sheet.flow(25, y + 4, 160, "附：管线平面图一份、施工组织设计一份", body, indent=2)
    sheet.text(182, y + 28, Run(org.name, "applicant"), body, align="r")
    sheet.text(178, y + 38, day_text(scene.signed, "chinese"), body, align="r")
    seal(job, sheet, 150, y + 34, org.name)
    values = {
        "applicant": org.name,
        "handler": scene.handler.name,
        "phone": scene.handler.phone,
        "builder": scene.builder,
        "road": scene.road,
        "place": place,
        "reason": scene.reason,
        **scene.sizes(),
        **scene.term(),
    }
    tolerated = {"phone": (org.phone,)}
    return drawn("road_dig_application", "linden_dig_stationery", [sheet], values, tolerated=tolerated)


def dig_boxes(job: Job) -> Drawn:
    """The window's form: boxes beside labels, measures under their heads, opinions left empty."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    fill, label = job.fill_style(11), Style("hei", 10.5)
    applicant = facts.person.name if job.chance(0.4) else facts.company.org.name
    place = f"{scene.road}{scene.number}号院门口{job.rng.choice(['非机动车道', '人行道', '慢车道'])}"
    supervisor_phone = other_phone(job, scene.handler.phone)
    sheet.text(105, 20, "城市道路掘动报批表", Style("hei_bold", 20), align="c", spacing=0.25)
    sheet.text(20, 34, f"受理编号：XL{scene.signed.year}-{job.rng.randrange(1, 400):04d}", Style("song", 9.5))
    rows: Rows = [
        row(12, lab(30, "掘路申请人"), val(140, Run(applicant, "applicant", fill))),
        row(
            12,
            lab(30, "具体承办人"),
            val(55, Run(scene.handler.name, "handler", fill)),
            lab(30, "手机号码"),
            val(55, Run(scene.handler.phone, "phone", fill)),
        ),
        row(12, lab(30, "施工队伍"), val(140, Run(scene.builder, "builder", fill))),
        row(
            12,
            lab(30, "所掘道路"),
            val(55, Run(scene.road, "road", fill)),
            lab(30, "路面结构"),
            val(55, Run(job.rng.choice(["沥青混凝土", "透水砖", "水泥混凝土"]), "", fill)),
        ),
        row(12, lab(30, "掘动部位"), val(140, Run(place, "place", fill))),
        row(14, lab(30, "掘动缘由"), val(140, Run(scene.reason, "reason", fill))),
        row(
            9,
            lab(30, "掘动规模"),
            lab(35, "长（米）"),
            lab(35, "宽（米）"),
            lab(35, "深（米）"),
            lab(35, "面积（平方米）"),
        ),
        row(
            11,
            lab(30, ""),
            val(35, scene.shown("length_m", fill)),
            val(35, scene.shown("width_m", fill)),
            val(35, Run("1.1", "", fill)),
            val(35, scene.shown("area_m2", fill)),
        ),
        row(12, lab(30, "掘动起止"), val(140, span(scene, job.date_form("plain", "short"), between=" — ", style=fill))),
        row(12, lab(30, "监理人员"), val(140, Run(f"{facts.spouse.name}　{supervisor_phone}", "", fill))),
        row(30, lab(30, "市政所意见"), val(140, "")),
        row(30, lab(30, "交警部门意见"), val(140, "")),
    ]
    y = table(sheet, 20, 41, rows, label=label, value=Style("song", 11))
    for end in (y - 37, y - 7):
        sheet.text(184, end, "（签章）　　　　年　　月　　日", Style("song", 9.5), align="r")
    sheet.flow(
        20, y + 4, 170, "填表须知：一表一路，跨路掘动应分别填报；本表涂改无效；掘动前须查明地下管线。", Style("song", 9)
    )
    values = {
        "applicant": applicant,
        "handler": scene.handler.name,
        "phone": scene.handler.phone,
        "builder": scene.builder,
        "road": scene.road,
        "place": place,
        "reason": scene.reason,
        **scene.sizes(),
        **scene.term(),
    }
    return drawn("road_dig_application", "linden_dig_boxes", [sheet], values)


def register_page(job: Job) -> Drawn:
    """A page of the register lying wide: heads above columns, one line filled, the others still empty."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(297, 210)
    fill, label = job.fill_style(10), Style("hei", 9.5)
    applicant = job.rng.choice([facts.company.org.name, facts.home.community.manager.name, facts.person.name])
    facility = job.rng.choice(["人行道", "人行道及盲道", "非机动车道", "路侧绿化带隔离护栏"])
    place = f"{scene.district}{scene.road}{scene.number}号"
    form = job.date_form("dash", "short")
    sheet.text(148.5, 18, "市政设施临时占用情况登记簿", Style("hei_bold", 18), align="c", spacing=0.2)
    sheet.text(15, 32, f"登记单位：{scene.office}市政设施管理所", Style("song", 10))
    sheet.text(282, 32, f"{scene.signed.year}年度　第 {job.rng.randrange(2, 60)} 页", Style("song", 10), align="r")
    widths = (12.0, 48.0, 34.0, 48.0, 18.0, 18.0, 22.0, 25.0, 25.0, 17.0)
    heads = ("序号", "占用人", "被占设施", "占用地段", "长/m", "宽/m", "面积/㎡", "占用起", "占用止", "登记人")
    made: Rows = [row(12, *(lab(width, text) for width, text in zip(widths, heads, strict=True)))]
    entries: tuple[str | Run, ...] = (
        Run("1", "", fill),
        Run(applicant, "applicant", fill),
        Run(facility, "facility", fill),
        Run(place, "place", fill),
        scene.shown("length_m", fill),
        scene.shown("width_m", fill),
        scene.shown("area_m2", fill),
        day(scene.start, "period_from", form, fill),
        day(scene.end, "period_to", form, fill),
        Run(facts.spouse.name, "", fill),
    )
    made.append(row(16, *(val(width, text) for width, text in zip(widths, entries, strict=True))))
    for number in range(2, 8):
        made.append(row(13, val(widths[0], str(number)), *(val(width, "") for width in widths[1:])))
    y = table(sheet, 15, 39, made, label=label, value=Style("song", 10))
    sheet.text(15, y + 5, "说明：占用期满由管理所现场核销，登记簿保存五年。", Style("song", 9))
    seal(job, sheet, 245, y - 6, scene.office)
    values = {"applicant": applicant, "facility": facility, "place": place, **scene.sizes(), **scene.term()}
    return drawn("facility_occupy_register", "linden_register_page", [sheet], values)


def register_card(job: Job) -> Drawn:
    """A card of A5 size, one entry a line, signed by hand."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(148, 210)
    fill, body = job.fill_style(11.5), Style("song", 11.5)
    applicant = facts.company.org.name
    facility = job.rng.choice(["路灯基础旁人行步道", "雨水井周边路面", "公交站台后侧人行道"])
    place = f"{scene.road}{scene.number}号对面"
    sheet.rect(9, 9, 130, 192, line=0.5)
    sheet.text(74, 16, "占用市政设施信息卡", Style("hei_bold", 16), align="c", spacing=0.15)
    sheet.text(74, 26, "（临时占用类）", Style("song", 10), align="c")
    entries: list[Parts] = [
        ["占用单位（个人）　", Run(applicant, "applicant", fill)],
        ["占用何种设施　", Run(facility, "facility", fill)],
        ["设施所在位置　", Run(place, "place", fill)],
        ["占用尺寸　长 ", scene.shown("length_m", fill), " 米　宽 ", scene.shown("width_m", fill), " 米"],
        ["折合面积　", scene.shown("area_m2", fill), " 平方米"],
        ["何时占用　", day(scene.start, "period_from", "plain", fill)],
        ["何时退还　", day(scene.end, "period_to", "plain", fill)],
        [f"占用后用途　{scene.reason}"],
        [f"现场看护人　{facts.spouse.name}　{other_phone(job)}"],
    ]
    y = 38.0
    for entry in entries:
        sheet.text(15, y, entry, body)
        sheet.line(15, y + 7.5, 133, y + 7.5, width=0.15)
        y += 13
    y = sheet.flow(15, y + 2, 118, "退还时设施如有损坏，占用单位照价赔偿并负责修复。", Style("song", 9.5)) + 3
    sheet.text(15, y + 4, "填卡人", body)
    sheet.text(34, y + 2, scene.handler.name, SIGNED)
    sheet.text(76, y + 4, "填卡日期 " + day_text(scene.signed, "short"), body)
    seal(job, sheet, 112, y - 4, applicant, diameter=36)
    values = {"applicant": applicant, "facility": facility, "place": place, **scene.sizes(), **scene.term()}
    return drawn("facility_occupy_register", "linden_register_card", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"linden_fee_ticket": fee_ticket, "linden_fee_bank_slip": fee_bank_slip},
    "road_dig_application": {"linden_dig_stationery": dig_stationery, "linden_dig_boxes": dig_boxes},
    "facility_occupy_register": {"linden_register_page": register_page, "linden_register_card": register_card},
}
