"""Permits of planning and building in their official forms, and the digital receipt for the use of a road."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.lotus_common import Rows, on, row, stranger, tag, told, val
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import table

_VIOLET: Colour = (110, 80, 140)


def planning(job: Job) -> Drawn:
    """建设工程规划许可证: statement and seal on the left, the works in a table on the right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(297, 210)
    works = some_works(job)
    issued = works.signed - timedelta(days=rng.randrange(10, 200))
    number = f"建字第411599{issued.year}{rng.randrange(1, 400):05d}号"
    issuer = f"信阳市自然资源和规划局{rng.choice(('', f'{facts.home.community.district}分局'))}"
    location = f"信阳市{facts.home.community.district}{facts.home.community.street}"
    scale = rng.choice(
        (
            f"电缆排管{plain(works.length)}米，箱式变电站1座",
            f"新建电力管沟{plain(works.length)}米",
            f"新建10千伏电缆通道{plain(works.length)}米，设电缆井{rng.randrange(2, 6)}座",
        )
    )
    guilloche(sheet, 8, 8, 281, 194, (226, 216, 232), waves=44, paper=(252, 250, 253))
    sheet.rect(8, 8, 281, 194, line=0.9, fill=_VIOLET)
    sheet.line(148.5, 12, 148.5, 198, fill=_VIOLET, width=0.15)
    sheet.text(78, 34, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.3)
    sheet.text(78, 48, "建设工程规划许可证", Style("song_bold", 22), align="c")
    sheet.text(134, 66, Run(number, "permit_no"), Style("song", 11.5), align="r")
    said = (
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，"
        "经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。"
    )
    sheet.flow(22, 80, 112, said, Style("song", 13), indent=2, leading=1.9)
    sheet.text(60, 140, ["发证机关　", Run(issuer, "issuer", Style("song", 10.5))], Style("song", 12))
    sheet.text(60, 156, ["日　　期　", on(issued, "issue_date", "padded")], Style("song", 12))
    seals.put_round(sheet, 100, 148, seals.SealText(issuer), diameter=42)
    sheet.text(22, 188, f"№ 4115{rng.randrange(10**8):08d}", Style("song", 9))
    holder = works.applicant
    rows: Rows = [
        row(14, tag(36, "建设单位（个人）"), val(92, Run(holder, "holder"))),
        row(14, tag(36, "建设项目名称"), val(92, Run(works.project, "project"))),
        row(14, tag(36, "建设位置"), val(92, Run(location, "location"))),
        row(14, tag(36, "建设规模"), val(92, Run(scale, "scale"))),
        row(
            40,
            tag(128, ["附图及附件名称\n\n1.建设工程总平面图（", rng.choice(("1:500", "1:1000")), "）\n2.管线综合图"]),
        ),
    ]
    y = table(sheet, 155, 22, rows, label=Style("song", 11), value=Style("song", 11), frame=_VIOLET)
    sheet.text(219, y + 6, "遵 守 事 项", Style("song_bold", 12.5), align="c")
    rules = (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    )
    y += 16
    for rule in rules:
        y = sheet.flow(158, y, 122, rule, Style("song", 9.5), leading=1.5) + 1
    truth: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": works.project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    bare = number.removeprefix("建字第").removesuffix("号")
    return drawn(
        "planning_permit", "lotus_two_leaves", [sheet], truth, tolerated={"permit_no": (bare, f"建字第{bare}")}
    )


def construction(job: Job) -> Drawn:
    """建筑工程施工许可证 on one upright sheet, as the provincial platform prints it."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    works, place = some_works(job), facts.home.community
    issued = works.signed
    number = f"411599{issued - timedelta(days=20):%Y%m%d}{rng.randrange(1, 9):02d}01"
    project = f"{place.name}{rng.choice(('配套充电站', '地下车库充电设施', '充电综合服务楼'))}建设工程"
    holder, issuer = facts.developer.name, f"信阳市{place.district}住房和城乡建设局"
    address = f"信阳市{place.district}{place.street}"
    sheet.rect(12, 12, 186, 273, line=0.8, fill=(160, 40, 40))
    sheet.text(105, 26, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.4)
    sheet.text(105, 38, "建筑工程施工许可证", Style("song_bold", 24), align="c", spacing=0.08)
    sheet.text(184, 56, ["编号 ", Run(number, "permit_no")], Style("song", 11), align="r")
    said = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    sheet.flow(28, 68, 154, said, Style("song", 13), indent=2, leading=1.8)
    sheet.text(104, 92, ["发证机关　", Run(issuer, "issuer")], Style("song", 11.5))
    sheet.text(104, 102, ["发证日期　", on(issued, "issue_date")], Style("song", 11.5))
    seals.put_round(sheet, 150, 98, seals.SealText(issuer), diameter=40)
    label, value = Style("hei", 10), Style("song", 10.5)
    end = issued + timedelta(days=rng.randrange(60, 300))
    rows: Rows = [
        row(11, tag(34, "建设单位"), val(126, Run(holder, "holder"))),
        row(11, tag(34, "工程名称"), val(126, Run(project, "project"))),
        row(11, tag(34, "建设地址"), val(126, Run(address, "location"))),
        row(
            11,
            tag(34, "建设规模"),
            val(66, f"{rng.randrange(300, 5600)}平方米"),
            tag(24, "合同价格"),
            val(36, f"{rng.randrange(80, 900)}.{rng.randrange(10, 99)}万元"),
        ),
        row(11, tag(34, "勘察单位"), val(126, works.adviser.name.replace("交通", "岩土"))),
        row(11, tag(34, "设计单位"), val(126, works.designer.name)),
        row(11, tag(34, "施工单位"), val(126, Run(works.builder.name, "builder"))),
        row(11, tag(34, "监理单位"), val(126, works.builder.name[:4] + "工程监理咨询有限公司")),
        row(11, tag(34, "勘察项目负责人"), val(46, stranger(job)), tag(34, "设计项目负责人"), val(46, stranger(job))),
        row(11, tag(34, "施工项目经理"), val(46, works.handler.name), tag(34, "总监理工程师"), val(46, stranger(job))),
        row(11, tag(34, "合同工期"), val(126, f"{told(issued + timedelta(days=5), 'dash')} 至 {told(end, 'dash')}")),
        row(14, tag(34, "备　注"), val(126, "")),
    ]
    y = table(sheet, 25, 118, rows, label=label, value=value)
    notes = (
        "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
        "三、住房城乡建设行政主管部门可以对本证进行查验。四、本证自发证之日起三个月内应予施工，逾期应办理延期手续。"
    )
    sheet.flow(25, y + 5, 132, notes, Style("song", 8.5), leading=1.5)
    qr_code(sheet, 162, y + 3, 22)
    truth: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": address,
        "builder": works.builder.name,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("construction_permit", "lotus_platform_print", [sheet], truth)


def road_fee(job: Job) -> Drawn:
    """The province's digital receipt for non-tax revenue: charge and days of a road's occupation."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 118)
    works = some_works(job)
    code, number = f"41{rng.choice(('01', '02'))}01{works.signed:%y}", f"{rng.randrange(10**9):010d}"
    rate = Decimal(rng.choice(("0.30", "0.50", "1.00")))
    total = (works.area * works.days * rate).quantize(Decimal("0.01"))
    payee = f"信阳市{facts.home.community.district}城市管理局"
    item = rng.choice(("城市道路占用费", "城市道路占用挖掘修复费"))
    label, value = Style("song", 9, (120, 50, 50)), Style("song", 9.5)
    qr_code(sheet, 10, 7, 18)
    sheet.text(105, 10, "河南省政府非税收入票据（电子）", Style("song_bold", 15, (120, 50, 50)), align="c")
    seals.put_oval(
        sheet, 105, 19, seals.SealText("全国统一财政票据监制章", "河南省", "财政部监制"), width=30, height=20
    )
    head: list[tuple[float, float, Runs]] = [
        (32, 29, ["票据代码：", Run(code, "bill_code", value)]),
        (128, 29, ["票据号码：", Run(number, "bill_no", value)]),
        (
            10,
            36,
            [
                "交款人统一社会信用代码：",
                Run(f"{works.applicant_code[:6]}******{works.applicant_code[-4:]}", "", value),
            ],
        ),
        (128, 36, ["校验码：", Run(f"{rng.randrange(16**6):06x}", "", value)]),
        (10, 43, ["交款人：", Run(works.applicant, "payer", value)]),
        (128, 43, ["开票日期：", on(works.signed, "issue_date", "dash", value)]),
    ]
    for x, y, runs in head:
        sheet.text(x, y, runs, label)
    heads = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注")
    widths = (26.0, 46.0, 20.0, 22.0, 20.0, 28.0, 28.0)
    figures: list[Runs] = [
        f"1030442{rng.randrange(10, 99)}",
        Run(item, "item"),
        "㎡·天",
        plain(works.area * works.days),
        f"{rate}",
        f"{total:.2f}",
        f"{works.days}天",
    ]
    rows: Rows = [
        row(8, *[tag(wide, text) for wide, text in zip(widths, heads, strict=True)]),
        row(10, *[val(wide, runs) for wide, runs in zip(widths, figures, strict=True)]),
        row(8, *[val(wide, "") for wide in widths]),
        row(
            9,
            tag(34, "金额合计（大写）"),
            val(86, in_words(total)),
            tag(20, "（小写）"),
            val(50, Run(f"{total:.2f}", "total")),
        ),
        row(
            11,
            tag(20, "其他信息"),
            val(170, f"占用地点：{works.road}　执收单位编码：4115{rng.randrange(100, 999)}　缴款渠道：网上支付"),
        ),
    ]
    y = table(sheet, 10, 50, rows, label=label, value=value, frame=(150, 90, 90))
    sheet.text(10, y + 5, ["收款单位（章）：", Run(payee, "payee", value)], label)
    sheet.text(112, y + 5, f"复核人：{stranger(job)}", label)
    sheet.text(156, y + 5, f"收款人：{stranger(job)}", label)
    seals.put_round(sheet, 60, y + 4, seals.SealText(payee, "财务专用章"), diameter=32)
    truth: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "lotus_nontax_bill", [sheet], truth)


LAYOUTS: Layouts = {
    "planning_permit": {"lotus_two_leaves": planning},
    "construction_permit": {"lotus_platform_print": construction},
    "road_fee_receipt": {"lotus_nontax_bill": road_fee},
}
