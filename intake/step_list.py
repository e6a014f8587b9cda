"""docs/steps.zh-CN.md from the table of changes: `python -m intake.step_list > docs/steps.zh-CN.md`."""

from __future__ import annotations

from collections.abc import Mapping

from intake.domain.steps import CHANGES, STEP_NAMES, Change, Guard

_ROLES = {"applicant": "申请人", "clerk": "窗口", "department": "部门", "machine": "程序"}
_GUARDS: Mapping[Guard, str] = {
    "all_read": "全部材料都已核验",
    "notice_whole": "已核验全部材料、逐条处理疑问；第二份起写明理由，且只针对上次告知后新交的材料",
    "notice_still_open": "前一份清单还有未补正的内容",
    "nothing_wanted": "没有待核对或应补正的内容；容缺的有承诺书和补齐期限；未告知过的问题写明理由后不再要求",
    "grounds_given": "依法不需要许可，或不属于本机关职权（写明应向哪个机关申请）",
    "notice_period_over": "五个工作日期满，没有出具过补正清单",
    "packages_whole": "每个事项恰在一个部门的办件包中",
    "own_package_open": "本部门尚未决定",
    "own_package_decided": "本部门已经决定",
    "all_approved": "各部门都已同意",
    "some_refused": "有部门不同意",
    "supply_wanted": "申请了用电",
    "works_wanted": "不是单纯的居民报装（申请了用电的，先签合同）",
    "no_works_wanted": "单纯的居民报装",
    "correction_period_over": "清单写明的补正期限已过",
    "deferral_open": "是尚未补齐的容缺材料",
    "satisfaction_given": "1至5分，经平台、电话或现场",
    "decision_readable": "写明针对哪一条、改成什么",
}
_HEAD = """# 办件的步骤

由 `python -m intake.step_list` 根据 `intake/domain/steps.py` 生成，请勿直接修改；过期时测试不通过。

办件的一切都由事件记录算出：每个事件写明做了什么、何时、何人（账号，不写姓名）、为何，以及有关数据；同样的事件总是得出同样的状态
（`intake/domain/history.py`）。表中没有的变化一律拒绝，并说明原因。时间不得早于上一个事件。
提交时记下所依据的材料清单（通知编号、施行日期），此后一直按这份清单办理，不因以后的通知改变。

## 主线

1. 填写中 → 已提交 → 识别核验中 → 待窗口审核
2. 需要补正：待窗口审核 → 待补正 → 已补正提交 → 识别核验中 → 待窗口审核
3. 可以受理：待窗口审核 → 已受理 → 并联审批中（供电、城管、公安各办各的）
4. 供电方案和合同已出具 → 合同已签订 →（居民直接）已装表接电；其他经施工中 → 已装表接电（完工）→ 已评价
5. 不属受理范围：待窗口审核 → 不予受理（程序拟稿，人来决定）

单纯的居民报装没有城管、公安的办件包，也没有施工这一步；没有申请用电的，没有供电方案和合同。
"""
_TAIL = """
## 一次性告知

- 补正清单在全部规则核验过全部材料、工作人员逐条处理完疑问之后才能生成；疑问未经人确认，不会写到纸上。
- 出具即定稿：版本、时间、承办账号、每一条的文字、打印用的数据、当时已交的全部文件都记在事件里，以后不再改变。
- 第二份只能写上次告知后新交的材料（或更正后的申请表）的问题，并写明理由。上次没有提出的问题不得再要求：
  受理时写明理由即可（《行政许可法》第三十二条）。上次已要求、还没有交来的，继续有效，不另发清单（“仍待补正”）。
- 自收到申请次日起五个工作日内没有出具的，视为自收到之日起受理。程序提前提醒（设置 `notice_warn_working_days`），
  期满后由程序或窗口记录“视为受理”。期限涉及放假安排尚未公布的年份时只作提醒，不下结论。
- 等待补正、撤回期间，五日期限停止计算；自出具当日（计入）到补正提交当日（不计入）为止。

## 人的处理

- **确认**：疑问成为补正内容。规则原来是写给工作人员的，须另写给申请人的补正要求。系统已获取的材料不得确认为补正。
- **排除**：写明理由；该条不再影响结论。同一处证据改变（更正了识别结果、换了材料）后须重新处理。
- **更正识别结果**：改某一栏的值或材料种类，写明理由；其后全部规则重新核验。有校验位的号码重新校验。
- **更正申请表**：当场更正 `application` 和 `flags` 中的栏目；申请人和申报事项不能这样改。

## 部门办件包

推送时按事项所属部门各成一包：只有本部门各项的材料页、本部门需要的申请表栏目、自受理起的办理时限（即办件、1个工作日）和结论。
部门不同意须写理由，可写明理由后重新办理。全部同意后才能继续；有部门不同意的，窗口可以终止办理。

## 结束与恢复

接电以前的任何一步都可以撤回；撤回、终止、不予受理的，窗口写明理由后可恢复到结束以前的步骤。
不予受理只限两种法定理由，由程序拟稿、由人决定；材料不齐从不作为不予受理的理由。
"""


def render() -> str:
    """The page as Markdown."""
    lines = [_HEAD, "## 允许的变化", "", "| 操作 | 从 | 到 | 谁 | 须写理由 | 条件 |", "|---|---|---|---|---|---|"]
    lines += [_row(change) for change in CHANGES]
    return "\n".join(lines) + "\n" + _TAIL


def _row(change: Change) -> str:
    sources = "、".join(STEP_NAMES[step] for step in change.sources)
    target = "结束前的步骤" if change.target == "before" else STEP_NAMES[change.target] if change.target else "（不变）"
    who = "供电部门" if change.supplier else "、".join(word for role, word in _ROLES.items() if role in change.roles)
    conditions = "；".join(_GUARDS[guard] for guard in change.guards)
    return (
        f"| {change.name} `{change.id}` | {sources} | {target} | {who} | {'是' if change.why else ''} | {conditions} |"
    )


if __name__ == "__main__":
    print(render(), end="")
