"""车位买卖: developers' standard contracts and private people's agreements about spaces."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_sixth.fresh_common import (
    begin,
    date_runs,
    money_runs,
    pen,
    room,
    signed,
    thumb,
    two_columns,
    with_level,
)
from samples.people import Facts
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _values(facts: Facts, seller: str, **more: Value) -> dict[str, Value]:
    return {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": facts.consent_date.isoformat(),
        **more,
    }


def presale_form(job: Job) -> Drawn:
    """The developer's long contract: a cover with the number, parties, articles, signatures on a later page."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    number = rng.choice([f"XY{facts.consent_date:%Y%m}{rng.randrange(9999):04d}", f"CW-2026-{rng.randrange(999):03d}"])
    writer = Writer(job, Style("song", 12), leading=1.75)
    cover = writer.sheet
    cover.text(185, 24, ["合同编号：", Run(number, "contract_no")], Style("song", 12), align="r")
    cover.text(
        105, 82, rng.choice(["车位（库）买卖合同", "地下机动车停车位买卖合同"]), Style("hei_bold", 28), align="c"
    )
    cover.text(105, 100, "（现 售）", Style("song", 16), align="c")
    used = pen(job, 14)
    for row, (label, text) in enumerate((("出 卖 人：", maker.name), ("买 受 人：", person.name))):
        cover.text(50, 176 + row * 14, [label, used(text, ("seller", "buyer")[row], 20)], Style("song", 15))
    cover.text(105, 250, "二〇二六年版", Style("song", 13), align="c")
    writer.new_page()
    used = pen(job, 12)
    writer.line(["出卖人：", used(maker.name, "seller")])
    writer.line(["通讯地址：", used(maker.address)])
    writer.line(["统一社会信用代码：", used(maker.uscc), "　法定代表人：", used(maker.legal_person)])
    writer.line(["买受人：", used(person.name, "buyer"), "　国籍：", used("中国")])
    writer.line(["证件类型：居民身份证　证号：", used(person.id_number, "buyer_id")])
    writer.line(["联系电话：", used(person.phone), "　住址：", used(person.address)])
    writer.para(
        "根据《中华人民共和国民法典》《中华人民共和国城市房地产管理法》及其他有关法律、法规的规定，出卖人和买受人在平等、自愿、协商一致的基础上就买卖车位达成如下协议："
    )
    bold = Style("hei_bold", 12)
    writer.line([Run("第一条　车位的基本状况", style=bold)])
    writer.para(
        [
            "1.该车位位于",
            used(place.district + place.street),
            "“",
            Run(place.name, "community"),
            "”项目",
            facts.home.space_floor,
            "，车位编号为",
            used(facts.home.space_no, "space_no", 6),
            "，为",
            used(rng.choice(["标准车位", "微型车位", "子母车位"])),
            "。",
        ]
    )
    area = Decimal(rng.randrange(1150, 1680)) / 100
    writer.para(
        [
            "2.该车位建筑面积",
            used(f"{area}"),
            "平方米，层高",
            used("3.6"),
            "米，用途为停放小型机动车，买受人不得擅自改变。",
        ]
    )
    writer.line([Run("第二条　计价方式与价款", style=bold)])
    writer.para(
        ["该车位按个计价，总价款为", *money_runs(job, facts.space_price, "price", used), "。上述价款已含增值税。"]
    )
    writer.line([Run("第三条　付款方式及期限", style=bold)])
    deposit = (facts.space_price / 10).quantize(Decimal(1))
    writer.para(
        [
            "买受人应于签订本合同之日一次性付清全部价款；此前已交付的定金",
            used(f"{deposit:.0f}"),
            "元抵作价款。逾期付款超过30日的，出卖人有权解除合同，并按总价款的百分之五收取违约金。",
        ]
    )
    writer.line([Run("第四条　交付", style=bold)])
    writer.para(
        "出卖人应当在收到全部价款之日起十五日内将该车位交付买受人使用。交付后的车位管理服务费由买受人按物业服务合同的约定交纳。"
    )
    writer.line([Run("第五条　充电设施", style=bold)])
    writer.para("买受人需要在该车位安装电动汽车充电设施的，应当向供电企业办理报装，出卖人及前期物业服务人应予配合。")
    writer.line([Run("第六条　不动产登记", style=bold)])
    writer.para(
        "出卖人应自交付之日起七百三十日内，协助买受人办理该车位的不动产权属登记。因政策原因不能办理的，双方互不承担责任。"
    )
    writer.line([Run("第七条　争议解决", style=bold)])
    writer.para(
        "本合同在履行过程中发生的争议，由双方协商解决；协商不成的，依法向车位所在地人民法院起诉。本合同一式四份，具有同等法律效力。"
    )
    writer.room(62)
    y = writer.y + 6
    two_columns(
        writer.sheet,
        y,
        [
            "出卖人（签章）：",
            "授权代表：",
            ["签订日期：", *date_runs(job, facts.consent_date, "sign_date", pen(job, 11.5))],
        ],
        ["买受人（签字）：", "共有人：", ["签订地点：", place.district]],
        13,
    )
    put_round(writer.sheet, 66, y + 10, SealText(maker.name, "合同专用章"))
    signed(writer.sheet, 148, y - 2, person.name)
    writer.number_pages("- {} -")
    for part, sheet in enumerate(writer.sheets):
        put_edge(sheet, 120, SealText(maker.name, "合同专用章"), part, len(writer.sheets))
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_presale_form",
        writer.sheets,
        _values(facts, maker.name, contract_no=number),
        tolerated=with_level(facts),
    )


def private_resale(job: Job) -> Drawn:
    """One owner sells a space to another: a page of running text, thumb prints, a witness."""
    facts = begin(job)
    rng, person, place, owner = job.rng, facts.person, facts.home.community, facts.landlord
    used = pen(job, 13)
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title(rng.choice(["车位转让协议", "车位买卖协议书", "私人车位转让合同"]), Style("hei_bold", 21))
    writer.line(["转让方（以下简称甲方）：", used(owner.name, "seller"), "，身份证号：", used(owner.id_number)])
    writer.line(
        ["受让方（以下简称乙方）：", used(person.name, "buyer"), "，身份证号：", used(person.id_number, "buyer_id")]
    )
    writer.para("甲乙双方经友好协商，就甲方将自有车位转让给乙方一事，订立本协议，以资共同遵守。")
    writer.para(
        [
            "一、甲方自愿将位于",
            used(place.name, "community"),
            facts.home.space_floor,
            used(facts.home.space_no, "space_no"),
            "号车位转让给乙方，该车位系甲方于",
            used(f"{rng.randrange(2016, 2023)}"),
            "年向开发商购得，权属清晰，无抵押、无纠纷。",
        ]
    )
    writer.para(
        [
            "二、双方议定转让价款为",
            *money_runs(job, facts.space_price, "price", used),
            "，乙方于签约当日以转账方式一次付清，甲方收款后出具收条。",
        ]
    )
    writer.para(
        "三、自付款之日起，车位归乙方所有，乙方享有占有、使用、收益和处分的权利，甲方及其亲属不得以任何理由主张权利。"
    )
    writer.para("四、今后能够办理产权登记时，甲方应无条件配合，所需税费由乙方负担。转让前欠缴的车位管理费由甲方结清。")
    writer.para("五、乙方今后安装充电桩等事宜由乙方自行向物业和供电部门申请，甲方予以协助。")
    writer.para("六、本协议自双方签字、捺印之日起生效，一式两份，甲乙双方各执一份。")
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 6
    two_columns(
        sheet, y, ["甲方（签字捺印）：", ["电话：", owner.phone]], ["乙方（签字捺印）：", ["电话：", person.phone]], 12
    )
    signed(sheet, 62, y - 2, owner.name)
    signed(sheet, 149, y - 2, person.name)
    thumb(sheet, 78, y + 4)
    thumb(sheet, 167, y + 4)
    sheet.text(
        25, y + 27, ["见证人：", Run(facts.spouse.name, style=Style("kai", 15, jitter=0.05))], Style("song", 11.5)
    )
    sheet.text(
        112, y + 27, [Run("签订时间："), *date_runs(job, facts.consent_date, "sign_date", used)], Style("song", 11.5)
    )
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_private_resale",
        writer.sheets,
        _values(facts, owner.name),
        tolerated=with_level(facts),
    )


def subscription(job: Job) -> Drawn:
    """A subscription form of a sales office: one ruled page with clauses below."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    sheet = job.sheet()
    sheet.text(
        105,
        18,
        rng.choice([f"{place.name}车位认购书", "车位认购协议书", "停车位认购确认单"]),
        Style("hei_bold", 20),
        align="c",
    )
    number = f"NO.{rng.randrange(10**6):06d}"
    sheet.text(190, 31, ["认购编号：", Run(number, "contract_no")], Style("hei", 10.5), align="r")
    form = Form(pen(job, 11, lined=False).style, label_mm=30)
    form.row(11, ("出售方", form.value(maker.name, "seller")))
    form.row(11, ("认购人", form.value(person.name, "buyer")), ("联系电话", form.value(person.phone)))
    form.row(11, ("证件号码", form.value(person.id_number, "buyer_id")))
    form.row(11, ("项目名称", form.value(place.name, "community")), ("对应房号", form.value(room(job))))
    form.row(
        11,
        ("车位编号", [form.value(facts.home.space_floor), form.value(facts.home.space_no, "space_no")]),
        ("车位类型", form.value(rng.choice(["平层标准", "机械下层", "人防改造外产权车位"][:2]))),
    )
    form.row(13, ("标价（元）", form.value(f"{facts.space_price + 8000:,.0f}")), ("优惠", form.value("立减 8,000")))
    words = numbers.amount_in_words(facts.space_price)
    form.row(
        15, ("成交总价", [form.value(f"￥{facts.space_price:,.2f}", "price"), "　大写：", form.value(words, "price")])
    )
    form.row(
        11,
        ("定金（元）", form.value(rng.choice(["5,000.00", "10,000.00"]))),
        ("付款方式", form.value(rng.choice(["一次性", "分期三期"]))),
    )
    y = form.put(sheet, 38) + 6
    style = Style("song", 11)
    for text in (
        "1、认购人须于签署本认购书后七日内，携本认购书原件及身份证至销售中心付清余款并签署正式合同；逾期未签的，出售方有权另行出售，定金不予退还。",
        "2、认购人确认已实地查看车位的位置、尺寸、立柱及管线情况，对现状无异议。",
        "3、本认购书记载的成交总价不含契税、维修资金及产权登记费用。",
        "4、未经出售方书面同意，认购人不得更名、转让。本认购书一式三联，涂改无效。",
    ):
        y = sheet.flow(19, y, 172, text, style, leading=1.6) + 1.5
    y += 8
    two_columns(
        sheet,
        y,
        ["出售方（盖章）：", "置业顾问：", ["日期：", *date_runs(job, facts.consent_date, "sign_date", pen(job, 11))]],
        ["认购人（签名）：", "财务确认：", "销售经理："],
        13,
    )
    put_round(sheet, 70, y + 10, SealText(maker.name, rng.choice(["销售专用章", "合同专用章", ""])))
    signed(sheet, 145, y - 2, person.name)
    sheet.text(105, 284, "白联：财务　红联：客户　黄联：销售", Style("song", 9), align="c")
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_subscription",
        [sheet],
        _values(facts, maker.name, contract_no=number),
        tolerated=with_level(facts) | {"contract_no": (number.removeprefix("NO."),)},
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "fresh_sale_presale_form": presale_form,
        "fresh_sale_private_resale": private_resale,
        "fresh_sale_subscription": subscription,
    }
}
