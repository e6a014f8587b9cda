"""A folder written to again: our own files follow each run, other people's are never touched."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from intake.output_folder import LIST_NAME, OutputFolder, OutputFolderError

ONE, TWO = PurePosixPath("a/one.docx"), PurePosixPath("a/two.docx")


def run(root: Path, files: dict[PurePosixPath, bytes]) -> None:
    folder = OutputFolder(root)
    for path, data in files.items():
        folder.write(path, data)
    folder.finish()


def test_second_run_replaces_its_files_and_removes_those_it_no_longer_makes(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1", TWO: b"2"})
    run(tmp_path, {ONE: b"new"})
    assert (tmp_path / ONE).read_bytes() == b"new"
    assert not (tmp_path / TWO).exists()


def test_folder_left_empty_goes_too(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    run(tmp_path, {PurePosixPath("b.txt"): b"2"})
    assert not (tmp_path / "a").exists()


def test_file_of_somebody_else_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / ONE).write_bytes(b"mine")
    with pytest.raises(OutputFolderError, match="不是本命令生成的文件"):
        run(tmp_path, {ONE: b"1"})
    assert (tmp_path / ONE).read_bytes() == b"mine"


def test_other_files_in_the_folder_survive_every_run(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    (tmp_path / "a" / "notes.txt").write_text("note")
    run(tmp_path, {})
    assert (tmp_path / "a" / "notes.txt").read_text() == "note"
    assert not (tmp_path / ONE).exists()


def test_file_that_a_person_changed_stops_the_run_before_it_begins(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    (tmp_path / ONE).write_bytes(b"corrected by hand")
    with pytest.raises(OutputFolderError, match="被修改过"):
        OutputFolder(tmp_path)
    assert (tmp_path / ONE).read_bytes() == b"corrected by hand"


def test_run_that_was_cut_off_can_be_run_again(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    cut_off = OutputFolder(tmp_path)
    cut_off.write(ONE, b"2")
    cut_off.write(TWO, b"2")  # and never finished
    run(tmp_path, {ONE: b"3"})
    assert (tmp_path / ONE).read_bytes() == b"3"
    assert not (tmp_path / TWO).exists()


def test_sum_entered_for_a_write_that_never_came_does_not_stop_the_next_run(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    with (tmp_path / LIST_NAME).open("a") as entries:
        entries.write(f"{'0' * 64}  {ONE}\n{'0' * 64}  a/never-written\n")
    run(tmp_path, {ONE: b"2"})
    assert (tmp_path / ONE).read_bytes() == b"2"


def test_list_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("keep")
    root = tmp_path / "out"
    root.mkdir()
    (root / LIST_NAME).write_text(f"{'0' * 64}  ../outside.txt\n{'0' * 64}  {outside}\n")
    run(root, {})
    assert outside.read_text() == "keep"


def test_link_in_place_of_a_file_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("keep")
    root = tmp_path / "out"
    root.mkdir()
    (root / "index.html").symlink_to(outside)
    with pytest.raises(OutputFolderError):
        run(root, {PurePosixPath("index.html"): b"1"})
    assert outside.read_text() == "keep"


def test_path_that_leaves_the_folder_is_a_fault_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="leaves the folder"):
        OutputFolder(tmp_path).write(PurePosixPath("../x"), b"1")


def test_place_where_no_folder_can_be_is_refused_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OutputFolderError) as caught:
        OutputFolder(tmp_path / "file" / "below")
    assert "换一个文件夹" in caught.value.next_step


def test_nothing_half_written_is_left_behind(tmp_path: Path) -> None:
    run(tmp_path, {ONE: b"1"})
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {LIST_NAME, "one.docx"}
