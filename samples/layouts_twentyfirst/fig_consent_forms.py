"""物业证明 as forms: a sheet to tear in two, and a printout of a firm's approval program."""

from __future__ import annotations

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.fig_common import GREY, PALE, box, day, official, pen, someone, speaker
from samples.layouts_twentyfirst.fig_consents import KIND, consent_values, implied
from samples.ornaments import qr_code
from samples.people import a_phone
from samples.truth import Drawn, drawn
from samples.writing import signature, table

_BLUE: Colour = (38, 96, 190)
_DONE: Colour = (20, 140, 90)
_STOP: Colour = (206, 60, 50)


def torn_in_two(job: Job) -> Drawn:
    """The resident fills in the upper half; the firm ticks, signs and seals the lower one."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "物业")
    sheet, fill, body = job.sheet(), pen(job, 12.5), Style("song", 11.5)
    refuse, phone = job.variant.refuse, a_phone(job.rng)

    def blank(x: float, y: float, label: str, text: str, name: str, end: float) -> None:
        start = sheet.text(x, y, label, body)
        sheet.text(start + 2, y - 0.5, Run(text, name), fill)
        sheet.line(start + 0.5, y + 5.2, end, y + 5.2, width=0.18)

    sheet.text(105, 20, "业主装桩报备联", Style("hei_bold", 17), align="c")
    sheet.text(105, 29, "（上联由业主填写，交客服前台）", Style("song", 9.5, GREY), align="c")
    blank(22, 42, "业主", facts.person.name, "applicant", 78)
    blank(84, 42, "身份证", facts.person.id_number, "applicant_id", 188)
    blank(22, 55, "园区", home.community.name, "community", 104)
    blank(110, 55, "房号", home.room_text, "", 188)
    blank(22, 68, "车位", home.space_no, "space_no", 78)
    blank(84, 68, "桩功率（kW）", facts.power_kw, "power_kw", 132)
    blank(138, 68, "车牌", facts.vehicle.plate, "", 188)
    blank(22, 81, "业主手机", facts.person.phone, "", 104)
    blank(110, 81, "施工单位", "供电公司安排", "", 188)
    promise = "本人承诺使用合格产品，由有资质单位施工，因充电设施造成他人损失的由本人负责。"
    sheet.flow(22, 95, 166, promise, body, leading=1.6)
    sheet.text(112, 108, "业主签字：", body)
    signature(sheet, 134, 105, facts.person.name)
    for place in range(42):
        sheet.line(12 + place * 4.5, 126, 14.6 + place * 4.5, 126, width=0.3, fill=GREY)
    sheet.fill(91, 123, 28, 6, (255, 255, 255))
    sheet.text(105, 124.4, "　沿此线裁开　", Style("song", 8, GREY), align="c")
    sheet.text(105, 137, "物业答复联", Style("hei_bold", 17), align="c")
    sheet.text(105, 146, "（下联由物业填写、盖章后退业主，供向供电部门出示）", Style("song", 9.5, GREY), align="c")
    sheet.text(22, 160, "经现场核对消防、承重、走线，我方对上联事项：", body)
    for place, (word, yes) in enumerate((("同意安装", True), ("不同意安装", False))):
        ticked = yes != refuse
        box(sheet, 30 + place * 54, 172, 4.2, ticked=ticked)
        sheet.text(37 + place * 54, 171.8, Run(word, "consent") if ticked else word, body.sized(13))
    reason = (
        job.rng.choice(["防火分区未改造", "配电房无余量"])
        if refuse
        else job.rng.choice(["走桥架，勿占消防管", "完工通知物业验看"])
    )
    blank(22, 188, "说明", reason, "", 188)
    blank(22, 201, "经办", someone(job), "", 78)
    blank(84, 201, "联系电话", phone, "phone", 150)
    sheet.text(22, 216, ["物业企业（章）：", Run(who.name, "issuer")], body)
    sheet.text(
        22, 228, ["答复日期：", day(facts.consent_date, "issue_date", job.date_form("plain", "dot"), fill)], body
    )
    official(sheet, job, 142, 226, who.name)
    values = consent_values(job, who) | {
        "applicant_id": facts.person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    return drawn(
        KIND, "fig_torn_in_two", [sheet], values, implied=implied(who), tolerated={"phone": (facts.person.phone,)}
    )


def _steps(job: Job, sheet: Sheet, y: float, said: Run) -> float:
    """The line of those who approved, one below the other, the last with the decision."""
    date = job.facts.consent_date
    rows: tuple[tuple[str, Runs, bool], ...] = (
        ("发起人", "已提交", True),
        ("工程主管", "已阅　现场已看", True),
        ("秩序主管", "已阅", True),
        ("项目经理", said, not job.variant.refuse),
    )
    minutes = job.rng.randrange(9 * 60, 11 * 60)
    for place, (title, runs, fine) in enumerate(rows):
        minutes += job.rng.randrange(7, 90)
        sheet.fill(26, y + 1.2, 2.6, 2.6, _DONE if fine else _STOP)
        if place < len(rows) - 1:
            sheet.line(27.3, y + 4.2, 27.3, y + 13, width=0.2, fill=PALE)
        sheet.text(33, y, f"{someone(job)}　{title}", Style("hei", 10.5))
        sheet.text(96, y, runs, Style("hei", 10.5, _DONE if fine else _STOP))
        sheet.text(186, y, f"{date:%m-%d} {minutes // 60:02d}:{minutes % 60:02d}", Style("hei", 9, GREY), align="r")
        y += 13
    return y


def approval_print(job: Job) -> Drawn:
    """A printout of an approval program, with the firm's seal put on it afterwards."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "物业")
    sheet, refuse = job.sheet(), job.variant.refuse
    sheet.text(24, 18, Run(who.name, "issuer"), Style("hei", 11, GREY))
    sheet.text(24, 27, "客户装桩申请-审批打印", Style("hei_bold", 17))
    serial = f"审批编号 {facts.consent_date:%Y%m%d}{job.rng.randrange(10**8):08d}"
    sheet.text(24, 38, serial, Style("hei", 9, GREY))
    word, colour = ("审批拒绝", _STOP) if refuse else ("审批通过", _DONE)
    sheet.rect(154, 24, 32, 11, line=0.6, fill=colour)
    sheet.text(170, 27, Run(word, "consent"), Style("hei_bold", 13, colour), align="c")
    label, value = Style("hei", 10, GREY), Style("hei", 10.5)
    rows: list[tuple[str, Runs]] = [
        ("所在项目", Run(home.community.name, "community")),
        ("客户姓名", Run(facts.person.name, "applicant")),
        ("客户证件号", Run(facts.person.id_number, "applicant_id")),
        ("房间", f"{home.building}#-{home.unit}-{home.room}"),
        ("车位编码", Run(home.space_no, "space_no")),
        ("设备", ["交流桩 ", Run(facts.power_kw, "power_kw"), "kW，自带漏电保护"]),
        ("取电方式", job.rng.choice(["供电公司独立挂表", "独立报装，不接公区电"])),
        ("附件", f"图片{job.rng.randrange(2, 6)}张（购车票、车位照片等）"),
    ]
    lines: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10.5, [(40.0, [Run(name, "", label)], False), (122.0, runs, False)]) for name, runs in rows
    ]
    y = table(sheet, 24, 46, lines, label=label, value=value, frame=PALE, line=0.2) + 9
    sheet.text(24, y, "审批流程", Style("hei_bold", 11.5, _BLUE))
    said = Run("不同意，按公司规定暂停受理" if refuse else "同意，请工程配合供电装表", "consent")
    y = _steps(job, sheet, y + 10, said) + 4
    sheet.line(24, y, 186, y, width=0.2, fill=PALE)
    sheet.text(24, y + 5, ["项目前台 ", Run(who.phone, "phone")], value)
    sheet.text(24, y + 13, ["打印并用印 ", day(facts.consent_date, "issue_date", "dash")], value)
    sheet.text(24, y + 21, "本单由移动办公平台生成，盖章后与纸质审批单同效", Style("hei", 8.5, GREY))
    qr_code(sheet, 24, y + 29, 18)
    official(sheet, job, 142, y + 24, who.name)
    values = consent_values(job, who) | {
        "applicant_id": facts.person.id_number,
        "power_kw": facts.power_kw,
        "phone": who.phone,
    }
    return drawn(KIND, "fig_approval_print", [sheet], values, implied=implied(who))


LAYOUTS: Layouts = {KIND: {"fig_torn_in_two": torn_in_two, "fig_approval_print": approval_print}}
