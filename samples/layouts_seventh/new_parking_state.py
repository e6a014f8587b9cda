"""车位买卖合同: the state's model contract, and one from a housing office's filing system."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import (
    begin,
    footer,
    ink,
    price_runs,
    signed,
    space_of,
    torn,
    whole,
)
from samples.layouts_seventh.new_parking_sales import sale_values
from samples.ornaments import cipher, qr_code, watermark
from samples.people import a_day
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer


def state_form(job: Job) -> Drawn:
    """The state's model contract used for a space: cover, parties, articles, signatures; four pages or so."""
    facts = begin(job)
    used = ink(job, 12)
    day = a_day(job.rng, date(2019, 3, 1), date(2026, 10, 30))
    number = f"XY{day.year}{job.rng.randrange(10**6):06d}"
    buyer, developer, place, space = facts.person, facts.developer, facts.home.community, space_of(facts)
    paper = Writer(job, Style("song", 12), leading=1.75)
    cover = paper.sheet
    cover.text(168, 24, ["合同编号：", Run(number, "contract_no")], Style("song", 12), align="r")
    cover.text(105, 78, "商品房买卖合同", Style("song_bold", 30), align="c", spacing=0.2)
    cover.text(105, 98, "（现　售）", Style("song_bold", 20), align="c")
    cover.text(105, 116, "适用于地下机动车停车位", Style("song", 13), align="c")
    cover.text(52, 180, ["出 卖 人：", used(developer.name, wide=17)], Style("song", 14))
    cover.text(52, 194, ["买 受 人：", used(buyer.name, wide=17)], Style("song", 14))
    cover.text(105, 248, "中华人民共和国住房和城乡建设部", Style("song", 13), align="c")
    cover.text(105, 256, "国家工商行政管理总局　制定", Style("song", 13), align="c")
    paper.new_page()
    paper.title("商品房买卖合同（现售）", Style("song_bold", 17), after=6)
    paper.para(
        "出卖人向买受人出售其开发建设的房屋，双方当事人应当在自愿、平等、公平及诚实信用的基础上，根据"
        "有关法律、法规的规定，就买卖相关内容协商达成一致意见，签订本商品房买卖合同。"
    )
    paper.line(["出卖人：", used(developer.name, "seller", 24)])
    paper.line(["通讯地址：", used(developer.address)])
    paper.line(["统一社会信用代码：", used(developer.uscc)])
    paper.line(["法定代表人：", used(developer.legal_person, wide=8), "　联系电话：", used(developer.phone)])
    paper.line(["买受人：", used(buyer.name, "buyer", 10), "　【国籍】【户籍所在地】：", used("中国", wide=5)])
    paper.line(["证件类型：【居民身份证】【护照】【营业执照】，证号：", used(buyer.id_number, "buyer_id")])
    born = f"{buyer.birth.year}年{buyer.birth.month}月{buyer.birth.day}日"
    paper.line(["出生日期：", used(born), "，性别：", used(buyer.sex, wide=3)])
    paper.line(["通讯地址：", used(buyer.address)])
    paper.line(["邮政编码：", used("464000"), "　联系电话：", used(buyer.phone)])
    paper.para("第一条　项目建设依据", indent=0, style=Style("hei", 12))
    paper.para(
        [
            "出卖人以【出让】【划拨】方式取得坐落于",
            used(place.district + place.street),
            "地块的建设用地使用权。该地块规划用途为城镇住宅用地，出卖人经批准，在该地块上建设的商品房项目推广名称为",
            used(place.name, "community"),
            "。",
        ]
    )
    paper.para("第二条　商品房基本情况", indent=0, style=Style("hei", 12))
    level = ["", used(space.level), "第"] if space.level else ["第"]
    paper.para(
        [
            "1.该商品房的规划用途为【住宅】【办公】【商业】【",
            used("车位"),
            "】。2.该商品房为上述项目地下车库",
            *level,
            used(space.number, "space_no"),
            "号机动车停车位。3.该商品房的房产测绘机构为信阳棋盘测绘有限公司，实测建筑面积共",
            used(f"{job.rng.uniform(12, 32):.2f}"),
            "平方米。4.该商品房未设定抵押权，出卖人对该商品房享有合法权利。",
        ]
    )
    paper.para("第三条　计价方式与价款", indent=0, style=Style("hei", 12))
    paper.para(
        [
            "出卖人与买受人按照下列第",
            used("3"),
            "种方式计算该商品房价款：1.按照套内建筑面积计算；2.按照建筑面积计算；3.按照套计算，该商品房总价款为人民币",
            *price_runs(job, facts.space_price, "price", used),
            "。",
        ]
    )
    paper.para("第四条　付款方式及期限", indent=0, style=Style("hei", 12))
    paper.para(
        [
            "买受人采取下列第",
            used("1"),
            "种方式付款：1.一次性付款，应当在签订本合同当日支付全部价款；2.分期付款；3.贷款方式付款。"
            "逾期付款的，买受人按日计算向出卖人支付逾期应付款万分之",
            used("一"),
            "的违约金。",
        ]
    )
    paper.para("第五条　交付条件与手续", indent=0, style=Style("hei", 12))
    paper.para(
        "该商品房交付时应当符合下列条件：已取得建设工程竣工验收备案证明文件；车位划线、编号、照明、通"
        "风、消防设施已经完成。买受人应当遵守车库使用的管理规约，不得改变用途，不得影响消防和人防设施"
        "的使用。"
    )
    paper.para("第六条　合同的生效", indent=0, style=Style("hei", 12))
    paper.para(
        "本合同自双方签字或盖章之日起生效。本合同及附件共肆份，出卖人叁份，买受人壹份，具有同等法律效"
        "力。合同附件与本合同具有同等法律效力。"
    )
    paper.room(72)
    y, sheet = paper.y + 8, paper.sheet
    style = Style("song", 12)
    sheet.text(25, y, "出卖人（签字或盖章）：", style)
    sheet.text(112, y, "买受人（签字或盖章）：", style)
    signed(sheet, 130, y + 10, buyer.name)
    sheet.text(25, y + 24, "【法定代表人】（签字或盖章）：", style)
    sheet.text(25, y + 38, ["签订时间：", *torn(day, "sign_date", used)], style)
    sheet.text(112, y + 38, "签订地点：售楼部", style)
    put_round(sheet, 62, y + 14, SealText(developer.name, "合同专用章"), diameter=42)
    for number_, one in enumerate(paper.sheets):
        put_edge(one, 130, SealText(developer.name, "合同专用章"), number_, len(paper.sheets))
    paper.number_pages("— {} —")
    return drawn(
        "parking_purchase_contract",
        "new_state_form",
        paper.sheets,
        sale_values(facts, day, contract_no=number),
        tolerated=space.tolerated,
    )


def filed_online(job: Job) -> Drawn:
    """Printed from the housing office's filing system: two columns of entries, watermark, cipher; two pages."""
    facts = begin(job)
    day = a_day(job.rng, date(2020, 3, 1), date(2026, 10, 30))
    number = f"YS(XS){day:%Y%m}{job.rng.randrange(10**5):05d}"
    buyer, developer, place, space = facts.person, facts.developer, facts.home.community, space_of(facts)
    first, second = job.sheet(), job.sheet()
    for sheet in (first, second):
        watermark(sheet, "信阳市商品房网签备案", colour=(228, 230, 236), size_mm=8, rows=2)
        sheet.text(
            20,
            12,
            f"网签合同号：{number}" if sheet is second else ["网签合同号：", Run(number, "contract_no")],
            Style("song", 10),
        )
        cipher(sheet, 118, 12, 36, 1, size=9)
    first.text(105, 26, "车位（库）买卖合同", Style("song_bold", 20), align="c", spacing=0.2)
    form = Form(Style("song", 10.5), label_mm=28, width_mm=170, left_mm=20, label=Style("song", 10.5))
    form.row(10, ("甲方（出卖人）", form.value(developer.name, "seller")))
    form.row(10, ("企业代码", form.value(developer.uscc)), ("电话", form.value(developer.phone)))
    form.row(10, ("乙方（买受人）", form.value(buyer.name, "buyer")), ("证件名称", form.value("身份证")))
    form.row(10, ("证件号码", form.value(buyer.id_number, "buyer_id")), ("电话", form.value(buyer.phone)))
    form.row(10, ("住址", form.value(buyer.address)))
    form.row(10, ("共有人", form.value("/")), ("共有方式", form.value("单独所有")))
    form.row(10, ("项目名称", form.value(place.name, "community")), ("坐落", form.value(place.district + place.street)))
    form.row(10, ("幢号", form.value(f"地下车库{space.level}")), ("房（车位）号", form.value(space.number, "space_no")))
    form.row(10, ("建筑面积", form.value(f"{job.rng.uniform(12, 33):.2f}㎡")), ("规划用途", form.value("车位")))
    form.row(
        10, ("成交总价", [form.value(f"{facts.space_price:.2f}", "price"), "元"]), ("付款方式", form.value("一次性"))
    )
    form.row(10, ("总价大写", form.value("人民币" + numbers.amount_in_words(facts.space_price), "price")))
    bottom = form.put(first, 42)
    y = bottom + 6
    for text in (
        "第一条　甲方依法取得上述项目国有建设用地使用权，并已办理该车位（库）所在建筑物的首次登记。",
        "第二条　乙方按上表所列总价款向甲方购买车位（库），价款汇入商品房预售资金监管账户。",
        "第三条　甲方应当于收到全部价款之日起三十日内将车位（库）交付乙方，并协助办理不动产转移登记。",
        "第四条　因甲方原因致使乙方未能在交付后一百八十日内取得不动产权证书的，乙方有权解除合同。",
    ):
        y = first.flow(20, y, 170, text, Style("song", 11), leading=1.7, indent=2) + 1.5
    y = 28.0
    for text in (
        "第五条　车位（库）仅限用于停放机动车辆，乙方不得封闭、分隔或者改变结构。安装新能源汽车充电设"
        "施的，按照电力、消防有关规定办理。",
        "第六条　本合同未尽事项，可签订补充协议，但不得违背本合同条款。",
        "第七条　本合同经双方网上签约并打印签字（盖章）后生效，由甲方申请备案。",
    ):
        y = second.flow(20, y, 170, text, Style("song", 11), leading=1.7, indent=2) + 1.5
    second.text(22, y + 12, "甲方（盖章）：", Style("song", 11.5))
    second.text(112, y + 12, "乙方（签章）：", Style("song", 11.5))
    signed(second, 140, y + 9, buyer.name)
    second.text(
        112, y + 30, ["签约日期：", Run(whole(job, day, "padded", "dash", "plain"), "sign_date")], Style("song", 11.5)
    )
    put_round(second, 58, y + 20, SealText(developer.name, "合同专用章"), diameter=41)
    second.text(
        22,
        y + 54,
        f"备案机关：信阳市房产交易服务中心　　备案时间：{day:%Y-%m-%d}",
        Style("song", 10.5),
    )
    put_round(second, 150, y + 70, SealText("信阳市房产交易服务中心", "备案专用章"), diameter=40)
    qr_code(second, 24, y + 64, 24)
    for number_, sheet in enumerate((first, second), 1):
        footer(sheet, f"第 {number_} 页 / 共 2 页")
    return drawn(
        "parking_purchase_contract",
        "new_filed_online",
        [first, second],
        sale_values(facts, day, contract_no=number),
        tolerated=space.tolerated,
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "new_state_form": state_form,
        "new_filed_online": filed_online,
    }
}
