"""Developers' contracts of several pages by which a parking space is sold."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words
from samples.layouts_ninth.plain_common import (
    a_spot,
    begin,
    day_runs,
    page_no,
    round_seal,
    signed,
)
from samples.layouts_ninth.plain_purchases import values_of
from samples.people import a_day
from samples.truth import Drawn, drawn
from samples.writing import Writer

KIND = "parking_purchase_contract"
SONG = Style("song", 11.5)
BOLD = Style("song_bold", 11.5)


def plain_garage_deed(job: Job) -> Drawn:
    """A developer's printed contract of sale over two or three pages, blanks filled in, both sides' signatures."""
    facts = begin(job)
    pen, spot, day = (
        job.fill_style(11.5),
        a_spot(job.rng),
        a_day(job.rng, facts.consent_date.replace(year=2023), facts.consent_date),
    )
    number = f"{day.year}{job.rng.randrange(1, 13):02d}{job.rng.randrange(1, 9999):04d}"
    out = Writer(job, SONG, leading=1.75)
    place = facts.home.community
    out.sheet.text(185, 16, ["合同编号：", Run(number, "contract_no", pen)], Style("song", 10.5), align="r")
    out.title("地下车位（库）买卖合同", Style("song_bold", 20))
    out.line(["出卖人（甲方）：", filled(facts.developer.name, "seller", pen)])
    out.line(["注册地址：", filled(facts.developer.address, "", pen)])
    out.line(
        [
            "统一社会信用代码：",
            filled(facts.developer.uscc, "", pen),
            "　联系电话：",
            filled(facts.developer.phone, "", pen),
        ]
    )
    out.line(["买受人（乙方）：", filled(facts.person.name, "buyer", pen)])
    out.line(["证件类型：居民身份证　证件号码：", filled(facts.person.id_number, "buyer_id", pen)])
    out.line(["通讯地址：", filled(facts.person.address, "", pen)])
    out.line(["联系电话：", filled(facts.person.phone, "", pen)])
    out.para(
        "根据《中华人民共和国民法典》及有关法律、法规之规定，甲乙双方在平等、自愿、协商一致的基础上，"
        "就乙方购买甲方开发的地下车位事宜达成如下协议："
    )
    out.para(
        [
            Run("第一条　项目概况　", style=BOLD),
            "甲方以出让方式取得位于",
            filled(f"{place.district}{place.street}", "", pen),
            "地块的国有建设用地使用权，在该地块上建设的项目推广名为",
            filled(place.name, "community", pen),
            "。",
        ]
    )
    level: list[str | Run] = ["位于", filled(spot.level, "", pen), "，"] if spot.level else []
    out.para(
        [
            Run("第二条　车位基本情况　", style=BOLD),
            "乙方购买的车位",
            *level,
            "编号为",
            filled(spot.number, "space_no", pen),
            "（以附件平面图为准），为□机械车位 ■平面车位，建筑面积约",
            filled(f"{job.rng.randrange(1200, 1500) / 100}", "", pen),
            "平方米。",
        ]
    )
    price = facts.space_price
    out.para(
        [
            Run("第三条　价款　", style=BOLD),
            "该车位按个计价，总价款为人民币",
            filled(f"{price:.2f}", "price", pen),
            "元（大写：",
            filled(in_words(price, unit="圆"), "price", pen),
            "）。",
        ]
    )
    out.para(
        [
            Run("第四条　付款方式　", style=BOLD),
            "乙方应于签订本合同当日一次性付清全部价款。乙方逾期付款超过15日的，"
            "甲方有权解除合同，并要求乙方支付总价款5%的违约金。",
        ]
    )
    out.para(
        [Run("第五条　交付　", style=BOLD), f"甲方应于{day.year + 1}年12月31日前将符合使用条件的车位交付乙方使用。"]
    )
    for text in (
        "第六条　产权登记　双方应自交付之日起720日内共同申请办理该车位的不动产转移登记，税费各自承担。",
        "第七条　使用要求　乙方应遵守物业管理规定，仅将车位用于停放车辆，不得搭建、封闭或改变用途。"
        "乙方安装新能源汽车充电设施的，应征得物业服务人同意，并符合消防及供电部门的要求。",
        "第八条　物业服务费　自交付之日起，乙方按每月每个50元向物业服务企业交纳车位服务费。",
        "第九条　争议解决　因履行本合同发生争议，协商不成的，向车位所在地人民法院提起诉讼。",
        "第十条　本合同一式肆份，甲方执叁份，乙方执壹份，自双方签字盖章之日起生效。",
    ):
        head, rest = text.split("　", 1)[0], text.split("　", 1)[1]
        out.para([Run(head + "　", style=BOLD), rest])
    out.room(48)
    sheet, y = out.sheet, out.y + 6
    sheet.text(26, y, "甲方（盖章）：", SONG)
    sheet.text(112, y, "乙方（签字）：", SONG)
    signed(sheet, 140, y - 2, facts.person.name)
    sheet.text(26, y + 12, "委托代理人：", SONG)
    sheet.text(26, y + 26, ["签订日期：", *day_runs(job, day, "sign_date", pen, "plain", "blanks", "padded")], SONG)
    round_seal(sheet, 62, y + 6, facts.developer.name, job.rng.choice(("", "合同专用章")))
    out.number_pages("— {} —" if job.chance(0.5) else "第 {} 页 共 {} 页")
    values = values_of(job, spot, facts.developer.name, day.isoformat()) | {"contract_no": number}
    return drawn(KIND, "plain_garage_deed", out.sheets, values, tolerated=spot.tolerated)


def plain_official_presale(job: Job) -> Drawn:
    """The registry's model contract used for a garage: cover, then the parties and the main clauses."""
    facts = begin(job)
    spot, day = a_spot(job.rng), a_day(job.rng, facts.consent_date.replace(year=2021), facts.consent_date)
    place, price = facts.home.community, facts.space_price
    number = f"{day.year}411599{job.rng.randrange(10**5):05d}"
    cover = job.sheet()
    cover.text(186, 24, ["合同编号：", Run(number, "contract_no")], Style("song", 11), align="r")
    cover.text(105, 78, "商品房买卖合同（现售）", Style("song_bold", 28), align="c")
    cover.text(105, 100, "（地下车位）", Style("song", 16), align="c")
    cover.text(44, 170, ["出卖人：", filled(facts.developer.name, "seller", SONG)], Style("song", 14))
    cover.text(44, 186, ["买受人：", filled(facts.person.name, "buyer", SONG, min_em=18)], Style("song", 14))
    cover.text(105, 250, "中华人民共和国住房和城乡建设部", Style("song", 13), align="c")
    cover.text(105, 259, "中华人民共和国国家工商行政管理总局　制定", Style("song", 13), align="c")
    out = Writer(job, Style("song", 11), leading=1.7)
    out.title("商品房买卖合同", Style("song_bold", 17), after=7)
    out.para(
        "出卖人向买受人出售其开发建设的商品房，双方当事人应当在自愿、平等、公平及诚实信用的基础上，根据有关法律、法规的规定，"
        "就商品房买卖相关内容协商达成一致意见，签订本商品房买卖合同。"
    )
    out.line(Run("第一章　合同当事人", style=BOLD))
    line = Style("song", 11)
    out.line(["出卖人：", filled(facts.developer.name, "", line)])
    out.line(["通讯地址：", filled(facts.developer.address, "", line)])
    out.line(
        [
            "法定代表人：",
            filled(facts.developer.legal_person, "", line),
            "　联系电话：",
            filled(facts.developer.phone, "", line),
        ]
    )
    out.line(["买受人：", filled(facts.person.name, "", line), "　性别：", filled(facts.person.sex, "", line)])
    out.line(["【居民身份证】证号：", filled(facts.person.id_number, "buyer_id", line)])
    out.line(["地址：", filled(facts.person.address, "", line)])
    out.line(Run("第二章　商品房基本状况", style=BOLD))
    out.para(
        [
            "第二条　出卖人出售的商品房项目名称为【",
            Run(place.name, "community", solid=True),
            f"】，坐落于{place.district}{place.street}。",
        ]
    )
    out.para(
        [
            "第三条　该商品房的规划用途为【车位】，位于",
            spot.level or "地下室",
            "，车位号为【",
            Run(spot.number, "space_no", solid=True),
            "】，房屋竣工后如房号发生改变，不影响该商品房的特定位置。",
        ]
    )
    out.line(Run("第三章　商品房价款", style=BOLD))
    out.para(
        [
            "第七条　出卖人与买受人按照下列第【3】种方式计算该商品房价款：3．按照套计算，总价款为【人民币】【",
            Run(f"{price:.2f}", "price", solid=True),
            "】元（大写【",
            Run(in_words(price), "price"),
            "】）。",
        ]
    )
    out.para("第八条　买受人采取【一次性付款】方式付款，应当于合同签订之日支付该商品房全部价款。")
    out.para("第二十五条　本合同自双方签字或盖章之日起生效，本合同共【18】页，一式【肆】份。")
    out.room(46)
    sheet, y = out.sheet, out.y + 6
    sheet.text(28, y, "出卖人（签字或盖章）：", line)
    sheet.text(112, y, "买受人（签字或盖章）：", line)
    signed(sheet, 157, y - 2, facts.person.name)
    sheet.text(28, y + 12, "【法定代表人】（签字或盖章）：", line)
    sheet.text(28, y + 26, ["签订时间：", *day_runs(job, day, "sign_date", line, "plain", "padded")], line)
    sheet.text(112, y + 26, ["签订时间：", *day_runs(job, day, "sign_date", line, "plain", "padded")], line)
    round_seal(sheet, 76, y + 8, facts.developer.name, "合同专用章")
    for place_no, one in enumerate(out.sheets, 1):
        page_no(one, str(place_no))
    values = values_of(job, spot, facts.developer.name, day.isoformat()) | {"contract_no": number}
    return drawn(KIND, "plain_official_presale", [cover, *out.sheets], values, tolerated=spot.tolerated)


LAYOUTS: Layouts = {KIND: {layout.__name__: layout for layout in (plain_garage_deed, plain_official_presale)}}
