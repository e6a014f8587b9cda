"""Road occupation (tables A and B), green land applications, and notes on green land."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.linden_common import (
    SIGNED,
    Parts,
    Rows,
    Scene,
    a_scene,
    day,
    day_text,
    lab,
    other_phone,
    row,
    seal,
    span,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table


def _occupy_values(scene: Scene, applicant: str, place: str, parts: tuple[str, ...]) -> dict[str, Value]:
    return {
        "parts": parts,
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


def occupy_two_tables(job: Job) -> Drawn:
    """Table A of who asks and why, table B of how much and how long, a page each."""
    scene, facts = a_scene(job), job.facts
    fill, label, value = job.fill_style(11.5), Style("hei", 11), Style("song", 11)
    applicant = facts.person.name if job.chance(0.3) else facts.company.org.name
    place = f"信阳市{scene.district}{scene.road}{scene.number}号西侧路边"
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, ["占用城市道路（临时）申请  ", Run("A表", "parts")], Style("hei_bold", 19), align="c")
    rows: Rows = [
        row(13, lab(34, "占路单位或个人"), val(136, Run(applicant, "applicant", fill))),
        row(
            13,
            lab(34, "来办人姓名"),
            val(51, Run(scene.handler.name, "handler", fill)),
            lab(34, "联络手机"),
            val(51, Run(scene.handler.phone, "phone", fill)),
        ),
        row(13, lab(34, "承揽施工企业"), val(136, Run(scene.builder, "builder", fill))),
        row(
            13,
            lab(34, "企业电话"),
            val(51, Run(scene.builder_phone, "", fill)),
            lab(34, "占用路名"),
            val(51, Run(scene.road, "road", fill)),
        ),
        row(13, lab(34, "详细处所"), val(136, Run(place, "place", fill))),
        row(22, lab(34, "为何占路"), val(136, Run(scene.reason, "reason", fill))),
        row(
            44,
            lab(34, "申请人声明"),
            val(136, "所填内容和所交材料真实有效，如有虚假愿担责任；占路期间服从市政、交警部门管理。"),
        ),
        row(44, lab(34, "窗口初审"), val(136, "")),
    ]
    y = table(first, 20, 42, rows, label=label, value=value)
    first.text(60, y - 57, "签名：", value)
    first.text(74, y - 59, scene.handler.name, SIGNED)
    first.text(186, y - 57, day_text(scene.signed, "plain"), value, align="r")
    second.text(105, 24, ["占用城市道路（临时）申请  ", Run("B表", "parts")], Style("hei_bold", 19), align="c")
    rows = [
        row(
            12,
            lab(34, "占路长度"),
            val(51, [scene.shown("length_m", fill), " m"]),
            lab(34, "占路宽度"),
            val(51, [scene.shown("width_m", fill), " m"]),
        ),
        row(12, lab(34, "占路面积"), val(136, [scene.shown("area_m2", fill), " ㎡"])),
        row(12, lab(34, "占路时段"), val(136, span(scene, "plain", between=" 起，至 ", style=fill))),
        row(80, lab(34, "位置草图"), val(136, "")),
        row(36, lab(34, "市政科室意见"), val(136, "")),
        row(36, lab(34, "局领导意见"), val(136, "")),
    ]
    y = table(second, 20, 42, rows, label=label, value=value)
    second.line(64, 104, 180, 104)
    second.line(64, 128, 180, 128)
    second.rect(100, 112, 42, 9, line=0.4)
    second.text(121, 114, "占用范围", Style("song", 9), align="c")
    second.text(66, 98, scene.road, Style("song", 9))
    if applicant.endswith("公司"):
        seal(job, first, 140, 158, applicant, diameter=38)
    values = _occupy_values(scene, applicant, place, ("A", "B"))
    return drawn("road_occupy_application", "linden_occupy_two_tables", [first, second], values)


def occupy_table_a(job: Job) -> Drawn:
    """Only table A, of the newer system's print: small heads stacked above their values."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    label, value = Style("hei", 9, (90, 90, 96)), Style("song", 11.5)
    applicant = facts.home.community.manager.name
    place = f"{scene.district}{scene.road}与{scene.section.split('至')[0]}路口附近"
    sheet.text(20, 16, "信阳市政务服务网　在线申报", Style("hei", 9.5, (90, 90, 96)))
    sheet.text(190, 16, f"申报时间 {day_text(scene.signed, 'dash')} 10:{job.rng.randrange(60):02d}", label, align="r")
    sheet.line(20, 22, 190, 22, width=0.5)
    sheet.text(105, 28, "临时占道审批申请单", Style("hei_bold", 18), align="c")
    sheet.text(105, 38, ["（", Run("A表", "parts"), " · 基本情况）"], Style("hei", 11), align="c")
    boxes: list[list[tuple[float, str, str | Run | Parts]]] = [
        [(110, "申请主体", Run(applicant, "applicant")), (60, "主体类型", "企业法人")],
        [(85, "代办人员", Run(scene.handler.name, "handler")), (85, "代办人电话", Run(scene.handler.phone, "phone"))],
        [(110, "施工方名称", Run(scene.builder, "builder")), (60, "施工方座机", scene.builder_phone)],
        [(60, "道路名称", Run(scene.road, "road")), (110, "占道点位", Run(place, "place"))],
        [(170, "占道事由", Run(scene.reason, "reason"))],
        [
            (57, "占道长（m）", scene.shown("length_m")),
            (57, "占道宽（m）", scene.shown("width_m")),
            (56, "占道面积（m²）", scene.shown("area_m2")),
        ],
        [
            (85, "开始日期", day(scene.start, "period_from", "dash")),
            (85, "结束日期", day(scene.end, "period_to", "dash")),
        ],
    ]
    y = 50.0
    for entries in boxes:
        x = 20.0
        for width, head, runs in entries:
            sheet.rect(x, y, width, 17, line=0.2, fill=(120, 120, 126))
            sheet.text(x + 2, y + 2, head, label)
            sheet.cell((x, y + 6, width, 10), runs, value, pad=2)
            x += width
        y += 17
    sheet.text(20, y + 8, "已上传材料：营业执照.pdf　授权委托书.pdf　现场照片.jpg", Style("song", 10))
    sheet.text(20, y + 16, f"承办部门：{scene.office}行政审批股", Style("song", 10))
    seal(job, sheet, 160, y + 22, applicant)
    values = _occupy_values(scene, applicant, place, ("A",))
    return drawn("road_occupy_application", "linden_occupy_table_a", [sheet], values)


def green_ticks(job: Job) -> Drawn:
    """An application with little boxes, one of them ticked."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    fill, label, value = job.fill_style(11), Style("hei", 10.5), Style("song", 11)
    applicant = facts.developer.name if job.chance(0.6) else facts.person.name
    place = f"{scene.road}{scene.number}号楼前花坛"
    chosen = job.rng.choice(["临时占用绿地", "移植树木", "砍伐树木"])
    kinds: Parts = []
    for kind in ("临时占用绿地", "移植树木", "砍伐树木"):
        kinds += ["■" if kind == chosen else "□", Run(kind, "nature") if kind == chosen else kind, "　　"]
    trees = (
        []
        if chosen == "临时占用绿地"
        else [row(12, lab(34, "树种及株数"), val(136, Run(f"女贞{job.rng.randrange(1, 7)}株", "", fill)))]
    )
    sheet.text(105, 22, "园林绿化行政许可申请书", Style("hei_bold", 20), align="c", spacing=0.12)
    sheet.text(20, 38, f"{scene.office}：", value)
    rows: Rows = [
        row(12, lab(34, "提出申请者"), val(136, Run(applicant, "applicant", fill))),
        row(
            12,
            lab(34, "委托办理人"),
            val(51, Run(scene.handler.name, "handler", fill)),
            lab(34, "办理人手机"),
            val(51, Run(scene.handler.phone, "phone", fill)),
        ),
        row(13, lab(34, "许可类别"), val(136, kinds)),
        row(12, lab(34, "绿地坐落"), val(136, Run(place, "place", fill))),
        row(9, lab(34, "涉及范围"), lab(45, "长度（m）"), lab(45, "宽度（m）"), lab(46, "合计（m²）")),
        row(
            11,
            lab(34, ""),
            val(45, scene.shown("length_m", fill)),
            val(45, scene.shown("width_m", fill)),
            val(46, scene.shown("area_m2", fill)),
        ),
        *trees,
        row(12, lab(34, "拟定时限"), val(136, span(scene, "plain", style=fill))),
        row(16, lab(34, "理由"), val(136, Run(scene.reason, "", fill))),
        row(26, lab(34, "恢复承诺"), val(136, "按原有苗木规格补植，养护不少于一年；未成活的及时更换。")),
        row(34, lab(34, "绿化主管部门"), val(136, "")),
    ]
    y = table(sheet, 20, 46, rows, label=label, value=value)
    sheet.text(22, y + 6, f"填表日期：{day_text(scene.signed, 'plain')}", value)
    sheet.text(112, y + 6, "申请者签章：", value)
    if applicant.endswith("公司"):
        seal(job, sheet, 158, y + 12, applicant)
    else:
        sheet.text(138, y + 4, applicant, SIGNED)
    values = {
        "applicant": applicant,
        "handler": scene.handler.name,
        "phone": scene.handler.phone,
        "place": place,
        "nature": chosen,
        **scene.sizes(),
        **scene.term(),
    }
    return drawn("green_application", "linden_green_ticks", [sheet], values)


def green_blanks(job: Job) -> Drawn:
    """A B5 sheet with blanks filled in, by a property company on behalf of the owners."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(176, 250)
    body, fill = Style("song", 12), job.fill_style(12)
    place = f"{facts.home.community.name}北围墙外{scene.road}一侧绿化带"
    applicant = facts.home.community.manager.name
    sheet.text(88, 24, "借用绿化带施工的申请", Style("song_bold", 18), align="c", spacing=0.1)
    y = sheet.flow(20, 42, 136, "园林绿化中心：", body)
    runs: Parts = [
        filled(applicant, "applicant", fill),
        "（以下称我公司）服务的小区要装充电桩，电缆须从",
        filled(place, "place", fill),
        "穿过，现申请办理",
        filled("临时占用城市绿地", "nature", fill),
        "手续。占用带长",
        filled(plain(scene.length), "length_m", fill),
        "米、宽",
        filled(plain(scene.width), "width_m", fill),
        "米，面积",
        filled(plain(scene.area), "area_m2", fill),
        "平方米。时间从",
        filled(day_text(scene.start, "plain"), "period_from", fill),
        "到",
        filled(day_text(scene.end, "plain"), "period_to", fill),
        f"，共{scene.days}天。",
    ]
    y = sheet.flow(20, y + 3, 136, runs, body, leading=2.05, indent=2)
    more: Parts = [
        "此事由我公司工程部",
        filled(scene.handler.name, "handler", fill),
        "负责跑办，有事请打",
        filled(scene.handler.phone, "phone", fill),
        "。施工当日草皮卷起保存，回填后铺回。",
    ]
    y = sheet.flow(20, y + 2, 136, more, body, leading=2.05, indent=2)
    y = sheet.flow(20, y + 2, 136, "请予批准。", body, indent=2)
    sheet.text(154, y + 20, "申请单位盖章", body, align="r")
    sheet.text(154, y + 30, day_text(scene.signed, "plain"), body, align="r")
    seal(job, sheet, 132, y + 25, applicant, diameter=38)
    values = {
        "applicant": applicant,
        "handler": scene.handler.name,
        "phone": scene.handler.phone,
        "place": place,
        "nature": "临时占用城市绿地",
        **scene.sizes(),
        **scene.term(),
    }
    return drawn("green_application", "linden_green_blanks", [sheet], values)


def note_questions(job: Job) -> Drawn:
    """Questions of the office and the applicant's answers."""
    scene, facts = a_scene(job), job.facts
    place = f"{scene.district}{scene.road}{scene.number}号临街"
    nature = job.rng.choice(["防护绿地", "附属绿地", "街旁公共绿地"])
    count = job.rng.randrange(2, 12)
    applicant = facts.company.org.name
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("涉绿情况问答表", Style("hei_bold", 19), spacing=0.2)
    writer.line(["答复单位：", Run(applicant, "applicant")])
    answers: list[tuple[str, Parts]] = [
        ("工程是做什么的？", [f"{scene.project}，{scene.reason}。"]),
        ("动到的绿地在哪里？", ["在", Run(place, "place"), "。"]),
        ("属于哪一类绿地？", [Run(nature, "nature"), "。"]),
        ("动多大面积？", [scene.shown("area_m2"), "平方米，均为草坪和绿篱。"]),
        ("有没有树？共几棵？", ["有，行道树共", Run(str(count), "tree_count"), "棵，就近移栽，不砍伐。"]),
        ("有没有古树名木？", ["没有。"]),
        ("完工以后怎么恢复？", ["回填种植土30厘米，按原品种补种，由专业队伍养护一年。"]),
    ]
    for number, (question, answer) in enumerate(answers, 1):
        writer.line(Run(f"{number}. 问：{question}", "", Style("hei", 12.5)))
        writer.line(["　 答：", *answer])
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(120, y, "（答复单位公章）", writer.style)
    sheet.text(120, y + 10, day(scene.signed, "issue_date", job.date_form("plain", "padded")), writer.style)
    seal(job, sheet, 146, y + 6, applicant)
    values = {
        "applicant": applicant,
        "place": place,
        "nature": nature,
        "area_m2": plain(scene.area),
        "tree_count": str(count),
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("green_situation_note", "linden_note_questions", writer.sheets, values)


def note_village(job: Job) -> Drawn:
    """The village committee's secretary writes a few lines on half a sheet."""
    scene, place_of, sheet = a_scene(job), job.facts.home.community, job.sheet(210, 148)
    hand = Style("kai", 14.5, jitter=0.025)
    place = f"{scene.road}南头桥边"
    count = job.rng.randrange(1, 6)
    applicant = place_of.village_committee
    sheet.text(105, 16, "说　明", Style("kai", 22), align="c")
    runs: Parts = [
        "村里装公用充电桩，要占",
        Run(place, "place"),
        "的",
        Run("防护林带", "nature"),
        scene.shown("area_m2"),
        "个平方，碰到杨树",
        Run(str(count), "tree_count"),
        f"棵，树主{job.facts.landlord.name}家没有意见，树挪到河堤上栽。今年四月县里普查过，不是古树。完工后把地平好，再撒草籽。",
    ]
    sheet.flow(24, 36, 162, runs, hand, leading=2.0, indent=2)
    sheet.text(184, 104, Run(applicant, "applicant"), hand, align="r")
    sheet.text(178, 116, day(scene.signed, "issue_date", "plain"), hand, align="r")
    sheet.text(24, 116, f"执笔：{job.facts.spouse.name}　{other_phone(job)}", hand.sized(12))
    seal(job, sheet, 150, 112, applicant)
    values = {
        "applicant": applicant,
        "place": place,
        "nature": "防护林带",
        "area_m2": plain(scene.area),
        "tree_count": str(count),
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("green_situation_note", "linden_note_village", [sheet], values)


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "linden_occupy_two_tables": occupy_two_tables,
        "linden_occupy_table_a": occupy_table_a,
    },
    "green_application": {"linden_green_ticks": green_ticks, "linden_green_blanks": green_blanks},
    "green_situation_note": {"linden_note_questions": note_questions, "linden_note_village": note_village},
}
