"""Notes about greenery in the way of a work, and applications to use green land or move trees."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.sage_common import a_work, columns, hand, on, plain, seal, sizes, term
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

LANDS = ("道路附属绿地", "小区附属绿地", "街旁公共绿地", "防护绿带")
TREES = ("香樟", "桂花", "法桐", "女贞", "栾树", "紫薇")


def chat_note(job: Job) -> Drawn:
    """Typed as one writes a message, printed on half a sheet."""
    work, sheet = a_work(job), job.sheet(176, 125)
    body, land = Style("hei", 12), job.rng.choice(LANDS)
    count = job.rng.randrange(1, 9)
    y = sheet.flow(18, 16, 140, "园林科各位老师好：", body) + 1
    y = (
        sheet.flow(
            18,
            y,
            140,
            [
                "跟您们说明一下绿化的事。装充电桩要走一根电缆，绕不开",
                Run(work.place, "place"),
                "那块绿地，它属于",
                Run(land, "nature"),
                "，大概会动到",
                Run(plain(work.area), "area_m2"),
                "平方（围挡内范围），里面有",
                Run(str(count), "tree_count"),
                f"棵{job.rng.choice(TREES)}，碗口粗，没有挂牌古树。",
            ],
            body,
            leading=1.75,
        )
        + 1
    )
    y = sheet.flow(
        18,
        y,
        140,
        f"树先请{work.builder}挪到旁边空地养着，完工再移回来，草皮我们补。有不清楚的随时联系我，谢谢！",
        body,
        leading=1.75,
    )
    sheet.text(156, y + 9, ["说明人：", Run(work.applicant, "applicant")], body, align="r")
    sheet.text(156, y + 17, on(work.signed, "issue_date", "dot"), body, align="r")
    if work.is_org:
        seal(job, sheet, 132, y + 13, work.applicant, diameter=34)
    return drawn(
        "green_situation_note",
        "sage_chat_note",
        [sheet],
        {
            "applicant": work.applicant,
            "place": work.place,
            "nature": land,
            "area_m2": plain(work.area),
            "tree_count": str(count),
            "issue_date": work.signed.isoformat(),
        },
    )


def asked(job: Job) -> Drawn:
    """Questions of the office, answers of the applicant."""
    work = a_work(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=30)
    pen, land = job.fill_style(12.5), job.rng.choice(LANDS)
    counts = [job.rng.randrange(1, 8), job.rng.randrange(2, 12)]
    kinds = job.rng.sample(TREES, 2)
    writer.title("涉绿事项问答说明", Style("song_bold", 20), after=8)
    writer.line(f"（依据《城市绿化条例》设问，{work.signed.year}年版式，由当事方如实作答）")
    writer.y += 3
    pairs: list[tuple[str, list[str | Run]]] = [
        ("由谁作答？", [Run(work.applicant, "applicant", pen), "。"]),
        ("受影响的绿化在什么位置？", [Run(work.place, "place", pen), "。"]),
        ("该绿化按分类是哪一类绿地？", [Run(land, "nature", pen), "。"]),
        ("会占到多大一片？", [Run(plain(work.area), "area_m2", pen), "平方米。"]),
        (
            "乔木共有几株受影响？",
            [
                Run(str(sum(counts)), "tree_count", pen),
                Run(f"株，其中{kinds[0]}{counts[0]}株，{kinds[1]}{counts[1]}株", "", pen),
                "。",
            ],
        ),
        ("不动绿化能否施工？", [Run(f"不能。{work.road}另一侧已有燃气管道，净距不够。", "", pen)]),
        ("事后如何恢复？", [Run("原土回填，补植同规格苗木，养护一年。", "", pen)]),
    ]
    for number, (question, answer) in enumerate(pairs, 1):
        writer.para([Run(f"问{number}：{question}", "", Style("hei", 12.5))], indent=0)
        writer.para(["答：", *answer], indent=1)
    writer.room(40)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "作答方（签章）：", writer.style)
    if work.is_org:
        seal(job, sheet, 78, y + 3, work.applicant)
    else:
        sheet.text(62, y - 2, Run(work.applicant, "applicant"), hand(17))
    sheet.text(120, y, ["作答日期：", *dated(work.signed, "issue_date", pen)], writer.style)
    return drawn(
        "green_situation_note",
        "sage_asked",
        writer.sheets,
        {
            "applicant": work.applicant,
            "place": work.place,
            "nature": land,
            "area_m2": plain(work.area),
            "tree_count": str(sum(counts)),
            "issue_date": work.signed.isoformat(),
        },
    )


def _pair(left: str, first: Runs, right: str, second: Runs) -> tuple[float, list[tuple[float, Runs, bool]]]:
    return 11, [(34, left, True), (57, first, False), (34, right, True), (57, second, False)]


def _wide(label: str, runs: Runs) -> tuple[float, list[tuple[float, Runs, bool]]]:
    return 11, [(34, label, True), (148, runs, False)]


def system_print(job: Job) -> Drawn:
    """Printed from the offices' web system, with its address at the foot."""
    work, rng, sheet = a_work(job), job.rng, job.sheet()
    nature = rng.choice(["临时占用绿地", "移植树木", "临时占用城市绿地"])
    small, label, value = Style("hei", 8, (110, 110, 110)), Style("hei", 10, (60, 60, 70)), Style("hei", 10.5)
    sheet.text(
        14,
        9,
        f"{work.signed.year}/{work.signed.month}/{work.signed.day} 1{rng.randrange(10)}:{rng.randrange(10, 59)}",
        small,
    )
    sheet.text(105, 9, "网上办事大厅-申报详情", small, align="c")
    sheet.fill(14, 18, 182, 12, (38, 120, 90))
    sheet.text(20, 21, "园林绿化审批 / 申报信息", Style("hei_bold", 14, (255, 255, 255)))
    sheet.text(14, 35, f"办件流水：YL{work.signed:%Y%m%d}{rng.randrange(10000):04d}　　当前环节：待受理", label)
    grey = (170, 175, 180)
    sheet.text(14, 44, "▌主体", Style("hei_bold", 11, (38, 120, 90)))
    y = table(
        sheet,
        14,
        51,
        [
            _wide("申办主体", Run(work.applicant, "applicant")),
            _pair("联络员", Run(work.handler, "handler"), "联络电话", Run(work.phone, "phone")),
            _pair(
                "证照类型",
                "统一社会信用代码" if work.is_org else "居民身份证",
                "证照号",
                job.facts.company.org.uscc if work.is_org else job.facts.person.id_number,
            ),
        ],
        label=label,
        value=value,
        frame=grey,
    )
    sheet.text(14, y + 5, "▌事项", Style("hei_bold", 11, (38, 120, 90)))
    y = table(
        sheet,
        14,
        y + 12,
        [
            _pair("办理情形", Run(nature, "nature"), "办理类型", "新办"),
            _wide("所在位置", Run(work.place, "place")),
            _pair("范围-长(m)", Run(plain(work.length), "length_m"), "范围-宽(m)", Run(plain(work.width), "width_m")),
            _pair("范围-面积(㎡)", Run(plain(work.area), "area_m2"), "补偿费", "待核算"),
            _pair("起", on(work.start, "period_from", "dash"), "止", on(work.end, "period_to", "dash")),
            _wide("情况简述", f"{work.project}，电缆沟开挖，完工恢复"),
        ],
        label=label,
        value=value,
        frame=grey,
    )
    sheet.text(14, y + 5, "▌材料", Style("hei_bold", 11, (38, 120, 90)))
    rows: list[list[str | Run]] = [
        ["序号", "材料名称", "形式", "状态"],
        ["1", "施工平面图", "电子", "已上传"],
        ["2", "绿化现状照片", "电子", "已上传"],
        ["3", "恢复方案", "电子", "已上传"],
    ]
    columns(sheet, 14, y + 12, [20, 90, 36, 36], rows, height=9, head=label, body=value)
    sheet.text(14, 284, "https://zwfw.example.cn/xy/yl/apply/detail", small)
    sheet.text(196, 284, "1/1", small, align="r")
    return drawn(
        "green_application",
        "sage_system_print",
        [sheet],
        {
            "applicant": work.applicant,
            "handler": work.handler,
            "phone": work.phone,
            "place": work.place,
            "nature": nature,
            **sizes(work),
            **term(work),
        },
    )


def by_hand(job: Job) -> Drawn:
    """A villager's application by pen on ruled paper."""
    work, sheet = a_work(job, org=False), job.sheet(184, 260)
    nature = job.rng.choice(["移植树木", "临时占用绿地", "砍伐树木"])
    pen = hand(15, blue=job.chance(0.6))
    for row in range(22):
        sheet.line(14, 34 + row * 10, 170, 34 + row * 10, width=0.2, fill=(200, 90, 90))
    em_lead = 10 / (15 / 72 * 25.4)
    sheet.text(92, 18, "申　请", hand(22), align="c")
    y = sheet.flow(18, 38, 150, "区园林局：", pen, leading=em_lead)
    trees = "" if nature == "临时占用绿地" else f"，涉及{job.rng.choice(TREES)}{job.rng.randrange(1, 6)}棵"
    y = sheet.flow(
        18,
        y,
        150,
        [
            "我叫",
            Run(work.applicant, "applicant"),
            f"，住{job.facts.home.community.name}，家里买了电车要装桩，走线得申请",
            Run(nature, "nature"),
            trees,
            "。地方在",
            Run(work.place, "place"),
            "。这块地长",
            Run(plain(work.length), "length_m"),
            "米、宽",
            Run(plain(work.width), "width_m"),
            "米，合",
            Run(plain(work.area), "area_m2"),
            "平米。打算",
            on(work.start, "period_from"),
            "动手，",
            on(work.end, "period_to"),
            "弄完。",
        ],
        pen,
        leading=em_lead,
        indent=2,
    )
    y = sheet.flow(
        18,
        y,
        150,
        ["手续我托", Run(work.handler, "handler"), "去跑，他的手机号", Run(work.phone, "phone"), "，请批准。"],
        pen,
        leading=em_lead,
        indent=2,
    )
    sheet.text(160, y + 10, work.applicant, pen, align="r")
    sheet.text(160, y + 20, f"{work.signed.month}月{work.signed.day}号", pen, align="r")
    values: dict[str, Value] = {
        "applicant": work.applicant,
        "handler": work.handler,
        "phone": work.phone,
        "place": work.place,
        "nature": nature,
        **sizes(work),
        **term(work),
    }
    return drawn("green_application", "sage_by_hand", [sheet], values)


LAYOUTS: Layouts = {
    "green_situation_note": {"sage_chat_note": chat_note, "sage_asked": asked},
    "green_application": {"sage_system_print": system_print, "sage_by_hand": by_hand},
}
