"""Papers by which somebody grants something: the use of a site, or municipal works."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.linden_common import (
    SIGNED,
    Parts,
    Rows,
    a_scene,
    day,
    day_text,
    lab,
    other_phone,
    row,
    seal,
    span,
    val,
)
from samples.ornaments import guilloche, qr_code
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table


def site_meeting(job: Job) -> Drawn:
    """Minutes of a village meeting that lets a firm have a piece of ground."""
    scene, facts = a_scene(job), job.facts
    grantor, holder = facts.home.community.village_committee, facts.company.org.name
    place = f"{scene.district}{scene.road}{scene.number}号村部东边空地"
    area = job.rng.randrange(60, 480)
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("村民代表会议决议", Style("song_bold", 21), spacing=0.2)
    writer.line(f"会议地点：村部会议室　　主持人：{facts.landlord.name}　　记录：{facts.spouse.name}")
    writer.line(f"应到代表{job.rng.randrange(28, 34)}人，实到{job.rng.randrange(23, 28)}人，符合法定人数。")
    runs: Parts = [
        "会议讨论了建设公共充电站用地一事。经举手表决，到会代表一致",
        Run("同意", "consent"),
        "把",
        Run(place, "place"),
        "，计",
        Run(str(area), "area_m2"),
        "平方米，交由",
        Run(holder, "holder"),
        "使用，用于建设充电站及附属配电设施，使用期限八年。",
    ]
    writer.para(runs)
    writer.para("该地块为集体建设用地，权属清楚，四邻无争议。使用费按年交村集体账户，收支在公开栏公布。")
    writer.para("依据《中华人民共和国村民委员会组织法》第二十四条，形成本决议。")
    writer.line("参会代表签字：")
    sheet = writer.sheet
    for place_no, name in enumerate((facts.landlord.name, facts.spouse.name, scene.handler.name[0] + "书平")):
        sheet.text(36 + place_no * 44, writer.y, name, SIGNED)
    y = writer.y + 28
    sheet.text(182, y, Run(grantor, "grantor"), writer.style, align="r")
    sheet.text(178, y + 11, day(scene.signed, "issue_date", job.date_form("plain", "chinese")), writer.style, align="r")
    seal(job, sheet, 148, y + 6, grantor)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": str(area),
        "consent": True,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("site_right_evidence", "linden_site_meeting", writer.sheets, values)


def site_landlord(job: Job) -> Drawn:
    """An agreement a landlord wrote by hand with the firm that puts up the piles."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    hand = Style("kai", 14.5, jitter=0.03)
    grantor, holder = facts.landlord.name, facts.company.org.name
    place = f"信阳市{scene.district}{scene.road}{scene.number}号后院"
    area = plain(scene.length * 4)
    until = years_later(scene.signed, 5) - timedelta(days=1)
    sheet.text(105, 26, "借 地 协 议", Style("kai", 24), align="c")
    texts: list[Parts] = [
        ["出地方：", Run(grantor, "grantor"), f"（身份证{facts.landlord.id_number}）"],
        ["用地方：", Run(holder, "holder"), f"（经理{facts.company.org.legal_person}）"],
        [
            "一、出地方",
            Run("同意", "consent"),
            "把自家",
            Run(place, "place"),
            "的空场借给用地方放充电桩，丈量下来是",
            Run(area, "area_m2"),
            "平方米。",
        ],
        [f"二、借用五年，到{day_text(until, 'plain')}为止。每年给{facts.monthly_rent * 6}元，先付后用。"],
        ["三、桩和电表归用地方，电费用地方自己交。不准堆放汽油、烟花等危险品。"],
        ["四、遇到拆迁，用地方的设备自己搬走，地上的补偿归出地方。"],
        ["五、这份协议写了两张，一家一张，签字后算数。"],
    ]
    y = 48.0
    for number, text in enumerate(texts):
        y = sheet.flow(24, y, 162, text, hand, leading=1.85, indent=0 if number < 2 else 2) + 1
    y += 10
    sheet.text(24, y, "出地方签字：", hand)
    sheet.text(62, y - 1.5, grantor, SIGNED)
    sheet.text(108, y, "用地方盖章：", hand)
    sheet.text(24, y + 16, f"在场证明人：{facts.spouse.name}", hand)
    sheet.text(108, y + 16, ["日期：", day(scene.signed, "issue_date", job.date_form("plain", "short"))], hand)
    seal(job, sheet, 158, y + 6, holder)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": area,
        "consent": True,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("site_right_evidence", "linden_site_landlord", [sheet], values)


def site_reply(job: Job) -> Drawn:
    """A developer's reply set below the request it answers."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    body = Style("song", 12.5)
    asked = scene.signed - timedelta(days=job.rng.randrange(4, 12))
    holder, grantor = facts.home.community.manager.name, facts.developer.name
    place = f"{facts.home.community.name}南门内停车场西北角"
    sheet.text(105, 24, "场地使用征询单", Style("hei_bold", 19), align="c", spacing=0.2)
    sheet.rect(22, 38, 166, 82, line=0.3)
    sheet.text(26, 42, "征询事项", Style("hei", 12))
    ask: Parts = [
        "我公司拟在贵司产权范围内的",
        Run(place, "place"),
        "安放充电桩和箱式变电站，需用场地",
        Run(plain(scene.length * 3), "area_m2"),
        "平方米，请贵司表明意见。",
    ]
    sheet.flow(26, 52, 158, ask, body, leading=1.8, indent=2)
    sheet.text(182, 98, ["用场单位：", Run(holder, "holder")], body, align="r")
    sheet.text(182, 108, f"{day_text(asked, 'plain')}　联系人：{scene.handler.name}", body, align="r")
    sheet.rect(22, 120, 166, 92, line=0.3)
    sheet.text(26, 124, "产权单位答复", Style("hei", 12))
    answer: Parts = [
        Run("同意提供上述场地", "consent"),
        "，使用期间消防通道必须畅通，设备安装完成后报我司工程部备案。场地费另行商定。",
    ]
    sheet.flow(26, 134, 158, answer, Style("kai", 14, jitter=0.02), leading=1.8, indent=2)
    sheet.text(182, 182, ["答复单位：", Run(grantor, "grantor")], body, align="r")
    sheet.text(182, 194, ["答复日期：", day(scene.signed, "issue_date", "plain")], body, align="r")
    seal(job, sheet, 152, 188, grantor)
    seal(job, sheet, 150, 100, holder, diameter=36)
    sheet.text(22, 217, f"工程部电话：{other_phone(job)}　　本单一式三份，复印无效。", Style("song", 9.5))
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(scene.length * 3),
        "consent": True,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("site_right_evidence", "linden_site_reply", [sheet], values)


def approval_redhead(job: Job) -> Drawn:
    """A red-head reply of the district's office."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet()
    body, org = Style("song", 14), facts.company.org.name
    asked = scene.signed - timedelta(days=job.rng.randrange(6, 16))
    short = {"浉河区": "浉", "平桥区": "平", "羊山新区": "羊"}.get(scene.district, "城")
    number = f"信{short}城管函〔{scene.signed.year}〕{job.rng.randrange(11, 190)}号"
    sheet.text(105, 28, f"{scene.office}文件", Style("song_bold", 27, RED), align="c", spacing=0.02)
    sheet.text(105, 52, Run(number, "doc_no"), body, align="c")
    sheet.line(25, 61, 185, 61, width=0.9, fill=RED)
    sheet.cell((25, 70, 160, 22), f"关于{scene.project}道路施工的批复", Style("song_bold", 17), align="c", leading=1.5)
    y = sheet.flow(25, 98, 160, [Run(org, "holder"), "："], body)
    first: Parts = [
        f"你公司{day_text(asked, 'plain')}报来的材料收悉。经现场踏勘，批复如下：一、原则同意",
        Run(scene.project, "project"),
        "在",
        Run(scene.road, "road"),
        "实施市政道路作业，作业时段限定为",
        *span(scene, "plain"),
        "，逾期须重新报批。",
    ]
    y = sheet.flow(25, y + 1, 160, first, body, leading=1.75, indent=2)
    for clause in (
        "二、按审定图纸作业，不得损坏地下管线，回填分层夯实。",
        "三、竣工后三日内报我局组织验收，路面质量保修期两年。",
    ):
        y = sheet.flow(25, y, 160, clause, body, leading=1.75, indent=2)
    sheet.text(180, 218, Run(scene.office, "issuer"), body, align="r")
    sheet.text(176, 229, day(scene.signed, "issue_date", "plain"), body, align="r")
    seal(job, sheet, 152, 223, scene.office, diameter=42)
    sheet.line(25, 262, 185, 262, width=0.4)
    sheet.text(27, 264, "抄送：区交警大队，区住建局。", Style("song", 11))
    sheet.line(25, 270, 185, 270, width=0.4)
    sheet.text(
        27,
        272,
        f"{scene.office}办公室　　　　　{day_text(scene.signed + timedelta(days=1), 'plain')}印发",
        Style("song", 11),
    )
    values = {
        "doc_no": number,
        "holder": org,
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "issuer": scene.office,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("municipal_approval", "linden_approval_redhead", [sheet], values)


def approval_permit(job: Job) -> Drawn:
    """A permit lying wide on a patterned ground, to be hung up at the site."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(297, 210)
    holder = facts.person.name if job.chance(0.25) else facts.developer.name
    number = f"411599{scene.signed.year}{job.rng.randrange(1, 999):04d}"
    guilloche(sheet, 14, 14, 269, 182, (232, 238, 228), waves=22, paper=(250, 252, 247))
    sheet.rect(14, 14, 269, 182, line=1.0, fill=(60, 120, 80))
    sheet.text(148.5, 26, "市政工程设施作业许可证", Style("song_bold", 27), align="c", spacing=0.2)
    sheet.text(266, 46, ["证号 ", Run(number, "doc_no")], Style("hei", 11), align="r")
    label, value = Style("hei", 12), Style("song", 13)
    rows: Rows = [
        row(15, lab(42, "持证人"), val(184, Run(holder, "holder"))),
        row(15, lab(42, "许可项目"), val(184, Run(scene.project, "project"))),
        row(
            15,
            lab(42, "作业道路"),
            val(71, Run(scene.road, "road")),
            lab(42, "核准面积"),
            val(71, f"{plain(scene.area)}平方米"),
        ),
        row(
            15, lab(42, "有效期"), val(184, ["自", *span(scene, job.date_form("plain", "padded"), between="至"), "止"])
        ),
        row(
            24,
            lab(42, "持证须知"),
            val(184, "本证应悬挂于施工现场醒目处，不得涂改、转让；期满自行失效；接受城管执法人员查验。"),
        ),
    ]
    y = table(sheet, 36, 56, rows, label=label, value=value)
    qr_code(sheet, 40, y + 8, 24)
    sheet.text(72, y + 20, f"监督电话：0376-{job.rng.randrange(6000000, 6999999)}", Style("song", 10.5))
    sheet.text(258, y + 12, ["发证机关：", Run(scene.office, "issuer")], value, align="r")
    sheet.text(258, y + 24, ["发证日期：", day(scene.signed, "issue_date", "plain")], value, align="r")
    seal(job, sheet, 226, y + 20, scene.office, centre="行政审批专用章")
    values = {
        "doc_no": number,
        "holder": holder,
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "issuer": scene.office,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("municipal_approval", "linden_approval_permit", [sheet], values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "linden_site_meeting": site_meeting,
        "linden_site_landlord": site_landlord,
        "linden_site_reply": site_reply,
    },
    "municipal_approval": {
        "linden_approval_redhead": approval_redhead,
        "linden_approval_permit": approval_permit,
    },
}
