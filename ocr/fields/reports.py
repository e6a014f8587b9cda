"""Plans, reports and design papers: what project they are for, who wrote them and when.

The cover says it, or the overview at the beginning of the text, or the signature at the end; a cover's project
stands above the paper's own name or in one line with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ocr.fields.letter import letter_text
from ocr.fields.official import find_torn_day
from ocr.fields.patterns import CN_DIGIT, DATE, NUMBER_BEFORE, NUMBER_OF_WORKS
from ocr.layout import Glyph, PageLayout, Row, match_key
from ocr.paper import Found, Paper, RunningText, cut
from ocr.span import Span

_ORG_END = (
    r"(?:有限责任公司|股份公司|有限公司|集团公司|公司|设计研究院|研究院|设计院|勘察院|规划院|测绘院|设计所|设计室|研究所|事务所|管理所|管理站|供电所|办公室|中心|委员会|管理处"
    r"|管理局|城市管理局|供电局|水务局|大学|学院|学校|中学|小学|幼儿园|中专|文化宫|图书馆|银行|支行|合作社|人民政府|(?:街道|地区)办事处|医院|指挥部|工程处|(?:后勤|总务)[处科]|(?:工程|安装|施工|维修|水电|电力|建筑)队|工程局|集团(?!有限|股份|公司)|厂|局)"
)
_ORG_CHARS = r"[一-鿿A-Z0-9（）·]"
# 样例电力设计院（信阳）有限公司 does not end with 设计院.
ORG = rf"{_ORG_CHARS}{{3,40}}?{_ORG_END}(?:（[一-鿿]{{2,6}}）(?:有限责任公司|有限公司|公司))?(?:[一-鿿]{{0,14}}?(?:分公司|分院|项目部|经理部|指挥部|项目经理部))?"
# In a seal nothing stands behind the name but what kind of seal it is.
SEAL_ORG = rf"^{_ORG_CHARS}{{3,40}}(?:{_ORG_END}|(?:服务|经营|门市|经销)部|商行)"
_SEAL_NOTE = r"(?:（[^（）]{0,8}[章字印]）?)?"  # the closing bracket may lie under the seal
_LABEL = r"(?:[一-鿿、/]{2,12}(?:（[^（）]{1,8}）)?：)"
_LONE_ORG = re.compile(rf"({ORG}){_SEAL_NOTE}")
# Which part of it wrote the paper is no part of its name: 某某公司技术科.
_DEPARTMENT = "(?:技术|工程|安全|生产|质量|质安|安质|施工|综合|运维|市场)[一-鿿]{0,4}[部科处室组]"
_FILE_NUMBER = re.compile(r"[〔（]20\d\d[〕）]第?\d{1,4}号$")
_SIGNED_ORG = re.compile(
    rf"(?P<label>{_LABEL}|[一-鿿]{{2,8}}（[^（）]{{1,6}}[章字]）：?|(?:施工|承建|编制|编写|制定|设计|建设|业主|监理|委托|报送|制卡|制表|填报)单位)?(?P<org>{ORG})(?:{_DEPARTMENT})?{_SEAL_NOTE}(?:{DATE})?"
)
_BUILT_BY = re.compile(rf"施工(?:单位|企业)(?:（[^（）]{{1,6}}）)?：?({ORG}){_SEAL_NOTE}")
_WRITER = re.compile(r"编制|编写|制定|评估|评价|咨询|设计|承诺|报告")
_BUILDER = re.compile(r"施工|承建")
_OTHER = re.compile(r"建设单位|业主|委托|监理|审批|批准|审核|主送|抄送|致")
_DAY_ALONE = re.compile(
    rf"(?:(?:编制|编写|报告|设计|完成|制定|出图|评估|制卡|制表|填报|提交|上报|审定|印发)?(?:日期|时间)：?|期：|[一-鿿（）]{{4,40}}{_ORG_END})?({DATE}|[{CN_DIGIT}0]{{4}}年[{CN_DIGIT}0]{{1,3}}月[{CN_DIGIT}0]{{1,3}}日)"
)
_WORKS = r"(?:工程|项目)(?:（[^（）]{1,16}）)?"
# Words of the paper's own name before its core: 占道施工 in 占道施工交通组织方案.
_MODIFIERS = re.compile(
    r"(?:的|关于|之|交通|占道|占路|占用|涉路|挖掘|道路|市政|施工|期间|现场|临时|专项|期|城市|作业|安全|文明|（|\(|、|及|与|和)+$"
)
_MADE_BY = rf"(?:^|(?<=[，；。]))(?:(?:编制|编写|制定)(?:单位)?|单位(?:名称)?)：({ORG})(?=$|[，（]|[一-鿿]{{0,4}}(?:日期|时间)：)"
_COVER_ROWS = 22
_TITLE_ROWS = 14
_COVER_GAP = 9.0  # row heights between the project and the paper's name on a cover
_SIGNING_ROWS = 9
_RUN_GAP = 2.0
_SPECKS = "□☐☑√·。，_-"  # what the rim of a seal or dirt before a name is read as
_LABELS_LEFT = re.compile("[一-鿿]{2}")
# Between the project and the paper's own name on a cover: （施工图设计阶段）, 第一卷 第二册, （报批稿）.
_STAGE = re.compile(
    r"（?(?:[一-鿿]{0,8}阶段|第[一二三四五六七八九十\d]{1,3}[卷册部篇].{0,12}|(?:报批|送审|报审|征求意见|修订|终)[一-鿿]?[稿版本]|修订|A?版)）?"
)
_SAME_COLUMN = 2.0  # row heights
_SHORTEST_ROW = 4  # characters of a row that can be a project
_NOT_A_PROJECT = re.compile(
    r"上述|^作为|^[于受]|对(?:工程|项目)$|^(?:本|该|此|上述|附件|附|目录|编制|信阳市|河南省)?(?:工程|项目)?$|意见|承诺|年\d|(?<!\d{4})年|盖章|：|^(?:城市|市政|占用|占|临时)?(?:道路|路面|公路)$"
    r"|^(?:文明|安全|规范|绿色|依法)(?:文明|安全|规范)?(?:施工|作业|生产|占道)(?:保|$)"
)
# A number of a letter, and words of a letter that sends a paper round.
# 我单位（某某公司）负责|某某工程
_WRITER_FIRST = re.compile("（[^（）]{4,40}）(?:负责|承建|承担|承接|承揽|实施|施工)?的?")
_LETTER_NUMBER = re.compile(r"（(?:19|20)\d{2}）.{0,4}\d{1,4}号")
_SENDS = r"(?:(?:关于)?(?:印发|发布|下发|报送|呈报|上报|实施)? ?)"
_NAME = r"[一-鿿A-Z0-9（）·+#。-]{3,46}?"
_BEFORE_PROJECT = r"(?:承建|承接|承担|实施|参建|组织实施|申报|从事|开展|进行|办理|承办)的?|(?<!不)同意|准予|批准|(?:施工|负责|建设|申请办理)的|因|由于|为了?(?:切实|最大限度地?|最大程度地?|尽量|有效|妥善|及时|科学|积极|快速|全面|进一步|更好地?|认真|、|和|地)*(?:保证|确保|做好|配合|支持|满足|保障|推进|加快|规范|加强|应对|处置|处理|防范|预防|减少|降低|减轻|化解|避免|控制|落实|组织|完成|实施)?|关于|）的|针对|就|我(?:公司|单位|司)的?(?:负责|对)?|本(?:公司|单位)的?对?|(?<=，)对"
_AFTER_PROJECT = r"(?=占用|挖掘|，|。|；|：|\"|施工|建设|现场|需|拟|占|位于|期间|在|因|的|、|定于|计划|已|将|即将|由|涉及|于|是|实施|作业|交通|顺利|安全|\n)"
# Works named by what they build (某某充电站施工期间), where the words behind say that they are built.
_UNDER_WORKS = rf"(?:{_BEFORE_PROJECT})\"?({_NAME})\"?(?=(?:工程)?(?:施工|建设)(?:期间|过程|期的|期内|阶段|中的))"
# 本方案针对某某充电专变接入改造编制.
_WRITTEN_FOR = rf"本(?:方案|措施|预案|说明|设计|报告)(?:系|是)?(?:针对|为|就|围绕)\"?({_NAME}(?:工程|项目)?)\"?(?:而)?(?=(?:施工)?(?:编制|制定|编写|拟定|拟订)[，。；])"
# 因某某街沿线充电桩供电管沟施工需要，拟占用…
_NEEDED = rf"(?:^|[，。：])因({_NAME}(?:施工|敷设|安装|抢修))(?:的)?需要"
# A road is no works, nor is what a letter says of itself: 现将某某巷施工期间的….
_NO_WORKS = re.compile(r"^(?:[的在于]|现?将|现就)|(?:道路|[路街巷]|大道|胡同)$")
# A paragraph that begins with the project: 某某工程由某公司施工.
_BEGINS_WITH = rf"^({_NAME}{_WORKS})(?=由|位于|因|需|拟|计划|定于|，)"


# Sent round as an annex of a letter: 关于印发《某某工程交通应急处置措施》的通知.
_SENT_ROUND = re.compile(r"(?:印发|发布|下发|实施|报送|呈报|上报)\n?《([^《》]{6,80})》")
_NAME_AND_DAY = 2  # runs; more are the cells of a table
_SCRAP = 3  # characters of a seal beside the print
_DAY_BESIDE_SEAL = re.compile(rf"[一-鿿]{{1,{_SCRAP}}}({DATE})")
_HEAD_ROWS = 4
_SIGNED_NEAR = 3.5  # row heights from a name that signs to the day below it
_WORKS_ALONE = re.compile(rf"({_NAME}{_WORKS})")
_WORDS_OF_WORKS = re.compile(r".{3}(?:工程|项目|建设|施工|改造|敷设|安装|接[入人]|迁改|排管|[站沟管线路桩库])")


@dataclass(frozen=True, slots=True)
class _Title:
    """The row that names the paper and where its own name begins on it."""

    page: PageLayout
    index: int
    start: int
    core: int

    @property
    def row(self) -> Row:
        return self.page.rows[self.index]


def find_project(paper: Paper, core: str) -> Iterator[Found]:
    """The project by the paper's title and by sentences. `core`: how the paper's own name begins."""
    for found in _projects(paper, core):
        bracketed = re.fullmatch(r"（([^（）]{5,})）?", match_key(found.span.plain))
        bare = bracketed or re.fullmatch(rf"(.{{5,}}?){NUMBER_OF_WORKS}", match_key(found.span.plain))
        yield replace(found, span=found.span.part(*bare.span(1))) if bare else found


def _projects(paper: Paper, core: str) -> Iterator[Found]:
    title = _title(paper, core)
    if title is not None:
        yield from _project_of_title(title)
        for row in title.page.rows[title.index + 1 : title.index + 2]:
            alone = len(row.runs(gap=_RUN_GAP)) == 1 and not re.match("(?:工程|项目)名称", row.key)
            dash = _dash_before(row.key, title.page)
            match = _WORKS_ALONE.fullmatch(row.key, dash) or re.fullmatch(rf"（({_NAME}{_WORKS})）", row.key)
            if alone and match and not _NOT_A_PROJECT.search(match[1]):
                yield Found("project", Span(row.page, row.glyphs[slice(*match.span(1))]), 0.8)
    for text in paper.running_text[:1]:
        for match in _SENT_ROUND.finditer(text.key):
            if own := re.search(core, match[1].replace("\n", " ")):
                yield from _before_core(Span(text.page, text.glyphs[slice(*match.span(1))]), own.start())
    yield from find_project_in_brackets(paper)
    for captured in paper.beside("项目", "工程"):
        if not captured.glued and _WORDS_OF_WORKS.search(captured.span.plain):
            yield Found("project", captured.span, 0.9 - 0.3 * captured.below)
    for text in paper.running_text:
        for match in re.finditer(rf"(?:{_BEFORE_PROJECT})\"?({_NAME}{_WORKS})\"?{_AFTER_PROJECT}", text.key):
            start, end = match.span(1)
            name = text.key[start:end]
            cutoff = max((m.end() for m in re.finditer(rf"(?:{_BEFORE_PROJECT})\"?", name)), default=0)
            if writer := _WRITER_FIRST.match(name, cutoff):
                cutoff = writer.end()
            if len(name) - cutoff >= 6:
                start, name = start + cutoff, name[cutoff:]
            if not _NOT_A_PROJECT.search(name) and len(name) >= 5:
                yield Found("project", Span(text.page, text.glyphs[start:end]), 0.7)
        for match in re.finditer(
            r"\"([^\"\n，。；]{4,40})\"(?:这个|这项|的)?(?:工程|项目|施工|接[线电]|安装|敷设|[拉走]?专线|[拉走架]线|[送供通]电)",
            text.key,
        ):
            if not _NOT_A_PROJECT.search(match[1]):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.66)
        for match in re.finditer(_NEEDED, text.key, re.MULTILINE):
            if not _NOT_A_PROJECT.search(match[1]):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.64)
        for match in re.finditer(_WRITTEN_FOR, text.key):
            if not _NOT_A_PROJECT.search(match[1]) and _WORDS_OF_WORKS.search(match[1]):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.75)
        for match in re.finditer(_UNDER_WORKS, text.key):
            name = re.split(rf"{_BEFORE_PROJECT}", match[1])[-1]
            if len(name) >= 6 and not _NOT_A_PROJECT.search(name) and not _NO_WORKS.search(name):
                end = match.end(1)
                yield Found("project", Span(text.page, text.glyphs[end - len(name) : end]), 0.62)
        for match in re.finditer(_BEGINS_WITH, text.key, re.MULTILINE):
            if not _NOT_A_PROJECT.search(match[1]) and not re.search(_BEFORE_PROJECT, match[1]):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.65)


def _dash_before(key: str, page: PageLayout) -> int:
    """How many characters of a row are the dash before a second title, which may have been read as 一."""
    dash = len(key) - len(key.lstrip("—–―-"))
    rest = key[dash:].lstrip("一")
    elsewhere = len(rest) > 4 and any(re.search(f"(?<!一){re.escape(rest)}", row.key) for row in page.rows)
    half = dash == 1 and re.match("一(?![期号标村区级])", key[dash:]) is not None  # of a dash as wide as two characters
    return len(key) - len(rest) if elsewhere else dash + half


def find_project_in_brackets(paper: Paper) -> Iterator[Found]:
    """A project that a sentence names in brackets, on as many rows as it takes: 材料收悉（工程名称：…）."""
    named = (
        r"（(?:工程|项目|建设项目|工程项目|施工项目)名称?[：为]+([^（）]{4,60}(?:（[^（）]{1,16}）[^（）]{0,30})?)）"
    )
    # 那个埋充电线的活是我们部接的（某某家充电桩接电工程）
    bare = rf"(?:活|工程|项目|施工|任务)[^，。；\n（）]{{0,12}}（({_NAME}(?:工程|项目))）"
    for text in paper.running_text:
        for match in re.finditer(bare, text.key):
            if not _NOT_A_PROJECT.search(match[1]):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.7)
        for match in re.finditer(named, text.key):
            if not _NOT_A_PROJECT.search(match[1].replace("\n", "")):
                yield Found("project", Span(text.page, text.glyphs[slice(*match.span(1))]), 1.1)


def _title(paper: Paper, core: str) -> _Title | None:
    """The largest of the first rows that holds the core of the paper's name."""
    page = next((page for page in paper.pages if page.rows), None)
    if page is None:
        return None
    found = [
        _Title(page, index, start, start + match.start())
        for index, row in enumerate(page.rows[:_TITLE_ROWS])
        for start, end in row.runs(gap=_RUN_GAP)
        if (match := re.search(core, row.key[start:end])) and end - start <= 70 and "：" not in row.key[start:end]
        if not _LABELS_LEFT.search(row.key[:start])  # 设计阶段 | 施工图: what stands in a cell is no title
    ]
    # The paper's own name may be parted between two rows: …交通安全防 / 护措施.
    for index, (row, below) in enumerate(pairwise(page.rows[:_TITLE_ROWS])):
        match = re.search(core, row.key + below.key)
        whole = all(len(one.runs(gap=_RUN_GAP)) == 1 and "：" not in one.key for one in (row, below))
        alike = 0.8 < below.height / row.height < 1.25
        if match is not None and whole and alike and match.start() < len(row.key) < match.end():
            found.append(_Title(page, index, 0, match.start()))
    return max(found, key=lambda title: (round(title.row.height / 4), -title.index), default=None)


def _is_letterhead(title: _Title, row: Row) -> bool:
    """Whether a row above the title is the organisation that signs below: the writer's, no part of the project."""
    return _is_organisation(row) and any(row.key in below.key for below in title.page.rows[title.index + 1 :])


def _before_core(span: Span, core: int) -> Iterator[Found]:
    """The project that a quoted name of the paper begins with."""
    words = match_key(span.plain)
    while match := _MODIFIERS.search(words[:core].rstrip("\n")):
        core = match.start()
    name = words[:core].strip("\n")
    if len(name) >= 5 and not _NOT_A_PROJECT.search(name):
        yield Found("project", span.part(0, core), 0.95 if re.search(rf"{_WORKS}$", name) else 0.65)


def _project_of_title(title: _Title) -> Iterator[Found]:
    """What stands before the paper's own name: on its row and on the rows of the same size above it."""
    row = title.row
    end = title.core
    while match := _MODIFIERS.search(row.key[title.start : end]):
        end = title.start + match.start()
    glyphs: list[Glyph] = list(row.glyphs[title.start : end])
    above, on_cover = row, len(title.page.rows) <= _COVER_ROWS
    for index in range(title.index - 1, -1, -1):
        upper = title.page.rows[index]
        if _STAGE.fullmatch(upper.key) and on_cover and not glyphs:
            above = upper
            continue
        near = above.y - upper.y < (_COVER_GAP if on_cover else 3.4) * max(above.height, upper.height)
        ratio = upper.height / row.height
        tail = len(upper.key) < _SHORTEST_ROW and not glyphs and _goes_on(title.page, index)
        like = (0.8 < ratio < 1.25 or (on_cover and 0.6 < ratio < 1.7 and not _is_organisation(upper))) and (
            len(upper.key) >= _SHORTEST_ROW or tail
        )
        names_works = re.search(rf"{_WORKS}$", upper.key) is not None and not glyphs
        if (
            not near
            or not (like or names_works)
            or re.search(r"：|附件|年\d|编号", upper.key)
            or _LETTER_NUMBER.search(upper.key)
            or _is_letterhead(title, upper)
        ):
            break
        glyphs = [*upper.glyphs, *glyphs]
        above = upper
    span = Span(row.page, tuple(glyphs))
    words = re.sub(r"[《》“”\"]", " ", match_key(span.plain))
    match = re.match(rf"^ ?{_SENDS}(.*{_WORKS})", words) or re.match(rf"^ ?{_SENDS}(.*?) ?$", words)
    if match is None:
        return
    start, end = match.span(1)
    name = words[start:end]
    if len(name) < 5 or _NOT_A_PROJECT.search(name) or (re.search(rf"{_ORG_END}$", name) and "工程" not in name[-2:]):
        return
    sure = re.search(rf"{_WORKS}$", name) is not None
    yield Found("project", span.part(start, end), 0.95 if sure else 0.65)


def _goes_on(page: PageLayout, index: int) -> bool:
    """Whether a row is the end of a title that begins right above it: …电力排管工 / 程."""
    if index == 0:
        return False
    row, above = page.rows[index], page.rows[index - 1]
    return (
        row.y - above.y < 2.2 * above.height
        and 0.7 < row.height / above.height < 1.4
        and len(above.key) > 2 * len(row.key)
    )


def _is_organisation(row: Row) -> bool:
    return re.fullmatch(rf"{ORG}", row.key) is not None


def _signatures(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """Organisations alone on a row with a day alone below them, as a cover, a letter or a paper's end is signed.

    A few characters of a seal may stand between the two or before the day.
    """
    for page in paper.pages:
        rows = [row for row in page.rows if len(row.key) > _SCRAP]
        for row, below in pairwise(rows):
            named = _LONE_ORG.fullmatch(row.key)
            dated = _DAY_ALONE.fullmatch(below.key) or _DAY_BESIDE_SEAL.fullmatch(below.key)
            alone = len(row.runs(gap=_RUN_GAP)) == len(below.runs(gap=_RUN_GAP)) == 1  # no label and its value
            if named is None or dated is None or not alone or below.y - row.y > _SIGNED_NEAR * row.height:
                continue
            day = Span(row.page, below.glyphs[slice(*dated.span(1))])
            if row.glyphs[0].x0 < (day.glyphs[0].x0 + day.glyphs[-1].x1) / 2 < row.glyphs[-1].x1 + 2 * row.height:
                yield Span(row.page, row.glyphs[: named.end(1)]), day


def find_author(paper: Paper, field: str = "author") -> Iterator[Found]:
    """Who wrote the paper: alone on the cover, signing at the end or a letter that sends it round, or in a seal."""
    yield from (Found(field, name, 0.86) for name, _ in _signatures(paper))
    yield from (Found(field, name, 0.84) for name, _ in _issued_in_brackets(paper))
    for page in paper.pages[:1]:
        for row in page.rows[:_HEAD_ROWS]:
            if letterhead := re.fullmatch(rf"({ORG})文件", row.key):
                yield Found(field, Span(row.page, row.glyphs[: letterhead.end(1)]), 0.7)
        for row, below in pairwise(page.rows[:_HEAD_ROWS]):
            if re.fullmatch(ORG, row.key) and _FILE_NUMBER.search(below.key):  # the letterhead above the file's number
                yield Found(field, Span(row.page, row.glyphs), 0.66)
    for row in (row for page in paper.pages for row in (*page.rows[:_TITLE_ROWS], *page.rows[-_SIGNING_ROWS:])):
        for made in re.finditer(_MADE_BY, row.key):
            yield Found(field, Span(row.page, row.glyphs[slice(*made.span(1))]), 0.88)
    yield from _on_cover(paper, field)
    rows = [row for page in paper.pages for row in page.rows]
    for rank, row in enumerate(reversed(rows[-_SIGNING_ROWS:])):
        above = rows[-rank - 2] if rank + 2 <= len(rows) else None
        for start, end in row.runs(gap=_RUN_GAP):
            start += len(row.key[start:end]) - len(row.key[start:end].lstrip(_SPECKS))
            if number := re.match(NUMBER_BEFORE, row.key[start:end]):
                start += number.end()  # digits of a seal before the name
            match = _SIGNED_ORG.fullmatch(row.key[start:end])
            if match is None:
                continue
            said = match["label"] or _label_above(above, row, start) or _label_before(row, start)
            worth = 0.9 if _WRITER.search(said) else 0.8 if not said or _BUILDER.search(said) else 0.6
            if _OTHER.search(said) and not _WRITER.search(said):
                continue
            first, last = match.span("org")
            yield Found(field, Span(row.page, row.glyphs[start + first : start + last]), worth - 0.01 * rank)
    for span in paper.seal_words(SEAL_ORG):
        yield Found(field, span, 0.5)


def _on_cover(paper: Paper, field: str) -> Iterator[Found]:
    """An organisation alone on its row of the cover, the lowest first; one behind 施工单位 if none is alone."""
    page = _cover(paper)
    if page is None:
        return
    order = 0
    for row in reversed(page.rows[2:]):
        for start, end in row.runs(gap=_RUN_GAP):
            run, label = row.key[start:end], _label_before(row, start)
            lone, built = _LONE_ORG.fullmatch(run), _BUILT_BY.fullmatch(run)
            if lone is not None and not label:
                yield Found(field, Span(row.page, row.glyphs[start : start + lone.end(1)]), 0.85 - 0.05 * order)
                order += 1
            elif lone is not None and _BUILDER.search(label):
                yield Found(field, Span(row.page, row.glyphs[start : start + lone.end(1)]), 0.55)
            elif built is not None:
                yield Found(field, Span(row.page, row.glyphs[start + built.start(1) : start + built.end(1)]), 0.55)


def _label_before(row: Row, start: int) -> str:
    """The words left of a run on its row, if they can be its label."""
    before = row.key[:start]
    return before[-14:] if re.search(r"[一-鿿]", before) else ""


def _label_above(above: Row | None, row: Row, start: int) -> str:
    """The label that heads the column of a run, one row up: 编制单位（章）： above the name that signs there."""
    for first, end in above.runs(gap=_RUN_GAP) if above is not None else ():
        label = above.key[first:end] if above is not None else ""
        begins = abs(above.glyphs[first].x0 - row.glyphs[start].x0) if above is not None else 0.0
        if begins < _SAME_COLUMN * row.height and re.fullmatch(
            rf"{_LABEL}|[一-鿿]{{2,8}}（[^（）]{{1,6}}[章字]）", label
        ):
            return label
    return ""


def _cover(paper: Paper) -> PageLayout | None:
    """The first page where it is a cover: few rows, none of them a paragraph."""
    page = next((page for page in paper.pages if page.rows), None)
    if page is None or len(paper.pages) < 2 or len(page.rows) > _COVER_ROWS:
        return None
    sentences = sum(row.key.count("，") + row.key.endswith("。") for row in page.rows)
    return page if sentences <= 3 else None


def find_report_day(paper: Paper, field: str = "issue_date") -> Iterator[Found]:
    """The day below the name that signs, or on the cover alone or behind a word for it; else beside the signature at
    the end. 日期 beside the name of whoever wrote or checked it is the day of that person's signature."""
    yield from (Found(field, day, 1.02) for _, day in _signatures(paper))
    yield from (Found(field, day, 0.98) for _, day in _issued_in_brackets(paper))
    yield from find_torn_day(paper, field)
    cover = _cover(paper)
    for rows, score in (
        *([(cover.rows, 0.95)] if cover is not None else []),
        *((page.rows[-_SIGNING_ROWS:], 0.85) for page in paper.pages[-1:]),
    ):
        for order, row in enumerate(reversed(rows)):
            for start, end in row.runs(gap=_RUN_GAP):
                if match := _DAY_ALONE.fullmatch(row.key[start:end]):
                    first, last = match.span(1)
                    if not _in_table(row):
                        yield Found(
                            field, Span(row.page, row.glyphs[start + first : start + last]), score - 0.02 * order
                        )
    # Behind who wrote and who checked it, where no other day is known to be the paper's.
    for row in (row for page in paper.pages[-1:] for row in page.rows[-_SIGNING_ROWS:]):
        if re.match("(?:编制|编写|拟稿|制表)", row.key) and (day := re.search(rf"({DATE})$", row.key)):
            yield Found(field, Span(row.page, row.glyphs[slice(*day.span(1))]), 0.4)


def _issued_in_brackets(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """Who issued a paper and when, on one row below its title, in brackets or not: （信阳…有限公司2026年10月15日印发）."""
    for row in (row for page in paper.pages[:1] for row in page.rows[:_TITLE_ROWS]):
        match = re.fullmatch(rf"（?({ORG}) ?({DATE})(?:印发|发布|制定|编制|起草)?）?", row.key)
        if match is not None and len(row.runs(gap=_RUN_GAP)) <= _NAME_AND_DAY:
            yield Span(row.page, row.glyphs[slice(*match.span(1))]), Span(row.page, row.glyphs[slice(*match.span(2))])


def _in_table(row: Row) -> bool:
    """True for a date that is one of several cells on its row (a schedule)."""
    return len(row.runs(gap=_RUN_GAP)) > 2


ROAD = r"[一-鿿A-Z0-9]{1,9}?(?:大道|大街|国道|省道|县道|乡道|高速公路|公路|快速路|胡同|路|街|巷)(?:[东西南北中前后](?:路|街))?(?:[东西南北中]段)?"
NO_ROAD = re.compile(
    r"^[和及与并]|^.{0,4}(?:门口|门前|屋前|屋后|院外|村里|村口)的|^.{0,4}(?:各|每|一个|两个|两端|沿线)|^(?:城市|市政|施工|上述|该|本|周边|沿线|相关|现状|机动车|非机动车|主要|次要|临时|进出|主|次|支|干|主干|次干|内部|小区|乡村|农村|普通|所|有|一般|原|既有|规划|部分|上|的|其|此|等|我|公共)*"
    r"(?:道路|公路|线路|主干路|快速路|支路|支小路|次干路|铁路|电路|通路|出路|管路|油路|回路|沿街|街|路|巷|街道|大道|国道|省道|高速公路|马路)$|^路段|地点|位置|部位|地段|地址|面积|范围|[，。的]|单位|公司|线路|电路|管线"
)
_WHERE = r"(?:路段|道路)为|占用|占道(?!路)|挖掘|掘动|开挖|沿|位于|(?<!停)在|封闭|半封闭|对|穿越|横穿|途经|涉及|占据"
AREA_BEFORE = (
    r"(?:[一-鿿]{2,3}省)?(?:[一-鿿]{2,3}市)?(?:[一-鿿]{1,4}?[区县])?(?:[县市]城区?)?(?:[一-鿿]{2,5}(?:街道|镇|乡))?"
)
# A clause that is a road and its stretch: 施工地点：样例大道（甲路至乙街段）.
# 准予挖掘样例大道（甲路至乙街段）: what may be done to it is no part of its name.
_ALLOWED = re.compile(r"(?:准予|同意|许可|批准|允许|申请|需要?|临时|占用|挖掘|开挖|掘动|占道|破除|并|及)+(?=.{3})")
# 占用工区西路: 工区 is no district, for a road is called more than 西路.
_NO_MORE_THAN_WHERE = re.compile("[东西南北中前后](?:大道|大街|路|街|巷)")
_GATE = re.compile(r".{0,8}(?:门[前口外]的?|大门[外前]?)(?=.{2})")
# 使用样例路部分路面, 破挖样例路路面: of which road.
_SURFACE_OF = rf"(?:使用|借用|占用|占压|占|破挖|破除|挖开|开挖|挖掘|掘动)(?:了|到)?{AREA_BEFORE}({ROAD})的?(?:部分|一侧|半幅|半边|半条|一段|局部|少量)?(?:路面|路幅|车道|路肩)"
# 施工期间样例大道车辆、行人通行安全
_PASSED = rf"期间(?:的)?{AREA_BEFORE}({ROAD})(?=(?:上|的)?(?:车辆|行人|交通|通行))"
_ROAD_AND_STRETCH = rf"(?:(?:施工|占道|工程|建设|许可|占用|挖掘|批准)(?:地点|位置|范围|路段)[：为是在]+|^){AREA_BEFORE}({ROAD})(?=（[^（）\n]{{2,20}}(?:(?:至|到|-)[^（）\n]{{2,20}}|[口段处侧])）)"


def find_road(paper: Paper) -> Iterator[Found]:
    """The road works are on: its name out of a labelled cell (样例大道（甲路至乙街段）) or a sentence."""
    for captured in paper.by_label("road"):
        match = re.match(
            rf"(?:为|是)?({ROAD})(?=（|K\d|，|[东西南北中]半?[幅侧]|[一-鿿]{{2,10}}(?:门口|门前|对面))",
            match_key(captured.span.plain),
        )
        if match is not None and not NO_ROAD.search(match[1]):
            yield Found("road", captured.span.part(*match.span(1)), 1.15 - 0.25 * captured.below)
    for captured in paper.beside("道路", "路名", "路段"):
        road = None if captured.glued else cut(captured.span, rf"^({ROAD})(?=$|（)", 1)
        if road is not None and not NO_ROAD.search(match_key(road.plain)):
            yield Found("road", road, 0.95 - 0.25 * captured.below)
    for text in letter_text(paper):
        for match in re.finditer(_ROAD_AND_STRETCH, text.key, re.MULTILINE):
            if not NO_ROAD.search(match[1]):
                yield Found("road", _behind_gate(text, match), 0.72)
        for match in re.finditer(_PASSED, text.key):
            if not NO_ROAD.search(match[1]):
                yield Found("road", _behind_gate(text, match), 0.6)
        for match in re.finditer(_SURFACE_OF, text.key):
            if not NO_ROAD.search(match[1]):
                yield Found("road", _behind_gate(text, match), 0.74)
        for match in re.finditer(
            rf"(?:{_WHERE})(?:了|着|于)?(?={AREA_BEFORE}({ROAD})(?![一-鿿]{{0,2}}(?:工程|项目)|口?(?:掉头|调头|绕行|分流|[左右]转)))",
            text.key,
        ):
            if not NO_ROAD.search(match[1]):
                # 位于甲路至乙街段 names the ends of a stretch, of another road as a rule.
                stretch = text.key[match.end(1) : match.end(1) + 1] in ("至", "到")
                place = _behind_gate(text, match)
                if _NO_MORE_THAN_WHERE.fullmatch(match[1]):
                    place = Span(text.page, text.glyphs[match.end() : match.end(1)])
                yield Found("road", place, 0.55 if stretch else 0.7)


def _behind_gate(text: RunningText, match: re.Match[str]) -> Span:
    """A road without the words for what it passes: 某某小区门前样例街."""
    before = _GATE.match(match[1]) or _ALLOWED.match(match[1])
    return Span(text.page, text.glyphs[match.start(1) + (before.end() if before else 0) : match.end(1)])
