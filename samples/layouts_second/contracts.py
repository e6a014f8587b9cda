"""Contracts about parking spaces and premises, worded and arranged otherwise than in set build."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import BLUE_INK, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_HEAD = Style("hei_bold", 20)
_TEXT = Style("song", 12)


def _pen(job: Job, size: float = 12.5) -> Style:
    if job.variant.handwriting is False or (job.variant.handwriting is None and job.chance(0.4)):
        return Style("song_bold", size - 0.5)
    return Style("kai", size, BLUE_INK, jitter=0.03)


def _blank(text: str, name: str, pen: Style) -> Run:
    width = sum(0.55 if char.isascii() else 1.0 for char in text) + 2.0
    return Run(text, name, pen, underline=True, min_em=width, solid=width < 22)


def rent_agreement(job: Job) -> Drawn:
    """停车位租用协议: an owner lets to a resident; numbered 一、二、三; yearly rent in words first."""
    facts, home = job.facts, job.facts.home
    owner, tenant, place = facts.landlord, facts.person, home.community
    pen, form = _pen(job), job.date_form("plain", "padded", "dot")
    rent = facts.monthly_rent * 12
    signed = facts.lease_from - timedelta(days=job.rng.randrange(1, 9))
    page = Writer(job, _TEXT, leading=1.8)
    page.title("停车位租用协议", _HEAD)
    page.line(
        ["甲　方（出租人）：", _blank(owner.name, "lessor", pen), "　身份证号码：", _blank(owner.id_number, "", pen)]
    )
    page.line(
        [
            "乙　方（承租人）：",
            _blank(tenant.name, "lessee", pen),
            "　身份证号码：",
            _blank(tenant.id_number, "lessee_id", pen),
        ]
    )
    page.para("经甲、乙双方协商，就乙方租用甲方停车位一事，订立本协议。")
    page.para(
        [
            "一、甲方自愿将其在",
            _blank(place.name, "community", pen),
            "拥有的编号为",
            _blank(home.space_no, "space_no", pen),
            "的地下停车位出租给乙方停车使用。",
        ]
    )
    page.para(
        [
            "二、租用期间：",
            Run(numbers.written_date(facts.lease_from, form=form), "lease_from", pen),
            " 至 ",
            Run(numbers.written_date(facts.lease_to, form=form), "lease_to", pen),
            "。期满后乙方愿意续租的，双方另行签订协议。",
        ]
    )
    page.para(
        [
            "三、租金标准：每年人民币",
            _blank(in_words(rent), "", pen),
            "（¥",
            Run(f"{rent:.2f}", "rent", pen),
            "），每年支付一次，乙方应在每个租赁年度开始前付清。",
        ]
    )
    page.para("四、乙方可在该车位安装家用充电桩，安装及用电的一切费用由乙方负担，甲方应提供协助，并出具所需手续。")
    page.para("五、乙方应爱护车位及公共设施，遵守小区停车管理规定，按时交纳车位管理费。")
    page.para(
        "六、一方违约的，应赔偿对方因此遭受的损失。因本协议发生的纠纷，由双方协商处理，协商不成的由车位所在地法院管辖。"
    )
    page.para("七、本协议自双方签名之日起生效，共两份，双方各持一份。")
    page.room(60)
    y = page.y + 16
    page.sheet.text(25, y, "甲方签名：", _TEXT)
    signature(page.sheet, 50, y - 1.5, owner.name)
    page.sheet.text(112, y, "乙方签名：", _TEXT)
    signature(page.sheet, 138, y - 1.5, tenant.name)
    page.sheet.text(112, y + 18, ["签约日期：", Run(numbers.written_date(signed, form=form), "sign_date", pen)], _TEXT)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "lessee_id": tenant.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "rent_agreement", page.sheets, values)


def garage_lease(job: Job) -> Drawn:
    """地下车库车位租赁合同书: the property company's form, three pages, fees by the month."""
    facts, home = job.facts, job.facts.home
    tenant, place = facts.person, home.community
    lessor, pen = place.manager, _pen(job)
    rent = facts.monthly_rent
    signed = facts.lease_from
    page = Writer(job, Style("song", 13), leading=2.0, gap=2.4)
    page.sheet.text(
        185, 16, f"合同编号：{place.name[:1]}租{signed.year}-{job.rng.randrange(999):03d}", Style("song", 10), align="r"
    )
    page.title("地下车库车位租赁合同书", Style("hei_bold", 22), after=16)
    page.line(["出租人：", _blank(lessor.name, "lessor", pen)])
    page.line(["联系地址：", lessor.address])
    page.line(["承租人：", _blank(tenant.name, "lessee", pen)])
    page.line(["公民身份号码：", _blank(tenant.id_number, "lessee_id", pen)])
    page.line(["联系方式：", _blank(tenant.phone, "", pen)])
    page.para("为明确双方的权利和义务，依照法律规定，出租人与承租人就车位租赁事项协商一致，签订本合同。")
    page.para(
        [
            "第1条　租赁标的：",
            _blank(place.name, "community", pen),
            "地下车库",
            _blank(home.space_no, "space_no", pen),
            "车位一个，位于",
            home.space_floor,
            "，仅供停放小型汽车。",
        ]
    )
    first, last = facts.lease_from, facts.lease_to
    page.para(
        [
            "第2条　租期：从",
            Run(f"{first.year} 年 {first.month} 月 {first.day} 日", "lease_from", pen),
            "到",
            Run(f"{last.year} 年 {last.month} 月 {last.day} 日", "lease_to", pen),
            "。",
        ]
    )
    page.para(
        ["第3条　费用：车位租金为", Run(f"{rent:.2f}", "rent", pen), "元/月，按年交纳；车位物业费另按政府指导价收取。"]
    )
    page.para("第4条　承租人逾期交纳租金超过三十日的，出租人有权收回车位。")
    page.para("第5条　承租人安装充电设备的，应当向供电企业单独报装，出租人同意其安装并出具证明，设备产权归承租人所有。")
    page.para("第6条　承租人应遵守停车场管理制度，车辆进出服从管理人员指挥，不得占用他人车位和消防通道。")
    page.para("第7条　出租人负责公共照明、通风、消防设施的日常维护，保障车位正常使用。")
    page.para("第8条　承租人不得将车位出借或者转租；擅自转租的，出租人可以解除合同，已收租金不予退还。")
    page.para("第9条　车辆及车内物品由承租人自行看管，出租人不承担保管责任，但因出租人过错造成损失的除外。")
    page.para("第10条　合同期内，因政府征收、改造等原因不能继续履行的，合同自动终止，剩余租金按日折算退还。")
    page.para("第11条　合同争议由双方协商解决，协商不成的，任何一方均可向人民法院起诉。")
    page.para("第12条　本合同正本一式两份，经双方签章后生效。")
    page.room(70)
    y = page.y + 18
    page.sheet.text(25, y, "出租人（公章）", _TEXT)
    page.sheet.text(115, y, "承租人（签名）", _TEXT)
    signature(page.sheet, 150, y - 1.5, tenant.name)
    page.sheet.text(25, y + 22, ["日期：", Run(numbers.written_date(signed, form="dash"), "sign_date", pen)], _TEXT)
    page.sheet.text(115, y + 22, ["日期：", numbers.written_date(signed, form="dash")], _TEXT)
    if job.variant.seal:
        seals.put_round(page.sheet, 62, y + 8, seals.SealText(lessor.name, centre="合同专用章"))
        for number, sheet in enumerate(page.sheets):
            seals.put_edge(sheet, 150, seals.SealText(lessor.name), number, len(page.sheets))
    page.number_pages("- {} -")
    values: dict[str, Value] = {
        "lessor": lessor.name,
        "lessee": tenant.name,
        "lessee_id": tenant.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": first.isoformat(),
        "lease_to": last.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "garage_lease", page.sheets, values)


def transfer(job: Job) -> Drawn:
    """地下车位使用权转让合同: particulars in a table, then clauses; number in the middle under the title."""
    facts, home = job.facts, job.facts.home
    buyer, seller, place = facts.person, facts.developer, home.community
    pen, price = _pen(job, 11.5), facts.space_price
    signed = a_day(job.rng, RECEIVED.replace(year=2020), RECEIVED)
    number = f"{signed:%Y}CK{job.rng.randrange(10**5):05d}"
    page = Writer(job, Style("song", 11.5), leading=1.7)
    page.title("地下车位使用权转让合同", _HEAD, after=3)
    page.sheet.text(105, page.y, ["（合同编号：", Run(number, "contract_no"), "）"], Style("song", 11), align="c")
    page.y += 10
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(34, "转让方（甲方）", True), (136, Run(seller.name, "seller", pen), False)]),
        (
            11,
            [
                (34, "受让方（乙方）", True),
                (46, Run(buyer.name, "buyer", pen), False),
                (34, "身份证件号码", True),
                (56, Run(buyer.id_number, "buyer_id", pen), False),
            ],
        ),
        (
            11,
            [
                (34, "项目（小区）名称", True),
                (46, Run(place.name, "community", pen), False),
                (34, "车位号", True),
                (56, Run(home.space_no, "space_no", pen), False),
            ],
        ),
        (
            11,
            [
                (34, "转让价款", True),
                (46, [Run(f"{price:,.2f}", "price", pen), " 元"], False),
                (34, "大　　写", True),
                (56, in_words(price), False),
            ],
        ),
    ]
    page.y = table(page.sheet, 20, page.y, cells, label=Style("hei", 10.5), value=Style("song", 11)) + 7
    page.para("甲乙双方就上述地下车位使用权的转让，经平等协商，约定如下：")
    page.para("（一）甲方保证其对所转让车位享有合法的权利，该车位未设定抵押，未被查封。")
    page.para("（二）乙方在本合同签订后七日内将全部转让价款汇入甲方账户，甲方收款后出具收据。")
    page.para("（三）车位使用年限与该项目土地使用年限一致，乙方可以依法转让、出租该车位的使用权。")
    page.para("（四）乙方安装电动汽车充电设施的，甲方及物业服务人应予配合，不得收取额外费用。")
    page.para("（五）任何一方违反约定的，应当向对方支付转让价款百分之五的违约金。")
    page.para("（六）本合同一式三份，甲方执二份，乙方执一份，双方签章后生效。")
    y = page.y + 18
    sheet = page.sheet
    sheet.text(25, y, "甲方（印章）", _TEXT)
    sheet.text(115, y, "乙方（签字、手印）", _TEXT)
    signature(sheet, 156, y - 1.5, buyer.name)
    if job.variant.seal:
        seals.put_round(sheet, 56, y + 4, seals.SealText(seller.name, centre="合同专用章"))
    sheet.text(
        115,
        y + 20,
        ["签约时间：", Run(numbers.written_date(signed, form=job.date_form("spaced", "dot")), "sign_date", pen)],
        _TEXT,
    )
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "transfer", page.sheets, values)


def sale_form(job: Job) -> Drawn:
    """商品房（车位）买卖合同: the standard form's wording, three pages, 出卖人 and 买受人."""
    facts, home = job.facts, job.facts.home
    buyer, seller, place = facts.person, facts.developer, home.community
    pen, price = _pen(job), facts.space_price
    signed = a_day(job.rng, RECEIVED.replace(year=2019), RECEIVED)
    number = f"XY{signed:%Y%m%d}{job.rng.randrange(1000):03d}"
    page = Writer(job, Style("song", 13), leading=1.95, gap=2.0)
    page.line(["合同编号：", _blank(number, "contract_no", pen)])
    page.y += 6
    page.title("商品房买卖合同（车位）", Style("hei_bold", 22), after=14)
    page.line(["出卖人：", _blank(seller.name, "seller", pen)])
    page.line(["注册地址：", seller.address])
    page.line(["法定代表人：", seller.legal_person])
    page.line(["买受人：", _blank(buyer.name, "buyer", pen)])
    page.line(["【身份证】：", _blank(buyer.id_number, "buyer_id", pen)])
    page.line(["通讯地址：", buyer.address])
    page.para("根据有关法律、法规之规定，买受人和出卖人在平等、自愿、协商一致的基础上就买卖商品房车位达成如下协议：")
    page.para(
        [
            "第一条　项目建设依据。出卖人以出让方式取得位于信阳市",
            place.district,
            place.street,
            "地块的土地使用权，在该地块上建设【",
            Run(place.name, "community", pen),
            "】。",
        ]
    )
    page.para(
        [
            "第二条　买受人所购车位的基本情况。车位位于",
            home.space_floor,
            "，车位编号为【",
            Run(home.space_no, "space_no", pen),
            "】，规划用途为机动车停车位。",
        ]
    )
    page.para(
        [
            "第三条　计价方式与价款。按套计算，该车位总价款为（人民币）",
            _blank(in_words(price, unit="圆"), "", pen),
            "，小写：￥",
            Run(f"{price:.2f}", "price", pen),
            "元。",
        ]
    )
    page.para(
        "第四条　付款方式及期限。买受人于本合同签订当日支付全部价款。买受人未按时付款的，"
        "按日计算向出卖人支付逾期应付款万分之一的违约金。"
    )
    page.para("第五条　交付期限。出卖人应当在本合同生效后六十日内，将符合条件的车位交付买受人使用。")
    page.para(
        "第六条　产权登记。出卖人应当自车位交付使用之日起一百八十日内，将办理权属登记需由出卖"
        "人提供的资料报登记机构备案。"
    )
    page.para("第七条　买受人的车位仅作停车使用，买受人使用期间不得擅自改变用途；买受人依规定安装充电设施的除外。")
    page.para("第八条　本合同在履行过程中发生的争议，由双方当事人协商解决；协商不成的，依法向人民法院起诉。")
    page.para("第九条　本合同未尽事项，可由双方约定后签订补充协议。合同附件与本合同具有同等法律效力。")
    page.para("第十条　本合同连同附件一式四份，具有同等法律效力，自双方签订之日起生效。")
    page.room(60)
    y = page.y + 16
    page.sheet.text(25, y, "出卖人（签章）：", _TEXT)
    page.sheet.text(112, y, "买受人（签章）：", _TEXT)
    signature(page.sheet, 146, y - 1.5, buyer.name)
    if job.variant.seal:
        seals.put_round(page.sheet, 64, y + 6, seals.SealText(seller.name))
        for place_no, sheet in enumerate(page.sheets):
            seals.put_edge(sheet, 110, seals.SealText(seller.name), place_no, len(page.sheets))
    page.sheet.text(112, y + 18, ["签订时间：", Run(numbers.written_date(signed, form="chinese"), "sign_date")], _TEXT)
    page.number_pages()
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "sale_form", page.sheets, values)


def shop_lease(job: Job) -> Drawn:
    """商铺租赁合同书: two pages, 出租人 first, rent by the month, area in the first clause."""
    facts = job.facts
    landlord, tenant, place = facts.landlord, facts.company.org, facts.home.community
    pen = _pen(job)
    area = f"{job.rng.randrange(4000, 60000) / 100:.1f}"
    location = f"河南省信阳市{place.district}{place.street}{place.name}商业街{job.rng.randrange(1, 40)}号商铺"
    rent = facts.monthly_rent * 9
    first, last = facts.lease_from, facts.lease_to
    signed = first - timedelta(days=job.rng.randrange(3, 30))
    page = Writer(job, Style("song", 13), leading=1.95, gap=2.0)
    page.title("商铺租赁合同书", Style("hei_bold", 22), after=14)
    page.line(["出租人（以下简称甲方）：", _blank(landlord.name, "lessor", pen)])
    page.line(["证件号码：", _blank(landlord.id_number, "", pen)])
    page.line(["承租人（以下简称乙方）：", _blank(tenant.name, "lessee", pen)])
    page.line(["法定代表人：", _blank(tenant.legal_person, "", pen)])
    page.para("甲乙双方本着诚实信用、互利互惠的原则，就商铺租赁达成以下条款：")
    page.para(
        [
            "1．租赁物：甲方出租的商铺位于",
            _blank(location, "location", pen),
            "，面积为",
            _blank(area, "area_m2", pen),
            "平方米，附带门前停车位六个。",
        ]
    )
    page.para("2．用途：乙方承租该商铺作经营使用，并可利用门前停车位建设充电桩。")
    form = job.date_form("plain", "padded")
    page.para(
        [
            "3．租期：",
            Run(numbers.written_date(first, form=form), "lease_from", pen),
            "至",
            Run(numbers.written_date(last, form=form), "lease_to", pen),
            "止，租期届满乙方应将商铺恢复原状交还甲方。",
        ]
    )
    page.para(
        [
            "4．租金：每月租金",
            _blank(f"{rent:.0f}", "rent", pen),
            "元（",
            in_words(rent),
            "），乙方按季度支付，每季度首月十日前付清。",
        ]
    )
    page.para("5．水电费、卫生费、物业费由乙方自行承担，乙方须单独装表计量的，甲方应配合办理用电手续。")
    page.para("6．甲方应保证商铺产权清晰，无权属争议；因产权纠纷给乙方造成损失的，由甲方赔偿。")
    page.para("7．乙方不得利用商铺从事违法活动，不得存放危险品，因乙方原因造成事故的，由乙方承担全部责任。")
    page.para("8．租赁期内甲方出售商铺的，应提前三个月通知乙方，乙方在同等条件下享有优先购买权。")
    page.para("9．本合同履行中的争议，双方协商不成的，向商铺所在地人民法院提起诉讼。")
    page.para("10．本合同一式两份，双方各执一份，签字盖章后生效。")
    page.room(64)
    y = page.y + 18
    page.sheet.text(25, y, "甲方：", _TEXT)
    signature(page.sheet, 42, y - 1.5, landlord.name)
    page.sheet.text(110, y, "乙方：", _TEXT)
    if job.variant.seal:
        seals.put_round(page.sheet, 142, y + 4, seals.SealText(tenant.name))
    page.sheet.text(
        25, y + 24, ["签订日期：", Run(numbers.written_date(signed, form="spaced"), "sign_date", pen)], _TEXT
    )
    page.number_pages()
    values: dict[str, Value] = {
        "lessor": landlord.name,
        "lessee": tenant.name,
        "location": location,
        "area_m2": area,
        "lease_from": first.isoformat(),
        "lease_to": last.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("lease_contract", "shop_lease", page.sheets, values)


def plant_lease(job: Job) -> Drawn:
    """厂房（场地）租赁合同: two companies, particulars in a table."""
    facts = job.facts
    landlord, tenant, place = facts.developer, facts.company.org, facts.home.community
    area = f"{job.rng.randrange(500, 6000)}"
    location = f"信阳市{place.district}产业集聚区{place.street}院内"
    rent = facts.monthly_rent * 150
    first = facts.lease_from
    last = years_later(first, job.rng.choice([3, 5, 10])) - timedelta(days=1)
    signed = first - timedelta(days=10)
    page = Writer(job, Style("song", 12), leading=1.75)
    page.title("厂房（场地）租赁合同", _HEAD)
    value = Style("song", 11.5)
    form = job.date_form("dash", "plain", "dot")
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(30, "出 租 方", True), (140, Run(landlord.name, "lessor"), False)]),
        (12, [(30, "承 租 方", True), (140, Run(tenant.name, "lessee"), False)]),
        (12, [(30, "坐落位置", True), (140, Run(location, "location"), False)]),
        (
            12,
            [
                (30, "租赁面积", True),
                (50, [Run(area, "area_m2"), " ㎡"], False),
                (30, "年 租 金", True),
                (60, ["人民币 ", Run(f"{rent:,.2f}", "rent"), " 元"], False),
            ],
        ),
        (
            12,
            [
                (30, "租赁期限", True),
                (
                    140,
                    [
                        "自 ",
                        Run(numbers.written_date(first, form=form), "lease_from"),
                        " 起至 ",
                        Run(numbers.written_date(last, form=form), "lease_to"),
                        " 止",
                    ],
                    False,
                ),
            ],
        ),
    ]
    page.y = table(page.sheet, 20, page.y, cells, label=Style("hei", 11), value=value) + 8
    page.para("一、出租方将上述厂房及院内场地出租给承租方使用，承租方用于仓储、停车和充电站建设经营。")
    page.para("二、租金按年预付，承租方应于每年度开始前十五日内将租金汇入出租方账户。")
    page.para("三、出租方同意承租方以自己的名义办理充电设施用电报装，电费由承租方直接向供电企业交纳。")
    page.para("四、承租方负责场地内的消防、安全生产和环境保护工作，并承担相应责任。")
    page.para("五、承租方投入的设备归承租方所有，租赁期满由承租方自行拆除。")
    page.para("六、本合同一式四份，双方各执两份，自双方加盖公章之日起生效。")
    y = page.y + 20
    page.sheet.text(25, y, "出租方（公章）：", _TEXT)
    page.sheet.text(112, y, "承租方（公章）：", _TEXT)
    if job.variant.seal:
        seals.put_round(page.sheet, 66, y + 8, seals.SealText(landlord.name))
        seals.put_round(page.sheet, 154, y + 8, seals.SealText(tenant.name))
    page.sheet.text(112, y + 28, ["签订日期：", Run(numbers.written_date(signed, form="plain"), "sign_date")], _TEXT)
    values: dict[str, Value] = {
        "lessor": landlord.name,
        "lessee": tenant.name,
        "location": location,
        "area_m2": area,
        "lease_from": first.isoformat(),
        "lease_to": last.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("lease_contract", "plant_lease", page.sheets, values)


LAYOUTS: Layouts = {
    "parking_lease_contract": {"rent_agreement": rent_agreement, "garage_lease": garage_lease},
    "parking_purchase_contract": {"transfer": transfer, "sale_form": sale_form},
    "lease_contract": {"shop_lease": shop_lease, "plant_lease": plant_lease},
}
