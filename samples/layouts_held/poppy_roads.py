"""Applications to dig up a street or to occupy it."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.poppy_common import Pen, day_run, num, on, seal, sign, someone, truth, world
from samples.truth import Drawn, drawn
from samples.writing import table

_ALL = ("applicant", "handler", "phone", "builder", "road", "place", "reason", "length_m", "width_m", "area_m2",
        "period_from", "period_to")  # fmt: skip


def dig_printout(job: Job) -> Drawn:
    """What a service system prints: grey head line, a table of two pairs a row, a status trail."""
    w = world(job, firm=job.chance(0.75))
    sheet = job.sheet()
    text, grey = Style("hei", 10), Style("hei", 8, (110, 110, 110))
    sheet.text(15, 10, f"政务服务统一受理平台  打印时间 {on(w.signed, 'dash')} 10:2{job.rng.randrange(10)}:17", grey)
    sheet.text(195, 10, "第1页/共1页", grey, align="r")
    sheet.line(15, 15, 195, 15, fill=(150, 150, 150))
    sheet.text(105, 21, "城市道路掘动网办申报单", Style("hei_bold", 18), align="c")
    sheet.text(15, 33, f"办件编号：XYWB{w.signed:%Y%m%d}{job.rng.randrange(1000, 9999)}　　办件状态：待踏勘", text)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10.0, [(30, "申报主体", True), (150, Run(w.applicant, "applicant"), False)]),
        (10.0, [(30, "住所", True), (150, w.address, False)]),
        (10.0, [(30, "委托代办人", True), (60, Run(w.handler, "handler"), False), (30, "代办人手机", True),
                (60, Run(w.phone, "phone"), False)]),
        (10.0, [(30, "破路作业单位", True), (60, Run(w.builder, "builder"), False), (30, "作业联系人", True),
                (60, f"{someone(job)} {job.facts.developer.phone}", False)]),
        (10.0, [(30, "拟掘路名", True), (60, Run(w.road, "road"), False), (30, "起讫路口", True),
                (60, w.section, False)]),
        (12.0, [(30, "掘动点位", True), (150, Run(w.place, "place"), False)]),
        (12.0, [(30, "掘动缘由", True), (150, Run(w.reason, "reason"), False)]),
        (10.0, [(30, "沟槽长/m", True), (30, Run(num(w.length), "length_m"), False), (30, "沟槽宽/m", True),
                (30, Run(num(w.width), "width_m"), False), (30, "掘动面积/㎡", True),
                (30, Run(num(w.area), "area_m2"), False)]),
        (10.0, [(30, "计划开挖日", True), (60, day_run(w.start, "period_from", "dash"), False),
                (30, "计划回填日", True), (60, day_run(w.end, "period_to", "dash"), False)]),
        (10.0, [(30, "路面材质", True), (60, job.rng.choice(["沥青混凝土", "透水砖", "水泥混凝土"]), False),
                (30, "距竣工年限", True), (60, "已满五年", False)]),
        (22.0,
         [(30, "上传附件", True),
          (150, "① 营业执照或身份证　② 施工图及路由图　③ 地下管线交底记录　④ 交通导行图（共4件，均已上传）", False)]),
    ]  # fmt: skip
    bottom = table(sheet, 15, 40, rows, label=Style("hei", 9.5), value=text, frame=(120, 120, 120))
    sheet.text(15, bottom + 6, "办理轨迹", Style("hei_bold", 11))
    trail = [("提交", w.applicant), ("接件", f"窗口3　{someone(job)}"), ("转办", f"市政科　{someone(job)}")]
    y = bottom + 14
    for step, who in trail:
        sheet.text(18, y, f"● {on(w.signed, 'dash')}　{step}　{who}", Style("hei", 9))
        y += 7
    sheet.flow(
        15,
        y + 4,
        180,
        "申报主体声明：所填信息及附件真实，如有虚假愿承担相应责任。（已电子签名，无需盖章）",
        Style("hei", 9),
    )
    return drawn("road_dig_application", "poppy_dig_printout", [sheet], truth(w, *_ALL))


def dig_request(job: Job) -> Drawn:
    """A firm's letter on its own stationery; every value in a sentence."""
    w = world(job)
    body = Style("song", 13)
    green = (20, 96, 70)
    pen = Pen(job, body, top=16, lead=1.75)
    pen.head(w.applicant, Style("song_bold", 19, green), after=2)
    pen.sheet.line(20, pen.y, 190, pen.y, width=0.7, fill=green)
    pen.sheet.text(20, pen.y + 2, f"地址：{w.address}", Style("song", 8.5, green))
    pen.sheet.text(190, pen.y + 2, f"总机：{job.facts.company.org.phone}", Style("song", 8.5, green), align="r")
    pen.y += 16
    pen.head("关于恳请准予破挖路面的请示", Style("hei_bold", 18), after=9)
    pen.p(f"信阳市{w.district}城市管理局：", indent=0)
    pen.p(["我司为", Run(w.reason, "reason"), "，须破挖", Run(w.road, "road"), f"（{w.section}之间）局部路面。破挖处在",
           Run(w.place, "place"), "，槽长", Run(num(w.length), "length_m"), "米、槽宽", Run(num(w.width), "width_m"),
           "米，破挖路面计", Run(num(w.area), "area_m2"), "平方米，槽深不超过1.1米。"])  # fmt: skip
    pen.p(["破挖作业交由", Run(w.builder, "builder"), "实施，自", day_run(w.start, "period_from"), "动工，",
           day_run(w.end, "period_to"), f"前夯填并恢复面层，前后{w.days}日。夜间22时后不使用破碎锤。"])  # fmt: skip
    pen.p(
        f"我司已于{on(w.signed, 'plain')}前完成管线探查，燃气、供水、通信各产权单位均在交底单上签认；如需缴纳修复费，"
        "我司接到通知后三日内缴清。"
    )
    pen.p("妥否，请批示。")
    pen.y += 4
    pen.p(
        [
            "（本件由我司",
            Run(w.handler, "handler"),
            "跟办，手机",
            Run(w.phone, "phone"),
            "；现场安全员",
            f"{someone(job)}）",
        ],
        style=Style("kai", 12),
    )
    pen.y += 12
    seal_y = pen.y
    pen.tail(Run(w.applicant, "applicant"), after=11)
    pen.tail(on(w.signed, job.date_form("plain", "chinese")), inset=6)
    if job.variant.seal:
        seal(pen.sheet, 150, seal_y + 6, w.applicant)
    return drawn("road_dig_application", "poppy_dig_request", pen.sheets, truth(w, *_ALL))


def occupy_two(job: Job) -> Drawn:
    """Both tables, a page each: A by the applicant, B for the site check with the opinions."""
    w = world(job, firm=job.chance(0.7))
    fill, label = job.fill_style(11), Style("song", 10.5)
    first, second = job.sheet(), job.sheet()
    first.text(105, 22, "信阳市城区道路临时占用申请书", Style("hei_bold", 19), align="c")
    first.text(185, 34, ["【", Run("A表", "parts"), "】"], Style("hei", 12), align="r")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13.0, [(34, "申请占道方", True), (136, Run(w.applicant, "applicant", fill), False)]),
        (13.0, [(34, "办事人", True), (51, Run(w.handler, "handler", fill), False), (34, "办事人电话", True),
                (51, Run(w.phone, "phone", fill), False)]),
        (13.0, [(34, "承建施工队伍", True), (136, Run(w.builder, "builder", fill), False)]),
        (13.0, [(34, "所占道路", True), (51, Run(w.road, "road", fill), False), (34, "道路等级", True),
                (51, "次干路", False)]),
        (16.0, [(34, "占道部位", True), (136, Run(w.place, "place", fill), False)]),
        (24.0, [(34, "占道用途", True), (136, Run(w.reason, "reason", fill), False)]),
        (16.0, [(34, "占道规模", True), (136, ["长 ", filled(num(w.length), "length_m", fill), " m × 宽 ",
                                               filled(num(w.width), "width_m", fill), " m ＝ ",
                                               filled(num(w.area), "area_m2", fill), " ㎡"], False)]),
        (16.0, [(34, "占道时段", True), (136, [*dated(w.start, "period_from", fill), " 起  ",
                                               *dated(w.end, "period_to", fill), " 止"], False)]),
        (44.0, [(34, "申请方承诺", True), (136, "1.不超出核准的范围和时段；2.不在占道部位搭建永久设施；"
                                                "3.时段届满自行清退，恢复原貌；4.遇市政抢修无条件腾让。", False)]),
    ]  # fmt: skip
    bottom = table(first, 20, 41, rows, label=label, value=Style("song", 11))
    first.text(26, bottom + 7, "申请方（签名或盖章）：", Style("song", 11.5))
    first.text(128, bottom + 7, on(w.signed, "spaced"), fill)
    if not w.is_firm:
        sign(first, 68, bottom + 5, w.applicant)
    elif job.variant.seal:
        seal(first, 88, bottom + 10, w.applicant)
    second.text(105, 22, "信阳市城区道路临时占用踏勘审核", Style("hei_bold", 19), align="c")
    second.text(185, 34, ["【", Run("B表", "parts"), "】"], Style("hei", 12), align="r")
    who = (someone(job), someone(job), someone(job))
    rows = [
        (14.0, [(40, "踏勘日期", True), (130, "　　　　年　　月　　日", False)]),
        (44.0, [(40, "现场踏勘记录", True), (130, "", False)]),
        (36.0, [(40, "路政中队意见", True), (130, f"经办：{who[0]}", False)]),
        (36.0, [(40, "市政科意见", True), (130, f"科长：{who[1]}", False)]),
        (40.0, [(40, "分管领导签批", True), (130, f"签批：{who[2]}", False)]),
    ]
    bottom = table(second, 20, 41, rows, label=label, value=Style("kai", 11))
    second.flow(
        20,
        bottom + 4,
        170,
        "B表由受理机关填写，与A表一并存卷；占道三十日以上的须附交警部门书面意见。",
        Style("song", 9.5),
    )
    return drawn("road_occupy_application", "poppy_occupy_two", [first, second], truth(w, *_ALL, parts=("A", "B")))


def occupy_boxes(job: Job) -> Drawn:
    """B5 sheet, table A alone: one line a question, digits of the phone in little boxes."""
    w = world(job, firm=False)
    fill, body = job.fill_style(12), Style("song", 11.5)
    sheet = job.sheet(176, 250)
    sheet.text(88, 15, "占道申请表", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(88, 26, ["（", Run("A", "parts"), " 表　　个人及单位通用）"], Style("kai", 11), align="c")
    y = 38.0
    lines: list[tuple[str, list[str | Run]]] = [
        ("1　谁申请", [filled(w.applicant, "applicant", fill, min_em=12)]),
        ("2　谁来跑手续", [filled(w.handler, "handler", fill, min_em=12)]),
        ("4　哪家施工", [filled(w.builder, "builder", fill, min_em=18)]),
        ("5　占哪条路", [filled(w.road, "road", fill, min_em=12)]),
        ("6　占路的哪一处", [filled(w.place, "place", fill, min_em=18)]),
        ("7　为什么占", [filled(w.reason, "reason", fill, min_em=18)]),
        (
            "8　占多大",
            ["长", filled(num(w.length), "length_m", fill), "米，宽", filled(num(w.width), "width_m", fill), "米"],
        ),
        ("9　共计", [filled(num(w.area), "area_m2", fill), "平方米"]),
        ("10　哪天开始", dated(w.start, "period_from", fill)),
        ("11　哪天结束", dated(w.end, "period_to", fill)),
    ]
    for number, (question, answer) in enumerate(lines):
        sheet.text(16, y, question, Style("hei", 11))
        sheet.text(56, y, answer, body)
        y += 12.5
        if number == 1:
            sheet.text(16, y, "3　他的手机", Style("hei", 11))
            for place, digit in enumerate(w.phone):
                sheet.rect(56 + place * 7.6, y - 2, 7.6, 8)
                sheet.text(59.8 + place * 7.6, y - 0.2, Run(digit, "phone", fill), body, align="c")
            y += 12.5
    sheet.rect(16, y + 1, 144, 24)
    sheet.flow(
        19,
        y + 3,
        138,
        "告知：占道不得压占消火栓、井盖和盲道；占用期内请将批准文件张贴在现场。咨询电话 0376-6200119（工作日）。",
        Style("song", 10),
        leading=1.5,
    )
    sheet.text(16, y + 34, "申请人亲笔：", body)
    sign(sheet, 42, y + 32, w.applicant)
    sheet.text(160, y + 34, on(w.signed, "bare"), fill, align="r")
    return drawn("road_occupy_application", "poppy_occupy_boxes", [sheet], truth(w, *_ALL, parts=("A",)))


LAYOUTS: Layouts = {
    "road_dig_application": {"poppy_dig_printout": dig_printout, "poppy_dig_request": dig_request},
    "road_occupy_application": {"poppy_occupy_two": occupy_two, "poppy_occupy_boxes": occupy_boxes},
}
