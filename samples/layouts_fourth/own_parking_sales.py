"""Contracts by which a parking space is bought: from the developer, from its owner, by subscription, by presale."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_fourth.own_base import (
    Paper,
    a_spot,
    by_hand,
    clauses,
    home_address,
    paper,
    room_of,
    seal_of,
    signed,
    spot_at_level,
    two_parties,
)
from samples.people import a_day
from samples.truth import Drawn
from samples.writing import Writer, table


def _day(job: Job) -> date:
    return a_day(job.rng, date(2021, 2, 1), date(2026, 10, 31))


def _number(job: Job, day: date) -> str:
    serial = job.rng.randrange(1, 900)
    return job.rng.choice(
        (f"CW{day:%Y%m%d}{serial:03d}", f"KS-{day.year}-{serial:04d}", f"{day.year}车位字第{serial:03d}号")
    )


def _price(note: Paper, amount: Decimal, *, line: bool) -> list[str | Run]:
    """The price in figures and in words, in one of the usual orders."""
    words = in_words(amount, unit=note.job.rng.choice(("元", "圆")))
    form = note.job.rng.choice(("{:.0f}" if amount == int(amount) else "{:.2f}", "{:.2f}", "{:,.2f}"))
    figure = note.sum("price", amount, form, line=line)
    shown_words = f"人民币{words}"
    orders: tuple[list[str | Run], ...] = (
        ["人民币", figure, f"元（大写：{shown_words}）"],
        [f"（大写）{shown_words}，（小写）￥", figure, "元"],
        ["¥", figure, f"（{shown_words}）"],
    )
    return note.job.rng.choice(orders)


def use_right_contract(job: Job) -> Drawn:
    """地下车位使用权转让合同 of a developer: clauses in running text, on two pages as they fall."""
    note, facts, day, spot = paper(job), job.facts, _day(job), a_spot(job, owned=True)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("地下车位使用权转让合同", Style("hei_bold", 20), after=8)
    writer.line(["合同编号：", note.put("contract_no", _number(job, day))])
    writer.line(["甲方（转让方）：", note.put("seller", facts.developer.name)])
    writer.line([f"统一社会信用代码：{facts.developer.uscc}　　联系电话：{facts.developer.phone}"])
    writer.line(["乙方（受让方）：", note.put("buyer", facts.person.name, line=True)])
    writer.line(["身份证号码：", note.put("buyer_id", facts.person.id_number, line=True)])
    writer.line([f"联系电话：{facts.person.phone}　　房号：{room_of(job)}"])
    writer.para(
        "根据《中华人民共和国民法典》及有关法律法规的规定，甲乙双方在平等、自愿、协商一致的基础上，"
        "就乙方受让甲方开发建设的地下车位使用权事宜，订立本合同，以资共同遵守。"
    )
    where = f"{facts.home.community.district}{facts.home.community.street}"
    clauses(
        writer,
        "第{c}条　",
        (
            [
                f"甲方将位于信阳市{where}的“",
                note.put("community", facts.home.community.name),
                "”项目",
                *spot_at_level(note, spot, line=True),
                "号车位的使用权转让给乙方，乙方对该车位的位置、尺寸已现场查看并予以确认。",
            ],
            [
                "该车位使用权转让价款为",
                *_price(note, facts.space_price, line=True),
                "，乙方应于签订本合同当日一次性付清。",
            ],
            "该车位的使用期限与本项目国有建设用地使用权的剩余年限一致。使用期内乙方可以将使用权转让给本小区其他业主。",
            "甲方应于收到全部价款后7日内将车位交付乙方使用，交付后由乙方按月向物业服务企业交纳车位管理费50元。",
            "乙方应当按照规划用途使用车位，不得封闭、堆放易燃易爆物品。乙方需安装新能源汽车充电设施的，甲方予以配合。",
            "乙方逾期付款的，每逾期一日按应付款的万分之三向甲方支付违约金；逾期超过30日的，甲方有权解除合同。",
            "本合同一式三份，甲方执两份，乙方执一份，自双方签字盖章之日起生效。",
        ),
    )
    writer.room(64)
    y, sheet = writer.y + 8, writer.sheet
    two_parties(
        sheet,
        y,
        ("甲方（盖章）：", "委托代理人：", ["签订日期：", *note.day("sign_date", day)]),
        ("乙方（签字）：", "", ["签订日期：", f"{day.year}年{day.month}月{day.day}日"]),
        Style("song", 12),
        step=11,
    )
    signed(sheet, 142, y - 2, facts.person.name)
    seal_of(sheet, 62, y + 8, facts.developer.name, centre="合同专用章")
    writer.number_pages("- {} -")
    return note.done("parking_purchase_contract", "use_right_contract", writer.sheets)


def owners_transfer(job: Job) -> Drawn:
    """车位转让协议 between two owners, numbered plainly, both with their identity numbers."""
    note, facts, day, spot = by_hand(job), job.facts, _day(job), a_spot(job, owned=True)
    writer = Writer(job, Style("song", 13), left=27, width=156, leading=1.85, top=30)
    writer.title(
        job.rng.choice(("车位转让协议", "小区车位转让协议书", "车位买卖协议")), Style("song_bold", 22), after=10
    )
    writer.line(["出让方（以下简称甲方）：", note.put("seller", facts.landlord.name, line=True)])
    writer.line(["身份证号：", facts.landlord.id_number])
    writer.line(["受让方（以下简称乙方）：", note.put("buyer", facts.person.name, line=True)])
    writer.line(["身份证号：", note.put("buyer_id", facts.person.id_number)])
    writer.para("甲、乙双方就车位转让一事，经友好协商，达成如下协议：")
    deposit = job.rng.choice((2000, 5000, 10000))
    clauses(
        writer,
        "{c}、",
        (
            [
                "甲方自愿将其名下位于",
                note.put("community", facts.home.community.name, line=True),
                "的停车位一个（车位号：",
                note.put("space_no", spot.no, line=True),
                "）转让给乙方，该车位无抵押、无查封，产权清楚。",
            ],
            ["双方商定转让价为", *_price(note, facts.space_price, line=True), "。"],
            f"本协议签订时乙方支付定金{deposit}元，余款于办理物业更名手续当日付清，甲方收款后向乙方出具收条。",
            "车位自余款付清之日起归乙方使用，此前的管理费由甲方结清，以后的费用由乙方承担。",
            "甲方应协助乙方到物业公司办理更名及充电桩安装所需的手续。",
            "本协议一式两份，双方各执一份，签字按手印后生效。",
        ),
    )
    writer.room(52)
    y, sheet = writer.y + 8, writer.sheet
    two_parties(
        sheet,
        y,
        (
            "甲方：",
            f"电话：{facts.landlord.phone}",
            note.day("sign_date", day, job.rng.choice(("plain", "dot", "chinese"))),
        ),
        ("乙方：", f"电话：{facts.person.phone}"),
        Style("song", 13),
        step=11,
    )
    for x, name in ((42, facts.landlord.name), (128, facts.person.name)):
        signed(sheet, x, y - 1.5, name)
        if job.chance(0.6):
            seals.put_name(sheet, x + 30, y + 2, name, side=13)
    return note.done("parking_purchase_contract", "owners_transfer", writer.sheets)


def subscription_table(job: Job) -> Drawn:
    """车位认购书: a ruled form of one page, the terms of the subscription below it."""
    note, facts, day, spot = paper(job, 11.5), job.facts, _day(job), a_spot(job, owned=True)
    sheet, label = job.sheet(), Style("song", 11.5)
    sheet.text(105, 24, f"{facts.developer.name}", Style("hei", 13), align="c")
    sheet.text(105, 34, "车 位 认 购 书", Style("hei_bold", 21), align="c")
    sheet.text(190, 49, ["编号：", note.put("contract_no", _number(job, day))], Style("song", 11), align="r")
    amount = facts.space_price

    def value(name: str, text: str, truth: str | None = None) -> Runs:
        return note.put(name, text, truth, style=note.pen)

    plan: tuple[tuple[float, tuple[tuple[float, Runs, bool], ...]], ...] = (
        (12, ((32, "出卖方", True), (140, value("seller", facts.developer.name), False))),
        (
            12,
            (
                (32, "认购人", True),
                (54, value("buyer", facts.person.name), False),
                (32, "联系电话", True),
                (54, facts.person.phone, False),
            ),
        ),
        (12, ((32, "身份证号码", True), (140, value("buyer_id", facts.person.id_number), False))),
        (12, ((32, "通讯地址", True), (140, home_address(job), False))),
        (
            12,
            (
                (32, "项目名称", True),
                (54, value("community", facts.home.community.name), False),
                (32, "房　号", True),
                (54, room_of(job), False),
            ),
        ),
        (
            12,
            (
                (32, "车位编号", True),
                (54, value("space_no", spot.no), False),
                (32, "车位类型", True),
                (54, job.rng.choice(("标准车位", "子母车位", "微型车位")), False),
            ),
        ),
        (12, ((32, "成交总价", True), (140, _price(note, amount, line=False), False))),
        (12, ((32, "定　金", True), (54, "10,000.00元", False), (32, "付款方式", True), (54, "一次性付款", False))),
    )
    y = table(sheet, 19, 58, plan, label=label, value=label, line=0.3)
    y = sheet.flow(19, y + 6, 172, "认购约定：", Style("hei", 11.5)) + 1
    for number, text in enumerate(
        (
            "认购人应于签订本认购书之日起7日内，持本认购书及身份证原件到售楼部签署《车位买卖合同》并付清余款。",
            "认购人逾期未签约的，视为放弃认购，出卖方有权将该车位另行出售，定金不予退还。",
            "车位面积、尺寸以现场实际交付为准，认购人已实地查看，对车位现状无异议。",
            "本认购书一式两份，双方各执一份，签署正式合同后自动失效。",
        ),
        1,
    ):
        y = sheet.flow(19, y, 172, f"{number}. {text}", Style("song", 11), leading=1.65) + 1
    y += 8
    two_parties(
        sheet,
        y,
        (
            "出卖方（盖章）：",
            "经办人：",
            ["日期：", *note.day("sign_date", day, job.rng.choice(("dash", "plain", "spaced")))],
        ),
        ("认购人（签名）：",),
        Style("song", 11.5),
        step=12,
    )
    signed(sheet, 144, y - 2, facts.person.name)
    seal_of(sheet, 66, y + 12, facts.developer.name, centre="销售专用章")
    return note.done("parking_purchase_contract", "subscription_table", [sheet])


def model_contract(job: Job) -> Drawn:
    """商品房买卖合同（现售） made out for a parking space: cover, parties, clauses, signatures."""
    note, facts, day, spot = paper(job), job.facts, _day(job), a_spot(job, owned=True)
    writer = Writer(job, Style("song", 12), leading=1.8)
    cover = writer.sheet
    cover.text(185, 28, ["合同编号：", note.put("contract_no", _number(job, day))], Style("song", 12), align="r")
    cover.text(105, 78, "商品房买卖合同（现售）", Style("song_bold", 28), align="c")
    cover.text(105, 96, "（车位）", Style("song", 18), align="c")
    cover.text(60, 168, ["出卖人：", facts.developer.name], Style("song", 14))
    cover.text(60, 182, ["买受人：", facts.person.name], Style("song", 14))
    writer.new_page()
    writer.title("商品房买卖合同", Style("song_bold", 18), after=7)
    writer.line(["出卖人：", note.put("seller", facts.developer.name)])
    writer.line(f"通讯地址：{facts.developer.address}")
    writer.line(f"统一社会信用代码：{facts.developer.uscc}")
    writer.line([f"法定代表人：{facts.developer.legal_person}　　联系电话：{facts.developer.phone}"])
    writer.line(["买受人：", note.put("buyer", facts.person.name)])
    writer.line(["【身份证】【护照】号码：", note.put("buyer_id", facts.person.id_number)])
    writer.line([f"出生日期：{facts.person.birth:%Y-%m-%d}　　性别：{facts.person.sex}"])
    writer.line(f"通讯地址：{home_address(job)}")
    district = facts.home.community.district
    clauses(
        writer,
        "第{c}条　",
        (
            f"项目建设依据。出卖人以出让方式取得坐落于信阳市{district}地块的建设用地使用权，土地使用权终止日期为2087年6月30日。",
            [
                "车位基本情况。买受人购买的车位位于“",
                note.put("community", facts.home.community.name),
                "”地下车库，规划用途为车位，车位编号为",
                note.put("space_no", spot.no, line=True),
                f"，房产测绘机构实测建筑面积{job.rng.randrange(1250, 3600) / 100:.2f}平方米。",
            ],
            ["计价方式与价款。该车位按个出售，总价款为", *_price(note, facts.space_price, line=True), "。"],
            "付款方式及期限。买受人采取一次性付款，应当在签订本合同之日起3日内付清该车位全部价款。",
            "交付条件。该车位已经取得建设工程竣工验收备案证明文件，出卖人应当在付清价款后30日内交付。",
            "不动产登记。双方同意共同向不动产登记机构申请办理该车位的转移登记。",
            "争议解决方式。因履行本合同发生争议，由双方协商解决；协商不成的，依法向不动产所在地人民法院起诉。",
        ),
    )
    writer.room(42)
    y, sheet = writer.y + 8, writer.sheet
    two_parties(
        sheet,
        y,
        (
            "出卖人（签字或盖章）：",
            "【法定代表人】：",
            ["签订时间：", *note.day("sign_date", day, "padded")],
            "签订地点：信阳市",
        ),
        ("买受人（签字或盖章）：",),
        Style("song", 12),
        step=10,
    )
    signed(sheet, 156, y - 2, facts.person.name)
    seal_of(sheet, 78, y + 12, facts.developer.name, centre="合同专用章")
    for number, page in enumerate(writer.sheets[1:], 1):
        page.text(105, 284, str(number), Style("song", 9), align="c")
    return note.done("parking_purchase_contract", "model_contract", writer.sheets)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "use_right_contract": use_right_contract,
        "owners_transfer": owners_transfer,
        "subscription_table": subscription_table,
        "model_contract": model_contract,
    }
}
