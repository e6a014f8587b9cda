"""建设工程规划许可证: the sheet that lies across (since 2020) and the older upright one with its list of annexes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Rows, a_task, said
from samples.layouts_thirteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (70, 120, 84)
_BROWN: Colour = (136, 100, 60)


@dataclass(frozen=True, slots=True)
class _Permit:
    number: str
    holder: str
    project: str
    location: str
    scale: str
    issuer: str
    day: date

    @property
    def values(self) -> dict[str, Value]:
        return {
            "permit_no": self.number,
            "holder": self.holder,
            "project": self.project,
            "location": self.location,
            "scale": self.scale,
            "issuer": self.issuer,
            "issue_date": self.day.isoformat(),
        }


def _permit(job: Job, first: date, last: date, *, letters: bool) -> _Permit:
    rng, home, task = job.rng, job.facts.home, a_task(job)
    day = a_day(rng, first, last)
    number = f"{rng.randrange(1, 600):05d}" if not letters else f"GG{rng.randrange(10**7):07d}"
    square = rng.randrange(80000, 9000000) / 100
    company = rng.choice([job.facts.developer.name, job.facts.company.org.name])
    district = home.community.district
    line = rng.random() < 0.5
    road, cross, other = rng.sample(WORDS.streets, 3)
    scales = (
        [
            f"新建10kV电缆线路{rng.randrange(180, 2600)}米，电缆井{rng.randrange(4, 30)}座",
            f"管线总长{rng.randrange(180, 2600)}米，其中排管{rng.randrange(60, 170)}米",
            f"线路长度：{rng.randrange(18, 260) / 100:.2f}公里",
        ]
        if line
        else [
            f"总建筑面积{square:.2f}平方米，其中地下{square * 0.31:.2f}平方米",
            f"{square:.2f}㎡",
            f"建筑面积：{square:.2f}平方米；充电车位{rng.randrange(12, 90)}个",
        ]
    )
    buildings = [
        f"{home.community.name}{rng.randrange(1, 20)}#楼及地下车库",
        f"{rng.choice(WORDS.firms)}新能源汽车充电站",
        f"{home.community.name}配套停车楼（含充电设施）",
    ]
    places = [
        f"{district}{road}以东、{cross}以南",
        f"信阳市{district}{road}与{cross}交叉口西北角",
        f"{district}{road}（{cross}—{other}）",
    ]
    office = rng.choice(
        ["信阳市自然资源和规划局", "信阳市自然资源和规划局", f"信阳市自然资源和规划局{district[:2]}分局"]
    )
    if day.year < 2019:
        office = rng.choice(["信阳市城乡规划局", "信阳市规划局"])
    return _Permit(
        f"建字第411599{day.year}{number}号",
        company,
        task.project if line else rng.choice(buildings),
        rng.choice(places),
        rng.choice(scales),
        office,
        day,
    )


def _also(permit: _Permit) -> dict[str, tuple[str, ...]]:
    return {"permit_no": (permit.number.removeprefix("建字第").removesuffix("号"),)}


def permit_across(job: Job) -> Drawn:
    """The ministry's sheet: the statement on the left, the table and what is to be observed on the right."""
    permit = _permit(job, date(2020, 9, 1), date(2026, 10, 20), letters=job.chance(0.4))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (218, 234, 220), waves=28, paper=(249, 253, 249))
    sheet.rect(11, 11, 275, 188, line=0.8, fill=_GREEN)
    emblem(sheet, 80, 30, 19)
    sheet.text(80, 45, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.25)
    sheet.text(80, 58, "建设工程规划许可证", Style("song_bold", 24), align="c", spacing=0.06)
    sheet.text(138, 77, Run(permit.number, "permit_no"), Style("song", 12), align="r")
    sheet.flow(
        24,
        88,
        112,
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        Style("kai", 14),
        leading=1.75,
        indent=2,
    )
    sheet.text(60, 146, "发证机关", Style("song", 12.5))
    sheet.text(82, 146, Run(permit.issuer, "issuer"), Style("song", 11.5))
    sheet.text(60, 161, "日　　期", Style("song", 12.5))
    sheet.text(82, 161, Run(said(job, permit.day, "plain", "padded", "spaced"), "issue_date"), Style("song", 11.5))
    put_round(sheet, 106, 152, SealText(permit.issuer), diameter=40)
    qr_code(sheet, 24, 160, 22)
    value = Style("song", 11)
    rows: Rows = [
        (15, [(32, "建设单位（个人）", True), (92, Run(permit.holder, "holder"), False)]),
        (15, [(32, "建设项目名称", True), (92, Run(permit.project, "project"), False)]),
        (15, [(32, "建设位置", True), (92, Run(permit.location, "location"), False)]),
        (18, [(32, "建设规模", True), (92, Run(permit.scale, "scale"), False)]),
    ]
    bottom = table(sheet, 154, 24, rows, label=Style("song", 11), value=value, frame=_GREEN)
    sheet.rect(154, bottom, 124, 24, fill=_GREEN)
    sheet.text(157, bottom + 3, "附图及附件名称", Style("song", 11))
    note = job.rng.choice(["总平面图一份、建筑施工图一套", "管线综合规划图1张", "附件：建设工程规划审批单"])
    sheet.text(157, bottom + 12, note, value)
    y = bottom + 30
    sheet.text(216, y, "遵守事项", Style("hei", 11.5), align="c", spacing=0.6)
    y += 8
    for rule in (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(156, y, 120, rule, Style("song", 9.5), leading=1.4) + 1.4
    return drawn("planning_permit", "fir_permit_across", [sheet], permit.values, tolerated=_also(permit))


def upright_with_annex(job: Job) -> Drawn:
    """The sheet of the years after 2008, upright, and the office's list of the buildings or lines permitted."""
    permit = _permit(job, date(2011, 3, 1), date(2018, 12, 20), letters=False)
    sheet, annex = job.sheet(), job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (240, 228, 206), waves=32, paper=(254, 251, 244))
    sheet.rect(13, 13, 184, 271, line=0.8, fill=_BROWN)
    emblem(sheet, 105, 34, 20)
    sheet.text(105, 49, "中华人民共和国", Style("song_bold", 19), align="c", spacing=0.3)
    sheet.text(105, 63, "建设工程规划许可证", Style("song_bold", 27), align="c", spacing=0.08)
    digits = permit.number.removeprefix("建字第").removesuffix("号")
    number: Runs = [Run("建字第 ", "permit_no"), Run(digits, "permit_no", Style("kai", 13)), Run(" 号", "permit_no")]
    sheet.text(180, 83, number, Style("song", 13), align="r")
    y = sheet.flow(
        28,
        96,
        154,
        "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。",
        Style("song", 15),
        leading=1.8,
        indent=2,
    )
    sheet.text(104, y + 8, ["发证机关　", Run(permit.issuer, "issuer", Style("kai", 13.5))], Style("song", 13.5))
    day = said(job, permit.day, "plain", "chinese", "padded")
    sheet.text(104, y + 20, ["日　　期　", Run(day, "issue_date", Style("kai", 13.5))], Style("song", 13.5))
    put_round(sheet, 146, y + 14, SealText(permit.issuer), diameter=42)
    value = Style("kai", 12.5)
    rows: Rows = [
        (14, [(42, "建设单位（个人）", True), (118, Run(permit.holder, "holder"), False)]),
        (14, [(42, "建设项目名称", True), (118, Run(permit.project, "project"), False)]),
        (14, [(42, "建 设 位 置", True), (118, Run(permit.location, "location"), False)]),
        (14, [(42, "建 设 规 模", True), (118, Run(permit.scale, "scale"), False)]),
        (14, [(42, "附图及附件名称", True), (118, "附图壹份；附件：建设工程规划许可证附页", False)]),
    ]
    y = table(sheet, 25, y + 40, rows, label=Style("song", 12), value=value, frame=_BROWN) + 5
    for rule in (
        "遵守事项：一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。三、未经发证机关许可，本证的各项规定不得随意变更。"
        "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    ):
        y = sheet.flow(25, y, 160, rule, Style("song", 9), leading=1.35)
    _annex(job, annex, permit)
    return drawn("planning_permit", "fir_upright_with_annex", [sheet, annex], permit.values, tolerated=_also(permit))


def _annex(job: Job, sheet: Sheet, permit: _Permit) -> None:
    rng = job.rng
    sheet.text(105, 26, "建设工程规划许可证附页", Style("hei_bold", 18), align="c", spacing=0.1)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    widths = (16.0, 50.0, 26.0, 26.0, 48.0)
    rows: Rows = [
        (11, [(w, t, True) for w, t in zip(widths, ("序号", "名　称", "数量", "单位", "备　注"), strict=True)])
    ]
    items = (("建筑物", "座", 6), ("室外管线", "米", 900), ("停车位", "个", 200), ("绿化面积", "平方米", 3000))
    for number, (name, unit, most) in enumerate(items, 1):
        cells = (str(number), name, str(rng.randrange(1, most)), unit, "")
        rows.append((11, [(w, t, False) for w, t in zip(widths, cells, strict=True)]))
    y = table(sheet, 22, 44, rows, label=label, value=value)
    y = sheet.flow(
        22,
        y + 8,
        166,
        "说明：1、本附页与许可证配套使用，单独使用无效。2、开工前应申请放线、验线，未经验线不得开工。"
        "3、自核发之日起一年内未开工且未申请延期的，许可证自行失效。",
        Style("song", 11),
    )
    sheet.text(150, y + 16, numbers.written_date(permit.day, form="plain"), Style("song", 11), align="c")
    put_round(sheet, 150, y + 14, SealText(permit.issuer, "业务专用章"), diameter=38)


LAYOUTS: Layouts = {
    "planning_permit": {"fir_permit_across": permit_across, "fir_upright_with_annex": upright_with_annex}
}
