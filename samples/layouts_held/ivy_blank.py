"""Forms handed in empty: a power company's application, a property firm's letter, a city office's agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_KIND = "blank"
_GAP = re.compile(r"\{(\d+)\}")
_BAR: Colour = (228, 231, 233)
_DATE = "　　　　年　　月　　日"
Row: TypeAlias = tuple[float, Sequence[tuple[float, Runs, bool]]]


def _gaps(text: str, *, typed: bool = False) -> list[str | Run]:
    """Text whose {n} are left open over n em: ruled, or typed as a row of low lines."""
    parts: list[str | Run] = []
    for number, part in enumerate(_GAP.split(text)):
        if number % 2 == 0:
            parts.append(part)
        elif typed:
            parts.append(Run("_" * (int(part) * 2), solid=True))
        else:
            parts.append(Run("", underline=True, min_em=float(part), solid=True))
    return parts


def _boxes(*choices: str, gap: str = "　") -> str:
    return gap.join(f"□{choice}" for choice in choices)


def _row(height: float, *cells: tuple[float, str]) -> Row:
    """Labels and places for their values in turn."""
    return height, [(width, text, place % 2 == 0) for place, (width, text) in enumerate(cells)]


def _heads(height: float, cells: Iterable[tuple[float, str]]) -> Row:
    return height, [(width, text, True) for width, text in cells]


# -- the power company's window ------------------------------------------------------------------


def _numbered_boxes(sheet: Sheet, x: float, y: float, height: float, count: int) -> None:
    """One small box for every figure of a number."""
    side = 4.8
    for place in range(count):
        sheet.rect(x + place * side, y + (height - 5.6) / 2, side, 5.6, line=0.15)


def _client_rows(wide: float) -> list[Row]:
    kinds = _boxes("居民身份证", "护照", "营业执照", "军官证", "其他＿＿＿＿＿")
    half = wide / 2 - 26
    return [
        _row(9.5, (26, "客户名称"), (half, ""), (26, "客户编号"), (half, "")),
        _row(9.5, (26, "证件类型"), (wide - 26, kinds)),
        _row(9.5, (26, "证件号码"), (wide - 26, "")),
        _row(9.5, (26, "通信地址"), (wide - 78, ""), (22, "邮政编码"), (30, "")),
        _row(9.5, (26, "经办人"), (half, ""), (26, "移动电话"), (half, "")),
    ]


def _supply_rows(job: Job, wide: float) -> list[Row]:
    place = "　　　　县（区）　　　　　路（街道）　　　　　小区　　　栋　　单元　　　室"
    work = _boxes("新装", "增容", "减容", "移表", "更名", "过户", "其他")
    space = _boxes("自有产权", "长期租赁（一年以上）", "单位内部", "公共停车场")
    price = _boxes("居民合表", "居民峰谷分时", "一般工商业", "其他")
    part, rest = wide / 3 - 24, wide - 52 - 62
    count, power, total = (24, "充电桩数量"), (24, "单台功率"), (24, "申请容量")
    kw = (part, "　　　　　　千瓦")
    volts, way = _boxes("220V", "380V", "10kV"), _boxes("交流慢充", "直流快充")
    rows = [
        _row(12, (26, "用电地址"), (wide - 26, place)),
        _row(9, (26, "业务类型"), (wide - 26, work)),
        _row(9, (26, "车位性质"), (wide - 26, space)),
        _row(9, count, (part, "　　　　　　　台"), power, kw, total, kw),
        _row(9, (26, "供电电压"), (62, volts), (26, "充电方式"), (rest, way)),
        _row(9, (26, "执行电价"), (wide - 26, price)),
    ]
    if job.chance(0.6):
        bill, told = _boxes("普通发票", "专用发票"), _boxes("短信", "电话", "邮寄")
        rows.append(_row(9, (26, "票据类型"), (62, bill), (26, "告知方式"), (rest, told)))
    return rows


def _paper_rows(job: Job, wide: float) -> list[Row]:
    papers = [
        "客户有效身份证明",
        "固定车位产权或一年以上使用权证明",
        "车辆购置发票或行驶证",
        "物业（居委会）同意安装的证明",
        "授权委托书及经办人身份证明",
    ][: job.rng.choice([4, 5])]
    left = wide - 16 - 26 - 50
    rows = [_heads(7.5, [(16, "序号"), (left, "资料名称"), (26, "份数"), (50, "是否收取")])]
    for number, paper in enumerate(papers, 1):
        rows.append(_row(7.5, (16, str(number)), (left, paper), (26, ""), (50, _boxes("是", "否", "容缺"))))
    return rows


def supply_application(job: Job) -> Drawn:
    """用电报装申请表: ruled sections, under grey bars or beside upright headings; no box ticked."""
    sheet, barred = job.sheet(), job.chance(0.5)
    left, side = 15.0, 0.0 if barred else 10.0
    wide = 180.0 - side
    size = job.rng.choice([9.5, 10.0])
    label, value = Style(job.rng.choice(["hei", "song"]), size), Style("song", size)
    title = job.rng.choice(["居民充电设施用电报装申请表", "低压客户用电业务申请单", "电动汽车充电桩用电申请登记表"])
    sheet.text(105, 14, title, Style("hei_bold", 19), align="c", spacing=0.12)
    sheet.text(left, 26, "供电营业窗口：　　　　　　　　　　受理编号：", value)
    sheet.text(195, 26, f"填表日期：{_DATE}", value, align="r")
    y = 32.0
    parts = (
        ("客户信息", _client_rows(wide)),
        ("用电信息", _supply_rows(job, wide)),
        ("资料清单", _paper_rows(job, wide)),
    )
    for name, rows in parts:
        if barred:
            sheet.fill(left, y, wide, 7, _BAR)
            sheet.rect(left, y, wide, 7)
            sheet.cell((left, y, wide, 7), f"{name}（{job.rng.choice(['由客户填写', '必填'])}）", label, align="c")
            y += 7
        tall = sum(height for height, _ in rows)
        if side:
            sheet.rect(left, y, side, tall)
            sheet.column((left, y, side, tall), name, label)
        if name == "客户信息":
            _numbered_boxes(sheet, left + side + 28, y + 19, 9.5, 18)
        y = table(sheet, left + side, y, rows, label=label, value=value)
    vow = (
        "本人（单位）已阅知用电报装须知，承诺所提供的资料真实、合法、有效，用电设备符合国家标准，"
        "并对产权分界点以下的线路和设备承担维护及安全责任。"
    )
    sheet.rect(left, y, 180, 27)
    sheet.flow(left + 3, y + 3, 174, vow, value, indent=2, leading=1.45)
    sheet.text(left + 60, y + 19, "申请人（签字或盖章）：", value)
    sheet.text(192, y + 19, _DATE, value, align="r")
    y += 27
    if barred:
        sheet.fill(left, y, 180, 7, _BAR)
        sheet.rect(left, y, 180, 7)
        sheet.cell((left, y, 180, 7), "以下由供电企业填写", label, align="c")
        y += 7
    seen = _boxes("具备供电条件", "需配套改造", "暂不具备，原因：")
    office = [
        _row(9, (26, "受理人"), (34, ""), (26, "受理时间"), (34, ""), (26, "户号"), (34, "")),
        _row(14, (26, "勘查意见"), (154, seen)),
        _row(9, (26, "勘查人"), (64, ""), (26, "客户确认"), (64, "")),
    ]
    y = table(sheet, left, y, office, label=label, value=value)
    note = job.rng.choice(
        [
            "注：1.请用黑色签字笔填写，在所选项目的“□”内打“√”。2.本表一式两份，客户与供电企业各执一份。",
            "填写说明：字迹应清楚，不得涂改；选择项请在方框内划勾；服务热线95598。",
        ]
    )
    sheet.flow(left, y + 2.5, 180, note, value.sized(8.5), leading=1.4)
    return drawn(_KIND, "ivy_supply_application", [sheet], {})


# -- the property firm ---------------------------------------------------------------------------

_PLEDGE = (
    "本人{7}，身份证号码{13}，系{9}小区{4}栋{3}单元{4}室业主（使用人），联系电话{9}。"
    "因购置新能源汽车（品牌{6}，车牌号{7}），拟在本人使用的{5}层{6}号车位安装充电桩{3}台，功率{4}千瓦，现郑重承诺如下：",
    (
        "一、选用有合格证的产品，由具备资质的单位施工，施工期自{4}年{3}月{3}日起至{4}年{3}月{3}日止。",
        "二、施工前到客服中心登记，交纳装修垃圾清运费{5}元；不破坏消防管道、人防门和照明线路。",
        "三、充电桩仅供本人车辆使用，不对外经营；每{3}个月自行检查一次，发现漏电立即停用。",
        "四、车位转让或租期届满时，于{3}日内通知物业服务中心并办理拆除或变更手续。",
        "五、因安装、使用造成他人损失的，由本人依法承担赔偿责任。",
    ),
)
_ASSENT = (
    "兹有我小区{4}栋{3}单元{4}室业主{7}（身份证号码：{13}），拥有{7}号固定车位的（产权／使用权），"
    "使用期限自{4}年{3}月{3}日至{4}年{3}月{3}日。该业主购买电动汽车一辆，车架号{11}，申请安装{4}千瓦充电桩{3}台。经研究，我方意见为{8}。",
    (
        "1. 允许供电部门及施工人员进入小区勘查、敷设线缆，取电位置为{10}。",
        "2. 线缆走向：由{7}经{8}至车位，长度约{4}米，采用{6}方式敷设。",
        "3. 施工时间限{3}时至{3}时，现场负责人{6}，电话{9}。",
        "4. 其他说明：{24}。",
    ),
)
_NEIGHBOUR = (
    "本人系{9}小区{6}号车位的（业主／承租人），姓名{7}，电话{9}。现已知悉相邻{6}号车位业主{7}拟于{4}年{3}月{3}日"
    "起在其车位安装新能源汽车充电桩一台，经双方协商达成如下意见：",
    (
        "（一）同意线缆自本人车位{4}侧墙面通过，离地高度不低于{3}米。",
        "（二）施工时本人车辆临时移至{8}停放，不超过{3}日。",
        "（三）今后车位转让，本人将此事告知受让人。",
    ),
)


def _neighbours(sheet: Sheet, y: float, style: Style, rows: int) -> float:
    """An empty list of those who sign too."""
    widths = (14.0, 34.0, 36.0, 40.0, 36.0)
    heads = ("序号", "车位号", "业主姓名", "联系电话", "签字（手印）")
    lines = [_heads(9, zip(widths, heads, strict=True))]
    for number in range(1, rows + 1):
        lines.append(_heads(9, zip(widths, (str(number), "", "", "", ""), strict=True)))
    return table(sheet, 25, y, lines, label=style, value=style)


def consent_letter(job: Job) -> Drawn:
    """An owner's commitment, a firm's consent or a neighbour's consent, all its gaps still open."""
    which = job.rng.choice(["pledge", "assent", "neighbour"])
    text, points = {"pledge": _PLEDGE, "assent": _ASSENT, "neighbour": _NEIGHBOUR}[which]
    titles = {
        "pledge": ("充电桩安装及安全使用承诺书", "业主承诺书"),
        "assent": ("安装充电桩同意书", "同意安装新能源充电设施的证明"),
        "neighbour": ("相邻车位业主同意书", "邻里知情同意书"),
    }
    typed, body = job.chance(0.3), Style(job.rng.choice(["song", "song", "kai"]), job.rng.choice([12, 12.5, 13.5]))
    writer = Writer(job, body, top=30, leading=job.rng.choice([1.75, 1.85]))
    if job.chance(0.4):
        head, small = writer.sheet, Style("hei", 9)
        head.text(25, 15, "物业服务中心客户服务表单", small)
        head.text(185, 15, f"WY-KF-{job.rng.randrange(3, 60):02d}　A/{job.rng.randrange(4)}", small, align="r")
        head.line(25, 20, 185, 20, width=0.3)
    writer.title(job.rng.choice(titles[which]), Style("hei_bold", 21), spacing=0.15, after=11)
    if which == "assent":
        writer.line(_gaps("国网{8}供电公司：", typed=typed))
    else:
        writer.line(_gaps("致：{11}物业服务中心", typed=typed))
    writer.para(_gaps(text, typed=typed))
    for point in points:
        writer.para(_gaps(point, typed=typed))
    if which == "neighbour":
        writer.y = _neighbours(writer.sheet, writer.y + 3, body.sized(11), job.rng.choice([3, 4])) + 4
    else:
        writer.para("特此证明。" if which == "assent" else "以上承诺自签字之日起生效。")
    writer.room(32)
    sheet, y = writer.sheet, writer.y + 7
    signs = {
        "pledge": ("承诺人（签字）：{9}", "物业服务中心签收：{8}"),
        "assent": ("物业服务企业（盖章）：{9}", "经办人：{8}　电话：{8}"),
        "neighbour": ("同意人（签字）：{9}", "见证人：{8}"),
    }[which]
    day = _gaps("{4}年{3}月{3}日", typed=typed)
    if job.chance(0.5):
        sheet.text(182, y, _gaps(signs[0], typed=typed), body, align="r")
        sheet.text(182, y + 11, _gaps(signs[1], typed=typed), body, align="r")
        sheet.text(182, y + 22, day, body, align="r")
    else:
        sheet.text(25, y, _gaps(signs[0], typed=typed), body)
        sheet.text(25, y + 11, _gaps(signs[1], typed=typed), body)
        sheet.text(25, y + 22, ["日期：", *day], body)
    return drawn(_KIND, "ivy_consent_letter", writer.sheets, {})


# -- the city-management office ------------------------------------------------------------------

_ROAD = (
    "城市道路挖掘修复协议书",
    "甲方（市政设施管理单位）",
    "乙方（挖掘单位或个人）",
    (
        ("第一条　挖掘位置和范围", "乙方因{12}需挖掘{9}路（起点{8}，止点{8}），长{4}米、宽{4}米，面积{5}平方米。"),
        ("第二条　挖掘期限", "自{4}年{3}月{3}日起至{4}年{3}月{3}日止，共{3}日。确需延期的，乙方应提前{3}日书面提出。"),
        ("第三条　修复方式", "由{4}方修复，基层厚{4}厘米，面层材料{7}，压实度不低于{4}％，保修期{3}个月。"),
        ("第四条　费用", "每平方米{5}元，共计人民币（大写）{14}，￥{8}。乙方于{3}日内汇入账户{13}。"),
        ("第五条　施工要求", "乙方应设置围挡和警示标志，夜间开启警示灯；管线保护联系人{6}，电话{9}。"),
        ("第六条　验收", "完工后乙方通知甲方，甲方于{3}日内会同{9}进行验收。验收不合格的，乙方在{3}日内返工。"),
        ("第七条　违约责任", "逾期未修复的，每逾期一日支付违约金{5}元；造成第三人损失的，由责任方赔偿。"),
        ("第八条　其他", "本协议一式{3}份，甲方执{3}份，乙方执{3}份，自双方签字盖章之日起生效。未尽事宜：{18}。"),
    ),
    ("路面结构", "长（米）", "宽（米）", "面积（㎡）", "单价（元）", "金额（元）"),
    ("沥青混凝土车行道", "水泥混凝土车行道", "人行道砖", "路缘石", "合　计"),
)
_TREES = (
    "城市树木移植养护协议",
    "甲方（园林绿化管理单位）",
    "乙方（建设单位）",
    (
        ("一、移植地点", "乙方因{12}工程建设，需将位于{14}的树木移植至{12}，占用绿地面积{5}平方米。"),
        ("二、移植数量", "共移植乔木{4}株、灌木{4}株，胸径{4}厘米至{4}厘米，具体以本协议所附清单为准。"),
        ("三、移植时间", "自{4}年{3}月{3}日至{4}年{3}月{3}日。遇恶劣天气顺延，顺延不超过{3}日。"),
        ("四、养护期", "养护期{3}个月，自{4}年{3}月{3}日起算。养护单位{12}，负责人{6}，电话{9}。"),
        ("五、成活率", "养护期满成活率不低于{4}％；未成活的，乙方于{3}日内补植同规格树木，或按每株{5}元补偿。"),
        ("六、保证金", "乙方交纳保证金人民币{10}元，大写{12}，验收合格后{3}日内无息退还，退款账号{13}。"),
        ("七、双方责任", "甲方负责技术指导和检查；乙方负责起苗、运输、栽植、支撑、浇水及现场安全，费用由{6}承担。"),
        ("八、附则", "本协议一式{3}份，双方各执{3}份。争议由双方协商，协商不成的向{9}人民法院起诉。补充约定：{16}。"),
    ),
    ("树　种", "胸径（cm）", "株数", "原位置", "移植位置", "备注"),
    ("", "", "", "", "合　计"),
)


def _parties(writer: Writer, names: tuple[str, str], typed: bool) -> None:
    for name in names:
        writer.line(_gaps(f"{name}：{{20}}", typed=typed))
        writer.line(_gaps("法定代表人（负责人）：{8}　联系电话：{9}", typed=typed))
        writer.line(_gaps("地　　址：{24}", typed=typed))


def city_agreement(job: Job) -> Drawn:
    """A two-page agreement about dug-up roads or moved trees, with an empty list and room for two signatures."""
    title, first, second, clauses, heads, items = job.rng.choice([_ROAD, _TREES])
    typed, inline = job.chance(0.25), job.chance(0.5)
    size = 13.0 if inline else 12.5
    body, bold = Style("song", size), Style("hei_bold", size)
    writer = Writer(job, body, left=24, width=162, top=22, leading=1.95 if inline else 1.8, gap=1.4)
    writer.sheet.text(186, 14, _gaps("协议编号：〔{3}〕第{4}号", typed=typed), body.sized(10.5), align="r")
    writer.title(title, Style("song_bold", 22), spacing=0.15, after=8)
    _parties(writer, (first, second), typed)
    writer.para("根据有关城市管理法规，经甲乙双方协商一致，订立本协议，共同遵守。")
    turn = job.rng.choice([4, 5]) if inline else 4  # clauses on the first page
    for number, (name, text) in enumerate(clauses):
        if number == turn:
            writer.new_page()
        if inline:
            writer.para([Run(f"{name}　", style=bold), *_gaps(text, typed=typed)])
        else:
            writer.para(name, style=bold)
            writer.para(_gaps(text, typed=typed))
    sheet, y, small = writer.sheet, writer.y + 3, body.sized(10.5)
    sheet.text(105, y, job.rng.choice(["附：清单", "附表"]), bold, align="c")
    widths = (42.0, 22.0, 22.0, 26.0, 26.0, 24.0)
    rows = [_heads(10, zip(widths, heads, strict=True))]
    for item in items:
        rows.append(_heads(10, zip(widths, (item, "", "", "", "", ""), strict=True)))
    y = table(sheet, 24, y + 7, rows, label=small, value=small) + 8
    for x, who in ((24.0, "甲方"), (106.0, "乙方")):
        if inline:
            sheet.rect(x, y - 3, 80, 40)
        sheet.text(x + 2, y, f"{who}（盖章）：", body)
        sheet.text(x + 2, y + 10, f"{job.rng.choice(['代表人', '委托代理人'])}（签字）：", body)
        sheet.text(x + 2, y + 20, "开户行及账号：", body)
        sheet.text(x + 2, y + 30, ["签订日期：", *_gaps("{3}年{2}月{2}日", typed=typed)], body)
    writer.number_pages(job.rng.choice(["第{}页，共{}页", "— {} —", "{}/{}"]))
    return drawn(_KIND, "ivy_city_agreement", writer.sheets, {})


LAYOUTS: Layouts = {
    _KIND: {
        "ivy_supply_application": supply_application,
        "ivy_consent_letter": consent_letter,
        "ivy_city_agreement": city_agreement,
    }
}
