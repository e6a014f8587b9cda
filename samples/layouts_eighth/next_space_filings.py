"""车位（库）买卖合同: a city's model text and the contract of the online filing system."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Told,
    figure,
    hei,
    prep,
    signed,
    song,
    words_of,
)
from samples.people import a_day
from samples.seals import SealText, put_edge, put_name, put_round
from samples.truth import Drawn
from samples.writing import Writer

KIND = "parking_purchase_contract"


def _area(job: Job) -> str:
    return f"{Decimal(job.rng.randrange(1180, 3900)) / 100:.2f}"


def next_model_contract(job: Job) -> Drawn:
    """The city's model contract with blanks, several pages, typed by the sales office."""
    facts, home = prep(job), job.facts.home
    t = Told(job.fill_style(12))
    signing = a_day(job.rng, date(2018, 1, 1), date(2026, 10, 30))
    w = Writer(job, song(12))
    w.sheet.text(
        185,
        18,
        ["合同编号：", t.blank("contract_no", f"XY{signing:%Y%m}{job.rng.randrange(10**4):04d}")],
        song(11),
        align="r",
    )
    w.y = 70
    w.title("车位（库）买卖合同", Style("song_bold", 30), after=40)
    w.line(["　　出卖人：", t.blank("seller", facts.developer.name, em=20)])
    w.line(["　　买受人：", t.blank("buyer", facts.person.name, em=20)])
    w.y = 240
    w.title("信阳市住房和城乡建设局　信阳市市场监督管理局　监制", song(12))
    w.new_page()
    w.line("第一条　合同当事人")
    w.para(f"出卖人法定代表人：{facts.developer.legal_person}　联系电话：{facts.developer.phone}")
    w.para(["注册地址：", facts.developer.address, "　统一社会信用代码：", facts.developer.uscc])
    w.para(
        [
            "买受人证件类型：【居民身份证】，证号：",
            t.blank("buyer_id", facts.person.id_number),
            "，通讯地址：",
            facts.person.address,
            "，联系电话：",
            facts.person.phone,
            "。",
        ]
    )
    w.line("第二条　项目建设依据")
    w.para(
        [
            "出卖人以【出让】方式取得坐落于",
            f"信阳市{home.community.district}{home.community.street}",
            "地块的建设用地使用权，在该地块上建设的项目名称核准名为【",
            t("community", home.community.name),
            "】。",
        ]
    )
    w.line("第三条　买受人所购车位的基本情况")
    w.para(
        [
            "该车位位于第二条约定项目的地下",
            job.rng.choice(("一", "二")),
            "层，编号为【",
            t("space_no", home.space_no),
            "】，产权登记建筑面积",
            _area(job),
            "平方米，用途为机动车停车。",
        ]
    )
    w.line("第四条　计价方式与价款")
    price = facts.space_price
    w.para(
        [
            "车位按【个】计价，总价款为（币种：人民币）",
            t.money("price", price, figure(job, price)),
            "元（大写：",
            t.blank("", words_of(price)),
            "整）。" if not words_of(price).endswith("整") else "）。",
        ]
    )
    w.line("第五条　付款方式及期限")
    w.para(
        [
            "买受人应于",
            numbers.written_date(signing),
            "前一次性支付全部价款。逾期付款的，自约定的付款期限届满次日起，"
            "按日计算向出卖人支付逾期应付款万分之一的违约金。",
        ]
    )
    w.line("第六条　交付")
    w.para(
        f"出卖人应于{(signing + timedelta(days=180)).year}年12月31日前向买受人交付该车位。"
        "交付时，出卖人应书面通知买受人办理交接手续，双方查验车位并签署交接单。"
    )
    w.line("第七条　车位使用")
    w.para(
        "买受人不得改变车位的用途，不得擅自加装隔墙、卷帘门等。买受人安装新能源汽车充电设施的，应符合消防、供电及"
        "物业管理的规定，出卖人、前期物业服务人应予以配合。"
    )
    w.line("第八条　争议解决")
    w.para("本合同在履行过程中发生争议的，由双方协商解决；协商不成的，依法向该车位所在地人民法院起诉。")
    w.para("本合同一式肆份，出卖人叁份，买受人壹份，具有同等法律效力，自双方签字盖章之日起生效。")
    w.room(64)
    w.y += 8
    sheet, y = w.sheet, w.y
    sheet.text(28, y, "出卖人（签章）：", song())
    sheet.text(112, y, "买受人（签字）：", song())
    signed(sheet, 145, y - 2, facts.person.name)
    sheet.text(28, y + 14, "委托代理人：", song())
    sheet.text(28, y + 30, ["签订时间：", *t.torn("sign_date", signing)], song())
    put_round(sheet, 62, y + 10, SealText(facts.developer.name, "合同专用章"))
    for number, one in enumerate(w.sheets):
        put_edge(one, 120, SealText(facts.developer.name, "合同专用章"), number, len(w.sheets))
    w.number_pages("- {} -")
    return t.done(KIND, "next_model_contract", w.sheets)


def next_online_filed(job: Job) -> Drawn:
    """A contract of the online filing system: bar of numbers in the heading, values in brackets, two pages."""
    facts, home = prep(job), job.facts.home
    t = Told()
    signing = a_day(job.rng, date(2019, 1, 1), date(2026, 11, 1))
    w = Writer(job, song(11.5), left=22, width=166)
    number = f"{signing:%Y}{job.rng.randrange(10**8):08d}"
    w.title("商品房买卖合同（现售）", Style("hei", 20), after=5)
    w.title("（地下车库、车位）", hei(13), after=6)
    w.line(["网签合同号：", t("contract_no", number), "　　备案状态：已备案"])
    price, area = facts.space_price, _area(job)
    unit = (price / Decimal(area)).quantize(Decimal("0.01"))
    w.line(["【出卖人】：", t("seller", facts.developer.name)])
    w.line(["统一社会信用代码：", facts.developer.uscc, "　【法定代表人】：", facts.developer.legal_person])
    w.line(["【买受人】：", t("buyer", facts.person.name), "　【国籍】：中国"])
    w.line(["【身份证】号：", t("buyer_id", facts.person.id_number), "　【共有方式】：单独所有"])
    w.line("第一章　商品房基本状况")
    w.para(
        [
            "第一条　项目名称：【",
            t("community", home.community.name),
            "】；坐落：【",
            f"信阳市{home.community.district}{home.community.street}",
            "】；规划用途为【车位】。",
        ]
    )
    w.para(
        [
            "第二条　买受人购买的车位为【地下室】【负",
            job.rng.choice("12"),
            "】层【",
            t("space_no", home.space_no),
            "】号，房产测绘机构实测建筑面积共【",
            area,
            "】平方米，其中套内建筑面积【",
            f"{Decimal(area) / 3:.2f}",
            "】平方米，分摊共有建筑面积【",
            f"{Decimal(area) - (Decimal(area) / 3).quantize(Decimal('0.01')):.2f}",
            "】平方米。",
        ]
    )
    w.line("第二章　商品房价款")
    w.para(
        [
            "第三条　出卖人与买受人按照建筑面积计算该车位价款：单价为每平方米人民币【",
            f"{unit}",
            "】元，总价款为人民币【",
            t.money("price", price, f"{price:.2f}", line=False),
            "】元（大写：【",
            words_of(price),
            "】）。",
        ]
    )
    w.para("第四条　买受人采取【一次性付款】方式，应当在本合同签订之日支付全部价款，并存入预售资金监管账户。")
    w.line("第三章　交付条件与交付手续")
    w.para(
        f"第五条　出卖人应当在【{signing.year + 1}】年【06】月【30】日前向买受人交付该车位，并满足竣工验收备案条件。"
    )
    w.para("第六条　因不可抗力造成迟延交付的，可据实延期，出卖人应在不可抗力发生后【15】日内书面告知买受人。")
    w.line("第四章　合同备案与房屋登记")
    w.para(
        "第七条　出卖人应当自本合同签订之日起30日内办理合同备案手续，并将备案情况告知买受人。双方同意共同向不动产登记"
        "机构申请办理房屋所有权转移登记。"
    )
    w.room(60)
    sheet, y = w.sheet, w.y + 8
    for left, who in ((28, "出卖人（签字或盖章）："), (112, "买受人（签字或盖章）：")):
        sheet.text(left, y, who, song())
        sheet.text(left, y + 14, "【法定代表人】（签章）：" if left == 28 else "【委托代理人】（签字）：", song())
    signed(sheet, 158, y - 2, facts.person.name)
    sheet.text(28, y + 30, ["签订时间：", t.day("sign_date", signing, "padded")], song())
    sheet.text(112, y + 30, f"签订地点：信阳市{home.community.district}", song())
    put_round(sheet, 72, y + 12, SealText(facts.developer.name, "合同专用章"))
    put_name(sheet, 96, y + 22, facts.developer.legal_person[:3], side=16)
    w.number_pages("合同号 " + number + "　第{}页/共{}页")
    return t.done(KIND, "next_online_filed", w.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_model_contract": next_model_contract,
        "next_online_filed": next_online_filed,
    }
}
