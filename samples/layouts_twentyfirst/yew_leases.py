"""房屋、场地租赁合同: a yard let by a village or firm in prose, an agency's house form, a sheet of key terms."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Align, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.yew_common import (
    GREY,
    Holder,
    days_after,
    digits,
    grid,
    said_day,
    scrawl,
    seal_of,
    stranger,
    the_holder,
    thumb,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _values(
    lessor: str, lessee: Holder, place: str, area: str, span: tuple[date, date], rent: Decimal, signed: date
) -> dict[str, Value]:
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee.name,
        "location": place,
        "lease_from": span[0].isoformat(),
        "lease_to": span[1].isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return values | ({"area_m2": area} if area else {})


def _sign(sheet: Sheet, job: Job, x: float, y: float, name: str, *, company: bool) -> None:
    """A seal with the hand of whoever acts for the firm, or a person's name."""
    if company:
        scrawl(sheet, x + 6, y + 12, stranger(job), 15)
        seal_of(sheet, x + 26, y + 4, name, job, centre=job.rng.choice(["", "", "合同专用章"]))
    else:
        scrawl(sheet, x, y - 2, name)


def yard_agreement(job: Job) -> Drawn:
    """A yard for charging piles: a heading for every matter, prose below it, rent by the year that rises later."""
    facts, rng, tenant = job.facts, job.rng, the_holder(job)
    town = facts.home.community
    by_village = job.chance(0.55)
    lessor = town.village_committee if by_village else town.manager.name
    years = rng.choice([5, 6, 8, 10])
    start = facts.lease_from
    end = years_later(start, years) - timedelta(days=1)
    signed = days_after(start, -rng.randrange(1, 40))
    acres = Decimal(rng.randrange(9, 48)) / 10
    area = f"{acres * Decimal('666.67'):.0f}"
    yearly = Decimal(rng.randrange(120, 900) * 100)
    side = rng.choice(["北侧空地", "东侧院落", "西南角停车场", "临街硬化场地", "院内原晾晒场"])
    place = f"信阳市{town.district}{town.street}{side}"
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=24, left=27, width=156)
    head = Style("hei_bold", 12.5)
    title = rng.choice(["场地租赁协议书", "充电站场地租赁合同", "土地及附属场院租用协议"])
    writer.title(title, Style("song_bold", 22), after=10)
    writer.line(["甲　方：", Run(lessor, "lessor")])
    writer.line(f"负责人：{stranger(job)}　　　联系电话：0376-{rng.randrange(6000000, 6999999)}")
    writer.line(["乙　方：", Run(tenant.name, "lessee")])
    number = "统一社会信用代码" if tenant.company else "身份证号"
    writer.line(f"{number}：{tenant.number}　　　联系电话：{tenant.phone}")
    meeting = "经村民代表会议讨论同意，" if by_village else "经业主大会表决同意，"
    writer.para(f"为盘活闲置场地、方便群众新能源汽车充电，{meeting}甲乙双方自愿达成如下协议，共同遵守。")

    def matter(name: str, *paragraphs: Runs) -> None:
        writer.room(18)
        writer.para(name, indent=0, style=head)
        for runs in paragraphs:
            writer.para(runs)

    matter(
        "一、场地的位置和面积",
        [
            "甲方将位于",
            Run(place, "location"),
            "的场地出租给乙方。场地东至围墙，南至道路红线，西至排水沟，北至民房滴水，四至清楚，",
            f"面积约{acres}亩，折合",
            Run(area, "area_m2", solid=True),
            rng.choice(["平方米", "㎡"]),
            "，以双方现场丈量并签字的示意图为准。",
        ],
    )
    piles = rng.randrange(4, 24)
    matter(
        "二、场地的用途",
        f"乙方用于建设电动汽车充电站，计划安装120千瓦直流桩{piles}台、630千伏安箱变1台，并建值班室。",
    )
    written = rng.choice(["chinese", "plain"])
    matter(
        "三、租用年限",
        [
            f"租用年限为{'〇一二三四五六七八九十'[years]}年，即从",
            Run(said_day(start, written), "lease_from", solid=True),
            "起到",
            Run(said_day(end, written), "lease_to", solid=True),
            "止。期满乙方继续租用的，应提前六个月提出，同等条件下优先。",
        ],
    )
    rise = rng.choice([5, 8, 10])
    matter(
        "四、租金和交付办法",
        [
            "场地租金每年人民币",
            Run(in_words(yearly), "rent"),
            "（￥",
            Run(f"{yearly:,.2f}", "rent", solid=True),
            f"），前三年不变，从第四年起每三年递增{rise}%。",
        ],
        f"租金先交后用，一年一交，乙方于每年{start.month}月{min(start.day, 28)}日前汇入甲方账户（信阳五更粥农商银行，"
        f"账号{digits(job, 16)}），甲方出具收据。另交保证金{rng.choice(['伍仟', '壹万', '贰万'])}元，期满无息返还。",
    )
    matter(
        "五、双方的责任",
        "甲方保证对场地有完整的处分权，无权属争议；负责协调周边关系，协助乙方办理用电报装、规划备案等手续。",
        "乙方自行投资建设，依法经营，负责场地内的消防、用电安全和环境卫生；未经甲方书面同意不得转租。",
    )
    matter("六、征收的处理", "租用期间遇国家征收，土地补偿归甲方，地上设施、设备的补偿归乙方，已交未用的租金据实退还。")
    matter("七、违约责任", "任何一方无故解除协议的，按当年租金的百分之三十支付违约金，并赔偿对方的实际损失。")
    matter("八、其他", f"未尽事宜另行商定。本协议一式{rng.choice('肆陆')}份，甲乙双方各执一半，签字盖章后生效。")
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 9
    sheet.text(27, y, "甲方（盖章）", writer.style)
    sheet.text(112, y, "乙方（签章）", writer.style)
    _sign(sheet, job, 44, y + 8, lessor, company=True)
    _sign(sheet, job, 124, y + 10, tenant.name, company=tenant.company)
    sheet.text(183, y + 42, Run(said_day(signed, "chinese"), "sign_date"), writer.style, align="r")
    writer.number_pages("{} / {}")
    if len(writer.sheets) > 1 and job.variant.seal and job.chance(0.4):
        for part, page in enumerate(writer.sheets):
            seals.put_edge(page, 110, seals.SealText(lessor), part, len(writer.sheets))
    values = _values(lessor, tenant, place, area, (start, end), yearly, signed)
    return drawn("lease_contract", "yew_yard_agreement", writer.sheets, values)


def agency_form(job: Job) -> Drawn:
    """A house let through an agency: its printed form filled in, an inventory ruled below, three parties sign."""
    facts, rng, tenant = job.facts, job.rng, the_holder(job)
    home, town, owner = facts.home, facts.home.community, facts.landlord
    fill, rent = job.fill_style(11.5), facts.monthly_rent * rng.choice([4, 5, 6])
    span = (facts.lease_from, facts.lease_to)
    signed = days_after(span[0], -rng.randrange(0, 8))
    area = f"{rng.randrange(700, 1500) / 10}"
    agency = f"信阳{rng.choice(['青团', '汤圆', '米汤'])}房产经纪有限公司"
    writer = Writer(job, Style("song", 11.5), leading=1.85, top=20, left=22, width=166, gap=0.8)
    writer.sheet.text(22, 12, f"{agency}　专用合同文本", Style("kai", 9, GREY))
    writer.sheet.text(188, 12, f"NO.{digits(job, 7)}", Style("hei", 10, (190, 40, 40)), align="r")
    writer.title(rng.choice(["房屋租赁合同", "房屋出租合同书"]), Style("hei_bold", 20), after=7)
    writer.line(
        [
            "出租人（甲方）：",
            filled(owner.name, "lessor", fill, min_em=6),
            "　证件号：",
            filled(owner.id_number, "", fill),
        ]
    )
    writer.line(
        [
            "承租人（乙方）：",
            filled(tenant.name, "lessee", fill, min_em=6),
            "　证件号：",
            filled(tenant.number, "", fill),
        ]
    )
    writer.line(["居间方（丙方）：", filled(agency, "", fill), "　经纪人：", filled(stranger(job), "", fill)])
    place = f"信阳市{town.district}{town.street}{town.name}{home.room_text}"
    writer.line(["1、房屋坐落：", filled(place, "location", fill)])
    writer.line(
        [
            "2、建筑面积：",
            filled(area, "area_m2", fill),
            "平方米，户型：",
            filled(rng.choice(["三室两厅", "两室一厅", "一室一厅"]), "", fill),
            "，用途：",
            filled("居住" if not tenant.company else "办公及员工住宿", "", fill),
        ]
    )
    writer.line(["3、租期：自", *dated(span[0], "lease_from", fill), "至", *dated(span[1], "lease_to", fill), "。"])
    held = rng.choice([1, 2])
    deposit = rent * held
    writer.line(
        [
            "4、月租金：人民币",
            filled(f"{rent:.0f}", "rent", fill, min_em=4),
            "元，大写：",
            filled(in_words(rent), "rent", fill),
            "。",
        ]
    )
    writer.line(
        [
            "　　押金：",
            filled(f"{deposit:.0f}", "", fill),
            "元；付款方式：押",
            filled("一二"[held - 1], "", fill),
            "付",
            filled(rng.choice("三六"), "", fill),
        ]
    )
    writer.line(
        [
            "5、水表底数：",
            filled(digits(job, 4), "", fill),
            "　电表底数：",
            filled(digits(job, 5), "", fill),
            "　燃气：",
            filled(digits(job, 4), "", fill),
        ]
    )
    writer.line("6、租期内的水、电、燃气、物业、网络、有线电视等费用由乙方承担；房屋主体的维修由甲方负责。")
    writer.line("7、甲方同意乙方使用该房屋配套的固定车位，并同意乙方自费安装电动汽车充电桩，退租时可以拆除。")
    writer.line("8、乙方不得擅自改变房屋结构，不得转租；逾期十日不交租金的，甲方有权收回房屋。")
    writer.line("9、甲方提前收回房屋或乙方提前退租的，应提前一个月通知对方，并支付一个月租金作为违约金。")
    writer.line(
        f"10、丙方收取居间服务费{rent / 2:.0f}元，由{rng.choice(['乙方', '甲乙双方各半'])}承担。本合同一式三份。"
    )
    label = Style("song", 9.5)

    def cells(*texts: str) -> list[tuple[float, Runs, Style, Align]]:
        return [
            (166 / len(texts), text, label if place % 2 == 0 else fill.sized(9.5), "c")
            for place, text in enumerate(texts)
        ]

    writer.room(90)
    writer.y += 2
    writer.line("附：屋内物品清单")
    one, two = rng.choice("12"), rng.choice("23")
    writer.y = grid(
        writer.sheet,
        22,
        writer.y,
        [
            (7, cells("空调", f"{two}台", "冰箱", "1台", "洗衣机", "1台", "热水器", "1台")),
            (7, cells("床", f"{two}张", "衣柜", f"{two}组", "沙发", f"{one}套", "茶几", "1个")),
            (7, cells("电视", one, "油烟机", "1台", "钥匙", f"{two}把", "门禁卡", f"{two}张")),
        ],
    )
    sheet, y = writer.sheet, writer.y + 8
    for x, role in ((22, "甲方签字："), (82, "乙方签字："), (140, "丙方盖章：")):
        sheet.text(x, y, role, writer.style)
    scrawl(sheet, 28, y + 8, owner.name)
    thumb(sheet, 52, y + 7)
    if tenant.company:
        seal_of(sheet, 106, y + 14, tenant.name, job, size=38)
    else:
        scrawl(sheet, 88, y + 8, tenant.name)
        thumb(sheet, 112, y + 7)
    seal_of(sheet, 164, y + 14, agency, job, size=36)
    sheet.text(22, y + 24, f"电话：{owner.phone}", writer.style)
    sheet.text(82, y + 24, f"电话：{tenant.phone}", writer.style)
    sheet.text(22, y + 36, ["签约日期：", *dated(signed, "sign_date", fill)], writer.style)
    values = _values(owner.name, tenant, place, area, span, rent, signed)
    return drawn("lease_contract", "yew_agency_form", writer.sheets, values)


def key_terms(job: Job) -> Drawn:
    """Part of a commercial building: captions over their values in boxes, conditions small in two columns, a plan."""
    facts, rng, tenant = job.facts, job.rng, the_holder(job)
    town, firm = facts.home.community, facts.developer
    span = (facts.lease_from, facts.lease_to)
    signed = days_after(span[0], -rng.randrange(3, 25))
    size = Decimal(rng.randrange(600, 9000)) / 10
    unit = Decimal(rng.choice([8, 12, 15, 18, 22]))
    rent = (size * unit).quantize(Decimal("0.01"))
    part = rng.choice(["1号楼首层北区", "裙楼一层101商铺及门前场地", "附属停车楼首层A区", "3号厂房东半部及院内车位"])
    place = f"河南省信阳市{town.district}{town.street}{town.name}{part}"
    sheet, second = job.sheet(), job.sheet()
    tint = rng.choice([(38, 70, 110), (90, 40, 50), (40, 84, 70)])
    sheet.fill(18, 14, 174, 1.4, tint)
    sheet.text(
        18, 19, rng.choice(["物业租赁合同", "商业物业租赁合同", "经营场所及场地租赁合同"]), Style("hei_bold", 22)
    )
    sheet.text(192, 22, f"合同号 ZL{signed:%y%m}-{digits(job, 3)}", Style("hei", 9.5, GREY), align="r")
    sheet.text(18, 33, "第一部分　租赁要素", Style("hei_bold", 12, tint))
    caption, value = Style("hei", 8.5, GREY), Style(rng.choice(["hei", "song"]), 11)

    def box(x: float, y: float, wide: float, high: float, name: str, runs: Runs) -> None:
        sheet.rect(x, y, wide, high, line=0.2, fill=(170, 174, 180))
        sheet.text(x + 2.5, y + 2, name, caption)
        sheet.cell((x, y + 5.5, wide, high - 6), runs, value, pad=2.5)

    box(18, 42, 87, 18, "出租人", Run(firm.name, "lessor"))
    box(105, 42, 87, 18, "承租人", Run(tenant.name, "lessee"))
    box(18, 60, 87, 15, "统一社会信用代码", firm.uscc)
    box(105, 60, 87, 15, "证件号码", tenant.number)
    box(18, 75, 174, 17, "租赁物业地址", Run(place, "location"))
    box(18, 92, 58, 16, "租赁面积（建筑面积）", [Run(f"{size}", "area_m2"), " ㎡"])
    box(76, 92, 58, 16, "租金标准", f"{unit:.2f} 元/㎡·月")
    box(134, 92, 58, 16, "月租金", ["¥", Run(f"{rent:,.2f}", "rent")])
    form = rng.choice(["dash", "slash", "dot"])
    box(18, 108, 58, 16, "起租日", Run(said_day(span[0], form), "lease_from"))
    box(76, 108, 58, 16, "到期日", Run(said_day(span[1], form), "lease_to"))
    free = days_after(span[0], 30)
    box(134, 108, 58, 16, "免租期", f"至 {said_day(free, form)}")
    box(18, 124, 58, 16, "租赁保证金", f"¥{rent * 2:,.2f}")
    box(76, 124, 58, 16, "支付周期", rng.choice(["每季度，先付后用", "每半年，先付后用"]))
    box(134, 124, 58, 16, "物业服务费", "2.50 元/㎡·月")
    box(
        18,
        140,
        174,
        15,
        "租赁用途",
        rng.choice(["汽车充电、停车及便民零售", "仓储、车辆停放，自建充电设施", "新能源汽车展示及售后服务"]),
    )
    sheet.text(18, 162, "第二部分　通用条款", Style("hei_bold", 12, tint))
    clauses = (
        "1 交付　出租人于起租日按现状交付物业，双方签署交接单；承租人逾期接收的，视为已交付。",
        "2 租金　承租人于每个支付周期首月五日前将租金汇至出租人指定账户，出租人开具增值税发票。",
        "3 保证金　租赁终止且承租人结清费用、恢复原状后三十日内无息退还。",
        "4 用电　出租人同意承租人以自己名义申请独立用电及安装充电设施，并提供产权资料复印件。",
        "5 装修　装修方案须经出租人书面认可，涉及消防的应依法报批。",
        "6 转租　未经出租人书面同意，承租人不得转租、分租或以合作名义变相转租。",
        "7 维修　主体结构及公共设备由出租人维修，承租人增设的设备自行维修。",
        "8 解除　欠付租金达三十日的，出租人可以书面通知解除合同并扣除保证金。",
        "9 通知　以本合同所载地址、电话为送达地址，快递寄出三日视为送达。",
        "10 争议　协商不成的，向租赁物业所在地人民法院提起诉讼。",
    )
    small, tops = Style("song", 9), [170.0, 170.0]
    for number, text in enumerate(clauses):
        column = 0 if number < 5 else 1
        tops[column] = sheet.flow(18 + 90 * column, tops[column], 84, text, small, leading=1.55) + 1.2
    sheet.text(192, 284, "第 1 页　共 2 页", Style("hei", 8, GREY), align="r")
    second.text(18, 20, "第三部分　附图及签署", Style("hei_bold", 12, tint))
    second.rect(18, 30, 174, 96, line=0.3)
    second.rect(40, 44, 90, 56, line=0.6)
    second.rect(40, 44, 44, 56, line=0.6)
    second.text(62, 68, "租赁区域", Style("hei", 12), align="c")
    second.text(107, 68, "其他租户", Style("hei", 11, GREY), align="c")
    second.text(105, 114, "市 政 道 路", Style("hei", 10, GREY), align="c")
    second.text(168, 40, "北 ↑", Style("hei", 11))
    body = Style("song", 11.5)
    for x, role, name, which in ((18, "出租人", firm.name, "lessor"), (108, "承租人", tenant.name, "lessee")):
        second.text(x, 138, f"{role}（签章）", body)
        second.flow(x, 147, 80, Run(name, which), body, leading=1.4)
    _sign(second, job, 28, 160, firm.name, company=True)
    _sign(second, job, 118, 162, tenant.name, company=tenant.company)
    second.text(18, 200, f"联系电话：{firm.phone}", body)
    second.text(108, 200, f"联系电话：{tenant.phone}", body)
    second.text(18, 212, ["签署日期：", Run(said_day(signed, "padded"), "sign_date")], body)
    second.text(108, 212, f"签署地点：信阳市{town.district}", body)
    second.text(192, 284, "第 2 页　共 2 页", Style("hei", 8, GREY), align="r")
    values = _values(firm.name, tenant, place, f"{size}", span, rent, signed)
    return drawn("lease_contract", "yew_key_terms", [sheet, second], values, tolerated={"rent": (money(unit),)})


LAYOUTS: Layouts = {
    "lease_contract": {
        "yew_yard_agreement": yard_agreement,
        "yew_agency_form": agency_form,
        "yew_key_terms": key_terms,
    }
}
