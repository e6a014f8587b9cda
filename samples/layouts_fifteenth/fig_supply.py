"""Supply contracts come back signed: a firm's at ten kilovolts with a cover, a resident's on two ruled pages."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Rows, blank, day, district, running, side_label, somebody
from samples.layouts_fifteenth.words import WORDS
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def _case_no(job: Job) -> str:
    taken, serial = a_day(job.rng, date(2026, 9, 1), date(2026, 10, 8)), job.rng.randrange(1, 900)
    return job.rng.choice([f"XY-2026-{job.rng.randrange(10**6):06d}", f"XY{taken:%Y%m%d}{serial:04d}"])


def high_voltage(job: Job) -> Drawn:
    """Cover with numbers, then clauses with a table of the supply point; both seals at the end."""
    rng, org, fill = job.rng, job.facts.company.org, job.fill_style(12)
    case, signed = _case_no(job), a_day(rng, date(2026, 10, 9), date(2026, 11, 20))
    cover = job.sheet()
    cover.text(186, 22, f"合同编号：GYD-{signed:%Y%m}-{rng.randrange(10**5):05d}", Style("song", 11), align="r")
    cover.text(186, 30, ["办件编号：", Run(case, "case_no")], Style("song", 11), align="r")
    cover.text(105, 84, "供 用 电 合 同", Style("hei_bold", 32), align="c")
    cover.text(105, 104, "（充换电设施用电　高压）", Style("song", 16), align="c")
    cover.text(44, 184, ["供电人：", blank(_SUPPLIER, "", None, 20)], Style("song", 14))
    cover.text(44, 198, ["用电人：", blank(org.name, "", fill, 20)], Style("song", 14))
    cover.text(44, 212, ["用户编号：", blank(f"41{rng.randrange(10**8):08d}", "", fill, 12)], Style("song", 14))
    cover.text(105, 252, f"二〇二六年{'十' if signed.month == 10 else '十一'}月", Style("song", 14), align="c")
    writer = Writer(job, Style("song", 12), leading=1.75, top=27)
    head = Style("hei_bold", 12.5)
    kva = rng.choice(["630", "1250", "800", "400"])
    spot = f"{district(job)}{rng.choice(WORDS.streets)}{rng.randrange(1, 200)}号"
    writer.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，依据《中华人民共和国民法典》《中华人民共和国电力法》《供电营业规则》，经协商一致，订立本合同。"
    )
    writer.para("第1条　用电基本情况", style=head, indent=0)
    rows: Rows = [
        (10, [(34, "用电地址", True), (126, Run(spot, "", fill), False)]),
        (10, [(34, "行业分类", True), (46, "电动汽车充电服务业", False), (34, "负荷等级", True), (46, "三级", False)]),
        (10, [(34, "供电电压", True), (46, "交流10千伏", False), (34, "合同容量", True), (46, Run(f"{kva}千伏安", "", fill), False)]),
        (10, [(34, "供电线路", True), (46, Run(f"10kV{rng.choice(WORDS.streets)[:2]}线{rng.randrange(2, 40)}#杆", "", fill), False), (34, "计量方式", True), (46, "高供高计", False)]),
        (10, [(34, "电价类别", True), (126, "一般工商业及其他用电（两部制、分时），执行政府主管部门核定价格", False)]),
    ]  # fmt: skip
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("song", 10.5), value=Style("song", 10.5)) + 4
    clauses: list[tuple[str, list[Runs]]] = [
        ("第2条　产权分界点", ["双方产权分界点为公用线路T接杆跌落式熔断器负荷侧接线端子处，分界点电源侧属供电人，负荷侧属用电人，各自承担运行维护和安全责任。"]),
        ("第3条　电能质量", ["在电力系统正常状况下，供电人按照国家标准向用电人供电；用电人充电设备的谐波注入应符合GB/T 14549的限值，功率因数不低于0.90。"]),
        ("第4条　电费结算", [f"电费按月结算，抄表例日为每月{rng.choice(['1', '26', '末'])}日，用电人应于抄表次日起十日内付清。逾期的按日计收违约金。"]),
        ("第5条　计划检修与中止供电", ["供电人因计划检修需要停电的，提前七日通知或公告；临时检修提前二十四小时通知。"]),
        ("第6条　用电人义务", ["用电人不得擅自超过合同约定容量用电，不得转供电；变压器增减容、暂停等应提前五个工作日申请。"]),
        ("第7条　合同期限", [["本合同有效期自", day(signed), "起三年，期满双方无异议的自动续期。本合同正本一式两份，副本两份，附件包括供电方案答复单、产权分界示意图。"]]),
    ]  # fmt: skip
    for title, paragraphs in clauses:
        writer.room(24)
        writer.para(title, style=head, indent=0)
        for runs in paragraphs:
            writer.para(runs)
    writer.room(54)
    sheet, y = writer.sheet, writer.y + 8
    for left, title, who, centre in (
        (25, "供电人（盖章）：", _SUPPLIER, "供用电合同专用章"),
        (110, "用电人（盖章）：", org.name, ""),
    ):
        sheet.text(left, y, title, Style("song", 12))
        sheet.text(left, y + 12, "签约人：", Style("song", 12))
        signature(sheet, left + 20, y + 10, somebody(job))
        sheet.text(left, y + 26, f"签订时间：{signed.year}年{signed.month}月{signed.day}日", Style("song", 11))
        seals.put_round(sheet, left + 48, y + 14, seals.SealText(who, centre), diameter=40)
    running(writer.sheets, f"高压供用电合同　　　办件编号 {case}", "第 {} 页")
    return drawn("supply_contract", "fig_supply_high", [cover, *writer.sheets], {"case_no": case})


def resident(job: Job) -> Drawn:
    """Two ruled pages with a code to scan, the case named in a line below the title; thumb and pen."""
    rng, facts = job.rng, job.facts
    person, home, fill = facts.person, facts.home, job.fill_style(10.5)
    case, signed = _case_no(job), a_day(rng, date(2026, 11, 1), date(2026, 11, 22))
    first, second = job.sheet(), job.sheet()
    qr_code(first, 172, 12, 18)
    first.text(100, 18, "居民充电设施低压供用电合同", Style("hei_bold", 18), align="c")
    first.text(20, 34, ["业务受理号 ", Run(case, "case_no"), f"　　　　户号 {rng.randrange(10**9, 10**10)}　　　　版本 2026-{rng.choice('AB')}"], Style("song", 10))  # fmt: skip
    label = Style("hei", 10)

    def val(text: str) -> Run:
        return Run(text, "", fill)

    blocks: list[tuple[str, Rows]] = [
        (
            "甲方",
            [
                (10, [(30, "供电企业", True), (132, _SUPPLIER, False)]),
                (10, [(30, "营业厅地址", True), (70, f"{rng.choice(WORDS.streets)}{rng.randrange(1, 99)}号", False), (24, "服务热线", True), (38, "95598", False)]),
            ],
        ),
        (
            "乙方",
            [
                (10, [(30, "用电人", True), (70, val(person.name), False), (24, "联系电话", True), (38, val(person.phone), False)]),
                (10, [(30, "证件号码", True), (132, val(person.id_number), False)]),
                (10, [(30, "用电地址", True), (132, val(f"{home.community.district}{home.community.name}{home.space_floor}{home.space_no}车位"), False)]),
            ],
        ),
        (
            "供电约定",
            [
                (10, [(30, "供电电压", True), (132, rng.choice(["■交流220伏　□交流380伏", "□交流220伏　■交流380伏"]), False)]),
                (10, [(30, "约定容量", True), (70, val(f"{facts.power_kw} 千瓦"), False), (24, "计量表位", True), (38, val("集中表箱"), False)]),
                (10, [(30, "电价", True), (132, "执行居民合表电价：■峰谷分时　□不分时（可在一个年度内变更一次）", False)]),
                (10, [(30, "缴费方式", True), (132, "■网上国网　□银行代扣　□营业厅　　每月电费应于当月28日前缴清", False)]),
            ],
        ),
    ]  # fmt: skip
    y = 42.0
    for title, rows in blocks:
        bottom = table(first, 28, y, rows, label=label, value=Style("song", 10.5))
        side_label(first, 20, y, 8, bottom - y, title, label)
        y = bottom
    y += 5
    for number, clause in enumerate(
        (
            "产权分界点为电能表出线侧空气开关下桩头。分界点以上由甲方维护，分界点以下（含线缆、充电桩）由乙方维护并承担安全责任。",
            "乙方应使用经强制性产品认证的充电桩，自行安装剩余电流动作保护器，保护器动作后应查明原因再送电。",
            "乙方不得将该表用于充电以外的用途，不得私自增容、改线或向他人转供。",
            "甲方检修停电、有序用电时提前通过短信或公告告知；因不可抗力造成的停电，甲方不承担赔偿责任。",
            "车位权属或使用权变更的，乙方应自变更之日起三十日内办理过户或销户，结清电费。",
            "一方违约的，按照《供电营业规则》有关规定承担责任。双方争议可向能源监管机构投诉（12398）或依法诉讼。",
        ),
        1,
    ):
        y = first.flow(20, y, 170, f"{number}. {clause}", Style("song", 11), leading=1.6) + 1.5
    second.text(20, 24, f"（续）　用电人：{person.name}　用户类别：居民充电　附：计量装置信息", Style("song", 10.5))
    meter: Rows = [
        (10, [(34, "电能表资产号", True), (51, val(f"41302{rng.randrange(10**9):09d}"), False), (34, "规格", True), (51, "220V 5(60)A", False)]),
        (10, [(34, "表计起码", True), (51, val("0000.00"), False), (34, "装表日期", True), (51, val(f"{(signed + timedelta(days=3)):%Y-%m-%d}"), False)]),
        (10, [(34, "接入变压器", True), (136, val(f"{home.community.name}{rng.randrange(1, 6)}号公用配变（{rng.choice([400, 630])}kVA）"), False)]),
    ]  # fmt: skip
    y = table(second, 20, 34, meter, label=label, value=Style("song", 10.5)) + 8
    y = second.flow(20, y, 170, "乙方已阅读并理解本合同全部条款，对免责和限责条款无异议。", Style("hei", 11)) + 10
    second.text(20, y, "甲方（盖章）", Style("song", 12))
    second.text(112, y, "乙方（签字）", Style("song", 12))
    signature(second, 142, y - 2, person.name)
    second.text(20, y + 22, day(signed), Style("song", 11))
    second.text(112, y + 22, day(signed, "", "plain", Style("kai", 13, jitter=0.04)), Style("song", 11))
    seals.put_round(second, 58, y + 10, seals.SealText(_SUPPLIER, "合同专用章"), diameter=42)
    running([first, second], "", "{}/2")
    return drawn("supply_contract", "fig_supply_resident", [first, second], {"case_no": case})


LAYOUTS: Layouts = {"supply_contract": {"fig_supply_high": high_voltage, "fig_supply_resident": resident}}
