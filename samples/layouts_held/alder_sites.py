"""alder: applications for occupying a road (tables A and B), rights to a site."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.alder_common import Rows, Work, a_work, pen, plain, seal, span, wd
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_OCCUPY = (
    "applicant",
    "handler",
    "phone",
    "builder",
    "road",
    "place",
    "reason",
    "length_m",
    "width_m",
    "area_m2",
    "period_from",
    "period_to",
)


def occupy_ab(job: Job) -> Drawn:
    """Table A for whoever asks, table B for what is taken up, a page each."""
    work, first, second = a_work(job), job.sheet(), job.sheet()
    label, value, fill = Style("hei", 11), Style("song", 11), job.fill_style(11.5)
    for sheet, letter in ((first, "A表"), (second, "B表")):
        sheet.text(20, 16, "市政管理 占道-02", Style("song", 9))
        sheet.text(105, 24, "占用城市道路申请表", Style("hei_bold", 20), align="c", spacing=0.1)
        sheet.text(190, 36, ["（", Run(letter, "parts"), "）"], Style("hei", 14), align="r")
    rows: Rows = [
        (13, [(38, "占道申请方", True), (132, Run(work.applicant, "applicant", fill), False)]),
        (13, [(38, "通讯地址", True), (132, job.facts.company.org.address, False)]),
        (
            13,
            [
                (38, "业务承办人", True),
                (47, Run(work.handler, "handler", fill), False),
                (38, "承办人手机", True),
                (47, Run(work.phone, "phone", fill), False),
            ],
        ),
        (13, [(38, "承担施工的企业", True), (132, Run(work.builder, "builder", fill), False)]),
        (30, [(38, "占道理由", True), (132, Run(work.reason, "reason", fill), False)]),
        (
            46,
            [
                (38, "申请方声明", True),
                (132, "所报内容真实。占用期间服从管理，不损坏市政设施，期满即行腾退并恢复原状。", False),
            ],
        ),
        (46, [(38, "受理窗口意见", True), (132, "", False)]),
    ]
    bottom = table(first, 20, 46, rows, label=label, value=value)
    if work.applicant.endswith("公司"):
        seal(first, 160, bottom - 66, work.applicant)
    first.text(64, bottom - 12, "接件人：　　　　　　　　年　　月　　日", value)
    rows = [
        (13, [(38, "所占道路", True), (132, Run(work.road, "road", fill), False)]),
        (13, [(38, "占用部位", True), (132, Run(work.place, "place", fill), False)]),
        (10, [(57, "长度（米）", True), (56, "宽度（米）", True), (57, "面积（平方米）", True)]),
        (
            13,
            [
                (57, Run(plain(work.length), "length_m", fill), False),
                (56, Run(plain(work.width), "width_m", fill), False),
                (57, Run(plain(work.area), "area_m2", fill), False),
            ],
        ),
        (13, [(38, "占用日期", True), (132, span(work, "plain", " — ", fill), False)]),
        (80, [(38, "占用位置草图", True), (132, "", False)]),
        (34, [(38, "核准意见", True), (132, "", False)]),
    ]
    bottom = table(second, 20, 46, rows, label=label, value=value)
    _sketch(second, 66, 118, 116, work)
    second.text(20, bottom + 4, "A、B两表一并报送，缺一不予受理。", Style("song", 9.5))
    values = work.values(*_OCCUPY, parts=("A", "B"))
    return drawn("road_occupy_application", "alder_occupy_ab", [first, second], values)


def _sketch(sheet: Sheet, x: float, y: float, width: float, work: Work) -> None:
    """A road from left to right, and the strip that is taken up."""
    sheet.line(x, y + 26, x + width, y + 26, width=0.4)
    sheet.line(x, y + 50, x + width, y + 50, width=0.4)
    for step in range(0, int(width) - 8, 12):
        sheet.line(x + step, y + 38, x + step + 6, y + 38)
    sheet.rect(x + 32, y + 17, 46, 7, line=0.5)
    sheet.text(x + 55, y + 10, "施工围挡", Style("song", 9), align="c")
    sheet.text(x + width - 4, y + 31, work.road, Style("song", 9), align="r")
    sheet.text(x, y + 2, "北↑", Style("hei", 10))


def occupy_a(job: Job) -> Drawn:
    """Only table A, and no ruled table at all: labels and lines filled in."""
    work, sheet, ink = a_work(job), job.sheet(182, 257), pen(job, 12.5)
    body = Style("song", 12.5)
    sheet.text(91, 18, "城区道路临时占用申报", Style("song_bold", 19), align="c", spacing=0.1)
    sheet.text(91, 29, [Run("A表", "parts"), "　申报单位填写"], Style("hei", 12), align="c")
    lines: list[Runs] = [
        ["报请单位（人）：", filled(work.applicant, "applicant", ink)],
        ["经办人员：", filled(work.handler, "handler", ink), "　　移动电话：", filled(work.phone, "phone", ink)],
        ["作业队伍：", filled(work.builder, "builder", ink)],
        ["路名：", filled(work.road, "road", ink)],
        ["详细地段：", filled(work.place, "place", ink)],
        ["占道事由：", filled(work.reason, "reason", ink)],
        [
            "占用尺寸：",
            filled(plain(work.length), "length_m", ink),
            "米（长）×",
            filled(plain(work.width), "width_m", ink),
            "米（宽）",
        ],
        ["占用面积：", filled(plain(work.area), "area_m2", ink), "平方米"],
        ["使用时段：自", *dated(work.start, "period_from", ink)],
        ["　　　　　到", *dated(work.end, "period_to", ink), "止"],
    ]
    y = 44.0
    for line in lines:
        sheet.text(20, y, line, body)
        y += 12.5
    y = sheet.flow(20, y + 4, 142, "占道须留出不少于1.5米的行人通道；未获批准先行占用的，依法查处。", body, indent=2)
    sheet.text(
        20, y + 8, "路政巡查员：" + job.facts.developer.legal_person + "（电话0376-6220119）", Style("song", 10.5)
    )
    if work.applicant.endswith("公司"):
        seal(sheet, 132, y + 22, work.applicant)
    return drawn("road_occupy_application", "alder_occupy_a", [sheet], work.values(*_OCCUPY, parts=("A",)))


def site_minutes(job: Job) -> Drawn:
    """A village committee's resolution: who was there, what was voted, names below."""
    work, facts = a_work(job), job.facts
    place = facts.home.community
    holder, grantor = facts.company.org.name, place.village_committee
    area = Decimal(job.rng.choice(["260", "485", "732.5", "1180"]))
    spot = f"{place.district}{work.road}与{work.cross}交叉口东侧原打谷场"
    writer = Writer(job, Style("song", 13.5), leading=1.9)
    writer.title("村民代表会议决议", Style("song_bold", 22))
    writer.para(
        f"应到代表31人，实到{job.rng.randrange(24, 31)}人，主持人{facts.developer.legal_person}，"
        f"记录人{facts.dealer.legal_person}。四议两公开第三次会议形成如下决议："
    )
    writer.para(
        [
            "一、会议",
            Run("一致同意", "consent"),
            "将坐落于",
            Run(spot, "place"),
            "的集体空闲场地，计",
            Run(plain(area), "area_m2"),
            "平方米，交由",
            Run(holder, "holder"),
            "使用，用于建设电动汽车充电站。",
        ]
    )
    writer.para("二、使用期十年，每年使用费计入村集体收入，按季公示；场地四邻界线以现状围墙为准。")
    writer.para("三、由村委会与使用方另签协议，未尽事项由下次会议议定。")
    writer.line("参会代表签名：")
    names = [facts.person.name, facts.spouse.name, facts.landlord.name, work.handler + "（列席）"]
    for number, name in enumerate(names[:3]):
        signature(writer.sheet, 30 + 48 * number, writer.y + 3, name)
    writer.y += 36
    writer.sheet.text(182, writer.y, Run(grantor, "grantor"), Style("song", 13.5), align="r")
    form = job.date_form("chinese", "plain")
    writer.sheet.text(176, writer.y + 11, Run(wd(work.signed, form), "issue_date"), Style("song", 13.5), align="r")
    seal(writer.sheet, 150, writer.y + 5, grantor)
    values = work.values("issue_date", holder=holder, grantor=grantor, place=spot, area_m2=plain(area), consent=True)
    return drawn("site_right_evidence", "alder_site_minutes", writer.sheets, values)


def site_hand(job: Job) -> Drawn:
    """A landlord's agreement written by hand on letter paper."""
    work, facts, sheet = a_work(job), job.facts, job.sheet(182, 257, dpi=300)
    ink = Style("kai", 14.5, pen(job, 14).fill if job.chance(0.7) else BLACK, jitter=0.045)
    area = Decimal(job.rng.choice(["35", "48.5", "62", "120"]))
    spot = f"{work.road}{job.rng.randrange(8, 190)}号院内东南角空地"
    for row in range(18):
        sheet.line(18, 46 + row * 10.7, 164, 46 + row * 10.7, width=0.12, fill=(190, 90, 90))
    sheet.text(91, 22, "场地借用协议", Style("kai", 22, ink.fill, jitter=0.04), align="c", spacing=0.2)
    leading = 10.7 / sheet.em_mm(ink)
    y = 39.0
    paragraphs: list[Runs] = [
        ["出借人：", Run(facts.landlord.name, "grantor"), f"　身份证{facts.landlord.id_number}"],
        ["借用人：", Run(facts.person.name, "holder"), f"　电话{facts.person.phone}"],
        [
            "　　我在",
            Run(spot, "place"),
            "有",
            Run(plain(area), "area_m2"),
            "平方米的地方闲着，",
            Run("同意借给对方安装充电桩", "consent"),
            f"，期限三年，每年{job.rng.randrange(8, 30) * 100}元，年初给清。",
        ],
        "　　电费谁用谁交，不准再转给别人。桩子的安全由借用人管，出了事自己负责。到期把地面弄平还我。",
        "　　两家各拿一份，说话算数。",
    ]
    for paragraph in paragraphs:
        y = sheet.flow(18, y, 146, paragraph, ink, leading=leading)
    y += 10.7
    signature(sheet, 24, y, facts.landlord.name)
    signature(sheet, 72, y, facts.person.name)
    sheet.text(120, y + 1, "见证：" + facts.dealer.legal_person, ink.sized(13))
    sheet.text(160, y + 21.4, Run(wd(work.signed, job.rng.choice(["plain", "dot"])), "issue_date"), ink, align="r")
    values = work.values(
        "issue_date",
        holder=facts.person.name,
        grantor=facts.landlord.name,
        place=spot,
        area_m2=plain(area),
        consent=True,
    )
    return drawn("site_right_evidence", "alder_site_hand", [sheet], values)


LAYOUTS: Layouts = {
    "road_occupy_application": {"alder_occupy_ab": occupy_ab, "alder_occupy_a": occupy_a},
    "site_right_evidence": {"alder_site_minutes": site_minutes, "alder_site_hand": site_hand},
}
