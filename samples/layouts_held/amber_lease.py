"""Houses, shops and yards let: a landlord's slip by hand, a yard's tenancy, an agency's card."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import people, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.amber_common import Pen, bare, bystander, ink, on, ruled, yuan
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "lease_contract"


def _values(job: Job, lessor: str, lessee: str, place: str, area: str, rent: Decimal, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }


def house_slip(job: Job) -> Drawn:
    """A landlord's agreement on ruled paper, everything by pen."""
    facts = job.facts
    sheet = job.sheet(190, 265)
    mine, yours = facts.landlord, facts.person
    signed = facts.lease_from - timedelta(days=job.rng.randrange(0, 5))
    rent, area = Decimal(job.rng.randrange(8, 26) * 100), str(job.rng.randrange(62, 140))
    style = ink(job, 14)
    step = sheet.em_mm(style) * 1.9
    sheet.text(95, 16, "租房说明白", style.sized(20), align="c")
    ruled(sheet, 16, 39.5, 158, 21, step)
    pen = Pen(sheet, 18, 33, 154, style, 1.9, 0)
    pen.para(
        [
            Run(mine.name, "lessor"),
            "把自己的房子租给",
            Run(yours.name, "lessee"),
            "住。房子在",
            Run(mine.address, "location"),
            "，大约",
            Run(area, "area_m2"),
            "平方，水电气齐全，空调两台、热水器一台、床三张留给租房的用。",
        ]
    )
    pen.para(
        [
            "租房的日子是",
            on(facts.lease_from, "lease_from"),
            "到",
            on(facts.lease_to, "lease_to"),
            "。房租每月",
            Run(bare(rent) + "元", "rent"),
            "，三个月交一回，先交后住，另外压一个月的钱，退房没有损坏就退。",
        ]
    )
    pen.para("水电费、物业费住的人出，房子漏水房东修。院里可以装充电桩，要先跟房东说。")
    pen.para("没到日子不住了，提前一个月打招呼。")
    y = pen.y + step
    sheet.text(18, y, f"房东 {mine.name} {mine.phone}", style)
    sheet.text(18, y + step, f"租户 {yours.name} {yours.phone}", style)
    sheet.text(172, y + 2 * step, on(signed, "sign_date", form=job.date_form("plain", "dot")), style, align="r")
    return drawn(
        KIND, "amber_house_slip", [sheet], _values(job, mine.name, yours.name, mine.address, area, rent, signed)
    )


def yard(job: Job) -> Drawn:
    """A yard let to a firm for a charging station: numbered clauses, yearly rent, two seals."""
    facts, sheet = job.facts, job.sheet()
    place, firm, owner = facts.home.community, facts.company.org, facts.developer
    signed = facts.lease_from - timedelta(days=job.rng.randrange(3, 25))
    rent = Decimal(job.rng.randrange(30, 220) * 1000)
    area = job.rng.choice([f"{job.rng.randrange(420, 2600)}", f"{job.rng.randrange(420, 2600)}.5"])
    where = f"信阳市{place.district}{place.street}"
    body = Style("song", 11.5)
    pen = Pen(sheet, 24, 22, 162, body, 1.68, 1.0)
    sheet.text(105, pen.y, "停车场用地租用协议", Style("song_bold", 20), align="c", spacing=0.1)
    pen.y = 40
    pen.line(["供地方：", Run(owner.name, "lessor"), f"（法定代表人：{owner.legal_person}）"])
    pen.line(["用地方：", Run(firm.name, "lessee"), f"（法定代表人：{firm.legal_person}）"])
    pen.para("用地方拟建设电动汽车公共充电场站，经踏勘选址，与供地方协商一致，签订条款如下。")
    pen.para(
        [
            "（一）地块。供地方将",
            Run(where, "location"),
            "的自有硬化场地交用地方使用，东至围墙，西至人行道，使用面积",
            Run(area, "area_m2"),
            "平方米，设车位约四十个。",
        ]
    )
    form = job.date_form("plain", "chinese")
    pen.para(
        [
            "（二）年限。租用期间为",
            on(facts.lease_from, "lease_from", form=form),
            "至",
            on(facts.lease_to, "lease_to", form=form),
            "，其中前四十五日为施工准备期，不免租。",
        ]
    )
    pen.para(
        [
            "（三）费用。每年租金",
            Run(in_words(rent), "rent"),
            "（",
            Run(yuan(rent), "rent"),
            "元），含税，每年度开始前十日内转账；另交履约保证金20,000.00元，期满无息退还。",
        ]
    )
    pen.para("（四）供电。用地方自行向电网企业申请专变用电，供地方应出具场地权属资料并准许电缆入地敷设。")
    pen.para("（五）安全。场内消防、监控由用地方配置；发生人身、财产损害的，由责任方承担。")
    pen.para("（六）收回。因政府征收、道路拓宽须收回场地的，地上设施补偿归用地方，土地补偿归供地方。")
    pen.para("（七）转让。未经书面许可，用地方不得将场地整体转给第三人；引入合作运营商的，应当备案。")
    pen.para("（八）违约。欠付租金满六十日，供地方可以断开道闸并解除协议。")
    pen.para(f"（九）送达。供地方收件地址：{owner.address}；用地方收件地址：{firm.address}。")
    y = min(pen.y + 10, 238)
    sheet.text(24, y, "供地方（盖章）", body)
    sheet.text(112, y, "用地方（盖章）", body)
    sheet.text(24, y + 10, "代表：", body)
    signature(sheet, 37, y + 8, bystander(job))
    sheet.text(112, y + 10, "代表：", body)
    signature(sheet, 125, y + 8, bystander(job))
    sheet.text(105, y + 27, ["签约时间：", on(signed, "sign_date", form=form)], body, align="c")
    seals.put_round(sheet, 62, y + 10, seals.SealText(owner.name))
    seals.put_round(sheet, 152, y + 10, seals.SealText(firm.name))
    return drawn(KIND, "amber_yard", [sheet], _values(job, owner.name, firm.name, where, area, rent, signed))


def agency_card(job: Job) -> Drawn:
    """An agency's summary card of a letting: labels and values in two columns on half a sheet."""
    facts = job.facts
    sheet = job.sheet(210, 148)
    mine, yours = facts.landlord, facts.person
    signed = facts.lease_from - timedelta(days=job.rng.randrange(1, 15))
    rent = Decimal(job.rng.randrange(9, 45) * 100)
    area = f"{job.rng.randrange(3800, 15000) / 100:.2f}"
    plain = area.rstrip("0").rstrip(".")
    orange = (214, 110, 20)
    sheet.fill(0, 0, 210, 13, orange)
    sheet.text(
        10, 3.6, "顺路找房 · 信阳" + facts.home.community.district + "门店", Style("hei_bold", 13, (255, 255, 255))
    )
    sheet.text(105, 18, "商铺／住宅租赁成交卡", Style("hei_bold", 15), align="c")
    form = job.date_form("dash", "slash", "dot")
    label, value = Style("hei", 10), Style("song", 10.5)
    use = job.rng.choice(["自住", "住宅", "商住两用"])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10.0,
            [
                (26.0, "放租人", True),
                (64.0, Run(mine.name, "lessor"), False),
                (26.0, "其电话", True),
                (74.0, mine.phone, False),
            ],
        ),
        (
            10.0,
            [
                (26.0, "求租人", True),
                (64.0, Run(yours.name, "lessee"), False),
                (26.0, "其电话", True),
                (74.0, yours.phone, False),
            ],
        ),
        (12.0, [(26.0, "房源地址", True), (164.0, Run(mine.address, "location"), False)]),
        (
            10.0,
            [(26.0, "建面(㎡)", True), (64.0, Run(area, "area_m2"), False), (26.0, "用途", True), (74.0, use, False)],
        ),
        (
            10.0,
            [
                (26.0, "租住区间", True),
                (
                    64.0,
                    [on(facts.lease_from, "lease_from", form=form), "～", on(facts.lease_to, "lease_to", form=form)],
                    False,
                ),
                (26.0, "月租(元)", True),
                (74.0, Run(yuan(rent), "rent"), False),
            ],
        ),
        (
            10.0,
            [
                (26.0, "付法", True),
                (64.0, job.rng.choice(["押一付三", "押二付六", "半年付"]), False),
                (26.0, "中介费", True),
                (74.0, f"{bare(rent / 2)}元（双方各半）", False),
            ],
        ),
    ]
    y = table(sheet, 10, 30, rows, label=label, value=value, frame=orange)
    pen = Pen(sheet, 10, y + 3, 190, Style("song", 9.5), 1.5, 0.5)
    pen.line("约定：双方签字后租赁关系成立；家具家电以交割照片为准；提前退租须提前三十日告知并承担半月租金。")
    pen.line("　　　求租人如装充电桩，由放租人提供产权证复印件；本店不代收租金、押金。")
    sheet.text(10, 118, "放租人签：", value)
    signature(sheet, 28, 116, mine.name)
    sheet.text(74, 118, "求租人签：", value)
    signature(sheet, 92, 116, yours.name)
    sheet.text(10, 131, ["成交签字日：", on(signed, "sign_date", form=form)], value)
    sheet.text(74, 131, f"经纪人：{bystander(job)}　店电 {people.a_phone(job.rng)}", value)
    seals.put_stamp(sheet, 176, 126, ["顺路找房", "业务专用"], width=30)
    values = _values(job, mine.name, yours.name, mine.address, plain, rent, signed)
    return drawn(KIND, "amber_agency_card", [sheet], values)


LAYOUTS: Layouts = {KIND: {"amber_house_slip": house_slip, "amber_yard": yard, "amber_agency_card": agency_card}}
