"""What the words of a finding are made of. The words themselves stand in `phrases_*.py`, by topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from intake.domain.findings import Severity

Problem: TypeAlias = Literal["缺少", "不清晰", "过期", "缺盖章或签字", "内容不一致", "非所需材料", "页不全", "提示"]

UNSURE = "（识别不够清晰，须由工作人员对照原图确认）"
"""Added to a finding that would ask for a correction, had the reading been sure."""

NOT_CHOSEN = "已有其他材料用于该项，无需补交这一份。"
"""The remedy for a defect of a paper that another paper makes unnecessary."""

CHECK = "请工作人员对照原图核对；确不一致的，请申请人说明情况或更正申请表。"
RELATION = "请申请人说明双方关系（如夫妻、父母子女、单位用车等），由工作人员判断；不需要另交关系证明。"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of one code. `severity` is the highest it can have: unsure readings lower it."""

    severity: Severity
    problem: Problem
    message: str
    remedy: str
