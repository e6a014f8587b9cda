"""Parking bays sold: a sales desk, two neighbours, a system."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_held.slate_common import Runs, before, boxes, pen, said, say, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def choice_slip(job: Job) -> Drawn:
    """A developer's form with little boxes, filled in by the sales desk."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, fill, label = facts.person, pen(job, 13), Style("hei", 10.5)
    signed = before(job, facts.consent_date, 60, 500)
    no = f"XR{signed:%y%m}-{job.rng.randrange(1000):03d}"
    green = (20, 104, 84)
    sheet.fill(0, 0, 210, 13, green)
    sheet.text(18, 4, f"{facts.developer.name} · 案场专用", Style("hei", 11, (255, 255, 255)))
    sheet.text(105, 24, "产权车位选定书", Style("song_bold", 24, green), align="c", spacing=0.25)
    sheet.text(190, 38, ["选定书号 ", Run(no, "contract_no", Style("hei", 12, (190, 30, 30)))], label, align="r")
    y = 50.0
    sheet.text(18, y, "① 选购人姓名", label)
    sheet.text(58, y - 1, Run(person.name, "buyer", fill), fill)
    sheet.line(56, y + 5.5, 104, y + 5.5)
    sheet.text(112, y, "手机", label)
    sheet.text(128, y - 1, person.phone, fill)
    sheet.line(126, y + 5.5, 190, y + 5.5)
    y += 14
    sheet.text(18, y + 1, "② 居民身份证", label)
    boxes(sheet, 56, y - 0.5, person.id_number, "buyer_id", fill.sized(12), side=7.2)
    y += 15
    sheet.text(18, y, "③ 楼盘案名", label)
    sheet.text(58, y - 1, Run(home.community.name, "community", fill), fill)
    sheet.line(56, y + 5.5, 104, y + 5.5)
    sheet.text(112, y, "物业地址", label)
    sheet.text(132, y, home.community.street, Style("song", 10.5))
    y += 14
    sheet.text(18, y, "④ 选中车位", label)
    sheet.text(58, y - 1, [home.space_floor, "　", Run(home.space_no, "space_no", fill)], fill)
    sheet.line(56, y + 5.5, 190, y + 5.5)
    y += 14
    sheet.text(18, y + 1, "⑤ 成交总价", label)
    digits = f"{int(facts.space_price)}".rjust(7, "×")
    x = 56.0
    for unit, char in zip(("百万", "十万", "万", "千", "百", "十", "元"), digits, strict=True):
        sheet.rect(x, y - 5, 11, 5, line=0.2)
        sheet.text(x + 5.5, y - 4.2, unit, Style("hei", 8), align="c")
        sheet.rect(x, y, 11, 8, line=0.2)
        sheet.text(x + 5.5, y + 1.6, Run(char, "price" if char != "×" else "", fill), fill, align="c")
        x += 11
    sheet.text(x + 4, y + 2, "（一口价，含税）", Style("song", 10))
    y += 17
    deposit = job.rng.choice([2000, 5000, 10000])
    sheet.text(
        18, y, f"⑥ 已交诚意金　￥{deposit}　　□现金　□转账　√刷卡　　POS 小票号 {job.rng.randrange(10**6):06d}", label
    )
    y += 13
    notes = (
        "1. 选购人应自本书签署后 7 日内携身份证原件到售楼处一次付清余款，逾期车位另售，诚意金退还；\n"
        "2. 出售方为{}，车位面积以测绘成果为准，总价不再调整；\n"
        "3. 本书所载车位为独立产权车位，不含人防工程；办理不动产登记的税费由双方依法各自负担；\n"
        "4. 选购人自行向供电企业申请充电桩用电，出售方予以配合。"
    )
    left, right = notes.split("{}")
    y = sheet.flow(
        18, y, 172, [left, Run(facts.developer.name, "seller", solid=True), right], Style("song", 11), leading=1.7
    )
    y += 10
    sheet.rect(18, y, 172, 44)
    sheet.line(104, y, 104, y + 44)
    sheet.text(22, y + 4, "选购人亲笔签名", label)
    signature(sheet, 40, y + 16, person.name)
    sheet.text(108, y + 4, "出售方盖章　经办置业顾问：" + someone(job).name, label)
    sheet.text(22, y + 34, ["签署于 ", *dated(signed, "sign_date", fill)], label)
    seals.put_round(sheet, 150, y + 26, seals.SealText(facts.developer.name, "合同专用章"), diameter=36)
    sheet.text(18, 284, f"客服热线 {facts.developer.phone}　　表单版本 2024-03-V2", Style("hei", 8.5))
    values: dict[str, Value] = {
        "contract_no": no,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "slate_choice_slip", [sheet], values)


def neighbours_deed(job: Job) -> Drawn:
    """Two neighbours, a sheet of writing paper with red lines."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(185, 260)
    hand, price = pen(job, 15), facts.space_price
    signed = before(job, facts.consent_date, 30, 700)
    witness = someone(job)
    for line in range(19):
        sheet.line(16, 36 + line * 11, 169, 36 + line * 11, width=0.18, fill=(214, 120, 120))
    sheet.text(92, 18, "转让车位的字据", hand.sized(21), align="c")
    runs: Runs = [
        "我叫",
        Run(facts.landlord.name, "seller"),
        "，住本院",
        f"{job.rng.randrange(1, 20)}号楼，现把自己名下",
        Run(home.community.name, "community"),
        home.space_floor,
        "的那个停车位（墙上喷的号是",
        Run(home.space_no, "space_no"),
        "）卖给",
        Run(facts.person.name, "buyer"),
        "（身份证",
        Run(facts.person.id_number, "buyer_id"),
        "），两家说好一共",
        Run(in_words(price), "price"),
        f"（{int(price)}元），钱今天已经微信转清，不欠一分。从今往后这个车位归买的人停车、装充电桩，我和我家里人都不反悔，"
        "以后能办证的时候我负责到场签字。每年的车位管理费从下个月起由买的人交。",
    ]
    em = sheet.em_mm(hand)
    y = sheet.flow(17, 30.3, 151, runs, hand, leading=11 / em, indent=2)
    sheet.text(17 + 2 * em, y, "空口无凭，写此为据，一人一张。", hand)
    sheet.text(30, 173.3, ["卖家 ", facts.landlord.name, "　", facts.landlord.phone], hand)
    sheet.text(30, 184.3, ["买家 ", facts.person.name, "　", facts.person.phone], hand)
    sheet.text(30, 195.3, f"中间人 {witness.name}", hand)
    sheet.text(164, 217.3, said(signed, "sign_date", job.rng.choice(["short", "plain", "chinese"])), hand, align="r")
    for y in (176, 187):
        seals.put_name(sheet, 125, y, facts.landlord.name if y == 176 else facts.person.name, side=11)
    values: dict[str, Value] = {
        "seller": facts.landlord.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "slate_neighbours_deed", [sheet], values)


def bilingual_card(job: Job) -> Drawn:
    """A print-out with a bilingual head: each label above its value, on landscape A5."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(210, 148)
    signed = before(job, facts.consent_date, 40, 600)
    no = f"{signed:%Y%m%d}{job.rng.randrange(10**5):05d}"
    small, value = Style("hei", 7.5, (110, 110, 116)), Style("song", 12)
    sheet.text(14, 11, "PARKING BAY SALE — DEAL SHEET", Style("hei_bold", 12))
    sheet.text(14, 18, "地下车库泊位买卖成交单", Style("song_bold", 17))
    sheet.text(196, 12, "DEAL NO. 成交号", small, align="r")
    sheet.text(196, 16.5, Run(no, "contract_no"), Style("hei", 12), align="r")
    sheet.line(14, 28, 196, 28, width=0.8)
    price = facts.space_price
    cells: list[tuple[str, Run | str]] = [
        ("VENDOR 让售方", Run(facts.developer.name, "seller")),
        ("PURCHASER 承购方", Run(facts.person.name, "buyer")),
        ("PROJECT 项目推广名", Run(home.community.name, "community")),
        ("ID DOCUMENT 承购方证件", Run(facts.person.id_number, "buyer_id")),
        ("BAY 泊位", Run(home.space_no, "space_no")),
        ("LEVEL 楼层", home.space_floor),
        ("CONSIDERATION 让售价款 (CNY)", Run(f"{price:,.2f}", "price")),
        ("ALREADY PAID 其中首付 (CNY)", f"{price / 2:,.2f}"),
        ("SIGNED ON 签订日", said(signed, "sign_date", job.date_form("dash", "dot"))),
        ("HANDOVER BY 最迟交付", say(signed.replace(year=signed.year + 1, day=1), "dash")),
    ]
    for place, (label, run) in enumerate(cells):
        x, y = 14 + 91 * (place % 2), 32 + 14.2 * (place // 2)
        sheet.text(x + 1, y + 1, label, small)
        sheet.cell((x, y + 4.5, 91, 8), run, value, pad=1)
        sheet.line(x, y + 13, x + 88, y + 13, width=0.15, fill=(160, 160, 164))
    sheet.flow(
        14,
        107,
        120,
        "双方已阅读并接受让售规则（2023年修订）。The Chinese text prevails. "
        "本单经让售方加盖印章、承购方签名后即成立买卖关系，"
        "泊位限停放九座以下机动车，可依规加装充电设备。",
        Style("song", 8.5),
        leading=1.5,
    )
    sheet.text(14, 129, "Purchaser's signature 签名", small)
    signature(sheet, 56, 126, facts.person.name)
    sheet.text(
        14,
        139,
        f"Printed {say(before(job, facts.consent_date, 1, 20), 'slash')} 15:0{job.rng.randrange(10)}"
        f"　操作员 {someone(job).name}",
        small,
    )
    seals.put_round(sheet, 164, 122, seals.SealText(facts.developer.name), diameter=34)
    values: dict[str, Value] = {
        "contract_no": no,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "slate_bilingual_card", [sheet], values)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "slate_choice_slip": choice_slip,
        "slate_neighbours_deed": neighbours_deed,
        "slate_bilingual_card": bilingual_card,
    },
}
