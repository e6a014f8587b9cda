"""供用电合同, signed and scanned back: a resident's two sheets; a company's with cover and signature page."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import Row, any_day_form, day_text, grid, kv, recent, sign, staff
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.works import some_works
from samples.writing import Writer

_SUPPLIER = "国网信阳供电公司"


def resident(job: Job) -> Drawn:
    """低压居民供用电合同 for a charging pile: parties in a table, short articles, two signatures."""
    rng, facts = job.rng, job.facts
    who, home, case_no = facts.person, facts.home, some_works(job).case_no
    day = recent(job)
    pen = job.fill_style(11)
    page = Writer(job, Style("song", 11), left=23, width=164, top=26, leading=1.6, gap=1.1)
    page.sheet.text(23, 16, ["办件编号：", Run(case_no, "case_no")], Style("song", 10))
    page.sheet.text(187, 16, f"合同编号：DYJM{day:%Y%m}{rng.randrange(10**5):05d}", Style("song", 10), align="r")
    page.title(
        rng.choice(["居民供用电合同", "低压居民供用电合同", "居民充电桩供用电合同"]), Style("hei_bold", 20), after=8
    )

    def ink(text: str) -> Run:
        return Run(text, "", pen)

    wide = (30, 52, 30, 52)
    rows: list[Row] = [
        kv(10, (30, 134), "供 电 人", _SUPPLIER),
        kv(10, wide, "用 电 人", ink(who.name), "联系电话", ink(who.phone)),
        kv(10, (30, 134), "身份证号码", ink(who.id_number)),
        kv(
            11,
            (30, 134),
            "用电地址",
            ink(
                f"信阳市{home.community.district}{home.community.street}{home.community.name}"
                f"{home.space_floor}{home.space_no}车位"
            ),
        ),
        kv(10, wide, "用电户号", ink(f"{rng.randrange(10**9, 10**10)}"), "用电容量", ink(f"{facts.power_kw}千瓦")),
    ]
    page.y = grid(page.sheet, 23, page.y, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 4
    page.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，根据《中华人民共和国民法典》《中华人"
        "民共和国电力法》《供电营业规则》等规定，双方协商一致，订立本合同。"
    )
    head = Style("hei", 11)
    volts = "380" if facts.power_kw in ("11", "21") else "220"
    articles = (
        (
            "一、用电性质和供电方式",
            (
                f"用电性质为居民生活用电（电动汽车充电）。供电人以交流50赫兹、{volts}伏电压，由公用变"
                "压器低压线路向用电人供电。"
            ),
        ),
        (
            "二、用电计量",
            (
                f"供电人在表箱内安装智能电能表一块，规格{rng.choice(['5(60)A', '10(60)A'])}，计量装置"
                "由供电人维护，任何人不得擅自移动、开启。"
            ),
        ),
        (
            "三、电价及电费结算",
            (
                "执行居民合表电价及分时电价政策。电费按月结算，用电人应于抄表例日后十日内足额交纳；逾"
                "期的，自逾期之日起按日加收欠费总额千分之一的违约金。"
            ),
        ),
        (
            "四、产权分界和维护责任",
            (
                f"产权分界点为{rng.choice(['电能表箱出线端', '电能表后空气开关出线端'])}，分界点电源侧"
                "由供电人维护，负荷侧（含电缆、充电桩）由用电人维护并承担安全责任。"
            ),
        ),
        (
            "五、双方义务",
            (
                "供电人保证供电质量，计划检修停电提前公告。用电人应安装剩余电流动作保护装置，不得擅自"
                "转供电、增加容量或改变用电性质。"
            ),
        ),
        (
            "六、中止供电",
            "用电人危害供用电安全、窃电或经催交仍不交付电费的，供电人可依法中止供电，情形消除后及时恢复。",
        ),
        ("七、违约责任", "任何一方违反本合同约定给对方造成损失的，依法承担赔偿责任。不可抗力除外。"),
        ("八、合同的变更和解除", "用电人办理过户、销户、迁址等业务的，应到供电营业场所或通过线上渠道申请。"),
        ("九、争议解决", "因本合同发生争议的，协商解决；协商不成的，可向供电人所在地人民法院起诉。"),
        (
            "十、其他",
            (
                f"本合同自双方签字或盖章之日起生效，有效期{rng.choice(['五年', '三年'])}，期满双方无异"
                "议的自动延续。本合同一式两份，双方各执一份。"
            ),
        ),
    )
    for title, text in articles:
        page.line(Run(title, style=head))
        page.para(text)
    page.room(46)
    sheet, y = page.sheet, page.y + 6
    sheet.text(23, y, f"供电人（盖章）：{_SUPPLIER}", page.style)
    sheet.text(118, y, "用电人（签字）：", page.style)
    sign(sheet, 148, y - 2, who.name, size=17, colour=BLUE_INK if job.chance(0.5) else (25, 25, 28))
    sheet.text(23, y + 12, f"经办人：{staff(job, 1)[0]}", page.style)
    sheet.text(118, y + 12, "代理人（签字）：", page.style)
    form = any_day_form(rng)
    sheet.text(23, y + 24, f"签订日期：{day_text(day, form)}", page.style)
    sheet.text(118, y + 24, f"签订日期：{day_text(day, form)}", page.style)
    seals.put_round(sheet, 72, y + 12, seals.SealText(_SUPPLIER, foot="供用电合同专用章"), diameter=40)
    sheet.text(23, y + 36, "供电服务热线：95598", Style("song", 9.5))
    page.number_pages("第{}页/共{}页")
    return drawn("supply_contract", "cob_resident", page.sheets, {"case_no": case_no})


def company(job: Job) -> Drawn:
    """高压供用电合同 of a charging station: cover with numbers, basic data, the signature page with both seals."""
    rng, facts = job.rng, job.facts
    user, works = facts.company.org, some_works(job)
    case_no = works.case_no
    day = recent(job)
    high = job.chance(0.6)
    title = "高压供用电合同" if high else "低压非居民供用电合同"
    kva = rng.choice([250, 400, 630, 800, 1250]) if high else rng.choice([40, 60, 80, 100])
    cover = job.sheet()
    cover.text(185, 22, f"合同编号：SGHAXY{day.year}{rng.randrange(10**5):05d}", Style("song", 11), align="r")
    cover.text(185, 30, ["“充电桩报装一件事”办件编号：", Run(case_no, "case_no")], Style("song", 11), align="r")
    cover.text(105, 86, title, Style("song_bold", 32), align="c", spacing=0.18)
    cover.text(
        105,
        106,
        f"（{rng.choice(['充换电设施', '电动汽车充电站', '新能源汽车充电设施用电'])}）",
        Style("kai", 16),
        align="c",
    )
    lines = (
        ("供 电 人", _SUPPLIER),
        ("用 电 人", user.name),
        ("签订日期", day_text(day, rng.choice(("plain", "chinese", "spaced")))),
        ("签订地点", f"信阳市{facts.home.community.district}"),
    )
    for at, (label, text) in enumerate(lines):
        cover.text(46, 176 + at * 14, f"{label}：", Style("song", 15))
        cover.text(76, 176 + at * 14, text, Style("song", 15))
        cover.line(74, 183 + at * 14, 168, 183 + at * 14, width=0.25)
    page = Writer(job, Style("song", 11.5), left=25, width=160, top=26, leading=1.65, gap=1.2)
    page.line(Run("供用电双方基本情况", style=Style("hei", 13)))
    wide = (30, 50, 30, 50)
    rows: list[Row] = [
        kv(10, (30, 130), "供 电 人", _SUPPLIER),
        kv(10, wide, "负 责 人", staff(job, 1)[0], "服务热线", "95598"),
        kv(10, (30, 130), "用 电 人", user.name),
        kv(10, (30, 130), "信用代码", user.uscc),
        kv(10, wide, "法定代表人", user.legal_person, "联系电话", user.phone),
        kv(11, (30, 130), "用电地址", f"信阳市{facts.home.community.district}{works.road}"),
        kv(10, wide, "用电类别", rng.choice(["大工业用电", "一般工商业用电"]), "供电容量", f"{kva}千伏安"),
    ]
    page.y = grid(page.sheet, 25, page.y, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 4
    head = Style("hei", 11.5)
    source = (
        f"由{rng.choice(['110', '35'])}千伏变电站10千伏线路以电缆方式接入，单电源供电"
        if high
        else "由公用变压器0.4千伏线路以电缆方式接入"
    )
    until = years_later(day, 3 if high else 5) - timedelta(days=1)
    articles = (
        (
            "第一条　用电地址、用电性质和用电容量",
            (
                f"用电性质为充换电服务业，用电容量{kva}千伏安，其中直流充电机{rng.randrange(4, 20)}台"
                "。不作为重要电力用户。"
            ),
        ),
        ("第二条　供电方式", f"供电人向用电人提供三相交流50赫兹电源，{source}。用电人未配置自备应急电源。"),
        (
            "第三条　供电质量",
            "在电力系统正常状况下，供电电压偏差、频率偏差符合国家标准。用电人注入电网的谐波电流不得超过国家标准限值。",
        ),
        (
            "第四条　用电计量",
            (
                f"计量方式为{'高供高计' if high else '低供低计'}，电流互感器变比"
                f"{rng.choice(['50/5', '75/5', '100/5', '150/5'])}，计量点设在产权分界处。"
            ),
        ),
        ("第五条　无功补偿及功率因数", "用电人应装设无功补偿装置，功率因数考核标准为0.90。"),
        (
            "第六条　电价及电费结算",
            "按政府价格主管部门批准的电价执行峰谷分时电价。电费按月结算，每月抄表后五日内付清，逾期按日加收违约金。",
        ),
        (
            "第七条　产权分界点及责任划分",
            (
                "产权分界点为"
                f"{rng.choice(['环网柜出线开关负荷侧电缆终端', '电缆分支箱出线端', '计量柜出线侧'])}，"
                "双方各自承担产权范围内设施的运行维护和安全责任。"
            ),
        ),
        ("第八条　供电人义务", "按照约定连续供电，因计划检修、临时检修需要中止供电的，按规定事先通知。"),
        ("第九条　用电人义务", "按照约定安全、节约用电，不得擅自超容量用电、转供电；受电设施变更应事先办理手续。"),
        (
            "第十条　合同变更、转让和终止",
            "当事人一方需变更或解除合同的，应提前三十日书面通知对方，协商一致后签订书面协议。",
        ),
        ("第十一条　违约责任", "供电人未按约定供电、用电人违约用电的，按《供电营业规则》的有关规定承担责任。"),
        (
            "第十二条　争议的解决方式",
            rng.choice(["协商不成的，提交信阳仲裁委员会仲裁。", "协商不成的，向供电人所在地人民法院提起诉讼。"]),
        ),
        (
            "第十三条　合同效力及期限",
            f"本合同自双方签字、加盖印章之日起生效，有效期至{day_text(until, 'plain')}。合同一式四份，双方各执两份。",
        ),
    )
    for name, text in articles:
        page.line(Run(name, style=head))
        page.para(text)
    for number, one in enumerate(page.sheets, 1):
        one.text(25, 15, title, Style("song", 9))
        one.text(185, 15, ["办件编号 ", Run(case_no, "case_no")], Style("song", 9), align="r")
        one.text(105, 284, str(number), Style("song", 9), align="c")
    last = job.sheet()
    last.text(105, 26, "（签署页）", Style("hei", 14), align="c")
    form = any_day_form(rng)
    blocks = (("供电人", _SUPPLIER, "供用电合同专用章", staff(job, 1)[0]), ("用电人", user.name, "", user.legal_person))
    for at, (label, name, foot, who) in enumerate(blocks):
        y = 50 + at * 100
        last.text(28, y, f"{label}（盖章）：{name}", Style("song", 13))
        last.text(28, y + 16, "法定代表人（负责人）或授权代表（签字）：", Style("song", 13))
        sign(last, 124, y + 14, who, size=17)
        last.text(28, y + 32, f"签订日期：{day_text(day, form)}", Style("song", 13))
        last.text(28, y + 48, f"开户银行：信阳样本商业银行　　账号：{rng.randrange(10**15, 10**16)}", Style("song", 11))
        seals.put_round(last, 142, y + 20, seals.SealText(name, foot=foot), diameter=42)
    last.text(28, 252, "附件：1. 供电接线及产权分界示意图　2. 电费结算协议　3. 术语定义", Style("song", 11))
    return drawn("supply_contract", "cob_company", [cover, *page.sheets, last], {"case_no": case_no})


LAYOUTS: Layouts = {"supply_contract": {"cob_resident": resident, "cob_company": company}}
