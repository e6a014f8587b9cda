"""What the city office answered: a decision in prose and a permit in a frame."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond.reed_common import (
    GREY,
    Said,
    city_office,
    day,
    put_seal,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def decision(job: Job) -> Drawn:
    """准予行政许可决定书: prose of the city office with a document number."""
    rng, works = job.rng, some_works(job)
    office = city_office(job)
    writer = Writer(job, Style("song", 14.5), left=28, width=154, top=30, leading=1.85)
    sheet = writer.sheet
    sheet.text(105, 26, Run(office, "issuer"), Style("song_bold", 22), align="c")
    sheet.text(
        105, 38, rng.choice(["准予行政许可决定书", "行政许可决定书"]), Style("song_bold", 24), align="c", spacing=0.1
    )
    doc_no = f"{rng.choice(['信城管许', '信城管准', '城执许准'])}〔2026〕{rng.randrange(11, 400)}号"
    sheet.text(182, 54, Run(doc_no, "doc_no"), Style("song", 12.5), align="r")
    writer.y = 66
    writer.line([Run(works.applicant, "holder"), "："])
    asked = numbers.written_date(works.signed - timedelta(days=rng.randrange(1, 5)), form="plain")
    you = "你单位" if works.applicant.endswith("公司") else "你"
    writer.para(
        f"{you}{asked}提出的占用、挖掘城市道路申请（受理号{rng.randrange(10**6):06d}），经审查符合法定条件。根据《中华人民"
        "共和国行政许可法》第三十八条第一款、《城市道路管理条例》第三十条、第三十一条、第三十三条，决定准予许可："
    )
    form = rng.choice(["plain", "chinese"])
    writer.para(["一、许可事项：", Run(works.project, "project"), "施工占用、挖掘城市道路。"])
    writer.para(["二、许可范围：", Run(works.road, "road"), f"（{works.section}），面积{plain(works.area)}平方米。"])
    span: Said = [day(works.period_from, "period_from", form), "至", day(works.period_to, "period_to", form)]
    writer.para(["三、许可期限：", *span, "，需要延期的应提前三日申请。"])
    writer.para(f"四、{you}应当按照许可的内容施工，设置明显标志和安全防围设施；竣工后及时清理现场，通知我局检查验收。")
    writer.para("如不服本决定，可以自收到之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼。")
    writer.room(34)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(142, y, Run(office, "issuer"), writer.style, align="c")
    sheet.text(142, y + 10, day(works.signed, "issue_date", form), writer.style, align="c")
    put_seal(job, sheet, 142, y + 4, office)
    return drawn("municipal_approval", "reed_decision", writer.sheets, _approved(works, office, doc_no))


def _approved(works: Works, office: str, doc_no: str) -> dict[str, Value]:
    return {
        "doc_no": doc_no,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": office,
        "issue_date": works.signed.isoformat(),
    }


def _ornate(sheet: Sheet, colour: tuple[int, int, int]) -> None:
    sheet.rect(8, 8, sheet.width_mm - 16, sheet.height_mm - 16, line=1.4, fill=colour)
    sheet.rect(11, 11, sheet.width_mm - 22, sheet.height_mm - 22, line=0.3, fill=colour)


def permit(job: Job) -> Drawn:
    """A permit across the page inside a frame, its office known from the line below and the seal."""
    rng, works, sheet = job.rng, some_works(job), job.sheet(297, 210)
    office = city_office(job)
    _ornate(sheet, rng.choice([(160, 40, 40), (40, 90, 70)]))
    name = rng.choice(["城市道路占用挖掘许可证", "占用挖掘城市道路许可证", "临时占用城市道路许可证"])
    sheet.text(148.5, 22, name, Style("song_bold", 27), align="c", spacing=0.25)
    doc_no = f"信{rng.choice(['市政', '道占', '城道'])}许字第2026{rng.randrange(1, 999):03d}号"
    sheet.text(270, 40, ["编号：", Run(doc_no, "doc_no")], Style("song", 12), align="r")
    fill, label = job.fill_style(13), Style("hei", 12)
    form = rng.choice(["plain", "dot", "padded"])
    rows: tuple[tuple[str, str, Said], ...] = (
        ("被许可人", "", [Run(works.applicant, "holder", fill)]),
        ("工程名称", "", [Run(works.project, "project", fill)]),
        ("路　　段", "", [Run(works.road, "road", fill), Run(f"　（{works.section}）", "", fill)]),
        ("面　　积", "", [Run(f"{plain(works.length)}米×{plain(works.width)}米，{plain(works.area)}平方米", "", fill)]),
        (
            "准许时间",
            "",
            [day(works.period_from, "period_from", form, fill), "—", day(works.period_to, "period_to", form, fill)],
        ),
        ("施工单位", "", [Run(works.builder.name, "", fill)]),
    )
    y = 54.0
    for title, _, runs in rows:
        sheet.text(28, y, title, label)
        sheet.text(58, y - 0.3, runs, fill)
        sheet.line(56, y + 7, 190, y + 7, width=0.15, fill=GREY)
        y += 14.5
    notes = (
        "持证须知",
        "一、本证悬挂于施工现场明显位置，接受检查。",
        "二、不得擅自改变占用挖掘的位置、面积和期限。",
        "三、注意保护地下管线，损坏的负责赔偿。",
        "四、期满自行清场，恢复道路原状。",
        "五、本证不得涂改、转让，遗失应及时补办。",
    )
    sheet.rect(200, 54, 76, 84, line=0.3, fill=GREY)
    top = 58.0
    for number, text in enumerate(notes):
        style = Style("hei_bold", 12) if number == 0 else Style("song", 11)
        top = sheet.flow(204, top, 68, text, style, leading=1.5) + 1.5
    sheet.text(200, 158, ["发证机关：", Run(office, "issuer")], label, align="c")
    sheet.text(200, 170, ["发证日期：", day(works.signed, "issue_date", "plain")], label, align="c")
    put_seal(job, sheet, 214, 164, office)
    sheet.text(28, 186, f"信阳市城市管理局监制　　查询电话 0376-{rng.randrange(6200000, 6299999)}", Style("song", 9.5))
    return drawn(
        "municipal_approval",
        "reed_permit",
        [sheet],
        _approved(works, office, doc_no),
        tolerated={"issuer": ("信阳市城市管理局",)},
    )


LAYOUTS: Layouts = {"municipal_approval": {"reed_decision": decision, "reed_permit": permit}}
