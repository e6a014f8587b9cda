"""Traffic during works: how it is led, what is promised, how people are protected."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.laurel_common import Line, Rows, Site, a_site, day, paras, plain, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _plan(site: Site, author: str) -> dict[str, Value]:
    return {
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "author": author,
        "issue_date": site.signed.isoformat(),
    }


def plan_book(job: Job) -> Drawn:
    """A consultant's book: cover and the first page."""
    site, cover, page = a_site(job), job.sheet(), job.sheet()
    cover.fill(0, 0, 22, 297, (54, 92, 128))
    cover.flow(36, 66, 150, Run(site.project, "project"), Style("hei_bold", 22), leading=1.5)
    cover.text(36, 104, "占道期间交通组织方案", Style("song_bold", 27))
    cover.text(36, 122, f"送审版　　委托人：{site.applicant}", Style("song", 12))
    cover.text(36, 226, ["编制　", Run(site.adviser, "author")], Style("hei", 14))
    cover.text(36, 238, day(site.signed, "issue_date", job.date_form("chinese", "plain")), Style("hei", 14))
    sealed(cover, 104, 233, site.adviser)
    body, head = Style("song", 12), Style("hei_bold", 13)
    sections: list[tuple[str, list[Line]]] = [
        (
            "一、背景",
            [
                [
                    f"受托对{site.reason}引起的交通影响作出安排。工点在",
                    Run(site.road, "road"),
                    f"，该路双向四车道，限速50公里每小时，两侧路口为{site.cross[0]}、{site.cross[1]}。",
                ]
            ],
        ),
        (
            "二、占道时间",
            [
                [
                    "自",
                    day(site.start, "period_from"),
                    "开始围挡，",
                    day(site.end, "period_to"),
                    f"拆除，历时{site.days}日；每日七时半至九时、十七时至十九时停止装卸。",
                ]
            ],
        ),
        (
            "三、分流",
            [
                ["机动车：压缩最外侧车道，保留三车道通行，大型货车经", site.cross[0], "绕行。"],
                ["非机动车与行人：沿围挡外侧设一米五宽临时通道，以水马隔开。"],
                ["公交：站台北移四十米，提前三日张贴告示。"],
            ],
        ),
        ("四、设施", [["前方300米设预告牌，150米设限速30标志，上游过渡区锥桶间距2米，夜间黄闪灯不少于6盏。"]]),
        (
            "五、预警与处置",
            [
                [
                    "排队超过200米即停工让道。现场指挥",
                    site.names[0],
                    "，电话",
                    site.phones[0],
                    "。事故先救人、再报警、后清障。",
                ]
            ],
        ),
    ]
    y = 24.0
    for title, texts in sections:
        page.text(25, y, title, head)
        y = paras(page, 25, y + 9, 160, texts, body, leading=1.75) + 3
    page.text(185, 284, "1", Style("song", 9), align="r")
    return drawn("traffic_plan", "laurel_plan_book", [cover, page], _plan(site, site.adviser))


def plan_stages(job: Job) -> Drawn:
    """The builder's own table: a head of particulars, then stages with their days."""
    site, sheet = a_site(job), job.sheet(297, 210)
    label, value = Style("hei_bold", 10.5), Style("song", 10.5)
    half = site.start + timedelta(days=site.days // 2 - 1)
    second = half + timedelta(days=1)
    sheet.text(148, 16, "施工导行与交通疏解组织方案表", Style("hei_bold", 18), align="c", spacing=0.1)
    rows: Rows = [
        (
            10,
            [
                (30, "工程", True),
                (130, Run(site.project, "project"), False),
                (30, "涉及道路", True),
                (69, Run(site.road, "road"), False),
            ],
        ),
        (
            10,
            [
                (30, "拟稿单位", True),
                (130, Run(site.builder, "author"), False),
                (30, "拟稿日期", True),
                (69, day(site.signed, "issue_date", "slash"), False),
            ],
        ),
        (
            10,
            [
                (30, "总时段", True),
                (130, [day(site.start, "period_from", "padded"), "～", day(site.end, "period_to", "padded")], False),
                (30, "疏导总负责", True),
                (69, f"{site.names[0]}　{site.phones[0]}", False),
            ],
        ),
        (9, [(30, "阶段", True), (60, "时段", True), (70, "封闭范围", True), (99, "车辆与行人走法", True)]),
        (
            20,
            [
                (30, "第一段", True),
                (60, f"{site.start.month}.{site.start.day}—{half.month}.{half.day}", True),
                (70, f"东侧外道，长{plain(site.length)}米，宽{plain(site.width)}米", False),
                (99, "外道封闭，内道双向通行；行人走西侧人行道，路口派人引导。", False),
            ],
        ),
        (
            20,
            [
                (30, "第二段", True),
                (
                    60,
                    f"{second.month}.{second.day}—{site.end.month}.{site.end.day}",
                    True,
                ),
                (70, "西侧人行道及慢车道", False),
                (99, "慢车道借机动车道绕行，以隔离墩分开；恢复东侧通行。", False),
            ],
        ),
        (
            20,
            [
                (30, "标志配置", True),
                (
                    229,
                    "施工预告牌2块、车道减少牌2块、导向牌4块、锥桶60只、爆闪灯8盏、防撞桶6只；均按GB 5768.4-2017设置。",
                    False,
                ),
            ],
        ),
        (18, [(30, "应急", True), (229, "备清障车一辆，停于路口西侧；遇120、119车辆，立即移开水马放行。", False)]),
    ]
    y = table(sheet, 19, 32, rows, label=label, value=value)
    sheet.text(19, y + 5, f"审核：{site.names[1]}　　　　交警中队联系人：{site.names[2]}（{site.phones[1]}）", value)
    sealed(sheet, 240, y + 8, site.builder)
    return drawn("traffic_plan", "laurel_plan_stages", [sheet], _plan(site, site.builder))


def _promise(site: Site, issue: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "promisor": site.builder,
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "signer": site.names[0],
    }
    return values | ({"issue_date": site.signed.isoformat()} if issue else {})


def pledge_card(job: Job) -> Drawn:
    """A firm's stationery in two languages; particulars on open lines, the undertaking below."""
    site, sheet = a_site(job), job.sheet()
    fill, body = job.fill_style(12), Style("song", 12)
    sheet.text(25, 14, site.builder, Style("hei_bold", 13, (30, 90, 110)))
    sheet.text(185, 15, "Safety on Road", Style("hei", 10, (30, 90, 110)), align="r")
    sheet.line(25, 21, 185, 21, width=0.8, fill=(30, 90, 110))
    sheet.text(105, 34, "占道作业交通安全责任承诺", Style("song_bold", 20), align="c", spacing=0.08)
    sheet.text(105, 44, "Traffic Safety Undertaking", Style("hei", 10), align="c")
    lines: list[Line] = [
        ["承诺主体 Promisor：", filled(site.builder, "promisor", fill)],
        ["施工内容 Works：", filled(site.project, "project", fill)],
        ["所占道路 Road：", filled(site.road, "road", fill)],
        ["占道自 From：", *dated(site.start, "period_from", fill), "　至 To：", *dated(site.end, "period_to", fill)],
    ]
    y = 58.0
    for runs in lines:
        y = sheet.flow(25, y, 162, runs, body, leading=1.8) + 2
    y = (
        paras(
            sheet,
            25,
            y + 4,
            160,
            [
                "就前述作业，立诺如下，绝不打折扣：",
                "（1）没批的地方一寸不占，批下来的时间一刻不超；",
                "（2）上路人员一律穿反光背心，戴安全帽，开工前由班组长点名讲安全；",
                "（3）围挡、警示灯、导向牌每天开工前、收工后各查一遍，缺一样不动工；",
                "（4）渣土车走指定路线，不抛洒、不逆行；",
                "（5）听从执勤民警指挥，出了事故不隐瞒、不推诿，赔偿责任自担。",
            ],
            body,
            leading=1.75,
        )
        + 12
    )
    end = sheet.text(88, y, "主要负责人亲笔 Signature：", body)
    sheet.text(end + 2, y - 1.5, Run(site.names[0], "signer"), Style("kai", 17, jitter=0.06))
    sheet.text(88, y + 12, ["签署日 Date：", day(site.signed, "issue_date", "dash")], body)
    sheet.text(25, y + 30, f"现场联络：{site.names[1]}　{site.phones[0]}", Style("song", 10))
    sealed(sheet, 66, y + 10, site.builder)
    return drawn("traffic_commitment", "laurel_pledge_card", [sheet], _promise(site))


def pledge_letter(job: Job) -> Drawn:
    """A letter to the squad, one paragraph of promise after another, the signer named in the text at the foot."""
    site, sheet = a_site(job), job.sheet(182, 257)
    body = Style("kai", 13.5)
    sheet.text(91, 26, "致交警大队的保证书", Style("kai", 22), align="c", spacing=0.05)
    y = (
        paras(
            sheet,
            22,
            46,
            138,
            [
                [
                    "我们",
                    Run(site.builder, "promisor"),
                    "接了",
                    Run(site.project, "project"),
                    "这个活，工地挨着",
                    Run(site.road, "road"),
                    "，",
                    day(site.start, "period_from", "short"),
                    "进场，",
                    day(site.end, "period_to", "short"),
                    "撤场。为了不给过路群众添麻烦，特作保证：",
                ],
                "早晚高峰不卸料不吊装；护栏一米八高，夜里亮灯；路口安排两名协管，戴袖标、拿旗子；学校放学时段停机半小时。",
                f"如有违反，愿按《道路交通安全法》第一百零四条受罚，并停工整顿。日常由{site.names[1]}盯现场（{site.phones[0]}），随叫随到。",
            ],
            body,
            leading=1.9,
        )
        + 12
    )
    sheet.text(60, y, ["保证单位：", Run(site.builder, "promisor")], body)
    end = sheet.text(60, y + 13, "法人代表：", body)
    sheet.text(end + 1, y + 12, Run(site.names[0], "signer"), Style("kai", 17, (28, 48, 140), jitter=0.06))
    sheet.text(60, y + 26, ["立据时间：", day(site.signed, "issue_date", "spoken")], body)
    sealed(sheet, 128, y + 18, site.builder)
    return drawn("traffic_commitment", "laurel_pledge_letter", [sheet], _promise(site))


def _guard(site: Site, author: str) -> dict[str, Value]:
    return {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}


def guard_list(job: Job) -> Drawn:
    """Measures with a list of what is set up, by the builder."""
    site, sheet = a_site(job), job.sheet()
    body, head = Style("song", 12), Style("hei_bold", 11)
    sheet.flow(
        25,
        24,
        160,
        [Run(site.project, "project"), "道路交通安全防护措施"],
        Style("hei_bold", 17),
        align="c",
        leading=1.5,
    )
    y = paras(
        sheet,
        25,
        48,
        160,
        [
            f"本工程临{site.road}开挖，行人车辆密集，为防碰撞、坠坑、触电，采取下列防护办法。",
            "（一）隔离：沟槽两侧连续设置钢制围挡，底部压沙袋，转角贴反光膜；沟口加盖厚度不小于10毫米的钢板，保证居民进出。",
            "（二）警示：来车方向依次布置“前方施工”“向左改道”“限速20”标志，入夜开启频闪灯。",
            "（三）人员：设专职交通协管两班，每班二人；特种作业持证上岗。",
            "（四）检查：班前班后各一次，大风大雨后加查，缺损两小时内补齐。",
        ],
        body,
        leading=1.75,
    )
    things = (
        ("钢制围挡", "1.8m×2m", "46片"),
        ("锥形桶", "70cm", "50只"),
        ("频闪警示灯", "太阳能", "12盏"),
        ("防滑钢板", "2m×1.2m", "8块"),
        ("反光背心", "荧光黄", "20件"),
    )
    rows: Rows = [(8, [(50, "防护用品", True), (60, "规格", True), (50, "数量", True)])]
    rows += [(8, [(50, a, True), (60, b, True), (50, c, True)]) for a, b, c in things]
    y = table(sheet, 25, y + 4, rows, label=head, value=body) + 12
    sheet.text(184, y, ["措施制定：", Run(site.builder, "author")], body, align="r")
    sheet.text(
        184, y + 10, ["制定时间：", day(site.signed, "issue_date", job.date_form("plain", "dot"))], body, align="r"
    )
    sheet.text(25, y + 10, f"安全总监：{site.names[0]}", body)
    sealed(sheet, 150, y + 5, site.builder)
    return drawn("traffic_protection_measures", "laurel_guard_list", [sheet], _guard(site, site.builder))


def guard_sheet(job: Job) -> Drawn:
    """Risks and what is done against each, two columns, made by the traffic consultant for the builder."""
    site, sheet = a_site(job), job.sheet(182, 257)
    small, value = Style("hei", 10), Style("song", 10.5)
    sheet.text(91, 18, "涉路作业防护措施一览", Style("song_bold", 19), align="c", spacing=0.1)
    sheet.text(91, 29, "（交通安全部分）", Style("song", 10.5), align="c")
    rows: Rows = [
        (11, [(28, "服务工程", True), (122, Run(site.project, "project"), False)]),
        (11, [(28, "出具机构", True), (122, Run(site.adviser, "author"), False)]),
        (
            11,
            [
                (28, "出具日", True),
                (47, day(site.signed, "issue_date", "chinese"), False),
                (28, "执行单位", True),
                (47, site.builder, False),
            ],
        ),
        (9, [(28, "风险", True), (122, "对应防护", True)]),
    ]
    risks = (
        ("车辆冲入", "上游设防撞桶与缓冲区，长度不少于30米；夜间增设导向箭头灯。"),
        ("行人坠坑", "沟边1米外设双道护栏，孔洞随挖随盖，晚间照明不低于20勒克斯。"),
        ("盲人、轮椅", "临时通道坡度不大于1:12，盲道改线并铺临时提示砖。"),
        ("吊装伤人", "划定警戒半径，设监护一名，风力达六级停止作业。"),
        ("误碰管线", "动土前探管，标桩标识；燃气管两侧0.5米内人工挖掘。"),
        ("交通拥堵", f"与中队建立微信群，信息员{site.names[0]}（{site.phones[0]}）每小时上报一次。"),
    )
    for risk, guard in risks:
        rows.append((17, [(28, risk, True), (122, guard, False)]))
    y = table(sheet, 16, 38, rows, label=small, value=value)
    sheet.text(
        16,
        y + 6,
        f"编写：{site.names[1]}　　校核：{site.names[2]}　　本表自{site.start.month}月{site.start.day}日开工起执行",
        value,
    )
    seals.put_round(sheet, 138, y + 16, seals.SealText(site.adviser), diameter=38)
    return drawn("traffic_protection_measures", "laurel_guard_sheet", [sheet], _guard(site, site.adviser))


LAYOUTS: Layouts = {
    "traffic_plan": {"laurel_plan_book": plan_book, "laurel_plan_stages": plan_stages},
    "traffic_commitment": {"laurel_pledge_card": pledge_card, "laurel_pledge_letter": pledge_letter},
    "traffic_protection_measures": {"laurel_guard_list": guard_list, "laurel_guard_sheet": guard_sheet},
}
