"""What the traffic police are shown: two commitments, and two plans for the traffic while the road is dug."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond import moss_common as moss
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

GREEN, GREY = (38, 110, 84), (92, 96, 104)


def _values(site: moss.Site) -> dict[str, Value]:
    return {"project": site.project, "road": site.road, **moss.period_values(site)}


def pledge_card(job: Job) -> Drawn:
    """The police's own printed form: a head of boxes, pledges with blanks, who signs in a strip below."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet()
    chief, promisor = site.builder.legal_person, site.builder.name
    form = Form(job.fill_style(11.5), label_mm=26, width_mm=174, left_mm=18, label=Style("hei", 10.5))
    moss.title(
        sheet, 20, rng.choice(("占道施工交通安全承诺书", "道路施工交通安全承诺书")), Style("hei_bold", 21), spacing=0.1
    )
    sheet.text(
        105, 33, f"（信阳市公安局交通警察支队{rng.choice(('一', '三', '直属'))}大队制）", Style("hei", 9.5), align="c"
    )
    form.row(12, ("承诺单位", form.value(promisor, "promisor")))
    form.row(12, ("工程名称", form.value(site.project, "project")))
    form.row(
        12,
        ("施工道路", form.value(site.road, "road")),
        ("占用车道", form.value(rng.choice(("右侧一条", "非机动车道", "人行道")))),
    )
    day = rng.choice(("dash", "dot", "padded"))
    form.row(12, ("占道时间", moss.from_to(site, day, form.fill, between=rng.choice((" ～ ", " 至 ")))))
    form.row(12, ("现场负责", form.value(moss.somebody(job))), ("值守电话", form.value(site.builder.phone)))
    y = form.put(sheet, 42) + 6
    pledges = rng.sample(
        (
            "严格在批准的地点、时间内施工，不扩大占道范围，不延长占道时间；",
            "早7时至9时、晚17时至19时停止占用机动车道作业；",
            "在来车方向设置渐变段，白天不少于50米，夜间加设爆闪灯；",
            "交通疏导员不少于2名，着反光背心，持停车示意牌；",
            "围挡整洁稳固，转角5米范围内采用通透式围挡；",
            "运料车辆不逆行、不乱停，不遗撒；",
            "完工后立即恢复标线、护栏和信号设施，通知大队验收后开放交通；",
            "因设置不当造成交通事故的，承担相应法律责任。",
        ),
        6,
    )
    sheet.text(18, y, "我单位郑重承诺：", Style("hei_bold", 12))
    y += 9
    for number, text in enumerate(pledges):
        sheet.text(22, y, "○", Style("hei", 11))
        y = sheet.flow(29, y, 160, f"{'一二三四五六'[number]}、{text}", Style("hei", 11.5), leading=1.6) + 2.5
    y += 6
    sheet.line(18, y, 192, y, width=0.4)
    label = Style("hei", 11)
    sheet.text(20, y + 6, "签署人（负责人）", label)
    sheet.text(56, y + 4, Run(chief, "signer", Style("kai", 17, jitter=0.06)), label)
    sheet.text(20, y + 20, ["签署日期", "　", moss.day_run(site.signed, "issue_date", day, form.fill)], label)
    sheet.text(112, y + 6, "单位公章", label)
    moss.sealed(job, sheet, 152, y + 18, promisor)
    sheet.text(18, 272, "本承诺书一式二份，交警大队存一份，施工单位随身携带一份备查。", Style("hei", 9))
    values = _values(site) | {"promisor": promisor, "signer": chief, "issue_date": site.signed.isoformat()}
    return drawn("traffic_commitment", "moss_pledge_card", [sheet], values)


def warrant_letter(job: Job) -> Drawn:
    """The owner's 保证书 in prose, addressed to the police, values inside long sentences."""
    rng, site = job.rng, moss.a_site(job, person_share=0.3)
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.8, gap=1)
    promisor, signer = site.asks, site.chief
    form = rng.choice(("chinese", "plain", "spaced"))
    writer.y = 34
    heading = rng.choice(("交通安全承诺书", "施工期间交通安全保证书", "涉路施工安全承诺"))
    writer.title(heading, Style("song_bold", 22), after=12)
    writer.line(f"{site.district}公安分局交警大队：")
    fill = job.fill_style(14)
    writer.para(
        [
            "为保证",
            filled(site.project, "project", fill),
            "顺利实施，",
            "我公司" if site.is_company else "本人",
            "（以下称承诺人）",
            *([] if site.is_company else [f"身份证号{site.code}，"]),
            "就在",
            filled(site.road, "road", fill),
            f"（{site.other}口至派出所门前）占用道路施工期间的交通安全，自愿作出如下保证。施工日期为",
            Run(moss.when(site.start, form), "period_from"),
            rng.choice(("起到", "至")),
            Run(moss.when(site.end, form), "period_to"),
            f"止，计{numbers_in_chinese(site.days)}天。",
        ]
    )
    writer.para(
        "首先，施工前一日在路口张贴告示，告知沿街商户和居民；围挡外留足1.5米宽的行人通道，盲道改线处铺设平整垫板。"
    )
    writer.para("其次，安排专人全天看护锥筒、警示灯和导向牌，缺损的一小时内补齐；遇上下学时段，协助学生过街。")
    writer.para("再次，服从民警现场指挥，要求停工、撤场时无条件执行；发现险情立即拨打122并保护现场。")
    writer.para("如违反以上保证，承诺人愿接受处罚，并赔偿由此给他人造成的损失。")
    writer.room(52)
    y, sheet = writer.y + 12, writer.sheet
    sheet.text(70, y, ["承诺人：", Run(promisor, "promisor")], writer.style)
    if site.is_company:
        sheet.text(70, y + 12, "法定代表人（签字）：", writer.style)
        sheet.text(118, y + 10.5, Run(signer, "signer", Style("kai", 18, jitter=0.06)), writer.style)
        moss.sealed(job, sheet, 142, y + 12, promisor)
    else:
        sheet.text(70, y + 12, "本人签字：", writer.style)
        sheet.text(98, y + 10.5, Run(signer, "signer", Style("kai", 18, jitter=0.06)), writer.style)
    sheet.text(100, y + 26, moss.day_run(site.signed, "issue_date", form), writer.style)
    values = _values(site) | {"promisor": promisor, "signer": signer, "issue_date": site.signed.isoformat()}
    return drawn("traffic_commitment", "moss_warrant_letter", writer.sheets, values)


def numbers_in_chinese(number: int) -> str:
    """1 to 99 as spoken."""
    tens, ones = divmod(number, 10)
    digits = "〇一二三四五六七八九"
    return ("" if not tens else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")


def _slide(job: Job, heading: str, number: int, author: str) -> Sheet:
    sheet = job.sheet(297, 167)
    sheet.fill(0, 0, 297, 17, GREEN)
    sheet.text(12, 4.5, heading, Style("hei_bold", 17, (255, 255, 255)))
    sheet.text(12, 159, author, Style("hei", 8, GREY))
    sheet.text(285, 159, str(number), Style("hei", 8, GREY), align="r")
    return sheet


def _road_sketch(sheet: Sheet, x: float, y: float, site: moss.Site) -> None:
    sheet.fill(x, y, 160, 46, (208, 210, 214))
    for level in (11.5, 23, 34.5):
        for step in range(16):
            sheet.line(x + step * 10, y + level, x + step * 10 + 5, y + level, width=0.4, fill=(255, 255, 255))
    sheet.fill(x + 66, y + 35, 48, 11, (238, 178, 74))
    sheet.rect(x + 66, y + 35, 48, 11, line=0.4)
    sheet.text(x + 90, y + 38, "作业区", Style("hei", 10), align="c")
    for step in range(5):
        sheet.fill(x + 34 + step * 6, y + 44 - step * 2, 1.8, 1.8, (214, 60, 40))
    for step in range(3):
        sheet.fill(x + 120 + step * 6, y + 38 + step * 2, 1.8, 1.8, (214, 60, 40))
    for name, left, wide in (("警告区", 0, 34), ("过渡区", 34, 32), ("终止区", 114, 24)):
        sheet.line(x + left, y + 50, x + left + wide, y + 50, width=0.3)
        sheet.text(x + left + wide / 2, y + 51.5, name, Style("hei", 8.5), align="c")
    sheet.text(x + 80, y + 15, f"{site.road}　→", Style("hei", 11), align="c")


def slides(job: Job) -> Drawn:
    """A consultant's slides printed on paper: a cover, the works, the diversion."""
    rng, site = job.rng, moss.a_site(job)
    author = moss.a_firm(job, "交通规划设计有限公司", "交通工程技术咨询有限公司", "路桥勘察设计有限公司").name
    cover = job.sheet(297, 167)
    cover.fill(0, 0, 16, 167, GREEN)
    at = cover.flow(32, 38, 240, Run(site.project, "project"), Style("hei_bold", 24), leading=1.35)
    cover.text(
        32,
        at + 4,
        rng.choice(("施工期间交通组织方案", "交通组织及导改方案", "占道施工交通疏解方案")),
        Style("hei_bold", 24, GREEN),
    )
    cover.line(32, at + 20, 150, at + 20, width=0.8, fill=GREEN)
    cover.text(32, 122, Run(author, "author"), Style("hei", 14))
    cover.text(32, 133, moss.day_run(site.signed, "issue_date", rng.choice(("plain", "dot"))), Style("hei", 12))
    moss.sealed(job, cover, 92, 126, author, diameter=38)
    body, bold = Style("hei", 12.5), Style("hei_bold", 12.5)
    first = _slide(job, "01　项目与施工概况", 1, author)
    form = rng.choice(("dot", "slash", "plain"))
    y = 28.0
    items: list[tuple[str, str | moss.Said]] = [
        ("建设单位", site.asks),
        ("施工单位", site.builder.name),
        ("涉及道路", [Run(site.road, "road"), f"（城市{rng.choice(('主', '次'))}干路，设计速度40km/h）"]),
        (
            "工期",
            [
                *moss.from_to(site, form, between=rng.choice(("—", " 至 "))),
                f"　共{site.days}天，分{rng.choice('两三')}段推进",
            ],
        ),
        ("占用", f"{moss.plain(site.length)}m×{moss.plain(site.width)}m，保留双向通行"),
        (
            "流量",
            f"晚高峰断面{rng.randrange(420, 1380)}pcu/h，饱和度{rng.choice(('0.58', '0.64', '0.71'))}，服务水平C级",
        ),
    ]
    for name, runs in items:
        first.fill(14, y - 1, 2, 7, GREEN)
        first.text(20, y, name, bold)
        y = max(first.flow(58, y, 222, runs, body, leading=1.5), y + 8) + 8
    second = _slide(job, "02　交通组织与分流", 2, author)
    _road_sketch(second, 14, 26, site)
    y = 26.0
    for text in (
        "① 直行车辆并入内侧车道，限速30km/h。",
        f"② 大型车提前在{site.other}口绕行。",
        "③ 公交站向北平移60米，设临时站牌。",
        "④ 非机动车与行人走临时通道，宽1.8米。",
        f"⑤ 高峰时段协管员{rng.choice((2, 3, 4))}名，配对讲机。",
    ):
        y = second.flow(184, y, 102, text, Style("hei", 11.5), leading=1.5) + 3
    table(
        second,
        14,
        92,
        [
            (9, [(60, "设施", True), (40, "数量", True), (60, "位置", True), (108, "说明", True)]),
            (
                9,
                [
                    (60, "施工警告标志", False),
                    (40, f"{rng.randrange(2, 6)}块", False),
                    (60, "前方100m、50m", False),
                    (108, "反光膜Ⅳ类", False),
                ],
            ),
            (
                9,
                [
                    (60, "交通锥", False),
                    (40, f"{rng.randrange(24, 80)}只", False),
                    (60, "过渡区、缓冲区", False),
                    (108, "间距2m", False),
                ],
            ),
            (
                9,
                [
                    (60, "水马", False),
                    (40, f"{rng.randrange(8, 40)}只", False),
                    (60, "作业区外缘", False),
                    (108, "注水，首尾加爆闪灯", False),
                ],
            ),
        ],
        label=bold.sized(10.5),
        value=body.sized(10.5),
        frame=GREY,
    )
    values = _values(site) | {"author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_plan", "moss_slides", [cover, first, second], values)


def foreman_plan(job: Job) -> Drawn:
    """A contractor's plan in typewriter manner: the facts inside chapters, who drew it up at the very end."""
    rng, site = job.rng, moss.a_site(job)
    author = site.builder.name
    writer = Writer(job, Style("song", 12.5), leading=1.65)
    form = rng.choice(("plain", "padded", "spaced"))
    writer.title(
        rng.choice(("交 通 疏 导 方 案", "交通组织方案", "施工路段交通导行方案")), Style("song_bold", 21), after=9
    )
    bold = Style("hei_bold", 12.5)
    writer.para("一、工程情况", indent=0, style=bold)
    writer.para([Run(site.project, "project"), f"由{site.asks}投资，", f"起因：{site.reason}。"])
    writer.para("二、施工路段和时间", indent=0, style=bold)
    writer.para(
        [
            "本次施工占用",
            Run(site.road, "road"),
            f"，具体在{site.place}。计划",
            Run(moss.when(site.start, form), "period_from"),
            "进场，",
            Run(moss.when(site.end, form), "period_to"),
            "前清场撤离；每日作业时间为22:00至次日5:30。",
        ]
    )
    writer.para("三、道路现状", indent=0, style=bold)
    writer.para(
        f"该段机动车双向{rng.choice('二四')}车道，机非{rng.choice(('划线', '护栏'))}隔离，"
        f"沿线有小学一所、公交线路{rng.randrange(2, 7)}条，"
        "早晚高峰易拥堵，其余时段通行正常。"
    )
    writer.para("四、导行办法", indent=0, style=bold)
    writer.para(f"占用外侧车道，内侧车道照常通行；需半幅封闭时，由{site.other}绕行，提前三天登报、发公众号。")
    writer.para("五、人员和设施", indent=0, style=bold)
    y = table(
        writer.sheet,
        25,
        writer.y + 1,
        [
            (8, [(34, "岗位", True), (34, "姓名", True), (30, "人数", True), (62, "职责", True)]),
            (
                8,
                [
                    (34, "交通协调", False),
                    (34, moss.somebody(job), False),
                    (30, "1", False),
                    (62, "与交警中队联络", False),
                ],
            ),
            (
                8,
                [
                    (34, "疏导员", False),
                    (34, moss.somebody(job), False),
                    (30, str(rng.randrange(2, 6)), False),
                    (62, "两端路口指挥", False),
                ],
            ),
            (
                8,
                [
                    (34, "设施员", False),
                    (34, moss.somebody(job), False),
                    (30, "2", False),
                    (62, "锥筒、灯具巡检", False),
                ],
            ),
        ],
        label=bold.sized(10.5),
        value=writer.style.sized(10.5),
    )
    writer.y = y + 5
    writer.para("六、应急", indent=0, style=bold)
    writer.para("遇事故、积水、消防车通行，五分钟内移开围挡让出车道，十五分钟内报告交警和业主。")
    writer.room(44)
    y, sheet = writer.y + 10, writer.sheet
    sheet.text(92, y, ["编制单位：", Run(author, "author")], writer.style)
    sheet.text(92, y + 10, "编制人：", writer.style)
    signature(sheet, 112, y + 8, moss.somebody(job))
    sheet.text(92, y + 20, ["编制日期：", moss.day_run(site.signed, "issue_date", form)], writer.style)
    moss.sealed(job, sheet, 156, y + 10, author)
    values = _values(site) | {"author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_plan", "moss_foreman_plan", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_commitment": {"moss_pledge_card": pledge_card, "moss_warrant_letter": warrant_letter},
    "traffic_plan": {"moss_slides": slides, "moss_foreman_plan": foreman_plan},
}
