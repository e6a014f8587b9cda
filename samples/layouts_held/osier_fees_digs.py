"""Slips for road occupation fees, and applications to dig up a road."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.osier_common import (
    PEN,
    Row,
    Scene,
    Words,
    digits,
    firm_of,
    lab,
    num,
    on,
    plain,
    scene,
    sealed,
    short,
    size_values,
    time_values,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _fee(job: Job, work: Scene) -> tuple[Decimal, Decimal]:
    """(rate of a square metre and day, sum)."""
    rate = Decimal(job.rng.choice(["0.30", "0.40", "0.50", "0.80", "1.00"]))
    return rate, (work.area * rate * work.days).quantize(Decimal("0.01"))


def bank_slip(job: Job) -> Drawn:
    """A bank's slip for a payment to the treasury: typed in two columns, nothing ruled but the edges."""
    work, rng = scene(job), job.rng
    sheet = job.sheet(210, 112)
    district = job.facts.home.community.district
    bank = f"信阳{firm_of(job.facts.dealer.name)}农村商业银行"
    payee, item = f"信阳市{district}城市管理局", rng.choice(["城市道路占用费", "占道费（临时）", "城市道路临时占用费"])
    _, total = _fee(job, work)
    code, number = f"4115{digits(job, 4)}", digits(job, 10)
    body = Style("song", 10.5)
    sheet.text(14, 10, bank, Style("hei_bold", 13))
    sheet.text(196, 11, "代收财政款项　客户回单", Style("hei", 12), align="r")
    sheet.line(12, 19, 198, 19, width=0.5)
    left: list[Words] = [
        ["交易日：", on(work.signed, "issue_date", "dash")],
        ["付款户名：", Run(work.owner, "payer")],
        [f"付款账号：6228****{digits(job, 4)}"],
        ["执收单位：", Run(payee, "payee")],
        ["收费名目：", Run(item, "item")],
    ]
    right: list[Words] = [
        [f"柜员流水：{digits(job, 12)}"],
        ["票证代码：", Run(code, "bill_code")],
        ["票证号码：", Run(number, "bill_no")],
        [f"入账账号：4105{digits(job, 10)}"],
        ["渠道：网银　币种：人民币"],
    ]
    for place, (one, two) in enumerate(zip(left, right, strict=True)):
        sheet.text(14, 24 + place * 9, one, body)
        sheet.text(122, 24 + place * 9, two, body)
    sheet.text(14, 70, f"大写金额：人民币{in_words(total)}", body)
    sheet.text(122, 70, ["小写：CNY ", Run(f"{total:,.2f}", "total")], body)
    sheet.line(12, 78, 198, 78, width=0.5)
    sheet.text(14, 82, f"附言：{work.road}，{work.days}天", body)
    sheet.text(
        14, 92, f"打印时间 {work.signed:%Y-%m-%d} 1{rng.randrange(10)}:{rng.randrange(10, 60)}:07　第1次打印", body
    )
    sheet.text(14, 101, "本回单可在网点自助机验证，重复打印无效。客服 96288", Style("song", 8.5))
    seals.put_stamp(sheet, 168, 94, [bank, f"{work.signed:%Y-%m-%d}", "业务办讫"], width=44)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": work.owner,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": work.signed.isoformat(),
    }
    tolerated = {"payee": (payee.removeprefix("信阳市"),)}
    return drawn("road_fee_receipt", "osier_bank_slip", [sheet], values, tolerated=tolerated)


def hand_receipt(job: Job) -> Drawn:
    """收据 from a stationer's block, filled in with a pen, stamped 现金收讫."""
    work = scene(job)
    sheet = job.sheet(190, 120)
    pen = job.fill_style(13)
    body = Style("song", 12)
    payee = f"信阳市{job.facts.home.community.district}市政设施养护中心"
    rate, total = _fee(job, work)
    number, payer = f"{digits(job, 7)}", job.facts.person.name
    sheet.text(95, 9, "收　据", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.line(68, 19, 122, 19, width=0.6)
    sheet.line(68, 20.2, 122, 20.2)
    sheet.text(
        178,
        13,
        [Run("№ ", style=Style("hei", 12, RED)), Run(number, "bill_no", Style("hei", 14, RED))],
        body,
        align="r",
    )
    sheet.text(14, 26, ["开票日：", short(work.signed, "issue_date", pen)], body)
    sheet.rect(12, 34, 166, 56, line=0.4)
    sheet.text(17, 39, ["今收到　", filled(payer, "payer", pen, min_em=20)], body)
    sheet.text(17, 51, ["交　来　", filled("临时占道费", "item", pen, min_em=20)], body)
    sheet.text(17, 63, ["计　算　", filled(f"{plain(work.area)}平方米×{rate}元×{work.days}天", "", pen)], body)
    sheet.text(17, 76, ["人民币（大写）", filled(in_words(total), "", pen)], body)
    sheet.text(174, 76, ["￥", Run(money(total), "total", pen, underline=True)], body, align="r")
    sheet.text(14, 96, ["收款单位（盖章）：", Run(payee, "payee")], body)
    sheet.text(14, 107, ["复核：", Run(work.chief, style=pen)], body)
    sheet.text(70, 107, ["开票人：", Run(work.handler, style=pen)], body)
    sheet.column((180, 36, 7, 52), "第二联交付款人", Style("song", 8.5))
    sealed(sheet, job, 112, 92, payee, diameter=34)
    seals.put_stamp(sheet, 158, 102, ["现金收讫"], width=28)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": payer,
        "item": "临时占道费",
        "total": money(total),
        "payee": payee,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "osier_hand_receipt", [sheet], values)


def _dig_values(work: Scene, applicant: str, reason: str) -> dict[str, Value]:
    return {
        "applicant": applicant,
        "handler": work.handler,
        "phone": work.phone,
        "builder": work.builder,
        "road": work.road,
        "place": work.place,
        "reason": reason,
        **size_values(work),
        **time_values(work),
    }


def village_request(job: Job) -> Drawn:
    """A village secretary's 请示: everything in running words."""
    work, facts = scene(job), job.facts
    village = facts.home.community.village_committee
    reason = job.rng.choice(["村部停车场充电桩通电", "村口公共充电桩接电源", "给群众服务中心院内充电桩走电缆"])
    writer = Writer(job, Style("kai" if job.chance(0.5) else "song", 15), leading=1.95)
    writer.title("关于开挖路面埋设电缆的请示", Style("hei_bold", 20), spacing=0.08)
    writer.line(f"信阳市{facts.home.community.district}城市管理局：")
    writer.para(
        [
            "为了",
            Run(reason, "reason"),
            f"，我村要从{work.cross}边的变压器引线过来，必须挖开",
            Run(work.road, "road"),
            "的路面。具体位置在",
            Run(work.place, "place"),
            "。经量，沟长",
            num(work.length, "length_m"),
            "米、宽",
            num(work.width, "width_m"),
            "米，合计",
            num(work.area, "area_m2"),
            "平方米，深0.8米。",
        ]
    )
    writer.para(
        [
            "活儿包给了",
            Run(work.builder, "builder"),
            "，想从",
            on(work.start, "period_from"),
            "开挖，到",
            on(work.end, "period_to"),
            "回填并恢复好路面。挖掘修复费我村照章交纳。",
        ]
    )
    writer.para("妥否，请批示。")
    writer.y += 6
    writer.line(["（具体办事的是村文书", Run(work.handler, "handler"), "，手机", Run(work.phone, "phone"), "）"])
    writer.room(45)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(village, "applicant"), Style("song", 14), align="r")
    sheet.text(176, y + 12, on(work.signed, "", "chinese"), Style("song", 14), align="r")
    sealed(sheet, job, 146, y + 6, village)
    values = _dig_values(work, village, reason)
    tolerated = {"reason": (f"为了{reason}",)}
    return drawn("road_dig_application", "osier_village_request", writer.sheets, values, tolerated=tolerated)


def portal_print(job: Job) -> Drawn:
    """A print-out of what was entered in a service portal: shaded labels, a bar code number, a print line."""
    work, rng, sheet = scene(job), job.rng, job.sheet()
    reason = rng.choice(["敷设10kV充电站进线电缆", "充电桩低压电缆穿管过路", "新装箱式变电站电源引接"])
    grey = Style("hei", 10, (70, 70, 70))
    value = Style("hei", 10.5)
    sheet.fill(15, 18, 180, 12, (226, 234, 244))
    sheet.text(20, 21, "市政公用事项网上申报", Style("hei_bold", 15, (30, 70, 130)))
    sheet.text(190, 22.5, f"申报流水 {work.signed:%Y%m%d}{digits(job, 6)}", grey, align="r")
    sheet.text(20, 36, "事项：城市道路挖掘许可　　办理类型：首次申请　　状态：待受理", value)
    groups: list[tuple[str, list[Row]]] = [
        (
            "一　申报主体",
            [
                (10, [lab(36, "单位/个人"), val(144, Run(work.owner, "applicant"))]),
                (10, [lab(36, "统一代码"), val(144, job.facts.company.org.uscc)]),
                (
                    10,
                    [
                        lab(36, "承办人员"),
                        val(54, Run(work.handler, "handler")),
                        lab(36, "承办人手机"),
                        val(54, Run(work.phone, "phone")),
                    ],
                ),
                (10, [lab(36, "法定代表人"), val(144, job.facts.company.org.legal_person)]),
            ],
        ),
        (
            "二　掘路内容",
            [
                (10, [lab(36, "涉及道路"), val(144, Run(work.road, "road"))]),
                (12, [lab(36, "开挖点位"), val(144, Run(work.place, "place"))]),
                (10, [lab(36, "开挖事由"), val(144, Run(reason, "reason"))]),
                (10, [lab(36, "作业队伍"), val(144, Run(work.builder, "builder"))]),
                (
                    10,
                    [
                        lab(36, "沟长（m）"),
                        val(24, num(work.length, "length_m")),
                        lab(36, "沟宽（m）"),
                        val(24, num(work.width, "width_m")),
                        lab(36, "破路面积（㎡）"),
                        val(24, num(work.area, "area_m2")),
                    ],
                ),
                (
                    10,
                    [
                        lab(36, "计划开工"),
                        val(54, on(work.start, "period_from", "dash")),
                        lab(36, "计划完工"),
                        val(54, on(work.end, "period_to", "dash")),
                    ],
                ),
                (10, [lab(36, "路面结构"), val(144, rng.choice(["沥青混凝土", "水泥混凝土", "透水砖人行道"]))]),
            ],
        ),
        (
            "三　随附电子件",
            [
                (10, [lab(14, "1"), val(166, "营业执照.pdf（已核验）")]),
                (10, [lab(14, "2"), val(166, "施工平面图及断面图.pdf")]),
                (10, [lab(14, "3"), val(166, "地下管线产权单位会签表.jpg")]),
            ],
        ),
    ]
    y = 47.0
    for title, rows in groups:
        sheet.text(16, y, title, Style("hei_bold", 11.5, (30, 70, 130)))
        y = table(sheet, 15, y + 7, rows, label=grey, value=value, frame=(170, 180, 195)) + 6
    sheet.text(16, y + 4, ["申报人确认（签名）：", Run(work.handler, style=PEN)], value)
    sheet.line(15, 280, 195, 280, fill=(170, 180, 195))
    sheet.text(
        16, 283, f"打印于 {work.signed:%Y/%m/%d} 09:{rng.randrange(10, 60)}　窗口咨询 0376-6366{digits(job, 3)}", grey
    )
    sheet.text(194, 283, "1 / 1", grey, align="r")
    values = _dig_values(work, work.owner, reason)
    return drawn("road_dig_application", "osier_portal_print", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"osier_bank_slip": bank_slip, "osier_hand_receipt": hand_receipt},
    "road_dig_application": {"osier_village_request": village_request, "osier_portal_print": portal_print},
}
