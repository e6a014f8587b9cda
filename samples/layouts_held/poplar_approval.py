"""What the city's office allowed: a written decision and a permit card for digging up a street."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Quill, Rows, a_plot, at, chop, mobile, plain, says, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def decision(job: Job) -> Drawn:
    """A decision in prose that grants a firm the occupation of a street."""
    plot = a_plot(job, "充电站电源接入工程", "充电桩专用变压器配套工程", "公共充电站电缆敷设工程")
    rng = job.rng
    office = rng.choice((f"信阳市{plot.district}城市管理局", "信阳市城市管理局"))
    number = f"信城管许决〔{plot.signed.year}〕第{rng.randrange(30, 900):04d}号"
    body = Style("song", 13)
    quill = Quill(job, body, left=27, width=156, top=30, leading=1.75)
    sheet = quill.sheet
    sheet.text(105, 30, office, Style("song_bold", 20), align="c")
    sheet.text(105, 42, "准予行政许可决定书", Style("song_bold", 24), align="c", spacing=0.12)
    sheet.text(183, 58, Run(number, "doc_no"), Style("kai", 13), align="r")
    quill.y = 70
    asked = plot.signed - timedelta(days=rng.randrange(1, 6))
    quill.say("申请人：", Run(plot.firm, "holder"), indent=0)
    quill.say(f"统一社会信用代码：{plot.firm_code}", indent=0)
    quill.say(f"法定代表人：{plot.firm_boss}", indent=0)
    quill.y += 2
    quill.say(
        f"你单位于{says(asked)}向本机关提出的因",
        Run(plot.project, "project"),
        "施工需要临时占用、挖掘城市道路的申请，材料齐全，符合法定形式，本机关已依法受理。",
    )
    quill.say(
        "经现场勘查和审查，你单位的申请符合《城市道路管理条例》第三十条、第三十一条、第三十三条规定，"
        "根据《中华人民共和国行政许可法》第三十八条第一款，决定准予许可：",
    )
    quill.say("1．道路：", Run(plot.road, "road"), f"（{plot.cross}至{plot.far}之间）；")
    quill.say(f"2．占用挖掘面积：{plain(plot.length)}米×{plain(plot.width)}米，计{plain(plot.area)}平方米；")
    quill.say("3．期限：", at(plot.start, "period_from"), "至", at(plot.end, "period_to"), "。")
    quill.say(
        "你单位应在开工前到公安机关交通管理部门办理占道施工手续，设置围挡和警示标志，期满后按原标准恢复路面，"
        "并通知我局验收。"
    )
    quill.say(f"验收联系人：{someone(job)}，电话0376-{rng.randrange(6200000, 6800000)}。")
    quill.y += 12
    quill.need(36)
    low = quill.y
    quill.end(Run(office, "issuer"), inset=2)
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "chinese")), inset=8)
    chop(job, quill.sheet, 152, low + 7, office, centre=rng.choice(("", "行政审批专用章")), across=41)
    truth: dict[str, Value] = {
        "doc_no": number,
        "holder": plot.firm,
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "issuer": office,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("municipal_approval", "poplar_decision", quill.sheets, truth)


def permit_card(job: Job) -> Drawn:
    """A permit to dig up a street, landscape, a frame round a table, a code in the corner."""
    plot = a_plot(job, "充电桩低压电缆入地工程", "地下车库充电设施配电工程", "充电站10千伏线路工程")
    rng = job.rng
    sheet = job.sheet(297, 210)
    office = "信阳市城市管理局"
    number = f"（{plot.signed.year}）城挖许字{rng.randrange(10, 700):03d}号"
    tint = rng.choice(((170, 60, 50), (40, 90, 130), (60, 110, 70)))
    sheet.rect(10, 10, 277, 190, line=1.2, fill=tint)
    sheet.rect(12.5, 12.5, 272, 185, line=0.3, fill=tint)
    sheet.text(148.5, 23, "城市道路挖掘许可证", Style("song_bold", 28, RED), align="c", spacing=0.25)
    sheet.text(240, 40, ["证号：", Run(number, "doc_no")], Style("song", 12), align="c")
    cover = rng.choice(("花岗岩人行道板", "沥青混凝土路面", "透水砖路面"))
    rows: Rows = [
        (15, [(38, "被许可人", True), (112, Run(plot.firm, "holder"), False)]),
        (15, [(38, "工程名称", True), (112, Run(plot.project, "project"), False)]),
        (15, [(38, "挖掘道路", True), (50, Run(plot.road, "road"), False), (26, "路面种类", True), (36, cover, False)]),
        (
            15,
            [
                (38, "挖掘尺寸", True),
                (50, f"长{plain(plot.length)}m　宽{plain(plot.width)}m", False),
                (26, "面积", True),
                (36, f"{plain(plot.area)}㎡", False),
            ],
        ),
        (
            15,
            [
                (38, "有效期", True),
                (
                    112,
                    ["自 ", at(plot.start, "period_from", "dash"), " 起至 ", at(plot.end, "period_to", "dash"), " 止"],
                    False,
                ),
            ],
        ),
        (15, [(38, "施工单位", True), (112, plot.builder, False)]),
        (15, [(38, "现场负责人", True), (50, someone(job), False), (26, "电话", True), (36, mobile(job), False)]),
    ]
    table(sheet, 22, 52, rows, label=Style("hei", 12), value=Style("song", 12.5), frame=tint)
    sheet.rect(178, 52, 97, 105, fill=tint)
    sheet.text(226.5, 56, "持证须知", Style("hei_bold", 13), align="c")
    y = 66.0
    for note in (
        "一、本证应悬挂于施工现场醒目处，接受检查。",
        "二、不得擅自变更挖掘位置、扩大面积、延长时间；需变更的，提前三日办理。",
        "三、遇有地下管线、文物、测量标志，应立即停工并报告。",
        "四、夜间施工应取得相关部门同意，22时后不得使用高噪声机械。",
        "五、竣工后凭本证申请验收，验收合格后退还保证金。",
    ):
        y = sheet.flow(182, y, 89, note, Style("song", 11), leading=1.6) + 2
    sheet.text(178, 165, ["发证单位：", Run(office, "issuer")], Style("song", 13))
    sheet.text(
        178, 176, ["发证日期：", at(plot.signed, "issue_date", job.date_form("plain", "spaced"))], Style("song", 13)
    )
    ornaments.qr_code(sheet, 24, 164, 24)
    sheet.text(52, 178, "扫码查验本证信息", Style("song", 9.5))
    chop(job, sheet, 244, 168, office, across=40)
    truth: dict[str, Value] = {
        "doc_no": number,
        "holder": plot.firm,
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "issuer": office,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("municipal_approval", "poplar_permit_card", [sheet], truth)


LAYOUTS: Layouts = {
    "municipal_approval": {"poplar_decision": decision, "poplar_permit_card": permit_card},
}
