"""The signed supply contract scanned back, and technical design papers."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_twentysecond import lime_common as lime
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import Writer, table

SUPPLIER = "国网河南省电力公司信阳供电公司"


def two_columns(job: Job) -> Drawn:
    """A resident's contract printed small in two columns on one landscape sheet."""
    rng, facts, works = job.rng, job.facts, lime.scene(job)
    person, home = facts.person, facts.home
    sheet, body, head = job.sheet(297, 210), Style("song", 9.5), Style("hei_bold", 9.5)
    sheet.text(148, 12, rng.choice(["居民供用电合同", "居民充电桩供用电合同"]), Style("hei_bold", 17), align="c")
    sheet.text(14, 22, f"合同编号：SGHAXY{rng.randrange(10**9):09d}", Style("song", 8.5))
    sheet.text(283, 22, ["办件编号：", Run(works.case_no, "case_no")], Style("song", 8.5), align="r")
    sheet.line(14, 27, 283, 27, width=0.4)
    account = f"41{rng.randrange(10**8):08d}"
    volts, breaker = ("380伏", "50A") if facts.power_kw in ("11", "21") else ("220伏", "63A")
    clauses = [
        ("供电人", f"{SUPPLIER}　服务热线：95598"),
        ("用电人", f"{person.name}　证件号码：{person.id_number}　手机：{person.phone}"),
        ("一、用电地址、性质和容量", ""),
        ("", f"用电地址为{home.community.name}{home.space_floor}{home.space_no}车位，户号{account}。"),
        ("", f"用电性质为居民充电设施用电，合同容量{facts.power_kw}千瓦，未经供电人同意不得增容。"),
        ("二、供电方式和质量", ""),
        ("", f"供电人以交流50赫兹、{volts}电压，经小区公用变压器和表箱向用电人供电，单电源，不提供备用电源。"),
        ("三、产权分界", ""),
        ("", "以电能表箱出线开关下桩头为界，电源侧归供电人维护，负荷侧（含出线电缆、充电桩）归用电人维护。"),
        ("四、计量与电费", ""),
        ("", f"安装智能电能表1只，规格5(60)A，出线断路器{breaker}。电费按月结算，执行居民合表电价及峰谷分时办法。"),
        ("", "用电人应在账单发出后15日内交清；逾期每日加收应付电费千分之一的违约金，总额不足1元的按1元计。"),
        ("五、双方义务", ""),
        ("", "计划检修停电，供电人提前7日公告；用电人应安装漏电保护装置，不得转供电，不得改变用电类别。"),
        ("", "因电网故障、系统限电或自然灾害停电的，供电人应当及时抢修并通过短信告知用电人。"),
        ("六、中止供电", ""),
        ("", "用电人存在窃电、危害供用电安全、逾期30日仍不交费等情形的，供电人可依法履行程序后中止供电。"),
        ("七、违约责任", ""),
        ("", "任何一方违反本合同约定，应承担相应责任；因第三人责任引起的损失，由责任人赔偿。"),
        ("八、合同的变更、转让与终止", ""),
        ("", "车位转让、出租的，用电人应在30日内办理过户或变更手续，未办理前电费仍由原用电人承担。"),
        ("九、其他", ""),
        ("", f"本合同有效期{rng.choice(['五', '十', '三'])}年，期满双方无异议自动顺延。一式两份，双方各执一份。"),
        ("", "用电人确认：供电人已就加粗条款作了说明，本人已阅读并理解全部内容。"),
    ]
    x, y, half = 14.0, 31.0, 130.0
    for title, text in clauses:
        if x < 100 and title.startswith("五、"):
            x, y = 153.0, 31.0
        if title and text:
            y = sheet.flow(x, y, half, [Run(f"{title}：", "", head), text], body, leading=1.55) + 0.8
        elif title:
            y = sheet.flow(x, y + 0.6, half, title, head, leading=1.5)
        else:
            y = sheet.flow(x, y, half, text, body, leading=1.55, indent=2) + 0.5
    sheet.line(148, 30, 148, 192, width=0.15, fill=lime.PALE)
    y = max(y + 4, 150) if x > 100 else 150
    sheet.text(153, y, "供电人（合同专用章）", body)
    sheet.text(222, y, "用电人（签字）：", body)
    lime.sign(sheet, 248, y - 2, person.name)
    lime.seal(job, sheet, 184, y + 17, SUPPLIER, centre="供用电合同专用章")
    sheet.text(222, y + 16, lime.on(works.signed, "", "spaced"), body)
    sheet.text(153, y + 32, lime.on(works.signed, "", "spaced"), body)
    return drawn("supply_contract", "lime_two_columns", [sheet], {"case_no": works.case_no})


def with_cover(job: Job) -> Drawn:
    """A firm's contract: cover, a page of basics in a table, a page of clauses."""
    rng, facts, works = job.rng, job.facts, lime.scene(job)
    org, kva = facts.company.org, rng.choice([80, 160, 315, 630, 800, 1250])
    high = kva >= 200
    cover, second = job.sheet(), job.sheet()
    name = "高压供用电合同" if high else "低压非居民供用电合同"
    qr_code(cover, 164, 16, 22)
    cover.text(24, 20, ["“一件事”受理编号：", Run(works.case_no, "case_no")], Style("song", 11))
    cover.text(24, 28, f"合同编号：XYGD-{rng.choice('ABC')}-2026-{rng.randrange(10**5):05d}", Style("song", 11))
    cover.text(105, 92, name, Style("hei_bold", 32), align="c", spacing=0.15)
    cover.text(105, 112, "（充换电设施）", Style("song", 16), align="c")
    for row, (label, value) in enumerate((("供电方", SUPPLIER), ("用电方", org.name), ("签订地点", "河南省信阳市"))):
        cover.text(40, 180 + row * 13, label, Style("song", 14), spread=20)
        cover.text(64, 180 + row * 13, value, Style("song", 14))
        cover.line(63, 187 + row * 13, 175, 187 + row * 13)
    cover.text(105, 246, lime.on(works.signed, "", "chinese"), Style("song", 14), align="c")
    form = Form(Style("song", 10), label_mm=32, label=Style("hei", 10))
    second.text(105, 20, "第一部分　供用电基本情况", Style("hei_bold", 14), align="c")
    form.row(10, ("用电方名称", org.name))
    form.row(10, ("受理编号", Run(works.case_no, "case_no")), ("信用代码", org.uscc))
    form.row(10, ("法定代表人", org.legal_person), ("联系电话", org.phone))
    form.row(10, ("用电地址", org.address))
    form.row(10, ("行业分类", "电动汽车充电服务"), ("用电类别", "大工业用电" if high else "一般工商业用电"))
    form.row(10, ("合同容量", f"{kva}千伏安"), ("供电电压", "10千伏" if high else "380伏"))
    form.row(14, ("电源接线", f"由110千伏变电站经{works.road}{rng.randrange(1, 40)}号公用线路供电，单电源、单回路。"))
    form.row(14, ("产权分界点", "环网柜出线电缆终端头处，终端头及以下归用电方所有和维护。"))
    form.row(
        14, ("计量方式", f"{'高供高计' if high else '低供低计'}，三相智能表，互感器变比{rng.choice([50, 75, 100])}/5。")
    )
    form.row(14, ("电费结算", "每月1日0时抄表，10日前划扣，执行分时电价，逾期违约金按日千分之二计算。"))
    form.row(14, ("功率因数", "考核标准0.90，低于标准的按国家规定加收电费。"))
    y = form.put(second, 32) + 8
    second.flow(
        19, y, 172, "注：表内容量、计量参数以现场竣工检验单为准；分期投运的，每期另签确认单作为附件。", Style("song", 9)
    )
    writer = Writer(job, Style("song", 11), leading=1.7, top=24)
    writer.title("第二部分　双方权利义务", Style("hei_bold", 14), after=6)
    for clause in (
        "1. 供电方应按国家规定的电能质量标准向用电方连续供电，电压偏差不超过额定值的±7%。",
        "2. 用电方的充电设备应取得强制性产品认证，谐波电流注入不超过国家标准限值，否则应自行装设治理装置。",
        "3. 用电方不得擅自迁移、更动计量装置，不得未经许可引入其他电源或将自备电源并网。",
        "4. 供电方因计划检修停电的，提前七天通知；因临时检修停电的，提前二十四小时通知重要用户。",
        "5. 供电方违反合同造成停电的，按停电时间内可能用电量电度电费的五倍（单一制四倍）赔偿。",
        "6. 用电方逾期未交电费，经催告在合理期限内仍不支付的，供电方可以按规定程序中止供电。",
        f"7. 合同有效期自签字之日起{rng.choice(['三', '五'])}年。期满前三十日双方均未书面提出异议的，继续有效。",
        "8. 双方因履行合同发生争议，协商不成的，提交供电方所在地人民法院诉讼解决。",
        "9. 本合同正本二份、副本四份，双方各执正本一份、副本二份。附件与本合同具有同等效力。",
    ):
        writer.para(clause)
    writer.y += 8
    sheet, y, body = writer.sheet, writer.y, Style("song", 11)
    for x, role, party in ((25, "供电方", SUPPLIER), (110, "用电方", org.name)):
        sheet.text(x, y, f"{role}（盖章）：", body)
        sheet.flow(x, y + 8, 72, party, body)
        sheet.text(x, y + 30, f"签约人：{lime.someone(job)}", body)
        sheet.text(x, y + 39, lime.on(works.signed, "", "spaced"), body)
        lime.seal(job, sheet, x + 36, y + 20, party, centre="合同专用章" if role == "供电方" else "")
    sheets = [cover, second, *writer.sheets]
    return drawn("supply_contract", "lime_with_cover", sheets, {"case_no": works.case_no})


def _tech_values(project: str, designer: str, day: str) -> dict[str, str]:
    return {"project": project, "designer": designer, "issue_date": day}


def bound_book(job: Job) -> Drawn:
    """A design institute's volume: cover with certificate, sheet of signatures, the explanation."""
    rng, works = job.rng, lime.scene(job)
    designer, day = works.designer.name, works.signed
    cover = job.sheet()
    cover.rect(14, 14, 182, 269, line=0.6)
    cover.text(24, 24, f"工程编号：{rng.choice('DSLK')}2026-{rng.randrange(10, 400):03d}", Style("song", 11))
    cover.text(186, 24, "检索号：5-02", Style("song", 11), align="r")
    title = rng.choice(["施工图设计说明书", "技术设计说明", "施工图纸技术设计文件"])
    y = cover.flow(30, 74, 150, Run(works.project, "project"), Style("song_bold", 23), align="c", leading=1.5)
    cover.text(105, y + 12, title, Style("hei_bold", 27), align="c", spacing=0.25)
    cover.text(105, y + 30, f"第{rng.choice('一二三')}卷　电气及土建部分", Style("song", 15), align="c")
    cover.text(105, 236, Run(designer, "designer"), Style("song_bold", 17), align="c", spacing=0.05)
    grade = f"工程设计证书　电力行业（送变电）专业乙级　A2410{rng.randrange(10**5):05d}"
    cover.text(105, 247, grade, Style("song", 10), align="c")
    form = job.date_form("chinese", "plain")
    cover.text(105, 260, lime.on(day, "issue_date", form), Style("song", 14), align="c")
    lime.seal(job, cover, 142, 242, designer, centre="出图专用章")
    writer = Writer(job, Style("song", 11), leading=1.7)
    roles = [("批　准", lime.someone(job)), ("审　核", lime.someone(job)), ("校　核", lime.someone(job))]
    roles.append(("设　计", lime.someone(job)))
    cells = (
        [(22.0, role, True) for role, _ in roles],
        [(22.0, Run(who, "", Style("kai", 13)), False) for _, who in roles],
    )
    row = [cell for pair in zip(*cells, strict=True) for cell in pair]
    writer.y = table(writer.sheet, 17, 20, [(10, row)], label=Style("song", 10), value=Style("kai", 13)) + 8
    for heading, texts in (
        (
            "1　总述",
            (
                "1.1 设计依据：建设单位委托书、供电方案答复单、城市道路工程设计规范CJJ 37、"
                "电力工程电缆设计标准GB 50217。",
                f"1.2 本工程位于{works.place}，路径全长{plain(works.length)}米，采用非开挖与明挖相结合的方式。",
            ),
        ),
        (
            "2　电缆及管道",
            (
                "2.1 电缆选用ZC-YJV22-8.7/15kV-3×120，管材选用MPP φ175，两用一备，排列为1×3。",
                f"2.2 管顶覆土不小于{plain(works.depth)}米，管底铺100厚C15素混凝土垫层，每隔50米设直线工作井一座。",
                "2.3 与给水、燃气管道平行净距分别不小于0.5米、1.0米，交叉时垂直净距不小于0.25米。",
            ),
        ),
        (
            "3　路面恢复",
            (
                "3.1 沟槽回填采用级配砂石，分层夯实，压实度不低于95%；机动车道按原结构恢复，面层切缝整齐。",
                "3.2 人行道透水砖按原花色铺装，盲道保持连续，恢复后与相邻路面高差不大于3毫米。",
            ),
        ),
        ("4　接地与防火", ("4.1 工作井接地电阻不大于10欧姆。", "4.2 电缆进出井口用防火堵料封堵，厚度不小于100毫米。")),
        ("5　主要工程量", (f"沟槽开挖{plain(works.area * works.depth)}立方米，管道敷设{rng.randrange(60, 400)}米。",)),
    ):
        writer.para(heading, indent=0, style=Style("hei_bold", 13))
        for text in texts:
            writer.para(text)
    values = _tech_values(works.project, designer, day.isoformat())
    return drawn("technical_design_docs", "lime_bound_book", [cover, *writer.sheets], values)


def _block(sheet: Sheet, x: float, y: float, rows: list[tuple[str, str | Run]]) -> None:
    for number, (label, value) in enumerate(rows):
        sheet.rect(x, y + number * 9, 22, 9)
        sheet.rect(x + 22, y + number * 9, 88, 9)
        sheet.cell((x, y + number * 9, 22, 9), label, Style("song", 8), align="c")
        sheet.cell((x + 22, y + number * 9, 88, 9), value, Style("hei", 10), align="c")


def drawing_sheet(job: Job) -> Drawn:
    """设计总说明 on an A3 drawing frame: columns of notes, a cross-section, the title block in the corner."""
    rng, works = job.rng, lime.scene(job)
    designer, day, body = works.designer.name, works.signed, Style("hei", 10)
    sheet = job.sheet(420, 297)
    sheet.rect(4, 4, 412, 289, line=0.2)
    sheet.rect(25, 9, 386, 279, line=0.8)
    sheet.text(86, 16, rng.choice(["设计总说明", "技术设计说明（一）"]), Style("hei_bold", 18), align="c", spacing=0.3)
    notes = (
        "一、工程概况",
        f"本次设计内容为{works.road}段电力管线及附属设施，采用2000国家大地坐标系、1985国家高程基准。",
        "二、设计标准",
        "道路等级为城市次干路，设计车速40km/h，路面结构设计年限15年，抗震设防烈度6度。",
        "三、管线综合",
        "自道路中心线向外依次为雨水、燃气、给水、电力、通信；电力管位距路缘石1.5m。开挖前用探测仪复测，"
        "遇有未标注管线立即停工，通知设计人员到场处理。",
        "四、沟槽与支护",
        f"沟槽底宽{plain(works.width)}m，深{plain(works.depth)}m，放坡系数1:0.33，深度大于1.5m时设钢板支撑。",
        "五、路面恢复",
        "面层：4cm AC-13C细粒式改性沥青；6cm AC-20C中粒式沥青；基层：20cm C20混凝土；底基层：15cm级配碎石。",
        "新旧路面接缝处涂刷乳化沥青，铺设抗裂贴，宽度不小于50cm。",
        "六、绿化与设施保护",
        "行道树根部1.2m以内人工开挖，检查井、路灯基础旁设临时支架。",
        "七、验收",
        "隐蔽工程应留影像资料，压实度、弯沉检测合格后方可开放交通。",
    )
    y = 30.0
    for note in notes:
        heading = note[1] == "、"
        used = Style("hei_bold", 11) if heading else body
        y = sheet.flow(34, y, 116, note, used, leading=1.55, indent=0 if heading else 2) + 1.5
    sheet.text(270, 22, "沟槽横断面图　1:20", Style("hei_bold", 13), align="c")
    sheet.line(190, 60, 350, 60, width=0.6)
    for x0, y0, x1, y1 in ((230, 60, 240, 140), (310, 60, 300, 140), (240, 140, 300, 140)):
        sheet.line(x0, y0, x1, y1, width=0.6)
    for row, layer in enumerate(("沥青面层 100", "C20混凝土 200", "级配碎石 150", "砂石回填", "MPP管 3φ175")):
        sheet.line(230 + row * 2, 60 + row * 16, 310 - row * 2, 60 + row * 16, width=0.2)
        sheet.line(306 - row * 2, 66 + row * 16, 345, 66 + row * 16, width=0.15)
        sheet.text(347, 64 + row * 16, layer, Style("hei", 9))
    sheet.text(270, 144, f"{plain(works.width * 1000)}", Style("hei", 9), align="c")
    lime.road_sketch(sheet, 170, 158, 120, 70, works.road, plain(works.length))
    _block(
        sheet,
        301,
        225,
        [
            ("设计单位", Run(designer, "designer")),
            ("工程名称", Run(works.project, "project")),
            ("图　名", "设计总说明及管线横断面"),
            ("图　号", f"GX-{rng.randrange(1, 20):02d}　　比例 图示"),
            ("设计/审核", f"{lime.someone(job)}　／　{lime.someone(job)}"),
            ("日　期", lime.on(day, "issue_date", job.date_form("dot", "plain", "slash"))),
            ("阶　段", "施工图"),
        ],
    )
    lime.seal(job, sheet, 272, 255, designer, centre="出图专用章", size=42)
    values = _tech_values(works.project, designer, day.isoformat())
    return drawn("technical_design_docs", "lime_drawing_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "supply_contract": {"lime_two_columns": two_columns, "lime_with_cover": with_cover},
    "technical_design_docs": {"lime_bound_book": bound_book, "lime_drawing_sheet": drawing_sheet},
}
