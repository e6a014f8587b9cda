"""Further papers of all kinds: works named by what they build, roads called 胡同, labels in brackets and in pieces."""

from __future__ import annotations

from tests.unit.ocr.typed_contracts import ID_A, ID_B, Wording

FURTHER_PAPERS = [
    Wording(
        "plan_of_a_charging_station_under_works",
        "traffic_protection_measures",
        """
# 占道施工交通安全防护措施
　　为做好羊山新区试验巷充电驿站施工期间的交通安全工作，保障行人通行安全，制定以下防护措施：
　　一、施工区域采用围挡全封闭。
　　二、夜间设置警示灯。
> 信阳样例建筑安装有限公司
> 2026年10月12日
""",
        {"project": "羊山新区试验巷充电驿站", "author": "信阳样例建筑安装有限公司", "issue_date": "2026-10-12"},
    ),
    Wording(
        "plan_to_secure_a_station_while_it_is_built",
        "traffic_protection_measures",
        """
# 施工交通安全防护方案
　　为确保示范新村公共充电场站建设期间周边道路畅通，特制定本方案：
　　一、出入口安排专人指挥。
　　二、围挡外侧设置爆闪灯。
> 信阳试云电力安装有限公司
> 2026年9月3日
""",
        {"project": "示范新村公共充电场站", "author": "信阳试云电力安装有限公司", "issue_date": "2026-09-03"},
    ),
    Wording(
        "emergency_plan_sent_round",
        "traffic_emergency_measures",
        """
# 信阳试云送变电工程有限责任公司
# 试云安〔2026〕2号
# 关于印发《样例小区电动汽车充电站10kV外线接入工程交通应急预案》的通知
各施工班组：
　　为及时处置施工期间的交通突发事件，制定本预案，请遵照执行。
　　一、发生交通事故：立即停止作业，保护现场，拨打122。
> 信阳试云送变电工程有限责任公司
> 2026年10月26日
""",
        {
            "project": "样例小区电动汽车充电站10kV外线接入工程",
            "author": "信阳试云送变电工程有限责任公司",
            "issue_date": "2026-10-26",
        },
    ),
    Wording(
        "promise_with_a_note_on_copies_below_the_day",
        "traffic_commitment",
        """
# 占道施工交通安全承诺书
承诺人：信阳样例市政工程有限公司
工程名称：试验路电力排管工程
占用道路：试验路
占用期限：自2026年12月3日至2026年12月4日止
　　承诺人就上述占道施工期间的交通安全作出以下承诺：
　　（1）不擅自扩大占道范围。
　　（2）施工完毕立即清除路面障碍物。
> 负责人签名：张测试
> 2026年11月2日
本承诺书一式两份，交警大队、承诺人各存一份。
""",
        {
            "promisor": "信阳样例市政工程有限公司",
            "project": "试验路电力排管工程",
            "road": "试验路",
            "period_from": "2026-12-03",
            "period_to": "2026-12-04",
            "signer": "张测试",
            "issue_date": "2026-11-02",
        },
    ),
    Wording(
        "conformity_sheet_with_plain_labels",
        "vehicle_conformity_cert",
        """
# 机动车合格证电子信息
合格证号|YQ2916663727372
生产企业|样例汽车有限公司郑州分公司
品牌名称|样例牌
产品型号|SYJ7005MPHEV21
车辆识别代号（VIN）|LTESTC2D1MR606488
签发日期|2025/3/12
车身颜色|极光绿
燃料种类|插电式混合动力
排放标准|国六
轮胎规格|235/50R19
""",
        {
            "cert_no": "YQ2916663727372",
            "maker": "样例汽车有限公司郑州分公司",
            "model": "SYJ7005MPHEV21",
            "vin": "LTESTC2D1MR606488",
            "fuel": "插电式混合动力",
            "issue_date": "2025-03-12",
        },
    ),
    Wording(
        "old_wedding_certificate_without_a_holder",
        "marriage_cert",
        """
# 结婚证
> 平结字第730号
姓名　张测试　性别　男|姓名　李样例　性别　女
出生日期　1957年8月10日|出生日期　1963年10月16日
　　自愿结婚，经审查符合中华人民共和国婚姻法关于结婚的规定，发给此证。
> 信阳市光山县样例镇人民政府
> 一九九七年七月十二日
""",
        {"cert_no": "平结字第730号", "holder": "张测试", "spouse": "李样例"},
    ),
    Wording(
        "committee_with_its_director",
        "uscc_cert",
        """
# 基层群众性自治组织特别法人
# 统一社会信用代码证书
统一社会信用代码：54411599MAGPA64C3E
名称：潢川县样例乡试验村村民委员会
住所：潢川县样例乡试验村
主任：张测试
有效期：2020年04月18日至2025年04月18日
> 发证机关：潢川县民政局
> 发证日期：2020年4月18日
""",
        {
            "uscc": "54411599MAGPA64C3E",
            "name": "潢川县样例乡试验村村民委员会",
            "address": "潢川县样例乡试验村",
            "legal_person": "张测试",
            "issuer": "潢川县民政局",
            "issue_date": "2020-04-18",
        },
    ),
    Wording(
        "note_on_green_land_with_labels_in_brackets",
        "green_situation_note",
        """
# 城市绿地、树木情况说明材料
【申请单位】信阳样例新能源有限公司
【项目名称】2026年平桥区公交充电场站供电线路新建工程
【绿地位置】信阳市平桥区试验苑（二期）院内东侧绿地
【绿地性质】道路绿地
【涉及面积】191.1平方米
【涉及树木】大叶女贞4株，合计4株
【保护措施】树木由专业队伍带土球移植。
> 说明单位（盖章）
> 说明日期：2026-10-10
""",
        {
            "applicant": "信阳样例新能源有限公司",
            "place": "信阳市平桥区试验苑（二期）院内东侧绿地",
            "nature": "道路绿地",
            "area_m2": "191.1",
            "tree_count": "4",
            "issue_date": "2026-10-10",
        },
    ),
    Wording(
        "approval_with_a_road_called_hutong",
        "municipal_approval",
        """
# 信阳市浉河区城市管理局
# 准予行政许可决定书
> 信城管道许〔2026〕296号
浉河区样例农机专业合作社：
　　你单位提出的样例物流园配套电源项目占用、挖掘城市道路申请，本机关已于近日受理。经审查，决定准予行政许可。
　　许可内容：在试验胡同人行道开挖，长36米、宽4.5米，面积162平方米。
　　许可期限：2027年01月03日至2027年02月16日。
> 信阳市浉河区城市管理局
> 2026年10月29日
""",
        {
            "doc_no": "信城管道许〔2026〕296号",
            "holder": "浉河区样例农机专业合作社",
            "project": "样例物流园配套电源项目",
            "road": "试验胡同",
            "period_from": "2027-01-03",
            "period_to": "2027-02-16",
            "issuer": "信阳市浉河区城市管理局",
            "issue_date": "2026-10-29",
        },
    ),
    Wording(
        "authority_signed_with_a_fingerprint",
        "authorization_letter",
        f"""
# 个人用户业务办理授权委托书
受托人：李样例　身份证号：{ID_B}
委托事项：办理充电桩用电新装申请
委托期限：自2026年9月2日至2026年11月2日
　　本人因故不能到场，受托人在委托期限内所签署的文件，本人均予认可，法律后果由本人承担。
委托人签名（按指印）：张测试
证件号码：{ID_A}
> 2026年9月2日
""",
        {
            "principal": "张测试",
            "agent": "李样例",
            "matter": "办理充电桩用电新装申请",
            "valid_from": "2026-09-02",
            "valid_to": "2026-11-02",
        },
    ),
    Wording(
        "application_that_came_back_with_its_number",
        "joint_application",
        """
# 充电桩报装一件事联办申请表
编号：XY-2026-954388
企业名称|信阳样例新能源有限公司
报装详细地址|信阳市浉河区样例路1号
业务种类|新装
期望用电时间|2026年12月1日
""",
        {"case_no": "XY-2026-954388"},
    ),
]
