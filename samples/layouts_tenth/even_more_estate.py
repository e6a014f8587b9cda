"""More certificates and proofs of registration: copies of one page, electronic ones, photographs."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_tenth import even_realestate_cert as deeds
from samples.layouts_tenth import even_reg_proof as proofs
from samples.layouts_tenth.even_common import cert_paper, desk, pen, seal
from samples.ornaments import emblem, qr_code, watermark
from samples.truth import Drawn, drawn


def even_deed_page_copy(job: Job) -> Drawn:
    """The table's page alone, copied on A4: no office, no day."""
    deed = deeds.some_deed(job, space=job.chance(0.5))
    sheet = job.sheet()
    cert_paper(sheet, 16, 20, 178, 252)
    deeds.cert_line(sheet, 105, 30, deed, 11.5)
    area: Runs = ["建筑面积：", Run(deed.area, "area_m2"), "㎡"]
    other = f"权利人身份证号：{'、'.join(deed.papers)}\n房屋总层数：{job.rng.randrange(6, 33)}层"
    deeds.put_rows(sheet, 24, 42, 162, deeds.main_rows(deed, area=area, other=other, height=12.5))
    if job.chance(0.4):
        watermark(sheet, "仅限办理电力报装", size_mm=9, rows=2)
    values = deeds.values_of(deed, issued=False, issuer=False)
    return drawn(deeds.KIND, "even_deed_page_copy", [sheet], values)


def even_deed_electronic(job: Job) -> Drawn:
    """The electronic certificate printed: label and value lines without ruling, code, seal."""
    deed = deeds.some_deed(job, space=job.chance(0.7))
    sheet = job.sheet()
    emblem(sheet, 105, 28, 20)
    sheet.text(105, 44, "中华人民共和国不动产权证书", Style("song_bold", 20), align="c")
    sheet.text(105, 54, "（电子证照）", Style("song", 11), align="c")
    deeds.cert_line(sheet, 105, 64, deed, 12, wide=False)
    style, y = Style("song", 11.5), 80.0
    area: Runs = ["土地面积", deed.land, "㎡（共用）/建筑面积", Run(deed.area, "area_m2"), "㎡"]
    for label, runs, high in deeds.main_rows(deed, area=area, other="——", height=10)[:9]:
        sheet.text(26, y, label.replace(" ", ""), Style("hei", 11.5), spread=28)
        sheet.flow(60, y, 126, runs, style, leading=1.4)
        sheet.line(26, y + high - 2.5, 186, y + high - 2.5, width=0.1, fill=(190, 190, 190))
        y += high + 2
    qr_code(sheet, 28, y + 10, 26)
    sheet.text(120, y + 14, Run(deed.issuer, "issuer"), style)
    sheet.text(120, y + 23, Run(numbers.written_date(deed.issued, form="plain"), "issue_date"), style)
    seal(sheet, 146, y + 20, deed.issuer)
    sheet.text(105, 284, "本电子证照由河南省不动产登记信息平台生成", Style("song", 8), align="c")
    return drawn(deeds.KIND, "even_deed_electronic", [sheet], deeds.values_of(deed))


def even_deed_desk(job: Job) -> Drawn:
    """The booklet photographed open on a desk: statement and seal on the left, the table on the right."""
    deed = deeds.some_deed(job, space=True)
    sheet = job.sheet(300, 214)
    desk(job, sheet)
    cert_paper(sheet, 12, 12, 137, 190)
    cert_paper(sheet, 150, 12, 138, 190)
    sheet.flow(26, 48, 108, deeds.law_words(deed), Style("song", 11.5), leading=1.9, indent=2)
    sheet.text(70, 120, "登记机构（章）", Style("song", 10.5))
    sheet.text(72, 132, Run(numbers.written_date(deed.issued, form="spaced"), "issue_date"), Style("song", 10.5))
    seal(sheet, 92, 124, deed.issuer, "登记专用章", diameter=36)
    sheet.text(80, 190, f"编号 № 4100{job.rng.randrange(10**7):07d}", Style("song", 9), align="c")
    deeds.cert_line(sheet, 219, 18, deed, 9.5)
    area: Runs = ["宗地面积", deed.land, "㎡/房屋建筑面积", Run(deed.area, "area_m2"), "㎡"]
    rows = deeds.main_rows(deed, area=area, other="竣工时间：——", height=10.5)
    deeds.put_rows(sheet, 157, 26, 124, rows, size=8.5)
    values = deeds.values_of(deed, issuer=False)
    return drawn(deeds.KIND, "even_deed_desk", [sheet], values, from_seal={"issuer": deed.issuer})


def even_proof_page(job: Job) -> Drawn:
    """The right half alone on A4, with a copy note by hand."""
    proof = proofs.some_proof(job)
    sheet = job.sheet()
    cert_paper(sheet, 14, 18, 182, 256)
    sheet.text(105, 30, Run(proof.cert_no, "cert_no"), Style("song", 12), align="c")
    proofs.put_proof(sheet, 23, 44, 164, proof, size=11)
    sheet.text(30, 256, "复印件与原件一致", pen(job, 13))
    return drawn(proofs.KIND, "even_proof_page", [sheet], proofs.values_of(proof))


def even_proof_sheet(job: Job) -> Drawn:
    """The single sheet: title, statement, table, and the office's seal at the foot."""
    proof = proofs.some_proof(job)
    sheet = job.sheet()
    sheet.rect(10, 10, 190, 277, line=0.8, fill=(110, 150, 120))
    sheet.text(105, 20, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.2)
    sheet.text(105, 29, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(105, 43, Run(proof.cert_no, "cert_no"), Style("song", 11.5), align="c")
    y = proofs.put_proof(sheet, 20, 53, 170, proof, size=10.5)
    y = sheet.flow(22, y + 5, 166, proofs.LAW, Style("song", 9.5), leading=1.5, indent=2)
    qr_code(sheet, 24, y + 4, 24)
    sheet.text(112, y + 8, f"登记机构：{proof.issuer}", Style("song", 11))
    sheet.text(112, y + 17, numbers.written_date(proof.issued, form="padded"), Style("song", 11))
    seal(sheet, 152, y + 14, proof.issuer, diameter=38)
    return drawn(proofs.KIND, "even_proof_sheet", [sheet], proofs.values_of(proof))


def even_proof_two_pages(job: Job) -> Drawn:
    """Cover statement and table scanned on two pages."""
    proof = proofs.some_proof(job)
    first, second = job.sheet(182, 257), job.sheet(182, 257)
    emblem(first, 91, 40, 22)
    first.text(91, 60, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.2)
    first.flow(26, 96, 130, proofs.LAW, Style("song", 13.5), leading=2.0, indent=2)
    first.text(94, 186, "登记机构（章）", Style("song", 12))
    first.text(94, 200, numbers.written_date(proof.issued, form="spaced"), Style("song", 12))
    seal(first, 122, 192, proof.issuer, "登记专用章")
    second.text(91, 22, Run(proof.cert_no, "cert_no"), Style("song", 11), align="c")
    proofs.put_proof(second, 14, 34, 154, proof)
    return drawn(proofs.KIND, "even_proof_two_pages", [first, second], proofs.values_of(proof))


LAYOUTS: Layouts = {
    deeds.KIND: {
        "even_deed_page_copy": even_deed_page_copy,
        "even_deed_electronic": even_deed_electronic,
        "even_deed_desk": even_deed_desk,
    },
    proofs.KIND: {
        "even_proof_page": even_proof_page,
        "even_proof_sheet": even_proof_sheet,
        "even_proof_two_pages": even_proof_two_pages,
    },
}
