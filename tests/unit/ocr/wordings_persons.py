"""Papers of persons in the editions met in practice (people, places and numbers invented)."""

from __future__ import annotations

from tests.unit.ocr.typed_contracts import ID_A, ID_B, Wording

TEMPORARY = [
    Wording(
        "one_side",
        "temp_id_card",
        """
# 中华人民共和国临时居民身份证
姓名　张测试
性别　男　民族　汉
出生　1990年1月1日
住址　河南省信阳市浉河区示例路18号样例花园3号楼
公民身份号码　<A>
签发机关　信阳市公安局浉河分局
有效期限　2026.10.08-2027.01.08
""",
        {
            "name": "张测试",
            "id_number": ID_A,
            "address": "河南省信阳市浉河区示例路18号样例花园3号楼",
            "issuer": "信阳市公安局浉河分局",
            "valid_from": "2026-10-08",
            "valid_to": "2027-01-08",
        },
    ),
    Wording(
        "title_on_the_other_side",
        "temp_id_card",
        """
# 中华人民共和国
# 临时居民身份证
---
姓名：李样本
性别：女
民族：回
出生：1985年6月15日
住址：河南省固始县试验大道7号
公民身份号码：<B>
签发机关：固始县公安局
有效期：2026年9月1日至2026年11月30日
""",
        {
            "name": "李样本",
            "id_number": ID_B,
            "address": "河南省固始县试验大道7号",
            "issuer": "固始县公安局",
            "valid_from": "2026-09-01",
            "valid_to": "2026-11-30",
        },
    ),
]

PERMITS = [
    Wording(
        "hong_kong_and_macao",
        "hmt_residence_permit",
        """
姓名　陈试验
性别　男
出生　1990年1月1日
住址　河南省信阳市羊山新区示范街6号
公民身份号码　810000199001010019
# 中华人民共和国
# 港澳居民居住证
签发机关　信阳市公安局羊山分局
有效期限　2023.05.10-2028.05.10
通行证号码　H99000001
签发次数　01
""",
        {
            "name": "陈试验",
            "id_number": "810000199001010019",
            "issuer": "信阳市公安局羊山分局",
            "valid_from": "2023-05-10",
            "valid_to": "2028-05-10",
        },
    ),
    Wording(
        "taiwan_two_pages",
        "hmt_residence_permit",
        """
姓名　林演示
性别　女　出生　1985年6月15日
住址　信阳市平桥区试验大道99号
公民身份号码　83000019850615202X
---
# 中华人民共和国
# 台湾居民居住证
签发机关：信阳市公安局平桥分局
有效期限：2024.01.02-2029.01.02
签发次数：02　通行证号码：00990001
""",
        {
            "name": "林演示",
            "id_number": "83000019850615202X",
            "issuer": "信阳市公安局平桥分局",
            "valid_from": "2024-01-02",
            "valid_to": "2029-01-02",
        },
    ),
]

PASSPORTS = [
    Wording(
        "chinese",
        "passport",
        """
中华人民共和国护照|PEOPLE'S REPUBLIC OF CHINA PASSPORT
类型/Type|国家码/Country Code|护照号/Passport No.
P|CHN|E99000017
姓名/Name
张测试
ZHANG, CESHI
性别/Sex|国籍/Nationality|出生日期/Date of birth
男/M|中国/CHINESE|01 1月/JAN 1990
出生地点/Place of birth|签发日期/Date of issue
河南/HENAN|10 11月/NOV 2020
签发地点/Place of issue|有效期至/Date of expiry
河南/HENAN|09 11月/NOV 2030
签发机关/Authority
公安部出入境管理局
POCHNZHANG<<CESHI<<<<<<<<<<<<<<<<<<<<<<<<<<<
E990000174CHN9001011M3011098<<<<<<<<<<<<<<04
""",
        {"name": "张测试", "passport_no": "E99000017", "birth_date": "1990-01-01", "valid_to": "2030-11-09"},
    ),
    Wording(
        "without_the_lines_below",
        "passport",
        """
# 中华人民共和国 护照 PASSPORT
护照号码/Passport No. EA9900023
姓名/Name 李样本
出生日期/Date of birth 15 JUN 1985
有效期至/Date of expiry 02 MAR 2028
签发机关/Authority 公安部出入境管理局
""",
        {"name": "李样本", "passport_no": "EA9900023", "birth_date": "1985-06-15", "valid_to": "2028-03-02"},
    ),
    Wording(
        "misread_machine_lines",
        "passport",
        """
# 护照 PASSPORT
护照号/Passport No.
EA9900023
姓名/Name
李样本
出生日期/Date of birth
有效期至/Date of expiry
P<CHNLI《《YANGBEN《《《《《《《《《《《《《《《《《《《《《《《
EA99OO0239CHN85O6151F2803O21MOKGMBNDLNLPA920
""",
        {"name": "李样本", "passport_no": "EA9900023", "birth_date": "1985-06-15", "valid_to": "2028-03-02"},
    ),
    Wording(
        "foreign",
        "passport",
        """
# PASSPORT
Type / Country Code / Passport No.
P UTO X9900011
Surname
SAMPLE
Given names
ANNA MARIA
P<UTOSAMPLE<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<
X9900011<7UTO7408122F3204153<<<<<<<<<<<<<<<2
""",
        {"name": "SAMPLE ANNA MARIA", "passport_no": "X9900011", "birth_date": "1974-08-12", "valid_to": "2032-04-15"},
    ),
]

HOUSEHOLDS = [
    Wording(
        "first_page_and_card",
        "household_register",
        """
# 居民户口簿
户　　别|家庭户|户主姓名|张测试
户　　号|990012345|住　　址|信阳市浉河区示例路18号
省级公安机关户口专用章|户口登记机关户口专用章
承办人签章：|2015年3月2日签发
---
# 常住人口登记卡
姓　　名|李样本|户主或与户主关系|妻
曾用名||性　　别|女
出生地|河南省信阳市|民　　族|汉族
籍　　贯|河南省信阳市|出生日期|1985年6月15日
本市（县）其他住址||宗教信仰|
公民身份证件编号|<B>|身高|162厘米
文化程度|大学本科|婚姻状况|有配偶
服务处所||职业|教师
何时由何地迁来本市（县）|久居
何时由何地迁来本址|2015年3月2日示例路迁来
承办人签章：|登记日期：2015年3月2日
""",
        {"householder": "张测试", "name": "李样本", "relation": "妻", "id_number": ID_B},
    ),
    Wording(
        "card_of_the_head",
        "household_register",
        """
# 常住人口登记卡
姓名：张测试　户主或与户主关系：户主
曾用名：　性别：男
出生地：河南省固始县　民族：汉
籍贯：河南省固始县　出生日期：1990年1月1日
公民身份号码：<A>
文化程度：高中　婚姻状况：未婚　兵役状况：
登记日期：2012年8月1日
""",
        {"householder": "张测试", "name": "张测试", "relation": "户主", "id_number": ID_A},
    ),
    Wording(
        "first_page_alone",
        "household_register",
        """
# 户口簿
户别：非农业家庭户口
户主姓名：王示例
户号：990054321
住址：河南省光山县样板东路5号
""",
        {"householder": "王示例"},
    ),
]

MARRIAGES = [
    Wording(
        "open_booklet",
        "marriage_cert",
        """
# 中华人民共和国
# 结婚证
结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。
持证人：张测试
登记日期：2020年5月20日
结婚证字号：J411502-2020-000123
备注：
姓名：张测试　性别：男
国籍：中国　出生日期：1990年01月01日
身份证件号：<A>
姓名：李样本　性别：女
国籍：中国　出生日期：1985年06月15日
身份证件号：<B>
""",
        {"holder": "张测试", "spouse": "李样本", "cert_no": "J411502-2020-000123"},
    ),
    Wording(
        "holder_is_the_second_one",
        "marriage_cert",
        """
# 结婚证
持 证 人|李样本
登记日期|2008年08月08日
结婚证字号|信浉结字010801234号
---
姓　　名|张测试|性别|男
国　　籍|中国|出生日期|1990年1月1日
身份证件号|<A>
姓　　名|李样本|性别|女
国　　籍|中国|出生日期|1985年6月15日
身份证件号|<B>
""",
        {"holder": "李样本", "spouse": "张测试", "cert_no": "信浉结字010801234号"},
    ),
    Wording(
        "a_column_for_each",
        "marriage_cert",
        """
# 结婚证
持证人|张测试
登记日期|2019年9月9日
结婚证字号|J411522-2019-004321
|男方|女方
姓名|张测试|李样本
出生日期|1990年1月1日|1985年6月15日
身份证件号|<A>|<B>
""",
        {"holder": "张测试", "spouse": "李样本", "cert_no": "J411522-2019-004321"},
    ),
    Wording(
        "holder_not_among_the_names",
        "marriage_cert",
        """
# 结婚证
持证人：王示例
登记日期：2018年03月01日
结婚证字号：J411503-2018-000456
姓名：张测试　性别：男
姓名：李样本　性别：女
""",
        {"holder": "王示例", "cert_no": "J411503-2018-000456"},
    ),
]

# Papers near to one of these that are no proof of anything here.
OTHERS = {
    "driving_licence": """
# 中华人民共和国机动车驾驶证
证号　<A>
姓名　张测试　性别　男　国籍　中国
住址　河南省信阳市浉河区示例路18号
出生日期　1990-01-01
初次领证日期　2012-03-04
准驾车型　C1
有效期限　2018-03-04 至 2028-03-04
""",
    "divorce": """
# 离婚证
持证人：张测试
登记日期：2022年5月20日
离婚证字号：L411502-2022-000123
姓名：张测试　性别：男
国籍：中国　出生日期：1990年01月01日
身份证件号：<A>
姓名：李样本　性别：女
国籍：中国　出生日期：1985年06月15日
身份证件号：<B>
""",
    "receipt_for_an_identity_card": """
# 居民身份证领取凭证
姓名：张测试　性别：男　民族：汉
公民身份号码：<A>
受理单位：信阳市公安局浉河分局
领取日期：2026年11月20日
""",
    "legal_person_statement": """
# 法定代表人身份证明书
单位名称：信阳样例商贸有限公司
姓名：张测试　性别：男　年龄：36　职务：总经理
身份证号码：<A>
系信阳样例商贸有限公司的法定代表人。
特此证明。
> 信阳样例商贸有限公司
> 2026年10月8日
""",
}
