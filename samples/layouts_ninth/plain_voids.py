"""Sheets that say nothing: empty pages and forms without values."""

from __future__ import annotations

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import begin, grid, lines
from samples.truth import Drawn, drawn

GREEN: Colour = (60, 110, 84)
SONG = Style("song", 12)
Cells = list[tuple[float, list[tuple[float, "str | Run | list[str | Run]", bool]]]]


def _empty(name: str, sheets: list[Sheet]) -> Drawn:
    return drawn("blank", name, sheets, {})


def plain_void_sheet(job: Job) -> Drawn:
    """An empty page: the scanner's shadow, punched holes, specks."""
    sheet = job.sheet()
    sheet.fill(0, 0, 1.6, 297, (206, 206, 208))
    for y in (108.0, 188.0):
        sheet.fill(9, y, 5, 5, (180, 180, 182))
    for _ in range(job.rng.randrange(3, 12)):
        sheet.fill(job.rng.uniform(10, 198), job.rng.uniform(10, 285), 0.5, 0.5, (150, 150, 150))
    return _empty("plain_void_sheet", [sheet])


def plain_void_letter(job: Job) -> Drawn:
    """The window's model of the manager's consent, nothing filled in."""
    sheet, style = job.sheet(), Style("song", 14)
    sheet.text(105, 36, "同意安装充电桩证明（样本）", Style("hei", 20), align="c")
    gap = Run("　　　　　　　", underline=True)
    y = sheet.flow(26, 62, 158, "国网信阳供电公司：", style, leading=2.0)
    body: list[str | Run] = [
        "兹有",
        gap,
        "小区",
        gap,
        "栋",
        gap,
        "室业主",
        gap,
        "（身份证号：",
        gap,
        gap,
        "），在小区内拥有固定车位，车位号",
        gap,
        "。我单位同意该业主在上述车位安装充电桩，容量",
        gap,
        "千瓦。",
    ]
    y = sheet.flow(26, y, 158, body, style, leading=2.0, indent=2)
    y = sheet.flow(26, y, 158, "特此证明。", style, leading=2.0, indent=2) + 22
    sheet.text(106, y, "物业公司（盖章）：", style)
    sheet.text(106, y + 14, "联系人及电话：", style)
    sheet.text(118, y + 28, "年　　月　　日", style)
    return _empty("plain_void_letter", [sheet])


def plain_void_form(job: Job) -> Drawn:
    """The power company's application form of two pages, unfilled."""
    front, back = job.sheet(), job.sheet()
    front.text(105, 22, "低压居民客户用电登记表", Style("song_bold", 19), align="c")

    def pair(one: str, two: str) -> list[tuple[float, str | Run | list[str | Run], bool]]:
        return [(34, one, True), (50, "", False), (34, two, True), (50, "", False)]

    rows: Cells = [
        (12, [(168, "客户基本信息", True)]),
        (12, pair("客户名称", "户号")),
        (12, pair("证件名称", "证件号码")),
        (12, [(34, "用电地址", True), (134, "", False)]),
        (12, pair("联系人", "移动电话")),
        (12, [(168, "业务办理信息", True)]),
        (12, [(34, "业务类型", True), (134, "□新装　□增容　□充电桩报装　□过户　□更名", False)]),
        (12, pair("申请容量（kW）", "车位编号")),
        (
            40,
            [
                (34, "客户声明", True),
                (134, "本人对本表及所提供材料的真实性负责。\n\n客户签名：　　　　　　　　　年　　月　　日", False),
            ],
        ),
    ]
    y = grid(front, 21, 38, rows, label=SONG, value=SONG)
    front.text(
        22, y + 6, "受理人：　　　　　　　　受理日期：　　　　　　　（系统编号由受理人员填写）", Style("song", 10.5)
    )
    back.text(105, 22, "客 户 须 知", Style("song_bold", 16), align="c")
    top = 38.0
    for text in (
        "1. 办理充电桩报装应提供有效身份证件、固定车位使用证明、物业同意证明、购车证明。",
        "2. 充电桩用电执行居民合表电价，可选择峰谷分时电价。",
        "3. 计量装置及其以上线路由供电企业投资建设，表后线路由客户自行负责。",
        "4. 本表一式一份，由供电企业存档。",
    ):
        top = back.flow(26, top, 158, text, SONG, leading=1.8) + 1
    return _empty("plain_void_form", [front, back])


def plain_void_letter_paper(job: Job) -> Drawn:
    """A sheet of ruled letter paper with nothing on it."""
    sheet, red = job.sheet(190, 266), (206, 92, 92)
    place = begin(job).home.community
    if job.chance(0.5):
        sheet.text(95, 18, place.village_committee + "信笺", Style("song_bold", 15, red), align="c", spacing=0.1)
    for row in range(21):
        sheet.line(18, 38 + row * 10, 172, 38 + row * 10, width=0.2, fill=red)
    sheet.text(172, 246, "第　　页", Style("song", 9, red), align="r")
    return _empty("plain_void_letter_paper", [sheet])


def plain_void_contract(job: Job) -> Drawn:
    """A lease of a parking space as the print shop sells it."""
    sheet = job.sheet()
    sheet.text(105, 24, "车位出租协议", Style("song_bold", 20), align="c", spacing=0.3)
    gap, short = Run("　　　　　　　　", underline=True), Run("　　　", underline=True)
    y = 44.0
    for runs in lines(
        ["甲方（出租方）：", gap, "　身份证号：", gap, gap],
        ["乙方（承租方）：", gap, "　身份证号：", gap, gap],
        ["一、甲方将位于", gap, "小区的", short, "号车位出租给乙方停放车辆使用。"],
        ["二、租期自", short, "年", short, "月", short, "日至", short, "年", short, "月", short, "日。"],
        ["三、租金每月", short, "元，按", short, "支付。"],
        ["四、乙方应遵守小区停车管理规定，车辆及物品的安全由乙方自行负责。"],
        ["五、本协议一式两份，双方签字后生效。"],
    ):
        y = sheet.flow(24, y, 164, runs, SONG, leading=1.9) + 1.5
    sheet.text(26, y + 16, "甲方签字：", SONG)
    sheet.text(112, y + 16, "乙方签字：", SONG)
    sheet.text(112, y + 30, "　　　年　　月　　日", SONG)
    return _empty("plain_void_contract", [sheet])


LAYOUTS: Layouts = {
    "blank": {
        layout.__name__: layout
        for layout in (
            plain_void_sheet,
            plain_void_letter,
            plain_void_form,
            plain_void_letter_paper,
            plain_void_contract,
        )
    },
}
