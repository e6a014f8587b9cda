"""The register of city facilities that are occupied for a time."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    a_site,
    on,
    periods,
    phone,
    plain,
    sealed,
    serial,
    sign,
    sized,
    somebody,
    span,
)
from samples.layouts_held.jay_roads import Row, applicant_of, put_rows
from samples.truth import Drawn, Value, drawn


def register(job: Job) -> Drawn:
    """临时占用市政设施情况登记表: a ledger-like form with the state of the facility and a promise to restore it."""
    rng = job.rng
    site = a_site(job)
    applicant, code, _ = applicant_of(job, site)
    by_person = applicant == job.facts.person.name
    fill = job.fill_style(11)
    facility = rng.choice(
        ["人行道及路缘石", "人行道", "道路雨水口、检查井", "路灯灯杆基础", "人行道隔离护栏", "非机动车道"]
    )
    sheet = job.sheet(297, 210) if job.chance(0.4) else job.sheet()
    w = sheet.width_mm
    x, width = 18.0, w - 36
    sheet.text(w / 2, 18, "临时占用市政设施情况登记表", Style("hei_bold", 18), align="c", spacing=0.15)
    sheet.text(x, 30, f"登记号：SZ-{serial(job, 6)}", Style("song", 10))
    sheet.text(w - 18, 30, f"登记日期：{on(job, site.signed, 'dot', 'plain')}", Style("song", 10), align="r")
    half = (width - 60) / 2
    step = 11.0 if w > 250 else 14.0
    size: Runs = [
        Run(plain(site.length), "length_m", fill),
        " m ×",
        Run(plain(site.width), "width_m", fill),
        " m ＝ ",
        Run(plain(site.area), "area_m2", fill),
        " ㎡",
    ]
    if job.chance(0.4):
        size = [
            "长 ",
            Run(plain(site.length), "length_m", fill),
            " 米，宽 ",
            Run(plain(site.width), "width_m", fill),
            " 米，计 ",
            Run(plain(site.area), "area_m2", fill),
            " 平方米",
        ]
    rows: list[Row] = [
        (
            step,
            [
                (30, "占用单位/个人"),
                (half, Run(applicant, "applicant", fill)),
                (30, "证照号码"),
                (half, Run(code, "", fill)),
            ],
        ),
        (
            step,
            [
                (30, "设施名称"),
                (half, Run(facility, "facility", fill)),
                (30, "管养单位"),
                (half, f"{site.district}市政设施维护所"),
            ],
        ),
        (step, [(30, "占用位置"), (width - 30, Run(site.place, "place", fill))]),
        (step, [(30, "占用尺寸、面积"), (width - 30, size)]),
        (step, [(30, "占用期限"), (width - 30, span(job, site, style=fill))]),
        (
            step,
            [
                (30, "占用用途"),
                (half, rng.choice(["围挡、材料堆放", "电缆沟开挖作业面", "设备吊装"])),
                (30, "现场联系人"),
                (half, f"{somebody(job)}　{phone(job)}"),
            ],
        ),
        (
            step,
            [
                (30, "设施现状"),
                (width - 30, rng.choice(["完好", "基本完好，局部破损2处，已拍照留存", "面层有裂缝，已双方确认"])),
            ],
        ),
        (
            step,
            [
                (30, "移交日期"),
                (half, on(job, site.start - timedelta(days=1), "plain")),
                (30, "拟恢复日期"),
                (half, on(job, site.end + timedelta(days=2), "plain")),
            ],
        ),
    ]
    y = put_rows(sheet, x, 37, rows, Style("song", 11))
    sheet.rect(x, y, width, 38)
    sheet.flow(
        x + 3,
        y + 4,
        width - 6,
        "恢复承诺：占用期满后立即拆除临时设施，按原标准恢复市政设施，经管养单位验收合格后销号；逾"
        "期不恢复的，同意由管养单位代为"
        "恢复，费用由我方承担。",
        Style("song", 10.5),
        leading=1.5,
        indent=2,
    )
    sheet.text(x + width - 100, y + 25, "占用单位/个人（签章）：", Style("song", 10.5))
    if by_person:
        sign(sheet, x + width - 55, y + 23, applicant, "applicant", size=15)
    else:
        sealed(sheet, x + width - 34, y + 22, applicant, diameter=36)
    y += 38
    sheet.text(x + 2, y + 5, f"登记人：{somebody(job)}　　　　复核人：{'　' * 5}", Style("song", 10.5))
    values: dict[str, Value] = {
        "applicant": applicant,
        "facility": facility,
        "place": site.place,
        **sized(site),
        **periods(site),
    }
    return drawn("facility_occupy_register", "jay_ledger", [sheet], values)


LAYOUTS: Layouts = {
    "facility_occupy_register": {"jay_ledger": register},
}
