"""Ordinary papers of further offices, typed: what they were first read wrongly in."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import read_typed, typed, values_of


def test_consent_by_a_tick_in_a_form_of_questions() -> None:
    [paper] = read_typed(
        typed(
            "充电设施建设征询单\n1.谁来申请？　　张样例\n2.装在哪个小区？　　样例花园\n3.用的是几号车位？　　C区259\n"
            "4.充电桩多大功率？　　7kW\n5.小区有没有物业公司？　　☐有　　√没有，由社区代管\n"
            "6.社区意见　　√可以安装　　☐不可以安装\n填单人：李试样　　样例市试验区样例社区居民委员会（章）\n2026年8月29日"
        )
    )
    assert paper.kind == "property_consent"
    assert values_of(paper)["consent"] is True


def test_matter_that_is_ticked_among_others() -> None:
    [paper] = read_typed(
        typed(
            "用电业务代办授权表\n授权人　　张样例　　411599199107210815\n代办人　　李试样　　411599196705256510\n"
            "授权办理事项：☐更名过户☐增容√低压充电桩新装☐销户\n授权有效期　　2026-10-04至2026-12-02\n"
            "授权人声明：代办人办理上述事项的法律后果由本人承担。\n授权人签名：张样例　　代办人签名：李试样"
        )
    )
    assert values_of(paper)["matter"] == "低压充电桩新装"


@pytest.mark.parametrize("side", ["租用单位", "租赁单位", "租入方"])
def test_who_rents_by_any_name(side: str) -> None:
    [paper] = read_typed(
        typed(
            f"厂院租用合同\n出租单位：样例市试样置业有限公司\n{side}：样例市试验商贸有限公司\n双方就厂院租用一事约定如下。\n"
            "地址：样例市试验区样例三路96号院内3号库房　　每月租金：16900元\n"
            "租用起止：2026年8月20日至2028年8月19日\n一、出租方交付库房，不得转租。\n订立日期：2026-07-26"
        )
    )
    assert (paper.kind, values_of(paper)["lessee"]) == ("lease_contract", "样例市试验商贸有限公司")


def test_bay_that_a_note_names_in_passing() -> None:
    [paper] = read_typed(
        typed(
            "证明\n辖区居民张样例，家住样例花园16号楼3单元502室。小区停车位里的C区322号一直是他家停车使用，邻居都知道，"
            "没有争议，该车位使用权归其本人。\n情况属实，请予办理。\n样例市试验区样例社区居民委员会\n2026年10月4日"
        )
    )
    assert (paper.kind, values_of(paper)["space_no"]) == ("parking_use_right_cert", "C区322")


@pytest.mark.parametrize(("begins", "ends"), [("实施起始", "实施终止"), ("施工开始时间", "施工结束时间")])
def test_days_of_a_plan_by_labels_of_their_own(begins: str, ends: str) -> None:
    [paper] = read_typed(
        typed(
            "占道作业交通疏解方案表\n工程项目　　样例小区充电桩电源接入工程\n占用路名　　样例西路\n"
            "编制单位　　样例市试验电力工程有限公司\n编制时间　　2026-08-13\n"
            f"{begins}　　2026-08-27　　{ends}　　2026-09-02\n警告区　　150米　　前方施工标志1块"
        )
    )
    read = values_of(paper)
    assert paper.kind == "traffic_plan"
    assert (read["period_from"], read["period_to"], read["issue_date"]) == ("2026-08-27", "2026-09-02", "2026-08-13")


def test_agent_in_the_part_of_a_form_headed_by_the_party() -> None:
    [paper] = read_typed(
        typed(
            "法人单位办电授权书\n样例供电公司营业厅：\n授权方\n单位全称　　样例市试验充电服务有限公司\n被授权方\n姓名　　李试样\n"
            "移动电话　　13800000997\n授权内容\n事项　　办理充电设施低压用电申请、签约及验收\n"
            "有效期　　自2026-10-13起至2026-12-12止\n授权单位（公章）：\n填写日期：2026年10月13日"
        )
    )
    assert (paper.kind, values_of(paper)["agent"]) == ("authorization_letter", "李试样")


def test_seller_named_together_with_the_buyer() -> None:
    [paper] = read_typed(
        typed(
            "汽车买卖协议书\n供车方样例市试验汽车销售服务有限公司与购车方样例市试样充电服务有限公司就新能源汽车一辆的买卖，"
            "自愿达成以下协议。\n一、购车方选定样例牌YLP6009MBEV12纯电动轿车一辆。\n"
            "二、车价合计人民币贰拾柒万壹仟玖佰元整（271900元）。\n三、供车方应于2024年2月29日前交车。\n签于2024年2月27日"
        )
    )
    read = values_of(paper)
    assert (read["seller"], read["buyer"]) == ("样例市试验汽车销售服务有限公司", "样例市试样充电服务有限公司")


@pytest.mark.parametrize("label", ["填发单位", "核发机关", "出具单位"])
def test_issuer_close_behind_its_label(label: str) -> None:
    [paper] = read_typed(
        typed(
            "车位使用权证书\n第2024936号\n使用权人　　张样例\n公民身份号码　　<A>\n坐落　　样例花园地下车库负一层B1-227号位\n"
            "使用期限　　2024年4月7日至2044年4月6日\n持证人凭本证在上述车位停放车辆、申请安装充电设施。\n"
            f"{label}样例市试验置业有限公司\n二〇二四年四月二日"
        )
    )
    assert values_of(paper)["issuer"] == "样例市试验置业有限公司"


@pytest.mark.parametrize(
    ("lines", "estate"),
    [
        ("证明条\n我村试样·听雨住户张样例，想在自家停车位（A178号）上装个充电桩。", "试样·听雨"),
        ("样例一期业主委员会\n决议\n关于车位安装充电桩。业主张样例在其负一层C区270车位安装充电桩。", "样例一期"),
    ],
)
def test_estate_that_only_its_people_name(lines: str, estate: str) -> None:
    [paper] = read_typed(typed(f"{lines}\n经商量，同意安装。\n样例一期业主委员会\n2026年10月3日"))
    assert (paper.kind, values_of(paper)["community"]) == ("property_consent", estate)


def test_who_applies_and_who_runs_the_errand_on_a_slip() -> None:
    [paper] = read_typed(
        typed(
            "绿地、树木事项申办单\n收件：试验区园林绿化服务中心\n申办人　　张样例\n代理人　　李试样　　代理人电话　　13800000119\n"
            "申办内容　　砍伐树木\n绿地所在　　试验区样例大街东侧（样例小区围墙外）\n作业范围　　长40m，宽2m，计80m²\n"
            "作业时间　　2026.9.26-2026.10.7\n申办人签名：张样例　　递交日期：2026.9.10"
        )
    )
    read = values_of(paper)
    assert paper.kind == "green_application"
    assert (read["applicant"], read["handler"], read["phone"]) == ("张样例", "李试样", "13800000119")


def test_request_of_a_village_in_running_words() -> None:
    [paper] = read_typed(
        typed(
            "关于开挖路面埋设电缆的请示\n样例市试验区城市管理局：\n　　为了村口公共充电桩接电源，我村要从试样街边的变压器引线过来，"
            "必须挖开样例西路的路面。经量，沟长34.5米、宽3米，合计103.5平方米。\n"
            "　　活儿包给了样例市试验电力安装工程有限公司，想从2026年10月18日开挖，到2026年10月30日回填并恢复好路面。\n"
            "　　妥否，请批示。\n样例市试验区样例镇样例村村民委员会\n二〇二六年十月一日"
        )
    )
    assert paper.kind == "road_dig_application"
    assert (values_of(paper)["reason"], values_of(paper)["road"]) == ("村口公共充电桩接电源", "样例西路")


def test_number_of_who_does_it_stands_behind_what_is_done() -> None:
    [paper] = read_typed(
        typed(
            "样例市试验物业服务有限公司\n地址：样例市试验区样例西路44号　　总机0376-6227178\n样例市园林绿化中心：\n事由：临时占用绿地\n"
            "　　我司在样例家园增设充电桩，须使用样例中路104号门前的绿地88.5平方米，请予审批。\n"
            "　　本件由工程部李试样跟办（13800006439），签发人王样板。\n样例市试验物业服务有限公司\n2026年8月4日"
        )
    )
    read = values_of(paper)
    assert paper.kind == "green_application"
    assert (read["handler"], read["phone"]) == ("李试样", "13800006439")


@pytest.mark.parametrize("part", ["半边路面", "半幅车道"])
def test_road_of_which_a_part_is_taken(part: str) -> None:
    [paper] = read_typed(
        typed(
            "交通安全承诺书\n区交警大队：\n　　村里实施公用充电桩电缆工程，2026年11月22日进场，2027年1月1日退场，"
            f"这段时间要占样例大街{part}。村委会向贵队承诺：\n　　1、白天有人挥旗，晚上有红灯。\n"
            "样例市试验区样例镇样例村村民委员会\n村主任签字：张样例\n二〇二六年十一月十日"
        )
    )
    assert (paper.kind, values_of(paper)["road"]) == ("traffic_commitment", "样例大街")


def test_two_who_agree_on_the_use_of_a_yard() -> None:
    [paper] = read_typed(
        typed(
            "场地使用协议\n出场地的一方：张样例，身份证号<A>\n用场地的一方：李试样，身份证号<B>\n"
            "　　双方当面说好：试验区样例大街112号院内空地一块，量得60平方米，土地和房子都是前者的，前者愿意给后者安装充电桩、"
            "停车使用，为期八年，每年租金800元，年初付清。\n出场地人：张样例　　用场地人：李试样\n2026年11月10日"
        )
    )
    assert paper.kind == "site_right_evidence"


def test_numbered_boxes_with_their_values_below() -> None:
    [paper] = read_typed(
        typed(
            "试验区城市道路占用管理用表　　表A\n城市道路临时占用申请表\n1申请单位　　　　　　2经办人　　　　　　3联系方式\n"
            "样例市充电服务有限公司　　　　　　李试样　　　　　　13800005819\n7占用道路　　　　　　8占用位置\n"
            "样例西路　　　　　　样例西路135号门前人行道\n9占用事由　　　　　　10长度/m　　　　　　11宽度/m　　　　　　12占用面积/m2\n"
            "顶管工作坑围挡　　　　　　43　　　　　　1.2　　　　　　51.6\n13起始日期　　　　　　14截止日期\n"
            "2026-08-22　　　　　　2026-09-08\n说明：本表为申请表，勘查审核内容另见B表。",
            wide=True,
        )
    )
    read = values_of(paper)
    assert paper.kind == "road_occupy_application"
    assert read["parts"] == ("A",)
    numbers_of_boxes = {"7", "9", "10", "11", "12"}
    assert not numbers_of_boxes & {read.get(name) for name in ("length_m", "width_m", "area_m2")}


def test_facility_that_is_ticked_between_brackets() -> None:
    [paper] = read_typed(
        typed(
            "临时占用市政设施情况登记表\n占用单位（个人）　　张样例\n占用设施　　[]人行道[√]车行道[]路灯[]井盖[]护栏\n"
            "占用地点　　样例胡同126号门前\n占用范围　　长95米，宽0.8米，面积76平方米\n占用时段　　2026年11月5日至2026年12月13日"
        )
    )
    assert values_of(paper)["facility"] == "车行道"


def test_signature_of_who_came_for_the_applicant() -> None:
    [paper] = read_typed(
        typed(
            "占道施工申报·A表\n申报人　　　　　　　　证件类型\n张样例　　　　　　　　居民身份证\n代办人　　　　　　　　代办人手机号\n"
            "李试样　　　　　　　　13800004168\n道路　　　　　　　　占道原因\n样例路　　　　　　　　电缆井施工围护\n"
            "申报人（代办人）签字：李试样　　　　提交时间2026-09-11"
        )
    )
    assert (values_of(paper)["applicant"], values_of(paper)["handler"]) == ("张样例", "李试样")


def test_stretch_between_two_other_roads() -> None:
    [paper] = read_typed(
        typed(
            "样例小区充电桩电缆敷设工程\n占道施工交通组织方案\n编制单位：样例市试验工程有限公司\n编制日期：2026年10月7日\n"
            "第一章项目概况\n本次占道施工路段为样例东路，位于试验三路与试样大街之间，占用非机动车道，占道长64.5米、宽1.5米。\n"
            "占道施工时间：2026年10月27日至2026年12月2日。\n第二章交通组织\n保留双向通行，引导至试样大街绕行。"
        )
    )
    assert values_of(paper)["road"] == "样例东路"


def test_site_given_to_a_company_as_something() -> None:
    [paper] = read_typed(
        typed(
            "同意使用场地的证明\n样例市城市管理局：\n位于试验区样例中路155号南侧空地，约620平方米，权属为我村集体所有，无争议。\n"
            "经村民代表会议表决，同意将该地块交由样例市试验商贸有限公司用作电动汽车充电站建设用地，使用期十年。\n"
            "特此证明。\n样例市试验区样例镇样例村村民委员会\n2026年11月5日"
        )
    )
    assert values_of(paper)["holder"] == "样例市试验商贸有限公司"


def test_errand_without_what_else_may_be_signed() -> None:
    [paper] = read_typed(
        typed(
            "委托书\n我叫张样例，身份证号411599199107210815，特委托我的朋友李试样（身份证号411599196705256510）"
            "到供电营业厅替我办理充电桩电表申请，需要签字的由他代签，我都承认。\n委托人：张样例\n2026年11月2日"
        )
    )
    assert values_of(paper)["matter"] == "办理充电桩电表申请"


def test_application_for_a_site_with_the_owners_answer_below() -> None:
    [paper] = read_typed(
        typed(
            "借用场地申请\n样例市试验置业有限公司：\n样例市试样新能源科技有限公司因建设充电桩，恳请借用贵公司名下试验区样例路商业街停车区的一块地面，"
            "面积60平方米。设备基础、电缆均由我方施工并维护，不影响商户经营。贵公司如需收回，提前一个月通知即可。\n"
            "申请方：样例市试样新能源科技有限公司\n场地所有方答复：\n同意借用，按上述面积使用，注意防火。\n经手：李试样\n2026年10月27日"
        )
    )
    read = values_of(paper)
    assert paper.kind == "site_right_evidence"
    assert (read["holder"], read["grantor"]) == ("样例市试样新能源科技有限公司", "样例市试验置业有限公司")
    assert read["consent"] is True


def test_errand_is_what_is_handled_and_not_what_that_comprises() -> None:
    [paper] = read_typed(
        typed(
            "授权委托书\n委托单位　　　　　　　　样例市试验充电服务有限公司\n受托人　　　　　　　　李试样\n样例市供电公司营业窗口：\n"
            "兹委托上述受托人代表我单位办理充电站高压新装用电手续，授权范围为：提交和补正申请材料，签收各类通知书。\n"
            "委托单位（盖章）：\n2026年10月18日"
        )
    )
    assert values_of(paper)["matter"] == "办理充电站高压新装用电手续"


def test_company_whose_name_has_a_speck_in_it() -> None:
    [paper] = read_typed(
        typed(
            "工程建设涉及城市绿地、树木申请表\n申请单位/个人　　　　　　　　样例市试验充电服务.有限公司\n经办人　　　　　　　　李试样\n"
            "占用绿地地址　　　　　　　　样例路13号院墙外\n占用面积　　　　　　　　长60m宽2.5m合计150m2\n申请人签章　　　　　　　　李试样"
        )
    )
    assert values_of(paper)["applicant"] == "样例市试验充电服务有限公司"
