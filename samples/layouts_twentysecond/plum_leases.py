"""房屋/场地租赁合同: a yard for charging piles, an agency's house lease with blanks, a firm's sheet of terms with
general clauses in two columns, a shop let by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.plum_common import GENERAL, Said, day_run, lines_of_paper, pen, plain_number, someone
from samples.ornaments import watermark
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "lease_contract"


def _values(
    job: Job, lessor: str, lessee: str, location: str, area: str, rent: Decimal, signed: date
) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }


def _tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def _years(job: Job) -> int:
    return (job.facts.lease_to + timedelta(days=1)).year - job.facts.lease_from.year


def _seal(sheet: Sheet, job: Job, x: float, y: float, name: str, centre: str = "") -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre))


def yard_for_piles(job: Job) -> Drawn:
    """An open yard let by a village or a firm to a charging company: numbered articles over two or three pages."""
    facts, rng = job.facts, job.rng
    place, firm = facts.home.community, facts.company.org
    by_village = job.chance(0.5)
    lessor = place.village_committee if by_village else facts.developer.name
    spot = rng.choice(["院内东侧空地", "临街停车场", "北门外硬化场地", "原物资仓库前场地"])
    location = f"信阳市{place.district}{place.street}{spot}"
    mu = Decimal(rng.randrange(8, 60)) / 10
    area = str(int(mu * Decimal(2000) / 3))
    rent = Decimal(rng.randrange(12, 90) * 1000)
    signed = facts.lease_from - timedelta(days=rng.randrange(2, 25))
    deposit, years = Decimal(rng.randrange(5, 20) * 1000), _years(job)
    shape = rng.choice(["plain", "spaced", "padded"])
    writer = Writer(job, Style("song", 12), leading=1.75, gap=0.8)
    writer.title(rng.choice(["场地租赁合同", "充电站场地租赁合同书", "土地（场地）租用协议"]), Style("hei_bold", 21))
    writer.line(["出租方（以下简称甲方）：", Run(lessor, "lessor")])
    writer.line(f"负责人：{someone(job)}　　　　联系电话：{place.manager.phone}")
    writer.line(["承租方（以下简称乙方）：", Run(firm.name, "lessee")])
    writer.line(f"统一社会信用代码：{firm.uscc}　　法定代表人：{firm.legal_person}")
    writer.y += 2
    writer.para(
        "甲乙双方依据《中华人民共和国民法典》及有关规定，就乙方租用甲方场地建设电动汽车充电站一事，协商一致，订立本合同。"
    )
    mark = rng.choice(["第{}条　", "{}、"])

    def article(number: str, title: str, *paras: Said) -> None:
        writer.para([Run(mark.format(number) + title, "", Style("hei_bold", 12))], indent=2 if "条" not in mark else 0)
        for said in paras:
            writer.para(said)

    article(
        "一",
        "租赁场地",
        [
            "1.1　场地位于",
            Run(location, "location"),
            "，四至以双方现场确认的红线图（附件一）为准。",
        ],
        ["1.2　占地面积", Run(area, "area_m2", solid=True), f"平方米（约合{mu}亩），其中硬化面积约占三分之二。"],
        ["1.3　场地用途：建设、运营新能源汽车公共充电站及配套停车、休息设施，未经甲方书面同意不得改作他用。"],
    )
    article(
        "二",
        "租赁期限",
        [
            f"2.1　租期{years}年，自",
            day_run(job, facts.lease_from, "lease_from", None, shape),
            "起，至",
            day_run(job, facts.lease_to, "lease_to", None, shape),
            "止。",
        ],
        [f"2.2　自租期起算之日起前{rng.choice(['三十', '六十', '九十'])}日为施工免租期，免租期计入租期。"],
    )
    article(
        "三",
        "租金与支付",
        [
            "3.1　年租金为人民币（大写）",
            Run(in_words(rent), "rent", solid=True),
            "（¥",
            Run(plain_number(rent), "rent", solid=True),
            "），含税。",
        ],
        [f"3.2　租金按年支付，先付后用，首期租金于合同签订后{rng.choice(['10', '15'])}日内付清。"],
        [f"3.3　乙方另付履约保证金{plain_number(deposit)}元，合同期满且无违约，甲方十日内无息退还。"],
    )
    article(
        "四",
        "双方权利义务",
        ["4.1　甲方保证对场地享有合法的使用、收益权，未设定抵押，并协助乙方办理用电报装、规划备案等手续。"],
        [f"4.2　乙方自行申请安装{rng.choice(['630', '800', '1250'])}kVA箱式变压器，电费由乙方直接向供电企业缴纳。"],
        ["4.3　乙方负责场地内的消防、安全生产和环境卫生，依法取得经营所需的各项许可。"],
    )
    article(
        "五",
        "合同的变更与解除",
        ["5.1　因国家征收、征用致使合同不能履行的，合同自行终止，地上设备补偿归乙方，土地补偿归甲方。"],
        ["5.2　乙方拖欠租金超过两个月的，甲方有权解除合同，并按欠付金额每日万分之五收取违约金。"],
        ["5.3　租期届满，乙方在同等条件下享有优先承租权；不再续租的，乙方应在三十日内拆除设备、恢复原状。"],
    )
    article(
        "六",
        "其他",
        ["6.1　履行本合同发生争议，由双方协商解决；协商不成的，向场地所在地人民法院起诉。"],
        ["6.2　本合同一式肆份，甲乙双方各执贰份，自双方签字盖章之日起生效。"],
    )
    writer.room(62)
    writer.y += 10
    sheet, y, body = writer.sheet, writer.y, writer.style
    for x, role, name, key in ((25, "甲方（盖章）：", lessor, "lessor"), (110, "乙方（盖章）：", firm.name, "lessee")):
        sheet.text(x, y, role, body)
        sheet.flow(x, y + 8, 76, Run(name, key), body, leading=1.4)
        sheet.text(x, y + 21, "代表人签字：", body)
        signature(sheet, x + 27, y + 19, someone(job) if key == "lessor" else firm.legal_person)
        sheet.text(x, y + 32, day_run(job, signed, "sign_date", None, shape), body)
        _seal(sheet, job, x + 42, y + 16, name, "" if key == "lessor" or job.chance(0.5) else "合同专用章")
    writer.number_pages(rng.choice(["第{}页，共{}页", "— {} —"]))
    if job.variant.seal and job.chance(0.4):
        for number, page in enumerate(writer.sheets):
            seals.put_edge(page, 140, seals.SealText(lessor), number, len(writer.sheets))
    values = _values(job, lessor, firm.name, location, area, rent, signed)
    return drawn(KIND, "plum_yard_for_piles", writer.sheets, values)


def house_blanks(job: Job) -> Drawn:
    """An agency's printed house lease, blanks filled in, furniture list and meter readings at the end."""
    facts, rng, owner = job.facts, job.rng, job.facts.landlord
    fill, body = job.fill_style(12), Style("song", 12)
    writer = Writer(job, body, left=23, width=164, leading=1.9, gap=0.6)
    tenant = _tenant(job)
    is_firm = job.variant.holder_is == "company"
    location = owner.address
    area = f"{Decimal(rng.randrange(5200, 16800)) / 100:.2f}"
    rent = Decimal(rng.randrange(60, 320) * 10)
    signed = facts.lease_from - timedelta(days=rng.randrange(0, 9))
    code = facts.company.org.uscc if is_firm else facts.person.id_number

    def blank(text: str, name: str = "", wide: float = 0.0) -> Run:
        return filled(text, name, fill, min_em=wide)

    writer.sheet.text(187, 17, f"№ {rng.randrange(10**7):07d}", Style("hei", 11, RED), align="r")
    writer.title("房 屋 租 赁 合 同", Style("song_bold", 22), spacing=0.05, after=9)
    writer.line(["出租人（甲方）：", blank(owner.name, "lessor", 9), "证件号码：", blank(owner.id_number, "", 13)])
    writer.line(["承租人（乙方）：", blank(tenant, "lessee", 9), "证件号码：", blank(code, "", 13)])
    writer.line(["居间方（丙方）：", blank(f"信阳市{facts.home.community.district}安居房产信息服务部", "", 20)])
    writer.line("甲、乙双方经丙方居间介绍，在平等自愿的基础上达成如下协议：")
    writer.line(["一、甲方将座落于", blank(location, "location"), "的房屋出租给乙方使用。"])
    kind = rng.choice(["住宅", "商住", "办公"]) if is_firm else "住宅"
    writer.line(
        [
            "二、该房屋建筑面积",
            blank(area, "area_m2", 5),
            "平方米，用途为",
            blank(kind, "", 4),
            "，不动产权证号",
            blank(f"{rng.randrange(10**7):07d}", "", 7),
            "，附带地下室（车位）",
            blank(rng.choice(["无", "一间", "一个"]), "", 3),
            "。",
        ]
    )
    writer.line(
        [
            "三、租期共",
            blank(str(_years(job) * 12), "", 3),
            "个月，从",
            *dated(facts.lease_from, "lease_from", fill),
            "至",
            *dated(facts.lease_to, "lease_to", fill),
            "止。",
        ]
    )
    times = rng.choice(["三", "六", "十二"])
    writer.line(
        [
            "四、每月租金为人民币",
            blank(plain_number(rent), "rent", 5),
            "元，大写",
            blank(in_words(rent), "rent", 9),
            "，押金",
            blank(plain_number(rent * rng.choice([1, 2])), "", 5),
            f"元。付款方式：每{times}个月支付一次，提前",
            blank("10", "", 2),
            "天交付下期租金。",
        ]
    )
    writer.line("五、租赁期间水、电、燃气、物业、有线电视、网络等费用由乙方承担，甲方承担供暖设施维修费用。")
    writer.line(
        [
            "六、交房时表底：电",
            blank(str(rng.randrange(300, 9000)), "", 4),
            "度，水",
            blank(str(rng.randrange(20, 900)), "", 4),
            "吨，气",
            blank(str(rng.randrange(20, 900)), "", 4),
            "方；钥匙",
            blank(str(rng.randrange(2, 5)), "", 2),
            "把。",
        ]
    )
    writer.line("七、乙方不得擅自改变房屋结构，不得利用房屋从事违法活动；未经甲方同意不得转租。")
    yes = rng.choice(["同意乙方在车位或院内安装电动汽车充电桩，退租时自行拆除。", "墙面可以悬挂，不得打孔；宠物另议。"])
    writer.line(["八、其他约定：", blank(yes)])
    writer.line("九、一方违约的，应向对方支付相当于一个月租金的违约金；提前退租须提前三十天通知。")
    writer.line("十、本合同一式三份，三方各执一份，签字后生效。物品清单：床　张、空调　台、热水器　台、冰箱　台。")
    writer.room(50)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(23, y, "甲方（签字）：", body)
    signature(sheet, 52, y - 2, owner.name)
    sheet.text(110, y, "乙方（签字）：", body)
    if is_firm:
        sheet.flow(110, y + 8, 76, Run(tenant, "lessee"), body, leading=1.3)
        _seal(sheet, job, 160, y + 8, tenant)
    else:
        signature(sheet, 139, y - 2, tenant)
    sheet.text(23, y + 12, f"电话：{owner.phone}", body)
    sheet.text(110, y + 20, f"电话：{facts.company.org.phone if is_firm else facts.person.phone}", body)
    sheet.text(23, y + 24, f"丙方经办：{someone(job)}", body)
    sheet.text(110, y + 32, ["签订日期：", *dated(signed, "sign_date", fill)], body)
    if job.variant.watermark:
        watermark(writer.sheets[0], "仅供办理用电报装")
    values = _values(job, owner.name, tenant, location, area, rent, signed)
    return drawn(KIND, "plum_house_blanks", writer.sheets, values)


def terms_and_clauses(job: Job) -> Drawn:
    """A firm's sheet of numbered terms in a table; general clauses in two columns on the second page."""
    facts, rng = job.facts, job.rng
    lessor, lessee = facts.developer, facts.company.org
    first, second = job.sheet(), job.sheet()
    location = f"{lessor.address}{rng.choice(['2号厂房一层', '综合楼西侧停车场', '3号仓库及南侧空地', '一期厂区B栋'])}"
    area_number = Decimal(rng.randrange(1800, 42000)) / 10
    area = str(area_number.normalize()) if area_number % 1 else str(int(area_number))
    price = Decimal(rng.randrange(8, 28))
    rent = (area_number * price).quantize(Decimal("0.01"))
    signed = facts.lease_from - timedelta(days=rng.randrange(5, 40))
    first.text(105, 18, rng.choice(["物业租赁合同", "厂房（停车场）租赁合同"]), Style("hei_bold", 20), align="c")
    first.text(105, 29.5, "第一部分　商务条款", Style("hei", 13), align="c")
    first.text(19, 37, f"合同编号：ZL-{signed:%Y%m}-{rng.randrange(1, 99):03d}", Style("hei", 9.5))
    value, label = Style("hei", 10.5), Style("hei_bold", 10.5)
    shape = rng.choice(["plain", "dash", "dot"])
    start = day_run(job, facts.lease_from, "lease_from", None, shape)
    end = day_run(job, facts.lease_to, "lease_to", None, shape)
    period: Said = ["起租日：", start, "\n到期日：", end]
    rows: list[tuple[str, float, Said]] = [
        ("出租人", 12, [Run(lessor.name, "lessor")]),
        ("出租人信息", 15, [f"信用代码{lessor.uscc}\n法定代表人{lessor.legal_person}，电话{lessor.phone}"]),
        ("承租人", 12, [Run(lessee.name, "lessee")]),
        ("承租人信息", 15, [f"信用代码{lessee.uscc}\n法定代表人{lessee.legal_person}，电话{lessee.phone}"]),
        ("租赁物", 15, [Run(location, "location")]),
        ("计租面积", 12, [Run(area, "area_m2"), "㎡（建筑面积与露天场地合并计算）"]),
        ("用　　途", 12, [rng.choice(["仓储、物流车辆停放及自用充电", "新能源汽车充电、维修", "办公、仓储"])]),
        ("租赁期限", 18, period),
        ("租金标准", 12, [f"{price}元/㎡·月（含9%增值税）"]),
        (
            "月 租 金",
            14,
            ["人民币", Run(f"{rent:,.2f}", "rent"), "元（大写：", Run(in_words(rent), "rent"), "）"],
        ),
        ("支付方式", 12, [f"{rng.choice(['押三付三', '押二付六', '季付'])}，每期首月5日前转账支付"]),
        (
            "租金递增",
            12,
            [f"自第三年起每年递增{rng.choice(['3', '5', '8'])}%" if _years(job) > 2 else "租期内不作调整"],
        ),
        ("收款账户", 15, [Run(lessor.name, "lessor"), f"\n中国样例银行信阳分行 {rng.randrange(10**15):016d}"]),
        ("特别约定", 18, ["承租人有权以自身名义申请用电报装，出租人应在五个工作日内提供产权证明并盖章。"]),
    ]
    ruled: list[tuple[float, list[tuple[float, str | Run | Said, bool]]]] = [
        (high, [(11, str(number), True), (33, name, True), (128, runs, False)])
        for number, (name, high, runs) in enumerate(rows, 1)
    ]
    table(first, 19, 43, ruled, label=label, value=value)
    first.text(105, 282, "1 / 2", Style("hei", 9), align="c")
    second.text(105, 18, "第二部分　通用条款", Style("hei", 13), align="c")
    y_left = y_right = 32.0
    for number, clause in enumerate(GENERAL):
        if number < 6:
            y_left = second.flow(19, y_left, 82, clause, Style("hei", 9.5), leading=1.65) + 2
        else:
            y_right = second.flow(109, y_right, 82, clause, Style("hei", 9.5), leading=1.65) + 2
    second.line(105, 32, 105, max(y_left, y_right), width=0.15)
    y = max(y_left, y_right) + 16
    second.text(19, y, "（以下为签署栏，无正文）", Style("hei", 9.5))
    for x, role, org, key in ((19, "出租人：", lessor, "lessor"), (109, "承租人：", lessee, "lessee")):
        second.rect(x, y + 8, 82, 58)
        second.cell((x + 1, y + 10, 80, 14), [role, Run(org.name, key)], value)
        second.text(x + 3, y + 32, "授权代表：", value)
        signature(second, x + 24, y + 30, org.legal_person)
        second.text(x + 3, y + 52, ["签署日期：", day_run(job, signed, "sign_date", None, shape)], value)
        _seal(second, job, x + 55, y + 36, org.name, rng.choice(["", "合同专用章"]))
    second.text(105, 282, "2 / 2", Style("hei", 9), align="c")
    values = _values(job, lessor.name, lessee.name, location, area, rent, signed)
    return drawn(KIND, "plum_terms_and_clauses", [first, second], values)


def shop_by_hand(job: Job) -> Drawn:
    """A shop let by hand: prose on lined paper, dates in Chinese numerals, the yearly rent in words."""
    facts, rng, owner = job.facts, job.rng, job.facts.landlord
    sheet, ink, tenant = job.sheet(195, 270), pen(job, 14.5), _tenant(job)
    step_mm = 9.6
    lines_of_paper(sheet, 34, 260, step_mm, left=15, right=180, colour=(150, 180, 205))
    lead = step_mm * 72 / 25.4 / 14.5
    place, years = facts.home.community, _years(job)
    location = f"{place.district}{place.street}{rng.choice(['门面房两间', '院内平房三间', '临街房一楼东头两间'])}"
    area, rent = str(rng.randrange(28, 180)), Decimal(rng.randrange(6, 48) * 1000)
    signed = facts.lease_from - timedelta(days=rng.randrange(0, 6))
    sheet.text(97, 22, rng.choice(["租房协议", "房屋出租合约", "租 赁 协 议"]), ink.sized(22), align="c")
    words: Said = [
        Run(owner.name, "lessor", solid=True),
        "（房主）自愿把自家坐落在",
        Run(location, "location"),
        "，面积约",
        Run(area, "area_m2", solid=True),
        "平方米，租给",
        Run(tenant, "lessee", solid=len(tenant) < 5),
        "（租房人）做生意和停车、充电使用。为避免今后扯皮，经双方当面商量，立协议如下：",
    ]
    y = sheet.flow(18, 36.5, 158, words, ink, leading=lead, indent=2)
    paras: list[Said] = [
        [
            f"1、租期{'零一二三四五六'[years]}年，从",
            Run(numbers.written_date(facts.lease_from, form="chinese"), "lease_from"),
            "到",
            Run(numbers.written_date(facts.lease_to, form="chinese"), "lease_to"),
            "。",
        ],
        ["2、每年租金", Run(in_words(rent), "rent"), "，一年一交，上打租，交钱打条。"],
        [f"3、水电费租房人自己交，房主收押金{rng.choice(['五百', '一千', '两千'])}元，走时退还。"],
        ["4、租房人可以在门前装充电桩、拉动力电，手续自己跑，房主给予配合。"],
        ["5、房屋漏雨由房主修，租房人损坏的照价赔偿。半路不租，剩余租金不退。"],
        ["6、到期后想接着租，提前一个月说，价钱再议。口说无凭，立字为据，一式两份。"],
    ]
    for said in paras:
        y = sheet.flow(18, y, 158, said, ink, leading=lead)
    y += step_mm
    sheet.text(20, y, ["房主：", Run(owner.name, "lessor")], ink)
    sheet.text(20, y + step_mm, owner.id_number, ink.sized(12))
    tenant_y = y
    if job.variant.holder_is == "company":
        sheet.text(94, tenant_y, "租房人（盖章）：", ink)
        sheet.text(94, tenant_y + step_mm, Run(tenant, "lessee"), ink.sized(12))
        _seal(sheet, job, 148, tenant_y + 8, tenant)
    else:
        sheet.text(94, tenant_y, ["租房人：", Run(tenant, "lessee")], ink)
        sheet.text(94, tenant_y + step_mm, facts.person.id_number, ink.sized(12))
    sheet.text(20, y + 2 * step_mm, f"证明人：{someone(job)}", ink)
    sheet.text(94, y + 3 * step_mm, Run(numbers.written_date(signed, form="chinese"), "sign_date"), ink)
    values = _values(job, owner.name, tenant, location, area, rent, signed)
    bare = next(
        location.removesuffix(end) for end in ("门面房两间", "院内平房三间", "临街房一楼东头两间") if end in location
    )
    return drawn(KIND, "plum_shop_by_hand", [sheet], values, tolerated={"location": (bare,)})


LAYOUTS: Layouts = {
    KIND: {
        "plum_yard_for_piles": yard_for_piles,
        "plum_house_blanks": house_blanks,
        "plum_terms_and_clauses": terms_and_clauses,
        "plum_shop_by_hand": shop_by_hand,
    }
}
