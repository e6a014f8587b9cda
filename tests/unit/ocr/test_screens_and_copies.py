"""Papers as phones and offices deliver them: screens of electronic licences, certified copies, letters of villages."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import ID_B, read_typed, typed, values_of
from tests.unit.ocr.typed_pages import Line, read, result


def _values(text: str) -> tuple[str, dict[str, object]]:
    (document,) = read_typed(typed(text))
    return document.kind, dict(values_of(document))


def _of_lines(*lines: Line) -> tuple[str, dict[str, object]]:
    (document,) = read(result(*lines))
    return document.kind, dict(values_of(document))


@pytest.mark.parametrize("cut", ["豫（2023）云样市不动产权第|0073471号", "豫（2023）云样市|不动产权第0073471号"])
def test_a_certificates_number_over_two_rows_of_a_screen(cut: str) -> None:
    first, second = cut.split("|")
    kind, values = _of_lines(
        (300, 100, "不动产权证书"),
        (80, 200, "证号"), (380, 200, first),
        (380, 250, second),
        (80, 320, "权利人"), (380, 320, "钱样例、孙样例"),
        (80, 380, "共有情况"), (380, 380, "共同共有"),
        (80, 440, "坐落"), (380, 440, "云样市测试路152号样例园20幢1101室"),
        (80, 500, "登记日期"), (380, 500, "2023年05月18日"),
    )  # fmt: skip
    assert (kind, values["cert_no"]) == ("realestate_cert", "豫（2023）云样市不动产权第0073471号")


def test_the_number_of_a_certificate_of_registration_over_two_rows() -> None:
    kind, values = _of_lines(
        (300, 100, "不动产登记证明"),
        (80, 200, "证明号"), (380, 200, "豫（2021）云样市不动产证明"),
        (380, 250, "第0090317号"),
        (80, 320, "证明权利或事项"), (380, 320, "预告登记"),
        (80, 380, "权利人"), (380, 380, "钱样例"),
        (80, 440, "义务人"), (380, 440, "云样房地产开发有限公司"),
        (80, 500, "坐落"), (380, 500, "云样市测试大街10号样例园地下二层C1-132号车位"),
    )  # fmt: skip
    assert (kind, values["cert_no"]) == ("realestate_reg_proof", "豫（2021）云样市不动产证明第0090317号")


_LICENCE: tuple[Line, ...] = (
    (700, 100, "营业执照"),
    (80, 200, "统一社会信用代码"), (80, 250, "91411599MA9TEXT00M"),
    (80, 320, "名称"), (380, 320, "云样新能源科技有限公司"),
    (900, 320, "注册资本"), (1100, 320, "壹仟万元整"),
    (80, 380, "类型"), (380, 380, "有限责任公司"),
    (900, 380, "成立日期"), (1100, 380, "2015年04月21日"),
    (80, 440, "法定代表人"), (380, 440, "钱样例"),
    (1000, 600, "登记机关"),
)  # fmt: skip


def test_the_day_below_the_words_of_a_true_copy_is_not_the_licences() -> None:
    copied: tuple[Line, ...] = ((90, 640, "与原件一致"), (90, 700, "2025年1月10日"))
    _, values = _of_lines(*_LICENCE, *copied, (1100, 702, "2024年04月10日"))
    assert values["issue_date"] == "2024-04-10"


def test_a_day_is_the_licences_where_no_words_of_a_copy_stand_above_it() -> None:
    _, values = _of_lines(*_LICENCE, (90, 640, "登记机关印章"), (90, 700, "2025年1月10日"))
    assert values["issue_date"] == "2025-01-10"


def test_a_village_is_named_with_the_word_for_it() -> None:
    kind, values = _values(
        f"""
# 证明
兹有石样湾村村民钱样例，身份证号{ID_B}，因购买新能源汽车，申请在其宅院门前自用停车位（车位号：16号）安装充电桩一台。
经研究，我村同意其安装上述充电设施，并配合供电公司现场勘查与施工。
特此证明。
单位（盖章）：云样市样例区竹样乡石样湾村村民委员会
2026年7月21日
"""
    )
    assert (kind, values["community"]) == ("property_consent", "石样湾村")


@pytest.mark.parametrize("verb", ["承建的", "负责施工的", "因"])
def test_who_promises_is_named_in_the_sentence_without_the_word_before_the_name(verb: str) -> None:
    kind, values = _values(
        f"""
# 占道施工交通安全承诺书
云样市公安局交通警察支队：
我单位云样建设工程有限公司{verb}石样街充电桩电缆敷设工程，需占用石样街施工，施工期限自2026年1月18日至2026年2月10日。
我单位郑重承诺：严格按批准的时间、路段施工，不擅自扩大占用面积。
负责人（签字）：钱样例
日期：2025年12月31日
"""
    )
    assert (kind, values["promisor"]) == ("traffic_commitment", "云样建设工程有限公司")


def test_a_speck_in_the_number_of_a_permit_is_none_of_its_characters() -> None:
    _, values = _values(
        """
# 建设工程规划许可证
建字第4115992024GG0081300.号
根据《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合规划要求，颁发此证。
建设单位（个人）　　云样商贸有限公司
建设项目名称　　样例充电场建设项目
建设位置　　云样市测试路北侧
发证机关　　云样市自然资源和规划局
日期　　2024年6月16日
"""
    )
    assert values["permit_no"] == "建字第4115992024GG0081300号"


def test_the_end_of_a_term_below_its_beginning_with_another_label_between() -> None:
    kind, values = _of_lines(
        (700, 100, "事业单位法人证书"),
        (100, 200, "统一社会信用代码12411599405053522Q"),
        (100, 300, "名称"), (400, 300, "云样市样例区人民医院"),
        (100, 400, "法定代表人"), (400, 400, "钱样例"),
        (1200, 400, "有效期"), (1320, 400, "自2025年08月09日"),
        (100, 450, "经费来源"), (400, 450, "财政补助收入"),
        (1320, 468, "至2030年08月09日"),
        (100, 530, "开办资金"), (400, 530, "￥603万元"),
        (100, 600, "举办单位"), (400, 600, "云样市城市管理局"),
    )  # fmt: skip
    assert kind == "public_institution_cert"
    assert (values["valid_from"], values["valid_to"]) == ("2025-08-09", "2030-08-09")


def test_an_office_whose_city_lies_under_a_seal_is_named_whole_and_doubted() -> None:
    (document,) = read(
        result(
            (600, 100, "建设工程规划许可证"),
            (100, 200, "建字第4115992024GG0081300号"),
            (100, 300, "建设单位（个人）"), (400, 300, "云样商贸有限公司"),
            (100, 360, "建设项目名称"), (400, 360, "样例充电场建设项目"),
            (100, 420, "建设位置"), (400, 420, "云样市测试路北侧"),
            (100, 600, "发证机关"), (400, 600, "市自然资源和规划局"),
            (100, 660, "日期"), (400, 660, "2024年6月16日"),
        )
    )  # fmt: skip
    issuer = document.fields["issuer"]
    assert issuer.value == "云样市自然资源和规划局"
    assert issuer.text == "市自然资源和规划局"
    assert (issuer.confidence or 1.0) <= 0.85


def test_a_temporary_card_with_everything_on_one_side_is_one_card() -> None:
    documents = read(
        result(
            (660, 220, "中华人民共和国"),
            (600, 300, "临时居民身份证"),
            (290, 420, "姓名"), (440, 420, "钱样例"),
            (290, 500, "性别"), (440, 500, "男"), (580, 500, "民族汉"),
            (290, 590, "出生"), (440, 590, "1988年03月12日"),
            (290, 670, "住址"), (440, 670, "云样省石样市测试巷86号"),
            (440, 720, "样例苑8栋4单元601室"),
            (290, 815, "公民身份号码"), (575, 815, ID_B),
            (290, 895, "签发机关"), (575, 895, "石样市公安局样例区分局"),
            (290, 965, "有效期限"), (575, 965, "2025.07,12-2025.10,12"),
        )
    )  # fmt: skip
    assert [document.kind for document in documents] == ["temp_id_card"]
    assert documents[0].fields["id_number"].value == ID_B
    assert documents[0].fields["issuer"].value == "石样市公安局样例区分局"


def test_a_decision_behind_a_plan_is_a_paper_though_a_row_of_it_begins_with_a_clause_of_the_law() -> None:
    plan = [
        result((500, 300, "样例大道充电站外线工程"), (450, 420, "施工期间交通组织方案"), (400, 1500, "编制单位：云样电力建设有限公司")),
        result(
            (200, 170, "一、工程概况"), (260, 230, "本工程施工道路为样例大道，施工路段长约194米，占用南侧人行道。"),
            (200, 290, "二、施工时间"), (260, 350, "计划施工期为2026年7月17日至2026年8月14日，每日22:00至次日6:00。"),
            (200, 410, "三、交通组织措施"), (260, 470, "施工区采用2米高围挡封闭，行人由围挡外侧临时通道绕行。"),
            number=2,
        ),
    ]  # fmt: skip
    decision = result(
        (420, 200, "云样市城市管理局"),
        (560, 290, "云城管许准〔2026〕109号"),
        (480, 380, "准予行政许可决定书"),
        (200, 480, "云样市驰样新能源科技有限公司："),
        (260, 540, "你单位于2026年2月6日提出的挖掘城市道路行政许可申请，本机关已受理。经审查，申请材料齐全，"),
        (200, 600, "符合《城市道路管理条例》第三十条、"),
        (200, 660, "第三十一条规定的条件，决定准予许可。许可内容如下："),
        (260, 720, "一、许可事项：挖掘样例大道人行道，面积36平方米。"),
        (260, 780, "二、许可期限：自2026年2月21日至2026年3月8日。"),
        (260, 840, "三、要求：按批准的位置、面积和期限施工，竣工后及时清理现场。"),
        (1000, 1000, "云样市城市管理局"),
        (1060, 1060, "2026年2月12日"),
        number=3,
    )
    documents = read(*plan, decision)
    assert [(document.kind, document.pages) for document in documents] == [
        ("traffic_plan", (1, 2)),
        ("municipal_approval", (3,)),
    ]
