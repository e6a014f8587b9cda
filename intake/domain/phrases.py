"""The vetted words of every finding: one entry per code, nothing is worded anywhere else.

Messages say what is wrong, remedies say what makes it right, in words an applicant understands. They name
no other person and quote no identity number: those stand in the evidence, which only clerks see.
Placeholders: {row} {material} {choice} {paper} come from the row and the paper; the rest from the rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from intake.domain.findings import Severity

Problem: TypeAlias = Literal["缺少", "不清晰", "过期", "缺盖章或签字", "内容不一致", "非所需材料", "页不全", "提示"]

UNSURE = "（识别不够清晰，须由工作人员对照原图确认）"
"""Added to a finding that would ask for a correction, had the reading been sure."""

NOT_CHOSEN = "已有其他材料用于该项，无需补交这一份。"
"""The remedy for a defect of a paper that another paper makes unnecessary."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of one code. `severity` is the highest it can have: unsure readings lower it."""

    severity: Severity
    problem: Problem
    message: str
    remedy: str


_CHECK = "请工作人员对照原图核对；确不一致的，请申请人说明情况或更正申请表。"
_RELATION = "请申请人说明双方关系（如夫妻、父母子女、单位用车等），由工作人员判断；不需要另交关系证明。"

PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        # --- files and rows
        "material_missing": Phrase("correct", "缺少", "未提交《{material}》（附件2第{row}项）。", "{choice}{hint}"),
        "slot_missing": Phrase("correct", "缺少", "附件2第{row}项缺少《{slot}》。", "请提交《{slot}》。{hint}"),
        "material_deferred": Phrase(
            "info",
            "缺少",
            "未提交《{material}》（附件2第{row}项），该项可容缺。",
            "可先受理，请在窗口告知的期限内补齐。",
        ),
        "file_unreadable": Phrase("review", "不清晰", "文件“{file}”无法读取：{reason}", "{next_step}"),
        "file_partly_read": Phrase(
            "review",
            "不清晰",
            "文件“{file}”有{count}处未能读取，其中的材料可能不全。",
            "请工作人员查看该文件；看不清的页请申请人重新扫描（彩色、四角完整）后再传。",
        ),
        "paper_not_listed": Phrase(
            "info",
            "非所需材料",
            "文件“{file}”第{pages}页不是清单所列材料，未计入任何一项。",
            "如本想提交清单中的某项材料，请核对是否拿错（例如驾驶证不能代替行驶证）或重新扫描。",
        ),
        "paper_not_needed": Phrase(
            "info", "提示", "所交《{paper}》不是本次申报事项需要的材料。", "无需处理；如漏选了事项，请在申请表中补选。"
        ),
        "blank_page": Phrase(
            "info",
            "非所需材料",
            "文件“{file}”第{pages}页是空白页或未填写的表格，未计入任何一项。",
            "如为需要提交的表格，请填写并签字或盖章后重新提交。",
        ),
        # --- any paper
        "field_not_read": Phrase(
            "review",
            "不清晰",
            "《{paper}》未能读出{fields}。",
            "请工作人员对照原图核对；原图不清的，请重新扫描（彩色、四角完整）。",
        ),
        "reading_unsure": Phrase("review", "不清晰", "《{paper}》的{fields}识别把握不足。", "请工作人员对照原图核对。"),
        "check_digit_failed": Phrase(
            "review",
            "不清晰",
            "《{paper}》的{field}不符合编码校验规则，可能识别有误。",
            "请工作人员对照原图核对号码。",
        ),
        "amounts_disagree": Phrase(
            "info", "提示", "《{paper}》的{field}大小写或格式校验未通过。", "不影响受理，核对时留意。"
        ),
        "date_in_future": Phrase(
            "review", "内容不一致", "《{paper}》的{field}（{date}）晚于收到申请的日期。", "请工作人员对照原图核对日期。"
        ),
        "form_part_missing": Phrase("correct", "页不全", "《{paper}》仅提交{have}，缺少{lack}。", "请补交{lack}。"),
        # --- persons
        "card_side_missing": Phrase(
            "correct",
            "页不全",
            "《{paper}》仅提交{have}，缺少{lack}。",
            "请补交{lack}（可与另一面拍在同一张图上）。",
        ),
        "card_sides_unsure": Phrase(
            "review",
            "页不全",
            "有多张《{paper}》的正反面分散在不同文件中，无法确定哪两面是同一张。",
            "请工作人员对照原图确认。",
        ),
        "id_expired": Phrase(
            "correct", "过期", "《{paper}》有效期至{date}，收到申请时已届满。", "请提交在有效期内的身份证件。"
        ),
        "id_name_mismatch": Phrase("review", "内容不一致", "《{paper}》上的姓名与申请表不一致。", _CHECK),
        "id_number_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》上的号码与申请表填写的身份证件号码不一致。",
            "请核对：申请表填错的，当场更正即可；证件交错的，请提交用电人本人的身份证件。",
        ),
        "id_inconsistent": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的出生日期与公民身份号码不相符，可能识别有误。",
            "请工作人员对照原图核对。",
        ),
        # --- row 2
        "holder_mismatch": Phrase("review", "内容不一致", "《{paper}》上的{field}与用电人不一致。", _RELATION),
        "holder_co_owner": Phrase("info", "提示", "用电人是《{paper}》的共有人之一。", "无需处理。"),
        "holder_id_mismatch": Phrase(
            "review", "内容不一致", "《{paper}》上的证件号码与用电人的身份证件号码不一致。", _CHECK
        ),
        "relation_explained": Phrase(
            "info", "提示", "《{paper}》上的{field}不是用电人，所交《{proof}》显示双方关系。", "无需补交材料。"
        ),
        "lease_expired": Phrase(
            "correct",
            "过期",
            "《{paper}》租赁期至{date}，收到申请时已届满。",
            "请提交租赁期未满的合同，或续租协议。",
        ),
        "lease_short": Phrase(
            "review",
            "内容不一致",
            "《{paper}》租赁期至{date}，剩余不足{months}个月。",
            "请工作人员确认是否作为固定车位（场地）办理，或请申请人说明续租安排。",
        ),
        "lease_not_started": Phrase(
            "review", "内容不一致", "《{paper}》租赁期自{date}开始，收到申请时尚未起租。", "请工作人员确认。"
        ),
        "use_right_expired": Phrase(
            "correct", "过期", "《{paper}》使用期限至{date}，收到申请时已届满。", "请提交在使用期限内的车位使用证明。"
        ),
        "mortgage_not_ownership": Phrase(
            "correct",
            "非所需材料",
            "所交《{paper}》证明的是抵押权，不能证明{purpose}。",
            "{choice}其中不动产登记证明须为预告登记。",
        ),
        "proved_right_unclear": Phrase(
            "review", "非所需材料", "无法确认《{paper}》证明的是否为预告登记。", "请工作人员查看“证明权利或事项”一栏。"
        ),
        "not_parking_space": Phrase(
            "review",
            "非所需材料",
            "《{paper}》的用途和坐落未提到车位、车库。",
            "请工作人员查看附记；有独立院落的住宅可以房产证明办理。",
        ),
        "space_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper_2}》的车位为“{space_2}”，《{paper_3}》的车位为“{space_3}”，两者不一致。",
            "请核对后提交同一车位的证明；写错的一份请出具单位更正。",
        ),
        "space_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper_2}》的车位“{space_2}”与《{paper_3}》的车位“{space_3}”写法不同，无法确认是否同一车位。",
            "请工作人员核对。",
        ),
        "space_form_mismatch": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的车位“{space}”与申请表的报装详细地址不一致。",
            "请工作人员核对；申请表填错的，可当场更正。",
        ),
        "community_mismatch": Phrase(
            "review", "内容不一致", "《{paper_2}》与《{paper_3}》的小区（坐落）不一致。", "请工作人员核对。"
        ),
        "address_form_mismatch": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的坐落（小区）与申请表的报装详细地址不一致。",
            "请工作人员核对；申请表填错的，可当场更正。",
        ),
        "lessor_not_owner": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的出租人与所交产权证书的权利人不一致。",
            "请工作人员核对是否转租、是否取得权利人同意。",
        ),
        # --- row 3
        "consent_refused": Phrase(
            "correct",
            "非所需材料",
            "所交《{paper}》写明不同意或暂不具备安装条件，不能作为{purpose}。",
            "请提交写明同意安装的证明；无物业的由居委会、业委会出具。",
        ),
        "consent_other_person": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》写的是他人，不是本次申请的用电人。",
            "请出具单位以用电人的姓名重新出具，或在证明上更正并盖章。",
        ),
        "consent_name_unclear": Phrase(
            "review", "内容不一致", "《{paper}》上的申请人姓名与用电人有出入，可能是识别或书写问题。", _CHECK
        ),
        "seal_missing": Phrase(
            "correct", "缺盖章或签字", "《{paper}》未见{issuer}印章。", "请由{issuer}加盖公章后重新提交原件。"
        ),
        "seal_unknown": Phrase(
            "review",
            "缺盖章或签字",
            "《{paper}》的扫描件无法判断是否盖章（灰度、过暗、反光或不完整）。",
            "请工作人员核对原件；无法核对的，请重新彩色扫描。",
        ),
        "seal_unread": Phrase("info", "提示", "《{paper}》已盖章，印章文字未能读出。", "核验原件时请核对印章单位。"),
        "seal_issuer_mismatch": Phrase(
            "review", "缺盖章或签字", "《{paper}》的印章文字与出具单位不一致。", "请工作人员核对印章单位。"
        ),
        "issuer_not_property": Phrase(
            "review",
            "内容不一致",
            "《{paper}》不是由物业单位出具，申请中也未说明小区无物业。",
            "请工作人员确认小区是否无物业；无物业的，居委会、业委会出具即可。",
        ),
        "consent_old": Phrase(
            "info",
            "提示",
            "《{paper}》出具于{date}，距今已超过{months}个月。",
            "不影响受理，可与出具单位确认情况未变。",
        ),
        # --- row 4
        "buyer_mismatch": Phrase("review", "内容不一致", "《{paper}》上的{field}与用电人不一致。", _RELATION),
        "buyer_is_company": Phrase("review", "内容不一致", "《{paper}》上的{field}是单位，用电人是个人。", _RELATION),
        "buyer_id_mismatch": Phrase(
            "review", "内容不一致", "《{paper}》上的证件号码与用电人的身份证件号码不一致。", _CHECK
        ),
        "vin_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper_1}》载明车辆识别代号为“{one}”，《{paper_2}》为“{other}”，不是同一辆车。",
            "请核对并提交同一辆车的材料；有一份购车证明即可，多交的可以撤回。",
        ),
        "plate_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper_1}》载明号牌为“{one}”，《{paper_2}》为“{other}”，两者不一致。",
            "请核对并提交同一辆车的材料；有一份购车证明即可，多交的可以撤回。",
        ),
        "not_new_energy": Phrase(
            "review",
            "内容不一致",
            "《{paper}》显示的可能不是新能源汽车（{sign}）。",
            "请工作人员核对车辆的燃料种类或型号。",
        ),
        "new_energy_unconfirmed": Phrase(
            "info", "提示", "仅凭《{paper}》不能确认是否为新能源汽车。", "核对型号即可，无需补交材料。"
        ),
        # --- rows 5 to 9
        "org_name_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的名称为“{name}”，申请表的企业名称为“{form_name}”，两者不一致。",
            "请核对：申请表填错的，当场更正即可；证照交错的，请提交申请单位的主体证明。",
        ),
        "org_name_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的名称与申请表的企业名称有出入。",
            "请工作人员核对；分公司申请的，请确认总公司授权。",
        ),
        "uscc_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的统一社会信用代码为“{code}”，申请表填写为“{form_code}”，两者不一致。",
            "请核对：申请表填错的，当场更正即可；证照交错的，请提交申请单位的主体证明。",
        ),
        "legal_person_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的法定代表人与申请表填写的法人代表不一致。",
            "请核对：申请表填错的，当场更正即可；已变更的，请提交变更后的证照。",
        ),
        "legal_person_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的法定代表人与申请表填写的法人代表有出入，可能是识别或书写问题。",
            _CHECK,
        ),
        "licence_expired": Phrase(
            "correct",
            "过期",
            "《{paper}》有效期（营业期限）至{date}，收到申请时已届满。",
            "请提交在有效期内的主体证明；已办理延期的，提交延期后的证照。",
        ),
        "property_holder_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》的{field}与申请单位不一致，不能证明申请单位对场地的权利。",
            "自有场地请提交申请单位名下的产权证明；租用场地请提交申请单位签订的租赁合同。",
        ),
        "property_holder_unclear": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的{field}与申请单位有出入。",
            "请工作人员核对（如个人名下房产、总公司与分公司、简称）。",
        ),
        "tenure_contradicts": Phrase(
            "review",
            "内容不一致",
            "申请表产权类型勾选“{ticked}”，所交《{paper}》显示为“{shown}”。",
            "请工作人员核对；申请表填错的，可当场更正。",
        ),
        # --- whole case
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
    }
)
