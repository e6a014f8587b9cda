"""居民户口簿: the head of the household from the first page, one person from a 常住人口登记卡."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.patterns import ID_NUMBER
from ocr.paper import Found, Paper

# How relations to the head of a household are written; 非亲属 for lodgers.
RELATION = (
    r"户主|(?:之)?(?:妻子?|夫|丈夫|配偶|长子|次子|三子|四子|独生?子|独生?女|长女|次女|三女|四女|儿子?|女儿?|子|父亲?|母亲?|岳父|岳母|公公|婆婆|儿媳|女婿|媳妇|孙子?|孙女|外孙子?|外孙女"
    r"|兄弟?|弟弟?|哥哥?|姐姐?|妹妹?|姐妹|祖父母?|祖母|外祖父母?|侄子?|侄女|外甥女?|养子|养女|继子|继女|其他亲属|非亲属)"
)


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(rf"与户主的?关系[：]?\n?({RELATION})(?![\u4e00-\u9fff])", 1):
        yield Found("relation", span, 1.05)
        if span.plain == "户主":  # the card of the head of the household names him
            yield from (Found("householder", captured.span, 0.7) for captured in paper.by_label("name"))
    numbers = {span.plain.upper(): span for span in paper.search(ID_NUMBER)}
    if len(numbers) == 1:
        yield Found("id_number", next(iter(numbers.values())), 0.7)
