"""Green land and trees: notes on what is touched, and applications."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.osier_common import (
    PEN,
    Row,
    Scene,
    Words,
    lab,
    num,
    on,
    plain,
    scene,
    sealed,
    short,
    size_values,
    time_values,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KINDS = ("香樟", "桂花", "紫薇", "女贞", "栾树", "石楠球", "悬铃木")


def _note_values(work: Scene, who: str, nature: str, trees: int) -> dict[str, Value]:
    return {
        "applicant": who,
        "place": work.place,
        "nature": nature,
        "area_m2": plain(work.area),
        "tree_count": str(trees),
        "issue_date": work.signed.isoformat(),
    }


def phone_note(job: Job) -> Drawn:
    """Typed in a telephone and printed: short paragraphs, no frills, a sender's line."""
    work, sheet = scene(job), job.sheet(148, 210)
    who, trees = work.owner, job.rng.randrange(2, 16)
    nature = job.rng.choice(["道路绿化带", "公共绿地", "防护绿地"])
    kind = job.rng.choice(_KINDS)
    body = Style("hei", 12)
    parts: list[Words] = [
        ["绿地和树木情况说明一下"],
        ["各位领导好，我们公司做充电桩接电，占到一点绿化，情况如下："],
        ["地点：", Run(work.place, "place")],
        ["这块属于", Run(nature, "nature"), "，面积拉尺子量的，", num(work.area, "area_m2"), "平米左右。"],
        [
            "里面一共",
            Run(str(trees), "tree_count"),
            f"棵{kind}，碗口粗，没有古树。树先挪到{work.other}苗圃养着，电缆埋好再栽回来，草皮也补上。",
        ],
        [f"有问题打我电话{work.phone}，{work.handler}。"],
    ]
    y = 24.0
    for number, runs in enumerate(parts):
        style = Style("hei_bold", 14) if number == 0 else body
        y = sheet.flow(18, y, 112, runs, style, leading=1.65) + 3.5
    sheet.text(130, y + 8, Run(who, "applicant"), body, align="r")
    sheet.text(130, y + 17, short(work.signed, "issue_date"), body, align="r")
    sealed(sheet, job, 106, y + 12, who, diameter=36)
    values = _note_values(work, who, nature, trees)
    return drawn("green_situation_note", "osier_phone_note", [sheet], values)


def question_sheet(job: Job) -> Drawn:
    """Printed questions, answers in ink."""
    work, sheet = scene(job), job.sheet()
    committee = job.facts.home.community.owners_committee
    trees, nature = job.rng.randrange(1, 20), job.rng.choice(["居住区附属绿地", "道路附属绿地", "街头游园"])
    pen, ask = job.fill_style(13), Style("song", 12)
    sheet.text(105, 22, "工程涉绿涉树情况说明（问答式）", Style("hei_bold", 18), align="c", spacing=0.05)
    asked: list[tuple[str, Words]] = [
        ("说明方是谁？", [Run(committee, "applicant", pen)]),
        ("动用的绿地在哪里？", [Run(work.place, "place", pen)]),
        ("该绿地是什么类型？", [Run(nature, "nature", pen)]),
        ("动用多大面积？", [num(work.area, "area_m2", pen), Run("平方米", style=pen)]),
        ("共有树木多少株？", [Run(str(trees), "tree_count", pen), Run("株", style=pen)]),
        ("有无古树名木、胸径30厘米以上大树？", [Run("没有", style=pen)]),
        ("树木怎么处置？", [Run(f"就近移栽，由{work.builder}包活一年", style=pen)]),
        ("因何动用？", [Run(work.project, style=pen)]),
    ]
    y = 44.0
    for number, (question, answer) in enumerate(asked, 1):
        sheet.text(24, y, f"问{number}：{question}", ask)
        y = sheet.flow(30, y + 8, 154, ["答：", *answer], ask, leading=1.6) + 5
    y += 6
    sheet.text(24, y, ["答问人签字：", Run(work.chief, style=PEN)], ask)
    sheet.text(118, y, ["作答日期：", on(work.signed, "issue_date", "slash", pen)], ask)
    sealed(sheet, job, 88, y + 2, committee)
    sheet.text(24, 276, "依据《城市绿化条例》（2017年3月1日修订）第十九条、第二十条制发", Style("song", 9))
    values = _note_values(work, committee, nature, trees)
    return drawn("green_situation_note", "osier_question_sheet", [sheet], values)


def _green_values(work: Scene, who: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": who,
        "handler": work.handler,
        "phone": work.phone,
        "place": work.place,
        "nature": nature,
        **size_values(work),
        **time_values(work),
    }


def garden_slip(job: Job) -> Drawn:
    """The parks office's B5 form, boxes and open lines mixed."""
    work, sheet = scene(job), job.sheet(182, 257)
    who, nature = job.facts.person.name, job.rng.choice(["移植树木", "临时占用绿地", "修剪树木", "砍伐树木"])
    pen, label = job.fill_style(11.5), Style("song_bold", 11)
    body = Style("song", 11)
    sheet.text(91, 16, "绿地、树木事项申办单", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(16, 30, f"收件：{job.facts.home.community.district}园林绿化服务中心", body)
    rows: list[Row] = [
        (13, [lab(32, "申办人"), val(118, Run(who, "applicant", pen))]),
        (
            13,
            [
                lab(32, "代理人"),
                val(40, Run(work.handler, "handler", pen)),
                lab(32, "代理人电话"),
                val(46, Run(work.phone, "phone", pen)),
            ],
        ),
        (13, [lab(32, "申办内容"), val(118, Run(nature, "nature", pen))]),
        (16, [lab(32, "绿地所在"), val(118, Run(work.place, "place", pen))]),
        (
            15,
            [
                lab(32, "作业范围"),
                val(
                    118,
                    [
                        "长 ",
                        filled(plain(work.length), "length_m", pen),
                        " m，宽 ",
                        filled(plain(work.width), "width_m", pen),
                        " m，计 ",
                        filled(plain(work.area), "area_m2", pen),
                        " m²",
                    ],
                ),
            ],
        ),
        (
            15,
            [
                lab(32, "作业时间"),
                val(
                    118,
                    [short(work.start, "period_from", pen), Run(" — ", style=pen), short(work.end, "period_to", pen)],
                ),
            ],
        ),
        (20, [lab(32, "补救办法"), val(118, Run("完工后补种同规格苗木，养护一年", style=pen))]),
        (44, [lab(32, "园林部门\n查勘"), val(118, "")]),
    ]
    bottom = table(sheet, 16, 38, rows, label=label, value=body)
    sheet.text(100, bottom - 12, "查勘人：　　　　　月　日", body)
    sheet.text(16, bottom + 8, ["申办人签名：", Run(who, style=PEN)], body)
    sheet.text(108, bottom + 8, ["递交日期：", short(work.signed, "", pen)], body)
    values = _green_values(work, who, nature)
    return drawn("green_application", "osier_garden_slip", [sheet], values)


def estate_letter(job: Job) -> Drawn:
    """A property firm's letter on its own paper: subject line, paragraphs, a table of measures."""
    work, home = scene(job), job.facts.home.community
    firm = home.manager
    nature = "临时占用绿地"
    blue = (24, 92, 120)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=46)
    sheet = writer.sheet
    sheet.text(25, 16, firm.name, Style("hei_bold", 16, blue))
    sheet.text(25, 25, f"{firm.address}　总机 {firm.phone}", Style("hei", 8.5, blue))
    sheet.line(25, 31, 185, 31, width=0.9, fill=blue)
    sheet.text(185, 35, f"物函〔{work.signed.year}〕{job.rng.randrange(3, 60)}号", Style("song", 10.5), align="r")
    writer.line("信阳市园林绿化中心：")
    writer.line(["事由：", Run(nature, "nature")])
    writer.para(
        [
            f"应业主要求，我司在{home.name}增设充电桩。因小区内管沟已满，电缆改走围墙外侧，须使用",
            Run(work.place, "place"),
            "的绿地。拟用时间从",
            on(work.start, "period_from", "padded"),
            "算起，",
            on(work.end, "period_to", "padded"),
            "前腾退。尺寸见下：",
        ]
    )
    rows: list[Row] = [
        (9, [lab(53, "沿墙长度/米"), lab(53, "进深/米"), lab(54, "用绿面积/平方米")]),
        (
            10,
            [
                val(53, num(work.length, "length_m")),
                val(53, num(work.width, "width_m")),
                val(54, num(work.area, "area_m2")),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("hei", 11), value=Style("song", 12)) + 6
    writer.para("我司承诺不损伤乔木，工后七日内恢复植被，并缴纳恢复保证金。当否，请予审批。")
    writer.para(
        [
            "本件由工程部",
            Run(work.handler, "handler"),
            "跟办（",
            Run(work.phone, "phone"),
            f"），签发人{firm.legal_person}。",
        ]
    )
    writer.room(40)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(firm.name, "applicant"), Style("song", 12.5), align="r")
    sheet.text(180, y + 10, on(work.signed, "", "plain"), Style("song", 12.5), align="r")
    sealed(sheet, job, 150, y + 6, firm.name)
    values = _green_values(work, firm.name, nature)
    return drawn("green_application", "osier_estate_letter", writer.sheets, values)


LAYOUTS: Layouts = {
    "green_situation_note": {"osier_phone_note": phone_note, "osier_question_sheet": question_sheet},
    "green_application": {"osier_garden_slip": garden_slip, "osier_estate_letter": estate_letter},
}
