"""Numbers of certificates, permits and invoices: one spelling and a check of the grammar. Pure.

Sources: 不动产登记暂行条例实施细则 (certificate numbers), 不动产单元设定与代码编制规则 GB/T 37346 (unit codes),
建规〔2007〕289号 (planning permits), 税务总局公告2024年第11号 (20-digit electronic invoices).
"""

from __future__ import annotations

import re

from ocr.characters import half_width, without_spaces
from ocr.parsed import Parsed

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_FIRST_CERTIFICATE_YEAR = 2015
_CERTIFICATE = re.compile(
    rf"([{PROVINCES}])[(（\[〔]?(\d{{4}})[)）\]〕]?([一-鿿]{{2,12}}?)(不动产权|不动产证明)第?(\d+)号?"
)
_UNIT = re.compile(r"\d{12}[GJZ][A-Z]\d{5}[FLQW]\d{8}")
_OLD_PERMIT = re.compile(r"(\d{6})(20\d{2})\d{5}")
_NEW_PERMIT = re.compile(r"(\d{6})(20\d{2})[A-Z]{2}\d{7}")
_PERMIT_RUN = re.compile(r"(建字|地字|乡字)?第?([0-9A-Z]{12,22})号?")
_REGIONS = frozenset(
    [
        "11",
        "12",
        "13",
        "14",
        "15",
        "21",
        "22",
        "23",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "50",
        "51",
        "52",
        "53",
        "54",
        "61",
        "62",
        "63",
        "64",
        "65",
    ]
)
_LOCAL_PREFIX = "4115"


def parse_realestate_cert_no(text: str) -> Parsed | None:
    """`豫 (2021) 信阳市不动产权第 0001234 号` -> 豫（2021）信阳市不动产权第0001234号. None for anything else."""
    return _certificate(text, "不动产权")


def parse_realestate_proof_no(text: str) -> Parsed | None:
    """The number of a 不动产登记证明, as `parse_realestate_cert_no`."""
    return _certificate(text, "不动产证明")


def parse_unit_no(text: str) -> Parsed | None:
    """The 28 characters of a 不动产单元号 without the printed gaps; None unless 28 characters are left."""
    code = re.sub(r"[^0-9A-Z]", "", half_width(text).upper())
    if len(code) != 28:
        return None
    return Parsed(code, "pass" if _UNIT.fullmatch(code) else "fail")


def is_local_unit_no(code: str) -> bool:
    """Whether a unit lies in 信阳 (4115xx); another place is a reason to look, not an error."""
    return code.startswith(_LOCAL_PREFIX)


def parse_planning_permit_no(text: str) -> Parsed | None:
    """`建字第 411502202400123 号` -> 建字第411502202400123号; fails where the digits have no known form.

    Permits before 2008 were numbered freely: their text is kept by the caller, this gives None.
    """
    match = _PERMIT_RUN.search(without_spaces(half_width(text)).upper())
    if match is None:
        return None
    kind, code = match[1] or "建字", match[2]
    form = _OLD_PERMIT.fullmatch(code) or _NEW_PERMIT.fullmatch(code)
    passes = form is not None and int(form[2]) >= 2008
    return Parsed(f"{kind}第{code}号", "pass" if passes else "fail")


def parse_invoice_code(text: str) -> Parsed | None:
    """发票代码 of a paper vehicle invoice: 12 digits, 1 + region + … (three vendors' samples: so only a sign)."""
    digits = _digits(text)
    if len(digits) != 12:
        return None
    return Parsed(digits, "pass" if digits[0] == "1" and digits[1:3] in _REGIONS else "none")


def parse_invoice_no(text: str) -> Parsed | None:
    """发票号码: 8 digits on paper, 20 on an electronic invoice (year, region, channel, serial)."""
    digits = _digits(text)
    if len(digits) == 8:
        return Parsed(digits, "none")
    if len(digits) != 20:
        return None
    return Parsed(digits, "pass" if digits[2:4] in _REGIONS and int(digits[:2]) >= 21 else "fail")


def invoice_year_fits(invoice_no: str, issue_date: str) -> bool | None:
    """Whether a 20-digit number begins with the year of the ISO issue date; None for other numbers."""
    if len(invoice_no) != 20 or not invoice_no.isdigit() or not re.match(r"\d{4}-", issue_date):
        return None
    return invoice_no[:2] == issue_date[2:4]


def _certificate(text: str, kind: str) -> Parsed | None:
    match = _CERTIFICATE.search(without_spaces(half_width(text)))
    if match is None or match[4] != kind:
        return None
    province, year, place, _, serial = match.groups()
    passes = _FIRST_CERTIFICATE_YEAR <= int(year) < 2100 and 5 <= len(serial) <= 8
    return Parsed(f"{province}（{year}）{place}{kind}第{serial}号", "pass" if passes else "fail")


def _digits(text: str) -> str:
    plain = without_spaces(half_width(text))
    found = re.findall(r"(?<![0-9A-Za-z])\d+(?![0-9A-Za-z])", plain)
    return found[0] if len(found) == 1 else ""


def same_brackets(number: str) -> str:
    """A number whose brackets round the year are a pair: 〔2026] is 〔2026〕."""
    found = re.search(r"([（(〔\[【﹝])(\d{4})[）)〕\]】﹞][.。,，]?", number)
    if found is None:
        return number
    first, last = "（）" if found[1] in "（(" else "〔〕"
    return f"{number[: found.start()]}{first}{found[2]}{last}{number[found.end() :]}"
