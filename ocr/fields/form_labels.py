"""Labels of application forms for roads and green land, also in wordings nobody has listed.

Such labels are put together from few words (拟 + 占用 + 道路 + 起止 + 位置), so those of a page are found by how they
are built. What stands in a column of labels and is built like one is a label too: it ends other values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ocr.capture import LabelledPage
from ocr.labels import Hit, Lexicon
from ocr.layout import PageLayout, Row, match_key
from ocr.paper import Paper
from ocr.span import Captured

_NOTE = r"(?:（[^（）]{0,10}）)?"
_DOING = (
    r"(?:拟|申请|临时|计划|本次|实际|需)*(?:占绿|动绿|涉绿|掘动|挖掘|开挖|掘路|破路|破道|挖路|破除|占用|占道|占路|占压|占地|施工|作业|使用|涉及)?"
    r"(?:(?:、|/|和|及|或)?(?:（)?(?:挖掘|占用|掘动)(?:）)?)?(?:城市)?"
    r"(?:道路|路面|公路|绿地|绿化用地|绿化|设施|市政设施|树木|绿地（树木）|绿地、树木|现场|工程|项目)?的?"
)
# Role of a label -> how it is built. The first that fits counts.
_BUILT = {
    # As portals ask: 谁来申请, 由谁办理、怎样联系, 绿地在哪里, 占多大, 从哪天占到哪天, 为什么占用.
    "asked_applicant": r"(?!谁来[挖干做]$)(?:是)?(?:谁|何人|(?:是)?哪一?[家个位](?:单位|公司|企业|市民|人)?(?:（或[^（）]{1,8}）)?)(?:来|提出|要|想)*(?:申请|申报|使用|占用|建设|要?[占挖借]用?[路道地]?)"
    + _NOTE,
    "asked_begins": r"(?:何时|何日|几时|几号|什么时候|哪天|从何时)(?:(?:起|开始)(?:占用|占|掘动|挖|施工)?|(?:开挖|动工|开工|进场|动土|掘路))",
    "asked_ends": r"(?:何时|何日|几时|几号|什么时候|哪天|到何时)(?:填好|修好|弄完|干完|归还|结束|恢复|撤场|到期|完工|竣工|为止|修复)(?:完毕)?",
    "asked_handler": r"找谁(?:联系|办)?|具体办事人|哪位(?:同志)?来?办(?:理)?手续|(?:由)?谁(?:来|去)?(?:办理|经办|跑办)[一-鿿、，]{0,8}",
    "asked_road": r"在哪一?条(?:道路|路|街)上?(?:占用?|挖掘?|开挖|施工|作业)?|(?:要)?(?:使用|借用|占用|掘动|挖掘|占|挖|掘)(?:的是)?哪一?条(?:道路|路|街)",
    "asked_builder": r"(?:是|由)?(?:谁|何人|哪一?[家个支](?:单位|公司|企业|施工队伍?|队伍|施工单位)?)(?:来|负责|承担)*(?:施工|干活|开挖|挖掘|作业|破路|[干挖做])",
    "asked_place": r"(?:具体)?(?:使用|占用|占|挖掘|挖|开挖)(?:的是|路的|道的|的)?哪一?[块处段片]|(?:具体)?(?:占|挖|占用|开挖|挖掘)?在(?:路上)?(?:什么|哪个|何)(?:位置|地点|地方)|(?:拟|要)?(?:[占挖掘](?:用|掘)?)?(?:的)?(?:绿地|绿化|树木|道路|路面|地方|位置|地点)?(?:具体)?在(?:哪里|哪儿|哪(?![一条段片块个家])|什么地方)|要?[占挖掘](?:哪里|哪儿|什么地方)",
    "asked_nature": r"(?:属于|是)?(?:哪|什么)(?:一)?[类种样]?(?:的)?(?:绿地|绿化)",
    "asked_size": r"(?:要?[占挖掘]|占用|面积)?(?:有)?多大(?:面积)?|合计平方米数?|(?:要?[占挖掘])多长多宽",
    "asked_period": r"(?:什么时候|啥时候|哪几天)[占挖干用]?|(?:从)?(?:哪天|何时|什么时候|什么时间)(?:起|开始|占|挖)?到(?:哪天|何时|什么时候|什么时间)(?:止|为止|结束)?|[占挖掘]多久|(?:啥|什么)时候(?:占|挖|用|施工)|几号到几号",
    "asked_reason": r"[干做]啥用|做什么用|作何用途|(?:因何事|为什么|为何|因何|为啥|何故|因为什么|什么原因)(?:要|需要)?(?:使用|占用|掘动|挖掘|开挖|掘路|占道|占|挖|掘|施工)",
    "office": r"[一-鿿、（）]{0,14}(?:意见|批示)(?:栏)?",
    "phone": r"(?:申请人|申请单位|单位|经办人|联系人|承办人|本人|业务|负责人)?(?:联系|办公|移动|手机|固定)?(?:电话|手机|联系方式|手机号码?)(?:号码?)?"
    + _NOTE,
    "handler": r"(?:委托|具体|单位)?(?:经办|经手)(?:同志|(?!人|员|科|部))|现场负责(?!人)|办事的?人|跑手续的人?|填报人|办件人|经办[科部][室门]及经办人|申请(?:方|单位|人|者)的?(?:代表|委托人)(?:姓名)?(?:(?:及|、|/|和)(?:联系)?(?:电话|方式|手机))?|(?:现场|申请|单位|项目|具体|本单位|申请人|申请单位|委托)?(?:经办人|经手人|承办人|办理人|代理人|代办人)(?:（(?:经办人|承办人|代理人|委托代理人)）)?(?:员)?(?:姓名)?(?:(?:及|、|/|和)?(?:联系)?(?:电话|方式|手机))?"
    + _NOTE,
    "contact": r"(?:申请|单位|项目|工作|业务|申请人|申请单位)?联系人(?:姓名)?(?:(?:及|、|/|和)(?:联系)?(?:电话|方式|手机))?" + _NOTE,
    "crew": r"(?:施工|现场|安全|工程|技术|施工安全|施工单位|开挖|施工现场)(?:负责人|责任人|经理|联系人)(?:(?:及|、|/)?(?:联系)?电话)?" + _NOTE,
    "builder": r"(?:施工|干活|包工)的(?:单位|队伍|人)?|(?:实施|承担|负责)(?:占用|占道|掘路|开挖|挖掘|破路|施工|作业)(?:的)?(?:施工)?(?:单位|企业|队伍|公司)|(?:进场|承揽|承包|工程承包)(?:的)?(?:施工)?(?:队伍?|单位|[方人])|(?:(?:承担|负责|实施)(?:掘路|占道|挖掘|开挖|掘动|工程|道路|现场)*的?)?(?:开挖|掘动|挖掘|占道|占用|具体|工程)?(?:破路)?(?:施工|承建|作业)(?:单位|企业|队伍|方(?=名称|全称))(?:名称|全称)?" + _NOTE,
    "applicant": r"业主(?:名称|单位)|(?:申请|申领|报批|报送|借占|使用|占用|占压|掘动|挖掘|开挖|掘路|用地|登记(?!人)|申报|占道)(?:（?(?:占用|挖掘|掘动|掘路|使用|登记|建设|申报)）?)?(?:单位|人|者|方|企业|主体)(?:（[^（）]{1,8}）|或个人|/个人|、个人|及个人|名称|姓名|全称)*",
    "reason": rf"(?:占用|占道|挖掘|掘路|开挖)事项|{_DOING}(?:原因|事由|缘由|理由|用途|目的)(?:及用途|（用途）|/用途|和用途)?",
    "ends": rf"(?:占用|占道|使用|施工)[止讫]|{_DOING}(?:结束|完工|竣工|截止|终止|收工|撤场|退场|腾退)(?:时间|日期)|{_DOING}(?:期限|时间|日期|工期)（[止讫]）",
    "begins": rf"(?:占用|占道|使用|施工)[起始](?![止讫])|{_DOING}(?:开始|起始|开工|动工|进场|动土)(?:时间|日期)|{_DOING}(?:期限|时间|日期|工期)（起）",
    "period": rf"{_DOING}(?:起止|起讫)?(?:时间|期限|日期|工期|时限|期间|时间安排)" + _NOTE,
    "size": rf"{_DOING}总?(?:面积|规模|尺寸|长宽深?|长×宽(?:×深)?(?:=面积)?|大小)(?:及尺寸|及规模)?" + _NOTE,
    "length": rf"[占挖掘借]长|[占挖]多长|挖槽长|拆装长度|{_DOING}(?:沟槽?|管沟|槽)?长度" + _NOTE,
    "width": rf"[占挖掘借]宽|[占挖]多宽|挖槽宽|{_DOING}(?:沟槽?|管沟|槽)?宽度" + _NOTE,
    "facility": r"(?:要|拟|想)?(?:占|借|用|挪|拆)用?的(?:东西|物件|设施|什么)|(?:拟?占用)?(?:何种|哪些|的)(?:市政|公用|公共)*设施|(?:占用|所占|被占用?|涉及|拟占用)?(?:的)?(?:市政)?(?:公用|公共)?设施(?:名称|类型|种类|类别)(?:及类型|/类型|（类型）)?",
    "nature": r"(?:占用|涉及|所占)?(?:城市)?绿地(?:的)?(?:性质|类型|类别|种类|属性|分类)(?:及类别)?",
    "road": r"(?:拟|申请)?(?:占用|掘动|挖掘|开挖|破路|所占|所掘|所挖|涉及|所在|占道|占用（挖掘）)?(?:城市)?(?:道路|路段)(?:名称|路名|名)|(?:涉及|[占挖掘破借]路)?路名|[占挖掘破借]路名称" + _NOTE,
    "place": rf"起点[-—至到]终点|(?:门牌号?|桩号)?(?:[及或、/和])?(?:附近)?参照物|(?:[挖占借破碰]的|具体)?地方|(?:掘路|挖路|破路|占道|占路|占绿|开挖|挖掘|占用)处|{_DOING}(?:具体|详细|准确|大致|所在|起止|起讫)*(?:地点|点位|部位|处所|位置|地址|路段|区段|区间|地段|坐落|方位|所在地|所在(?=$|：)|起止点|起讫点|部位及地点)(?:及范围|/起止位置)?" + _NOTE,
}  # fmt: skip
_PATTERNS = {role: re.compile(pattern) for role, pattern in _BUILT.items()}
_ASKED = "asked_"
# Alone these words are labels of something else, or of nothing in particular.
_NOT_ALONE = re.compile(
    r"(?:申请|填表|登记|受理|恢复|批准|许可|计划|实际)?(?:时间|日期|期间)|地址|路段|地段|(?:工程|项目)(?:规模|名称)|(?:道路|路面)尺寸|项目工期"
)
# Labels only where nothing else stands in their cell: 开工 | 2026年1月1日 | 竣工 | …
_ALONE = {"开工": "begins", "竣工": "ends", "完工": "ends"}
_OTHER = re.compile(
    r"[一-鿿]{2,9}(?:情况|方式|措施|承诺|编号|证号|代码|等级|类别|类型|种类|性质|结构|深度|管径|名称|现状|图|数量|要求|材料|日期|时间|规格|标准|金额|品种|树种|胸径|株数|权属|单位|方案|人)"
    + _NOTE
)
# A value may begin with a word that is a label elsewhere: 道路北侧.
_WORD_OF_VALUE = re.compile(r"(?:道路|路段)[东西南北两左右内外][侧边]")
_BEGINS = re.compile(r"(?:（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[。、，]?(?=[一-鿿])|[一二三四五六七八九十][、，])?")
_RUN_GAP = 0.7
_EVEN, _WIDEST = 1.35, 3.0  # times the gap before; row heights between two characters of one label
_LABELS_OF_ONE = frozenset("长宽深高年月日时分元男女无有是否、，。；：（）/")
_ALIGNED = 0.7


@dataclass(frozen=True, slots=True)
class Place:
    """A label on a page: its role, and where it stands in reading order."""

    role: str
    row: int
    start: int
    word: str


class FormPage:
    """One page of a form with all its labels. `words`: the known wordings of each role."""

    def __init__(self, paper: Paper, page: PageLayout, words: dict[str, tuple[str, ...]]):
        known = {match_key(word): role for role, some in words.items() for word in some}
        stops = [word for word in paper.kind.recognise.get("stops", ()) if match_key(word) not in known]
        found = dict(_built_labels(page, known, stops))
        fields: dict[str, list[str]] = {role: list(some) for role, some in words.items()}
        for word, role in found.items():
            if role:
                fields.setdefault(role, []).append(word)
        others = [word for word, role in found.items() if not role]
        built = [word for word in stops if match_key(word) not in found]
        self.labelled = LabelledPage(page, Lexicon(fields, [*built, *others]), no_label=_WORD_OF_VALUE)

    @cached_property
    def places(self) -> list[Place]:
        """The labels that have a role, in reading order."""
        return [
            Place(str(hit.label.field), row, hit.start, hit.label.key)
            for row, hits in enumerate(self.labelled.hits)
            for hit in hits
            if hit.label.field is not None and not self._is_in_sentence(row, hit)
        ]

    def _is_in_sentence(self, index: int, hit: Hit) -> bool:
        """Whether a party is only named in a sentence, which begins no block of the form: …，施工单位为某某公司."""
        row = self.labelled.rows[index]
        within = hit.start > 0 and row.gap_before(hit.start) < _RUN_GAP and row.key[hit.start - 1] in "，。；的由"
        said = row.key[hit.end : hit.end + 1] in ("为", "系", "由")
        return hit.label.field in ("builder", "crew") and (within or said)

    def values(self, role: str, value_type: str = "text") -> Iterator[Captured]:
        return self.labelled.values(role, value_type)


def _built_labels(page: PageLayout, known: dict[str, str], stops: list[str]) -> Iterator[tuple[str, str]]:
    """Words of the page that are built like labels and their role, an empty one for labels of no interest."""
    listed = {*known, *(match_key(word) for word in stops)}
    columns = [
        edges
        for row in page.rows
        for start, end in row.runs(gap=_RUN_GAP)
        if (edges := _label_edges(row, start, end, listed))
    ]
    for row in page.rows:
        for start, end in _label_runs(row):
            run = row.key[start:end]
            bare = run.rstrip("：?")
            if bare in _ALONE and bare not in listed:
                yield bare, _ALONE[bare]
                continue
            place = _BEGINS.match(run).end()  # type: ignore[union-attr]  # it may match nothing but matches
            role, length = _role(run[place:])
            word = run[place : place + length]
            if not word or word in known:
                continue
            whole = place + length == len(run) or run[place + length] in "：?"
            if role and (whole or _in_column(row, start, start + place + length, columns)):
                if word not in listed or role in ("size", "length", "width"):
                    yield word, role
            elif not role and whole and word not in listed and _in_column(row, start, start + place + length, columns):
                yield word, ""


def _label_runs(row: Row) -> list[tuple[int, int]]:
    """The runs of a row; characters that stand apart evenly, 掘　路　处, are one."""
    runs: list[tuple[int, int]] = []
    step = 0.0  # between the characters of the last run, where it is such a one
    for start, end in row.runs(gap=_RUN_GAP):
        alone = end - start == 1 and row.key[start] not in _LABELS_OF_ONE
        gap = row.gap_before(start)
        if alone and runs and (gap < _EVEN * step if step else gap < _WIDEST and _is_alone(row, runs[-1])):
            runs[-1], step = (runs[-1][0], end), gap
            continue
        runs.append((start, end))
        step = 0.0
    return runs


def _is_alone(row: Row, run: tuple[int, int]) -> bool:
    return run[1] - run[0] == 1 and row.key[run[0]] not in _LABELS_OF_ONE


def _role(text: str) -> tuple[str, int]:
    """The role of the label a text begins with and the label's length; no role for one of no interest."""
    best = ("", 0)
    for role, pattern in _PATTERNS.items():
        match = pattern.match(text)
        if (
            match
            and len(match.group()) > best[1]
            and len(match.group()) >= 2
            and not _NOT_ALONE.fullmatch(match.group())
        ):
            best = (role.removeprefix(_ASKED), match.end())
    if best[1]:
        return best
    other = _OTHER.match(text)
    return ("", other.end() if other else 0)


def _label_edges(row: Row, start: int, end: int, listed: set[str]) -> tuple[float, float] | None:
    """Left edge and middle of a run that begins with a known label."""
    run = row.key[start:end]
    for length in range(min(len(run), 14), 1, -1):
        if run[:length] in listed and (length == len(run) or length >= 3 or run[length] == "："):
            left, right = row.glyphs[start].x0, row.glyphs[start + length - 1].x1
            return left, (left + right) / 2
    return None


def _in_column(row: Row, start: int, end: int, columns: list[tuple[float, float]]) -> bool:
    """True for words in line with known labels: below their left edge or their middle."""
    left, right = row.glyphs[start].x0, row.glyphs[end - 1].x1
    near = _ALIGNED * row.height
    return any(abs(x0 - left) < near or abs(middle - (left + right) / 2) < near for x0, middle in columns)
