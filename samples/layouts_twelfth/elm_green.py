"""Green land and trees: evidence of the right to the site, the note on the situation, the application."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    an_estate,
    centred,
    firm,
    lab,
    plain,
    rows,
    seal,
    signed_by,
    val,
)
from samples.layouts_twelfth.elm_works import sign_off, some_works
from samples.people import years_later
from samples.truth import Drawn

_NATURES = ("公共绿地", "道路附属绿地", "居住区附属绿地", "防护绿地", "单位附属绿地")
_TREES = ("香樟", "法桐", "女贞", "栾树", "国槐", "桂花", "紫薇", "雪松")


def consent_letter(job: Job) -> Drawn:
    """The owner's letter that lets the applicant use the site."""
    paper, works = Paper(job, Style("song", 14)), some_works(job)
    owner = firm(job, "城市建设投资有限公司", "园林绿化有限公司", "文化旅游发展有限公司", "资产运营有限公司")
    writer = paper.writer(Style("song", 14), leading=1.85, top=34)
    writer.title(job.rng.choice(["场地使用同意函", "关于同意使用场地的函", "同意使用场地证明"]), Style("song_bold", 21))
    writer.line([paper.say("holder", works.applicant.name), "："])
    place = f"{works.district}{works.road}与{works.cross}交叉口{job.rng.choice(['东北', '西南', '东南'])}角"
    writer.para(
        [
            "贵单位报来的用地申请收悉。经研究，我单位",
            paper.say("consent", "同意", True),
            "将权属范围内位于",
            paper.say("place", place),
            "的场地（面积约",
            paper.say("area_m2", plain(works.area)),
            "平方米）提供给贵单位，用于建设新能源汽车充电设施及配套电力管线。",
        ]
    )
    writer.para(
        "场地使用期间，贵单位应自行办理规划、绿化、市政等审批手续，负责场地内绿地、树木及地下管线的保护，施工完毕后恢复周边原貌，不得擅自改变用途或者转让他人使用。"
    )
    writer.para("特此函复。")
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    form = job.date_form("plain", "chinese", "spaced")
    sheet.text(184, y, paper.say("grantor", owner.name), writer.style, align="r")
    sheet.text(180, y + 12, paper.day("issue_date", works.signed, form), writer.style, align="r")
    seal(sheet, 152, y + 8, owner.name, size=42)
    sheet.text(25, y + 34, f"联系人：{a_name(job)}　　电话：{owner.phone}", Style("song", 11))
    return paper.done("site_right_evidence", "elm_consent_letter")


def site_agreement(job: Job) -> Drawn:
    """An agreement over the use of a site, two parties, one or two pages."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    owner = firm(job, "物业服务有限公司", "公共停车场管理有限公司", "实业有限公司")
    writer = paper.writer(Style("song", 12), leading=1.75)
    writer.title("场地使用协议", Style("song_bold", 20), after=8)
    writer.line(["甲方（提供方）：", paper.say("grantor", owner.name)])
    writer.line(["乙方（使用方）：", paper.say("holder", works.applicant.name)])
    writer.para("为推进新能源汽车充电基础设施建设，甲乙双方经平等协商，就场地使用事宜达成如下协议：")
    part = job.rng.choice(["院内停车场", "北侧空地", "临街绿地"])
    place = f"{works.district}{works.road}{job.rng.randrange(2, 200)}号{part}"
    fee = Decimal(job.rng.randrange(2, 30) * 1000)
    writer.para(
        [
            "一、场地位置及面积：甲方将位于",
            paper.say("place", place),
            "的场地交乙方使用，面积",
            paper.say("area_m2", plain(works.area)),
            "平方米（四至以附图为准）。",
        ]
    )
    writer.para("二、用途：仅限建设充电桩、箱式变压器及电缆通道，不得挪作他用。")
    first = works.signed
    writer.para(f"三、使用期限：自{numbers.written_date(first)}起至{numbers.written_date(years_later(first, 8))}止。")
    writer.para(f"四、使用费：每年人民币{in_words(fee)}（¥{fee:,.2f}），于每年首月付清。")
    writer.para(
        [
            "五、甲方",
            paper.say("consent", "同意", True),
            "乙方在上述场地内进行绿地占用、管线开挖等施工，并配合乙方办理相关审批；乙方负责安全管理并承担费用。",
        ]
    )
    writer.para("六、期满或者协议解除后，乙方应在三十日内拆除设施、恢复原状；双方另有约定的除外。")
    writer.para("七、因城市建设需要收回场地的，甲方应提前六十日书面通知乙方，双方互不承担违约责任。")
    writer.para("八、本协议一式四份，双方各执两份，自签字盖章之日起生效。")
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 10
    for x, text, who in ((25.0, "甲方（盖章）：", owner), (110.0, "乙方（盖章）：", works.applicant)):
        sheet.text(x, y, text, SONG.sized(12))
        sheet.text(x, y + 12, "代表人：", SONG.sized(12))
        signed_by(sheet, x + 18, y + 10, who.legal_person)
        seal(sheet, x + 42, y + 8, who.name)
    form = job.date_form("plain", "padded", "dot")
    sheet.text(25, y + 34, ["签订日期：", paper.day("issue_date", works.signed, form)], SONG.sized(12))
    return paper.done("site_right_evidence", "elm_site_agreement")


# -- the note on the situation -------------------------------------------------------------------


def _some_trees(job: Job) -> list[tuple[str, int, int]]:
    return [
        (name, job.rng.randrange(1, 12), job.rng.randrange(8, 32))
        for name in job.rng.sample(_TREES, job.rng.choice([2, 3]))
    ]


def situation_letter(job: Job) -> Drawn:
    """A letter to the office with the whole situation in running text."""
    paper, works = Paper(job, Style("song", 14)), some_works(job)
    trees = _some_trees(job)
    total = sum(count for _, count, _ in trees)
    writer = paper.writer(Style("song", 14), leading=1.85, top=32)
    title = job.rng.choice(["关于工程建设涉及城市绿地、树木的情况说明", f"{works.project}涉及绿地树木情况说明"])
    writer.y = writer.sheet.flow(25, writer.y, 160, title, Style("song_bold", 19), leading=1.5, align="c") + 8
    writer.line(job.rng.choice(["信阳市城市管理局：", "信阳市园林绿化中心："]))
    place = f"{works.road}{works.cross}口{job.rng.choice(['东侧', '西侧', '南侧', '北侧'])}绿化带"
    kinds = "、".join(f"{name}{count}株（胸径{thick}厘米）" for name, count, thick in trees)
    writer.para(
        [
            paper.say("applicant", works.applicant.name),
            f"因建设{works.project}，需在",
            paper.say("place", place),
            "敷设电力管线。经现场踏勘，该处为",
            paper.say("nature", job.rng.choice(_NATURES)),
            "，占用面积",
            paper.say("area_m2", plain(works.area)),
            "平方米，涉及乔木",
            paper.say("tree_count", str(total)),
            f"株，其中{kinds}，无古树名木。",
        ]
    )
    writer.para(
        "上述树木拟全部就近移植，由具备相应能力的绿化企业实施，并养护一年；施工结束后按原标准补植草坪和灌木，恢复绿地。"
    )
    writer.para("我单位承诺以上情况属实，如有不实愿承担相应责任。")
    writer.para("附件：1. 位置图；2. 现场照片。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(184, y, works.applicant.name, writer.style, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(180, y + 12, paper.day("issue_date", works.signed, form), writer.style, align="r")
    seal(sheet, 150, y + 6, works.applicant.name, size=42)
    return paper.done("green_situation_note", "elm_situation_letter")


def situation_list(job: Job) -> Drawn:
    """A short note, a list of the trees with their sum, and a plan below."""
    paper, works = Paper(job, Style("song", 11.5)), some_works(job)
    trees = _some_trees(job)
    sheet = paper.new()
    centred(sheet, 18, "绿地、树木情况说明", Style("hei_bold", 19), spacing=0.15)
    y = 36.0
    estate = an_estate(job)
    head: list[Row] = [
        (10, [lab(32, "申请单位"), val(0, paper.say("applicant", works.applicant.name))]),
        (10, [lab(32, "工程名称"), val(0, works.project)]),
        (
            10,
            [
                lab(32, "绿地位置"),
                val(
                    0,
                    paper.say(
                        "place", f"{works.district}{works.road}{estate}大门{job.rng.choice(['东', '西', '南'])}侧"
                    ),
                ),
            ],
        ),
        (
            10,
            [
                lab(32, "绿地性质"),
                val(53, paper.say("nature", job.rng.choice(_NATURES))),
                lab(32, "占用面积"),
                val(0, [paper.say("area_m2", plain(works.area)), " ㎡"]),
            ],
        ),
    ]
    y = rows(sheet, y, head, label=SONG, value=SONG) + 5
    sheet.text(20, y, "涉及树木清单：", SONG)
    table: list[Row] = [
        (9, [lab(16, "序号"), lab(44, "树种"), lab(34, "胸径（cm）"), lab(30, "数量（株）"), lab(0, "处理方式")])
    ]
    for row, (name, count, thick) in enumerate(trees, 1):
        table.append((9, [val(16, str(row)), val(44, name), val(34, str(thick)), val(30, str(count)), val(0, "移植")]))
    total = str(sum(count for _, count, _ in trees))
    table.append((9, [lab(60, "合　计"), val(34, ""), val(30, paper.say("tree_count", total)), val(0, "")]))
    y = rows(sheet, y + 7, table, label=SONG, value=SONG) + 5
    text = (
        f"以上绿地及树木因{works.reason}需要临时占用和移植，工期{works.days}天。竣工后由我单位按原设计恢复绿化，"
        "费用自理。经核对不涉及古树名木。"
    )
    y = sheet.flow(20, y, 170, text, Style("song", 11.5), leading=1.7, indent=2) + 4
    sheet.text(20, y, "位置示意：", SONG)
    sheet.rect(20, y + 7, 170, 62)
    sheet.line(20, y + 26, 190, y + 26, width=0.5)
    sheet.line(20, y + 46, 190, y + 46, width=0.5)
    sheet.text(105, y + 34, works.road, SONG, align="c", spacing=1)
    for step in range(9):
        sheet.rect(34 + step * 16, y + 50, 4, 4, line=0.3, fill=(40, 120, 60))
    sheet.text(150, y + 58, "占用绿地", Style("song", 9.5))
    y += 78
    sheet.text(112, y, "说明单位（盖章）：", SONG)
    sheet.text(
        112, y + 10, ["日期：", paper.day("issue_date", works.signed, job.date_form("dash", "dot", "padded"))], SONG
    )
    seal(sheet, 152, y + 4, works.applicant.name, size=38)
    return paper.done("green_situation_note", "elm_situation_list")


# -- the application -----------------------------------------------------------------------------


def green_table(job: Job) -> Drawn:
    """The office's form, a table with the opinions left empty."""
    paper, works = Paper(job, job.fill_style(11)), some_works(job)
    sheet = paper.new()
    centred(sheet, 18, "工程建设涉及城市绿地、树木申请表", Style("song_bold", 18), spacing=0.05)
    trees = _some_trees(job)
    size: list[str | Run] = [
        "长",
        paper.say("length_m", plain(works.length), line=4),
        "米，宽",
        paper.say("width_m", plain(works.width), line=4),
    ]
    size += ["米，面积", paper.say("area_m2", plain(works.area), line=5), "平方米"]
    given: list[Row] = [
        (11, [lab(36, "申请单位（个人）"), val(0, paper.say("applicant", works.applicant.name))]),
        (11, [lab(36, "统一社会信用代码"), val(0, works.applicant.uscc)]),
        (
            11,
            [
                lab(36, "经办人"),
                val(49, paper.say("handler", works.handler)),
                lab(36, "联系电话"),
                val(0, paper.say("phone", works.phone)),
            ],
        ),
        (11, [lab(36, "工程名称"), val(0, works.project)]),
        (11, [lab(36, "占用绿地地址"), val(0, paper.say("place", f"{works.place}绿地"))]),
        (11, [lab(36, "绿地性质"), val(0, paper.say("nature", job.rng.choice(_NATURES)))]),
        (11, [lab(36, "占用面积"), val(0, size)]),
        (
            11,
            [
                lab(36, "占用期限"),
                val(0, ["自", *paper.torn("period_from", works.start), "至", *paper.torn("period_to", works.end)]),
            ],
        ),
        (11, [lab(36, "涉及树木"), val(0, "、".join(f"{name}{count}株" for name, count, _ in trees))]),
        (11, [lab(36, "申请事项"), val(0, "■临时占用绿地　■移植树木　□砍伐树木　□修剪树木")]),
        (16, [lab(36, "申请理由"), val(0, works.reason)]),
        (34, [lab(36, "申请单位意见"), val(0, "")]),
        (24, [lab(36, "现场勘查意见"), val(0, "")]),
        (24, [lab(36, "审批意见"), val(0, "")]),
    ]
    bottom = rows(sheet, 32, given, label=SONG.sized(10.5), value=SONG.sized(10.5))
    sign_off(sheet, 108, bottom - 72, works.applicant.name, works)
    return paper.done("green_application", "elm_green_table")


def green_lines(job: Job) -> Drawn:
    """A form of numbered lines from another office."""
    paper, works = Paper(job, Style("kai", 12.5)), some_works(job)
    writer = paper.writer(Style("song", 12.5), leading=1.95, top=22)
    writer.title("临时占用城市绿地、移植树木申请表", Style("hei_bold", 18), spacing=0.05, after=9)
    writer.line(["1. 申请人：", paper.say("applicant", works.applicant.name, line=20)])
    writer.line(
        [
            "2. 经办人姓名：",
            paper.say("handler", works.handler, line=7),
            "　手机号码：",
            paper.say("phone", works.phone, line=8),
        ]
    )
    writer.line(
        [
            "3. 绿地所在位置：",
            paper.say("place", f"{works.road}{job.rng.choice(['中央分隔带', '东侧行道树带', '南侧游园'])}", line=20),
        ]
    )
    writer.line(["4. 绿地类别：", paper.say("nature", job.rng.choice(_NATURES), line=10)])
    writer.line(
        [
            "5. 拟占用面积：",
            paper.say("area_m2", plain(works.area), line=5),
            "㎡（",
            paper.say("length_m", plain(works.length), line=4),
            "m×",
            paper.say("width_m", plain(works.width), line=4),
            "m）",
        ]
    )
    form = job.date_form("plain", "dot", "dash")
    writer.line(
        ["6. 占用时间：", paper.day("period_from", works.start, form), "—", paper.day("period_to", works.end, form)]
    )
    name, count, _ = _some_trees(job)[0]
    writer.line(["7. 移植树木品种及数量：", paper.blank(f"{name}{count}株", 8), "　移往：", paper.blank("城东苗圃", 6)])
    writer.line(["8. 占用原因：", paper.blank(works.reason, 16)])
    writer.para("申请人承诺：按批准的范围和期限占用，保护周边树木，期满恢复绿地，并按规定承担补偿费用。")
    writer.y += 6
    sign_off(writer.sheet, 112, writer.y, works.applicant.name, works)
    writer.y += 36
    for text in ("园林绿化管理单位意见：", "主管部门审批意见："):
        writer.line(text)
        writer.y += 14
    return paper.done("green_application", "elm_green_lines")


LAYOUTS: Layouts = {
    "site_right_evidence": {"elm_consent_letter": consent_letter, "elm_site_agreement": site_agreement},
    "green_situation_note": {"elm_situation_letter": situation_letter, "elm_situation_list": situation_list},
    "green_application": {"elm_green_table": green_table, "elm_green_lines": green_lines},
}
