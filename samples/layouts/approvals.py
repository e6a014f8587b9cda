"""Approvals of works: decisions to permit, permits to occupy and dig up roads, replies, proofs of filing."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts.public_bodies import Works, district_of, office_of, some_works
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BODY = Style("song", 14)
_HEAD: Colour = (200, 30, 36)


def _decided(works: Works) -> date:
    return works.begins - timedelta(days=6)


def _values(job: Job, works: Works, number: str, issuer: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": job.facts.company.org.name,
        "project": works.project,
        "road": works.road,
        "period_from": works.begins.isoformat(),
        "period_to": works.ends.isoformat(),
        "issuer": issuer,
        "issue_date": _decided(works).isoformat(),
    }


def decision(job: Job) -> Drawn:
    """准予行政许可决定书: number at the right, addressee, law, term in the sentence."""
    works, sheet = some_works(job), job.sheet()
    issuer = office_of(job, job.rng.choice(["城市管理局", "城市管理综合执法局", "行政审批局"]))
    number = f"信城管许准字〔{works.begins.year}〕第{job.rng.randrange(1, 200):03d}号"
    sheet.text(105, 28, issuer, Style("song_bold", 22), align="c", spacing=0.1)
    sheet.text(105, 42, "准予行政许可决定书", Style("song_bold", 22), align="c", spacing=0.1)
    sheet.text(184, 60, Run(number, "doc_no"), Style("song", 12.5), align="r")
    y = sheet.flow(26, 74, 158, [Run(job.facts.company.org.name, "holder"), "："], _BODY, leading=1.9)
    asked = numbers.written_date(_decided(works) - timedelta(days=3))
    runs: list[str | Run] = [
        f"你单位于{asked}提出的",
        Run(works.project, "project"),
        "临时占用、挖掘城市道路申请，本机关已受理。经审查，该申请符合《城市道路管理条例》第三十三条规定的条件，"
        "根据《中华人民共和国行政许可法》第三十八条第一款的规定，决定准予你单位挖掘",
        Run(works.road, "road"),
        f"人行道，长{works.length}米、宽{works.width}米，面积{works.area_text}平方米，期限自",
        Run(numbers.written_date(works.begins), "period_from"),
        "起至",
        Run(numbers.written_date(works.ends), "period_to"),
        "止。",
    ]
    y = sheet.flow(26, y, 158, runs, _BODY, leading=1.9, indent=2)
    y = sheet.flow(
        26,
        y,
        158,
        "你单位应当按照批准的位置、面积、期限施工，并在竣工后及时清理现场、恢复道路。",
        _BODY,
        leading=1.9,
        indent=2,
    )
    sheet.text(180, max(y + 20, 222), Run(issuer, "issuer"), _BODY, align="r")
    sheet.text(176, max(y + 20, 222) + 12, Run(numbers.written_date(_decided(works)), "issue_date"), _BODY, align="r")
    seals.put_round(sheet, 152, max(y + 20, 222) + 6, seals.SealText(issuer, foot="行政许可专用章"))
    return drawn("municipal_approval", "decision", [sheet], _values(job, works, number, issuer))


def road_permit(job: Job) -> Drawn:
    """占用/挖掘许可证: a certificate with a table, number above it."""
    works, sheet = some_works(job), job.sheet(297, 210)
    dig = job.chance(0.5)
    verb, issuer = ("挖掘", office_of(job, "市政工程管理处")) if dig else ("占用", office_of(job, "城市管理局"))
    number = f"XY{'WJ' if dig else 'ZD'}-{works.begins.year}-{job.rng.randrange(1, 300):04d}"
    guilloche(sheet, 10, 10, 277, 190, (226, 232, 222), waves=60, paper=(250, 252, 248))
    sheet.text(
        148.5,
        26,
        "城市道路挖掘许可证" if dig else "临时占用城市道路许可证",
        Style("song_bold", 26),
        align="c",
        spacing=0.15,
    )
    sheet.text(266, 44, ["编号：", Run(number, "doc_no")], Style("song", 12), align="r")
    form = job.date_form("plain", "padded", "dash")
    term: list[str | Run] = [
        "自",
        Run(numbers.written_date(works.begins, form=form), "period_from"),
        "至",
        Run(numbers.written_date(works.ends, form=form), "period_to"),
    ]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(42, f"{verb}单位", True), (196, Run(job.facts.company.org.name, "holder"), False)]),
        (14, [(42, job.rng.choice(["项目名称", "工程名称"]), True), (196, Run(works.project, "project"), False)]),
        (
            14,
            [
                (42, f"{verb}道路名称", True),
                (76, Run(works.road, "road"), False),
                (42, f"{verb}地点", True),
                (78, works.stretch, False),
            ],
        ),
        (
            14,
            [
                (42, f"{verb}面积", True),
                (76, f"{works.area_text}平方米", False),
                (42, f"{verb}原因", True),
                (78, works.purpose, False),
            ],
        ),
        (14, [(42, f"{verb}期限", True), (196, term, False)]),
        (14, [(42, "施工单位", True), (196, "信阳样板建筑工程有限公司", False)]),
    ]
    bottom = table(sheet, 30, 54, rows, label=Style("hei", 12), value=Style("song", 12))
    sheet.text(180, bottom + 12, ["发证机关（章）：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(
        180,
        bottom + 25,
        ["发证日期：", Run(numbers.written_date(_decided(works), form=form), "issue_date")],
        Style("song", 12),
    )
    sheet.text(30, bottom + 25, "注意事项：本证应置于施工现场醒目位置，不得转让、涂改。", Style("song", 10))
    seals.put_round(sheet, 226, bottom + 18, seals.SealText(issuer), diameter=38)
    return drawn("municipal_approval", "road_permit", [sheet], _values(job, works, number, issuer))


def project_reply(job: Job) -> Drawn:
    """A red-headed reply that approves a project; no road, no term."""
    works, sheet = some_works(job), job.sheet()
    issuer = job.rng.choice(["信阳市发展和改革委员会", f"{district_of(job)}发展和改革委员会"])
    project, holder = f"{district_of(job)}{job.facts.home.community.name}公共充电站建设项目", job.facts.company.org.name
    number, day = f"信发改审批〔{works.begins.year}〕{job.rng.randrange(1, 99)}号", _decided(works)
    sheet.text(105, 24, f"{issuer}文件", Style("song_bold", 27, _HEAD), align="c")
    sheet.text(105, 46, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(24, 56, 186, 56, width=0.7, fill=_HEAD)
    sheet.text(105, 68, issuer, Style("song_bold", 18), align="c")
    y = sheet.flow(
        36, 80, 138, ["关于", Run(project, "project"), "核准的批复"], Style("song_bold", 18), align="c", leading=1.5
    )
    y = sheet.flow(26, y + 6, 158, [Run(holder, "holder"), "："], _BODY, leading=1.8)
    for text in (
        f"你公司报来的《关于{project}核准的请示》及有关材料收悉。经研究，现就该项目核准事项批复如下：",
        f"一、为完善充电基础设施网络，同意建设{project}。项目代码：{day:%y%m}-411502-04-01-{job.rng.randrange(10**6):06d}。",
        f"二、项目建设地点：信阳市{district_of(job)}{works.road}。",
        f"三、项目总投资{job.rng.randrange(200, 3000)}万元，资金由企业自筹。",
        "四、请据此办理规划、土地、施工等相关手续。",
    ):
        y = sheet.flow(26, y, 158, text, _BODY, leading=1.8, indent=2)
    sheet.text(180, 232, Run(issuer, "issuer"), _BODY, align="r")
    sheet.text(176, 244, Run(numbers.written_date(day), "issue_date"), _BODY, align="r")
    seals.put_round(sheet, 152, 238, seals.SealText(issuer))
    sheet.line(24, 268, 186, 268)
    sheet.text(26, 271, f"{issuer}办公室", Style("song", 11))
    sheet.text(184, 271, f"{numbers.written_date(day)}印发", Style("song", 11), align="r")
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": holder,
        "project": project,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("municipal_approval", "project_reply", [sheet], values)


def filing(job: Job) -> Drawn:
    """河南省企业投资项目备案证明: the project's code is its number."""
    works, sheet, company = some_works(job), job.sheet(), job.facts.company.org
    issuer, day = f"{district_of(job)}发展和改革委员会", _decided(works)
    project = f"{district_of(job)}{job.facts.home.community.name}充电站建设项目"
    code = f"{day:%y%m}-411502-04-{job.rng.choice(['01', '03', '05'])}-{job.rng.randrange(10**6):06d}"
    sheet.text(105, 36, "河南省企业投资项目备案证明", Style("song_bold", 24), align="c")
    sheet.text(184, 58, ["项目代码：", Run(code, "doc_no")], Style("song", 13), align="r")
    items: list[tuple[str, Runs]] = [
        ("项目名称", Run(project, "project")),
        ("企业（法人）全称", Run(company.name, "holder")),
        ("证照代码", company.uscc),
        ("企业经济类型", "有限责任公司"),
        ("建设地点", f"信阳市{district_of(job)}{works.road}{job.rng.randrange(1, 90)}号"),
        ("建设性质", "新建"),
        ("建设规模及内容", f"建设120kW直流充电桩{job.rng.randrange(4, 60)}台及配套供电、消防设施。"),
        ("项目总投资", f"{job.rng.randrange(200, 3000)}万元"),
        ("企业声明", "本项目符合产业政策，且对备案信息的真实性、合法性和完整性负责。"),
    ]
    y = 76.0
    for name, runs in items:
        sheet.text(28, y, name + "：", Style("song", 13))
        y = sheet.flow(74, y, 110, runs, Style("song", 13), leading=1.6) + 5
    qr_code(sheet, 28, y + 8, 26)
    sheet.text(112, y + 14, ["备案机关：", Run(issuer, "issuer")], Style("song", 13))
    sheet.text(
        112, y + 27, ["备案日期：", Run(numbers.written_date(day, form="padded"), "issue_date")], Style("song", 13)
    )
    seals.put_round(sheet, 158, y + 22, seals.SealText(issuer), diameter=38)
    values: dict[str, Value] = {
        "doc_no": code,
        "holder": company.name,
        "project": project,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("municipal_approval", "filing", [sheet], values)


def occupation_reply(job: Job) -> Drawn:
    """关于同意临时占用…的批复: the end of the term without its year."""
    works, sheet = some_works(job), job.sheet()
    issuer = office_of(job, "城市管理局")
    number = f"信城管〔{works.begins.year}〕{job.rng.randrange(1, 99)}号"
    sheet.text(105, 36, f"关于同意临时占用{works.road}的批复", Style("song_bold", 20), align="c")
    sheet.text(105, 50, Run(number, "doc_no"), Style("song", 12.5), align="c")
    y = sheet.flow(26, 68, 158, [Run(job.facts.company.org.name, "holder"), "："], _BODY, leading=1.9)
    short = works.ends.year == works.begins.year
    end = f"{works.ends.month}月{works.ends.day}日" if short else numbers.written_date(works.ends)
    runs: list[str | Run] = [
        "你公司《关于临时占用城市道路的申请》收悉。因",
        Run(works.project, "project"),
        "施工需要，经现场勘查，同意你公司临时占用",
        Run(works.road, "road"),
        f"东侧非机动车道，占用面积{works.area_text}平方米，占用时间",
        Run(numbers.written_date(works.begins), "period_from"),
        "至",
        Run(end, "period_to"),
        "。请按规定缴纳城市道路占用费，并做好安全防护。",
    ]
    y = sheet.flow(26, y, 158, runs, _BODY, leading=1.9, indent=2)
    sheet.flow(26, y, 158, "特此批复。", _BODY, leading=1.9, indent=2)
    sheet.text(180, 206, Run(issuer, "issuer"), _BODY, align="r")
    sheet.text(176, 218, Run(numbers.written_date(_decided(works)), "issue_date"), _BODY, align="r")
    seals.put_round(sheet, 152, 212, seals.SealText(issuer))
    return drawn("municipal_approval", "occupation_reply", [sheet], _values(job, works, number, issuer))


LAYOUTS: Layouts = {
    "municipal_approval": {
        "decision": decision,
        "road_permit": road_permit,
        "project_reply": project_reply,
        "filing": filing,
        "occupation_reply": occupation_reply,
    }
}
