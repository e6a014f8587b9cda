"""Traffic papers: 交通安全承诺书 and 交通组织方案."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.reed_common import (
    GREY,
    Said,
    chief_of,
    day,
    grid,
    is_firm,
    police,
    put_seal,
    seal_or_sign,
    signed_by,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _when(works: Works) -> dict[str, Value]:
    return {"period_from": works.period_from.isoformat(), "period_to": works.period_to.isoformat()}


def promise_letter(job: Job) -> Drawn:
    """To the traffic police, in running text with promises one, two, three."""
    rng, works = job.rng, some_works(job)
    signer = job.facts.company.org.legal_person if is_firm(works.applicant) else works.applicant
    writer = Writer(job, Style("song", 14), left=28, width=154, top=30, leading=1.8)
    writer.title(rng.choice(["交通安全承诺书", "安全文明施工承诺书", "承 诺 书"]), Style("song_bold", 22), after=12)
    writer.line(f"{police(works)}：")
    form = rng.choice(["plain", "chinese", "padded"])
    me = "我公司" if is_firm(works.applicant) else "本人"
    where: Said = [
        f"{me}实施的",
        Run(works.project, "project"),
        "需占用",
        Run(works.road, "road"),
        "部分路面，施工日期从",
    ]
    span: Said = [day(works.period_from, "period_from", form), "到", day(works.period_to, "period_to", form)]
    writer.para([*where, *span, "。为保障道路交通安全畅通，郑重承诺："])
    promises = [
        "严格遵守《中华人民共和国道路交通安全法》第三十二条，未经批准不擅自占道。",
        "按照批准的位置、面积和时间施工，不超范围、不超期限。",
        "施工路段来车方向五十米外设置施工标志、导向牌和锥形桶，夜间加装爆闪灯。",
        f"安排{rng.choice(['两', '三', '四'])}名佩戴反光背心的人员疏导交通，早晚高峰停止占道作业。",
        "施工车辆按指定路线进出，不遗撒、不乱停。",
        f"发生事故立即报警并保护现场，由此产生的一切责任由{me}承担。",
    ]
    if rng.random() < 0.5:
        promises.pop(rng.randrange(1, 5))
    for number, text in zip("一二三四五六", promises, strict=False):
        writer.para(f"{number}、{text}")
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    if is_firm(works.applicant):
        sheet.text(182, y, ["承诺单位：", Run(works.applicant, "promisor")], writer.style, align="r")
        sheet.text(90, y + 12, rng.choice(["法定代表人：", "单位负责人："]), writer.style)
        signed_by(sheet, 128, y + 10, signer, "signer")
        put_seal(job, sheet, 146, y + 6, works.applicant)
    else:
        sheet.text(100, y, "承诺人（签字）：", writer.style)
        sheet.text(146, y - 1, [Run(signer, "promisor")], Style("kai", 17, jitter=0.06))
        sheet.text(100, y + 12, f"电　话：{job.facts.person.phone}", writer.style)
    sheet.text(170, y + 24, day(works.signed, "issue_date", form), writer.style, align="r")
    values: dict[str, Value] = {
        "promisor": works.applicant,
        "project": works.project,
        "road": works.road,
        "issue_date": works.signed.isoformat(),
    } | _when(works)
    if not is_firm(works.applicant):
        tolerated = {"signer": (signer,)}
        return drawn("traffic_commitment", "reed_promise_letter", writer.sheets, values, tolerated=tolerated)
    return drawn("traffic_commitment", "reed_promise_letter", writer.sheets, values | {"signer": signer})


def promise_form(job: Job) -> Drawn:
    """The police's own printed form: blanks above, a checked list, the builder's man signs below."""
    rng, works, fill, sheet = job.rng, some_works(job), job.fill_style(11), job.sheet()
    chief = chief_of(job)
    body, small = Style("hei", 10.5), Style("hei", 9)
    sheet.rect(16, 14, 178, 268, line=0.6)
    sheet.rect(17.5, 15.5, 175, 265, line=0.2)
    sheet.text(105, 22, "占道施工交通安全", Style("hei_bold", 16), align="c", spacing=0.2)
    sheet.text(105, 31, rng.choice(["告知承诺书", "责任承诺书"]), Style("hei_bold", 20), align="c", spacing=0.4)
    style, y = Style("hei", 11), 48.0
    lines: list[Said] = [
        ["施工单位", filled(works.builder.name, "promisor", fill, min_em=26)],
        ["工程项目", filled(works.project, "project", fill, min_em=26)],
        [
            "占用道路",
            filled(works.road, "road", fill, min_em=11),
            "占用面积",
            filled(f"{plain(works.area)}㎡", "", fill),
        ],
        ["占道时间", *dated(works.period_from, "period_from", fill), "至", *dated(works.period_to, "period_to", fill)],
    ]
    for runs in lines:
        sheet.text(24, y, [runs[0], "：", *runs[1:]], style)
        y += 11.5
    y = sheet.flow(24, y + 1, 162, "本单位已阅知下列要求并逐项落实（落实的打√）：", body, leading=1.6)
    items = (
        "作业区按GB 5768.4—2017设置警告区、上游过渡区、缓冲区、工作区和终止区",
        "围挡高度不低于1.8米，路口20米范围内采用通透式围挡",
        "夜间设置施工警告灯，围挡上贴反光膜",
        "交通疏导员持证上岗，着反光服，配手持指挥棒",
        "保留宽度不少于1.5米的行人和非机动车通道",
        "材料、土方随用随清，坑槽当日不能回填的加盖钢板",
        "接到公安机关交通管理部门通知后30分钟内清场让路",
        "完工后书面报告并申请验收，恢复标志标线",
    )
    for number, text in enumerate(items, 1):
        sheet.rect(24, y, 9, 10, line=0.2)
        sheet.rect(33, y, 140, 10, line=0.2)
        sheet.rect(173, y, 13, 10, line=0.2)
        sheet.cell((24, y, 9, 10), str(number), small, align="c")
        sheet.cell((33, y, 140, 10), text, small)
        sheet.cell((173, y, 13, 10), Run("√", "", Style("kai", 14, fill.fill, jitter=0.05)), small, align="c")
        y += 10
    y = sheet.flow(
        24, y + 4, 162, "违反承诺的，自愿接受撤销许可、罚款等处理，并承担相应的法律责任。", body, leading=1.6
    )
    who = rng.choice(["现场负责人签名", "承诺人签名", "项目负责人（签字）"])
    sheet.text(24, y + 8, f"{who}：", style)
    signed_by(sheet, 68, y + 6, chief, "signer")
    sheet.text(24, y + 20, f"联系电话：{works.builder.phone}", style)
    sheet.text(112, y + 8, "施工单位盖章", style)
    put_seal(job, sheet, 156, y + 18, works.builder.name)
    sheet.text(112, y + 32, [*dated(works.signed, "issue_date", fill)], style)
    sheet.text(24, 272, "此承诺书一式两份，施工单位、辖区交警大队各执一份。", Style("hei", 8.5, GREY))
    values: dict[str, Value] = {
        "promisor": works.builder.name,
        "project": works.project,
        "road": works.road,
        "signer": chief,
        "issue_date": works.signed.isoformat(),
    } | _when(works)
    return drawn("traffic_commitment", "reed_promise_form", [sheet], values)


def plan_report(job: Job) -> Drawn:
    """A bound plan of the builder or a consultant: a cover, then numbered parts."""
    rng, works, facts = job.rng, some_works(job), job.facts
    author = rng.choice([works.builder.name, works.adviser.name])
    cover = job.sheet()
    y = cover.flow(35, 66, 140, Run(works.project, "project"), Style("song_bold", 25), align="c", leading=1.5)
    kind = rng.choice(["施工期间交通组织方案", "占道施工交通疏导方案", "交通导改方案"])
    cover.text(105, y + 8, kind, Style("hei_bold", 24), align="c")
    cover.line(60, y + 24, 150, y + 24, width=0.8)
    style = Style("song", 14)
    cover.text(58, 205, "编　　制：", style)
    signed_by(cover, 88, 203, facts.spouse.name)
    cover.text(58, 216, "审　　核：", style)
    signed_by(cover, 88, 214, chief_of(job))
    cover.text(105, 238, Run(author, "author"), Style("song", 16), align="c")
    cover.text(105, 249, day(works.signed, "issue_date", "chinese"), style, align="c")
    put_seal(job, cover, 140, 240, author)
    writer = Writer(job, Style("song", 12), left=27, width=156, leading=1.8)
    head = Style("hei_bold", 13)
    form = rng.choice(["plain", "padded"])
    said: Said = [Run(works.project, "project"), f"位于{works.section}，由{works.applicant}建设，需占用"]
    writer.para("1 工程概况", indent=0, style=head)
    writer.para([*said, Run(works.road, "road"), f"人行道及外侧车道，占用长度{plain(works.length)}米。"])
    writer.para("2 施工时间安排", indent=0, style=head)
    span: Said = [
        "计划",
        day(works.period_from, "period_from", form),
        "开工，",
        day(works.period_to, "period_to", form),
    ]
    writer.para([*span, f"完工，总工期{works.days}天。每日作业时段为9:00至17:00，避开早晚高峰。"])
    writer.para("3 交通现状分析", indent=0, style=head)
    flow = rng.randrange(40, 120) * 10
    writer.para(
        f"经现场调查，该路段为双向四车道，晚高峰断面流量{flow}pcu/h，饱和度0.{rng.randrange(42, 71)}，服务水平为C级。"
    )
    writer.y = grid(
        writer.sheet,
        27,
        writer.y + 1,
        (44, 38, 38, 36),
        [
            ["观测时段", "机动车（辆）", "非机动车（辆）", "行人（人）"],
            *[
                [hours, str(rng.randrange(300, 900)), str(rng.randrange(80, 500)), str(rng.randrange(50, 300))]
                for hours in ("7:30-8:30", "11:30-12:30", "17:30-18:30")
            ],
        ],
        Style("song", 10.5),
        height=7.5,
    )
    writer.y += 5
    writer.para("4 交通组织措施", indent=0, style=head)
    writer.para("（1）机动车：封闭外侧一条车道，压缩内侧车道宽度至3.25米，维持双向通行，限速30km/h。")
    writer.para("（2）非机动车及行人：借用内侧隔离带设置1.5米宽临时通道，以水马与机动车道隔开。")
    writer.para("（3）公交：施工路段临时站牌前移80米，提前三日在站点张贴公告。")
    writer.para("（4）诱导：在上下游各一个路口设置绕行提示牌，引导过境车辆由平行道路通行。")
    writer.para("5 标志标牌及人员", indent=0, style=head)
    writer.para("前方施工、车道变窄、限速30、解除限速标志各2块，锥形桶60个，水马40只，爆闪灯8盏，疏导员4人分两班。")
    writer.para("6 应急与监测", indent=0, style=head)
    writer.para(f"发现排队超过150米时立即暂停作业，恢复通行。现场值班电话{works.builder.phone}。")
    for page, sheet in enumerate(writer.sheets, 1):
        sheet.text(105, 15, kind, Style("song", 9), align="c")
        sheet.line(27, 19.5, 183, 19.5, width=0.2)
        sheet.text(105, 282, str(page), Style("song", 9), align="c")
    values: dict[str, Value] = {
        "project": works.project,
        "road": works.road,
        "author": author,
        "issue_date": works.signed.isoformat(),
    } | _when(works)
    return drawn("traffic_plan", "reed_plan_report", [cover, *writer.sheets], values)


def _road_sketch(sheet: Sheet, box: tuple[float, float, float, float], works: Works) -> None:
    x, y, width, height = box
    sheet.rect(x, y, width, height, line=0.3)
    sheet.text(x + 2, y + 2, "交通组织示意图", Style("hei", 9))
    top, bottom = y + 22, y + height - 24
    sheet.line(x, top, x + width, top, width=0.5)
    sheet.line(x, bottom, x + width, bottom, width=0.5)
    middle = (top + bottom) / 2
    for place in range(4, int(width) - 6, 9):
        sheet.line(x + place, middle, x + place + 5, middle, width=0.4, fill=(200, 150, 0))
    sheet.fill(x + width * 0.4, bottom - 13, width * 0.28, 12, (250, 214, 170))
    sheet.rect(x + width * 0.4, bottom - 13, width * 0.28, 12, line=0.3, fill=(200, 60, 20))
    sheet.text(x + width * 0.54, bottom - 10, "施工区", Style("hei", 9), align="c")
    for step in range(6):
        sheet.rect(x + width * 0.24 + step * 3, bottom - 2 - step * 2, 1.4, 1.4, line=0.3, fill=(220, 80, 20))
    sheet.text(x + width * 0.12, top + 4, "→ 直行", Style("hei", 8))
    sheet.text(x + width * 0.7, bottom - 9, "← 直行", Style("hei", 8))
    sheet.text(x + width * 0.05, bottom + 4, "警告区", Style("hei", 8))
    sheet.text(x + width * 0.26, bottom + 4, "过渡区", Style("hei", 8))
    sheet.text(x + width * 0.72, bottom + 4, "终止区", Style("hei", 8))
    sheet.text(x + width - 3, y + 2, f"占用{plain(works.length)}m×{plain(works.width)}m", Style("hei", 8), align="r")
    sheet.text(x + width - 3, y + height - 7, "（不按比例）", Style("hei", 7.5, GREY), align="r")


def plan_sheet(job: Job) -> Drawn:
    """One sheet across: particulars on the left, sketch and stages on the right."""
    rng, works, facts = job.rng, some_works(job), job.facts
    sheet = job.sheet(297, 210)
    fill, label = Style("song", 10.5), Style("hei", 9)
    title = rng.choice(["交通组织方案（简易程序）", "占道施工交通组织方案表", "涉路施工交通组织方案"])
    sheet.text(148.5, 12, title, Style("hei_bold", 18), align="c")
    sheet.text(14, 26, f"报送：{police(works)}{facts.home.community.district}大队", Style("song", 10))
    form = rng.choice(["dot", "dash", "slash"])
    sheet.text(283, 26, ["填报日期 ", day(works.signed, "issue_date", form)], Style("song", 10), align="r")
    rows: tuple[tuple[str, Said, float], ...] = (
        ("工程", [Run(works.project, "project")], 15),
        ("建设方", [works.applicant], 11),
        ("施工方\n（编制）", [Run(works.builder.name, "author")], 14),
        ("道路", [Run(works.road, "road")], 10),
        ("具体位置", [works.place], 15),
        (
            "施工\n期限",
            [day(works.period_from, "period_from", form), " ～ ", day(works.period_to, "period_to", form)],
            13,
        ),
        ("占用方式", ["封闭人行道，占用非机动车道半幅，机动车道保持通行"], 14),
        ("分流路线", [f"大型车辆提前绕行，小型车辆限速通过；绕行时间约{rng.randrange(3, 9)}分钟"], 14),
        ("负责人", [f"{chief_of(job)}　{works.builder.phone}"], 10),
        ("疏导员", [f"{facts.landlord.name} {facts.landlord.phone}\n{facts.spouse.name} {facts.spouse.phone}"], 14),
    )
    y = 33.0
    for name, runs, height in rows:
        sheet.rect(14, y, 24, height)
        sheet.rect(38, y, 92, height)
        sheet.cell((14, y, 24, height), name, label, align="c")
        sheet.cell((38, y, 92, height), runs, fill)
        y += height
    _road_sketch(sheet, (136, 33, 147, 84), works)
    bottom = grid(
        sheet,
        136,
        121,
        (18, 42, 87),
        [
            ["阶段", "工作内容", "交通措施"],
            ["一", "围挡、标志安装", "夜间22时后进场，不占用机动车道"],
            ["二", "开挖、敷管、回填", "锥桶导流，行人由临时通道通过"],
            ["三", "路面恢复、撤场", "先撤工作区后撤警告区，逆行车方向收标志"],
        ],
        Style("song", 9.5),
        height=8.5,
        head=label,
    )
    sheet.text(14, y + 8, "编制单位（章）：", Style("song", 10.5))
    put_seal(job, sheet, 72, min(y + 20, 186), works.builder.name, diameter=38)
    sheet.text(140, bottom + 8, "建设单位（章）：", Style("song", 10.5))
    seal_or_sign(job, sheet, 200, bottom + 18, works.applicant, "")
    sheet.text(
        283, 198, f"打印时间：{numbers.written_date(works.signed, form='dash')}", Style("hei", 7.5, GREY), align="r"
    )
    values: dict[str, Value] = {
        "project": works.project,
        "road": works.road,
        "author": works.builder.name,
        "issue_date": works.signed.isoformat(),
    } | _when(works)
    return drawn("traffic_plan", "reed_plan_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_commitment": {"reed_promise_letter": promise_letter, "reed_promise_form": promise_form},
    "traffic_plan": {"reed_plan_report": plan_report, "reed_plan_sheet": plan_sheet},
}
