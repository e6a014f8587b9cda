"""Invented people, places, companies and cars: the facts a set of sample papers agrees on. Seeded."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module

from samples import numbers

RECEIVED = date(2026, 11, 23)  # the day on which the samples are handed in


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    male: bool
    ethnicity: str
    birth: date
    address: str
    id_number: str
    phone: str
    id_issuer: str
    id_from: date
    id_to: date | None  # None: 长期

    @property
    def sex(self) -> str:
        return "男" if self.male else "女"


@dataclass(frozen=True, slots=True)
class Org:
    name: str
    uscc: str
    address: str
    legal_person: str
    phone: str


@dataclass(frozen=True, slots=True)
class Community:
    """A housing estate, its place, and those who may speak for it."""

    name: str
    district: str
    street: str
    manager: Org
    residents_committee: str
    owners_committee: str
    village_committee: str


@dataclass(frozen=True, slots=True)
class Home:
    community: Community
    building: str
    unit: str
    room: str
    space_no: str
    space_floor: str

    @property
    def room_text(self) -> str:
        return f"{self.building}号楼{self.unit}单元{self.room}室"


@dataclass(frozen=True, slots=True)
class Vehicle:
    brand: str
    model_code: str
    vehicle_type: str
    vin: str
    engine_no: str
    plate: str
    total: Decimal
    tax_rate: Decimal
    bought: date

    @property
    def model(self) -> str:
        return f"{self.brand}牌{self.model_code}"

    @property
    def price_without_tax(self) -> Decimal:
        return (self.total / (1 + self.tax_rate)).quantize(Decimal("0.01"))

    @property
    def tax(self) -> Decimal:
        return self.total - self.price_without_tax


@dataclass(frozen=True, slots=True)
class Company:
    org: Org
    kind: str
    capital: str
    established: date
    valid_to: date | None
    scope: str
    licence_issuer: str
    licence_date: date


@dataclass(frozen=True, slots=True)
class Facts:
    person: Person
    spouse: Person
    landlord: Person
    home: Home
    developer: Org
    dealer: Org
    vehicle: Vehicle
    company: Company
    lease_from: date
    lease_to: date
    monthly_rent: Decimal
    space_price: Decimal
    consent_date: date
    power_kw: str


@dataclass(frozen=True, slots=True)
class Words:
    """The pieces that names are built from; the sets share none but the family names and districts."""

    given_first: str
    given_second: str
    estates: tuple[str, ...]
    streets: tuple[str, ...]
    firms: tuple[str, ...]
    brands: tuple[tuple[str, str], ...]
    scopes: tuple[str, ...]


FAMILY = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁"
    "魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎"
    "易常武乔贺赖龚文"
)
DOUBLE_FAMILY = ("欧阳", "上官", "司马", "诸葛")
DISTRICTS = ("浉河区", "平桥区", "羊山新区", "罗山县", "光山县", "固始县", "潢川县", "息县", "淮滨县", "商城县", "新县")

BUILD_WORDS = Words(
    given_first="样试例拟演范",
    given_second="宇涵博晴明远芳伟敏静磊洋勇艳杰娟涛超霞平刚桂英文华建国秀兰",
    estates=("样例花园", "试点新城", "示范家园", "拟翠苑", "演示华府", "样本国际", "例景湾", "试泉小区", "范阳里"),
    streets=("样例路", "试验大道", "示范街", "演习路", "例河路", "样板东路"),
    firms=("样例", "试云", "示范达", "拟想", "例新", "演示通"),
    brands=(("样驰", "YC"), ("试行者", "SXZ"), ("例电", "LD")),
    scopes=(
        "一般项目：电动汽车充电基础设施运营；集中式快速充电站；机动车充电销售；新能源汽车整车销售；停车场服务；"
        "日用百货销售；国内贸易代理（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）",
        "许可项目：道路货物运输（不含危险货物）；供电业务。一般项目：充电桩销售；物业管理；装卸搬运"
        "（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
    ),
)
SECOND_WORDS = Words(
    given_first="假虚设仿测构",
    given_second="琰祎婉嵘昊梓萱睿翊浩轩雯璐鑫琪颖倩斌波辉峰珊琳怡彤燕红梅春雷",
    estates=("假日新苑", "虚拟城", "仿真嘉园", "测绘佳苑", "设想公馆", "构想壹号院", "测试·紫薇府", "虚谷雅居"),
    streets=("测试大街", "仿真路", "假设大道", "构想路", "虚拟西路", "测量巷"),
    firms=("测试", "假定", "仿真", "虚构", "构想", "设例"),
    brands=(("测达", "CD"), ("虚风", "XF"), ("仿星", "FX")),
    scopes=(
        "新能源汽车充换电设施建设、运营及技术服务；汽车租赁；洗车服务；食品销售（仅销售预包装食品）。"
        "（涉及许可经营项目，应取得相关部门许可后方可经营）",
        "一般项目：普通货物仓储服务；电池零配件销售；充电控制设备租赁；五金产品批发；信息咨询服务"
        "（不含许可类信息咨询服务）（除许可业务外，可自主依法经营法律法规非禁止或限制的项目）",
    ),
)

THIRD_WORDS = Words(
    given_first="幻蜃托寓伪模",
    given_second="翀垚昶玥璟骐犇焱祺霖笙芃旻晗珂奕沅湉霏懿妤钊淼喆赟曦苒军丽强娜萍鹏玲凯亮",
    estates=(
        "乌有小区",
        "子虚花园",
        "南柯苑",
        "镜花水岸",
        "蜃楼府",
        "黄粱公馆",
        "乌有棉纺厂家属院",
        "幻河安置区",
        "南柯一梦·云庭",
        "子虚九号院",
        "海市新村",
        "黄粱家园（东区）",
        "蜃景国际城三期",
        "莫须嘉园",
        "梦泽里",
    ),
    streets=("乌有大道", "子虚路", "南柯街", "蜃楼北路", "镜花巷", "黄粱三路", "海市中路"),
    firms=("子虚", "乌有", "南柯", "蜃景", "镜花", "黄粱"),
    brands=(("蜃驾", "SJA"), ("乌骓", "WZU"), ("幻界", "HJ")),
    scopes=(
        "一般项目：新能源汽车换电设施销售；智能输配电及控制设备销售；机动车修理和维护；洗车服务；轮胎销售；"
        "技术服务、技术开发、技术咨询、技术转让、技术推广（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）",
        "许可项目：餐饮服务；食品销售；烟草制品零售（依法须经批准的项目，经相关部门批准后方可开展经营活动，"
        "具体经营项目以相关部门批准文件或许可证件为准）一般项目：日用品销售；农副产品销售；停车场服务",
        "建筑材料、五金交电、机电设备、汽车配件批发兼零售；房屋租赁；场地租赁；道路货物运输"
        "（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
    ),
)


FOURTH_WORDS = Words(
    given_first="佚空似影绘稿",
    given_second="翎堃婳旸煜筱珺昀芊澍瑄旎俪炜颢霁蓁劼甯淑贵义保全福银凤根生荣庆素喜",
    estates=(
        "空山小区",
        "画饼花园",
        "烟云苑",
        "泡影府",
        "稿本公馆",
        "空山轴承厂家属院",
        "画饼北苑安置区",
        "烟云八号院",
        "绘影新村",
        "纸上广场",
        "泡影·观澜",
        "烟云家园（西区）",
        "画境国际城二期",
        "纸上人家",
        "绘影佳苑C区",
        "空山书香门第",
    ),
    streets=("空山路", "画饼大道", "烟云街", "泡影南路", "纸上巷", "绘影二路", "稿本中路", "烟云环路"),
    firms=("空山", "画饼", "烟云", "泡影", "绘影", "纸上", "稿本"),
    brands=(("绘驰", "HCA"), ("泡影", "PYW"), ("纸鸢", "ZYN"), ("烟云", "YYE")),
    scopes=(
        "一般项目：电动汽车充电基础设施运营；新能源汽车整车销售；汽车零配件零售；小微型客车租赁经营服务；"
        "广告设计、代理；信息咨询服务（不含许可类信息咨询服务）（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）",
        "房地产开发与经营；物业服务；停车场管理服务；园林绿化工程施工；水电安装维修。"
        "（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
        "许可项目：建设工程施工；输电、供电、受电电力设施的安装、维修和试验（依法须经批准的项目，"
        "经相关部门批准后方可开展经营活动）一般项目：电气设备销售；充电桩销售；合同能源管理",
    ),
)


def words_for(set_name: str) -> Words:
    early = {"build": BUILD_WORDS, "second": SECOND_WORDS, "third": THIRD_WORDS, "fourth": FOURTH_WORDS}
    if set_name in early:
        return early[set_name]
    # Kept apart, and asked for only here, so that nobody meets them while writing a rule.
    words: Words = import_module(f"samples.layouts_{set_name}.words").WORDS
    return words


def a_day(rng: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randrange((last - first).days + 1))


def years_later(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 28 February in a common year."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def a_name(rng: random.Random, words: Words) -> str:
    family = rng.choice(DOUBLE_FAMILY) if rng.random() < 0.05 else rng.choice(FAMILY)
    given = rng.choice(words.given_first)
    return family + given + (rng.choice(words.given_second) if rng.random() < 0.85 else "")


def a_phone(rng: random.Random) -> str:
    return f"1380000{rng.randrange(10**4):04d}"


def a_person(rng: random.Random, words: Words, *, address: str = "", name: str = "") -> Person:
    male = rng.random() < 0.5
    birth = a_day(rng, date(1958, 1, 1), date(2003, 12, 31))
    district = rng.choice(DISTRICTS[:2] + DISTRICTS[3:])
    issued = a_day(rng, date(2017, 1, 1), date(2025, 12, 31))
    age = (issued - birth).days // 365
    term = None if age >= 46 else 20 if age >= 26 else 10 if age >= 16 else 5
    if not address:
        address = (
            f"河南省信阳市{district}{rng.choice(words.streets)}{rng.randrange(1, 300)}号"
            f"{rng.choice(words.estates)}{rng.randrange(1, 30)}号楼{rng.randrange(1, 4)}单元"
            f"{rng.randrange(1, 33)}0{rng.randrange(1, 5)}室"
        )
    issuer = f"信阳市公安局{district.removesuffix('区')}分局" if district.endswith("区") else f"{district}公安局"
    return Person(
        name=name or a_name(rng, words),
        male=male,
        ethnicity=rng.choice(["汉", "汉", "汉", "汉", "汉", "回", "满", "土家"]),
        birth=birth,
        address=address,
        id_number=numbers.id_number(rng, birth=birth, male=male),
        phone=a_phone(rng),
        id_issuer=issuer,
        id_from=issued,
        id_to=None if term is None else years_later(issued, term),
    )


def an_org(rng: random.Random, words: Words, suffix: str, *, district: str) -> Org:
    firm = rng.choice(words.firms)
    return Org(
        name=f"信阳{firm}{suffix}",
        uscc=numbers.uscc(rng),
        address=f"河南省信阳市{district}{rng.choice(words.streets)}{rng.randrange(1, 200)}号",
        legal_person=a_name(rng, words),
        phone=f"0376-{rng.randrange(6000000, 6999999)}",
    )


def a_space_no(rng: random.Random) -> str:
    number = rng.randrange(1, 500)
    return rng.choice(
        [f"A-{number:03d}", f"A{number:03d}", f"B1-{number:03d}", f"B2-{number}", f"{number:03d}", f"C区{number}"]
    )


def a_community(rng: random.Random, words: Words) -> Community:
    name, district = rng.choice(words.estates), rng.choice(DISTRICTS[:3])
    quarter = rng.choice(["东风", "春晓", "湖滨", "柳林"]) + words.given_first[0]
    return Community(
        name=name,
        district=district,
        street=f"{rng.choice(words.streets)}{rng.randrange(1, 300)}号",
        manager=an_org(
            rng,
            words,
            rng.choice(["物业服务有限公司", "物业管理有限公司", "物业服务集团有限公司信阳分公司"]),
            district=district,
        ),
        residents_committee=f"信阳市{district}{quarter}社区居民委员会",
        owners_committee=f"{name}业主委员会",
        village_committee=f"信阳市{district}{quarter}镇{quarter}村村民委员会",
    )


def a_vehicle(rng: random.Random, words: Words) -> Vehicle:
    brand, code = rng.choice(words.brands)
    plug_in = rng.random() < 0.25
    return Vehicle(
        brand=brand,
        model_code=(
            f"{code}{rng.choice(['6', '7'])}00{rng.randrange(10)}{rng.choice('ABCM')}{'PHEV' if plug_in else 'BEV'}"
            f"{rng.randrange(1, 30)}"
        ),
        vehicle_type=rng.choice(["插电式混合动力轿车", "插电式混合动力多用途乘用车"])
        if plug_in
        else rng.choice(["纯电动轿车", "纯电动多用途乘用车", "小型轿车", "轿车"]),
        vin=numbers.vin(rng),
        engine_no=numbers.engine_no(rng),
        plate=numbers.plate(rng),
        total=Decimal(rng.randrange(560, 3200) * 100 + rng.choice([0, 0, 0, 800])),
        tax_rate=Decimal("0.13"),
        bought=a_day(rng, date(2023, 3, 1), date(2026, 11, 10)),
    )


def a_company(rng: random.Random, words: Words) -> Company:
    district = rng.choice(DISTRICTS[:3])
    suffix, kind = rng.choice(
        [
            ("商贸有限公司", "有限责任公司(自然人投资或控股)"),
            ("新能源科技有限公司", "有限责任公司（自然人独资）"),
            ("充电服务有限公司", "有限责任公司(非自然人投资或控股的法人独资)"),
            ("物流有限公司", "其他有限责任公司"),
        ]
    )
    org = an_org(rng, words, suffix, district=district)
    established = a_day(rng, date(2012, 1, 1), date(2024, 12, 31))
    capital = rng.choice(["壹佰万圆整", "伍佰万圆整", "贰仟万圆整", "叁佰万圆整", "壹仟万圆整"])
    issuer_place = {"羊山新区": "信阳市市场监督管理局羊山新区分局"}.get(district, f"信阳市{district}市场监督管理局")
    return Company(
        org=org,
        kind=kind,
        capital=capital,
        established=established,
        valid_to=years_later(established, 20) if rng.random() < 0.5 else None,
        scope=rng.choice(words.scopes),
        licence_issuer=issuer_place,
        licence_date=a_day(rng, max(established, date(2019, 3, 1)), date(2026, 10, 30)),
    )


def some_facts(rng: random.Random, *, set_name: str = "build") -> Facts:
    """One consistent world: a person with home, parking space and car, and a company."""
    words = words_for(set_name)
    community = a_community(rng, words)
    home = Home(
        community=community,
        building=str(rng.randrange(1, 30)),
        unit=str(rng.randrange(1, 4)),
        room=f"{rng.randrange(1, 33)}0{rng.randrange(1, 5)}",
        space_no=a_space_no(rng),
        space_floor=rng.choice(["负一层", "负二层", "地下一层", "-1层"]),
    )
    lease_from = a_day(rng, date(2025, 12, 1), date(2026, 11, 1))
    person = a_person(rng, words)
    return Facts(
        person=person,
        spouse=replace(a_person(rng, words, address=person.address), male=not person.male),
        landlord=a_person(rng, words),
        home=home,
        developer=an_org(rng, words, "置业有限公司", district=community.district),
        dealer=an_org(
            rng,
            words,
            rng.choice(["汽车销售服务有限公司", "新能源汽车销售有限公司", "汽车贸易有限公司"]),
            district=rng.choice(DISTRICTS[:3]),
        ),
        vehicle=a_vehicle(rng, words),
        company=a_company(rng, words),
        lease_from=lease_from,
        lease_to=years_later(lease_from, rng.choice([2, 3, 5])) - timedelta(days=1),
        monthly_rent=Decimal(rng.randrange(15, 60) * 10),
        space_price=Decimal(rng.randrange(30, 160) * 1000 + rng.choice([0, 0, 500, 888])),
        consent_date=a_day(rng, date(2026, 8, 1), date(2026, 11, 20)),
        power_kw=rng.choice(["7", "7", "7", "11", "21"]),
    )
