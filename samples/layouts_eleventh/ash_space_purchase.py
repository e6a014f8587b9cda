"""车位买卖: a developer's contract, a transfer of use, a subscription sheet."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_eleventh.ash_common import (
    Parts,
    Pen,
    World,
    a_pen,
    begin,
    day_text,
    digits,
    office_seal,
    paper,
    room_words,
    signed,
    thumb,
    words_of,
)
from samples.people import a_day
from samples.seals import SealText, put_edge
from samples.truth import Drawn, Value
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


class Deal:
    def __init__(self, job: Job) -> None:
        self.world: World = begin(job)
        facts = self.world.facts
        self.seller = facts.developer.name
        self.price = facts.space_price
        self.day = a_day(job.rng, date(2018, 5, 1), date(2026, 11, 10))
        self.number = ""

    def values(self) -> dict[str, Value]:
        person = self.world.person
        return {
            "contract_no": self.number,
            "seller": self.seller,
            "buyer": person.name,
            "buyer_id": person.id_number,
            "community": self.world.estate,
            "space_no": self.world.space.number,
            "price": money(self.price),
            "sign_date": self.day.isoformat(),
        }

    def done(self, name: str, writer: Writer, *, other_sums: tuple[Decimal, ...] = ()) -> Drawn:
        tolerated = {**self.world.space.tolerated, "price": tuple(money(one) for one in other_sums)}
        return paper(KIND, name, writer.sheets, self.values(), tolerated=tolerated)


def ash_pp_developers_form(job: Job) -> Drawn:
    """The developer's printed contract with blanks, over two or three pages, sealed across the edges."""
    deal = Deal(job)
    world, pen = deal.world, a_pen(job, 12)
    facts, person, space = world.facts, world.person, world.space
    deal.number = f"CW{deal.day:%Y%m}-{job.rng.randrange(1, 999):03d}"
    writer = Writer(job, Style("song", 12), top=24, leading=1.75)
    writer.sheet.text(185, 16, ["合同编号：", Run(deal.number, "contract_no")], Style("song", 10.5), align="r")
    writer.title("地下车位买卖合同", Style("hei_bold", 20))
    writer.line(["出卖人（以下简称甲方）：", pen(deal.seller, "seller")])
    writer.line(["统一社会信用代码：", pen(facts.developer.uscc), "　联系电话：", pen(facts.developer.phone)])
    writer.line(
        ["买受人（以下简称乙方）：", pen(person.name, "buyer"), "　身份证号码：", pen(person.id_number, "buyer_id")]
    )
    writer.line(["住址：", pen(person.address)])
    writer.line(["联系电话：", pen(person.phone)])
    writer.para(
        "根据《中华人民共和国民法典》及相关法律法规的规定，甲乙双方在平等、自愿的基础上，就乙方购买地下车位事宜达成如下协议："
    )
    where: Parts = [
        "第一条　乙方购买甲方开发建设的位于",
        pen(f"{world.place.district}{world.street}"),
        "的",
        pen(world.estate, "community"),
        "项目",
    ]
    where += [
        pen(space.level or "地下"),
        "第",
        pen(space.number, "space_no"),
        "号车位（以下简称该车位），用途为停放小型机动车。",
    ]
    writer.para(where)
    cash = f"{deal.price:.0f}" if deal.price == deal.price.to_integral_value() else f"{deal.price:.2f}"
    sums: Parts = [
        "第二条　该车位按个计价，总价款为人民币￥",
        pen(cash, "price"),
        "元（大写：",
        pen(words_of(deal.price), "price"),
        "）。",
    ]
    writer.para(sums)
    writer.para("第三条　乙方应于本合同签订当日一次性付清全部价款；甲方收款后向乙方开具收据，办理登记时换开发票。")
    hand_over = deal.day + timedelta(days=job.rng.randrange(20, 300))
    writer.para(
        ["第四条　甲方应于", pen(day_text(hand_over)), "前将该车位交付乙方使用。乙方逾期不办理交接的，视为已交付。"]
    )
    for clause in (
        "第五条　该车位具备办理不动产登记条件的，甲方协助乙方办理权属登记，税费按国家规定各自承担。",
        "第六条　乙方应遵守小区车位管理规定，按月交纳车位管理服务费，不得改变车位用途，不得搭建围挡。",
        "第七条　乙方安装电动汽车充电设施的，应符合消防、供电规定，甲方及物业服务企业予以配合，费用由乙方承担。",
        "第八条　乙方转让该车位的，应当优先转让给本小区业主，并书面告知物业服务企业办理变更手续。",
        "第九条　任何一方不履行本合同的，应向对方支付总价款百分之五的违约金；造成损失的，还应赔偿损失。",
        "第十条　因本合同发生争议，双方协商解决；协商不成的，向车位所在地人民法院起诉。",
        "第十一条　本合同自双方签字（盖章）之日起生效，一式四份，甲方执三份，乙方执一份，具有同等法律效力。",
    ):
        writer.para(clause)
    writer.room(58)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(25, y + 12, "委托代理人：", writer.style)
    signed(sheet, 56, y + 9, facts.landlord.name)
    sheet.text(110, y, "乙方（签字）：", writer.style)
    signed(sheet, 142, y - 3, person.name)
    sheet.text(25, y + 26, ["签订日期：", *pen.day(deal.day, "sign_date")], writer.style)
    office_seal(sheet, 62, y + 8, deal.seller, "合同专用章")
    for part, one in enumerate(writer.sheets):
        put_edge(one, 120, SealText(deal.seller, "合同专用章"), part, len(writer.sheets))
    writer.number_pages("第 {} 页 共 {} 页")
    return deal.done("ash_pp_developers_form", writer)


def ash_pp_right_of_use(job: Job) -> Drawn:
    """Transfer of a space's use against money for a term of years, typed throughout."""
    deal = Deal(job)
    world = deal.world
    facts, person, space = world.facts, world.person, world.space
    writer = Writer(job, Style("song", 13), top=30, leading=1.8)
    writer.title("车位使用权转让协议", Style("song_bold", 21))
    writer.line(["转让方（甲方）：", Run(deal.seller, "seller")])
    writer.line(["受让方（乙方）：", Run(person.name, "buyer"), f"（{room_words(job)}业主）"])
    writer.line(["身份证号：", Run(person.id_number, "buyer_id")])
    writer.para("甲乙双方经协商，就地下停车位使用权转让事宜订立本协议，共同遵守。")
    writer.para(
        [
            "一、甲方将",
            Run(world.estate, "community"),
            f"{space.level}",
            Run(space.number, "space_no"),
            "号停车位的使用权转让给乙方，供乙方停放家用小汽车。",
        ]
    )
    years = job.rng.choice(["20年，期满后甲方无偿延长至土地使用权终止之日", "与该项目土地使用年限一致"])
    writer.para(f"二、使用期限：{years}。")
    unit = job.rng.choice(["元", "圆"])
    writer.para(
        [
            "三、转让价款：人民币",
            Run(words_of(deal.price, unit), "price"),
            "（¥",
            Run(f"{deal.price:,.2f}", "price"),
            "），乙方已于签约时全额支付。",
        ]
    )
    writer.para("四、乙方在使用期限内享有占有、使用、出租和转让的权利，转让时须到甲方或物业公司办理更名手续。")
    writer.para("五、因政策原因车位可以办理产权登记时，甲方应配合办理，所需税费由乙方承担，甲方不再另收价款。")
    writer.para("六、乙方按物业公司公示标准交纳停车管理费，遵守地下车库管理制度，不得存放易燃易爆物品。")
    writer.para("七、本协议一式两份，双方各执一份，签字盖章后生效。")
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲　方：", writer.style)
    sheet.text(120, y, "乙　方：", writer.style)
    signed(sheet, 140, y - 3, person.name)
    thumb(sheet, 162, y - 6)
    sheet.text(25, y + 13, f"经办人：{facts.landlord.name}", writer.style)
    sheet.text(120, y + 13, f"电　话：{person.phone}", writer.style)
    form = job.date_form("plain", "dot", "chinese")
    sheet.text(120, y + 28, ["签约日期：", Run(day_text(deal.day, form), "sign_date")], writer.style)
    office_seal(sheet, 60, y + 8, deal.seller)
    return deal.done("ash_pp_right_of_use", writer)


def ash_pp_subscription(job: Job) -> Drawn:
    """A one-page subscription sheet: a ruled table with unit price, discount, deposit."""
    deal = Deal(job)
    world = deal.world
    facts, person, space = world.facts, world.person, world.space
    deal.number = digits(job.rng, 7)
    writer = Writer(job, Style("song", 11), top=22)
    sheet = writer.sheet
    ink = Pen(job.fill_style(11.5), False)
    sheet.text(105, 22, f"【{world.estate}】", Style("hei", 13), align="c")
    sheet.text(105, 31, "车位认购书", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(188, 42, ["No.", Run(deal.number, "contract_no")], Style("hei", 11, (190, 40, 40)), align="r")
    deposit = Decimal(job.rng.choice([2000, 5000, 10000]))
    full = deal.price + Decimal(job.rng.choice([3000, 5000, 8000]))
    label = Style("song", 11)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11,
            [
                (28, "认购人", True),
                (57, ink(person.name, "buyer"), False),
                (28, "联系电话", True),
                (57, ink(person.phone), False),
            ],
        ),
        (11, [(28, "证件号码", True), (142, ink(person.id_number, "buyer_id"), False)]),
        (11, [(28, "通讯地址", True), (142, ink(person.address), False)]),
        (11, [(28, "出售方", True), (142, Run(deal.seller, "seller"), False)]),
        (
            11,
            [
                (28, "项目名称", True),
                (57, Run(world.estate, "community"), False),
                (28, "车位编号", True),
                (57, [ink(space.level), ink(space.number, "space_no")], False),
            ],
        ),
        (
            11,
            [
                (28, "标准价", True),
                (57, ink(f"{full:.0f}元"), False),
                (28, "优惠", True),
                (57, ink(f"{full - deal.price:.0f}元"), False),
            ],
        ),
        (
            12,
            [
                (28, "成交总价", True),
                (142, [ink(f"¥{deal.price:.0f}", "price"), "　大写：", ink(words_of(deal.price), "price")], False),
            ],
        ),
        (
            11,
            [
                (28, "定　金", True),
                (57, ink(f"{deposit:.0f}元"), False),
                (28, "付款方式", True),
                (57, ink(job.rng.choice(["一次性付款", "分期付款"])), False),
            ],
        ),
    ]
    y = table(sheet, 20, 50, rows, label=label, value=label)
    notes = (
        "1.认购人已仔细查看所认购车位的现状、尺寸及配套，对车位位置、价格无异议。",
        "2.认购人须于本认购书签订后七日内携本认购书及身份证原件到营销中心签订正式合同并交清余款。",
        "3.认购人逾期未签约的，视为放弃认购，出售方有权将该车位另行出售，定金不予退还。",
        "4.本认购书不得涂改、转让，签订正式合同后由出售方收回。",
    )
    y += 6
    for note in notes:
        y = sheet.flow(20, y, 170, note, Style("song", 11), leading=1.65) + 1
    sheet.text(22, y + 12, "认购人（签名）：", label)
    signed(sheet, 54, y + 9, person.name)
    sheet.text(112, y + 12, "出售方（盖章）：", label)
    sheet.text(22, y + 26, f"置业顾问：{facts.landlord.name}", label)
    sheet.text(
        112,
        y + 26,
        [
            "认购日期：",
            *(
                Run(one.text, one.field, one.style) if isinstance(one, Run) else one
                for one in ink.day(deal.day, "sign_date")
            ),
        ],
        label,
    )
    office_seal(sheet, 156, y + 14, deal.seller)
    return deal.done("ash_pp_subscription", writer, other_sums=(full, deposit))


LAYOUTS: Layouts = {
    KIND: {
        "ash_pp_developers_form": ash_pp_developers_form,
        "ash_pp_right_of_use": ash_pp_right_of_use,
        "ash_pp_subscription": ash_pp_subscription,
    }
}
