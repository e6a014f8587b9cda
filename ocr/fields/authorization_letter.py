"""授权委托书: who authorises whom, to do what and until when; forms, and letters of persons and companies.

The day of signing begins no term: 自签署之日起 leaves the beginning unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.choices import chosen, find_choice
from ocr.fields.filled_in import without_marks
from ocr.fields.issuers import find_issuer
from ocr.fields.lease_terms import find_lease_term
from ocr.fields.letter import RUN_GAP, find_day, is_name, search
from ocr.fields.patterns import DATE, DATE_OR_OPEN, ORG_END
from ocr.paper import Found, Paper
from ocr.span import Span

_NAME = r"(?:[\u4e00-\u9fff]{2,8}(?:[。·][\u4e00-\u9fff]{1,8}){1,2}|[\u4e00-\u9fff]{2,4})"
_ORG = rf"[\u4e00-\u9fffA-Z0-9（）]{{3,40}}?(?:{ORG_END})"
_NOTE = r"(?:（(?:[^（）]{0,10}|(?:统一社会|社会)?信用代码[^（）]{0,30})）)"  # a remark, or the code
_ENDS = r"(?=[（），。；：、\n]|同志|先生|女士|身份|证件|公民|联系|电话|性别|男|女|(?<!作)为|作为|代|全权|前[往住]|前来|到|去|(?<!代)办|以|负责|于|在|向|持|签|系|因|现|特|兹|处理|是|的|帮|替|跑|陪|同我|$)"
_GRANTS = r"(?:委托|授权|指派|委派)(?:授权|委托)?"
_WHOSE = r"(?:我(?:单位|公司|司|方|局|院|校|处|村|们)?|本(?:单位|公司|人|方)|其|贵公司|该(?:单位|公司))的?"
_RELATIVES = (
    "家里人|家人|自家人|亲友|熟人|员工|职工|职员|工作人员|同志|经办人|受托人|受委托人|被委托人|被授权人|代理人|配偶|妻子|丈夫|爱人|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|儿媳|女婿|朋友|亲属|亲戚|"
    "家属|同事|业务员|项目经理|经理|店员|服务员|店长|会计|出纳|文员|司机|保安|师傅|村民|居民|组长|班长|队长|老师|干部|村干部|网格员|物业人员|办事员|内勤|外勤|律师|助理|"
    "秘书|侄子|侄女|侄儿|外甥女?|孙子|孙女|外孙女?|叔叔|伯伯|舅舅|姑姑|姨妈|大伯|堂[兄弟哥姐妹]|表[兄弟哥姐妹]|岳父|岳母|公公|婆婆|女朋友|男朋友|邻居|同学|战友|亲家|"
    "内弟|妹夫|姐夫|嫂子|老公|老婆|弟媳|村主任|主任|副总经理|总经理|电工|技术员|工程师|负责人|办公室主任|安装工程师"
)
_AGENT_LEADS = (
    (rf"{_GRANTS}(?:{_WHOSE})?(?:在职|正式|工程部|行政部|综合部)?(?:{_RELATIVES})?{_NOTE}?[：，]?", 1.0),
    (rf"{_GRANTS}(?:书)?[^，。；：\n]{{0,40}}?(?:{ORG_END}){_NOTE}?的?(?:{_RELATIVES})?", 0.85),
    (rf"(?:{_GRANTS})[^，。；：\n]{{0,30}}?(?:{_RELATIVES})", 0.8),
    (rf"(?:{_GRANTS})[^，。；：\n]{{2,8}}?(?:办公室|[科部处室股])", 0.79),
    (
        r"(?:今有|现有|兹有|兹介绍|今介绍|特派|现派)(?:我|本)(?:校|院|所|局|站|馆|园|公司|单位|司|村|社区?|厂|店)(?:[一-鿿]{2,5}?[科部处室股])?(?:[一-鿿]{0,3}(?:主任|科长|处长|老师|教师))?",
        0.78,
    ),
    (rf"(?:现|特|兹|就|想|今)?(?:请|让|叫|托|由|派)(?:我|本人|我们?家|我司|我单位)?的?(?:{_RELATIVES}){_NOTE}?", 0.75),
)
_NO_AGENT = re.compile(
    "^后勤|^[方人]?[签盖]|签章|权限|期限|事项|事宜|事务|范围|代理|代办|委托|授权|受托|代表|全权|有效|手续|业务|相关|有关|签字|签名|日期|文件|权利|义务|双方|关系"
)
_NOT_DONE = r"(?<!亲自)(?<!能前来)(?<!法前来)(?<!便前来)(?<!自前来)(?<!未前来)(?<!到场)(?<!无法)(?<!不能)"
_DOING = rf"{_NOT_DONE}(?:办理|代办(?![员事处])|申请办理|申办|申请)(?![、，和及或书表材]|完|上述|其[他它]|该|此|期间|之日|结束|过程|前|时|中|的|相关|有关|一切|以上|人|下列|如下)"
_LABELS = r"(?![一二三四五六\d]?[、。]?(?:委托期限|授权期限|有效期|期限[：自]|委托权限|代理权限|授权权限|权限[：]|受托人|委托人|被委托人|被授权人|授权人|代理人[：签（]|签[字名章][：（]|盖章|日期[：]|身份证|联系电话))"
_SENTENCE = rf"(?:{_LABELS}[^\n。；]|(?<=\d)。(?=\d))"
# What was given to be done is told, and then what that comprises: 代表我单位办理新装用电手续，授权范围为：签收各类通知书….
_WITHIN_POWERS = re.compile(rf"{_DOING}[^，。；\n]{{3,60}}，[^，。；\n]{{0,6}}范围(?:如下|为|是)?：+$")
# What is to be done follows as a list, of which the first item says what it is about: 办理下列事项：1、…；2、….
_FOLLOWING = r"(?:下列|以下|如下)(?:具体|有关|相关)?(?:事项|事宜|事务|手续|业务|工作)(?:如下)?"
_FIRST = r"[：，。]?\n?[（(]?(?:一|1|①)[）、。][、。]?"
# What is to be done, as letters say it. 相关手续 and the like name nothing by themselves.
_NAMELESS = r"(?:相关|有关|上述|以上|一切|该|此|下列|如下)"
_MATTERS = (
    (rf"权限(?:是|为|如下)?：((?:代为)?{_DOING}(?:{_LABELS}[^，。；\n]){{3,60}})", 0.95),
    (r"就([^，。；\n]{4,50}(?:事宜|事项|手续|业务))，?(?:现|特|兹)?(?:委托|授权)", 0.6),
    (rf"就([^，。；\n]{{4,50}}(?:事宜|事项|手续|业务))，[^。；\n]{{0,30}}{_FOLLOWING}", 0.95),
    (rf"{_FOLLOWING}{_FIRST}({_SENTENCE}{{4,}}?)(?=[，；]?\n|[；。]|$|[，；]?[（(]?(?:二|2|②)[）、。])", 0.92),
    (rf"{_FOLLOWING}：\n?(?!{_FIRST})({_SENTENCE}{{4,}})", 0.9),
    # 代表我司，就某某项目向供电公司递交申请并签收文件
    (
        r"(?:委托|授权|指派|委派|代表)[^。；\n]{0,90}?就([^，。；\n]{4,50}?向[^，。；\n]{2,14}(?:、[^，。；\n、]{2,14}){0,4}?(?:递交|提交|申请|申报|报装|办理)[^。；\n]{2,50})(?=[。；\n])",
        0.88,
    ),
    # 帮我跑一下充电桩装表的事: what is asked for in everyday words.
    (
        r"(?:帮|替|代)(?:我|本人|我们?家|家里)(?:[去来]|(?:去|到|前[往住]|在|上)[^，。；\n]{2,16}?)?(?:办理?|跑|弄|搞|处理|办办)(?:一下|下|个)?([^，。；\n]{3,30}?(?:的事情?|手续|业务|事宜|事情))",
        0.7,
    ),
    # 老家装充电桩的事情全部交给我爱人某某去跑
    (
        r"(?:^|[，。；\n])([^，。；\n]{3,30}?(?:的事情?|手续|业务|事宜|事情))\n?(?:全部?|都|就|一概|一律)*(?:交给|交由|拜托|委托给?|托付给?|托给)",
        0.68,
    ),
    # 替我提交报装材料并签收供电方案: whatever is done for the one who speaks, up to the end of the sentence.
    (
        rf"(?:帮|替|代表?)(?:我们?家|我(?:公司|单位|司|校|院|局|所|处|站|馆|园|村|社区?|厂|店)|本(?:公司|单位)|本人|我)((?:去)?(?!办理?{_NAMELESS})(?:提交|递交|申请|申报|申办|报装|办理?|签收|签订|签署|领取|缴纳|交|确认|配合|接收)(?:(?!，(?:对|我|由|其|凡|所|在|并承担|需要?|如需|有需|必要|他|她))[^。；\n]){{4,50}})(?=[，。；\n])",
        0.69,
    ),
    # 以我单位名义去贵处跑办某某项目的用电报装手续
    (
        rf"以我(?:单位|公司|司|校|院|方|村|店)(?:的)?名义(?:去|到|前[往住]|向)?[^，。；\n]{{0,6}}?(?:跑办|办理|处理|申办)(?!{_NAMELESS})([^。；\n]{{6,60}}?)(?=，(?:我|其|凡|所|由)|[。；\n])",
        0.72,
    ),
    # 替我到服务大厅跑手续，办理报装、递交资料、签字
    (r"(?:跑手续|办手续|跑腿|办事|跑办)，((?:办理|代办)[^。；\n]{4,60})(?=[。；\n])", 0.84),
    # 以我方名义全权处理某某充电站用电报装的申报、补正和领证事宜
    (
        r"全权(?:处理|负责)([^，。；\n]{6,60}?(?:(?<![等的关切])事宜|(?=(?:等|的)?(?:一切|有关|相关)*事宜)))",
        0.9,
    ),
    (
        rf"(?:不能|无法|不便|未能)(?:亲自|前来|到场|亲自到场|及时)*(办理(?!相关|有关|上述)(?:{_LABELS}[^，。；\n]){{3,60}})",
        0.5,
    ),
)
_AGENTS_COLUMN = r"(?:受托[人方]|受委托[人方]|被委托[人方]|被授权[人方]|代理[人方]|委托代理人|经办人|代办[人方])(?:基本)?(?:信息|情况)?"
_PARTY = rf"{_AGENTS_COLUMN}|(?:委托|授权)(?:人|单位|方)(?:基本)?(?:信息|情况)?"
# The day on which it was written: 从今天起; 自签署之日起 leaves open which day that is.
_FROM_TODAY = r"[从自](?:今天|今日|写(?:这|本)[一-鿿]{2,8}(?:当天|那天|之日))(?:算?起|开始)"
_TERM = "期限|有效期|效期|授权期|委托期|有效"


_TERM_IN_CELL = rf"(?:^|\n)(?:委托|授权|代理|有效)?期限：?\n?({DATE})(?:起)?(?:至|到|-)({DATE_OR_OPEN})"


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from _find_principal(paper)
    yield from _find_agent(paper)
    yield from (replace(found, span=chosen(found.span)) for found in _find_matter(paper))
    yield from find_choice(paper, "matter")
    yield from _find_term(paper)


# （职务：董事长）代表本公司授权: whose words were met in the middle.
_FOR_A_COMPANY = re.compile(r"代表|本(?:公司|单位)|^[^（）]*）")


def _find_principal(paper: Paper) -> Iterator[Found]:
    """A company where one signs or speaks of itself, else the person who says 本人."""
    for span in search(paper, rf"系({_ORG}){_NOTE}?的?(?:法定代表人|法人代表|负责人|经营者)", 1):
        yield Found("principal", span, 1.3)
    for span in search(
        paper, rf"(?:^|[，。；：]|兹有|兹|现有)({_ORG}){_NOTE}?(?:现|特|兹|拟|谨|全权|正式)?{_GRANTS}", 1
    ):
        if not _FOR_A_COMPANY.search(span.plain):
            yield Found("principal", span, 1.05)
    for span in search(
        paper, rf"({_ORG}){_NOTE}?的?(?:法定代表人|法人代表|负责人)[\u4e00-\u9fff]{{2,4}}(?:现|特|兹)?{_GRANTS}", 1
    ):
        yield Found("principal", span, 1.1)
    for lead, score in (
        (r"本人(?:姓名|签[字名章])?[：，（]?", 0.95),
        (r"(?:^|\n)甲方（(?:车主|业主|委托人|房主|本人)）：?", 1.2),
        (r"(?:^|[，。；：])我(?!都|方)(?:叫|是)?[：，（]?", 0.85),
    ):
        for span in search(
            paper, rf"{lead}({_NAME}){_ENDS}(?!系[^，。\n]{{2,40}}(?:法定代表人|法人代表|负责人|经营者))", 1
        ):
            if is_name(span.plain):
                yield Found("principal", span, score)
    if (
        next(
            search(
                paper,
                r"我(?:单位|公司|司|院|校|村|局|处|委|厅|行|镇|乡|街道|社区|中心|队|所|站|社|会|馆|厂|店|部)|本(?:单位|公司)|法定代表人|公章|盖章",
            ),
            None,
        )
        is not None
    ):
        yield from find_issuer(paper, "principal")


def _find_agent(paper: Paper) -> Iterator[Found]:
    for lead, score in _AGENT_LEADS:
        for span in search(paper, rf"{lead}({_NAME}){_ENDS}", 1):
            if is_name(span.plain) and not _NO_AGENT.search(span.plain):
                yield Found("agent", span, score)
    for captured in paper.beside("姓名", value_type="person"):
        if is_name(captured.span.plain) and re.fullmatch(_AGENTS_COLUMN, _head_above(paper, captured.span)):
            yield Found("agent", captured.span, 1.05)


def _head_above(paper: Paper, span: Span) -> str:
    """The head of the column a value stands in, or of its part of the form: 委托单位 | 被委托人 above both, or one alone."""
    rows = next((page.rows for page in paper.pages if page.page == span.page), ())
    middle, top = span.box.centre
    for row in (row for row in reversed(rows) if row.y < top - row.height):
        heads = row.runs(gap=RUN_GAP)
        if re.fullmatch(_PARTY, row.key):
            return row.key
        if len(heads) == 2 and all(re.fullmatch(_PARTY, row.key[start:end]) for start, end in heads):
            start, end = min(heads, key=lambda run: abs(row.glyphs[run[0]].x0 + row.glyphs[run[1] - 1].x1 - 2 * middle))
            return row.key[start:end]
    return ""


def _find_matter(paper: Paper) -> Iterator[Found]:
    """The sentence behind its label, or what the agent is said to handle."""
    words = r"(?:委托|授权|代理|代办|办理)(?:办理)?(?:的)?(?:事项|内容|事宜|范围|事由|业务)(?:[及和与、](?:权限|范围|内容|期限))?"
    for span in search(paper, rf"{words}(?:如下|为)?：+({_SENTENCE}{{4,}})", 1):
        powers = _WITHIN_POWERS.search(paper.text_before(span, 90)) is not None
        yield Found("matter", span, 0.7 if powers else 1.3)
    for span in search(paper, rf"(?:^|[，。；])委托(?:办理|代办)：+({_SENTENCE}{{4,}})", 1):
        yield Found("matter", span, 1.1)
    for span in search(paper, rf"^(?:[一二三四五六\d]{{1,2}}[、。])?{words}(?:如下|为)?：?\n({_SENTENCE}{{4,}})", 1):
        yield Found("matter", span, 0.9)
    for order, span in enumerate(
        search(
            paper,
            rf"(?:委托|授权|指派|委派|代理人|代为|代表)[^\n。]{{0,140}}?({_DOING}(?:{_LABELS}[^，。；\n]){{3,60}}?)(?=[，。；\n]|(?<=事宜|手续|业务|事项)[对由望请并])",
            1,
        )
    ):
        yield Found("matter", span, 0.8 - 0.05 * min(order, 6))
    for pattern, score in _MATTERS:
        for span in search(paper, pattern, 1):
            yield Found("matter", span, score)


def _find_term(paper: Paper) -> Iterator[Found]:
    yield from find_lease_term(paper, "valid_from", "valid_to")
    for span in search(paper, rf"(?:{_TERM})[^。；\n]{{0,40}}?(?:至|到|止于|截止)({DATE_OR_OPEN})", 1):
        yield Found("valid_to", span, 1.2)
    for span in search(paper, rf"在?({DATE})(?:之)?前(?:一直)?(?:有效|办完|办结|完成)", 1):
        yield Found("valid_to", span, 1.0)
    for span in search(paper, r"长期(?=有效)|(?:期限|有效期)[：为]{0,2}(长期)", 0):
        yield Found("valid_to", span, 1.1)
    for span in search(paper, rf"(?:{_TERM})[^。；\n]{{0,40}}?自({DATE})(?:起|开始)", 1):
        yield Found("valid_from", span, 1.2)
    for span in search(paper, rf"自({DATE})(?:起|开始)(?:生效|有效|执行)", 1):
        yield Found("valid_from", span, 1.1)
    for first, last in zip(search(paper, _TERM_IN_CELL, 1), search(paper, _TERM_IN_CELL, 2), strict=True):
        yield Found("valid_from", first, 1.0)
        yield Found("valid_to", last, 1.0)
    if next(search(paper, _FROM_TODAY), None) is not None:
        yield from find_day(paper, field="valid_from")
