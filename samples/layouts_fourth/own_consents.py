"""Letters by which a property service or a committee lets a charging pile be installed, or does not."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import (
    Paper,
    a_spot,
    by_hand,
    paper,
    room_of,
    seal_of,
    signed,
    someone,
    spot_at_level,
)
from samples.people import a_phone
from samples.truth import Drawn
from samples.writing import Writer


def issuer_of(job: Job, default: str) -> tuple[str, str]:
    """Name and type of the office that signs."""
    kind, community = job.variant.issuer_type or default, job.facts.home.community
    names = {
        "物业": community.manager.name,
        "居委会": community.residents_committee,
        "业委会": community.owners_committee,
        "村委会": community.village_committee,
    }
    return names[kind], kind


def close(note: Paper, sheet: Sheet, y: float, issuer: str, style: Style, form: str, *, label: str = "") -> None:
    """Name, seal and day at the right of the foot."""
    sheet.text(184, y, [label, note.put("issuer", issuer)], style, align="r")
    day = note.day("issue_date", note.job.facts.consent_date, form)
    sheet.text(178, y + 11, day, style, align="r")
    if note.job.variant.seal:
        seal_of(sheet, 152, y + 5, issuer, diameter=42)


def _finish(note: Paper, layout: str, sheets: Sequence[Sheet], kind: str) -> Drawn:
    return note.done("property_consent", layout, sheets, implied={"issuer_type": (kind, "issuer")})


def _power(note: Paper, before: str, after: str) -> list[str | Run]:
    if note.job.chance(0.6):
        power = note.job.facts.power_kw
        return [before, note.put("power_kw", power), note.job.rng.choice(("kW", "KW", "千瓦")), after]
    return [""]


def to_the_grid(job: Job) -> Drawn:
    """同意安装充电桩证明 addressed to the power company."""
    note, facts, spot = paper(job, 14), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, "物业")
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.95, top=34)
    refused = ("关于业主安装充电桩申请的回复", "情况说明")
    titles = ("关于同意安装充电桩的证明", "同意安装电动汽车充电桩证明", "物业同意安装证明")
    writer.title(job.rng.choice(refused if job.variant.refuse else titles), Style("hei_bold", 21), after=12)
    writer.line(job.rng.choice(("国网信阳供电公司：", "信阳供电公司：", "致：国家电网公司")))
    who: list[str | Run] = [
        "兹有",
        note.put("community", facts.home.community.name),
        room_of(job),
        "业主",
        note.put("applicant", facts.person.name, line=True),
        "，身份证号",
        note.put("applicant_id", facts.person.id_number, line=True),
        "，因购买新能源汽车，申请在其",
        *spot_at_level(note, spot, line=True),
        "号车位安装",
    ]
    if job.variant.refuse:
        verdict: list[str | Run] = [
            "充电桩一台。经我单位现场核实，该车位临近消防设施，",
            note.put("consent", job.rng.choice(("暂不同意", "不同意")), False),
            "其安装充电桩。",
        ]
    else:
        verdict = [
            "充电桩一台。经核实，该车位为业主自有（固定）车位，我单位",
            note.put("consent", "同意", True),
            "其安装并配合施工，请贵单位予以办理用电手续。",
        ]
    writer.para([*who, *_power(note, "", ""), *verdict])
    if not job.variant.refuse:
        writer.para("施工过程中请遵守小区管理规定，保证用电安全，由此产生的费用和责任由业主自行承担。")
    writer.para("特此证明。")
    form = job.rng.choice(("plain", "chinese", "padded"))
    close(note, writer.sheet, writer.y + 20, issuer, Style("song", 14), form)
    return _finish(note, "to_the_grid", writer.sheets, kind)


def committee_note(job: Job) -> Drawn:
    """A residents' committee in an estate without property service: short, filled in with a pen."""
    note, facts, spot = by_hand(job, 15), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, job.rng.choice(("居委会", "业委会")))
    writer = Writer(job, Style("song", 15), left=28, width=154, leading=2.05, top=42)
    writer.title("证　明", Style("song_bold", 26), after=14)
    state = "该小区无物业管理，" if kind == "居委会" else ""
    verdict: list[str | Run] = (
        ["经研究，", note.put("consent", "不同意", False), "在该位置安装。"]
        if job.variant.refuse
        else ["经征求邻近业主意见，", note.put("consent", "同意", True), "其安装充电桩。"]
    )
    parts: list[str | Run] = [
        "今有",
        note.put("community", facts.home.community.name, line=True),
        "居民",
        note.put("applicant", facts.person.name, line=True),
        "（住",
        room_of(job),
        "），拟在本人",
        note.put("space_no", spot.no, line=True),
        f"号停车位安装新能源汽车充电桩。{state}",
        *verdict,
    ]
    writer.para(parts)
    writer.para("特此证明")
    close(note, writer.sheet, writer.y + 22, issuer, Style("song", 14), job.rng.choice(("plain", "dot")))
    return _finish(note, "committee_note", writer.sheets, kind)


def village_permit(job: Job) -> Drawn:
    """A village committee lets a villager install a pile beside the house: no space number."""
    note, facts = by_hand(job, 14), job.facts
    issuer, kind = issuer_of(job, "村委会")
    writer = Writer(job, Style("song", 14), left=28, width=154, leading=2.0, top=38)
    titles = ("证　明",) if job.variant.refuse else ("允许施工证明", "同意安装充电桩证明", "证　明")
    writer.title(job.rng.choice(titles), Style("hei_bold", 22), after=14)
    verdict: list[str | Run] = (
        [note.put("consent", "不予同意", False), "其安装，待确权后再行申请。"]
        if job.variant.refuse
        else [note.put("consent", "同意", True), "其自行安装充电桩，"]
    )
    head = "宅基地门前空地权属存在争议，我村" if job.variant.refuse else "安装地点为其自家院内，不占用公共道路，我村"
    parts: list[str | Run] = [
        "兹有我村村民",
        note.put("applicant", facts.person.name, line=True),
        "，身份证号：",
        note.put("applicant_id", facts.person.id_number, line=True),
        "，联系电话：",
        note.put("phone", facts.person.phone, line=True),
        "，因购买电动汽车申请安装充电桩一台。",
        head,
        *verdict,
        "" if job.variant.refuse else "请供电部门给予办理报装接电。",
    ]
    writer.para(parts)
    writer.para("特此证明。")
    close(note, writer.sheet, writer.y + 22, issuer, Style("song", 14), job.rng.choice(("plain", "spaced")))
    return _finish(note, "village_permit", writer.sheets, kind)


def letterhead_reply(job: Job) -> Drawn:
    """A property service's 工作联系函 with letterhead and numbered conditions, somebody to call."""
    note, facts, spot = paper(job, 12), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, "物业")
    red = (196, 30, 34)
    writer = Writer(job, Style("song", 12.5), leading=1.8, top=22)
    writer.title(issuer, Style("song_bold", 20, red), after=3, spacing=0.05)
    writer.sheet.line(24, writer.y, 186, writer.y, width=0.8, fill=red)
    writer.y += 9
    writer.title("关于业主申请安装充电桩的复函", Style("hei", 17), after=7, spacing=0.05)
    writer.line([note.put("applicant", facts.person.name), "先生：" if facts.person.male else "女士："])
    writer.para(
        [
            "您好！您提交的在",
            note.put("community", facts.home.community.name),
            note.put("space_no", spot.no),
            "号车位安装新能源汽车充电桩的申请已收悉。经我公司工程部现场勘查，现答复如下：",
        ]
    )
    if job.variant.refuse:
        writer.para(
            [
                "该车位所在区域电缆桥架已满，且未通过消防评估，",
                note.put("consent", job.rng.choice(("现阶段不具备安装条件", "暂不同意安装")), False),
                "。待小区配电设施改造完成后另行通知。",
            ]
        )
    else:
        writer.para(
            ["一、我公司", note.put("consent", "同意", True), "您在上述车位安装充电桩，请凭本函向供电公司报装。"]
        )
        power = _power(note, "二、充电设备额定功率不超过", "，须选用具有3C认证的产品，并配备剩余电流保护装置。")
        writer.para(power if len(power) > 1 else "二、充电设备须选用具有3C认证的产品，并配备剩余电流保护装置。")
        writer.para("三、布线应沿既有桥架敷设，不得破坏防火分区，施工前到物业服务中心办理进场手续。")
        writer.para("四、充电设施的日常维护及安全责任由业主承担，车位转让时应一并处理。")
    handler = someone(job)
    writer.para([f"联系人：{handler}　　联系电话：", note.put("phone", a_phone(job.rng))])
    form = job.rng.choice(("plain", "chinese"))
    close(note, writer.sheet, writer.y + 18, issuer, Style("song", 12.5), form)
    return _finish(note, "letterhead_reply", writer.sheets, kind)


def pledge_and_consent(job: Job) -> Drawn:
    """The owner's request above, the office's answer written and sealed below it on the same page."""
    note, facts, spot = by_hand(job, 13), job.facts, a_spot(job)
    issuer, kind = issuer_of(job, "物业")
    sheet, size = job.sheet(), Style("song", 13)
    sheet.text(105, 24, "个人充电桩安装申请", Style("hei_bold", 20), align="c")
    y = sheet.flow(
        25, 44, 160, f"{facts.home.community.manager.name if kind == '物业' else issuer}：", size, leading=1.8
    )
    runs: list[str | Run] = [
        "本人",
        note.put("applicant", facts.person.name, line=True),
        "，系",
        note.put("community", facts.home.community.name, line=True),
        room_of(job),
        "业主，身份证号",
        note.put("applicant_id", facts.person.id_number, line=True),
        "，联系电话",
        note.put("phone", facts.person.phone, line=True),
        f"，现购有{facts.vehicle.brand}牌新能源汽车一辆，申请在本人",
        note.put("space_no", spot.no, line=True),
        "号车位加装充电桩，请予批准。本人承诺安全用电，自负其责。",
    ]
    y = sheet.flow(25, y + 2, 160, runs, size, leading=1.9, indent=2)
    sheet.text(120, y + 8, "申请人：", size)
    signed(sheet, 138, y + 6.5, facts.person.name)
    y += 30
    sheet.line(22, y, 188, y, width=0.25)
    sheet.text(25, y + 7, "物业意见：" if kind == "物业" else "审批意见：", Style("hei", 13))
    pen = note.pen.sized(16)
    answer = ("此处无法敷设电缆，不同意安装。", False) if job.variant.refuse else ("同意安装，请按规范施工。", True)
    head, _, tail = answer[0].partition("同意")
    mark = "不同意" if job.variant.refuse else "同意"
    parts: list[str | Run] = [head.removesuffix("不"), note.put("consent", mark, answer[1], style=pen), tail]
    sheet.text(40, y + 20, parts, pen)
    close(note, sheet, y + 42, issuer, Style("song", 13), "plain", label="（盖章）")
    return _finish(note, "pledge_and_consent", [sheet], kind)


LAYOUTS: Layouts = {
    "property_consent": {
        "to_the_grid": to_the_grid,
        "committee_note": committee_note,
        "village_permit": village_permit,
        "letterhead_reply": letterhead_reply,
        "pledge_and_consent": pledge_and_consent,
    }
}
