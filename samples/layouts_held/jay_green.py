"""Green land: the note on what is there, and the form that asks to use it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import a_site, on, periods, plain, sealed, sign, sized, somebody, span, table
from samples.layouts_held.jay_roads import Row, put_rows
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_TREES = ("雪松", "国槐", "石楠", "紫薇", "银杏", "枇杷", "水杉", "朴树", "红叶李", "广玉兰")
_SHRUBS = ("红叶石楠篱", "金叶女贞", "麦冬草", "海桐球", "冬青绿篱")
_NATURES = ("道路附属绿地", "公共绿地", "居住区附属绿地", "防护绿地", "街头游园绿地", "单位附属绿地")


def note(job: Job) -> Drawn:
    """情况说明: prose, a list of the trees with its sum, what will be done, a sketch of the place."""
    rng = job.rng
    site = a_site(job)
    by_person = job.chance(0.2)
    applicant = job.facts.person.name if by_person else site.owner.name
    nature = rng.choice(_NATURES)
    kinds = rng.sample(_TREES, rng.randrange(2, 5))
    counts = [rng.randrange(1, 12) for _ in kinds]
    tree_count = str(sum(counts))
    area = plain(Decimal(rng.randrange(60, 4200)) / 10)
    place = (
        f"{site.district}{site.road}{rng.choice(['东', '西', '南', '北'])}侧"
        f"{rng.choice(['绿化带', '分车带', '行道树绿带'])}（{site.cross[0]}口以"
        f"{rng.choice(['南', '北'])}）"
    )
    style = Style("song", 11.5)
    writer = Writer(job, style, top=24, leading=1.6)
    writer.title(
        rng.choice(["工程建设涉及城市绿地、树木情况说明", "关于工程建设涉及城市绿地、树木的情况说明"]),
        Style("hei_bold", 18),
    )
    writer.line(rng.choice(["信阳市城市管理局：", f"{site.district}城市管理局：", "信阳市园林绿化中心："]))
    writer.para(
        [
            f"我{'单位' if not by_person else '家'}拟实施“{site.project}”，申请{'单位' if not by_person else '人'}为",
            Run(applicant, "applicant"),
            "。经现场踏勘，电缆路径无法完全避让绿化，需临时使用位于",
            Run(place, "place"),
            "的绿地，绿地性质为",
            Run(nature, "nature"),
            "，占用面积约",
            Run(area, "area_m2"),
            "平方米。",
        ]
    )
    writer.para(
        [
            "上述范围内现有乔木共",
            Run(tree_count, "tree_count"),
            f"株（详见下表），其余为{'、'.join(rng.sample(_SHRUBS, 2))}等地被；无古树名木及后备资源。",
        ]
    )
    writer.room(12 + 8 * len(kinds))
    rows: list[tuple[float, list[Runs]]] = [(8, ["序号", "树种", "数量（株）", "胸径（cm）", "现状", "处理方式"])]
    for number, (kind, count) in enumerate(zip(kinds, counts, strict=True), 1):
        wide = rng.randrange(6, 22)
        how = rng.choice(["原地保护", "就近移植", "移植后回栽", "移至苗圃假植"])
        rows.append(
            (
                8,
                [
                    str(number),
                    kind,
                    str(count),
                    f"{wide}～{wide + rng.randrange(2, 6)}",
                    rng.choice(["长势良好", "一般", "偏冠"]),
                    how,
                ],
            )
        )
    rows.append((8, ["合计", "", Run(tree_count, "tree_count"), "", "", ""]))
    writer.y = table(writer.sheet, 27, writer.y + 2, (14, 28, 26, 30, 26, 32), rows, style.sized(10.5)) + 4
    writer.para("拟采取的保护与恢复措施如下：")
    writer.para(
        "1.开挖前由专业园林队伍起苗，土球直径不小于胸径的8倍，移植期间安排专人养护，保证成活率不"
        f"低于{rng.choice([90, 95])}%；"
    )
    writer.para("2.施工边线外1米设置围挡，严禁在保留树木根际堆土、倒灰浆、拴缆绳；")
    when = on(job, site.end + timedelta(days=30), "plain")
    writer.para(f"3.完工后回填种植土不少于40厘米，于{when}前按原品种、原规格补植到位，经管护单位验收后移交。")
    writer.para("附：1.绿地、树木位置图　2.现场照片4张　3.移植方案")
    if job.chance(0.6) and writer.y < 190:
        _sketch(writer.sheet, writer.y + 2, site.road)
        writer.y += 50
    writer.room(26)
    sheet, y = writer.sheet, writer.y + 6
    if by_person:
        sheet.text(120, y, "说明人：", style)
        sign(sheet, 140, y - 2, applicant, "applicant")
    else:
        sheet.text(180, y, Run(applicant, "applicant"), style, align="r")
        sealed(sheet, 152, y + 6, applicant)
    sheet.text(178, y + 10, Run(on(job, site.signed, "plain", "spaced", "padded"), "issue_date"), style, align="r")
    values: dict[str, Value] = {
        "applicant": applicant,
        "place": place,
        "nature": nature,
        "area_m2": area,
        "tree_count": tree_count,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("green_situation_note", "jay_prose_and_list", writer.sheets, values)


def _sketch(sheet: Sheet, y: float, road: str) -> None:
    sheet.rect(30, y, 150, 44)
    sheet.text(33, y + 2, "位置示意", Style("song", 9))
    sheet.line(36, y + 28, 174, y + 28)
    sheet.line(36, y + 40, 174, y + 40)
    sheet.text(100, y + 32, road, Style("song", 10), align="c")
    sheet.fill(60, y + 18, 70, 8, (206, 226, 200))
    for place in range(6):
        sheet.text(64 + place * 12, y + 19, "○", Style("song", 11))
    sheet.text(133, y + 20, "拟占用绿地", Style("song", 9))


def application(job: Job) -> Drawn:
    """工程建设涉及城市绿地、树木申请表."""
    rng = job.rng
    site = a_site(job)
    by_person = job.chance(0.18)
    owner = job.facts.person
    applicant, code = (owner.name, owner.id_number) if by_person else (site.owner.name, site.owner.uscc)
    nature = rng.choice(_NATURES)
    place = (
        f"{site.road}{rng.randrange(2, 290)}号{rng.choice(['门前绿化带', '东侧绿地', '围墙外绿地', '对面街角绿地'])}"
    )
    fill = job.fill_style(10.5)
    sheet = job.sheet()
    sheet.text(105, 18, "工程建设涉及城市绿地、树木", Style("hei_bold", 17), align="c", spacing=0.08)
    sheet.text(105, 27, rng.choice(["申　请　表", "审批申请表", "申请表"]), Style("hei_bold", 17), align="c")
    sheet.text(192, 37, f"申请日期：{on(job, site.signed, 'plain', 'spaced')}", Style("song", 10), align="r")
    kind = rng.choice(["临时占用绿地", "临时占用绿地", "移植树木"])
    moved, cut = rng.randrange(0, 12), rng.choice([0, 0, 0, 1, 2])
    rows: list[Row] = [
        (
            11,
            [
                (32, "申请单位（个人）"),
                (60, Run(applicant, "applicant", fill)),
                (32, "信用代码/身份证号"),
                (50, Run(code, "", fill)),
            ],
        ),
        (11, [(32, "单位（家庭）地址"), (142, Run(owner.address if by_person else site.owner.address, "", fill))]),
        (
            11,
            [
                (32, "经办人"),
                (60, Run(site.handler, "handler", fill)),
                (32, "联系电话"),
                (50, Run(site.phone, "phone", fill)),
            ],
        ),
        (11, [(32, "工程名称"), (142, Run(site.project, "", fill))]),
        (11, [(32, "申请事项"), (142, ticks_of(kind))]),
        (11, [(32, "占用绿地地址"), (142, Run(place, "place", fill))]),
        (
            11,
            [
                (32, "绿地性质"),
                (60, Run(nature, "nature", fill)),
                (32, "绿地管护单位"),
                (50, f"{site.district}园林绿化所"),
            ],
        ),
        (
            11,
            [
                (32, "占用面积"),
                (
                    142,
                    [
                        "长 ",
                        Run(plain(site.length), "length_m", fill),
                        " 米，宽 ",
                        Run(plain(site.width), "width_m", fill),
                        " 米，面积 ",
                        Run(plain(site.area), "area_m2", fill),
                        " 平方米",
                    ],
                ),
            ],
        ),
        (11, [(32, "占用期限"), (142, span(job, site, style=fill))]),
        (
            11,
            [(32, "涉及树木"), (142, f"移植 {moved} 株　砍伐 {cut} 株　（树种：{'、'.join(rng.sample(_TREES, 2))}）")],
        ),
        (20, [(32, "申请理由"), (142, Run(f"{site.reason}，路径经比选无法避开现状绿地。", "", fill))]),
        (
            22,
            [
                (32, "恢复或补偿方案"),
                (
                    142,
                    Run(
                        rng.choice(
                            [
                                "完工后七日内清理现场，回填种植土，按原貌恢复绿化。",
                                "缴纳绿化补偿费，由管护单位统一恢复。",
                                "异地补植同规格苗木，成活养护一年。",
                            ]
                        ),
                        "",
                        fill,
                    ),
                ),
            ],
        ),
    ]
    y = put_rows(sheet, 18, 43, rows, Style("song", 10.5))
    third = 174 / 3
    for column, (title, body) in enumerate(
        (
            ("申请单位（个人）意见", "以上内容属实，特此申请。"),
            ("绿地管护（产权）单位意见", ""),
            ("主管部门审批意见", ""),
        )
    ):
        left = 18 + column * third
        sheet.rect(left, y, third, 50)
        sheet.text(left + 3, y + 3, title, Style("song", 10.5))
        sheet.text(left + 3, y + 12, body, fill)
        sheet.text(
            left + third - 3,
            y + 42,
            on(job, site.signed, "plain") if column == 0 else "年　　月　　日",
            Style("song", 10),
            align="r",
        )
    if by_person:
        sign(sheet, 38, y + 24, applicant, "applicant", size=16)
    else:
        sealed(sheet, 48, y + 29, applicant, diameter=38)
    sheet.flow(
        18,
        y + 54,
        174,
        "填表说明：一、本表用黑色或蓝黑色墨水填写，字迹清楚；二、“绿地性质”按《城市绿地分类标准》"
        "填写；三、超过批准期限仍需占用的，"
        "应在期满前十日办理延期。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(18, y + 66, f"受理人：{somebody(job)}" if job.chance(0.4) else "受理人：", Style("song", 9.5))
    values: dict[str, Value] = {
        "applicant": applicant,
        "handler": site.handler,
        "phone": site.phone,
        "place": place,
        "nature": nature,
        **sized(site),
        **periods(site),
    }
    return drawn("green_application", "jay_three_opinions", [sheet], values)


def ticks_of(kind: str) -> str:
    options = ("临时占用绿地", "移植树木", "砍伐树木", "修剪树木")
    return "　".join(f"{'■' if option == kind else '□'}{option}" for option in options)


LAYOUTS: Layouts = {
    "green_situation_note": {"jay_prose_and_list": note},
    "green_application": {"jay_three_opinions": application},
}
