"""车位租赁合同: a shelter space let for twenty years, and a city operator's contract signed on line."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, money
from samples.layouts_seventh.new_common import (
    GREY,
    begin,
    footer,
    ink,
    price_runs,
    room_of,
    signed,
    space_of,
    whole,
)
from samples.layouts_seventh.new_parking_leases import lease_values
from samples.ornaments import qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer


def shelter_space(job: Job) -> Drawn:
    """A developer's lease of a space in an air-raid shelter for twenty years, the whole rent paid at once."""
    facts = begin(job)
    used = ink(job, 11.5)
    tenant, developer, place = facts.person, facts.developer, facts.home.community
    first = a_day(job.rng, date(2021, 1, 1), date(2026, 6, 30))
    last = years_later(first, 20) - timedelta(days=1)
    day = first - timedelta(days=job.rng.randrange(0, 40))
    rent = facts.space_price
    paper = Writer(job, Style("song", 11.5), leading=1.85)
    paper.sheet.text(185, 15, f"合同编号：RF{day:%Y}-{job.rng.randrange(999):03d}", Style("song", 10), align="r")
    paper.title("人防地下室停车位租赁合同", Style("hei_bold", 18), after=8)
    paper.line(["出租人（甲方）：", used(developer.name, "lessor", 20)])
    paper.line(
        ["承租人（乙方）：", used(tenant.name, "lessee", 10), "　身份证号码：", used(tenant.id_number, "lessee_id")]
    )
    paper.line(["乙方房号：", used(room_of(job)), "　联系电话：", used(tenant.phone)])
    paper.para(
        [
            "依照《中华人民共和国人民防空法》平时由投资者使用管理、收益归投资者所有的规定，甲方将",
            used(place.name, "community"),
            "人防地下室内的停车位出租给乙方，双方协议如下：",
        ]
    )
    paper.para(
        [
            "1．乙方承租的停车位编号为",
            used(facts.home.space_no, "space_no"),
            "，位置以附图为准。乙方知悉该停车位不能办理不动产权证书。",
        ]
    )
    form = job.rng.choice(["plain", "padded", "dash"])
    start, end = (numbers.written_date(one, form=form) for one in (first, last))
    paper.para(
        [
            "2．租赁期限为20年，即",
            used(start, "lease_from"),
            "至",
            used(end, "lease_to"),
            "。期满后乙方有权在同等条件下无偿续租至住宅用地使用期限届满。",
        ]
    )
    paper.para(
        [
            "3．租赁期内租金总额为",
            *price_runs(job, rent, "rent", used),
            "，乙方于签订本合同时一次性支付，甲方开具票据。",
        ]
    )
    paper.para(
        "4．车位服务费按每月60元标准由乙方向物业服务人交纳。战时或遇紧急情况，乙方应无条件服从人民防"
        "空主管部门统一安排，腾空车位。"
    )
    paper.para(
        "5．乙方不得损坏人防设施设备，不得改变人防工程主体结构。确需安装充电桩的，须取得人防主管部门"
        "和物业服务人书面同意，线缆敷设不得穿越防护密闭墙。"
    )
    paper.para("6．乙方转让住宅的，可将剩余租期一并转让给受让人，并书面告知甲方办理更名手续。")
    paper.para("7．本合同壹式叁份，甲方贰份，乙方壹份，双方签章后生效。因本合同发生争议，提交房屋所在地人民法院解决。")
    paper.room(44)
    y, sheet, style = paper.y + 8, paper.sheet, Style("song", 11.5)
    sheet.text(25, y, "甲方：（盖章）", style)
    sheet.text(25, y + 13, f"法定代表人：{developer.legal_person}", style)
    sheet.text(115, y, "乙方：", style)
    signed(sheet, 130, y - 2, tenant.name)
    sheet.text(115, y + 24, ["签订日期：", Run(whole(job, day, "plain", "dash", "chinese"), "sign_date")], style)
    put_round(sheet, 62, y + 9, SealText(developer.name, "合同专用章"), diameter=41)
    if len(paper.sheets) > 1:
        for number, one in enumerate(paper.sheets):
            put_edge(one, 150, SealText(developer.name, "合同专用章"), number, len(paper.sheets))
    paper.number_pages()
    return drawn(
        "parking_lease_contract",
        "new_shelter_space",
        paper.sheets,
        lease_values(facts, developer.name, first, last, money(rent), day),
    )


def city_operator(job: Job) -> Drawn:
    """A city parking operator's electronic contract: a sheet of particulars and a sheet of terms, signed on line."""
    facts = begin(job)
    tenant, place, space = facts.person, facts.home.community, space_of(facts)
    lessor = job.rng.choice(["信阳哨山城市停车管理有限公司", "信阳市泥塘智慧停车运营有限公司"])
    first = facts.lease_from
    last = years_later(first, job.rng.choice([1, 2, 3])) - timedelta(days=1)
    rent = facts.monthly_rent
    value = Style("hei", 10.5)
    pages = [job.sheet(), job.sheet()]
    for number, one in enumerate(pages, 1):
        one.text(20, 11, f"{lessor[:2]}停车 · 电子合同" if number == 1 else "合同条款", Style("hei", 9, GREY))
        one.text(
            190, 11, f"流水号 {first:%Y%m%d}{sum(map(ord, tenant.name)) % 10000:04d}", Style("hei", 9, GREY), align="r"
        )
        one.line(20, 16, 190, 16, width=0.2, fill=GREY)
        footer(one, f"{number} / 2")
    sheet = pages[0]
    sheet.text(105, 26, "停车泊位租赁服务合同", Style("hei_bold", 19), align="c")
    y = 44.0
    groups: list[tuple[str, list[tuple[str, list[str | Run]]]]] = [
        (
            "合同双方",
            [
                ("出租方", [Run(lessor, "lessor")]),
                ("服务热线", [f"0376-{job.rng.randrange(6000000, 6999999)}"]),
                ("承租方", [Run(tenant.name, "lessee")]),
                ("证件类型", ["居民身份证"]),
                ("证件号码", [Run(tenant.id_number, "lessee_id")]),
                ("手机号码", [tenant.phone]),
            ],
        ),
        (
            "泊位信息",
            [
                ("停车场", [Run(place.name, "community"), "停车场"]),
                ("泊位号", [space.level, Run(space.number, "space_no")]),
                ("绑定车辆", [facts.vehicle.plate]),
            ],
        ),
        (
            "租期与费用",
            [
                ("开始日期", [Run(f"{first:%Y-%m-%d}", "lease_from")]),
                ("结束日期", [Run(f"{last:%Y-%m-%d}", "lease_to")]),
                ("月租金", [Run(f"￥{rent:.2f}", "rent")]),
                ("支付方式", ["线上支付，按季缴纳"]),
            ],
        ),
    ]
    for heading, rows in groups:
        sheet.fill(20, y, 170, 8, (232, 238, 246))
        sheet.text(24, y + 2, heading, Style("hei_bold", 11))
        y += 11
        for label, runs in rows:
            sheet.text(26, y, label, Style("hei", 10.5, GREY))
            sheet.text(66, y, runs, value)
            y += 8.4
        y += 4
    sheet.flow(
        24,
        y + 2,
        162,
        "本合同由双方通过实名认证后在线签署，与纸质合同具有同等法律效力。",
        Style("hei", 10),
        leading=1.6,
    )
    second, y = pages[1], 24.0
    for number, text in enumerate(
        (
            "出租方应保证泊位可以正常使用，泊位被占用时应及时协调处理。",
            "承租方应按时缴纳租金，逾期超过十五日的，出租方有权停止服务并收回泊位。",
            "承租方可在泊位内加装符合国家标准的充电设备，安装前应提交供电企业受理凭证，由出租方确认走线方案。",
            "出租方仅提供泊位使用，不承担车辆及车内物品的保管义务，但因出租方过错造成损失的除外。",
            "合同期内承租方更换车辆的，可在小程序内自助变更绑定车牌，每季度限一次。",
            "任何一方解除合同，应提前三十日通过系统通知对方，剩余租金按日折算退还。",
        ),
        1,
    ):
        y = second.flow(20, y, 170, f"{number}. {text}", Style("hei", 10.5), leading=1.7) + 2
    second.text(24, y + 14, "出租方（电子签章）", Style("hei", 10.5))
    second.text(118, y + 14, "承租方（电子签名）", Style("hei", 10.5))
    signed(second, 122, y + 24, tenant.name, size=20)
    second.text(
        118,
        y + 42,
        [
            "签署时间 ",
            Run(f"{first:%Y-%m-%d}", "sign_date"),
            f" {job.rng.randrange(9, 18):02d}:{job.rng.randrange(60):02d}:07",
        ],
        Style("hei", 10),
    )
    put_round(second, 50, y + 36, SealText(lessor, "电子合同章"), diameter=38)
    qr_code(second, 24, 256, 20)
    return drawn(
        "parking_lease_contract",
        "new_city_operator",
        pages,
        lease_values(facts, lessor, first, last, money(rent), first),
        tolerated=space.tolerated,
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "new_shelter_space": shelter_space,
        "new_city_operator": city_operator,
    }
}
