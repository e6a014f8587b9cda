"""车位买卖合同: a developer's form over two pages, an agreement to subscribe, a sale between owners."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.forms import Cells
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.ivy_common import day_run, iso, signed, space_words, stranger, yuan
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KIND = "parking_purchase_contract"


def _signed_on(job: Job) -> date:
    return a_day(job.rng, date(2019, 3, 1), date(2026, 11, 1))


def _values(job: Job, seller: str, price: Decimal, day: date) -> dict[str, Value]:
    person, home = job.facts.person, job.facts.home
    return {
        "seller": seller,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": iso(day),
    }


def developer_form(job: Job) -> Drawn:
    """A developer's printed contract: particulars in blanks, numbered clauses, both seals on the last page."""
    facts, fill = job.facts, job.fill_style(12)
    home, person, seller, price = facts.home, facts.person, facts.developer, facts.space_price
    day = _signed_on(job)
    contract_no = f"{job.rng.choice(['CW', 'XYCK', 'DXC'])}{day:%Y%m}-{job.rng.randrange(1, 900):03d}"
    writer = Writer(job, Style("song", 12), top=24)
    writer.sheet.text(185, 16, ["合同编号：", filled(contract_no, "contract_no", fill)], Style("song", 10.5), align="r")
    title = job.rng.choice(["地下车位使用权转让合同", "商品房车位（库）买卖合同", "机动车停车位买卖合同"])
    writer.title(title, Style("hei_bold", 20))
    writer.line(["出卖人（甲方）：", filled(seller.name, "seller", fill, min_em=20)])
    writer.line(["统一社会信用代码：", filled(seller.uscc, "", fill), "　电话：", filled(seller.phone, "", fill)])
    writer.line(["买受人（乙方）：", filled(person.name, "buyer", fill, min_em=8), "　性别：", person.sex])
    writer.line(
        ["公民身份号码：", filled(person.id_number, "buyer_id", fill), "　电话：", filled(person.phone, "", fill)]
    )
    writer.para(
        "根据《中华人民共和国民法典》等法律法规的规定，甲、乙双方在平等、自愿的基础上，就车位转让达成如下协议："
    )
    where: list[str | Run] = ["第一条　甲方将其开发的位于", f"信阳市{home.community.district}{home.community.street}的"]
    where += [filled(home.community.name, "community", fill), f"项目{home.space_floor}"]
    where += [
        filled(home.space_no, "space_no", fill, min_em=6),
        "号车位转让给乙方。车位规格约5.3米×2.4米，以现状交付。",
    ]
    writer.para(where)
    words = filled(in_words(price), "price", fill)
    figures = filled(yuan(job, price), "price", fill)
    writer.para(["第二条　车位转让总价款为人民币（大写）", words, "（小写：￥", figures, "元）。"])
    first = Decimal(5000)
    rest = f"{price - first:.2f}"
    writer.para(
        f"第三条　付款方式：乙方已于认购时支付定金人民币{first}元，签订本合同当日付清余款{rest}元，定金自动转为价款。"
    )
    for clause in (
        "第四条　甲方应于收到全部价款后30日内将车位交付乙方使用，并协助乙方办理车位交接及物业登记手续。",
        "第五条　乙方应当按照规划用途使用车位，不得堆放杂物、改变结构，不得占用公共通道，并按时交纳车位服务费。",
        "第六条　乙方有权在本车位安装新能源汽车充电设施，甲方及物业服务企业应当提供必要的配合，费用由乙方承担。",
        "第七条　如车位具备办理不动产登记条件的，甲方应当配合乙方办理，税费由双方依法各自承担。",
        "第八条　乙方逾期付款的，每逾期一日按逾期款项的万分之二支付违约金；逾期超过60日的，甲方有权解除合同。",
        "第九条　因不可抗力导致合同不能履行的，双方互不承担违约责任。",
        "第十条　本合同在履行中发生争议，由双方协商解决；协商不成的，向车位所在地人民法院起诉。",
        "第十一条　本合同一式肆份，甲方执叁份，乙方执壹份，自双方签字盖章之日起生效。",
    ):
        writer.para(clause)
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(25, y + 12, f"委托代理人：{stranger(job)}", writer.style)
    sheet.text(112, y, "乙方（签字）：", writer.style)
    signed(job, sheet, 142, y - 2, person.name, "buyer")
    sheet.text(25, y + 28, ["签订日期：", *dated(day, "sign_date", fill)], writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 64, y + 10, seals.SealText(seller.name, job.rng.choice(["", "合同专用章"])), diameter=41)
    writer.number_pages()
    values = _values(job, seller.name, price, day) | {"contract_no": contract_no}
    return drawn(_KIND, "ivy_developer_form", writer.sheets, values, tolerated={"space_no": space_words(job)})


def subscription(job: Job) -> Drawn:
    """车位认购协议书: a ruled head with all particulars, terms in small print."""
    facts, fill = job.facts, job.fill_style(11)
    home, person, seller, price = facts.home, facts.person, facts.developer, facts.space_price
    day = _signed_on(job)
    number = f"{job.rng.randrange(1000, 99999):07d}"
    sheet = job.sheet()
    sheet.text(105, 18, home.community.name, Style("hei", 13), align="c")
    sheet.text(
        105,
        27,
        job.rng.choice(["车位认购协议书", "车位认购书", "地下车位认购确认单"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.2,
    )
    sheet.text(191, 41, ["No.", Run(number, "contract_no")], Style("hei", 12, (190, 40, 40)), align="r")

    def put(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: list[tuple[float, Cells]] = [
        (
            11.0,
            [
                (34.0, "认购人（乙方）", True),
                (52.0, put(person.name, "buyer"), False),
                (34.0, "联系电话", True),
                (52.0, put(person.phone), False),
            ],
        ),
        (11.0, [(34.0, "身份证号码", True), (138.0, put(person.id_number, "buyer_id"), False)]),
        (11.0, [(34.0, "通讯地址", True), (138.0, put(person.address), False)]),
        (
            11.0,
            [
                (34.0, "项目名称", True),
                (52.0, put(home.community.name, "community"), False),
                (34.0, "对应房号", True),
                (52.0, put(home.room_text), False),
            ],
        ),
        (
            11.0,
            [
                (34.0, "车位编号", True),
                (52.0, put(home.space_no, "space_no"), False),
                (34.0, "车位楼层", True),
                (52.0, put(home.space_floor), False),
            ],
        ),
        (
            11.0,
            [
                (34.0, "标价", True),
                (52.0, put(f"{price + 6000:.0f}元"), False),
                (34.0, "优惠", True),
                (52.0, put("老业主优惠6000元"), False),
            ],
        ),
        (
            13.0,
            [
                (34.0, "成交总价", True),
                (
                    138.0,
                    [
                        put("￥"),
                        put(yuan(job, price), "price"),
                        put("元　大写："),
                        put(in_words(price, unit="圆"), "price"),
                    ],
                    False,
                ),
            ],
        ),
        (
            11.0,
            [
                (34.0, "付款方式", True),
                (52.0, "■ 一次性　□ 分期", False),
                (34.0, "已付定金", True),
                (52.0, put("10000元"), False),
            ],
        ),
    ]
    y = table(sheet, 19, 48, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    y = sheet.flow(19, y, 172, ["出卖方（甲方）：", Run(seller.name, "seller")], Style("song", 11), leading=1.6)
    for term in (
        "1．乙方已实地查看并认可上述车位现状，自愿认购，签订本协议即视为对车位位置、尺寸无异议。",
        "2．乙方应于本协议签订之日起7日内付清全部价款并签署正式转让文件，逾期甲方有权另行出售，定金不予退还。",
        "3．车位使用年限与项目土地使用年限一致，甲方交付后由乙方自行承担车位服务费。",
        "4．乙方因安装充电桩需要甲方出具材料的，甲方予以配合。",
        "5．本协议壹式叁份，甲方贰份、乙方壹份，具有同等法律效力。",
    ):
        y = sheet.flow(19, y, 172, term, Style("song", 10.5), leading=1.7)
    y += 10
    sheet.text(19, y, "甲方（章）：", Style("song", 11))
    sheet.text(110, y, "乙方（签名捺印）：", Style("song", 11))
    signed(job, sheet, 148, y - 2, person.name, "buyer")
    sheet.text(19, y + 14, f"置业顾问：{stranger(job)}", Style("song", 11))
    sheet.text(110, y + 14, ["日期：", day_run(job, day, "sign_date", "plain", "padded", "dot")], Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 58, y + 6, seals.SealText(seller.name, "销售合同专用章"), diameter=40)
    values = _values(job, seller.name, price, day) | {"contract_no": number}
    return drawn(
        _KIND,
        "ivy_subscription",
        [sheet],
        values,
        tolerated={"space_no": space_words(job), "contract_no": (f"No.{number}",)},
    )


def between_owners(job: Job) -> Drawn:
    """One owner sells to another: a resident's own words, signatures only, a witness."""
    facts = job.facts
    home, person, seller, price = facts.home, facts.person, facts.landlord, facts.space_price
    day = _signed_on(job)
    by_hand = job.variant.handwriting or (job.variant.handwriting is None and job.chance(0.35))
    body = Style("kai", 14.5, jitter=0.03) if by_hand else Style("song", 13.5)
    writer = Writer(job, body, top=28, leading=1.85)
    writer.title(job.rng.choice(["车位转让协议", "车位买卖协议", "二手车位转让合同"]), body.sized(21))
    writer.line(["转让方（甲方）：", Run(seller.name, "seller"), f"　身份证号：{seller.id_number}"])
    writer.line(["受让方（乙方）：", Run(person.name, "buyer"), "　身份证号：", Run(person.id_number, "buyer_id")])
    writer.para(
        [
            "经双方协商，甲方自愿将自己名下位于",
            Run(home.community.name, "community"),
            f"{home.space_floor}",
            Run(home.space_no, "space_no"),
            "号车位转让给乙方，双方约定如下：",
        ]
    )
    form = job.rng.choice([in_words(price) + "（￥{}）", "￥{}（大写：" + in_words(price) + "）"])
    before, after = form.split("{}")
    figures = Run(f"{price:.0f}元", "price", solid=True)
    said: list[str | Run] = ["一、转让价格：人民币", Run(before, "price"), figures, Run(after, "price"), "，"]
    said.append(f"乙方于签字当日{job.rng.choice(['微信转账', '银行转账', '现金'])}一次付清，甲方不再另打收条。")
    writer.para(said)
    for clause in (
        "二、甲方保证该车位无抵押、无纠纷，购买时的合同、票据原件全部交给乙方保管。",
        f"三、{day.year}年底前的车位管理费由甲方结清，以后的费用由乙方承担。",
        "四、甲方协助乙方到物业办理更名。乙方装充电桩需要甲方签字的，甲方随叫随到，不得推脱。",
        "五、以后车位如能办证，甲方无条件配合，办证费用由乙方出。",
        "六、双方不得反悔，谁反悔谁赔偿对方车位款的百分之二十。",
        "七、本协议一式两份，双方各拿一份，签字按手印后生效。",
    ):
        writer.para(clause)
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(28, y, "甲方：", body)
    signed(job, sheet, 46, y - 1, seller.name, "seller")
    sheet.text(112, y, "乙方：", body)
    signed(job, sheet, 130, y - 1, person.name, "buyer")
    sheet.text(28, y + 14, f"电话：{seller.phone}", body)
    sheet.text(112, y + 14, f"电话：{person.phone}", body)
    sheet.text(28, y + 28, f"见证人：{stranger(job)}", body)
    sheet.text(112, y + 28, day_run(job, day, "sign_date", "plain", "spaced"), body)
    values = _values(job, seller.name, price, day)
    return drawn(_KIND, "ivy_between_owners", writer.sheets, values, tolerated={"space_no": space_words(job)})


LAYOUTS: Layouts = {
    _KIND: {
        "ivy_developer_form": developer_form,
        "ivy_subscription": subscription,
        "ivy_between_owners": between_owners,
    }
}
