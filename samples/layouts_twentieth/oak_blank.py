"""Pages with nothing filled in."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import Rows, lines
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def _blank(name: str, sheets: Sequence[Sheet]) -> Drawn:
    return drawn("blank", name, sheets, {})


def empty_sheet(job: Job) -> Drawn:
    """A sheet of paper with nothing but the shadow of its edge and a few specks."""
    tone = job.rng.randrange(244, 256)
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, (tone, tone, tone))
    sheet.line(1.5, 0, 1.5, 297, width=job.rng.choice([0.3, 1.2]), fill=(206, 206, 208))
    for _ in range(job.rng.randrange(0, 9)):
        sheet.fill(job.rng.uniform(8, 200), job.rng.uniform(8, 288), 0.4, 0.3, (150, 150, 150))
    return _blank("oak_blank_sheet", [sheet])


def ruled_back(job: Job) -> Drawn:
    """A page of ruled letter paper, unwritten, with the printer's line at the foot."""
    sheet = job.sheet()
    red: Colour = job.rng.choice([(210, 110, 110), (120, 150, 200)])
    for row in range(24):
        sheet.line(22, 40 + row * 9.6, 188, 40 + row * 9.6, width=0.2, fill=red)
    if job.chance(0.6):
        sheet.text(105, 22, f"{job.facts.home.community.manager.name}便笺", Style("song", 13, red), align="c")
    sheet.text(188, 276, "第　　页", Style("song", 9, red), align="r")
    return _blank("oak_blank_ruled", [sheet])


def empty_application(job: Job) -> Drawn:
    """The power company's application form, nothing filled in."""
    sheet = job.sheet()
    sheet.text(105, 20, "居民电动汽车充电桩用电申请表", Style("hei_bold", 18), align="c")
    rows: Rows = [
        (11, [(32, "户　　名", True), (55, "", False), (32, "证件号码", True), (55, "", False)]),
        (11, [(32, "用电地址", True), (142, "　　　　小区　　　栋　　　单元　　　室", False)]),
        (11, [(32, "联 系 人", True), (55, "", False), (32, "移动电话", True), (55, "", False)]),
        (11, [(32, "车 位 号", True), (55, "", False), (32, "车位性质", True), (55, "□自有 □租赁", False)]),
        (
            11,
            [
                (32, "充电桩功率", True),
                (55, "　　　　　　千瓦", False),
                (32, "供电电压", True),
                (55, "□220V　□380V", False),
            ],
        ),
        (11, [(32, "车辆品牌", True), (55, "", False), (32, "车 架 号", True), (55, "", False)]),
        (40, [(32, "物业意见", True), (142, "　　　　　　　　　　　（盖章）　　　年　　月　　日", False)]),
        (
            30,
            [
                (32, "申请人声明", True),
                (142, "本人承诺所提供的资料真实有效。　　签名：　　　　　　　年　　月　　日", False),
            ],
        ),
        (
            24,
            [(32, "供电公司受理", True), (142, "受理人：　　　　　　受理编号：　　　　　　　　年　　月　　日", False)],
        ),
    ]
    y = table(sheet, 18, 36, rows, label=Style("song", 11), value=Style("song", 11))
    sheet.text(20, y + 4, "注：1．请用黑色签字笔填写。2．一户一表。", Style("song", 9.5))
    return _blank("oak_blank_application", [sheet])


def empty_consent(job: Job) -> Drawn:
    """A consent with its blanks open, as handed out by the office."""
    writer = Writer(job, Style("song", 14), leading=2.2)
    writer.y += 8
    writer.title(
        job.rng.choice(["同意安装充电桩证明（样表）", "充电桩安装证明", "物业（居委会）证明"]),
        Style("hei_bold", 20),
        spacing=0.05,
    )

    def gap(wide: float) -> Run:
        return Run("　", "", None, underline=True, min_em=wide)

    writer.para(
        [
            "兹有",
            gap(6),
            "小区",
            gap(3),
            "栋",
            gap(3),
            "单元",
            gap(3),
            "室业主",
            gap(5),
            "，身份证号",
            gap(11),
            "，车位号",
            gap(6),
            "，申请在该车位安装充电桩，经研究，",
            "□同意　□不同意",
            "其安装。",
        ]
    )
    writer.para("特此证明。")
    y = writer.y + 20
    lines(
        writer.sheet,
        104,
        y,
        ["单位（盖章）：", "经办人：", "联系电话：", "　　　　年　　月　　日"],
        Style("song", 14),
        step=13,
    )
    return _blank("oak_blank_consent", writer.sheets)


def empty_contract(job: Job) -> Drawn:
    """A contract's form of two pages as the office hands it out, all blanks open."""
    writer = Writer(job, Style("song", 12.5), leading=2.0)
    writer.title(
        job.rng.choice(["车位租赁合同（示范文本）", "车位租赁协议（空白）"]), Style("hei_bold", 19), spacing=0.05
    )
    for label in ("出租方（甲方）：", "承租方（乙方）：", "身份证号码："):
        writer.line([label, Run("　", "", None, underline=True, min_em=18)])

    def gap(wide: float) -> Run:
        return Run("　", "", None, underline=True, min_em=wide)

    writer.para("甲乙双方经协商一致，就车位租赁事项订立本合同：")
    writer.para(["一、甲方将位于", gap(9), "的", gap(6), "号车位出租给乙方停放车辆。"])
    writer.para(
        ["二、租赁期自", gap(3), "年", gap(2), "月", gap(2), "日至", gap(3), "年", gap(2), "月", gap(2), "日。"]
    )
    writer.para(["三、租金每月", gap(5), "元，大写", gap(9), "，每", gap(3), "支付一次。"])
    for text in (
        "四、甲方保证车位权属清楚，乙方按用途合理使用。",
        "五、乙方安装充电设施的，应遵守供电和消防的有关规定。",
        "六、未经甲方同意，乙方不得转租。",
    ):
        writer.para(text)
    writer.new_page()
    writer.para(["七、其他约定事项：", gap(22)])
    writer.line(gap(36))
    writer.para("八、本合同一式两份，双方各执一份。")
    y = writer.y + 14
    lines(writer.sheet, 27, y, ["甲方（签章）：", "　　　年　　月　　日"], writer.style, step=14)
    lines(writer.sheet, 112, y, ["乙方（签章）：", "　　　年　　月　　日"], writer.style, step=14)
    writer.number_pages()
    return _blank("oak_blank_contract", writer.sheets)


LAYOUTS: Layouts = {
    "blank": {
        "oak_blank_sheet": empty_sheet,
        "oak_blank_ruled": ruled_back,
        "oak_blank_application": empty_application,
        "oak_blank_consent": empty_consent,
        "oak_blank_contract": empty_contract,
    },
}
