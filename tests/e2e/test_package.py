"""The wheel: complete, alone with its package names, and working away from the source tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = ("intake", "ocr", "generator")
NOT_SOURCE = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis", "demo-output"
)

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """The command's output; its error output tells a failing test why. No variable of ours reaches it."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment["PYTHONUTF8"] = "1"
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: building leaves traces in the tree it works on."""
    source = tmp_path_factory.mktemp("source") / "baozhuang"
    shutil.copytree(ROOT, source, ignore=NOT_SOURCE, symlinks=True)
    out = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    run(sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", out, ".", cwd=source)
    (built,) = out.glob("baozhuang-*.whl")
    return built


@pytest.fixture(scope="module")
def clean_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel and, by a path entry, the libraries of this one."""
    folder = tmp_path_factory.mktemp("clean")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv" / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    # Only now: with the libraries in sight, pip would find this project installed already.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_wheel_holds_data_and_leaves_out_what_is_for_development(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(OURS)
    for part in (
        "ocr/data/kinds/10-persons.toml",
        "intake/web/summary.html",
        "intake/web/summary.css",
        "intake/web/summary.js",
    ):
        assert part in names
    # Pages are of no use without a single one of these.
    web = ROOT / "intake" / "web"
    parts = {str(path.relative_to(ROOT)) for folder in ("templates", "static") for path in (web / folder).iterdir()}
    assert parts | {"intake/web/situations.toml", "intake/web/paper_hints.toml"} <= set(names)
    assert [name for name in names if name.startswith("intake/data/") and name.endswith(".toml")]
    assert [name for name in names if name.startswith("generator/") and name.endswith(".docx")]
    assert [name for name in names if name.startswith("intake/demo_cases/") and name.endswith("CASE.json")]
    # Every module of the tree is in the wheel: a package forgotten in pyproject.toml shows here.
    modules = {str(path.relative_to(ROOT)) for top in OURS for path in (ROOT / top).rglob("*.py")}
    assert modules <= set(names)


def test_installed_command_works_away_from_the_source(clean_python: Path, tmp_path: Path) -> None:
    where = run(clean_python, "-c", "import intake; print(intake.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(clean_python.parents[1])
    listed = run(clean_python.with_name("baozhuang"), "documents", cwd=tmp_path)
    assert "joint_application" in listed
    example = run(clean_python.with_name("baozhuang"), "example", "joint_application", cwd=tmp_path)
    (tmp_path / "DATA.json").write_text(example, "utf-8")
    command = (clean_python.with_name("baozhuang"), "generate", "joint_application")
    run(*command, "--data", "DATA.json", "-o", "out.docx", cwd=tmp_path)
    assert zipfile.is_zipfile(tmp_path / "out.docx")


def test_installed_demo_finds_its_cases(clean_python: Path, tmp_path: Path) -> None:
    code = "from intake.demo import find_cases; print(*(case.id for case in find_cases()))"
    assert len(run(clean_python, "-c", code, cwd=tmp_path).split()) >= 6


@pytest.mark.parametrize("name", OURS)
def test_nobody_else_provides_our_package_names(name: str) -> None:
    assert set(packages_distributions().get(name, [])) == {"baozhuang"}


@pytest.mark.skipif(shutil.which("ldd") is None, reason="ldd is not on this machine")
def test_opencv_needs_no_graphics_library() -> None:
    """Decision 0003: servers have no libGL."""
    (library,) = Path(sysconfig.get_path("platlib"), "cv2").glob("cv2*.so")
    needed = subprocess.run(["ldd", str(library)], capture_output=True, text=True, check=True).stdout
    assert "libGL" not in needed
    assert "not found" not in needed
