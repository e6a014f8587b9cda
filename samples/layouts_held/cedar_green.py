"""Green land and trees: notes that explain, and applications."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, ornaments
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cedar_common import HAND, a_person_name, fig, on, phone, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

S9, S10, S11, S12 = (Style("song", size) for size in (9, 10, 11, 12))


def cedar_green_questions(job: Job) -> Drawn:
    """Questions in bold, answers below: a description of green and trees."""
    w = world(job)
    nature = job.rng.choice(["公共绿地", "附属绿地", "防护绿地", "道路附属绿地"])
    ask, body = Style("hei_bold", 11.5), job.fill_style(12)
    writer = Writer(job, body, leading=1.65, gap=2.2)
    writer.title("涉绿涉树事项说明（问答式）", Style("hei_bold", 18), after=10)

    def answer(question: str, *runs: str | Run) -> None:
        writer.para("问：" + question, indent=0, style=ask)
        writer.para(["答：", *runs], indent=0)

    answer("谁来办这件事？", Run(w.applicant, "applicant"), "。")
    answer("动的是哪块绿地？", Run(w.green, "place"), "。")
    answer("这块绿地归哪一类？", Run(nature, "nature"), "，由" + w.district + "园林绿化中心养护。")
    answer("要动多大一块？", "实测", Run(fig(w.area), "area_m2"), "平方米，其中草皮占大半。")
    trees = "，".join(f"{kind}{count}棵" for kind, count in w.trees)
    answer(
        "上面有没有树，有多少？",
        "有。",
        trees + "，加起来",
        Run(str(w.tree_count), "tree_count"),
        "棵，胸径都在20厘米以下，没有古树名木。",
    )
    answer("为什么非动不可？", f"为了{w.work}，绕行方案须横穿主路，影响更大。")
    answer(
        "以后怎么补？", f"{numbers.written_date(w.until + timedelta(days=30), form='plain')}前原样补种，成活养护一年。"
    )
    writer.y += 8
    writer.room(30)
    sheet, y = writer.sheet, writer.y
    sheet.text(30, y, ["答复人：", Run(w.applicant, "applicant")], S12)
    sheet.text(180, y + 12, on(w.day, "issue_date", job.date_form("dash", "plain", "dot")), S12, align="r")
    if w.is_org:
        sealed(sheet, 130, y + 6, w.applicant)
    values = w.values("applicant", "area_m2", "tree_count", "issue_date") | {"place": w.green, "nature": nature}
    return drawn("green_situation_note", "cedar_green_questions", writer.sheets, values)


def cedar_green_message(job: Job) -> Drawn:
    """A note as typed into a telephone and printed by a shop: short lines, no title line of an office, A5."""
    w = world(job, org=False)
    rng = job.rng
    sheet = job.sheet(148, 210)
    body = Style("hei", 12)
    nature = rng.choice(["公共绿地", "城市公共绿地", "公家绿地"])
    sheet.text(14, 12, "情况说明（绿化）", Style("hei_bold", 14))
    y = 26.0
    lines: list[list[str | Run]] = [
        ["园林科的领导您好！"],
        ["我是", Run(w.applicant, "applicant"), f"，住{job.facts.home.room_text}，手机{job.facts.person.phone}。"],
        ["装充电桩走线要从", Run(w.green, "place"), "边上过，"],
        ["那里是", Run(nature, "nature"), "，要刨开", Run(fig(w.area), "area_m2"), "㎡左右，"],
        ["碰到的树一共", Run(str(w.tree_count), "tree_count"), f"棵（{w.trees[0][0]}等），先挪到旁边，"],
        [f"弄完马上种回去，{a_person_name(job)}师傅负责浇水，电话{phone(job)}。"],
        ["邻居都问过了，没人反对。"],
        ["麻烦您批一下，谢谢！"],
    ]
    for runs in lines:
        y = sheet.flow(14, y, 120, runs, body, leading=1.6) + 3
    sheet.text(14, y + 6, on(w.day, "issue_date", rng.choice(["dot", "dash", "slash"])), body)
    sheet.text(70, y + 4, w.applicant, Style("kai", 18, HAND.fill, jitter=0.06))
    values = w.values("applicant", "area_m2", "tree_count", "issue_date") | {"place": w.green, "nature": nature}
    return drawn("green_situation_note", "cedar_green_message", [sheet], values)


def cedar_green_online(job: Job) -> Drawn:
    """A print-out of a service site: a narrow bar, groups of label over value, a code, the time printed."""
    w, rng = world(job), job.rng
    sheet = job.sheet()
    nature = rng.choice(["临时占用城市绿地", "临时占用绿地并移植树木", "迁移城市树木"])
    grey, label = (110, 110, 110), Style("hei", 9, (110, 110, 110))
    value = Style("hei", 11)
    sheet.text(14, 8, f"{numbers.written_date(w.day, form='slash')} 10:{rng.randrange(10, 60)}", S9)
    sheet.text(196, 8, "政务服务网 - 办件详情", S9, align="r")
    sheet.fill(14, 16, 182, 14, (34, 110, 84))
    sheet.text(18, 19, "园林绿化许可 · 网上申报", Style("hei_bold", 15, (255, 255, 255)))
    ornaments.qr_code(sheet, 170, 34, 24)
    sheet.text(18, 36, f"办件编号　4115{rng.randrange(10**10):010d}", S10)
    sheet.text(18, 44, "当前环节　待受理", S10)
    sheet.text(18, 52, f"受理部门　{w.bureau}", S10)

    def pair(x: float, y: float, what: str, run: Run | str) -> None:
        sheet.text(x, y, what, label)
        sheet.flow(x, y + 5, 172 if y in wide else 84 if x < 60 and y < 90 else 50, run, value, leading=1.3)

    wide = (102.0, 118.0)
    y = 66.0
    sheet.text(18, y, "■ 申报主体", Style("hei_bold", 11))
    pair(18, 74, "主体名称", Run(w.applicant, "applicant"))
    pair(108, 74, "代办人", Run(w.handler, "handler"))
    sheet.text(18, 95, "■ 申报内容", Style("hei_bold", 11))
    pair(150, 74, "代办人手机号", Run(w.phone, "phone"))
    pair(18, 102, "办理类型", Run(nature, "nature"))
    pair(18, 118, "绿地坐落", Run(w.green, "place"))
    pair(18, 134, "长度(m)", Run(fig(w.length), "length_m"))
    pair(78, 134, "宽度(m)", Run(fig(w.width), "width_m"))
    pair(138, 134, "面积(㎡)", Run(fig(w.area), "area_m2"))
    pair(18, 150, "开始日期", on(w.since, "period_from", "dash"))
    pair(78, 150, "结束日期", on(w.until, "period_to", "dash"))
    pair(138, 150, "提交日期", numbers.written_date(w.day, form="dash"))
    sheet.text(18, 168, "■ 材料清单", Style("hei_bold", 11))
    rows = [(8, [(14, "#", True), (100, "材料名称", True), (34, "形式", True), (26, "状态", True)])]
    for place, what in enumerate(("身份证明或营业执照", "占用范围平面图", "树木清单及照片", "恢复绿地承诺"), 1):
        rows.append((8, [(14, str(place), False), (100, what, False), (34, "电子件", False), (26, "已上传", False)]))
    end = table(sheet, 18, 176, rows, label=label, value=S10, frame=(180, 180, 180))
    sheet.text(18, end + 6, "本页由系统生成，仅供申报人留存。", Style("hei", 9, grey))
    sheet.text(105, 286, "第1页/共1页", S9, align="c")
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = w.values(*names) | {"place": w.green, "nature": nature}
    return drawn("green_application", "cedar_green_online", [sheet], values)


def cedar_green_plea(job: Job) -> Drawn:
    """A letter of application; the office's reply is written at the bottom, with another person and day."""
    w, rng = world(job), job.rng
    nature = rng.choice(["移植树木", "临时占用绿地", "砍伐树木"])
    hand = job.chance(0.5)
    body = Style("kai", 14, HAND.fill, jitter=0.04) if hand else Style("song", 13)
    writer = Writer(job, body, leading=1.75)
    writer.title("申　请　书", Style("hei_bold", 22), after=9)
    writer.line(w.district + "园林绿化中心：")
    writer.para(
        [
            "现申请",
            Run(nature, "nature"),
            "。地点：",
            Run(w.green, "place"),
            "。范围南北长",
            Run(fig(w.length), "length_m"),
            "米，东西宽",
            Run(fig(w.width), "width_m"),
            "米，计",
            Run(fig(w.area), "area_m2"),
            f"平方米，内有{w.trees[0][0]}{w.trees[0][1]}株。原因是{w.work}要经过这里。",
        ]
    )
    writer.para(
        [
            "打算",
            on(w.since, "period_from", "plain"),
            "动手，",
            on(w.until, "period_to", "plain"),
            "收工，费用由我方出。望批准。",
        ]
    )
    writer.y += 4
    sheet = writer.sheet
    sheet.text(182, writer.y, ["申请方：", Run(w.applicant, "applicant")], body, align="r")
    sheet.text(
        182, writer.y + 10, ["具体联系：", Run(w.handler, "handler"), "　", Run(w.phone, "phone")], body, align="r"
    )
    sheet.text(182, writer.y + 20, numbers.written_date(w.day, form="plain"), body, align="r")
    if w.is_org:
        sealed(sheet, 146, writer.y + 8, w.applicant)
    y = max(writer.y + 42, 190.0)
    sheet.line(25, y, 185, y, width=0.3)
    sheet.text(25, y + 5, "批复栏：", Style("hei", 12))
    ink = Style("kai", 15, (40, 40, 44), jitter=0.05)
    sheet.flow(32, y + 16, 148, "请绿化科现场看后提出意见，注意保护周边乔木。", ink, leading=1.7)
    sheet.text(
        180,
        y + 34,
        f"{a_person_name(job)}　{numbers.written_date(w.day + timedelta(days=2), form='dot')}",
        ink,
        align="r",
    )
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = w.values(*names) | {"place": w.green, "nature": nature}
    return drawn("green_application", "cedar_green_plea", writer.sheets, values)


LAYOUTS: Layouts = {
    "green_situation_note": {
        "cedar_green_questions": cedar_green_questions,
        "cedar_green_message": cedar_green_message,
    },
    "green_application": {"cedar_green_online": cedar_green_online, "cedar_green_plea": cedar_green_plea},
}
