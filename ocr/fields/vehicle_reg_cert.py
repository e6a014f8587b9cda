"""机动车登记证书: the first registration and up to six transfers; the last block that is filled in counts.

Owner, plate and day come from that block alone: an earlier owner is no owner any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ocr.capture import LabelledPage
from ocr.fields.patterns import DATE, PLATE
from ocr.fields.vehicle import find_vin
from ocr.layout import match_key
from ocr.paper import Found, Paper, cut
from ocr.span import Span
from ocr.surnames import starts_with_surname

_PAPER_OF_OWNER = tuple(
    f"/{paper}{rest}"
    for paper in ("身份证明", "身份证", "身份证件", "证件")
    for rest in ("名称/号码", "名称及号码", "名称、号码", "名称号码", "/号码", "及号码", "号码", "名称", "")
)
_WORDS = {
    "owner": (
        *(f"机动车所有人{paper}" for paper in _PAPER_OF_OWNER),
        "所有人", "现所有人", "车辆所有人", "所有人姓名", "所有人姓名/名称", "机动车所有人姓名/名称", "机动车所有人姓名或名称", "机动车所有人名称", "现机动车所有人", "机动车所有人",
    ),
    "owner_id": ("身份证明名称/号码", "身份证明号码"),
    "register_date": ("登记日期", "转移登记日期", "注册登记日期"),
    "plate": ("机动车登记编号", "登记编号", "号牌号码", "编号"),
}  # fmt: skip
_NAME = r"^([\u4e00-\u9fffA-Z（）。·]{2,45}?)(?=[/，；、|]|居民身份证|身份证|营业执照|统一社会|组织机构|港澳|台湾|临时|护照|军官证|\d|$)"
# What is left of the label where only its beginning was known.
_OF_LABEL = re.compile(r"[/，、]*(?:(?:身份证[明件]?|证件)[/，、及]*)?(?:名称[/，、及]*)?(?:号码?[/：]*)?")
# What the label asks for, as it is written: 张三/居民身份证/4115….
_OWNER_AND_PAPER = re.compile(
    r"(?:号码?)?([\u4e00-\u9fffA-Z（）。·]{2,45}[/，、|](?:(?:中华人民共和国)?(?:居民|临时)?(?:居民)?身份证|营业执照|统一社会信用代码(?:证书?)?|组织机构代码(?:证书?)?|事业单位法人证书|港澳[\u4e00-\u9fff]{0,12}证|台湾[\u4e00-\u9fff]{0,12}证|护照|[\u4e00-\u9fff]{2,3}证)[/，、|]?[：]?[0-9A-Z]{8,18})$"
)
_NUMBER = re.compile(r"(?<![0-9A-Z])[0-9A-Z]{8,18}(?![0-9A-Z])")
_CELL_GAP = 1.0
_FIRST_ROWS = 4
_SHAPES = {"register_date": DATE, "plate": PLATE}


@dataclass(slots=True)
class _Block:
    """One registration: where it begins, and what stands in it."""

    page: int
    row: int
    found: dict[str, list[Span]] = field(default_factory=dict)


def find(paper: Paper) -> Iterator[Found]:
    yield from find_vin(paper)
    pages = paper.labelled_with(_WORDS)
    blocks = [
        _Block(number, index)
        for number, page in enumerate(pages)
        for index, hits in enumerate(page.hits)
        if any(hit.label.field == "owner" for hit in hits)
    ]
    for number, page in enumerate(pages):
        # A block whose label was not read, by how its owner is written.
        begun = {block.row for block in blocks if block.page == number}
        rows = [index for index, row in enumerate(page.rows) if _OWNER_AND_PAPER.search(row.key)]
        blocks += [_Block(number, index) for index in rows if not begun & {index - 1, index}]
        blocks.sort(key=lambda block: (block.page, block.row))
        _fill(blocks, number, page)
        _fill_owners(blocks, number, page)
        blocks += _lines(number, page)
    filled = [block for block in sorted(blocks, key=lambda block: (block.page, block.row)) if block.found]
    # A seal's characters in the label of an empty block are no owner: what is registered has a day and numbers.
    proven = [block for block in filled if _is_registered(block)]
    if filled:
        yield from _read((proven or filled)[-1])
    for row in (row for page in paper.pages for row in page.rows[:_FIRST_ROWS]):
        for start, end in row.runs(gap=_CELL_GAP):
            if re.fullmatch(r"(?:№|N[O0°]?[。：]?)?\d{12}", row.key[start:end]):
                yield Found("cert_no", Span(row.page, row.glyphs[end - 12 : end]), 0.65)
    plates = {match_key(span.plain): span for span in paper.search(PLATE)}
    if len(plates) == 1:
        yield Found("plate", next(iter(plates.values())), 0.7)


def _fill(blocks: list[_Block], number: int, page: LabelledPage) -> None:
    """Give each value to the block that begins at or above it."""
    row_of = {id(glyph): index for index, row in enumerate(page.rows) for glyph in row.glyphs}
    for name in _WORDS:
        kind = "org_or_person" if name == "owner" else "text"
        for captured in page.values(name, kind):
            span = captured.span
            if name == "owner":
                key = match_key(span.plain)
                rest = _OF_LABEL.match(key)
                span = span.part(rest.end() if rest else 0, len(key))
            if not span.glyphs:
                continue  # nothing but the end of the label: the block is empty
            shape = _SHAPES.get(name)
            if shape is not None and cut(span, shape) is None:
                continue
            row = max(row_of.get(id(glyph), 0) for glyph in span.glyphs)
            above = [block for block in blocks if block.page == number and block.row <= row]
            if above:
                above[-1].found.setdefault(name, []).append(span)


def _fill_owners(blocks: list[_Block], number: int, page: LabelledPage) -> None:
    """Owners by how they are written, where a seal hides the end of their label."""
    for index, row in enumerate(page.rows):
        for start, end in row.runs(gap=_CELL_GAP):
            match = _OWNER_AND_PAPER.search(row.key[start:end])
            above = [block for block in blocks if block.page == number and block.row <= index]
            if match and above:
                above[-1].found.setdefault("owner_in_full", []).append(
                    Span(row.page, row.glyphs[start + match.start(1) : end])
                )


def _lines(number: int, page: LabelledPage) -> Iterator[_Block]:
    """Blocks printed as lines of a table: owner, day and plate head columns."""
    for index, hits in enumerate(page.hits):
        heads = {hit.label.field: hit for hit in hits if hit.label.field in _WORDS}
        if not {"owner", "register_date"} <= set(heads):
            continue
        row = page.rows[index]
        middle = {
            name: (row.glyphs[hit.start].x0 + row.glyphs[hit.end - 1].x1) / 2 for name, hit in heads.items() if name
        }
        for below in range(index + 1, len(page.rows)):
            line = page.rows[below]
            if any(not hit.label.translation for hit in page.hits[below]):
                break
            block = _Block(number, below)
            for start, end in line.runs(gap=_CELL_GAP):
                centre = (line.glyphs[start].x0 + line.glyphs[end - 1].x1) / 2
                name = min(middle, key=lambda one: abs(middle[one] - centre))
                block.found.setdefault(name, []).append(Span(page.page.page, line.glyphs[start:end]))
            if "owner" in block.found and "register_date" in block.found:
                yield block


def _is_registered(block: _Block) -> bool:
    """Whether a block holds more than words beside the label of its owner."""
    numbered = any(_NUMBER.search(match_key(span.plain)) for span in block.found.get("owner", ()))
    return numbered or any(name != "owner" for name in block.found)


def _read(block: _Block) -> Iterator[Found]:
    for source, score in (("owner_in_full", 1.4), ("owner", 1.2)):
        for span in block.found.get(source, ()):
            if name := cut(span, _NAME, 1):
                yield Found("owner", _without_seal(name), score)
            yield from _owner_id(span, score)
    for span in block.found.get("owner_id", ()):
        yield from _owner_id(span, 1.1)
    for wanted, shape in _SHAPES.items():
        for span in block.found.get(wanted, ()):
            if value := cut(span, shape):
                yield Found(wanted, value, 1.2)


def _without_seal(name: Span) -> Span:
    """A person's name without the one character of a seal before it: 局程测试."""
    plain = name.plain
    sealed = 3 <= len(plain) <= 4 and not starts_with_surname(plain) and starts_with_surname(plain[1:])
    return name.part(1, len(plain)) if sealed else name


def _owner_id(span: Span, score: float) -> Iterator[Found]:
    """The last number of 张三/居民身份证/4115…."""
    numbers = list(_NUMBER.finditer(match_key(span.plain)))
    if numbers and any(char.isdigit() for char in numbers[-1].group()):
        yield Found("owner_id", span.part(*numbers[-1].span()), score)
