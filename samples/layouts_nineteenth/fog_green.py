"""The application on city green land and trees: the two-sided form, and the print of the service site."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import (
    CITY,
    Cell,
    Told,
    boxes,
    foot,
    grid,
    lab,
    mid,
    seal_on,
    top,
    typed_or_pen,
    val,
)
from samples.ornaments import qr_code
from samples.truth import Drawn
from samples.works import Works, plain, some_works


def _green_area(works: Works) -> str:
    return plain(works.area)


def green_form(job: Job) -> Drawn:
    """The two-sided form: applicant, land, trees in front; opinions of three offices behind."""
    told, rng, works = Told("green_application", "fog_green_form"), job.rng, some_works(job)
    sheet, ink, label = job.sheet(), typed_or_pen(job, 10.5), Style("song", 10.5)
    sheet.text(105, 20, "工程建设涉及城市绿地、树木申请表", Style("song_bold", 19), align="c")
    sheet.text(190, 33, f"申请日期：{numbers.written_date(works.signed)}", label, align="r")
    kinds = (("临时占用绿地", "移植树木", "修剪树木", "砍伐树木"), "临时占用绿地")
    trees = [
        (
            8.0,
            [
                mid(name),
                mid(str(count)),
                mid(f"{rng.randrange(8, 30)}"),
                mid(f"{rng.randrange(3, 9)}"),
                mid(rng.choice(["移植", "保护"])),
            ],
        )
        for name, count in works.trees
    ]
    rows: list[tuple[float, list[Cell]]] = [
        (11.0, [lab("申请单位（人）"), val(told.say("applicant", works.applicant, ink), 3)]),
        (11.0, [lab("统一社会信用代码\n（身份证号）"), val(Run(works.applicant_code, style=ink), 3)]),
        (
            11.0,
            [
                lab("经 办 人"),
                val(told.say("handler", works.handler.name, ink)),
                lab("联系电话"),
                val(told.say("phone", works.handler.phone, ink)),
            ],
        ),
        (11.0, [lab("申请事项"), val(boxes(*kinds), 3)]),
        (11.0, [lab("绿地（树木）位置"), val(told.say("place", works.green_place, ink), 3)]),
        (
            11.0,
            [
                lab("绿地性质"),
                val(told.say("nature", works.green_nature, ink)),
                lab("管护单位"),
                val(Run(f"{CITY}园林绿化中心", style=ink)),
            ],
        ),
        (
            12.0,
            [
                lab("占用绿地面积"),
                val(
                    [
                        told.say("length_m", plain(works.length), ink),
                        " m × ",
                        told.say("width_m", plain(works.width), ink),
                        " m ＝ ",
                        told.say("area_m2", _green_area(works), ink),
                        " ㎡",
                    ],
                    3,
                ),
            ],
        ),
        (
            12.0,
            [
                lab("占 用 期 限"),
                val(
                    [
                        told.day("period_from", works.period_from, rng.choice(["plain", "dot"]), ink),
                        " 至 ",
                        told.day("period_to", works.period_to, "plain", ink),
                    ],
                    3,
                ),
            ],
        ),
        (22.0, [lab("申 请 理 由"), top(Run(works.reason + "。", style=ink), 3)]),
    ]
    y = grid(sheet, 20, 40, [38, 52, 26, 54], rows, label, label)
    y = grid(
        sheet,
        20,
        y,
        [38, 26, 34, 34, 38],
        [
            (9.0, [lab(one) for one in ("树种", "株数", "胸径（cm）", "高度（m）", "处理方式")]),
            *trees,
            (8.0, [mid("")] * 5),
        ],
        label,
        Style("song", 10.5),
    )
    y = grid(
        sheet,
        20,
        y,
        [38, 132],
        [
            (
                22.0,
                [
                    lab("恢复（补偿）方案"),
                    top(Run("施工结束后按原绿化标准恢复，补植同规格苗木，养护期一年。", style=ink)),
                ],
            ),
            (
                34.0,
                [
                    lab("申请单位承诺"),
                    top(
                        "以上所填内容及所附材料真实有效，如有虚假，愿承担法律责任。\n\n　　"
                        "　　　　　　　申请单位（人）签章："
                    ),
                ],
            ),
        ],
        label,
        label,
    )
    if works.applicant != job.facts.person.name:
        seal_on(job, sheet, 148, y - 14, works.applicant, size=38)
    else:
        sheet.text(142, y - 12, works.applicant, Style("kai", 15, jitter=0.05))
    foot(sheet, "第 1 页 / 共 2 页")
    back = job.sheet()
    opinions = [
        (46.0, [lab(name), top("\n\n\n\n　　　　　　　　　　签字：　　　　　　（盖章）　　　　年　　月　　日")])
        for name in ("绿地管护单位\n意　　见", "现场勘查意见", "城市绿化行政\n主管部门意见")
    ]
    y = grid(back, 20, 30, [38, 132], opinions, label, label)
    y = grid(back, 20, y, [38, 132], [(24.0, [lab("备　　注"), val("")])], label, label)
    back.flow(
        20,
        y + 4,
        170,
        "须提交材料：①申请表；②场地使用权佐证材料；③情况说明（附位置图、现场照片）；④建设工程许可材料。"
        "涉及古树名木的不适用本表。",
        Style("song", 9.5),
        leading=1.6,
    )
    foot(back, "第 2 页 / 共 2 页")
    return told.done([sheet, back])


def green_online(job: Job) -> Drawn:
    """Printed from the service site: sections of grey heads, label and value in turn, address in the foot."""
    told, rng, works = Told("green_application", "fog_green_online"), job.rng, some_works(job)
    sheet = job.sheet()
    sheet.text(14, 8, f"{works.signed:%Y/%m/%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}", Style("hei", 7.5))
    sheet.text(105, 8, "河南政务服务网—信阳市", Style("hei", 7.5), align="c")
    sheet.text(105, 20, "工程建设涉及城市绿地、树木审批申请表", Style("hei_bold", 17), align="c")
    sheet.text(18, 34, f"申报号：4115{works.signed:%y%m%d}{rng.randrange(10**6):06d}", Style("hei", 9.5))
    sheet.text(192, 34, "事项类型：行政许可　　办件类型：承诺件", Style("hei", 9.5), align="r")
    label, value = Style("hei", 9.5), Style("song", 10)
    person = works.applicant == job.facts.person.name
    form = rng.choice(["dash", "padded"])
    sections: list[tuple[str, list[list[Cell]]]] = [
        (
            "一、申请人信息",
            [
                [
                    lab("申请人类型"),
                    val("自然人" if person else "法人"),
                    lab("证件类型"),
                    val("身份证" if person else "统一社会信用代码"),
                ],
                [
                    lab("申请人名称"),
                    val(told.say("applicant", works.applicant)),
                    lab("证件号码"),
                    val(works.applicant_code),
                ],
                [
                    lab("经办人姓名"),
                    val(told.say("handler", works.handler.name)),
                    lab("经办人手机"),
                    val(told.say("phone", works.handler.phone)),
                ],
            ],
        ),
        (
            "二、绿地及树木情况",
            [
                [lab("项目名称"), val(works.project, 3)],
                [lab("绿地坐落"), val(told.say("place", works.green_place), 3)],
                [
                    lab("绿地类别"),
                    val(told.say("nature", works.green_nature)),
                    lab("占用面积(㎡)"),
                    val(told.say("area_m2", _green_area(works))),
                ],
                [
                    lab("长度(m)"),
                    val(told.say("length_m", plain(works.length))),
                    lab("宽度(m)"),
                    val(told.say("width_m", plain(works.width))),
                ],
                [
                    lab("涉及树木"),
                    val("；".join(f"{name}{count}株" for name, count in works.trees)),
                    lab("合计(株)"),
                    val(str(works.tree_count)),
                ],
                [
                    lab("开始时间"),
                    val(told.day("period_from", works.period_from, form)),
                    lab("结束时间"),
                    val(told.day("period_to", works.period_to, form)),
                ],
                [lab("申请理由"), val(works.reason, 3)],
            ],
        ),
        (
            "三、送达方式",
            [
                [
                    lab("结果领取"),
                    val(rng.choice(["窗口领取", "邮寄送达", "电子证照"])),
                    lab("收件人"),
                    val(works.handler.name),
                ],
            ],
        ),
    ]
    y = 41.0
    for title, lines in sections:
        sheet.fill(18, y, 174, 8, (228, 232, 238))
        sheet.text(21, y + 2, title, Style("hei_bold", 10))
        y = (
            grid(
                sheet,
                18,
                y + 8,
                [30, 60, 30, 54],
                [(10.5, cells) for cells in lines],
                label,
                value,
                line=0.15,
                ink=(120, 120, 120),
            )
            + 4
        )
    materials = [(8.0, [lab("序号"), lab("材料名称"), lab("形式"), lab("份数")])]
    names = ("场地使用权佐证材料", "工程建设涉及城市绿地、树木情况说明", "工程建设许可材料")
    materials += [(8.0, [mid(str(number)), val(name), mid("电子"), mid("1")]) for number, name in enumerate(names, 1)]
    sheet.text(21, y, "四、申请材料", Style("hei_bold", 10))
    y = grid(sheet, 18, y + 7, [16, 98, 30, 30], materials, label, value, line=0.15, ink=(120, 120, 120)) + 5
    sheet.text(18, y, "√　本人（单位）已阅读告知书，承诺所填信息真实、准确、完整。", Style("hei", 9.5))
    sheet.text(
        110, y + 12, f"申请人签字（盖章）：{works.handler.name if not person else works.applicant}", Style("hei", 10)
    )
    sheet.text(110, y + 20, f"提交日期：{works.signed:%Y-%m-%d}", Style("hei", 10))
    if not person:
        seal_on(job, sheet, 160, y + 14, works.applicant, size=36)
    qr_code(sheet, 20, y + 8, 22)
    sheet.text(14, 286, f"https://www.hnzwfw.example/xy/apply/print?id={rng.randrange(10**9):09d}", Style("hei", 7))
    sheet.text(196, 286, "1/1", Style("hei", 7), align="r")
    return told.done([sheet])


LAYOUTS: Layouts = {"green_application": {"fog_green_form": green_form, "fog_green_online": green_online}}
