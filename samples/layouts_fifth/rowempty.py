"""Pages that say nothing: empty sheets, backs that show the front through, forms nobody has filled in."""

from __future__ import annotations

from PIL import ImageDraw

from samples.draw import RED, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import Rows, begin, bleed, cells, foot
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_KIND = "blank"


def new_bare_sheet(job: Job) -> Drawn:
    """An empty sheet as a scanner sees it: specks, an edge's shadow, perhaps punched holes or a fold."""
    sheet = job.sheet()
    rng = job.rng
    for _ in range(rng.randrange(4, 14)):
        x, y = rng.uniform(4, 204), rng.uniform(4, 290)
        sheet.line(x, y, x + rng.uniform(0.2, 0.7), y + 0.2, width=0.25, fill=(170, 170, 172))
    if job.chance(0.5):
        for y in (108.5, 188.5):
            hole = (sheet.px(9), sheet.px(y - 2.8), sheet.px(14.6), sheet.px(y + 2.8))
            ImageDraw.Draw(sheet.image).ellipse(hole, fill=(206, 206, 206))
    if job.chance(0.5):
        sheet.line(0, 148.5, 210, 148.5, width=0.4, fill=(232, 232, 232))
    sheet.line(208.6, 0, 208.6, 297, width=1.2, fill=(224, 224, 226))
    return drawn(_KIND, "new_bare_sheet", [sheet], {})


def new_back_shows_through(job: Job) -> Drawn:
    """The back of a contract's page: its front shows through, mirrored and pale."""
    facts = begin(job)
    front = job.sheet()
    front.text(105, 30, "机动车停车位租赁合同", Style("song_bold", 20), align="c")
    y = 50.0
    for text in (
        f"出租方（甲方）：{facts.home.community.manager.name}",
        f"承租方（乙方）：{facts.person.name}　身份证号：{facts.person.id_number}",
        "一、甲方将其管理的停车位出租给乙方使用，乙方应当按时交纳租金，遵守停车场管理规定，服从管理人员指挥。",
        "二、租赁期内，车位的日常清洁由甲方负责，乙方不得在车位上堆放杂物、洗车、修车或者作其他用途。",
        "三、乙方逾期不交纳租金的，甲方有权单方解除合同。因不可抗力造成的损失，双方互不承担责任。",
        "四、本合同未尽事宜由双方协商解决，协商不成的提交有管辖权的人民法院裁决。",
    ):
        y = front.flow(25, y, 160, text, Style("song", 12), leading=1.9, indent=2) + 2
    sheet = job.sheet()
    bleed(sheet, front, strength=job.rng.choice([0.08, 0.12, 0.17]))
    return drawn(_KIND, "new_back_shows_through", [sheet], {})


def new_open_consent(job: Job) -> Drawn:
    """A manager's letter of consent downloaded and printed, every line still open."""
    sheet = job.sheet()
    style = Style("song", 14)
    sheet.text(
        105,
        40,
        job.rng.choice(["物业同意安装充电桩证明", "同意安装充电设施证明（模板）"]),
        Style("song_bold", 20),
        align="c",
    )
    gap = "＿" * 5
    text = (
        f"兹有{gap}小区{gap[:2]}栋{gap[:2]}单元{gap[:2]}室业主{gap}（身份证号："
        f"{gap}{gap}{gap[:3]}），在本小区拥有固定车位，"
        f"车位编号为{gap}，现申请安装新能源汽车充电桩{gap[:2]}台，"
        f"功率{gap[:2]}kW。经我公司核实，同意其安装，并配合供电公司施工。"
    )
    y = sheet.flow(25, 66, 160, text, style, leading=2.1, indent=2)
    y = sheet.flow(25, y, 160, "特此证明。", style, leading=2.1, indent=2)
    sheet.text(108, y + 22, "物业公司（盖章）：", style)
    sheet.text(108, y + 34, "联系人及电话：", style)
    sheet.text(130, y + 46, "　　年　　月　　日", style)
    return drawn(_KIND, "new_open_consent", [sheet], {})


def new_open_contract(job: Job) -> Drawn:
    """A standard contract as bought at a stationer's, two pages, not one line filled in."""
    writer = Writer(job, Style("song", 12), top=26, leading=1.9)
    line = "＿＿＿＿＿＿＿＿"
    day = "＿＿＿年＿＿月＿＿日"
    writer.title("房屋（车位）租赁合同", Style("song_bold", 20))
    writer.line(f"出租方（甲方）：{line}　身份证号：{line}{line[:6]}")
    writer.line(f"承租方（乙方）：{line}　身份证号：{line}{line[:6]}")
    for text in (
        f"第一条　甲方将位于{line}{line}的房屋（车位）出租给乙方，面积{line[:4]}平方米，编号{line[:4]}。",
        f"第二条　租赁期限自{day}起至{day}止。",
        f"第三条　租金每月（年）人民币{line}元（大写：{line}{line}），支付方式：{line}。",
        f"第四条　乙方向甲方交纳押金{line[:5]}元，合同期满后无息退还。",
        "第五条　甲方应保证出租的房屋（车位）权属清楚，无任何纠纷；乙方应合理使用，不得擅自转租。",
        "第六条　租赁期间发生的水、电、燃气、物业等费用由乙方负担。",
        "第七条　任何一方违约，应向对方支付相当于三个月租金的违约金。",
        f"第八条　其他约定：{line}{line}{line}{line}{line}{line}{line}{line[:4]}",
        "第九条　本合同一式两份，甲乙双方各执一份，自双方签字（盖章）之日起生效。",
    ):
        writer.para(text)
    writer.room(40)
    y, sheet = writer.y + 8, writer.sheet
    for left, who in ((25, "甲方（签章）："), (112, "乙方（签章）：")):
        sheet.text(left, y, who, writer.style)
        sheet.text(left, y + 14, "联系电话：", writer.style)
        sheet.text(left, y + 28, day, writer.style)
    writer.number_pages("第 {} 页 共 {} 页")
    return drawn(_KIND, "new_open_contract", writer.sheets, {})


def new_open_road_form(job: Job) -> Drawn:
    """An application to occupy a road as taken from the counter: labels, units and boxes, no entry."""
    sheet = job.sheet()
    title = job.rng.choice(["临时占用城市道路申请表", "占用、挖掘城市道路申请审批表"])
    sheet.text(105, 22, title, Style("song_bold", 20), align="c")
    sheet.text(188, 35, "填表日期：　　　年　　月　　日", Style("song", 11), align="r")
    blank: Runs = ""
    opinion = "\n\n　　　　　　　　　　　　　　（签章）　　　　年　　月　　日"
    rows: Rows = [
        cells(13, 32, "申请单位（个人）", 138, blank),
        cells(13, 32, "信用代码/身份证号", 138, blank),
        cells(13, 32, "经办人", 53, blank, 32, "联系电话", 53, blank),
        cells(13, 32, "施工单位", 53, blank, 32, "负责人及电话", 53, blank),
        cells(13, 32, "道路名称及位置", 138, blank),
        cells(13, 32, "占用事由", 138, blank),
        cells(13, 32, "占用面积", 138, "长　　　　米　×　宽　　　　米　＝　　　　　平方米"),
        cells(13, 32, "占用时间", 138, "自　　　年　　月　　日 至　　　年　　月　　日　共　　　天"),
        cells(13, 32, "占用部位", 138, "□车行道　□非机动车道　□人行道　□绿化带　□其他"),
        cells(28, 32, "经办部门意见", 138, opinion),
        cells(28, 32, "领导审批意见", 138, opinion),
    ]
    table(sheet, 20, 43, rows, label=Style("song", 11), value=Style("song", 11))
    foot(sheet, "注：1.本表一式两份；2.个人申请须附身份证复印件，单位申请须加盖公章。", y=252, size=10)
    return drawn(_KIND, "new_open_road_form", [sheet], {})


def _ruled(sheet: Sheet, top: float, step: float, count: int) -> None:
    for row in range(count):
        sheet.line(24, top + row * step, 186, top + row * step, width=0.25, fill=(206, 120, 120))


def new_letter_paper(job: Job) -> Drawn:
    """Ruled letter paper of some firm or office: its name above, page number below, nothing written."""
    facts = begin(job)
    sheet = job.sheet()
    name = job.rng.choice([facts.home.community.residents_committee, facts.company.org.name, "信阳市公文用纸"])
    sheet.text(105, 22, name, Style("song_bold", min(20, 400 / len(name)), RED), align="c", spacing=0.1)
    sheet.line(24, 36, 186, 36, width=0.7, fill=RED)
    _ruled(sheet, 50, 10.5, 21)
    sheet.text(186, 272, "第　　页", Style("song", 10, RED), align="r")
    return drawn(_KIND, "new_letter_paper", [sheet], {})


LAYOUTS: Layouts = {
    _KIND: {
        "new_bare_sheet": new_bare_sheet,
        "new_back_shows_through": new_back_shows_through,
        "new_open_consent": new_open_consent,
        "new_open_contract": new_open_contract,
        "new_open_road_form": new_open_road_form,
        "new_letter_paper": new_letter_paper,
    }
}
