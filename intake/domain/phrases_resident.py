"""Words about persons and rows 1 to 4."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import CHECK, RELATION, Phrase

RESIDENT_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
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
        "id_name_mismatch": Phrase(
            "correct",
            "内容不一致",
            "《{paper}》上的{what}与申请表填写的用电人不一致。",
            "请核对：申请表填错的，当场更正即可；证件交错的，请提交用电人本人的身份证件。",
        ),
        "id_name_unclear": Phrase(
            "review", "内容不一致", "《{paper}》上的姓名与申请表有出入，可能是识别或书写问题。", CHECK
        ),
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
        "id_term_odd": Phrase(
            "review",
            "内容不一致",
            "《{paper}》的有效期限与签发时的年龄不相符，可能有一个年份识别有误，或正反面不是同一张证件。",
            "请工作人员对照原图核对。",
        ),
        # --- row 2
        "holder_mismatch": Phrase("review", "内容不一致", "《{paper}》上的{field}与用电人不一致。", RELATION),
        "holder_co_owner": Phrase("info", "提示", "用电人是《{paper}》的共有人之一。", "无需处理。"),
        "holder_id_mismatch": Phrase(
            "review", "内容不一致", "《{paper}》上的证件号码与用电人的身份证件号码不一致。", CHECK
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
        "lease_over": Phrase(
            "review",
            "过期",
            "《{paper}》租赁期至{date}，收到申请时已届满。",
            "请工作人员确认是否续租：期满后继续使用、出租人没有异议的，原合同继续有效（民法典第七百三十四条）；"
            "已不再租用的，请申请人提交现在的场地证明。",
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
            "correct",
            "内容不一致",
            "《{paper}》的车位“{space}”与申请表的报装详细地址不一致。",
            "请核对：申请表填错的，当场更正即可；材料写错的，请出具单位更正后重新提交。",
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
            "review", "内容不一致", "《{paper}》上的申请人姓名与用电人有出入，可能是识别或书写问题。", CHECK
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
        "buyer_mismatch": Phrase("review", "内容不一致", "《{paper}》上的{field}与用电人不一致。", RELATION),
        "buyer_is_company": Phrase("review", "内容不一致", "《{paper}》上的{field}是单位，用电人是个人。", RELATION),
        "buyer_id_mismatch": Phrase(
            "review", "内容不一致", "《{paper}》上的证件号码与用电人的身份证件号码不一致。", CHECK
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
    }
)
