"""Further papers of building and traffic: an older construction permit, a table of impact, measures by decree."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, a_site, grid, plain, rows, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche
from samples.people import a_day, a_name
from samples.truth import Drawn, Value, drawn


def construction_lines(job: Job) -> Drawn:
    """A county's permit in one upright page of labelled lines, with a free number."""
    site, rng = a_site(job), job.rng
    when = a_day(rng, site.signed - timedelta(days=2200), site.signed - timedelta(days=20))
    county = rng.choice(["潢川县", "息县", "淮滨县", "商城县"])
    issuer = f"{county}住房和城乡建设局"
    number = rng.choice(
        [
            f"{county[0]}建施字〔{when.year}〕第{rng.randrange(1, 200):03d}号",
            f"4115{when:%Y%m%d}{rng.randrange(10**4):04d}01",
        ]
    )
    place = f"{county}{site.road}与{site.cross}交汇处"
    sheet, text = job.sheet(), Style("song", 13)
    guilloche(sheet, 10, 10, 190, 277, (236, 230, 214), waves=38, paper=(254, 253, 248))
    sheet.text(105, 24, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.3)
    sheet.text(105, 36, "建设工程施工许可证", Style("song_bold", 24), align="c", spacing=0.08)
    sheet.text(186, 54, ["编号：", Run(number, "permit_no")], Style("song", 12), align="r")
    price = Decimal(rng.randrange(9000, 480000)) / 100
    shown = Style("kai", 13.5)
    parts: list[tuple[str, str, str]] = [
        ("建 设 单 位", site.owner, "holder"),
        ("工 程 名 称", site.project, "project"),
        ("建 设 地 址", place, "location"),
        ("建 设 规 模", f"{rng.randrange(300, 4200)}平方米", ""),
        ("合 同 价 格", f"{price}万元", ""),
        ("设 计 单 位", site.designer, ""),
        ("施 工 单 位", site.builder, "builder"),
        ("监 理 单 位", site.adviser, ""),
        ("合同开工日期", written(when, form="plain"), ""),
        ("合同竣工日期", written(when + timedelta(days=150), form="plain"), ""),
    ]
    y = 68.0
    for name, value, field in parts:
        sheet.text(28, y, name, text, spread=30)
        sheet.text(64, y - 0.3, Run(value, field, shown), text)
        sheet.line(62, y + 6.2, 184, y + 6.2, width=0.15, fill=(120, 116, 100))
        y += 12.5
    law = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    y = sheet.flow(28, y + 6, 156, law, text, leading=1.8, indent=2)
    sheet.text(112, y + 16, ["发证机关：", Run(issuer, "issuer")], text)
    form = rng.choice(["plain", "chinese"])
    sheet.text(112, y + 28, ["日　　期：", Run(written(when, form=form), "issue_date")], text)
    seal(sheet, 152, y + 22, issuer, diameter=42)
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": site.owner,
        "project": site.project,
        "location": place,
        "builder": site.builder,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("construction_permit", "new_construction_lines", [sheet], values)


def impact_table(job: Job) -> Drawn:
    """A form of the impact of works on traffic, filled in by the adviser."""
    site, rng = a_site(job), job.rng
    sheet, label, shown = job.sheet(), Style("hei", 10.5), Style("song", 10.5)
    sheet.text(
        105, 18, rng.choice(["施工占道交通影响评估报告表", "交通影响评价报告表"]), Style("hei_bold", 19), align="c"
    )
    day = written(site.signed, form=job.date_form("dash", "plain", "dot", "bare"))
    flow = rng.randrange(500, 1300)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(34, "项目名称"), (136, Run(site.project, "project", shown))]),
        (12, [(34, "建设单位"), (136, Run(site.owner, "", shown))]),
        (
            12,
            [
                (34, "评价单位"),
                (71, Run(site.adviser, "author", shown)),
                (25, "编制日期"),
                (40, Run(day, "issue_date", shown)),
            ],
        ),
        (
            12,
            [
                (34, "影响道路"),
                (71, Run(site.road, "", shown)),
                (25, "占道长度"),
                (40, Run(f"{plain(site.length)}m", "", shown)),
            ],
        ),
        (
            26,
            [
                (34, "现状交通量"),
                (136, Run(f"高峰小时机动车{flow}辆，非机动车{flow * 2}辆，行人约{flow // 3}人次。", "", shown)),
            ],
        ),
        (30, [(34, "影响预测"), (136, Run("占用一条车道，通行能力下降约四分之一，高峰期将出现短时排队。", "", shown))]),
        (34, [(34, "减缓措施"), (136, Run("错峰施工；设置临时信号；公交站临时迁移；发布绕行公告。", "", shown))]),
        (34, [(34, "评价结论"), (136, Run("采取措施后影响可接受，同意实施。", "", shown))]),
    ]
    y = rows(sheet, 20, 34, table, label)
    sheet.text(24, y + 8, f"编制人：{a_name(rng, WORDS)}　　审核人：{a_name(rng, WORDS)}", shown)
    sheet.text(130, y + 8, "评价单位（公章）", shown)
    seal(sheet, 158, y + 12, site.adviser)
    values: dict[str, Value] = {"project": site.project, "author": site.adviser, "issue_date": site.signed.isoformat()}
    return drawn("traffic_impact_report", "new_impact_table", [sheet], values)


def protection_table(job: Job) -> Drawn:
    """Measures in a ruled list: where, what is put up, who answers for it."""
    site, rng = a_site(job), job.rng
    author = rng.choice([site.builder, site.adviser])
    sheet, label = job.sheet(297, 210), Style("song", 10.5)
    sheet.text(148, 16, "涉路施工交通安全防护措施一览表", Style("song_bold", 18), align="c")
    sheet.text(18, 30, ["工程名称：", Run(site.project, "project")], Style("song", 11))
    head: list[tuple[float, Runs]] = [(14, "序号"), (46, "部　位"), (138, "防护措施"), (33, "责任人"), (30, "备注")]
    y = grid(sheet, 18, 38, [(10, head)], Style("hei", 10.5))
    measures = (
        ("施工区起点", "设置导向牌、限速牌、频闪灯，摆放水马形成过渡段"),
        ("围挡沿线", "2米高彩钢板围挡，顶部安装警示灯带，迎车面粘贴反光条"),
        ("临时人行通道", "宽度不小于1.5米，两侧护栏，顶部设防护棚"),
        ("出入口", "安排专人指挥车辆进出，配置冲洗设备"),
        ("夜间", "红色警示灯全线开启，值班人员巡查不少于两次"),
    )
    for number, (where, what) in enumerate(measures, 1):
        cells: list[tuple[float, Runs]] = [
            (14, str(number)),
            (46, where),
            (138, what),
            (33, a_name(rng, WORDS)),
            (30, ""),
        ]
        y = grid(sheet, 18, y, [(14, cells)], label)
    by: Inline = ["编制单位：", Run(author, "author"), "（盖章）"]
    sheet.text(18, y + 10, by, Style("song", 11))
    form = job.date_form("plain", "dash", "padded")
    sheet.text(200, y + 10, ["编制时间：", Run(written(site.signed, form=form), "issue_date")], Style("song", 11))
    seal(sheet, 84, y + 16, author)
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_protection_measures", "new_protection_table", [sheet], values)


LAYOUTS: Layouts = {
    "construction_permit": {"new_construction_lines": construction_lines},
    "traffic_impact_report": {"new_impact_table": impact_table},
    "traffic_protection_measures": {"new_protection_table": protection_table},
}
