"""Rows of labels that stand above their values, as portals print forms, though not all of the labels are known.

所属项目 | 资源编码      A value right of a label is what forms have more often; here it is the next label.
样例花园 | A-125
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.labels import Hit
from ocr.layout import Row

_LABEL_LIKE = re.compile(
    r"(?!.*(?:公司|中心|委员会|集团|银行|学校|医院|路|街|巷|大道)$)"
    r"(?:[一-鿿/、]{2,14}|[自至从到起止讫长宽深])(?:（[^（）]{1,12}）)?(?:/?[A-Z][A-Z 。.]{0,13})?：?"
)
DIRT_BEFORE = 2  # characters that a label may stand behind: ·品牌型号
_COLUMN_GAP = 1.2
_NEXT_ROW = 3.5  # row heights
_ALIGNED = 1.0
_PAIR = 2


def are_heads(words: Sequence[str], below: Sequence[str]) -> bool:
    """Whether words side by side are labels of what stands below each of them: most of that could be no label."""
    values = sum(_LABEL_LIKE.fullmatch(value) is None for value in below)
    return len(words) > 1 and all(map(_LABEL_LIKE.fullmatch, words)) and 2 * values > len(below)


def column_heads(rows: Sequence[Row], hits: Sequence[Sequence[Hit]]) -> frozenset[int]:
    """The rows, without ruled cells, that head the row below them. `hits`: the labels found on each row."""
    return frozenset(
        index
        for index in range(len(rows) - 1)
        if hits[index] and _heads(rows[index], rows[index + 1], hits[index + 1])
        if not (index and _goes_on(rows[index - 1], hits[index - 1], rows[index]))
    )


def _goes_on(above: Row, labels: Sequence[Hit], row: Row) -> bool:
    """Whether a row stands in the columns of a label and its value right above it: no heads, but the next such pair."""
    one, other = above.runs(gap=_COLUMN_GAP), row.runs(gap=_COLUMN_GAP)
    if not len(one) == len(other) == _PAIR or len(labels) != 1 or labels[0].start != 0 or labels[0].end != one[0][1]:
        return False
    lined = (abs(above.glyphs[a].x0 - row.glyphs[b].x0) for (a, _), (b, _) in zip(one, other, strict=True))
    return all(away < _ALIGNED * row.height for away in lined) and row.y - above.y < _NEXT_ROW * row.height


def _heads(row: Row, below: Row, labels: Sequence[Hit]) -> bool:
    heads, values = row.runs(gap=_COLUMN_GAP), below.runs(gap=_COLUMN_GAP)
    if len(heads) != len(values) or below.y - row.y > _NEXT_ROW * row.height:
        return False
    if any(0 <= hit.start - start <= DIRT_BEFORE for hit in labels for start, _ in values):
        return False
    lined = all(
        abs(row.glyphs[head].x0 - below.glyphs[value].x0) < _ALIGNED * row.height
        for (head, _), (value, _) in zip(heads, values, strict=True)
    )
    words = [row.key[start:end] for start, end in heads]
    return lined and are_heads(words, [below.key[start:end] for start, end in values])
