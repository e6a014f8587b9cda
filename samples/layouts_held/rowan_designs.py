"""Technical design papers: a book with a cover, and a brief with its versions."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, Rows, Work, a_work, plain, sealed, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _values(work: Work) -> dict[str, Value]:
    return {"project": work.project, "designer": work.designer, "issue_date": work.signed.isoformat()}


def rowan_design_book(job: Job) -> Drawn:
    """A cover, then the first leaf of the text."""
    work, rng = a_work(job), job.rng
    page = Page(job, Style("song", 12), top=60)
    cover = page.sheet
    cover.text(25, 24, f"工程号：{rng.randrange(2000, 2900)}-{rng.randrange(10, 99)}", Style("song", 11))
    cover.flow(30, 66, 150, Run(work.project, "project"), Style("hei_bold", 24), align="c", leading=1.6)
    cover.text(105, 112, "技术设计说明书", Style("song_bold", 28), align="c", spacing=0.25)
    cover.text(105, 130, "（第一册　总说明及电气）", Style("song", 14), align="c")
    for row, desk in enumerate(("项目负责人", "专业负责人", "核　对")):
        cover.text(70, 168 + row * 11, [desk, "：", somebody(job)], Style("song", 12.5))
    cover.text(105, 232, Run(work.designer, "designer"), Style("hei", 16), align="c")
    form = job.date_form("chinese", "plain")
    cover.text(105, 244, when(work.signed, form, "issue_date"), Style("song", 14), align="c")
    sealed(cover, 146, 236, work.designer, diameter=42)
    page.top = 25
    page.turn()
    page.line("1　概述", style=Style("hei_bold", 14))
    page.para(
        f"1.1　建设地点在{work.place}，拟装直流充电桩{rng.randrange(4, 16)}台，单台功率"
        f"{rng.choice(['60', '80', '120'])}kW，同时系数取0.7。"
    )
    page.para(
        "1.2　设计依据：业主委托书、供电方案答复单、《电动汽车充电站设计规范》GB 50966、"
        "《供配电系统设计规范》GB 50052。"
    )
    page.line("2　供电与配电", style=Style("hei_bold", 14))
    page.para(f"2.1　自{work.road}环网柜引一回10千伏电缆，路径长{plain(work.length)}米，过路段穿热镀锌钢管保护。")
    page.para("2.2　设箱式变电站一座，低压侧设集中无功补偿，补偿后功率因数不低于0.95；计量采用高供低计。")
    page.line("3　防雷、接地与消防", style=Style("hei_bold", 14))
    page.para("3.1　利用桩基钢筋作自然接地体，采用TN-S系统，各桩设剩余电流保护。")
    page.para("3.2　每四个车位配灭火器箱一只，设急停按钮，充电区设视频监控。")
    page.line("4　主要设备", style=Style("hei_bold", 14))
    rows: Rows = [
        (9, [(14, "序", True), (70, "名称及规格", True), (30, "单位", True), (46, "数量", True)]),
        (9, [(14, "1", False), (70, "箱式变电站 SCB14", False), (30, "座", False), (46, "1", False)]),
        (9, [(14, "2", False), (70, "10kV电缆 YJV22-3×70", False), (30, "米", False), (46, "按图计", False)]),
        (9, [(14, "3", False), (70, "MPP管 φ150", False), (30, "米", False), (46, "按图计", False)]),
    ]
    table(page.sheet, 25, page.y + 2, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    page.sheet.text(105, 283, "1", Style("song", 9), align="c")
    return drawn("technical_design_docs", "rowan_design_book", page.sheets, _values(work))


def rowan_design_brief(job: Job) -> Drawn:
    """One leaf: what it is for in a table, the versions, then the choices made."""
    work, rng = a_work(job), job.rng
    page = Page(job, Style("song", 11.5), top=22, leading=1.65)
    draft = work.signed - timedelta(days=rng.randrange(12, 40))
    page.title("充电设施技术方案（设计交底稿）", Style("hei_bold", 18), after=7)
    rows: Rows = [
        (11, [(30, "所属项目", True), (130, Run(work.project, "project"), False)]),
        (11, [(30, "编制单位", True), (130, Run(work.designer, "designer"), False)]),
        (
            11,
            [
                (30, "定稿日期", True),
                (50, when(work.signed, "dot", "issue_date"), False),
                (30, "版次", True),
                (50, "B", False),
            ],
        ),
        (
            11,
            [(30, "委托方", True), (60, work.applicant, False), (30, "主笔", True), (40, somebody(job), False)],
        ),
    ]
    page.y = table(page.sheet, 25, page.y, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 5
    page.line(
        f"修订记录：A版，{when(draft, 'dot').text}，送业主征求意见；B版，按业主意见调整车位排布。",
        style=Style("song", 10),
    )
    page.para(f"一、现状。{work.place}现有地面车位{rng.randrange(12, 60)}个，无备用电源容量，需新设专变。")
    page.para(
        f"二、选型。交流桩功率7千瓦，直流桩功率60千瓦，数量按{rng.randrange(2, 9)}:1配置；"
        "壳体采用不燃材料，防护等级IP55。"
    )
    page.para(f"三、线路。电缆沿{work.road}绿化带外侧直埋，过{work.cross}处顶管，埋深不小于0.8米。")
    page.para("四、控制。充电桩接入运营平台，支持有序充电，谷段时段为当日23时至次日7时，峰时自动降功率三成。")
    page.para("五、安全。设剩余电流、过压、过温、急停四级保护；车位间设防撞柱，每组车位设干粉灭火器两具。")
    page.para("六、验收。按GB/T 18487.1及GB 50303组织，绝缘电阻、接地电阻测试记录随竣工资料移交。")
    page.y += 6
    page.line("（以下无正文。本交底稿未加盖出图专用章前仅供讨论。）", style=Style("song", 9.5))
    return drawn(
        "technical_design_docs",
        "rowan_design_brief",
        page.sheets,
        _values(work),
    )


LAYOUTS: Layouts = {
    "technical_design_docs": {"rowan_design_book": rowan_design_book, "rowan_design_brief": rowan_design_brief}
}
