"""国有土地使用证 and 集体土地使用证 of before 2016."""

from __future__ import annotations

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts.old_houses import holders_of, shown
from samples.ornaments import guilloche
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (214, 232, 214)


def _land(job: Job, number: str) -> dict[str, Value]:
    place, rng = job.facts.home.community, job.rng
    company = job.variant.holder_is == "company"
    return {
        "cert_no": number,
        "holders": holders_of(job, alone=True),
        "location": f"信阳市{place.district}{place.street}{'' if company else place.name}",
        "usage": rng.choice(["商服用地", "仓储用地"]) if company else rng.choice(["住宅", "住宅用地", "城镇住宅用地"]),
        "area_m2": f"{rng.randrange(3000, 90000 if company else 30000) / 100:.2f}",
    }


def land_table(job: Job) -> Drawn:
    """国有土地使用证: the ruled page with its shares of the area, the statement below."""
    rng = job.rng
    year = rng.randrange(2002, 2015)
    opened, closed = rng.choice([("（", "）"), ("(", ")"), ("〔", "〕")])
    number = f"信国用（{year}）第{rng.randrange(10**5):05d}号"
    printed = number.replace("（", opened).replace("）", closed)
    values = _land(job, number)
    sheet = job.sheet(176, 250)
    guilloche(sheet, 0, 0, 176, 250, _GREEN, waves=50, paper=(248, 252, 247))
    green: Colour = (40, 90, 60)
    label, value = Style("song", 11, green), Style("song", 11.5)
    sheet.text(158, 16, Run(printed, "cert_no"), Style("song", 12.5), align="r")
    area = float(str(values["area_m2"]))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(36, "土地使用权人", True), (104, shown(values, "holders"), False)]),
        (14, [(36, rng.choice(["座　落", "坐　落"]), True), (104, shown(values, "location"), False)]),
        (
            12,
            [
                (36, "地　号", True),
                (34, f"{rng.randrange(1, 20)}-{rng.randrange(1, 40)}-{rng.randrange(1, 200)}", False),
                (30, "图　号", True),
                (40, "", False),
            ],
        ),
        (
            12,
            [(36, "地类（用途）", True), (34, shown(values, "usage"), False), (30, "取得价格", True), (40, "", False)],
        ),
        (
            12,
            [
                (36, "使用权类型", True),
                (34, rng.choice(["出让", "划拨"]), False),
                (30, "终止日期", True),
                (40, "2077年5月31日", False),
            ],
        ),
        (
            12,
            [
                (36, "使用权面积", True),
                (34, [shown(values, "area_m2"), " M²"], False),
                (14, "其中", True),
                (26, "独用面积", True),
                (30, f"{area * 0.8:.2f} M²", False),
            ],
        ),
        (
            12,
            [
                (36, "", True),
                (34, "", False),
                (14, "", True),
                (26, "分摊面积", True),
                (30, f"{area * 0.2:.2f} M²", False),
            ],
        ),
    ]
    bottom = table(sheet, 18, 28, rows, label=label, value=value, frame=green)
    text = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》等法律法规，为保护土地使用权人的合法权益，对土地使用"
        "权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    y = sheet.flow(18, bottom + 8, 140, text, Style("song", 11.5), leading=1.8, indent=2)
    sheet.text(96, y + 14, "信阳市人民政府（章）", Style("song", 11.5))
    sheet.text(96, y + 23, f"{year} 年 {rng.randrange(1, 13)} 月 {rng.randrange(1, 28)} 日", Style("song", 11.5))
    if job.variant.seal:
        seals.put_round(sheet, 118, y + 16, seals.SealText("信阳市人民政府", centre="土地登记专用章"), diameter=40)
    return drawn("land_use_cert_old", "land_table", [sheet], values)


def land_lines(job: Job) -> Drawn:
    """国有土地使用证 with its cover, typed in lines."""
    rng = job.rng
    number = f"{rng.choice(['信市', '平', '浉'])}国用（{rng.randrange(1998, 2014)}）字第{rng.randrange(10**4):04d}号"
    values = _land(job, number)
    cover, sheet = job.sheet(176, 250), job.sheet(176, 250)
    cover.fill(0, 0, 176, 250, (34, 88, 62))
    gold: Colour = (232, 214, 150)
    cover.text(88, 92, "中华人民共和国", Style("song_bold", 20, gold), align="c", spacing=0.2)
    cover.text(88, 108, "国有土地使用证", Style("song_bold", 28, gold), align="c", spacing=0.2)
    style = Style("song", 12.5)
    sheet.text(24, 26, Run(number, "cert_no"), Style("song", 13))
    lines: tuple[Runs, ...] = (
        ["土地使用者：" if job.chance(0.4) else "土地使用权人：", shown(values, "holders")],
        ["坐落：", shown(values, "location")],
        [f"地号：{rng.randrange(1, 30)}-{rng.randrange(1, 99)}　　图号：{rng.randrange(10, 99)}.25"],
        ["用途：" if job.chance(0.4) else "地类（用途）：", shown(values, "usage"), "　　取得价格：　　"],
        ["使用权类型：出让　　终止日期：2058年1月8日"],
        ["使用权面积：", shown(values, "area_m2"), rng.choice(["平方米", "㎡"])],
        ["其中：独用面积：　　　　分摊面积："],
    )
    y = 46.0
    for runs in lines:
        y = sheet.flow(24, y, 130, runs, style, leading=1.6) + 5
    sheet.text(90, y + 18, "登记机关（章）", style)
    if job.variant.seal:
        seals.put_round(sheet, 110, y + 22, seals.SealText("信阳市国土资源局", centre="土地证书专用章"), diameter=38)
    return drawn("land_use_cert_old", "land_lines", [cover, sheet], values)


def land_collective(job: Job) -> Drawn:
    """集体土地建设用地使用证 of the nineties, with neighbours on four sides."""
    rng = job.rng
    number = f"固集建（{rng.randrange(1991, 2003)}）字第{rng.randrange(10**6):06d}号"
    values = _land(job, number) | {
        "usage": "宅基地",
        "location": f"固始县样例镇{rng.choice(['样例', '试点', '示范'])}村{rng.choice('一二三四')}组",
    }
    sheet = job.sheet(210, 148)
    label, value = Style("song", 11), Style("kai", 12, jitter=0.02)
    sheet.text(105, 12, "集体土地建设用地使用证", Style("song_bold", 18), align="c", spacing=0.1)
    sheet.text(190, 24, Run(number, "cert_no"), Style("song", 11.5), align="r")
    area = float(str(values["area_m2"]))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(36, "土地使用者", True), (134, shown(values, "holders"), False)]),
        (11, [(36, "地　址", True), (134, shown(values, "location"), False)]),
        (
            11,
            [
                (36, "图　号", True),
                (49, str(rng.randrange(1, 60)), False),
                (36, "地　号", True),
                (49, f"{rng.randrange(1, 20):02d}-{rng.randrange(1, 99):02d}", False),
            ],
        ),
        (11, [(36, "用　途", True), (49, shown(values, "usage"), False), (36, "土地等级", True), (49, "", False)]),
        (
            11,
            [
                (36, "用地面积", True),
                (49, [shown(values, "area_m2"), "平方米"], False),
                (36, "其中建筑占地", True),
                (49, f"{area * 0.6:.2f}平方米", False),
            ],
        ),
        (16, [(36, "四　至", True), (134, "东至路，西至样例户，南至空地，北至路", False)]),
        (11, [(36, "批准使用期限", True), (134, "", False)]),
    ]
    bottom = table(sheet, 20, 32, rows, label=label, value=value)
    sheet.text(118, bottom + 8, "填证机关：固始县人民政府", label)
    if job.variant.seal:
        seals.put_round(sheet, 150, bottom + 8, seals.SealText("固始县人民政府"), diameter=36)
    return drawn("land_use_cert_old", "land_collective", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"land_table": land_table, "land_lines": land_lines, "land_collective": land_collective},
}
