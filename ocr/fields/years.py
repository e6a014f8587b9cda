"""Days whose year is not written beside them: 6月3号动工，6月5号填好; 8月20日—9月5日（2025年）.

The year stands in brackets behind them, or is that of the day on which the paper was written, or the next one where
the works would have begun long before; a digging made up for is applied for soon after it. Such a value is worked out,
not read: it goes to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from ocr.fields.letter import find_day, letter_text
from ocr.fields.patterns import DATE
from ocr.normalise_dates import parse_date
from ocr.paper import Found, Paper
from ocr.span import Span

_CN = "一二三四五六七八九十"
_MONTH_AND_DAY = rf"(?:\d{{1,2}}月\d{{1,2}}[日号]|[{_CN}元]{{1,2}}月[{_CN}]{{1,3}}[日号])"
_DAY = rf"(?<![年\d{_CN}])({_MONTH_AND_DAY})(?![楼栋院])"
PART_OF_DAY = "(?:晚上?|早上|上午|下午|中午|夜间|夜里|凌晨)?"
_BEGUN = r"(?:就|正式|开始)*(?:开工|进场|动工|动手|施工|开挖|[挖切刨拆]|占用|占道|开始)"
_DONE = rf"{PART_OF_DAY}(?:之前|以前|前|全部|就)*(?:[干做弄挖修铺搞收撤清]完|[^，。；\d]{{0,8}}[修铺填弄打补做种]好|[^，。；\d]{{0,6}}填平|通车|放行|完工|收工|交工|竣工|结束|完成|撤场|清场|撤离|恢复|回填|修复|给?装回|复原|归还)"
_PHASE = "(?:幅|段|阶段|期|步|半幅)"
_FROM_TO = rf"{_DAY}(?:起|开始)?[^\d。；\n]{{0,4}}(?:至|到|-)[^\d。；\n]{{0,4}}{_DAY}(?:止)?(?:（(?:均为)?((?:19|20)\d{{2}})年?）)?"
_TIME = rf"(?:（[^（）]{{1,8}}）)?{PART_OF_DAY}(?:\d{{1,2}}[点时：](?:\d{{2}}分?|半)?)?"  # 6月9日晚动工
_THEN_DONE = rf"{_TIME}{_BEGUN}[，、]?[^。；\n\d]{{0,12}}{_DAY}{_DONE}"
_YEAR_BEHIND = r"(?:[，（](?:[都均]?(?:在|为|是))?((?:19|20)\d{2})年)?"  # 12月6号开始，12月12号收工，都在2025年
_BEGUN_AND_DONE = rf"{_DAY}{_THEN_DONE}{_YEAR_BEHIND}"
_BEGUN_IN_YEAR = (
    rf"({DATE}){_THEN_DONE}",
    rf"({DATE})[，、]{_DAY}{_DONE}",
    rf"({DATE})[和、及与]{_DAY}(?:，?(?:这|共|一共)?[两二2]天)",
    rf"({DATE})(?:起|开始)?(?:[干挖做占动用]{{1,2}})?[，、]?(?:到|至){_DAY}",
    rf"(?:开工|进场|动工|开挖)(?:时间|日期|日)?(?:定在|定于|安排在|是|为|在|于|：)?({DATE})[，、][^。；\n\d]{{0,12}}{_DAY}{_DONE}",
)
# 2025年5月18日早上6点到19日晚上8点; 二〇二五年三月二十日夜里挖，二十二日早上以前补好
_DAY_ALONE = rf"(?<![月年\d{_CN}])(\d{{1,2}}[日号]|[{_CN}]{{1,3}}[日号])(?![楼栋院线])"
_SAME_MONTH = (
    rf"({DATE}){_TIME}(?:起|开始)?(?:至|到|-){_DAY_ALONE}",
    rf"({DATE}){_TIME}(?:起|开始)?[^，。；\n\d]{{0,6}}，[^，。；\n\d]{{0,4}}{_DAY_ALONE}{_TIME}{_DONE}",
)
_MONTHS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
# 第一幅…至…，第二幅…至…: the whole of it
_PHASES = rf"第[一1]{_PHASE}[^。；\n\d]{{0,6}}({DATE})[^。\n]*?第[二三四五2-5]{_PHASE}[^。；\n\d]{{0,6}}(?:{DATE}|{_MONTH_AND_DAY})(?:起)?(?:至|到|-)({DATE}|{_MONTH_AND_DAY})(?![^。\n]*第[三四五3-5]{_PHASE})"
_ENDS_LATER = (*_BEGUN_IN_YEAR, *_SAME_MONTH, _PHASES)
_MADE_UP_FOR = timedelta(days=60)
# 2025年3月16日一天，当天撤走
_ONE_DAY = rf"({DATE})(?:，[^，。；\n]{{0,12}}，|[^，。；\n至到-]{{0,8}}?)(?:仅|只|就|共|占用?)?(?<![\d月])[一1][天日](?=[，。；（]|$)"
# 占用日期2026年12月17日，当日22时前恢复
_BACK_AT_ONCE = rf"({DATE})(?:\d{{1,2}}[时点])?[，、]?当[日天晚](?:\d{{1,2}}[时点])?(?:以前|之前|前|内|就|即)*(?:恢复|撤|完|清|拆|装回|复位)"
_NEAR = 24  # characters in which the words for works stand
_WORTH, _OF_PHASES = 0.6, 0.9


def find_period_without_year(paper: Paper, for_works: str) -> Iterator[Found]:
    """period_from and period_to by days without a year. `for_works`: what is said near a day that is meant."""
    for text in letter_text(paper):
        for pattern in (_FROM_TO, _BEGUN_AND_DONE):
            for match in re.finditer(pattern, text.key):
                near = text.key[max(0, match.start() - _NEAR) : match.end() + _NEAR]
                days = _dated(match[1], match[2], match[3], paper) if re.search(for_works, near) else None
                for field, group, day in zip(("period_from", "period_to"), (1, 2), days or (), strict=False):
                    yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), _WORTH, day)
        for match in chain.from_iterable(re.finditer(pattern, text.key) for pattern in _ENDS_LATER):
            first = Span(text.page, text.glyphs[slice(*match.span(1))])
            begins = parse_date(first.text)
            ends = _behind(match[2], date.fromisoformat(begins)) if begins and begins[:1].isdigit() else None
            if begins is not None and ends is not None and begins <= ends.isoformat():
                worth = _OF_PHASES if match.re.pattern == _PHASES else _WORTH
                yield Found("period_from", first, worth)
                last = Span(text.page, text.glyphs[slice(*match.span(2))])
                yield Found("period_to", last, worth, ends.isoformat())


def find_one_day(paper: Paper, for_works: str) -> Iterator[Found]:
    """Both ends of a period that is one day. `for_works`: what is said near a day that is meant."""
    for text in letter_text(paper):
        for match in (*re.finditer(_ONE_DAY, text.key, re.MULTILINE), *re.finditer(_BACK_AT_ONCE, text.key)):
            near = text.key[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if re.search(for_works, near):
                day = Span(text.page, text.glyphs[slice(*match.span(1))])
                yield from (Found(field, day, _WORTH) for field in ("period_from", "period_to"))


def _dated(first: str, last: str, year: str, paper: Paper) -> tuple[str, str] | None:
    """Both days with their year; None where none is known, or where the last would come before the first."""
    written = _written(paper)
    if not year and written is None:
        return None
    begins = _of_year(first, int(year) if year else written.year)  # type: ignore[union-attr]  # one of them is known
    if begins is not None and not year and written is not None and written - begins > _MADE_UP_FOR:
        begins = _of_year(first, written.year + 1)
    ends = _of_year(last, begins.year) if begins is not None else None
    if begins is None or ends is None or ends < begins:
        return None
    return begins.isoformat(), ends.isoformat()


def _behind(day: str, begins: date) -> date | None:
    """The day of the year in which works begin, of their month where it names none; its own year where it has one."""
    whole = parse_date(day)
    if whole is not None and whole[:1].isdigit():
        return date.fromisoformat(whole)
    month = "" if "月" in day else f"{begins.month}月" if day[0].isdigit() else f"{_MONTHS[begins.month - 1]}月"
    return _of_year(month + day, begins.year)


def _of_year(day: str, year: int) -> date | None:
    digits = str(year) if day[0].isdigit() else "".join("〇一二三四五六七八九"[int(digit)] for digit in str(year))
    told = parse_date(f"{digits}年{day.replace('号', '日')}")
    return date.fromisoformat(told) if told is not None else None


def _written(paper: Paper) -> date | None:
    """The day on which a paper was written; else the first of the one year that it names."""
    best = max(find_day(paper), key=lambda found: found.score, default=None)
    told = (best.value or parse_date(best.span.text)) if best is not None else None
    if isinstance(told, str) and told[:1].isdigit():
        return date.fromisoformat(told)
    years = {day[:4] for span in paper.search(DATE) if (day := parse_date(span.text)) and day[:1].isdigit()}
    return date(int(years.pop()), 1, 1) if len(years) == 1 else None
