"""房屋/场地租赁合同 between a company and its landlord."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts.parking import BODY, TITLE, page_number
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def house(job: Job) -> Drawn:
    """房屋租赁合同, two pages."""
    facts = job.facts
    company, place = facts.company.org, facts.home.community
    landlord = facts.landlord
    to_company = job.variant.holder_is == "company" or job.chance(0.7)
    lessee = company.name if to_company else facts.person.name
    start = facts.lease_from
    end = facts.lease_to
    signed = start - timedelta(days=job.rng.randrange(1, 20))
    fill = job.fill_style(12)
    area = f"{job.rng.randrange(6000, 90000) / 100:.2f}"
    location = f"信阳市{place.district}{place.street}{job.rng.randrange(1, 9)}号楼一层"
    rent = facts.monthly_rent * 40
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, "房屋租赁合同", TITLE, align="c", spacing=0.3)
    y = 44.0
    sheet = first

    def write(runs: str | list[str | Run], *, indent: float = 0.0) -> None:
        nonlocal y
        y = sheet.flow(25, y, 160, runs, BODY, leading=1.75, indent=indent) + 1.2

    write(["出租方（甲方）：", filled(landlord.name, "lessor", fill, min_em=18)])
    write(["身份证号：", filled(landlord.id_number, "", fill, min_em=18)])
    write(["承租方（乙方）：", filled(lessee, "lessee", fill, min_em=18)])
    write(
        [
            "统一社会信用代码：" if to_company else "身份证号：",
            filled(company.uscc if to_company else facts.person.id_number, "", fill, min_em=18),
        ]
    )
    y += 2
    write(
        "依据《中华人民共和国民法典》等有关法律、法规的规定，甲乙双方经友好协商一致，订立本合同，供双方共同遵守。",
        indent=2,
    )
    write(
        [
            "第一条　房屋坐落：甲方将其拥有的位于",
            filled(location, "location", fill),
            "的房屋及门前停车场地出租给乙方使用，建筑面积",
            filled(area, "area_m2", fill),
            "平方米。",
        ],
        indent=2,
    )
    write("第二条　房屋用途：乙方租赁该房屋用于商业经营，可在场地内建设电动汽车充电设施，甲方予以配合。", indent=2)
    write(
        ["第三条　租赁期限：自", *dated(start, "lease_from", fill), "起至", *dated(end, "lease_to", fill), "止。"],
        indent=2,
    )
    write(
        [
            "第四条　租金：年租金为人民币",
            filled(f"{rent:.2f}", "rent", fill),
            "元（大写：",
            filled(in_words(rent), "", fill),
            "），乙方每半年支付一次，先付后用。",
        ],
        indent=2,
    )
    write("第五条　租赁期间，水费、电费、物业服务费等由乙方承担；房屋的自然损坏由甲方负责维修。", indent=2)
    sheet, y = second, 26.0
    write("第六条　乙方不得擅自改变房屋结构；装修、增设设备须经甲方同意，并符合消防、供电等管理规定。", indent=2)
    write("第七条　未经甲方书面同意，乙方不得将房屋转租、转借他人。", indent=2)
    write("第八条　租赁期满，乙方如需续租，应提前两个月书面通知甲方，同等条件下乙方享有优先承租权。", indent=2)
    write("第九条　任何一方违反本合同约定的，应向守约方支付相当于两个月租金的违约金，并赔偿由此造成的损失。", indent=2)
    write("第十条　本合同一式两份，甲乙双方各执一份，自双方签字盖章之日起生效。", indent=2)
    y += 20
    sheet.text(25, y, "甲方（签字）：", BODY)
    signature(sheet, 58, y - 1.5, landlord.name)
    sheet.text(108, y, "乙方（盖章）：" if to_company else "乙方（签字）：", BODY)
    if not to_company:
        signature(sheet, 142, y - 1.5, lessee)
    elif job.variant.seal:
        seals.put_round(sheet, 152, y + 6, seals.SealText(lessee))
    y += 22
    sheet.text(25, y, ["签订日期：", Run(numbers.written_date(signed, form=job.date_form()), "sign_date", fill)], BODY)
    for number, page in enumerate((first, second), 1):
        page_number(page, number, 2)
    values: dict[str, Value] = {
        "lessor": landlord.name,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("lease_contract", "house", [first, second], values)


def site(job: Job) -> Drawn:
    """场地租赁协议 between two companies, one page, printed."""
    facts, sheet = job.facts, job.sheet()
    place = facts.home.community
    lessor, lessee = facts.developer, facts.company.org
    start = facts.lease_from
    end = years_later(start, 5) - timedelta(days=1)
    area = f"{job.rng.randrange(300, 4000)}"
    location = f"信阳市{place.district}{place.street}地面停车场"
    rent = facts.monthly_rent * 100
    form = job.date_form("plain", "padded", "spaced")
    sheet.text(105, 24, "场地租赁协议", TITLE, align="c", spacing=0.25)
    y = 42.0

    def write(runs: str | list[str | Run], *, indent: float = 0.0) -> None:
        nonlocal y
        y = sheet.flow(25, y, 160, runs, Style("song", 11.5), leading=1.65, indent=indent) + 1.2

    write(["甲方（出租人）：", Run(lessor.name, "lessor")])
    write(["地　　址：", lessor.address])
    write(["乙方（承租人）：", Run(lessee.name, "lessee")])
    write(["地　　址：", lessee.address])
    write("甲乙双方就乙方租用甲方场地建设、经营电动汽车充电站事宜，达成协议如下：", indent=2)
    write(
        [
            "一、租赁场地坐落于",
            Run(location, "location"),
            "，租赁面积",
            Run(area, "area_m2"),
            "㎡，用途为电动汽车充电设施建设及停车。",
        ],
        indent=2,
    )
    write(
        [
            "二、租期五年，自",
            Run(numbers.written_date(start, form=form), "lease_from"),
            "至",
            Run(numbers.written_date(end, form=form), "lease_to"),
            "。",
        ],
        indent=2,
    )
    write(
        ["三、场地租金每年￥", Run(f"{rent:,.2f}", "rent"), f"元（人民币{in_words(rent, unit='圆')}），按年支付。"],
        indent=2,
    )
    write("四、甲方保证对上述场地享有合法使用权，同意乙方以乙方名义申请用电报装，并提供必要的证明文件。", indent=2)
    write("五、乙方应安全用电、合法经营，自行承担设备的运行维护责任。", indent=2)
    write("六、合同期满或者解除后，乙方应在三十日内拆除设备并恢复场地原状。", indent=2)
    write("七、本协议经双方盖章后生效，一式四份，双方各执两份。", indent=2)
    y += 22
    sheet.text(25, y, "甲方（盖章）：", BODY)
    sheet.text(110, y, "乙方（盖章）：", BODY)
    if job.variant.seal:
        seals.put_round(sheet, 64, y + 8, seals.SealText(lessor.name, centre="合同专用章"))
        seals.put_round(sheet, 152, y + 8, seals.SealText(lessee.name))
    y += 26
    sheet.text(110, y, ["日期：", Run(numbers.written_date(start - timedelta(days=7), form=form), "sign_date")], BODY)
    values: dict[str, Value] = {
        "lessor": lessor.name,
        "lessee": lessee.name,
        "location": location,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": (start - timedelta(days=7)).isoformat(),
    }
    return drawn("lease_contract", "site", [sheet], values)


LAYOUTS: Layouts = {"lease_contract": {"house": house, "site": site}}
