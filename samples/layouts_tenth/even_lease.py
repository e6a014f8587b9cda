"""房屋、场地租赁合同: homes, shops, yards and land."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth.even_common import (
    begin,
    day_gaps,
    day_whole,
    house_place,
    on_line,
    pen,
    seal,
    sign,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "lease_contract"


def signed_on(job: Job) -> date:
    return a_day(job.rng, job.facts.lease_from - timedelta(days=25), job.facts.lease_from)


def tenant(job: Job) -> tuple[str, str]:
    """Name and number of who rents."""
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def base_values(
    job: Job, signed: date, *, lessor: str, lessee: str, place: str, rent: Decimal, area: str = ""
) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return values | ({"area_m2": area} if area else {})


def even_tenancy_home(job: Job) -> Drawn:
    """A tenancy of a home: a stationery shop's form filled in by hand."""
    facts = begin(job)
    owner = facts.landlord
    lessee, code = tenant(job)
    signed, place = signed_on(job), house_place(facts)
    rent, area = Decimal(job.rng.randrange(9, 38) * 100), f"{job.rng.randrange(5600, 14800) / 100:.2f}"
    ink = pen(job, 11.5)
    out = Writer(job, Style("song", 11.5), left=25, width=160, leading=1.7)
    out.title("房屋租赁合同", Style("song_bold", 20), spacing=0.4)
    out.line(
        [
            "出租方（以下简称甲方）：",
            on_line(owner.name, "lessor", ink, 10),
            "  身份证号：",
            on_line(owner.id_number, "", ink),
        ]
    )
    out.line(["承租方（以下简称乙方）：", on_line(lessee, "lessee", ink, 10), "  证件号码：", on_line(code, "", ink)])
    out.para(
        "根据《中华人民共和国民法典》及相关法律规定，甲、乙双方在平等自愿的基础上，就房屋租赁的有关事宜达成协议如下："
    )
    out.para(
        [
            "第一条  甲方将坐落于",
            on_line(place, "location", ink),
            "的房屋出租给乙方使用，建筑面积",
            on_line(area, "area_m2", ink),
            "平方米，装修状况：",
            on_line("简装", "", ink),
            "。",
        ]
    )
    out.para(
        [
            "第二条  租赁期限自",
            *day_gaps(facts.lease_from, "lease_from", ink),
            "至",
            *day_gaps(facts.lease_to, "lease_to", ink),
            "，租赁用途为",
            on_line("居住", "", ink),
            "。",
        ]
    )
    out.para(
        [
            "第三条  月租金为人民币（大写）",
            on_line(in_words(rent), "rent", ink),
            "（￥",
            on_line(f"{rent:.0f}", "rent", ink),
            "），乙方应按",
            on_line("季", "", ink),
            "支付。",
        ]
    )
    out.para(["第四条  乙方向甲方交付押金", on_line(f"{rent:.0f}", "", ink), "元，租赁期满无违约的，甲方无息退还。"])
    for text in (
        "第五条  租赁期间水、电、燃气、物业、网络等费用由乙方承担，房屋取暖费由甲方承担。",
        "第六条  乙方不得擅自改变房屋结构及用途，未经甲方书面同意不得转租、转借。",
        "第七条  乙方在院内或车位安装充电设施，应事先征得甲方同意，并自行办理用电手续。",
        "第八条  有下列情形之一的，甲方可解除合同：拖欠租金达一个月以上的；利用房屋从事违法活动的；故意损坏房屋的。",
        "第九条  本合同一式两份，甲乙双方各执一份，双方签字后生效。本合同未尽事宜可另行协商。",
    ):
        out.para(text)
    out.room(44)
    y = out.y + 8
    out.sheet.text(27, y, "甲方（签字）：", Style("song", 11.5))
    out.sheet.text(112, y, "乙方（签字）：", Style("song", 11.5))
    sign(out.sheet, 54, y - 2, owner.name)
    if job.variant.holder_is == "company":
        seal(out.sheet, 150, y + 6, lessee)
    else:
        sign(out.sheet, 140, y - 2, lessee)
    out.sheet.text(27, y + 12, ["电话：", Run(owner.phone, "", ink)], Style("song", 11.5))
    out.sheet.text(27, y + 24, ["签约日期：", *day_gaps(signed, "sign_date", ink, under=False)], Style("song", 11.5))
    values = base_values(job, signed, lessor=owner.name, lessee=lessee, place=place, rent=rent, area=area)
    return drawn(KIND, "even_tenancy_home", out.sheets, values)


def even_tenancy_site(job: Job) -> Drawn:
    """A site for a charging station, leased by a firm from a village or firm; typed, over two pages."""
    facts = begin(job)
    firm, rng = facts.company.org, job.rng
    lessor = rng.choice([facts.home.community.village_committee, facts.developer.name])
    signed = signed_on(job)
    spot = rng.choice(["院内停车场", "北侧空地", "门前广场东侧"])
    place = f"{facts.home.community.district}{facts.home.community.street}{spot}"
    area, rent = str(rng.randrange(4, 60) * 50), Decimal(rng.randrange(12, 90) * 1000)
    form = job.date_form("plain", "padded")
    out = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    out.title("场地租赁协议", Style("hei_bold", 20), spacing=0.3)
    out.line(["甲方（出租方）：", Run(lessor, "lessor")])
    out.line(["乙方（承租方）：", Run(firm.name, "lessee")])
    out.line(f"乙方统一社会信用代码：{firm.uscc}")
    out.para("为支持新能源汽车充电基础设施建设，甲乙双方本着平等互利、诚实信用的原则，经协商一致，签订本协议。")
    out.para(
        [
            "一、租赁场地：甲方将位于",
            Run(place, "location"),
            "的场地（以下简称“租赁场地”）租赁给乙方，占地面积约",
            Run(area, "area_m2"),
            "平方米，用于建设和运营电动汽车充电站。场地四至以双方确认的现场示意图为准。",
        ]
    )
    first, last = day_whole(job, facts.lease_from, form), day_whole(job, facts.lease_to, form)
    out.para(
        [
            "二、租赁期限：自",
            Run(first, "lease_from"),
            "起至",
            Run(last, "lease_to"),
            "止。期满后同等条件下乙方享有优先承租权。",
        ]
    )
    out.para(
        [
            "三、租金及支付方式：年租金为人民币",
            Run(f"{rent:,.2f}", "rent"),
            "元（大写：",
            Run(in_words(rent), "rent"),
            "），每满一年前十五日内支付下一年度租金，甲方收款后开具合法票据。",
        ]
    )
    out.para(
        "四、甲方的权利和义务：1、保证对租赁场地拥有合法的使用权或处分权，不存在权属纠纷；2、协助乙方办理规划、用电报装等手续，并提供场地权属证明材料；3、保证场地道路通畅，不得在租赁场地内设置障碍。"
    )
    out.para(
        "五、乙方的权利和义务：1、按照国家标准建设充电设施，建设费用由乙方承担，充电设施所有权归乙方；2、依法经营，落实消防安全责任；3、协议终止后三十日内拆除设备，恢复场地原状。"
    )
    out.para(
        "六、因政府征收、规划调整等原因致使协议无法履行的，双方互不承担违约责任，租金据实结算，地上设备补偿归乙方所有。"
    )
    out.para("七、任何一方违约，应向守约方支付年租金20%的违约金；造成损失的，还应赔偿损失。")
    out.para(
        "八、本协议未尽事宜，双方可签订补充协议，补充协议与本协议具有同等效力。发生争议协商不成的，提交租赁场地所在地人民法院诉讼解决。"
    )
    out.para("九、本协议一式肆份，甲乙双方各执贰份，自双方签字盖章之日起生效。")
    out.room(50)
    y = out.y + 10
    out.sheet.text(28, y, "甲方（盖章）：", Style("song", 12))
    out.sheet.text(112, y, "乙方（盖章）：", Style("song", 12))
    out.sheet.text(28, y + 12, "代表人（签字）：", Style("song", 12))
    out.sheet.text(112, y + 12, "代表人（签字）：", Style("song", 12))
    sign(out.sheet, 60, y + 10, facts.landlord.name)
    sign(out.sheet, 144, y + 10, firm.legal_person)
    out.sheet.text(28, y + 26, Run(day_whole(job, signed, form), "sign_date"), Style("song", 12))
    out.sheet.text(112, y + 26, day_whole(job, signed, form), Style("song", 12))
    seal(out.sheet, 62, y + 10, lessor)
    seal(out.sheet, 152, y + 12, firm.name)
    out.number_pages("第 {} 页 共 {} 页")
    values = base_values(job, signed, lessor=lessor, lessee=firm.name, place=place, rent=rent, area=area)
    return drawn(KIND, "even_tenancy_site", out.sheets, values)


LAYOUTS: Layouts = {KIND: {"even_tenancy_home": even_tenancy_home, "even_tenancy_site": even_tenancy_site}}
