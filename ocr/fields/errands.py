"""Who runs the errand for an applicant, told in sentences: 联系人某某，电话…; 此事由某某跑办. For letters and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.letter import letter_text
from ocr.fields.patterns import DATE, PERSON, PHONE
from ocr.layout import match_key
from ocr.paper import Found, Paper, cut
from ocr.span import Span
from ocr.surnames import is_ordinary_word, starts_with_double_surname, starts_with_surname

_ENTERED = 3  # characters of a name with a family name that is not known
_NOT_ENTERED = re.compile("[见详同无另略待暂空未已如]")  # 见附件
_NO_NAME = re.compile(
    r"[年月日]|电话|手机|联系|签|章|单位|公司|姓名|意见|地址|地点|申请|负责|经办|身份|日期|施工|时间|道路|面积|期限|原因|以上|同意|部门|盖|填|无"
)
_SPOKEN_FOR = rf"(?:我方|我单位|我公司|我司|本单位|本公司|申请单位|申请人|[，。；](?:公司|单位)?)(?:联系人|经办人|委托代理人|承办人)(?:为|是|系)?[：，]?({PERSON}?)[，、（]?(?:联系|办公|移动)?(?:电话|方式|手机)?(?:号码)?(?:为|是)?[：，]?({PHONE})"
# By what they do: 此事由某某具体跑办, 手续我托某某去跑, 跑手续的是某某.
_DOES = r"(?:跟办|跑办|跑腿|跑手续|去跑|来跑|办理|经办|承办|代办|去办|来办|接洽|对接|联系)"
_ROLE = r"(?:[我本](?:公司|单位|司|村|店|院|校|社区|局|处)的?)?(?:[一-鿿]{2,5}[部科处室组]|资料员|业务员|办事员|工作人员|职员|员工|职工|同事|内勤)?"
_SENT = (
    rf"(?:手续|事宜|此事|事项|业务)(?:的)?(?:具体)?(?:办理)?由(?:{_ROLE}|社区|村里|单位|公司|学校)({PERSON}?)(?:同志|老师|师傅|主任|书记|经理|会计|干事)?(?:（(?:手机|电话|联系电话)?[：]?{PHONE}）)?(?:全程|具体)?(?:负责|办理|承办|跑办|经办|跟办)",
    rf"现场由{_ROLE}({PERSON}?)(?:同志|老师|师傅)?负责(?=，(?:联系)?(?:方式|电话|手机))",
    rf"(?:事宜|事务|事项|手续)由{_ROLE}({PERSON}?)(?:同志|先生|女士)?(?:（[^（）]{{0,6}}{PHONE}）)?(?:承担|负责|(?:前来|具体)?联系)",
    rf"(?:由|委托|托|委派|指派|特派|派|安排|[叫让请](?=[我俺]))(?:[我俺]?家?(?:儿子|女儿|爱人|老伴|丈夫|妻子|侄子|女婿|儿媳|孙子|弟弟|哥哥))?({PERSON}?)(?:同志|先生|女士|师傅)?(?:具体|全权|代为|前去|前[往住]|前来|到场|负责|统一)*{_DOES}",
    rf"(?:指定|委派|指派|安排|委托|派)(?:[一-鿿]{{2,6}}[部科处室组股])({PERSON}?)(?:同志|老师)?(?:（(?:手机|电话|联系电话)?[：]?{PHONE}）)?(?:具体|全权|负责|统一)*{_DOES}",
    rf"(?:派|安排|委派|指派)[我本]?(?:公司|单位)?[一-鿿]{{0,4}}?(?:员|长|师|经理|主任|文书|会计|同志)({PERSON}?)(?:同志)?(?:到|去|前[往住]|跟着|来|赴|具体|负责)[^，。；\n]{{0,8}}?(?:办理?|报批|申办|跑)",
    rf"(?:跑手续|办手续|跑腿|办事|经办|具体办理|来办|跑办)的(?:人)?(?:是|为|叫)({PERSON}?)(?=[，。；（\n]|电话|手机|找他|找她|$)",
)
# 本件由工程部某某跟办（138…）: the number of who does it stands behind what is done.
_WITH_NUMBER = rf"由(?:[一-鿿]{{2,5}}(?:部|科|处|室|组))?({PERSON}?)(?:同志|先生|女士)?(?:具体|全权|负责)*{_DOES}(?:联系)?[（，](?:联系)?(?:电话|手机)?[：]?({PHONE})"
# 现场负责人某某，电话…，同时为本次申请联系人: who has another part as well.
_AS_WELL = rf"(?:负责人|经理|主任|队长|组长|代表人|[员师长])[：为是]?({PERSON}?)[，（](?:联系)?(?:电话|手机)?(?:号码)?[：为]?({PHONE})[，）]*(?:同时|也|并|兼)(?:作为|担任|为|是|任)?(?:本次|此次|该|此|本)?(?:申请|项目|事项|工程)?的?(?:联系人|经办人)"
# 经办人就是我本人: the one who writes, 我叫某某 or 本人某某.
_MYSELF = re.compile("(?:经办人|联系人)(?:就是|即为|即|是|为|：)?(?:申请人|我)?(?:本人|自[己已])")
_WRITER = rf"(?:我叫|我是|本人(?:叫|是)?)({PERSON}?)(?=[，（。、])"
# A letter's contact, right above who signs it and when.
_AT_THE_END = rf"(?:^|\n)（?(?:联系人|经办人)[：，]?({PERSON}?)[，、（]?(?:联系|办公|移动)?(?:电话|方式|手机)?(?:号码)?[：，]?({PHONE})）?\n(?:[^\n]{{2,40}}\n){{0,2}}{DATE}"
# Who signs for a body and can be reached, where the letter names nobody else: 主任：某某 138….
_REACHED = rf"(?<!施工)(?<!现场)(?<!安全)(?<!技术)(?<!项目)(?:主任|支?书记?|村文书|经理|店长|站长|队长|校长|院长|园长|组长|科长|所长|会计|负责人)[：，]?({PERSON}?)(?:的|[，、（/])?(?:联系|办公|移动)?(?:电话|方式|手机)?(?:号码)?[：，]?({PHONE})"
_NAMED_FOR_IT = re.compile("经办|经手|联系人|承办|办事人|代办|办理人|跑[办腿手]")


def find_errand(paper: Paper) -> Iterator[Found]:
    """Candidates of handler and phone."""
    for text in letter_text(paper):
        for match in re.finditer(_WRITER, text.key) if _MYSELF.search(text.key) else ():
            if name := person_in(Span(text.page, text.glyphs[slice(*match.span(1))])):
                yield Found("handler", name, 0.6)
        for match in (
            *re.finditer(_SPOKEN_FOR, text.key),
            *re.finditer(_AT_THE_END, text.key),
            *re.finditer(_WITH_NUMBER, text.key),
            *re.finditer(_AS_WELL, text.key),
        ):
            name = person_in(Span(text.page, text.glyphs[slice(*match.span(1))]))
            if name is not None:
                yield Found("handler", name, 0.65)
                yield Found("phone", Span(text.page, text.glyphs[slice(*match.span(2))]), 0.65)
        for match in re.finditer(_REACHED, text.key) if not _NAMED_FOR_IT.search(text.key) else ():
            if name := person_in(Span(text.page, text.glyphs[slice(*match.span(1))])):
                yield Found("handler", name, 0.45)
        for match in (one for pattern in _SENT for one in re.finditer(pattern, text.key)):
            name = person_in(Span(text.page, text.glyphs[slice(*match.span(1))]))
            if name is not None:
                yield Found("handler", name, 0.6)


def person_in(span: Span, *, entered: bool = False) -> Span | None:
    """The name at the beginning of a cell that may hold a telephone as well. `entered`: beside its own label, where
    two or three characters alone are one, whether its family name is known or not.
    """
    office = cut(span, r"^[一-鿿]{1,4}[科部处室股办]([一-鿿]{2,4}(?![一-鿿]).*)$", 1)  # 后勤科　闵向前
    if office is not None and starts_with_surname(office.plain):
        span = office
    name = cut(span, rf"^（?(?:姓名：?)?({PERSON})(?=$|[（），、：；/ ]|电话|手机|联系|\d)", 1)
    if name is None or _NO_NAME.search(name.plain):
        return None
    family = 2 if starts_with_double_surname(name.plain) else 1
    dotted = len(match_key(name.plain).split("。")) > 1 or "·" in name.plain
    alone = len(name.glyphs) == len(span.glyphs) or cut(span, rf"^{PERSON}[，、：（/ ]?{PHONE}）?$") is not None
    if entered and alone and not is_ordinary_word(name.plain):
        dotted = dotted or (len(name.plain) <= _ENTERED and not _NOT_ENTERED.match(name.plain))
    return name if dotted or (starts_with_surname(name.plain) and 1 <= len(name.plain) - family <= 2) else None
