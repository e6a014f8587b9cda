"""Papers of no kind that look like those about spaces: a firm's receipt for fees, a notice to all residents."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentysecond.plum_common import Said, desk_phone, seal_over, someone
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"


def fee_slip(job: Job) -> Drawn:
    """车位管理费收款收据: three-part form with columns for figures; it proves a payment, not a right."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    firm, sheet = home.community.manager.name, job.sheet(190, 108)
    monthly, months = Decimal(rng.choice([30, 40, 50, 60, 80])), rng.choice([3, 6, 12])
    clean = Decimal(rng.randrange(400, 1600))
    total = monthly * months + clean
    green = (40, 110, 80)
    sheet.text(
        95, 9, rng.choice(["收 款 收 据", "物业服务收费收据"]), Style("song_bold", 19, green), align="c", spacing=0.15
    )
    sheet.text(176, 12, f"№ {rng.randrange(10**7):07d}", Style("hei", 12, (200, 30, 36)), align="r")
    day, fill = facts.consent_date, job.fill_style(11)
    sheet.text(95, 21, numbers.written_date(day, form="spaced"), fill, align="c")
    sheet.text(
        14, 27, ["交款单位（人）：", Run(f"{person.name}　{home.room_text}", "", fill)], Style("song", 11, green)
    )
    label, value = Style("song", 10, green), fill.sized(10.5)
    rows: list[tuple[float, list[tuple[float, str | Run | Said, bool]]]] = [
        (
            9,
            [
                (62, "收费项目", True),
                (26, "单价", True),
                (24, "数量", True),
                (30, "金额（元）", True),
                (20, "备注", True),
            ],
        ),
        (
            9,
            [
                (62, f"车位管理费（{home.space_no}）", False),
                (26, f"{monthly:.2f}", False),
                (24, f"{months}个月", False),
                (30, f"{monthly * months:.2f}", False),
                (20, "", False),
            ],
        ),
        (
            9,
            [
                (62, "物业服务费", False),
                (26, "1.20/㎡", False),
                (24, "", False),
                (30, f"{clean:.2f}", False),
                (20, "", False),
            ],
        ),
        (9, [(62, "充电桩施工押金", False), (26, "", False), (24, "", False), (30, "—", False), (20, "免收", False)]),
        (10, [(30, "合计（大写）", True), (82, in_words(total), False), (50, f"￥{total:.2f}", False)]),
    ]
    y = table(sheet, 14, 35, rows, label=label, value=value, frame=green)
    sheet.text(14, y + 5, f"收款单位（章）：{firm}", Style("song", 10, green))
    sheet.text(120, y + 5, f"收款人：{someone(job)}", Style("song", 10, green))
    sheet.text(
        14, y + 14, "第二联：交客户　（本收据不作报销凭证，如需发票请到服务中心换开）", Style("song", 8.5, green)
    )
    if job.variant.seal:
        seals.put_round(sheet, 88, y + 6, seals.SealText(firm, "财务专用章"), diameter=32)
    for x, char in zip((178, 178, 178, 178, 178), "②客户联　", strict=False):
        sheet.text(x, 40 + 6 * "②客户联　".index(char), char, Style("song", 9, green))
    return drawn(KIND, "plum_fee_slip", [sheet], {})


def notice_to_all(job: Job) -> Drawn:
    """A notice on the board about spaces and charging piles: it consents to nobody's in particular."""
    facts, rng, home = job.facts, job.rng, job.facts.home
    place, sheet, body = home.community, job.sheet(), Style("song", 13)
    office = rng.choice([place.manager.name, place.residents_committee])
    title = rng.choice(["温馨提示", "告全体业主书", "关于规范充电桩安装和车位租赁管理的通知"])
    sheet.text(105, 24, title, Style("hei_bold", 21), align="c")
    sheet.text(25, 44, f"尊敬的{place.name}各位业主（住户）：", body)
    area = rng.choice(["东区", "西区", "一期", "地下车库"])
    paras = (
        f"近期我处陆续收到住户安装充电桩、租用车位的咨询，其中{area}较为集中。为保障用电和消防安全，现将有关事项通知如下：",
        "一、业主在自有产权车位或已租用一年以上的固定车位上安装自用充电桩的，请携带身份证、车位证明、购车发票到"
        "服务中心领取《充电桩安装告知书》，由工程部现场查看后出具书面意见。",
        "二、地面临时车位、人防区和消防通道旁的车位一律不具备安装条件，请勿私自施工。"
        f"目前剩余可租车位{rng.randrange(8, 60)}个，租金每月{rng.choice(['180', '260', '300'])}元，"
        "按季缴纳，登记截止到本月二十五日。",
        "三、严禁从家中私拉“飞线”充电。一经发现，我处将切断电源并报告消防救援机构处理。",
        "四、充电桩由供电公司单独装表计费，任何人不得以物业名义收取报装费用。",
    )
    y = 55.0
    for text in paras:
        y = sheet.flow(25, y, 160, text, body, leading=1.85, indent=2) + 1
    y = sheet.flow(25, y, 160, f"咨询电话：{desk_phone(job)}　值班：{someone(job)}", body, leading=1.85, indent=2)
    sheet.text(180, y + 16, office, body, align="r")
    sheet.text(172, y + 26, numbers.written_date(facts.consent_date), body, align="r")
    seal_over(sheet, job, 150, y + 22, office)
    return drawn(KIND, "plum_notice_to_all", [sheet], {})


LAYOUTS: Layouts = {KIND: {"plum_fee_slip": fee_slip, "plum_notice_to_all": notice_to_all}}
