"""Shapes of values in running text, written for `match_key` text: （）：，。 for punctuation, - for dashes."""

from __future__ import annotations

CN_DIGIT = "〇零○OΟ一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾元正"
DATE = (
    r"(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}[-。/]\d{1,2}[-。/]\d{1,2}|(?:19|20)\d{2}[01]\d[0-3]\d"
    rf"|[{CN_DIGIT}]{{4}}年[{CN_DIGIT}]{{1,3}}月[{CN_DIGIT}]{{1,3}}日)"
)
DATE_OR_OPEN = rf"(?:{DATE}|长期|永久|无固定期限)"
ID_NUMBER = r"(?<!\d)\d{17}[\dX](?![\dA-Z])"
USCC = r"(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])"
VIN = r"(?<![0-9A-Z])[0-9A-Z]{17}(?![0-9A-Z])"
PLATE = r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][。]?[0-9A-Z]{5,6}(?![0-9A-Z])"
PHONE = r"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)"
PERSON = r"[\u4e00-\u9fff]{2,4}(?:。[\u4e00-\u9fff]{2,6})?"
CAPITALS = r"[零壹贰叁肆伍陆柒捌玖拾佰仟万亿〇两一二三四五六七八九十百千]+(?:元|圆)[零壹贰叁肆伍陆柒捌玖拾角分整正]*"
FIGURES = r"[¥￥Y]?\d[\d，]*(?:。\d{1,2})?"

# What a car park bay is called, with its level, area and number: 地下一层A125号, B1-125, 负一层-A-125.
LEVEL = r"(?:地下|负|-|B)(?:[一二三四五1-5])(?:层|楼)?|地下(?:停)?车库|地面"
SPACE = (
    rf"(?:(?:{LEVEL})[-，]?)?(?:[A-Z0-9一-十]{{1,4}}区[-]?)?[A-Z]{{0,3}}-?\d{{0,4}}[-#]?[A-Z]{{0,2}}\d{{1,5}}(?:号|#)?"
)
ORG = r"[\u4e00-\u9fffA-Z0-9（）]{3,40}?(?:公司|居民委员会|业主委员会|村民委员会|居委会|业委会|村委会|管理处|服务中心|管理委员会|分局|街道办事处)"
