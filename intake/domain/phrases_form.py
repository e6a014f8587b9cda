"""Words about the application form (附件3) and the case as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import Phrase

FORM_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        # --- whole case
        "district_unknown": Phrase(
            "info",
            "提示",
            "申请填写的区县“{district}”不在本窗口受理的区县中。",
            "请核对区县；确由本窗口办理的，可在设置中补上。",
        ),
        "agent_identity_unseen": Phrase(
            "review",
            "提示",
            "申请表的经办人不是用电人本人，有授权委托书，材料中未见经办人的身份证件。",
            "请工作人员当面核对经办人的身份证件，不需要另交。",
        ),
        "agent_unauthorised": Phrase(
            "review",
            "提示",
            "申请表的经办人不是用电人本人，材料中未见授权委托书。",
            "请工作人员当面或电话确认委托关系。",
        ),
        "capacity_implausible": Phrase(
            "review",
            "内容不一致",
            "居民新装的供电容量为{capacity}千伏安，超出常见范围（1至30千伏安）。",
            "请工作人员与申请人核对容量。",
        ),
        "duplicate_case": Phrase(
            "review",
            "提示",
            "本件的{what}与在办件{case_no}相同，可能重复申请。",
            "请工作人员查看该件，确认是否同一申请。",
        ),
        "capacity_for_high_voltage": Phrase(
            "review",
            "内容不一致",
            "低压新装申请容量{capacity}千伏安，超过{limit}千伏安。",
            "请工作人员与申请人确认是否应办理高压新装（所需材料相同）。",
        ),
        "capacity_for_low_voltage": Phrase(
            "info",
            "提示",
            "高压新装申请容量{capacity}千伏安，不足{limit}千伏安。",
            "不影响受理，可提示申请人低压接入更简便。",
        ),
        "resident_at_high_voltage": Phrase(
            "review", "内容不一致", "申请人为居民，申报的是高压新装。", "请工作人员与申请人确认应申报的事项。"
        ),
        "project_code_odd": Phrase(
            "review",
            "内容不一致",
            "申请表的项目代码不符合投资项目在线审批代码的格式（如 2410-411502-04-01-123456）。",
            "请工作人员与申请人核对；填错的，可当场更正。",
        ),
        "survey_not_working_day": Phrase(
            "correct",
            "内容不一致",
            "申请表期望现场踏勘时间{date}不是工作日。",
            "请改填一个工作日（非节假日），当场更正即可。",
        ),
        "survey_day_unknown": Phrase(
            "review",
            "内容不一致",
            "期望现场踏勘时间{date}是周末，该年放假安排尚未公布，无法确认是否工作日。",
            "请与申请人另约一个工作日，或待放假安排公布后确认。",
        ),
        "survey_date_past": Phrase(
            "review",
            "内容不一致",
            "期望现场踏勘时间{date}早于收到申请的日期。",
            "请与申请人另约踏勘时间，当场更正即可。",
        ),
        "form_subjects_differ": Phrase(
            "review",
            "内容不一致",
            "申请表的企业名称与申请单位不一致。",
            "一件申请只有一个申请主体，请工作人员与申请人核对，当场更正。",
        ),
        "form_codes_differ": Phrase(
            "review", "内容不一致", "申请表两处填写的统一社会信用代码不一致。", "请与申请人核对，当场更正。"
        ),
        "form_addresses_differ": Phrase(
            "review", "内容不一致", "申请表的报装详细地址与项目建设地址不一致。", "请与申请人核对，填错的当场更正。"
        ),
        "form_period_reversed": Phrase(
            "correct",
            "内容不一致",
            "申请表的占用、挖掘时间为{period}，截止日期早于起始日期。",
            "请核对起止日期，当场更正即可。",
        ),
        "form_period_past": Phrase(
            "correct",
            "过期",
            "申请表的占用、挖掘时间至{date}，收到申请时已过。",
            "请按实际施工安排填写，当场更正即可。",
        ),
        "form_area_wrong": Phrase(
            "correct",
            "内容不一致",
            "申请表占用绿地面积为{area}平方米，而长×宽为{product}平方米。",
            "请核对长、宽、面积，当场更正即可。",
        ),
        "form_green_protected": Phrase(
            "review",
            "内容不一致",
            "申请表提到“{word}”，可能涉及受保护的树木或公园绿地。",
            "请工作人员到现场或向绿化主管部门核实。",
        ),
        "form_seal_differs": Phrase(
            "review", "缺盖章或签字", "《{paper}》的印章文字与申请单位不一致。", "请工作人员核对印章单位。"
        ),
        "work_not_ticked": Phrase(
            "review",
            "内容不一致",
            "交来了《{paper}》，但申请中未勾选{work}。",
            "请与申请人确认是否{work}；确有的，当场补选。",
        ),
        "no_work_ticked": Phrase(
            "info",
            "提示",
            "申报了占用、挖掘城市道路审批，但占用和挖掘均未勾选，第13至15项按不适用处理。",
            "请与申请人确认；确需占用或挖掘的，当场补选。",
        ),
        "heavy_traffic_possible": Phrase(
            "info",
            "提示",
            "本次施工涉及{kind}，可能对交通影响较大。",
            "请工作人员判断是否标为“对交通影响较大”；未标记的，不要求另交材料。",
        ),
    }
)
