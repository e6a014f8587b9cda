"""附件3, the joint application, printed from the system, signed and scanned back."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    a_site,
    landline,
    on,
    phone,
    plain,
    sealed,
    serial,
    sign,
    span_text,
    ticks,
)
from samples.layouts_held.jay_contracts import case_number
from samples.truth import Drawn, drawn


def _cells(sheet: Sheet, y: float, height: float, cells: list[tuple[float, Runs]], style: Style, value: Style) -> float:
    left = 16.0
    for place, (wide, runs) in enumerate(cells):
        sheet.rect(left, y, wide, height)
        sheet.cell(
            (left, y, wide, height), runs, value if place % 2 else style, align="l" if place % 2 else "c", pad=1.2
        )
        left += wide
    return y + height


def joint(job: Job) -> Drawn:
    """附件3, “充电桩报装一件事”联办申请表, printed from the system, signed, scanned back."""
    rng, facts = job.rng, job.facts
    site = a_site(job)
    case_no = case_number(job)
    resident = job.variant.holder_is == "person" and job.chance(0.45)
    org = facts.company.org
    style, value = Style("song", 10), Style(rng.choice(["song", "kai"]), 10)
    sheets = [job.sheet(), job.sheet()]
    sheet = sheets[0]
    sheet.text(18, 14, "附件 3", Style("hei", 12))
    sheet.text(105, 22, "“充电桩报装一件事”联办申请表", Style("hei_bold", 18), align="c")
    sheet.text(192, 35, ["办件编号：", Run(case_no, "case_no")], Style("song", 10.5), align="r")
    place = f"信阳市{facts.home.community.district}{facts.home.community.street}{facts.home.community.name}"
    place += f"{facts.home.room_text}（车位{facts.home.space_no}）" if resident else "院内"
    road, green = not resident and job.chance(0.8), not resident and job.chance(0.4)
    y = 42.0
    contact = facts.person.name if resident else site.handler
    number = facts.person.phone if resident else site.phone
    y = _cells(
        sheet,
        y,
        10,
        [
            (30, "企业名称"),
            (66, "" if resident else org.name),
            (24, "产权类型"),
            (58, ticks(["自有", "租赁"], rng.choice(["自有", "租赁"]))),
        ],
        style,
        value,
    )
    y = _cells(sheet, y, 10, [(30, "联系人"), (66, contact), (24, "联系电话"), (58, number)], style, value)
    y = _cells(sheet, y, 10, [(30, "报装详细地址"), (148, place)], style, value)
    kinds = ["新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"]
    y = _cells(sheet, y, 10, [(30, "业务种类"), (148, ticks(kinds, kinds[1 if resident else 0]))], style, value)
    chosen = [True, road, road, green]
    options = ["用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批"]
    text = "　".join(("■" if yes else "□") + option for option, yes in zip(options, chosen, strict=True))
    y = _cells(sheet, y, 14, [(30, "联合报装事项"), (148, text)], style, value)
    visit = on(job, site.signed + timedelta(days=rng.randrange(2, 9)), "plain", "spaced")
    y = _cells(
        sheet,
        y,
        10,
        [
            (30, "期望现场\n踏勘时间"),
            (148, f"{visit}（非节假日）　{ticks(['上午', '下午'], rng.choice(['上午', '下午']))}"),
        ],
        style,
        value,
    )
    sheet.rect(16, y, 178, 34)
    sheet.text(19, y + 2.5, "■ 用电报装（选填）", Style("hei", 10.5))
    kind = "" if resident else rng.choice(["商业", "非工业", "其他"])
    kva = rng.choice(["7", "7", "11"]) if resident else rng.choice(["80", "125", "160", "315"])
    lines = (
        (
            f"{'□' if resident else '■'} 企业新装（选填）　业务类型："
            f"{ticks(['商业', '普通工业', '非工业', '其他'], kind)}　供电容量："
            f"{'____' if resident else kva} kVA（千伏安）"
        ),
        (
            f"{'■' if resident else '□'} 居民新装（选填）　业务类型：{'■' if resident else '□'}居民生"
            f"活用电　供电容量：{kva if resident else '____'} kVA（千伏安）"
        ),
        f"期望用电时间：{on(job, site.end + timedelta(days=rng.randrange(3, 15)), 'plain', 'spaced')}",
    )
    for line_no, line in enumerate(lines):
        sheet.text(21, y + 10.5 + line_no * 7.5, line, value.sized(9.5))
    y += 34
    sheet.rect(16, y, 178, 8)
    sheet.text(105, y + 2, "项目基本信息", Style("hei", 10.5), align="c", spacing=0.2)
    y += 8
    y = _cells(
        sheet,
        y,
        10,
        [(34, "项目名称代码"), (144, "/" if resident else f"{site.project}　2611-411599-04-01-{serial(job, 6)}")],
        style,
        value,
    )
    y = _cells(sheet, y, 10, [(34, "项目建设地址"), (144, place if resident else site.place)], style, value)
    y = _cells(sheet, y, 10, [(34, "申请单位"), (144, facts.person.name if resident else org.name)], style, value)
    legal = facts.person if resident else facts.spouse
    legal_text = f"{legal.name}　{legal.id_number}" if resident else f"{org.legal_person}　{legal.id_number}"
    y = _cells(
        sheet,
        y,
        12,
        [
            (34, "社会统一代码证\n（营业执照）"),
            (48, "" if resident else org.uscc),
            (28, "法人代表\n（身份证）"),
            (68, legal_text),
        ],
        style,
        value,
    )
    y = _cells(sheet, y, 10, [(34, "经办人"), (48, contact), (28, "联系电话"), (68, number)], style, value)
    y = _cells(
        sheet,
        y,
        12,
        [
            (34, "施工单位\n（营业执照）"),
            (70, "" if resident else site.builder.name),
            (28, "联系人\n（联系方式）"),
            (46, "" if resident else f"{site.foreman} {phone(job)}"),
        ],
        style,
        value,
    )
    sheet = sheets[1]
    y = 24.0
    sheet.rect(16, y, 178, 8)
    sheet.text(105, y + 2, "申请事项", Style("hei", 10.5), align="c", spacing=0.2)
    y += 8
    y = _cells(
        sheet,
        y,
        18,
        [
            (34, "外线施工联审\n（备案）申请内容"),
            (144, f"{site.reason}，新建线路约{plain(site.length)}米。" if road else "无外线工程"),
        ],
        style,
        value,
    )
    y = _cells(
        sheet,
        y,
        16,
        [
            (34, "临时占用、\n挖掘原因"),
            (55, site.reason if road else "/"),
            (34, "临时占用、\n挖掘时间"),
            (55, span_text(site) if road else "/"),
        ],
        style,
        value,
    )
    y = _cells(
        sheet,
        y,
        10,
        [
            (34, "送达方式"),
            (
                144,
                ticks(
                    ["系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"],
                    rng.choice(["系统推送（网上下载）", "窗口领取"]),
                ),
            ),
        ],
        style,
        value,
    )
    level = rng.choice(["主干道", "次干道", "支路"]) if road else ""
    for name, label in (
        ("高速", "道路名称"),
        ("普通国省道", "道路地址"),
        ("农村公路", "道路名称"),
        ("快速路", "道路地址"),
        ("主干道", "道路地址"),
        ("次干道", "道路地址"),
        ("支路", "道路地址"),
        ("支小路", "道路地址"),
    ):
        y = _cells(
            sheet,
            y,
            9,
            [
                (14, "类型" if name == "高速" else ""),
                (34, f"{'■' if name == level else '□'} {name}"),
                (26, label),
                (104, site.road + site.cross[0] + "口附近" if name == level else ""),
            ],
            style,
            value,
        )
    natures = rng.choice(["道路附属绿地", "公共绿地"])
    y = _cells(
        sheet,
        y,
        11,
        [
            (20, f"{'■' if green else '□'} 绿地"),
            (0.01, ""),
            (30, "占用绿地地址"),
            (62, site.road + "路侧绿带" if green else ""),
            (26, "绿地性质"),
            (39.99, natures if green else ""),
        ],
        style,
        value,
    )
    size = (
        f"长 {plain(site.length)} 米，宽 {plain(site.width)} 米，面积 {plain(site.area)} 平方"
        if green
        else "长　　米，宽　　米，面积　　平方"
    )
    y = _cells(sheet, y, 10, [(50, "占用面积"), (128, size)], style, value)
    sheet.flow(
        18,
        y + 5,
        174,
        "申请人声明：以上填写内容及提交材料真实、有效，复印件与原件一致，自愿承担因虚假申报引起的法律责任。",
        style,
        leading=1.5,
        indent=2,
    )
    y += 22
    sheet.text(96, y, "申请人（签字或盖章）：", Style("song", 11))
    if resident:
        sign(sheet, 142, y - 2, facts.person.name)
    else:
        sealed(sheet, 160, y + 4, org.name)
    sheet.text(96, y + 12, "申请日期：" + on(job, site.signed, "plain", "spaced"), Style("song", 11))
    sheet.text(
        18, y + 30, f"受理窗口：信阳市政务服务中心“高效办成一件事”专窗　　咨询电话：{landline(job)}", Style("song", 9.5)
    )
    for page_no, page in enumerate(sheets, 1):
        page.text(105, 284, f"第 {page_no} 页，共 2 页", Style("song", 9), align="c")
        if page_no == 2 and job.chance(0.6):
            page.text(18, 14, ["办件编号：", Run(case_no, "case_no")], Style("song", 9.5))
    return drawn("joint_application", "jay_printed_and_signed", sheets, {"case_no": case_no})


LAYOUTS: Layouts = {
    "joint_application": {"jay_printed_and_signed": joint},
}
