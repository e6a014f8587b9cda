"""What forms print behind a label and is none of the value: separators, notes in brackets, units, further words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.layout import Glyph, Row

SEPARATORS = "：:；;|_-—=“”\"'.．。,，、】」☑☐□■●★*·✓√?？"
ANSWER = "答："  # before what is answered to a question
# Words in brackets that forms print behind a label.
_ANNOTATIONS = (
    "（小写）", "（大写）", "（公章）", "（盖章）", "（签章）", "（签字）", "（签名）", "（平方米）", "（㎡）",
    "（M2）", "（元）", "（个人）", "（单位）", "（章）", "（KW）", "（千瓦）", "（全称）", "（签字或盖章）",
    "（签字盖章）", "（人民币）", "（含税）", "（印章）", "（加盖公章）", "（单位公章）", "（单位盖章）",
    "（签名或盖章）", "（按指印）", "（按手印）", "（捺印）", "（签字按手印）", "（签名按手印）", "（签字并按手印）",
)  # fmt: skip
_UNIT_NOTE = re.compile(
    r"（(?:人民币|每|元|万元|㎡|M2|M²|平方米|平米|米|M|KW|千瓦|KVA|株|棵|个|天|日|月|年|季度|半年|套|/|·)*）"
)
# （单位全称或个人姓名）, （选填）: what is to be written there.
_WHO_NOTE = re.compile(r"（[一-鿿、/]{0,8}(?:名称|姓名|全称|选填|必填|如有)）")
# What goes on a label up to free space, a colon or its cell's end: （项目法人）, 登记管理机关名称, 有效期起止.
NOTE = re.compile("(?:（[一-鿿、/]{1,14}）|名称|全称|姓名|号码|描述|起止(?:日期|时间)?|期限)(?:（[一-鿿、/]{1,10}）)?")
_NOTE_GAP = 0.8  # row heights
FILLED_IN = "【[〔"  # what stands in such brackets is filled in


def has_text(row: Row, start: int, end: int, *, besides: str = "") -> bool:
    """Whether there is more than separators between two places of a row."""
    return any(glyph.char not in SEPARATORS + besides for glyph in row.glyphs[start:end])


def skip_notes(row: Row, start: int, end: int) -> int:
    """Where the value begins behind a label that ends at `start`."""
    moved = True
    while moved and start < end:
        moved = False
        minus = row.key[start] == "-" and row.key[start + 1 : start + 2].isdigit()  # level -1 of a garage
        # The bracket of a label that stands in brackets ends with it: （经办人）, 【项目名称】.
        if row.glyphs[start].char in SEPARATORS + "）)" and not minus:
            start, moved = start + 1, True
            continue
        if row.key.startswith(ANSWER, start):
            start, moved = start + len(ANSWER), True
        elif note := note_at(row.key, start) or _note_before_gap(row, start, end):
            start, moved = start + len(note), True
    return start


def _note_before_gap(row: Row, start: int, end: int) -> str:
    """What goes on a label: words behind which its cell ends, a colon stands or free space."""
    note = NOTE.match(row.key, start)
    if note is None or note.end() > end or row.glyphs[start].char in FILLED_IN:
        return ""
    ends = note.end() == end or row.key[note.end()] == "：" or row.gap_before(note.end()) > _NOTE_GAP
    return note.group() if ends else ""


def note_at(key: str, start: int) -> str:
    """The words in brackets at a place that forms print behind a label: （公章）, or a unit as in 租金（元/月）."""
    known = next((note for note in _ANNOTATIONS if key.startswith(note, start)), "")
    further = _UNIT_NOTE.match(key, start) or _WHO_NOTE.match(key, start)
    return known or (further.group() if further else "")


def is_translation(glyphs: Sequence[Glyph]) -> bool:
    """Whether what stands below a label in its cell is the label in English, however it is worded."""
    words = "".join(glyph.char for glyph in glyphs)
    return re.fullmatch(r"[/／]?[A-Za-z][A-Za-z '.()/&-]{2,}", words) is not None
