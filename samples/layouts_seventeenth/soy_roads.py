"""城市道路掘动申请表 and 临时占用城市道路申请表（A B表）."""

from __future__ import annotations

from samples import numbers, works
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, boxes, day, pen, sealed, signed, span, st
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import table


def _values(this: Works, *, without: tuple[str, ...] = ()) -> dict[str, Value]:
    every: dict[str, Value] = {
        "applicant": this.applicant,
        "handler": this.handler.name,
        "phone": this.handler.phone,
        "builder": this.builder.name,
        "road": this.road,
        "place": this.place,
        "reason": this.reason,
        "length_m": plain(this.length),
        "width_m": plain(this.width),
        "area_m2": plain(this.area),
        "period_from": this.period_from.isoformat(),
        "period_to": this.period_to.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in without}


def _is_org(this: Works) -> bool:
    return this.applicant.endswith("公司")


def dig_table(job: Job) -> Drawn:
    """A printed form of one page with boxes for three offices left empty."""
    sheet, facts, rng, this = job.sheet(), job.facts, job.rng, works.some_works(job)
    fill = job.fill_style(11)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    sheet.text(105, 18, "城市道路掘动申请表", st(20, "song_bold"), align="c", spacing=0.1)
    sheet.text(20, 32, f"填表日期：{numbers.written_date(this.signed)}", st(10.5))
    sheet.text(190, 32, "编号：（市政）掘〔2026〕　　号", st(10.5), align="r")
    layer = rng.choice(["沥青路面", "水泥路面", "步砖"])
    rows: Rows = [
        (
            12,
            [
                (32, "申请单位（人）", True),
                (64, v(this.applicant, "applicant"), False),
                (26, "证照号码", True),
                (48, v(this.applicant_code), False),
            ],
        ),
        (
            11,
            [
                (32, "法定代表人", True),
                (64, v(facts.company.org.legal_person if _is_org(this) else "/"), False),
                (26, "联系电话", True),
                (48, v(facts.company.org.phone if _is_org(this) else "/"), False),
            ],
        ),
        (
            11,
            [
                (32, "经 办 人", True),
                (64, v(this.handler.name, "handler"), False),
                (26, "手　机", True),
                (48, v(this.handler.phone, "phone"), False),
            ],
        ),
        (
            11,
            [
                (32, "施工单位", True),
                (64, v(this.builder.name, "builder"), False),
                (26, "现场负责人", True),
                (48, v(f"{facts.spouse.name} {facts.spouse.phone}"), False),
            ],
        ),
        (11, [(32, "掘动道路", True), (138, v(this.road, "road"), False)]),
        (13, [(32, "掘动地点", True), (138, v(this.place, "place"), False)]),
        (13, [(32, "掘动原因", True), (138, v(this.reason, "reason"), False)]),
        (10, [(32, "路面类别", True), (138, boxes(("沥青路面", "水泥路面", "步砖", "土路肩"), layer), False)]),
        (
            10,
            [
                (32, "掘动规模", True),
                (23, "长（米）", True),
                (23, v(plain(this.length), "length_m"), False),
                (23, "宽（米）", True),
                (23, v(plain(this.width), "width_m"), False),
                (23, "面积（m²）", True),
                (23, v(plain(this.area), "area_m2"), False),
            ],
        ),
        (11, [(32, "掘动时间", True), (138, span(this.period_from, this.period_to, "spaced", fill), False)]),
    ]
    y = table(sheet, 20, 39, rows, label=st(11), value=st(11))
    sheet.rect(20, y, 170, 34)
    sheet.text(23, y + 3, "申请单位意见：", st(11))
    sheet.text(40, y + 12, "申请掘动上述路段，保证按期恢复，请予批准。", fill)
    if _is_org(this):
        sealed(sheet, 152, y + 19, this.applicant, diameter=38)
    else:
        signed(sheet, 140, y + 18, this.applicant, "applicant")
    sheet.text(120, y + 27, "（签章）", st(10))
    y += 34
    for office in ("市政设施管理处意见", "公安交警部门意见", "城市管理局审批意见"):
        sheet.rect(20, y, 170, 22)
        sheet.text(23, y + 2.5, office + "：", st(11))
        sheet.text(150, y + 15, "年　　月　　日", st(10))
        y += 22
    return drawn("road_dig_application", "soy_dig_table", [sheet], _values(this))


def dig_letter(job: Job) -> Drawn:
    """A form in lines to be filled by pen, two pages: request, then sketch and the signature."""
    first, second, this, rng = job.sheet(), job.sheet(), works.some_works(job), job.rng
    ink = pen(job, 13)
    label = st(12.5)
    first.text(105, 24, "挖掘城市道路申请表", st(20, "hei_bold"), align="c")
    first.text(105, 35, "（挖掘城市道路许可用表，一式三份）", st(10.5), align="c")

    def line(y: float, pairs: list[tuple[str, Run, float]]) -> None:
        x = 24.0
        for said, run, width in pairs:
            first.text(x, y, said, label)
            x += first.width_of(said, label) + 1
            first.text(x + 2, y - 0.4, run, ink)
            first.line(x, y + 6, x + width, y + 6, width=0.2)
            x += width + 4

    line(52, [("一、申请人：", Run(this.applicant, "applicant"), 128)])
    line(65, [("证件号码：", Run(this.applicant_code), 134)])
    line(
        78,
        [("委托代理人：", Run(this.handler.name, "handler"), 40), ("联系方式：", Run(this.handler.phone, "phone"), 58)],
    )
    line(91, [("二、拟挖掘路名：", Run(this.road, "road"), 118)])
    first.text(24, 104, "三、挖掘位置：", label)
    first.flow(56, 104, 128, Run(this.place, "place", ink), ink, leading=1.5)
    line(
        124,
        [
            ("四、挖掘长", Run(plain(this.length), "length_m"), 22),
            ("米，宽", Run(plain(this.width), "width_m"), 18),
            ("米，深", Run(plain(this.depth)), 16),
            ("米，计", Run(plain(this.area), "area_m2"), 20),
        ],
    )
    first.text(178, 124, "㎡", label)
    first.text(24, 137, "五、挖掘用途：", label)
    first.flow(56, 137, 128, Run(this.reason, "reason", ink), ink, leading=1.5)
    line(157, [("六、施工队伍：", Run(this.builder.name, "builder"), 122)])
    line(
        170,
        [
            ("七、计划开工：", day(this.period_from, "period_from"), 48),
            ("计划完工：", day(this.period_to, "period_to"), 46),
        ],
    )
    first.text(
        24,
        186,
        "八、路面恢复方式：" + boxes(("自行恢复", "委托市政部门恢复"), rng.choice(["自行恢复", "委托市政部门恢复"])),
        label,
    )
    first.text(24, 200, "九、随附材料：", label)
    papers = "1. 营业执照或身份证复印件；2. 建设工程规划许可证；3. 施工图；4. 施工组织设计；5. 交通组织方案。"
    first.flow(32, 210, 150, papers, st(11.5), leading=1.6)
    first.text(105, 284, "1 / 2", st(9), align="c")
    second.text(24, 24, "十、挖掘位置平面示意图", label)
    second.rect(24, 34, 162, 110)
    for y in (70, 104):
        second.line(30, y, 180, y, width=0.4)
    second.text(105, 84, Run(this.road, "road"), st(12, "kai"), align="c", spacing=0.5)
    second.rect(88, 106, 40, 7, line=0.5)
    second.text(132, 107, "拟挖掘段", st(10, "kai"))
    second.text(172, 38, "N↑", st(11))
    second.text(24, 154, "声明：以上填报内容属实，施工中服从市政和交警部门管理。", label)
    second.text(96, 172, "申请人（签名或盖章）：", label)
    if _is_org(this):
        sealed(second, 158, 180, this.applicant, diameter=40)
        signed(second, 150, 170, this.handler.name, "handler")
    else:
        signed(second, 150, 169, this.applicant, "applicant")
    second.text(96, 188, numbers.written_date(this.signed, form="spaced"), label)
    second.text(24, 216, "受理窗口：　　　　　　　　接件人：　　　　　　　　接件时间：", st(11))
    second.text(105, 284, "2 / 2", st(9), align="c")
    return drawn("road_dig_application", "soy_dig_letter", [first, second], _values(this))


def _part(sheet: Sheet, letter: str, form: str, style: Style, x: float = 20.0, y: float = 14.0) -> None:
    before, after = form.split("{}")
    sheet.text(x, y, [before, Run(letter, "parts"), after], style)


def occupy_two(job: Job) -> Drawn:
    """A 表 with what is asked, B 表 with sketch, commitments and offices' opinions; B is now and then not there."""
    first, second, this, rng, facts = job.sheet(), job.sheet(), works.some_works(job), job.rng, job.facts
    fill = job.fill_style(11)
    both = job.chance(0.8)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    first.text(105, 22, "临时占用城市道路申请表", st(19, "song_bold"), align="c", spacing=0.06)
    _part(first, "A", "（{}表）", st(14, "song_bold"), 97, 32)
    rows: Rows = [
        (12, [(34, "申 请 人", True), (136, v(this.applicant, "applicant"), False)]),
        (
            11,
            [
                (34, "统一社会信用代码\n或身份证号", True),
                (58, v(this.applicant_code), False),
                (28, "通讯地址", True),
                (50, v(facts.home.community.street), False),
            ],
        ),
        (
            11,
            [
                (34, "经办人姓名", True),
                (58, v(this.handler.name, "handler"), False),
                (28, "经办人电话", True),
                (50, v(this.handler.phone, "phone"), False),
            ],
        ),
        (11, [(34, "施工单位", True), (136, v(this.builder.name, "builder"), False)]),
        (13, [(34, "占用事由", True), (136, v(this.reason, "reason"), False)]),
        (
            11,
            [
                (34, "占用道路", True),
                (58, v(this.road, "road"), False),
                (28, "占用类型", True),
                (50, v(rng.choice(["施工围挡", "堆放材料", "搭设脚手架"])), False),
            ],
        ),
        (13, [(34, "占用地点", True), (136, v(this.place, "place"), False)]),
        (
            12,
            [
                (34, "占用面积", True),
                (
                    136,
                    [
                        "长 ",
                        v(plain(this.length), "length_m"),
                        " 米 × 宽 ",
                        v(plain(this.width), "width_m"),
                        " 米 ＝ ",
                        v(plain(this.area), "area_m2"),
                        " 平方米",
                    ],
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (34, "占用期限", True),
                (136, [*span(this.period_from, this.period_to, "plain", fill), f"，共{this.days}日"], False),
            ],
        ),
    ]
    y = table(first, 20, 44, rows, label=st(11), value=st(11))
    first.rect(20, y, 170, 46)
    first.flow(
        23,
        y + 4,
        164,
        "本申请人已知悉占用城市道路的有关规定，愿按期腾退并缴纳城市道路占用费。",
        st(11),
        leading=1.5,
        indent=2,
    )
    first.text(96, y + 24, "申请人（盖章/签字）：", st(11))
    first.text(96, y + 36, numbers.written_date(this.signed, form="plain"), st(11))
    if _is_org(this):
        sealed(first, 156, y + 27, this.applicant, diameter=38)
    else:
        signed(first, 142, y + 21, this.applicant, "applicant")
    pages = [first]
    if both:
        second.text(105, 22, "临时占用城市道路申请表", st(19, "song_bold"), align="c", spacing=0.06)
        _part(second, "B", "（{}表）", st(14, "song_bold"), 97, 32)
        second.rect(20, 44, 170, 96)
        second.text(23, 47, "现场位置示意图", st(11))
        for edge in (78, 112):
            second.line(28, edge, 182, edge, width=0.4)
        second.rect(80, 114, 44, 9, line=0.5)
        second.text(84, 116, "占用范围", st(10, "kai"))
        second.text(105, 92, Run(this.road, "road"), st(12, "kai"), align="c", spacing=0.4)
        opinions: Rows = [
            (26, [(34, "现场勘查意见", True), (136, "", False)]),
            (26, [(34, "市政管理部门\n意　　见", True), (136, "", False)]),
            (26, [(34, "占道费核定", True), (136, "标准：　　元/㎡·日　　金额：　　　　元", False)]),
            (26, [(34, "审 批 意 见", True), (136, "", False)]),
        ]
        table(second, 20, 140, opinions, label=st(11), value=st(11))
        pages.append(second)
    values = _values(this) | {"parts": ("A", "B") if both else ("A",)}
    return drawn("road_occupy_application", "soy_occupy_two", pages, values)


def occupy_wide(job: Job) -> Drawn:
    """Landscape sheets: A with the applicant's data in two columns, B with the place and extent."""
    first, second = job.sheet(297, 210), job.sheet(297, 210)
    this, facts, rng = works.some_works(job), job.facts, job.rng
    fill = st(12, "kai") if job.chance(0.5) else pen(job, 12.5)
    label = st(12, "hei")

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    for letter, sheet, part in (("A", first, "申请人基本情况"), ("B", second, "占用道路情况")):
        sheet.text(148.5, 16, "城市道路临时占用审批申请", st(20, "hei_bold"), align="c")
        _part(sheet, letter, "{}表　" + part, st(13, "hei"), 24, 30)
        sheet.text(272, 30, f"收件号：{this.case_no[-6:]}", st(10), align="r")
    org = _is_org(this)
    rows: Rows = [
        (
            15,
            [
                (42, "申请单位（个人）", True),
                (100, v(this.applicant, "applicant"), False),
                (36, "法定代表人", True),
                (70, v(facts.company.org.legal_person if org else "——"), False),
            ],
        ),
        (
            15,
            [
                (42, "施工企业名称", True),
                (100, v(this.builder.name, "builder"), False),
                (36, "项目经理", True),
                (70, v(facts.spouse.name), False),
            ],
        ),
        (
            15,
            [
                (42, "具体办理人", True),
                (100, v(this.handler.name, "handler"), False),
                (36, "办理人手机", True),
                (70, v(this.handler.phone, "phone"), False),
            ],
        ),
        (15, [(42, "申请理由", True), (206, v(this.reason, "reason"), False)]),
        (
            44,
            [
                (42, "承　诺", True),
                (
                    206,
                    "占用期间保持道路畅通和市容整洁，设置警示标志；期满立即拆除设施、恢复道路原状；损坏市政设施的照价赔偿。",
                    False,
                ),
            ],
        ),
    ]
    y = table(first, 24, 40, rows, label=label, value=st(12))
    first.text(170, y + 8, "申请人签章：", st(12))
    if org:
        sealed(first, 214, y + 14, this.applicant, diameter=39)
    else:
        signed(first, 200, y + 5, this.applicant, "applicant")
    first.text(
        170, y + 20, f"申请日期：{numbers.written_date(this.signed, form=job.date_form('plain', 'dot'))}", st(12)
    )
    form = job.date_form("dash", "padded")
    period: Runs = [
        day(this.period_from, "period_from", form, fill),
        " 至 ",
        day(this.period_to, "period_to", form, fill),
    ]
    extent: Rows = [
        (
            15,
            [
                (42, "路　名", True),
                (82, v(this.road, "road"), False),
                (42, "路　段", True),
                (82, v(this.section), False),
            ],
        ),
        (15, [(42, "详细位置", True), (206, v(this.place, "place"), False)]),
        (
            13,
            [
                (42, "长度/m", True),
                (40, v(plain(this.length), "length_m"), False),
                (42, "宽度/m", True),
                (40, v(plain(this.width), "width_m"), False),
                (42, "面积/m²", True),
                (42, v(plain(this.area), "area_m2"), False),
            ],
        ),
        (
            15,
            [
                (42, "申请占用时间", True),
                (124, period, False),
                (40, "每日占用时段", True),
                (42, v(rng.choice(["全天", "22:00—次日6:00"])), False),
            ],
        ),
        (38, [(42, "辖区城管中队意见", True), (82, "", False), (42, "审批科室意见", True), (82, "", False)]),
        (
            32,
            [
                (42, "备　注", True),
                (206, "占用人行道的须预留不小于1.5米的行人通道。涉及车行道的另报公安机关交通管理部门。", False),
            ],
        ),
    ]
    table(second, 24, 40, extent, label=label, value=st(12))
    values = _values(this) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "soy_occupy_wide", [first, second], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"soy_dig_table": dig_table, "soy_dig_letter": dig_letter},
    "road_occupy_application": {"soy_occupy_two": occupy_two, "soy_occupy_wide": occupy_wide},
}
