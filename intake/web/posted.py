"""What a form of a page sent, read before a plain handler runs."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Request
from starlette.datastructures import FormData

_MAX_TEXT = 4000


@dataclass(frozen=True, slots=True)
class Posted:
    """The texts of a form; files are for routes that ask for them by name."""

    form: FormData

    def text(self, name: str) -> str:
        """The text of a field, "" where it is not there."""
        value = self.form.get(name)
        return value[:_MAX_TEXT] if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """All texts of a field that may come several times."""
        return [value[:_MAX_TEXT] for value in self.form.getlist(name) if isinstance(value, str)]

    def all_texts(self) -> dict[str, str]:
        """Every field's text."""
        return {name: self.text(name) for name in self.form}


async def posted(request: Request) -> Posted:
    """The form of this request: no files, and no more fields than any of our pages has."""
    return Posted(await request.form(max_files=0, max_fields=200, max_part_size=64 * 1024))
