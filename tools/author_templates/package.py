"""The parts of a Word file around its body: page set-up, styles, footer with page numbers, draft watermark."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive import write_parts
from generator.marks import MARK_DESCRIPTION, Mark, mark_png
from tools.author_templates.wml import (
    ALTERNATIVES,
    BODY,
    HEADING,
    SYMBOL,
    TITLE,
    Spacing,
    Type,
    control,
    fonts,
    mm,
    paragraph_of,
    runs,
)

A4_MM = (210, 297)
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MARK = "word/media/mark.png"
_MARK_TOP_MM = 4.5
_EMU_PER_MM = 36000
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass(frozen=True, slots=True)
class Page:
    """Margins of an A4 page in millimetres. (GB/T 9704-2012 for letters: 37, 26, 35, 28.)"""

    top_mm: float
    right_mm: float
    bottom_mm: float
    left_mm: float


def write_template(body: str, *, title: str, page: Page, watermark: str = "", mark_mm: float = 17) -> bytes:
    """A complete template. `watermark`: the path of the boolean that puts 草稿 across every page, or "".

    `mark_mm`: the side of the QR code above the top right corner of the text, quiet zone included; 0: none.
    """
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        '<w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{mm(A4_MM[0])}" w:h="{mm(A4_MM[1])}"/>'
        f'<w:pgMar w:top="{mm(page.top_mm)}" w:right="{mm(page.right_mm)}" w:bottom="{mm(page.bottom_mm)}" '
        f'w:left="{mm(page.left_mm)}" w:header="{mm(9)}" w:footer="{mm(min(20, page.bottom_mm - 8))}" '
        'w:gutter="0"/></w:sectPr>'
    )
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            [
                ("officeDocument", "word/document.xml"),
                ("extended-properties", "docProps/app.xml"),
            ],
            [("core-properties", "docProps/core.xml")],
        ),
        "docProps/app.xml": _app(),
        "docProps/core.xml": _core(title),
        "word/_rels/document.xml.rels": _relationships(
            [
                ("styles", "styles.xml"),
                ("settings", "settings.xml"),
                ("header", "header1.xml"),
                ("footer", "footer1.xml"),
                ("fontTable", "fontTable.xml"),
            ],
            [],
        ),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
        "word/styles.xml": _styles(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _font_table(),
        "word/header1.xml": f"<w:hdr {_NAMESPACES}>{_header(watermark, page, mark_mm)}</w:hdr>",
        "word/_rels/header1.xml.rels": _relationships([("image", "media/mark.png")] if mark_mm else [], []),
        "word/footer1.xml": f"<w:ftr {_NAMESPACES}>{_footer()}</w:ftr>",
    }
    written = {name: (_HEAD + text).encode() for name, text in parts.items()}
    if not mark_mm:
        return write_parts(written)
    return write_parts({**written, _MARK: mark_png(Mark("sample", 1, "0" * 12, "").text())})


def _header(watermark: str, page: Page, mark_mm: float) -> str:
    """The document's own mark: in words and as a QR code, which floats and moves nothing."""
    style = Type(BODY, 8)
    content = runs("{{ mark.words }}", style) + _mark(page, mark_mm) if mark_mm else ""
    words = paragraph_of(content, style, Spacing(align="right", right_mm=mark_mm + 1))
    if not watermark:
        return words
    shape = (
        '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:pict>'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
        'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
        '<v:shape id="draft_watermark" o:spid="_x0000_s2049" type="#_x0000_t136" alt="草稿" '
        'style="position:absolute;margin-left:0;margin-top:0;width:360pt;height:180pt;rotation:315;'
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#d9d9d9" stroked="f">'
        '<v:fill opacity=".5"/><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="草稿"/>'
        "</v:shape></w:pict></w:r></w:p>"
    )
    return control(f"if {watermark}") + shape + control("endif") + words


def _mark(page: Page, side_mm: float) -> str:
    """The picture whose bytes are replaced for each document, known by its description (see generator.marks)."""
    side = round(side_mm * _EMU_PER_MM)
    left = round((A4_MM[0] - page.right_mm - side_mm) * _EMU_PER_MM)
    top = round(_MARK_TOP_MM * _EMU_PER_MM)
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
        'behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{side}" cy="{side}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="1" name="办件二维码" descr="{MARK_DESCRIPTION}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="mark.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></w:r>"
    )


def _footer() -> str:
    style = Type(BODY, 10.5)
    content = (
        runs("第", style) + _field("PAGE", style) + runs("页 共", style) + _field("NUMPAGES", style) + runs("页", style)
    )
    return paragraph_of(content, style, Spacing(align="center"))


def _field(name: str, style: Type) -> str:
    properties = style.properties()
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{properties}<w:t>1</w:t></w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def _styles() -> str:
    return (
        f"<w:styles {_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts(BODY)}"
        '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style></w:styles>'
    )


def _font_table() -> str:
    """The fonts by name, and for each the one Word takes where it is lacking."""
    fonts_of_papers = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{ALTERNATIVES[name]}"/><w:charset w:val="{charset}"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
        for name, charset, family, pitch in (
            (TITLE, "86", "script", "fixed"),
            (BODY, "86", "modern", "fixed"),
            (HEADING, "86", "modern", "fixed"),
            (SYMBOL, "00", "swiss", "variable"),
        )
    )
    return f"<w:fonts {_NAMESPACES}>{fonts_of_papers}</w:fonts>"


def _settings() -> str:
    return (
        f'<w:settings {_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    )


def _content_types() -> str:
    overrides = [
        ("/word/document.xml", f"{_WML}.document.main+xml"),
        ("/word/styles.xml", f"{_WML}.styles+xml"),
        ("/word/settings.xml", f"{_WML}.settings+xml"),
        ("/word/fontTable.xml", f"{_WML}.fontTable+xml"),
        ("/word/header1.xml", f"{_WML}.header+xml"),
        ("/word/footer1.xml", f"{_WML}.footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
        + "</Types>"
    )


def _relationships(office: list[tuple[str, str]], package: list[tuple[str, str]]) -> str:
    kinds = [(f"{_OFFICE}/{kind}", target) for kind, target in office]
    kinds += [(f"{_PACKAGE}/relationships/metadata/{kind}", target) for kind, target in package]
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(kinds, 1)
        )
        + "</Relationships>"
    )


def _core(title: str) -> str:
    # A fixed date: equal data must give an equal file.
    date = "2026-11-01T00:00:00Z"
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator></dc:creator><dc:language>zh-CN</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified></cp:coreProperties>'
    )


def _app() -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Microsoft Office Word</Application></Properties>"
    )
