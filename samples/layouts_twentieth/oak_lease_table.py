"""房屋租赁合同, continued: a table of terms."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import (
    Parts,
    Rows,
    capital,
    figures,
    lines,
    said,
)
from samples.layouts_twentieth.oak_lease import a_deal, finished, tenant_mark
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import table


def public_house(job: Job) -> Drawn:
    """A city's public housing office's lease as a table with notes, on one page."""
    deal, facts, sheet, ink = a_deal(job, firm_lets=True), job.facts, job.sheet(), job.fill_style(11)
    monthly = (deal.rent / 12).quantize(Decimal("1"))
    sheet.text(105, 22, "经营性用房租赁合同", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(
        188, 36, f"（{deal.signed.year}）房租字第{job.rng.randrange(1, 500):03d}号", Style("song", 11), align="r"
    )
    dates: Parts = [
        Run(numbers.written_date(facts.lease_from, form="dash"), "lease_from"),
        " 至 ",
        Run(numbers.written_date(facts.lease_to, form="dash"), "lease_to"),
    ]
    rows: Rows = [
        (11, [(28, "出租人", True), (146, Run(deal.lessor, "lessor", ink), False)]),
        (
            11,
            [
                (28, "承租人", True),
                (66, Run(deal.lessee, "lessee", ink), False),
                (26, "证件号码", True),
                (54, Run(deal.lessee_id, "", ink), False),
            ],
        ),
        (13, [(28, "房屋坐落", True), (146, Run(deal.location, "location", ink), False)]),
        (
            11,
            [
                (28, "建筑面积", True),
                (66, [Run(deal.area, "area_m2", ink), "平方米"], False),
                (26, "结　　构", True),
                (54, "砖混", False),
            ],
        ),
        (
            11,
            [
                (28, "租赁用途", True),
                (66, job.rng.choice(["门面", "办公", "库房"]), False),
                (26, "租　　期", True),
                (54, dates, False),
            ],
        ),
        (
            11,
            [
                (28, "年 租 金", True),
                (66, ["￥", Run(figures(deal.rent, job.rng), "rent", ink), "元"], False),
                (26, "月均租金", True),
                (54, f"{monthly}元", False),
            ],
        ),
        (11, [(28, "大　　写", True), (146, capital(deal.rent, job.rng), False)]),
    ]
    y = table(sheet, 18, 46, rows, label=Style("song", 11), value=ink)
    terms = [
        "一、承租人应于每年租期首月十日前缴清当年租金，逾期按日加收万分之五的滞纳金。",
        "二、承租人不得擅自改变房屋结构和用途，不得转租、转借。确需改造用电线路或增设充电设备的，应书面报出租人同意并办理报批手续。",
        "三、租赁期内房屋的日常维修由承租人负责，主体结构的维修由出租人负责。",
        "四、因城市建设需要拆除房屋的，本合同终止，承租人应在通知期限内腾退。",
        "五、承租人应做好消防安全工作，接受出租人的检查。",
        "六、本合同一式三份，出租人执两份，承租人执一份。",
    ]
    y += 4
    for text in terms:
        y = sheet.flow(20, y, 170, text, Style("song", 11), leading=1.6) + 1.2
    lines(sheet, 22, y + 12, ["出租人（章）：", "经办人："], Style("song", 12), step=13)
    lines(
        sheet,
        112,
        y + 12,
        ["承租人（签章）：", ["签约日期：", Run(said(job, deal.signed), "sign_date", ink)]],
        Style("song", 12),
        step=13,
    )
    put_round(sheet, 62, y + 20, SealText(deal.lessor, "合同专用章"))
    tenant_mark(job, sheet, 146, y + 12, deal)
    return finished(job, "oak_lease_table", [sheet], deal, more=(f"{monthly}.00",))


LAYOUTS: Layouts = {
    "lease_contract": {
        "oak_lease_table": public_house,
    },
}
