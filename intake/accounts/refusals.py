"""Why somebody is not let in: stable codes, Chinese words. None says whether an account, a phone or a case exists."""

from __future__ import annotations

from intake.errors import IntakeError


class NotSignedInError(IntakeError):
    """Nobody is signed in, or not any more; only those known may do this."""

    code = "not_signed_in"

    def __init__(self) -> None:
        super().__init__("还没有登录，或登录已失效。", "请登录后再试。")


class ForbiddenError(IntakeError):
    """This role never may do this, whatever it is about. Others' objects are NotFoundError instead."""

    code = "forbidden"

    def __init__(self, what: str = "此操作") -> None:
        super().__init__(f"您的角色不能进行{what}。", "需要的，请联系管理员调整权限。")


class ScopeMissingError(IntakeError):
    """The key of a portal was not given the scope this needs. `scope`: which."""

    code = "scope_missing"

    def __init__(self, scope: str) -> None:
        super().__init__(f"接口密钥没有“{scope}”权限。", "请联系管理员换发密钥。")
        self.scope = scope


class PasswordMustChangeError(IntakeError):
    """A first password opens nothing but the page where it is changed."""

    code = "password_must_change"

    def __init__(self) -> None:
        super().__init__("初始密码须先修改。", "请设置自己的密码。")


class CrossSiteError(IntakeError):
    """A change that did not come from a page of ours, as far as one can tell."""

    code = "csrf_failed"

    def __init__(self) -> None:
        super().__init__("页面已过期，未作任何更改。", "请刷新页面后重试。")


class WrongCredentialsError(IntakeError):
    """Name and password, or number and code, do not go together; which of them is wrong is not said."""

    code = "wrong_credentials"


class TooManyTriesError(IntakeError):
    """Too many wrong ones. `retry_after`: seconds until the next try is looked at."""

    code = "too_many_tries"

    def __init__(self, retry_after: int) -> None:
        super().__init__("错误次数过多，已暂停验证。", f"请在 {max(1, retry_after // 60)} 分钟后再试。")
        self.retry_after = retry_after


class WeakPasswordError(IntakeError):
    """A password that is guessed easily."""

    code = "password_weak"


class AccountError(IntakeError):
    """What is wanted of an account, portal or key cannot be. `fields`: what is wrong."""

    code = "account_invalid"

    def __init__(self, message: str, next_step: str = "", *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(message, next_step)
        self.fields = fields
