"""不动产登记证明: what it proves (预告登记 or 抵押权) decides what it is worth."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.realestate_cert import PROVINCE, certificate_number
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(rf"[{PROVINCE}]。?（?\d{{4}}）?[\u4e00-\u9fff]{{2,12}}\n?不动产证明\n?第\n?\d{{4,9}}号"):
        yield Found("cert_no", span, 1.0, value=certificate_number(span))
    what = r"(?:(?!权利人|义务人|坐落|证明权利)[\u4e00-\u9fff（）、/])*(?:登记|抵押权|居住权|地役权)(?:（[\u4e00-\u9fff]{2,12}）)?"
    for span in paper.search(rf"证明权利或事项[：:]?({what})", 1):
        yield Found("proved_right", span, 1.1)
