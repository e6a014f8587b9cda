"""“充电桩报装一件事”联办申请表: printed by the system over two pages; a counter's form filled in with a pen."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, barcode, feet, round_seal, signed_name
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import some_works
from samples.writing import table

Cells = list[tuple[float, Runs, bool]]
_LABEL = Style("song", 10.5)


def _project_code(job: Job) -> str:
    return f"26{job.rng.randrange(1, 12):02d}-411599-04-01-{job.rng.randrange(10**6):06d}"


def _band(sheet: Sheet, y: float, text: str) -> float:
    sheet.fill(16, y, 178, 9, (232, 232, 232))
    sheet.rect(16, y, 178, 9)
    sheet.text(19, y + 2.4, text, Style("hei_bold", 11))
    return y + 9


def system_print(job: Job) -> Drawn:
    """附件3 as the system prints it, for a firm: number and QR code above, the table over two pages."""
    facts, works = job.facts, some_works(job)
    company = facts.company.org
    first, second = job.sheet(), job.sheet()
    value = Style("hei", 10.5)
    number = works.case_no
    site = f"信阳市{facts.home.community.district}{works.road}{job.rng.randrange(1, 300)}号"
    kva = job.rng.choice((100, 160, 250, 315, 400, 630))
    for page in (first, second):
        page.text(16, 12, ["办件编号：", Run(number, "case_no" if page is first else "")], Style("hei", 9.5))
    qr_code(first, 174, 10, 19)
    first.text(105, 22, "“充电桩报装一件事”联办申请表", Style("hei_bold", 18), align="c")
    visit = works.signed + timedelta(days=5)
    y = table(
        first,
        16,
        36,
        [
            (
                11,
                [
                    (22, "企业名称", True),
                    (80, company.name, False),
                    (24, "产权类型", True),
                    (52, job.rng.choice(("■自有　□租赁", "□自有　■租赁")), False),
                ],
            ),
            (
                11,
                [
                    (22, "联系人", True),
                    (80, facts.landlord.name, False),
                    (24, "联系电话", True),
                    (52, facts.landlord.phone, False),
                ],
            ),
            (11, [(32, "报装详细地址", True), (146, site, False)]),
            (13, [(32, "业务种类", True), (146, "■新建（改建、扩建）充电桩报装　□既有建筑新增充电桩需求报装", False)]),
            (
                16,
                [
                    (32, "联合报装事项", True),
                    (
                        146,
                        "■用电报装　■影响交通安全占道施工审核　■占用、挖掘城市道路审批\n"
                        "□工程建设涉及城市绿地、树木审批",
                        False,
                    ),
                ],
            ),
            (
                12,
                [
                    (32, "期望现场踏勘\n时　　间", True),
                    (146, f"{numbers.written_date(visit)}（非节假日）　■上午　□下午", False),
                ],
            ),
        ],
        label=_LABEL,
        value=value,
    )
    y = _band(first, y, "■用电报装（选填）")
    supply = (
        f"■企业新装（选填）\n业务类型：■商业　□普通工业　□非工业　□其他\n供电容量：{kva} kVA（千伏安）\n"
        "□居民新装（选填）\n业务类型：□居民生活用电\n供电容量：　　　 kVA（千伏安）\n"
        f"期望用电时间：{numbers.written_date(works.period_to)}"
    )
    first.rect(16, y, 178, 50)
    first.cell((16, y, 178, 50), supply, value, leading=1.45)
    y = _band(first, y + 50, "项目基本信息")
    y = table(
        first,
        16,
        y,
        [
            (11, [(36, "项目名称代码", True), (142, f"{works.project}　{_project_code(job)}", False)]),
            (11, [(36, "项目建设地址", True), (142, site, False)]),
            (11, [(36, "申请单位", True), (142, company.name, False)]),
            (
                13,
                [
                    (36, "社会统一代码证\n（营业执照）", True),
                    (58, company.uscc, False),
                    (28, "法人代表\n（身份证）", True),
                    (56, company.legal_person, False),
                ],
            ),
            (
                11,
                [
                    (36, "经办人", True),
                    (58, facts.landlord.name, False),
                    (28, "联系电话", True),
                    (56, facts.landlord.phone, False),
                ],
            ),
        ],
        label=_LABEL,
        value=value,
    )
    y = table(
        second,
        16,
        22,
        [
            (
                13,
                [
                    (36, "施工单位\n（营业执照）", True),
                    (64, f"{works.builder.name}\n{works.builder.uscc}", False),
                    (28, "联系人\n（联系方式）", True),
                    (50, f"{another(job)} {works.builder.phone}", False),
                ],
            ),
            (13, [(36, "申请事项", True), (142, "占用、挖掘城市道路审批；影响交通安全占道施工审核", False)]),
        ],
        label=_LABEL,
        value=value,
    )
    y = _band(second, y, "外线施工联审（备案）申请内容")
    period = f"{works.period_from:%Y-%m-%d} 至 {works.period_to:%Y-%m-%d}"
    y = table(
        second,
        16,
        y,
        [
            (
                16,
                [
                    (30, "临时占用、\n挖掘原因", True),
                    (66, works.reason, False),
                    (30, "临时占用、\n挖掘时间", True),
                    (52, period, False),
                ],
            ),
            (12, [(30, "送达方式", True), (148, "■系统推送（网上下载）　□窗口领取　□邮寄送达（费用自理）", False)]),
        ],
        label=_LABEL,
        value=value,
    )
    used = job.rng.choice(("主干道", "次干道", "支路"))
    for kind in ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路"):
        on = kind == used
        text = works.place if on else ""
        y = table(
            second,
            16,
            y,
            [(9.5, [(44, f"{'■' if on else '□'}{kind}", False), (26, "道路地址", True), (108, text, False)])],
            label=_LABEL,
            value=value,
        )
    y = table(
        second,
        16,
        y,
        [
            (11, [(44, "□绿地　占用绿地地址", False), (70, "", False), (26, "绿地性质", True), (38, "", False)]),
            (11, [(44, "占用面积", True), (134, "长　　　米，宽　　　米，面积　　　平方", False)]),
        ],
        label=_LABEL,
        value=value,
    )
    second.flow(
        16,
        y + 5,
        178,
        "申请人声明：本表所填信息及所附材料真实、合法、有效，复印件与原件一致；如有虚假，愿承担由此产生的一切法律责任。",
        Style("song", 10.5),
        leading=1.5,
        indent=2,
    )
    second.text(100, y + 28, "申请单位（盖章）：", Style("song", 11))
    second.text(100, y + 40, f"日期：{numbers.written_date(works.signed, form='spaced')}", Style("song", 11))
    round_seal(job, second, 154, y + 34, company.name)
    feet([first, second], "第 {} 页，共 {} 页")
    return drawn("joint_application", "dew_system", [first, second], {"case_no": number})


def counter_form(job: Job) -> Drawn:
    """The counter's one-page version for a resident: bar code and number stuck on top, the rest by hand."""
    facts, works, sheet = job.facts, some_works(job), job.sheet()
    person, home = facts.person, facts.home
    pen = Style("kai", 12.5, (28, 46, 130), jitter=0.04)
    number = works.case_no if job.chance(0.6) else f"4115{works.signed:%Y%m%d}{job.rng.randrange(10**5):05d}"
    sheet.rect(122, 10, 72, 21, line=0.2, fill=(150, 150, 150))
    barcode(sheet, 128, 12.5, 60, 9)
    sheet.text(158, 23.5, ["受理编号 ", Run(number, "case_no")], Style("hei", 9.5), align="c")
    sheet.text(16, 16, "信阳市政务服务中心“高效办成一件事”专窗", Style("song", 9.5))
    sheet.text(105, 38, "充电桩报装一件事申请表", Style("song_bold", 21), align="c", spacing=0.08)
    sheet.text(105, 49, "（居民用户）", Style("song", 12), align="c")

    def put(text: str) -> Run:
        return Run(text, "", pen)

    y = table(
        sheet,
        18,
        60,
        [
            (
                14,
                [
                    (30, "申请人", True),
                    (44, put(person.name), False),
                    (30, "身份证号", True),
                    (70, put(person.id_number), False),
                ],
            ),
            (
                14,
                [
                    (30, "联系电话", True),
                    (44, put(person.phone), False),
                    (30, "经办人", True),
                    (70, put(job.rng.choice(("本人", facts.spouse.name))), False),
                ],
            ),
            (
                16,
                [
                    (30, "报装地址", True),
                    (
                        144,
                        put(f"{home.community.district}{home.community.street}{home.community.name}{home.space_floor}"),
                        False,
                    ),
                ],
            ),
            (
                14,
                [
                    (30, "车位编号", True),
                    (44, put(home.space_no), False),
                    (30, "车位性质", True),
                    (70, job.rng.choice(("■自有产权　□租赁　□使用权", "□自有产权　■租赁　□使用权")), False),
                ],
            ),
            (
                14,
                [
                    (30, "申请容量", True),
                    (44, [put(facts.power_kw), " kW"], False),
                    (30, "车辆品牌型号", True),
                    (70, put(facts.vehicle.model), False),
                ],
            ),
            (14, [(30, "物业（社区）", True), (144, put(home.community.manager.name), False)]),
            (
                20,
                [
                    (30, "联办事项", True),
                    (144, "■低压居民新装　□占用、挖掘城市道路审批\n□涉及城市绿地、树木审批　□占道施工审核", False),
                ],
            ),
            (
                26,
                [
                    (30, "提交材料", True),
                    (
                        144,
                        "■用电人有效身份证件　■固定车位使用证明　■物业证明\n"
                        "■新能源汽车购车证明　□其他：＿＿＿＿＿＿＿＿",
                        False,
                    ),
                ],
            ),
            (
                14,
                [
                    (30, "期望踏勘时间", True),
                    (144, put(f"{works.signed.month}月{works.signed.day}日后均可　上午"), False),
                ],
            ),
            (36, [(30, "申请人承诺\n及签名", True), (144, "", False)]),
        ],
        label=Style("song", 11),
        value=Style("song", 11),
    )
    sheet.flow(
        51,
        y - 33,
        136,
        "本人承诺所提供材料真实有效，同意供电企业采集相关信息，按规定安全用电。",
        Style("song", 11),
        leading=1.5,
        indent=2,
    )
    signed_name(sheet, 98, y - 17, person.name)
    sheet.text(186, y - 8, Run(numbers.written_date(works.signed, form="plain"), "", pen), pen, align="r")
    sheet.text(18, y + 5, f"窗口受理人：{another(job)}　　咨询电话：95598　12345", Style("song", 9.5))
    sheet.text(18, y + 11, "本表一式两份，申请人、窗口各执一份。", Style("song", 9.5))
    return drawn("joint_application", "dew_counter", [sheet], {"case_no": number})


LAYOUTS: Layouts = {"joint_application": {"dew_system": system_print, "dew_counter": counter_form}}
