"""What letters and statements have in common: who signs them off, and whom they name."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.patterns import ORG, PERSON
from ocr.paper import Found, Paper, cut, last_rows

_NOT_NAMES = (
    "委员|大会|姓名|身份|联系|电话|同意|申请|车位|安装|小区|签字|签名|盖章|先生|女士|意见|购买|名下|自愿|所有|现有|已经|证明"
)


def find_issuer(paper: Paper, field: str = "issuer") -> Iterator[Found]:
    """The organisation that signs: on its own near the end, else the first one that says 我."""
    signed = rf"(?:单位|出具方|证明人)?(?:名称)?(?:（盖章）|（公章）)?[：]?({ORG})(?:（盖章）|（公章）|（章）|(?:19|20)\d\d|$)"
    for rank, span in enumerate(last_rows(paper, 8)):
        part = cut(span, signed, 1)
        if part and "供电" not in part.plain:
            yield Found(field, part, 0.9 - 0.03 * rank)
    for span in paper.seal_words(ORG):
        yield Found(field, span, 0.5)
    for span in paper.search(rf"^({ORG})", 1):
        if "供电" not in span.plain:
            yield Found(field, span, 0.3)


def find_person_named(paper: Paper, field: str, words: str) -> Iterator[Found]:
    """A person named after a word for what they are: 业主张测试（身份证号…）."""
    name = rf"(?!{_NOT_NAMES})({PERSON})"
    ends = r"(?=（|，|。|：|先生|女士|同志|身份|现|系|在|于|因|购|名下|申请|拥有|所有|的|车位|联系|$)"
    for pattern, score in (
        (rf"(?:{words})(?:姓名)?[：]{name}{ends}", 0.95),
        (rf"(?:{words}){name}{ends}", 0.8),
        (rf"(?:兹有|兹证明|证明|现有)(?:我)?(?:小区|社区|村|单位)?(?:{words})?[：]?{name}{ends}", 0.7),
        (rf"{name}(?:先生|女士|同志)?（?(?:男|女)?[，]?(?:公民)?身份证", 0.65),
    ):
        for span in paper.search(pattern, 1):
            yield Found(field, span, score)
