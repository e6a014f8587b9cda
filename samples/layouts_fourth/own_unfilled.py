"""Nothing handed in: empty pages as scanners leave them, and forms nobody filled in."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def _blank(layout: str, sheets: Sequence[Sheet]) -> Drawn:
    return drawn("blank", layout, sheets, {})


def _gap(ems: float) -> Run:
    return Run("", underline=True, min_em=ems)


_DAY: tuple[str | Run, ...] = (_gap(3.5), "年", _gap(2.2), "月", _gap(2.2), "日")


def back_of_sheet(job: Job) -> Drawn:
    """The empty back of a sheet: a shadow at the edge, specks of dust, holes of a folder."""
    sheet = job.sheet()
    if job.chance(0.6):
        sheet.fill(0, 0, job.rng.uniform(1.5, 4), 297, (206, 206, 208))
    for _ in range(job.rng.randrange(6, 26)):
        x, y = job.rng.uniform(8, 200), job.rng.uniform(8, 288)
        sheet.fill(x, y, 0.25, 0.25, (150, 150, 150))
    if job.chance(0.5):
        for y in (108.5, 188.5):
            sheet.fill(9, y, 5, 5, (120, 120, 122))
    return _blank("back_of_sheet", [sheet])


def ruled_pad(job: Job) -> Drawn:
    """An unwritten page of a ruled pad."""
    sheet = job.sheet()
    red = job.rng.choice(((206, 120, 120), (150, 180, 210)))
    sheet.line(20, 30, 190, 30, width=0.5, fill=red)
    for number in range(26):
        sheet.line(20, 39 + number * 9.2, 190, 39 + number * 9.2, width=0.2, fill=red)
    return _blank("ruled_pad", [sheet])


def consent_letter_unfilled(job: Job) -> Drawn:
    """The text of a property service's consent with every gap open."""
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=2.0, top=36)
    writer.title("同意安装充电桩证明", Style("hei_bold", 22), after=14)
    writer.line("国网信阳供电公司：")
    writer.para(
        [
            "兹有",
            _gap(9),
            "小区",
            _gap(4),
            "号楼",
            _gap(3),
            "单元",
            _gap(4),
            "室业主",
            _gap(6),
            "，身份证号",
            _gap(12),
            "，在本小区",
            _gap(6),
            "号车位申请安装充电桩，我单位同意其安装。",
        ]
    )
    writer.para("特此证明。")
    y, sheet = writer.y + 24, writer.sheet
    sheet.text(108, y, "物业公司（盖章）：", Style("song", 14))
    sheet.text(178, y + 13, list(_DAY), Style("song", 14), align="r")
    return _blank("consent_letter_unfilled", [sheet])


def confirmation_unfilled(job: Job) -> Drawn:
    """A ruled form of a consent: labels alone."""
    sheet, size = job.sheet(), Style("song", 12)
    sheet.text(105, 24, "居民小区充电桩安装申请确认表", Style("hei_bold", 19), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    for left, right in (
        ("申请人", "联系电话"),
        ("身份证号", "房　号"),
        ("小区名称", "车位编号"),
        ("车辆型号", "申请功率"),
    ):
        rows.append((14, [(32, left, True), (54, "", False), (32, right, True), (54, "", False)]))
    rows.append((46, [(32, "物业意见", True), (140, "", False)]))
    rows.append((46, [(32, "社区意见", True), (140, "", False)]))
    y = table(sheet, 19, 42, rows, label=size, value=size, line=0.3)
    for down in (92, 46):
        sheet.text(132, y - down + 30, "（盖章）", size)
        sheet.text(186, y - down + 37, "年　　月　　日", size, align="r")
    sheet.text(19, y + 5, "填表说明：本表由申请人填写，一式两份。", Style("song", 10.5))
    return _blank("confirmation_unfilled", [sheet])


def space_lease_unfilled(job: Job) -> Drawn:
    """A lease of a parking space as it came from the printer."""
    writer = Writer(job, Style("song", 12.5), leading=1.9)
    writer.title("车位租赁合同", Style("song_bold", 21), after=9)
    for label in ("出租方（甲方）：", "身份证号：", "承租方（乙方）：", "身份证号："):
        writer.line([label, _gap(16)])
    terms: tuple[Runs, ...] = (
        ["一、甲方将位于", _gap(12), "小区", _gap(6), "号车位出租给乙方使用。"],
        ["二、租赁期限自", *_DAY, "起至", *_DAY, "止。"],
        ["三、租金为每月", _gap(5), "元（大写：", _gap(8), "），按", _gap(3), "支付。"],
        ["四、租赁期间车位管理费由", _gap(4), "承担。"],
        "五、未经甲方同意，乙方不得将车位转租。",
        "六、本合同一式两份，双方签字后生效。",
    )
    for runs in terms:
        writer.para(runs)
    y, sheet = writer.y + 12, writer.sheet
    sheet.text(28, y, "甲方（签字）：", Style("song", 12.5))
    sheet.text(112, y, "乙方（签字）：", Style("song", 12.5))
    for x in (28, 112):
        sheet.text(x, y + 14, list(_DAY), Style("song", 12.5))
    return _blank("space_lease_unfilled", writer.sheets)


def house_lease_unfilled(job: Job) -> Drawn:
    """A lease of a house, gaps as spaces and no lines."""
    writer = Writer(job, Style("song", 12), leading=1.85)
    writer.title("房屋租赁合同", Style("hei", 20), after=9)
    for text in (
        "甲方（出租人）：",
        "乙方（承租人）：",
        "一、房屋坐落：　　　　　　　　　　　　　　，建筑面积：　　　　平方米。",
        "二、租赁期限：　　　　年　　月　　日至　　　　年　　月　　日。",
        "三、月租金：　　　　　　元，押金：　　　　　元，付款方式：",
        "四、水、电、燃气、物业费用由乙方承担，房屋主体维修由甲方负责。",
        "五、租赁期满乙方应按时返还房屋，需续租的提前一个月协商。",
        "六、其他约定：",
    ):
        writer.para(text, indent=0 if "人）：" in text else 2)
    y, sheet = writer.y + 30, writer.sheet
    sheet.text(28, y, "甲方签字：", Style("song", 12))
    sheet.text(112, y, "乙方签字：", Style("song", 12))
    sheet.text(182, y + 14, "年　　月　　日", Style("song", 12), align="r")
    return _blank("house_lease_unfilled", writer.sheets)


LAYOUTS: Layouts = {
    "blank": {
        "back_of_sheet": back_of_sheet,
        "ruled_pad": ruled_pad,
        "consent_letter_unfilled": consent_letter_unfilled,
        "confirmation_unfilled": confirmation_unfilled,
        "space_lease_unfilled": space_lease_unfilled,
        "house_lease_unfilled": house_lease_unfilled,
    }
}
