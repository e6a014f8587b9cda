"""供用电合同, signed: the resident's contract and that of a user who is no resident."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import SONG, Row, blank, pen, said, seal, signed, torn
from samples.layouts_fourteenth.tea_traffic import BOLD, chapters
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.works import some_works
from samples.writing import Writer, table

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def tea_supply_resident(job: Job) -> Drawn:
    """低压居民供用电合同 on two pages, particulars in a table at the head."""
    facts, rng = job.facts, job.rng
    person, home, case = facts.person, facts.home, some_works(job).case_no
    ink, day = pen(job, 11), facts.consent_date
    writer = Writer(job, Style("song", 12), top=24, leading=1.65)
    writer.title("居民供用电合同", Style("hei_bold", 22), after=5)
    sheet = writer.sheet
    sheet.text(25, writer.y, ["申请编号：", Run(case, "case_no", ink)], SONG)
    sheet.text(
        185, writer.y, f"合同编号：{rng.choice(['SGHAXY', 'XYDL'])}{day:%Y}{rng.randrange(10**5):05d}", SONG, align="r"
    )
    place = f"{home.community.district}{home.community.name}{home.room_text}"
    rows: list[Row] = [
        (11, [(30, "供电人", True), (130, _SUPPLIER, False)]),
        (11, [(30, "用电人", True), (50, Run(person.name, "", ink), False), (30, "用户编号", True),
              (50, f"41{rng.randrange(10**8):08d}", False)]),
        (11, [(30, "证件号码", True), (50, Run(person.id_number, "", ink), False), (30, "联系电话", True),
              (50, Run(person.phone, "", ink), False)]),
        (11, [(30, "用电地址", True), (130, Run(place, "", ink), False)]),
        (11, [(30, "用电类别", True), (50, "居民生活（充电桩）", False), (30, "用电容量", True),
              (50, f"{facts.power_kw}千瓦", False)]),
        (11, [(30, "供电电压", True), (50, "380V" if facts.power_kw != "7" else "220V", False), (30, "计量方式",
            True), (50, "低供低计", False)]),
    ]  # fmt: skip
    writer.y = table(sheet, 25, writer.y + 9, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    writer.para(
        "为明确供电人和用电人的权利和义务，安全、经济、合理、有序地供电和用电，"
        "根据《中华人民共和国民法典》《中华人民共和国电力法》《电力供应与使用条例》等规定，经双方协商一致，"
        "订立本合同。"
    )
    chapters(
        writer,
        [
            (
                "第一条　产权分界点及责任划分",
                ["供用电设施产权分界点为电能表出线侧。分界点电源侧由供电人负责运行维护，负荷侧由用电人负责运行维护。"],
            ),
            (
                "第二条　电能计量",
                ["供电人安装智能电能表一只，用电人有保护计量装置的义务。用电人对计量准确性有异议的，可申请校验。"],
            ),
            (
                "第三条　电价与电费",
                [
                    "电价按政府价格主管部门批准的居民合表电价执行，可自愿选择峰谷分时电价。电费按月结算，"
                    "用电人应于当月25日前缴清。"
                ],
            ),
            (
                "第四条　双方义务",
                [
                    "供电人应按国家标准连续供电，计划检修提前7日公告。用电人不得擅自改变用电类别、"
                    "超容用电或向他人转供电，充电设施应符合国家标准。"
                ],
            ),
            (
                "第五条　违约责任",
                ["用电人逾期缴纳电费的，自逾期之日起按日加收千分之一违约金；有窃电、违约用电行为的，按有关规定处理。"],
            ),
            (
                "第六条　合同期限",
                [
                    f"本合同有效期五年，自双方签字盖章之日起至{numbers.written_date(years_later(day, 5))}。"
                    f"到期双方均无异议的自动延续。"
                ],
            ),
        ],
    )
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "供电人（盖章）：", SONG)
    sheet.text(25, y + 24, ["签订日期：", *torn(day, "", ink, line=False)], SONG)
    sheet.text(118, y, "用电人（签字）：", SONG)
    signed(sheet, 151, y - 1.5, person.name)
    sheet.text(118, y + 24, ["签订日期：", *torn(day, "", ink, line=False)], SONG)
    seal(sheet, 72, y + 12, _SUPPLIER, "供用电合同专用章", diameter=44)
    writer.number_pages()
    return drawn("supply_contract", "tea_supply_resident", writer.sheets, {"case_no": case})


def tea_supply_business(job: Job) -> Drawn:
    """A contract with a cover: numbers and parties there, then articles and two seals."""
    facts, rng = job.facts, job.rng
    company, case = facts.company.org, some_works(job).case_no
    ink, day = pen(job, 13), facts.consent_date
    writer = Writer(job, Style("song", 12.5), top=28, leading=1.7)
    cover = writer.sheet
    kind = rng.choice(["低压供用电合同", "高压供用电合同"])
    cover.text(184, 22, f"合同编号：{day:%Y%m}{rng.randrange(10**6):06d}", SONG, align="r")
    cover.text(
        184, 31, [rng.choice(["业务受理编号：", "工作单号：", "报装申请编号："]), Run(case, "case_no")], SONG, align="r"
    )
    cover.text(105, 84, kind, Style("song_bold", 32), align="c", spacing=0.15)
    body = Style("song", 15)
    cover.text(40, 168, ["供电方：", blank(_SUPPLIER, "", body, least=20)], body)
    cover.text(40, 184, ["用电方：", blank(company.name, "", ink.sized(15), least=20)], body)
    cover.text(40, 200, ["签订日期：", *torn(day, "", ink.sized(15))], body)
    cover.text(40, 216, ["签订地点：", blank("河南省信阳市", "", body, least=14)], body)
    writer.new_page()
    writer.line([f"供电方：{_SUPPLIER}（以下简称甲方）"])
    writer.line([f"用电方：{company.name}（以下简称乙方）"])
    writer.line([f"统一社会信用代码：{company.uscc}　　法定代表人：{company.legal_person}"])
    size = rng.choice(["80", "120", "160"]) if kind.startswith("低") else rng.choice(["315", "400", "630"])
    volt = "380V" if kind.startswith("低") else "10kV"
    chapters(
        writer,
        [
            (
                "1．用电基本情况",
                [
                    f"1.1 用电地址：{company.address}。",
                    f"1.2 用电性质：行业分类为充电服务业，负荷性质为三级负荷。"
                    f"1.3 合同容量：{size}{'千瓦' if volt == '380V' else '千伏安'}。",
                ],
            ),
            (
                "2．供电方式",
                [
                    f"甲方以{volt}电压、频率50赫兹，经公用线路向乙方单电源供电。乙方自备应急电源的，"
                    f"应装设可靠的闭锁装置。"
                ],
            ),
            (
                "3．产权分界点",
                ["双方约定以进线开关电源侧接线端子为产权分界点，各自承担其产权范围内设施的运行维护和安全责任。"],
            ),
            (
                "4．计量与电费结算",
                [
                    "按计量装置记录的电量和政府批准的电价计收电费，乙方应在收到电费账单后10日内足额支付，"
                    "支付方式为银行代扣或网上缴费。"
                ],
            ),
            (
                "5．违约责任",
                [
                    "甲方违约造成停电的，依法承担赔偿责任；乙方逾期支付电费的，按日支付千分之二的违约金。"
                    "因不可抗力造成的损失，双方互不承担责任。"
                ],
            ),
            (
                "6．合同效力",
                [
                    f"本合同自双方签字并加盖公章或合同专用章之日起生效，有效期{rng.choice(['三', '五'])}年。"
                    f"本合同正本一式二份，双方各执一份。"
                ],
            ),
        ],
    )
    writer.line(Run("（以下为签署栏）", "", BOLD))
    writer.room(42)
    sheet, y = writer.sheet, writer.y + 6
    parties = (
        (25.0, "甲方（盖章）：", _SUPPLIER, facts.landlord.name),
        (110.0, "乙方（盖章）：", company.name, company.legal_person),
    )
    for x, label, org, name in parties:
        sheet.text(x, y, label, SONG)
        sheet.text(x, y + 14, "法定（授权）代表人：", SONG)
        signed(sheet, x + 44, y + 12.5, name)
        sheet.text(x, y + 28, f"签字日期：{said(job, day, 'plain', 'dot')}", SONG)
        seal(sheet, x + 42, y + 8, org, "合同专用章")
    return drawn("supply_contract", "tea_supply_business", writer.sheets, {"case_no": case})


LAYOUTS: Layouts = {
    "supply_contract": {"tea_supply_resident": tea_supply_resident, "tea_supply_business": tea_supply_business}
}
