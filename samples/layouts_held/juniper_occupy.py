"""Standing on a street for a time: a form of two tables on two pages, and a first table alone."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.juniper_common import Row, Site, a_site, autograph, on, sealed, tick
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import table


def values_of(site: Site, parts: tuple[str, ...]) -> dict[str, Value]:
    return {
        "parts": parts,
        "applicant": site.applicant,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder,
        "road": site.road,
        "place": site.place,
        "reason": site.stand_reason,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def both(job: Job) -> Drawn:
    """Table A says who, table B where and how much; the office writes below B."""
    site, first, second = a_site(job), job.sheet(), job.sheet()
    ink, label, value = job.fill_style(12), Style("song_bold", 11), Style("song", 12)
    first.text(105, 20, "城市道路短时占用呈请表", Style("song_bold", 22), align="c", spacing=0.15)
    first.text(25, 36, [Run("A", "parts"), " 表　呈请人与承做人"], Style("song_bold", 14))
    code = job.facts.company.org.uscc if site.applicant == job.facts.company.org.name else "（见附件）"
    lead: list[Row] = [
        (14, [(38, "呈请方", True), (122, Run(site.applicant, "applicant", ink), False)]),
        (12, [(38, "证照号码", True), (122, Run(code, "", ink), False)]),
        (
            12,
            [
                (38, "跑办人", True),
                (42, Run(site.handler, "handler", ink), False),
                (34, "移动电话", True),
                (46, Run(site.phone, "phone", ink), False),
            ],
        ),
        (14, [(38, "承做队伍", True), (122, Run(site.builder, "builder", ink), False)]),
        (
            12,
            [
                (38, "队伍带班", True),
                (42, Run(site.foreman, "", ink), False),
                (34, "带班电话", True),
                (46, Run(job.facts.spouse.phone, "", ink), False),
            ],
        ),
        (22, [(38, "占路缘由", True), (122, Run(site.stand_reason, "reason", ink), False)]),
    ]
    y = table(first, 25, 46, lead, label=label, value=value)
    files = "　".join(f"{tick(True)}{name}" for name in ("平面示意图", "证照复印件", "疏导方案"))
    y = first.flow(25, y + 6, 160, f"随表交来：{files}　{tick(False)}相邻业主意见", Style("song", 11), leading=1.7)
    first.text(25, y + 4, "我方保证所填无误，并承担由此引起的责任。", Style("song", 11))
    first.text(110, y + 22, "呈请方签章", Style("song", 11))
    first.text(110, y + 34, numbers.written_date(site.signed, form="spaced"), Style("song", 11))
    if site.is_org:
        sealed(job, first, 148, y + 28, site.applicant)
    else:
        autograph(job, first, 140, y + 20, site.applicant)
    second.text(25, 22, [Run("B", "parts"), " 表　占路范围与核办"], Style("song_bold", 14))
    measure: list[Row] = [
        (
            13,
            [
                (38, "占路路名", True),
                (122, Run(site.road, "road", ink), False),
            ],
        ),
        (14, [(38, "落点", True), (122, Run(site.place, "place", ink), False)]),
        (
            12,
            [
                (38, "占长（m）", True),
                (20, Run(plain(site.length), "length_m", ink), False),
                (30, "占宽（m）", True),
                (20, Run(plain(site.width), "width_m", ink), False),
                (30, "占地（m²）", True),
                (22, Run(plain(site.area), "area_m2", ink), False),
            ],
        ),
        (
            14,
            [
                (38, "占路起讫", True),
                (
                    122,
                    ["自 ", *dated(site.start, "period_from", ink), " 至 ", *dated(site.end, "period_to", ink)],
                    False,
                ),
            ],
        ),
        (48, [(38, "路政勘查", True), (122, "", False)]),
        (44, [(38, "核办意见", True), (122, "", False)]),
    ]
    low = table(second, 25, 32, measure, label=label, value=value)
    looked = site.signed + timedelta(days=3)
    hand = Style("kai", 13.5, ink.fill, jitter=0.04)
    second.cell((63, low - 90, 122, 24), "已到现场，余下通行宽度不小于2.5米，盲道须改线。", hand, top=True, leading=1.5)
    autograph(job, second, 112, low - 56, job.facts.developer.legal_person, 15)
    second.text(142, low - 55, f"{looked:%Y.%m.%d}", hand)
    second.cell((63, low - 42, 122, 16), "拟准，按规定收取占道费。", hand, top=True)
    autograph(job, second, 112, low - 15, job.facts.home.community.manager.legal_person, 15)
    second.text(25, low + 5, "A、B两表须同时交验，缺一不收。", Style("song", 10))
    return drawn("road_occupy_application", "juniper_occupy_both", [first, second], values_of(site, ("A", "B")))


def alone(job: Job) -> Drawn:
    """Only the first table was handed in: a printed form of two wide columns, label over value."""
    site, sheet = a_site(job), job.sheet()
    ink, small = job.fill_style(12.5), Style("hei", 9, (70, 70, 76))
    sheet.fill(18, 14, 174, 15, (226, 232, 240))
    sheet.text(24, 17.5, "占用市政道路（临时）行政许可填报件", Style("hei_bold", 16))
    sheet.text(186, 18, ["表 ", Run("A", "parts")], Style("hei_bold", 15), align="r")
    sheet.text(24, 32, f"受理流水 {job.rng.randrange(10**9):09d}　　下载自政务服务网，手填或机打均可", Style("song", 9))
    form = job.date_form("plain", "padded", "chinese")
    grid: list[list[tuple[float, str, Runs]]] = [
        [(174, "一　许可相对人名称 / 姓名", Run(site.applicant, "applicant", ink))],
        [
            (87, "二　委托代办者", Run(site.handler, "handler", ink)),
            (87, "三　代办者联络号码", Run(site.phone, "phone", ink)),
        ],
        [
            (60, "四　所占街路", Run(site.road, "road", ink)),
            (114, "五　占用段落（写明参照物）", Run(site.place, "place", ink)),
        ],
        [(174, "六　用途", Run(site.stand_reason, "reason", ink))],
        [
            (58, "七　沿路长", [Run(plain(site.length), "length_m", ink), " 米"]),
            (58, "八　进深宽", [Run(plain(site.width), "width_m", ink), " 米"]),
            (58, "九　占用面积", [Run(plain(site.area), "area_m2", ink), " 平方米"]),
        ],
        [
            (87, "十　进场日", on(site.start, "period_from", form, ink)),
            (87, "十一　撤场日", on(site.end, "period_to", form, ink)),
        ],
        [(174, "十二　实施作业的企业", Run(site.builder, "builder", ink))],
    ]
    y = 40.0
    for row in grid:
        x = 18.0
        for width, label, runs in row:
            sheet.rect(x, y, width, 21, line=0.2)
            sheet.text(x + 2, y + 2, label, small)
            sheet.cell((x + 2, y + 7, width - 4, 13), runs, Style("song", 12))
            x += width
        y += 21
    notes = (
        "填报须知　1. 占用期满应当清场并恢复原状。2. 需要延长的，期满前5日另行提出。"
        "3. 表B由承办机构现场勘验后制作，相对人不必填写。4. 依据《城市道路管理条例》第三十一条。"
    )
    sheet.flow(18, y + 5, 174, notes, Style("song", 9.5), leading=1.6)
    sheet.text(24, y + 32, "相对人盖章或签字：", Style("song", 11.5))
    if site.is_org:
        sealed(job, sheet, 84, y + 33, site.applicant, diameter=38)
    else:
        autograph(job, sheet, 62, y + 30, site.applicant)
    sheet.text(120, y + 32, f"填报日期：{numbers.written_date(site.signed)}", Style("song", 11.5))
    if job.chance(0.5):
        seals.put_stamp(sheet, 160, y + 48, ["收件", f"{site.signed + timedelta(days=1):%Y-%m-%d}"], width=30)
    return drawn("road_occupy_application", "juniper_occupy_alone", [sheet], values_of(site, ("A",)))


LAYOUTS: Layouts = {"road_occupy_application": {"juniper_occupy_both": both, "juniper_occupy_alone": alone}}
