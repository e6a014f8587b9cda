"""Small templates for tests, and a reader independent of the generator's own."""

from __future__ import annotations

from io import BytesIO

from docx import Document

from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import Spacing, Type, paragraph, paragraph_of, runs

PAGE = Page(25, 25, 25, 25)


def template(*lines: str, footer: str = "") -> bytes:
    """A template with one paragraph per line; `footer` replaces nothing, it is added to the footer."""
    body = "".join(paragraph(line) for line in lines)
    data = write_template(body, title="试验", page=PAGE, mark_mm=0)
    if not footer:
        return data
    from generator.archive import read_parts, write_parts

    parts = read_parts(data)
    extra = paragraph_of(runs(footer, Type()), Type(), Spacing()).encode()
    parts["word/footer1.xml"] = parts["word/footer1.xml"].replace(b"</w:ftr>", extra + b"</w:ftr>")
    return write_parts(parts)


def read(docx: bytes) -> list[str]:
    """Paragraphs of the body as python-docx sees them."""
    return [paragraph.text for paragraph in Document(BytesIO(docx)).paragraphs]


def read_all(docx: bytes) -> str:
    """Everything python-docx sees in body, tables, headers and footers."""
    document = Document(BytesIO(docx))
    parts = [document.element.body]
    for section in document.sections:
        parts += [section.header._element, section.footer._element]
    texts = []
    for part in parts:
        for element in part.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"):
            from docx.text.paragraph import Paragraph

            texts.append(Paragraph(element, None).text)
    return "\n".join(texts)
