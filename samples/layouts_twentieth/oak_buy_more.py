"""车位买卖, continued: rights of use for a long term and contracts from the city's filing system."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_buy import BOLD, finished, values_of
from samples.layouts_twentieth.oak_common import (
    a_spot,
    capital,
    clause,
    figures,
    foot,
    lines,
    room_of,
    said,
    signed,
    torn,
)
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn
from samples.writing import Writer


def civil_defence(job: Job) -> Drawn:
    """Transfer of the right to use a space for a long term, two pages, the seller's agent's name seal."""
    facts, spot = job.facts, a_spot(job.rng)
    style, ink = Style("song", 11.5), job.fill_style(11.5)
    person, seller = facts.person, facts.developer
    number = f"{facts.consent_date:%Y%m}{job.rng.randrange(10**3):03d}"
    writer = Writer(job, style, leading=1.75)
    writer.sheet.text(25, 16, ["协议编号：", Run(number, "contract_no")], Style("song", 10))
    writer.title("地下停车位使用权转让合同", BOLD, spacing=0.08)
    writer.line(["甲　　方：", Run(seller.name, "seller", ink)])
    writer.line(["住　　所：", seller.address])
    writer.line(
        [
            "乙　　方：",
            Run(person.name, "buyer", ink),
            "　　性别：",
            person.sex,
            "　　房号：",
            room_of(facts.home, job.rng),
        ]
    )
    writer.line(["身份证号：", Run(person.id_number, "buyer_id", ink), "　　联系方式：", person.phone])
    writer.para(
        "鉴于：甲方系下述地下停车位的投资建设者，依法享有该停车位的使用、收益权利；乙方系本小区业主，已充分了解停车位的性质。双方协商一致，签订本合同。"
    )
    clause(
        writer,
        1,
        "转让标的",
        [
            [
                "甲方将其投资建设的“",
                Run(facts.home.community.name, "community", ink),
                "”",
                spot.level,
                Run(spot.number, "space_no", ink),
                "号停车位（下称“该车位”）的使用权转让给乙方。该车位属小区配套设施，不单独办理产权登记。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "使用期限",
        ["使用期限自车位交付之日起至该小区国有建设用地使用权期限届满之日止。期满后国家无相反规定的，乙方可继续使用。"],
    )
    clause(
        writer,
        3,
        "转让价款",
        [
            [
                "该车位使用权转让价款共计",
                Run(f"{figures(facts.space_price, job.rng)}元", "price", ink),
                "（人民币",
                Run(capital(facts.space_price, job.rng), "price", ink),
                "）。乙方应于签约之日付清。收款账户以甲方售楼部公示为准。",
            ]
        ],
    )
    clause(
        writer,
        4,
        "甲方的权利义务",
        [
            "甲方保证该车位未出租、未抵押，未转让给第三人。",
            "甲方应在收到全部价款后五日内将该车位交付乙方，并开具收款收据。",
        ],
    )
    clause(
        writer,
        5,
        "乙方的权利义务",
        [
            "乙方应遵守小区停车管理规定，按月缴纳停车服务费，不得堆放杂物、搭建隔断。",
            "战时或应急状态下，该车位按照国家有关规定无条件服从统一安排使用。",
            "乙方安装充电桩的，应选用合格产品，由具备资质的单位施工，不得私拉乱接。",
        ],
    )
    clause(
        writer,
        6,
        "违约责任",
        ["任何一方违反本合同约定，应向守约方支付转让价款百分之五的违约金，并赔偿由此造成的损失。"],
    )
    clause(
        writer,
        7,
        "附则",
        ["本合同未尽事宜，双方可另行签订补充协议。", "本合同壹式叁份，甲方贰份，乙方壹份，具有同等法律效力。"],
    )
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 28, y, ["甲方：（公章）", "代表人："], style, step=14)
    lines(
        sheet,
        116,
        y,
        ["乙方：（签章）", ["日期：", Run(said(job, facts.consent_date, "plain", "chinese", "dot"), "sign_date", ink)]],
        style,
        step=14,
    )
    signed(sheet, 147, y - 2, person.name)
    put_round(sheet, 62, y + 8, SealText(seller.name))
    put_name(sheet, 54, y + 17, seller.legal_person, side=15)
    writer.number_pages("{} / {}")
    return finished("oak_buy_use_right", writer.sheets, values_of(job, spot, seller.name, number), spot)


def filed_contract(job: Job) -> Drawn:
    """A contract printed from the city's online filing system: a barcode number, ticked boxes, typed values."""
    facts, spot = job.facts, a_spot(job.rng)
    style, ink = Style("song", 11), Style("song_bold", 11)
    person, seller = facts.person, facts.developer
    number = f"{facts.consent_date.year}{job.rng.randrange(10**8):08d}"
    writer = Writer(job, style, leading=1.8, left=22, width=166)
    writer.sheet.text(22, 14, ["合同备案号：", Run(number, "contract_no")], Style("song", 10))
    writer.title("商品房（车位）买卖合同（现售）", Style("hei_bold", 19), spacing=0.05)
    writer.line(["出卖人：", Run(seller.name, "seller", ink)])
    writer.line([f"通讯地址：{seller.address}　营业执照注册号：{seller.uscc}"])
    writer.line([f"法定代表人：{seller.legal_person}　联系电话：{seller.phone}"])
    writer.line(["买受人：", Run(person.name, "buyer", ink), "　【√自然人】【　法人】　国籍：中国"])
    writer.line(
        [
            "【√居民身份证】【　护照】证号：",
            Run(person.id_number, "buyer_id", ink),
            f"　出生日期：{said(job, person.birth, 'plain')}",
        ]
    )
    writer.line(f"住址：{person.address}　联系电话：{person.phone}")
    writer.line(Run("第二条　商品房基本状况", "", Style("hei_bold", 11)))
    writer.para(
        [
            "1．该商品房为",
            Run(facts.home.community.name, "community", ink),
            f"【{spot.level or '地下'}】",
            Run(spot.number, "space_no", ink),
            "号【　住宅】【　商业】【√车位】【　车库】。",
        ]
    )
    area = f"{job.rng.randrange(1180, 1420) / 100:.2f}"
    writer.para(
        f"2．该商品房建筑面积{area}平方米，其中套内建筑面积{float(area) - 1:.2f}平方米，所在建筑物层数为地下1层。"
    )
    writer.line(Run("第六条　计价方式与价款", "", Style("hei_bold", 11)))
    writer.para(
        [
            "【√按套计算】该商品房总价款为【人民币】",
            Run(f"{facts.space_price:.2f}", "price", ink),
            "元（大写：",
            Run(capital(facts.space_price, job.rng), "price", ink),
            "）。",
        ]
    )
    writer.para(
        "签订本合同前，买受人已向出卖人支付定金【人民币】0元。买受人采取下列第1种方式付款：1．一次性付款；2．分期付款；3．贷款方式付款。"
    )
    writer.line(Run("第九条　交付条件及手续", "", Style("hei_bold", 11)))
    writer.para("出卖人应当在签订本合同之日起30日内向买受人交付该商品房，买受人应按通知的时间和地点办理交付手续。")
    writer.line(Run("第二十条　合同生效", "", Style("hei_bold", 11)))
    writer.para(
        "本合同自双方签字（盖章）之日起生效。本合同共6页，一式4份，其中出卖人2份，买受人1份，不动产登记机构1份。合同附件与本合同具有同等法律效力。"
    )
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 6
    lines(
        sheet,
        24,
        y,
        [
            "出卖人（签字或盖章）：",
            "【法定代表人】：",
            ["签订时间：", *torn(facts.consent_date, "sign_date", Style("song", 11), padded=True)],
            "签订地点：售楼处",
        ],
        style,
        step=10,
    )
    lines(sheet, 112, y, ["买受人（签字或盖章）：", "【委托代理人】："], style, step=10)
    signed(sheet, 156, y - 2, person.name)
    put_round(sheet, 74, y + 7, SealText(seller.name, "合同专用章"))
    for place, page in enumerate(writer.sheets):
        foot(page, f"第 {place + 1} 页　防伪码：{numbers.uscc(job.rng)[-8:]}")
    return finished("oak_buy_filed", writer.sheets, values_of(job, spot, seller.name, number), spot)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "oak_buy_use_right": civil_defence,
        "oak_buy_filed": filed_contract,
    },
}
