"""Leases of yards, halls and shops for charging piles: a lawyer's, a city's form, a landlord firm's, a plain one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.opal_common import GREY, day_run, earlier, in_chinese, pen, seal_at, signed, veil, whole
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def tenant(job: Job) -> tuple[str, str, str, str]:
    """Who rents: name, number, phone and the person who signs."""
    facts = job.facts
    if job.variant.holder_is == "company":
        org = facts.company.org
        return org.name, org.uscc, org.phone, org.legal_person
    return facts.person.name, facts.person.id_number, facts.person.phone, facts.person.name


def truth(
    lessor: str, lessee: str, place: str, area: str, days: tuple[date, date, date], rent: Decimal
) -> dict[str, Value]:
    start, end, sign = days
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": sign.isoformat(),
    }


def sign_or_seal(job: Job, sheet: Sheet, x: float, y: float, name: str, field: str, agent: str) -> None:
    """A body corporate seals and its agent signs; a person signs alone."""
    if len(name) > 5:
        sheet.text(x, y + 8, Run(name, field), Style("song", min(11.0, 190 / len(name))))
        seal_at(job, sheet, x + 42, y + 14, name, wide=38)
        sheet.text(x + 2, y + 19, agent, Style("kai", 16, BLACK, jitter=0.06))
    else:
        signed(sheet, x + 6, y + 10, name, field)


def yard(job: Job) -> Drawn:
    """A lawyer's contract of a village's or developer's yard for a charging station, articles over two pages."""
    facts, rng = job.facts, job.rng
    lessee, code, phone, agent = tenant(job)
    place = facts.home.community
    village = rng.random() < 0.5
    lessor = place.village_committee if village else facts.developer.name
    location = (
        f"信阳市{place.district}{place.street}{rng.choice(['院内西侧空地', '北侧停车场', '沿街场地', '东侧闲置院落'])}"
    )
    area, rent = rng.randrange(60, 400) * 10, Decimal(rng.randrange(30, 240) * 1000)
    start, end = facts.lease_from, facts.lease_to
    sign = earlier(rng, start, 2, 30)
    form = job.date_form("plain", "padded", "spaced")
    writer = Writer(job, Style("song", rng.choice([11.5, 12])), left=26, width=158, top=24, leading=1.7)
    writer.title(
        rng.choice(["场地租赁合同", "充电站建设用地租赁合同", "土地（场地）租用合同"]), Style("song_bold", 22), after=9
    )
    by = rng.choice([("甲方（出租方）", "乙方（承租方）"), ("出租人（甲方）", "承租人（乙方）")])
    writer.line([f"{by[0]}：", Run(lessor, "lessor")])
    writer.line(f"负责人：{facts.landlord.name}　　联系电话：{facts.landlord.phone}")
    writer.line([f"{by[1]}：", Run(lessee, "lessee")])
    writer.line(f"证照号码：{code}　　联系电话：{phone}")
    writer.para(
        "甲乙双方根据《中华人民共和国民法典》及有关规定，在平等、自愿、有偿的基础上，就乙方租用甲方场地建设电动汽车充电站事宜订立本合同。"
    )
    where: list[str | Run] = [Run(location, "location"), "，面积约", whole(str(area), "area_m2"), "平方米"]
    mu = f"（折合{Decimal(area) / Decimal('666.67'):.2f}亩，四至以附图为准）。"
    till: list[str | Run] = [day_run(start, "lease_from", form), "起至", day_run(end, "lease_to", form), "止"]
    free = rng.choice([15, 30, 45])
    rise = "第四年起每年递增百分之五。" if end.year - start.year > 3 else "租赁期内租金不变。"
    articles: list[tuple[str, list[str | Run]]] = [
        ("场地位置及面积", ["甲方将位于", *where, mu]),
        ("用途", ["乙方租用该场地用于建设、经营新能源汽车充换电设施及配套用房，不得擅自改变用途。"]),
        ("租赁期限", ["租期自", *till, f"，其中前{free}天为建设期，免收租金。期满乙方在同等条件下享有优先承租权。"]),
        (
            "租金及支付",
            [
                "场地租金为每年人民币",
                whole(f"{rent:,.2f}" if rng.random() < 0.5 else f"{rent}", "rent"),
                "元（大写：",
                whole(in_words(rent), "rent"),
                f"）。{rise}先付后用，乙方于每个租赁年度开始前15日内一次付清当年租金。",
            ],
        ),
        (
            "保证金",
            [f"乙方于本合同签订之日起7日内支付履约保证金{rng.randrange(1, 6)}0000元，合同终止无违约的无息退还。"],
        ),
        ("水电", ["乙方自行向供电企业申请用电，甲方同意乙方以自己名义报装变压器并提供产权证明等资料。"]),
        ("甲方权利义务", ["甲方保证对该场地享有合法出租权，场地未设抵押，无权属争议；应保证道路畅通。"]),
        ("乙方权利义务", ["乙方依法办理规划、消防等手续，服从安全检查；地上设施归乙方所有，期满三十日内自行拆除。"]),
        ("征收拆迁", ["租期内遇征收的，土地补偿归甲方，设施设备及停业损失补偿归乙方，剩余租金据实退还。"]),
        ("违约责任", ["逾期支付租金的，每日按欠付金额的万分之五支付违约金；逾期超过60日甲方有权解除合同。"]),
        ("争议解决", ["协商不成的，向场地所在地人民法院提起诉讼。"]),
        ("其他", ["本合同一式四份，双方各执两份，自双方签字盖章之日起生效。"]),
    ]
    for number, (head, said) in enumerate(articles, 1):
        writer.para([Run(f"第{in_chinese(number)}条　{head}　", "", Style("hei_bold", writer.style.size)), *said])
    writer.room(62)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(28, y, "甲方（盖章）：", writer.style)
    sheet.text(110, y, "乙方（盖章/签字）：", writer.style)
    sign_or_seal(job, sheet, 28, y, lessor, "lessor", facts.landlord.name)
    sign_or_seal(job, sheet, 110, y, lessee, "lessee", agent)
    sheet.text(28, y + 40, ["签订日期：", day_run(sign, "sign_date", form)], writer.style)
    sheet.text(110, y + 40, ["签订日期：", day_run(sign, "sign_date", form)], writer.style)
    if job.variant.seal and len(writer.sheets) > 1 and rng.random() < 0.5:
        for part, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(lessor), part, len(writer.sheets))
    writer.number_pages(rng.choice(["- {} -", "{}/{}"]))
    values = truth(lessor, lessee, location, str(area), (start, end, sign), rent)
    return drawn(KIND, "opal_yard", writer.sheets, values)


def city_form(job: Job) -> Drawn:
    """The filing form of a city for houses: everything in underlined blanks, monthly rent in figures and words."""
    facts, rng = job.facts, job.rng
    lessee, code, phone, _ = tenant(job)
    landlord, ink = facts.landlord, pen(job, 12, share=0.7)
    area = f"{rng.randrange(60, 260)}{rng.choice(['', '.5', '.36', '.08'])}"
    rent, start, end = Decimal(rng.randrange(8, 90) * 100), facts.lease_from, facts.lease_to
    sign = earlier(rng, start, 0, 10)
    writer = Writer(job, Style("song", 12), left=24, width=162, top=22, leading=1.85, gap=1.0)
    writer.sheet.text(186, 14, f"登记备案号：信房租{sign.year}{rng.randrange(10**5):05d}", Style("song", 10), align="r")
    writer.title("信阳市房屋租赁合同", Style("hei_bold", 21), after=8)

    def blank(text: str, name: str = "", wide: float = 6) -> Run:
        return filled(text, name, ink, min_em=wide)

    writer.line(["出租人：", blank(landlord.name, "lessor", 10), "　身份证件号：", blank(landlord.id_number, "", 14)])
    writer.line(["承租人：", blank(lessee, "lessee", 10)])
    writer.line(["身份证件号/统一社会信用代码：", blank(code, "", 14), "　电话：", blank(phone)])
    writer.para("双方就房屋租赁有关事项协商一致，签订本合同。")
    writer.line(["一、房屋坐落：", blank(landlord.address, "location", 20)])
    writer.line(
        [
            "　　建筑面积",
            blank(area, "area_m2", 5),
            "平方米，结构",
            blank("砖混", "", 4),
            "，装修",
            blank("简装", "", 4),
        ]
    )
    writer.line(["　　权属证号：", blank(f"豫（2019）信阳市不动产权第{rng.randrange(10**7):07d}号")])
    writer.line("二、租赁用途：□居住　□√商业　□办公　□仓储；共同居住人：无")
    writer.line(["三、租期自", *dated(start, "lease_from", ink), "至", *dated(end, "lease_to", ink), "。"])
    words = whole(in_words(rent), "rent", ink)
    writer.line(["四、月租金（人民币）", blank(f"{rent}", "rent", 5), "元，大写：", words, "。"])
    pay = rng.choice(["押一付三", "半年付", "季付"])
    writer.line(["　　支付方式：", blank(pay, "", 5), "；押金：", blank(f"{rent * 2}", "", 5), "元。"])
    writer.line("五、水、电、燃气、物业、网络等费用由承租人承担；维修责任：主体结构由出租人负责，其余由承租人负责。")
    writer.line(
        "六、未经出租人书面同意不得转租、改变房屋结构。出租人同意承租人在房屋附属车位及院内安装充电桩并申请用电。"
    )
    writer.line("七、合同解除：任何一方提前解约须提前三十日书面通知，并按一个月租金标准支付违约金。")
    writer.line(["八、本合同一式", blank("叁", "", 3), "份，双方及登记备案机构各一份，自签字之日起生效。"])
    writer.line(["九、补充约定：", blank("院内原有杂物由出租人于交房前清理完毕", "", 22)])
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    for x, label, name, field in (
        (24, "出租人（签章）：", landlord.name, "lessor"),
        (108, "承租人（签章）：", lessee, "lessee"),
    ):
        sheet.text(x, y, label, writer.style)
        if len(name) > 5:
            sign_or_seal(job, sheet, x, y, name, field, facts.company.org.legal_person)
        else:
            signed(sheet, x + 34, y - 2, name, field)
        sheet.text(x, y + 32, dated(sign, "sign_date", ink), writer.style)
    writer.number_pages()
    veil(job, writer.sheets[0])
    values = truth(landlord.name, lessee, landlord.address, area, (start, end, sign), rent)
    return drawn(KIND, "opal_city_form", writer.sheets, values)


def key_terms(job: Job) -> Drawn:
    """A commercial landlord's contract: a table of key terms on page one, general terms in two columns on page two."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    lessee, code, phone, agent = tenant(job)
    firm, place = facts.developer, facts.home.community
    part = rng.choice(["商业楼1层", "地下一层停车场", "综合楼裙房"]) + rng.choice("ABC")
    location = f"{place.district}{place.street}{part}{rng.randrange(100, 140)}"
    area, unit = Decimal(rng.randrange(800, 9000)) / 10, rng.randrange(12, 48)
    rent = (area * unit).quantize(Decimal("0.01"))
    start, end, form = facts.lease_from, facts.lease_to, job.date_form("dash", "plain", "dot")
    sign = earlier(rng, start, 3, 40)
    sheet.text(20, 16, Run(firm.name, "lessor"), Style("hei", 10, GREY))
    sheet.text(190, 16, f"合同编号：ZL-{sign:%y%m}-{rng.randrange(1000):03d}", Style("hei", 10, GREY), align="r")
    sheet.line(20, 22, 190, 22, width=0.5)
    sheet.text(
        105,
        30,
        rng.choice(["租赁合同", "商业物业租赁合同", "房屋租赁合同"]),
        Style("hei_bold", 24),
        align="c",
        spacing=0.2,
    )
    sheet.text(105, 43, "第一部分　商务条款", Style("hei", 13), align="c")
    till: list[str | Run] = [day_run(start, "lease_from", form), " 至 ", day_run(end, "lease_to", form)]
    monthly: list[str | Run] = [whole(f"¥{rent:,.2f}", "rent"), f"/月（{unit}元/㎡·月，含税）"]
    rows: list[tuple[str, Runs]] = [
        ("出租方", Run(firm.name, "lessor")),
        ("出租方代码", f"{firm.uscc}　电话 {firm.phone}"),
        ("承租方", Run(lessee, "lessee")),
        ("承租方证件", f"{code}　电话 {phone}"),
        ("租赁物位置", Run(location, "location")),
        ("计租面积", [whole(f"{area}", "area_m2"), " 平方米（建筑面积，公摊系数22%）"]),
        ("租赁用途", "电动汽车充电场站及客户休息区"),
        ("租赁期间", till),
        ("装修免租期", f"{rng.choice([30, 60])}天，自交付之日起算"),
        ("租金标准", monthly),
        ("物业费", f"{rng.choice(['2.5', '3.0', '4.2'])}元/㎡·月，由物业公司另行收取"),
        ("租赁保证金", f"¥{rent * 2:,.2f}（两个月租金）"),
        ("付款周期", rng.choice(["按季，首期于签约后5日内支付", "按月，每月5日前"])),
        ("签订日期", day_run(sign, "sign_date", form)),
    ]
    lines = [(11.5, [(36.0, label, True), (134.0, runs, False)]) for label, runs in rows]
    y = table(sheet, 20, 54, lines, label=Style("hei", 10.5), value=Style(rng.choice(["song", "hei"]), 11))
    sheet.text(22, y + 8, "出租方盖章：", Style("song", 11))
    sheet.text(112, y + 8, "承租方签章：", Style("song", 11))
    sign_or_seal(job, sheet, 22, y + 8, firm.name, "lessor", firm.legal_person)
    sign_or_seal(job, sheet, 112, y + 8, lessee, "lessee", agent)
    back = job.sheet()
    back.text(105, 20, "第二部分　通用条款", Style("hei_bold", 15), align="c")
    terms = (
        "1.1 出租方保证对租赁物拥有合法处分权，租赁物已抵押的，应在签约前书面披露。",
        "1.2 交付时双方签署《交付确认书》，载明水电表底数及设备清单。",
        "2.1 租金不含水电、燃气、通讯费用，承租方应按表计量缴纳。",
        "2.2 逾期付款的，每逾期一日按应付款的千分之一支付滞纳金。",
        "2.3 免租期内承租方仍须缴纳物业费及能源费。",
        "3.1 承租方增设变压器、充电桩的，应将施工图报出租方备案，出租方应予同意并出具必要文件。",
        "3.2 承租方应投保财产一切险及公众责任险，保额不低于500万元。",
        "4.1 未经书面同意，承租方不得转租、分租或以联营方式变相转租。",
        "4.2 出租方转让租赁物的，应提前三个月通知承租方。",
        "5.1 有下列情形之一的，出租方可解除合同：拖欠租金达三十日；擅自改变用途；严重违反消防规定。",
        "5.2 承租方提前退租的，保证金不予退还，并补缴免租期租金。",
        "6.1 期满后承租方应于十日内恢复原状，逾期未搬离的物品视为放弃。",
        "7.1 不可抗力致使合同不能履行的，双方互不承担责任。",
        "8.1 通知以书面形式送达商务条款所列地址，或以电子邮件方式送达。",
        "8.2 争议提交信阳仲裁委员会仲裁。商务条款与通用条款不一致的，以商务条款为准。",
    )
    down = [34.0, 34.0]
    for number, term in enumerate(terms):
        side = 0 if number < 8 else 1
        down[side] = back.flow(18 + 90 * side, down[side], 82, term, Style("song", 10.5), leading=1.75) + 3
    back.line(105, 34, 105, max(down), width=0.12, fill=GREY)
    sheet.text(105, 284, "1", Style("hei", 9), align="c")
    back.text(105, 284, "2", Style("hei", 9), align="c")
    veil(job, sheet)
    values = truth(firm.name, lessee, location, f"{area}", (start, end, sign), rent)
    return drawn(KIND, "opal_key_terms", [sheet, back], values)


def plain_words(job: Job) -> Drawn:
    """A page by two people of the place, numbers in Chinese words, no labels; a witness signs too."""
    facts, rng = job.facts, job.rng
    lessee, code, phone, agent = tenant(job)
    landlord, ink = facts.landlord, pen(job, 13.5, share=0.75)
    area, rent = rng.randrange(8, 60) * 10, Decimal(rng.randrange(6, 48) * 1000)
    start, years = facts.lease_from, facts.lease_to.year - facts.lease_from.year
    end, sign = facts.lease_to, earlier(rng, facts.lease_from, 1, 8)
    streets = facts.home.community
    what = rng.choice(["院落", "门面房及门前空地", "厂房一间", "临街场院"])
    location = f"{streets.district}{streets.street}{rng.choice(['', '后院', '南邻'])}"
    writer = Writer(job, ink, left=25, width=160, top=26, leading=1.85, gap=1.0)
    writer.title(rng.choice(["租　房　协　议", "租赁协议书", "租 院 协 议"]), ink.sized(22), after=9)
    form = rng.choice(["chinese", "chinese", "plain"])
    numbered = [f"身份证{landlord.id_number}" if rng.random() < 0.5 else f"住{landlord.address.split('号')[0]}号"]
    writer.para(
        [
            "立协议人",
            whole(landlord.name, "lessor"),
            f"（{numbered[0]}，下称房主）与",
            Run(lessee, "lessee"),
            f"（{code}，下称租户），经中间人说合，达成如下协议：",
        ]
    )
    writer.para(
        [
            "房主自愿把自己在",
            Run(location, "location"),
            f"的{what}，共",
            whole(f"{in_chinese(area)}平方米", "area_m2"),
            "，租给租户停车、安装充电桩使用。租期",
            f"{in_chinese(years)}年，从",
            day_run(start, "lease_from", form),
            "到",
            day_run(end, "lease_to", form),
            "。",
        ]
    )
    writer.para(
        [
            "租金一年一交，每年",
            whole(in_words(rent), "rent"),
            "（",
            whole(f"{rent}", "rent"),
            "元），签协议当天交第一年的，以后每年提前一个月交。",
        ]
    )
    writer.para(
        "水电费租户自理，电表由租户自己去供电所办理，房主出具房产手续配合。房屋漏雨由房主修，门窗损坏由租户修。"
    )
    writer.para(
        "租期内房主不得涨价，不得中途收回；租户不得存放易燃易爆物品。遇拆迁协议终止，装的桩和变压器归租户，房租按天退。"
    )
    writer.para("一方违约，赔对方贰仟元。本协议一式贰份，各拿一份，按手印后生效，口说无凭，立字为据。")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(25, y, "房主：", ink)
    signed(sheet, 42, y - 1, landlord.name, "lessor")
    sheet.text(25, y + 10, landlord.phone, ink)
    sheet.text(105, y, "租户：", ink)
    if len(lessee) > 5:
        sheet.text(120, y, Run(lessee, "lessee"), ink.sized(11))
        sheet.text(120, y + 9, agent, Style("kai", 16, BLACK, jitter=0.06))
        seal_at(job, sheet, 150, y + 8, lessee, wide=38)
    else:
        signed(sheet, 122, y - 1, lessee, "lessee")
    sheet.text(105, y + 20, phone, ink)
    sheet.text(25, y + 22, f"中间人：{facts.spouse.name}", ink)
    sheet.text(180, y + 34, day_run(sign, "sign_date", form), ink, align="r")
    values = truth(landlord.name, lessee, location, str(area), (start, end, sign), rent)
    return drawn(
        KIND,
        "opal_plain_words",
        writer.sheets,
        values,
        tolerated={"location": (location + what, f"{location}的{what}")},
    )


LAYOUTS: Layouts = {
    KIND: {
        "opal_yard": yard,
        "opal_city_form": city_form,
        "opal_key_terms": key_terms,
        "opal_plain_words": plain_words,
    }
}
