"""Digging up a road: two cities' application forms, and what an office answers to them."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond import moss_common as moss
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

Row = tuple[float, list[tuple[float, str | moss.Said | Run, bool]]]


def _application_values(site: moss.Site) -> dict[str, Value]:
    return {
        "applicant": site.asks,
        "handler": site.handler.name,
        "phone": site.handler.phone,
        "builder": site.builder.name,
        "reason": site.reason,
        "place": site.place,
        **moss.period_values(site),
    }


def dig_boxes(job: Job) -> Drawn:
    """A window's printed form: small labels in the corners of boxes, values below, ticks, a receipt to tear off."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet()
    fill = job.fill_style(11)
    sheet.text(15, 12, "信阳市政务服务大厅　市政设施类", Style("hei", 8.5, (90, 90, 95)))
    sheet.text(195, 12, f"表号：SZ-0{rng.randrange(2, 9)}", Style("hei", 8.5, (90, 90, 95)), align="r")
    moss.title(sheet, 19, rng.choice(("城市道路掘动申请表", "掘动城市道路申请表")), Style("hei_bold", 19))
    form = rng.choice(("slash", "dash", "dot"))
    y = 32.0
    lines: list[list[tuple[float, str, str | moss.Said]]] = [
        [
            (110, "申请人（单位全称或个人姓名）", [Run(site.asks, "applicant", fill)]),
            (70, "统一社会信用代码/身份证号", [Run(site.code, "", fill)]),
        ],
        [
            (45, "经办人", [Run(site.handler.name, "handler", fill)]),
            (50, "手机", [Run(site.handler.phone, "phone", fill)]),
            (85, "电子邮箱（选填）", ""),
        ],
        [
            (110, "施工队伍", [Run(site.builder.name, "builder", fill)]),
            (70, "施工负责人及电话", [Run(f"{moss.somebody(job)} {job.facts.landlord.phone}", "", fill)]),
        ],
        [
            (60, "所在道路", [Run(site.road, "road", fill)]),
            (120, "具体位置", [Run(site.place, "place", fill)]),
        ],
        [(180, "为什么要掘动", [Run(site.reason, "reason", fill)])],
        [
            (36, "长/米", [Run(moss.plain(site.length), "length_m", fill)]),
            (36, "宽/米", [Run(moss.plain(site.width), "width_m", fill)]),
            (36, "深/米", [Run(moss.plain(site.depth), "", fill)]),
            (72, "合计平方米数", [Run(moss.plain(site.area), "area_m2", fill)]),
        ],
        [
            (60, "开工日期", [moss.day_run(site.start, "period_from", form, fill)]),
            (60, "完工日期", [moss.day_run(site.end, "period_to", form, fill)]),
            (60, "工期/天", [Run(str(site.days), "", fill)]),
        ],
    ]
    for line in lines:
        x = 15.0
        for width, label, runs in line:
            moss.boxed(sheet, x, y, width, 15, label, runs, fill)
            x += width
        y += 15
    sheet.rect(15, y, 180, 22, line=0.2)
    sheet.text(16.5, y + 1.2, "路面种类（可多选）", Style("hei", 7.5, (90, 90, 95)))
    marks = ["□"] * 6
    for number in rng.sample(range(6), 2):
        marks[number] = "■"
    names = ("沥青混凝土", "水泥混凝土", "透水砖", "花岗岩板", "绿化带", "路缘石")
    sheet.flow(
        19, y + 6, 172, "　　".join(mark + name for mark, name in zip(marks, names, strict=True)), Style("hei", 10)
    )
    sheet.text(19, y + 14, "恢复方式：■缴费由市政部门恢复　　□自行恢复并接受验收", Style("hei", 10))
    y += 22
    sheet.rect(15, y, 180, 40, line=0.2)
    sheet.flow(
        19,
        y + 3,
        172,
        "申请人保证：所填内容真实；已查明地下燃气、给排水、通信管线；施工中围挡封闭、夜间设警示灯；按期恢复并养护一年。",
        Style("hei", 9.5),
    )
    sheet.text(19, y + 21, "申请人签章：", Style("hei", 10.5))
    moss.signed_or_sealed(job, sheet, 66, y + 24, site)
    sheet.text(130, y + 30, f"填表日期：{moss.when(site.signed, form)}", Style("hei", 10))
    y += 46
    moss.dashes(sheet, 10, y, 200, y)
    sheet.text(105, y + 4, "受理回执（由窗口填写后交申请人）", Style("hei_bold", 10), align="c")
    sheet.text(
        15, y + 13, "收件编号：＿＿＿＿＿＿＿＿　收件人：＿＿＿＿＿＿　收件时间：　　年　　月　　日", Style("hei", 10)
    )
    sheet.text(15, y + 21, "领证电话：0376-6000012　办理时限：1个工作日（踏勘时间不计）", Style("hei", 9))
    values = _application_values(site) | moss.size_values(site) | {"road": site.road}
    return drawn("road_dig_application", "moss_dig_boxes", [sheet], values)


def dig_sentences(job: Job) -> Drawn:
    """An old-fashioned 申请审批表: one sentence with blanks in a frame, the offices' opinions in narrow columns."""
    rng, site, sheet = job.rng, moss.a_site(job, person_share=0.35), job.sheet(210, 297)
    body, fill = Style("song", 13), job.fill_style(13)
    moss.title(
        sheet, 20, rng.choice(("挖掘城市道路申请审批表", "城市道路掘动申请表")), Style("song_bold", 21), spacing=0.25
    )
    sheet.text(185, 36, f"{site.signed.year}年度第　　　号", Style("song", 10.5), align="r")
    sheet.rect(20, 43, 170, 132, line=0.6)
    sheet.text(25, 49, "信阳市市政公用事业处：", body)
    form = rng.choice(("spaced", "plain", "chinese"))
    y = sheet.flow(
        25,
        59,
        160,
        [
            rng.choice(("因", "我方因")),
            filled(site.reason, "reason", fill),
            "，需在",
            filled(site.place, "place", fill),
            "破挖路面，长",
            filled(moss.plain(site.length), "length_m", fill),
            "米、宽",
            filled(moss.plain(site.width), "width_m", fill),
            "米、深",
            filled(moss.plain(site.depth), "", fill),
            "米，计",
            filled(moss.plain(site.area), "area_m2", fill),
            "平方米，由",
            filled(site.builder.name, "builder", fill),
            f"（资质{rng.choice(('二级', '三级'))}）承担施工，自",
            Run(moss.when(site.start, form), "period_from", fill, underline=True),
            "开挖，至",
            Run(moss.when(site.end, form), "period_to", fill, underline=True),
            f"回填完毕，前后{site.days}天。请予批准。",
        ],
        body,
        leading=1.95,
        indent=2,
    )
    y = max(y + 4, 122)
    sheet.text(25, y, ["申请者：", Run(site.asks, "applicant", fill)], body)
    sheet.text(25, y + 10, f"法定代表人（本人）：{site.chief}", body)
    sheet.text(
        25,
        y + 20,
        ["联系人：", Run(site.handler.name, "handler", fill), "　　电话：", Run(site.handler.phone, "phone", fill)],
        body,
    )
    sheet.text(130, y + 34, moss.when(site.signed, "chinese"), body)
    moss.signed_or_sealed(job, sheet, 158, y + 25, site)
    x = 20.0
    for width, office in ((57, "市政养护部门意见"), (57, "交警部门意见"), (56, "主管领导批示")):
        sheet.rect(x, 175, width, 70, line=0.3)
        sheet.column((x, 175, 9, 70), office, Style("song", 11))
        sheet.line(x + 9, 175, x + 9, 245, width=0.2)
        sheet.text(x + width - 3, 236, "年　月　日", Style("song", 10.5), align="r")
        x += width
    sheet.rect(20, 245, 170, 16, line=0.3)
    sheet.text(24, 250.5, "核收掘路修复费　　　　　元，保证金　　　　　元，收款人：", Style("song", 11))
    sheet.text(20, 266, "此表一式二份，掘路单位持批准表到现场，随时备查。", Style("song", 9.5))
    values = _application_values(site) | moss.size_values(site)
    tolerated = {"road": (site.road,)}
    return drawn("road_dig_application", "moss_dig_sentences", [sheet], values, tolerated=tolerated)


def decision(job: Job) -> Drawn:
    """准予行政许可决定书, prose with an official letterhead."""
    rng, site = job.rng, moss.a_site(job, person_share=0.15)
    issuer = rng.choice(
        (f"信阳市{site.district}城市管理局", "信阳市城市管理局", f"信阳市{site.district}行政审批服务局")
    )
    number = f"{rng.choice(('信城管', '信审批', '信市政'))}许决〔2026〕{rng.randrange(11, 460)}号"
    writer = Writer(job, Style("song", 13), left=27, width=156, leading=1.62, gap=1)
    sheet = writer.sheet
    sheet.text(105, 24, Run(issuer, "issuer"), Style("song_bold", 26, (200, 30, 36)), align="c", spacing=0.08)
    sheet.text(105, 42, rng.choice(("准予行政许可决定书", "行政许可决定书")), Style("song_bold", 19), align="c")
    sheet.text(105, 54, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(22, 62, 188, 62, width=0.7, fill=(200, 30, 36))
    writer.y = 70
    form = rng.choice(("plain", "plain", "spaced"))
    issued = site.signed
    writer.line([Run(site.asks, "holder"), "："])
    writer.para(
        [
            f"你{'单位' if site.is_company else ''}于{moss.when(issued - timedelta(days=2), 'plain')}提出的",
            Run(site.project, "project"),
            "占用、挖掘城市道路申请，本机关已依法受理。经审查，申请材料齐全，符合《城市道路管理条例》第三十条、第三十一条、",
            "第三十三条的规定，根据《中华人民共和国行政许可法》第三十八条第一款，决定准予许可，内容如下：",
        ]
    )
    writer.para(["一、道路名称：", Run(site.road, "road"), f"（{site.other}口以东）。"])
    writer.para(f"二、占用面积：{moss.plain(site.area + 12)}平方米；挖掘面积：{moss.plain(site.area)}平方米。")
    writer.para(["三、许可期限：", *moss.from_to(site, form), f"（{site.days}天）。确需延期的，应在期满前提出。"])
    writer.para(
        "四、应当遵守的要求：（一）在工地醒目处公示本决定；（二）夜间22时至次日6时施工另行报备；"
        "（三）管沟回填分层夯实，压实度不低于93%；（四）竣工后五日内书面申请验收，"
        "缺陷责任期十二个月。"
    )
    writer.para("不按许可内容实施的，将依照《城市道路管理条例》第四十二条处理。")
    writer.room(50)
    y = writer.y + 12
    if job.chance(0.5):
        writer.sheet.text(178, y, Run(issuer, "issuer"), writer.style, align="r")
    writer.sheet.text(
        172, y + 10, moss.day_run(issued, "issue_date", rng.choice(("plain", "chinese"))), writer.style, align="r"
    )
    moss.sealed(job, writer.sheet, 150, y + 7, issuer, diameter=42)
    writer.sheet.text(27, y + 26, "联系电话：0376-6000366　　监督电话：12345", Style("song", 10.5))
    writer.sheet.text(27, y + 32, "（本决定书一式三份：申请人、审批机关、属地中队各一份）", Style("song", 10.5))
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": site.asks,
        "project": site.project,
        "road": site.road,
        **moss.period_values(site),
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("municipal_approval", "moss_decision", writer.sheets, values)


def _card_rows(sheet: Sheet, job: Job, site: moss.Site, form: str) -> None:
    value = Style("kai", 12.5) if job.chance(0.5) else Style("song", 12.5)
    rows: list[Row] = [
        (13, [(38, "持证单位\n（个人）", True), (202, Run(site.asks, "holder", value), False)]),
        (12, [(38, "工程名称", True), (202, Run(site.project, "project", value), False)]),
        (
            12,
            [
                (38, "路段", True),
                (82, Run(site.road, "road", value), False),
                (38, "施工单位", True),
                (82, Run(site.builder.name, "", value), False),
            ],
        ),
        (
            12,
            [
                (38, "挖占部位", True),
                (82, Run(job.rng.choice(("人行道及绿化带", "非机动车道", "慢车道")), "", value), False),
                (38, "挖占尺寸", True),
                (
                    82,
                    Run(f"{moss.plain(site.length)}×{moss.plain(site.width)}＝{moss.plain(site.area)}m²", "", value),
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (38, "有效时间", True),
                (202, moss.from_to(site, form, value, between=job.rng.choice((" 起 ", " — ", " 至 "))), False),
            ],
        ),
    ]
    table(sheet, 28.5, 66, rows, label=Style("song", 11.5), value=value, frame=(60, 110, 80), line=0.4)


def green_card(job: Job) -> Drawn:
    """A permit card to be hung at the works: landscape, green frame, code to scan; the office's name on the seal."""
    rng, site, sheet = job.rng, moss.a_site(job, person_share=0.15), job.sheet(297, 200)
    guilloche(sheet, 10, 10, 277, 180, (222, 238, 226), waves=32, paper=(248, 252, 248))
    sheet.rect(10, 10, 277, 180, line=1.2, fill=(60, 110, 80))
    sheet.rect(13, 13, 271, 174, line=0.3, fill=(60, 110, 80))
    issuer = rng.choice(("信阳市城市综合执法局", "信阳市住房和城市建设局", f"信阳市{site.district}市政设施管理处"))
    number = rng.choice(
        (f"挖占字第2026{rng.randrange(1, 400):04d}号", f"信市政占（2026）第{rng.randrange(1, 300):03d}号")
    )
    heading = rng.choice(("临时占用、挖掘城市道路许可证", "城市道路占用挖掘许可证", "占道掘路施工许可证"))
    sheet.text(148.5, 24, heading, Style("song_bold", 27, (26, 84, 52)), align="c", spacing=0.08)
    sheet.text(148.5, 41, "（正本　须悬挂于施工现场）", Style("song", 10), align="c")
    sheet.text(268, 56, ["证号：", Run(number, "doc_no")], Style("song", 12.5), align="r")
    form = rng.choice(("padded", "dot", "plain", "chinese"))
    _card_rows(sheet, job, site, form)
    qr_code(sheet, 30, 137, 28)
    sheet.text(30, 167, "扫码核验、投诉", Style("hei", 8))
    sheet.flow(
        66,
        136,
        104,
        "1. 本证不得涂改、转让、出借；\n2. 围挡外不得堆土堆料；\n3. 遇重大活动、极端天气按通知停工；\n"
        "4. 期满清场，逾期本证自行失效；\n5. 变更地点、面积、时间须重新办证。",
        Style("song", 10.5),
        leading=1.6,
    )
    sheet.text(188, 140, "发证机关：", Style("song", 13))
    sheet.text(188, 165, ["发证日期：", moss.day_run(site.signed, "issue_date", form)], Style("song", 13))
    shown = {"issuer": issuer}
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": site.asks,
        "project": site.project,
        "road": site.road,
        **moss.period_values(site),
        "issue_date": site.signed.isoformat(),
    }
    moss.sealed(job, sheet, 238, 152, issuer, diameter=43)
    return drawn("municipal_approval", "moss_green_card", [sheet], values, from_seal=shown)


LAYOUTS: Layouts = {
    "road_dig_application": {"moss_dig_boxes": dig_boxes, "moss_dig_sentences": dig_sentences},
    "municipal_approval": {"moss_decision": decision, "moss_green_card": green_card},
}
