"""Leases of a shop, a site and a village yard."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_held.slate_common import Runs, before, grid, pen, plain_money, said, say, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def _tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def _lease(
    job: Job, lessor: str, lessee: str, location: str, area: str, rent: Decimal, signed: str
) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed,
    }


def shop_by_hand(job: Job) -> Drawn:
    """A landlord lets a shop front, written with a pen on one page."""
    facts, sheet, hand = job.facts, job.sheet(), pen(job, 14.5)
    place = facts.home.community
    lessee, signed = _tenant(job), before(job, facts.lease_from, 0, 10)
    location = f"信阳市{place.district}{place.street}临街{job.rng.choice(['一楼门面', '门面房东头两间', '一层商铺'])}"
    area = str(job.rng.randrange(38, 160))
    rent = Decimal(job.rng.randrange(12, 60) * 1000)
    sheet.text(105, 22, "门面房出租契约", hand.sized(22), align="c", spacing=0.1)
    parts: list[Runs] = [
        ["房东", Run(facts.landlord.name, "lessor"), "，房客", Run(lessee, "lessee"), "，两下商量好，立下面几条："],
        [
            "（1）房子：",
            Run(location, "location"),
            "，里面实用",
            Run(area, "area_m2"),
            "平方，水电齐全，卷闸门一副，空调两台。",
        ],
        [
            "（2）租期：",
            said(facts.lease_from, "lease_from", "short"),
            "到",
            said(facts.lease_to, "lease_to", "short"),
            "。",
        ],
        ["（3）租钱：一年", Run(f"{int(rent)}", "rent"), "元，每年头一个月交清，另押贰仟元，走的时候没有损坏就退。"],
        ["（4）房客要在门口停车处安充电桩的，房东不拦，也不出钱，电表自己去报。"],
        ["（5）水费、电费、垃圾费房客交；房子漏雨、墙裂由房东修。"],
        ["（6）不许做违法的生意，不许存汽油、烟花。"],
        ["（7）谁中途反悔，赔对方两个月租钱。"],
    ]
    y = 42.0
    for runs in parts:
        y = sheet.flow(24, y, 162, runs, hand, leading=1.75) + 2.5
    sheet.text(28, y + 10, f"房东（按手印）：{facts.landlord.name}　{facts.landlord.phone}", hand)
    renter = facts.company.org.legal_person if lessee != facts.person.name else facts.person.name
    sheet.text(28, y + 22, f"房客（按手印）：{renter}　{facts.person.phone}", hand)
    sheet.text(28, y + 34, f"证人：{someone(job).name}", hand)
    sheet.text(182, y + 46, said(signed, "sign_date", job.date_form("chinese", "plain")), hand, align="r")
    values = _lease(job, facts.landlord.name, lessee, location, area, rent, signed.isoformat())
    return drawn("lease_contract", "slate_shop_by_hand", [sheet], values)


def key_terms(job: Job) -> Drawn:
    """The leading page of a state firm's lease: a table of key terms, heads above and beside."""
    facts, sheet = job.facts, job.sheet()
    district = facts.home.community.district
    lessor = f"信阳{job.rng.choice(['汤圆', '粽叶', '桂花糕'])}国有资产经营有限公司"
    lessee, signed = _tenant(job), before(job, facts.lease_from, 5, 40)
    street = job.rng.choice(["蒸笼路", "烧卖巷", "米汤中路"])
    location = f"河南省信阳市{district}{street}{job.rng.randrange(1, 200)}号院内东侧场地"
    area = f"{job.rng.randrange(2000, 30000) / 10:.1f}".removesuffix(".0")
    rent = Decimal(job.rng.randrange(20, 300) * 1000)
    sheet.text(20, 16, f"资产租字{signed.year}—{job.rng.randrange(1, 90):03d}", Style("hei", 10))
    sheet.text(105, 26, "场地租赁要素表", Style("song_bold", 22), align="c", spacing=0.2)
    sheet.text(105, 38, "（本表为租赁合同第一部分，与通用条款同具效力）", Style("song", 10), align="c")
    label, value = Style("hei", 11), Style("song", 11.5)
    y = table(
        sheet,
        20,
        48,
        [
            (13, [(34, "出租主体", True), (136, Run(lessor, "lessor"), False)]),
            (13, [(34, "承租主体", True), (136, Run(lessee, "lessee"), False)]),
            (13, [(34, "标的坐落", True), (136, Run(location, "location"), False)]),
        ],
        label=label,
        value=value,
    )
    rows: list[tuple[float, list[str | Run | Runs]]] = [
        (11, ["租赁面积(㎡)", "起租日", "终止日", "年租金(元)"]),
        (
            15,
            [
                Run(area, "area_m2"),
                said(facts.lease_from, "lease_from", "dash"),
                said(facts.lease_to, "lease_to", "dash"),
                Run(plain_money(rent), "rent"),
            ],
        ),
    ]
    y = grid(sheet, 20, y, (42, 43, 43, 42), rows, label, value)
    y = table(
        sheet,
        20,
        y,
        [
            (
                13,
                [
                    (34, "用途", True),
                    (51, "停车及新能源汽车充电", False),
                    (34, "付款节点", True),
                    (51, "每半年先付后用", False),
                ],
            ),
            (
                13,
                [
                    (34, "履约保证", True),
                    (51, f"{plain_money(rent / 10)}元", False),
                    (34, "免租期", True),
                    (51, "无", False),
                ],
            ),
            (
                32,
                [
                    (34, "特别约定", True),
                    (
                        136,
                        "承租主体可在标的内建设充电设施，用电容量自行申报；期满拆除恢复，出租主体不予补偿。遇征收时本合同自动终止，据实结算。",
                        False,
                    ),
                ],
            ),
        ],
        label=label,
        value=value,
    )
    y += 8
    sheet.rect(20, y, 85, 50)
    sheet.rect(105, y, 85, 50)
    sheet.text(24, y + 4, "出租主体用印", label)
    sheet.text(109, y + 4, "承租主体签署", label)
    signature(sheet, 120, y + 20, facts.company.org.legal_person if lessee != facts.person.name else facts.person.name)
    seals.put_round(sheet, 62, y + 26, seals.SealText(lessor))
    if lessee != facts.person.name:
        seals.put_round(sheet, 160, y + 26, seals.SealText(lessee), diameter=38)
    sheet.text(20, y + 56, ["缔约时间　", said(signed, "sign_date", "dash")], label)
    sheet.text(190, y + 56, f"经办 {someone(job).name}　审核 {someone(job).name}", Style("song", 10), align="r")
    values = _lease(job, lessor, lessee, location, area, rent, signed.isoformat())
    return drawn("lease_contract", "slate_key_terms", [sheet], values)


def village_yard(job: Job) -> Drawn:
    """A village lets its old yard; the villagers' assembly agreed."""
    facts = job.facts
    place = facts.home.community
    lessor, lessee = place.village_committee, _tenant(job)
    signed = before(job, facts.lease_from, 3, 30)
    village = lessor.removesuffix("村民委员会")
    location = f"{village}{job.rng.choice(['原粮库大院', '原小学院落', '村部南侧晒场'])}"
    area = str(job.rng.randrange(400, 4000))
    rent = Decimal(job.rng.randrange(8, 60) * 1000)
    writer = Writer(job, Style("song", 13), leading=1.75)
    writer.title("集体院落承租书", Style("hei_bold", 22))
    writer.para(
        [
            "根据",
            say(before(job, signed, 10, 60), "plain"),
            "村民代表会议四议两公开的决定，",
            Run(lessor, "lessor"),
            "（下称村方）把闲置院落交给",
            Run(lessee, "lessee"),
            "（下称用方）租用，条款写明如下。",
        ]
    )
    clauses: list[Runs] = [
        [
            "1. 院落在什么地方、多大：",
            Run(location, "location"),
            "，四至以围墙为界，合",
            Run(area, "area_m2"),
            "平方米，含旧平房六间。",
        ],
        [
            "2. 用多久：",
            *dated(facts.lease_from, "lease_from", writer.style),
            "起至",
            *dated(facts.lease_to, "lease_to", writer.style),
            "止。",
        ],
        [
            "3. 每年交多少：",
            Run(in_words(rent), "rent"),
            "（",
            Run(f"{int(rent)}.00", "rent"),
            "元），当年一月底以前打到乡镇三资代管账户，村干部不得收现金。",
        ],
        ["4. 做什么用：停放车辆、建公共充电站。不得建永久性房屋，不得改变土地性质。"],
        ["5. 用方架设变压器、电缆，村方协助协调线路走向，青苗补偿由用方出。"],
        ["6. 期满后地上设备归用方，硬化地面归村集体。"],
        ["7. 国家征用时，地上物补偿归用方，土地补偿归村集体。"],
        ["8. 一方违约，按当年租金两成赔付。发生争执先由乡镇司法所调解。"],
    ]
    for runs in clauses:
        writer.para(runs)
    writer.room(60)
    writer.y += 8
    sheet, y, body = writer.sheet, writer.y, writer.style
    sheet.text(25, y, "村方（盖章）", body)
    sheet.text(112, y, "用方（签章）", body)
    signature(sheet, 30, y + 11, someone(job).name)
    signature(sheet, 118, y + 11, facts.company.org.legal_person if lessee != facts.person.name else facts.person.name)
    seals.put_round(sheet, 70, y + 12, seals.SealText(lessor))
    if lessee != facts.person.name:
        seals.put_round(sheet, 160, y + 12, seals.SealText(lessee))
    sheet.text(25, y + 36, ["写于", said(signed, "sign_date", job.date_form("plain", "chinese"))], body)
    values = _lease(job, lessor, lessee, location, area, rent, signed.isoformat())
    shorter = "".join(part for part in location.split(village) if part)
    return drawn("lease_contract", "slate_village_yard", writer.sheets, values, tolerated={"location": (shorter,)})


LAYOUTS: Layouts = {
    "lease_contract": {
        "slate_shop_by_hand": shop_by_hand,
        "slate_key_terms": key_terms,
        "slate_village_yard": village_yard,
    },
}
