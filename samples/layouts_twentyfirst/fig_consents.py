"""物业证明 in prose: a firm's reply, a village's pencilled note, a residents' committee without a property firm."""

from __future__ import annotations

from samples.draw import RED, Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.fig_common import Speaker, day, official, pen, polite, ruled, someone, speaker
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "property_consent"
_RULE: Colour = (206, 92, 84)


def consent_values(job: Job, who: Speaker) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": who.name,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
    }


def implied(who: Speaker) -> dict[str, tuple[Value, str]]:
    return {"issuer_type": (who.kind, "issuer")}


def reply_letter(job: Job) -> Drawn:
    """A property firm answers the owner's application by letter, its name printed red across the top."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "物业")
    person, refuse = facts.person, job.variant.refuse
    writer = Writer(job, Style("song", 13), leading=1.9, top=22)
    sheet = writer.sheet
    sheet.text(105, 20, Run(who.name, "issuer"), Style("song_bold", 19, RED), align="c")
    sheet.line(25, 32, 185, 32, width=0.7, fill=RED)
    sort = job.rng.choice(["客服函", "物函", "工程函"])
    number = f"{sort}〔{facts.consent_date.year}〕第{job.rng.randrange(3, 160):03d}号"
    sheet.text(185, 35, number, Style("song", 10.5), align="r")
    writer.y = 50
    writer.title("关于业主自建充电设施申请的复函", Style("song_bold", 17), spacing=0.05, after=9)
    writer.line([f"{home.room_text}　", Run(person.name, "applicant"), f"{polite(person)}："])
    asked = job.rng.randrange(3, 12)
    space: list[str | Run] = [f"{home.space_floor}", Run(home.space_no, "space_no", solid=True), "号车位"]
    estate = Run(home.community.name, "community")
    power = Run(facts.power_kw, "power_kw", solid=True)
    identity: list[str | Run] = ["（身份证号码", Run(person.id_number, "applicant_id", solid=True), "）"]
    writer.para(
        [
            f"您{asked}日前交来的申请",
            *identity,
            "已收悉。您提出在",
            estate,
            *space,
            "装设",
            power,
            "千瓦交流充电桩一台，经我司工程部会同电工到场察看，答复如下：",
        ]
    )
    if refuse:
        reason = job.rng.choice(["消防主管部门责令该区域整改尚未销号", "该处桥架已满、且位于防火卷帘下方"])
        writer.para([f"鉴于{reason}，我司现阶段", Run("不同意", "consent", solid=True), "在该车位装设充电桩。"])
        writer.para("条件具备后您可再次提交申请，由此带来的不便敬请谅解。")
    else:
        writer.para(
            ["我司", Run("同意", "consent", solid=True), "您在该车位装设，并愿意配合供电单位勘查、施工和送电。"]
        )
        writer.para(
            "施工请在工作日八时至十八时进行，动火须先办动火证，完工后把桥架封堵、垃圾清走，电表箱位置由供电公司定。"
        )
    writer.para([f"联系人：{someone(job)}，电话：", Run(who.phone, "phone", solid=True), "。"])
    writer.para("专此函复。")
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(150, y, Run(who.name, "issuer"), Style("song", 12), align="c")
    sheet.text(150, y + 9, day(facts.consent_date, "issue_date", "plain"), Style("song", 13), align="c")
    official(sheet, job, 150, y + 3, who.name)
    values = consent_values(job, who) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": who.phone,
    }
    tolerated = {"space_no": (home.space_floor + home.space_no,)}
    return drawn(KIND, "fig_reply_letter", writer.sheets, values, implied=implied(who), tolerated=tolerated)


def village_pen(job: Job) -> Drawn:
    """Written by hand on ruled letter paper of a village, no heading but two words."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "村委会")
    sheet, ink = job.sheet(190, 265), pen(job, 16)
    sheet.text(95, 17, Run(who.name, "issuer"), Style("song_bold", 13, _RULE), align="c")
    sheet.line(20, 26, 170, 26, width=0.6, fill=_RULE)
    step = 16 / 72 * 25.4 * 2.0
    ruled(sheet, 20, 34 + step, 150, step, 18, _RULE)
    sheet.text(95, 35, "字 据", Style(ink.face, 20, ink.fill, ink.jitter), align="c")
    phone, refuse = a_phone(job.rng), job.variant.refuse
    estate, name = Run(home.community.name, "community"), Run(facts.person.name, "applicant")
    said: list[str | Run] = [
        "供电所：",
        "本村",
        estate,
        f"{home.building}号楼的",
        name,
        "，想在自己车位",
        Run(home.space_no, "space_no", solid=True),
        f"上装个充电桩，给{facts.vehicle.brand}电车充电。",
    ]
    if refuse:
        said += ["因为", job.rng.choice(["村里变压器带不动", "邻居有意见还没说通"]), "，村里研究过，眼下"]
        said += [Run("不同意装", "consent", solid=True), "，等增容以后再说。"]
    else:
        said += ["院子没有物业，归村里管。村里", Run("同意装", "consent", solid=True), "，走线从西墙走，不碍别人的事。"]
    y = sheet.flow(22, 35 + step * 1.42, 146, said, ink, leading=2.0, indent=2)
    date = day(facts.consent_date, "issue_date", job.rng.choice(["chinese", "plain"]))
    sheet.text(166, y + step, Run(who.name, "issuer"), ink.sized(13), align="r")
    sheet.text(166, y + step * 2, date, ink, align="r")
    sheet.text(22, y + step * 3, ["经手人：", someone(job), "　手机：", Run(phone, "phone")], ink.sized(14))
    official(sheet, job, 138, y + step * 1.4, who.name, diameter=42)
    values = consent_values(job, who) | {"phone": phone}
    return drawn(KIND, "fig_village_pen", [sheet], values, implied=implied(who))


def no_manager(job: Job) -> Drawn:
    """A residents' committee states what it knows of an old yard, point by point, and what it thinks of the pile."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "居委会")
    person, body = facts.person, Style("song", 13.5)
    phone = f"0376-{job.rng.randrange(6000000, 6999999)}"
    writer = Writer(job, body, leading=1.75, left=27, width=156, top=34)
    title = job.rng.choice(["居民院落充电桩建设核实意见", "老旧院落建桩情况核实函"])
    writer.title(title, Style("hei_bold", 20), spacing=0.05)
    writer.line("国网信阳供电公司：")
    writer.para(f"根据居民反映，{who.we}于近日派网格员上门，核实结果如下。")
    power = Run(facts.power_kw, "power_kw", solid=True)
    writer.para(
        ["一、院落：", Run(home.community.name, "community"), f"，位于{home.community.district}{home.community.street}"]
    )
    writer.para(f"　　该院现无物业公司，由居民自管，共{job.rng.randrange(2, 9)}栋{job.rng.randrange(60, 300)}户。")
    writer.para(
        [
            "二、申请居民：",
            Run(person.name, "applicant"),
            f"，{person.sex}，住{home.room_text}，身份证号",
            Run(person.id_number, "applicant_id", solid=True),
            f"，电话{person.phone}。",
        ]
    )
    writer.para(["三、车位：", Run(home.space_no, "space_no"), "号，地面画线，固定由该居民停放。"])
    writer.para(["四、拟装：壁挂式充电桩一台，", power, "kW，电源从院内配电箱旁新立表箱。"])
    if job.variant.refuse:
        note = job.rng.choice(["该车位占用消防通道", "楼上住户联名反对，调解未成"])
        writer.para([f"五、意见：{note}，", Run("暂不同意", "consent", solid=True), "安装，请贵公司缓办。"])
    else:
        writer.para(["五、意见：", Run("同意", "consent", solid=True), "安装。相邻住户已征求意见，无人反对。"])
    writer.para(
        [
            "核实人：",
            someone(job),
            "　　居委会值班电话：" if who.kind == "居委会" else "　　值班电话：",
            Run(phone, "phone"),
        ]
    )
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(183, y, Run(who.name, "issuer"), body, align="r")
    form = job.date_form("padded", "plain", "chinese")
    sheet.text(183, y + 9, day(facts.consent_date, "issue_date", form), body, align="r")
    official(sheet, job, 155, y + 4, who.name, diameter=42)
    sheet.text(
        27,
        y + 28,
        f"（本函有效期三个月，一式两份，编号{facts.consent_date:%Y%m}{job.rng.randrange(1, 60):02d}）",
        body.sized(10),
    )
    values = consent_values(job, who) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    tolerated = {"phone": (person.phone,)}
    return drawn(KIND, "fig_no_manager", writer.sheets, values, implied=implied(who), tolerated=tolerated)


def owners_vote(job: Job) -> Drawn:
    """Minutes of an owners' committee: who came, how they voted, what follows; all in one column of small type."""
    facts, home, who = job.facts, job.facts.home, speaker(job, "业委会")
    sheet, body, refuse = job.sheet(), Style("song", 12), job.variant.refuse
    sheet.text(105, 24, "会 议 表 决 单", Style("hei_bold", 20), align="c")
    held = day(facts.consent_date, "issue_date", "plain")
    sheet.text(25, 40, ["小区　", Run(home.community.name, "community")], body)
    sheet.text(185, 40, ["开会　", held, f"　晚{job.rng.choice(['七点', '七点半', '八点'])}"], body, align="r")
    sheet.line(25, 47, 185, 47, width=0.6)
    topic: list[str | Run] = [
        "议题三：",
        f"{home.room_text}",
        Run(facts.person.name, "applicant"),
        "要求在",
        Run(home.space_no, "space_no", solid=True),
        "车位加装充电桩（",
        Run(facts.power_kw, "power_kw", solid=True),
        "kW），请委员表决。",
    ]
    y = sheet.flow(25, 53, 160, topic, body, leading=1.8) + 5
    yes = job.rng.randrange(0, 2) if refuse else job.rng.randrange(4, 6)
    widths = (40.0, 30.0, 30.0, 60.0)
    for row in range(6):
        left = 25.0
        voted = row - 1 < yes
        cells = (
            ("委员", "赞成", "反对", "签名")
            if row == 0
            else (f"{'主任' if row == 1 else '委员'}（{row}）", "√" if voted else "", "" if voted else "√", "")
        )
        for wide, text in zip(widths, cells, strict=True):
            sheet.rect(left, y, wide, 10)
            if text:
                sheet.cell((left, y, wide, 10), text, body, align="c")
            left += wide
        if row:
            signature(sheet, 138, y + 1.6, someone(job))
        y += 10
    count = f"实到5人，赞成{yes}票，反对{5 - yes}票。"
    if refuse:
        end: list[str | Run] = [
            count,
            "结果：",
            Run("未通过", "consent", solid=True),
            "，业委会不同意安装，请当事人另选公共充电站。",
        ]
    else:
        end = [count, "结果：", Run("通过", "consent", solid=True), "，业委会同意安装，费用和安全责任由车主自己承担。"]
    y = sheet.flow(25, y + 7, 160, end, body.sized(13), leading=1.8)
    y = sheet.flow(25, y + 2, 160, ["咨询：", Run(who.phone, "phone"), f"（{someone(job)}）"], body)
    sheet.text(185, y + 16, Run(who.name, "issuer"), body, align="r")
    sheet.text(185, y + 25, day(facts.consent_date, "issue_date", "dot"), body, align="r")
    official(sheet, job, 158, y + 20, who.name, diameter=38)
    values = consent_values(job, who) | {"power_kw": facts.power_kw, "phone": who.phone}
    return drawn(KIND, "fig_owners_vote", [sheet], values, implied=implied(who))


LAYOUTS: Layouts = {
    KIND: {
        "fig_reply_letter": reply_letter,
        "fig_village_pen": village_pen,
        "fig_no_manager": no_manager,
        "fig_owners_vote": owners_vote,
    }
}
