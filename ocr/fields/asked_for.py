"""What an application in prose asks for: letters, and forms that print a sentence with blanks to fill in.

我单位因…需掘动样例大道12号门前人行道，长22米、宽1米，…，由某公司施工. What stands beside a label counts for more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.green_situation_note import NATURES
from ocr.fields.letter import RUN_GAP, WE_BY_NAME, WRITTEN, is_name, letter_text, search
from ocr.fields.patterns import PHONE
from ocr.fields.reports import AREA_BEFORE, NO_ROAD, ORG, ROAD
from ocr.layout import match_key
from ocr.paper import Found, Paper
from ocr.span import Span

_USING = r"(?:借用|动用|掘动|挖掘|开挖|掘路|破挖|破除|占用|占道|占压|拆除|移除|涉及)"
_SURFACE = rf"(?:(?:非机动车道|机动车道|慢车道|快车道|车行道|人行道|人行便道|便道|路面|道路|绿地|绿化带)|{NATURES})"
_WHERE_ON_IT = r"[^（）]{2,24}(?:[至到-][^（）]{1,24}|[处侧口旁段前门]|[^（）]{2,24}范围)"  # in brackets behind a road
_PLACE_CHARS = rf"(?:(?!面积|长度|宽度|使用期)[一-鿿A-Z0-9、#-]|（{_WHERE_ON_IT}）)"
_PLACE = (
    rf"(?:拟|需|须|需要|申请|将)(?:(?:对)?(?:临时)?{_USING}(?:了)?(?:位于|坐落于|坐落在)?(?:的)?|在)\n?"
    rf"({_PLACE_CHARS}{{4,50}}?[侧口旁端][东西南北]?约?\d+米处(?:[东西南北]侧)?(?:{_SURFACE})?(?={_USING}|进行|施工|[，。；\n（])|{_PLACE_CHARS}{{2,50}}?[东西南北]半幅(?:{_SURFACE})?|{_PLACE_CHARS}{{4,50}}?)"
    rf"(?=处|的?{_SURFACE}|进行|用于|[，。；\n]|（(?!{_WHERE_ON_IT}）)|(?:长|宽|共|约|面积)?约?\d+(?:。\d+)?(?:平|米|㎡|M)|{_USING}|敷设|埋设|铺设|埋管|埋线|开槽|开沟|挖沟|挖槽|顶管|施工|作业|存放|堆放|停放|摆放|搭设|加装|安装|装设|新装)"
)
_IS_PLACE = re.compile(r"[路街道巷号侧口段门旁处内园场](?:[东西南北中]|\d)?")
_NO_PLACE = re.compile(
    rf"^(?:该|此|本|上述|以上|这|那)[处地段片块条]|^(?:{_SURFACE}|{NATURES}|城市.{{0,6}}|市政.{{0,6}}|.*设施)$|敷设|铺设|埋设|架设|保护管|我|公司|工程|项目|申请|审批|登记|的(?:函|请示|报告)$"
)
_REASON = rf"因\n?([^，。；：\n]{{4,50}}?(?:，(?![我本经现特为故按根])[^，。；：\n]{{4,24}})?)(?:的)?(?:需要|需求|施工需要)?，?(?=(?:我|本)?[单位公司人]{{0,2}}(?:现|特|拟|需|需要|申请|将)+(?:对|临时)*(?:在[^，。；：\n]{{4,50}}?)?{_USING})"
_REASON_OF_SENTENCE = r"(?:^|[，。；\n]|本人|我们?家?|我店|我单位|我公司)因([^，。；：\n]{5,50}?)(?:的)?(?:需要)?，(?=(?:我|本|现|特)*(?:需要?|要|须|拟|想|打算|申请))"
# 因门前场地窄，吊车和材料没有地方停放，想借用…
_REASON_OF_TWO = r"(?:^|[。；\n])(?:因为?|由于)([^，。；：\n]{2,30}，(?![我本经现特为故按根已])[^，。；：\n]{4,30})，(?=(?:我|本|现|特)*(?:需要?|要|须|拟|想|打算|申请))"
# 因原有电缆容量不足，须横穿市政道路。现将有关情况报告如下
_REASON_ALONE = r"(?:^|[：。\n])(?:因|由于)([^。；：\n]{6,70})。(?:现将|现就|为此|特|故)"
# 为解决公交首末站充电用电，国网某某公司已批复接入方案。
_TO_SOLVE = r"(?:^|[：。\n])为了?(解决[^，。；：\n]{4,50})，"
# 为堆放管材、设置围挡，需临时占用…
_TO_DO = rf"(?:^|[，。：\n])为((?!了?(?:保|确|切实|加强|规范|满足|做好|解决|配合))[^，。；：\n]{{4,30}})，(?:特|现|我[一-鿿]{{1,2}})?(?:需要?|须|拟|申请)(?:临时)?{_USING}"
# 需开挖…南侧慢车道敷设6孔排管
_TO_LAY_IN = rf"{_USING}[^，。；：\n]{{4,50}}{_SURFACE}(?:内|下|上|处)?((?:敷设|埋设|铺设|架设)[^，。；：\n]{{2,24}})(?=[，。；])"
# 需从该柜引出电缆接至场内箱变
_TO_LAY = r"[，。](?:需要?|须|要)([从由自][^，。；：\n]{2,30}?[引接敷铺拉放][^，。；：\n]{2,30})(?=[，。])"
# 关于破路埋设充电桩电缆的申请, where the letter does not say why in other words
_IN_TITLE = r"^(?:关于)?([^，。；：\n]{0,12}(?:埋设|敷设|铺设|架设|抢修|更换|安装|吊装)[^，。；：\n]{2,16})的(?:申请书?|请示|报告|函)$"
# 用门前的人行道放水泥沙子
_PUT_ON_IT = (
    r"(?:用|占)[^，。；：\n]{1,12}(?:人行道|便道|路面|道路|空地)((?:堆|放|停|摆|搭|支)[^，。；\n]{2,20})(?=[，。；])"
)
# 占用面积150平方米，用于箱变吊装和基坑开挖。
_USED_FOR = r"[，；]用于([^，。；：\n]{4,30})(?=[，。；])"
_REASONS = (
    (_REASON, 0.7),
    (_REASON_OF_SENTENCE, 0.55),
    (_REASON_OF_TWO, 0.54),
    (_REASON_ALONE, 0.6),
    (_TO_SOLVE, 0.5),
    (_TO_DO, 0.48),
    (_TO_LAY_IN, 0.46),
    (_TO_LAY, 0.45),
    (_USED_FOR, 0.44),
    (_PUT_ON_IT, 0.43),
    (_IN_TITLE, 0.3),
)
# 对某某路北侧非机动车道进行围挡封闭
_ENCLOSED = rf"对({_PLACE_CHARS}{{4,50}}?{_SURFACE}?)(?=进行(?:围挡|封闭|占用|开挖|围护|掘动|挖掘|破除|破挖))"
# 拟自…至…，在某某路学院南门两侧临时占道
_PLACE_BEFORE_USE = rf"[，日号]在({_PLACE_CHARS}{{4,40}}?)(?:临时)?(?={_USING}|施工|作业)"
# 在某某路某某宿舍楼前，共长九米、宽一米
_SIZED = rf"[，。]在({_PLACE_CHARS}{{4,40}}?)(?=，(?:共|总|全)?(?:长|宽|面积))"
# 开挖 某某大道（路名） 某某站北30米处（地点）: what a blank is for stands behind it; 占用道路（路段） is a label.
_IN_BLANK = r"(?<![一-鿿A-Z0-9])([一-鿿A-Z0-9]{2,30}(?<!道路|路段|地点|位置|部位))"
_NAMED_BEHIND = {"place": "(?:具体)?(?:地点|位置|路段|部位)", "road": "(?:道路)?(?:路名|名称|道路)"}
# 电缆路线必须经过某某路北侧绿化带
_PASSES_GREEN = (
    rf"(?:经过|穿过|途经|横穿|穿越)({_PLACE_CHARS}{{4,40}}?[侧旁内外边](?:绿化带|绿地|草坪|花坛))(?=[，。；（])"
)
# 电缆需由某某路东侧绿化带通过, 电线要从某某街路南的花池子里穿过去
_PASSED_BY = rf"(?:由|从|沿|经)({_PLACE_CHARS}{{4,40}}?(?:绿化带|绿地|草坪|花坛|花池子?|树池))(?:[内中下里]|下方|底下|里面|里头|中间)?(?:通过|经过|穿过|穿越|敷设|走|引过)"
# 村口某某路边的绿化带挡住了走电缆的道: what is in the way.
_IN_THE_WAY = rf"(?:^|[，。；：\n])({_PLACE_CHARS}{{0,20}}?[路街巷道]{_PLACE_CHARS}{{0,8}}?(?:绿化带|绿地|草坪|花坛|花池子?|树池))(?=挡|碍事|妨碍|影响|占着)"
_SEVERAL = "(?:[、和及与]|以及)"
_FACILITIES = (
    r"(?:(?:中央|道路|交通|人行道?|机非|防撞|非?机动车道|隔离|路侧)*(?:护栏|隔离栏|隔离带|栏杆)|路灯(?:杆|电缆)?|灯杆|照明设施|(?:雨水|污水)?检查井(?:盖)?|井盖|雨水口|雨水井|雨水[篦箅]子|(?:排水沟|边沟|电缆沟|管沟)(?:盖板)?|盖板"
    r"|人行道(?:板|砖)?|盲道|侧石|路缘石|路沿石|公交站(?:台|亭|牌)|站台|候车亭|花坛|花箱|树池|垃圾桶|果皮箱|公厕|座椅|标志牌|信号灯(?:杆)?|配电箱|过街天桥|地下通道|停车泊位|消火栓|公示栏|挡车桩|隔离桩)"
)
# 由我公司负责施工, 我司为施工单位: who asks builds as well.
_US = r"(?:我|本)(?:公司|单位|[司方队])"
_BUILDS_ITSELF = rf"(?<!委托){_US}(?:负责|承担|承揽|承包|中标|组织)(?:实施)?[^，。；\n、]{{0,30}}?施工|{_US}(?:为|是|系|作为)[^，。；\n]{{0,16}}?(?:施工|承建)(?:总承包)?单位|{_US}(?:中标)?承建[^，。；\n]{{4,40}}|由{_US}(?:负责|自行|组织|承担|具体)*(?:施工|实施)"
# Right above the day whoever signs is an organisation by the sort of its last word.
_SIGNS = rf"{ORG}|[一-鿿]{{4,24}}[社处室局所站队场馆园校坊府厅组院店部行]"
_SIGNING_ROWS = 8
_REACHED_AT = re.compile(
    rf"^[一-鿿]{{2,6}}[：，]?[一-鿿]{{2,4}}[，（]?(?:电话|手机)?[：]?{PHONE}）?$|^(?:联系|经办|承办|办事)人：?[一-鿿]{{2,4}}$"
    rf"|^(?:联系)?(?:电话|手机|方式)：{PHONE}$"
)


def find_asked(paper: Paper) -> Iterator[Found]:
    """Candidates of the fields that the paper's kind has."""
    for found in _all(paper):
        if found.field in paper.kind.fields:
            yield found


def _all(paper: Paper) -> Iterator[Found]:
    applicants = list(_applicant(paper))
    yield from applicants
    if next(search(paper, _BUILDS_ITSELF), None) is not None:
        yield from (
            Found("builder", one.span, 0.45) for one in applicants if re.fullmatch(ORG, match_key(one.span.plain))
        )
    for pattern, score in _REASONS:
        yield from (Found("reason", span, score) for span in search(paper, pattern, 1))
    for pattern in (
        rf"(?:由|委托|交由)\n?({ORG})(?:（[^（）]{{2,10}}）)?(?:负责|具体|进行|承担|组织)*(?:承担|施工|承建|实施|承接|开挖|修复)",
        rf"(?:由|系){ORG}(?:投资|出资)?(?:建设|开发|运营)，(?:由)?({ORG})(?:负责|承担)?(?:施工|承建)(?=[，。；])",
        rf"(?:活|工程|施工)?是?(?:找|请|雇|叫)的?({ORG})(?=[来去]?(?:干|做|施工|挖|弄))",
        rf"(?:施工|工程|作业|开挖)(?:工作|任务)?由({ORG})(?:负责|承担|承包|承揽|承建|完成)",
        rf"(?:活儿?|工程|施工|任务)(?:都|就|全)?(?:交给|交由|包给|发给|承包给|发包给|委托给?)了?({ORG}|[一-鿿]{{4,20}}(?:部|店|队|行))(?=[来去]?(?:干|做|施工|挖|弄|负责|承担)|[，。；])",
        rf"施工(?:单位|队伍|队)?(?:为|是)({ORG})(?=[，。；\n（]|$)",
        rf"(?:找|请|雇)了?(?:[一-鿿]{{0,4}}的)?(?:师傅|施工队伍?|队伍)?({ORG}|[一-鿿]{{4,20}}(?:部|店|队|行))(?=[来去](?:干|做|施工|挖|弄))",
        rf"(?:干活|施工|做活|[挖破][沟路槽坑]|开挖|[装立]桩|安装)的(?:单位|人|队伍)?是({ORG}|[一-鿿]{{4,20}}(?:部|店|队|行))(?=[，。；\n（]|$)",
        rf"[找请雇]的(?:施工队伍?|队伍|师傅|人)?是({ORG}|[一-鿿]{{4,20}}(?:部|店|队|行))(?=[，。；\n（]|[干来]|$)",
    ):
        yield from (Found("builder", span, 0.8) for span in search(paper, pattern, 1))
    for span in search(paper, rf"把{AREA_BEFORE}({ROAD})(?:的|上|这段|水泥|沥青|混凝土)*(?:路面)?(?:给)?[挖破刨掘]", 1):
        if not NO_ROAD.search(match_key(span.plain)):
            yield Found("road", span, 0.7)
    for pattern in (_PASSES_GREEN, _PASSED_BY, _IN_THE_WAY):
        yield from (Found("place", span, 0.65) for span in search(paper, pattern, 1))
    for span in search(paper, r"(起于[^；。，\n]{2,20}，止于[^，。；\n]{2,20})", 1):
        yield Found("place", span, 0.72)
    for span in (*search(paper, _PLACE_BEFORE_USE, 1), *search(paper, _ENCLOSED, 1), *search(paper, _SIZED, 1)):
        if _IS_PLACE.search(span.plain) and not _NO_PLACE.search(span.plain):
            yield Found("place", span, 0.7)
    for field, names in _NAMED_BEHIND.items():
        yield from (Found(field, span, 1.2) for span in search(paper, rf"{_IN_BLANK}（{names}）(?!：)", 1))
    for text in letter_text(paper):
        for match in re.finditer(_PLACE, text.key):
            words = match[1]
            if _IS_PLACE.search(words) and not _NO_PLACE.search(words):
                yield Found("place", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.9)
                if road := re.match(rf"(?:位于|在|于)?{AREA_BEFORE}({ROAD})", words):
                    start, end = (match.start(1) + place for place in road.span(1))
                    end -= 2 * text.key.endswith("段", start, end)  # 红苏路东段: of which part more is said
                    yield Found("road", Span(text.page, text.glyphs[start:end]), 0.75)
        for match in re.finditer(
            rf"{_USING}(?:了)?[^，。；：\n]{{0,24}}?({_FACILITIES}(?:{_SEVERAL}{_FACILITIES})*)(?![一-鿿]*(?:绿地|登记))",
            text.key,
        ):
            yield Found("facility", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.7)
        for match in re.finditer(
            # A number with a dot begins the next point of a form: 4.地点：…门外 5.范围：….
            r"（?(?:具体)?(?:(?:位置|地点|地方|路径|线路|点位)就?(?:为|是|在|：|选在|定在|设在|选择在))((?:[^，。；：（）\n]|（[^（）\n]{2,24}）){4,40}?(?:，(?:[距离][^，；\n]{2,16}?处|[^，。；：\n\d]{2,16}?(?:\d{1,4}米处|门前|门口|对面|墙外|院内|楼前))(?=[）。，；\n]|$)|(?=[）。，；]|\d{1,2}。[一-鿿])))",
            text.key,
        ):
            yield Found("place", Span(text.page, text.glyphs[slice(*match.span(1))]), 1.05)
        for match in re.finditer(r"^（?(?:占用)?设施(?:）：?|：)([一-鿿]{2,16})$", text.key, re.MULTILINE):
            yield Found("facility", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.9)
        for order, match in enumerate(
            re.finditer(rf"(?:占用|涉及|的|属于?|性质为|[侧旁内处段边口角])({NATURES})", text.key)
        ):
            yield Found("nature", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.7 - 0.02 * min(order, 5))


def _applicant(paper: Paper) -> Iterator[Found]:
    """Who speaks of itself or signs alone above the day."""
    for pattern, score in (
        (rf"(?:我|本)(?:单位|公司|方|司)[（，：]?({ORG})(?=[）因拟为需，])", 0.85),
        (WE_BY_NAME, 0.8),
        (rf"^(?:兹有|今有|现有|兹)?({ORG})(?=因|拟|为|由于|需)", 0.7),
    ):
        yield from (Found("applicant", span, score) for span in search(paper, pattern, 1))
    writer = r"(?:本人|申请人|我叫)：?([一-鿿]{2,4})(?=[，（因系为拟、]|身份)"
    # 我是某某早餐店的老板某某
    owner = r"(?:我|本人)是[^，。；\n]{2,30}?(?:老板|店主|摊主|负责人|经营者|户主|业主|居民|村民|住[^，。；\n]{2,24}的)([一-鿿]{2,4})(?=[，。；（\n]|$)"
    called = r"姓[一-鿿]{1,2}[，]?(?:名叫|叫|名)([一-鿿]{2,4})(?=[，。；（\n]|$)"
    for span in (*search(paper, writer, 1), *search(paper, owner, 1), *search(paper, called, 1)):
        if is_name(span.plain):
            yield Found("applicant", span, 0.75)
    rows = [row for page in paper.pages for row in page.rows][-_SIGNING_ROWS:]
    runs = [(row, start, end) for row in rows for start, end in row.runs(gap=RUN_GAP)]
    for place, (row, start, end) in enumerate(runs):
        follow = [below.key[first:last] for below, first, last in runs[place + 1 : place + 4]]
        while len(follow) > 1 and _REACHED_AT.search(follow[0]):  # 主任：某某 138… between the name and the day
            del follow[0]
        if follow and re.fullmatch(rf"(?:日期：)?{WRITTEN}", follow[0]):
            run = row.key[start:end]
            if (match := re.fullmatch(rf"({_SIGNS})(?:（[^（）]{{1,6}}章）)?", run)) or (
                (match := re.fullmatch(r"([一-鿿]{2,4})", run)) and is_name(run)
            ):
                yield Found("applicant", Span(row.page, row.glyphs[start : start + match.end(1)]), 0.65)
    for row in rows[-2:]:  # 张测试 2026.5.30
        if (match := re.fullmatch(rf"([一-鿿]{{2,4}}){WRITTEN}", row.key)) and is_name(match[1]):
            yield Found("applicant", Span(row.page, row.glyphs[slice(*match.span(1))]), 0.6)
