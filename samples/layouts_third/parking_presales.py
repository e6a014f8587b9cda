"""商品房买卖合同 for a parking space: cover, parties, articles. Conventions as in `parking_sales`."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import day_runs, folio, pen, signed, sum_runs
from samples.layouts_third.parking_sales import begin_sale, sale_values
from samples.seals import SealText
from samples.truth import Drawn, drawn
from samples.writing import Writer


def garage_presale(job: Job) -> Drawn:
    """商品房买卖合同（车位）: a cover page with the number, then 第一条 onwards; a unit price beside the price."""
    facts = begin_sale(job)
    home, used, price = facts.home, pen(job, 11.5), facts.space_price
    number = f"{facts.consent_date.year}{job.rng.randrange(10**8):08d}"
    writer = Writer(job, Style("song", 11.5), top=40, leading=1.7)
    cover = writer.sheet
    cover.text(185, 26, ["合同编号：", Run(number, "contract_no")], Style("song", 12), align="r")
    cover.text(105, 84, "商品房买卖合同", Style("song_bold", 30), align="c", spacing=0.1)
    cover.text(105, 104, "（车位、车库）", Style("song_bold", 18), align="c")
    for row, (label, runs) in enumerate(
        (
            ("出卖人：", used(facts.developer.name, "seller", min_em=20)),
            ("买受人：", used(facts.person.name, "buyer", min_em=20)),
        )
    ):
        cover.text(56, 160 + row * 16, [label, runs], Style("song", 14))
    cover.text(105, 252, "信阳市住房和城乡建设局 监制（示范样式）", Style("song", 11), align="c")
    writer.new_page()
    writer.y = 24
    writer.title("合同当事人", Style("song_bold", 14), after=6)
    writer.line(["出卖人：", used(facts.developer.name, "seller")])
    writer.line(
        ["统一社会信用代码：", used(facts.developer.uscc), "  法定代表人：", used(facts.developer.legal_person)]
    )
    writer.line(
        ["买受人：", used(facts.person.name, "buyer"), "  证件号码：", used(facts.person.id_number, "buyer_id")]
    )
    writer.line(["通讯地址：", used(facts.person.address)])
    writer.line(["联系电话：", used(facts.person.phone)])
    area = Decimal(job.rng.randrange(1150, 3600)) / 100
    unit_price = (price / area).quantize(Decimal("0.01"))
    paragraphs: list[list[str | Run]] = [
        [
            "第一条 项目建设依据。出卖人以出让方式取得位于信阳市",
            used(home.community.district),
            "地块的国有建设用地使用权，",
            "在该地块上建设的商品房项目名称为",
            used(home.community.name, "community"),
            "。",
        ],
        [
            "第二条 车位基本情况。买受人购买的车位位于上述项目",
            used(home.space_floor or "地下车库"),
            "，编号为",
            used(home.space_no, "space_no"),
            "，建筑面积",
            used(f"{area:.2f}"),
            "平方米，平面图见附件一。",
        ],
        [
            "第三条 计价方式与价款。双方约定按",
            used("套"),
            "计价，该车位单价折合每平方米人民币",
            used(f"{unit_price:,.2f}"),
            "元，总价款为",
            *sum_runs(job, price, "price", used),
            "。",
        ],
        [
            "第四条 付款方式。买受人于签订本合同时支付全部价款的百分之",
            used("50"),
            "，余款于",
            used("三十"),
            "日内付清。",
        ],
        [
            "第五条 交付期限。出卖人应当在",
            used(f"{facts.consent_date.year + 1}"),
            "年",
            used("6"),
            "月",
            used("30"),
            "日前将该车位交付买受人使用。",
        ],
        [
            "第六条 逾期付款、逾期交付的违约责任。逾期在六十日之内，违约方按日向对方支付",
            "价款万分之一的违约金，合同继续履行；",
            "逾期超过六十日的，守约方有权解除合同。",
        ],
        ["第七条 权属转移登记。双方同意自车位交付之日起一百八十日内共同向不动产登记机构申请办理转移登记。"],
        [
            "第八条 充电设施。车位已预留电缆桥架，买受人需安装充电设施的，",
            "凭本合同向供电企业申请，出卖人及前期物业予以配合。",
        ],
        ["第九条 争议解决。本合同履行中发生争议由双方协商解决，协商不成的，依法向项目所在地人民法院起诉。"],
        [
            "第十条 本合同自双方签订之日起生效，共",
            used("6"),
            "页，一式",
            used("肆"),
            "份，出卖人贰份，买受人壹份，登记机构壹份。",
        ],
    ]
    for paragraph in paragraphs:
        writer.para(paragraph)
    writer.room(50)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出卖人（签章）：", writer.style)
    sheet.text(110, y, "买受人（签章）：", writer.style)
    signed(sheet, 142, y - 2, facts.person.name)
    sheet.text(25, y + 20, "法定代表人（委托代理人）：", writer.style)
    sheet.text(110, y + 20, ["签订时间：", *day_runs(job, facts.consent_date, "sign_date", used)], writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 8, SealText(facts.developer.name), diameter=42)
        for number_of, one in enumerate(writer.sheets):
            seals.put_edge(one, 150, SealText(facts.developer.name), number_of, len(writer.sheets))
    for number_of, one in enumerate(writer.sheets[1:], 1):
        folio(one, f"第 {number_of} 页")
    values = sale_values(job, seller=facts.developer.name, price=price, contract_no=number)
    return drawn("parking_purchase_contract", "garage_presale", writer.sheets, values)


LAYOUTS: Layouts = {"parking_purchase_contract": {"garage_presale": garage_presale}}
