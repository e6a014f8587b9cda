"""Plans for the traffic around works on a road, and measures for emergencies there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import SONG, Row, foot, lines, plain, said, seal, signed, street
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works
from samples.writing import Writer, table

BOLD = Style("hei_bold", 13)


def made_on(job: Job, works: Works) -> date:
    return a_day(job.rng, date(2026, 9, 10), works.signed)


def chapters(writer: Writer, parts: Sequence[tuple[str, Sequence[Runs]]]) -> None:
    """Titled chapters of paragraphs."""
    for title, paragraphs in parts:
        writer.room(18)
        writer.line(Run(title, "", BOLD))
        for one in paragraphs:
            writer.para(one)


def _report_values(works: Works, author: str, day: date) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": day.isoformat()}


def _plan_values(works: Works, author: str, day: date) -> dict[str, Value]:
    first, last = works.period_from.isoformat(), works.period_to.isoformat()
    return {**_report_values(works, author, day), "road": works.road, "period_from": first, "period_to": last}


def tea_plan_cover(job: Job) -> Drawn:
    """A plan with a cover, worked out by an adviser: chapters, a table of signs, a page number."""
    rng, works = job.rng, some_works(job)
    day = made_on(job, works)
    writer = Writer(job, Style("song", 13), top=28, leading=1.75)
    cover = writer.sheet
    cover.flow(30, 70, 150, Run(works.project, "project"), Style("hei_bold", 24), leading=1.5, align="c")
    cover.text(
        105, 108, rng.choice(["施工期间交通组织方案", "占道施工交通组织方案"]), Style("song_bold", 24), align="c"
    )
    cover.text(105, 190, f"建设单位：{works.applicant}", Style("song", 15), align="c")
    cover.text(105, 204, ["编制单位：", Run(works.adviser.name, "author")], Style("song", 15), align="c")
    form = rng.choice(["plain", "chinese"])
    cover.text(105, 222, Run(numbers.written_date(day, form=form), "issue_date"), Style("song", 15), align="c")
    seal(cover, 130, 212, works.adviser.name, diameter=42)
    writer.new_page()
    first, last = (numbers.written_date(one) for one in (works.period_from, works.period_to))
    detour, lane = street(job), rng.choice(["3.0", "3.25", "3.5"])
    signs = "前方施工标志、限速30km/h标志、车道变窄标志、改道标志、锥形交通标、施工警示灯"
    chapters(
        writer,
        [
            (
                "一、工程概况",
                [
                    f"本工程为{works.project}，建设内容为{works.reason}。开挖长度{plain(works.length)}米，"
                    f"宽度{plain(works.width)}米。",
                    [
                        "施工路段为",
                        Run(works.road, "road"),
                        f"（{works.section}），道路两侧以居住和沿街商业为主，早晚高峰车流较集中。",
                    ],
                ],
            ),
            (
                "二、施工时间及占道情况",
                [
                    [
                        "计划施工时间为",
                        Run(first, "period_from"),
                        "至",
                        Run(last, "period_to"),
                        f"，共{works.days}天。",
                    ],
                    f"施工占用人行道及部分非机动车道，占用面积{plain(works.area)}平方米，机动车道保持双向通行，"
                    f"车道宽度不小于{lane}米。",
                ],
            ),
            (
                "三、交通影响分析",
                [
                    "施工期间人行道中断，非机动车通行空间变窄，路段通行能力略有下降，"
                    "经测算饱和度由0.52上升至0.61，总体影响较小。"
                ],
            ),
            (
                "四、交通组织措施",
                [
                    f"（一）机动车：过境车辆提前经{detour}绕行，沿线车辆减速通过，禁止路内停车。",
                    "（二）非机动车、行人：在围挡外侧设置宽1.5米的临时通道，用水马与机动车道隔离，夜间设置警示灯。",
                    "（三）公交车：站点不作调整，由协管员引导进出站。",
                ],
            ),
            ("五、临时交通设施", [f"按照GA/T 900和GB 5768.4的要求设置{signs}，数量见下表。"]),
        ],
    )
    rows: list[Row] = [
        (9, [(20, "序号", True), (70, "设施名称", True), (30, "单位", True), (40, "数量", True)]),
        *[
            (
                9.0,
                [
                    (20.0, f"{number}", True),
                    (70.0, name, True),
                    (30.0, unit, True),
                    (40.0, f"{rng.randrange(2, 40)}", True),
                ],
            )
            for number, (name, unit) in enumerate(
                (("施工标志", "块"), ("限速标志", "块"), ("锥形交通标", "个"), ("水马", "个")), 1
            )
        ],
    ]
    writer.room(52)
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    chapters(
        writer,
        [
            (
                "六、人员保障与信息告知",
                [
                    "施工现场配备交通协管员2名，高峰时段（7:00—9:00，17:00—19:00）全时疏导。"
                    "开工前三日在现场张贴施工公告。"
                ],
            ),
            ("七、应急处置", ["遇突发事件立即停止施工，开放应急车道，并报告公安交警部门。"]),
        ],
    )
    for number, sheet in enumerate(writer.sheets[1:], 1):
        foot(sheet, f"{number}")
    values = _plan_values(works, works.adviser.name, day)
    return drawn(
        "traffic_plan",
        "tea_plan_cover",
        writer.sheets,
        values,
        tolerated={"road": (f"{works.road}（{works.section}）",)},
    )


def tea_plan_short(job: Job) -> Drawn:
    """A builder's own short plan: a head of particulars in a table, then a few points and a sketch."""
    rng, works, sheet = job.rng, some_works(job), job.sheet()
    day, form = made_on(job, works), rng.choice(["dot", "plain", "dash"])
    sheet.text(105, 22, "交通疏导方案", Style("hei_bold", 21), align="c", spacing=0.2)
    first, last = (numbers.written_date(one, form=form) for one in (works.period_from, works.period_to))
    rows: list[Row] = [
        (11, [(30, "工程名称", True), (136, Run(works.project, "project"), False)]),
        (11, [(30, "施工路段", True), (136, Run(works.road, "road"), False)]),
        (11, [(30, "施工位置", True), (136, works.place, False)]),
        (11, [(30, "施工时间", True), (136, [Run(first, "period_from"), "—", Run(last, "period_to")], False)]),
        (
            11,
            [
                (30, "现场负责人", True),
                (53, works.handler.name, False),
                (30, "联系电话", True),
                (53, works.handler.phone, False),
            ],
        ),
    ]
    y = table(sheet, 22, 36, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 5
    for text in (
        "1、施工区域采用2米高彩钢板封闭围挡，围挡两端设置导向标志和防撞桶，距施工点前方100米、"
        "50米处分别设置施工警告标志和限速标志。",
        f"2、占用人行道宽{plain(works.width)}米，剩余人行道作为行人通道；不能满足时，"
        f"借用非机动车道设置不小于1.2米的临时通道。",
        "3、施工车辆、材料一律停放在围挡内，不得占用机动车道。土方随挖随运，早晚高峰时段禁止运输。",
        f"4、社会车辆可绕行{street(job)}。每班安排2名疏导员，穿反光背心，持指挥旗，协助车辆和行人通过。",
        "5、夜间施工设置红色警示灯和照明设施，完工后及时清理现场，恢复交通。",
    ):
        y = sheet.flow(22, y, 166, text, Style("song", 12), leading=1.65) + 1
    sheet.rect(40, y + 2, 130, 38, line=0.3)
    for dy in (10.0, 21.0, 32.0):
        sheet.line(40, y + dy, 170, y + dy, width=0.2)
    sheet.rect(86, y + 4, 34, 5, line=0.6)
    sheet.text(103, y + 4.8, "施工区域", Style("song", 8), align="c")
    sheet.text(60, y + 14, f"→　{works.road}　→", Style("song", 10))
    sheet.text(105, y + 43, "交通疏导示意图", Style("song", 10), align="c")
    y += 56
    sheet.text(184, y, ["编制单位：", Run(works.builder.name, "author")], SONG, align="r")
    sheet.text(184, y + 10, ["日期：", Run(said(job, day, "plain", "dash"), "issue_date")], SONG, align="r")
    seal(sheet, 152, y + 4, works.builder.name, diameter=38)
    values = _plan_values(works, works.builder.name, day)
    return drawn("traffic_plan", "tea_plan_short", [sheet], values)


def tea_emergency_measures(job: Job) -> Drawn:
    """The builder's measures in chapters, over one or two pages, sealed at the end."""
    rng, works = job.rng, some_works(job)
    day, people = made_on(job, works), job.facts
    writer = Writer(job, Style("song", 13.5), top=28, leading=1.75)
    writer.title("交通应急处置措施", Style("song_bold", 22), after=9)
    chapters(
        writer,
        [
            (
                "一、编制目的",
                [
                    [
                        "为确保",
                        Run(works.project, "project"),
                        "施工期间道路交通安全畅通，快速、有效处置突发交通事件，制定本措施。",
                    ]
                ],
            ),
            (
                "二、组织机构",
                [
                    f"成立交通应急处置小组，组长：{people.person.name}（{people.person.phone}），"
                    f"副组长：{people.landlord.name}，组员由安全员、"
                    "施工班组长及交通协管员组成，负责现场指挥、警戒疏导、抢险救援和后勤保障。",
                ],
            ),
            (
                "三、处置程序",
                [
                    "1．发生交通事故时，现场人员立即停止作业，设置警示标志，拨打122、120报警求助，"
                    "保护现场并疏导车辆绕行。",
                    f"2．出现交通拥堵超过{rng.choice([10, 15, 20])}分钟时，增派疏导人员，必要时拆除部分围挡，"
                    f"让出行车空间。",
                    "3．挖断地下管线或路面塌陷时，立即封闭危险区域，通知管线权属单位和市政部门抢修。",
                    "4．遇暴雨、大雾等恶劣天气，停止施工，沟槽用钢板覆盖，加密警示灯。",
                ],
            ),
            ("四、应急物资", ["现场常备钢板4块、锥桶40个、警示灯20盏、水泵2台、应急车辆1台、急救箱1个。"]),
            ("五、信息报告", ["突发事件发生后10分钟内报告建设单位和辖区交警大队，并做好记录。"]),
        ],
    )
    writer.room(34)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(182, y, Run(works.builder.name, "author"), SONG.sized(13.5), align="r")
    sheet.text(
        174, y + 11, Run(said(job, day, "plain", "chinese", "spaced"), "issue_date"), SONG.sized(13.5), align="r"
    )
    seal(sheet, 150, y + 6, works.builder.name)
    return drawn(
        "traffic_emergency_measures",
        "tea_emergency_measures",
        writer.sheets,
        _report_values(works, works.builder.name, day),
    )


def tea_emergency_plan(job: Job) -> Drawn:
    """An emergency plan with a cover block, a list of telephone numbers and three signatures."""
    rng, works = job.rng, some_works(job)
    day, facts = made_on(job, works), job.facts
    author = rng.choice([works.builder.name, works.adviser.name])
    cover, sheet = job.sheet(), job.sheet()
    cover.flow(28, 66, 154, Run(works.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    cover.text(105, 104, "道路交通突发事件应急预案", Style("song_bold", 22), align="c")
    names = (("编　制：", facts.person.name), ("审　核：", facts.landlord.name), ("批　准：", facts.spouse.name))
    for number, (role, name) in enumerate(names):
        cover.text(70, 160 + number * 13, role, Style("song", 14))
        signed(cover, 94, 158 + number * 13, name)
    cover.text(105, 232, Run(author, "author"), Style("song", 16), align="c")
    cover.text(
        105,
        246,
        Run(numbers.written_date(day, form=rng.choice(["plain", "padded"])), "issue_date"),
        Style("song", 15),
        align="c",
    )
    seal(cover, 132, 236, author, diameter=42)
    body = Style("song", 12)
    y = lines(sheet, 24, 26, [Run("1　适用范围", "", BOLD)], body)
    y = sheet.flow(
        24,
        y,
        162,
        f"本预案适用于{works.road}（{works.section}）占道施工期间可能发生的交通事故、交通拥堵、"
        f"路面塌陷及恶劣天气等突发事件。",
        body,
        leading=1.7,
        indent=2,
    )
    y = lines(sheet, 24, y + 3, [Run("2　事件分级与响应", "", BOLD)], body)
    rows: list[Row] = [
        (9, [(24, "级别", True), (68, "情形", True), (70, "响应措施", True)]),
        (15, [(24, "一般", True), (68, "轻微剐蹭、短时拥堵", False), (70, "疏导员现场处置，5分钟内恢复通行", False)]),
        (
            15,
            [
                (24, "较大", True),
                (68, "人员受伤、拥堵200米以上", False),
                (70, "停工，报警，启动绕行，小组长到场指挥", False),
            ],
        ),
        (
            15,
            [
                (24, "重大", True),
                (68, "路面塌陷、管线泄漏", False),
                (70, "封闭道路，疏散人员，请求政府部门支援", False),
            ],
        ),
    ]
    y = table(sheet, 24, y, rows, label=Style("hei", 11), value=Style("song", 11)) + 6
    y = lines(sheet, 24, y, [Run("3　应急联络", "", BOLD)], body)
    contacts = [
        ("项目经理", facts.person.name, facts.person.phone),
        ("安全负责人", facts.landlord.name, facts.landlord.phone),
        ("交通协管", facts.spouse.name, facts.spouse.phone),
        ("交通事故报警", "—", "122"),
        ("医疗急救", "—", "120"),
    ]
    list_rows: list[Row] = [(9, [(60, "岗位/单位", True), (46, "姓名", True), (56, "电话", True)])]
    list_rows += [(9, [(60, role, True), (46, name, True), (56, phone, True)]) for role, name, phone in contacts]
    y = table(sheet, 24, y, list_rows, label=Style("song", 11), value=Style("song", 11)) + 6
    y = lines(sheet, 24, y, [Run("4　后期处置", "", BOLD)], body)
    sheet.flow(
        24,
        y,
        162,
        "突发事件处置完毕后，及时清理现场，恢复交通秩序，24小时内书面上报处置情况，并组织复盘，完善防范措施。",
        body,
        leading=1.7,
        indent=2,
    )
    foot(sheet, "- 1 -")
    return drawn("traffic_emergency_measures", "tea_emergency_plan", [cover, sheet], _report_values(works, author, day))


LAYOUTS: Layouts = {
    "traffic_plan": {"tea_plan_cover": tea_plan_cover, "tea_plan_short": tea_plan_short},
    "traffic_emergency_measures": {
        "tea_emergency_measures": tea_emergency_measures,
        "tea_emergency_plan": tea_emergency_plan,
    },
}
