"""房屋、场地租赁: sites for charging stations, flats through an agency, shops, public houses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifth.rowkit import (
    Rows,
    before,
    begin,
    cells,
    day_runs,
    day_text,
    money_text,
    pen,
    signed,
    sum_runs,
    thumb,
    typed,
)
from samples.layouts_fifth.rowlease import term
from samples.people import Facts
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KIND = "lease_contract"


def _truth(facts: Facts, lessor: str, lessee: str, where: str, area: str, rent: Decimal, day: date) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": where,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


def _lessee(job: Job) -> tuple[str, str]:
    """The lessee's name and number."""
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(0.5):
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def new_station_site(job: Job) -> Drawn:
    """A village lets land for a charging station to a company: articles over pages, paging seal."""
    facts, rng = begin(job), job.rng
    company = facts.company.org
    lessor = facts.home.community.village_committee
    village = lessor.removesuffix("村民委员会")
    where = village + rng.choice(["村部东侧", "312国道北侧", "原小学院内", "石磨组路口"])
    area = str(rng.randrange(60, 480) * 10)
    rent = Decimal(rng.randrange(12, 90) * 1000)
    day = before(facts.lease_from, rng.randrange(2, 30))
    fill = pen(job, 12)
    writer = Writer(job, Style("song", 12), top=24, leading=1.85)
    writer.title(rng.choice(["场地租赁合同", "充电站建设用地租赁合同", "场地租用协议书"]), Style("song_bold", 21))
    writer.line(["出租方（甲方）：", fill(lessor, "lessor")])
    writer.line(["承租方（乙方）：", fill(company.name, "lessee")])
    writer.line(["统一社会信用代码：", fill(company.uscc), "　法定代表人：", fill(company.legal_person)])
    writer.para(
        "根据《中华人民共和国民法典》及有关法律法规规定，经村民代表会议讨论通过，甲乙双方本着互利共赢的原则，就场地租赁事宜签订本合同："
    )
    writer.para(
        [
            "一、租赁场地位置及面积　甲方将位于",
            fill(where, "location"),
            "的场地租赁给乙方，面积共计",
            fill(area, "area_m2"),
            rng.choice(["平方米", "㎡"]),
            "，四至界限以附图为准。",
        ]
    )
    writer.para(
        "二、租赁用途　乙方租赁上述场地用于建设、运营新能源汽车充电站及其配套设施，未经甲方书面同意不得改变用途。"
    )
    writer.para(["三、租赁期限　", *term(job, fill), "。"])
    writer.para(
        [
            "四、租金及支付方式　每年租金为",
            *sum_runs(job, rent, "rent", fill),
            "，先付后用，乙方于每年的租赁起始日前十日内转入甲方账户。",
        ]
    )
    writer.para("五、甲方应保证场地无权属争议，协助乙方办理用电报装手续，协调处理施工期间与周边村民的关系。")
    writer.para("六、乙方投资建设的变压器、充电桩、雨棚等设施归乙方所有，租赁期满后由乙方自行拆除并恢复地貌。")
    writer.para("七、租赁期内如遇国家征收征用，土地补偿费归甲方所有，地上设施的补偿费归乙方所有。")
    writer.para("八、一方违约的，应向守约方支付当年租金百分之二十的违约金，并赔偿由此造成的损失。")
    writer.para("九、本合同一式五份，甲乙双方各执两份，报镇人民政府备案一份，自双方签字盖章之日起生效。")
    writer.room(56)
    y, sheet, style = writer.y + 6, writer.sheet, writer.style
    sheet.text(25, y, "甲方（盖章）：", style)
    sheet.text(25, y + 13, "负责人：", style)
    signed(sheet, 46, y + 11, facts.landlord.name)
    sheet.text(112, y, "乙方（盖章）：", style)
    sheet.text(112, y + 13, "法定代表人：", style)
    signed(sheet, 140, y + 11, company.legal_person)
    sheet.text(112, y + 30, ["签订日期：", *day_runs(job, day, "sign_date", fill)], style)
    put_round(sheet, 62, y + 10, SealText(lessor))
    put_round(sheet, 152, y + 9, SealText(company.name), diameter=39)
    for part, one in enumerate(writer.sheets):
        if len(writer.sheets) > 1:
            put_edge(one, 120, SealText(company.name), part, len(writer.sheets))
    writer.number_pages("{}/{}")
    return drawn(_KIND, "new_station_site", writer.sheets, _truth(facts, lessor, company.name, where, area, rent, day))


def new_agency_flat(job: Job) -> Drawn:
    """A housing agency's printed form: three parties, open lines filled in by hand, monthly rent."""
    facts, rng = begin(job), job.rng
    owner, person, place = facts.landlord, facts.person, facts.home.community
    where = f"{place.district}{place.name}{facts.home.room_text}"
    area = f"{rng.randrange(4800, 14300) / 100:.2f}"
    rent = Decimal(rng.randrange(60, 320) * 10)
    day = before(facts.lease_from, rng.randrange(0, 6))
    fill = pen(job, 12)
    writer = Writer(job, Style("song", 11.5), top=20, leading=1.75)
    agency = rng.choice(["信阳萤桥房产经纪有限公司", "榫卯不动产风铃大道店", "信阳穗舷房地产经纪服务部"])
    writer.sheet.text(105, 11, agency, Style("hei", 11), align="c")
    writer.title("房 屋 租 赁 合 同", Style("song_bold", 20), after=9)
    writer.line(["出租人（甲方）：", fill(owner.name, "lessor"), "　证件号：", fill(owner.id_number)])
    writer.line(["承租人（乙方）：", fill(person.name, "lessee"), "　证件号：", fill(person.id_number)])
    writer.line(["居间人（丙方）：", fill(agency)])
    writer.para(
        [
            "第一条　房屋基本情况：房屋坐落于",
            fill(where, "location"),
            "，建筑面积",
            fill(area, "area_m2"),
            "平方米，户型为",
            fill(f"{rng.randrange(1, 4)}室{rng.randrange(1, 3)}厅"),
            "，该房屋【有/无】抵押。",
        ]
    )
    writer.para(["第二条　租赁用途：", fill("居住"), "，居住人数最多不超过", fill(f"{rng.randrange(2, 6)}"), "人。"])
    writer.para(["第三条　租赁期限：", *term(job, fill), "。"])
    writer.para(
        ["第四条　租金：每月", *sum_runs(job, rent, "rent", fill), "；支付方式：押", fill("一"), "付", fill("三"), "。"]
    )
    writer.para(
        ["第五条　押金：乙方交付甲方押金", fill(money_text(job, rent)), "元，租期届满无欠费、物品无损坏后无息退还。"]
    )
    writer.para("第六条　租赁期间的水、电、燃气、有线电视、网络、物业、车位等费用由乙方承担，取暖费由乙方承担。")
    writer.para("第七条　甲方同意乙方使用随房附带的车位，乙方需加装充电设施的，由乙方自行办理相关手续。")
    writer.para("第八条　居间服务费：甲、乙双方各按半个月租金标准于本合同签订时向丙方支付。")
    meters: Rows = [
        cells(
            9,
            22,
            "水表",
            31,
            Run(f"{rng.randrange(50, 900)}", "", fill.style),
            22,
            "电表",
            31,
            Run(f"{rng.randrange(900, 9000)}", "", fill.style),
            22,
            "气表",
            32,
            Run(f"{rng.randrange(50, 900)}", "", fill.style),
        ),
        cells(
            9,
            22,
            "钥匙",
            31,
            Run("3把", "", fill.style),
            22,
            "门禁卡",
            31,
            Run("2张", "", fill.style),
            22,
            "空调",
            32,
            Run("2台", "", fill.style),
        ),
    ]
    writer.room(90)
    y = table(writer.sheet, 25, writer.y + 2, meters, label=Style("song", 10.5), value=Style("song", 10.5)) + 8
    sheet, style = writer.sheet, writer.style
    for left, label, name in ((25, "甲方签字：", owner.name), (82, "乙方签字：", person.name)):
        sheet.text(left, y, label, style)
        signed(sheet, left + 21, y - 2, name, size=16)
        thumb(sheet, left + 40, y + 4)
    sheet.text(138, y, "丙方盖章：", style)
    put_round(sheet, 168, y + 8, SealText(agency, "合同专用章"), diameter=36)
    sheet.text(25, y + 18, ["签约日期：", *day_runs(job, day, "sign_date", fill)], style)
    values = _truth(facts, owner.name, person.name, where, area, rent, day)
    return drawn(_KIND, "new_agency_flat", writer.sheets, values)


def new_shop_front(job: Job) -> Drawn:
    """A shop let by its owner, typed without lines; yearly rent, the first line of amounts in words only once."""
    facts, rng = begin(job), job.rng
    owner, place = facts.landlord, facts.home.community
    lessee, code = _lessee(job)
    where = (
        f"信阳市{place.district}{place.street}{place.name}{rng.randrange(1, 30)}号楼临街商铺{rng.randrange(101, 140)}号"
    )
    area = f"{rng.randrange(250, 2600) / 10:.1f}"
    rent = Decimal(rng.randrange(18, 150) * 1000)
    day = before(facts.lease_from, rng.randrange(0, 15))
    fill = typed(12, face=rng.choice(["song", "kai"]))
    writer = Writer(job, Style("song", 12), top=26, leading=1.9)
    writer.title(rng.choice(["门面房租赁合同", "商铺租赁协议", "房屋租赁协议"]), Style("hei_bold", 20))
    writer.line(["甲方：", fill(owner.name, "lessor"), f"（身份证号：{owner.id_number}）"])
    label = "统一社会信用代码" if len(lessee) > 4 else "身份证号"
    writer.line(["乙方：", fill(lessee, "lessee"), f"（{label}：{code}）"])
    writer.para("甲乙双方在平等自愿的基础上，经协商一致，签订如下协议：")
    writer.para(
        ["1.甲方自愿把其位于", fill(where, "location"), "租给乙方经营使用，房屋面积约", fill(area, "area_m2"), "㎡。"]
    )
    writer.para([f"2.租期共计{facts.lease_to.year - facts.lease_from.year}年，从", *term(job, fill), "。"])
    writer.para(["3.房租每年", *sum_runs(job, rent, "rent", fill), "，每半年一付，第三年起租金在上年基础上递增5%。"])
    writer.para("4.乙方交纳履约保证金伍仟元，合同期满，房屋及附属设施完好，甲方如数退还（不计息）。")
    writer.para(
        "5.水电费、卫生费、门前三包费用由乙方自理。乙方可根据经营需要增容用电、安装充电设备，费用自理，甲方配合提供产权资料。"
    )
    writer.para("6.乙方装修不得损坏房屋承重结构，合同终止后，固定装修归甲方所有，可移动设备归乙方所有。")
    writer.para("7.房屋如遇拆迁，本协议自行终止，甲方退还剩余租金；拆迁补偿按国家政策执行。")
    writer.para("8.本协议未尽事宜，双方另行签订补充协议。本协议一式两份，甲乙双方各执一份。")
    writer.room(46)
    y, sheet, style = writer.y + 10, writer.sheet, writer.style
    sheet.text(28, y, "甲方（签字、手印）：", style)
    signed(sheet, 75, y - 2, owner.name)
    thumb(sheet, 90, y + 4)
    sheet.text(116, y, "乙方（签字或盖章）：", style)
    if len(lessee) > 4:
        put_round(sheet, 160, y + 8, SealText(lessee), diameter=39)
    else:
        signed(sheet, 162, y - 2, lessee)
    sheet.text(28, y + 22, fill(day_text(job, day), "sign_date"), style)
    values = _truth(facts, owner.name, lessee, where, area, rent, day)
    return drawn(_KIND, "new_shop_front", writer.sheets, values)


def new_public_house_form(job: Job) -> Drawn:
    """A public asset company's contract as a ruled form, number above, conditions numbered below."""
    facts, rng = begin(job), job.rng
    lessee, code = _lessee(job)
    place = facts.home.community
    lessor = rng.choice(
        ["信阳市竹筏国有资产经营有限公司", f"信阳市{place.district}房产管理服务中心", "信阳榫卯城市资产运营有限公司"]
    )
    where = f"{place.district}{place.street}院内{rng.choice(['1号库房', '南楼一层', '原配件车间', '北侧停车场'])}"
    area = f"{rng.randrange(8000, 90000) / 100:.2f}"
    rent = Decimal(rng.randrange(8, 120) * 100)
    day = before(facts.lease_from, rng.randrange(1, 12))
    used = job.fill_style(11.5)
    sheet = job.sheet()

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    sheet.text(
        105,
        20,
        rng.choice(["国有房屋（场地）租赁合同", "直管公房租赁合同", "资产租赁合同书"]),
        Style("song_bold", 20),
        align="c",
    )
    sheet.text(188, 33, f"租字〔{day.year}〕第{rng.randrange(1, 400):03d}号", Style("song", 11), align="r")
    form = job.date_form("plain", "dot", "dash")
    start, end = (day_text(job, one, form) for one in (facts.lease_from, facts.lease_to))
    words = numbers.amount_in_words(rent)
    rows: Rows = [
        cells(12, 30, "出租方", 140, value(lessor, "lessor")),
        cells(12, 30, "承租方", 140, value(lessee, "lessee")),
        cells(12, 30, "证照号码", 62, value(code), 28, "联系电话", 50, value(facts.person.phone)),
        cells(12, 30, "房屋地址", 140, value(where, "location")),
        cells(
            12,
            30,
            "租用面积",
            62,
            [value(area, "area_m2"), " 平方米"],
            28,
            "房屋结构",
            50,
            value(rng.choice(["砖混", "框架", "砖木"])),
        ),
        cells(12, 30, "租用期限", 140, [value(start, "lease_from"), " 至 ", value(end, "lease_to")]),
        cells(12, 30, "月租金", 140, [value(f"{rent:.2f}", "rent"), " 元　（大写）", value(words, "rent")]),
        cells(12, 30, "用　　途", 140, value(rng.choice(["仓储、办公", "充电场站", "经营用房", "停车及充电"]))),
    ]
    y = table(sheet, 20, 42, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 6
    for number, text in enumerate(
        (
            "承租方应按月足额缴纳租金，逾期按日加收千分之三的滞纳金；连续三个月不缴的，出租方有权收回房屋。",
            "承租方对房屋及附属设备有维护、保养之责，发现险情应立即报告；因使用不当造成损坏的，应负责修复或赔偿。",
            "未经出租方书面同意，承租方不得转租、转借、转让或擅自改变房屋结构、用途。",
            "承租方需新增用电容量或安装充电设施的，应向供电企业提出申请，出租方出具产权证明。",
            "因城市建设需要收回房屋时，承租方应在接到通知后三十日内腾退。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 170, f"{number}．{text}", Style("song", 11), leading=1.7, indent=2)
    y += 10
    style = Style("song", 12)
    sheet.text(24, y, "出租方（公章）", style)
    put_round(sheet, 66, y + 8, SealText(lessor))
    sheet.text(116, y, "承租方（公章或签名）", style)
    if len(lessee) > 4:
        put_round(sheet, 160, y + 10, SealText(lessee), diameter=39)
    else:
        signed(sheet, 160, y - 2, lessee)
    sheet.text(24, y + 34, ["签订时间：", value(day_text(job, day, "plain", "spaced", "dot"), "sign_date")], style)
    values = _truth(facts, lessor, lessee, where, area, rent, day)
    return drawn(_KIND, "new_public_house_form", [sheet], values, tolerated={"rent": (money(rent * 12),)})


LAYOUTS: Layouts = {
    _KIND: {
        "new_station_site": new_station_site,
        "new_agency_flat": new_agency_flat,
        "new_shop_front": new_shop_front,
        "new_public_house_form": new_public_house_form,
    }
}
