"""Pages that say nothing: empty sheets and backs, letter paper, forms nobody filled in."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageOps

from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, footer
from samples.truth import Drawn, drawn
from samples.writing import Writer

_GAP = Run("　　　　　　　　", underline=True)


def empty_sheet(job: Job) -> Drawn:
    """An empty page as a feeder saw it: two punched holes, a dark edge, a speck or two."""
    sheet = job.sheet()
    canvas = ImageDraw.Draw(sheet.image)
    reach, across = sheet.px(3), sheet.px(11)
    for hole in (108, 188):
        middle = sheet.px(hole)
        canvas.ellipse((across - reach, middle - reach, across + reach, middle + reach), fill=(150, 150, 152))
    sheet.fill(0, 0, 0.8, 297, (120, 120, 122))
    for _ in range(job.rng.randrange(2, 7)):
        x, y = job.rng.uniform(15, 195), job.rng.uniform(15, 280)
        sheet.fill(x, y, 0.4, 0.3, (140, 140, 140))
    return drawn("blank", "new_empty_sheet", [sheet], {})


def show_through(job: Job) -> Drawn:
    """The back of a printed page: its front shines through faintly, the wrong way round."""
    facts = begin(job)
    front = job.sheet()
    y = 30.0
    text = (
        "双方应当按照约定全面履行自己的义务，遵循诚信原则，根据合同的性质、目的和交易习惯履行通知、协助、保密等义务。"
    )
    for number in range(9):
        y = (
            front.flow(
                25, y, 160, f"第{number + 1}条　{text}{facts.home.community.name}。", Style("song", 12), leading=1.8
            )
            + 3
        )
    sheet = job.sheet()
    share = job.rng.uniform(0.05, 0.09)
    sheet.image = Image.blend(sheet.image, ImageOps.mirror(front.image), share)
    return drawn("blank", "new_show_through", [sheet], {})


def letter_paper(job: Job) -> Drawn:
    """Ruled letter paper with a firm's printed head and foot, nothing written on it."""
    facts = begin(job)
    sheet = job.sheet()
    red = (196, 50, 54)
    sheet.text(
        105,
        20,
        job.rng.choice([facts.company.org.name, facts.home.community.manager.name, "信　笺"]),
        Style("song_bold", 18, red),
        align="c",
    )
    sheet.line(20, 33, 190, 33, width=0.6, fill=red)
    for row in range(24):
        sheet.line(20, 44 + row * 9.6, 190, 44 + row * 9.6, width=0.15, fill=(220, 150, 150))
    sheet.text(190, 276, "第　　页", Style("song", 9, red), align="r")
    return drawn("blank", "new_headed_ruled_paper", [sheet], {})


def unfilled_application(job: Job) -> Drawn:
    """An application form of the power company's window with every cell left empty."""
    sheet = job.sheet()
    sheet.text(105, 22, "低压居民充电桩用电申请表", Style("hei_bold", 18), align="c")
    sheet.text(20, 36, "申请编号：", Style("song", 10.5))
    sheet.text(140, 36, "申请日期：　　　年　　月　　日", Style("song", 10.5))
    form = Form(Style("song", 11), label_mm=34, width_mm=170, left_mm=20)
    for pair in (
        ("用电户名", ""),
        ("证件类型", "证件号码"),
        ("联系人", "联系电话"),
        ("用电地址", ""),
        ("小区名称", "车位编号"),
        ("车辆品牌", "车架号"),
        ("充电桩功率", "充电桩数量"),
        ("电费缴纳方式", "□网上缴费　□银行代扣"),
    ):
        if pair[1].startswith("□"):
            form.row(12, pair)
        elif pair[1]:
            form.row(12, (pair[0], ""), (pair[1], ""))
        else:
            form.row(12, (pair[0], ""))
    form.row(34, ("物业（居委会）意见", ""))
    form.row(30, ("供电企业意见", ""))
    bottom = form.put(sheet, 44)
    sheet.flow(
        20,
        bottom + 5,
        170,
        "本人承诺所提供的资料真实、合法、有效，已知晓充电设施用电安全责任。",
        Style("song", 10.5),
        leading=1.6,
    )
    sheet.text(112, bottom + 18, "申请人签字：", Style("song", 11))
    footer(sheet, "国网信阳供电公司　印制")
    return drawn("blank", "new_unfilled_application", [sheet], {})


def unfilled_contract(job: Job) -> Drawn:
    """A lease from a stationer's pad, two pages, all blanks open."""
    paper = Writer(job, Style("song", 12), leading=2.0)
    paper.title("车库（车位）租赁协议", Style("song_bold", 19), after=9)
    paper.line(["甲方：", _GAP, "　身份证号：", _GAP, _GAP])
    paper.line(["乙方：", _GAP, "　身份证号：", _GAP, _GAP])
    day: list[str | Run] = [
        Run("　　　　", underline=True),
        "年",
        Run("　　", underline=True),
        "月",
        Run("　　", underline=True),
        "日",
    ]
    paper.para("甲乙双方经协商，就车库（车位）租赁事项订立本协议：")
    paper.para(["第一条　甲方将", _GAP, _GAP, "小区", _GAP, "号车库（车位）出租给乙方使用。"])
    paper.para(["第二条　租期自", *day, "至", *day, "。"])
    paper.para(
        ["第三条　租金每月", _GAP, "元（大写：", _GAP, _GAP, "），按", Run("　　　　", underline=True), "支付。"]
    )
    paper.para(["第四条　押金", _GAP, "元，退租时无息退还。"])
    for text in (
        "第五条　乙方应爱护车库（车位）内的设施，不得堆放易燃易爆物品，不得转租。",
        "第六条　乙方需安装充电设施的，应经甲方和物业服务企业同意，并自行办理用电手续。",
        "第七条　租赁期间，水电费、停车管理费由乙方承担。",
        "第八条　甲方因故收回车库（车位）的，应提前一个月通知乙方，并退还剩余租金。",
        "第九条　乙方逾期交纳租金超过十五日的，甲方有权解除协议。",
        "第十条　协议期满，乙方需续租的，应提前一个月与甲方协商。",
        "第十一条　本协议未尽事宜，由双方协商解决；协商不成的，依法向人民法院起诉。",
        "第十二条　本协议一式两份，甲乙双方各执一份，具有同等法律效力。",
    ):
        paper.para(text)
    paper.room(60)
    y, sheet, style = paper.y + 10, paper.sheet, Style("song", 12)
    sheet.text(25, y, "甲方（签章）：", style)
    sheet.text(115, y, "乙方（签章）：", style)
    sheet.text(25, y + 14, "联系电话：", style)
    sheet.text(115, y + 14, "联系电话：", style)
    sheet.text(25, y + 28, "　　　　年　　月　　日", style)
    sheet.text(115, y + 28, "　　　　年　　月　　日", style)
    for one in paper.sheets:
        one.text(190, 12, "通用文本 TY-0317", Style("song", 8.5, GREY), align="r")
    paper.number_pages()
    return drawn("blank", "new_unfilled_contract", paper.sheets, {})


LAYOUTS: Layouts = {
    "blank": {
        "new_empty_sheet": empty_sheet,
        "new_show_through": show_through,
        "new_headed_ruled_paper": letter_paper,
        "new_unfilled_application": unfilled_application,
        "new_unfilled_contract": unfilled_contract,
    }
}
