"""Empty pages and forms without any value."""

from __future__ import annotations

from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import Told, foot, hei, prep, song
from samples.truth import Drawn
from samples.writing import Writer, table

KIND = "blank"
_PALE: Colour = (238, 238, 240)


def _gap(em: float = 8.0) -> Run:
    return Run("", underline=True, min_em=em)


def next_back_of_sheet(job: Job) -> Drawn:
    """The back of a sheet: punched holes, the scanner's edge, a crease."""
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, job.rng.choice(((252, 251, 247), (247, 247, 249), (255, 255, 255))))
    for y in (108, 188):
        sheet.fill(8, y, 5, 5, (206, 206, 210))
    sheet.line(0, 148.5, 210, 148.7, width=0.3, fill=(232, 231, 228))
    sheet.line(208.6, 0, 208.6, 297, width=1.0, fill=(188, 188, 192))
    return Told().done(KIND, "next_back_of_sheet", [sheet])


def next_consent_template(job: Job) -> Drawn:
    """A property company's consent downloaded and printed, nothing filled in."""
    sheet, body = job.sheet(), song(14)
    sheet.text(
        105,
        40,
        job.rng.choice(("同意安装充电桩证明（模板）", "物业公司同意安装充电设施证明")),
        Style("song_bold", 20),
        align="c",
    )
    runs: Runs = [
        "兹有",
        _gap(10),
        "小区",
        _gap(3),
        "号楼",
        _gap(3),
        "单元",
        _gap(4),
        "室业主",
        _gap(6),
        "，身份证号",
        _gap(12),
        "，在本小区拥有固定车位，车位号为",
        _gap(6),
        "，因购买新能源汽车，需安装",
        _gap(3),
        "kW充电桩一台。经核实，我单位同意其安装。",
    ]
    y = sheet.flow(26, 66, 158, runs, body, leading=2.0, indent=2)
    y = sheet.flow(26, y + 2, 158, "特此证明。", body, indent=2) + 24
    sheet.text(110, y, "物业单位（盖章）：", body)
    sheet.text(110, y + 12, ["联系人及电话：", _gap(8)], body)
    sheet.text(110, y + 24, "　　　年　　月　　日", body)
    return Told().done(KIND, "next_consent_template", [sheet])


def next_empty_table(job: Job) -> Drawn:
    """The grid's application form for residents' piles, not filled in; two pages."""
    first, second = job.sheet(), job.sheet()
    first.text(105, 20, "居民充电桩用电报装申请表", Style("hei_bold", 18), align="c")
    first.text(188, 34, "申请编号：　　　　　　　　", song(10.5), align="r")
    label = song(11)

    def row(height: float, *names: str) -> tuple[float, list[tuple[float, Runs, bool]]]:
        wide = 172.0 / len(names) - 34
        cells: list[tuple[float, Runs, bool]] = []
        for name in names:
            cells += [(34.0, name, True), (wide, "", False)]
        return height, cells

    rows = [
        row(12, "户名", "证件名称"),
        row(12, "证件号码"),
        row(12, "用电地址"),
        row(12, "联系人", "移动电话"),
        row(12, "车位号", "车位性质"),
        row(12, "申请容量（kW）", "桩数量"),
        row(12, "车辆品牌", "车架号"),
        row(30, "申请事由"),
    ]
    y = table(first, 19, 42, rows, label=label, value=label) + 6
    text = "本人承诺所提供的资料真实有效，如有虚假，愿承担由此产生的一切责任。"
    y = first.flow(22, y, 166, text, song(11), leading=1.7, indent=2)
    first.text(110, y + 12, "申请人签字：", song(12))
    first.text(110, y + 24, "　　　　年　　月　　日", song(12))
    second.text(105, 20, "以下由供电企业填写", Style("hei", 14), align="c")
    rows = [
        row(14, "受理人", "受理日期"),
        row(14, "勘查人员", "勘查日期"),
        row(40, "供电方案"),
        row(14, "表计规格", "表箱位置"),
        row(40, "备注"),
    ]
    table(second, 19, 32, rows, label=label, value=label)
    foot(first, "第1页/共2页")
    foot(second, "第2页/共2页")
    return Told().done(KIND, "next_empty_table", [first, second])


def next_ruled_letter(job: Job) -> Drawn:
    """A sheet of the firm's letter paper with its lines, nothing written on it."""
    facts, sheet = prep(job), job.sheet()
    red: Colour = (200, 60, 60)
    sheet.text(105, 18, facts.home.community.manager.name + "信笺", Style("song_bold", 16, red), align="c")
    sheet.line(20, 30, 190, 30, width=0.7, fill=red)
    for row in range(21):
        sheet.line(20, 42 + row * 11, 190, 42 + row * 11, width=0.2, fill=(226, 150, 150))
    sheet.text(190, 282, "第　　页", Style("song", 9, red), align="r")
    return Told().done(KIND, "next_ruled_letter", [sheet])


def next_lease_template(job: Job) -> Drawn:
    """A lease of a space as sold by stationers, all blanks open; then an empty back."""
    w = Writer(job, song(12), leading=1.9)
    w.title("车位租赁合同", Style("song_bold", 20))
    w.line(["出租方（甲方）：", _gap(14), "　身份证号：", _gap(13)])
    w.line(["承租方（乙方）：", _gap(14), "　身份证号：", _gap(13)])
    w.para(["一、甲方将位于", _gap(14), "的", _gap(5), "号车位出租给乙方使用。"])
    w.para(
        [
            "二、租赁期限自",
            _gap(4),
            "年",
            _gap(2),
            "月",
            _gap(2),
            "日起至",
            _gap(4),
            "年",
            _gap(2),
            "月",
            _gap(2),
            "日止。",
        ]
    )
    w.para(["三、租金为每月", _gap(6), "元（大写：", _gap(10), "），支付方式为", _gap(6), "。"])
    w.para("四、租赁期间车位管理费由　　方承担。乙方不得改变车位用途。")
    w.para("五、甲方□同意　□不同意　乙方在车位上安装充电设施。")
    w.para("六、本合同一式两份，甲乙双方各执一份，签字后生效。")
    sheet, y = w.sheet, w.y + 14
    sheet.text(28, y, "甲方（签字）：", song())
    sheet.text(114, y, "乙方（签字）：", song())
    sheet.text(28, y + 16, "　　　年　　月　　日", song())
    sheet.text(114, y + 16, "　　　年　　月　　日", song())
    w.new_page()
    w.sheet.fill(0, 0, 210, 297, (251, 251, 249))
    w.sheet.line(1.5, 0, 1.5, 297, width=0.8, fill=_PALE)
    w.sheets[0].text(190, 288, "GF-模板", hei(7), align="r")
    return Told().done(KIND, "next_lease_template", w.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_back_of_sheet": next_back_of_sheet,
        "next_consent_template": next_consent_template,
        "next_empty_table": next_empty_table,
        "next_ruled_letter": next_ruled_letter,
        "next_lease_template": next_lease_template,
    }
}
