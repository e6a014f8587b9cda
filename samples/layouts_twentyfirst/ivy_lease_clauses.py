"""场地、房屋租赁合同 from a lawyer's template: numbered clauses over two pages, blanks filled in, seals."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.ivy_common import owner, signed, yuan
from samples.layouts_twentyfirst.ivy_site_lease import a_street, an_area, lease_values, years_of
from samples.layouts_twentyfirst.words import WORDS
from samples.people import Org, an_org
from samples.truth import Drawn, drawn
from samples.writing import Writer

_KIND = "lease_contract"


def _code(job: Job) -> str:
    return "统一社会信用代码" if job.variant.holder_is == "company" else "身份证号码"


def clauses(job: Job) -> Drawn:
    """Parties and blanks on the first page, articles numbered 1.1 over two pages, a paging seal when both are firms."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(11.5)
    lessee, lessee_no, lessee_at = owner(job)
    of_firm = job.chance(0.65)
    suffix = rng.choice(["实业有限公司", "农贸市场管理有限公司", "机械制造有限公司", "商业运营管理有限公司"])
    firm: Org = an_org(rng, WORDS, suffix, district=facts.home.community.district)
    lessor, lessor_no, lessor_at, head = (
        (firm.name, firm.uscc, firm.address, firm.legal_person)
        if of_firm
        else (facts.landlord.name, facts.landlord.id_number, facts.landlord.address, "")
    )
    house = job.chance(0.35)
    things = (
        ["一层东侧商铺", "院内2号厂房", "附属楼一层"] if house else ["院内东侧空地", "南侧临街停车场", "北侧露天场地"]
    )
    thing = rng.choice(things)
    street = f"信阳市{facts.home.community.district}{a_street(job)}"
    place = street + thing
    noun = "房屋" if house else "场地"
    area = an_area(job, 90, 2600)
    rent = Decimal(rng.randrange(20, 320) * 600)
    half = rent / 2
    day = facts.lease_from - timedelta(days=rng.randrange(3, 40))
    handed = numbers.written_date(facts.lease_from - timedelta(days=rng.randrange(0, 3)), form="plain")
    first_due = numbers.written_date(day + timedelta(days=10), form="plain")
    writer = Writer(job, Style("song", 11.5), top=24, leading=1.72, gap=1.0)
    writer.sheet.text(
        185,
        16,
        f"合同编号：{rng.choice(['ZL', 'CD', 'FW'])}-{day:%Y}-{rng.randrange(1, 400):03d}",
        Style("song", 9.5),
        align="r",
    )
    title = "房屋租赁合同" if house else rng.choice(["场地租赁合同", "充电站建设场地租赁合同", "停车场地租赁合同"])
    writer.title(title, Style("song_bold", 21), spacing=0.25, after=8)
    writer.line(["出租方（甲方）：", filled(lessor, "lessor", fill, min_em=16)])
    no_of = "统一社会信用代码" if of_firm else "身份证号码"
    numbered: list[str | Run] = [f"{no_of}：", filled(lessor_no, "", fill)]
    if of_firm:
        numbered += ["　法定代表人：", filled(head, "", fill)]
    writer.line(numbered)
    writer.line(["住所地：", filled(lessor_at, "", fill)])
    writer.line(["承租方（乙方）：", filled(lessee, "lessee", fill, min_em=16)])
    writer.line([f"{_code(job)}：", filled(lessee_no, "", fill), "　联系电话：", filled(facts.person.phone, "", fill)])
    writer.line(["住所地：", filled(lessee_at, "", fill)])
    where: list[str | Run] = ["1.1　甲方将位于", filled(place, "location", fill), f"的{noun}出租给乙方，出租面积为"]
    span: list[str | Run] = ["2.1　租赁期限自", *dated(facts.lease_from, "lease_from", fill), "起至"]
    span += dated(facts.lease_to, "lease_to", fill)
    bank = rng.choice(["中原银行信阳分行", "信阳农商银行平桥支行"])
    writer.para(
        f"根据《中华人民共和国民法典》等法律法规，甲、乙双方在平等自愿、协商一致的基础上，"
        f"就甲方将其合法所有的{noun}出租给乙方使用及乙方建设、运营电动汽车充电设施的有关事宜，订立本合同，以资共同遵守。"
    )
    use = rng.choice(["电动汽车充电站建设与运营", "充电桩建设、车辆停放及配套服务", "办公、仓储及员工车辆充电"])
    money_words: list[str | Run] = [f"3.1　{noun}租金为每年人民币", filled(yuan(job, rent), "rent", fill), "元（大写："]
    money_words += [filled(in_words(rent), "rent", fill), "），该租金为含税价。"]
    body: list[tuple[str, list[list[str | Run]]]] = [
        (
            f"第一条　租赁{noun}",
            [
                [*where, filled(area, "area_m2", fill, min_em=5), "平方米，具体范围以附件一《租赁范围平面图》为准。"],
                [f"1.2　租赁用途：{use}。未经甲方书面同意，乙方不得改变用途。"],
                [f"1.3　甲方保证对该{noun}享有完整的出租权，未设定影响乙方使用的抵押、查封，并提供权属证明复印件。"],
            ],
        ),
        (
            "第二条　租赁期限与交付",
            [
                [*span, f"止，共{years_of(job)}年。"],
                [f"2.2　甲方应于{handed}前将{noun}腾空并交付乙方，双方办理书面交接。"],
                ["2.3　乙方如需续租，应于期满前60日书面通知甲方，同等条件下乙方享有优先承租权。"],
            ],
        ),
        (
            "第三条　租金、押金及支付",
            [
                money_words,
                [f"3.2　租金每半年支付一次，首期租金{money(half)}元由乙方于{first_due}前付清，以后每期提前10日支付。"],
                [f"3.3　押金为人民币{rng.choice([3000, 5000, 8000])}元，合同终止、乙方结清费用后10日内无息退还。"],
                [f"3.4　甲方收款账户：{bank} {rng.randrange(10**15, 10**16)}。"],
            ],
        ),
        (
            "第四条　充电设施建设与用电",
            [
                [
                    "4.1　甲方同意乙方在租赁范围内建设充电设施、箱式变压器及电缆管沟，"
                    "并配合提供用电报装、消防备案所需的产权资料。"
                ],
                ["4.2　充电设施由乙方投资，所有权归乙方；电费由乙方与供电企业直接结算。"],
                [
                    "4.3　施工占用红线外道路、绿地的，由乙方办理审批，甲方予以配合，"
                    f"箱变占地约{rng.randrange(8, 30)}平方米不另计租金。"
                ],
            ],
        ),
        (
            "第五条　双方权利义务",
            [
                [f"5.1　甲方应保证{noun}出入道路畅通，非因乙方原因导致停业超过7日的，相应期间租金免除。"],
                ["5.2　乙方应遵守安全生产和消防规定，配备消防器材，并对充电设施运行安全负责。"],
                ["5.3　乙方不得擅自转租；向关联公司转让本合同权利义务的，应提前书面告知甲方。"],
            ],
        ),
        (
            "第六条　违约责任",
            [
                ["6.1　乙方逾期支付租金的，按日以欠付金额的万分之五支付违约金；逾期超过30日的，甲方有权解除合同。"],
                [
                    f"6.2　甲方提前解除合同的，应退还剩余租金，并按年租金的{rng.choice([20, 30])}%支付违约金，"
                    "赔偿设施拆迁损失。"
                ],
            ],
        ),
        (
            "第七条　合同解除与终止",
            [
                ["7.1　因政府征收、城市规划调整致合同不能履行的，合同终止，地上设施补偿归乙方，土地及房屋补偿归甲方。"],
                ["7.2　合同终止后30日内，乙方拆除充电设施并恢复原状，双方另有约定的除外。"],
            ],
        ),
        (
            "第八条　争议解决及其他",
            [
                [f"8.1　因本合同发生的争议，协商不成的，向租赁{noun}所在地人民法院提起诉讼。"],
                ["8.2　本合同自双方签字或盖章之日起生效，一式四份，甲乙双方各执两份，附件与本合同具有同等效力。"],
            ],
        ),
    ]
    for heading, paragraphs in body:
        writer.para(heading, indent=0, style=Style("hei_bold", 11.5))
        for runs in paragraphs:
            writer.para(runs)
    writer.para(
        "（以下无正文，为签署页）"
        if job.chance(0.4)
        else "附件：一、租赁范围平面图；二、权属证明复印件；三、交接清单。"
    )
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(
        25, y, ["甲方（签章）：", *([Run(lessor, "lessor", Style("song", 10.5))] if of_firm else [])], writer.style
    )
    sheet.text(112, y, "乙方（签章）：", writer.style)
    sheet.text(25, y + 13, "法定代表人或授权代表：", writer.style)
    sheet.text(112, y + 13, "法定代表人或授权代表：", writer.style)
    if not of_firm:
        signed(job, sheet, 55, y - 2, lessor, "lessor")
    company = job.variant.holder_is == "company"
    if not company:
        signed(job, sheet, 142, y - 2, lessee, "lessee")
    sheet.text(25, y + 28, ["签订日期：", *dated(day, "sign_date", fill)], writer.style)
    sheet.text(112, y + 28, ["签订地点：", filled("信阳市", "", fill)], writer.style)
    if job.variant.seal:
        firms = [name for name, yes in ((lessor, of_firm), (lessee, company)) if yes]
        for name, x in ((lessor, 68), (lessee, 158)):
            if name in firms:
                seals.put_round(sheet, x, y + 10, seals.SealText(name, rng.choice(["合同专用章", ""])), diameter=40)
        if firms and job.chance(0.6):
            for part, page in enumerate(writer.sheets):
                seals.put_edge(page, 130, seals.SealText(firms[0]), part, len(writer.sheets))
    writer.number_pages(rng.choice(["第 {} 页 共 {} 页", "{}/{}", "- {} -"]))
    tolerated = {"location": (street, f"河南省{place}"), "rent": (money(half), money(rent / 12))}
    values = lease_values(job, lessor, place, area, rent, day)
    return drawn(_KIND, "ivy_site_clauses", writer.sheets, values, tolerated=tolerated)


LAYOUTS: Layouts = {_KIND: {"ivy_site_clauses": clauses}}
