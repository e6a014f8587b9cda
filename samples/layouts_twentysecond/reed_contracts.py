"""The signed connection contract, scanned back: a resident's clauses on two pages, and a sheet of particulars."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond.reed_common import GREY, grid, is_firm, put_seal, signed_by
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import Writer

SUPPLIER = "国网河南省电力公司信阳供电公司"
CLAUSES = (
    "第二条　供电方由公用配电变压器低压出线以{volt}电压、单电源向用电方供电，计量点设在用电方电表箱内。",
    "第三条　产权分界点为电能表出线开关负荷侧接线端子处，分界点电源侧由供电方维护，负荷侧由用电方维护。",
    "第四条　电费按照政府价格主管部门批准的电动汽车充电设施用电价格执行，每月{pay}日前结清上月电费。"
    "逾期每日按欠费总额的千分之一支付违约金。",
    "第五条　用电方不得擅自改变用电类别、私自引入电源或将充电桩接入其他负荷；剩余电流保护装置应定期试跳。",
    "第六条　因检修、限电或者用电方违约需要中止供电的，供电方按《供电营业规则》规定的时间事先通知。",
    "第七条　用电方更名、过户、移表、增容，应持有关证明到营业厅或者通过网上国网办理，手续办妥前原合同继续有效。",
    "第八条　争议由双方协商解决，协商不成的向用电地址所在地人民法院提起诉讼。",
    "第九条　合同期限{years}年，期满双方未提出书面异议的自动续展。本合同一式两份，双方签字盖章生效。",
)


def _heading(sheet: Sheet, number: str, label: str, page: int) -> None:
    sheet.text(25, 12, "充电桩用电业务专用", Style("hei", 8, GREY))
    sheet.text(185, 12, [f"{label}：", Run(number, "case_no")], Style("hei", 8.5), align="r")
    sheet.line(25, 17, 185, 17, width=0.2, fill=GREY)
    sheet.text(105, 284, f"- {page} -", Style("song", 9), align="c")


def clauses(job: Job) -> Drawn:
    """低压供用电合同 for a charging post: numbered clauses in running text, two pages."""
    facts, rng, works, fill = job.facts, job.rng, some_works(job), job.fill_style(12.5)
    firm = job.variant.holder_is == "company"
    user, code = facts.person.name, facts.person.id_number
    if firm:
        user, code = facts.company.org.name, facts.company.org.uscc
    writer = Writer(job, Style("song", 12.5), top=26, leading=1.9)
    writer.y += 4
    title = rng.choice(["低压供用电合同", "充电设施供用电合同", "居民充电桩供用电合同"])
    writer.title(title, Style("song_bold", 20), after=12)
    writer.line(["供电方：", SUPPLIER])
    writer.line(["用电方：", filled(user, "", fill, min_em=12)])
    writer.line(["证件号码：", filled(code, "", fill)])
    writer.line(["用电地址：", filled(f"{facts.home.community.street}{facts.home.community.name}", "", fill)])
    power = rng.choice([7, 8, 10, 21]) if not firm else rng.choice([60, 80, 120])
    writer.para("依据《中华人民共和国民法典》《中华人民共和国电力法》《供电营业规则》，双方就充电桩用电订立本合同。")
    writer.line(
        [
            "第一条　用电容量",
            filled(str(power), "", fill, min_em=4),
            "千瓦，用电性质为电动汽车充电，行业分类为城乡居民。",
        ]
    )
    volt = "220伏" if power < 20 else "380伏"
    for clause in CLAUSES:
        writer.line(clause.format(volt=volt, pay=rng.choice([10, 15, 25]), years=rng.choice(["叁", "伍"])))
    writer.room(60)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(25, y, "供电方（盖章）：", writer.style)
    sheet.text(110, y, "用电方（签章）：", writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 14, seals.SealText(SUPPLIER, "供用电合同专用章"), diameter=42)
    if firm:
        put_seal(job, sheet, 158, y + 12, user)
    else:
        signed_by(sheet, 146, y - 2, user)
    sheet.text(25, y + 24, "经办人：", writer.style)
    signed_by(sheet, 45, y + 22, facts.developer.legal_person)
    signed = works.signed + timedelta(days=rng.randrange(1, 12))
    for x in (25, 110):
        sheet.text(x, y + 40, numbers.written_date(signed, form="spaced"), writer.style)
    label = rng.choice(["报装受理号", "业务受理编号", "受理编号", "申请编号"])
    for page, each in enumerate(writer.sheets, 1):
        _heading(each, works.case_no, label, page)
    return drawn("supply_contract", "reed_clauses", writer.sheets, {"case_no": works.case_no})


def particulars(job: Job) -> Drawn:
    """A sheet of particulars with a contract number of its own; the case's number stands under a row of bars."""
    facts, rng, works, sheet = job.facts, job.rng, some_works(job), job.sheet()
    org, home = facts.company.org, facts.home.community
    x = 148.0
    for _ in range(44):
        wide = rng.choice([0.3, 0.3, 0.6, 0.9])
        sheet.fill(x, 12, wide, 9, (20, 20, 20))
        x += wide + rng.choice([0.3, 0.4])
        if x > 190:
            break
    sheet.text(169, 22.5, Run(works.case_no, "case_no"), Style("hei", 9.5), align="c", spacing=0.08)
    contract = f"{rng.randrange(41, 42)}15{rng.randrange(10**8):08d}"
    sheet.text(20, 14, "国家电网", Style("hei_bold", 15, (0, 110, 100)))
    sheet.text(20, 21, "STATE GRID", Style("hei", 8, (0, 110, 100)))
    sheet.text(
        105, 36, rng.choice(["供用电合同（要素页）", "高压供用电合同签约要素表"]), Style("hei_bold", 18), align="c"
    )
    sheet.text(20, 50, f"合同编号：{contract}", Style("song", 10))
    signed = works.signed + timedelta(days=rng.randrange(1, 12))
    sheet.text(190, 50, f"签约地点：信阳市{home.district}", Style("song", 10), align="r")
    kva = rng.choice([250, 400, 630, 800])
    rows = (
        ("供电人", SUPPLIER),
        ("用电人", org.name),
        ("统一社会信用代码", org.uscc),
        ("用电地址", works.place),
        ("受电变压器", f"1台，容量{kva}千伏安"),
        ("供电电源", f"10kV{works.road[:2]}I线{rng.randrange(3, 40)}号杆（电缆T接）"),
        (
            "计量方式",
            f"高供高计，电流互感器{rng.choice(['30/5', '50/5', '75/5'])}，倍率{rng.choice([600, 1000, 1500])}",
        ),
        ("电价类别", "两部制　电动汽车集中式充换电设施用电"),
        ("功率因数考核", "0.90"),
        ("电费结算", "购电制，按月抄表，银行代扣"),
        ("合同期限", "五年，自双方签字盖章之日起计算"),
    )
    y = 57.0
    small = Style("hei", 9.5, GREY)
    for name, text in rows:
        sheet.text(22, y + 2.6, name, small)
        sheet.text(64, y + 2.4, text, Style("song", 11))
        sheet.line(20, y + 9.4, 190, y + 9.4, width=0.15, fill=GREY)
        y += 9.6
    y = grid(
        sheet,
        20,
        y + 5,
        (30, 35, 35, 35, 35),
        [
            ["设备", "型号", "单台功率（kW）", "台数", "合计（kW）"],
            ["直流充电桩", "双枪", "120", "4", "480"],
            ["交流充电桩", "壁挂", "7", "10", "70"],
        ],
        Style("song", 9.5),
        height=7,
    )
    note = (
        "特别约定：用电人自备应急电源须经供电人检验备案；用电人受电设施上发生短路、接地引起的系统事故由用电人承担责任；"
        "电价政策调整时按新政策执行，无须另签合同。用电人已阅读合同通用条款并无异议。"
    )
    y = sheet.flow(20, y + 5, 170, note, Style("song", 10), leading=1.6, indent=2)
    for x, who, name in ((20.0, "供电人签章", SUPPLIER), (107.0, "用电人签章", org.name)):
        sheet.rect(x, y + 5, 83, 44, line=0.2)
        sheet.text(x + 2, y + 7, who, small)
        put_seal(job, sheet, x + 50, y + 26, name, centre="合同专用章" if is_firm(name) and x < 50 else "")
        sheet.text(x + 2, y + 42, numbers.written_date(signed, form="dot"), Style("song", 10))
    signed_by(sheet, 110, y + 16, org.legal_person)
    signed_by(sheet, 24, y + 16, facts.developer.legal_person)
    values: dict[str, Value] = {"case_no": works.case_no}
    return drawn("supply_contract", "reed_particulars", [sheet], values, tolerated={"case_no": (contract,)})


LAYOUTS: Layouts = {"supply_contract": {"reed_clauses": clauses, "reed_particulars": particulars}}
