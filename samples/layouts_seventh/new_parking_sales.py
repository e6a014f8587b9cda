"""车位买卖合同: a developer's transfer, a subscription, a deal between neighbours."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_seventh.new_common import (
    GREY,
    begin,
    footer,
    hand,
    ink,
    price_runs,
    room_of,
    signed,
    space_of,
    whole,
)
from samples.people import Facts, a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def sale_values(facts: Facts, day: date, *, contract_no: str = "", seller: str = "") -> dict[str, Value]:
    values: dict[str, Value] = {
        "seller": seller or facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return {"contract_no": contract_no, **values} if contract_no else values


def developers_transfer(job: Job) -> Drawn:
    """A developer's own text: the right to use a space made over until the land term ends."""
    facts = begin(job)
    used = ink(job, 11.5)
    day = a_day(job.rng, date(2020, 3, 1), date(2026, 10, 30))
    number = f"{job.rng.choice(['CW', 'TC', 'KQ'])}-{day.year}-{job.rng.randrange(1, 900):03d}"
    buyer, developer, place, space = facts.person, facts.developer, facts.home.community, space_of(facts)
    paper = Writer(job, Style("song", 11.5), leading=1.8)
    paper.sheet.text(185, 16, ["编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    paper.title(
        job.rng.choice(["地下停车位使用权转让合同", "地下车位使用权有偿出让合同", "机动车位（使用权）转让协议书"]),
        Style("hei_bold", 18),
        after=8,
    )
    paper.line(["转让方（以下简称甲方）：", used(developer.name, "seller", 20)])
    paper.line(["受让方（以下简称乙方）：", used(buyer.name, "buyer", 10), "　业主房号：", used(room_of(job))])
    paper.line(["身份证号码：", used(buyer.id_number, "buyer_id"), "　联系方式：", used(buyer.phone)])
    paper.para(
        [
            "鉴于甲方为",
            used(place.name, "community"),
            "项目的开发建设单位，乙方系该项目业主，双方就地下停车位使用权转让一事，经协商一致，订立本合同。",
        ]
    )
    level = f"{space.level}" if space.level else ""
    paper.para(
        [
            "一、转让标的：",
            level,
            "编号为",
            used(space.number, "space_no"),
            "的停车位一个（位置见附图），用途为停放小型机动车。",
        ]
    )
    years = job.rng.choice(["与乙方所购房屋土地使用年限相同", "自交付之日起七十年", "至2083年6月30日止"])
    paper.para(["二、使用期限：", years, "。期限届满，国家政策允许续期的，由甲乙双方另行商定。"])
    paper.para(
        [
            "三、转让价款：车位使用权转让总价为",
            *price_runs(job, facts.space_price, "price", used),
            "，乙方于签约当日一次性付清。价款不含车位管理费，管理费按物价部门核定标准另行向物业公司交纳。",
        ]
    )
    paper.para(
        "四、甲方应于收到全部价款后十五日内将车位交付乙方使用，并出具收款票据。因车位属人防工程或规划"
        "调整等原因不能交付的，甲方无息退还已收款项。"
    )
    paper.para(
        "五、乙方取得使用权后，可自用、出租或转让给本小区其他业主，并在物业服务处办理变更手续。乙方不"
        "得在车位上搭建、堆放杂物；安装充电设施的，应征得供电部门及物业服务企业同意，并自行承担费用和"
        "安全责任。"
    )
    paper.para(
        "六、违约责任：甲方逾期交付的，每逾期一日按已付价款的万分之零点五支付违约金；乙方逾期付款超过"
        "三十日的，甲方有权解除合同另行处置。"
    )
    paper.para(
        "七、争议由双方协商解决，协商不成的，向车位所在地人民法院起诉。本合同一式三份，甲方执两份，乙"
        "方执一份，自双方签字盖章之日起生效。"
    )
    paper.room(48)
    y, sheet, style = paper.y + 6, paper.sheet, Style("song", 11.5)
    sheet.text(25, y, "甲方（盖章）：", style)
    sheet.text(25, y + 13, "经办人：", style)
    signed(sheet, 42, y + 11, "弦国强", size=14)
    sheet.text(115, y, "乙方（签字按印）：", style)
    signed(sheet, 152, y - 2, buyer.name)
    sheet.text(115, y + 26, [Run(whole(job, day, "plain", "spaced", "chinese"), "sign_date")], style)
    put_round(sheet, 58, y + 12, SealText(developer.name), diameter=41)
    paper.number_pages()
    return drawn(
        "parking_purchase_contract",
        "new_developers_transfer",
        paper.sheets,
        sale_values(facts, day, contract_no=number),
        tolerated=space.tolerated,
    )


def subscription_table(job: Job) -> Drawn:
    """A sales office's subscription sheet: a ruled table, a deposit beside the whole price, terms below."""
    facts = begin(job)
    day = a_day(job.rng, date(2022, 3, 1), date(2026, 10, 30))
    number = f"{job.rng.randrange(10**7):07d}"
    buyer, place, space = facts.person, facts.home.community, space_of(facts)
    sheet = job.sheet()
    sheet.text(22, 18, [Run(place.name, "community"), " · 营销中心"], Style("hei", 11, GREY))
    sheet.text(
        105,
        28,
        job.rng.choice(["车位认购书", "车位认购确认单", "车位认购协议书"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.3,
    )
    sheet.text(
        188, 42, ["No.", Run(number, "contract_no", Style("hei", 13, (190, 40, 40)))], Style("song", 11), align="r"
    )
    form = Form(job.fill_style(11), label_mm=30, width_mm=166, left_mm=22)
    price, deposit = facts.space_price, 10000
    form.row(11, ("出卖方", form.value(facts.developer.name, "seller")))
    form.row(11, ("认购人", form.value(buyer.name, "buyer")), ("联系电话", form.value(buyer.phone)))
    form.row(11, ("证件号码", form.value(buyer.id_number, "buyer_id")))
    form.row(
        11,
        ("房屋位置", form.value(room_of(job))),
        ("车位类型", form.value(job.rng.choice(["产权车位", "标准车位", "子母车位"]))),
    )
    form.row(11, ("楼层", form.value(space.level or "地下车库")), ("车位编号", form.value(space.number, "space_no")))
    form.row(11, ("原价", form.value(f"{price + 12000:.0f}元")), ("优惠", form.value("立减12000元")))
    form.row(
        13,
        (
            "认购总价",
            [
                form.value(f"¥{price:,.2f}", "price"),
                "　大写：",
                form.value(numbers.amount_in_words(price, unit="圆"), "price"),
            ],
        ),
    )
    form.row(
        11, ("认购定金", form.value(f"¥{deposit:.2f}（壹万圆整）")), ("余款", form.value(f"¥{price - deposit:,.2f}"))
    )
    form.row(11, ("付款方式", "√一次性付款　□分期付款　□按揭"))
    bottom = form.put(sheet, 50)
    terms = (
        "1、认购人已到现场查看车位，对车位的尺寸、位置、柱网、管线及出入通道情况充分了解并无异议。",
        "2、认购人须在签署本认购书后七日内携带身份证、本认购书付清余款，并签订《车位买卖合同》；逾期"
        "视为放弃，定金不退。",
        "3、本认购书不得涂改、转让，遗失须登报声明。认购人更名的，仅限直系亲属。",
        "4、签订正式合同后，本认购书自动失效并由出卖方收回。",
    )
    y = bottom + 6
    for term in terms:
        y = sheet.flow(22, y, 166, term, Style("song", 10.5), leading=1.55) + 1
    sheet.text(24, y + 10, "出卖方（章）：", Style("song", 11))
    sheet.text(24, y + 24, "置业顾问：", Style("song", 11))
    signed(sheet, 44, y + 22, "棋珊", size=14)
    sheet.text(116, y + 10, "认购人签名：", Style("song", 11))
    signed(sheet, 140, y + 8, buyer.name)
    sheet.text(
        116,
        y + 24,
        ["认购日期：", Run(whole(job, day, "dash", "dot", "plain", "slash"), "sign_date", hand(job, 12))],
        Style("song", 11),
    )
    put_round(sheet, 64, y + 18, SealText(facts.developer.name, "销售专用章"), diameter=38)
    footer(sheet, "第一联：财务（白）　第二联：客户（红）　第三联：案场（黄）")
    return drawn(
        "parking_purchase_contract",
        "new_subscription_table",
        [sheet],
        sale_values(facts, day, contract_no=number),
        tolerated=space.tolerated,
    )


def between_neighbours(job: Job) -> Drawn:
    """A sheet written by hand between two owners of the same estate; a witness signs too."""
    facts = begin(job)
    day = a_day(job.rng, date(2021, 3, 1), date(2026, 10, 30))
    style = hand(job, 14)
    buyer, seller, place, space = facts.person, facts.landlord, facts.home.community, space_of(facts)
    sheet = job.sheet()
    if job.chance(0.6):
        for row in range(23):
            sheet.line(20, 53.6 + row * 10, 190, 53.6 + row * 10, width=0.15, fill=(196, 120, 120))
    sheet.text(
        105,
        24,
        job.rng.choice(["车位转让协议", "买卖车位协议", "车位转让合同"]),
        style.sized(22),
        align="c",
        spacing=0.3,
    )
    y = 46.0
    lines: list[list[str | Run]] = [
        ["卖方：", Run(seller.name, "seller"), f"　身份证：{seller.id_number}"],
        ["买方：", Run(buyer.name, "buyer"), "　身份证：", Run(buyer.id_number, "buyer_id")],
        [
            "　　卖方自愿把自己在",
            Run(place.name, "community"),
            "地下车库的",
            space.level,
            Run(space.number, "space_no"),
            "号车位卖给买方，车位款共计",
            Run(f"{facts.space_price:.0f}", "price"),
            "元（",
            Run(numbers.amount_in_words(facts.space_price), "price"),
            "），当面一次付清，收款后车位归买方永久使用，与卖方无关。",
        ],
        [
            "　　卖方保证此车位没有抵押，没有别的纠纷，原购车位合同和发票交给买方保管，配合买方到物业"
            "过户改名，过户费用由买方出。以后车位管理费由买方交。"
        ],
        ["　　双方都不许反悔，谁反悔赔对方一万元。买方要装充电桩，卖方给予配合。"],
        ["　　本协议一式两份，双方各拿一份，签字按手印后生效。"],
    ]
    for runs in lines:
        y = sheet.flow(22, y, 166, runs, style, leading=10 / sheet.em_mm(style))
    y += 10
    sheet.text(24, y, f"卖方签字：{seller.name}", style)
    sheet.text(112, y, f"买方签字：{buyer.name}", style)
    sheet.text(24, y + 20, f"见证人：{facts.spouse.name}", style)
    sheet.text(112, y + 20, Run(whole(job, day, "plain", "dot", "chinese"), "sign_date"), style)
    return drawn(
        "parking_purchase_contract",
        "new_between_neighbours",
        [sheet],
        sale_values(facts, day, seller=seller.name),
        tolerated=space.tolerated,
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "new_developers_transfer": developers_transfer,
        "new_subscription_table": subscription_table,
        "new_between_neighbours": between_neighbours,
    }
}
