"""Empty sheets, backs of sheets, and forms nobody has filled in."""

from __future__ import annotations

from samples.draw import Style
from samples.job import Job, Layouts
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

KIND = "blank"


def even_bare_back(job: Job) -> Drawn:
    """The back of a printed sheet: faint mirror-like shades, a fold, punched holes."""
    sheet = job.sheet()
    for y in (104.0, 199.0):
        sheet.line(0, y, 210, y, width=0.4, fill=(236, 236, 234))
    for y in (108.0, 188.0):
        sheet.fill(6, y, 5, 5, (70, 70, 72))
    for row in range(job.rng.randrange(10, 24)):
        y = 30 + row * 8.5
        sheet.line(28, y, 182 - job.rng.uniform(0, 60) * (row % 3 == 2), y, width=1.6, fill=(247, 247, 246))
    return drawn(KIND, "even_bare_back", [sheet], {})


def even_bare_request(job: Job) -> Drawn:
    """The supply company's request form for a charging pile, downloaded and not filled in."""
    sheet = job.sheet()
    sheet.text(105, 22, "居民充电桩用电申请表", Style("hei_bold", 18), align="c")
    sheet.text(24, 34, "申请日期：      年    月    日", Style("song", 10.5))
    rows = [
        (11.0, [(30.0, "用电人姓名", True), (52.0, "", False), (30.0, "联系电话", True), (52.0, "", False)]),
        (11.0, [(30.0, "身份证号码", True), (134.0, "", False)]),
        (11.0, [(30.0, "用电地址", True), (134.0, "        市        区        路        小区      号楼", False)]),
        (
            11.0,
            [
                (30.0, "车位编号", True),
                (52.0, "", False),
                (30.0, "车位性质", True),
                (52.0, "□自有  □租赁  □使用权", False),
            ],
        ),
        (
            11.0,
            [
                (30.0, "充电桩功率", True),
                (52.0, "            kW", False),
                (30.0, "电压等级", True),
                (52.0, "□220V   □380V", False),
            ],
        ),
        (11.0, [(30.0, "车    型", True), (52.0, "", False), (30.0, "车架号", True), (52.0, "", False)]),
        (
            30.0,
            [
                (30.0, "申请人承诺", True),
                (
                    134.0,
                    "本人承诺提供的资料真实、有效，充电设施符合国家有关标准。"
                    "\n\n                              申请人签字：",
                    False,
                ),
            ],
        ),
        (
            36.0,
            [
                (30.0, "物业意见", True),
                (134.0, "\n\n                              （盖章）        年    月    日", False),
            ],
        ),
    ]
    y = table(sheet, 23, 42, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(24, y + 5, "注：本表一式两份，供电企业、用户各执一份。", Style("song", 9.5))
    return drawn(KIND, "even_bare_request", [sheet], {})


def even_bare_consent(job: Job) -> Drawn:
    """A manager's certificate template with nothing but gaps."""
    out = Writer(job, Style("song", 14.5), left=28, width=154, top=36, leading=2.1)
    out.title("物业同意安装证明", Style("song_bold", 22), spacing=0.3)
    gap = "＿＿＿＿"
    out.para(
        f"兹证明{gap}{gap}小区{gap}号楼{gap}单元{gap}室业主{gap}{gap}（身份证号：{gap}{gap}{gap}{gap}），在本小区拥有{gap}{gap}号固定车位，我单位同意其在该车位安装电动汽车充电桩，并配合供电公司施工。"
    )
    out.para("特此证明。")
    y = out.y + 26
    out.sheet.text(120, y, "单位（盖章）：", Style("song", 14.5))
    out.sheet.text(120, y + 12, "联系电话：", Style("song", 14.5))
    out.sheet.text(120, y + 24, "      年    月    日", Style("song", 14.5))
    return drawn(KIND, "even_bare_consent", out.sheets, {})


LAYOUTS: Layouts = {
    KIND: {
        "even_bare_back": even_bare_back,
        "even_bare_request": even_bare_request,
        "even_bare_consent": even_bare_consent,
    }
}
