"""车位使用权证明 in a few lines: a village's note, a form torn from a block."""

from __future__ import annotations

from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import (
    VILLAGES,
    begin,
    day_runs,
    day_text,
    home_text,
    ink,
    pen,
    typed,
)
from samples.layouts_fifth.rowright import other_spaces, sealed, truth_of
from samples.truth import Drawn, drawn

_KIND = "parking_use_right_cert"
_GREEN: Colour = (34, 96, 70)


def new_village_parking(job: Job) -> Drawn:
    """A village committee on a space in the village's own parking lot, short and by hand, no number of the person."""
    facts, rng = begin(job), job.rng
    issuer = facts.home.community.village_committee
    issued = facts.consent_date
    hand = ink(job, 15)
    sheet = job.sheet()
    number = str(rng.randrange(1, 60))
    lot = rng.choice(VILLAGES).removesuffix("村") + rng.choice(["安置小区", "新村", "社区安置点"])
    sheet.text(105, 40, "证　明", hand.sized(24), align="c")
    runs: list[str | Run] = [
        "兹证明我村村民",
        Run(facts.person.name, "holder"),
        "，身份证号码",
        Run(facts.person.id_number, "holder_id"),
        "，家住",
        Run(lot, "community"),
        f"{facts.home.building}排{rng.randrange(1, 20)}户，门前",
        Run(number, "space_no"),
        "号停车位经村委会划定归该户长期使用，不影响他人通行，周围邻居没有意见。",
    ]
    y = sheet.flow(28, 66, 155, runs, hand, leading=2.0, indent=2)
    y = sheet.flow(28, y, 155, "特此证明", hand, leading=2.0, indent=2)
    sheet.text(180, y + 14, Run(issuer, "issuer"), hand, align="r")
    sheet.text(176, y + 26, Run(day_text(job, issued, "plain", "short"), "issue_date"), hand, align="r")
    sealed(job, sheet, 148, y + 20, issuer)
    values = truth_of(facts, issuer, issued) | {"community": lot, "space_no": number}
    return drawn(_KIND, "new_village_parking", [sheet], values)


def new_counterfoil_form(job: Job) -> Drawn:
    """A numbered form torn from a block: the counterfoil on the left, the statement on the right, by hand."""
    facts, rng = begin(job), job.rng
    place = facts.home.community
    issuer = rng.choice([place.owners_committee, place.residents_committee, place.manager.name])
    issued = facts.consent_date
    fill = pen(job, 12.5)
    sheet = job.sheet(265, 130)
    number = f"{rng.randrange(10**6):06d}"
    sheet.text(36, 12, "存　根", Style("song_bold", 15), align="c")
    sheet.text(36, 22, f"No.{number}", Style("song", 10, (190, 34, 36)), align="c")
    small = Style("song", 11)
    hand = fill.style.sized(11.5)
    for row, (label, text) in enumerate(
        (("姓名", facts.person.name), ("车位", facts.home.space_no), ("事由", "办理充电桩"), ("经手", "麦砚"))
    ):
        sheet.text(10, 36 + row * 15, [f"{label}：", Run(text, "", hand, underline=True, min_em=9)], small)
    for step in range(3, 128, 4):
        sheet.line(72, step, 72, step + 2.2, width=0.3, fill=(90, 90, 94))
    sheet.text(
        168,
        13,
        rng.choice(["车位使用权证明", "停车位使用证明信", "车位使用证明"]),
        Style("song_bold", 19),
        align="c",
        spacing=0.25,
    )
    sheet.text(252, 24, f"№ {number}", Style("song", 11, (190, 34, 36)), align="r")
    style = Style("song", 12.5)
    with_id = job.chance(0.7)
    ident: list[str | Run] = ["（身份证", fill(facts.person.id_number, "holder_id"), "）"] if with_id else []
    level = f"（{facts.home.space_floor}）" if facts.home.space_floor else ""
    runs: list[str | Run] = [
        "今有",
        fill(facts.person.name, "holder"),
        *ident,
        "为",
        fill(place.name, "community"),
        fill(home_text(job)),
        "住户，经核实，其名下",
        level,
        fill(facts.home.space_no, "space_no"),
        "号车位由该住户固定使用，请予办理有关手续为荷。",
    ]
    y = sheet.flow(82, 34, 170, runs, style, leading=1.95, indent=2)
    sheet.text(84, y + 4, "此致", style)
    sheet.text(250, y + 10, Run(issuer, "issuer"), style, align="r")
    sheet.text(246, y + 20, day_runs(job, issued, "issue_date", typed(12.5)), style, align="r")
    sealed(job, sheet, 216, min(y + 16, 106), issuer)
    return drawn(
        _KIND,
        "new_counterfoil_form",
        [sheet],
        truth_of(facts, issuer, issued, with_id=with_id),
        tolerated=other_spaces(facts),
    )


LAYOUTS: Layouts = {
    _KIND: {
        "new_village_parking": new_village_parking,
        "new_counterfoil_form": new_counterfoil_form,
    }
}
