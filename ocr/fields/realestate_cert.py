"""不动产权证书: number above the table, 建筑面积 before any other area, issuing office beside its seal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.patterns import DATE
from ocr.paper import Found, Paper, cut
from ocr.proposals import places_of
from ocr.span import Span

# The day a house was finished, a deed signed or a sheet printed is not that of the certificate.
_OF_THE_BUILDING = re.compile(r"(?:竣工|建成|建造|落成|打印|生成|签订|设立|出让|交付|抵押|转让)[一-鿿]{0,4}[：:]?$")
_OFFICE = (
    r"(?:(?!由|本证|向|经)[\u4e00-\u9fff]){2,12}(?:自然资源和规划局|不动产登记中心|自然资源局|国土资源局)"
    r"(?:[\u4e00-\u9fff]{2,8}(?:分局|分中心))?"
)
_NOT_ITS_OWN = re.compile("[由向经]$")  # 本证照由某某登记中心生成: who keeps the register of sheets
PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"


def certificate_number(span: Span) -> str:
    """The number with full-width brackets and without the spaces and the end of a row it is printed with."""
    words = re.sub(r"^(.)[.。]", r"\1", "".join(span.plain.split()))
    parts = re.fullmatch(r"(.)[（(\[【〔﹝]?(\d{4})[）)\]】〕﹞]?(.+)", words)
    plain = f"{parts[1]}（{parts[2]}）{parts[3]}" if parts else words
    return places_of(span, plain)


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(rf"[{PROVINCE}]。?（?\d{{4}}）?[\u4e00-\u9fff]{{2,12}}\n?不动产权\n?第\n?\d{{4,9}}号"):
        yield Found("cert_no", span, 1.0, value=certificate_number(span))
    building = r"(?<!专有)(?<!分摊)(?<!套内)建筑面积[：:]?(\d+\n?(?:。\n?\d{0,2}\n?\d{0,2})?)(?=㎡|平方|M)"  # a small 2 is easily lost
    for span in paper.search(building, 1):
        yield Found("area_m2", span, 1.3)
    for captured in paper.by_label("area_m2", "address"):
        if (part := cut(captured.span, building, 1)) is not None:
            yield Found("area_m2", part, 1.4)
    for span in paper.search(r"\d{6}\d{6}[GJZ][A-Z]\d{5}[FLQW]\d{8}"):
        yield Found("unit_no", span, 1.2, value=span.plain)
    office = r"(?:登记机构|登记机关|发证机关)(?:（章）|（盖章）)?[：:]?([\u4e00-\u9fff]{4,24}?(?:局|中心|厅|委员会)(?:[\u4e00-\u9fff]{2,8}(?:分局|分中心))?)"
    for span in paper.search(office, 1):
        yield Found("issuer", span, 1.2)
    for span in paper.search(_OFFICE):
        yield Found("issuer", span, 0.45 if _NOT_ITS_OWN.search(paper.words_before(span)) else 0.6)
    for span in paper.seal_words(r"[\u4e00-\u9fff]{4,24}(?:局|中心|厅|委员会)"):
        yield Found("issuer", span, 0.5)
    for span in paper.search(rf"(?:登记机构|登记机关|发证机关)(?:（章）|（盖章）)?[^；]{{0,30}}?({DATE})", 1):
        yield Found("issue_date", span, 1.2)  # what a note below the table calls 登记日期 is no day of the certificate
    for span in paper.search(rf"(?:登记|登簿|发证|填发|颁发)(?:时间|日期)[：:]?({DATE})", 1):
        yield Found("issue_date", span, 1.1)
    for text in paper.running_text:
        for match in re.finditer(rf"(?<![自从至到起\d-])({DATE})(?!\d|\n?日?\n?[起止]|至|前|-)", text.key):
            if not _OF_THE_BUILDING.search(text.key, 0, match.start()):
                yield Found("issue_date", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.4)
