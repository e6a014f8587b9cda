"""物业证明: an official-looking letter, a confirmation form with boxes, a reply that names its grounds."""

from __future__ import annotations

from samples import seals
from samples.draw import Colour, Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentyfirst.ivy_common import day_run, iso, purpose_note, space_words, stranger
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_KIND = "property_consent"
_RED: Colour = (200, 30, 36)


def _issuer(job: Job) -> tuple[str, str]:
    """Who speaks, and of which type."""
    community = job.facts.home.community
    named = {
        "物业": community.manager.name,
        "居委会": community.residents_committee,
        "业委会": community.owners_committee,
        "村委会": community.village_committee,
    }
    wanted = job.variant.issuer_type or job.rng.choice(["物业", "物业", "物业", "居委会", "业委会", "村委会"])
    return named[wanted], wanted


def _seal(job: Job, sheet: Sheet, x: float, y: float, name: str) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=41)


def _base(job: Job, issuer: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": iso(facts.consent_date),
    }


def red_head(job: Job) -> Drawn:
    """A letter under the issuer's red head, addressed to the power company."""
    facts = job.facts
    home, person = facts.home, facts.person
    issuer, kind = _issuer(job)
    body = Style("song", job.rng.choice([14, 15]))
    writer = Writer(job, body, top=24, leading=1.85)
    size = min(26.0, 150 / max(1, len(issuer)) * 2.6)
    writer.title(issuer, Style("song_bold", size, _RED), spacing=0.05, after=6)
    writer.sheet.line(25, writer.y, 185, writer.y, width=0.8, fill=_RED)
    writer.y += 12
    refuse = job.variant.refuse
    title = (
        "关于充电桩安装申请的复函"
        if refuse
        else job.rng.choice(["关于同意安装充电桩的证明", "证　明", "充电桩安装同意函"])
    )
    writer.title(title, Style("song_bold", 20), after=10)
    writer.line([job.rng.choice(["国网信阳供电公司：", f"{home.community.district}供电中心："])])
    by_id = job.chance(0.7)
    parts: list[str | Run] = ["兹有", Run(home.community.name, "community"), f"{home.room_text}业主"]
    parts.append(Run(person.name, "applicant"))
    if by_id:
        parts += ["（身份证号码：", Run(person.id_number, "applicant_id"), "）"]
    parts += [f"，在本小区{home.space_floor}拥有固定车位一个，车位号为", Run(home.space_no, "space_no"), "，"]
    values = _base(job, issuer)
    if refuse:
        why = job.rng.choice(["消防分区改造尚未完成", "配电容量不足且未预留桥架", "结构渗漏维修期间禁止敷设线路"])
        parts += [
            f"现申请安装充电桩。经现场勘查，该区域{why}，我方",
            Run("暂不同意", "consent"),
            "其安装，待条件具备后另行通知。",
        ]
        writer.para(parts)
        writer.para("请向业主做好解释工作。")
    else:
        parts += ["因购买新能源汽车，现申请在该车位安装", Run(facts.power_kw, "power_kw"), "kW交流充电桩一台。我方"]
        parts += [
            Run(job.rng.choice(["同意", "无异议，同意"]), "consent"),
            "其安装，并配合供电企业现场勘查、施工及装表接电。",
        ]
        writer.para(parts)
        writer.para("安装过程中须遵守小区管理规定，不得破坏主体结构和消防设施，施工完毕清理现场，恢复原貌。")
        writer.para("特此证明。")
        values["power_kw"] = facts.power_kw
    if by_id:
        values["applicant_id"] = person.id_number
    contact, number = (
        stranger(job),
        job.rng.choice([facts.home.community.manager.phone, f"139000{job.rng.randrange(10**5):05d}"]),
    )
    writer.para([f"（联系人：{contact}　联系电话：", Run(number, "phone"), "）"])
    values["phone"] = number
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(182, y, Run(issuer, "issuer"), body, align="r")
    when = day_run(job, facts.consent_date, "issue_date", "plain", "spaced", "chinese")
    sheet.text(176, y + 12, when, body, align="r")
    _seal(job, sheet, 150, y + 6, issuer)
    return drawn(
        _KIND,
        "ivy_red_head",
        writer.sheets,
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"space_no": space_words(job)},
    )


def confirmation(job: Job) -> Drawn:
    """新能源小客车充电条件确认书: the owner's part above, the issuer's opinion with ticked boxes below."""
    facts, sheet, form = job.facts, job.sheet(), Form(job.fill_style(11.5), label_mm=34)
    home, person = facts.home, facts.person
    issuer, kind = _issuer(job)
    refuse, value = job.variant.refuse, form.value
    title = job.rng.choice(["电动汽车充电设施安装确认书", "新能源汽车充电条件确认书", "居民小区充电桩报装物业意见表"])
    sheet.text(105, 20, title, Style("hei_bold", 20), align="c", spacing=0.1)
    form.row(12, ("申请人", value(person.name, "applicant")), ("身份证号", value(person.id_number, "applicant_id")))
    form.row(12, ("小区名称", value(home.community.name, "community")), ("楼栋门牌", value(home.room_text)))
    form.row(12, ("车位编号", value(home.space_no, "space_no")), ("所在楼层", value(home.space_floor)))
    form.row(
        12, ("车位性质", "■ 自有　□ 租赁　□ 其他"), ("充电功率", [value(facts.power_kw, "power_kw"), value("千瓦")])
    )
    form.row(
        12,
        ("车辆品牌型号", value(facts.vehicle.model)),
        ("车牌号", value(facts.vehicle.plate if job.chance(0.6) else "尚未上牌")),
    )
    promise = (
        "本人承诺：所填信息真实；委托有资质的单位施工；充电设施仅供自用；因使用、维护不当造成的损失由本人承担。\n"
        f"　　　　　　　　　　　　　申请人签字：{person.name}"
    )
    form.row(34, ("申请人承诺", promise))
    y = form.put(sheet, 36)
    sheet.rect(19, y, 34, 78)
    sheet.cell((19, y, 34, 78), "物业服务企业\n（居委会、业委会、\n村委会）意见", Style("song", 11), align="c")
    sheet.rect(53, y, 138, 78)
    tick, box = "■", "□"
    agree: list[str | Run] = [
        box if refuse else tick,
        Run(" 同意", "" if refuse else "consent"),
        "该申请人在上述车位安装充电桩。",
    ]
    deny: list[str | Run] = [tick if refuse else box, Run(" 不同意", "consent" if refuse else ""), "，理由："]
    deny.append(
        Run(job.rng.choice(["车位紧邻人防门，不符合安装条件。", "涉及消防通道，暂不具备施工条件。"]), "", form.fill)
        if refuse
        else "＿＿＿＿＿＿＿＿＿＿＿＿"
    )
    text = Style("song", 12)
    sheet.text(58, y + 7, agree, text)
    sheet.text(58, y + 18, deny, text)
    sheet.flow(
        58, y + 29, 128, "对安装方案的要求：线缆穿管敷设，距消防设施不小于0.5米，配置灭火器材。", Style("song", 10.5)
    )
    phone = home.community.manager.phone
    sheet.text(58, y + 44, [f"经办人：{stranger(job)}　　联系电话：", filled(phone, "phone", form.fill)], text)
    sheet.text(58, y + 55, ["单位（盖章）：", Run(issuer, "issuer", form.fill)], text)
    when = day_run(job, facts.consent_date, "issue_date", "plain", "padded", style=form.fill)
    sheet.text(128, y + 66, ["日期：", when], text)
    _seal(job, sheet, 150, y + 56, issuer)
    sheet.flow(
        19,
        y + 84,
        172,
        "填表说明：1.本表一式两份；2.无物业服务企业的小区，由所在地居民委员会（村民委员会）或业主委员会出具意见；3.涂改无效。",
        Style("song", 9.5),
    )
    purpose_note(job, sheet, share=0.1)
    values = _base(job, issuer) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    return drawn(
        _KIND,
        "ivy_confirmation",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"space_no": space_words(job)},
    )


def permit_slip(job: Job) -> Drawn:
    """A front desk's printed slip with blanks (允许施工证明), turned half a sheet; its stub is left on."""
    facts, sheet, fill = job.facts, job.sheet(210, 148), job.fill_style(12.5)
    home, person = facts.home, facts.person
    issuer, kind = _issuer(job)
    body = Style("song", 12.5)
    refuse = job.variant.refuse
    title = (
        "不予安装告知单"
        if refuse and job.chance(0.5)
        else job.rng.choice(["充电桩允许施工证明", "充电桩安装回执", "允许施工证明"])
    )
    sheet.text(105, 13, title, Style("hei_bold", 19), align="c", spacing=0.25)
    sheet.text(192, 27, f"No. {job.rng.randrange(1, 9999):06d}", Style("hei", 11, _RED), align="r")
    parts: list[str | Run] = ["我单位管理的", filled(home.community.name, "community", fill), "小区"]
    parts += [
        filled(home.building, "", fill),
        "号楼",
        filled(home.unit, "", fill),
        "单元",
        filled(home.room, "", fill),
        "室住户",
    ]
    parts += [filled(person.name, "applicant", fill, min_em=6), "，申请在", home.space_floor]
    parts += [filled(home.space_no, "space_no", fill, min_em=5), "号车位安装自用充电桩，经研究，"]
    values = _base(job, issuer)
    if refuse:
        parts += [Run("不同意", "consent"), "施工。原因："]
        parts += [
            filled(job.rng.choice(["无独立表箱位置", "未取得相邻车位业主同意", "该车位为公共车位"]), "", fill),
            "。",
        ]
    else:
        parts += [
            Run("同意", "consent"),
            "施工，功率不超过",
            filled(facts.power_kw, "power_kw", fill),
            "千瓦，施工时间为每日8:00—12:00、14:30—18:00。",
        ]
        values["power_kw"] = facts.power_kw
    y = sheet.flow(20, 36, 170, parts, body, indent=2, leading=1.95)
    sheet.flow(20, y, 170, "注意：进场前须交验电工证，安全责任由施工方和住户承担。", Style("song", 10.5), indent=2)
    sheet.text(192, 96, [job.rng.choice(["出具单位：", "单位名称（章）："]), Run(issuer, "issuer")], body, align="r")
    when = day_run(job, facts.consent_date, "issue_date", "plain", "dot", "padded", style=fill)
    sheet.text(184, 107, when, body, align="r")
    sheet.text(20, 107, f"值班员：{stranger(job)}", body)
    _seal(job, sheet, 156, 101, issuer)
    for place in range(20, 192, 5):
        sheet.line(place, 122, place + 3, 122, width=0.2)
    sheet.text(
        20,
        127,
        f"存根：{home.space_no}　{person.name}　{facts.consent_date.month}/{facts.consent_date.day}　领取人：",
        Style("song", 10),
    )
    return drawn(
        _KIND,
        "ivy_permit_slip",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"space_no": space_words(job)},
    )


LAYOUTS: Layouts = {_KIND: {"ivy_red_head": red_head, "ivy_confirmation": confirmation, "ivy_permit_slip": permit_slip}}
