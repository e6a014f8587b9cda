"""交通安全防护措施: a builder's scheme of several pages, and a one-page table of measures."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, feet, firm_head, page_head, round_seal, signed_name
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, table

Cells = list[tuple[float, Runs, bool]]


def scheme(job: Job) -> Drawn:
    """Cover with the approvers' names, then the text and the list of things to set up."""
    works = some_works(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=28)
    cover = writer.sheet
    cover.flow(28, 58, 154, Run(works.project, "project"), Style("hei_bold", 22), align="c", leading=1.5)
    cover.text(105, 92, "施工期间交通安全防护措施", Style("hei_bold", 22), align="c")
    y = 140.0
    pen = Style("kai", 15, jitter=0.05)
    for duty in ("编制人：", "审核人：", "批准人："):
        cover.text(70, y, duty, Style("song", 15))
        cover.text(98, y - 1, another(job), pen)
        cover.line(94, y + 7, 144, y + 7, width=0.2)
        y += 14
    cover.text(105, 214, Run(works.builder.name, "author"), Style("song_bold", 17), align="c")
    cover.text(
        105, 228, day(works.signed, "issue_date", job.date_form("chinese", "plain")), Style("song", 15), align="c"
    )
    round_seal(job, cover, 144, 212, works.builder.name)
    writer.new_page()

    def head(text: str) -> None:
        writer.room(24)
        writer.para(text, indent=0, style=Style("hei_bold", 13.5))

    head("一、编制目的和依据")
    writer.para(
        f"为确保{works.road}施工期间行人、非机动车、机动车的通行安全，依据《中华人民共和国道路交通安全法》第三十二条、"
        "《道路交通标志和标线 第4部分：作业区》（GB 5768.4—2017）和"
        "《城市道路施工作业交通组织规范》（GA/T 900—2010），制定本措施。"
    )
    head("二、施工区域")
    writer.para(
        f"施工位于{works.place}，作业面长{plain(works.length)}米、宽{plain(works.width)}米，"
        f"计划{numbers.written_date(works.period_from)}进场，{numbers.written_date(works.period_to)}撤场。"
    )
    head("三、围挡与隔离")
    for line in (
        "1. 采用1.8米高彩钢围挡全封闭施工，围挡底部设0.3米防溢座，迎车面张贴反光膜。",
        "2. 路口转角20米范围内采用通透式围挡，保证驾驶人视距。",
        "3. 围挡外侧间隔5米摆放防撞桶，桶内注水或装沙。",
    ):
        writer.para(line)
    head("四、标志与警示")
    for line in (
        "1. 来车方向150米、100米、50米处依次设置“前方施工”“限速30”“车道变窄”标志。",
        "2. 夜间围挡顶部每3米设一盏红色警示灯，两端设太阳能爆闪灯，保证电源可靠。",
        "3. 需要时重新施划临时标线，施工结束后清除。",
    ):
        writer.para(line)
    head("五、人员防护与疏导")
    for line in (
        "1. 现场作业人员一律穿反光背心、戴安全帽，不得在围挡外停留。",
        "2. 配置专职交通疏导员两名，手持指挥旗、对讲机，7:00—20:00在岗。",
        "3. 学校、医院、公交站附近增设临时人行通道，宽度不小于1.5米，铺设防滑板。",
    ):
        writer.para(line)
    head("六、沟槽及夜间防护")
    writer.para("沟槽两侧设1.2米高防护栏杆；不能当日回填的横穿道路部分铺设20mm厚钢板，四角固定，与路面顺接。")
    head("七、防护设施一览表")
    writer.room(60)
    widths = (16.0, 54.0, 44.0, 20.0, 26.0)
    parts: tuple[tuple[str, ...], ...] = (
        ("序号", "名称", "规格", "单位", "数量"),
        ("1", "彩钢围挡", "1.8m×3m", "块", str(job.rng.randrange(10, 60))),
        ("2", "防撞桶", "Φ600×800", "个", str(job.rng.randrange(6, 30))),
        ("3", "施工标志牌", "铝板反光", "套", "2"),
        ("4", "爆闪灯", "太阳能", "盏", str(job.rng.randrange(4, 12))),
        ("5", "反光锥", "700mm", "个", str(job.rng.randrange(20, 80))),
    )
    rows: list[tuple[float, Cells]] = [(9, [(w, c, True) for w, c in zip(widths, part, strict=True)]) for part in parts]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 11), value=Style("song", 11))
    for sheet in writer.sheets[1:]:
        page_head(sheet, "交通安全防护措施", works.builder.name)
    feet(writer.sheets[1:], "第{}页")
    values: dict[str, Value] = {
        "project": works.project,
        "author": works.builder.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "dew_scheme", writer.sheets, values)


def one_page(job: Job) -> Drawn:
    """A table: what is done, who answers for it; signed and sealed by the builder, seen by the owner."""
    works, sheet = some_works(job), job.sheet()
    firm_head(sheet, works.builder.name, "安全第一　预防为主　综合治理")
    sheet.text(105, 34, "占道施工交通安全防护措施表", Style("song_bold", 19), align="c", spacing=0.04)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    duty = [another(job) for _ in range(3)]
    rows: list[tuple[float, Cells]] = [
        (11, [(30, "工程名称", True), (144, Run(works.project, "project"), False)]),
        (
            11,
            [
                (30, "施工单位", True),
                (78, Run(works.builder.name, "author"), False),
                (26, "安全负责人", True),
                (40, f"{duty[0]}", False),
            ],
        ),
        (11, [(30, "占道位置", True), (144, works.place, False)]),
        (
            11,
            [
                (30, "占道尺寸", True),
                (48, f"{plain(works.length)}m×{plain(works.width)}m", False),
                (26, "作业时段", True),
                (70, job.rng.choice(("9:00—17:00", "22:00—次日6:00", "全天，避开早晚高峰")), False),
            ],
        ),
        (9, [(14, "序号", True), (36, "防护项目", True), (94, "具体措施", True), (30, "责任人", True)]),
    ]
    measures = (
        ("预告标志", "上游150m处设“前方道路施工”标志，100m处设限速标志，50m处设改道标志。", duty[0]),
        ("渐变段", "用反光锥封闭渐变段，锥距不大于2m，长度不小于30m。", duty[1]),
        ("作业区围护", "水马与铁马相结合，四周封闭，迎车面设防撞垫。", duty[1]),
        ("行人保护", "围挡外侧预留不小于1.5m人行通道，设扶手及照明。", duty[2]),
        ("夜间警示", "围护上方连续布设警示灯带，两端各设爆闪灯1盏。", duty[2]),
        ("沟槽防护", "沟边设栏杆，收工后加盖钢板，专人巡查每2小时一次。", duty[1]),
        ("疏导人员", "高峰时段配2名疏导员，着反光服，配对讲机。", duty[0]),
        ("扬尘与遗撒", "土方覆盖，出场车辆冲洗，路面即时清扫，防止打滑。", duty[2]),
    )
    for number, (item, what, who) in enumerate(measures, 1):
        rows.append((13, [(14, str(number), True), (36, item, True), (94, what, False), (30, who, True)]))
    rows.append((40, [(87, "", False), (87, "", False)]))
    y = table(sheet, 18, 48, rows, label=label, value=value)
    sheet.text(21, y - 37, "施工单位（盖章）：", label)
    round_seal(job, sheet, 66, y - 20, works.builder.name, diameter=36)
    sheet.text(100, y - 6.5, day(works.signed, "issue_date", "plain"), value, align="r")
    sheet.text(108, y - 37, "建设单位意见：", label)
    sheet.text(118, y - 26, "同意。", Style("kai", 14, jitter=0.05))
    signed_name(sheet, 150, y - 20, another(job))
    sheet.text(18, y + 4, "注：本表一式三份，施工单位、建设单位、公安交警部门各一份；现场张贴。", Style("song", 9))
    values: dict[str, Value] = {
        "project": works.project,
        "author": works.builder.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "dew_table", [sheet], values)


LAYOUTS: Layouts = {"traffic_protection_measures": {"dew_scheme": scheme, "dew_table": one_page}}
