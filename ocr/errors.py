"""What can go wrong with a file or a page: stable codes, and for each what to tell the applicant."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ocr.readings import ReadProblem


class OcrError(Exception):
    """Base of everything this package raises on purpose."""


class FileRejected(OcrError):  # noqa: N818  (the word the result and the applicant use)
    """The file gives no page at all. `problem` says why and what to do, without any content of the file."""

    def __init__(self, problem: ReadProblem) -> None:
        super().__init__(f"{problem.code}: {problem.message}")
        self.problem = problem


class ParserError(OcrError):
    """The child process that parses a file ended, hung or answered nonsense. `code` is a code below."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_ACCEPTED = "JPEG、PNG、TIFF、WebP、BMP、HEIC 图片或 PDF"
_RESEND = "请重新扫描或拍照后上传。"

# code -> (what is wrong, what to do). `{...}` are filled by `problem`.
MESSAGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "file_empty": ("文件是空的（0 字节）。", "请检查文件能否正常打开，再重新上传。"),
        "file_too_large": (
            "文件超过 {limit} MB。",
            "请降低扫描分辨率（300 dpi 即可）或拆成几个文件后上传。",
        ),
        "type_not_supported": (
            "不支持这种文件（{found}）。",
            f"请上传{_ACCEPTED}；Word、Excel 文件请先另存为 PDF。",
        ),
        "animation_not_supported": ("文件是动图，不是扫描件。", f"请上传静态的{_ACCEPTED}。"),
        "form_not_supported": (
            "PDF 是动态表单（XFA），其中没有可以看的页面。",
            "请用 Adobe Reader 打开，打印成普通 PDF 或打印后扫描上传。",
        ),
        "file_encrypted": ("文件设有打开密码。", "请去掉密码后重新上传。"),
        "file_damaged": ("文件已损坏，无法打开。", f"请确认文件能正常打开；若不能，{_RESEND}"),
        "too_many_pages": ("文件超过 {limit} 页。", "请拆成几个文件后上传。"),
        "picture_too_large": (
            "图片尺寸过大（上限 {megapixels} 百万像素，单边 {side} 像素）。",
            "请降低分辨率（300 dpi 即可）后重新扫描上传。",
        ),
        "parser_timeout": ("文件解析超时。", f"文件可能已损坏。{_RESEND}"),
        "parser_memory": ("文件解析占用内存过多。", "请降低分辨率（300 dpi 即可）后重新扫描上传。"),
        "parser_crashed": ("文件无法解析。", f"文件可能已损坏。{_RESEND}"),
        "page_damaged": ("第 {page} 页的图像不完整或已损坏。", f"{_RESEND}"),
        "page_unreadable": ("第 {page} 页无法打开。", f"{_RESEND}"),
        "page_poor_quality": (
            "第 {page} 页图像质量太差，无法可靠识别。",
            "请重新拍摄：四角完整，避免反光，光线充足，对准焦距。",
        ),
        "fields_not_read": (
            "第 {page} 页起的材料没能取出内容（程序错误 {fault}）。",
            "请人工核对这份材料并录入，并把这条提示告诉管理员。",
        ),
        "page_too_large": (
            "第 {page} 页尺寸过大（上限 {megapixels} 百万像素，单边 {side} 像素）。",
            "请降低分辨率（300 dpi 即可）后重新扫描上传。",
        ),
    }
)
# Codes a page can have besides those of its own: the parser came down while working on it.
PARSER_CODES = frozenset(["parser_timeout", "parser_memory", "parser_crashed"])


def problem(code: str, *, page: int | None = None, **details: object) -> ReadProblem:
    """The problem with its texts. Raises KeyError for a code or a detail that is not known."""
    message, next_step = MESSAGES[code]
    if page is not None and code in PARSER_CODES:
        message = f"第 {page} 页：{message}"
    return ReadProblem(code, message.format(page=page, **details), next_step, page)
