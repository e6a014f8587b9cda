"""物业证明: letters and forms by which a property firm, a committee of residents or owners, or a village consents."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    Parts,
    Pen,
    World,
    a_pen,
    begin,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper,
    paper_on,
    room_words,
    signed,
    table_top,
    thumb,
    tick,
)
from samples.truth import Drawn, Value
from samples.writing import Writer, table

_KIND = "property_consent"


def _issuer(job: Job, world: World, default: str) -> tuple[str, str]:
    """Who writes, and which sort of body that is."""
    kind = job.variant.issuer_type or default
    place = world.facts.home.community
    return {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }[kind], kind


def _values(job: Job, world: World, issuer: str, *, day: date, phone: str = "") -> dict[str, Value]:
    return {
        "issuer": issuer,
        "community": world.estate,
        "applicant": world.person.name,
        "applicant_id": world.person.id_number,
        "space_no": world.space.number,
        "consent": not job.variant.refuse,
        "power_kw": world.facts.power_kw,
        "phone": phone,
        "issue_date": day.isoformat(),
    }


def _done(
    name: str,
    sheets: list[Sheet],
    world: World,
    values: dict[str, Value],
    kind: str,
    *,
    other_phone: str = "",
) -> Drawn:
    more = {"phone": (other_phone,)} if other_phone else {}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return paper(_KIND, name, sheets, values, implied=implied, tolerated={**world.space.tolerated, **more})


def ash_pc_letter_to_grid(job: Job) -> Drawn:
    """The property firm's letter to the power company, typed, the facts in one sentence."""
    world = begin(job)
    issuer, kind = _issuer(job, world, "物业")
    facts, day, space = world.facts, world.facts.consent_date, world.space
    writer = Writer(job, Style("song", 14.5), top=38, leading=1.95)
    writer.title("物 业 证 明", Style("song_bold", 22))
    writer.line(f"国网{world.place.city}供电公司：")
    level = job.rng.choice(["", space.level])
    who: Parts = ["　　兹有", Run(world.estate, "community"), f"{room_words(job)}业主"]
    who += [Run(world.person.name, "applicant"), "（身份证号：", Run(world.person.id_number, "applicant_id"), "），"]
    who += [f"在本小区{level}有固定停车位壹个，车位号为", Run(space.number, "space_no"), "。因购买新能源汽车，"]
    who += ["申请在该车位安装", Run(facts.power_kw, "power_kw"), "千瓦交流充电桩一台。"]
    writer.line(who)
    if job.variant.refuse:
        no = "经我公司现场查看，该车位上方为消防管道，且配电间余量不足，目前不具备安装条件，"
        writer.para([no, Run("不同意", "consent"), "安装。"])
    else:
        yes = "经我公司现场查看，该车位具备安装条件，不影响消防通道和他人通行，"
        writer.para([yes, Run("同意", "consent"), "其办理用电报装手续并安装充电桩。"])
    writer.para("特此证明。")
    writer.y += 16
    sheet = writer.sheet
    end = sheet.text(180, writer.y, Run(issuer, "issuer"), writer.style, align="r")
    text = day_text(day, job.date_form("plain", "chinese"))
    sheet.text(172, writer.y + 11, Run(text, "issue_date"), writer.style, align="r")
    phone = facts.home.community.manager.phone
    sheet.text(25, writer.y + 34, ["联系人：客服中心　　电话：", Run(phone, "phone")], Style("song", 12))
    if job.variant.seal:
        office_seal(sheet, min(end - 22, 158), writer.y + 6, issuer)
    return _done("ash_pc_letter_to_grid", [sheet], world, _values(job, world, issuer, day=day, phone=phone), kind)


def ash_pc_table_form(job: Job) -> Drawn:
    """A form: the owner's part filled in by hand, the property firm's opinion with its seal below."""
    world = begin(job)
    issuer, kind = _issuer(job, world, "物业")
    facts, day, person, space = world.facts, world.facts.consent_date, world.person, world.space
    sheet = job.sheet()
    ink = Pen(by_hand(job, 12), False)
    sheet.text(105, 22, "住宅小区自用充电桩安装申请表", Style("hei_bold", 19), align="c")
    number = f"编号：{day.year}-{job.rng.randrange(1, 400):03d}"
    sheet.text(190, 35, number, Style("song", 10.5), align="r")
    label = Style("song", 11.5)
    car = facts.vehicle
    state = job.rng.choice(["产权", "产权", "租用（一年以上）"])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11,
            [
                (30, "申请人", True),
                (55, ink(person.name, "applicant"), False),
                (30, "联系电话", True),
                (55, ink(person.phone, "phone"), False),
            ],
        ),
        (11, [(30, "身份证号", True), (140, ink(person.id_number, "applicant_id"), False)]),
        (
            11,
            [
                (30, "小区名称", True),
                (55, ink(world.estate, "community"), False),
                (30, "房　号", True),
                (55, ink(room_words(job)), False),
            ],
        ),
        (
            11,
            [
                (30, "车位编号", True),
                (55, [ink(space.level), ink(space.number, "space_no")], False),
                (30, "车位性质", True),
                (55, ink(state), False),
            ],
        ),
        (
            11,
            [
                (30, "车辆品牌", True),
                (55, ink(car.brand), False),
                (30, "充电桩功率", True),
                (55, [ink(facts.power_kw, "power_kw"), "kW"], False),
            ],
        ),
    ]
    y = table(sheet, 20, 42, rows, label=label, value=label)
    sheet.rect(20, y, 170, 48)
    text = (
        "本人申请在上述车位安装电动汽车自用充电桩，并承诺：按规范安装使用，不占用公共区域，"
        "不私拉电线；因安装、使用造成的损失由本人负责。"
    )
    sheet.flow(24, y + 4, 162, text, label, leading=1.7, indent=2)
    sheet.text(104, y + 36, "申请人签字：", label)
    signed(sheet, 130, y + 33, person.name)
    y += 48
    sheet.rect(20, y, 170, 66)
    sheet.column((20, y, 14, 66), "物业服务企业意见", label)
    sheet.line(34, y, 34, y + 66)
    yes = not job.variant.refuse
    box = Style("hei", 13)
    agree, refuse = ("consent", "") if yes else ("", "consent")
    opinion: Parts = ["□ ", Run("同意", agree), "安装　　□ ", Run("不同意", refuse), "安装"]
    sheet.text(40, y + 8, opinion, box)
    tick(sheet, 40 if yes else 40 + sheet.width_of("□ 同意安装　　", box), y + 8)
    why = "经现场核实，申请人情况属实，车位具备安装条件。" if yes else "原因：该区域为人防工程，配电容量不足。"
    sheet.flow(40, y + 19, 144, ink(why), label, leading=1.6)
    sheet.text(60, y + 40, ["单位（盖章）：", Run(issuer, "issuer")], label)
    sheet.text(
        132,
        y + 52,
        [
            Run(part.text, part.field, part.style) if isinstance(part, Run) else part
            for part in ink.day(day, "issue_date")
        ],
        label,
    )
    if job.variant.seal:
        office_seal(sheet, 132, y + 44, issuer)
    sheet.text(20, y + 72, "注：本表一式三份，业主、物业服务企业、供电公司各执一份。", Style("song", 10))
    values = _values(job, world, issuer, day=day, phone=person.phone)
    return _done("ash_pc_table_form", [sheet], world, values, kind)


def ash_pc_quarter_letter(job: Job) -> Drawn:
    """A residents' committee for an estate without a property firm, under its printed head."""
    world = begin(job)
    issuer, kind = _issuer(job, world, "居委会")
    facts, day, person = world.facts, world.facts.consent_date, world.person
    writer = Writer(job, Style("song", 15), top=52, leading=1.9)
    sheet = writer.sheet
    sheet.text(105, 24, issuer, Style("song_bold", min(24, 320 / len(issuer)), (196, 30, 34)), align="c")
    sheet.line(25, 40, 185, 40, width=0.7, fill=(196, 30, 34))
    writer.title("关于居民安装充电桩的情况说明", Style("hei", 18))
    verdict = "不同意" if job.variant.refuse else "同意"
    runs: Parts = ["我辖区", Run(world.estate, "community"), "建成较早，无物业服务企业，由社区代管。居民"]
    runs += [
        Run(person.name, "applicant"),
        "（身份证号码",
        Run(person.id_number, "applicant_id"),
        f"）住该院{room_words(job)}，",
    ]
    runs += ["现有划线固定停车位一处，编号", Run(world.space.number, "space_no"), "，拟安装电动汽车充电桩。"]
    writer.para(runs)
    reason = "邻居有异议，且线路老化，我居委会" if job.variant.refuse else "经走访相邻住户无异议，我居委会"
    writer.para(
        [
            reason,
            Run(verdict, "consent"),
            "该户在上述车位安装充电桩",
            "，请供电部门协助办理。" if not job.variant.refuse else "。",
        ]
    )
    writer.para("特此说明。")
    writer.y += 14
    sheet.text(178, writer.y, Run(issuer, "issuer"), Style("song", 14), align="r")
    sheet.text(166, writer.y + 11, Run(day_text(day, "chinese"), "issue_date"), Style("song", 14), align="r")
    if job.variant.seal:
        office_seal(sheet, 146, writer.y + 5, issuer, size=42)
    phone = facts.home.community.manager.phone
    sheet.line(25, 270, 185, 270, width=0.3, fill=(196, 30, 34))
    head = f"地址：{world.place.district}{world.street}　　值班电话："
    sheet.text(105, 273, [head, Run(phone, "phone")], Style("song", 10), align="c")
    return _done("ash_pc_quarter_letter", [sheet], world, _values(job, world, issuer, day=day, phone=phone), kind)


def ash_pc_written_slip(job: Job) -> Drawn:
    """Half a page written by hand, photographed; village or owners' committee, signed and sealed."""
    world = begin(job)
    issuer, kind = _issuer(job, world, job.rng.choice(["村委会", "业委会"]))
    person, day = world.person, world.facts.consent_date
    sheet = table_top(job, 210, 170)
    paper_on(sheet, 10, 9, 190, 152)
    for row in range(11):
        sheet.line(18, 38 + row * 11, 192, 38 + row * 11, width=0.15, fill=(170, 120, 120))
    ink = by_hand(job, 14)
    sheet.text(105, 17, "证明", ink.sized(22), align="c", spacing=1.0)
    place = "本村" if kind == "村委会" else "我小区"
    verdict = "不同意" if job.variant.refuse else "同意"
    if kind == "村委会":
        runs: Parts = [f"兹证明{place}村民"]
    else:
        runs = ["兹证明", Run(world.estate, "community"), "业主"]
    runs += [Run(person.name, "applicant"), "，身份证", Run(person.id_number, "applicant_id"), "，在"]
    runs += ["自家院内" if kind == "村委会" else "小区内", "有停车位一个，车位", Run(world.space.number, "space_no")]
    runs += ["号，想安充电桩，", "经商量" if job.chance(0.5) else "经研究", Run(verdict, "consent"), "安装。"]
    bottom = sheet.flow(20, 40.5, 170, runs, ink, leading=11 / sheet.em_mm(ink), indent=2)
    sheet.text(30, bottom, "特此证明", ink)
    sheet.text(178, bottom + 22, Run(issuer, "issuer"), ink, align="r")
    sheet.text(172, bottom + 33, Run(day_text(day, job.date_form("plain", "dot")), "issue_date"), ink, align="r")
    if job.variant.seal:
        office_seal(sheet, 148, bottom + 28, issuer, size=38)
    thumb(sheet, 60, bottom + 20)
    return _done("ash_pc_written_slip", [sheet], world, _values(job, world, issuer, day=day), kind)


def ash_pc_condition_sheet(job: Job) -> Drawn:
    """Two pages: conditions agreed between owner and property firm, then the firm's confirmation."""
    world = begin(job)
    issuer, kind = _issuer(job, world, "物业")
    facts, person, space = world.facts, world.person, world.space
    pen, day = a_pen(job, 12.5), facts.consent_date
    writer = Writer(job, Style("song", 12.5), top=26)
    writer.title("新能源汽车自用充电设施安装确认书", Style("hei_bold", 18))
    writer.line(
        ["车位使用人（甲方）：", pen(person.name, "applicant"), "　证件号码：", pen(person.id_number, "applicant_id")]
    )
    writer.line(["物业服务单位（乙方）：", pen(issuer, "issuer")])
    runs: Parts = [
        "甲方因购买新能源汽车，拟在",
        pen(world.estate, "community"),
        "内",
        pen(space.level or "地下停车场"),
        "的",
    ]
    runs += [
        pen(space.number, "space_no"),
        "号车位安装充电桩，额定功率",
        pen(facts.power_kw, "power_kw"),
        "kW。双方确认如下：",
    ]
    writer.para(runs)
    terms = (
        "一、甲方应委托具有相应资质的单位施工，所用充电桩、电缆、保护装置应符合国家现行标准，并取得产品合格证明。",
        "二、施工前甲方应向乙方提供施工方案、路径图及施工人员名单，施工时间为工作日8:30至11:30、14:30至18:00。",
        "三、电缆沿公共桥架敷设的，应做好标识，不得占用消防通道、人防门及疏散口。",
        "四、充电桩由甲方维护，每年至少检查一次。车位转让、退租时甲方应将设备拆除或办理移交。",
        "五、因充电桩安装、使用、维护引起的火灾、触电等责任，由甲方承担；乙方有权制止违规充电。",
        "六、甲方用电由供电企业单独装表计量，电费由甲方自行交纳，与小区公共用电无关。",
        "七、乙方不向甲方收取任何开户、施工管理费用，施工押金验收合格后七日内无息退还。",
        "八、房屋、车位权属以登记机构记载为准，甲方对所提供材料的真实性负责。",
    )
    for term in terms:
        writer.para(term)
    writer.new_page()
    writer.line("乙方确认意见：")
    if job.variant.refuse:
        writer.para(
            [
                "经现场勘查，该车位所在分区暂不具备供电条件，本单位",
                Run("暂不同意", "consent"),
                "安装，待小区电力改造后再议。",
            ]
        )
    else:
        writer.para(
            [
                "经现场勘查，该车位具备施工条件，本单位",
                Run("同意", "consent"),
                "甲方安装上述充电设施，并配合供电企业踏勘、施工。",
            ]
        )
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（签字）：", writer.style)
    signed(sheet, 56, y - 3, person.name)
    sheet.text(25, y + 11, f"电话：{person.phone}", writer.style)
    sheet.text(106, y, "乙方（盖章）：", writer.style)
    sheet.text(106, y + 11, ["电话：", Run(world.manager.phone, "phone")], writer.style)
    sheet.text(106, y + 22, ["日期：", *pen.day(day, "issue_date")], writer.style)
    if job.variant.seal:
        office_seal(sheet, 152, y + 6, issuer)
    for number, one in enumerate(writer.sheets, 1):
        one.text(105, 284, f"— {number} —", Style("song", 10), align="c")
        one.text(185, 14, f"确认书编号 {digits(job.rng, 6)}" if number == 1 else "", Style("song", 9), align="r")
    values = _values(job, world, issuer, day=day, phone=world.manager.phone)
    return _done("ash_pc_condition_sheet", writer.sheets, world, values, kind, other_phone=person.phone)


LAYOUTS: Layouts = {
    _KIND: {
        "ash_pc_letter_to_grid": ash_pc_letter_to_grid,
        "ash_pc_table_form": ash_pc_table_form,
        "ash_pc_quarter_letter": ash_pc_quarter_letter,
        "ash_pc_written_slip": ash_pc_written_slip,
        "ash_pc_condition_sheet": ash_pc_condition_sheet,
    }
}
