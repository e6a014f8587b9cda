"""工程建设涉及城市绿地、树木: the account of what is there, and the application form."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageDraw

from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    box,
    grid,
    hand,
    period_values,
    plain,
    seal,
    size_runs,
    size_values,
    span,
    ticked,
    written,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_NATURES = ("道路绿地", "防护绿地", "附属绿地", "居住绿地", "公园绿地", "街旁绿地", "区域绿地", "广场绿地")
_SPECIES = ("香樟", "大叶女贞", "悬铃木", "紫叶李", "国槐", "枇杷", "雪松", "银杏")


@dataclass(frozen=True, slots=True)
class _Green:
    site: Site
    place: str
    nature: str
    trees: tuple[tuple[str, int, int], ...]  # species, how many, cm across

    @property
    def count(self) -> int:
        return sum(count for _, count, _ in self.trees)


def _green(job: Job, *, people: float = 0.0) -> _Green:
    rng, site = job.rng, a_site(job, people=people)
    place = rng.choice(
        [
            f"{site.road}{rng.randrange(1, 280)}号{site.estate}门前绿化带",
            f"{site.district}{site.road}（{site.cross}至{site.cross2}）{rng.choice('南北东西')}侧行道树带",
            f"{site.district}{site.cross}与{site.road}交叉口绿岛",
            f"信阳市{site.district}{site.estate}院内东侧绿地",
        ]
    )
    trees = tuple(
        (species, rng.randrange(1, 14), rng.randrange(8, 32)) for species in rng.sample(_SPECIES, rng.choice([1, 2, 3]))
    )
    return _Green(site, place, rng.choice(_NATURES), trees)


def _note(green: _Green) -> dict[str, Value]:
    return {
        "applicant": green.site.owner,
        "place": green.place,
        "nature": green.nature,
        "area_m2": plain(green.site.area),
        "tree_count": str(green.count),
        "issue_date": green.site.signed.isoformat(),
    }


def note_letter(job: Job) -> Drawn:
    """A letter to the office with a table of the trees and their total."""
    green = _green(job)
    site, used = green.site, Pen(Style("song", 13))
    write = Writer(job, Style("song", 13), left=27, width=156, leading=1.85)
    write.title("关于工程建设涉及城市绿地、树木的", Style("hei_bold", 17), spacing=0.02, after=3)
    write.title("情 况 说 明", Style("hei_bold", 19), after=8)
    write.line("信阳市城市管理局：")
    write.para(
        [
            "我公司实施的",
            used(site.project),
            "，因电缆沟槽及箱变基础施工，需占用",
            used(green.place, "place"),
            "。现将有关情况说明如下：",
        ]
    )
    write.para(
        [
            "一、该处绿地性质为",
            used(green.nature, "nature"),
            "，拟占用面积",
            used(plain(site.area), "area_m2"),
            f"平方米（长{plain(site.length)}米，宽{plain(site.width)}米），现状植被为麦冬、红叶石楠绿篱。",
        ]
    )
    write.para(["二、涉及乔木共", used(str(green.count), "tree_count"), "株，拟就近移植，具体见下表。不涉及古树名木。"])
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(20, "序号"), (50, "树种"), (28, "数量（株）"), (30, "胸径（cm）"), (28, "处理方式")])
    ]
    for place, (species, count, wide) in enumerate(green.trees, 1):
        table.append((9, [(20, str(place)), (50, species), (28, str(count)), (30, str(wide)), (28, "移植")]))
    table.append((9, [(70, "合　　计"), (28, str(green.count)), (30, ""), (28, "")]))
    write.y = grid(write.sheet, 27, write.y + 1, table, Style("song", 11)) + 5
    write.para("三、施工结束后三十日内，我公司按原标准恢复绿地，对移植树木养护一年，成活率不低于百分之九十五。")
    write.line("　　特此说明。")
    write.room(40)
    sheet, y = write.sheet, write.y + 10
    sheet.text(142, y, Run(site.owner, "applicant"), write.style, align="c")
    form = job.date_form("plain", "chinese", "padded")
    sheet.text(142, y + 12, Run(written(site.signed, form=form), "issue_date"), write.style, align="c")
    sheet.text(27, y + 22, "附件：1. 树木绿地位置图　2. 现场照片", Style("song", 11))
    seal(sheet, 146, y + 6, site.owner)
    return drawn("green_situation_note", "new_note_letter", write.sheets, _note(green))


def note_form(job: Job) -> Drawn:
    """The same as a ruled form, filled in by hand or typed."""
    green = _green(job)
    site, sheet = green.site, job.sheet()
    fill = job.fill_style(11)
    used = Pen(fill)
    sheet.text(105, 22, "工程建设涉及城市绿地、树木情况说明", Style("song_bold", 18), align="c")
    form = Form(fill, label_mm=36)
    form.row(12, ("建设单位", used(site.owner, "applicant")))
    form.row(12, ("工程名称", used(site.project)))
    form.row(13, ("绿地（树木）位置", used(green.place, "place")))
    form.row(12, ("绿地类别", used(green.nature, "nature")), ("占用面积", [used(plain(site.area), "area_m2"), " ㎡"]))
    kinds = "、".join(f"{species}{count}株（胸径{wide}cm）" for species, count, wide in green.trees)
    form.row(18, ("树木品种、规格", used(kinds)))
    form.row(
        12, ("树木总株数", [used(str(green.count), "tree_count"), " 株"]), ("古树名木", ticked(job, ["有", "无"], "无"))
    )
    form.row(24, ("占用（移植）\n原　　因", used("充电站进线电缆沟及设备基础与现状绿地重叠，无法避让")))
    form.row(24, ("恢复措施", used("工程竣工后一个月内恢复绿地，补植同品种苗木")))
    y = form.put(sheet, 40)
    box(sheet, 19, y, 172, 40)
    sheet.text(23, y + 3, "本单位对以上内容的真实性负责。", form.label)
    sheet.text(110, y + 14, "建设单位（公章）", form.label)
    when = written(site.signed, form=job.date_form("spaced", "plain", "bare"))
    sheet.text(110, y + 28, Run(when, "issue_date"), form.label)
    seal(sheet, 150, y + 20, site.owner, diameter=36)
    return drawn("green_situation_note", "new_note_form", [sheet], _note(green))


def _photo(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A picture of trees before a wall, as a phone takes it and a grey printer shows it."""
    wide, high = round(sheet.px(width)), round(sheet.px(height))
    picture = Image.new("RGBA", (wide, high), (206, 216, 226, 255))
    canvas = ImageDraw.Draw(picture)
    canvas.rectangle((0, high * 0.62, wide, high), fill=(150, 160, 130))
    canvas.rectangle((0, high * 0.86, wide, high), fill=(150, 150, 152))
    for _ in range(5):
        middle = sheet.rng.uniform(0.08, 0.92) * wide
        canvas.rectangle((middle - 4, high * 0.42, middle + 4, high * 0.78), fill=(96, 78, 60))
        reach = wide * sheet.rng.uniform(0.06, 0.11)
        canvas.ellipse((middle - reach, high * 0.12, middle + reach, high * 0.52), fill=(70, 112, 66))
    sheet.stamp(picture, x, y, multiply=False)


def note_with_photos(job: Job) -> Drawn:
    """Headed paragraphs, then a page of photographs and a sketch."""
    green = _green(job)
    site, text = green.site, Style("hei", 12)
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, "城市绿地、树木情况说明材料", Style("hei_bold", 19), align="c")
    shown = Style("hei_bold", 12)
    species = "，".join(f"{name}{count}株" for name, count, _ in green.trees)
    parts: list[tuple[str, Runs]] = [
        ("申请单位", Run(site.owner, "applicant", shown)),
        ("项目名称", site.project),
        ("绿地位置", Run(green.place, "place", shown)),
        ("绿地性质", Run(green.nature, "nature", shown)),
        ("涉及面积", [Run(plain(site.area), "area_m2", shown), "平方米"]),
        ("涉及树木", [f"{species}，合计", Run(str(green.count), "tree_count", shown), "株"]),
        ("现状描述", "地被为麦冬草，长势良好，无地下绿化灌溉主管。"),
        ("必要性", "受用地红线限制，电缆通道无其他路径可选，已按最小范围设计。"),
        ("保护措施", "树木由专业队伍带土球移植，支撑固定，委托养护一年。"),
    ]
    y = 46.0
    for name, runs in parts:
        first.text(24, y, f"【{name}】", text)
        y = first.flow(54, y, 130, runs, text, leading=1.6) + 5
    when = written(site.signed, form=job.date_form("bare", "dash", "plain"))
    first.text(120, y + 16, ["说明单位：（盖章）"], text)
    first.text(120, y + 28, ["说明日期：", Run(when, "issue_date")], text)
    seal(first, 150, y + 22, site.owner)
    second.text(105, 22, "现场照片及位置示意", Style("hei_bold", 15), align="c")
    _photo(second, 30, 40, 72, 54)
    _photo(second, 110, 40, 72, 54)
    second.text(66, 97, "图1  由东向西", Style("song", 10), align="c")
    second.text(146, 97, "图2  由西向东", Style("song", 10), align="c")
    second.rect(30, 116, 152, 90, line=0.4)
    second.line(30, 150, 182, 150, width=0.5)
    second.line(30, 172, 182, 172, width=0.5)
    second.text(105, 158, site.road, Style("song", 13), align="c", spacing=1.2)
    second.rect(84, 178, 46, 10, line=0.6, fill=(30, 120, 50))
    second.text(107, 191, "拟占用绿地", Style("song", 10), align="c")
    second.text(105, 210, "图3  位置示意图", Style("song", 10), align="c")
    return drawn("green_situation_note", "new_note_with_photos", [first, second], _note(green))


def _asked(green: _Green) -> dict[str, Value]:
    site = green.site
    return {
        "applicant": site.owner,
        "handler": site.handler,
        "phone": site.phone,
        "place": green.place,
        "nature": green.nature,
        **size_values(site),
        **period_values(site),
    }


def green_form(job: Job) -> Drawn:
    """A ruled form of one page with the offices' opinions below."""
    green = _green(job, people=0.2)
    site, sheet = green.site, job.sheet()
    fill = job.fill_style(10.5)
    used = Pen(fill)
    sheet.text(105, 16, "工程建设涉及城市绿地、树木审批申请表", Style("hei_bold", 17), align="c")
    sheet.text(19, 29, f"受理编号：LH{job.rng.randrange(10**6):06d}", Style("song", 10))
    form = Form(fill, label_mm=34, label=Style("song", 10.5))
    form.row(11, ("申请单位（个人）", used(site.owner, "applicant")))
    form.row(11, ("单位地址", used(site.owner_address)))
    form.row(11, ("经办人", used(site.handler, "handler")), ("联系电话", used(site.phone, "phone")))
    form.row(11, ("项目名称", used(site.project)))
    form.row(11, ("申请事项", ticked(job, ["临时占用绿地", "移植树木", "砍伐树木"], "临时占用绿地")))
    form.row(12, ("占用绿地地址", used(green.place, "place")))
    form.row(11, ("绿地性质", used(green.nature, "nature")), ("涉及树木", used(f"{green.count}株")))
    form.row(12, ("占用面积", size_runs(job, site, used)))
    form.row(12, ("占用时间", span(job, site.start, site.end, ("period_from", "period_to"), used)))
    form.row(20, ("申请理由", used("新建充电站供电管线须穿越该绿地，已无法避让")))
    form.row(16, ("恢复（补偿）方案", used("期满恢复原状，按规定缴纳绿化补偿费")))
    y = form.put(sheet, 36)
    for name, height in (("申请单位签章", 28.0), ("绿化管理\n部门意见", 26.0), ("审批意见", 26.0)):
        box(sheet, 19, y, 34, height, name, form.label)
        box(sheet, 53, y, 138, height)
        if name == "申请单位签章":
            sheet.text(150, y + 19, written(site.signed, form="spaced"), Style("song", 10.5), align="c")
            seal(sheet, 140, y + 13, site.owner, diameter=36)
        else:
            sheet.text(150, y + height - 7, "年　　月　　日", Style("song", 10.5), align="c")
        y += height
    return drawn("green_application", "new_green_form", [sheet], _asked(green))


def green_by_hand(job: Job) -> Drawn:
    """Numbered boxes on a landscape page, all by hand: applicant left, ground right."""
    green = _green(job, people=0.2)
    site, sheet = green.site, job.sheet(297, 210)
    label, ink = Style("hei", 10), Pen(hand(job, 11))
    sheet.text(148, 16, "工程建设涉及城市绿地、树木申请表", Style("song_bold", 18), align="c")
    sheet.text(282, 30, ["填表日期：", written(site.signed, form="dot")], Style("song", 10), align="r")
    left: list[tuple[str, Runs]] = [
        ("申 请 人", ink(site.owner, "applicant")),
        ("信用代码", ink(site.owner_code)),
        ("法定代表人", ink(site.legal)),
        ("委托代理人\n（经办人）", ink(site.handler, "handler")),
        ("手　　机", ink(site.phone, "phone")),
        ("施工单位", ink(site.builder)),
    ]
    right: list[tuple[str, Runs]] = [
        ("绿地坐落", ink(green.place, "place")),
        ("性　　质", ink(green.nature, "nature")),
        ("长（米）", ink(plain(site.length), "length_m")),
        ("宽（米）", ink(plain(site.width), "width_m")),
        ("面积（㎡）", ink(plain(site.area), "area_m2")),
        ("起止日期", span(job, site.start, site.end, ("period_from", "period_to"), ink)),
    ]
    box(sheet, 14, 38, 12, 84)
    sheet.column((14, 38, 12, 84), "申请人情况", label, leading=1.8)
    box(sheet, 149, 38, 12, 84)
    sheet.column((149, 38, 12, 84), "占用绿地情况", label, leading=1.8)
    for x, group in ((26.0, left), (161.0, right)):
        for row, (name, runs) in enumerate(group):
            box(sheet, x, 38 + row * 14, 26, 14, name, label)
            box(sheet, x + 26, 38 + row * 14, 97 if x < 100 else 95, 14, runs, label, align="l")
    box(sheet, 14, 122, 38, 26, "树木品种及数量", label)
    kinds = "；".join(f"{species} {count}株 胸径{wide}公分" for species, count, wide in green.trees)
    box(sheet, 52, 122, 230, 26, ink(kinds), label, align="l")
    box(sheet, 14, 148, 134, 46, "", label)
    sheet.text(18, 151, "申请人承诺所填内容真实，服从绿化主管部门管理。", Style("song", 10))
    sheet.text(18, 166, "（盖章）", Style("song", 10))
    seal(sheet, 84, 172, site.owner, diameter=36)
    box(sheet, 148, 148, 134, 46)
    sheet.text(152, 151, "主管部门意见：", Style("song", 10))
    return drawn("green_application", "new_green_by_hand", [sheet], _asked(green))


def green_in_lines(job: Job) -> Drawn:
    """Running text of an application with headed lines; typed."""
    green = _green(job)
    site, text = green.site, Style("song", 13)
    used = Pen(Style("song_bold", 13), lined=job.chance(0.5))
    sheet = job.sheet()
    sheet.text(105, 26, "临时占用城市绿地申请表", Style("hei_bold", 20), align="c")
    sheet.text(105, 38, "（工程建设涉及城市绿地、树木审批）", Style("song", 12), align="c")
    parts: list[Inline] = [
        ["申请单位：", used(site.owner, "applicant")],
        ["经 办 人：", used(site.handler, "handler"), "　　电话：", used(site.phone, "phone")],
        ["工程项目：", used(site.project)],
        ["占用地点：", used(green.place, "place")],
        ["绿地类型：", used(green.nature, "nature")],
        ["占用规模：", *size_runs(job, site, used)],
        ["占用期限：", *span(job, site.start, site.end, ("period_from", "period_to"), used, "torn")],
        ["树木情况：", used("、".join(f"{name}{count}株" for name, count, _ in green.trees))],
        ["恢复方式：", ticked(job, ["自行恢复", "缴费代恢复"], "自行恢复")],
    ]
    y = 56.0
    for runs in parts:
        y = sheet.flow(26, y, 160, runs, text, leading=1.7) + 4
    y = sheet.flow(
        26, y + 4, 160, "我单位承诺严格按批准范围施工，保护周边树木，期满及时恢复绿地，接受监督检查。", text, indent=2
    )
    sheet.text(116, y + 18, "申请单位（盖章）", text)
    sheet.text(116, y + 30, written(site.signed, form=job.date_form("plain", "padded", "chinese")), text)
    seal(sheet, 150, y + 24, site.owner)
    return drawn("green_application", "new_green_in_lines", [sheet], _asked(green))


LAYOUTS: Layouts = {
    "green_situation_note": {
        "new_note_letter": note_letter,
        "new_note_form": note_form,
        "new_note_with_photos": note_with_photos,
    },
    "green_application": {
        "new_green_form": green_form,
        "new_green_by_hand": green_by_hand,
        "new_green_in_lines": green_in_lines,
    },
}
