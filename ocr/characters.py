"""Characters that look the same on paper but differ in the computer, brought to one form.

Pure; used by the text layer and by the values. Nothing here changes what a reader of the paper sees.
"""

from __future__ import annotations

import re
import unicodedata

# Invisible: zero-width, direction and soft-hyphen marks, byte order mark; control characters besides.
_INVISIBLE = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_RADICALS = ("\u2e80", "\u2fdf")  # PDF fonts write 人 as the radical ⼈
_COMPATIBLE = ("\uf900", "\ufaff")
_SUPPLEMENT = str.maketrans(
    "⺟⻁⻄⻅⻆⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻮⻰⻳⺠⺌⺩⻌", "母虎西见角车长门青页风飞食马鱼鸟黄齿龙龟民小王辶"
)
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_SPACES = re.compile(r"\s+")
_CHINESE = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
_CLOSED = rf"[{_CHINESE}，。、；：（）《》“”]"
_BESIDE_CHINESE = re.compile(rf"(?<={_CLOSED}) | (?={_CLOSED})")
HAS_CHINESE = re.compile(rf"[{_CHINESE}]")
# Forms the engines mix in where print is light; papers of the mainland are in simplified characters.
_TRADITIONAL = (
    "車庫號園區東裝電樁後業將於黃現價幣萬陸圓時間簽訂買賣轉讓產權證書與為無條約負責單請據應該說話國際場樓層棟門開關設備規劃辦"
    "協議務費資貨類種廠識別碼發動機稅貳參認領額寫戶縣鎮鄉張劉陳楊趙吳孫馬傑龍鳳蘭雲飛寶剛勝興榮慶瑩潔穎濤鴻賢達遠運進賓藝紅綠"
    "麥齊蕭韓錢鄭馮鄧許蔣葉羅鐘鍾譚賴閻嚴韋賀顧龔溫連陽虛祕靜淨強華偉麗軍鵬會員職稱體當個們來從對過這還點頁檔總計繳納銀賬帳聯"
    "繫傳錄記檢驗審環衛綜執處級監視線緣圖紙寬長積數圍護標誌導緊險災難預註釋專屬獨隨屆滿終項頂牆鋼鐵廣義灣湯濟潤漲漢淺漸澤渾禮"
    "親覺題顏風飯館馳驅騎麵黨齡煥瓊瑋瑩緯維紋銘錦鋒鋼軒輝騰駿鵑鶴鳴頌頡謙諾詩誠穎穩積瀟瀾淵濱燁爍燦"
)
_SIMPLIFIED = (
    "车库号园区东装电桩后业将于黄现价币万陆圆时间签订买卖转让产权证书与为无条约负责单请据应该说话国际场楼层栋门开关设备规划办"
    "协议务费资货类种厂识别码发动机税贰参认领额写户县镇乡张刘陈杨赵吴孙马杰龙凤兰云飞宝刚胜兴荣庆莹洁颖涛鸿贤达远运进宾艺红绿"
    "麦齐萧韩钱郑冯邓许蒋叶罗钟钟谭赖阎严韦贺顾龚温连阳虚秘静净强华伟丽军鹏会员职称体当个们来从对过这还点页档总计缴纳银账账联"
    "系传录记检验审环卫综执处级监视线缘图纸宽长积数围护标志导紧险灾难预注释专属独随届满终项顶墙钢铁广义湾汤济润涨汉浅渐泽浑礼"
    "亲觉题颜风饭馆驰驱骑面党龄焕琼玮莹纬维纹铭锦锋钢轩辉腾骏鹃鹤鸣颂颉谦诺诗诚颖稳积潇澜渊滨烨烁灿"
)
SIMPLIFIED = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
DASHES = "-‐‑‒–—―−－─﹣一~～〜至"


def unify(text: str) -> str:
    """Radicals and compatibility forms of Chinese characters to the usual ones; invisible marks dropped."""
    return "".join(map(_unify_one, _INVISIBLE.sub("", text))).translate(_SUPPLEMENT)


def half_width(text: str) -> str:
    """Full-width letters, digits, signs and the wide space to half width, after `unify`."""
    return unify(text).translate(_HALF_WIDTH)


def without_spaces(text: str) -> str:
    return _SPACES.sub("", text)


def close_chinese(text: str) -> str:
    """Spaces beside Chinese characters dropped, others single: `张 三` -> `张三`, `Model  3` -> `Model 3`."""
    return _BESIDE_CHINESE.sub("", _SPACES.sub(" ", text)).strip()


def _unify_one(character: str) -> str:
    if _RADICALS[0] <= character <= _RADICALS[1] or _COMPATIBLE[0] <= character <= _COMPATIBLE[1]:
        return unicodedata.normalize("NFKC", character)
    return character
