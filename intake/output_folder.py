"""A folder that this program writes to again and again, without ever touching what is not its own.

A list of its files with their SHA-256 stands in the folder, in the form `sha256sum --check` reads. A file
is entered before it is written, so that a run that was cut off leaves nothing the next one would take for
a stranger's; that is also why a path may stand in the list twice, with the old and the new sum.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from intake.errors import IntakeError

LIST_NAME = ".baozhuang-files"


class OutputFolderError(IntakeError):
    """The folder cannot be written to, or a file in the way is somebody else's work."""

    code = "output_folder"


class OutputFolder:
    """Writes below `root`, which is made when it is not there.

    Raises OutputFolderError at once when the folder cannot be written to, or when a file of an earlier run
    was changed since: that is a person's work, and not a thing to find out after a minute of reading.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._written: set[str] = set()
        try:
            root.mkdir(parents=True, exist_ok=True)
            self._sums = self._read_list()
            with tempfile.TemporaryFile(dir=root):
                pass
            changed = [entry for entry in self._sums if not self._is_ours(entry)]
        except OSError as error:
            raise _refusal(root, error) from error
        if changed:
            raise OutputFolderError(
                f"{root / changed[0]} 在生成之后被修改过，不会覆盖它。", "请移走该文件，或换一个文件夹。"
            )

    def refuse_foreign(self, paths: Iterable[PurePosixPath]) -> None:
        """Raises OutputFolderError when one of these exists and no run of ours wrote it."""
        for path in paths:
            if path.is_absolute() or ".." in path.parts:
                raise ValueError(f"{path} leaves the folder")
            target = self.root / path
            if str(path) not in self._sums and (target.exists() or target.is_symlink()):
                raise OutputFolderError(
                    f"{target} 已存在，且不是本命令生成的文件，不会覆盖它。",
                    "请移走该文件，或换一个文件夹。",
                )

    def write(self, path: PurePosixPath, data: bytes) -> Path:
        """Write `data` to `path`, whole or not at all, replacing what an earlier run wrote there."""
        self.refuse_foreign([path])
        target = self.root / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._sums.setdefault(str(path), set()).add(_sum(data))
            self._write_list()
            with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".part-", delete=False) as part:
                part.write(data)
            Path(part.name).chmod(0o644)
            Path(part.name).replace(target)
        except OSError as error:
            raise _refusal(target, error) from error
        self._sums[str(path)] = {_sum(data)}
        self._written.add(str(path))
        return target

    def finish(self) -> None:
        """Remove the files of earlier runs that this run did not write again; bring the list up to date."""
        try:
            for entry in self._sums.keys() - self._written:
                path = self.root / entry
                if self._is_ours(entry):
                    path.unlink(missing_ok=True)
                if path.parent != self.root and path.parent.is_dir() and not any(path.parent.iterdir()):
                    path.parent.rmdir()
                del self._sums[entry]
            self._write_list()
        except OSError as error:
            raise _refusal(self.root, error) from error

    def _is_ours(self, entry: str) -> bool:
        """Gone, or as a run of ours left it."""
        path = self.root / entry
        if path.is_symlink():
            return False
        return not path.exists() or (path.is_file() and _sum(path.read_bytes()) in self._sums[entry])

    def _read_list(self) -> dict[str, set[str]]:
        path = self.root / LIST_NAME
        sums: dict[str, set[str]] = {}
        if not path.exists():
            return sums
        for line in path.read_text("utf-8", errors="replace").splitlines():
            digest, _, entry = line.partition("  ")
            # A line that leads out of the folder was not written by us and is not believed.
            if entry and not PurePosixPath(entry).is_absolute() and ".." not in PurePosixPath(entry).parts:
                sums.setdefault(entry, set()).add(digest)
        return sums

    def _write_list(self) -> None:
        lines = [f"{digest}  {entry}\n" for entry in sorted(self._sums) for digest in sorted(self._sums[entry])]
        (self.root / LIST_NAME).write_text("".join(lines), "utf-8")


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _refusal(path: Path, error: OSError) -> OutputFolderError:
    return OutputFolderError(
        f"无法写入 {path}：{error.strerror or '未知原因'}。", "请检查权限和磁盘空间，或换一个文件夹。"
    )
