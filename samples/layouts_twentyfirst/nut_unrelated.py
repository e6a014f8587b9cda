"""Papers of no kind that lie beside leases and consents: an owner's own request, a settlement on moving out."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentyfirst.nut_common import Note, day_run, pen, place_of, signed
from samples.numbers import written_date
from samples.truth import Drawn, drawn
from samples.writing import table


def owner_request(job: Job) -> Drawn:
    """An owner asks the property firm for its consent: nobody has answered yet."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person = facts.person
    note = Note(job.sheet(), pen(job, 15), top=44, step=11)
    if job.chance(0.6):
        note.rule((170, 190, 210))
    note.sheet.text(105, 24, rng.choice(["申 请 书", "安装充电桩申请"]), Style("kai", 23), align="c")
    note.write(f"{home.community.manager.name}：", indent=0)
    note.write(
        f"我叫{person.name}，是{home.community.name}{home.room_text}的业主，车位在{home.space_floor}，编号{home.space_no}。"
        f"前阵子提了一辆{facts.vehicle.brand}牌电动车，为了上下班方便，"
        f"想在自己的车位上装一个{facts.power_kw}千瓦的充电桩，请贵公司给予支持，尽快给我开具书面证明，我好到供电公司办手续。"
    )
    note.write("我保证找正规厂家施工，走线不影响别人停车，出了问题由我负责。")
    note.write("望批准为盼！")
    note.skip()
    note.right(f"申请人：{person.name}", back=14)
    note.right(f"电话：{person.phone}", back=14)
    note.right(day_run(facts.consent_date - timedelta(days=rng.randrange(3, 20))), back=14)
    return drawn("other", "nut_owner_request", [note.sheet], {})


def moving_out(job: Job) -> Drawn:
    """A settlement when a tenancy has ended: readings, money back, keys, two signatures."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    day = facts.lease_from - timedelta(days=rng.randrange(20, 90))
    sheet = job.sheet(210, 200)
    sheet.text(
        105, 14, rng.choice(["退租交接结算单", "退房（车位）结算清单"]), Style("hei_bold", 19), align="c", spacing=0.1
    )
    sheet.text(20, 28, f"房屋：{place_of(job)}{home.community.name}{home.room_text}", Style("song", 11))
    sheet.text(
        20,
        35,
        f"出租人：{facts.landlord.name}　　原承租人：{facts.spouse.name}　　退租日期：{written_date(day)}",
        Style("song", 11),
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10,
            [
                (40, "项目", True),
                (30, "上期表底", True),
                (30, "本期表底", True),
                (26, "单价", True),
                (44, "应扣金额（元）", True),
            ],
        )
    ]
    total = 0
    for name, price in (("水费", "3.05"), ("电费", "0.56"), ("燃气费", "2.68")):
        low = rng.randrange(100, 4000)
        high, cost = low + rng.randrange(5, 60), rng.randrange(6, 48)
        total += cost
        rows.append(
            (
                9,
                [
                    (40, name, True),
                    (30, str(low), False),
                    (30, str(high), False),
                    (26, price, False),
                    (44, f"{cost}.00", False),
                ],
            )
        )
    clean = rng.choice([0, 80, 150])
    rows.append(
        (
            9,
            [
                (40, "保洁及维修", True),
                (86, rng.choice(["墙面清洁", "更换门锁", "无"]), False),
                (44, f"{clean}.00", False),
            ],
        )
    )
    deposit = facts.monthly_rent * 2
    back = deposit - total - clean
    rows.append(
        (
            11,
            [
                (40, "退还押金", True),
                (130, f"原押金{deposit:.0f}元，扣除后应退{back:.0f}元（{in_words(back)}）", False),
            ],
        )
    )
    y = table(sheet, 20, 44, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    text = (
        f"钥匙{rng.randrange(2, 5)}把、门禁卡{rng.randrange(1, 4)}张、{home.space_no}号车位遥控器1个已交还。"
        "自签字之日起原租赁关系解除，"
        "双方互不追究。"
    )
    y = sheet.flow(20, y + 6, 170, text, Style("song", 11), leading=1.7)
    sheet.text(20, y + 10, "出租人签字：", Style("song", 11))
    signed(job, sheet, 46, y + 8, facts.landlord.name)
    sheet.text(112, y + 10, "退租人签字：", Style("song", 11))
    signed(job, sheet, 138, y + 8, facts.spouse.name)
    sheet.text(20, y + 24, Run(f"见证：{home.community.manager.name}　{written_date(day)}"), Style("song", 10))
    return drawn("other", "nut_moving_out", [sheet], {})


LAYOUTS: Layouts = {"other": {"nut_owner_request": owner_request, "nut_moving_out": moving_out}}
