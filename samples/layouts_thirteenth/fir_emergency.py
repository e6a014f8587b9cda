"""交通应急处置措施: a builder's paper of measures and an emergency plan with the table of its team."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Rows, Task, a_task, bold, foot, said
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_name, a_phone
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _values(task: Task) -> dict[str, Value]:
    return {"project": task.project, "author": task.builder, "issue_date": task.signed.isoformat()}


def measures(job: Job) -> Drawn:
    """Title, one paragraph on the works, measures for each event, signed by the builder on the same or next page."""
    rng, task = job.rng, a_task(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=28)
    title = rng.choice(["交通应急处置措施", "施工期间交通应急处置措施", "道路交通突发事件应急处置措施"])
    writer.title(title, Style("song_bold", 21), spacing=0.12, after=10)
    writer.para(
        [
            "为确保",
            Run(task.project, "project"),
            f"施工期间{task.road}{task.section}交通安全畅通，及时、有效处置各类交通突发事件，特制定以下应急处置措施：",
        ]
    )
    head, deputy, barriers = a_name(rng, WORDS), a_name(rng, WORDS), rng.randrange(10, 40)
    sections: list[tuple[str, list[Runs]]] = [
        (
            "一、组织机构",
            [
                f"成立现场应急处置小组，组长{head}（项目经理），电话{a_phone(rng)}；副组长{deputy}（安全员），"
                f"电话{a_phone(rng)}；组员由施工班组长、交通疏导员组成，共{rng.randrange(5, 12)}人，24小时值守。",
            ],
        ),
        (
            "二、交通拥堵处置",
            [
                "1．车辆排队超过100米时，疏导员立即到场指挥，暂停施工车辆进出。",
                "2．拥堵持续15分钟以上的，收缩围挡、让出车道，并报告辖区交警大队协助疏导。",
            ],
        ),
        (
            "三、交通事故处置",
            [
                "1．发生事故后立即停止作业，保护现场，设置警告标志，有人员受伤的拨打120急救。",
                "2．拨打122报警，配合交警勘查；事故车辆移离后尽快恢复通行。",
            ],
        ),
        (
            "四、恶劣天气及管线损坏处置",
            [
                "1．遇暴雨、大雪、大雾时停止作业，沟槽覆盖钢板，增设照明和警示灯。",
                "2．挖断水、气、通信管线的，立即疏散人员、封闭区域，通知权属单位抢修。",
            ],
        ),
        (
            "五、应急物资",
            [f"现场备有水马{barriers}个、锥桶{barriers * 2}个、钢板、沙袋、灭火器、急救箱等。"],
        ),
    ]
    for heading, paragraphs in sections:
        writer.room(18)
        writer.line(bold(writer.style, heading))
        for one in paragraphs:
            writer.para(one)
    writer.room(36)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(184, y, [rng.choice(["施工单位：", ""]), Run(task.builder, "author")], writer.style, align="r")
    day = said(job, task.signed, "plain", "padded", "chinese")
    sheet.text(176, y + 11, Run(day, "issue_date"), writer.style, align="r")
    put_round(sheet, 150, y + 8, SealText(task.builder), diameter=40)
    return drawn("traffic_emergency_measures", "fir_measures", writer.sheets, _values(task))


def emergency_plan(job: Job) -> Drawn:
    """应急预案: a cover of the builder, then purpose, team with telephones, grades, what is done and kept ready."""
    rng, task = job.rng, a_task(job)
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.7)
    cover = writer.sheet
    cover.flow(25, 66, 160, Run(task.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    title = rng.choice(["交通应急处置预案", "占道施工交通安全应急预案", "交通应急预案"])
    cover.text(105, 108, title, Style("hei_bold", 27), align="c", spacing=0.12)
    style = Style("song", 14.5)
    cover.text(44, 182, ["编制单位：", Run(task.builder, "author")], style)
    cover.text(44, 195, ["编　　制：", a_name(rng, WORDS), "　　审　　批：", a_name(rng, WORDS)], style)
    day = said(job, task.signed, "plain", "dot", "padded")
    cover.text(44, 208, ["编制日期：", Run(day, "issue_date")], style)
    put_round(cover, 118, 194, SealText(task.builder), diameter=42)
    writer.new_page()
    writer.line(bold(writer.style.sized(13.5), "一、编制目的"))
    writer.para(
        f"本工程在{task.road}{task.section}占道施工，建设单位为{task.applicant}。为预防和减少施工期间的交通突发事件，"
        "提高应急处置能力，保障人民群众出行安全，制定本预案。"
    )
    writer.line(bold(writer.style.sized(13.5), "二、应急组织及联系方式"))
    widths = (28.0, 40.0, 44.0, 46.0)
    rows: Rows = [(9.5, [(w, t, True) for w, t in zip(widths, ("职务", "姓名", "岗位", "联系电话"), strict=True)])]
    for duty, post in (
        ("组　长", "项目经理"),
        ("副组长", "技术负责人"),
        ("组　员", "安全员"),
        ("组　员", "交通疏导员"),
    ):
        cells = (duty, a_name(rng, WORDS), post, a_phone(rng))
        rows.append((9.5, [(w, t, False) for w, t in zip(widths, cells, strict=True)]))
    writer.y = table(writer.sheet, 26, writer.y, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    chapters: list[tuple[str, tuple[str, ...]]] = [
        (
            "三、事件分级",
            (
                "一般事件：车辆缓行、轻微剐蹭，现场可自行疏导处理。",
                "较大事件：拥堵超过30分钟、有人员受伤或道路塌陷，须上报并请求交警支援。",
            ),
        ),
        (
            "四、处置程序",
            (
                "1、报告：发现人立即报告组长，组长视情报告交警、城管部门及建设单位。",
                "2、响应：疏导组到位指挥交通，抢险组撤除障碍、恢复车道，后勤组调运物资。",
                "3、结束：险情排除、交通恢复正常后，由组长宣布响应结束，并做好记录和总结。",
            ),
        ),
        (
            "五、保障措施",
            (
                "应急车辆1台、发电机1台、照明灯4套、反光锥50个、对讲机6部，由专人保管，每周检查一次。",
                "开工前组织一次应急演练，对全体人员进行交通安全教育。",
            ),
        ),
        ("六、应急电话", ("交通事故报警122　　急救120　　火警119　　供电服务95598　　市政热线12345",)),
    ]
    for heading, paragraphs in chapters:
        writer.room(18)
        writer.line(bold(writer.style.sized(13.5), heading))
        for one in paragraphs:
            writer.para(one)
    for number, sheet in enumerate(writer.sheets[1:], 1):
        foot(sheet, f"第 {number} 页")
    return drawn("traffic_emergency_measures", "fir_emergency_plan", writer.sheets, _values(task))


LAYOUTS: Layouts = {"traffic_emergency_measures": {"fir_measures": measures, "fir_emergency_plan": emergency_plan}}
