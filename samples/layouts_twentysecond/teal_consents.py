"""物业证明: answers, forms, slips and minutes in which somebody lets a resident put up a charging pile, or does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond.teal_common import (
    GREY,
    TEAL,
    Said,
    Voice,
    boxes,
    dashes,
    day,
    hand,
    noted,
    pen,
    ruled,
    seal,
    spaced_day,
    voice,
)
from samples.ornaments import qr_code
from samples.people import a_name, a_phone, words_for
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "property_consent"


def _someone(job: Job) -> str:
    return a_name(job.rng, words_for("held"))


def _made(
    job: Job,
    name: str,
    sheets: Sequence[Sheet],
    by: Voice,
    extra: Mapping[str, Value],
    tolerated: Mapping[str, tuple[str, ...]] | None = None,
    *,
    seal_only: bool = False,
) -> Drawn:
    """The common values and `extra`; the issuer's sort follows from its name, if that is to be read at all."""
    facts = job.facts
    values: dict[str, Value] = {
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
        **extra,
    }
    implied: dict[str, tuple[Value, str]] = {}
    from_seal: dict[str, str] = {}
    if seal_only:
        from_seal["issuer"] = by.name
    else:
        values["issuer"] = by.name
    if not seal_only or job.variant.seal:
        implied["issuer_type"] = (by.sort, "issuer")
    return drawn(KIND, name, sheets, values, from_seal=from_seal, implied=implied, tolerated=tolerated)


def reply(job: Job) -> Drawn:
    """A firm's letter in answer to the resident's request, with letterhead and number."""
    facts, rng, by = job.facts, job.rng, voice(job, "物业", "物业", "业委会")
    home, when = facts.home, facts.consent_date
    asked = when - timedelta(days=rng.randrange(2, 9))
    writer = Writer(job, Style("song", 13), leading=1.85, top=56)
    sheet, phone = writer.sheet, a_phone(rng)
    sheet.text(25, 20, Run(by.name, "issuer"), Style("hei_bold", 15, TEAL))
    sheet.text(25, 28, "PROPERTY SERVICE · 用心服务每一天", Style("hei", 8, GREY))
    sheet.line(25, 34, 185, 34, width=0.6, fill=TEAL)
    sheet.text(185, 37, f"复〔{when.year}〕第{rng.randrange(1, 90):03d}号", Style("song", 10), align="r")
    writer.title(
        rng.choice(["关于加装充电桩申请的复函", "充电桩安装申请回复函"]), Style("song_bold", 18), spacing=0.05, after=9
    )
    writer.line([Run(facts.person.name, "applicant"), rng.choice(["业主：", "先生/女士："])])
    writer.para(
        [
            f"您于{asked.month}月{asked.day}日提交的在",
            Run(home.community.name, "community"),
            f"{home.space_floor}",
            Run(home.space_no, "space_no"),
            f"号车位（房号{home.room_text}）加装新能源汽车充电桩的书面申请收悉。",
            "经工程部现场查勘，现答复如下：",
        ]
    )
    power: dict[str, Value] = {}
    if job.variant.refuse:
        reason = rng.choice(
            ["该防火分区未设自动喷淋及排烟设施，不符合消防要求", "车库母线槽余量不足，且该处距配电间超过一百五十米"]
        )
        writer.para([f"一、{reason}，", Run(rng.choice(["暂不同意安装", "目前不具备安装条件"]), "consent"), "。"])
        writer.para("二、待消防设施改造完成后，我们将另行通知，届时您可以重新提出申请。")
    else:
        power["power_kw"] = facts.power_kw
        writer.para(
            ["一、", Run(rng.choice(["同意您安装", "原则上同意您安装"]), "consent"), "功率不超过",
             Run(facts.power_kw, "power_kw"), "kW的交流充电桩一台，电源由供电公司另行接入，不得从公区用电搭接。"]
        )  # fmt: skip
        writer.para("二、施工单位须持承装（修、试）电力设施许可证进场，开工前办理动火、动土手续。")
        writer.para("三、桩体及线缆的日常检查、保险与赔偿责任由您本人承担。")
    writer.para("特此函复。")
    y = writer.y + 14
    if job.chance(0.5):
        sheet.text(178, y, Run(by.name, "issuer"), Style("song", 12), align="r")
    sheet.text(170, y + 10, day(when, "issue_date", job.date_form("plain", "chinese")), Style("song", 13), align="r")
    sheet.text(25, y + 36, [f"联系人：{_someone(job)}　　电话：", Run(phone, "phone")], Style("song", 11))
    seal(job, sheet, 150, y + 6, by.name)
    return _made(job, "teal_reply", writer.sheets, by, {"phone": phone, **power})


def approval_form(job: Job) -> Drawn:
    """One table: the resident's request above, the opinion of who manages the estate below, with boxes."""
    facts, rng, by = job.facts, job.rng, voice(job, "物业", "业委会", "居委会")
    home, when, fill, sheet = facts.home, facts.consent_date, job.fill_style(11.5), job.sheet()
    label, phone = Style("song", 11.5), a_phone(rng)
    sheet.text(105, 17, Run(home.community.name, "community"), Style("song_bold", 15), align="c")
    title = rng.choice(["居民自用充电设施安装审批表", "业主新能源车位充电设施报建表"])
    sheet.text(105, 26, title, Style("song_bold", 19), align="c")
    x, wide, y = 20.0, 170.0, 42.0
    rows: list[list[tuple[str, float, Run]]] = [
        [
            ("申请人", 32, Run(facts.person.name, "applicant", fill)),
            ("联系方式", 44, Run(facts.person.phone, "", fill)),
        ],
        [("楼栋房号", 44, Run(home.room_text, "", fill)), ("车位号", 32, Run(home.space_no, "space_no", fill))],
        [("身份证号", 126, Run(facts.person.id_number, "applicant_id", fill))],
        [
            ("车牌/车型", 60, Run(f"{facts.vehicle.plate} {facts.vehicle.brand}", "", fill)),
            ("桩功率", 16, Run(f"{facts.power_kw}kW", "power_kw", fill)),
        ],
    ]
    sheet.rect(x, y, 18, 52)
    sheet.column((x, y, 18, 52), "申请人填写", Style("hei", 11.5))
    for row in rows:
        at = x + 18
        total = sum(26 + width for _, width, _ in row)
        for name, width, run in row:
            room = width + (wide - 18 - total) / len(row)
            sheet.rect(at, y, 26, 13)
            sheet.rect(at + 26, y, room, 13)
            sheet.cell((at, y, 26, 13), name, label, align="c")
            sheet.cell((at + 26, y, room, 13), run, fill)
            at += 26 + room
        y += 13
    sheet.rect(x, y, wide, 44)
    promise = (
        "本人承诺：所填内容真实；选用通过CCC认证的产品；按规范施工并承担由充电设施引起的一切安全责任；"
        "车位转让或停租时自行拆除并恢复原状；服从小区管理。"
    )
    sheet.flow(x + 4, y + 4, wide - 8, promise, label, leading=1.6, indent=2)
    sheet.text(x + 84, y + 31, "申请人签名：", label)
    hand(sheet, x + 110, y + 29, facts.person.name, fill, "applicant")
    y += 44
    asked = when - timedelta(days=rng.randrange(1, 6))
    sheet.rect(x, y, 18, 78)
    sheet.column(
        (x, y, 18, 78), {"物业": "物业公司意见", "居委会": "居委会意见"}.get(by.sort, "审核意见"), Style("hei", 11.5)
    )
    sheet.rect(x + 18, y, wide - 18, 78)
    chosen = "不同意" if job.variant.refuse else "同意"
    sheet.text(x + 24, y + 6, ["经现场核实：", *boxes(("同意", "不同意"), chosen, fill, "consent")], Style("song", 13))
    why = (
        rng.choice(["车位下方为人防口部，不能打孔布线。", "变压器已满载，待扩容。"])
        if job.variant.refuse
        else rng.choice(["请配合供电部门施工。", "线路沿桥架明敷，由业主自费。"])
    )
    sheet.text(x + 24, y + 17, ["说明：", Run(why, "", fill)], label)
    sheet.text(x + 24, y + 34, ["审批单位（章）：", Run(by.name, "issuer")], Style("song", 11))
    sheet.text(x + 24, y + 47, ["经办：", Run(_someone(job), "", fill), "　　电话：", Run(phone, "phone", fill)], label)
    sheet.text(x + 24, y + 60, ["日期：", *spaced_day(when, "issue_date", fill)], label)
    sheet.text(
        x, y + 82, f"申请日期：{asked:%Y-%m-%d}　　本表一式三份，申请人、审批单位、供电公司各一份。", Style("song", 9.5)
    )
    seal(job, sheet, 148, y + 44, by.name)
    noted(job, [sheet])
    extra: dict[str, Value] = {"applicant_id": facts.person.id_number, "power_kw": facts.power_kw, "phone": phone}
    return _made(job, "teal_approval_form", [sheet], by, extra, {"phone": (facts.person.phone,)})


def slip(job: Job) -> Drawn:
    """Half a page with blanks filled in by hand, its issuer to be read from the seal alone."""
    facts, rng, by = job.facts, job.rng, voice(job, "居委会", "居委会", "村委会", "物业")
    home, when, fill = facts.home, facts.consent_date, pen(job, 13)
    sheet, body = job.sheet(210, 148), Style("song", 13)
    dashes(sheet, 8, 12, 202, 12)
    sheet.text(160, 18, f"字第 {rng.randrange(10, 900)} 号", Style("hei", 10), align="l")
    sheet.text(105, 24, rng.choice(["证 明 信", "介 绍 信", "便 函"]), Style("song_bold", 22), align="c", spacing=0.2)
    verdict = rng.choice(["不同意", "暂不同意"]) if job.variant.refuse else rng.choice(["同意", "准予", "无异议，同意"])
    said: Said = [
        "兹有",
        filled(home.community.name, "community", fill),
        "居民",
        filled(facts.person.name, "applicant", fill),
        "（身份证号",
        filled(facts.person.id_number, "applicant_id", fill),
        "），住",
        filled(home.room_text, "", fill),
        "，拟在其使用的",
        filled(home.space_no, "space_no", fill),
        "号车位安装电动汽车充电桩。经研究，",
        filled(verdict, "consent", fill, min_em=5),
        "安装。",
    ]
    sheet.text(22, 42, "供电公司：", body)
    y = sheet.flow(22, 53, 166, said, body, leading=2.05, indent=2)
    tail = "请于扩容改造后另行申请。" if job.variant.refuse else "请贵单位按规定予以办理为荷。"
    sheet.text(22 + 9.2, y + 1, tail, body)
    sheet.text(180, y + 13, "（公　章）", body, align="r")
    sheet.text(186, y + 24, spaced_day(when, "issue_date", fill), body, align="r")
    sheet.text(22, y + 24, f"（有效期 {rng.choice(['叁拾', '玖拾'])} 天）", Style("song", 11))
    seal(job, sheet, 160, min(y + 18, 126), by.name, diameter=38)
    return _made(job, "teal_slip", [sheet], by, {"applicant_id": facts.person.id_number}, seal_only=True)


def conditions(job: Job) -> Drawn:
    """充电条件确认书 of a dealer's pattern, two columns: particulars left, findings right, the estate's stamp below."""
    facts, rng, by = job.facts, job.rng, voice(job, "物业", "物业", "村委会")
    home, when, fill, sheet = facts.home, facts.consent_date, job.fill_style(11), job.sheet()
    sheet.fill(0, 0, 210, 24, TEAL)
    white = Style("hei_bold", 18, (255, 255, 255))
    sheet.text(16, 9, "新能源小客车自用充电条件确认书", white)
    sheet.text(194, 13, f"No.{rng.randrange(10**8):08d}", Style("hei", 9, (255, 255, 255)), align="r")
    head, small, phone = Style("hei_bold", 12, TEAL), Style("hei", 9, GREY), by_phone(job, by)
    sheet.text(16, 33, "A　购车人与车位", head)
    sheet.text(110, 33, "B　勘察结论", head)
    left: list[tuple[str, Run]] = [
        ("购车人", Run(facts.person.name, "applicant", fill)),
        ("有效证件号", Run(facts.person.id_number, "applicant_id", fill)),
        ("手机", Run(facts.person.phone, "", fill)),
        ("意向车型", Run(facts.vehicle.model, "", fill)),
        ("小区/村庄", Run(home.community.name, "community", fill)),
        ("详细地址", Run(home.community.street, "", fill)),
        ("停车位编号", Run(home.space_no, "space_no", fill)),
    ]
    y = 43.0
    for name, run in left:
        sheet.text(16, y, name, small)
        sheet.text(18, y + 5.5, run, fill)
        sheet.line(16, y + 11.5, 98, y + 11.5, width=0.15, fill=GREY)
        y += 15
    no = job.variant.refuse
    sheet.rect(108, 41, 86, 108, line=0.2, fill=GREY)
    right: list[tuple[str, Said]] = [
        ("1. 车位是否固定", boxes(("是", "否"), "是", fill)),
        ("2. 取电方式", boxes(("供电公司新装表", "公区取电"), "供电公司新装表", fill)),
        ("3. 电缆走向", boxes(("桥架", "穿管埋地"), rng.choice(["桥架", "穿管埋地"]), fill)),
        ("4. 拟装功率（千瓦）", [Run(facts.power_kw, "power_kw", fill)]),
        ("5. 消防条件", boxes(("满足", "不满足"), "不满足" if no else "满足", fill)),
        ("6. 管理单位是否同意建桩", boxes(("同意", "不同意"), "不同意" if no else "同意", fill, "consent")),
    ]
    y = 46.0
    for question, answer in right:
        sheet.text(112, y, question, Style("hei", 10.5))
        sheet.text(117, y + 7, answer, fill)
        y += 17
    sheet.text(16, 160, "C　确认", head)
    sheet.line(16, 167, 194, 167, width=0.3, fill=TEAL)
    note = (
        "以上信息由汽车销售单位、购车人、停车位管理单位三方共同确认。"
        "本书作为办理新能源小客车上牌及充电桩用电报装的依据，"
        "自管理单位盖章之日起六个月内有效。"
    )
    sheet.flow(16, 171, 178, note, Style("hei", 10), leading=1.6)
    for number, (who, name, mark) in enumerate(
        (
            ("销售单位", facts.dealer.name, ""),
            ("购车人", facts.person.name, "applicant"),
            ("管理单位", by.name, "issuer"),
        )
    ):
        top = 190 + number * 21
        sheet.text(16, top, f"{who}：", Style("hei", 10.5))
        sheet.text(40, top, Run(name, mark), Style("hei", 10.5))
        if who == "管理单位":
            sheet.text(
                16, top + 10, ["联系人：", _someone(job), "　联系电话：", Run(phone, "phone")], Style("hei", 10.5)
            )
            sheet.text(16, top + 20, ["确认日期：", day(when, "issue_date", "dash")], Style("hei", 10.5))
    seal(job, sheet, 158, 240, by.name)
    qr_code(sheet, 172, 268, 16)
    sheet.text(16, 278, f"确认书模板版本 V{rng.randrange(1, 4)}.{rng.randrange(10)}", Style("hei", 8, GREY))
    extra: dict[str, Value] = {"applicant_id": facts.person.id_number, "power_kw": facts.power_kw, "phone": phone}
    return _made(job, "teal_conditions", [sheet], by, extra, {"phone": (facts.person.phone,)})


def by_phone(job: Job, by: Voice) -> str:
    return job.facts.home.community.manager.phone if by.sort == "物业" else a_phone(job.rng)


def village_paper(job: Job) -> Drawn:
    """同意书 written down by hand on lined paper: few words, the day in Chinese figures."""
    facts, rng, by = job.facts, job.rng, voice(job, "村委会", "村委会", "居委会", "业委会")
    home, when, ink, sheet = facts.home, facts.consent_date, pen(job, 16), job.sheet(184, 260)
    ruled(sheet, 16, 40, 152, 20, 10.6, (170, 190, 214))
    refused = job.variant.refuse
    title = rng.choice(["情况说明", "回　复"]) if refused else rng.choice(["同意书", "同 意 证 明"])
    sheet.text(92, 25, title, ink.sized(22), align="c")
    start: Said = [
        "我村" if by.sort == "村委会" else f"{by.we}所辖",
        Run(home.community.name, "community"),
        "住户",
        Run(facts.person.name, "applicant"),
        f"，{facts.person.sex}，家里新买了一辆{facts.vehicle.brand}牌电动车，向{by.we}提出在自家车位（",
        Run(home.space_no, "space_no", solid=True),
        "号）装一个充电桩。",
    ]
    if refused:
        start += [
            f"经{rng.choice(['两委会', '委员会'])}讨论，因该处线路老化、紧邻消防通道，",
            Run(rng.choice(["不同意", "不能同意"]), "consent"),
            "其安装，望该户理解。",
        ]
    else:
        start += ["经实地查看不影响别人通行，", Run(rng.choice(["同意", "我们同意", "一致同意"]), "consent"), "安装。"]
    y = sheet.flow(16, 41.4, 152, start, ink, leading=1.878, indent=2)
    if not refused:
        y = sheet.flow(16, y, 152, "施工要听电工指挥，出了问题由本人负责。", ink, leading=1.878, indent=2)
    sheet.text(168, y + 21.2, Run(by.name, "issuer"), ink.sized(13), align="r")
    sheet.text(162, y + 31.8, day(when, "issue_date", "chinese"), ink.sized(14), align="r")
    if job.chance(0.6):
        sheet.text(18, y + 31.8, f"{by.chief}：{_someone(job)}", ink.sized(13))
    seal(job, sheet, 134, y + 27, by.name)
    return _made(job, "teal_village_paper", [sheet], by, {})


def minutes(job: Job) -> Drawn:
    """A resolution with attendance and votes, of a meeting that dealt with one resident's pile."""
    facts, rng, by = job.facts, job.rng, voice(job, "业委会", "业委会", "居委会")
    home, when, body = facts.home, facts.consent_date, Style("song", 12.5)
    met = when - timedelta(days=rng.randrange(1, 12))
    writer = Writer(job, body, leading=1.75, top=24)
    people = [_someone(job) for _ in range(5)]
    writer.title("关于个人充电桩安装事项的决议", Style("hei_bold", 18), spacing=0.1, after=4)
    writer.sheet.text(105, writer.y, f"（{met.year}年第{rng.randrange(2, 13)}次会议）", Style("song", 11), align="c")
    writer.y += 12
    clock = f"{met.year}年{met.month}月{met.day}日{rng.choice(['19:30', '晚八时', '15:00'])}"
    writer.line([Run("时　间：", "", Style("hei_bold", 12.5)), clock])
    place = rng.choice(["小区党群服务站", "物业二楼会议室"])
    writer.line([Run("地　点：", "", Style("hei_bold", 12.5)), place])
    writer.line([Run("主　持：", "", Style("hei_bold", 12.5)), people[0]])
    writer.line([Run("出　席：", "", Style("hei_bold", 12.5)), "、".join(people)])
    writer.line([Run("列　席：", "", Style("hei_bold", 12.5)), f"物业项目负责人{_someone(job)}"])
    writer.y += 3
    yes, no = (rng.choice([1, 2]), rng.choice([3, 4])) if job.variant.refuse else (rng.choice([4, 5]), 0)
    writer.para(
        ["会议听取了", Run(home.community.name, "community"), f"{home.room_text}业主", Run(facts.person.name,
        "applicant"),
         "（公民身份号码", Run(facts.person.id_number, "applicant_id", solid=True), "）关于在",
         Run(f"{home.space_no}", "space_no", solid=True), "号固定车位安装私人充电桩的申请，"
         "依据《物业管理条例》和本小区管理规约，"
         "结合物业公司提供的现场勘查意见，进行了讨论和表决。"]
    )  # fmt: skip
    writer.para(f"表决结果：应到5人，实到5人；赞成{yes}票，反对{no}票，弃权{5 - yes - no}票。")
    if job.variant.refuse:
        writer.para(
            [
                "决议：",
                Run("不予同意", "consent", Style("song_bold", 12.5)),
                "。待二期地库改造设置集中充电区后，统一安排。",
            ]
        )
    else:
        writer.para(["决议：", Run("同意该业主安装", "consent", Style("song_bold", 12.5)),
        "，并责成物业公司配合供电公司勘察、施工，"
                     "不得收取进场费、服务费等不合理费用。"])  # fmt: skip
    if job.chance(0.5):
        writer.para("本决议自公布之日起生效，在小区公告栏公示七日。")
    writer.y += 4
    writer.line("到会人员签名：")
    for number, name in enumerate(people):
        signature(writer.sheet, 30 + number % 3 * 46, writer.y + number // 3 * 13, name)
    y = writer.y + 34
    writer.sheet.text(185, y, Run(by.name, "issuer"), body, align="r")
    writer.sheet.text(178, y + 10, day(when, "issue_date", job.date_form("plain", "padded")), body, align="r")
    seal(job, writer.sheet, 150, y + 5, by.name)
    if job.chance(0.3):
        writer.sheet.text(25, 276, "抄送：社区居委会、物业服务中心", Style("song", 10, RED))
    made = {"applicant_id": facts.person.id_number}
    return _made(job, "teal_minutes", writer.sheets, by, made, {"issue_date": (met.isoformat(),)})


LAYOUTS: Layouts = {
    KIND: {
        "teal_reply": reply,
        "teal_approval_form": approval_form,
        "teal_slip": slip,
        "teal_conditions": conditions,
        "teal_village_paper": village_paper,
        "teal_minutes": minutes,
    }
}
