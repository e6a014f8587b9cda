"""Papers as other offices write them: an opinion below an application, stamps and other people's days, clauses in columns."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import ID_B, read_typed, typed, values_of
from tests.unit.ocr.typed_pages import Line, read, result


def _values(text: str) -> tuple[str, dict[str, object]]:
    (document,) = read_typed(typed(text))
    return document.kind, dict(values_of(document))


_APPLICATION = """
# 申请书
云杉里花园物业服务中心：
我是本小区6号楼2单元1101室的业主钱样例，身份证号411599198803120015，今年买了一辆电动汽车，
打算在我的车位B2-17上装一个充电桩（7kW）。费用自己出，请批准。
申请人：钱样例
2026年4月2日
"""


@pytest.mark.parametrize(
    ("opinion", "expected"),
    [("意见：情况属实，现阶段配电容量不足，不同意安装，请谅解。", False), ("意见：经现场查看，同意安装。", True)],
)
def test_an_opinion_below_an_application_makes_it_an_answer(opinion: str, *, expected: bool) -> None:
    kind, values = _values(f"{_APPLICATION}{opinion}\n2026年4月9日\n")
    assert kind == "property_consent"
    assert (values["consent"], values["issue_date"]) == (expected, "2026-04-09")
    assert values["community"] == "云杉里花园"


def test_an_application_that_nobody_answered_is_none() -> None:
    assert _values(_APPLICATION)[0] == "other"


@pytest.mark.parametrize("confirmed", ["申请人确认：钱样例\n2026.08.06", "申请人（签章）2026年8月6日"])
def test_the_day_beside_the_stamp_is_the_issuers(confirmed: str) -> None:
    kind, values = _values(
        f"""
# 充电设施安装三方确认单
申请人：钱样例
身份证号：411599198803120015
车位编号：B2-17
管理单位意见：☑同意安装
单位名称：信阳样例物业管理有限公司
（公章）2026年8月5日
{confirmed}
供电所勘查人员：孙样例
2026.08.07
"""
    )
    assert (kind, values["issue_date"]) == ("property_consent", "2026-08-05")


@pytest.mark.parametrize("title", ["业主固定车位确认书", "小区专用停车位登记表"])
def test_a_bay_that_is_somebodys_own_is_confirmed(title: str) -> None:
    lines: list[Line] = [(600, 100, title), (200, 200, "业主姓名：钱样例"), (200, 260, "车位编号：B2-17")]
    lines += [(200, 320, "身份证号：411599198803120015"), (200, 380, "使用期限：2026年5月29日至2029年5月28日")]
    (document,) = read(result(*lines))
    assert document.kind == "parking_use_right_cert"


def test_the_end_of_a_sentence_is_no_title_against_a_kind() -> None:
    kind, values = _values(
        """
# 车位使用权凭证
持有人：钱样例
车位号：444
使用期限：2024年10月2日起
2064年10月1日止
持证人享有占有、使用的权利，并遵守小
区停车管理规约。
发证日期：2024年10月2日
"""
    )
    assert kind == "parking_use_right_cert"
    assert (values["valid_from"], values["valid_to"]) == ("2024-10-02", "2064-10-01")


def test_the_day_a_house_was_finished_is_not_the_certificates() -> None:
    _, values = _values(
        """
# 不动产权证书
豫（2025）信阳市不动产权第0007299号
权利人：钱样例
坐落：信阳市羊山新区云杉路19号
权利其他状况：专有建筑面积：70.65㎡
房屋竣工时间：2014年8月30日
2025年11月10日
"""
    )
    assert values["issue_date"] == "2025-11-10"
    assert "area_m2" not in values


def test_net_and_tax_are_told_by_what_they_add_up_to() -> None:
    kind, values = _values(
        """
# 电子发票（机动车销售统一发票）
发票号码：23412655368593185894
车辆识别代号/车架号码：LTESTE1A6PC959934
不含税价 税率/征收率 税额
64159.29 13% 8340.71
价税合计（大写）柒万贰仟伍佰圆整 （小写）¥72500.00
"""
    )
    assert kind == "vehicle_sales_einvoice"
    assert (values.get("price_without_tax"), values.get("tax")) == ("64159.29", "8340.71")


def test_a_leases_words_in_clauses_are_no_names_and_its_next_clause_no_place() -> None:
    kind, values = _values(
        """
# 房屋租赁合同
出租人（甲方）：林样例
承租人（乙方）：张样例
1、房屋坐落：信阳市浉河区云杉路27号云杉里大院20号楼2单元302室
2、建筑面积：121.0平方米，用途：居住
3、租期：自2026年1月31日至2031年1月30日。
4、转租未经出租人书面同意，承租人不得转租、分租或以
合作名义变相转租。
签约日期：2026年1月28日
"""
    )
    assert kind == "lease_contract"
    assert values["lessor"] == "林样例"
    assert values["location"] == "信阳市浉河区云杉路27号云杉里大院20号楼2单元302室"


def test_an_area_without_a_unit_in_a_form_is_told_by_what_it_comes_to() -> None:
    _, values = _values(
        """
# 集体场地租赁合同
出租方（甲方） | 云杉村村民委员会
承租方（乙方） | 钱样例
资产坐落 | 云杉村原粮站晒场
面积 | 2357.81（合3.54亩）
甲方同意乙方在该场地安装充电设施，有关费用由乙方承担，甲方协助出具有关的证明材料，双方签字盖章后生效。
"""
    )
    assert values.get("area_m2") == "2357.81"


def test_a_plate_in_large_type_is_read_over_its_gaps() -> None:
    lines: list[Line] = [(500, 100, "中华人民共和国机动车行驶证"), (500, 200, "豫"), (600, 200, "S"), (680, 200, "D7")]
    lines += [(780, 200, "037"), (900, 200, "5"), (200, 300, "所有人 钱样例"), (200, 360, "使用性质 非营运")]
    lines += [(200, 420, "车辆识别代号 LTESTG2E6PB910915"), (200, 480, "发证日期 2024-07-23")]
    (document,) = read(result(*lines))
    assert (document.kind, values_of(document).get("plate")) == ("vehicle_license", "豫SD70375")


def test_a_village_that_takes_a_stand_needs_no_form() -> None:
    kind, values = _values(
        """
# 字据
供电所：本村农机厂宿舍13号楼的钱样例，想在自己车位C区191上装个充电桩，给电车充电。院子没有物业，
归村里管。村里同意装，走线从西墙走，不碍别人的事。
信阳市平桥区云杉镇云杉村村民委员会
2026年8月24日
"""
    )
    assert kind == "property_consent"
    assert (values["consent"], values["applicant"], values["issuer_type"]) == (True, "钱样例", "村委会")


def test_a_pledge_is_no_consent() -> None:
    text = """
# 自用桩安全责任保证
信阳样例物业服务有限公司：
我是云杉里4号楼1单元703室的钱样例，身份证411599198803120015，准备在负一层B1-001车位装自用充电桩。
在贵司作出答复之前，我先保证做到：一、桩和电缆买有认证的；二、一切损失由我承担。
保证人：钱样例
2026年9月4日
"""
    assert _values(text)[0] == "other"


def test_two_days_below_the_heads_of_a_term() -> None:
    lines: list[Line] = [(600, 100, "车位使用卡"), (200, 200, "持卡人"), (800, 200, "证件号码"), (200, 250, "钱样例")]
    lines += [(800, 250, "411599198803120015"), (200, 300, "项目"), (800, 300, "对应房号"), (200, 350, "云杉公馆")]
    lines += [(800, 350, "10-1-2903"), (200, 400, "起"), (800, 400, "止"), (200, 450, "2021年11月09日")]
    lines += [(800, 450, "2041年11月08日"), (200, 520, "持卡人对上述车位享有占有、使用的权利。")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("valid_from"), values.get("valid_to")) == ("2021-11-09", "2041-11-08")
    assert values.get("community") == "云杉公馆"


def test_a_bay_drawn_by_lot_and_whom_the_notice_is_written_to() -> None:
    kind, values = _values(
        """
# 固定车位分配结果通知
钱样例先生（21号楼1单元304室业主）：
您报名参加的云杉嘉园车位轮候已经结束。按得分由高到低，您排第34位，分得负一层278号车位。
本轮使用期从2024年4月23日算起，到2029年4月22日为止，期满重新轮候。
登记的身份证号：411599198803120015，有误请三日内更正。
云杉嘉园业主委员会
2024年6月21日
"""
    )
    assert kind == "parking_use_right_cert"
    assert (values["holder"], values["issue_date"]) == ("钱样例", "2024-06-21")
    assert str(values["space_no"]).removeprefix("负一层") == "278"
    assert (values["valid_from"], values["valid_to"]) == ("2024-04-23", "2029-04-22")


def test_residents_sell_a_bay_in_their_own_words() -> None:
    kind, values = _values(
        """
# 卖车位协议
一、林样例（身份证<A>）名下在云杉公馆的车位，号码B2-312，
自愿卖给钱样例（身份证<B>）。
二、两家商定，价钱共壹拾万柒仟捌佰捌拾捌元整，即107888元，银行转账，当天付清，另写收条。
卖的一方：林样例
买的一方：钱样例
2025年8月18日
"""
    )
    assert kind == "parking_purchase_contract"
    assert (values["seller"], values["buyer"], values["buyer_id"]) == ("林样例", "钱样例", ID_B)
    assert (values["community"], values["space_no"], values["price"]) == ("云杉公馆", "B2-312", "107888.00")


def test_sides_at_the_heads_of_two_columns() -> None:
    lines: list[Line] = [(600, 100, "停车位买卖合同"), (200, 200, "转出方"), (900, 200, "受让方")]
    lines += [(200, 250, "信阳样例置业有限公司"), (900, 250, "钱样例"), (200, 300, "统一社会信用代码")]
    lines += [(900, 300, "公民身份号码"), (200, 350, "91411599MA9TEXT00M"), (900, 350, ID_B)]
    lines += [(200, 400, "标的所在"), (900, 400, "标的编号"), (200, 450, "云杉公馆地下一层"), (900, 450, "A394")]
    lines += [(200, 520, "对价（元）83888.00"), (900, 520, "4车位使用年限随土地使用年限。")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("seller"), values.get("buyer")) == ("信阳样例置业有限公司", "钱样例")
    assert (values.get("buyer_id"), values.get("space_no")) == (ID_B, "A394")


def test_an_estate_with_its_address_in_brackets_and_one_where_a_party_lives() -> None:
    _, values = _values(
        """
# 地下车库停车位销售协议
卖方：信阳样例置业有限公司
买方：钱样例
联络地址：信阳市潢川县银杏街141号银杏新村7号楼2单元703室
买方所购车位在云杉花园（浉河区云杉北路68号）地下车库地下一层，编号为A-292，位置以附图为准。
总价人民币陆万柒仟捌佰捌拾捌元整（¥67,888.00）。
"""
    )
    assert (values["community"], values["space_no"]) == ("云杉花园", "A-292")


def test_ours_in_a_lease_in_plain_words() -> None:
    kind, values = _values(
        """
# 租约
林样例把自家在信阳市浉河区云杉镇云杉村东头旧仓库院子的地方租给钱样例用，给电车充电。地方大小有1000平方米上下。
说好从2026年4月1日租到2029年3月31日，一年租钱贰万伍仟元整。
出租人：林样例
承租人：钱样例
2026年3月17日
"""
    )
    assert kind == "lease_contract"
    assert values["location"] == "信阳市浉河区云杉镇云杉村东头旧仓库院子"
    assert (values["area_m2"], values["lease_to"]) == ("1000", "2029-03-31")


@pytest.mark.parametrize("title", ["退租交接结算单", "退房结算清单"])
def test_a_settlement_after_a_tenancy_is_no_lease(title: str) -> None:
    text = f"""
# {title}
房屋：信阳市平桥区云杉路51号云杉小区9号楼3单元101室
出租人：林样例
原承租人：钱样例
退还押金：原押金600元，扣除后应退528元
钥匙4把、C区316号车位遥控器1个已交还。自签字之日起原租赁关系解除。
"""
    assert _values(text)[0] == "other"


def test_a_subtitle_in_brackets_does_not_speak_against_a_kind() -> None:
    kind, values = _values(
        """
# 职工停车位使用凭证
# （分配通知单）
钱样例同志：
经职工代表大会通过的办法打分排队，现将云杉嘉园院内A472号停车位分配给你使用。
使用时间从2026年8月4日算起，到2029年8月3日结束，期满重新打分。
信阳样例服务有限公司
2026年8月4日
"""
    )
    assert kind == "parking_use_right_cert"
    assert (values["space_no"], values["valid_to"]) == ("A472", "2029-08-03")


def test_names_below_their_role_words_on_a_cover() -> None:
    lines: list[Line] = [(900, 100, "云杉库转字（2025）第0172号"), (500, 300, "地下车库停车位出让合同")]
    lines += [(400, 600, "出让人"), (400, 650, "信阳样例置业有限公司"), (400, 760, "受让人"), (400, 810, "钱样例")]
    lines += [(400, 920, "项目"), (400, 970, "云杉公馆"), (500, 1300, "2025年10月22日")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("seller"), values.get("buyer")) == ("信阳样例置业有限公司", "钱样例")
    assert (values.get("contract_no"), values.get("community")) == ("云杉库转字（2025）第0172号", "云杉公馆")


def test_a_label_with_its_translation_has_its_value_below() -> None:
    lines: list[Line] = [(500, 100, "机动车位使用权证"), (200, 200, "权利人HOLDER"), (200, 250, "钱样例")]
    lines += [(200, 320, "所在项目PROJECT"), (200, 370, "云杉公馆"), (200, 500, "发证日期：2023年3月3日")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("holder"), values.get("community")) == ("钱样例", "云杉公馆")
