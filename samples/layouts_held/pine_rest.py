"""A supply contract signed for a pile, a household register's pages, and a form that nobody has filled in."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    body,
    day_text,
    head,
    passer,
    seal,
    signed,
    some_day,
)
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def supply_pile(job: Job) -> Drawn:
    """The grid company's contract for a resident's pile, signed by both, its case number at the head."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    first, last, day = job.sheet(), job.sheet(), facts.consent_date
    case_no = f"XY-{day.year}-{job.rng.randrange(10**6):06d}"
    grid = "国网河南省电力公司信阳供电公司"
    first.text(24, 16, ["受理编号：", Run(case_no, "case_no")], Style("hei", 10.5))
    first.text(186, 16, f"户号：{job.rng.randrange(10**9, 10**10)}", Style("hei", 10.5), align="r")
    page = Page(first, Style("song", 11.5), 24, 30, 162, leading=1.75)
    page.title("居民充电设施供用电合同", Style("hei_bold", 20), after=9)
    texts: list[Runs] = [
        f"供电人：{grid}",
        f"用电人：{facts.person.name}　　证件号码：{facts.person.id_number}",
        f"用电地址：信阳市{place.district}{place.street}{place.name}{home.space_no}号车位",
    ]
    for text in texts:
        page.flat(text)
    page.y += 2
    for line in (
        f"第一条　用电性质为居民充电设施用电，供电方式为交流220伏单相供电，合同容量{facts.power_kw}千瓦。",
        "第二条　供电人在用电人处安装用电计量装置一套，产权归供电人所有，用电人负有妥善保护的责任。",
        "第三条　供用电设施产权分界点为电能表出线端。分界点电源侧由供电人维护，负荷侧由用电人维护。",
        "第四条　电价按照政府价格主管部门公布的居民合表电价执行，可以选择执行峰谷分时电价。",
        "第五条　电费按月结算。用电人应在收到通知后十五日内交清，逾期的依法计收违约金。",
        "第六条　用电人不得将本合同约定的电力转供他人，不得改变用电性质。",
    ):
        page.para(line)
    rest = Page(last, Style("song", 11.5), 24, 28, 162, leading=1.75)
    for line in (
        "第七条　供电人因检修需要停电的，提前公告；因故障停电的，应当及时抢修。",
        "第八条　充电设备应当符合国家标准，具有漏电、过流保护。因用电人设备造成的损害由用电人承担责任。",
        "第九条　用电人变更姓名、地址、容量的，应当到供电人营业场所办理手续。",
        "第十条　本合同自双方签字盖章之日起生效，有效期五年，期满双方无异议的自动延续。",
    ):
        rest.para(line)
    y = rest.y + 14
    last.text(24, y, "供电人（合同专用章）：", Style("song", 12))
    last.text(110, y, "用电人（签字）：", Style("song", 12))
    signed(last, 146, y - 2, facts.person.name)
    last.text(24, y + 13, f"签约人：{passer(job)}", Style("song", 12))
    last.text(24, y + 26, f"签订日期：{day_text(day)}", Style("song", 12))
    last.text(110, y + 26, f"签订日期：{day_text(day)}", Style("song", 12))
    seal(job, last, 78, y + 10, grid, diameter=40, centre="供用电合同专用章")
    for number, sheet in enumerate((first, last), 1):
        sheet.text(105, 284, f"第 {number} 页，共 2 页", Style("song", 9), align="c")
    truth: dict[str, Value] = {"case_no": case_no}
    return drawn("supply_contract", "pine_supply_pile", [first, last], truth)


def register_pages(job: Job) -> Drawn:
    """The household's page above and one member's page below, copied onto one sheet."""
    facts, sheet = job.facts, job.sheet()
    owner, member = (facts.person, facts.spouse) if job.chance(0.5) else (facts.spouse, facts.person)
    relation = "夫" if member.male else "妻"
    office = f"{member.id_issuer}{job.rng.choice(('老城', '车站', '五里'))}派出所"
    day = some_day(job, date(2010, 1, 1), date(2022, 12, 31))
    small, song = Style("song", 10), Style("song", 11)
    sheet.text(105, 18, "居民户口簿", Style("song_bold", 15), align="c", spacing=0.4)
    top: Rows = [
        (11, [head(26, "户　　别"), body(54, "家庭户"), head(26, "户主姓名"),
              body(54, Run(owner.name, "householder"))]),
        (11, [head(26, "户　　号"), body(54, f"0{job.rng.randrange(10**7):07d}"),
              head(26, "住　　址"), body(54, owner.address)]),
    ]  # fmt: skip
    y = table(sheet, 25, 28, top, label=small, value=song)
    sheet.text(28, y + 14, f"承办人签章：{passer(job)}", small)
    sheet.text(182, y + 14, f"签发日期：{day_text(day)}", small, align="r")
    put_round(sheet, 120, y + 18, SealText(office, "户口专用章"), diameter=32, star=False)
    sheet.line(10, 98, 200, 98, width=0.15, fill=(170, 170, 174))
    sheet.text(105, 106, "常住人口登记卡", Style("song_bold", 15), align="c", spacing=0.4)
    card: Rows = [
        (11, [head(26, "姓　　名"), body(54, Run(member.name, "name")), head(34, "户主或与户主关系"),
              body(46, Run(relation, "relation"))]),
        (11, [head(26, "曾 用 名"), body(54, ""), head(34, "性　　别"), body(46, member.sex)]),
        (11, [head(26, "出 生 地"), body(54, "河南省信阳市"), head(34, "民　　族"), body(46, f"{member.ethnicity}族")]),
        (11, [head(26, "籍　　贯"), body(54, "河南省信阳市"), head(34, "出生日期"), body(46, day_text(member.birth))]),
        (11, [head(42, "公民身份证件编号"), body(62, Run(member.id_number, "id_number")), head(22, "宗教信仰"),
              body(34, "")]),
        (11, [head(26, "文化程度"), body(54, job.rng.choice(("高中", "大学专科", "大学本科"))), head(34, "婚姻状况"),
              body(46, "有配偶")]),
        (11, [head(26, "服务处所"), body(54, ""), head(34, "职　　业"),
              body(46, job.rng.choice(("职员", "个体经营", "务农")))]),
        (11, [head(42, "何时由何地迁来本址"), body(118, f"{day_text(day)}由本市迁入")]),
    ]  # fmt: skip
    y = table(sheet, 25, 116, card, label=small, value=song)
    sheet.text(28, y + 12, f"承办人签章：{passer(job)}", small)
    sheet.text(182, y + 12, f"登记日期：{day_text(day)}", small, align="r")
    put_round(sheet, 122, y + 14, SealText(office, "户口专用章"), diameter=32, star=False)
    truth: dict[str, Value] = {
        "householder": owner.name,
        "name": member.name,
        "relation": relation,
        "id_number": member.id_number,
    }
    return drawn("household_register", "pine_register_pages", [sheet], truth)


def blank_consent(job: Job) -> Drawn:
    """A template of a consent letter, printed and handed in as it was."""
    sheet = job.sheet()
    page = Page(sheet, Style("song", 14), 27, 44, 156, leading=2.2)
    page.title(job.rng.choice(("同意安装充电桩证明", "充电桩安装物业证明")), Style("hei_bold", 22), after=12)
    gap = "＿＿＿＿＿＿"
    page.flat("国网信阳供电公司：")
    page.para(
        f"兹有我小区业主{gap}，身份证号{gap}{gap}，住{gap}小区＿＿号楼＿＿单元＿＿室，"
        f"车位号{gap}。该业主申请安装充电桩，功率＿＿＿千瓦，我单位（□同意　□不同意）其安装。"
    )
    page.para("特此证明。")
    page.y += 6
    page.flat(f"联系人：{gap}　　　联系电话：{gap}{gap}")
    sheet.text(176, page.y + 22, "单位（盖章）：　　　　　　　　", Style("song", 14), align="r")
    sheet.text(176, page.y + 36, "　　　　年　　月　　日", Style("song", 14), align="r")
    sheet.text(27, 262, "注：本证明由物业服务企业、业主委员会或者社区居民委员会出具，涂改无效。", Style("song", 10))
    return drawn("blank", "pine_blank_consent", [sheet], {})


LAYOUTS: Layouts = {
    "supply_contract": {"pine_supply_pile": supply_pile},
    "household_register": {"pine_register_pages": register_pages},
    "blank": {"pine_blank_consent": blank_consent},
}
