"""Data and template -> Word document. The only module that touches docxtpl.

docxtpl on its own drops text after `&`, turns a missing field into a blank, lets data forge paragraphs and
breaks, and leaves the time of day in the file. Here the sandbox answers for the first three, `archive` for
the last, and every value is looked for in the finished file before it is handed out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import TemplateError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from generator.archive import ArchiveError, read_parts, write_parts
from generator.characters import printable_data
from generator.errors import BrokenTemplateError
from generator.readback import require_values
from generator.sandbox import NotTextError, TemplateEnvironment
from generator.views import leaves


def render_template(template: bytes, view: Mapping[str, Any], *, required: Iterable[tuple[str, str]] = ()) -> bytes:
    """The filled document. Equal template and view give equal bytes.

    `view` holds mappings, lists, texts and booleans only (see `generator.views`). Every text in it, and every
    (path, text) of `required`, must be found in the result. Raises BrokenTemplateError where the template asks for
    what is not in the view or does what it may not, LostValueError where a value is missing from the result.
    """
    # Data from the front door is clean already; other callers' control characters would become layout.
    values = {key: printable_data(value) for key, value in view.items()}
    environment = TemplateEnvironment()
    document = DocxTemplate(BytesIO(template))
    written = BytesIO()
    try:
        # Only the view goes in, and autoescape is the environment's own: docxtpl's switch would change it.
        document.render(values, jinja_env=environment)
        document.save(written)
        docx = write_parts(read_parts(written.getvalue()))
        require_values(docx, view=leaves(values), data=required, printed=environment.printed)
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


def template_sources(template: bytes) -> tuple[str, ...]:
    """The Jinja source of body, headers and footers as docxtpl will compile it. For checking templates."""
    document = DocxTemplate(BytesIO(template))
    document.init_docx()
    sources = [document.patch_xml(document.get_xml())]
    for uri in (document.HEADER_URI, document.FOOTER_URI):
        for _, part in document.get_headers_footers(uri):
            sources.append(document.patch_xml(document.get_part_xml(part)))
    return tuple(sources)
