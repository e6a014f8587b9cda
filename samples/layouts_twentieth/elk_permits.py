"""建设工程规划许可证, 建筑工程施工许可证, 市政工程审批文件, 非税收入票据."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import RED, Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer

_TEAL: Colour = (40, 96, 104)


def _project(job: Job) -> str:
    place = job.facts.home.community
    firm = job.rng.choice(elk.WORDS.firms)
    return elk.pick(
        job,
        f"{place.name}配套公共充电站项目",
        f"{firm}新能源充换电产业园一期工程",
        f"{place.district}{firm}停车场及充电设施建设项目",
    )


def planning_permit(job: Job) -> Drawn:
    """建设工程规划许可证: both halves of the opened certificate."""
    rng, sheet = job.rng, job.sheet(297, 210)
    place = elk.district(job)
    day = a_day(rng, date(2019, 1, 1), date(2026, 10, 20))
    county = rng.choice(["411502", "411503", "411500"])
    serial = (
        f"GG{rng.randrange(1, 99999):07d}" if day.year >= 2021 and job.chance(0.6) else f"{rng.randrange(1, 999):05d}"
    )
    permit_no = f"建字第{county}{day.year}{serial}号"
    holder, project = elk.pick(job, job.facts.company.org.name, job.facts.developer.name), _project(job)
    one, two = rng.sample(elk.WORDS.streets, 2)
    location = f"信阳市{place}{one}" + elk.pick(job, f"与{two}交叉口东北角", f"以东、{two}以南")
    scale = elk.pick(
        job,
        f"总建筑面积{rng.randrange(1200, 30000)}.{rng.randrange(10, 99)}平方米",
        f"占地面积{rng.randrange(900, 8000)}平方米，建设充电车位{rng.randrange(10, 80)}个、"
        f"箱式变电站{rng.randrange(1, 4)}座",
        f"地上建筑面积{rng.randrange(800, 9000)}㎡，地下建筑面积{rng.randrange(200, 4000)}㎡",
    )
    issuer = elk.pick(job, "信阳市自然资源和规划局", f"信阳市自然资源和规划局{place.removesuffix('区')}分局")
    for left in (8.0, 149.0):
        guilloche(sheet, left, 8, 140, 194, (206, 226, 228), waves=50, paper=(248, 253, 253))
        sheet.rect(left + 3, 11, 134, 188, line=0.7, fill=_TEAL)
    emblem(sheet, 78, 30, 20)
    sheet.text(78, 46, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(78, 57, "建设工程规划许可证", Style("song_bold", 24), align="c", spacing=0.06)
    sheet.text(78, 74, Run(permit_no, "permit_no"), Style("song", 13), align="c")
    law = (
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。"
        if day.year >= 2020
        else "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    )
    sheet.flow(24, 90, 108, law, Style("song", 13), leading=1.9, indent=2)
    sheet.text(52, 146, "发证机关", Style("song", 13))
    shown = job.chance(0.5)
    if shown:
        sheet.text(74, 146, Run(issuer, "issuer"), Style("song", 11))
    sheet.text(52, 160, ["日　　期　", Run(elk.written(day, "padded"), "issue_date")], Style("song", 13))
    seals.put_round(sheet, 92, 152, seals.SealText(issuer), diameter=40)
    rows: list[tuple[str, Runs]] = [
        ("建设单位（个人）", Run(holder, "holder")),
        ("建设项目名称", Run(project, "project")),
        ("建 设 位 置", Run(location, "location")),
        ("建 设 规 模", Run(scale, "scale")),
    ]
    y, label, value = 20.0, Style("song", 11), Style("hei", 11)
    for word, runs in rows:
        sheet.rect(158, y, 34, 17, fill=_TEAL)
        sheet.cell((158, y, 34, 17), word, label, align="c")
        sheet.rect(192, y, 88, 17, fill=_TEAL)
        sheet.cell((192, y, 88, 17), runs, value)
        y += 17
    sheet.rect(158, y, 122, 26, fill=_TEAL)
    sheet.text(161, y + 3, "附图及附件名称", label)
    sheet.text(
        163,
        y + 11,
        f"1.总平面图　2.建筑施工图　3.规划条件通知书（{day.year}）{rng.randrange(1, 90)}号",
        Style("song", 9.5),
    )
    y += 30
    sheet.text(219, y, "遵 守 事 项", Style("song_bold", 12), align="c")
    for note in (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(160, y + 7 if note[0] == "一" else y, 118, note, Style("song", 9.5), leading=1.5)
    values: dict[str, Value] = {
        "permit_no": permit_no,
        "holder": holder,
        "project": project,
        "location": location,
        "scale": scale,
        "issue_date": day.isoformat(),
    }
    if shown:
        values["issuer"] = issuer
    return drawn("planning_permit", "elk_opened", [sheet], values, from_seal={} if shown else {"issuer": issuer})


def construction_permit(job: Job) -> Drawn:
    """建筑工程施工许可证: landscape, table on the right, electronic edition with a code."""
    rng, sheet = job.rng, job.sheet(297, 210)
    place = elk.district(job)
    day = a_day(rng, date(2021, 3, 1), date(2026, 11, 1))
    permit_no = f"{rng.choice(['411502', '411503', '411501'])}{day:%Y%m%d}{rng.randrange(1, 30):02d}01"
    holder, project = elk.pick(job, job.facts.company.org.name, job.facts.developer.name), _project(job)
    location = f"信阳市{place}{rng.choice(elk.WORDS.streets)}{rng.randrange(1, 260)}号"
    builder = elk.firm(job, "建设工程有限公司", "建筑安装有限公司", "电力工程有限公司").name
    issuer = elk.pick(job, f"信阳市{place}住房和城乡建设局", "信阳市住房和城乡建设局")
    guilloche(sheet, 8, 8, 281, 194, (226, 232, 216), waves=54, paper=(252, 254, 248))
    sheet.rect(10, 10, 277, 190, line=1.1, fill=(120, 140, 90))
    emblem(sheet, 72, 30, 18)
    sheet.text(72, 44, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.25)
    sheet.text(72, 55, "建筑工程施工许可证", Style("song_bold", 22), align="c")
    sheet.text(72, 70, ["编号 ", Run(permit_no, "permit_no")], Style("hei", 12), align="c")
    law = "　　根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    sheet.flow(20, 84, 104, law, Style("song", 13), leading=1.8)
    sheet.text(72, 112, "特发此证", Style("song_bold", 14), align="c")
    sheet.text(34, 136, "发证机关：", Style("song", 12))
    sheet.text(56, 136, Run(issuer, "issuer"), Style("song", 12))
    sheet.text(34, 148, ["发证日期：", Run(elk.written(day), "issue_date")], Style("song", 12))
    seals.put_round(sheet, 96, 144, seals.SealText(issuer), diameter=40)
    qr_code(sheet, 20, 166, 24)
    price = Decimal(rng.randrange(300, 9000)) / 10
    start = elk.later(day, rng.randrange(3, 20))
    end = elk.later(start, rng.randrange(90, 500))
    rows: list[tuple[float, str, Runs]] = [
        (10, "建设单位", Run(holder, "holder")),
        (12, "工程名称", Run(project, "project")),
        (12, "建设地址", Run(location, "location")),
        (11, "建设规模", f"{rng.randrange(800, 20000)}平方米；{rng.randrange(1, 6)}层"),
        (10, "合同工期", f"{elk.written(start, 'dash')} 至 {elk.written(end, 'dash')}（{(end - start).days}天）"),
        (10, "合同价格", f"{price}万元"),
        (11, "勘察单位", elk.firm(job, "岩土勘察有限公司").name),
        (11, "设计单位", elk.firm(job, "建筑设计有限公司", "电力设计院有限公司").name),
        (11, "施工单位", Run(builder, "builder")),
        (11, "监理单位", elk.firm(job, "工程监理有限公司", "工程咨询有限公司").name),
        (10, "项目负责人", f"勘察 {elk.name(job)}　设计 {elk.name(job)}　施工 {elk.name(job)}　总监 {elk.name(job)}"),
        (16, "备　　注", elk.pick(job, "", f"项目代码：{day.year - 1}-411502-04-01-{elk.digits(job, 6)}")),
    ]
    y = 18.0
    for height, word, runs in rows:
        sheet.rect(134, y, 30, height)
        sheet.cell((134, y, 30, height), word, Style("song", 11), align="c")
        sheet.rect(164, y, 115, height)
        sheet.cell((164, y, 115, height), runs, Style("song", 11))
        y += height
    notes = (
        "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
        "三、住房城乡建设行政主管部门可以对本证进行查验。四、本证自核发之日起三个月内应予施工，逾期应办理延期手续。"
    )
    sheet.flow(134, y + 4, 145, notes, Style("song", 8.5), leading=1.5)
    values: dict[str, Value] = {
        "permit_no": permit_no,
        "holder": holder,
        "project": project,
        "location": location,
        "builder": builder,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("construction_permit", "elk_landscape", [sheet], values)


def municipal_approval(job: Job) -> Drawn:
    """准予行政许可决定书 with a red head, or a 批复, of a 城管局 or 审批局."""
    work, rng = some_works(job), job.rng
    place = elk.district(job)
    issuer = elk.pick(job, f"信阳市{place}城市管理局", "信阳市城市管理局", f"信阳市{place}行政审批和政务信息管理局")
    day = a_day(rng, date(2026, 10, 20), date(2026, 11, 20))
    doc_no = elk.pick(
        job,
        f"信城管许〔{day.year}〕{rng.randrange(3, 240)}号",
        f"{place[0]}城管批〔{day.year}〕第{rng.randrange(3, 90)}号",
        f"信审市政准字〔{day.year}〕{rng.randrange(100, 999)}号",
    )
    writer = Writer(job, Style("song", 12.5), top=62, leading=1.7, gap=0.8)
    sheet = writer.sheet
    below = elk.red_head(sheet, issuer, "issuer", y=24, size=32)
    sheet.text(105, below + 4, Run(doc_no, "doc_no"), Style("kai", 13), align="c")
    elk.red_rule(sheet, below + 13)
    writer.y = below + 26
    decision = job.chance(0.6)
    writer.title(
        "准予占用挖掘城市道路行政许可决定书" if decision else "关于同意临时占用挖掘城市道路的批复",
        Style("song_bold", 19),
        after=9,
        spacing=0.05,
    )
    writer.line([Run(work.applicant, "holder"), "："])
    accepted = elk.written(elk.later(day, -rng.randrange(2, 9)))
    area = plain(work.area)
    writer.para(
        [
            f"你{'' if len(work.applicant) < 5 else '单位'}于{accepted}提出的",
            Run(work.project, "project"),
            "占用、挖掘城市道路申请",
            f"（受理编号：{elk.digits(job, 10)}）收悉。经审查并现场踏勘，"
            "符合《城市道路管理条例》第三十条、第三十三条的规定，",
            "根据《中华人民共和国行政许可法》第三十八条第一款，",
            "决定准予行政许可，具体内容如下：" if decision else "现批复如下：",
        ]
    )
    items: list[Runs] = [
        ["一、占用挖掘道路：", Run(work.road, "road"), f"，位置为{work.place}。"],
        [
            f"二、占用挖掘面积：长{plain(work.length)}米，宽{plain(work.width)}米，"
            f"计{area}平方米；开挖深度不大于{plain(work.depth)}米。"
        ],
        ["三、许可期限：自", *elk.span(work.period_from, work.period_to), f"，共{work.days}天，到期自行失效。"],
        [
            f"四、施工单位：{work.builder.name}。施工前应与燃气、供水、通信等管线产权单位现场交底，"
            "设置不低于1.8米的围挡和夜间警示灯。"
        ],
        ["五、竣工后按原结构、原标准恢复路面，并于3日内通知我局验收。需要延期或变更的，应在期满前5日内另行申请。"],
    ]
    for item in items:
        writer.para(item)
    writer.para("如不服本决定，可自收到之日起六十日内申请行政复议，或六个月内向人民法院提起行政诉讼。")
    writer.room(34)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(180, y, Run(issuer, "issuer"), Style("song", 13.5), align="r")
    sheet.text(174, y + 11, Run(elk.written(day), "issue_date"), Style("song", 13.5), align="r")
    seals.put_round(sheet, 156, y + 6, seals.SealText(issuer), diameter=42)
    sheet.line(24, 276, 186, 276, width=0.3)
    sheet.text(26, 278, f"抄送：信阳市公安局交通警察支队，{place}市政设施维护中心。", Style("song", 10))
    values: dict[str, Value] = {
        "doc_no": doc_no,
        "holder": work.applicant,
        "project": work.project,
        "road": work.road,
        "period_from": work.period_from.isoformat(),
        "period_to": work.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("municipal_approval", "elk_red_head", writer.sheets, values)


def road_fee_receipt(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）: code, number, item table, words and figures, payee."""
    work, rng, sheet = some_works(job), job.rng, job.sheet(210, 140)
    day = a_day(rng, date(2026, 10, 25), date(2026, 11, 21))
    code, number = f"4102{rng.choice(['01', '02'])}26", elk.digits(job, 10)
    item = elk.pick(job, "城市道路占用费", "城市道路占用、挖掘修复费", "城市道路占用挖掘费")
    rate = Decimal(rng.choice(["0.5", "1", "1.2", "80", "165"]))
    daily = rate < 5
    quantity = work.area * (work.days if daily else 1)
    amount = (quantity * rate).quantize(Decimal("0.01"))
    payee = elk.pick(job, f"信阳市{elk.district(job)}城市管理局", "信阳市市政设施管理处", "信阳市城市管理局")
    red: Colour = (170, 40, 44)
    ink, value = Style("song", 9.5, red), Style("song", 10)
    guilloche(sheet, 10, 8, 190, 124, (250, 232, 228), waves=34, paper=(255, 251, 250))
    sheet.text(
        105,
        14,
        elk.pick(job, "河南省非税收入统一票据（电子）", "河南省政府非税收入专用票据（电子）"),
        Style("song_bold", 17, RED),
        align="c",
    )
    seals.put_oval(sheet, 105, 30, seals.SealText("全国财政票据监制章", "河南省", "财政部监制"), width=34, height=21)
    qr_code(sheet, 14, 12, 19)
    tops: list[tuple[float, float, str, Runs]] = [
        (14, 35, "票据代码：", Run(code, "bill_code")),
        (138, 26, "票据号码：", Run(number, "bill_no")),
        (14, 42, "交款人统一社会信用代码：", work.applicant_code),
        (138, 35, "校验码：", elk.digits(job, 6)),
        (14, 49, "交款人：", Run(work.applicant, "payer")),
        (138, 49, "开票日期：", Run(elk.written(day, "dash"), "issue_date")),
    ]
    for x, y, word, runs in tops:
        end = sheet.text(x, y, word, ink)
        sheet.text(end + 1, y, runs, value)
    shown = f"{amount:.2f}"
    head: list[Runs] = ["项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"]
    row: list[Runs] = [
        f"1030{elk.digits(job, 4)}",
        Run(item, "item"),
        "平方米·日" if daily else "平方米",
        plain(quantity),
        f"{rate}",
        shown,
        work.road,
    ]
    widths = (26.0, 50.0, 16.0, 20.0, 20.0, 28.0, 24.0)
    y = elk.grid(sheet, 13, 56, widths, [head, row, [""] * 7], height=9, style=value, frame=red)
    sheet.rect(13, y, 184, 9, fill=red)
    sheet.text(
        16,
        y + 2.6,
        [
            "金额合计（大写）",
            Run(numbers.amount_in_words(amount), style=value),
            "　　　（小写）",
            Run(f"¥{shown}", "total", value),
        ],
        ink,
    )
    sheet.rect(13, y + 9, 184, 16, fill=red)
    sheet.column((13, y + 9, 8, 16), "其他信息", Style("song", 7.5, red), leading=1.0)
    other = (
        f"执收编码：{elk.digits(job, 6)}　缴款书号："
        f"{elk.digits(job, 12)}　占用期限{work.days}天　代收银行：中原银行信阳分行"
    )
    sheet.flow(23, y + 12, 168, other, Style("song", 9), leading=1.5)
    sheet.text(14, y + 30, ["收款单位（章）：", Run(payee, "payee", value)], ink)
    sheet.text(104, y + 30, ["复核人：", Run(elk.name(job), style=value)], ink)
    sheet.text(150, y + 30, ["收款人：", Run(elk.name(job), style=value)], ink)
    seals.put_round(sheet, 70, y + 26, seals.SealText(payee, centre="财务专用章"), diameter=32)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": work.applicant,
        "item": item,
        "total": money(amount),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "elk_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "planning_permit": {"elk_opened": planning_permit},
    "construction_permit": {"elk_landscape": construction_permit},
    "municipal_approval": {"elk_red_head": municipal_approval},
    "road_fee_receipt": {"elk_electronic": road_fee_receipt},
}
