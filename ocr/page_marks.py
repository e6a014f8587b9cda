"""What a page shows of its place in a paper: page numbers, clauses that count on, heads, covers, annexes and notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from statistics import median

from ocr.classify import NO_TEXT, Verdict, classify
from ocr.fields.patterns import ID_NUMBER
from ocr.kinds import catalogue
from ocr.layout import PageLayout, Row

_PAGE_NUMBER = re.compile(
    r"(?<![\d/])第?(?P<of>\d{1,3})(?:页)?[，/ ]?(?:共|/)(?P<total>\d{1,3})页?[-一]?$"
    r"|^[-一](?P<dashed>\d{1,3})[-一]$|^第(?P<page>\d{1,3})页$"
)
_BARE = re.compile(r"([1-9]\d?)(?:[-/]([1-9]\d?))?")
_FOOT, _CENTRED = 0.9, 0.05  # of the page's height and width
# A law's clause that begins a row is none of the paper's: 根据《…条例》 | 第三十一条规定的条件.
_CLAUSE = re.compile(
    r"第([一二三四五六七八九十\d]{1,3})条(?!之?规定|的|第[一二三四五六七八九十\d]{1,3}[款项]|[、和及与]第)"
    r"|([一二三四五六七八九十]{1,3}|\d{1,2})[、，。](?!\d)"
)
_CHAPTER = re.compile(
    rf"第[一二三四五六七八九十\d]{{1,3}}[章节篇部]|{_CLAUSE.pattern}|（[一二三四五六七八九十\d]{{1,3}}）|\d{{1,2}}(?:。\d{{1,2}})+"
    r"|目录|前言|图\d|表\d|附[图表]|续表|\d{1,2}(?=[一-鿿]{2})"
)
# What stands alone at the head of a page that belongs to the paper before it.
_FRONT = re.compile(
    r".{0,10}(?:签署页|扉页|责任[页表]|人员(?:一览)?表|签字页|人员名单|编制人员|编写人员|资质证书|编制说明|目录|前言|修订记录|会签栏?)(?:（.{1,8}）)?"
)
_ANNEX = re.compile(
    r"（?(?:附[表件图页录]页?|附(?=[：\d])|续[表页]|背面)[一二三四五六七八九十\d]{0,2}(?:[：、，].{0,24}|(?:位置|现场|平面|示意)[一-鿿]{0,6}(?:图|照片))?）?"
)
_ANNEX_FOOT = re.compile(r".{0,14}(?:附页|附图|续页|背面)")
_CLOSING = re.compile(
    r"(?:此[复函批令布]|专此(?:函[复告达]|报告|说明)?|特此(?:批复|函复|复函|函告|通知|证明|说明|申请|报告|承诺|公告)?|[妥当可]否|[妥当可]否，?[请敬].{2,8}"
    r"|以上[^，。]{0,6}，?(?:[妥当可]否)?，?请[^，。]{2,8}|（?[此本]页(?:以下)?无正文）?)[，。；！]?"
)
# 抄送：…, 某某办公室 2026年1月22日印发; who signs, by the end of the name.
_COPIES, _PRINTED = re.compile("(?:抄送|抄报|主送)[：:]"), re.compile(r"\d{1,2}日印发$")
_LONE_NAME = re.compile("[一-鿿（）]{2,26}(?:政府|委员会|[局厅处所院站部会]|公司|中心|支队|大队|集团)")
_LAST_OF_LETTER, _NAME_AND_DAY, _LONGEST_DAY = 8, 2, 12  # rows, rows, characters
_WITH_FIRST = re.compile("[本此该]页(?:应|须|需)?(?:与|同|和|随)(?:首|前|正|上一?|第一)页")
# A table, often empty, that is a side of its own or stands below what another side shows.
_BELOW_OTHERS = {"household_register": "changes"}
_SHEETS = "ABCD"
_SHEET = re.compile(
    r"(?:.{4,30}[表单书](?=（))?（?([A-D])表(?:[：·。]?(?![见另与和由附背])[一-鿿]{2,10})?）?|.{2,30}(?:申请|申报|登记|审批)([A-D])表|（?表[（]?([一二三四])[）]?）?"
)
# Heads of what is printed on the back of a paper or comes with it; the words before them say of which.
_NOTES = re.compile(
    r"(.{0,16}?)(?:须知|使用说明|填[写表]说明|说明|注意事项|遵守事项|告知事项|有关规定|提示|(?:通用|一般|标准|专用|补充|合同)?条款"
    r"|(?:主要)?技术参数表?|参数表|(?:现场|现状|实景|场地|树木|绿地|施工)?(?:照片|图片|影像)(?:资料|材料)?|查[验询](?:结果|明细|平台|记录)|验[证真]结果|(?:位置|地理位置|平面|现场|施工|占用|范围|路线|路径|断面|布置)*示意图|平面图|位置图|分布图|宗地图|分户图|附记|清单|明细表?)(?:（.{1,24}）)?"
)
# What happened to a certificate afterwards, entered on its inner pages with the days.
_RECORDS = re.compile(
    r"(.{0,16}?)(?:年检|年审|年报|年度检[查验]|检[查验]|变更|变动|延[续期]|换证|[查核]验)(?:情况|事项|登记)?(?:记录|记载|登记)[栏页]?"
    r"|()年度报告(?:公示|报送|提交)?(?:情况|记录|登记|记载|信息)"
)
_BACK = re.compile(r".{0,4}(?:须知|注意事项|遵守事项|填[写表]说明|使用说明|(?:通用|一般|标准|专用)条款)")
_DATED = re.compile(r"\d{4}[年\-。/]\d{1,2}[月\-。/]\d{1,2}|二[〇○O零]")
_ANYBODYS = re.compile(
    "(?:投保人|申请人|客户)?声明[及和与]?(?:重要|特别)?|客户|用户|用电|业主|申请人?|(?:业务)?办理|填[写表]|使用|温馨|特别|重要|安全|相关|有关|其他|通用"
)
_TELLS_ALL = re.compile("(?<!使用)(?<!填写)(?<!填表)说明")  # notes, or a letter that says how things are
_SHARED = 2  # characters of a title that notes must name to belong to its paper
_HEAD_ROWS = 4
_PIECE_OF_HEAD = 4  # characters, at least, of a part of a running head
_PLAINLY = 0.9
_COVER_ROWS = 16
_COVER_LINE = 36  # characters: 工程设计资质证书：… with its number is as long
_LARGE = 1.25  # of the page's usual row height
_HEADLINE = 24  # characters at most
_COLUMN_GAP = 2.0
_PAGES_OF_SPREAD = 2
_REACHES = 0.9  # of the width of the text: a line that goes on
_ENDED = tuple("。；：！？）：、_＿")
_PARTY = re.compile(
    "[甲乙丙供需]方|[供用]电[方人]|出租[方人]|承租[方人]|出卖人|买受人|[买卖]方|转让方|受让方|提供方|使用方|承诺人|委托人|受托人"
)
_SIGN = re.compile("签字|签名|签章|盖章|公章|(?:签订|签署|签约)(?:日期|时间)")
_SIGNING_ROWS = 16
_SUBJECT = re.compile(
    "面积|坐落|座落|租金|价款|总价|期限|年限|用途|车位号|泊位号|车架号|厂牌"
)  # what a contract is about
_SIGNING_HEAD = re.compile("签[署字章约]页|无正文|签署$")
_WHO_DREW_UP = re.compile(
    r"(?:批准|审定|审核|审查|校核|校对|复核|设计|编制|编写|制图|绘图|总工程师|(?:项目|技术|专业|设计)负责人|法定代表人|主要参加)"
    r"(?:人员?)?(?:：|[一-鿿]{2,14}$)"
)
_LEAST_OF_NAMES = 3
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A printed page number and, where it is printed too, how many pages there are."""

    number: int
    total: int | None = None

    def follows(self, before: PageNumber) -> bool:
        """True where this is the page after another one of the same paper."""
        return self.number == before.number + 1 and (before.total in (None, self.total) or self.total is None)


def page_number(page: PageLayout) -> PageNumber | None:
    """The printed page number, from the top or bottom rows; a number by itself counts in the middle of the foot."""
    for row in [*page.rows[-2:], *page.rows[:1]]:
        for start, end in row.runs(gap=2.0):
            match = _PAGE_NUMBER.search(row.key[start:end])
            if match is None:
                continue
            total = int(match["total"]) if match["total"] else None
            number = int(match["of"] or match["dashed"] or match["page"])
            if total is not None and number > total and match[0].startswith("第"):
                total = None  # 第3页 共1页: as Word counts the pages of a part that it counts anew
            if total is None or 0 < number <= total:
                return PageNumber(number, total)
    last = page.rows[-1] if page.rows else None
    alone = _BARE.fullmatch(last.key) if last is not None else None
    if last is None or alone is None or last.y <= _FOOT * page.height:
        return None
    middle = (last.glyphs[0].x0 + last.glyphs[-1].x1) / 2
    number, total = int(alone[1]), int(alone[2]) if alone[2] else None
    if abs(middle - page.width / 2) >= _CENTRED * page.width or (total is not None and not 0 < number <= total):
        return None
    return PageNumber(number, total)


def clauses(page: PageLayout) -> list[int]:
    """Numbers of the clauses that begin on a page: 第三条, 三、"""
    return [number for _, number in _numbered(page)]


def _numbered(page: PageLayout) -> list[tuple[str, int]]:
    """How each clause that begins on a page is numbered, and its number: as 条, by words or by figures."""
    found = []
    for row in page.rows:
        if match := _CLAUSE.match(row.key):
            manner = "条" if match[1] else "1" if match[2].isdigit() else "一"
            found.append((manner, _chinese_number(match[1] or match[2])))
    return found


def _chinese_number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, _, ones = text.partition("十") if "十" in text else ("零", "", text)
    return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)


def counts_on(before: PageLayout, page: PageLayout) -> bool:
    """True for a page whose clauses go on where those of the page before ended."""
    earlier, further = _numbered(before), _numbered(page)
    if not earlier or not further:
        return False
    manner, number = further[0]
    # Of 第六条 …：1.…；2.… the last one is the sixth.
    alike = [one for how, one in earlier if how == manner] or [one for _, one in earlier]
    return number == alike[-1] + 1


def is_signing_page(page: PageLayout) -> bool:
    """True for a page with little else than the places where the parties sign, and no title of its own."""
    above = list(takewhile(lambda row: not (_PARTY.search(row.key) or _SIGN.search(row.key)), page.rows[:_HEAD_ROWS]))
    if has_headline(page, above) and not any(_SIGNING_HEAD.search(row.key) for row in above):
        return False  # a short contract
    words = "".join(row.key for row in page.rows)
    parties, signs = set(_PARTY.findall(words)), _SIGN.search(words) is not None
    short = not clauses(page) and len(page.rows) <= _SIGNING_ROWS
    return len(parties) + signs > 1 and short and _SUBJECT.search(words) is None


def runs_on(before: PageLayout, page: PageLayout) -> bool:
    """True where a page begins in the middle of the sentence that the page before breaks off."""
    body, further = _body(before), _body(page)
    if len(body) < _HEAD_ROWS or not further or _CHAPTER.match(further[0].key):
        return False
    left, right = _edges(body)
    last, first = body[-1], further[0]
    starts_at = _edges(further)[0]
    return (
        last.glyphs[-1].x1 > left + _REACHES * (right - left)
        and not last.key.endswith(_ENDED)
        and first.glyphs[0].x0 < starts_at + first.height
        and not first.key.endswith("：")
        and not has_headline(page)
        and first.height < _LARGE * median(row.height for row in further)
    )


def _body(page: PageLayout) -> list[Row]:
    return [row for row in page.rows if not NO_TEXT.fullmatch(row.key) and not _PAGE_NUMBER.search(row.key)]


def _edges(rows: Sequence[Row]) -> tuple[float, float]:
    return min(row.glyphs[0].x0 for row in rows), max(row.glyphs[-1].x1 for row in rows)


def is_cover(page: PageLayout) -> bool:
    """True for a page with a title and names, but no sentence, no clause and no page number."""
    rows = page.rows
    if not 2 <= len(rows) <= _COVER_ROWS or page_number(page) is not None or clauses(page):
        return False
    return all(len(row.key) <= _COVER_LINE and not row.key.endswith("。") and "，" not in row.key for row in rows)


def is_sheet_of_names(page: PageLayout) -> bool:
    """True for a page that says who drew up a report, checked and approved it, and nothing else."""
    sentence = any(row.key.endswith("。") or "，" in row.key for row in page.rows)
    return not sentence and sum(_WHO_DREW_UP.match(row.key) is not None for row in page.rows) >= _LEAST_OF_NAMES


def begins_text(page: PageLayout) -> bool:
    """True for a page on which chapters or clauses begin to count."""
    first = next((row.key for row in page.rows if _CHAPTER.match(row.key)), "")
    return (
        clauses(page)[:1] == [1]
        or re.match(r"第[一1][章节篇部]|（[一1]）|1。1(?!\d)|1(?=[一-鿿]{2})", first) is not None
    )


def repeats(cover: Sequence[PageLayout], page: PageLayout, *, least: int = 4) -> int:
    """How many of a cover's lines (of `least` characters) a page says again; a label before them does not count."""
    words = "".join(row.key for row in page.rows)
    lines = {row.key.rpartition("：")[2] for before in cover for row in before.rows}
    return sum(len(line) >= least and line in words for line in lines)


def is_annex(page: PageLayout) -> bool:
    """True for a page that calls itself the annex of another: 附图, 附件二：…, 续表."""
    return any(_ANNEX.fullmatch(row.key) for row in page.rows[:1])


def has_running_head(before: PageLayout, page: PageLayout) -> bool:
    """Whether a page is headed in small print by the words that head the page before it: its title is none."""
    if len(page.rows) < _HEAD_ROWS or not before.rows or before.rows[0].key != page.rows[0].key:
        return False
    usual = median(row.height for row in page.rows)
    return len(page.rows[0].key) >= _PIECE_OF_HEAD and all(
        row.height < _LARGE * usual for row in page.rows[: 2 * _HEAD_ROWS]
    )


def goes_with_first(page: PageLayout) -> bool:
    """True for a page that says it is used together with the first one: 本页与首页一并使用有效."""
    return any(_WITH_FIRST.search(row.key) for row in page.rows[-_HEAD_ROWS:])


def closes(page: PageLayout) -> bool:
    """True for a page that begins with the words that close a letter: 此复。, 特此证明。, （此页无正文）."""
    return any(_CLOSING.fullmatch(row.key) for row in page.rows[:1])


def ends_letter(before: PageLayout, page: PageLayout) -> bool:
    """True for what is left of an official letter on its last page: who signs and the day, copies to, printed by.

    Whoever signs alone ends no letter that the page before has dated.
    """
    rows = [row.key for row in _body(page)]
    if not rows or len(rows) > _LAST_OF_LETTER:
        return False
    if any(_COPIES.match(key) or _PRINTED.search(key) for key in rows):
        return True
    dated = any(_DATED.search(row.key) for row in before.rows[-2:])
    return not dated and len(rows) >= _NAME_AND_DAY and _LONE_NAME.fullmatch(rows[0]) is not None and _is_day(rows[1])


def _is_day(key: str) -> bool:
    day = _DATED.match(key)
    return day is not None and len(key) <= _LONGEST_DAY


def sheet_letter(page: PageLayout) -> int:
    """Which sheet of a form a page says it is, from 1: A表, 表二; 0 where it says nothing, or shows two of them."""
    runs = [row.key[start:end] for row in page.rows[:_HEAD_ROWS] for start, end in row.runs(gap=_COLUMN_GAP)]
    said = {match[match.lastindex or 0] for run in runs if (match := _SHEET.fullmatch(run))}
    letter = said.pop() if len(said) == 1 else ""
    return _SHEETS.find(letter) + 1 or _chinese_number(letter) if letter else 0


def is_annex_of(page: PageLayout, titles: Iterable[str]) -> bool:
    """True for a page headed as the annex of a paper by its name: 建设工程规划许可证附件."""
    heads = [
        re.fullmatch(r"(.{4,40}?)(?:的)?(?:附件|附图|附表|附页|附录|副页|续页)(?:（.{1,12}）)?", row.key)
        for row in page.rows[:2]
    ]
    # Both pages of a booklet lie open where the title stands there once more by itself.
    return any(
        head is not None and head[1].endswith(title) and head[1].count(title) == 1 for head in heads for title in titles
    )


def notes_of(page: PageLayout, before: Iterable[PageLayout], name: str) -> str:
    """`named` for notes, drawings or lists whose head names the paper before; `any` where it names nothing; or ``."""
    titles = [name, *(row.key for earlier in before for row in earlier.rows[:_HEAD_ROWS])]
    foot = page.rows[-1].key if page.rows else ""
    if _ANNEX_FOOT.fullmatch(foot) and _shares(foot, titles):
        return "named"
    for head in (_said_once(row) for row in page.rows[:2]):
        records = _RECORDS.fullmatch(head)
        match = records or _NOTES.fullmatch(head)
        if match is None:
            continue
        subject = (match[1] or "").strip("（）《》：")
        if not subject or _ANYBODYS.fullmatch(subject):
            return "any" if records or not _is_letter(page) else ""
        if _shares(subject, titles):
            return "" if _TELLS_ALL.search(head) and _is_letter(page) else "named"
    return ""


def _said_once(row: Row) -> str:
    """What a row says; what both pages of an opened booklet are headed by, once: of two heads the first."""
    runs = list(dict.fromkeys(row.key[start:end] for start, end in row.runs(gap=_COLUMN_GAP)))
    both = len(runs) == _PAGES_OF_SPREAD and all(_NOTES.fullmatch(run) or _RECORDS.fullmatch(run) for run in runs)
    return runs[0] if len(runs) == 1 or both else row.key


def _is_letter(page: PageLayout) -> bool:
    """True for a page that addresses somebody and ends with a day."""
    addressed = any(row.key.endswith("：") and len(row.key) <= _HEADLINE for row in page.rows[1:_HEAD_ROWS])
    return addressed or any(_DATED.search(row.key) for row in page.rows[-2:])


def has_notes_head(page: PageLayout) -> bool:
    """True where a page is headed as the notes on the back of a form are; what it mentions is no title of its own."""
    return any(_BACK.fullmatch(row.key) for row in page.rows[:1])


def is_answer(before: PageLayout, page: PageLayout) -> bool:
    """True where an application lies before the answer of the one it is addressed to, and the answer rests on it."""
    if not any("申请" in row.key and len(row.key) <= _HEADLINE for row in before.rows[:2]):
        return False
    words = "".join(row.key for row in page.rows)
    asked = [row.key.rstrip("：") for row in before.rows[1:_HEAD_ROWS] if row.key.endswith("：") and len(row.key) > 5]
    return any(name in words for name in asked) and not re.search(ID_NUMBER, words)


def _shares(subject: str, titles: Sequence[str]) -> bool:
    pieces = {subject[at : at + _SHARED] for at in range(len(subject) - _SHARED + 1)}
    return any(piece in title for piece in pieces for title in titles if len(title) <= _HEADLINE)


def in_report(earlier_pages: Sequence[PageLayout], kind: str, page: PageLayout, verdict: Verdict) -> bool:
    """True for a page of a plan or report, which names itself on its cover only: nothing at its head begins a paper.

    A title further down is the heading of a chapter; at the head, lines of earlier pages are its running head, or
    what its table of contents announced.
    """
    if page.rows and _FRONT.fullmatch(page.rows[0].key) and not verdict.title:
        return True
    first, front = (
        earlier_pages[0],
        not any(_has_chapters(earlier) and not _is_contents(earlier) for earlier in earlier_pages),
    )
    if front and verdict.kind == kind and is_cover(first) and begins_text(page) and not _has_large_head(page):
        return True  # behind a cover and the names of its authors the text begins, whatever its running head says
    if not front and verdict.title and is_cover(page):
        return False
    fresh = [row for row in page.rows if not _is_said_before(row, page, earlier_pages)]
    if verdict.kind not in ("other", kind) and _is_plainly(verdict):
        own_count = verdict.title and clauses(page)[:1] == [1]  # the notes on a form, the points of a letter
        if own_count or not _has_chapters(page):
            return False
    if not front and verdict.kind == kind and _has_large_head(page, fresh):
        return False
    if verdict.title or verdict.kind == kind:
        # A paper's title stands above its first numbered heading.
        above = list(takewhile(lambda row: not _CHAPTER.match(row.key), fresh[:_HEAD_ROWS]))
        head = PageLayout(page.page, page.width, page.height, tuple(above))
        score = classify(head).scores.get(verdict.kind)
        return score is None or not score.title
    return verdict.kind == "other" and not has_headline(page, fresh)


def _has_large_head(page: PageLayout, rows: Sequence[Row] | None = None) -> bool:
    """Whether one of the first rows, of those given, is a title by its size."""
    usual = median(row.height for row in page.rows)
    first = (page.rows if rows is None else rows)[:_HEAD_ROWS]
    return any(row.height > _LARGE * usual and not _CHAPTER.match(row.key) for row in first)


def _is_said_before(row: Row, page: PageLayout, earlier: Sequence[PageLayout]) -> bool:
    """Whether earlier pages hold a row's words; those of a running head may stand on two of their rows: the project
    and the paper's own name, which a cover sets apart. A large row is a title, whatever it says."""
    words = [other.key for before in earlier for other in before.rows]
    if any(row.key in said for said in words):
        return True
    if row.height > _LARGE * median(other.height for other in page.rows):
        return False
    key = re.sub(r"[《》“”\"]", "", row.key)
    return any(
        any(key[:cut] in said for said in words) and any(key[cut:] in said for said in words)
        for cut in range(_PIECE_OF_HEAD, len(key) - _PIECE_OF_HEAD + 1)
    )


def _is_contents(page: PageLayout) -> bool:
    """Whether a page is a table of contents, which says the chapters' headings and not what they say."""
    return any(re.fullmatch("目[录次]", row.key) for row in page.rows[:_HEAD_ROWS])


def _has_chapters(page: PageLayout) -> bool:
    return any(_CHAPTER.match(row.key) for row in page.rows)


def _is_plainly(verdict: Verdict) -> bool:
    """True for a page of a kind beyond doubt that no chapter of a report is taken for."""
    chapters = catalogue()[verdict.kind].recognise.get("chapters", False)
    return verdict.confidence >= _PLAINLY and not chapters


def has_headline(page: PageLayout, fresh: Sequence[Row] | None = None) -> bool:
    """True where one of the first rows (of `fresh`) stands out as a title does: large, or short and in the middle."""
    if len(page.rows) < _HEAD_ROWS:
        return False
    usual = median(row.height for row in page.rows)
    left, right = _edges(page.rows)
    for row in (page.rows if fresh is None else fresh)[:_HEAD_ROWS]:
        if _CHAPTER.match(row.key) or not 2 < len(row.key) <= _HEADLINE:
            continue
        before, behind = row.glyphs[0].x0 - left, right - row.glyphs[-1].x1
        centred = min(before, behind) > 4 * row.height and abs(before - behind) < 0.2 * (right - left)
        if centred or row.height > _LARGE * usual:
            return True
    return False


def sides_of(kind: str, page: PageLayout) -> frozenset[str]:
    """Which sides of a kind printed on several sides this page shows, by their words (patterns) in the catalogue."""
    sides = catalogue()[kind].recognise.get("sides", {}) if kind in catalogue() else {}
    if sides.keys() <= set(_SHEETS) and (letter := sheet_letter(page)):
        return frozenset(sides.keys() & {_SHEETS[letter - 1]})  # 详见B表 on sheet A
    rows = [row.key for row in page.rows]
    # What only two rows together say counts where no row says anything: 户主或与 / 姓名 is no 户主姓名.
    for texts in (rows, ["".join(rows)]):
        if shown := {s for s, words in sides.items() if any(re.search(w, text) for w in words for text in texts)}:
            return frozenset(shown - {_BELOW_OTHERS.get(kind)} or shown)
    return frozenset()
