"""Applications to occupy a road for a time: tables A and B on two pages, and a print-out of table A alone."""

from __future__ import annotations

from samples import ornaments
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_held.laurel_common import a_site, day, plain, sealed, works_values
from samples.truth import Drawn, drawn


def two_tables(job: Job) -> Drawn:
    site, first, second = a_site(job), job.sheet(), job.sheet()
    fill = job.fill_style(11.5)
    head, small = Style("song_bold", 19), Style("song", 10)
    first.text(105, 22, "城市道路临时占用许可申请书", head, align="c", spacing=0.12)
    first.text(105, 33, [Run("A", "parts"), "表　基本情况（由申请方填）"], Style("hei", 12), align="c")
    form = Form(fill, label_mm=34)
    form.row(13, ("申请方", form.value(site.applicant, "applicant")))
    form.row(
        12,
        ("委托何人办理", form.value(site.handler.name, "handler")),
        ("其联系方式", form.value(site.handler.phone, "phone")),
    )
    form.row(12, ("通信地址", form.value(job.facts.company.org.address)), ("邮　编", form.value("464000")))
    form.row(13, ("拟占道路", form.value(site.road, "road")))
    form.row(13, ("起止路口", form.value(site.section)))
    form.row(13, ("准确方位", form.value(site.place, "place")))
    form.row(24, ("占用缘由", form.value(site.reason, "reason")))
    form.row(
        13,
        (
            "占用时段",
            [
                day(site.start, "period_from", "plain", fill),
                " 起，",
                day(site.end, "period_to", "plain", fill),
                f" 止，计{site.days}天",
            ],
        ),
    )
    form.row(
        40,
        (
            "告知与承诺",
            "本申请方知悉：不得改变占用用途，不得转让许可；占用期满自行拆除设施并恢复原状；因城市建设需要提前收回的，"
            "服从管理。《城市道路管理条例》第三十一条、第三十五条内容已阅。",
        ),
    )
    y = form.put(first, 42)
    first.text(70, y + 8, "申请方签章：", small)
    first.text(150, y + 8, day(site.signed), small)
    if site.is_person:
        first.text(94, y + 6, site.applicant, Style("kai", 16, jitter=0.06))
    else:
        sealed(first, 108, y + 8, site.applicant)
    second.text(105, 22, [Run("B", "parts"), "表　占道施工情况（由施工方填）"], Style("hei_bold", 15), align="c")
    form.row(13, ("施工方", form.value(site.builder, "builder")))
    form.row(12, ("资质等级", form.value("电力工程施工总承包叁级")), ("项目经理", form.value(site.names[0])))
    form.row(
        12,
        ("占用长", [form.value(plain(site.length), "length_m"), " 米"]),
        ("占用宽", [form.value(plain(site.width), "width_m"), " 米"]),
    )
    form.row(
        12, ("占用面积", [form.value(plain(site.area), "area_m2"), " 平方米"]), ("围挡高度", [form.value("1.8"), " 米"])
    )
    form.row(12, ("安全员", form.value(site.names[1])), ("值班电话", form.value(site.phones[0])))
    form.row(30, ("材料堆放", "砂石、管材分类码放于围挡内侧，高度不超过一米二，雨天覆盖；不占盲道，不压井盖。"))
    form.row(30, ("文明施工", "出入口设冲洗垫，车辆不带泥上路；噪声作业避开中高考及夜间。"))
    form.row(34, ("管理部门意见", ""))
    y = form.put(second, 34)
    second.text(19, y + 6, "说明：A、B两表同时报送，缺一不受理；数字用阿拉伯数字填写。", small)
    sealed(second, 150, y + 16, site.builder)
    second.text(120, y + 14, "施工方（章）", small)
    values = works_values(site) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "laurel_two_tables", [first, second], values)


def system_print(job: Job) -> Drawn:
    """Table A as an online service prints it: grey heads of sections, label and value in two columns without rules."""
    site, sheet = a_site(job), job.sheet()
    label, value = Style("hei", 9.5, (105, 105, 110)), Style("hei", 10.5)
    shown = works_values(site)
    sheet.text(20, 16, "信阳市政务服务网 · 办件打印", Style("hei", 9, (90, 90, 95)))
    sheet.text(
        190,
        16,
        f"打印时间 {site.signed:%Y-%m-%d} 16:{job.rng.randrange(10, 59)}:07",
        Style("hei", 9, (90, 90, 95)),
        align="r",
    )
    sheet.text(20, 26, ["占道事项网上申报（", Run("A", "parts"), " 表）"], Style("hei_bold", 18))
    ornaments.qr_code(sheet, 168, 24, 20)
    sheet.text(20, 38, f"办件编号 4115{job.rng.randrange(10**10):010d}　状态：待受理", value)
    y = 50.0

    def section(title: str, pairs: list[tuple[str, str | Run, str | Run]]) -> None:
        nonlocal y
        sheet.fill(20, y, 170, 8, (232, 236, 242))
        sheet.text(23, y + 2, title, Style("hei_bold", 11))
        y += 12
        for name, run, more in pairs:
            sheet.text(23, y, name, label)
            sheet.flow(64, y - 0.4, 124, [run, more], value, leading=1.4)
            y += 9.5
        y += 3

    section(
        "主体信息",
        [
            ("申报主体", Run(site.applicant, "applicant"), ""),
            ("主体证照", "已核验（电子证照）", ""),
            ("代办人姓名", Run(site.handler.name, "handler"), ""),
            ("代办人手机号", Run(site.handler.phone, "phone"), ""),
            ("施工单位名称", Run(site.builder, "builder"), ""),
            ("施工单位负责人", f"{site.names[0]} {site.phones[0]}", ""),
        ],
    )
    section(
        "占道信息",
        [
            ("道路名称", Run(site.road, "road"), ""),
            ("详细位置", Run(site.place, "place"), ""),
            ("事由", Run(site.reason, "reason"), ""),
            ("占道长度", Run(str(shown["length_m"]), "length_m"), " m"),
            ("占道宽度", Run(str(shown["width_m"]), "width_m"), " m"),
            ("占道面积", Run(str(shown["area_m2"]), "area_m2"), " ㎡"),
            ("占道开始日期", day(site.start, "period_from", "dash"), ""),
            ("占道结束日期", day(site.end, "period_to", "dash"), ""),
            ("是否夜间施工", "否", ""),
        ],
    )
    section(
        "附件目录",
        [
            ("1", "现场照片.jpg（3张）", ""),
            ("2", "交通组织示意图.pdf", ""),
        ],
    )
    sheet.line(20, y, 190, y, fill=(180, 180, 185))
    sheet.text(20, y + 3, "本页由系统生成，涂改无效。咨询电话 0376-12345，投诉电话 0376-6700000。", Style("hei", 8.5))
    return drawn("road_occupy_application", "laurel_system_print", [sheet], shown | {"parts": ("A",)})


LAYOUTS: Layouts = {"road_occupy_application": {"laurel_two_tables": two_tables, "laurel_system_print": system_print}}
