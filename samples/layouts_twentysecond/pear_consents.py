"""物业同意书: letters, ruled forms, hand-written notes and work permits, that consent or refuse."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.pear_common import (
    Said,
    box_mark,
    consent_issuer,
    floor_space,
    on,
    ruled_paper,
    sealed,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "property_consent"
_GREY = (120, 122, 128)


def _base(job: Job, issuer: str, *more: str) -> dict[str, Value]:
    """The values on every paper, and those of the optional ones that this paper shows."""
    person, home = job.facts.person, job.facts.home
    every: dict[str, Value] = {
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "power_kw": job.facts.power_kw,
    }
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }
    return values | {name: every[name] for name in more}


def _said(job: Job, yes: str, no: str) -> Run:
    return Run(no if job.variant.refuse else yes, "consent")


def letter_to_grid(job: Job) -> Drawn:
    """A numbered letter to the power company, prose, the decision in a paragraph of its own."""
    facts, sheet, rng = job.facts, job.sheet(), job.rng
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "物业")
    place, body, form = home.community, Style("song", 14), rng.choice(["plain", "chinese"])
    sheet.text(105, 22, Run(issuer, "issuer"), Style("song_bold", 20), align="c")
    sheet.line(22, 35, 188, 35, width=0.6)
    sheet.line(22, 36.2, 188, 36.2, width=0.2)
    sheet.text(186, 39, f"函〔{day.year}〕{rng.randrange(1, 90)}号", Style("song", 11), align="r")
    subject = rng.choice(["关于业主安装电动汽车充电桩意见的函", "关于自用充电设施安装事宜的复函"])
    sheet.text(105, 56, subject, Style("hei_bold", 18), align="c")
    y = sheet.flow(24, 76, 162, "国网信阳供电公司：", body)
    power = Run(facts.power_kw, "power_kw")
    y = sheet.flow(
        24,
        y,
        162,
        [
            Run(place.name, "community"),
            f"位于{place.district}{place.street}。",
            f"该小区{home.room_text}住户",
            Run(person.name, "applicant"),
            "（公民身份号码",
            Run(person.id_number, "applicant_id"),
            "）近日提出，拟在其",
            home.space_floor,
            Run(home.space_no, "space_no"),
            "号车位加装一台",
            power,
            rng.choice(["kW", "千瓦"]),
            "交流充电桩，并向贵公司申请单独装表。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    if job.variant.refuse:
        why = rng.choice(["该车位上方为喷淋主管及消防卷帘", "小区现有配电容量已满且电缆桥架无剩余空间"])
        runs: Said = [f"经现场查看，{why}，我方", Run("不同意", "consent"), "其在上述位置施工，请贵公司暂缓受理。"]
    else:
        we = rng.choice(["我方", "经研究，我单位"])
        runs = [
            we,
            Run("同意", "consent"),
            "其安装，并为贵公司现场勘查、管线敷设、装表接电提供必要的配合。"
            "安装及日后用电安全责任由车主和施工单位承担。",
        ]
    y = sheet.flow(24, y, 162, runs, body, leading=1.9, indent=2)
    y = sheet.flow(24, y, 162, rng.choice(["特此函告。", "此函。", "专此函复。"]), body, leading=1.9, indent=2)
    phone = place.manager.phone
    y = sheet.flow(24, y + 3, 162, [f"（联系人：{someone(job)}；电话：", Run(phone, "phone"), "）"], body, indent=2)
    sheet.text(184, y + 20, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, y + 31, on(day, "issue_date", form), body, align="r")
    sealed(job, sheet, 146, y + 27, issuer, size=42)
    values = _base(job, issuer, "applicant_id", "space_no", "power_kw") | {"phone": phone}
    return drawn(
        KIND,
        "pear_letter_to_grid",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"space_no": floor_space(job)},
    )


def checkbox_form(job: Job) -> Drawn:
    """A ruled form: the resident fills the upper part, the manager ticks a box in the lower."""
    facts, sheet, rng = job.facts, job.sheet(), job.rng
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "物业")
    form = Form(job.fill_style(11.5), label_mm=30)
    title = rng.choice(["新能源汽车充电设施安装确认表", "自用充电桩安装意见表", "小区充电桩安装申请及审核表"])
    sheet.text(105, 18, title, Style("hei_bold", 19), align="c")
    sheet.text(19, 31, ["项目名称：", Run(home.community.name, "community", form.fill)], Style("song", 11))
    asked = day - timedelta(days=rng.randrange(2, 12))
    sheet.text(191, 31, f"申请日期：{numbers.written_date(asked)}", Style("song", 11), align="r")
    form.row(12, ("业主姓名", form.value(person.name, "applicant")), ("本人电话", form.value(person.phone)))
    form.row(12, ("身份证号", form.value(person.id_number, "applicant_id")), ("房　号", form.value(home.room_text)))
    form.row(12, ("车位编号", form.value(home.space_no, "space_no")), ("车位性质", form.value("□租用　■自有")))
    form.row(12, ("车辆品牌", form.value(facts.vehicle.brand)), ("车牌号码", form.value(facts.vehicle.plate)))
    form.row(12, ("充电桩功率", [form.value(facts.power_kw, "power_kw"), "kW"]), ("供电方式", form.value("单独报装")))
    promise = (
        "本人承诺：使用合格产品，委托有资质单位施工，不占用消防通道；自觉办理保险；如造成公共设施或他人损失，"
        "由本人承担全部责任；车位转让时负责拆除或办理过户。"
    )
    form.row(36, ("业主承诺", promise))
    y = form.put(sheet, 38)
    sheet.text(120, y - 9, "签名：", Style("song", 11))
    signed(sheet, 134, y - 12, person.name, "applicant")
    head = {"物业": "物业服务企业", "居委会": "社区居委会", "业委会": "业主委员会", "村委会": "村民委员会"}[kind]
    sheet.rect(19, y, 30, 62)
    sheet.rect(49, y, 142, 62)
    sheet.cell((19, y, 30, 62), f"{head}\n审核意见", Style("song", 11), align="c")
    for place, text in enumerate(("同意安装", "不同意安装")):
        chosen = job.variant.refuse == (place == 1)
        box_mark(sheet, 56, y + 7 + place * 11, 4.4, ticked=chosen)
        runs: Said = [Run(text, "consent")] if chosen else [text]
        runs += ["，并配合供电企业勘查施工" if place == 0 else "，理由："]
        if place == 1 and chosen:
            why = rng.choice(["消防验收未通过", "该区域电缆通道已占满", "车位归属存在争议"])
            runs.append(Run(why, "", form.fill, underline=True))
        sheet.text(63, y + 6.6 + place * 11, runs, Style("song", 12))
    sheet.text(56, y + 30, ["单位名称（盖章）：", Run(issuer, "issuer")], Style("song", 11))
    phone = facts.home.community.manager.phone
    sheet.text(56, y + 40, [f"经办人：{someone(job)}　　办公电话：", Run(phone, "phone", form.fill)], Style("song", 11))
    sheet.text(120, y + 51, dated(day, "issue_date", form.fill), Style("song", 11))
    sealed(job, sheet, 118, y + 38, issuer, size=38)
    sheet.text(19, y + 66, "注：本表一式三份，业主、审核单位、供电企业各执一份。", Style("song", 9.5))
    values = _base(job, issuer, "applicant_id", "space_no", "power_kw") | {"phone": phone}
    return drawn(
        KIND,
        "pear_checkbox_form",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"phone": (person.phone,), "issue_date": (asked.isoformat(),)},
    )


def committee_note(job: Job) -> Drawn:
    """A residents' committee's note by hand on a writing pad: an estate without a manager."""
    facts, sheet, rng = job.facts, job.sheet(190, 262), job.rng
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "居委会")
    hand = Style("kai", 15.5, rng.choice([BLACK, BLUE_INK]), jitter=0.045)
    sheet.text(95, 14, f"{home.community.district}办公稿纸", Style("song", 10, (190, 60, 60)), align="c")
    ruled_paper(sheet, 16, 40, 158, 244, 11.5, (206, 130, 130))
    step = 11.5 / sheet.em_mm(hand)
    sheet.text(
        95,
        32.6,
        "情况说明" if job.variant.refuse else rng.choice(["证　明", "情况说明", "同意书"]),
        hand.sized(20),
        align="c",
    )
    y = sheet.flow(18, 45.2, 154, "供电公司：", hand, leading=step)
    none = "" if kind == "物业" else rng.choice(["没有物业公司，由我处代管", "属老旧小区，无物业管理"])
    runs: Said = [
        Run(home.community.name, "community"),
        none,
        f"{'，' if none else ''}居民",
        Run(person.name, "applicant"),
    ]
    if job.chance(0.5):
        runs += ["（身份证：", Run(person.id_number, "applicant_id"), "）"]
    runs += [f"住{home.room_text}，新买电动车一辆，想在自己的", Run(home.space_no, "space_no"), "车位上安充电桩。"]
    if job.variant.refuse:
        runs += [
            rng.choice(["邻居多户反映有安全隐患", "院内线路老化、通道窄"]),
            "，经商量，",
            Run("不同意", "consent"),
            "安装。",
        ]
    else:
        runs += ["我们走访了邻居，大家没有意见，", Run("同意", "consent"), "安装，请给予办理。"]
    y = sheet.flow(18, y, 154, runs, hand, leading=step, indent=2)
    values = _base(job, issuer, "space_no", *(["applicant_id"] if "（身份证：" in runs else []))
    if job.chance(0.6):
        values["phone"] = facts.landlord.phone
        y = sheet.flow(
            18, y, 154, [f"联系人{someone(job)}，", Run(facts.landlord.phone, "phone")], hand, leading=step, indent=2
        )
    sheet.text(170, y + 23, Run(issuer, "issuer"), hand.sized(14), align="r")
    sheet.text(162, y + 34.5, on(day, "issue_date", rng.choice(["plain", "dot", "chinese"])), hand, align="r")
    sealed(job, sheet, 132, y + 32, issuer)
    return drawn(KIND, "pear_committee_note", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def opinion_below(job: Job) -> Drawn:
    """The resident's own application, typed; the manager writes two lines by hand below and seals them."""
    facts, sheet, rng = job.facts, job.sheet(), job.rng
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "物业")
    body, hand = Style("song", 13), Style("kai", 17, BLUE_INK, jitter=0.05)
    asked = day - timedelta(days=rng.randrange(1, 9))
    sheet.text(
        105, 26, rng.choice(["充电桩安装申请", "申　请　书", "关于安装充电桩的申请"]), Style("hei_bold", 20), align="c"
    )
    y = sheet.flow(25, 46, 160, ["尊敬的", Run(issuer, "issuer"), "："], body)
    y = sheet.flow(
        25,
        y + 1,
        160,
        [
            "我是",
            Run(home.community.name, "community"),
            f"{home.room_text}业主",
            Run(person.name, "applicant"),
            f"，今年购买了{facts.vehicle.brand}牌新能源汽车一辆，为方便充电，想在我的停车位（编号：",
            Run(home.space_no, "space_no"),
            "，位于",
            home.space_floor,
            "）安装自用充电桩，桩的功率是",
            Run(facts.power_kw, "power_kw"),
            "千瓦，电源由供电公司单独装表，不使用小区公共用电。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    promises = (
        "1、安装由厂家指定的安装队施工，走线按要求穿管，不破坏公共部位；",
        "2、平时注意检查，如因充电桩发生事故，责任由我承担；",
        "3、不再使用时由我自行拆除，恢复原状。",
    )
    y = sheet.flow(25, y, 160, "我保证：", body, leading=1.9, indent=2)
    for promise in promises:
        y = sheet.flow(25, y, 160, promise, body, leading=1.9, indent=2)
    y = sheet.flow(25, y, 160, "请予批准，谢谢！", body, leading=1.9, indent=2)
    sheet.text(125, y + 8, "申请人：", body)
    signed(sheet, 144, y + 5, person.name, "applicant")
    sheet.text(125, y + 18, f"电话：{person.phone}", body)
    sheet.text(125, y + 28, numbers.written_date(asked), body)
    y += 48
    lines: list[Said] = [["以上情况属实，", Run("同意", "consent"), rng.choice(["安装充电桩。", "其安装，望支持。"])]]
    if job.variant.refuse:
        lines = [[Run("不同意", "consent"), "。", rng.choice(["该位置离消防栓太近。", "地库桥架已满，待扩容。"])]]
    sheet.text(35, y, lines[0], hand)
    if job.chance(0.7) and not job.variant.refuse:
        sheet.text(40, y + 13, rng.choice(["施工前到前台登记。", "请到工程部交底。", "情况已核。"]), hand)
    sheet.text(60, y + 27, f"{someone(job)}", hand.sized(20))
    short = on(day, "issue_date", rng.choice(["dot", "slash", "plain"]))
    sheet.text(92, y + 30, short, hand)
    sealed(job, sheet, 104, y + 18, issuer, size=42)
    values = _base(job, issuer, "space_no", "power_kw")
    return drawn(
        KIND,
        "pear_opinion_below",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"phone": (person.phone,), "issue_date": (asked.isoformat(),), "space_no": floor_space(job)},
    )


def owners_opinion(job: Job) -> Drawn:
    """An owners' committee's opinion in numbered parts, two columns of facts first."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(12.5)
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "业委会")
    writer = Writer(job, Style("song", 12.5), left=24, width=162, leading=1.75)
    head = {"业委会": "业主委员会", "居委会": "居民委员会", "村委会": "村民委员会", "物业": "物业服务中心"}[kind]
    writer.title(f"{head}关于安装充电设施的意见", Style("song_bold", 19), spacing=0.05)
    writer.line(
        [
            "申请人",
            filled(person.name, "applicant", fill, min_em=7),
            "身份证",
            filled(person.id_number, "applicant_id", fill),
        ]
    )
    writer.line(
        ["小　区", filled(home.community.name, "community", fill, min_em=12), "房号", filled(home.room_text, "", fill)]
    )
    writer.line(
        [
            "车位号",
            filled(home.space_no, "space_no", fill, min_em=7),
            "设备容量",
            filled(facts.power_kw, "power_kw", fill, min_em=4),
            "千瓦",
        ]
    )
    writer.y += 3
    writer.para(
        "一、依据《中华人民共和国民法典》第二百七十八条、国家发展改革委等部门关于居民区电动汽车充电基础设施建设的有关"
        "要求，我们收到上述申请后在小区公示栏公示七日，并征求相邻车位使用人的意见。"
    )
    if job.variant.refuse:
        found = rng.choice(["三户相邻业主书面提出异议", "该处属应急疏散通道"])
        writer.para(
            [f"二、公示期内，{found}。经集体研究，现答复如下：对上述安装申请", Run("不予同意", "consent"), "。"]
        )
        writer.para("三、申请人可另选位置重新提出，或使用小区东门公共充电区。")
    else:
        writer.para(
            [
                "二、公示期内未收到异议。经集体研究，",
                Run("同意", "consent"),
                "申请人在自有车位上安装充电设施，允许电缆沿既有桥架敷设。",
            ]
        )
        writer.para("三、施工期间（不超过五日）应设置围挡和警示标志，每日施工时间为八时至十八时，完工后清理现场。")
    writer.para("四、本意见只对所列车位有效，自出具之日起六个月内使用。")
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(24, y, f"主任签字：{someone(job)}　　委员签字：{someone(job)}　{someone(job)}", Style("kai", 12.5))
    sheet.text(186, y + 20, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(180, y + 31, on(day, "issue_date", rng.choice(["chinese", "spaced", "padded"])), writer.style, align="r")
    sealed(job, sheet, 148, y + 26, issuer, size=38)
    values = _base(job, issuer, "applicant_id", "space_no", "power_kw")
    return drawn(KIND, "pear_owners_opinion", writer.sheets, values, implied={"issuer_type": (kind, "issuer")})


def work_permit(job: Job) -> Drawn:
    """A permit for the works printed by the manager's software, landscape half sheet, the result in a cell."""
    facts, sheet, rng = job.facts, job.sheet(210, 150), job.rng
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = consent_issuer(job, "物业")
    form = Form(Style("hei", 10.5), label_mm=27, width_mm=186, left_mm=12, label=Style("hei_bold", 10))
    sheet.text(12, 9, Run(issuer, "issuer"), Style("hei", 11))
    title = rng.choice(["充电桩施工许可单", "充电设施安装允许施工证明", "业主加装充电桩审批单"])
    title = "业主加装充电桩审批单" if job.variant.refuse else title
    sheet.text(
        105,
        18,
        title,
        Style("hei_bold", 17),
        align="c",
    )
    sheet.text(198, 9, f"No.{day:%y%m}{rng.randrange(10**4):04d}", Style("hei", 10, _GREY), align="r")
    form.row(10, ("小区", form.value(home.community.name, "community")), ("房间", form.value(home.room_text)))
    form.row(
        10, ("客户姓名", form.value(person.name, "applicant")), ("安装车位", form.value(home.space_no, "space_no"))
    )
    power: Said = ["交流　", form.value(facts.power_kw, "power_kw"), "KW"]
    form.row(10, ("充电桩参数", power), ("施工单位", form.value("厂家随车安装服务商")))
    form.row(10, ("施工内容", "地库明敷电缆、装表箱、立桩；动火作业另行审批"), ("保证金", "免收"))
    result = _said(
        job, rng.choice(["同意施工", "审核通过，同意安装"]), rng.choice(["不同意安装", "审核不通过，不同意施工"])
    )
    why = rng.choice(["距燃气调压箱不足安全距离", "图纸不符合地库管线规范"])
    days = "—" if job.variant.refuse else "30"
    note = f"原因：{why}" if job.variant.refuse else "请按图施工，完工报验"
    form.row(13, ("审批结果", Run(result.text, "consent", Style("hei_bold", 12))), ("审批说明", note))
    form.row(
        10, ("审批人", f"{someone(job)}（工程主管）"), ("值班电话", form.value(home.community.manager.phone, "phone"))
    )
    form.row(10, ("签发日期", on(day, "issue_date", rng.choice(["dash", "slash", "dot"]))), ("有效天数", days))
    y = form.put(sheet, 29)
    sheet.flow(12, y + 3, 186, "提示：施工人员凭本单和身份证出入小区。未加盖公章的打印件无效。", Style("hei", 9, _GREY))
    sealed(job, sheet, 80, y - 2, issuer, size=38)
    if job.variant.seal and job.chance(0.3):
        seals.put_stamp(sheet, 160, y + 18, ["工程部", f"{day:%Y.%m.%d}"], width=28)
    values = _base(job, issuer, "space_no", "power_kw") | {"phone": home.community.manager.phone}
    return drawn(KIND, "pear_work_permit", [sheet], values, implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "pear_letter_to_grid": letter_to_grid,
        "pear_checkbox_form": checkbox_form,
        "pear_committee_note": committee_note,
        "pear_opinion_below": opinion_below,
        "pear_owners_opinion": owners_opinion,
        "pear_work_permit": work_permit,
    }
}
