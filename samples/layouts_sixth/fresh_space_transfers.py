"""车位买卖, further: transfers of the right to use, a garage with its storeroom, a list of key facts."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_sixth.fresh_common import (
    Pen,
    begin,
    date_runs,
    foot_date,
    money_runs,
    pen,
    room,
    signed,
    thumb,
    two_columns,
    with_level,
)
from samples.people import Facts
from samples.seals import SealText, put_name, put_round
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


def right_to_use(job: Job) -> Drawn:
    """The developer sells the use of a space for as long as the land lasts."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    used = pen(job, 12)
    writer = Writer(job, Style("song", 12), leading=1.7, left=23, width=164)
    number = f"{place.name[:2]}车字第{rng.randrange(1, 900):04d}号"
    writer.title(
        rng.choice(["地下停车位使用权转让合同", "停车位使用权有偿转让协议", "车库车位使用权出让合同"]),
        Style("hei_bold", 20),
        after=6,
    )
    writer.sheet.text(187, writer.y, ["编号：", Run(number, "contract_no")], Style("song", 11), align="r")
    writer.y += 9
    writer.line(["甲　　方：", used(maker.name, "seller")])
    writer.line(["注册地址：", used(maker.address), "　电话：", used(maker.phone)])
    writer.line(["乙　　方：", used(person.name, "buyer"), "（", Run(room(job)), "业主）"])
    writer.line(["身份证号：", used(person.id_number, "buyer_id"), "　手机：", used(person.phone)])
    writer.para(
        [
            "鉴于乙方系",
            used(place.name, "community"),
            "业主，为满足乙方停车需要，甲方将其投资建设的地下停车位的使用权有偿转让给乙方，双方约定如下：",
        ]
    )
    writer.para(
        [
            Run("1. 标的。", style=Style("hei_bold", 12)),
            "停车位位于小区",
            facts.home.space_floor or "地下车库",
            "，编号：",
            used(facts.home.space_no, "space_no", 6),
            "（以附图标注位置为准），规格约为5.3米×2.5米。",
        ]
    )
    writer.para(
        [
            Run("2. 期限。", style=Style("hei_bold", 12)),
            "使用期限与该项目国有土地使用权的剩余年限一致，即至",
            f"{rng.randrange(2076, 2090)}年5月止。法律另有强制性规定的，从其规定，超出部分由甲方免费供乙方继续使用。",
        ]
    )
    writer.para(
        [
            Run("3. 价款。", style=Style("hei_bold", 12)),
            "使用权转让费共计",
            *money_runs(job, facts.space_price, "price", used),
            "。乙方于本合同签订之日支付，甲方开具收据。",
        ]
    )
    writer.para(
        [
            Run("4. 费用。", style=Style("hei_bold", 12)),
            f"乙方自交付次月起按每月{rng.choice(['40', '50', '60', '80'])}元向物业服务企业交纳车位服务费。",
        ]
    )
    writer.para(
        [
            Run("5. 使用。", style=Style("hei_bold", 12)),
            "乙方仅可用于停放小型客车，不得加建围护、堆放杂物；乙方安装新能源汽车充电桩须符合消防规范并经供电企业批准。",
        ]
    )
    writer.para(
        [
            Run("6. 转让。", style=Style("hei_bold", 12)),
            "乙方可将使用权转让给本小区其他业主，但应到甲方或物业办理变更登记。",
        ]
    )
    writer.para(
        [
            Run("7. 其他。", style=Style("hei_bold", 12)),
            "战时或紧急状态下，乙方应服从政府对人防设施的统一调度。本合同自双方签字盖章后生效，壹式叁份。",
        ]
    )
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 5
    two_columns(sheet, y, ["甲方（盖章）：", "经办人："], ["乙方（签字）：", "代理人："], 13)
    signed(sheet, 145, y - 2, person.name)
    sheet.text(25, y + 28, ["签约日期：", *date_runs(job, facts.consent_date, "sign_date", used)], Style("song", 12))
    put_round(sheet, 70, y + 14, SealText(maker.name))
    writer.number_pages("第 {} 页 共 {} 页")
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_right_to_use",
        writer.sheets,
        _values(facts, maker.name, contract_no=number),
        tolerated=with_level(facts),
    )


def key_facts(job: Job) -> Drawn:
    """A contract that opens with a ruled sheet of its facts; the general terms follow in small type."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    number = f"{rng.randrange(2026011, 2026120)}{rng.randrange(1000):03d}"
    writer = Writer(job, Style("song", 9.5), leading=1.5, left=19, width=172, top=20)
    sheet = writer.sheet
    sheet.text(19, 12, maker.name, Style("hei", 9.5, (110, 110, 116)))
    sheet.text(105, 20, "产权车位销售合同", Style("hei_bold", 20), align="c")
    sheet.text(105, 31, "（A面：商务条款）", Style("song", 11), align="c")
    form = Form(pen(job, 10.5, lined=False).style, label_mm=32)
    form.row(
        10,
        ("合同号", form.value(number, "contract_no")),
        (
            "签订日期",
            [
                Run(
                    numbers.written_date(facts.consent_date, form=job.date_form("dash", "slash", "dot")),
                    "sign_date",
                    form.fill,
                )
            ],
        ),
    )
    form.row(10, ("卖方（甲方）", form.value(maker.name, "seller")))
    form.row(10, ("甲方代码", form.value(maker.uscc)), ("法定代表人", form.value(maker.legal_person)))
    form.row(10, ("买方（乙方）", form.value(person.name, "buyer")), ("乙方电话", form.value(person.phone)))
    form.row(10, ("乙方证件号", form.value(person.id_number, "buyer_id")))
    form.row(10, ("楼盘名称", form.value(place.name, "community")), ("楼盘地址", form.value(place.street)))
    form.row(
        10,
        ("车位号码", form.value(facts.home.space_no, "space_no")),
        ("所在层", form.value(facts.home.space_floor or "地下室")),
    )
    form.row(
        10,
        ("合同总价", form.value(f"¥{facts.space_price:,.2f}", "price")),
        ("不含税价", form.value(f"¥{facts.space_price / 109 * 100:,.2f}")),
    )
    form.row(10, ("总价大写", form.value("人民币" + numbers.amount_in_words(facts.space_price, unit="圆"), "price")))
    form.row(10, ("首付款", form.value(f"¥{facts.space_price / 2:,.2f}")), ("余款", form.value("交付前 7 日内付清")))
    writer.y = form.put(sheet, 40) + 5
    sheet.text(105, writer.y, "（B面：通用条款）", Style("song", 11), align="c")
    writer.y += 8
    for text in (
        "一、甲方承诺所售车位依法建造并可单独办理不动产登记，不存在重复销售、查封、异议登记等情形。",
        "二、乙方逾期付款的，每逾期一日按应付未付款的万分之二支付违约金；逾期超过六十日，甲方有权解除本合同。",
        "三、甲方逾期交付的，按已付款的万分之二逐日承担违约责任，但因不可抗力、市政配套延误导致的除外。",
        "四、车位面积以不动产登记簿记载为准，面积误差不调整总价。",
        "五、乙方应遵守《临时管理规约》，承担车位公摊水电、保洁、秩序维护等费用。",
        "六、乙方安装充电设备的，容量不足部分的增容费用由乙方自行承担，甲方不承诺配电容量。",
        "七、本合同A、B两面内容均为合同组成部分，商务条款与通用条款不一致的，以商务条款为准。",
    ):
        writer.para(text, indent=0)
    y = writer.y + 6
    two_columns(sheet, y, ["甲方盖章："], ["乙方签字："], 10)
    signed(sheet, 140, y - 2, person.name)
    put_round(sheet, 66, y + 6, SealText(maker.name, "合同专用章"), diameter=36)
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_key_facts",
        writer.sheets,
        _values(facts, maker.name, contract_no=number),
        tolerated=with_level(facts),
    )


def short_deed(job: Job) -> Drawn:
    """A short hand-written deed between neighbours: all in one paragraph, the sum received with it."""
    facts = begin(job)
    rng, person, place, owner = job.rng, facts.person, facts.home.community, facts.landlord
    style = Style("kai", 17, jitter=0.035)
    used = Pen(style, lined=False)
    writer = Writer(job, style, leading=1.95, left=26, width=158, top=34)
    writer.title(rng.choice(["卖车位协议", "车位买卖合约", "协　议"]), Style("kai", 26, jitter=0.02))
    writer.para(
        [
            "卖方",
            Run(owner.name, "seller"),
            "（身份证",
            Run(owner.id_number, solid=True),
            "）今将",
            Run(place.name, "community"),
            facts.home.space_floor,
            Run(facts.home.space_no, "space_no"),
            "号车位一个卖给",
            Run(person.name, "buyer"),
            "（身份证",
            Run(person.id_number, "buyer_id", solid=True),
            "），双方讲好价钱",
            *money_runs(job, facts.space_price, "price", used),
            "，款已当面付清，车位钥匙、遥控器一并交付。从今以后车位归买方所有，物业费、装充电桩等一切事情由买方自己办，卖方不得反悔。",
        ]
    )
    writer.para("口说无凭，立此为据。一式二份。")
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(60, y, "卖方：", style)
    sheet.text(60, y + 14, "买方：", style)
    sheet.text(60, y + 28, ["中间人：", facts.spouse.name], style)
    signed(sheet, 82, y - 1, owner.name, size=19)
    signed(sheet, 82, y + 13, person.name, size=19)
    thumb(sheet, 100, y + 4)
    if job.chance(0.5):
        put_name(sheet, 118, y + 18, person.name, side=13)
    else:
        thumb(sheet, 100, y + 18)
    sheet.text(120, y + 42, foot_date(job, facts.consent_date, "sign_date", style), style)
    return drawn(
        "parking_purchase_contract",
        "fresh_sale_short_deed",
        writer.sheets,
        _values(facts, owner.name),
        tolerated=with_level(facts),
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "fresh_sale_right_to_use": right_to_use,
        "fresh_sale_key_facts": key_facts,
        "fresh_sale_short_deed": short_deed,
    }
}
