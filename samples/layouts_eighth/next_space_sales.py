"""车位买卖合同 and the like: developers' printed contracts, a subscription, a transfer between owners."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Rows,
    Told,
    bold,
    figure,
    foot,
    hand,
    hei,
    home_of,
    prep,
    signed,
    song,
    thumb,
    words_of,
)
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def _area(job: Job) -> str:
    return f"{Decimal(job.rng.randrange(1180, 3900)) / 100:.2f}"


def next_subscription(job: Job) -> Drawn:
    """A one-page subscription in a ruled form, filled in by hand at the sales desk."""
    facts, home = prep(job), job.facts.home
    t = Told(hand(job, 11))
    signing = a_day(job.rng, date(2020, 1, 1), date(2026, 11, 1))
    sheet = job.sheet()
    sheet.text(105, 20, ["【", t("community", home.community.name), "】"], bold(15), align="c")
    sheet.text(105, 29, "地下车位认购书", Style("song_bold", 20), align="c")
    sheet.text(186, 42, ["No.", t("contract_no", f"{job.rng.randrange(10**6):07d}")], hei(12), align="r")
    price = facts.space_price
    label = song(11)
    rows: Rows = [
        (
            12.0,
            [
                (32.0, "认购方", True),
                (54.0, t("buyer", facts.person.name), False),
                (28.0, "联系电话", True),
                (52.0, t.blank("", facts.person.phone), False),
            ],
        ),
        (12.0, [(32.0, "身份证号码", True), (134.0, t("buyer_id", facts.person.id_number), False)]),
        (12.0, [(32.0, "通讯地址", True), (134.0, facts.person.address, False)]),
        (
            12.0,
            [
                (32.0, "车位编号", True),
                (54.0, t("space_no", home.space_no), False),
                (28.0, "对应房号", True),
                (52.0, home_of(job), False),
            ],
        ),
        (
            12.0,
            [
                (32.0, "车位总价", True),
                (54.0, ["￥", t.money("price", price, f"{price:.0f}", line=False), "元"], False),
                (28.0, "定金", True),
                (52.0, "￥5000元", False),
            ],
        ),
        (12.0, [(32.0, "大写", True), (134.0, ["人民币", words_of(price)], False)]),
        (12.0, [(32.0, "付款方式", True), (134.0, "■一次性付款　　□分期付款　　□按揭", False)]),
    ]
    y = table(sheet, 22, 50, rows, label=label, value=label) + 6
    for number, text in enumerate(
        (
            "认购方须于签署本认购书后7日内携带本认购书及身份证原件到售楼处付清余款并签订《车位使用权转让协议》。",
            "认购方逾期未签约的，视为放弃，开发商有权将该车位另行出售，定金不予退还。",
            "本认购书不得转让、涂改，遗失不补。",
            "本认购书一式三份，认购方执一份，开发商执两份。",
        ),
        1,
    ):
        y = sheet.flow(24, y, 162, f"{number}、{text}", song(11), leading=1.6)
    y += 10
    sheet.text(24, y, ["开发商：", t("seller", facts.developer.name)], song())
    sheet.text(126, y, "认购方：", song())
    signed(sheet, 144, y - 2, facts.person.name)
    sheet.text(24, y + 16, "置业顾问：", song())
    signed(sheet, 46, y + 14, "小宥", size=13)
    sheet.text(126, y + 16, ["日期：", t.day("sign_date", signing, job.date_form("dot", "plain"))], song())
    put_round(sheet, 72, y + 6, SealText(facts.developer.name, "合同专用章"))
    foot(sheet, "第一联　客户联（白）　第二联　财务联（红）　第三联　销售联（黄）", y=272)
    return t.done(KIND, "next_subscription", [sheet])


def next_use_right_transfer(job: Job) -> Drawn:
    """A developer's transfer of the right to use a space for as long as the land's term; two pages."""
    facts, home = prep(job), job.facts.home
    t = Told(job.fill_style(12))
    signing = a_day(job.rng, date(2016, 1, 1), date(2026, 9, 1))
    w = Writer(job, song(12), leading=1.75)
    w.title(job.rng.choice(("地下车位使用权转让协议", "地下机械车位使用权有偿转让合同")), Style("hei_bold", 20))
    w.line(["甲方（转让方）：", t.blank("seller", facts.developer.name)])
    two = job.chance(0.4)
    if two:
        both = f"{facts.person.name}、{facts.spouse.name}"
        t.also["buyer"] = (facts.spouse.name, both)
        w.line(["乙方（受让方）：", t.blank("buyer", facts.person.name), "、", t.blank("", facts.spouse.name)])
    else:
        w.line(["乙方（受让方）：", t.blank("buyer", facts.person.name)])
    w.line(["身份证号：", t.blank("buyer_id", facts.person.id_number), "　联系电话：", t.blank("", facts.person.phone)])
    w.para(
        "根据《中华人民共和国民法典》及相关法律法规的规定，甲乙双方本着平等、自愿、诚实信用的原则，就乙方受让甲方开发的"
        "地下车位使用权事宜，达成如下协议，以资共同遵守："
    )
    w.para(
        [
            "一、乙方系",
            t("community", home.community.name),
            home_of(job),
            "业主，自愿受让该小区地下",
            job.rng.choice(("一层", "二层")),
            t.blank("space_no", home.space_no),
            "号车位的使用权（位置详见附图）。",
        ]
    )
    end = signing.year + 60
    w.para([f"二、使用期限：自交付之日起至{end}年6月30日止，与该宗土地使用权期限一致。"])
    price = facts.space_price
    w.para(
        [
            "三、该车位使用权转让费总额为人民币（大写）",
            t.blank("", words_of(price)),
            "，（小写）¥",
            t.money("price", price, figure(job, price)),
            "元，乙方于签订本协议当日付清。",
        ]
    )
    w.para("四、该车位为人防工程平时使用的车位时，战时由人民防空主管部门统一安排使用，乙方应无条件服从。")
    w.para("五、乙方每月应向物业服务企业交纳车位管理费50元，该费用不包含在转让费内。")
    w.para(
        "六、乙方需要安装充电桩的，应向供电部门申请，并遵守小区物业管理规定，由此产生的费用由乙方承担，甲方予以配合。"
    )
    w.para("七、乙方转让该车位使用权的，受让人限于本小区业主，并应书面告知甲方及物业服务企业。")
    w.para("八、本协议未尽事宜，双方可另行签订补充协议。本协议一式三份，甲方执二份，乙方执一份，签字盖章后生效。")
    w.room(58)
    sheet, y = w.sheet, w.y + 10
    sheet.text(28, y, "甲方（盖章）：", song())
    sheet.text(112, y, "乙方（签字、捺印）：", song())
    signed(sheet, 152, y - 2, facts.person.name)
    thumb(sheet, 160, y - 3)
    sheet.text(28, y + 22, f"经办人：{facts.developer.legal_person}", song())
    sheet.text(112, y + 22, t.day("sign_date", signing, job.date_form("plain", "chinese", "padded")), song())
    put_round(sheet, 60, y + 8, SealText(facts.developer.name))
    w.number_pages("第 {} 页 共 {} 页")
    return t.done(KIND, "next_use_right_transfer", w.sheets)


def next_between_owners(job: Job) -> Drawn:
    """A transfer between two owners, written by an agency: both parties' numbers, a witness."""
    facts, home = prep(job), job.facts.home
    t = Told(None if job.chance(0.5) else hand(job, 12))
    signing = a_day(job.rng, date(2021, 1, 1), date(2026, 11, 10))
    w = Writer(job, song(12.5))
    w.title("车位转让协议", Style("song_bold", 22))
    w.line(
        ["转让人（以下简称甲方）：", t.blank("seller", facts.landlord.name), "　身份证号：", facts.landlord.id_number]
    )
    w.line(
        [
            "受让人（以下简称乙方）：",
            t.blank("buyer", facts.person.name),
            "　身份证号：",
            t("buyer_id", facts.person.id_number),
        ]
    )
    w.para(
        [
            "甲方自愿将位于",
            f"信阳市{home.community.district}",
            t("community", home.community.name),
            "的私家车位（车位号：",
            t.blank("space_no", home.space_no),
            "，面积约",
            _area(job),
            "㎡）转让给乙方，经双方协商一致，约定如下：",
        ]
    )
    price = facts.space_price
    w.para(
        [
            "1．转让价格：",
            t.money("price", price, f"{price:.0f}"),
            "元（",
            words_of(price),
            "），乙方于本协议签订时以银行转账方式一次性付清，甲方收款后出具收条。",
        ]
    )
    w.para("2．甲方保证该车位权属清楚，无抵押、查封，未出租给他人。如有第三人主张权利，由甲方负责处理并赔偿乙方损失。")
    w.para(
        "3．自本协议签订之日起，车位归乙方使用，物业管理费自次月起由乙方交纳。能够办理产权登记时，甲方无条件配合乙方过户，"
        "税费由乙方承担。"
    )
    w.para("4．原《车位购买合同》、收据原件及门禁卡一并交付乙方。")
    w.para("5．任何一方违约，应向对方支付转让价款20%的违约金。本协议一式二份，双方各执一份，签字后即生效。")
    sheet, y = w.sheet, w.y + 14
    sheet.text(30, y, "甲方签字：", song())
    signed(sheet, 54, y - 2, facts.landlord.name)
    thumb(sheet, 62, y - 4)
    sheet.text(116, y, "乙方签字：", song())
    signed(sheet, 140, y - 2, facts.person.name)
    thumb(sheet, 150, y - 4)
    sheet.text(30, y + 18, f"电话：{facts.landlord.phone}", song())
    sheet.text(116, y + 18, f"电话：{facts.person.phone}", song())
    sheet.text(30, y + 34, ["见证人：", "任骞"], song())
    sheet.text(180, y + 34, t.day("sign_date", signing, job.date_form("plain", "dot", "chinese")), song(), align="r")
    return t.done(KIND, "next_between_owners", w.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_subscription": next_subscription,
        "next_use_right_transfer": next_use_right_transfer,
        "next_between_owners": next_between_owners,
    }
}
