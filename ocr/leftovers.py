"""What was taken along with a name or an address and is no part of it: the end of a label, or the rest of a sentence.

Words before: 名阎样楠, of which 姓 stands apart; 承诺单位（盖章信阳…公司, whose closing bracket was not read.
Words behind: …有限公司因某某工程需要.
"""

from __future__ import annotations

import re

from ocr.fields.patterns import ORG_END
from ocr.layout import match_key
from ocr.span import Span
from ocr.surnames import starts_with_double_surname, starts_with_surname

_NAMES = ("person", "org", "org_or_person")
_CLAUSE = (
    r"(?:因(?!子|特)|由于|为(?:了|实施|建设|确保|保证|满足|配合|做好|解决)|拟|现(?:因|就|申|拟|承|郑)|就(?!业)|在(?!线)|需要?|承诺|承建|承接|承担|郑重"
    r"|申请|计划|用[作于来]|作为|对(?!外)|于(?:\d|近|今))"
)
_COMPANY = re.compile(rf"[一-鿿A-Z0-9（）·]{{2,40}}?公司(?={_CLAUSE})")
# …有限公司（法定代表人：张测试）
_WITH_OTHERS = re.compile(rf"[一-鿿A-Z0-9（）·]{{2,40}}?(?:{ORG_END}|局|院|所|站|处)(?=（[一-鿿]{{2,8}}：)")
# …服务部工头冷师傅: who leads the works, behind the firm that does them.
_WITH_FOREMAN = re.compile(
    rf"[一-鿿A-Z0-9（）·]{{2,40}}?(?:{ORG_END}|队|局|院|所|站|处)(?=[，、]?(?:工头|领班|队长|班长|包工头|(?:现场|施工|项目|工程)?负责人|项目经理|联系人|带班)[：:]?[一-鿿]{{1,4}})"
)
# Behind an office the next column of the sheet begins: …规划局浉河区分局 五、本证所需….
_THEN_CLAUSE = re.compile(
    rf"[一-鿿（）]{{4,40}}?(?:{ORG_END}|局|处|所|院|站|办公室|政府)(?=[一二三四五六七八九十]{{1,2}}、|\d{{1,2}}[。、，][一-鿿])"
)
_PERSON = re.compile(r"([一-鿿]{2,4}?)(?:因|由于|拟|现[因就拟]|郑重|自愿|申请|承诺)[一-鿿A-Z0-9]{4,}")
_ENDS_AS_ORGANISATION = re.compile(rf"(?:{ORG_END}|[一-鿿](?:局|院|所))$")
# 承诺单位（盖章, with or without what closes it.
_END_OF_SEALED = re.compile(
    r"(?:[一-鿿]{1,6}(?:单位|人|方|机关|企业|公司))?（?(?:盖章|公章|签章|签字|盖公章|签名)[）：]*(?=[一-鿿])"
)
_END_OF_NAME, _END_OF_TITLE = re.compile(r"姓?名(?=[一-鿿]{2,4}$)"), re.compile(r"名?称(?=[一-鿿])")
# 本人张测试系某某公司的法定代表人: who speaks for it.
_WHO_LEADS = re.compile(r"(?:本人)?([一-鿿]{2,4})(?<![体关派水谱])系(?=[一-鿿]{8,}$)")
_END_OF_ADDRESS = re.compile(r"[址所](?=[一-鿿]{2,3}[省市县区])")


def without_leftovers(item_type: str, span: Span) -> Span:
    """The span without words of its label before it and of a sentence behind it."""
    key = match_key(span.plain)
    start = _leftover(item_type, key)
    end = _end(item_type, key[start:])
    end = len(key[start : start + end].rstrip("（")) or end  # …公司（项目负责人：…, of which the label is another's
    return span.part(start, start + end) if start or end < len(key) else span


def _leftover(item_type: str, key: str) -> int:
    """How many characters belong to a label."""
    if item_type == "address":
        return found.end() if (found := _END_OF_ADDRESS.match(key)) else 0
    if item_type not in _NAMES:
        return 0
    found = _END_OF_SEALED.match(key) if "章" in key[:12] or "签" in key[:12] else None
    if found is not None and item_type != "person" and _is_organisation(key[found.end() :]):
        return found.end()
    if (found := _END_OF_NAME.match(key)) and item_type != "org" and starts_with_surname(key[found.end() :]):
        return found.end()
    if (found := _END_OF_TITLE.match(key)) and item_type != "person" and _is_organisation(key[found.end() :]):
        return found.end()
    found = _WHO_LEADS.match(key) if item_type != "person" else None
    if found is not None and starts_with_surname(found[1]) and _is_organisation(key[found.end() :]):
        return found.end()
    return 0


def _end(item_type: str, key: str) -> int:
    """Where a name ends and its sentence goes on."""
    if item_type in ("org", "org_or_person") and (
        found := _COMPANY.match(key) or _WITH_OTHERS.match(key) or _WITH_FOREMAN.match(key) or _THEN_CLAUSE.match(key)
    ):
        return found.end()
    if item_type == "org_or_person" and _ENDS_AS_ORGANISATION.search(key):
        return len(key)  # 罗山县拟林工程管理中心: no 罗山县 who intends something
    if item_type in ("person", "org_or_person") and (found := _PERSON.match(key)):
        given = len(found[1]) - (2 if starts_with_double_surname(found[1]) else 1)
        if starts_with_surname(found[1]) and 1 <= given <= 2:
            return found.end(1)
    return len(key)


def _is_organisation(key: str) -> bool:
    return re.match(rf"[一-鿿A-Z0-9（）·]{{3,40}}?(?:{ORG_END}|局|院|所|站|处)", key) is not None
