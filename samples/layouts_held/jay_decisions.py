"""The receipt for the road fee, and the city's approval of works in a road."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.jay_common import (
    Site,
    a_site,
    a_street,
    on,
    periods,
    phone,
    plain,
    sealed,
    serial,
    somebody,
    span,
)
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_GREEN: Colour = (70, 120, 86)
_RED: Colour = (186, 60, 58)


def receipt(job: Job) -> Drawn:
    """河南省非税收入财政电子票据 for the occupation of a road."""
    rng = job.rng
    site = a_site(job)
    payer = rng.choice([(site.owner.name, site.owner.uscc), (site.builder.name, site.builder.uscc)])
    if job.chance(0.15):
        payer = (job.facts.person.name, job.facts.person.id_number)
    day = a_day(rng, date(2026, 8, 3), date(2026, 11, 20))
    code, number = f"4106{rng.randrange(1, 5):02d}26", f"{rng.randrange(1, 10**9):010d}"
    payee = rng.choice([f"信阳市{site.district}城市管理局", "信阳市城市管理局", "信阳市市政设施管理中心"])
    item = rng.choice(["城市道路占用费", "城市道路占用、挖掘修复费", "城市道路占用挖掘费", "临时占用城市道路占道费"])
    rate = Decimal(rng.choice(["0.2", "0.5", "1.2", "3"]))
    total = (site.area * rate * site.days * (20 if rate < 1 else 5)).quantize(Decimal("0.01"))
    red = _RED
    sheet = job.sheet(210, 118) if job.chance(0.6) else job.sheet()
    y = 10.0 if sheet.height_mm < 200 else 20.0
    ink, value = Style("song", 9.5, red), Style(rng.choice(["song", "hei"]), 9.5)
    title = rng.choice(
        ["河南省非税收入统一票据（电子）", "河南省非税收入通用票据（电子）", "河南省政府非税收入电子票据"]
    )
    sheet.text(105, y, title, Style("song_bold", 17, red), align="c", spacing=0.1)
    seals.put_oval(
        sheet, 105, y + 6, seals.SealText("全国统一财政票据监制章", "河南", "财政厅监制"), width=34, height=22
    )
    qr_code(sheet, 14, y - 3, 18)
    y += 18
    pairs = (
        (("票据代码：", Run(code, "bill_code")), ("票据号码：", Run(number, "bill_no"))),
        (("交款人统一社会信用代码：", Run(payer[1])), ("校验码：", Run(serial(job, 6)))),
        (("交款人：", Run(payer[0], "payer")), ("开票日期：", Run(on(job, day, "dash", "padded"), "issue_date"))),
    )
    for left, right in pairs:
        sheet.text(16, y, [Run(left[0], style=ink), left[1]], value)
        sheet.text(136, y, [Run(right[0], style=ink), right[1]], value)
        y += 6
    widths = (26.0, 62.0, 14.0, 20.0, 24.0, 32.0)
    heads = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）")
    cells: tuple[Runs, ...] = (
        f"1030{serial(job, 6)}",
        Run(item, "item"),
        "元",
        "1",
        Run(f"{total:.2f}", "total"),
        Run(f"{total:.2f}", "total"),
    )
    y += 1
    rows: list[tuple[float, tuple[Runs, ...], Style]] = [(7, heads, ink), (8, cells, value), (8, ("",) * 6, value)]
    for height, texts, style in rows:
        left_mm = 16.0
        for wide, runs in zip(widths, texts, strict=True):
            sheet.rect(left_mm, y, wide, height, fill=red, line=0.2)
            sheet.cell((left_mm, y, wide, height), runs, style, align="c")
            left_mm += wide
        y += height
    sheet.rect(16, y, 178, 8, fill=red, line=0.2)
    sheet.text(18, y + 2.2, [Run("金额合计（大写）：", style=ink), in_words(total)], value)
    sheet.text(128, y + 2.2, [Run("（小写）：", style=ink), Run(f"{total:.2f}", "total")], value)
    y += 8
    sheet.rect(16, y, 178, 17, fill=red, line=0.2)
    note = f"道路：{site.road}；占用面积{plain(site.area)}平方米；占用{site.days}天"
    sheet.cell((16, y, 178, 17), [Run("其他信息：", style=ink), note], value, top=True)
    y += 20
    sheet.text(16, y, [Run("收款单位（章）：", style=ink), Run(payee, "payee")], value)
    sheet.text(106, y, [Run("复核人：", style=ink), somebody(job)], value)
    sheet.text(150, y, [Run("收款人：", style=ink), somebody(job)], value)
    sealed(sheet, 74, y - 6, payee, rng.choice(["财务专用章", "非税收入专用章"]), diameter=32)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": payer[0],
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "jay_bill", [sheet], values)


def approval(job: Job) -> Drawn:
    """The city's decision on works in a road: 准予行政许可决定书 or 批复."""
    rng = job.rng
    site: Site = a_site(job)
    decision = job.chance(0.55)
    day = a_day(rng, date(2026, 9, 28), date(2026, 11, 20))
    holder = rng.choice([site.owner.name, site.owner.name, site.builder.name])
    issuer = rng.choice(["信阳市城市管理局", f"信阳市{site.district}城市管理局", "信阳市住房和城乡建设局"])
    short = {"信阳市城市管理局": "信城管", "信阳市住房和城乡建设局": "信建"}.get(issuer, "信区城管")
    doc_no = (
        f"{short}{rng.choice(['许决', '许准', '许'] if decision else ['批', '函', '复'])}〔2026〕"
        f"{rng.randrange(3, 240)}号"
    )
    writer = Writer(job, Style("song", 13.5), top=30, leading=1.75)
    if decision:
        writer.title("准予行政许可决定书", Style("hei_bold", 22), after=6)
        writer.sheet.text(105, writer.y, Run(doc_no, "doc_no"), Style("kai", 13), align="c")
        writer.y += 14
        writer.line([Run(holder, "holder"), "："])
        writer.para(
            [
                "你单位提交的",
                Run(site.project, "project"),
                "占用、挖掘城市道路许可申请材料收悉。经现场勘查和审查，申请符合法定条件、标准。",
            ]
        )
        writer.para(
            [
                (
                    "根据《中华人民共和国行政许可法》第三十八条第一款、《城市道路管理条例》第三十一条"
                    "、第三十三条的规定，准予你单位在"
                ),
                Run(site.road, "road"),
                f"（{site.cross[0]}至{site.cross[1]}）占用、挖掘城市道路，长{plain(site.length)}米"
                f"、宽{plain(site.width)}米，"
                f"面积{plain(site.area)}平方米。许可期限自",
                *span(job, site),
                "。",
            ]
        )
        writer.para("施工中应当遵守下列要求：")
        writer.para("（一）在施工现场醒目位置悬挂本决定书复印件，设置围挡、警示灯和夜间照明；")
        writer.para("（二）不得擅自变更位置、扩大面积、延长时间；需要变更的，应当提前办理变更手续；")
        writer.para(
            f"（三）完工后按{rng.choice(['水泥混凝土路面', '沥青路面', '透水砖人行道'])}原结构恢复"
            "，并于完工三日内报请验收。"
        )
        writer.para("本决定书送达之日起生效。逾期未施工的，本许可自行失效。")
    else:
        sheet = writer.sheet
        sheet.text(
            105, 28, [Run(issuer, "issuer"), "文件"], Style("song_bold", 30, (206, 30, 34)), align="c", spacing=0.12
        )
        sheet.text(105, 48, Run(doc_no, "doc_no"), Style("song", 13), align="c")
        sheet.line(25, 57, 185, 57, width=0.7, fill=(206, 30, 34))
        writer.y = 68
        writer.sheet.flow(
            28,
            writer.y,
            154,
            ["关于", Run(site.project, "project"), "的批复"],
            Style("hei_bold", 18),
            leading=1.5,
            align="c",
        )
        writer.y += 24
        writer.line([Run(holder, "holder"), "："])
        writer.para(
            f"你公司报来的《关于{rng.choice(['办理道路施工手续', '申请敷设电力管线'])}的请示》及附"
            "件收悉。经研究，批复如下："
        )
        writer.para(
            [
                "一、原则同意该工程占用、挖掘",
                Run(site.road, "road"),
                f"，工程量以审定的施工图为准，挖掘长度控制在{plain(site.length)}米以内。",
            ]
        )
        writer.para(
            ["二、施工期限为", *span(job, site), f"，共{site.days}天。遇重大活动、恶劣天气应当服从统一调度，暂停施工。"]
        )
        writer.para(
            "三、施工单位由你公司依法确定，开工前到公安交管、供水、燃气、通信等单位办理会签，联系"
            f"人{somebody(job)}（{phone(job)}）。"
        )
        writer.para("四、工程竣工后应当及时清运渣土、恢复路面，并接受我局组织的质量验收，保修期二年。")
        writer.para("此复。")
    writer.room(40)
    y = writer.y + 10
    writer.sheet.text(182, y, Run(issuer, "issuer"), writer.style, align="r")
    writer.sheet.text(178, y + 10, Run(on(job, day, "plain", "spaced"), "issue_date"), writer.style, align="r")
    sealed(writer.sheet, 156, y + 5, issuer, diameter=42)
    if not decision:
        writer.sheet.line(25, 266, 185, 266, width=0.3)
        writer.sheet.text(
            28, 268, f"抄送：市公安局交通警察支队、{site.district}{a_street(job)}街道办事处。", Style("song", 10.5)
        )
        writer.sheet.line(25, 275, 185, 275, width=0.3)
    values: dict[str, Value] = {
        "doc_no": doc_no,
        "holder": holder,
        "project": site.project,
        "road": site.road,
        "issuer": issuer,
        "issue_date": day.isoformat(),
        **periods(site),
    }
    return drawn("municipal_approval", "jay_decision", writer.sheets, values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"jay_bill": receipt},
    "municipal_approval": {"jay_decision": approval},
}
