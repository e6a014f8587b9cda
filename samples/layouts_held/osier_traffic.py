"""Approvals of municipal works, and what builders write on traffic: plans, promises, measures."""

from __future__ import annotations

from dataclasses import replace

from samples import ornaments
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.osier_common import (
    PEN,
    Row,
    Scene,
    Words,
    digits,
    lab,
    on,
    scene,
    sealed,
    short,
    time_values,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _approval_values(work: Scene, number: str, holder: str, issuer: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": holder,
        "project": work.project,
        "road": work.road,
        **time_values(work),
        "issuer": issuer,
        "issue_date": work.signed.isoformat(),
    }


def red_head(job: Job) -> Drawn:
    """A district office's red-head answer."""
    work, district = scene(job), job.facts.home.community.district
    issuer = f"信阳市{district}城市管理局"
    number = f"{district[0]}城管批〔{work.signed.year}〕{job.rng.randrange(4, 120)}号"
    writer = Writer(job, Style("song", 14), leading=1.85, top=76)
    sheet = writer.sheet
    sheet.text(105, 28, f"{issuer}文件", Style("song_bold", 27, RED), align="c", spacing=0.06)
    sheet.text(105, 50, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(25, 60, 185, 60, width=0.9, fill=RED)
    sheet.flow(30, writer.y, 150, f"关于{work.road}占用挖掘事项的批复", Style("song_bold", 18), leading=1.5, align="c")
    writer.y += 16
    writer.line([Run(work.owner, "holder"), "："])
    writer.para(
        [
            "来文收悉。依照《城市道路管理条例》第三十一条、第三十三条，经现场踏勘，准许你单位为实施",
            Run(work.project, "project"),
            "占用、挖掘",
            Run(work.road, "road"),
            "部分人行道，有效期自",
            on(work.start, "period_from"),
            "至",
            on(work.end, "period_to"),
            "。",
        ]
    )
    writer.para("施工时应围挡作业、悬挂批复复印件，按要求的位置和面积进行；竣工后及时清理，通知我局检查验收。")
    writer.para("需延期的，须在期满前五日内另行报批。")
    writer.room(50)
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(issuer, "issuer"), Style("song", 14), align="r")
    sheet.text(176, y + 11, on(work.signed, "issue_date"), Style("song", 14), align="r")
    sealed(sheet, job, 150, y + 6, issuer, diameter=42)
    sheet.text(25, 268, f"抄送：区交警大队、{work.builder}", Style("song", 11))
    values = _approval_values(work, number, work.owner, issuer)
    tolerated = {"road": (f"{work.road}部分人行道",)}
    return drawn("municipal_approval", "osier_red_head", writer.sheets, values, tolerated=tolerated)


def permit_plate(job: Job) -> Drawn:
    """A permit on patterned A5 paper, to be hung at the site."""
    work, sheet = scene(job), job.sheet(210, 148)
    district = job.facts.home.community.district
    issuer = f"信阳市{district}行政审批局"
    number = f"SZ-{work.signed:%Y}-{digits(job, 4)}"
    ornaments.guilloche(sheet, 8, 8, 194, 132, (214, 232, 226), waves=22, paper=(249, 252, 250))
    sheet.rect(8, 8, 194, 132, line=0.9, fill=(40, 120, 96))
    sheet.text(105, 15, "市政道路施工准许证", Style("hei_bold", 22), align="c", spacing=0.2)
    sheet.text(196, 28, ["证　号：", Run(number, "doc_no")], Style("hei", 11), align="r")
    label, value = Style("hei", 12), Style("song", 12.5)
    lines: list[tuple[str, Words]] = [
        ("持证者", [Run(work.builder, "holder")]),
        ("工　程", [Run(work.project, "project")]),
        ("路　名", [Run(work.road, "road")]),
        ("许可期", [on(work.start, "period_from", "dot"), " 起 ", on(work.end, "period_to", "dot"), " 止"]),
        ("现场负责", [work.chief]),
    ]
    for place, (name, runs) in enumerate(lines):
        sheet.text(18, 42 + place * 12, name, label)
        sheet.text(44, 42 + place * 12, runs, value)
        sheet.line(43, 48 + place * 12, 158, 48 + place * 12, width=0.2)
    ornaments.qr_code(sheet, 166, 44, 26)
    sheet.text(179, 72, "扫码核验", Style("hei", 8.5), align="c")
    sheet.text(18, 106, "此证应悬挂于围挡醒目处，不得涂改、转让；期满自行失效。", Style("song", 10))
    sheet.text(110, 117, ["核发：", Run(issuer, "issuer")], value)
    sheet.text(110, 127, ["签发：", on(work.signed, "issue_date", "dot")], value)
    sealed(sheet, job, 150, 118, issuer, diameter=36)
    values = _approval_values(work, number, work.builder, issuer)
    return drawn("municipal_approval", "osier_permit_plate", [sheet], values)


def _plan_values(work: Scene, author: str) -> dict[str, Value]:
    return {
        "project": work.project,
        "road": work.road,
        **time_values(work),
        "author": author,
        "issue_date": work.signed.isoformat(),
    }


def plan_book(job: Job) -> Drawn:
    """A plan in chapters with a table of men and signs."""
    work = scene(job)
    writer = Writer(job, Style("song", 12.5), leading=1.7)
    writer.title("施工期间道路交通组织方案", Style("hei_bold", 20), spacing=0.05, after=8)
    head = Style("hei", 13)
    writer.para("一、基本情况", indent=0, style=head)
    writer.para(
        [
            "拟建的",
            Run(work.project, "project"),
            "须在",
            Run(work.road, "road"),
            f"上开槽，南接{work.cross}，北近{work.other}。围挡占用最外侧一条车道，进场日为",
            on(work.start, "period_from"),
            "，撤场日为",
            on(work.end, "period_to"),
            "。",
        ]
    )
    writer.para("二、现状交通", indent=0, style=head)
    writer.para(f"该路双向四车道，早高峰7:30至8:30每小时约{job.rng.randrange(6, 15)}00辆，沿线公交站一对。")
    writer.para("三、分流办法", indent=0, style=head)
    writer.para(
        f"机动车由{work.cross}绕行，行人走对侧人行道；非机动车与机动车混行段限速30公里，夜间22时至次日6时集中作业。"
    )
    writer.para("四、人员和器材", indent=0, style=head)
    rows: list[Row] = [(9, [lab(20, "序"), lab(70, "名称"), lab(30, "数量"), lab(40, "摆放处")])]
    for number, (name, count, where) in enumerate(
        (
            ("前方施工警告牌", "4块", "上游200米"),
            ("反光锥桶", "60个", "渐变段"),
            ("协管员", "3人", "两端及路口"),
            ("爆闪灯", "6盏", "围挡四角"),
        ),
        1,
    ):
        rows.append((9, [val(20, str(number)), val(70, name), val(30, count), val(40, where)]))
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("hei", 11), value=Style("song", 11)) + 5
    writer.para("五、应急", indent=0, style=head)
    writer.para(f"发生拥堵立即拆除一侧围挡放行。值班：{work.chief}，{job.facts.landlord.phone}。")
    writer.room(45)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, ["编制：", Run(work.builder, "author")], Style("song", 12.5), align="r")
    sheet.text(176, y + 10, on(work.signed, "issue_date", "spaced"), Style("song", 12.5), align="r")
    sealed(sheet, job, 150, y + 4, work.builder)
    return drawn("traffic_plan", "osier_plan_book", writer.sheets, _plan_values(work, work.builder))


def _street(sheet: Sheet, work: Scene) -> None:
    for y in (52.0, 62.0, 112.0, 122.0):
        sheet.line(14, y, 283, y, width=0.5)
    for place in range(17):
        sheet.line(18 + place * 16, 87, 26 + place * 16, 87, width=0.4)
    sheet.fill(100, 63, 90, 11, (245, 214, 160))
    sheet.rect(100, 63, 90, 11, fill=RED)
    sheet.text(145, 65.5, "施工围挡区", Style("hei", 11), align="c")
    for place in range(8):
        sheet.rect(62 + place * 4.6, 64 + place * 1.3, 1.6, 1.6, fill=RED)
    sheet.text(40, 92, "限速30 →", Style("hei", 10))
    sheet.text(220, 76, "← 车辆通行方向", Style("hei", 10))
    sheet.text(145, 96, work.road, Style("hei", 14), align="c", spacing=2)
    sheet.text(20, 55, "人行道", Style("hei", 9))
    sheet.text(20, 115, "人行道（行人由此绕行）", Style("hei", 9))


def plan_picture(job: Job) -> Drawn:
    """One wide sheet: a sketch of the street above, particulars in columns below."""
    work, sheet = scene(job), job.sheet(297, 210)
    sheet.text(148, 14, "占道作业交通组织示意方案", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(20, 32, ["项目：", Run(work.project, "project")], Style("song", 12))
    sheet.text(20, 42, ["影响道路：", Run(work.road, "road")], Style("song", 12))
    _street(sheet, work)
    label, value = Style("hei", 10.5), Style("song", 11)
    rows: list[Row] = [
        (9, [lab(40, "开始占道"), lab(40, "恢复通行"), lab(90, "主要措施"), lab(89, "联络")]),
        (
            26,
            [
                val(40, on(work.start, "period_from", "dash")),
                val(40, on(work.end, "period_to", "dash")),
                val(90, "上游150米设预告牌，锥筒1:10渐变；保留双向各一条车道；每端一名持旗员。"),
                val(89, f"工地值守 {work.chief}　{job.facts.landlord.phone}；辖区交警中队 0376-6{digits(job, 6)}"),
            ],
        ),
    ]
    bottom = table(sheet, 19, 132, rows, label=label, value=value)
    sheet.text(20, bottom + 9, ["方案编写单位：", Run(work.builder, "author")], Style("song", 12))
    sheet.text(20, bottom + 19, ["编写日期：", short(work.signed, "issue_date")], Style("song", 12))
    sealed(sheet, job, 100, bottom + 14, work.builder, diameter=36)
    return drawn("traffic_plan", "osier_plan_picture", [sheet], _plan_values(work, work.builder))


def _promise_values(work: Scene, who: str, signer: str) -> dict[str, Value]:
    return {
        "promisor": who,
        "project": work.project,
        "road": work.road,
        **time_values(work),
        "signer": signer,
        "issue_date": work.signed.isoformat(),
    }


def village_pledge(job: Job) -> Drawn:
    """A village committee's pledge, three numbered lines, on half a sheet wide as a school pad."""
    work, sheet = scene(job), job.sheet(184, 260)
    village, signer = job.facts.home.community.village_committee, job.facts.landlord.name
    work = replace(work, project=job.rng.choice(["村部停车场充电桩接电工程", "村集体公用充电桩电缆工程"]))
    body = Style("kai", 14, jitter=0.015)
    sheet.text(92, 24, "交通安全保证（承诺）书", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(22, 44, "区交警大队：", body)
    said: Words = [
        "村里实施",
        Run(work.project, "project"),
        "，",
        on(work.start, "period_from"),
        "进场，",
        on(work.end, "period_to"),
        "退场，这段时间要占",
        Run(work.road, "road"),
        "半边路面。村委会向贵队作如下保证：",
    ]
    y = sheet.flow(22, 56, 140, said, body, leading=1.85, indent=2) + 2
    for text in (
        "1、白天有人挥旗，晚上有红灯，围栏不留缺口。",
        "2、上学放学时候停工让路，不让孩子从工地穿。",
        "3、挖出来的土当天拉走，撒在路上的随时扫净。",
        "出了事故，村委会该赔的赔，该担的担。",
    ):
        y = sheet.flow(22, y, 140, text, body, leading=1.85, indent=2) + 1
    sheet.text(164, y + 12, Run(village, "promisor"), body, align="r")
    end = sheet.text(74, y + 25, "村主任签字：", body)
    sheet.text(end + 3, y + 24, Run(signer, "signer"), PEN)
    sheet.text(164, y + 38, on(work.signed, "issue_date", "chinese"), body, align="r")
    sealed(sheet, job, 128, y + 18, village)
    values = _promise_values(work, village, signer)
    return drawn("traffic_commitment", "osier_village_pledge", [sheet], values)


def pledge_form(job: Job) -> Drawn:
    """A traffic police station's printed form with open lines."""
    work, sheet = scene(job), job.sheet()
    signer, pen, body = job.facts.developer.legal_person, job.fill_style(12.5), Style("song", 12.5)
    sheet.text(105, 24, "涉路作业交通安全承诺单", Style("song_bold", 20), align="c", spacing=0.12)
    sheet.text(184, 38, f"存根编号：{work.signed:%Y}{digits(job, 4)}", Style("song", 10), align="r")
    y = 50.0
    lines: list[tuple[str, Run]] = [
        ("作业单位：", filled(work.builder, "promisor", pen, min_em=26)),
        ("作业内容：", filled(work.project, "project", pen, min_em=26)),
        ("涉及路名：", filled(work.road, "road", pen, min_em=26)),
    ]
    for name, run in lines:
        sheet.text(26, y, [name, run], body)
        y += 12
    sheet.text(
        26,
        y,
        [
            "作业时限：",
            filled(f"{work.start:%Y-%m-%d}", "period_from", pen),
            " 至 ",
            filled(f"{work.end:%Y-%m-%d}", "period_to", pen),
        ],
        body,
    )
    y += 16
    for text in (
        "作业前已到贵大队备案，并就下列事项作出承诺：",
        "（一）标志标线、隔离设施按GB 5768设置到位后方才动工；",
        "（二）作业人员一律穿反光背心，不随意横穿车道；",
        "（三）材料、机具不越出围挡，渣土车按指定路线行驶；",
        "（四）遇恶劣天气、重大活动无条件停工让道；",
        "（五）服从民警和协管员现场指挥。",
        "违反上列任一项，接受《中华人民共和国道路交通安全法》第一百零四条规定的处罚。",
    ):
        y = sheet.flow(26, y, 158, text, body, leading=1.75, indent=2) + 1
    y += 10
    sheet.text(26, y, ["单位责任人（签名）", Run(signer, "signer", PEN)], body)
    sheet.text(122, y, ["日期 ", on(work.signed, "issue_date", "slash", pen)], body)
    sheet.text(26, y + 16, ["监督民警：", Run(work.chief, style=PEN)], body)
    sealed(sheet, job, 100, y + 2, work.builder)
    values = _promise_values(work, work.builder, signer)
    return drawn("traffic_commitment", "osier_pledge_form", [sheet], values)


LAYOUTS: Layouts = {
    "municipal_approval": {"osier_red_head": red_head, "osier_permit_plate": permit_plate},
    "traffic_plan": {"osier_plan_book": plan_book, "osier_plan_picture": plan_picture},
    "traffic_commitment": {"osier_village_pledge": village_pledge, "osier_pledge_form": pledge_form},
}
