"""Sales of parking spaces: a developer's contract with a cover table, a reservation slip, a deal between neighbours."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_held.opal_common import (
    GREY,
    day_run,
    earlier,
    in_chinese,
    other_name,
    pen,
    seal_at,
    signed,
    veil,
    whole,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def truth(job: Job, seller: str, sign: date, price: Decimal, number: str = "") -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(price),
        "sign_date": sign.isoformat(),
    }
    return values | ({"contract_no": number} if number else {})


def developers_contract(job: Job) -> Drawn:
    """Cover page with a table of what is sold; the articles and the signatures on the next page."""
    facts, rng, cover = job.facts, job.rng, job.sheet()
    home, person, firm, price = facts.home, facts.person, facts.developer, facts.space_price
    sign = earlier(rng, facts.consent_date, 20, 900)
    number = rng.choice([f"XYCW{sign:%Y}{rng.randrange(10**4):04d}", f"{sign.year}-车-{rng.randrange(10**4):04d}"])
    cover.text(190, 18, ["合同编号：", Run(number, "contract_no")], Style("song", 11), align="r")
    title = rng.choice(["地下车位使用权转让合同", "车位（库）买卖合同", "机动车停车位转让合同"])
    cover.text(105, 52, Run(home.community.name, "community"), Style("song_bold", 20), align="c")
    cover.text(105, 66, title, Style("song_bold", 25), align="c", spacing=0.1)
    rows: list[tuple[str, Runs]] = [
        ("转让方（甲方）", Run(firm.name, "seller")),
        ("统一社会信用代码", firm.uscc),
        ("法定代表人", f"{firm.legal_person}　　电话：{firm.phone}"),
        ("受让方（乙方）", Run(person.name, "buyer")),
        ("乙方证件号码", Run(person.id_number, "buyer_id")),
        ("乙方住址", person.address),
        ("乙方联系电话", person.phone),
        ("标的车位", [f"{home.space_floor} ", whole(home.space_no, "space_no"), " 号"]),
        ("关联房屋", home.room_text),
        ("总价款（小写）", [whole(f"￥{price:,.2f}", "price"), " 元"]),
        ("总价款（大写）", Run(f"人民币{in_words(price)}", "price")),
    ]
    lines = [(13.0, [(42.0, label, True), (126.0, runs, False)]) for label, runs in rows]
    table(cover, 21, 88, lines, label=Style("hei", 11), value=job.fill_style(11.5))
    cover.text(105, 262, [Run(firm.name, "seller"), "　制"], Style("song", 11, GREY), align="c")
    writer = Writer(job, Style("song", 11.5), left=25, width=160, top=24, leading=1.75)
    until = years_later(sign, rng.choice([20, 40, 70]))
    bank = rng.choice(["建设", "工商", "农业"])
    ratio = rng.choice(["首付50%", "一次性付清", "签约当日支付全款"])
    articles = (
        "乙方已实地查看上述车位，对其位置、尺寸（约2.5m×5.3m，净高2.2m）及现状无异议。本车位以个为单位计价，与面积无关。",
        f"付款方式：{ratio}；若贷款，由乙方自行向{bank}银行申请，贷款不成不影响付款义务。",
        f"甲方于{sign.year}年12月31日前将车位交付乙方使用，转让期限与小区土地使用年限一致，至{until.year}年止。",
        "乙方应遵守《临时管理规约》，自交付之日起每月向物业服务企业缴纳车位管理费60元。",
        "乙方可在车位上安装新能源汽车充电设施，甲方及物业服务企业应予配合并出具证明材料。",
        "乙方转让车位的，受让人应为本小区业主；转让应到甲方或登记机构办理变更手续。",
        "甲方逾期交付超过60日的，乙方有权解除合同，甲方按已付款万分之二按日支付违约金。",
        "乙方逾期付款超过30日的，甲方有权解除合同并将车位另行转让，定金不退。",
        "因规划变更、人防检查等非甲方原因致车位编号调整的，以现场实际编号为准。",
        "本合同一式肆份，甲方叁份、乙方壹份，经双方签字盖章后生效。争议由项目所在地人民法院管辖。",
    )
    for count, said in enumerate(articles, 1):
        writer.para(f"第{in_chinese(count)}条　{said}")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(27, y, ["甲方：", Run(firm.name, "seller")], writer.style)
    sheet.text(27, y + 10, f"委托代理人：{other_name(job)}", writer.style)
    sheet.text(118, y, "乙方（签字）：", writer.style)
    signed(sheet, 146, y - 2, person.name, "buyer")
    sheet.text(27, y + 24, ["签约日期：", day_run(sign, "sign_date", "plain")], writer.style)
    sheet.text(118, y + 24, ["签约日期：", day_run(sign, "sign_date", "plain")], writer.style)
    seal_at(job, sheet, 68, y + 10, firm.name, centre="合同专用章")
    veil(job, cover)
    return drawn(KIND, "opal_developers_contract", [cover, *writer.sheets], truth(job, firm.name, sign, price, number))


def reservation(job: Job) -> Drawn:
    """认购书: a landscape form in copies; price, discount and deposit side by side, only the price agreed counts."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(297, 170)
    home, person, firm, price = facts.home, facts.person, facts.developer, facts.space_price
    ink, body = pen(job, 11.5, share=0.6), Style("song", 11)
    sign = earlier(rng, facts.consent_date, 5, 200)
    number, off = f"{rng.randrange(10**7):07d}", rng.randrange(1, 6) * 1000
    sheet.text(
        148,
        12,
        rng.choice(["车位认购协议书", "地下车位认购书", "车位定购单"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.2,
    )
    sheet.text(278, 14, ["№ ", Run(number, "contract_no", Style("song", 13, RED))], Style("song", 13, RED), align="r")
    sheet.text(18, 28, ["出卖人：", Run(firm.name, "seller")], body)
    sheet.text(278, 28, ["认购日期：", *dated(sign, "sign_date", ink)], body, align="r")

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    deposit = rng.choice([5000, 10000, 20000])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(26, "认购人", True), (44, value(person.name, "buyer"), False), (30, "身份证号", True)]),
        (12, [(26, "共有人", True), (44, value("无"), False), (30, "通讯地址", True)]),
        (12, [(26, "项目名称", True), (44, value(home.community.name, "community"), False), (30, "楼层/车位号", True)]),
        (12, [(26, "标价", True), (44, value(f"{price + off}元"), False), (30, "优惠", True)]),
    ]
    space: list[str | Run] = [value(f"{home.space_floor}　"), value(home.space_no, "space_no")]
    ends: list[tuple[Runs, str, Runs]] = [
        (value(person.id_number, "buyer_id"), "电话", value(person.phone)),
        (value(person.address), "邮编", value("464000")),
        (space, "类型", value(rng.choice(["产权", "产权（微型）"]))),
        (value(f"全款立减{off}元"), "成交总价", [value(f"{price:.0f}", "price"), "元"]),
    ]
    for (_, cells), (middle, label, last) in zip(rows, ends, strict=True):
        cells += [(80, middle, False), (24, label, True), (56, last, False)]
    y = table(sheet, 18, 38, rows, label=Style("song", 10.5), value=body)
    words: Runs = ["人民币（大写）", value(in_words(price), "price")]
    y = table(sheet, 18, y, [(12, [(26, "成交价", True), (234, words, False)])], label=Style("song", 10.5), value=body)
    due = sign + timedelta(days=7)
    notes = (
        f"1、认购人签署本协议时支付定金¥{deposit}元，于{due:%Y年%m月%d日}前携本协议、身份证原件及余款到售楼部签订正式合同。",
        "2、逾期未签约的，视为放弃认购，出卖人有权将该车位另行出售，定金不予退还；出卖人违约的双倍返还定金。",
        "3、本协议不得涂改、转让、更名。签订正式合同后本协议自动作废并由出卖人收回。",
    )
    y += 3
    for note in notes:
        y = sheet.flow(18, y, 260, note, Style("song", 10), leading=1.6)
    sheet.text(22, y + 8, "认购人签字：", body)
    signed(sheet, 48, y + 6, person.name, "buyer")
    sheet.text(110, y + 8, f"置业顾问：{other_name(job)}", body)
    sheet.text(180, y + 8, "出卖人（盖章）：", body)
    seal_at(job, sheet, 232, y + 8, firm.name, centre=rng.choice(["销售专用章", "合同专用章"]), wide=36)
    for step, text in enumerate(("①白联：财务", "②红联：客户", "③黄联：销售")):
        sheet.column((282, 40 + step * 32, 8, 30), text, Style("song", 7.5, GREY))
    values = truth(job, firm.name, sign, price, number)
    return drawn(KIND, "opal_reservation", [sheet], values, tolerated={"price": (money(price + off),)})


def between_neighbours(job: Job) -> Drawn:
    """One owner sells to another: prose, the sum in words first, the day in Chinese figures, a witness."""
    facts, rng = job.facts, job.rng
    home, person, seller, price = facts.home, facts.person, facts.landlord, facts.space_price
    ink = pen(job, 13, share=0.5)
    sign, form = earlier(rng, facts.consent_date, 10, 400), rng.choice(["chinese", "plain", "dot"])
    writer = Writer(job, ink, left=26, width=158, top=30, leading=1.85)
    writer.title(rng.choice(["车位转让协议", "转 让 协 议 书", "车位买卖协议"]), ink.sized(21), after=9)
    writer.line(["卖方：", whole(seller.name, "seller"), f"　（{seller.sex}，{seller.id_number}）"])
    writer.line(
        ["买方：", whole(person.name, "buyer"), f"　（{person.sex}，", whole(person.id_number, "buyer_id"), "）"]
    )
    writer.para(
        [
            "卖方在",
            whole(home.community.name, "community"),
            f"拥有{home.space_floor}车位一个，编号",
            whole(home.space_no, "space_no"),
            "，系当年从开发商处购得，原合同及收据齐全。现卖方因搬离本区，自愿将其卖与买方，双方议定：",
        ]
    )
    writer.para(
        [
            "一、车位作价",
            whole(in_words(price), "price"),
            "（¥",
            whole(f"{price:.0f}", "price"),
            "元），买方于今日以银行转账方式付清，卖方另打收条。",
        ]
    )
    fee = rng.randrange(3, 9) * 10
    writer.para(f"二、今日之前的物业费、车位费（每月{fee}元）由卖方结清，以后归买方承担。")
    writer.para("三、卖方配合买方到物业公司及开发商处更名，并提供身份证复印件；更名费由买方出。")
    writer.para("四、卖方保证该车位未抵押、未出租，如一位二卖，除退款外另赔买方车位款的百分之三十。")
    writer.para("五、买方要装充电桩的，由买方自行申请，与卖方无关。")
    writer.para("六、此协议双方签字按手印即生效，双方各持一份，复印件有效。")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 8
    for x, label, name, field in ((28, "卖方签名：", seller.name, "seller"), (108, "买方签名：", person.name, "buyer")):
        sheet.text(x, y, label, ink)
        signed(sheet, x + 27, y - 1, name, field)
    sheet.text(28, y + 12, f"电话：{seller.phone}", ink)
    sheet.text(108, y + 12, f"电话：{person.phone}", ink)
    sheet.text(28, y + 24, f"见证人：{facts.spouse.name}", ink)
    sheet.text(182, y + 36, day_run(sign, "sign_date", form), ink, align="r")
    veil(job, sheet)
    return drawn(KIND, "opal_between_neighbours", writer.sheets, truth(job, seller.name, sign, price))


LAYOUTS: Layouts = {
    KIND: {
        "opal_developers_contract": developers_contract,
        "opal_reservation": reservation,
        "opal_between_neighbours": between_neighbours,
    }
}
