"""交通组织方案 (a firm's plan with a cover; a one-sheet form) and 交通应急处置措施 (red head; a table for the wall)."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated
from samples.layouts_eighteenth.cob_common import (
    Row,
    any_day_form,
    before,
    day_text,
    grid,
    kv,
    metre,
    page_header,
    red_head,
    sign,
    square,
    staff,
)
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _plan_values(works: Works, author: str, day: date) -> dict[str, Value]:
    return {
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "author": author,
        "issue_date": day.isoformat(),
    }


def sketch(sheet: Sheet, x: float, y: float, width: float, height: float, road: str) -> None:
    """Lanes from above: the closed part hatched, arrows round it, signs before it."""
    small = Style("hei", 7.5)
    lanes = 4
    for lane in range(lanes + 1):
        at = y + height * lane / lanes
        solid = lane in (0, 2, lanes)
        if solid:
            sheet.line(x, at, x + width, at, width=0.4)
            continue
        left = x
        while left < x + width - 4:
            sheet.line(left, at, left + 4, at, width=0.2)
            left += 8
    low = y + height * (lanes - 1) / lanes
    zone = (x + width * 0.38, low + 1, width * 0.3, height / lanes - 1.5)
    sheet.rect(*zone, line=0.4, fill=(190, 40, 40))
    step = zone[0]
    while step < zone[0] + zone[2] - 4:
        sheet.line(step, zone[1] + zone[3], step + 4, zone[1], width=0.15, fill=(190, 40, 40))
        step += 4
    sheet.text(zone[0] + zone[2] / 2, y + height + 1.5, "施工区", small, align="c")
    for part, word in ((0.06, "警告区"), (0.22, "上游过渡区"), (0.74, "下游过渡区"), (0.9, "终止区")):
        sheet.text(x + width * part, y + height + 1.5, word, small, align="c")
    for part in (0.05, 0.2, 0.3):
        sheet.rect(x + width * part, low + 2, 3, 3, line=0.3, fill=(200, 120, 20))
    arrow = y + height * 0.62
    sheet.line(x + width * 0.2, arrow, x + width * 0.3, arrow, width=0.5)
    sheet.text(x + width * 0.31, arrow - 1.6, "→", Style("hei", 10))
    sheet.text(x + width / 2, y - 5, road, Style("hei", 9), align="c", spacing=0.5)


def bound_plan(job: Job) -> Drawn:
    """A cover and numbered sections typed in Word, a table of signs, a schematic of lanes, page numbers."""
    rng, works = job.rng, some_works(job)
    author, day = works.builder.name, before(job, works)
    form = rng.choice(("plain", "dash", "padded"))
    face, unit = rng.choice(("song", "kai")), metre(rng)
    cover = job.sheet()
    cover.text(105, 62, Run(works.project, "project"), Style("hei_bold", 23), align="c")
    cover.text(
        105,
        82,
        rng.choice(["施工期间交通组织方案", "占道施工交通组织方案", "交通疏导组织方案"]),
        Style("hei_bold", 27),
        align="c",
        spacing=0.1,
    )
    names = staff(job, 5)
    for at, (label, who) in enumerate((("编制", names[0]), ("审核", names[1]), ("批准", names[2]))):
        cover.text(72, 150 + at * 12, f"{label}：", Style("song", 14))
        cover.line(88, 156 + at * 12, 138, 156 + at * 12, width=0.25)
        sign(cover, 98, 149 + at * 12, who)
    cover.text(105, 214, Run(author, "author"), Style("song_bold", 17), align="c")
    cover.text(
        105, 228, Run(day_text(day, rng.choice(("chinese", "plain"))), "issue_date"), Style("song", 15), align="c"
    )
    seals.put_round(cover, 116, 218, seals.SealText(author), diameter=41)
    page = Writer(job, Style(face, 12), left=26, width=158, top=28, leading=1.68)
    head = Style("hei", 13)
    page.line(Run("一、工程概况", style=head))
    page.para(
        [
            "1.1　",
            Run(works.project, "project"),
            f"由{works.applicant}建设，主要内容为{works.reason}。施工内容为开挖沟槽、敷设保护管及恢复路面。",
        ]
    )
    page.para(
        [
            "1.2　施工道路为",
            Run(works.road, "road"),
            f"，施工路段为{works.section}，占道长{plain(works.length)}{unit}、宽{plain(works.width)}{unit}。",
        ]
    )
    page.para(
        [
            "1.3　施工时间为",
            Run(day_text(works.period_from, form), "period_from"),
            rng.choice(["至", " 至 ", "～"]),
            Run(day_text(works.period_to, form), "period_to"),
            f"，每日{rng.choice(['9:00至17:00', '22:00至次日6:00', '8:30至11:30、14:00至17:00'])}作业，避开早晚高峰。",
        ]
    )
    page.line(Run("二、道路交通现状", style=head))
    page.para(
        f"{works.road}为城市{rng.choice(['主', '次'])}干道，双向四车道，高峰小时流量约{rng.randrange(600, 1500)}pcu/h，"
        "沿线设公交站1处、学校出入口1处，非机动车流量较大。"
    )
    page.line(Run("三、交通组织措施", style=head))
    page.para("3.1　机动车：封闭最外侧一条车道，其余车道正常通行，施工区前设渐变段，限速30km/h。")
    page.para("3.2　非机动车与行人：沿施工围挡外侧设置宽度不小于1.5m的临时通道，并设置隔离护栏和照明。")
    page.para(f"3.3　公交车辆：临时调整{works.road}公交站点，提前三日张贴公告。大型车辆由相邻道路绕行。")
    page.line(Run("四、交通安全设施设置", style=head))
    page.room(60)
    table_head: Row = (
        8,
        [(18, "序号", "k"), (62, "设施名称", "k"), (26, "单位", "k"), (26, "数量", "k"), (26, "备注", "k")],
    )
    body: list[Row] = []
    for at, (what, unit) in enumerate(
        (
            ("施工标志牌", "块"),
            ("限速标志（30km/h）", "块"),
            ("锥形交通路标", "个"),
            ("水马/围挡", "米"),
            ("太阳能爆闪灯", "盏"),
            ("导向箭头牌", "块"),
        ),
        1,
    ):
        body.append(
            (
                7.5,
                [
                    (18, str(at), "c"),
                    (62, what, "c"),
                    (26, unit, "c"),
                    (26, str(rng.randrange(2, 60)), "c"),
                    (26, "反光" if at < 3 else "", "c"),
                ],
            )
        )
    page.y = (
        grid(page.sheet, 26, page.y + 1, [table_head, *body], label=Style("hei", 10.5), value=Style("song", 10.5)) + 5
    )
    page.line(Run("五、疏导人员与职责", style=head))
    page.para(
        f"现场负责人：{names[3]}（{a_phone(rng)}）；交通协管员{rng.randrange(2, 6)}名，着反光背心，两端各不少于1名。"
    )
    page.line(Run("六、应急措施", style=head))
    page.para("遇交通拥堵、交通事故或恶劣天气时，立即停止作业、撤除围挡，恢复通行，并向交警大队报告。")
    page.room(62)
    page.line(Run("七、交通组织示意图", style=head))
    sketch(page.sheet, 28, page.y + 9, 154, 36, works.road)
    for one in page.sheets:
        page_header(one, author, "交通组织方案", x0=26, x1=184)
    page.number_pages("第 {} 页")
    return drawn("traffic_plan", "cob_bound_plan", [cover, *page.sheets], _plan_values(works, author, day))


def plan_form(job: Job) -> Drawn:
    """A one-sheet form for the traffic police window: the data in cells, boxes ticked, a sketch, two seals."""
    rng, works = job.rng, some_works(job)
    author, day = works.builder.name, before(job, works)
    pen = job.fill_style(11)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    sheet = job.sheet()
    sheet.text(105, 19, "涉路施工交通组织方案（简表）", Style("song_bold", 19), align="c", spacing=0.08)
    sheet.text(20, 32, "适用于占用单条车道或人行道、工期不超过三十日的施工", Style("song", 9.5))
    names = staff(job, 2)
    wide = (28, 57, 28, 57)
    rows: list[Row] = [
        kv(12, (28, 142), "项目名称", ink(works.project, "project")),
        kv(12, wide, "建设单位", ink(works.applicant), "编制单位", ink(author, "author")),
        kv(12, wide, "占用道路", ink(works.road, "road"), "起止地点", ink(works.section)),
        kv(
            12,
            (28, 142),
            "施工期限",
            ["自", *dated(works.period_from, "period_from", pen), "至", *dated(works.period_to, "period_to", pen)],
        ),
        kv(
            11,
            wide,
            "占道面积",
            [ink(f"{plain(works.length)}×{plain(works.width)}={plain(works.area)}"), square(rng)],
            "作业时段",
            ink(rng.choice(["夜间", "全天", "平峰"])),
        ),
        kv(
            11,
            (28, 142),
            "道路类别",
            rng.choice(["□主干路　■次干路　□支路　□国省道", "■主干路　□次干路　□支路　□国省道"]),
        ),
        kv(
            18,
            (28, 142),
            "机动车组织",
            ink(
                f"半幅施工、半幅通行，保留{rng.randrange(1, 4)}条车道，施工区上游50米设置渐变段，"
                f"限速{rng.choice([20, 30])}公里/小时。"
            ),
        ),
        kv(14, (28, 142), "行人及非机动车", ink("设置1.5米宽临时通道，铺设钢板，夜间照明。")),
        kv(
            14,
            (28, 142),
            "标志标线及防护",
            ink(
                f"施工标志{rng.randrange(2, 6)}块，锥桶{rng.randrange(10, 50)}个，水马"
                f"{rng.randrange(8, 40)}个，爆闪灯{rng.randrange(2, 8)}盏。"
            ),
        ),
        kv(11, wide, "现场负责人", ink(names[0]), "联系电话", ink(a_phone(rng))),
        kv(11, wide, "疏导员人数", ink(f"{rng.randrange(2, 6)}人"), "值守时间", ink("施工全时段")),
    ]
    y = grid(sheet, 20, 38, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.rect(20, y, 28, 48)
    sheet.rect(48, y, 142, 48)
    sheet.cell((20, y, 28, 48), "交通组织\n示意图", Style("hei", 10.5), align="c")
    sketch(sheet, 52, y + 9, 134, 30, works.road)
    y += 48
    for left, title, who in ((20.0, "编制单位（盖章）", author), (105.0, "建设单位（盖章）", works.applicant)):
        sheet.rect(left, y, 85, 38)
        sheet.text(left + 3, y + 3, title, Style("hei", 10.5))
        runs: Runs = Run(day_text(day, "plain"), "issue_date", pen) if left < 50 else ink(day_text(day, "plain"))
        sheet.text(left + 80, y + 30, runs, Style("song", 10.5), align="r")
        if who.endswith(("公司", "院")):
            seals.put_round(sheet, left + 50, y + 18, seals.SealText(who), diameter=35)
        else:
            sign(sheet, left + 34, y + 12, who)
    sheet.text(20, y + 41, "注：本表一式三份，交警部门、建设单位、施工单位各存一份。", Style("song", 9))
    return drawn("traffic_plan", "cob_plan_form", [sheet], _plan_values(works, author, day))


def red_notice(job: Job) -> Drawn:
    """A firm issues its 应急处置措施 under a red head; the measures follow as an annex."""
    rng, works = job.rng, some_works(job)
    author, day = works.builder.name, before(job, works)
    names = staff(job, 4)
    page = Writer(job, Style("song", 14), left=27, width=156, top=30, leading=1.78)
    page.y = red_head(
        page.sheet, 32, f"{author}文件", f"{author[2:4]}安〔{day.year}〕{rng.randrange(1, 60)}号", size=28
    )
    title = Style("song_bold", 19)
    page.sheet.text(105, page.y, "关于印发", title, align="c")
    page.sheet.text(105, page.y + 10, [Run("《"), Run(works.project, "project"), Run("占道施工")], title, align="c")
    page.sheet.text(105, page.y + 20, "交通应急处置措施》的通知", title, align="c")
    page.y += 34
    page.line("项目部、各施工班组：")
    page.para(
        f"为妥善处置{works.road}（{works.section}）占道施工期间可能发生的交通拥堵、交通事故等突发"
        "情况，保障道路安全畅通，公司制定了"
        "交通应急处置措施，现印发给你们，请认真组织学习并严格执行。"
    )
    page.para("附件：占道施工交通应急处置措施")
    y = page.y + 14
    page.sheet.text(176, y, Run(author, "author"), page.style, align="r")
    page.sheet.text(
        170, y + 11, Run(day_text(day, rng.choice(("plain", "chinese"))), "issue_date"), page.style, align="r"
    )
    seals.put_round(page.sheet, 145, y + 6, seals.SealText(author), diameter=42)
    page.new_page()
    page.line("附件")
    page.title("占道施工交通应急处置措施", Style("hei_bold", 18), after=8)
    page.style = Style("song", 12.5)
    page.line(Run("一、应急组织", style=Style("hei", 13)))
    page.para(
        f"组长：{names[0]}（项目经理，{a_phone(rng)}）；副组长：{names[1]}；成员：{names[2]}、"
        f"{names[3]}及现场疏导员。应急值班电话：{works.builder.phone}。"
    )
    page.line(Run("二、预警与报告", style=Style("hei", 13)))
    page.para(
        "发现车辆排队超过200米、围挡倒伏、管线破损或人员受伤的，疏导员应在5分钟内报告组长，组长视"
        "情况拨打122、110、120，并报信阳市公安局交通警察支队。"
    )
    page.line(Run("三、分类处置", style=Style("hei", 13)))
    for text in (
        "（一）交通拥堵：立即停止作业，移开机械，开放施工车道，疏导员配合交警分流。",
        "（二）交通事故：在来车方向100米外设置警示标志，保护现场，抢救伤员，撤离无关人员。",
        "（三）路面塌陷：封闭危险区域，用钢板覆盖，通知市政管理部门抢修。",
        f"（四）挖断管线：停工断电，{rng.choice(['现场严禁明火', '通知权属单位到场'])}，疏散周边人员。",
        "（五）暴雨、大雪、大雾等恶劣天气：停止施工，加固围挡，增设警示灯。",
    ):
        page.para(text)
    page.line(Run("四、物资保障", style=Style("hei", 13)))
    page.para(
        f"现场储备锥桶{rng.randrange(20, 60)}个、警示灯{rng.randrange(4, 20)}盏、钢板"
        f"{rng.randrange(4, 12)}块、抽水泵2台、急救箱1个、应急车辆1台。"
    )
    page.number_pages("— {} —")
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": day.isoformat()}
    return drawn(
        "traffic_emergency_measures",
        "cob_red_notice",
        page.sheets,
        values,
        tolerated={"project": (f"{works.project}占道施工",)},
    )


def wall_table(job: Job) -> Drawn:
    """A landscape table of what to do in each event, to be hung at the site: whom to call, who answers."""
    rng, works = job.rng, some_works(job)
    author, day = works.builder.name, before(job, works)
    names = staff(job, 7)
    sheet = job.sheet(297, 210)
    sheet.text(
        148.5,
        13,
        rng.choice(["占道施工交通应急处置措施一览表", "涉路施工交通应急处置措施表"]),
        Style("hei_bold", 21),
        align="c",
        spacing=0.12,
    )
    label, value = Style("hei", 10.5), Style("song", 10)
    form = any_day_form(rng)
    head: list[Row] = [
        kv(
            10,
            (30, 135, 26, 74),
            "项目名称",
            Run(works.project, "project"),
            "编制日期",
            Run(day_text(day, form), "issue_date"),
        ),
        kv(10, (30, 135, 26, 74), "编制单位", Run(author, "author"), "施工地点", f"{works.road}{works.section}"),
    ]
    y = grid(sheet, 16, 26, head, label=label, value=value)
    events = (
        ("车辆严重拥堵", "停止作业，撤除占道机械，开放车道；疏导员两端指挥分流；15分钟未缓解报交警。", "122"),
        ("发生交通事故", "设警示标志，保护现场，先救人后清障；配合交警勘查，留存影像。", "122、120"),
        ("施工人员受伤", "就地止血包扎，拨打急救电话，专人到路口引导救护车。", "120"),
        ("路面沉陷、塌方", "封闭并扩大警戒区，钢板覆盖或回填；通知市政、管线单位。", "12319"),
        ("损坏燃气、供水管线", "停工、断电、禁火、疏散；关闭阀门，通知权属单位抢修。", "119"),
        ("围挡、标志倒伏", "疏导员立即扶正加固，夜间补设警示灯，检查反光膜。", "——"),
        ("大风暴雨冰雪", "停止施工，切断电源，排水防滑，撤离人员。", "——"),
    )
    rows: list[Row] = [
        (
            9,
            [
                (14, "序号", "k"),
                (46, "突发情形", "k"),
                (128, "处置措施", "k"),
                (26, "报警电话", "k"),
                (51, "责任人及电话", "k"),
            ],
        )
    ]
    for at, ((what, how, call), who) in enumerate(zip(events, names, strict=True), 1):
        rows.append(
            (
                12.2,
                [
                    (14, str(at), "c"),
                    (46, what, "c"),
                    (128, how, "v"),
                    (26, call, "c"),
                    (51, f"{who} {a_phone(rng)}", "c"),
                ],
            )
        )
    y = grid(sheet, 16, y + 3, rows, label=label, value=value)
    note = "处置流程：发现险情 → 现场报告 → 启动措施 → 报告交警、城管部门 → 险情排除 → 恢复通行 → 总结上报。"
    sheet.flow(16, y + 4, 176, note, Style("kai", 11.5), leading=1.5)
    sheet.text(
        16,
        y + 18,
        f"审批：{names[0]}　　编制：{names[2]}　　24小时值班电话：{works.builder.phone}",
        Style("song", 10.5),
    )
    seals.put_round(sheet, 244, y + 20, seals.SealText(author), diameter=39)
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": day.isoformat()}
    return drawn("traffic_emergency_measures", "cob_wall_table", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_plan": {"cob_bound_plan": bound_plan, "cob_plan_form": plan_form},
    "traffic_emergency_measures": {"cob_red_notice": red_notice, "cob_wall_table": wall_table},
}
