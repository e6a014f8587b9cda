"""车位租赁: a property firm's register with terms, a lawyerly agreement, a few lines between private persons."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.plum_common import (
    Said,
    day_run,
    desk_phone,
    pen,
    plain_number,
    seal_over,
    someone,
    tick,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "parking_lease_contract"


def _values(job: Job, lessor: str, rent: Decimal, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }


def _months(job: Job) -> int:
    return ((job.facts.lease_to + timedelta(days=1)).year - job.facts.lease_from.year) * 12


def _space(job: Job) -> tuple[str, ...]:
    home = job.facts.home
    return (home.space_floor + home.space_no, home.space_floor + home.space_no + "号")


def register_with_terms(job: Job) -> Drawn:
    """A form to register a monthly space, boxes for the way of paying, terms in small type, both sign at the foot."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    firm, sheet, rent = home.community.manager, job.sheet(), facts.monthly_rent
    signed = facts.lease_from - timedelta(days=rng.randrange(0, 6))
    sheet.text(
        105,
        16,
        [Run(home.community.name, "community"), "机动车位租用登记表（代协议）"],
        Style("hei_bold", 16),
        align="c",
    )
    sheet.text(191, 27, f"NO.{rng.randrange(10**6):06d}", Style("hei", 10), align="r")
    form = Form(job.fill_style(11), label_mm=27, label=Style("hei", 10.5))
    value = form.value
    form.row(11, ("租 用 人", value(person.name, "lessee")), ("身份证号码", value(person.id_number, "lessee_id")))
    form.row(11, ("房　　号", value(home.room_text)), ("手　　机", value(person.phone)))
    form.row(11, ("车 牌 号", value(facts.vehicle.plate)), ("品牌型号", value(facts.vehicle.brand)))
    form.row(11, ("车位编号", value(home.space_no, "space_no")), ("所在区域", value(home.space_floor)))
    shape = rng.choice(["dot", "slash", "plain"])
    first = day_run(job, facts.lease_from, "lease_from", form.fill, shape)
    last = day_run(job, facts.lease_to, "lease_to", form.fill, shape)
    form.row(11, ("租用起日", [first]), ("租用止日", [last]))
    form.row(
        11,
        ("租　　金", [value(plain_number(rent), "rent"), "元/月（含管理费）"]),
        ("押　　金", value("200元（门禁卡）")),
    )
    form.row(11, ("付款方式", ""))
    y = form.put(sheet, 34)
    x, chosen = 50.0, rng.randrange(3)
    for number, text in enumerate(("按季", "按半年", "按年")):
        x = tick(sheet, x, y - 7.4, text, Style("song", 11), on=number == chosen) + 10
    sheet.text(19, y + 6, "租用须知", Style("hei_bold", 11))
    y += 14
    for text in (
        "1. 出租人提供车位供租用人停放登记车辆，双方形成车位租用关系，不构成车辆保管关系。",
        "2. 租用人应按期缴纳租金，逾期十五日未缴的，出租人有权收回车位另行安排。",
        "3. 租用人应按位停放，不得占用消防通道；车内贵重物品自行保管。",
        "4. 租用人需加装充电桩的，凭本表及有效证件到供电企业申请，退租时自行拆除并恢复地面。",
        "5. 车位转租无效。租用期满如需续租，应提前十五日登记；因小区改造需收回车位的，退还剩余租金。",
        "6. 小区出入口实行车牌识别，因设备故障造成的损失按实际情况协商处理。",
    ):
        y = sheet.flow(21, y, 168, text, Style("song", 10.5), leading=1.6) + 1
    y += 10
    body = Style("song", 11.5)
    sheet.text(21, y, "出租人（章）：", body)
    sheet.flow(21, y + 8, 82, Run(firm.name, "lessor"), body, leading=1.4)
    sheet.text(21, y + 24, f"客服：{someone(job)}　电话：{desk_phone(job)}", body)
    sheet.text(120, y, "租用人签字：", body)
    signature(sheet, 146, y - 2, person.name)
    sheet.text(120, y + 24, ["办理日期：", day_run(job, signed, "sign_date", form.fill, shape)], body)
    seal_over(sheet, job, 70, y + 8, firm.name)
    values = _values(job, firm.name, rent, signed)
    return drawn(KIND, "plum_register_with_terms", [sheet], values, tolerated={"space_no": _space(job)})


def lawyerly(job: Job) -> Drawn:
    """A template off the net: recitals, many articles over two pages, yearly rent in words and figures."""
    facts, rng, home, person, owner = job.facts, job.rng, job.facts.home, job.facts.person, job.facts.landlord
    by_owner = job.chance(0.5)
    lessor = owner.name if by_owner else facts.developer.name
    code = owner.id_number if by_owner else facts.developer.uscc
    signed = facts.lease_from - timedelta(days=rng.randrange(1, 20))
    fill, rent = job.fill_style(12), facts.monthly_rent * 12
    writer = Writer(job, Style("song", 12), leading=1.8, gap=0.7)
    title = rng.choice(["停车位租赁合同", "车位租赁合同（示范文本）", "固定车位租赁协议书"])
    writer.title(title, Style("hei", 21), spacing=0.1)
    writer.line(["出租人：", filled(lessor, "lessor", fill, min_em=10)])
    writer.line([("身份证号：" if by_owner else "统一社会信用代码："), filled(code, "", fill)])
    writer.line(["承租人：", filled(person.name, "lessee", fill, min_em=10)])
    writer.line(["身份证号：", filled(person.id_number, "lessee_id", fill)])
    writer.para("依照《中华人民共和国民法典》第三编第十四章“租赁合同”的规定，出租人与承租人经平等协商，订立本合同。")
    shape = rng.choice(["plain", "spaced"])
    clauses: list[Said] = [
        [
            "一、出租人将位于信阳市",
            filled(home.community.district, "", fill),
            filled(home.community.street, "", fill),
            filled(home.community.name, "community", fill),
            f"的{home.space_floor}",
            filled(home.space_no, "space_no", fill),
            "号停车位（以下简称“车位”）出租给承租人停放小型客车。",
        ],
        [
            f"二、租赁期限为{_months(job)}个月，即自",
            day_run(job, facts.lease_from, "lease_from", fill, shape),
            "起至",
            day_run(job, facts.lease_to, "lease_to", fill, shape),
            "止。期满前三十日内任何一方未提出异议的，可另行签订续租合同。",
        ],
        [
            "三、车位租金每年人民币",
            filled(in_words(rent), "rent", fill),
            "（￥",
            filled(f"{rent:.2f}", "rent", fill),
            "），每满一年支付下一年度租金；首年租金于本合同签订之日付清。",
        ],
        ["四、租赁期间车位管理费由承租人向物业服务企业缴纳，出租人不再另行收取任何费用。"],
        ["五、出租人保证对车位享有合法的所有权或使用权，有权出租；因权属争议造成承租人损失的，由出租人赔偿。"],
        ["六、出租人同意承租人在车位上安装电动汽车充电设施并以承租人名义申请用电，出租人应提供必要的证明材料。"],
        ["七、承租人应妥善使用车位，不得堆放易燃易爆物品，不得擅自转租；确需转租的，应取得出租人书面同意。"],
        ["八、租赁期间车位转让的，不影响本合同的效力，承租人在同等条件下享有优先购买权。"],
        ["九、任何一方提前解除合同的，应提前三十日书面通知对方，并支付相当于两个月租金的违约金。"],
        ["十、租赁期满或合同解除后，承租人应在五日内将车位恢复原状返还出租人，充电设施由承租人自行拆除。"],
        ["十一、因本合同引起的争议，双方应协商解决；协商不成的，向车位所在地有管辖权的人民法院提起诉讼。"],
        ["十二、本合同未尽事宜，双方可签订补充协议。补充协议与本合同具有同等法律效力。"],
        ["十三、本合同一式两份，双方各执一份，自双方签字或者盖章之日起生效。"],
    ]
    for said in clauses:
        writer.para(said)
    writer.room(54)
    writer.y += 8
    sheet, y, body = writer.sheet, writer.y, writer.style
    sheet.text(25, y, ["出租人：", Run(lessor, "lessor") if not by_owner else ""], body)
    if by_owner:
        signature(sheet, 44, y - 2, lessor)
    else:
        seal_over(sheet, job, 68, y + 10, lessor)
    sheet.text(25, y + 14, f"电话：{owner.phone if by_owner else facts.developer.phone}", body)
    sheet.text(115, y, "承租人：", body)
    signature(sheet, 134, y - 2, person.name)
    sheet.text(115, y + 14, f"电话：{person.phone}", body)
    sheet.text(25, y + 34, ["合同签订日期：", *dated(signed, "sign_date", fill)], body)
    writer.number_pages("－{}／{}－")
    values = _values(job, lessor, rent, signed)
    return drawn(KIND, "plum_lawyerly", writer.sheets, values, tolerated={"space_no": _space(job)})


def few_lines(job: Job) -> Drawn:
    """Private persons' few lines on half a sheet: monthly rent among the words, the date at the foot only once."""
    facts, rng, home, person, owner = job.facts, job.rng, job.facts.home, job.facts.person, job.facts.landlord
    sheet, ink, rent = job.sheet(182, 230), pen(job, 15), facts.monthly_rent
    signed = facts.lease_from - timedelta(days=rng.randrange(0, 4))
    shape = rng.choice(["plain", "dot", "chinese"])
    sheet.text(91, 18, rng.choice(["车位出租协议", "租车位协议", "停车位租用约定"]), ink.sized(21), align="c")
    said: Said = [
        "甲方（车位主人）：",
        Run(owner.name, "lessor", solid=True),
        f"，电话{owner.phone}\n乙方（租车位人）：",
        Run(person.name, "lessee", solid=True),
        f"，电话{person.phone}\n乙方身份证号：",
        Run(person.id_number, "lessee_id", solid=True),
    ]
    y = sheet.flow(20, 36, 144, said, ink, leading=1.85) + 4
    body: list[Said] = [
        [
            "甲方在",
            Run(home.community.name, "community"),
            rng.choice(["地库", "院内"]),
            "的停车位（车位号",
            Run(home.space_no, "space_no", solid=True),
            "）租给乙方停车，从",
            day_run(job, facts.lease_from, "lease_from", None, shape),
            "到",
            day_run(job, facts.lease_to, "lease_to", None, shape),
            "。",
        ],
        [
            "租金一个月",
            Run(plain_number(rent), "rent", solid=True),
            f"块，{rng.choice(['半年', '一季度', '一年'])}一付，物业费甲方出。",
            "乙方自己装充电桩，甲方没意见，以后不租了桩归乙方拆走。",
        ],
        ["租期内甲方不得收回车位自用或者另租别人，乙方也不能转给外人停。车辆刮碰丢失与甲方无关。"],
        ["空口无凭，立此为据。"],
    ]
    for part in body:
        y = sheet.flow(20, y, 144, part, ink, leading=1.85, indent=2) + 0.6
    y += 6
    sheet.text(30, y, ["甲方：", Run(owner.name, "lessor")], ink)
    sheet.text(100, y, ["乙方：", Run(person.name, "lessee")], ink)
    when = numbers.written_date(signed, form="chinese" if shape == "chinese" else "plain")
    sheet.text(90, y + 16, Run(when, "sign_date"), ink)
    values = _values(job, owner.name, rent, signed)
    return drawn(KIND, "plum_few_lines", [sheet], values, tolerated={"space_no": _space(job)})


LAYOUTS: Layouts = {
    KIND: {
        "plum_register_with_terms": register_with_terms,
        "plum_lawyerly": lawyerly,
        "plum_few_lines": few_lines,
    }
}
