"""物业证明: consents and refusals by property companies and committees."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_ninth.plain_common import Spot, a_spot, begin, day_runs, grid, ink, lines, round_seal, signed
from samples.truth import Drawn, Value, drawn

KIND = "property_consent"
YES = ("同意", "予以同意")
NO = ("不同意", "暂不同意")


def _values(job: Job, spot: Spot, issuer: str, *, without: Sequence[str] = ()) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": spot.number,
        "consent": not job.variant.refuse,
        "power_kw": facts.power_kw,
        "phone": facts.home.community.manager.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in without}


def _done(job: Job, name: str, sheets: Sequence[Sheet], values: dict[str, Value], spot: Spot, kind: str) -> Drawn:
    allowed = spot.tolerated | {"phone": (job.facts.person.phone,)}  # the applicant's own, where it stands there
    return drawn(KIND, name, sheets, values, implied={"issuer_type": (kind, "issuer")}, tolerated=allowed)


def _foot(job: Job, sheet: Sheet, y: float, issuer: str, style: Style, *forms: str) -> None:
    """Issuer and day at the right, the seal across both."""
    sheet.text(182, y, Run(issuer, "issuer"), style, align="r")
    sheet.text(178, y + 12, day_runs(job, job.facts.consent_date, "issue_date", style, *forms), style, align="r")
    if job.variant.seal:
        round_seal(sheet, 150, y + 7, issuer)


def plain_consent_letter(job: Job) -> Drawn:
    """The property company's letter to the power company."""
    facts = begin(job)
    spot, place = a_spot(job.rng), facts.home.community
    sheet, style = job.sheet(), Style("song", 14)
    refused = job.variant.refuse
    sheet.text(
        105, 36, job.rng.choice(("证明", "物业证明", "关于安装充电桩的证明")), Style("hei", 24), align="c", spacing=0.3
    )
    y = sheet.flow(26, 62, 158, "国网河南省电力公司信阳供电公司：", style, leading=2.0)
    body: list[str | Run] = [
        Run(place.name, "community", solid=True),
        f"{facts.home.room_text}业主",
        Run(facts.person.name, "applicant", solid=True),
        "，身份证号",
        Run(facts.person.id_number, "applicant_id", solid=True),
        "，拟在其",
        spot.level,
        Run(spot.number, "space_no", solid=True),
        "号车位安装电动汽车充电桩一台（功率",
        Run(facts.power_kw, "power_kw"),
        "kW）。",
    ]
    tail: list[str | Run] = (
        ["因小区变压器容量不足，且消防改造尚未完成，我公司", Run(job.rng.choice(NO), "consent"), "其安装充电桩的申请。"]
        if refused
        else [
            "经现场查看，该位置具备安装条件，我公司",
            Run(job.rng.choice(YES), "consent"),
            "其安装，并配合供电公司现场施工。",
        ]
    )
    y = sheet.flow(26, y, 158, [*body, *tail], style, leading=2.0, indent=2)
    y = sheet.flow(26, y + 1, 158, "特此证明。", style, leading=2.0, indent=2)
    y = (
        sheet.flow(
            26, y + 1, 158, ["（物业联系电话：", Run(place.manager.phone, "phone"), "）"], style, leading=2.0, indent=2
        )
        + 18
    )
    _foot(job, sheet, y, place.manager.name, style, "plain", "chinese", "spaced")
    return _done(job, "plain_consent_letter", [sheet], _values(job, spot, place.manager.name), spot, "物业")


def plain_consent_form(job: Job) -> Drawn:
    """The power company's printed form: applicant's block, the manager's opinion with boxes, seal below."""
    facts = begin(job)
    spot, place = a_spot(job.rng), facts.home.community
    sheet, pen, style = job.sheet(), job.fill_style(12), Style("song", 12)
    refused = job.variant.refuse
    sheet.text(105, 22, "居民自用充电桩安装物业确认单", Style("song_bold", 19), align="c")

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (
            12,
            [
                (34, "申请人", True),
                (50, v(facts.person.name, "applicant"), False),
                (32, "联系方式", True),
                (52, v(facts.person.phone), False),
            ],
        ),
        (12, [(34, "身份证号", True), (134, v(facts.person.id_number, "applicant_id"), False)]),
        (
            12,
            [
                (34, "小区名称", True),
                (50, v(place.name, "community"), False),
                (32, "楼幢室号", True),
                (52, v(facts.home.room_text), False),
            ],
        ),
        (
            12,
            [
                (34, "车位编号", True),
                (50, v(spot.number, "space_no"), False),
                (32, "车位归属", True),
                (52, "■自有 □租赁 □公共", False),
            ],
        ),
        (
            12,
            [
                (34, "充电桩功率", True),
                (50, [v(facts.power_kw, "power_kw"), " 千瓦"], False),
                (32, "电压等级", True),
                (52, "■220V □380V", False),
            ],
        ),
    ]
    y = grid(sheet, 21, 40, rows, label=style, value=style)
    sheet.rect(21, y, 34, 96, line=0.22)
    sheet.cell((21, y, 34, 96), "物业（业委会、居委会）意见", style, align="c")
    sheet.rect(55, y, 134, 96, line=0.22)
    yes, no = ("□", "■") if refused else ("■", "□")
    said = "电缆桥架已无敷设空间" if refused else "施工前请到服务中心办理装修手续，不得破坏公共设施"
    line: list[str | Run] = [
        yes,
        Run("同意", "" if refused else "consent"),
        "　",
        no,
        Run("不同意", "consent" if refused else ""),
    ]
    sheet.text(62, y + 8, [*line, "　上述申请人安装自用充电设施。"], style)
    sheet.flow(
        62,
        y + 20,
        120,
        f"其他说明：{said}。",
        style,
        leading=1.7,
    )
    sheet.text(62, y + 46, ["确认单位（盖章）：", Run(place.manager.name, "issuer", pen)], style)
    sheet.text(62, y + 60, "经办人：", style)
    signed(sheet, 80, y + 57, facts.landlord.name, size=15)
    sheet.text(62, y + 73, ["联系电话：", Run(place.manager.phone, "phone", pen)], style)
    sheet.text(124, y + 84, day_runs(job, facts.consent_date, "issue_date", pen, "plain", "blanks"), style)
    if job.variant.seal:
        round_seal(sheet, 150, y + 68, place.manager.name)
    sheet.text(22, y + 102, "注：无物业管理的小区由业主委员会或社区居民委员会出具意见。", Style("song", 10))
    return _done(job, "plain_consent_form", [sheet], _values(job, spot, place.manager.name), spot, "物业")


def plain_committee_note(job: Job) -> Drawn:
    """A neighbourhood committee vouches for an old block without a property company."""
    facts = begin(job)
    spot, place = a_spot(job.rng), facts.home.community
    sheet, style = job.sheet(), Style("song", 15)
    refused = job.variant.refuse
    sheet.text(105, 44, "证　　明", Style("song_bold", 26), align="c")
    tail: list[str | Run] = (
        ["因周边居民反映强烈，经社区研究，", Run("不同意", "consent"), "安装。"]
        if refused
        else ["经征求周边居民意见，社区", Run("同意", "consent"), "该居民在自有停车位安装充电桩。"]
    )
    body: list[str | Run] = [
        "兹有我辖区居民",
        Run(facts.person.name, "applicant", solid=True),
        "，" + facts.person.sex + "，身份证号码：",
        Run(facts.person.id_number, "applicant_id", solid=True),
        f"，家住{place.street}",
        Run(place.name, "community", solid=True),
        f"{facts.home.room_text}，该居民有固定停车位一个（",
        Run(spot.number, "space_no", solid=True),
        "号），现购买新能源汽车一辆，需安装充电桩。该小区无物业管理，",
        *tail,
    ]
    y = sheet.flow(26, 74, 158, body, style, leading=2.0, indent=2)
    y = sheet.flow(26, y + 2, 158, "特此证明", style, leading=2.0, indent=2) + 24
    _foot(job, sheet, y, place.residents_committee, style, "plain", "dot", "padded")
    values = _values(job, spot, place.residents_committee, without=("power_kw", "phone"))
    return _done(job, "plain_committee_note", [sheet], values, Spot(spot.number, ""), "居委会")


def plain_village_note(job: Job) -> Drawn:
    """A village committee's note on its printed letter paper, by hand; the yard has no number."""
    facts = begin(job)
    place, pen = facts.home.community, ink(job, 15)
    sheet, red = job.sheet(), (200, 40, 40)
    sheet.text(105, 22, Run(place.village_committee), Style("song_bold", 20, red), align="c", spacing=0.05)
    for row in range(20):
        sheet.line(22, 46 + row * 11, 188, 46 + row * 11, width=0.2, fill=red)
    refused = job.variant.refuse
    lines: list[list[str | Run]] = [
        ["　　　　　　　　　证　明"],
        [
            "　　我村村民",
            Run(facts.person.name, "applicant"),
            "，身份证",
            Run(facts.person.id_number, "applicant_id"),
            "，",
        ],
        ["在自家院内有停车位一处，不占公用道路，因购买电动"],
        [
            "汽车需安装",
            Run(facts.power_kw, "power_kw"),
            "千瓦充电桩一个，村委会",
            Run("不同意" if refused else "同意", "consent"),
            "安装。",
        ],
        ["　　情况属实，特此证明。"],
        [""],
        ["　　　　　　", Run(place.village_committee, "issuer")],
        ["　　　　　　　　　", *day_runs(job, facts.consent_date, "issue_date", pen, "plain", "dot")],
    ]
    for row, runs in enumerate(lines):
        sheet.text(24, 39.3 + row * 11, runs, pen.sized(14.5))
    if job.variant.seal:
        round_seal(sheet, 118, 113, place.village_committee)
    values = _values(job, Spot("x", ""), place.village_committee, without=("space_no", "community", "phone"))
    return _done(job, "plain_village_note", [sheet], values, Spot("", ""), "村委会")


def plain_owners_answer(job: Job) -> Drawn:
    """Two pages: the owner's application and promise, then the owners' committee's answer on its own page."""
    facts = begin(job)
    spot, place = a_spot(job.rng), facts.home.community
    pen, style = job.fill_style(12.5), Style("song", 12.5)
    first, second = job.sheet(), job.sheet()
    first.text(105, 26, "充电桩安装申请及承诺书", Style("hei", 20), align="c")
    y = first.flow(24, 46, 162, [place.owners_committee + "："], style, leading=1.9)
    for runs in lines(
        [
            "本人",
            filled(facts.person.name, "applicant", pen),
            "（身份证号",
            filled(facts.person.id_number, "applicant_id", pen),
            "）是",
            filled(place.name, "community", pen),
            facts.home.room_text,
            "业主，现申请在",
            spot.level,
            filled(spot.number, "space_no", pen),
            "号车位安装",
            filled(facts.power_kw, "power_kw", pen),
            "kW交流充电桩一台，并承诺如下：",
        ],
        ["一、使用符合国家标准的产品，由具备资质的单位施工；"],
        ["二、线路走向服从小区统一安排，造成公共设施损坏的负责修复；"],
        ["三、充电桩仅供自用，不对外经营，定期检查维护；"],
        ["四、因安装、使用造成的一切安全责任由本人承担。"],
    ):
        y = first.flow(24, y, 162, runs, style, leading=1.9, indent=2) + 1
    first.text(112, y + 12, "申请人：", style)
    signed(first, 130, y + 9, facts.person.name)
    first.text(112, y + 26, "电话：" + facts.person.phone, style)
    refused = job.variant.refuse
    second.text(105, 40, f"关于业主安装充电桩的{'答复' if refused else '同意书'}", Style("hei", 20), align="c")
    told: list[str | Run] = (
        [
            "现场勘查发现该车位紧邻消防设施，业委会",
            Run("不同意", "consent"),
            "在该车位安装充电桩，请更换位置后另行申请。",
        ]
        if refused
        else [
            "经业委会会议讨论，",
            Run("同意", "consent"),
            "业主按承诺书所列内容安装充电桩，请按规定到供电部门办理用电手续。",
        ]
    )
    y = second.flow(24, 64, 162, [f"{facts.home.room_text}业主：\n"], style, leading=1.9)
    y = second.flow(24, y, 162, ["你户提交的充电桩安装申请收悉。", *told], style, leading=1.9, indent=2) + 22
    _foot(job, second, y, place.owners_committee, style, "plain", "spaced")
    values = _values(job, spot, place.owners_committee, without=("phone",))
    return _done(job, "plain_owners_answer", [first, second], values, spot, "业委会")


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (
            plain_consent_letter,
            plain_consent_form,
            plain_committee_note,
            plain_village_note,
            plain_owners_answer,
        )
    }
}
