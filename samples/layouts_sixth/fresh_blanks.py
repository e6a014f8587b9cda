"""Pages without a value: empty ones, backs with what shines through, and forms nobody filled in."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.truth import Drawn, drawn
from samples.writing import Writer


def _gap(wide: float) -> Run:
    return Run("", underline=True, min_em=wide)


def specks(job: Job) -> Drawn:
    """An empty page with dust, punched holes and the scanner's dark edge."""
    sheet = job.sheet()
    for _ in range(job.rng.randrange(4, 22)):
        x, y = job.rng.uniform(8, 200), job.rng.uniform(8, 288)
        sheet.fill(x, y, 0.3, 0.3, (150, 150, 150))
    if job.chance(0.5):
        for y in (108, 188):
            sheet.fill(10, y, 5.5, 5.5, (206, 206, 208))
    if job.chance(0.5):
        sheet.line(209, 0, 209, 297, width=0.9, fill=(170, 170, 172))
    return drawn("blank", "fresh_blank_specks", [sheet], {})


def shining_through(job: Job) -> Drawn:
    """The back of a sheet: faint rules and grey bars of the text on the other side, nothing to read."""
    sheet = job.sheet()
    tone = job.rng.choice([(244, 244, 244), (240, 240, 241)])
    sheet.fill(70, 28, 70, 6, tone)
    for row in range(job.rng.randrange(10, 24)):
        left = 26 if row % 5 else 78
        sheet.fill(left, 46 + row * 8.6, 184 - left - job.rng.choice([0, 0, 24]), 3, tone)
    sheet.rect(18, 18, 174, 256, line=0.2, fill=tone)
    return drawn("blank", "fresh_blank_shining_through", [sheet], {})


def ruled_paper(job: Job) -> Drawn:
    """A sheet of an office's letter paper without a word written on it."""
    sheet = job.sheet()
    red = (206, 70, 70)
    sheet.line(22, 32, 188, 32, width=0.7, fill=red)
    for row in range(24):
        sheet.line(22, 44 + row * 9.6, 188, 44 + row * 9.6, width=0.15, fill=red)
    sheet.text(188, 24, "第　　页", Style("song", 10, red), align="r")
    return drawn("blank", "fresh_blank_ruled_paper", [sheet], {})


def unfilled_lease(job: Job) -> Drawn:
    """A contract about a space, printed and left empty."""
    writer = Writer(job, Style("song", 12.5), leading=1.85)
    writer.title(job.rng.choice(["车位租赁合同", "车位租赁协议（样本）"]), Style("hei_bold", 21))
    writer.line(["出租方（甲方）：", _gap(20)])
    writer.line(["承租方（乙方）：", _gap(9), "　身份证号：", _gap(14)])
    writer.para("甲乙双方就车位租赁事宜，达成以下协议：")
    writer.para(["一、甲方将位于", _gap(12), "小区", _gap(6), "号车位出租给乙方使用。"])
    writer.para(
        [
            "二、租赁期限自",
            _gap(4),
            "年",
            _gap(2.5),
            "月",
            _gap(2.5),
            "日起至",
            _gap(4),
            "年",
            _gap(2.5),
            "月",
            _gap(2.5),
            "日止。",
        ]
    )
    writer.para(["三、租金每月人民币", _gap(5), "元（大写：", _gap(9), "），按", _gap(3), "支付。"])
    writer.para("四、乙方应爱护车位设施，不得改变用途。经甲方同意，可以安装充电设施。")
    writer.para("五、甲方保证车位无权属纠纷。任何一方违约，应赔偿对方损失。")
    writer.para("六、本合同一式两份，自双方签字盖章之日起生效。")
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    style = Style("song", 12.5)
    for left, who in ((25, "甲方（签章）："), (112, "乙方（签章）：")):
        sheet.text(left, y, who, style)
        sheet.text(left, y + 12, "联系电话：", style)
        sheet.text(left, y + 24, "　　　年　　月　　日", style)
    return drawn("blank", "fresh_blank_unfilled_lease", writer.sheets, {})


def unfilled_consent(job: Job) -> Drawn:
    """A ruled form for the property company's consent, without any value."""
    sheet = job.sheet()
    sheet.text(
        105, 24, job.rng.choice(["充电桩安装意见表", "居民小区充电桩安装申请表"]), Style("hei_bold", 20), align="c"
    )
    form = Form(Style("song", 11), label_mm=36)
    form.row(13, ("申请人", ""), ("联系电话", ""))
    form.row(13, ("身份证号", ""))
    form.row(13, ("小区名称", ""), ("楼栋房号", ""))
    form.row(13, ("车位编号", ""), ("充电桩功率", "　　　　　kW"))
    form.row(13, ("车位权属", "□自有　　□租赁　　□其他"))
    form.row(48, ("申请人承诺", ""))
    form.row(58, ("物业（居委会）意见", ""))
    y = form.put(sheet, 40)
    style = Style("song", 11)
    sheet.text(58, y - 102, "本人承诺所填内容真实，自觉遵守用电安全规定。", style)
    sheet.text(120, y - 80, "签字：", style)
    sheet.text(138, y - 68, "年　　月　　日", style)
    sheet.text(58, y - 52, "□同意　　□不同意", style)
    sheet.text(126, y - 24, "（盖章）", style)
    sheet.text(138, y - 10, "年　　月　　日", style)
    sheet.text(19, y + 6, "注：本表由申请人填写，一式两份。", Style("song", 10))
    return drawn("blank", "fresh_blank_unfilled_consent", [sheet], {})


LAYOUTS: Layouts = {
    "blank": {
        "fresh_blank_specks": specks,
        "fresh_blank_shining_through": shining_through,
        "fresh_blank_ruled_paper": ruled_paper,
        "fresh_blank_unfilled_lease": unfilled_lease,
        "fresh_blank_unfilled_consent": unfilled_consent,
    }
}
