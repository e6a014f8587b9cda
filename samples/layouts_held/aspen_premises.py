"""Premises let: a shop by clauses, a yard by hand, a site as a sheet of contract elements."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.aspen_common import Rows, before, day, page, passer_by, pen
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "lease_contract"


def shop(job: Job) -> Drawn:
    """Clauses over two pages; the tenant is a firm or a person."""
    facts, place = job.facts, job.facts.home.community
    owner = facts.landlord
    tenant = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    address = f"信阳市{place.district}{place.street}临街商铺{job.rng.randrange(1, 30)}号"
    area = f"{job.rng.randrange(30, 180)}.{job.rng.randrange(1, 10)}"
    rent = facts.monthly_rent * 10
    signed = before(job, facts.lease_from, 3, 25)
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.7)
    writer.title("商铺租赁合同", Style("hei_bold", 22), spacing=0.3)
    writer.line(["出租人：", filled(owner.name, "lessor", fill), "　　身份证号：", filled(owner.id_number, "", fill)])
    writer.line(["承租人：", filled(tenant, "lessee", fill)])
    writer.line("（出租人、承租人以下分别简称“铺东”“铺客”。）")
    writer.para("1　商铺概况")
    writer.para(
        [
            "1.1　铺东自愿将坐落于",
            Run(address, "location", fill, underline=True),
            "的商铺租给铺客经营，建筑面积",
            filled(area, "area_m2", fill),
            "平方米，铺内水、电、卷闸门完好。",
        ]
    )
    writer.para("1.2　铺客承诺用于汽车用品零售及洗美服务，不经营易燃易爆物品。")
    writer.para("2　租用时间")
    writer.para(
        [
            "2.1　租用时间从",
            day(facts.lease_from, "lease_from", style=fill),
            "至",
            day(facts.lease_to, "lease_to", style=fill),
            "。首月前十日为装修期，免收租金。",
        ]
    )
    writer.para("3　租金与押金")
    writer.para(
        [
            "3.1　租金每月人民币",
            filled(f"{rent:,}", "rent", fill),
            "元整（大写",
            filled(in_words(rent), "rent", fill),
            "），每三个月为一付，先付后用。",
        ]
    )
    writer.para("3.2　铺客另交押金，数额为一个月租金，租期届满、费用结清后七日内无息退还。")
    writer.para("3.3　水费、电费、卫生费及经营产生的税费由铺客负担；房产税由铺东负担。")
    writer.para("4　装修与增设")
    writer.para("4.1　铺客在门前自有场地增设充电设备的，应取得有关部门和供电企业同意，铺东配合提供产权资料。")
    writer.para("4.2　租期届满，固定装修归铺东，可移动设备由铺客拆走。")
    writer.para("5　解除")
    writer.para("5.1　铺客拖欠租金超过三十日、擅自转租或改变用途的，铺东可以解除合同，押金不退。")
    writer.para("5.2　铺东提前收铺的，应提前两个月通知，并补偿铺客两个月租金。")
    writer.para("6　其他")
    writer.para("6.1　发生纠纷先请社区调解，调解不成向商铺所在地人民法院起诉。")
    writer.para("6.2　本合同连同钥匙交接清单一式两份，具有同等效力。")
    writer.room(52)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "铺东（签名）：", writer.style)
    signature(sheet, 55, y - 2, owner.name)
    sheet.text(110, y, "铺客（签章）：", writer.style)
    if tenant == facts.person.name:
        signature(sheet, 140, y - 2, tenant)
    elif job.variant.seal:
        seals.put_round(sheet, 152, y + 8, seals.SealText(tenant))
    sheet.text(25, y + 14, f"电话：{owner.phone}", writer.style)
    sheet.text(25, y + 26, ["签于：", day(signed, "sign_date", style=fill)], writer.style)
    writer.number_pages("{}-{}")
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant,
        "location": address,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_shop", writer.sheets, values)


def yard(job: Job) -> Drawn:
    """By hand, on squared-off exercise paper: a yard by the road."""
    facts = job.facts
    owner, tenant = facts.landlord, facts.person
    address = f"信阳市{facts.home.community.district}{facts.home.community.street}"
    area = str(job.rng.randrange(12, 90) * 10)
    rent = facts.monthly_rent * 60
    signed = facts.lease_from - timedelta(days=job.rng.randrange(0, 5))
    hand = pen(job, 14.5)
    paper = page(job, hand, size=(195, 270), margin=20, top=24, leading=2.0, gap=0.0)
    line = 24.0
    while line < 255:
        paper.sheet.line(16, line + 7.0, 179, line + 7.0, width=0.15, fill=(190, 205, 220))
        line += paper.sheet.em_mm(hand) * 2.0
    paper.sheet.text(97, 12, "租 院 子 条 约", hand.sized(19), align="c")
    paper.para(
        [
            "立约人",
            Run(owner.name, "lessor"),
            "有院子一处，在",
            Run(address, "location"),
            "，量得",
            Run(area, "area_m2"),
            "平方米，水泥地坪，带一间看门房。今租给",
            Run(tenant.name, "lessee"),
            "停放车辆、安装充电桩使用。",
        ]
    )
    paper.para(
        [
            "租金一年",
            Run(f"{rent}元", "rent"),
            "，写明大写",
            Run(in_words(rent), "rent"),
            "，每年头一个月交清。",
        ]
    )
    paper.para(
        [
            "时间打",
            day(facts.lease_from, "lease_from"),
            "起，满",
            day(facts.lease_to, "lease_to"),
            "为止。期内不涨租，不另租旁人。",
        ]
    )
    paper.para("电线由租家自己请人架，装表立户用租家的名字，我家出面签字配合。院墙大门坏了谁弄坏谁修。")
    paper.para(f"空口无凭，立此为据。写约人{passer_by(job, owner.name, tenant.name)}，在场人{facts.spouse.name}。")
    step = paper.sheet.em_mm(hand) * 2.0
    paper.y += step
    paper.sheet.text(40, paper.y, f"房主：{owner.name}", hand)
    paper.sheet.text(110, paper.y, f"租家：{tenant.name}", hand)
    paper.y += step
    paper.sheet.text(110, paper.y, day(signed, "sign_date", job.date_form("plain", "chinese")), hand)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "location": address,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_yard", [paper.sheet], values)


def elements(job: Job) -> Drawn:
    """A sheet of elements in front of a standard text: numbered rows, both parties sealed."""
    facts = job.facts
    owner, tenant = facts.developer, facts.company.org
    address = f"{owner.address}院内东侧空地"
    area = f"{job.rng.randrange(200, 1800)}.{job.rng.choice(['5', '25', '75', '8'])}"
    rent = (facts.monthly_rent * 144).quantize(Decimal("0.01"))
    signed = before(job, facts.lease_from, 5, 30)
    label, value = Style("hei", 10.5), Style("song", 11)
    sheet = job.sheet()
    sheet.text(105, 22, "场地出租要素表", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(105, 33, "（本表与后附通用条款共同构成完整约定，二者冲突时以本表为准）", Style("kai", 10.5), align="c")
    items: list[tuple[str, list[str | Run]]] = [
        ("供地方", [Run(owner.name, "lessor"), f"　信用代码 {owner.uscc}"]),
        ("用地方", [Run(tenant.name, "lessee"), f"　信用代码 {tenant.uscc}"]),
        ("场地位置", [Run(address, "location")]),
        ("场地面积", [Run(area, "area_m2"), " ㎡（以双方现场实测为准，误差不退不补）"]),
        ("约定用途", ["建设公共充电站（规划充电终端12个），配套休息棚一处"]),
        ("租期", ["自 ", day(facts.lease_from, "lease_from", "dash"), " 至 ", day(facts.lease_to, "lease_to", "dash")]),
        ("年租金", ["人民币 ", Run(f"{rent:,.2f}", "rent"), " 元（含税）；", Run(in_words(rent), "rent")]),
        ("支付安排", ["每年首月 15 日前一次付清，供地方收款后五个工作日内开票"]),
        ("履约保证", ["人民币 20,000.00 元，租期满且场地恢复后退还"]),
        ("供地方联络人", [f"{passer_by(job)}　{owner.phone}"]),
        ("用地方联络人", [f"{tenant.legal_person}　{tenant.phone}"]),
    ]
    rows: Rows = [
        (13, [(12, str(number), True), (34, name, True), (126, runs, False)])
        for number, (name, runs) in enumerate(items, 1)
    ]
    y = table(sheet, 19, 42, rows, label=label, value=value) + 7
    sheet.text(19, y, "供地方（印）", label)
    sheet.text(110, y, "用地方（印）", label)
    sheet.text(19, y + 42, ["双方用印日期：", day(signed, "sign_date", "plain")], value)
    if job.variant.seal:
        seals.put_round(sheet, 60, y + 20, seals.SealText(owner.name))
        seals.put_round(sheet, 150, y + 20, seals.SealText(tenant.name))
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "location": address,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_elements", [sheet], values)


LAYOUTS: Layouts = {KIND: {"aspen_shop": shop, "aspen_yard": yard, "aspen_elements": elements}}
