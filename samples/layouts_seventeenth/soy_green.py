"""工程建设涉及城市绿地、树木情况说明: a company's letter with a list, and a resident's own handwriting."""

from __future__ import annotations

from decimal import Decimal

from samples import works
from samples.draw import Run, Runs
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, day, pen, sealed, st
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table

_KINDS = ("香樟", "女贞", "法桐", "栾树", "桂花", "红叶石楠", "银杏")


def green_letter(job: Job) -> Drawn:
    """A company's letter of one page, list of trees and places of photographs on the second."""
    this, facts, rng = works.some_works(job), job.facts, job.rng
    org, made = facts.company.org, facts.consent_date
    area, count = plain(this.area), 0
    kinds = rng.sample(_KINDS, rng.randrange(2, 5))
    lines = [(kind, rng.randrange(6, 26), rng.randrange(1, 7)) for kind in kinds]
    count = sum(number for _, _, number in lines)
    writer = Writer(job, st(14), top=62, leading=1.75)
    first = writer.sheet
    first.text(105, 22, Run(org.name, "applicant"), st(22, "song_bold", (190, 30, 36)), align="c", spacing=0.08)
    first.line(25, 36, 185, 36, width=0.7, fill=(190, 30, 36))
    first.text(25, 39, f"地址：{org.address}", st(9))
    first.text(185, 39, f"电话：{org.phone}", st(9), align="r")
    writer.y = 52
    writer.title("关于工程建设涉及城市绿地、树木的情况说明", st(17, "hei_bold"), spacing=0.0, after=8)
    writer.line("信阳市城市管理局：")
    body: list[Runs] = [
        [
            "我公司投建的",
            this.project,
            "已取得供电方案。因电缆通道需要，施工须临时占用",
            Run(this.green_place, "place"),
            "的",
            Run(this.green_nature, "nature"),
            "，现将有关情况说明如下：",
        ],
        [
            f"一、占用范围。占用绿地长{plain(this.length)}米、宽{plain(this.width)}米，面积",
            Run(area, "area_m2"),
            "平方米，现状以草坪和地被植物为主。",
        ],
        [
            "二、树木情况。范围内共有乔灌木",
            Run(str(count), "tree_count"),
            "株，均不属于古树名木，拟就近移植，详见附表。",
        ],
        [
            f"三、恢复措施。工程由{this.builder.name}施工，完工后15日内按原标准恢复，成活养护期一年，所需费用由我公司承担。"
        ],
        "特此说明。",
    ]
    for runs in body:
        writer.para(runs)
    writer.room(46)
    writer.y += 8
    sheet = writer.sheet
    sheet.text(180, writer.y, Run(org.name, "applicant"), st(14), align="r")
    sheet.text(172, writer.y + 11, day(made, "issue_date", job.date_form("plain", "chinese")), st(14), align="r")
    sealed(sheet, 150, writer.y + 8, org.name, diameter=41)
    sheet.text(25, writer.y + 26, f"（联系人：{this.handler.name}　{this.handler.phone}）", st(12))
    writer.new_page()
    last = writer.sheet
    last.text(25, 24, "附表", st(13, "hei"))
    last.text(105, 32, "涉及树木明细表", st(16, "hei_bold"), align="c")
    rows: Rows = [
        (
            10,
            [
                (18, "序号", True),
                (44, "树种", True),
                (36, "胸径（cm）", True),
                (26, "数量（株）", True),
                (36, "处置方式", True),
            ],
        )
    ]
    for at, (kind, thick, number) in enumerate(lines, 1):
        rows.append(
            (
                10,
                [
                    (18, str(at), True),
                    (44, kind, True),
                    (36, str(thick), True),
                    (26, str(number), True),
                    (36, rng.choice(["移植", "就地保护", "移植"]), True),
                ],
            )
        )
    rows.append((10, [(98, "合　计", True), (26, Run(str(count), "tree_count"), True), (36, "", True)]))
    y = table(last, 25, 46, rows, label=st(11), value=st(11)) + 8
    last.text(25, y, "现场照片", st(12, "hei"))
    for at in range(2):
        last.fill(25 + at * 84, y + 9, 76, 54, ((150, 176, 140), (176, 186, 160))[at])
        last.fill(25 + at * 84, y + 44, 76, 19, (150, 146, 140))
        last.text(63 + at * 84, y + 66, f"照片{at + 1}　{('拟占用绿地全景', '树木近景')[at]}", st(10), align="c")
    values: dict[str, Value] = {
        "applicant": org.name,
        "place": this.green_place,
        "nature": this.green_nature,
        "area_m2": area,
        "tree_count": str(count),
        "issue_date": made.isoformat(),
    }
    return drawn("green_situation_note", "soy_green_letter", writer.sheets, values)


def green_hand(job: Job) -> Drawn:
    """A resident writes on letter paper with ruled lines."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    person, home, made = facts.person, facts.home, facts.consent_date
    wide, long = rng.choice(["0.5", "0.6", "0.8"]), str(rng.randrange(3, 16))
    area = plain(Decimal(wide) * Decimal(long))
    count = rng.randrange(1, 5)
    place = f"{home.community.name}{home.building}号楼{rng.choice(['南侧', '北侧', '西侧'])}"
    nature = rng.choice(["居住区绿地", "小区附属绿地", "居住小区公共绿地"])
    ink = pen(job, 15)
    for row in range(22):
        sheet.line(22, 46 + row * 10, 188, 46 + row * 10, width=0.18, fill=(190, 70, 70))
    if job.chance(0.5):
        sheet.text(105, 14, f"{home.community.name}信笺", st(12, "song", (190, 70, 70)), align="c")
    sheet.text(105, 28, "情况说明", ink.sized(21), align="c", spacing=0.3)
    em = sheet.em_mm(ink)
    lead = 10 / em
    kinds = "、".join(rng.sample(_KINDS[:5], 2 if count > 1 else 1))
    sheet.text(24, 39, "市城市管理局：", ink)
    runs: Runs = [
        "我是",
        f"{home.community.name}{home.room_text}业主，购买了新能源汽车，在自有车位{home.space_no}安装充电桩。从电表箱到车位的电缆要经过",
        Run(place, "place"),
        "的绿化带，属于",
        Run(nature, "nature"),
        f"，开挖一条小沟，长{long}米，宽{wide}米，合",
        Run(area, "area_m2"),
        f"平方米。沟边有{kinds}共",
        Run(str(count), "tree_count"),
        f"棵，不砍不移，人工开挖避开树根。预计{rng.randrange(1, 4)}天挖完，挖完后把草皮铺回去，树如有死亡由我补种。",
        f"物业{facts.landlord.name}经理（{facts.landlord.phone}）已到现场看过。",
    ]
    y = sheet.flow(24, 49, 162, runs, ink, leading=lead, indent=2)
    y = sheet.flow(24, y, 162, "情况属实，特此说明。", ink, leading=lead, indent=2)
    sheet.text(120, y + 10, ["说明人：", Run(person.name, "applicant")], ink)
    sheet.text(120, y + 20, f"电话：{person.phone}", ink)
    sheet.text(120, y + 30, day(made, "issue_date", job.date_form("plain", "dot")), ink)
    if job.chance(0.4):
        sheet.text(24, y + 30, "以上情况属实。", st(14, "kai", jitter=0.05))
        sealed(sheet, 52, y + 38, home.community.manager.name, diameter=38)
    values: dict[str, Value] = {
        "applicant": person.name,
        "place": place,
        "nature": nature,
        "area_m2": area,
        "tree_count": str(count),
        "issue_date": made.isoformat(),
    }
    return drawn("green_situation_note", "soy_green_hand", [sheet], values)


LAYOUTS: Layouts = {"green_situation_note": {"soy_green_letter": green_letter, "soy_green_hand": green_hand}}
