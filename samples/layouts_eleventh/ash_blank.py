"""Nothing to read: an empty scan, the back of a print, a form and a contract without values, lined paper."""

from __future__ import annotations

from PIL import Image, ImageDraw

from samples.draw import Runs, Sheet, Style
from samples.fonts import font_for, load
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import paper, paper_on, table_top
from samples.truth import Drawn
from samples.writing import Writer, table

_KIND = "blank"


def _done(name: str, sheets: list[Sheet]) -> Drawn:
    return paper(_KIND, name, sheets, {})


def ash_bk_punched(job: Job) -> Drawn:
    """An empty sheet with punched holes and the scanner's shadow."""
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, (252, 252, 250))
    canvas = ImageDraw.Draw(sheet.image)
    radius = sheet.px(2.8)
    for y in (108.0, 188.0):
        middle_x, middle_y = sheet.px(12), sheet.px(y)
        box = (middle_x - radius, middle_y - radius, middle_x + radius, middle_y + radius)
        canvas.ellipse(box, fill=(206, 206, 208), outline=(168, 168, 170))
    for step in range(10):
        grey = 200 + step * 5
        sheet.fill(210 - 0.5 * (10 - step), 0, 0.5, 297, (grey, grey, grey))
    for _ in range(job.rng.randrange(3, 12)):
        x, y = job.rng.uniform(20, 190), job.rng.uniform(20, 280)
        sheet.fill(x, y, 0.3, 0.3, (170, 170, 170))
    return _done("ash_bk_punched", [sheet])


def ash_bk_back_of_a_print(job: Job) -> Drawn:
    """The back of a printed page: its lines show through, the wrong way round and very faint."""
    sheet = job.sheet()
    layer = Image.new("RGB", sheet.image.size, (255, 255, 255))
    canvas = ImageDraw.Draw(layer)
    em = round(sheet.px(4.4))
    face = sheet.faces.song
    chars = "车位租赁双方约定使用期限以及其他事项应当按照规定办理"
    for row in range(job.rng.randrange(14, 26)):
        long = job.rng.randrange(12, 36)
        for place in range(long):
            char = job.rng.choice(chars)
            spot = (sheet.px(25) + place * em, sheet.px(40) + row * em * 1.8)
            canvas.text(spot, char, font=load(font_for(face, char), em), fill=(240, 240, 240), anchor="ls")
    sheet.image = layer.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return _done("ash_bk_back_of_a_print", [sheet])


def ash_bk_unfilled_form(job: Job) -> Drawn:
    """The property firm's form as downloaded, nothing filled in."""
    sheet = job.sheet()
    sheet.text(105, 24, "电动汽车充电设施安装申请及物业意见表", Style("hei_bold", 17), align="c")
    label = Style("song", 11.5)
    pairs = (("申请人", "身份证号"), ("联系电话", "楼栋房号"), ("小区名称", "车位编号"), ("车辆型号", "充电功率（kW）"))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(32, one, True), (53, "", False), (32, two, True), (53, "", False)]) for one, two in pairs
    ]
    rows += [
        (46, [(32, "申请人承诺", True), (138, "\n\n　　　　　　　　申请人签字：　　　　　　　年　　月　　日", False)])
    ]
    rows += [
        (
            46,
            [
                (32, "物业意见", True),
                (138, "□同意　　□不同意\n\n　　　　　　　　（盖章）　　　　　　　　　　年　　月　　日", False),
            ],
        )
    ]
    rows += [(30, [(32, "备　注", True), (138, "", False)])]
    end = table(sheet, 20, 42, rows, label=label, value=label)
    sheet.text(20, end + 5, "说明：本表由申请人如实填写，一式两份。", Style("song", 10))
    return _done("ash_bk_unfilled_form", [sheet])


def ash_bk_unfilled_contract(job: Job) -> Drawn:
    """A contract for a space printed from the net, every blank left open; two pages."""
    writer = Writer(job, Style("song", 13), top=30, leading=1.95)
    gap = "＿" * 7
    writer.title("车位租赁合同", Style("song_bold", 21))
    for line in (f"出租方（甲方）：{gap}　身份证号：{gap}＿＿＿", f"承租方（乙方）：{gap}　身份证号：{gap}＿＿＿"):
        writer.line(line)
    for text in (
        "根据《中华人民共和国民法典》及有关规定，甲乙双方在平等、自愿的基础上，就车位租赁事宜达成如下协议：",
        f"一、甲方将位于{gap}小区＿＿＿号车位出租给乙方使用。",
        "二、租赁期限自＿＿＿年＿＿月＿＿日起至＿＿＿年＿＿月＿＿日止。",
        f"三、租金为每月＿＿＿＿元（大写：{gap}），支付方式：＿＿＿＿。",
        "四、乙方向甲方交纳押金＿＿＿＿元，合同期满无息退还。",
        "五、乙方应按照车位用途合理使用，不得擅自改变结构、不得转租。",
        "六、甲方□同意　□不同意　乙方在该车位安装充电设施。",
        "七、租赁期间车位的管理费由＿＿方承担。",
        "八、一方违约的，应向对方支付违约金＿＿＿＿元。",
        "九、本合同未尽事宜，由双方另行协商并签订补充协议。",
        "十、本合同一式＿＿份，甲乙双方各执＿＿份，自签字之日起生效。",
    ):
        writer.para(text)
    writer.new_page()
    sheet = writer.sheet
    for x, party in ((25, "甲方"), (112, "乙方")):
        for row, text in enumerate((f"{party}（签字）：", "联系电话：", "　　　　年　　月　　日")):
            sheet.text(x, 34 + row * 14, text, writer.style)
    writer.number_pages("第{}页 共{}页")
    return _done("ash_bk_unfilled_contract", writer.sheets)


def ash_bk_lined_paper(job: Job) -> Drawn:
    """Lined paper with nothing on it, photographed."""
    sheet = table_top(job, 206, 280)
    paper_on(sheet, 10, 10, 186, 260, (251, 250, 244))
    for row in range(24):
        sheet.line(18, 34 + row * 9.6, 188, 34 + row * 9.6, width=0.15, fill=(190, 150, 150))
    sheet.line(18, 31.5, 188, 31.5, width=0.5, fill=(190, 120, 120))
    return _done("ash_bk_lined_paper", [sheet])


LAYOUTS: Layouts = {
    _KIND: {
        "ash_bk_punched": ash_bk_punched,
        "ash_bk_back_of_a_print": ash_bk_back_of_a_print,
        "ash_bk_unfilled_form": ash_bk_unfilled_form,
        "ash_bk_unfilled_contract": ash_bk_unfilled_contract,
        "ash_bk_lined_paper": ash_bk_lined_paper,
    }
}
