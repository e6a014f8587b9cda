"""车位买卖、转让合同: developers' printed contracts and short agreements."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth.even_common import (
    Rows,
    begin,
    day_gaps,
    day_whole,
    figures,
    house_place,
    on_line,
    quarter,
    seal,
    sign,
    space_also,
)
from samples.people import a_day
from samples.seals import SealText, put_edge
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def signed_on(job: Job) -> date:
    return a_day(job.rng, date(2019, 2, 1), date(2026, 10, 31))


def base_values(job: Job, signed: date, contract_no: str = "") -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    if contract_no:
        values["contract_no"] = contract_no
    return values


def even_buy_printed(job: Job) -> Drawn:
    """A developer's printed contract over several pages, its gaps filled in."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer
    signed = signed_on(job)
    number = f"{job.rng.choice(['CW', 'CK', 'DXCW'])}-{signed.year}-{job.rng.randrange(1, 2000):04d}"
    ink = job.fill_style(11.5)
    out = Writer(job, Style("song", 11.5), left=26, width=158)
    out.sheet.text(184, 18, ["合同编号：", Run(number, "contract_no", ink)], Style("song", 10.5), align="r")
    out.title("地下车位买卖合同", Style("hei_bold", 20))
    out.line(["出卖人（甲方）：", on_line(firm.name, "seller", ink, 24)])
    out.line(["统一社会信用代码：", on_line(firm.uscc, "", ink), "  联系电话：", on_line(firm.phone, "", ink)])
    out.line(["买受人（乙方）：", on_line(person.name, "buyer", ink, 10), "  证件类型：居民身份证"])
    out.line(["证件号码：", on_line(person.id_number, "buyer_id", ink), "  联系电话：", on_line(person.phone, "", ink)])
    out.line(["通讯地址：", on_line(person.address, "", ink, 20)])
    out.para(
        "根据《中华人民共和国民法典》及有关法律、法规的规定，甲乙双方在平等、自愿、协商一致的基础上，就乙方购买甲方开发建设的地下车位事宜，达成如下协议："
    )
    out.para("第一条  车位基本情况", style=Style("hei", 11.5))
    floor = home.space_floor or "地下室"
    out.para(
        [
            "乙方所购车位位于",
            on_line(home.community.district + home.community.street, "", ink),
            "“",
            Run(home.community.name, "community", ink),
            "”项目",
            on_line(floor, "", ink),
            "，车位编号为",
            on_line(home.space_no, "space_no", ink, 6),
            "，以本合同附件一所附平面图标示位置为准。",
        ]
    )
    out.para("该车位为标准平面机动车停车位，建筑面积以不动产登记机构核定的面积为准，面积差异双方互不退补。")
    out.para("第二条  价款及付款方式", style=Style("hei", 11.5))
    out.para(
        [
            "1．双方同意按个计价，该车位总价款为人民币",
            on_line(figures(job, facts.space_price), "price", ink),
            "元（大写：",
            on_line(in_words(facts.space_price), "price", ink),
            "），该价款不含办理产权登记所需的契税、维修资金等税费。",
        ]
    )
    out.para("2．乙方应于签订本合同当日一次性付清全部价款。逾期付款超过十五日的，甲方有权解除合同并另行处置该车位。")
    out.para("第三条  交付", style=Style("hei", 11.5))
    out.para(
        [
            "甲方应当于",
            *day_gaps(signed + timedelta(days=60), "", ink),
            "前将该车位交付乙方使用，交付时双方签署《车位交接单》。",
        ]
    )
    out.para("第四条  使用与管理", style=Style("hei", 11.5))
    out.para(
        "1．乙方应按照车位用途停放机动车，不得改变用途、不得搭建、堆放杂物，不得停放超出车位尺寸或载有易燃易爆物品的车辆。"
    )
    out.para("2．乙方应遵守小区管理规约，自交付之日起按月向物业服务企业交纳车位管理服务费。")
    out.para("3．乙方需安装新能源汽车充电设施的，应符合消防及供电部门规定，甲方予以配合。")
    out.para("第五条  违约责任", style=Style("hei", 11.5))
    out.para(
        "任何一方不履行本合同约定义务的，应当向守约方承担违约责任。甲方逾期交付超过九十日的，乙方有权解除合同，甲方应退还已付价款并按同期贷款市场报价利率支付利息。"
    )
    out.para("第六条  其他", style=Style("hei", 11.5))
    out.para(
        "本合同未尽事宜，由双方另行签订补充协议。因本合同发生的争议，协商不成的，向车位所在地人民法院起诉。本合同自双方签字盖章之日起生效，一式叁份，甲方执贰份，乙方执壹份，具有同等法律效力。"
    )
    out.para("（以下无正文）", indent=0)
    out.room(50)
    y = out.y + 6
    out.sheet.text(28, y, "甲方（签章）：", Style("song", 11.5))
    out.sheet.text(112, y, "乙方（签字）：", Style("song", 11.5))
    seal(out.sheet, 66, y + 8, firm.name, "合同专用章")
    sign(out.sheet, 140, y - 2, person.name)
    out.sheet.text(28, y + 16, "法定代表人或委托代理人：", Style("song", 11.5))
    out.sheet.text(112, y + 32, ["签订日期：", *day_gaps(signed, "sign_date", ink, under=False)], Style("song", 11.5))
    out.number_pages("- {} -")
    for part, sheet in enumerate(out.sheets):
        put_edge(sheet, 130, SealText(firm.name, "合同专用章"), part, len(out.sheets))
    return drawn(KIND, "even_buy_printed", out.sheets, base_values(job, signed, number), tolerated=space_also(facts))


def even_buy_short(job: Job) -> Drawn:
    """A one-page transfer agreement of a space between two owners, typed in a print shop."""
    facts = begin(job)
    person, home, old = facts.person, facts.home, facts.landlord
    signed = signed_on(job)
    out = Writer(job, Style("song", 12), left=28, width=154, leading=1.75)
    out.title("车位转让协议书", Style("song_bold", 20), spacing=0.3)
    out.line(["转让方（以下简称甲方）：", Run(old.name, "seller"), "    身份证号：", old.id_number])
    out.line(
        ["受让方（以下简称乙方）：", Run(person.name, "buyer"), "    身份证号：", Run(person.id_number, "buyer_id")]
    )
    out.para("甲、乙双方经友好协商，就车位转让一事达成如下协议，以资共同遵守：")
    out.para(
        [
            "一、甲方自愿将坐落于",
            Run(home.community.name, "community"),
            f"{quarter(home.community.name)}内{home.space_floor or '地下'}",
            Run(home.space_no, "space_no"),
            "号车位转让给乙方，乙方自愿购买该车位并已现场查看。",
        ]
    )
    out.para(
        [
            "二、转让价格：人民币",
            Run(in_words(facts.space_price), "price"),
            "（￥",
            Run(f"{facts.space_price:.0f}", "price"),
            "），乙方于协议签订之日以银行转账方式一次付清，甲方收款后出具收条。",
        ]
    )
    out.para(
        "三、甲方保证对该车位拥有完全的处分权，该车位未设定抵押、未被查封，无任何经济纠纷，否则由甲方承担全部责任。"
    )
    out.para("四、自协议签订之日起，该车位由乙方占有、使用、收益，车位物业管理费由乙方承担；此前所欠费用由甲方结清。")
    out.para("五、甲方应协助乙方到开发商及物业公司办理更名手续。今后如能办理产权证，甲方应无条件配合，费用由乙方负担。")
    out.para("六、任何一方违约，应向对方支付转让价格百分之二十的违约金。")
    out.para("七、本协议一式两份，双方各执一份，签字按手印后生效。")
    y = out.y + 10
    out.sheet.text(30, y, "甲方（签字）：", Style("song", 12))
    out.sheet.text(110, y, "乙方（签字）：", Style("song", 12))
    sign(out.sheet, 60, y - 2, old.name)
    sign(out.sheet, 140, y - 2, person.name)
    out.sheet.text(30, y + 12, f"电话：{old.phone}", Style("song", 12))
    out.sheet.text(110, y + 12, f"电话：{person.phone}", Style("song", 12))
    out.sheet.text(110, y + 24, Run(day_whole(job, signed), "sign_date"), Style("song", 12))
    values = base_values(job, signed) | {"seller": old.name}
    return drawn(KIND, "even_buy_short", out.sheets, values, tolerated=space_also(facts))


def even_buy_subscribed(job: Job) -> Drawn:
    """A sales office's subscription paper: a ruled table above, terms below."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer
    signed = signed_on(job)
    number = f"{job.rng.randrange(1, 9999):07d}"
    ink = job.fill_style(11)
    sheet = job.sheet()
    sheet.text(105, 20, firm.name, Style("hei", 13), align="c")
    sheet.text(105, 30, "车位（库）认购书", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(188, 44, ["No.", Run(number, "contract_no")], Style("song", 12, (190, 40, 40)), align="r")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    rows: Rows = [
        (
            11.0,
            [
                (28.0, "项目名称", True),
                (57.0, val(home.community.name, "community"), False),
                (28.0, "认购日期", True),
                (53.0, val(day_whole(job, signed), "sign_date"), False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "认购人", True),
                (57.0, val(person.name, "buyer"), False),
                (28.0, "联系电话", True),
                (53.0, val(person.phone), False),
            ],
        ),
        (11.0, [(28.0, "身份证号码", True), (138.0, val(person.id_number, "buyer_id"), False)]),
        (11.0, [(28.0, "对应房号", True), (138.0, val(house_place(facts)), False)]),
        (
            11.0,
            [
                (28.0, "车位编号", True),
                (57.0, val(home.space_no, "space_no"), False),
                (28.0, "所在楼层", True),
                (53.0, val(home.space_floor or "负一层"), False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "成交总价", True),
                (
                    138.0,
                    [
                        "大写：",
                        val(in_words(facts.space_price), "price"),
                        "    小写：￥",
                        val(figures(job, facts.space_price), "price"),
                    ],
                    False,
                ),
            ],
        ),
        (11.0, [(28.0, "付款方式", True), (138.0, "√一次性付款    □分期付款    □车位贷", False)]),
    ]
    y = table(sheet, 22, 52, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 6
    for number_, text in enumerate(
        (
            f"认购人自愿认购{firm.name}（以下简称“出卖人”）开发的上述车位，并已详细了解车位的位置、尺寸及现状。",
            "认购人应于签署本认购书后七日内携带身份证原件到售楼部签署正式的《车位使用权转让合同》，逾期视为放弃认购。",
            "车位面积、位置如与规划审批文件不一致的，以规划审批文件为准，成交总价不作调整。",
            "本认购书所载车位不得擅自更名；确需更名的，限直系亲属之间，并须经出卖人书面同意。",
            "本认购书一式三联：第一联存根（白），第二联财务（红），第三联客户（黄），双方签字盖章后生效。",
        ),
        1,
    ):
        y = sheet.flow(22, y, 166, f"{number_}. {text}", Style("song", 10.5), leading=1.65) + 1
    sheet.text(24, y + 10, ["出卖人：", Run(firm.name, "seller")], Style("song", 11))
    sheet.text(130, y + 10, "认购人签字：", Style("song", 11))
    sign(sheet, 156, y + 8, person.name)
    sheet.text(24, y + 22, f"置业顾问：{facts.spouse.name}    销售经理：", Style("song", 11))
    seal(sheet, 66, y + 14, firm.name, "销售专用章")
    return drawn(KIND, "even_buy_subscribed", [sheet], base_values(job, signed, number), tolerated=space_also(facts))


LAYOUTS: Layouts = {
    KIND: {
        "even_buy_printed": even_buy_printed,
        "even_buy_short": even_buy_short,
        "even_buy_subscribed": even_buy_subscribed,
    }
}
