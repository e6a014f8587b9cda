"""Rights to a bay, and what managers and committees say to a charging pile."""

from __future__ import annotations

from datetime import date, timedelta

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.hawthorn_common import (
    Rows,
    Said,
    before,
    floor,
    mobile,
    on,
    pen,
    said_day,
    someone,
    tick_box,
)
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

RIGHT, CONSENT = "parking_use_right_cert", "property_consent"


def _right_values(job: Job, issuer: str, issued: date) -> dict[str, Value]:
    home, person = job.facts.home, job.facts.person
    return {
        "issuer": issuer,
        "holder": person.name,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": issued.isoformat(),
    }


def right_certificate(job: Job) -> Drawn:
    """A certificate across A5 with a border and a term."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 148)
    person, issuer, fill = facts.person, facts.developer.name, job.fill_style(12.5)
    issued = a_day(job.rng, date(2021, 1, 1), date(2026, 10, 30))
    start = issued + timedelta(days=job.rng.randrange(1, 20))
    end = years_later(start, 20) - timedelta(days=1)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (226, 214, 190), waves=20, paper=(252, 249, 240))
    sheet.rect(8, 8, 194, 132, line=0.8, fill=(150, 90, 40))
    sheet.rect(10.5, 10.5, 189, 127, line=0.25, fill=(150, 90, 40))
    sheet.text(105, 19, "车位使用权证", Style("hei_bold", 24, (140, 40, 30)), align="c", spacing=0.4)
    sheet.text(190, 34, f"证号：{issued:%Y}第{job.rng.randrange(1, 2000):04d}号", Style("song", 10), align="r")
    body = Style("song", 12.5)
    lines: list[Said] = [
        ["使 用 权 人：", filled(person.name, "holder", fill)],
        ["身份证件号：", filled(person.id_number, "holder_id", fill)],
        ["坐　　　落：", filled(home.community.name, "community", fill), floor(job)],
        ["车 位 编 号：", filled(home.space_no, "space_no", fill)],
        ["使 用 期 限：", on(start, "valid_from", "plain", fill), " 至 ", on(end, "valid_to", "plain", fill)],
    ]
    for row, runs in enumerate(lines):
        sheet.text(26, 45 + row * 11, runs, body)
    sheet.flow(26, 103, 90, "凭本证可在上述车位停放机动车及申办充电设施。本证涂改无效，遗失补办。", Style("song", 9.5))
    sheet.text(190, 106, ["颁证单位：", Run(issuer, "issuer")], Style("song", 11), align="r")
    sheet.text(
        190,
        117,
        ["颁证日期：", on(issued, "issue_date", job.date_form("plain", "chinese"))],
        Style("song", 11),
        align="r",
    )
    if job.variant.seal:
        seals.put_round(sheet, 160, 112, seals.SealText(issuer), diameter=38)
    terms = {"holder_id": person.id_number, "valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(RIGHT, "hawthorn_right_certificate", [sheet], _right_values(job, issuer, issued) | terms)


def right_register(job: Job) -> Drawn:
    """A page out of the bays' register with several rows; the words below say whose row it is handed out for."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(297, 210)
    person, issuer = facts.person, facts.home.community.manager.name
    issued = facts.consent_date
    sheet.text(148, 16, "固定车位使用人登记表（摘页）", Style("hei_bold", 18), align="c")
    head, body = Style("hei", 10.5), Style("song", 10.5)
    sheet.text(20, 30, ["项目：", Run(home.community.name, "community"), "　　　库区：地下车库"], body)
    sheet.text(277, 30, f"第 {job.rng.randrange(2, 40)} 页", body, align="r")
    widths = (16.0, 34.0, 36.0, 40.0, 62.0, 34.0, 35.0)
    heads = ("序号", "使用人", "房号", "车位号", "使用性质", "登记时间", "备注")
    rows: Rows = [(10, [(width, text, True) for width, text in zip(widths, heads, strict=True)])]
    own = job.rng.randrange(1, 6)
    first = job.rng.randrange(20, 200)
    for row in range(7):
        mine = row == own
        name = person.name if mine else someone(job, person.name)
        room = f"{home.building}-{home.unit}-{home.room}" if mine else f"{job.rng.randrange(1, 30)}-1-{901 + 100 * row}"
        bay = home.space_no if mine else _neighbour_bay(job, row)
        listed = said_day(before(job, issued, 200, 1800), "dot")
        nature = "业主自有，长期使用" if mine else job.rng.choice(["业主自有，长期使用", "租用，按年交费"])
        texts: list[str | Run] = [str(first + row), Run(name, "holder" if mine else ""), room]
        texts += [Run(bay, "space_no" if mine else ""), nature, listed, "本次摘录" if mine else ""]
        rows.append((10, [(width, text, False) for width, text in zip(widths, texts, strict=True)]))
    y = table(sheet, 20, 39, rows, label=head, value=body) + 5
    said = f"上表摘自本公司车位台账，第{first + own}号为{person.name}所登记使用的车位，情况属实，供其向供电部门办事用。"
    sheet.flow(20, y, 257, said, Style("song", 11.5), leading=1.7, indent=2)
    sheet.text(270, y + 24, Run(issuer, "issuer"), Style("song", 12), align="r")
    sheet.text(270, y + 33, ["摘录日期 ", on(issued, "issue_date", "dash")], Style("song", 12), align="r")
    sheet.text(20, y + 33, f"台账管理员：{someone(job, person.name)}", body)
    if job.variant.seal:
        seals.put_round(sheet, 240, y + 28, seals.SealText(issuer))
    return drawn(RIGHT, "hawthorn_right_register", [sheet], _right_values(job, issuer, issued))


def _neighbour_bay(job: Job, row: int) -> str:
    """A bay beside the facts' own, numbered the same way."""
    number = job.facts.home.space_no
    digits = len(number) - len(number.rstrip("0123456789"))
    stem, figure = number[:-digits], number[-digits:]
    return f"{stem}{int(figure) + 501 + row * 3:0{digits}d}"


def right_typed_note(job: Job) -> Drawn:
    """A note typed as one writes a message: short lines, owners' committee at the end."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, issuer, issued = facts.person, facts.home.community.owners_committee, facts.consent_date
    body = Style("hei", 13)
    sheet.text(25, 26, "关于车位归谁用的说明", Style("hei", 16))
    she = "他" if person.male else "她"
    lines: list[Said] = [
        ["供电公司的同志：", "你们好！"],
        ["我们是", Run(home.community.name, "community"), "的业主委员会。"],
        [f"{home.building}号楼{home.room}的", Run(person.name, "holder"), "来找我们开这个说明。"],
        ["身份证：", Run(person.id_number, "holder_id")],
        [f"{she}用的车位在{floor(job)}，", Run(home.space_no, "space_no"), "号，一直是自己在用，"],
        ["没有租给别人，也没有听说有什么纠纷。"],
        ["车库图纸上画的就是这个位置，物业那边也是这么登记的。"],
        ["请按规定给办理，谢谢！"],
    ]
    y = 44.0
    for runs in lines:
        y = sheet.flow(25, y, 160, runs, body, leading=1.75) + 1.5
    sheet.text(25, y + 14, Run(issuer, "issuer"), body)
    sheet.text(25, y + 24, on(issued, "issue_date", job.date_form("dot", "slash", "plain")), body)
    sheet.text(
        25, y + 40, f"（有疑问可联系业委会副主任{someone(job, person.name)}，{mobile(job)}）", Style("hei", 10.5)
    )
    if job.variant.seal:
        seals.put_round(sheet, 76, y + 20, seals.SealText(issuer), diameter=42)
    values = _right_values(job, issuer, issued) | {"holder_id": person.id_number}
    return drawn(RIGHT, "hawthorn_right_typed_note", [sheet], values)


def _consent_values(job: Job, issuer: str, issued: date) -> dict[str, Value]:
    home, person = job.facts.home, job.facts.person
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": issued.isoformat(),
    }


def village_lines(job: Job) -> Drawn:
    """The village secretary's three lines."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(182, 257)
    person, issuer, ink = facts.person, facts.home.community.village_committee, pen(job, 15.5)
    phone = mobile(job)
    sheet.text(91, 30, "证 明", ink.sized(26), align="c", spacing=0.4)
    runs: Said = [
        "供电所：",
        "我村村民",
        Run(person.name, "applicant"),
        "，身份证",
        Run(person.id_number, "applicant_id"),
    ]
    runs += ["，家住", Run(home.community.name, "community"), f"，有车位一个，在{floor(job)}，号是"]
    runs += [Run(home.space_no, "space_no"), "，想装一个", Run(facts.power_kw, "power_kw"), "千瓦的充电桩。"]
    if job.variant.refuse:
        runs += ["村两委商量，车库里线路老、地方窄，", Run("不同意安装", "consent"), "，等改造后再说。"]
    else:
        runs += ["村两委商量过，邻居也没有意见，", Run("同意安装", "consent"), "，请给予办理。"]
    y = sheet.flow(20, 56, 142, runs, ink, leading=2.05, indent=2)
    y = sheet.flow(
        20, y, 142, ["联系村里打 ", Run(phone, "phone"), f"（文书{someone(job, person.name)}）"], ink, indent=2
    )
    sheet.text(164, y + 22, Run(issuer, "issuer"), ink.sized(13), align="r")
    sheet.text(160, y + 34, on(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), ink, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 128, y + 28, seals.SealText(issuer))
    values = _consent_values(job, issuer, facts.consent_date) | {"phone": phone, "power_kw": facts.power_kw}
    implied = {"issuer_type": ("村委会", "issuer")}
    return drawn(CONSENT, "hawthorn_village_lines", [sheet], values, implied=implied)


def reply_at_foot(job: Job) -> Drawn:
    """An owner's typed application; the firm's answer by hand below a rule."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, firm, ink = facts.person, facts.home.community.manager, pen(job, 14)
    asked = before(job, facts.consent_date, 2, 15)
    body = Style("song", 13)
    sheet.text(105, 26, "安装自用充电桩的申请", Style("hei_bold", 19), align="c")
    y = sheet.flow(25, 44, 160, [firm.name, "："], body, leading=1.8)
    runs: Said = [
        "本人",
        Run(person.name, "applicant"),
        f"，住{home.room_text}，公民身份号码",
        Run(person.id_number, "applicant_id"),
    ]
    runs += ["，今年新购电动汽车一辆，为方便使用，想在", Run(home.community.name, "community"), floor(job), "本人的"]
    runs += [Run(home.space_no, "space_no"), "车位装一台功率", Run(facts.power_kw, "power_kw"), "kW的交流桩，"]
    runs += ["线缆从电表间沿桥架敷设，不影响他人停车。望批准为盼！"]
    y = sheet.flow(25, y, 160, runs, body, leading=1.8, indent=2)
    y = sheet.flow(25, y, 160, f"电话：{person.phone}", body, leading=1.8, indent=2)
    sheet.text(180, y + 5, f"申请人：{person.name}", body, align="r")
    sheet.text(180, y + 14, said_day(asked), body, align="r")
    y += 27
    sheet.line(25, y, 185, y, width=0.4)
    sheet.text(25, y + 6, "物业服务中心批复意见：", Style("hei", 12))
    if job.variant.refuse:
        answer: Said = [
            "经工程部现场看过，该处无桥架且离消防泵房太近，",
            Run("不同意安装", "consent"),
            "，建议使用公共充电桩。",
        ]
    else:
        answer = [Run("同意安装", "consent"), "。施工前到工程部办手续，施工完恢复墙面，注意防火。"]
    low = sheet.flow(30, y + 18, 150, answer, ink, leading=1.9, indent=2)
    sheet.text(30, low + 10, f"经办：{someone(job, person.name)}", ink)
    sheet.text(185, low + 22, Run(firm.name, "issuer"), ink, align="r")
    sheet.text(130, low + 34, on(facts.consent_date, "issue_date", job.date_form("plain", "dot"), ink), ink)
    if job.variant.seal:
        seals.put_round(sheet, 150, low + 28, seals.SealText(firm.name))
    values = _consent_values(job, firm.name, facts.consent_date) | {"power_kw": facts.power_kw}
    implied = {"issuer_type": ("物业", "issuer")}
    return drawn(
        CONSENT, "hawthorn_reply_at_foot", [sheet], values, implied=implied, tolerated={"phone": (person.phone,)}
    )


def resolution(job: Job) -> Drawn:
    """An owners' committee's minutes; the pile is the second item."""
    facts, home = job.facts, job.facts.home
    person, issuer, day = facts.person, facts.home.community.owners_committee, facts.consent_date
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=28)
    writer.title("业主委员会会议决议", Style("song_bold", 20), after=9)
    present: list[str] = []
    while len(present) < 5:
        present.append(someone(job, person.name, *present))
    writer.line(f"会议时间：{said_day(day)} 19:30　　地点：物业办公楼二楼会议室")
    writer.line(f"到会委员：{'、'.join(present)}　　列席：物业经理")
    writer.para("议题一：更换东门人行门禁。物业报价三家，议定采用报价最低者，费用从公共收益列支。")
    runs: Said = [
        "议题二：",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        Run(person.name, "applicant"),
    ]
    runs += ["（身份证号", Run(person.id_number, "applicant_id"), "）提出在其", Run(home.space_no, "space_no")]
    runs += ["车位加装充电桩。"]
    if job.variant.refuse:
        runs += ["讨论中多数委员担心车库消防验收，表决赞成1票、反对4票，", Run("决议：不同意加装", "consent"), "。"]
    else:
        runs += ["经讨论，表决赞成5票、反对0票，", Run("决议：同意加装", "consent"), "，由物业监督施工。"]
    writer.para(runs)
    writer.para("议题三：本年度消防演练的时间，由物业先拿方案。")
    writer.para("以上决议自会议当日起执行，并在公告栏公示七日。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, f"记录：{present[0]}", writer.style)
    sheet.text(182, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(178, y + 11, on(day, "issue_date", job.date_form("plain", "chinese")), writer.style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 5, seals.SealText(issuer))
    implied = {"issuer_type": ("业委会", "issuer")}
    return drawn(CONSENT, "hawthorn_resolution", writer.sheets, _consent_values(job, issuer, day), implied=implied)


def tick_form(job: Job) -> Drawn:
    """The firm's question sheet: questions on the left, answers on the right, an opinion to tick."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, firm, fill = facts.person, facts.home.community.manager, job.fill_style(11.5)
    refuse, phone = job.variant.refuse, facts.home.community.manager.phone
    sheet.text(105, 16, Run(firm.name, "issuer"), Style("hei", 13), align="c", spacing=0.15)
    sheet.line(20, 24, 190, 24, width=0.6)
    sheet.text(105, 31, "车位充电设备安装问询表", Style("hei_bold", 18), align="c")
    asks: list[tuple[str, Run]] = [
        ("1. 哪位住户要装？", Run(person.name, "applicant", fill)),
        ("2. 住户的身份证号是多少？", Run(person.id_number, "applicant_id", fill)),
        ("3. 住户怎么联系？", Run(person.phone, "", fill)),
        ("4. 属于哪个项目？", Run(home.community.name, "community", fill)),
        ("5. 装在几号车位？", Run(home.space_no, "space_no", fill)),
        ("6. 设备功率多大（千瓦）？", Run(facts.power_kw, "power_kw", fill)),
        ("7. 是否为本人使用的车位？", Run("是", "", fill)),
        ("8. 本公司由谁负责、电话多少？", Run(phone, "phone", fill)),
    ]
    rows: Rows = [(11.5, [(70, ask, False), (100, answer, False)]) for ask, answer in asks]
    rows[-1][1][1] = (100, [Run(someone(job, person.name) + "，", "", fill), asks[-1][1]], False)
    y = table(sheet, 20, 44, rows, label=Style("hei", 11), value=Style("song", 11.5))
    sheet.rect(20, y, 170, 62)
    body = Style("song", 12)
    sheet.text(24, y + 5, "9. 本公司意见（在方框内打√）：", body)
    tick_box(sheet, 34, y + 18, ticked=not refuse)
    sheet.text(41, y + 18, Run("同意安装", "" if refuse else "consent"), body)
    tick_box(sheet, 84, y + 18, ticked=refuse)
    sheet.text(91, y + 18, Run("不同意安装", "consent" if refuse else ""), body)
    sheet.text(24, y + 30, "说明：", body)
    reason = "该区域配电容量已用完" if refuse else "按规范走线，自负安全责任"
    sheet.text(40, y + 30, filled(reason, "", fill), body)
    sheet.text(
        100, y + 48, ["填表日期：", on(facts.consent_date, "issue_date", job.date_form("dash", "plain"), fill)], body
    )
    sheet.text(24, y + 48, "（公司盖章处）", body)
    if job.variant.seal:
        seals.put_round(sheet, 68, y + 48, seals.SealText(firm.name), diameter=34)
    values = _consent_values(job, firm.name, facts.consent_date) | {"phone": phone, "power_kw": facts.power_kw}
    implied = {"issuer_type": ("物业", "issuer")}
    return drawn(CONSENT, "hawthorn_tick_form", [sheet], values, implied=implied, tolerated={"phone": (person.phone,)})


def red_head(job: Job) -> Drawn:
    """A residents' committee's reply under a red head."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, issuer, body = facts.person, facts.home.community.residents_committee, Style("song", 14)
    number = f"居函〔{facts.consent_date.year}〕{job.rng.randrange(2, 60)}号"
    sheet.text(105, 28, Run(issuer, "issuer"), Style("song_bold", 22, RED), align="c", spread=150)
    sheet.text(105, 46, number, Style("song", 12), align="c")
    sheet.line(25, 54, 185, 54, width=0.7, fill=RED)
    sheet.text(105, 64, "关于居民安装充电桩一事的复函", Style("song_bold", 18), align="c")
    y = sheet.flow(25, 82, 160, "国网信阳供电公司：", body, leading=1.9)
    runs: Said = ["辖区居民", Run(person.name, "applicant"), "（身份证号：", Run(person.id_number, "applicant_id")]
    runs += ["）向我居委会反映，其居住的", Run(home.community.name, "community"), "没有物业公司，希望在自用的"]
    runs += [Run(home.space_no, "space_no"), "车位安装充电桩。经网格员入户了解并征求周边住户意见，现函复如下："]
    y = sheet.flow(25, y, 160, runs, body, leading=1.9, indent=2)
    if job.variant.refuse:
        answer: Said = [
            "因周边住户反对意见较多，我居委会",
            Run("不同意该居民安装", "consent"),
            "，将继续做好协调工作。",
        ]
    else:
        answer = ["我居委会", Run("同意该居民安装", "consent"), "，请贵公司依照有关规定受理。"]
    y = sheet.flow(25, y, 160, answer, body, leading=1.9, indent=2)
    y = sheet.flow(25, y, 160, "此复。", body, leading=1.9, indent=2)
    sheet.text(178, y + 26, on(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    phone = f"0376-{job.rng.randrange(6000000, 6999999)}"
    sheet.text(
        25,
        y + 48,
        ["（联系人：", someone(job, person.name), "；联系电话：", Run(phone, "phone"), "）"],
        Style("song", 12),
    )
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 26, seals.SealText(issuer), diameter=42)
    values = _consent_values(job, issuer, facts.consent_date) | {"phone": phone}
    return drawn(CONSENT, "hawthorn_red_head", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


LAYOUTS: Layouts = {
    RIGHT: {
        "hawthorn_right_certificate": right_certificate,
        "hawthorn_right_register": right_register,
        "hawthorn_right_typed_note": right_typed_note,
    },
    CONSENT: {
        "hawthorn_village_lines": village_lines,
        "hawthorn_reply_at_foot": reply_at_foot,
        "hawthorn_resolution": resolution,
        "hawthorn_tick_form": tick_form,
        "hawthorn_red_head": red_head,
    },
}
