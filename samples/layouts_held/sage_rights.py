"""Evidence for the use of a site, and approvals of municipal works."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, ornaments
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.sage_common import a_work, hand, on, plain, seal, street_of, term
from samples.truth import Drawn, drawn
from samples.writing import Writer


def minutes(job: Job) -> Drawn:
    """Minutes of a village meeting that lends a piece of ground."""
    work, facts = a_work(job, org=True), job.facts
    village = facts.home.community.village_committee
    place = f"{street_of(facts.company.org.address)}北侧原{job.rng.choice(['打谷场', '村部老院', '停用砖厂'])}"
    area = Decimal(job.rng.randrange(6, 90) * 10)
    writer = Writer(job, Style("song", 13), leading=1.8, top=30)
    writer.title("村民代表会议记录", Style("hei_bold", 20))
    chair, clerk = facts.landlord.name, facts.spouse.name
    writer.line(f"时间：{numbers.written_date(work.signed)}下午三点　地点：村部会议室")
    writer.line(f"主持：{chair}　　记录：{clerk}")
    writer.line(f"应到代表{job.rng.randrange(27, 32)}人，实到{job.rng.randrange(21, 27)}人，过半数，会议有效。")
    writer.y += 3
    writer.para(["议题：", Run(work.applicant, "holder"), "来我村建公共充电点，借用村集体场地一事。"], indent=0)
    writer.para(f"{chair}：该公司上月来看过地，充电点建好后过路车和村里人都能用，占的是闲地，不是耕地。")
    writer.para(f"{facts.person.name}：怕夜里车多吵人，出入口要朝大路开。")
    writer.para(
        [
            "决议：经举手表决，",
            Run("同意", "consent"),
            "把",
            Run(place, "place"),
            "的场地，计",
            Run(plain(area), "area_m2"),
            f"平方米，交该公司建站使用，使用{job.rng.choice(['五', '八', '十'])}年，"
            "地上设施归公司，地仍归集体。反对0票，弃权1票。",
        ],
        indent=0,
    )
    writer.para("附：到会代表签名页。")
    writer.y += 12
    writer.sheet.text(182, writer.y, Run(village, "grantor"), writer.style, align="r")
    writer.sheet.text(178, writer.y + 11, on(work.signed, "issue_date", "chinese"), writer.style, align="r")
    seal(job, writer.sheet, 150, writer.y + 5, village)
    return drawn(
        "site_right_evidence",
        "sage_minutes",
        writer.sheets,
        {
            "holder": work.applicant,
            "grantor": village,
            "place": place,
            "area_m2": plain(area),
            "consent": True,
            "issue_date": work.signed.isoformat(),
        },
    )


def reply(job: Job) -> Drawn:
    """A person asks in the upper half; the owner of the ground answers by hand below."""
    work, facts = a_work(job, org=False), job.facts
    owner = facts.developer.name
    sheet = job.sheet(182, 257)
    body, pen = Style("song", 12), hand(14, blue=job.chance(0.5))
    area = plain(Decimal(job.rng.randrange(24, 60)) / 2)
    place = f"{facts.home.community.name}{job.rng.choice(['东', '西', '南', '北'])}门岗亭旁空地"
    refuse = job.chance(0.2)
    sheet.text(91, 18, "借用场地联系函（附回执）", Style("hei_bold", 17), align="c")
    y = sheet.flow(20, 36, 142, f"{owner}：", body) + 2
    y = sheet.flow(
        20,
        y,
        142,
        [
            "本人",
            Run(work.applicant, "holder"),
            f"，系{facts.home.room_text}住户，身份证{facts.person.id_number}。想借贵公司所有的",
            Run(place, "place"),
            "约",
            Run(area, "area_m2"),
            f"平方米，安放{facts.power_kw}kW充电桩一台供自家用车，"
            f"借期两年，不设围挡，不收外来车辆费用。盼复，电话{facts.person.phone}。",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    sheet.text(162, y + 6, work.applicant, hand(15), align="r")
    earlier = work.signed.replace(day=1)
    sheet.text(162, y + 15, f"{earlier:%Y.%m.%d}", body, align="r")
    cut = 138.0
    for step in range(40):
        sheet.line(14 + step * 4, cut, 16 + step * 4, cut)
    sheet.text(91, cut + 6, "回　执", Style("hei_bold", 15), align="c")
    words: list[str | Run]
    if refuse:
        words = [Run("不同意借用", "consent"), "，该处已规划非机动车棚，请另选地点。"]
    else:
        words = [Run("同意借用", "consent"), "。用电自行报装，场地如遇小区改造需无条件腾退。"]
    sheet.flow(24, cut + 22, 134, words, pen, leading=1.9, indent=2)
    sheet.text(58, 206, ["回复方：", Run(owner, "grantor")], body)
    sheet.text(58, 217, ["经办 ", Run(facts.landlord.name, "", pen)], body)
    sheet.text(58, 229, on(work.signed, "issue_date", "spaced", pen), body)
    seal(job, sheet, 122, 212, owner)
    return drawn(
        "site_right_evidence",
        "sage_reply",
        [sheet],
        {
            "holder": work.applicant,
            "grantor": owner,
            "place": place,
            "area_m2": area,
            "consent": not refuse,
            "issue_date": work.signed.isoformat(),
        },
    )


def red_head(job: Job) -> Drawn:
    """A district office's paper with a red head."""
    work, rng = a_work(job, org=True, trench=True), job.rng
    issuer = f"信阳市{work.district}住房和城市建设局"
    number = f"信{work.district[0]}住建〔{work.signed.year}〕{rng.randrange(3, 300)}号"
    writer = Writer(job, Style("song", 14.5), top=86, leading=1.8)
    sheet = writer.sheet
    sheet.text(105, 34, f"{issuer}文件", Style("song_bold", 27, RED), align="c")
    sheet.text(105, 62, Run(number, "doc_no"), Style("song", 14), align="c")
    sheet.line(25, 72, 185, 72, width=0.9, fill=RED)
    writer.title("准予实施市政配套工程的批复", Style("song_bold", 19), spacing=0, after=8)
    writer.line([Run(work.applicant, "holder"), "："])
    writer.para(
        [
            "你单位《关于报批",
            Run(work.project, "project"),
            f"的函》（{rng.randrange(1, 40)}号）收悉，经研究，批复如下：",
        ]
    )
    writer.para(
        ["一、原则同意该工程沿", Run(work.road, "road"), f"敷设地下电缆，管沟长度以{plain(work.length)}米为限。"]
    )
    writer.para(
        [
            "二、施工时段定为",
            on(work.start, "period_from"),
            "起、",
            on(work.end, "period_to"),
            "止，不得提前破土；确需延长的，提前七日另报。",
        ]
    )
    writer.para("三、严格落实《建设工程质量管理条例》，管线覆土前通知我局验槽，竣工图一并移交城建档案馆。")
    writer.para("此复。")
    writer.room(50)
    writer.y += 14
    writer.sheet.text(180, writer.y, Run(issuer, "issuer"), writer.style, align="r")
    writer.sheet.text(172, writer.y + 11, on(work.signed, "issue_date"), writer.style, align="r")
    seal(job, writer.sheet, 148, writer.y + 5, issuer, diameter=42)
    writer.sheet.line(25, 270, 185, 270)
    writer.sheet.text(25, 272, "抄送：市公安局交通警察支队，区城市管理局。", Style("song", 10.5))
    writer.sheet.line(25, 278, 185, 278)
    return drawn(
        "municipal_approval",
        "sage_red_head",
        writer.sheets,
        {
            "doc_no": number,
            "holder": work.applicant,
            "project": work.project,
            "road": work.road,
            **term(work),
            "issuer": issuer,
            "issue_date": work.signed.isoformat(),
        },
    )


def permit(job: Job) -> Drawn:
    """A certificate across the page, framed, to be hung up at the site."""
    work, rng = a_work(job), job.rng
    sheet = job.sheet(297, 210)
    issuer = rng.choice(["信阳市城市管理局", f"信阳市{work.district}城市管理局"])
    number = f"XY-SZ-{work.signed.year}-{rng.randrange(1000):04d}"
    ornaments.guilloche(sheet, 10, 10, 277, 190, (225, 232, 240), waves=30)
    sheet.rect(10, 10, 277, 190, line=1.2, fill=(30, 80, 150))
    sheet.rect(13, 13, 271, 184, line=0.4, fill=(30, 80, 150))
    sheet.text(148, 22, "市政工程设施建设准许证", Style("song_bold", 28, (30, 60, 130)), align="c", spacing=0.15)
    sheet.text(148, 36, "Permit for Municipal Works", Style("hei", 11, (30, 60, 130)), align="c")
    sheet.text(272, 44, ["证号 ", Run(number, "doc_no")], Style("hei", 12), align="r")
    label, value = Style("hei", 14), Style("song", 15)
    y = 58.0
    entries: tuple[tuple[str, Runs], ...] = (
        ("持证人", Run(work.applicant, "holder")),
        ("建设内容", Run(work.project, "project")),
        ("涉及道路", Run(work.road, "road")),
        ("有效时段", ["自 ", on(work.start, "period_from", "padded"), " 到 ", on(work.end, "period_to", "padded")]),
        ("作业队伍", work.builder),
    )
    for name, runs in entries:
        sheet.text(34, y, name, label, spread=26)
        sheet.text(70, y, runs, value)
        sheet.line(68, y + 7.5, 262, y + 7.5, width=0.2, fill=(120, 140, 170))
        y += 15
    sheet.flow(34, 138, 120, "本证悬挂于施工现场醒目处，涂改、转让无效；监督电话 0376-12345。", Style("song", 10))
    ornaments.qr_code(sheet, 34, 160, 24)
    sheet.text(226, 156, Run(issuer, "issuer"), value, align="c")
    sheet.text(226, 170, ["核发于 ", on(work.signed, "issue_date", "plain")], value, align="c")
    seal(job, sheet, 226, 163, issuer, centre="行政审批专用章", diameter=42)
    return drawn(
        "municipal_approval",
        "sage_permit",
        [sheet],
        {
            "doc_no": number,
            "holder": work.applicant,
            "project": work.project,
            "road": work.road,
            **term(work),
            "issuer": issuer,
            "issue_date": work.signed.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "site_right_evidence": {"sage_minutes": minutes, "sage_reply": reply},
    "municipal_approval": {"sage_red_head": red_head, "sage_permit": permit},
}
