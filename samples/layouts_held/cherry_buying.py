"""Bays bought: a developer's subscription sheet, a hand-written resale, a lawyer's contract."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.cherry_common import PEN, Pen, Row, bays, grouped, level, row, signed, someone, whole
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def _day(job: Job) -> date:
    return a_day(job.rng, date(2022, 3, 1), date(2026, 10, 31))


def subscription(job: Job) -> Drawn:
    """车位认购书 on half a sheet: what the sales hall prints, names signed below."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, day, fill = job.sheet(210, 148), _day(job), job.fill_style(10.5)
    number = f"CWRG-{day:%y%m}-{job.rng.randrange(20, 400):04d}"
    seller, price, floor = facts.developer.name, facts.space_price, level(home)
    small = Style("song", 9.5)
    sheet.text(15, 10, seller + "　营销中心", Style("hei", 9))
    sheet.text(195, 10, ["协议编号：", Run(number, "contract_no")], Style("hei", 9), align="r")
    sheet.line(15, 15, 195, 15, width=0.5)
    sheet.text(105, 19, "车 位 认 购 书", Style("song_bold", 18), align="c", spacing=0.15)
    widths = (27, 63, 27, 63)
    rows: list[Row] = [
        row(10, widths, "认购人", Run(person.name, "buyer", fill), "证件号码", Run(person.id_number, "buyer_id", fill)),
        row(
            10,
            widths,
            "楼盘名称",
            Run(home.community.name, "community", fill),
            "认购车位",
            [Run(f"{floor}　", style=fill), Run(home.space_no, "space_no", fill)],
        ),
        row(
            10,
            (27, 153),
            "车位总价",
            [
                Run(f"¥{grouped(price)}", "price", fill),
                "　（大写：",
                Run(in_words(price), "price", fill),
                "，一次性付款）",
            ],
        ),
        row(
            10,
            widths,
            "已收定金",
            Run("¥5,000.00", style=fill),
            "余款付清日",
            Run(numbers.written_date(day + timedelta(days=15), form="dash"), style=fill),
        ),
    ]
    bottom = table(sheet, 15, 31, rows, label=Style("hei", 10), value=Style("song", 10))
    pen = Pen(sheet, small, 15, 180, bottom + 4, leading=1.55, gap=0.8)
    pen.para("1.认购人已到现场查看车位尺寸、柱距及出入路线，对现状无异议，自愿认购上列车位，定金抵作价款。", indent=0)
    pen.para("2.逾期未付清余款的，出卖人有权另行出售该车位；车位不含充电设施，用电报装由认购人自行申请。", indent=0)
    y = pen.y + 8
    body = Style("song", 10.5)
    sheet.text(15, y, ["出卖人（章）：", Run(seller, "seller")], body)
    sheet.text(118, y, "认购人签名：", body)
    signed(sheet, 143, y - 2, person.name, "buyer")
    sheet.text(15, y + 11, f"置业顾问：{someone(job)}　　审核：{someone(job)}", body)
    form = job.date_form("plain", "padded")
    sheet.text(118, y + 11, ["签约日期：", Run(numbers.written_date(day, form=form), "sign_date")], body)
    seals.put_round(sheet, 62, y + 4, seals.SealText(seller), diameter=36)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, floor)}
    return drawn(KIND, "cherry_buy_subscription", [sheet], values, tolerated=near)


def resale(job: Job) -> Drawn:
    """车位转让协议 between two neighbours, by hand on B5."""
    home, person, owner = job.facts.home, job.facts.person, job.facts.landlord
    sheet, day, price = job.sheet(176, 250), _day(job), job.facts.space_price
    pen = Pen(sheet, PEN.sized(13), 19, 138, 20, leading=1.85, gap=0.6)
    pen.head("车位转让协议", PEN.sized(20), after=7)
    pen.item("卖车位的人：", Run(owner.name, "seller"), "，身份证", owner.id_number)
    pen.item("买车位的人：", Run(person.name, "buyer"), "，身份证", Run(person.id_number, "buyer_id"))
    floor = level(home)
    pen.para(
        Run(owner.name, "seller"),
        "在",
        Run(home.community.name, "community"),
        f"{floor}有车位一个，编号",
        Run(home.space_no, "space_no"),
        "，因举家搬往郑州，自愿转让给",
        Run(person.name, "buyer"),
        "。双方说定价钱共",
        Run(in_words(price), "price"),
        "（",
        Run(whole(price), "price"),
        "元），今天当面银行转账一次付清，不另打收条。",
    )
    pen.para("车位从付款之日起归买方使用，以前欠的管理费由卖方结清，往后的由买方交。原购车位的票据一并交给买方。")
    pen.para("卖方配合到物业改名字，配合买方装充电桩。今后双方及家人都不得反悔。")
    pen.para("此协议一式两份，各拿一份，签字按手印生效。")
    y = max(pen.y + 6, 172)
    body = PEN.sized(13)
    for place, (label, name, field) in enumerate(
        (("卖方：", owner.name, "seller"), ("买方：", person.name, "buyer"), ("在场人：", someone(job), ""))
    ):
        end = sheet.text(24, y + 13 * place, label, body)
        signed(sheet, end + 3, y + 13 * place - 1.5, name, field)
    sheet.text(156, y + 42, Run(numbers.written_date(day, form="plain"), "sign_date"), body, align="r")
    values: dict[str, Value] = {
        "seller": owner.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, floor)}
    return drawn(KIND, "cherry_buy_resale", [sheet], values, tolerated=near)


_TERMS = (
    "第四条　交付。出卖人应于价款付清后十五日内将标的车位交付买受人，交付时双方在车位现场共同签署交接记录，"
    "风险自交付之日起转移。",
    "第五条　物业服务。标的车位的停车服务费自交付次月起由买受人承担，收费标准以物业服务企业公示为准。",
    "第六条　使用限制。买受人不得改变标的车位用途，不得占用相邻车位及公共通道；安装电动汽车充电设施的，"
    "应当依照供电企业及消防主管部门的规定办理手续，出卖人应当予以必要协助。",
    "第七条　违约责任。任何一方迟延履行的，按迟延部分价款每日万分之二向守约方支付违约金；迟延超过六十日的，"
    "守约方有权依照《中华人民共和国民法典》第五百六十三条解除本合同。",
    "第八条　争议解决。因本合同发生争议，协商不成的，提交标的车位所在地人民法院诉讼解决。",
    "第九条　通知与送达。双方在本合同首部载明的地址为有效送达地址，一方变更地址的，应当在三日内书面通知对方。",
    "第十条　本合同自双方签字或者盖章之日起成立并生效，正本一式三份，出卖人执二份，买受人执一份。",
)


def clauses(job: Job) -> Drawn:
    """地下停车位买卖合同 as a law firm sets it: parties, ten articles, two pages."""
    facts, home, person, price = job.facts, job.facts.home, job.facts.person, job.facts.space_price
    day, fill = _day(job), job.fill_style(12)
    number = f"{day.year}-{job.rng.choice(['DXC', 'TCW'])}-{job.rng.randrange(10, 980):03d}"
    writer = Writer(job, Style("song", 12), leading=1.72, gap=1.2)
    writer.sheet.text(185, 14, ["合同号 ", Run(number, "contract_no")], Style("song", 10.5), align="r")
    writer.title("地下停车位买卖合同", Style("hei_bold", 20), after=9)
    writer.line(["出卖人（以下简称甲方）：", filled(facts.developer.name, "seller", fill)])
    writer.line([f"住所：{facts.developer.address}　法定代表人：{facts.developer.legal_person}"])
    writer.line(
        [
            "买受人（以下简称乙方）：",
            filled(person.name, "buyer", fill),
            "　公民身份号码：",
            filled(person.id_number, "buyer_id", fill),
        ]
    )
    writer.line([f"住址：{person.address}"])
    writer.para(
        "甲、乙双方本着平等、自愿、诚实信用的原则，根据《中华人民共和国民法典》及相关法律规定，就地下停车位买卖事宜"
        "订立本合同，以资共同遵守。"
    )
    floor = level(home)
    writer.para(
        [
            "第一条　标的。甲方出卖的停车位位于",
            filled(home.community.name, "community", fill),
            f"地下车库{floor}，车位编号为",
            filled(home.space_no, "space_no", fill),
            "，仅供停放家用小型汽车。乙方对该车位的位置、尺寸、现状已充分了解。",
        ]
    )
    writer.para(
        [
            "第二条　价款。该车位按个计价，价款总额为人民币",
            filled(grouped(price), "price", fill),
            "元（大写：",
            filled(in_words(price), "price", fill),
            "）。上述价款不含契税及办理登记的费用。",
        ]
    )
    writer.para("第三条　付款。乙方应于本合同生效后七日内一次性付清全部价款，甲方收款后开具增值税发票。")
    for term in _TERMS:
        writer.para(term)
    writer.room(58)
    writer.y += 9
    sheet, y, body = writer.sheet, writer.y, Style("song", 12)
    sheet.text(25, y, ["甲方（盖章）：", Run(facts.developer.name, "seller")], body)
    sheet.text(25, y + 14, f"委托代理人：{someone(job)}", body)
    sheet.text(118, y + 14, "乙方（签字）：", body)
    signed(sheet, 150, y + 12, person.name, "buyer")
    sheet.text(25, y + 30, ["本合同签订于 ", *dated(day, "sign_date", fill)], body)
    seals.put_round(sheet, 70, y + 10, seals.SealText(facts.developer.name), diameter=40)
    if len(writer.sheets) > 1 and job.chance(0.5):
        for part, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(facts.developer.name), part, len(writer.sheets))
    writer.number_pages("— {} / {} —")
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, floor)}
    return drawn(KIND, "cherry_buy_clauses", writer.sheets, values, tolerated=near)


LAYOUTS: Layouts = {
    KIND: {
        "cherry_buy_subscription": subscription,
        "cherry_buy_resale": resale,
        "cherry_buy_clauses": clauses,
    }
}
