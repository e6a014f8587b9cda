"""Words about files, missing rows, and any kind of paper."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.wording import Phrase

PAPER_PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        # --- files and rows
        "material_missing": Phrase("correct", "缺少", "未提交《{material}》（附件2第{row}项）。", "{choice}{hint}"),
        "slot_missing": Phrase("correct", "缺少", "附件2第{row}项缺少《{slot}》。", "请提交《{slot}》。{hint}"),
        "slot_pending": Phrase(
            "review",
            "缺少",
            "附件2第{row}项未见《{slot}》；本件同时申报{parallel}，审批文件可能尚未作出。",
            "请工作人员确认：并联审批中，可以项目批准文件、建设工程规划许可证或城管部门的受理、许可文件作为依据，不需要申请人另交。",
        ),
        "material_deferred": Phrase(
            "info",
            "缺少",
            "未提交《{material}》（附件2第{row}项），该项可容缺。",
            "可先受理，请在窗口告知的期限内补齐。",
        ),
        "file_unreadable": Phrase("review", "不清晰", "文件“{file}”无法读取：{reason}", "{next_step}"),
        "file_partly_read": Phrase(
            "review",
            "不清晰",
            "文件“{file}”有{count}处未能读取，其中的材料可能不全。",
            "请工作人员查看该文件；看不清的页请申请人重新扫描（彩色、四角完整）后再传。",
        ),
        "paper_not_listed": Phrase(
            "info",
            "非所需材料",
            "文件“{file}”第{pages}页不是清单所列材料，未计入任何一项。",
            "如本想提交清单中的某项材料，请核对是否拿错（例如驾驶证不能代替行驶证）或重新扫描。",
        ),
        "paper_not_needed": Phrase(
            "info", "提示", "所交《{paper}》不是本次申报事项需要的材料。", "无需处理；如漏选了事项，请在申请表中补选。"
        ),
        "blank_page": Phrase(
            "info",
            "非所需材料",
            "文件“{file}”第{pages}页是空白页或未填写的表格，未计入任何一项。",
            "如为需要提交的表格，请填写并签字或盖章后重新提交。",
        ),
        # --- any paper
        "field_not_read": Phrase(
            "review",
            "不清晰",
            "《{paper}》未能读出{fields}。",
            "请工作人员对照原图核对；原图不清的，请重新扫描（彩色、四角完整）。",
        ),
        "reading_unsure": Phrase("review", "不清晰", "《{paper}》的{fields}识别把握不足。", "请工作人员对照原图核对。"),
        "check_digit_failed": Phrase(
            "review",
            "不清晰",
            "《{paper}》的{field}不符合编码校验规则，可能识别有误。",
            "请工作人员对照原图核对号码。",
        ),
        "amounts_disagree": Phrase(
            "info", "提示", "《{paper}》的{field}大小写或格式校验未通过。", "不影响受理，核对时留意。"
        ),
        "date_in_future": Phrase(
            "review", "内容不一致", "《{paper}》的{field}（{date}）晚于收到申请的日期。", "请工作人员对照原图核对日期。"
        ),
        "form_part_missing": Phrase("correct", "页不全", "《{paper}》仅提交{have}，缺少{lack}。", "请补交{lack}。"),
    }
)
