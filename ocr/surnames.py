"""Common surnames: a sign, never a proof, that two to four characters are a person's name."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from ocr.characters import SIMPLIFIED

_SINGLE = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤"
    "滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
    "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松"
    "井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
    "莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳"
    "沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏"
    "邝兰丛隋丘苑畅揭迟衣栗谌鹿亓迮粟麦佀战操琅锁墨哈谯笪年爱阳佟肖覃辜付代仝苟冼尧候楼邸初勇冮矫尉漆腾撒宛练税"
    "芦綦郄禚麴苌郇蹇庹戢檀隽禤菅睢仵雒眭甯琚靖贠茆郅颉郤芶禇锺芈妫兀柒盍"
)
_DOUBLE = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "夏侯",
    "宇文",
    "长孙",
    "端木",
    "澹台", "公冶", "宗政", "濮阳", "淳于", "太叔", "申屠", "仲孙", "轩辕", "钟离", "鲜于", "闾丘", "司空",
    "单于", "百里", "达奚",
    "司寇", "巫马", "公西", "颛孙", "壤驷", "漆雕", "乐正", "谷梁", "拓跋", "段干", "呼延", "东郭",
    "第五", "亓官", "丌官", "宰父", "夹谷", "子车", "公仪", "微生", "太史", "仲长",
    "羊舌", "左丘", "梁丘", "南宫", "赫连", "完颜", "独孤", "贺兰", "万俟", "闻人", "公羊", "公良", "耶律",
)  # fmt: skip
_FIFTH = re.compile("第五(?:[条章项款节编步天年组次名号层期批排栋栏行人]|部分|单元|大街|大道)")


def starts_with_surname(text: str) -> bool:
    """True for text that begins like a Chinese name."""
    return text[:1].translate(SIMPLIFIED) in _SINGLE or starts_with_double_surname(text)


def starts_with_double_surname(text: str) -> bool:
    """True for 欧阳 and the like; 第五 is one, but not in 第五条."""
    return text.startswith(_DOUBLE) and _FIFTH.match(text) is None


@cache
def _words_like_names() -> frozenset[str]:
    text = (files("ocr") / "data" / "words_like_names.toml").read_text("utf-8")
    return frozenset(str(tomllib.loads(text)["words"]).split())


def is_ordinary_word(text: str) -> bool:
    """Whether two or three characters that begin with a family name are a word of the language: 公民, 代表, 符合.

    A sign only: some people are called 高峰.
    """
    return text in _words_like_names()
