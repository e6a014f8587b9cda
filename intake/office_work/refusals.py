"""Why a use case does not do what it was asked: stable codes, Chinese words. Beside these, the domain's
ChangeRefusedError and the errors of files, blobs and CASE.json may come through.
"""

from __future__ import annotations

from collections.abc import Sequence

from intake.errors import IntakeError


class NotFoundError(IntakeError):
    """There is no such thing, or not for this person: callers cannot tell which."""

    code = "not_found"

    def __init__(self, what: str = "内容") -> None:
        super().__init__(f"没有找到这个{what}。", "请检查链接或编号。")


class OutdatedError(IntakeError):
    """Somebody else changed the case since this person saw it. `version`: what it is now."""

    code = "case_changed"

    def __init__(self, version: int) -> None:
        super().__init__("本件已被他人更新。", "请刷新页面，查看最新内容后再操作。")
        self.version = version


class RepeatedKeyError(IntakeError):
    """The same idempotency key came with another request."""

    code = "idempotency_key_reused"

    def __init__(self) -> None:
        super().__init__("同一个幂等键用在了不同的请求上。", "请为新的请求换一个幂等键。")


class CaseFullError(IntakeError):
    """A case has as many files or bytes as one may have."""

    code = "case_full"


class CaseClosedError(IntakeError):
    """Nothing may be added to the case at this step."""

    code = "case_closed"


_MAX_PROBLEMS = 50


class DataInvalidError(IntakeError):
    """The data do not fit the document. `fields`: where; `problems`: what is wrong there."""

    code = "data_invalid"

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__("文书数据不合格。", "请按提示改正后重试。")
        self.problems = tuple(problems[:_MAX_PROBLEMS])
        self.fields = tuple(dict.fromkeys(path for path, _ in self.problems if path))
