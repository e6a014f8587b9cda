"""Papers of the service itself, printed, signed and scanned back: 联办申请表 and 供用电合同."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, Pen, Site, a_site, box, grid, hand, plain, scrawl, seal, written
from samples.layouts_ninth.words import WORDS
from samples.people import years_later
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def _case_no(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(1, 10**6):06d}"


def _ticks(options: list[str], chosen: set[str]) -> str:
    return "　".join(("■ " if option in chosen else "□ ") + option for option in options)


def _joint_rows(sheet: Sheet, y: float, job: Job, site: Site, used: Pen, label: Style, *, home: bool = False) -> float:
    """The form of the notice's third appendix from top to bottom. `home`: a resident's, most of it left empty."""
    firm, one = job.facts.company.org, job.facts.person
    who, phone = (one.name, one.phone) if home else (site.handler, site.phone)
    address = f"{site.district}{site.road}{job.rng.randrange(1, 300)}号{site.estate}"

    def asked(text: str) -> Run:
        """What only a firm fills in."""
        return used("" if home else text)

    def line(y: float, height: float, *cells: tuple[float, Runs]) -> float:
        x = 20.0
        for place, (width, runs) in enumerate(cells):
            box(sheet, x, y, width, height, runs, label, align="c" if place % 2 == 0 else "l")
            x += width
        return y + height

    box(sheet, 20, y, 16, 16, "企业\n基本\n信息", label)
    heads: list[list[tuple[float, Runs]]] = [
        [
            (26, "企业名称"),
            (64, asked(firm.name)),
            (24, "产权类型"),
            (40, _ticks(["自有", "租赁"], {"自有" if home else "租赁"})),
        ],
        [(26, "联系人"), (64, used(who)), (24, "联系电话"), (40, used(phone))],
    ]
    for row, cells in enumerate(heads):
        x = 36.0
        for place, (width, runs) in enumerate(cells):
            box(sheet, x, y + row * 8, width, 8, runs, label, align="c" if place % 2 == 0 else "l")
            x += width
    y += 16
    box(sheet, 20, y, 16, 44, "报装\n事项\n基本\n信息", label)
    kinds = _ticks(["新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"], {"新建（改建、扩建）充电桩报装"})
    matters = _ticks(
        ["用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批"],
        {"用电报装"} if home else {"用电报装", "占用、挖掘城市道路审批"},
    )
    survey = written(site.signed + timedelta(days=5), form="plain")
    parts: list[tuple[float, str, Runs]] = [
        (9, "报装详细地址", used(address)),
        (11, "业务种类", kinds),
        (14, "联合报装事项", matters),
        (10, "期望现场踏勘时间", [used(survey), "（非节假日）　■ 上午　□ 下午"]),
    ]
    top = y
    for height, name, runs in parts:
        box(sheet, 36, top, 26, height, name, label)
        box(sheet, 62, top, 128, height, runs, label, align="l")
        top += height
    y = top
    mark, other = ("□", "■") if home else ("■", "□")
    size = job.facts.power_kw if home else str(job.rng.choice([160, 200, 315, 400]))
    power: Inline = [
        f"{mark} 企业新装（选填）　业务类型：{mark} 商业　□ 普通工业　□ 非工业　□ 其他\n　　供电容量：",
        asked(size),
        f" kVA（千伏安）\n{other} 居民新装（选填）　业务类型：{other} 居民生活用电　供电容量：",
        used(size if home else ""),
        " kVA",
    ]
    y = line(y, 7, (170, "■ 用电报装（选填）"))
    box(sheet, 20, y, 170, 19, power, label, align="l")
    y = line(y + 19, 7, (170, "项目基本信息"))
    y = line(y, 8, (36, "项目名称代码"), (134, asked(f"2610-411599-04-01-{job.rng.randrange(10**6):06d}")))
    y = line(y, 8, (36, "项目建设地址"), (134, used(address)))
    y = line(y, 8, (36, "申请单位"), (134, asked(firm.name)))
    y = line(
        y,
        10,
        (36, "社会统一代码证\n（营业执照）"),
        (62, asked(firm.uscc)),
        (30, "法人代表\n（身份证）"),
        (42, used(one.name if home else firm.legal_person)),
    )
    y = line(y, 8, (36, "经办人"), (62, used(who)), (30, "联系电话"), (42, used(phone)))
    y = line(
        y,
        10,
        (36, "施工单位\n（营业执照）"),
        (62, asked(site.builder)),
        (30, "联系人\n（联系方式）"),
        (42, asked(site.legal)),
    )
    y = line(y, 7, (170, "申请事项"))
    y = line(y, 10, (36, "外线施工联审\n（备案）申请内容"), (134, asked(f"{site.road}敷设电缆{plain(site.length)}米")))
    term = f"{site.start:%Y.%m.%d}-{site.end:%Y.%m.%d}"
    y = line(
        y, 10, (36, "临时占用、\n挖掘原因"), (62, asked("电缆沟开挖")), (30, "临时占用、\n挖掘时间"), (42, asked(term))
    )
    y = line(
        y,
        8,
        (36, "送达方式"),
        (134, _ticks(["系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"], {"窗口领取"})),
    )
    y = line(y, 8, (36, "类型"), (42, "□ 次干道" if home else "■ 次干道"), (30, "道路地址"), (62, asked(site.road)))
    return line(y, 8, (36, "□ 绿地"), (42, "占用绿地地址"), (30, "绿地性质"), (62, ""))


def joint_printed(job: Job) -> Drawn:
    """As the service prints it; signed, sealed and received at the window."""
    site, number = a_site(job), _case_no(job)
    sheet, label = job.sheet(), Style("song", 9.5)
    sheet.text(20, 10, "附件 3", Style("hei", 12))
    sheet.text(105, 15, "“充电桩报装一件事”联办申请表", Style("song_bold", 17), align="c")
    sheet.text(190, 27, ["办件编号：", Run(number, "case_no")], Style("song", 10.5), align="r")
    y = _joint_rows(sheet, 34, job, site, Pen(Style("song", 9.5)), label)
    sheet.text(20, y + 6, "申请人（签字或盖章）：", Style("song", 11))
    scrawl(sheet, 64, y + 3, site.handler, size=16)
    seal(sheet, 96, y + 6, job.facts.company.org.name, diameter=36)
    sheet.text(
        126,
        y + 6,
        ["日期：", Run(written(site.signed, form="plain"), "", hand(job, 11))],
        Style("song", 11),
    )
    sheet.text(105, 288, "第1页 共1页", Style("song", 9), align="c")
    return drawn("joint_application", "new_joint_printed", [sheet], {"case_no": number})


def joint_received(job: Job) -> Drawn:
    """Filled in by hand at the window; the clerk writes the number on top and stamps the receipt."""
    site, number = a_site(job), _case_no(job)
    sheet, label = job.sheet(), Style("hei", 9.5)
    sheet.text(105, 13, "充电桩报装一件事联办申请表", Style("hei_bold", 17), align="c")
    pencilled = Run(number, "case_no", hand(job, 12))
    sheet.text(20, 25, ["编号：", pencilled], Style("song", 11))
    y = _joint_rows(sheet, 34, job, site, Pen(hand(job, 9.5)), label)
    sheet.text(20, y + 6, "申请人签章：", Style("song", 11))
    scrawl(sheet, 46, y + 3, site.handler, size=16)
    sheet.text(90, y + 6, written(site.signed, form="dot"), hand(job, 12))
    put_stamp(sheet, 164, 26, ["信阳市政务服务中心", f"{site.signed:%Y年%m月%d日}", "受理专用章"], width=40)
    return drawn("joint_application", "new_joint_received", [sheet], {"case_no": number})


def _contract_end(write: Writer, job: Job, user: str, *, firm: bool) -> None:
    write.room(48)
    sheet, y, text = write.sheet, write.y + 8, write.style
    for x, title in ((26.0, "供电人（甲方）："), (110.0, "用电人（乙方）：")):
        sheet.text(x, y, title, text)
        sheet.text(x, y + 12, "（签章）", text)
        sheet.text(x, y + 26, written(job.facts.consent_date, form="plain"), text)
    seal(sheet, 66, y + 14, _SUPPLIER, "供用电合同专用章", diameter=40)
    if firm:
        seal(sheet, 148, y + 12, user, diameter=38)
    else:
        scrawl(sheet, 140, y + 10, user)


def contract_home(job: Job) -> Drawn:
    """The resident's contract: parties in a table, clauses over two or three pages, blanks filled by hand."""
    facts, number = job.facts, _case_no(job)
    one, used = facts.person, Pen(hand(job, 11.5), lined=True)
    write = Writer(job, Style("song", 11.5), left=25, width=160, leading=1.65)
    write.sheet.text(185, 16, f"合同编号：XYGD-{job.rng.randrange(10**8):08d}", Style("song", 10), align="r")
    write.title("居民充电桩供用电合同", Style("song_bold", 20), after=6)
    party: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(34, "供电人（甲方）"), (58, _SUPPLIER), (24, "服务电话"), (44, "95598")]),
        (9, [(34, "用电人（乙方）"), (58, one.name), (24, "证件号码"), (44, one.id_number)]),
        (9, [(34, "住　　址"), (126, one.address)]),
    ]
    write.y = grid(write.sheet, 25, write.y, party, Style("song", 9.5)) + 5
    write.para(
        [
            "依照《中华人民共和国民法典》、《电力供应与使用条例》、《供电营业规则》等规定，甲乙双方就乙方电动汽车充电用电（办件编号：",
            Run(number, "case_no"),
            "），协商一致订立本合同。",
        ]
    )
    home = facts.home.community.name
    until = written(years_later(facts.consent_date, 5), form="plain")
    clauses: list[tuple[str, list[Runs]]] = [
        (
            "第一条　用电地址、容量和用电性质",
            [
                ["（一）用电地址：", used(home), "；车位（库）号：", used(facts.home.space_no), "。"],
                f"（二）约定用电容量：{facts.power_kw}千瓦，用电性质为居民生活用电（合表）。",
            ],
        ),
        ("第二条　供电方式", [["甲方以单相220伏、50赫兹交流电向乙方供电，接入点：", used(f"{home}1号箱变"), "。"]]),
        ("第三条　用电计量", ["甲方为充电用电单独安装一套电能计量装置，其记录的电量是结算电费的依据。"]),
        ("第四条　电价和电费结算", ["电价执行政府价格主管部门公布的现行标准。乙方在账单发出之日起十日内交清电费。"]),
        ("第五条　产权分界", ["产权分界点为电能表箱出线端，分界点负荷侧由乙方维护管理并承担安全责任。"]),
        (
            "第六条　双方的权利和义务",
            ["乙方使用符合国家标准的充电设备，设置剩余电流动作保护装置，不得擅自增容、转供电。"],
        ),
        ("第七条　违约责任", ["乙方逾期交付电费的，每日按所欠电费的1‰支付违约金。"]),
        (
            "第八条　合同的生效和有效期",
            [f"本合同自签字盖章之日起生效，有效期五年，至{until}。"],
        ),
    ]
    for head, texts in clauses:
        write.line(Run(head, "", Style("hei_bold", 11.5)))
        for runs in texts:
            write.para(runs)
    _contract_end(write, job, one.name, firm=False)
    write.number_pages("第{}页 共{}页")
    values: dict[str, Value] = {"case_no": number}
    return drawn("supply_contract", "new_contract_home", write.sheets, values)


def contract_firm(job: Job) -> Drawn:
    """A firm's low-voltage contract with a cover that carries the numbers, typed throughout."""
    site, number, firm = a_site(job), _case_no(job), job.facts.company.org
    cover = job.sheet()
    cover.text(184, 24, ["办件编号：", Run(number, "case_no")], Style("hei", 12), align="r")
    cover.text(184, 33, f"合同编号：{job.rng.randrange(10**10):010d}", Style("hei", 12), align="r")
    cover.text(
        105,
        84,
        job.rng.choice(["低压供用电合同", "低压非居民供用电合同", "供用电合同"]),
        Style("song_bold", 30),
        align="c",
    )
    for row, (title, text) in enumerate(
        (("供 电 人：", _SUPPLIER), ("用 电 人：", firm.name), ("签订地点：", "信阳市"))
    ):
        cover.text(46, 170 + row * 16, title, Style("song", 15))
        cover.text(76, 170 + row * 16, text, Style("song", 15))
    write = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    write.para(
        f"为明确供电人和用电人在电力供应与使用中的权利和义务，根据有关法律法规，{_SUPPLIER}（供电人）与{firm.name}（用电人）订立本合同。"
    )
    texts = [
        f"1. 用电地址：{site.district}{site.road}{site.estate}。容量{job.rng.choice([100, 160, 200])}千伏安。",
        "2. 供电方式：供电人以380伏三相交流电源向用电人供电，频率50赫兹。",
        "3. 计量：计量点设在分界点处，采用三相四线智能电能表，配互感器。",
        "4. 电价及结算：执行工商业及其他用电价格，实行峰谷分时，按月结算。",
        "5. 设施维护：以产权分界点为界，各自负责维护管理，并承担相应的安全责任。",
        "6. 违约责任：用电人逾期交费的，按日承担千分之二的违约金；供电人违约的，依法赔偿损失。",
        "7. 合同有效期三年，期满双方无异议的自动延续。本合同一式四份，双方各执两份。",
        f"8. 特别约定：用电人的充电设备由{job.rng.choice(WORDS.firms)}公司安装，验收合格后送电。",
    ]
    for text in texts:
        write.para(text)
    _contract_end(write, job, firm.name, firm=True)
    write.number_pages("- {} -")
    return drawn("supply_contract", "new_contract_firm", [cover, *write.sheets], {"case_no": number})


def joint_resident(job: Job) -> Drawn:
    """A resident's: the firm's boxes stay empty; the number stands below the title in the middle."""
    site, number, one = a_site(job), _case_no(job), job.facts.person
    sheet, label = job.sheet(), Style("song", 9.5)
    sheet.text(105, 12, "“充电桩报装一件事”联办申请表", Style("hei_bold", 17), align="c")
    sheet.text(105, 24, ["（办件编号  ", Run(number, "case_no"), "）"], Style("song", 10.5), align="c")
    y = _joint_rows(sheet, 34, job, site, Pen(job.fill_style(9.5)), label, home=True)
    sheet.text(20, y + 6, "申请人（签字或盖章）：", Style("song", 11))
    scrawl(sheet, 64, y + 3, one.name, size=16)
    sheet.text(
        126,
        y + 6,
        ["日期：", Run(f"{site.signed.year}.{site.signed.month}.{site.signed.day}", "", hand(job, 11))],
        Style("song", 11),
    )
    return drawn("joint_application", "new_joint_resident", [sheet], {"case_no": number})


def contract_high(job: Job) -> Drawn:
    """A high-voltage contract; the number of the case runs in the head of every page."""
    site, number, firm = a_site(job), _case_no(job), job.facts.company.org
    write = Writer(job, Style("song", 12), left=26, width=158, leading=1.8)
    write.title("高压供用电合同", Style("song_bold", 22), after=8)
    write.line(f"供电人：{_SUPPLIER}")
    write.line(f"用电人：{firm.name}（统一社会信用代码：{firm.uscc}）")
    capacity = job.rng.choice([400, 630, 800, 1250])
    station = job.rng.choice(WORDS.firms)
    clauses = (
        (
            "一、用电地址和用电容量",
            f"用电地址为{site.district}{site.road}；用电容量{capacity}千伏安，行业分类为充换电服务业。",
        ),
        ("二、供电方式", f"供电人由110千伏{station}变电站10千伏线路，以单电源向用电人供电。用电人不设自备应急电源。"),
        ("三、供电质量", "在电力系统正常状况下，频率允许偏差为±0.2赫兹，10千伏电压允许偏差为标称电压的±7%。"),
        ("四、用电计量", "计量方式为高供高计，计量点设在产权分界处，电流互感器变比由供电人确定。"),
        ("五、无功补偿及功率因数", "用电人装设无功补偿装置，功率因数考核标准为0.90。"),
        ("六、电价及电费结算", "执行两部制电价的，按变压器容量或者最大需量选择一种，变更前提前十五个工作日申请。"),
        ("七、产权分界点", "产权分界点设在10千伏线路用户侧第一断路器电源侧，双方各自负责分界点两侧的设施。"),
        ("八、双方的义务", "供电人按规定公告停电；用电人接受用电检查，保证谐波注入符合国家标准。"),
        ("九、违约责任", "用电人逾期交费的，当年欠费每日按千分之二、跨年度欠费每日按千分之三支付违约金。"),
        ("十、附则", "本合同有效期三年。合同附件包括术语定义、接线及产权分界示意图、电费结算协议。"),
    )
    for head, text in clauses:
        write.line(Run(head, "", Style("hei_bold", 12)))
        write.para(text)
    _contract_end(write, job, firm.name, firm=True)
    for place, sheet in enumerate(write.sheets):
        sheet.text(26, 14, ["办件编号：", Run(number, "case_no")], Style("song", 9))
        sheet.text(184, 14, f"第 {place + 1} 页", Style("song", 9), align="r")
        sheet.line(26, 19, 184, 19, width=0.2)
    return drawn("supply_contract", "new_contract_high", write.sheets, {"case_no": number})


LAYOUTS: Layouts = {
    "joint_application": {
        "new_joint_printed": joint_printed,
        "new_joint_received": joint_received,
        "new_joint_resident": joint_resident,
    },
    "supply_contract": {
        "new_contract_home": contract_home,
        "new_contract_firm": contract_firm,
        "new_contract_high": contract_high,
    },
}
