"""Data and template -> Word document. The only door through which a document comes into being.

Control characters are gone before a value is placed, values are escaped, a missing name is an error, and every value is
looked for in the finished file before it is handed out (decisions 0006 and 0020).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import TemplateError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from generator.archive import ArchiveError, pack, write_members
from generator.characters import printable_data
from generator.compiled import compile_template
from generator.errors import BrokenTemplateError
from generator.readback import require_values
from generator.sandbox import NotTextError, collecting
from generator.views import leaves


def render_template(
    template: bytes,
    view: Mapping[str, Any],
    *,
    required: Iterable[tuple[str, str]] = (),
    mark: bytes | None = None,
    clean: bool = False,
) -> bytes:
    """The filled document. Equal template, view and mark give equal bytes.

    `view` holds mappings, lists, texts and booleans only (see `generator.views`). Every text in it, and every
    (path, text) of `required`, must be found in the result. `mark`: the PNG of the document's QR code, put in place
    of the template's. `clean`: the caller has removed control characters already. Raises BrokenTemplateError where
    the template asks for what is not in the view or does what it may not, LostValueError where a value is missing
    from the result.
    """
    values = view if clean else {key: printable_data(value) for key, value in view.items()}
    compiled = compile_template(template)
    printed: dict[str, list[str]] = {}
    members = list(compiled.fixed)
    try:
        for name, part in compiled.filled.items():
            with collecting() as texts:
                members.append(pack(name, part.render(values).encode()))
            printed[name] = texts
        if compiled.mark and mark is None:
            raise BrokenTemplateError("模板带有二维码，但没有给出其内容", code="template_field")
        members += [pack(name, mark or b"") for name in compiled.mark]
        docx = write_members(members)
        require_values(docx, view=leaves(values), data=required, printed=printed)
    except UndefinedError as error:
        raise BrokenTemplateError(f"模板要求的数据不存在：{error.message}", code="template_field") from error
    except SecurityError as error:
        raise BrokenTemplateError("模板含有不允许的写法，已拒绝", code="template_forbidden") from error
    except NotTextError as error:
        raise BrokenTemplateError("模板把一组数据当作文字打印", code="template_field") from error
    except TemplateError as error:
        raise BrokenTemplateError("模板语法有误，无法生成文件", code="template_syntax") from error
    except (etree.XMLSyntaxError, ArchiveError) as error:
        raise BrokenTemplateError("生成的文件结构不完整，未交付", code="template_structure") from error
    return docx
