"""Leases of yards and houses: a lawyer's contract, an agency's three-party form, a deed by hand, a mall's terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentyfirst.fig_common import GREY, PALE, box, comma, day, official, pen, someone
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "lease_contract"
_NAVY: Colour = (34, 52, 96)


@dataclass(frozen=True, slots=True)
class Party:
    name: str
    number: str  # credit code or identity number
    phone: str
    chief: str  # "" for a person


def tenant(job: Job, companies: float) -> Party:
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(companies):
        org = facts.company.org
        return Party(org.name, org.uscc, org.phone, org.legal_person)
    return Party(facts.person.name, facts.person.id_number, facts.person.phone, "")


def owner(job: Job, companies: float) -> Party:
    facts = job.facts
    if job.chance(companies):
        org = facts.developer
        return Party(org.name, org.uscc, org.phone, org.legal_person)
    return Party(facts.landlord.name, facts.landlord.id_number, facts.landlord.phone, "")


def signed_before(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(1, 25))


def said(
    job: Job, lessor: Party, lessee: Party, place: str, area: str, rent: Decimal, signed: date
) -> dict[str, Value]:
    return {
        "lessor": lessor.name,
        "lessee": lessee.name,
        "location": place,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }


def _sign(job: Job, sheet: Sheet, x: float, y: float, party: Party, *, contract: bool = False) -> None:
    """A firm seals, a person writes his name."""
    if not party.chief:
        signature(sheet, x, y, party.name)
    elif job.variant.seal:
        seals.put_round(sheet, x + 14, y + 6, seals.SealText(party.name, "合同专用章" if contract else ""), diameter=38)


def _identity(party: Party) -> str:
    return f"统一社会信用代码：{party.number}" if party.chief else f"身份证号：{party.number}"


def yard_contract(job: Job) -> Drawn:
    """A lawyer's contract for a yard in which charging piles are to stand: decimal articles, recitals, two pages."""
    facts, rng, estate = job.facts, job.rng, job.facts.home.community
    lessor, lessee, signed = owner(job, 0.6), tenant(job, 0.75), signed_before(job)
    yard = rng.choice(["院内西侧空地", "原物流停车场", "北门外硬化场地", "旧厂区南院", "后院及入口通道"])
    place = f"信阳市{estate.district}{estate.street}{yard}"
    area, rent = (
        str(rng.choice([rng.randrange(180, 2600), f"{rng.randrange(180, 2600)}.5"])),
        Decimal(rng.randrange(24, 190) * 1000),
    )
    writer = Writer(job, Style("song", 11.5), leading=1.75, left=27, width=156, top=27)
    writer.title("充电场站用地租用合同", Style("song_bold", 20), spacing=0.1, after=9)
    for label, party, name in (("提供方", lessor, "lessor"), ("使用方", lessee, "lessee")):
        writer.line([f"{label}：", Run(party.name, name), f"（以下称“{label}”）"])
        more = f"　　法定代表人：{party.chief}" if party.chief else ""
        writer.line(f"{_identity(party)}{more}　　电话：{party.phone}")
    writer.para(
        "鉴于提供方有闲置场地可供出租，使用方拟投资建设电动汽车充电站，双方依照《中华人民共和国民法典》合同编，议定如下："
    )
    head = Style("hei_bold", 11.5)
    form = job.date_form("plain", "padded")
    spot = Run(place, "location")
    writer.line([Run("1　场地", "", head)])
    writer.para(["1.1　场地坐落于", spot, "，四至以双方签字的红线图为准。"], indent=0)
    writer.para(["1.2　计租面积为", Run(area, "area_m2", solid=True), "平方米，双方不再因实测误差调整租金。"], indent=0)
    writer.para("1.3　用途限于建设、经营充电桩及其雨棚、箱式变电站、休息室，不得转作他用。", indent=0)
    writer.line([Run("2　期限", "", head)])
    writer.para(
        [
            "2.1　合同期从",
            day(facts.lease_from, "lease_from", form),
            "开始，到",
            day(facts.lease_to, "lease_to", form),
            f"届满；其中开头{rng.choice(['三十日', '四十五日'])}为建设期，不免租。",
        ],
        indent=0,
    )
    writer.para("2.2　届满前九十日使用方书面提出续租的，同等条件下优先。", indent=0)
    writer.line([Run("3　租金", "", head)])
    rise = rng.choice([3, 5])
    writer.para(
        [
            "3.1　年租金（含税）为",
            Run(f"{rent:.0f}", "rent", solid=True),
            "元，大写：",
            Run(in_words(rent), "rent"),
            f"；自第三个合同年起每年在上年基础上递增百分之{rise}。",
        ],
        indent=0,
    )
    pledge = rng.choice([10000, 20000, 30000])
    writer.para(f"3.2　先付后用，每半年一付；履约保证金{pledge}元，合同终止且无欠费时无息退还。", indent=0)
    writer.para(
        f"3.3　收款账户以提供方书面通知为准，账号变更未通知的，损失自负。发票税率{rng.choice([5, 9])}%。", indent=0
    )
    writer.room(22)
    writer.line([Run("4　用电", "", head)])
    writer.para(
        "4.1　提供方同意使用方以自己的名义向供电公司申请用电，并在报装材料上签字盖章，提供权属证明复印件。", indent=0
    )
    writer.para("4.2　外线、变压器、电缆的投资归使用方，届满后可拆可留，留下的作价另议。", indent=0)
    writer.para(f"4.3　场站规划容量{rng.choice([250, 400, 630, 800])}kVA，以供电方案答复单为准。", indent=0)
    writer.room(22)
    writer.line([Run("5　安全与环保", "", head)])
    writer.para("5.1　使用方应取得消防、城管等所需的一切手续，购买公众责任险，保额每次事故不低于二百万元。", indent=0)
    writer.para("5.2　提供方应保证通道二十四小时畅通，不得擅自断水断电、堵门。", indent=0)
    writer.room(22)
    writer.line([Run("6　解除与违约", "", head)])
    writer.para("6.1　遇政府征收，地上附着物补偿归投资者，土地补偿归权利人，租金按日结算。", indent=0)
    writer.para("6.2　拖欠租金满三十日，经催告十日内仍不付的，提供方可以解约，并按欠款日万分之五收取违约金。", indent=0)
    writer.room(22)
    writer.line([Run("7　附则", "", head)])
    writer.para("7.1　未尽事宜另签补充协议；争议由场地所在地法院管辖；本合同肆份，各执贰份，签章后生效。", indent=0)
    writer.room(52)
    sheet, y, body = writer.sheet, writer.y + 9, Style("song", 11.5)
    for x, label, party in ((27.0, "提供方", lessor), (112.0, "使用方", lessee)):
        sheet.text(x, y, f"{label}（签章）", body)
        _sign(job, sheet, x + 8, y + 9, party, contract=job.chance(0.5))
        sheet.text(x, y + 30, "代表：" if party.chief else "", body)
        if party.chief:
            signature(sheet, x + 14, y + 28, party.chief)
    sheet.text(27, y + 42, ["签约时间：", day(signed, "sign_date", form), "　签约地点：信阳市"], body)
    writer.number_pages("第 {} 页 共 {} 页")
    values = said(job, lessor, lessee, place, area, rent, signed)
    return drawn(KIND, "fig_yard_contract", writer.sheets, values)


def agency_form(job: Job) -> Drawn:
    """A house let through an agency: a printed form with blanks and boxes to tick, the agency as third party."""
    facts, rng, home = job.facts, job.rng, job.facts.home
    lessor, lessee, signed = owner(job, 0.0), tenant(job, 0.0), signed_before(job)
    rent = Decimal(rng.randrange(12, 58) * 100)
    estate = home.community
    place = f"{estate.district}{estate.street}{estate.name}{home.room_text}"
    area = f"{rng.randrange(62, 210)}.{rng.randrange(1, 99):02d}".rstrip("0")
    sheet, fill, body = job.sheet(), pen(job, 12), Style("song", 11)
    agency = f"信阳{rng.choice(['粥', '糯米', '豆腐'])}家房产经纪服务部"
    sheet.text(20, 14, agency, Style("hei_bold", 11, _NAVY))
    sheet.text(190, 14, f"No {rng.randrange(10**6):06d}", Style("hei", 11, (190, 40, 40)), align="r")
    sheet.line(20, 21, 190, 21, width=0.5, fill=_NAVY)
    sheet.text(105, 27, "房屋出租居间三方合同", Style("hei_bold", 18), align="c")

    y = 42.0

    def lines(runs: Runs) -> None:
        nonlocal y
        y = sheet.flow(20, y, 170, runs, body, leading=2.05) + 1.2

    lines(["房东：", filled(lessor.name, "lessor", fill), "证件号：", filled(lessor.number, "", fill)])
    lines(["租客：", filled(lessee.name, "lessee", fill), "证件号：", filled(lessee.number, "", fill)])
    lines(["居间方：", agency, f"　　备案证号：信房经{rng.randrange(100, 999)}号"])
    lines(
        [
            "一、房东将",
            filled(place, "location", fill),
            "的房屋交租客使用，建筑面积",
            filled(area, "area_m2", fill),
            "㎡。",
        ]
    )
    lines(
        [
            "二、屋内设施：",
            filled(rng.choice(["空调二、热水器一、床一", "空房，水电通", "灶具、油烟机、衣柜"]), "", fill),
        ]
    )
    dates: list[str | Run] = ["三、租期自"]
    for of, name, after in ((facts.lease_from, "lease_from", "起至"), (facts.lease_to, "lease_to", "止。")):
        for figure, unit in ((of.year, "年"), (of.month, "月"), (of.day, "日")):
            dates += [Run(str(figure), name, fill, underline=True, min_em=len(str(figure)) + 0.4), Run(unit, name)]
        dates.append(after)
    lines(dates)
    figure_rent, words_rent = filled(f"{rent:.0f}", "rent", fill), filled(in_words(rent), "rent", fill)
    lines(["四、月租", figure_rent, "元，大写", words_rent, "，押金", filled(f"{rent:.0f}", "", fill), "元。"])
    pick = rng.randrange(3)
    sheet.text(20, y + 1, "五、付款方式：", body)
    for place_no, word in enumerate(("押一付一", "押一付三", "半年一付")):
        box(sheet, 50 + place_no * 36, y + 1.2, 3.8, ticked=place_no == pick)
        sheet.text(56 + place_no * 36, y + 1, word, body)
    y += 9.5
    owned = rng.choice(["租客", "房东"])
    lines(f"六、水、电、燃气、物业、有线电视、网络等费用由租客自付，大修由房东负责，{owned}负责灯具、龙头等小修。")
    lines("七、租客欲在自用车位或院内安装电动汽车充电设备的，房东不反对，并提供产权证件供报装使用；退租时恢复原状。")
    lines("八、租客擅自转租、拖欠租金十五日以上或利用房屋从事违法活动，房东有权收房，押金不退。")
    fee = Decimal(rent / 2).quantize(Decimal("1"))
    lines(f"九、居间服务费{fee}元，由租客支付。居间方已核对房东身份及产权证原件。")
    y += 5
    for place_no, (label, party) in enumerate((("房东", lessor), ("租客", lessee))):
        sheet.text(20 + place_no * 58, y, f"{label}：", body)
        _sign(job, sheet, 33 + place_no * 58, y - 1.5, party)
        sheet.text(20 + place_no * 58, y + 14, f"电话：{party.phone}", body.sized(10))
    sheet.text(136, y, "居间方：", body)
    sheet.text(136, y + 14, f"经纪人：{someone(job)}", body.sized(10))
    official(sheet, job, 168, y + 4, agency, diameter=32)
    figures: list[str | Run] = ["日期："]
    for figure, unit in ((signed.year, "年"), (signed.month, "月"), (signed.day, "日")):
        figures += [Run(f" {figure} ", "sign_date", fill), Run(unit, "sign_date")]
    sheet.text(190, y + 26, figures, body, align="r")
    values = said(job, lessor, lessee, place, area, rent, signed)
    return drawn(KIND, "fig_agency_form", [sheet], values)


def penned_deed(job: Job) -> Drawn:
    """A villager's deed written by pen without articles, years and sums in Chinese figures."""
    facts, rng = job.facts, job.rng
    lessor, lessee, signed = owner(job, 0.0), tenant(job, 0.3), signed_before(job)
    village = facts.home.community
    spot = rng.choice(["村口老磨坊院子", "大路边晒场", "东头旧仓库院子", "南塘边空地"])
    place = f"{village.village_committee.removesuffix('村民委员会')}{spot}"
    mu = rng.randrange(2, 19)
    area, rent = str(mu * 100), Decimal(rng.randrange(6, 60) * 500)
    sheet, ink = job.sheet(195, 270), pen(job, 15.5)
    sheet.fill(0, 0, 195, 270, rng.choice([(252, 249, 240), (255, 255, 255), (248, 248, 244)]))
    sheet.text(97, 24, rng.choice(["租 院 子 条", "租 约"]), Style(ink.face, 22, ink.fill, ink.jitter), align="c")
    text: list[str | Run] = [
        Run(lessor.name, "lessor"),
        "把自家在",
        Run(place, "location"),
        "的地方租给",
        Run(lessee.name, "lessee"),
        "用，给过路电车充电。地方大小有",
        Run(area, "area_m2"),
        "平方米上下，连着水井和一间看门的小屋。",
    ]
    y = sheet.flow(20, 44, 155, text, ink, leading=2.0, indent=2)
    form = "chinese" if rng.random() < 0.7 else "plain"

    def broken(of: date, name: str) -> Run:
        return Run(numbers.written_date(of, form=form), name)

    term: list[str | Run] = [
        "说好从",
        broken(facts.lease_from, "lease_from"),
        "租到",
        broken(facts.lease_to, "lease_to"),
        "，一年租钱",
        Run(in_words(rent), "rent"),
        "，每年头一个月一把交齐，不打欠条。",
    ]
    y = sheet.flow(20, y, 155, term, ink, leading=2.0, indent=2)
    more = rng.choice(
        [
            "电表由租的人自己去供电所报，电费自己掏。栽电杆、挖沟的事两家商量着来，弄坏田埂要给修好。",
            "拉电、挖沟、立桩由租的人办，户主出面签字作证。到期了桩子拉走，地整平。",
        ]
    )
    y = sheet.flow(20, y, 155, more, ink, leading=2.0, indent=2)
    y = sheet.flow(20, y, 155, "口说无凭，写这张条子，两家各留一张，村里存一张。", ink, leading=2.0, indent=2)
    y += 8
    for place_no, (label, name) in enumerate(
        (("出租人", lessor.name), ("承租人", lessee.name), ("中间人", someone(job)))
    ):
        company = place_no == 1 and bool(lessee.chief)
        sheet.text(92, y + place_no * 13, f"{label}：", ink.sized(14))
        if company:
            sheet.text(112, y + place_no * 13 + 0.6, name, ink.sized(11))
            official(sheet, job, 146, y + place_no * 13 + 2, name, diameter=34)
        else:
            signature(sheet, 114, y + place_no * 13 - 1.2, name)
    sheet.text(175, y + 42, day(signed, "sign_date", form), ink.sized(14), align="r")
    if rng.random() < 0.5:
        mine = [f"附：{lessor.name}手机 {lessor.phone}", f"　　村会计 {a_phone(rng)}"]
        for row, line in enumerate(mine):
            sheet.text(20, y + 30 + row * 8, line, ink.sized(11))
    values = said(job, lessor, lessee, place, area, rent, signed)
    return drawn(KIND, "fig_penned_deed", [sheet], values)


def _general_terms(job: Job) -> Sheet:
    """The second page: what is the same for every tenant, small, in two columns."""
    sheet, body = job.sheet(), Style("song", 8.6)
    sheet.text(105, 18, "通　用　条　款", Style("hei_bold", 13), align="c")
    terms = (
        "租赁物按现状交付，承租人进场前已查验，进场即视为验收合格。",
        "计租面积含公共区域分摊，双方不因面积误差互相追索。",
        "租金、管理费、推广费按自然月计收，不足一月按当月实际天数折算。",
        "逾期付款超过七日的，出租人有权限制车辆进出并停止供电，但应提前一日书面通知。",
        "承租人安装充电桩、变压器、广告牌，图纸应经出租人工程部审核；需报供电、消防的由承租人办理，出租人配合盖章。",
        "承租人不得将租赁物设定担保；转租须经出租人书面同意。",
        "承租人应投保财产一切险和公众责任险，并把出租人列为共同被保险人。",
        "出租人对公共设施检修需要停电的，提前三日张贴通知。",
        "租期内出租人转让租赁物的，应告知承租人，本约继续有效。",
        "提前退租须提前三个月书面通知，并支付相当于两个月租金的违约金。",
        "租期届满十日内承租人未搬离的，按日租金双倍支付占用费，留置物视为抛弃。",
        "不可抗力、政府行为致使租赁物不能使用的，租金自停用之日起免收。",
        "通知送达地址以表中所填为准，短信、电子邮件与书面同效。",
        "本条款与表中特别约定不一致的，以特别约定为准。",
    )
    y, half = [28.0, 28.0], len(terms) // 2
    for place, term in enumerate(terms):
        side = place // half
        y[side] = sheet.flow(18 + side * 90, y[side], 82, f"{place + 1}. {term}", body, leading=1.7) + 1.6
    sheet.line(104, 28, 104, max(y), width=0.15, fill=PALE)
    sheet.text(105, 284, "2/2", Style("song", 9, GREY), align="c")
    return sheet


def terms_sheet(job: Job) -> Drawn:
    """A mall's lease: what was agreed stands in a numbered table, general terms overleaf."""
    facts, rng, home = job.facts, job.rng, job.facts.home
    lessor, lessee, signed = owner(job, 1.0), tenant(job, 0.75), signed_before(job)
    estate, sheet = home.community, job.sheet()
    part = rng.choice(["一号楼裙楼屋面停车场", "负一层东区B口场地", "首层临街101铺及门前场地", "地面北区停车场"])
    place = f"{estate.district}{estate.street}{estate.name}{part}"
    size, price = Decimal(rng.randrange(60, 900)), Decimal(rng.randrange(8, 35))
    rent = size * price
    sheet.text(190, 14, f"合同编号：{signed:%Y}-ZS-{rng.randrange(1, 500):03d}", Style("song", 9.5), align="r")
    sheet.text(105, 23, "物业租赁合同（商务条款）", Style("song_bold", 18), align="c")
    sheet.text(105, 33, "本表与背面通用条款合为一份合同", Style("song", 9.5, GREY), align="c")
    label, fill = Style("hei", 10), job.fill_style(10.5)
    form = job.date_form("dash", "plain", "dot")

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    chief = f"（法定代表人 {lessee.chief}）" if lessee.chief else ""
    rows: list[tuple[str, str, Runs, float]] = [
        ("A", "业主方", value(lessor.name, "lessor"), 9.5),
        ("", "代码", value(lessor.number), 9.5),
        ("B", "租户", [value(lessee.name, "lessee"), value(chief)], 9.5),
        ("", "代码/身份证号", value(lessee.number), 9.5),
        ("C", "租赁物", value(place, "location"), 13),
        ("D", "计租面积（㎡）", value(f"{size}", "area_m2"), 9.5),
        ("E", "经营业态", value(rng.choice(["新能源汽车充电站、洗车", "充电桩经营及车主休息区"])), 9.5),
        ("F", "起租日", day(facts.lease_from, "lease_from", form, fill), 9.5),
        ("G", "终租日", day(facts.lease_to, "lease_to", form, fill), 9.5),
        ("H", "租金单价", value(f"{price}元/㎡·月"), 9.5),
        ("I", "月租金（元）", [value(comma(rent), "rent"), "　大写：", value(in_words(rent), "rent")], 13),
        ("J", "物业管理费", value(f"{rng.randrange(2, 7)}元/㎡·月，另行签约"), 9.5),
        ("K", "租赁押金", value(f"{comma(rent * 2)}元"), 9.5),
        ("L", "供电", value("租户自行报装独立计量，业主方提供电缆通道"), 9.5),
        ("M", "特别约定", value(rng.choice(["装修期一个月免管理费", "租户车辆免费停放两个", "无"])), 12),
    ]
    lines: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (high, [(10.0, mark, True), (36.0, name, True), (128.0, runs, False)]) for mark, name, runs, high in rows
    ]
    y = table(sheet, 18, 42, lines, label=label, value=fill)
    body = Style("song", 10.5)
    sheet.text(18, y + 8, ["业主方：", Run(lessor.name, "lessor")], body)
    sheet.text(112, y + 8, ["租户：", Run(lessee.name, "lessee") if lessee.chief else ""], body)
    official(sheet, job, 58, y + 14, lessor.name)
    if lessee.chief:
        official(sheet, job, 152, y + 14, lessee.name)
    else:
        signature(sheet, 126, y + 5, lessee.name)
    sheet.text(18, y + 28, f"经办：{someone(job)}", body)
    sheet.text(112, y + 28, ["签署日：", day(signed, "sign_date", form)], body)
    sheet.text(105, 284, "1/2", Style("song", 9, GREY), align="c")
    values = said(job, lessor, lessee, place, str(size), rent, signed)
    return drawn(KIND, "fig_terms_sheet", [sheet, _general_terms(job)], values)


LAYOUTS: Layouts = {
    KIND: {
        "fig_yard_contract": yard_contract,
        "fig_agency_form": agency_form,
        "fig_penned_deed": penned_deed,
        "fig_terms_sheet": terms_sheet,
    }
}
