"""Words about works on roads and green land and their effect on traffic: rows 9 to 22."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import CHECK, Phrase

_SPOT = "申请表填错的，当场更正即可；材料写错的，请更正后重新提交。"

SITE_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        # --- row 11
        "id_not_of_unit": Phrase(
            "correct",
            "非所需材料",
            "所交《{paper}》不是申请单位法定代表人或经办人的。",
            "请提交法定代表人的居民身份证；由他人经办的，提交经办人的居民身份证，并在申请表写明经办人。",
        ),
        "legal_id_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》上的号码与申请表填写的法人代表身份证号码不一致。",
            "请核对：申请表填错的，当场更正即可；证件交错的，请提交法定代表人的居民身份证。",
        ),
        "handler_unauthorised": Phrase(
            "review",
            "提示",
            "所交《{paper}》是经办人的，材料中未见申请单位的授权委托书。",
            "请工作人员当面或电话向申请单位确认委托关系。",
        ),
        # --- whose
        "site_applicant_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的{field}与申请单位不一致。",
            "各表的申请单位（建设单位）应为同一单位。" + _SPOT,
        ),
        "site_applicant_unclear": Phrase(
            "review", "内容不一致", "《{paper}》的{field}与申请单位有出入（如分公司、施工单位代填）。", CHECK
        ),
        "builder_mismatch": Phrase("review", "内容不一致", "《{paper}》的施工单位与其他材料或申请表不一致。", CHECK),
        # --- where
        "road_mismatch": Phrase(
            "correct",
            "内容不一致",
            "{paper_1}载明道路为“{one}”，{paper_2}为“{other}”，两者不一致。",
            "请核对，使各表的道路名称和起止位置一致。" + _SPOT,
        ),
        "road_unclear": Phrase(
            "review",
            "内容不一致",
            "{paper_1}载明道路为“{one}”，{paper_2}为“{other}”，无法确认是否同一路段。",
            "请工作人员核对道路名称和起止位置。",
        ),
        "road_not_covered": Phrase(
            "review",
            "内容不一致",
            "《{paper}》写明的位置（项目）未提到“{road}”。",
            "请工作人员核对该材料是否包括本次占用、挖掘的道路。",
        ),
        "road_protected": Phrase(
            "review",
            "内容不一致",
            "“{road}”在{date}前属于新建或大修后限制挖掘的道路。",
            "请工作人员确认是否已经市人民政府批准（《城市道路管理条例》第三十三条）。",
        ),
        # --- how large, how long
        "area_wrong": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》填写面积{area}平方米，而长{length}米×宽{width}米为{product}平方米。",
            "请核对长、宽、面积，更正后重新提交该表。",
        ),
        "area_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的面积为{one}平方米，{paper_2}为{other}平方米，两者不一致。",
            "请核对后提交面积一致的申请表；挖掘面积不应大于占用面积。",
        ),
        "dig_area_smaller": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的挖掘面积为{one}平方米，{paper_2}的占用面积为{other}平方米。",
            "挖掘面积小于占用面积属常见情形，请工作人员确认。",
        ),
        "period_reversed": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的期限为{period}，截止日期早于起始日期。",
            "请核对起止日期，更正后重新提交。",
        ),
        "period_past": Phrase(
            "correct",
            "过期",
            "《{paper}》的期限至{date}，收到申请时已届满。",
            "请按实际施工安排填写期限，重新提交；批准文件到期的，请提交延期后的文件。",
        ),
        "period_begun": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的期限自{date}开始，早于收到申请的日期。",
            "请工作人员确认是否属于先行施工的抢修（应在24小时内补办手续）；否则请申请人更正日期。",
        ),
        "period_mismatch": Phrase(
            "correct",
            "内容不一致",
            "{paper_1}的期限为{one}，{paper_2}为{other}，两者不一致。",
            "请核对，使各材料的占用、挖掘时间一致。" + _SPOT,
        ),
        "period_not_approved": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》批准的期限为{allowed}，申请的期限为{period}，超出批准的期限。",
            "请在批准的期限内重新填写申请期限，或提交延期后的批准文件。",
        ),
        # --- drawings, fee
        "drawing_stamp_unseen": Phrase(
            "review", "缺盖章或签字", "《{paper}》未见出图专用章。", "请工作人员对照原图核对（图章可能不是红色）。"
        ),
        "project_mismatch": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的项目名称与其他材料或申请表不一致。",
            "请工作人员核对是否同一项目；写法不同的，请申请人说明。",
        ),
        "fee_payer_mismatch": Phrase(
            "review", "内容不一致", "《{paper}》的交款人与申请单位不一致。", "请工作人员核对是否代缴。"
        ),
        "fee_amount_differs": Phrase(
            "review",
            "内容不一致",
            "《{paper}》金额为{paid}元，按面积、{days}天和收费标准应为{due}元。",
            "请工作人员核对收费核定。",
        ),
        # --- green land
        "site_consent_refused": Phrase(
            "correct",
            "非所需材料",
            "所交《{paper}》写明不同意使用场地，不能作为{purpose}。",
            "请提交写明同意使用该场地的材料，或产权证明、租赁合同。",
        ),
        "site_holder_mismatch": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的{field}与申请单位不一致。",
            "请工作人员核对申请单位是否取得场地使用权（产权、租赁或权利人同意均可）。",
        ),
        "site_elsewhere": Phrase(
            "review", "内容不一致", "《{paper}》的坐落与占用绿地地址不一致。", "请工作人员核对是否同一场地。"
        ),
        "green_area_mismatch": Phrase(
            "correct",
            "内容不一致",
            "{paper_1}的占用绿地面积为{one}平方米，{paper_2}为{other}平方米，两者不一致。",
            "请核对，使各材料的占用面积一致。" + _SPOT,
        ),
        "green_place_mismatch": Phrase(
            "correct",
            "内容不一致",
            "{paper_1}的占用绿地地址与{paper_2}不一致。",
            "请核对，使各材料的占用绿地地址一致。" + _SPOT,
        ),
        "tree_count_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》所列树木共{one}株，另一材料为{other}株，两者不一致。",
            "请核对树木清单，使各材料的树木数量一致后重新提交。",
        ),
        "green_protected": Phrase(
            "review",
            "内容不一致",
            "《{paper}》提到“{word}”，可能涉及受保护的树木或公园绿地。",
            "请工作人员到现场或向绿化主管部门核实。",
        ),
        # --- row 22
        "traffic_project_mismatch": Phrase(
            "correct",
            "内容不一致",
            "{paper_1}的项目名称与{paper_2}不一致，不是同一项目。",
            "请提交同一项目的材料；写错名称的，请更正后重新提交。",
        ),
        "traffic_project_unclear": Phrase(
            "review", "内容不一致", "{paper_1}的项目名称与{paper_2}写法不同。", "请工作人员核对是否同一项目。"
        ),
        "signature_missing": Phrase(
            "correct",
            "缺盖章或签字",
            "《{paper}》签字处未见签字。",
            "请由法定代表人或负责人签字后重新提交。",
        ),
        "signature_unknown": Phrase(
            "review", "缺盖章或签字", "《{paper}》的扫描件无法判断是否签字。", "请工作人员对照原图核对。"
        ),
        "commitment_other_unit": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的承诺单位与交通组织方案的编制单位不是同一单位。",
            "请由编制交通组织方案的单位（建设、施工单位）出具承诺书，签字并盖章。",
        ),
        "commitment_unit_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的承诺单位与交通组织方案的编制单位有出入。",
            "请工作人员核对两份材料是否由建设、施工单位共同出具。",
        ),
    }
)
