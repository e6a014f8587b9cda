"""Signed contracts for the supply of a charging post, and design papers: cover with report, sheet in a frame."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.onyx_common import box, on, pick, sealed, signed, told
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import Writer

_POWER = "国网信阳供电公司"


def home_supply(job: Job) -> Drawn:
    """居民充电桩供用电合同: clauses on one or two pages, signed by both."""
    works, facts, rng, fill = told(job), job.facts, job.rng, job.fill_style(11.5)
    one, home, body = facts.person, facts.home, Style("song", 11.5)
    writer = Writer(job, body, left=26, width=158, top=22, leading=1.75)
    label = rng.choice(["办件编号", "联办事项编号", "业务受理号"])
    writer.sheet.text(184, 14, [f"{label}：", Run(works.case_no, "case_no")], Style("hei", 10), align="r")
    writer.title(rng.choice(["居民充电设施供用电合同", "低压居民供用电合同（充电桩）"]), Style("hei_bold", 19), after=8)
    writer.line(["供电人：", filled(_POWER, "", fill, min_em=20)])
    writer.line(["用电人：", filled(one.name, "", fill, min_em=8), "　身份证号：", filled(one.id_number, "", fill)])
    where = f"{home.community.name}{home.space_floor}{home.space_no}车位"
    writer.line(["用电地址：", filled(where, "", fill)])
    writer.line(
        ["用户编号：", filled(f"41{rng.randrange(10**8):08d}", "", fill), "　电话：", filled(one.phone, "", fill)]
    )
    writer.para("为确定供电人和用电人在电力供应与使用中的权利和义务，双方协商一致，订立本合同，共同信守。")
    clauses = (
        f"用电容量和性质：用电容量{facts.power_kw}千瓦，供电电压220/380伏，用电性质为居民电动汽车充电，不得转供电。",
        "供电方式：由公用配电变压器低压侧供电，供电点为小区配电间电缆分支箱，用电人不自备发电机。",
        "计量：安装智能电能表一只，计量装置由供电人负责安装、检定和轮换，用电人应当保护其完好。",
        "电价和结算：执行居民电动汽车充换电设施电价，可选择峰谷分时。每月抄表一次，电费以抄见电量计算，按月交清。",
        "产权分界：以电能表出线开关下接线端为界，电源侧由供电人维护，负荷侧由用电人维护。",
        "安全：用电人应当安装合格的漏电保护装置，不得私自改线、加大容量；发现异常应断电并报修，报修电话95598。",
        "中止供电：供电人计划检修应提前七日公告；用电人欠费经催告仍不交付的，供电人可以按规定程序中止供电。",
        "违约责任：用电人逾期交付电费的，自逾期之日起按日加收千分之一违约金；窃电或违约用电的，依法处理。",
        "争议解决：双方协商；协商不成的，可以请电力管理部门调解，也可以向人民法院起诉。",
        "本合同自签字盖章之日起生效，有效期五年，期满双方无异议的自动延续。本合同一式两份，双方各执一份。",
    )
    for number, clause in enumerate(clauses):
        writer.para(f"{'一二三四五六七八九十'[number]}、{clause}")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(26, y, "供电人（盖章）：", body)
    sheet.text(112, y, "用电人（签字）：", body)
    signed(sheet, 146, y - 2, one.name)
    sheet.text(26, y + 13, "经办人：", body)
    signed(sheet, 46, y + 11, facts.landlord.name)
    sheet.text(26, y + 26, ["签订时间：", on(works.signed)], body)
    sheet.text(112, y + 26, ["签订时间：", on(works.signed)], body)
    sealed(job, sheet, 68, y + 12, _POWER, centre="供用电合同专用章")
    writer.number_pages("第{}页 共{}页")
    return drawn("supply_contract", "onyx_home_supply", writer.sheets, {"case_no": works.case_no})


def plan_and_contract(job: Job) -> Drawn:
    """装表接电方案（合同）确认书: one landscape sheet of boxes for a firm, with a code to scan."""
    works, facts, rng, sheet = told(job), job.facts, job.rng, job.sheet(297, 210)
    label, fill, firm = Style("hei", 9.5, (60, 60, 66)), job.fill_style(10), facts.company.org
    sheet.text(20, 14, _POWER, Style("hei_bold", 11, (0, 102, 94)))
    sheet.text(148, 20, "装表接电方案（合同）确认书", Style("hei_bold", 18), align="c")
    qr_code(sheet, 258, 8, 20)
    head = rng.choice(["一件事办件号", "申请编号", "工单号（联办）"])
    sheet.text(20, 31, [f"{head}　", Run(works.case_no, "case_no")], Style("hei", 10.5))
    sheet.text(240, 31, "（供电留存联）", Style("hei", 9.5))
    kva = rng.choice([80, 160, 315, 630, 800])
    rows = (
        (("客户名称", firm.name), ("统一社会信用代码", firm.uscc)),
        (("用电地址", works.green_place), ("联系人/电话", f"{works.handler.name} {works.handler.phone}")),
        (("用电类别", "电动汽车充换电设施用电（非居民）"), ("合同容量", f"{kva}千伏安")),
        (("电源接入", f"10kV{works.road[:2]}线{rng.randrange(3, 40)}号杆"), ("电压等级", "交流10kV / 三相")),
        (("计量方式", "高供低计，三相四线智能表1只"), ("互感器变比", rng.choice(["150/5", "300/5", "600/5"]))),
        (("电价策略", "两部制分时电价"), ("交费方式", "电费担保预存，按月结算")),
        (("产权分界", "电缆接入柜出线端子，产权分界点以下由客户维护"), ("投资界面", "红线外电网投资，红线内客户投资")),
    )
    y = 39.0
    for row in rows:
        x = 20.0
        for title, text in row:
            box(sheet, x, y, 30, 11, title, label)
            box(sheet, x + 30, y, 98.5, 11, Run(text, "", fill), fill, align="l")
            x += 128.5
        y += 11
    box(sheet, 20, y, 30, 38, "双方约定", label)
    words = (
        "1.本方案自答复之日起一年内有效。2.受电工程竣工后客户报验，供电方五个工作日内完成检验并装表接电。"
        "3.客户对所提供资料的真实性负责，不得擅自变更用电性质、超容量用电。4.逾期交费的，按日收取千分之二违约金。"
        "5.供电设施计划检修停电提前七天告知。6.本确认书经双方签章后即为供用电合同的组成部分，具有同等效力；"
        "未尽事宜按《供电营业规则》执行。7.争议由供电设施所在地人民法院管辖。"
    )
    box(sheet, 50, y, 227, 38, words, Style("hei", 9.5), align="l")
    y += 38
    box(sheet, 20, y, 128.5, 34, "", label)
    box(sheet, 148.5, y, 128.5, 34, "", label)
    sheet.text(24, y + 4, "客户（签章）确认：", label)
    sheet.text(152.5, y + 4, "供电企业（签章）：", label)
    signed(sheet, 62, y + 3, firm.legal_person, size=14)
    sheet.text(24, y + 26, on(works.signed, form="dash"), fill)
    sheet.text(152.5, y + 26, on(works.signed, form="dash"), fill)
    sealed(job, sheet, 118, y + 17, firm.name, 32)
    sealed(job, sheet, 236, y + 17, _POWER, 34)
    sheet.text(20, y + 37, "服务热线95598　监督电话12398", Style("hei", 8.5))
    return drawn("supply_contract", "onyx_plan_and_contract", [sheet], {"case_no": works.case_no})


def design_report(job: Job) -> Drawn:
    """A design report: a cover, then the text."""
    works, rng = told(job), job.rng
    cover, body = job.sheet(), Style("song", 12)
    cover.text(24, 20, f"工程编号：{rng.choice('DSK')}2026-{rng.randrange(10, 400)}S", Style("song", 12))
    cover.text(186, 20, "版次：A", Style("song", 12), align="r")
    y = cover.flow(35, 62, 140, Run(works.project, "project"), Style("song_bold", 24), leading=1.6, align="c")
    title = rng.choice(["施工图技术设计说明书", "技术设计文件", "施工图设计阶段\n技术设计说明及图纸目录"])
    cover.flow(35, y + 16, 140, title, Style("hei", 18), leading=1.7, align="c")
    form = rng.choice(["chinese", "plain"])
    cover.text(105, 222, Run(works.designer.name, "designer"), Style("song_bold", 16), align="c")
    cover.text(105, 232, "工程设计资质证书：电力行业（送变电）专业丙级", Style("song", 10.5), align="c")
    cover.text(105, 244, on(works.signed, "issue_date", form), Style("song", 15), align="c")
    cover.text(105, 254, "信阳", Style("song", 13), align="c")
    sealed(job, cover, 128, 226, works.designer.name)
    writer = Writer(job, body, left=26, width=158, leading=1.7)
    sheet = writer.sheet
    names = [facts.name for facts in (job.facts.landlord, job.facts.person, job.facts.spouse)]
    for number, (role, name) in enumerate(zip(("批　准", "校　核", "设　计"), names, strict=True)):
        sheet.text(26 + number * 54, 24, f"{role}：", body)
        signed(sheet, 46 + number * 54, 22, name, size=14)
    writer.y = 38
    size = f"{plain(works.length)}米、宽{plain(works.width)}米、深{plain(works.depth)}米"
    writer.para(["1　概述"], indent=0, style=Style("hei", 13))
    writer.para(["1.1　本工程为", Run(works.project, "project"), "，受", works.applicant, "委托，由我院承担技术设计。"])
    writer.para(
        "1.2　设计依据：《电力工程电缆设计标准》GB 50217—2018、"
        "《城市电力规划规范》GB/T 50293、现场勘察资料及甲方委托书。"
    )
    writer.para("2　电缆通道", indent=0, style=Style("hei", 13))
    writer.para(f"2.1　通道位于{works.place}，沟槽长{size}，采用{rng.choice(['4', '6'])}孔MPP管，外包C20混凝土。")
    writer.para("2.2　与给水、燃气、通信管线水平净距分别不小于0.5米、1.0米和0.5米；交叉处垂直净距不小于0.5米。")
    writer.para("2.3　每隔50米设工作井一座，井盖采用重型防沉降球墨铸铁井盖，沿线埋设标志桩。")
    writer.para("3　路面恢复", indent=0, style=Style("hei", 13))
    writer.para("3.1　回填中粗砂至管顶300毫米，其上回填6%灰土，分层夯实，压实度不低于95%。")
    writer.para("3.2　人行道恢复：60毫米透水砖、30毫米干硬性砂浆、150毫米C20混凝土；与原路面平顺衔接。")
    writer.para("4　接地与电气", indent=0, style=Style("hei", 13))
    writer.para("4.1　箱变及分支箱接地电阻不大于4欧姆，电缆金属屏蔽层两端接地，末端剩余电流保护动作电流不大于30毫安。")
    writer.number_pages("· {} ·")
    values = pick(works, "project", "issue_date") | {"designer": works.designer.name}
    return drawn("technical_design_docs", "onyx_design_report", [cover, *writer.sheets], values)


def design_sheet(job: Job) -> Drawn:
    """设计总说明 as a drawing sheet: a frame, two columns of small type, the title strip at the right edge."""
    works, rng, sheet = told(job), job.rng, job.sheet(420, 297)
    small, line = Style("hei", 12), 0.6
    sheet.rect(25, 10, 385, 277, line=line)
    sheet.text(185, 16, rng.choice(["电缆排管设计总说明", "施工图设计说明（一）"]), Style("hei_bold", 18), align="c")
    blocks = (
        (
            "一、工程概况",
            f"本项目位于{works.place}，自{works.section}引接10kV电源。建设内容含电缆通道、工作井及路面修复。",
        ),
        ("二、设计范围", "自接入点杆塔至充电站高压分界室，含土建、电气一次和接地；不含站内充电机及监控系统。"),
        (
            "三、主要技术参数",
            f"管沟长{plain(works.length)}m，宽{plain(works.width)}m，"
            f"埋深{plain(works.depth)}m；电缆YJV22-8.7/15-3×120。",
        ),
        ("四、管材与附件", "保护管为MPP-175×10，环刚度不小于SN24；管枕间距2m；管口打磨倒角并用防火泥封堵。"),
        ("五、管线综合", "施工前应请燃气、给排水、通信单位现场交底，人工探沟核实。与热力管道平行净距不小于2m。"),
        ("六、路面结构恢复", "沥青路面：4cm AC-13C细粒式、6cm AC-20C中粒式、20cm水泥稳定碎石两层；每侧扩缝切割20cm。"),
        ("七、交通与文明施工", "分段施工，每段不超过30m；夜间设红色警示灯；渣土及时清运，出入口设冲洗设备。"),
        (
            "八、质量标准",
            "按《电气装置安装工程电缆线路施工及验收标准》GB 50168及《城镇道路工程施工与质量验收规范》CJJ 1执行。",
        ),
        ("九、安全", "电缆沟开挖超过1.5m应放坡或者支撑；有限空间作业先通风、再检测、后作业。"),
        ("十、其他", "本图尺寸以毫米计，标高以米计，未注明者按国家现行规范执行。图纸未经审查不得用于施工。"),
    )
    for column in (0, 1):
        y = 32.0
        for title, text in blocks[column * 5 : column * 5 + 5]:
            sheet.text(34 + column * 156, y, title, Style("hei_bold", 11))
            y = sheet.flow(34 + column * 156, y + 8, 142, text, small, leading=1.75, indent=2) + 6
    rows: tuple[tuple[str, ...], ...] = (
        ("序号", "名称", "规格", "单位", "数量"),
        ("1", "电力电缆", "YJV22-3×120", "m", str(rng.randrange(80, 900))),
    )
    rows += (("2", "MPP管", "Φ175×10", "m", str(rng.randrange(80, 900))), ("3", "工作井", "2.0×1.5×1.9", "座", "4"))
    for number, row in enumerate(rows):
        left = 34.0
        for text, wide in zip(row, (18, 48, 62, 22, 30), strict=True):
            box(sheet, left, 208 + number * 9, wide, 9, text, small)
            left += wide
    x, y = 346.0, 10.0
    strip = Style("hei", 9)
    box(sheet, x, y, 64, 80, "会签栏\n\n建筑　　　　电气\n\n结构　　　　暖通\n\n给排水　　　道路", strip, line=line)
    box(sheet, x, 90, 64, 14, "注册师印章", strip)
    box(sheet, x, 104, 64, 40, "", strip, line=line)
    box(sheet, x, 144, 64, 22, Run(works.designer.name, "designer"), Style("hei_bold", 11), line=line)
    cells = (("建设单位", works.applicant, ""), ("工程名称", works.project, "project"), ("图　　名", "设计总说明", ""))
    y = 166.0
    for title, text, field in cells:
        box(sheet, x, y, 18, 20, title, strip)
        box(sheet, x + 18, y, 46, 20, Run(text, field), Style("hei", 10))
        y += 20
    people = (job.facts.person.name, job.facts.spouse.name, job.facts.landlord.name)
    for title, text in zip(("审定", "校对", "设计"), people, strict=True):
        box(sheet, x, y, 18, 10, title, strip)
        box(sheet, x + 18, y, 46, 10, "", strip)
        signed(sheet, x + 27, y + 2.2, text, size=13)
        y += 10
    issued = on(works.signed, "issue_date", rng.choice(["dot", "dash"]))
    for title, said in (("图号", f"D-S-{rng.randrange(1, 9):02d}"), ("阶段", "施工图"), ("日期", issued)):
        box(sheet, x, y, 18, (287 - 256) / 3, title, strip)
        box(sheet, x + 18, y, 46, (287 - 256) / 3, said, Style("hei", 10))
        y += (287 - 256) / 3
    sealed(job, sheet, 378, 124, works.designer.name, 36, "出图专用章")
    values = pick(works, "project", "issue_date") | {"designer": works.designer.name}
    return drawn("technical_design_docs", "onyx_design_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "supply_contract": {"onyx_home_supply": home_supply, "onyx_plan_and_contract": plan_and_contract},
    "technical_design_docs": {"onyx_design_report": design_report, "onyx_design_sheet": design_sheet},
}
