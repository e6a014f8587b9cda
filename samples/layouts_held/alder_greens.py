"""alder: notes and applications about green land, and approvals by the city's offices."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.alder_common import Rows, Said, Work, a_work, pen, plain, seal, span, wd
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table


def _green_place(job: Job, work: Work) -> str:
    return job.rng.choice(
        [
            f"{work.road}与{work.cross}交叉口东南角街头绿地",
            f"信阳市{work.district}{work.road}{job.rng.randrange(5, 220)}号门前绿化带",
            f"{work.road}北侧行道树带（{work.cross}以西80米）",
        ]
    )


def green_memo(job: Job) -> Drawn:
    """A typed note of a few lines on a half sheet, as sent from a telephone and printed."""
    work, sheet = a_work(job), job.sheet(148, 210)
    place, count = _green_place(job, work), str(job.rng.randrange(2, 16))
    body = Style("hei", 12)
    lines: list[Said] = [
        ["局领导好，就我方装桩碰到绿化的事汇报一下："],
        ["1、地点在", Run(place, "place"), "，属于", Run("公共绿地", "nature"), "。"],
        [
            "2、施工要占绿地",
            Run(plain(work.area), "area_m2"),
            "平方米，上面有大叶女贞",
            Run(count, "tree_count"),
            "棵。",
        ],
        ["3、树我们请园林队整体挪走，不砍，完工补种草皮。"],
        [f"4、{wd(work.earlier, 'dot')}已和园林所{job.facts.dealer.legal_person}到现场看过，周围没有古树。"],
        ["请批示。"],
    ]
    sheet.text(74, 20, "涉绿情况说明", Style("hei_bold", 18), align="c", spacing=0.1)
    y = 38.0
    for line in lines:
        y = sheet.flow(16, y, 116, line, body, leading=1.75) + 2
    sheet.text(130, y + 12, ["汇报单位：", Run(work.applicant, "applicant")], Style("hei", 11), align="r")
    sheet.text(130, y + 21, Run(wd(work.signed, job.rng.choice(["dot", "plain"])), "issue_date"), body, align="r")
    seal(sheet, 104, y + 16, work.applicant, diameter=36)
    values = work.values("applicant", "area_m2", "issue_date", place=place, nature="公共绿地", tree_count=count)
    return drawn("green_situation_note", "alder_green_memo", [sheet], values)


def green_survey(job: Job) -> Drawn:
    """A form of the present state of lawn and trees, with a list of kinds and their sum."""
    work, sheet = a_work(job), job.sheet()
    place, nature = _green_place(job, work), job.rng.choice(["道路附属绿地", "防护绿地"])
    trees = [(kind, job.rng.randrange(1, 9)) for kind in ("香樟", "桂花", "紫薇")]
    count = str(sum(number for _, number in trees))
    value = job.fill_style(11)
    sheet.text(105, 22, "绿地树木现状情况说明表", Style("hei_bold", 19), align="c", spacing=0.08)
    sheet.text(20, 36, f"踏勘日期：{wd(work.earlier)}　　踏勘人：{job.facts.dealer.legal_person}", Style("song", 10.5))
    rows: Rows = [
        (12, [(40, "说明单位", True), (130, Run(work.applicant, "applicant", value), False)]),
        (12, [(40, "关联工程", True), (130, work.project, False)]),
        (12, [(40, "绿地坐落", True), (130, Run(place, "place", value), False)]),
        (
            12,
            [
                (40, "绿地类别", True),
                (45, Run(nature, "nature", value), False),
                (40, "涉及面积（㎡）", True),
                (45, Run(plain(work.area), "area_m2", value), False),
            ],
        ),
        (9, [(40, "树种", True), (45, "胸径（cm）", True), (40, "株数", True), (45, "处置", True)]),
    ]
    for kind, number in trees:
        rows.append(
            (
                9,
                [
                    (40, kind, False),
                    (45, str(job.rng.randrange(7, 26)), False),
                    (40, str(number), False),
                    (45, "原地保护" if number == 1 else "迁至苗圃", False),
                ],
            )
        )
    rows += [
        (10, [(85, "树木合计", True), (85, [Run(count, "tree_count", value), " 株"], False)]),
        (
            34,
            [(40, "补充说明", True), (130, "地下敷有自来水管一根；灌木及草坪完工后按原品种补植，养护期一年。", False)],
        ),
    ]
    bottom = table(sheet, 20, 44, rows, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(20, bottom + 8, "填表：" + work.handler, Style("song", 11))
    sheet.text(
        186, bottom + 8, ["填报日期：", Run(wd(work.signed, "dash"), "issue_date")], Style("song", 11), align="r"
    )
    seal(sheet, 150, bottom - 8, work.applicant)
    values = work.values("applicant", "area_m2", "issue_date", place=place, nature=nature, tree_count=count)
    return drawn("green_situation_note", "alder_green_survey", [sheet], values)


def green_boxes(job: Job) -> Drawn:
    """A form with little boxes to tick for what is wanted."""
    work, sheet, ink = a_work(job), job.sheet(), pen(job, 12)
    place = _green_place(job, work)
    kinds = ["临时占用绿地", "砍伐树木", "移植树木"]
    nature = job.rng.choice(kinds[::2])
    ticks: Said = []
    for kind in kinds:
        ticks += ["√ " if kind == nature else "□ ", Run(kind, "nature") if kind == nature else kind, "　　"]
    label, value = Style("hei", 11), Style("song", 11)
    sheet.text(105, 22, "城市绿化事项申请表", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(20, 38, f"收件编号：LH{work.signed.year}{job.rng.randrange(1, 400):04d}", Style("song", 10))
    rows: Rows = [
        (14, [(34, "申请人名称", True), (136, Run(work.applicant, "applicant", ink), False)]),
        (
            14,
            [
                (34, "委托代办人", True),
                (51, Run(work.handler, "handler", ink), False),
                (34, "联系手机", True),
                (51, Run(work.phone, "phone", ink), False),
            ],
        ),
        (14, [(34, "申请类型", True), (136, ticks, False)]),
        (14, [(34, "绿地地址", True), (136, Run(place, "place", ink), False)]),
        (
            14,
            [
                (34, "范围", True),
                (
                    136,
                    [
                        "长 ",
                        Run(plain(work.length), "length_m", ink),
                        " m　　宽 ",
                        Run(plain(work.width), "width_m", ink),
                        " m　　面积 ",
                        Run(plain(work.area), "area_m2", ink),
                        " ㎡",
                    ],
                    False,
                ),
            ],
        ),
        (14, [(34, "起止时间", True), (136, span(work, "plain", " 起，至 ", ink), False)]),
        (28, [(34, "申请理由", True), (136, Run(f"因{work.reason}，避不开现有绿地。", "", ink), False)]),
        (42, [(34, "园林机构意见", True), (136, "", False)]),
    ]
    bottom = table(sheet, 20, 46, rows, label=label, value=value)
    sheet.text(62, bottom - 10, "签字：　　　　　　　　年　月　日", Style("song", 10.5))
    sheet.text(20, bottom + 5, "说明：在所选事项前打“√”；砍伐树木的，须附补植方案。", Style("song", 9.5))
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    return drawn("green_application", "alder_green_boxes", [sheet], work.values(*names, place=place, nature=nature))


def green_letter(job: Job) -> Drawn:
    """A letter of request, typed, with the office's reply left open at the bottom."""
    work, sheet = a_work(job), job.sheet()
    place, nature = _green_place(job, work), "临时占用城市绿地"
    body = Style("song", 13)
    sheet.text(105, 26, "关于充电设施建设使用绿地的请示", Style("hei_bold", 18), align="c")
    y = sheet.flow(26, 44, 158, f"{work.office}园林绿化科：", body) + 2
    y = sheet.flow(
        26,
        y,
        158,
        [
            f"{work.project}已备案，因电缆须经过",
            Run(place, "place"),
            "，特申请",
            Run(nature, "nature"),
            "。占用带长",
            Run(plain(work.length), "length_m"),
            "米，平均宽",
            Run(plain(work.width), "width_m"),
            "米，面积",
            Run(plain(work.area), "area_m2"),
            "平方米；占用时间拟为",
            *span(work, "plain", "到"),
            "。",
        ],
        body,
        indent=2,
        leading=1.9,
    )
    y = sheet.flow(26, y + 1, 158, "到期前我们自行清场、换土、补种，接受贵科验收。", body, indent=2) + 6
    y = sheet.flow(26, y, 158, ["具体联系：", Run(work.handler, "handler"), "　", Run(work.phone, "phone")], body)
    sheet.text(180, y + 10, ["请示单位：", Run(work.applicant, "applicant")], body, align="r")
    sheet.text(176, y + 20, wd(work.signed), body, align="r")
    seal(sheet, 150, y + 15, work.applicant)
    y += 44
    sheet.line(22, y, 188, y, width=0.2)
    sheet.text(26, y + 5, "园林绿化科批复：", Style("hei", 12))
    sheet.text(34, y + 17, "请按规定先行公示，所需资料补齐后报会。", Style("kai", 14, jitter=0.04))
    signature(sheet, 140, y + 28, job.facts.dealer.legal_person)
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    return drawn("green_application", "alder_green_letter", [sheet], work.values(*names, place=place, nature=nature))


def approval_redhead(job: Job) -> Drawn:
    """A red-head reply of a district's office."""
    work = a_work(job)
    doc_no = f"{work.district[0]}城管许〔{work.signed.year}〕{job.rng.randrange(3, 98)}号"
    body = Style("song", 14)
    writer = Writer(job, body, top=74, leading=1.85)
    sheet = writer.sheet
    sheet.text(105, 26, work.office + "文件", Style("song_bold", 26, RED), align="c", spacing=0.06)
    sheet.text(105, 50, Run(doc_no, "doc_no"), Style("song", 13), align="c")
    sheet.line(25, 60, 185, 60, width=0.8, fill=RED)
    writer.title("准予占用挖掘城市道路的批复", Style("song_bold", 19), spacing=0.05, after=8)
    writer.line([Run(work.applicant, "holder"), "："])
    writer.para(
        [
            f"你单位{wd(work.earlier)}报来的请示收悉。依据《城市道路管理条例》第三十条、第三十三条，同意你单位为实施",
            Run(work.project, "project"),
            "，占用、挖掘",
            Run(work.road, "road"),
            f"人行道{plain(work.area)}平方米。批准期限自",
            *span(work, "plain", "至"),
            "，逾期须另行报批。",
        ]
    )
    writer.para("施工时应设置围挡和警示标志，做好地下管线保护，不得擅自移动位置、扩大面积。恢复质量由市政养护所验收。")
    writer.y += 12
    writer.sheet.text(180, writer.y, Run(work.office, "issuer"), body, align="r")
    form = job.date_form("plain", "chinese")
    writer.sheet.text(176, writer.y + 11, Run(wd(work.signed, form), "issue_date"), body, align="r")
    seal(writer.sheet, 150, writer.y + 5, work.office)
    writer.sheet.line(25, 262, 185, 262, width=0.3)
    writer.sheet.text(27, 264, f"抄送：{work.district}交警大队　　　　　　　　　　共印5份", Style("song", 11))
    values = work.values(
        "project",
        "road",
        "period_from",
        "period_to",
        "issue_date",
        doc_no=doc_no,
        holder=work.applicant,
        issuer=work.office,
    )
    return drawn("municipal_approval", "alder_approval_redhead", writer.sheets, values)


def approval_slip(job: Job) -> Drawn:
    """The print-out of a permit, broad, kept at the site."""
    work, sheet = a_work(job), job.sheet(257, 182)
    doc_no = f"{work.signed.year}市政建字第{job.rng.randrange(1, 500):03d}号"
    sheet.rect(9, 9, 239, 164, line=1.0, fill=(160, 40, 40))
    sheet.rect(11, 11, 235, 160, line=0.25, fill=(160, 40, 40))
    sheet.text(128, 20, "市政设施建设类审批许可证", Style("hei_bold", 22), align="c", spacing=0.15)
    sheet.text(230, 35, ["许可证编号：", Run(doc_no, "doc_no")], Style("song", 11), align="r")
    fee = (work.area * Decimal("45")).quantize(Decimal("0.01"))
    rows: Rows = [
        (13, [(38, "被许可人", True), (165, Run(work.applicant, "holder"), False)]),
        (13, [(38, "建设项目", True), (165, Run(work.project, "project"), False)]),
        (
            13,
            [
                (38, "涉及道路", True),
                (65, Run(work.road, "road"), False),
                (38, "挖掘面积", True),
                (62, f"{plain(work.area)}平方米", False),
            ],
        ),
        (
            13,
            [
                (38, "施工单位", True),
                (65, work.builder, False),
                (38, "修复费", True),
                (62, f"{fee}元（已缴）", False),
            ],
        ),
        (13, [(38, "许可有效期", True), (165, span(work, "plain", "—"), False)]),
    ]
    bottom = table(sheet, 27, 43, rows, label=Style("hei", 12), value=Style("song", 12))
    sheet.flow(
        27, bottom + 5, 120, "持证须知：本证悬挂于施工现场；不得涂改、转让；工期延长应提前五日办理。", Style("song", 10)
    )
    sheet.text(228, bottom + 12, ["发证机关：", Run(work.office, "issuer")], Style("song", 12), align="r")
    sheet.text(
        228, bottom + 24, ["发证日期：", Run(wd(work.signed, "padded"), "issue_date")], Style("song", 12), align="r"
    )
    seals.put_round(sheet, 198, bottom + 22, seals.SealText(work.office, "行政审批专用章"), diameter=40)
    values = work.values(
        "project",
        "road",
        "period_from",
        "period_to",
        "issue_date",
        doc_no=doc_no,
        holder=work.applicant,
        issuer=work.office,
    )
    return drawn("municipal_approval", "alder_approval_slip", [sheet], values)


LAYOUTS: Layouts = {
    "green_situation_note": {"alder_green_memo": green_memo, "alder_green_survey": green_survey},
    "green_application": {"alder_green_boxes": green_boxes, "alder_green_letter": green_letter},
    "municipal_approval": {"alder_approval_redhead": approval_redhead, "alder_approval_slip": approval_slip},
}
