"""Asking to occupy a road for a time: tables A and B on two sheets, and table A alone."""

from __future__ import annotations

from samples import ornaments
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Rows, Work, a_work, boxed, hand, plain, sealed, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def _values(work: Work, parts: tuple[str, ...]) -> dict[str, Value]:
    return {
        "parts": parts,
        "applicant": work.applicant,
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "builder": work.builder,
        "road": work.road,
        "place": work.place,
        "reason": work.reason,
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
    }


def rowan_occupy_two_tables(job: Job) -> Drawn:
    """Two sheets: who asks (A), what is occupied and for how long (B)."""
    work = a_work(job)
    fill = job.fill_style(11.5)
    label = Style("hei", 10.5)
    first, second = job.sheet(), job.sheet()
    for sheet, part, head in ((first, "A", "占用人情况"), (second, "B", "占用内容")):
        sheet.text(105, 22, "临时占用城市道路申请材料", Style("hei_bold", 19), align="c", spacing=0.12)
        sheet.text(105, 34, [Run(f"{part}表", "parts"), f"　{head}"], Style("hei", 13), align="c")

    def said(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    firm = work.applicant.endswith("公司")
    code = job.facts.company.org.uscc if firm else job.facts.person.id_number
    home = job.facts.company.org.address if firm else job.facts.person.address
    rows_a: Rows = [
        (14, [(38, "占用人", True), (128, said(work.applicant, "applicant"), False)]),
        (14, [(38, "信用代码/证件号", True), (128, said(code), False)]),
        (16, [(38, "通讯地址", True), (128, said(home), False)]),
        (
            14,
            [
                (38, "办理人员", True),
                (45, said(work.handler.name, "handler"), False),
                (35, "移动电话", True),
                (48, said(work.handler.phone, "phone"), False),
            ],
        ),
        (14, [(38, "现场施工方", True), (128, said(work.builder, "builder"), False)]),
        (44, [(38, "占用人声明", True), (128, "", False)]),
    ]
    bottom = table(first, 22, 46, rows_a, label=label, value=Style("song", 11.5))
    first.cell(
        (60, bottom - 43, 128, 16), "所填内容和所附材料真实，如有虚假，愿承担相应责任。", Style("song", 11), top=True
    )
    first.text(64, bottom - 16, "签字或盖章：", Style("song", 11))
    first.text(180, bottom - 9, when(work.signed, "spaced"), Style("song", 11), align="r")
    if firm:
        sealed(first, 116, bottom - 19, work.applicant, diameter=36)
    else:
        signature(first, 92, bottom - 18, work.applicant)
    first.text(22, bottom + 5, "续B表。两表应同时提交，缺一不予受理。", Style("song", 9.5))
    form = job.date_form("plain", "dash", "padded")
    rows_b: Rows = [
        (14, [(38, "路　　名", True), (128, said(work.road, "road"), False)]),
        (16, [(38, "占用部位", True), (128, said(work.place, "place"), False)]),
        (18, [(38, "占用事由", True), (128, said(work.reason, "reason"), False)]),
        (
            14,
            [
                (38, "长", True),
                (45, [said(plain(work.length), "length_m"), " 米"], False),
                (35, "宽", True),
                (48, [said(plain(work.width), "width_m"), " 米"], False),
            ],
        ),
        (14, [(38, "合计面积", True), (128, [said(plain(work.area), "area_m2"), " 平方米"], False)]),
        (
            14,
            [
                (38, "占用起", True),
                (45, Run(when(work.starts, form).text, "period_from", fill), False),
                (35, "占用止", True),
                (48, Run(when(work.ends, form).text, "period_to", fill), False),
            ],
        ),
        (70, [(38, "示意图", True), (128, "", False)]),
    ]
    bottom = table(second, 22, 46, rows_b, label=label, value=Style("song", 11.5))
    second.line(66, bottom - 48, 182, bottom - 48, width=0.4)
    second.line(66, bottom - 22, 182, bottom - 22, width=0.4)
    second.text(124, bottom - 37, "车　行　道", Style("song", 10), align="c")
    second.rect(96, bottom - 20, 42, 8, line=0.5)
    second.text(117, bottom - 18, "围挡", Style("song", 9.5), align="c")
    second.text(174, bottom - 66, "北↑", Style("song", 10))
    values = _values(work, ("A", "B"))
    return drawn("road_occupy_application", "rowan_occupy_two_tables", [first, second], values)


def rowan_occupy_table_a(job: Job) -> Drawn:
    """Table A of a window's system, printed out and signed; boxes with their labels inside."""
    work = a_work(job)
    sheet = job.sheet()
    sheet.text(20, 18, "政务服务综合窗口", Style("hei", 10))
    sheet.text(20, 24, f"打印：{when(work.signed, 'dash').text} 09:{job.rng.randrange(10, 60)}", Style("song", 8.5))
    ornaments.qr_code(sheet, 170, 14, 18)
    sheet.text(20, 38, "城市道路占用（临时）申请表", Style("hei_bold", 18))
    sheet.text(190, 40, Run("表A", "parts"), Style("hei_bold", 15), align="r")
    form = job.date_form("dash", "dot")
    bottom = boxed(
        sheet,
        20,
        50,
        [
            (17, [(170, "提出申请的单位/个人", Run(work.applicant, "applicant"))]),
            (
                17,
                [
                    (56, "代办联系人", Run(work.handler.name, "handler")),
                    (57, "联系号码", Run(work.handler.phone, "phone")),
                    (57, "取件方式", "■自取　□邮寄"),
                ],
            ),
            (17, [(170, "实施占用的施工企业", Run(work.builder, "builder"))]),
            (17, [(60, "拟占道路", Run(work.road, "road")), (110, "占道点位", Run(work.place, "place"))]),
            (17, [(110, "占道原因", Run(work.reason, "reason")), (60, "占道类别", "■施工　□宣传　□堆物")]),
            (
                17,
                [
                    (56, "长度 (m)", Run(plain(work.length), "length_m")),
                    (57, "宽度 (m)", Run(plain(work.width), "width_m")),
                    (57, "占道面积 (m²)", Run(plain(work.area), "area_m2")),
                ],
            ),
            (
                17,
                [
                    (56, "开始", when(work.starts, form, "period_from")),
                    (57, "结束", when(work.ends, form, "period_to")),
                    (57, "天数", str(work.days)),
                ],
            ),
        ],
        label=Style("hei", 8.5),
        value=Style("song", 11.5),
    )
    sheet.flow(
        20,
        bottom + 6,
        170,
        "申请者知悉：占道期间保持路面整洁，遇市政抢修、重大活动应无条件腾退；到期后仍需使用的，在届满前五日另行提出。"
        "依据《城市道路管理条例》第三十一条办理。",
        Style("song", 10),
        leading=1.7,
    )
    sheet.text(24, bottom + 34, "申请者（签章）：", Style("song", 11.5))
    if work.applicant.endswith("公司"):
        sealed(sheet, 78, bottom + 36, work.applicant)
    else:
        sheet.text(58, bottom + 32.5, work.applicant, hand(job, 17))
    sheet.text(24, bottom + 54, f"窗口咨询：0376-66{job.rng.randrange(10000, 99999)}", Style("song", 9))
    sheet.text(188, bottom + 46, when(work.signed, "plain"), Style("song", 11.5), align="r")
    return drawn("road_occupy_application", "rowan_occupy_table_a", [sheet], _values(work, ("A",)))


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "rowan_occupy_two_tables": rowan_occupy_two_tables,
        "rowan_occupy_table_a": rowan_occupy_table_a,
    }
}
