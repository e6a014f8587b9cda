"""房屋、场地租赁: a shop, the housing office's table, a village's land."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_eleventh.ash_common import (
    Pen,
    World,
    a_pen,
    begin,
    day_text,
    digits,
    office_seal,
    paper,
    signed,
    thumb,
    words_of,
)
from samples.people import years_later
from samples.truth import Drawn, Value
from samples.writing import Writer, table

KIND = "lease_contract"


class Let:
    def __init__(self, job: Job, *, area: tuple[int, int], month: tuple[int, int]) -> None:
        self.world: World = begin(job)
        rng, facts = job.rng, self.world.facts
        self.lessor = facts.landlord.name
        self.lessee = facts.company.org.name
        self.location = f"{self.world.place.district}{self.world.street}"
        self.area = f"{Decimal(rng.randrange(area[0] * 10, area[1] * 10)) / 10:.1f}"
        if rng.random() < 0.5:
            self.area = f"{rng.randrange(*area)}"
        self.month = Decimal(rng.randrange(*month) * 100)
        self.start, self.end = facts.lease_from, facts.lease_to
        self.rent = self.month
        self.day = self.start - timedelta(days=rng.randrange(0, 20))

    def values(self) -> dict[str, Value]:
        return {
            "lessor": self.lessor,
            "lessee": self.lessee,
            "location": self.location,
            "area_m2": self.area,
            "lease_from": self.start.isoformat(),
            "lease_to": self.end.isoformat(),
            "rent": money(self.rent),
            "sign_date": self.day.isoformat(),
        }

    def done(self, name: str, sheets: list[Sheet], *other_sums: Decimal) -> Drawn:
        return paper(KIND, name, sheets, self.values(), tolerated={"rent": tuple(money(one) for one in other_sums)})


def ash_lc_shop(job: Job) -> Drawn:
    """A shop on the street let by its owner to a firm, typed, blanks filled in."""
    let = Let(job, area=(40, 260), month=(20, 160))
    pen, owner, firm = a_pen(job, 12), let.world.facts.landlord, let.world.facts.company
    let.location += f"{job.rng.choice(['附', ''])}{job.rng.randrange(1, 20)}号商铺"
    writer = Writer(job, Style("song", 12), top=26, leading=1.8)
    writer.title("商铺租赁合同", Style("hei_bold", 20))
    writer.line(["出租方（甲方）：", pen(let.lessor, "lessor"), "　身份证号：", pen(owner.id_number)])
    writer.line(["承租方（乙方）：", pen(let.lessee, "lessee")])
    writer.line(["法定代表人：", pen(firm.org.legal_person), "　统一社会信用代码：", pen(firm.org.uscc)])
    writer.para("甲乙双方在平等自愿的基础上，就商铺租赁事宜达成以下协议：")
    writer.para(
        [
            "第一条　甲方将坐落于",
            pen(let.location, "location"),
            "的商铺出租给乙方，建筑面积",
            pen(let.area, "area_m2"),
            "平方米，用于合法经营。",
        ]
    )
    years = let.end.year - let.start.year
    writer.para(
        [
            "第二条　租期",
            pen(str(years)),
            "年，自",
            *pen.day(let.start, "lease_from"),
            "至",
            *pen.day(let.end, "lease_to"),
            "止。",
        ]
    )
    deposit = let.month * 2
    writer.para(
        [
            "第三条　月租金为人民币",
            pen(f"{let.month:.0f}", "rent"),
            "元（大写：",
            pen(words_of(let.month), "rent"),
            "），租金每半年交纳一次，乙方应提前十日交付。",
        ]
    )
    writer.para(["第四条　乙方交付押金", pen(f"{deposit:.0f}"), "元，合同终止结清费用后无息返还。"])
    for clause in (
        "第五条　租赁期内水、电、燃气、卫生、物业等费用由乙方承担，房屋租赁税费按规定承担。",
        "第六条　乙方装修、增加用电设备或安装充电设施，应事先征得甲方同意，并办妥相关手续，费用自理。",
        "第七条　乙方不得擅自转租、转借，不得利用商铺从事违法活动。",
        "第八条　甲方保证商铺权属清楚，因权属纠纷影响乙方经营的，甲方赔偿损失。",
        "第九条　任何一方提前解除合同，应提前两个月书面通知对方，并支付两个月租金作为违约金。",
        "第十条　租赁期满，乙方享有同等条件下的优先承租权。本合同一式两份，双方签字盖章后生效。",
    ):
        writer.para(clause)
    writer.room(34)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（签字）：", writer.style)
    signed(sheet, 56, y - 3, let.lessor)
    thumb(sheet, 80, y - 5)
    sheet.text(25, y + 12, f"电话：{owner.phone}", writer.style)
    sheet.text(112, y, "乙方（盖章）：", writer.style)
    sheet.text(112, y + 12, f"电话：{firm.org.phone}", writer.style)
    sheet.text(112, y + 28, ["签订日期：", *pen.day(let.day, "sign_date")], writer.style)
    office_seal(sheet, 152, y + 10, let.lessee)
    return let.done("ash_lc_shop", writer.sheets, deposit)


def ash_lc_housing_table(job: Job) -> Drawn:
    """The housing office's form for dwellings: parties and house in a table, then conditions; two people."""
    let = Let(job, area=(45, 150), month=(6, 40))
    world = let.world
    owner, tenant = world.facts.landlord, world.person
    let.lessee = tenant.name
    home = world.facts.home
    let.location += f"{world.estate}{home.building}号楼{home.unit}单元{home.room}室"
    ink = Pen(job.fill_style(11), False)
    writer = Writer(job, Style("song", 11), top=22)
    sheet = writer.sheet
    sheet.text(105, 20, f"{world.place.city}房屋租赁合同", Style("song_bold", 20), align="c")
    sheet.text(105, 31, "（示范文本）", Style("song", 12), align="c")
    sheet.text(188, 40, f"备案编号：{let.day:%Y}{digits(job.rng, 6)}", Style("song", 10), align="r")
    label = Style("song", 11)
    form = job.date_form("plain", "dot", "dash")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10,
            [
                (26, "出租人", True),
                (50, ink(let.lessor, "lessor"), False),
                (26, "身份证号", True),
                (68, ink(owner.id_number), False),
            ],
        ),
        (
            10,
            [
                (26, "承租人", True),
                (50, ink(let.lessee, "lessee"), False),
                (26, "身份证号", True),
                (68, ink(tenant.id_number), False),
            ],
        ),
        (
            10,
            [
                (26, "联系电话", True),
                (50, ink(owner.phone), False),
                (26, "联系电话", True),
                (68, ink(tenant.phone), False),
            ],
        ),
        (10, [(26, "房屋坐落", True), (144, ink(let.location, "location"), False)]),
        (
            10,
            [
                (26, "建筑面积", True),
                (50, [ink(let.area, "area_m2"), "㎡"], False),
                (26, "用　途", True),
                (68, ink("居住"), False),
            ],
        ),
        (
            10,
            [
                (26, "租赁期限", True),
                (
                    144,
                    [ink(day_text(let.start, form), "lease_from"), " 至 ", ink(day_text(let.end, form), "lease_to")],
                    False,
                ),
            ],
        ),
        (
            10,
            [
                (26, "租　金", True),
                (50, [ink(f"{let.month:.2f}", "rent"), "元/月"], False),
                (26, "支付方式", True),
                (68, ink("押一付三，转账"), False),
            ],
        ),
    ]
    y = table(sheet, 20, 48, rows, label=label, value=label) + 5
    for clause in (
        "一、出租人保证对上述房屋享有出租的权利，房屋可以正常使用，附车位一并交付承租人使用。",
        "二、承租人应按约定交纳租金，并承担租赁期间水、电、气、通信、物业服务等费用。",
        "三、房屋及附属设施自然损坏的，由出租人维修；因承租人使用不当造成损坏的，由承租人修复或赔偿。",
        "四、承租人未经出租人书面同意不得转租，不得改变房屋结构和用途。",
        "五、租赁期内房屋所有权发生变动的，不影响本合同效力。",
        "六、一方违约的，应按一个月租金标准向对方支付违约金。",
        "七、本合同未尽事宜由双方协商补充，补充条款与本合同具有同等效力。",
        "八、本合同一式三份，出租人、承租人各执一份，一份用于登记备案。",
    ):
        y = sheet.flow(20, y, 170, clause, label, leading=1.7) + 1.5
    sheet.text(24, y + 12, "出租人（签章）：", label)
    signed(sheet, 54, y + 9, let.lessor)
    sheet.text(112, y + 12, "承租人（签章）：", label)
    signed(sheet, 142, y + 9, let.lessee)
    sheet.text(112, y + 27, ["签订日期：", Run(day_text(let.day, form), "sign_date")], label)
    return let.done("ash_lc_housing_table", writer.sheets)


def ash_lc_village_land(job: Job) -> Drawn:
    """A village lets a piece of land to a firm for charging and parking; two pages, rent by the year."""
    let = Let(job, area=(600, 4200), month=(20, 90))
    world, pen = let.world, a_pen(job, 12.5)
    let.lessor = world.facts.home.community.village_committee
    let.location = f"{let.lessor.removesuffix('村民委员会')}村部{job.rng.choice(['东侧', '北侧', '西侧'])}"
    let.end = years_later(let.start, job.rng.choice([5, 10, 15])) - timedelta(days=1)
    let.rent = let.month * 10
    mu = Decimal(let.area) / Decimal("666.67")
    writer = Writer(job, Style("song", 12.5), top=28, leading=1.9)
    writer.title("场地租赁协议", Style("song_bold", 22))
    writer.line(["甲　方（出租方）：", pen(let.lessor, "lessor")])
    writer.line(["乙　方（承租方）：", pen(let.lessee, "lessee")])
    writer.para(
        "为盘活集体资产，增加集体收入，经村民代表会议讨论通过，甲方将集体场地租赁给乙方使用。现就有关事项签订协议如下："
    )
    writer.para(
        [
            "一、场地位置及面积　场地位于",
            pen(let.location, "location"),
            "，面积",
            pen(let.area, "area_m2"),
            f"平方米（约{mu:.2f}亩），四至以现场界桩为准。",
        ]
    )
    writer.para("二、场地用途　用于建设电动汽车充电站及停车场，乙方不得擅自改变用途。")
    writer.para(
        ["三、租赁期限　从", *pen.day(let.start, "lease_from"), "起，到", *pen.day(let.end, "lease_to"), "止。"]
    )
    writer.para(
        [
            "四、租金及支付　年租金",
            pen(words_of(let.rent), "rent"),
            "（",
            pen(f"{let.rent:.0f}", "rent"),
            "元），每年一月底前一次付清，先付租金后使用。",
        ]
    )
    for clause in (
        "五、甲方权利义务　甲方负责协调周边关系，保证场地无权属纠纷；协助乙方办理用电、消防等手续；不干涉乙方经营。",
        "六、乙方权利义务　乙方自主经营，自负盈亏；按时交纳租金；负责场地内的安全生产、防火和环境卫生；"
        "建设须符合规划要求，所需费用由乙方承担。",
        "七、协议期满，地上可移动设备归乙方，固定建筑物及硬化地面无偿归甲方所有。乙方继续租用的，同等条件下优先。",
        "八、如遇国家建设征收，土地补偿归甲方，设备及附着物补偿归乙方，租金按实际使用时间结算。",
        "九、违约责任　乙方逾期三十日不交租金的，甲方有权解除协议；甲方违约的，退还剩余租金并赔偿乙方实际损失。",
        "十、本协议一式三份，甲乙双方各一份，报乡镇农经站备案一份，自签字盖章之日起生效。",
    ):
        writer.para(clause)
    writer.room(40)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(25, y + 13, "负责人：", writer.style)
    signed(sheet, 44, y + 10, world.facts.landlord.name)
    sheet.text(112, y, "乙方（盖章）：", writer.style)
    sheet.text(112, y + 13, "负责人：", writer.style)
    signed(sheet, 131, y + 10, world.facts.company.org.legal_person)
    sheet.text(112, y + 30, pen.day(let.day, "sign_date"), writer.style)
    office_seal(sheet, 66, y + 6, let.lessor)
    office_seal(sheet, 154, y + 6, let.lessee)
    writer.number_pages("- {} -")
    return let.done("ash_lc_village_land", writer.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "ash_lc_shop": ash_lc_shop,
        "ash_lc_housing_table": ash_lc_housing_table,
        "ash_lc_village_land": ash_lc_village_land,
    }
}
