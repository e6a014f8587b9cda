"""工程建设涉及城市绿地、树木申请表: a form on two sides, and a print from a government site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, dated
from samples.layouts_eighteenth.cob_common import (
    Row,
    barcode,
    day_text,
    grid,
    kv,
    metre,
    sign,
    square,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works

_BROWN: Colour = (150, 70, 50)
_PINK: Colour = (248, 224, 222)
_PALE: Colour = (236, 241, 248)
_LINE: Colour = (160, 172, 190)


@dataclass(frozen=True, slots=True)
class Green:
    works: Works
    length: Decimal
    width: Decimal

    @property
    def area(self) -> Decimal:
        return (self.length * self.width).normalize() + 0

    @property
    def values(self) -> dict[str, Value]:
        works = self.works
        return {
            "applicant": works.applicant,
            "handler": works.handler.name,
            "phone": works.handler.phone,
            "place": works.green_place,
            "nature": works.green_nature,
            "length_m": plain(self.length),
            "width_m": plain(self.width),
            "area_m2": plain(self.area),
            "period_from": works.period_from.isoformat(),
            "period_to": works.period_to.isoformat(),
        }


def _green(job: Job) -> Green:
    rng = job.rng
    return Green(
        some_works(job),
        Decimal(rng.choice(["4", "6.5", "10", "12", "18", "24.5"])),
        Decimal(rng.choice(["1", "1.2", "2", "3", "3.5"])),
    )


def green_form(job: Job) -> Drawn:
    """工程建设涉及城市绿地、树木申请表 on two sides: data and trees; opinions and seals overleaf."""
    rng, one = job.rng, _green(job)
    works, pen = one.works, job.fill_style(11)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    unit, flat = metre(rng), square(rng)
    sheet = job.sheet()
    sheet.text(105, 20, "工程建设涉及城市绿地、树木", Style("song_bold", 19), align="c", spacing=0.08)
    sheet.text(105, 30, "审 批 申 请 表", Style("song_bold", 19), align="c", spacing=0.08)
    wide = (32, 53, 32, 53)
    rows: list[Row] = [
        kv(12, (32, 138), "申请单位（个人）", ink(works.applicant, "applicant")),
        kv(12, (32, 138), "统一社会信用代码\n或身份证号", ink(works.applicant_code)),
        kv(12, wide, "经 办 人", ink(works.handler.name, "handler"), "联系电话", ink(works.handler.phone, "phone")),
        kv(12, (32, 138), "工程名称", ink(works.project)),
        kv(12, (32, 138), "占用绿地地址", ink(works.green_place, "place")),
        kv(
            12,
            wide,
            "绿地性质",
            ink(works.green_nature, "nature"),
            "申请类别",
            rng.choice(["■占用　□移植　□砍伐", "■占用　■移植　□砍伐"]),
        ),
        kv(
            13,
            (32, 138),
            "占用面积",
            [
                "长 ",
                ink(plain(one.length), "length_m"),
                f" {unit}，宽 ",
                ink(plain(one.width), "width_m"),
                f" {unit}，面积 ",
                ink(plain(one.area), "area_m2"),
                f" {flat}",
            ],
        ),
        kv(
            13,
            (32, 138),
            "占用期限",
            ["自", *dated(works.period_from, "period_from", pen), "至", *dated(works.period_to, "period_to", pen)],
        ),
        kv(22, (32, 138), "申请理由", ink(works.reason)),
    ]
    y = grid(sheet, 20, 46, rows, label=Style("hei", 10.5), value=Style("song", 11))
    trees: list[Row] = [
        (
            9,
            [
                (32, "涉及树木", "k"),
                (42, "树种", "k"),
                (32, "数量（株）", "k"),
                (32, "胸径（cm）", "k"),
                (32, "处理方式", "k"),
            ],
        )
    ]
    for kind, count in works.trees:
        trees.append(
            (
                9,
                [
                    (32, "", "c"),
                    (42, ink(kind), "c"),
                    (32, ink(str(count)), "c"),
                    (32, ink(str(rng.randrange(6, 22))), "c"),
                    (32, ink("移植"), "c"),
                ],
            )
        )
    trees.append((9, [(32, "", "c"), (42, "", "c"), (32, "", "c"), (32, "", "c"), (32, "", "c")]))
    trees.append(
        kv(18, (32, 138), "恢复或补植方案", ink("工程完工后十日内按原标准恢复绿地，补植同规格苗木并养护一年。"))
    )
    grid(sheet, 20, y, trees, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(105, 284, "1", Style("song", 9), align="c")
    back = job.sheet()
    y = 24.0
    blocks = ("申请单位\n（个人）承诺", "绿地管护\n单位意见", "城市绿化主管\n部门勘察意见", "审批意见")
    for at, title in enumerate(blocks):
        back.rect(20, y, 32, 54)
        back.rect(52, y, 138, 54)
        back.cell((20, y, 32, 54), title, Style("hei", 10.5), align="c")
        if at == 0:
            back.flow(
                56,
                y + 4,
                130,
                "　　所填内容及提交材料真实有效，严格按批准的面积和期限占用，按期恢复绿地。",
                Style("song", 11),
                leading=1.6,
            )
            if works.applicant.endswith("公司"):
                seals.put_round(back, 140, y + 34, seals.SealText(works.applicant), diameter=36)
            else:
                sign(back, 130, y + 28, works.applicant)
            back.text(184, y + 46, day_text(works.signed, "plain"), pen, align="r")
        else:
            back.text(110, y + 34, "（盖章）", Style("song", 10.5))
            back.text(184, y + 46, "年　　月　　日", Style("song", 10.5), align="r")
        y += 54
    back.text(20, y + 4, "附：1. 绿地现状图及照片；2. 工程建设许可材料；3. 场地使用权佐证材料。", Style("song", 9.5))
    back.text(105, 284, "2", Style("song", 9), align="c")
    return drawn("green_application", "cob_green_form", [sheet, back], one.values)


def green_web(job: Job) -> Drawn:
    """The same application printed from a government site: sections with bars, a bar code, print time at the foot."""
    rng, one = job.rng, _green(job)
    works = one.works
    form = rng.choice(("dash", "padded", "slash"))
    sheet = job.sheet()
    sheet.text(20, 14, "河南政务服务网 · 信阳市", Style("hei", 10, (60, 90, 150)))
    barcode(sheet, 140, 12, 46, 8)
    sheet.text(
        164,
        21.5,
        f"4115{day_text(works.signed, 'dash').replace('-', '')}{rng.randrange(10**6):06d}",
        Style("hei", 8),
        align="c",
    )
    sheet.text(105, 32, "工程建设涉及城市绿地、树木申请表", Style("hei_bold", 18), align="c")
    label, value = Style("hei", 9.5), Style("song", 10)

    def section(y: float, title: str, rows: list[Row]) -> float:
        sheet.fill(20, y, 1.6, 6, (60, 90, 150))
        sheet.text(24, y + 1, title, Style("hei_bold", 11))
        return grid(sheet, 20, y + 8, rows, label=label, value=value, colour=_LINE, tint=_PALE, pad=2.5) + 5

    wide = (36, 49, 36, 49)
    y = section(
        48,
        "申请人信息",
        [
            kv(10, wide, "申请单位/个人", Run(works.applicant, "applicant"), "证件号码", works.applicant_code),
            kv(
                10,
                wide,
                "经办人",
                Run(works.handler.name, "handler"),
                "经办人手机号",
                Run(works.handler.phone, "phone"),
            ),
        ],
    )
    y = section(
        y,
        "占用绿地信息",
        [
            kv(10, (36, 134), "工程名称", works.project),
            kv(10, (36, 134), "占用绿地地址", Run(works.green_place, "place")),
            kv(
                10,
                wide,
                "绿地性质",
                Run(works.green_nature, "nature"),
                "占用面积（㎡）",
                Run(plain(one.area), "area_m2"),
            ),
            kv(10, wide, "长（米）", Run(plain(one.length), "length_m"), "宽（米）", Run(plain(one.width), "width_m")),
            kv(
                10,
                wide,
                "占用开始时间",
                Run(day_text(works.period_from, form), "period_from"),
                "占用结束时间",
                Run(day_text(works.period_to, form), "period_to"),
            ),
            kv(14, (36, 134), "占用原因", works.reason),
        ],
    )
    y = section(
        y,
        "树木信息",
        [
            kv(10, wide, "涉及树木总数（株）", str(works.tree_count), "其中古树名木", "0"),
            kv(10, (36, 134), "树种及数量", "，".join(f"{kind}{count}株" for kind, count in works.trees)),
        ],
    )
    y = section(
        y,
        "材料清单",
        [
            kv(9, (36, 134), str(at), name)
            for at, name in enumerate(("场地使用权佐证材料.pdf", "情况说明材料.pdf", "工程建设许可材料.pdf"), 1)
        ],
    )
    sheet.flow(
        20,
        y,
        170,
        "申请人声明：以上信息由本人（单位）填写，真实、准确、完整，愿承担由此产生的法律责任。",
        Style("song", 10),
        leading=1.5,
    )
    sheet.text(108, y + 14, "申请人（签章）：", Style("song", 11))
    if works.applicant.endswith("公司"):
        seals.put_round(sheet, 156, y + 18, seals.SealText(works.applicant), diameter=36)
    else:
        sign(sheet, 140, y + 12, works.applicant)
    stamp = works.signed + timedelta(days=rng.randrange(0, 2))
    sheet.text(
        20,
        284,
        f"打印时间：{stamp:%Y-%m-%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}",
        Style("hei", 8, (110, 110, 115)),
    )
    sheet.text(190, 284, "1/1", Style("hei", 8, (110, 110, 115)), align="r")
    return drawn("green_application", "cob_green_web", [sheet], one.values)


LAYOUTS: Layouts = {
    "green_application": {"cob_green_form": green_form, "cob_green_web": green_web},
}
