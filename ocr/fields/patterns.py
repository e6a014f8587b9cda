"""Shapes of values in running text, written for `match_key` text: （）：，。 for punctuation, - for dashes."""

from __future__ import annotations

CN_DIGIT = "〇零○OΟ一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾元正"
DATE = (
    r"(?:(?:19|20|30)\d{2}[。_]?年[-：。·_]{0,2}(?:\d{1,2}|元)[。_]?月[-：。·_]{0,2}\d{1,2}(?:[。_]?\n?日|[。_]?号(?![楼栋院幢])|(?![\d年月日号]))|(?<!\d)[12]\d年\d{1,2}月\d{1,2}(?:日|号(?![楼栋院幢]))|(?:19|20)\d{2}[-。/·]\d{1,2}[-。/·]\d{1,2}|(?<![\dX-])(?:19|20)\d{2}[01]\d[0-3]\d(?![\dX]|-\d)"
    rf"|(?:[{CN_DIGIT}0]{{4}}|(?<![{CN_DIGIT}0])二(?:[一二三四][{CN_DIGIT}]|[三四五六七八九]))年[{CN_DIGIT}]{{1,3}}月[{CN_DIGIT}]{{1,3}}(?:日|号(?![楼栋院幢])))"
)
DATE_OR_OPEN = rf"(?:{DATE}|长期|永久|无固定期限)"
ID_NUMBER = r"(?<!\d)\d{17}[\dX](?![\dA-Z])"
USCC = r"(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])"
VIN = r"(?<![0-9A-Z])[0-9A-Z]{17}(?![0-9A-Z])"
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"  # as the numbers of cars begin
PLATE = rf"[{PROVINCES}][A-Z][。·]?[0-9A-Z]{{5,6}}(?![0-9A-Z])"
# A bay by its place in a row, without a number of its own: 第3个车位.
BAY = r"(?:停车位|停车泊位|停放位|机动车位|泊车位|车位|泊位|停车格|停车库|车库)"
ORDINAL_BAY = r"第(\d{1,4})[个间格](?:停)?(?:车位|泊位|车库)"
# What is said of a bay beside its number: 12号固定车位.
SORT_OF_BAY = r"(?:地下|地上|地面|露天|室外|室内|机械|固定|普通|人防|产权|公共|机动车|小型|子母|标准|充电|自有|私家|专用|画线|划线|停|的)*"
PHONE = r"(?<!\d)(?:1[3-9]\d{9}|1[3-9]\d(?:-\d{4}){2}|1[3-9]\d{5}-\d{4}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?:(?!\d)|(?=20\d\d年))"
# A name of a minority, its parts joined by a middle dot, which engines may read as a full stop.
DOTTED_NAME = r"[\u4e00-\u9fff]{2,8}[。·][\u4e00-\u9fff]{1,8}?(?:[。·][\u4e00-\u9fff]{1,8}?)?"
PERSON = r"[\u4e00-\u9fff]{2,4}(?:[。·][\u4e00-\u9fff]{2,6})?"
CAPITALS = r"[零壹贰叁肆伍陆柒捌玖拾佰仟万亿〇两一二三四五六七八九十百千]+(?:元|圆)[零壹贰叁肆伍陆柒捌玖拾角分整正]*"
GROUPED = r"(?<![\d。，])\d{1,3}(?:[，。]\d{3})+。\d{2}(?!\d)"  # a comma between thousands may be read as a dot
# One or two figures behind the point are cents; with more of them a short number's point was a comma: 1.77000.
FIGURES = (
    rf"[¥￥Y]?(?:{GROUPED})|[¥￥Y]?\d[\d，]{{3,}}。\d{{1,2}}(?:万(?=元))?"
    r"|(?<!\d)(?<!\d。)[¥￥Y]?\d[\d，]*(?:[。：]\d{1,2}(?!\d)|(?![\d，]|。\d))(?:万(?=元))?"
)

# Both ends of a term, as group 1 and 2: 自…起至…止, …起，…到期, 起于…，止于….
_BETWEEN = r"(?:日|起|始|止|零时|24时|二十四时|0时|（[^（）]{1,8}）|计算|算|开始|，|_|\n)*"
PERIODS = (
    rf"({DATE}){_BETWEEN}(?:租用?|用|使用)?(?:至|到|-|—|一|止|截止)+[：，_]*\n?(?:公历)?({DATE_OR_OPEN})",
    rf"({DATE})(?:起|开始)(?:计算?|算)?[，、]?(?:[^。；\n\d]{{0,12}}[，、])?于?({DATE})(?:（[^（）]{{1,8}}）)?(?:止|到期|届满|终止|结束|期满|为止)",
    rf"({DATE})(?:起|开始)?(?:计算?|算)?[，、]?(?:止于|终于|截止到|截至)({DATE_OR_OPEN})",
    rf"(?:起于|始于)({DATE})[，、]?(?:止于|终于|迄于|至于)({DATE_OR_OPEN})",
)

# A bay's number without the words for its level (地下一层A125号 -> A125): area, level code, letters, digits.
SPACE = r"(?:(?<![A-Z0-9])(?:-\dF?|\dF)-)?(?:人防-?)?(?:[一二三四五六七八九十]{1,2}期-)?(?:B\d-(?=[A-Z0-9]{1,3}区))?(?:(?:[A-Z0-9一二三四五六七八九十东西南北]{1,3}(?:区|排|组|列)-?第?){1,2}|[东西南北甲乙丙丁]棚?-?(?=[A-Z]{0,2}-?\d))?(?:(?<![A-Z0-9])\d{1,2}[A-Z]-(?=\d))?(?:B\d(?=[A-Z])|B\d{1,2}-|[A-Z]-(?=[A-Z]-?\d)|\d{1,2}-(?=[A-Z]-\d)|(?<![A-Z0-9-])\d(?=[A-Z]\d))?[A-Z]{0,3}-?(?:\d{1,4}-)?[A-Z]{0,2}\d{1,5}(?:-\d{1,4})?(?:号|#)?"
LEVEL = r"(?:地下负|地下|负)[一二三四五1-5]?(?:层|楼)?|(?:-|B)[1-5](?:层|楼|F)|地下(?:停)?车库|地面"
# A level that belongs to a bay's number where it stands right before it (负一层A125); 地下一层 says where the bay is.
NUMBERED_LEVEL = r"负[1-5](?=-)|(?<!地下)负[一二三四五1-5](?:层|楼)?|-[1-5](?:层|楼|F)"
# How the names of organisations end.
ORG_END = (
    "有限责任公司|分公司|公司|居民委员会|业主委员会|村民委员会|管理委员会|委员会|居委会|业委会|村委会|居民小组|村民小组|村民组|居民组|生产队|服务中心|管理中心|中心|管理处|办事处"
    "|项目部|经营部|服务部|门市部|事务所|合作社|商行|超市|商店|酒店|饭店|工厂|集团|银行|支行|学校|小学|中学|大学|学院|党校|技校|中专|职高|高中|幼儿园|医院|卫生院|敬老院|养老院|福利院|文化宫|少年宫|文化馆|图书馆|博物馆|体育馆|工会|信用社|联社|协会|人民政府|管理局|城管局|[料金车药粮货商茶木花]行|工作室|农场|林场|[宾餐茶饭]馆|酒楼|工坊|茶社|联合社|经销处|厂|店"
)
ORG = (
    r"[\u4e00-\u9fffA-Z0-9（）]{3,40}?(?:有限责任公司|有限公司|公司|居民委员会|业主委员会|村民委员会|居委会|业委会|村委会|物业服务中心"
    r"|管理处|服务中心|管理委员会|街道办事处)(?:[\u4e00-\u9fff]{2,8}?分公司|[\u4e00-\u9fff]{2,10}?(?:服务中心|项目部|管理处|客服中心))?"
)
# Digits of a seal before an organisation's name, which are no part of it: 66信阳市…公司, but 154医院.
NUMBER_BEFORE = r"\d{1,3}(?!号|国道|医院|团|师|部队|中学|小学|街|路|院|厂|\d)(?=[一-鿿]{6})"
# Behind the name of works, no part of it: …充电桩安装项目（合同编号AB-24-31）.
NUMBER_OF_WORKS = r"（(?:合同|项目|工程)?编号[^（）]*）?$"
