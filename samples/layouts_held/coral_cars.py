"""Cars bought from a dealer, and powers given to somebody."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import people, seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.coral_common import Pen, bystander, cash, hand, mobile, on, tick
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _car(job: Job) -> dict[str, Value]:
    f = job.facts
    return {
        "seller": f.dealer.name,
        "buyer": f.person.name,
        "buyer_id": f.person.id_number,
        "model": f.vehicle.model,
        "vin": f.vehicle.vin,
        "total": money(f.vehicle.total),
        "sign_date": f.vehicle.bought.isoformat(),
    }


def coral_vpc_order(job: Job) -> Drawn:
    """A showroom's order sheet with a price build-up."""
    f, s = job.facts, job.sheet()
    car, shop = f.vehicle, f.dealer
    extra = Decimal(job.rng.randrange(2, 9) * 500)
    off = Decimal(job.rng.randrange(1, 6) * 1000)
    s.fill(20, 14, 170, 13, (40, 44, 52))
    s.text(
        24,
        17.5,
        Run(shop.name, "seller", Style("hei_bold", 14, (250, 250, 250))),
        Style("hei_bold", 14, (250, 250, 250)),
    )
    s.text(105, 34, "整车订购与交付约定单", Style("hei_bold", 19), align="c", spacing=0.1)
    val, lab = Style("song", 11), Style("hei", 10.5)
    y = table(
        s,
        20,
        48,
        [
            (
                11,
                [
                    (28, "购车客户", True),
                    (57, Run(f.person.name, "buyer"), False),
                    (28, "客户电话", True),
                    (57, f.person.phone, False),
                ],
            ),
            (11, [(28, "证件号", True), (142, Run(f.person.id_number, "buyer_id"), False)]),
            (
                11,
                [
                    (28, "品牌型号", True),
                    (57, Run(car.model, "model"), False),
                    (28, "车架号", True),
                    (57, Run(car.vin, "vin"), False),
                ],
            ),
            (
                11,
                [
                    (28, "电机编号", True),
                    (57, car.engine_no, False),
                    (28, "外观/内饰", True),
                    (57, job.rng.choice(["极昼白/黑", "雾灰/米", "曜黑/棕"]), False),
                ],
            ),
        ],
        label=lab,
        value=val,
    )
    y = table(
        s,
        20,
        y + 5,
        [
            (9, [(20, "序", True), (90, "项目", True), (60, "金额（元）", True)]),
            (9, [(20, "1", True), (90, "裸车指导价", False), (60, cash(car.total - extra + off), False)]),
            (9, [(20, "2", True), (90, "选装：家用充电盒及安装服务包", False), (60, cash(extra), False)]),
            (9, [(20, "3", True), (90, "减：厂家置换补贴", False), (60, "-" + cash(off), False)]),
            (
                11,
                [
                    (110, "客户应付合计（开票价）", True),
                    (60, Run(cash(car.total), "total", Style("hei_bold", 12)), False),
                ],
            ),
        ],
        label=lab,
        value=val,
    )
    pen = Pen(s, Style("song", 10.5), 20, 170, y + 6, 1.65)
    pen.flat("约定：")
    for c in (
        "（1）客户已付意向金2,000.00元，计入上述合计；保险费、上牌代办费由客户另付，不在本单之内。",
        "（2）约定交付期为签单后三十日，因物流、停产延误的顺延；超过六十日客户可退单。",
        "（3）“三包”凭证随车交付，动力电池质保八年或15万公里。",
        "（4）本单经双方签章后具有合同效力，展厅口头承诺以本单记载为准。",
    ):
        pen.flat(c, after=0.5)
    pen.y += 10
    y = pen.y
    pen.at(20, ["客户：", Run(f.person.name, "", hand(16))])
    pen.at(84, "销售顾问：" + bystander(job))
    pen.at(140, "经理审批：" + bystander(job), step=13)
    pen.at(20, ["签单日：", on(car.bought, "sign_date", "slash")])
    if job.variant.seal:
        seals.put_round(s, 150, y + 12, seals.SealText(shop.name, "合同专用章"))
    return drawn("vehicle_purchase_contract", "coral_vpc_order", [s], _car(job))


def coral_vpc_articles(job: Job) -> Drawn:
    """Sentences only; the buyer comes first."""
    f, s = job.facts, job.sheet()
    car, fill = f.vehicle, job.fill_style(12.5)
    pen = Pen(s, Style("song", 12), 26, 158, 26, 1.75)
    pen.head("新能源乘用车供车合同", Style("song_bold", 21), spacing=0.2, after=9)
    pen.flat(
        ["需方：", filled(f.person.name, "buyer", fill), "　　身份证：", filled(f.person.id_number, "buyer_id", fill)]
    )
    pen.flat(["供方：", filled(f.dealer.name, "seller", fill)])
    pen.flat(["供方地址：", f.dealer.address], after=4)
    for c in (
        [
            "1　标的车辆",
            "：供方向需方供应全新",
            filled(car.model, "model", fill),
            "一台，车辆识别代号",
            filled(car.vin, "vin", fill),
            "，出厂合格证、购车发票随车交给需方。",
        ],
        [
            "2　车款",
            "：车辆含税总价",
            filled(cash(car.total, "plain") + "元", "total", fill),
            "（大写金额：",
            filled(in_words(car.total), "total", fill),
            "），其中首付三成，余款由需方向银行申请贷款支付。",
        ],
        ["3　交车", "：供方在展厅交车，需方当面检验外观、里程（不超过50公里）及随车物品，签收后风险移转。"],
        ["4　充电桩", "：厂家赠送7千瓦充电桩一台，是否具备安装条件由需方自行与物业、供电企业落实，不影响本合同效力。"],
        ["5　违约", "：一方无故解约的，按总价百分之五赔偿另一方。"],
        ["6　其他", "：按《汽车销售管理办法》（商务部令2017年第1号）执行，合同一式三份。"],
    ):
        pen.p([*c])
    pen.y += 12
    y = pen.y
    pen.at(26, ["需方签名：", Run(f.person.name, "", hand(17, BLUE_INK))])
    pen.at(108, "供方盖章：", step=12)
    pen.at(26, ["手机：", f.person.phone])
    pen.at(108, "经办：" + bystander(job), step=12)
    pen.at(26, ["订立日期：", *dated(car.bought, "sign_date", fill)])
    if job.variant.seal:
        seals.put_round(s, 152, y + 10, seals.SealText(f.dealer.name))
    return drawn("vehicle_purchase_contract", "coral_vpc_articles", [s], _car(job))


def coral_vpc_questions(job: Job) -> Drawn:
    """A plain-language contract in questions and answers, B5."""
    f, s = job.facts, job.sheet(182, 257)
    car, fill = f.vehicle, job.fill_style(11.5)
    pen = Pen(s, Style("song", 11), 18, 146, 18, 1.65)
    pen.head("购车明白合同", Style("hei_bold", 20), spacing=0.3, after=3)
    pen.head("—— 一问一答，双方签字生效 ——", Style("kai", 11), after=6)
    ask = Style("hei_bold", 11)
    for q, a in (
        ("谁卖车？", [Run(f.dealer.name, "seller", fill), "，门店电话", f.dealer.phone]),
        ("谁买车，证件号多少？", [Run(f.person.name, "buyer", fill), "，", Run(f.person.id_number, "buyer_id", fill)]),
        ("买的哪一款？", [Run(car.model, "model", fill), "，", car.vehicle_type]),
        ("VIN码（17位）是什么？", [Run(car.vin, "vin", fill)]),
        (
            "一共花多少钱？还有别的收费吗？",
            [
                "落地前车价合计",
                Run("¥" + cash(car.total), "total", fill),
                "，不强制加装、不收出库费；购置税由买车人自行向税务部门缴纳。",
            ],
        ),
        ("什么时候提车？", ["车款到账后", str(job.rng.randrange(2, 9)), "个工作日内。"]),
        ("电池坏了找谁？", ["本店及厂家授权服务站，质保政策以随车手册为准。"]),
        ("想退怎么办？", ["开票前可退，扣除已发生的运输费；开票后按三包规定办理。"]),
    ):
        pen.flat(["问：", q], style=ask, after=0.3)
        pen.flat(["答：", *a], after=2)
    pen.y += 8
    y = pen.y
    pen.at(18, "卖车方（章）")
    pen.at(104, ["买车人：", Run(f.person.name, "", hand(16))], step=14)
    pen.at(104, ["签字日期 ", on(car.bought, "sign_date", "dot", fill)])
    if job.variant.seal:
        seals.put_round(s, 56, y + 10, seals.SealText(f.dealer.name), diameter=38)
    return drawn("vehicle_purchase_contract", "coral_vpc_questions", [s], _car(job))


def coral_auth_office(job: Job) -> Drawn:
    """A firm's letterhead, English below the Chinese."""
    f, s = job.facts, job.sheet()
    org, agent = f.company.org, f.person
    start = f.consent_date
    end = start + timedelta(days=job.rng.choice([90, 180, 365]))
    matter = job.rng.choice(["高压新装用电报装", "充电站项目备案及用电报装", "场站充电设施验收并网手续"])
    s.text(105, 14, org.name, Style("hei_bold", 15), align="c")
    s.text(105, 21.5, f"{org.address}　Tel {org.phone}", Style("song", 9), align="c")
    s.line(22, 27, 188, 27, width=0.7)
    s.line(22, 28.2, 188, 28.2, width=0.2)
    pen = Pen(s, Style("song", 13.5), 28, 154, 44, 1.85)
    pen.head("法定代表人授权书", Style("song_bold", 21), after=2)
    pen.head("POWER OF ATTORNEY", Style("song", 11), spacing=0, after=10)
    pen.flat("致：信阳市各供电营业窗口")
    pen.p(
        [
            f"{org.legal_person}作为",
            Run(org.name, "principal"),
            "的法定代表人，现指派本单位员工",
            Run(agent.name, "agent"),
            f"（身份证{agent.id_number}，手机{agent.phone}）以本单位名义办理",
            Run(matter, "matter"),
            "，其签署的申请、确认文件，本单位均予承认。",
        ]
    )
    pen.p(["授权期间自", on(start, "valid_from"), "起至", on(end, "valid_to"), "止。被指派人不得再行转托。"])
    pen.y += 14
    pen.at(90, "授权单位（公章）", step=11)
    pen.at(90, ["法定代表人：", Run(org.legal_person, "", hand(17))], step=11)
    pen.at(90, ["签发：", on(start - timedelta(days=job.rng.randrange(0, 4)))], step=12)
    if job.variant.seal:
        seals.put_round(s, 140, pen.y - 24, seals.SealText(org.name))
    y = 214
    s.rect(28, y, 154, 52, line=0.2)
    s.text(105, y + 24, "（被授权人身份证正面复印件粘贴处）", Style("song", 10, (130, 130, 130)), align="c")
    return drawn(
        "authorization_letter",
        "coral_auth_office",
        [s],
        {
            "principal": org.name,
            "agent": agent.name,
            "matter": matter,
            "valid_from": start.isoformat(),
            "valid_to": end.isoformat(),
        },
        tolerated={"matter": ("办理" + matter, "以本单位名义办理" + matter), "principal": (org.legal_person,)},
    )


def coral_auth_family(job: Job) -> Drawn:
    """A note by hand within the family."""
    f, s = job.facts, job.sheet(182, 257)
    start = f.consent_date
    end = start + timedelta(days=job.rng.choice([30, 60, 92]))
    ink = BLUE_INK if job.chance(0.5) else (25, 25, 28)
    matter = job.rng.choice(["家用充电桩的用电申请", "充电桩电表的开户手续", "车位充电桩报装手续"])
    pen = Pen(s, hand(16, ink), 24, 136, 28, 1.9)
    pen.head("托 付 书", hand(24, ink), after=11)
    pen.p(
        [
            "我",
            Run(f.person.name, "principal"),
            f"，身份证号{f.person.id_number}，因为在外地上班回不来，托我爱人",
            Run(f.spouse.name, "agent"),
            f"（{f.spouse.id_number}）去供电营业厅替我办",
            Run(matter, "matter"),
            "，填表、签字、领通知单都由对方代劳，我都认账。",
        ]
    )
    pen.p(["这个托付从", on(start, "valid_from"), "到", on(end, "valid_to"), "管用，过期作废。"])
    pen.y += 12
    pen.at(154, ["托付人：", f.person.name], align="r", step=12)
    pen.at(154, ["受托人：", f.spouse.name], align="r", step=12)
    pen.at(154, on(start), align="r")
    if job.chance(0.4):
        seals.put_name(s, 60, pen.y - 14, f.person.name, side=14)
    return drawn(
        "authorization_letter",
        "coral_auth_family",
        [s],
        {
            "principal": f.person.name,
            "agent": f.spouse.name,
            "matter": matter,
            "valid_from": start.isoformat(),
            "valid_to": end.isoformat(),
        },
        tolerated={"matter": ("办" + matter, "替我办" + matter, "去供电营业厅替我办" + matter)},
    )


def coral_auth_counter(job: Job) -> Drawn:
    """A service counter's form, A5 upright."""
    f, s = job.facts, job.sheet(148, 210)
    start = f.consent_date
    end = people.years_later(start, 1) - timedelta(days=1)
    fill, lab = job.fill_style(11), Style("hei", 9.5)
    helper = bystander(job)
    matter = job.rng.choice(["低压居民充电桩新装", "充电桩分时电价变更", "充电桩用户过户"])
    s.text(74, 12, "综合服务窗口代办委托登记卡", Style("hei_bold", 15), align="c")
    s.text(136, 21, f"取号 C{job.rng.randrange(1, 120):03d}", Style("song", 9), align="r")
    y = table(
        s,
        12,
        27,
        [
            (11, [(28, "谁委托", True), (96, Run(f.person.name, "principal", fill), False)]),
            (11, [(28, "其证件", True), (96, Run(f.person.id_number, "", fill), False)]),
            (
                11,
                [
                    (28, "代办人", True),
                    (38, Run(helper, "agent", fill), False),
                    (18, "手机", True),
                    (40, Run(mobile(job), "", fill), False),
                ],
            ),
            (13, [(28, "代办业务", True), (96, Run(matter, "matter", fill), False)]),
            (
                11,
                [
                    (28, "生效", True),
                    (34, on(start, "valid_from", "dash", fill), False),
                    (28, "失效", True),
                    (34, on(end, "valid_to", "dash", fill), False),
                ],
            ),
        ],
        label=lab,
        value=Style("song", 10.5),
    )
    s.text(12, y + 6, "代办权限", lab)
    for n, (word, yes) in enumerate(
        (("递交材料", True), ("签收文书", True), ("缴纳费用", job.chance(0.5)), ("签订供用电合同", job.chance(0.5)))
    ):
        tick(s, 34 + (n % 2) * 44, y + 6 + (n // 2) * 8, 3.5, yes)
        s.text(39.5 + (n % 2) * 44, y + 6 + (n // 2) * 8, word, lab)
    pen = Pen(s, Style("song", 9), 12, 124, y + 26, 1.6)
    pen.flat("委托人声明：代办人在所列权限内所为，后果由本人承受；窗口已当面核对双方证件原件。")
    pen.y += 8
    pen.at(12, ["委托人签字 ", Run(f.person.name, "", hand(14))], style=lab)
    pen.at(78, ["代办人签字 ", Run(helper, "", hand(14))], style=lab, step=14)
    pen.at(12, ["窗口受理：", bystander(job)], style=lab)
    pen.at(78, ["受理日 ", on(start, "", "dash")], style=lab)
    if job.chance(0.6):
        seals.put_stamp(s, 100, pen.y + 18, ["代办受理", "证件已核"], width=30)
    return drawn(
        "authorization_letter",
        "coral_auth_counter",
        [s],
        {
            "principal": f.person.name,
            "agent": helper,
            "matter": matter,
            "valid_from": start.isoformat(),
            "valid_to": end.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "coral_vpc_order": coral_vpc_order,
        "coral_vpc_articles": coral_vpc_articles,
        "coral_vpc_questions": coral_vpc_questions,
    },
    "authorization_letter": {
        "coral_auth_office": coral_auth_office,
        "coral_auth_family": coral_auth_family,
        "coral_auth_counter": coral_auth_counter,
    },
}
