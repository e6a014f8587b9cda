# Each target does all of its own set-up: python >= 3.11 with pip, and make, are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Files of tests run side by side; those that start services, databases and browsers want no more than this.
TEST_PROCESSES ?= 2
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --no-deps --require-hashes
.DEFAULT_GOAL := help
# Where it is set, each of the many processes that tests start would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## / — /'

# The headless OpenCV is laid over the one PaddleX asks for by name, so that no libGL is needed (decision 0003).
$(VENV)/.runtime: requirements.lock requirements-opencv.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "需要 Python 3.11 以上；可用 make PYTHON=/path/to/python3.11 指定" >&2; exit 1; }
	@echo "准备运行环境（首次约一分钟）…"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) -r requirements.lock
	@$(PIP) --force-reinstall -r requirements-opencv.lock
	@$(BIN)/python -m pip --disable-pip-version-check --quiet install --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.lock
	@$(PIP) -r requirements-dev.lock
	@touch $@

install: $(VENV)/.runtime ## set up .venv with everything needed to run

demo: $(VENV)/.runtime ## read, check and fill the sample cases into demo-output/
	@$(BIN)/baozhuang demo

serve: $(VENV)/.runtime ## start the service: pages, API and reading, on http://localhost:8000
	@$(BIN)/baozhuang serve

# In the order of the folders: what takes minutes (browsers, services) begins first, and no process waits for it at the end.
test: $(VENV)/.dev ## run all tests
	@$(BIN)/python -m pytest --numprocesses $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.dev ## style, types, import contracts, file sizes
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python tests/file_sizes.py

check: lint test ## everything that must be green before a change lands

bench: bench-reading bench-documents ## measure all there is to measure; writes nothing, prints tables

bench-reading: $(VENV)/.dev ## measure accuracy and speed of reading; the last line is one JSON object
	@$(BIN)/python -m tests.benchmarks.bench_reading

bench-documents: $(VENV)/.dev ## measure speed and exactness of documents; the last line is one JSON object
	@$(BIN)/python -m tests.benchmarks.bench_documents

gallery: $(VENV)/.dev ## make the pictures of the documents in docs/gallery again (needs LibreOffice)
	@$(BIN)/python -m tools.gallery

mutants: $(VENV)/.dev ## put small faults into the rules and see whether the tests notice (some minutes)
	@$(BIN)/python -m tests.mutants.run

format: $(VENV)/.dev ## format the code
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --no-emit-package openvino-telemetry
lock: ## pin the dependencies again (developers; needs uv, which the dev tools hold)
	@test -x $(BIN)/uv || { test -x $(BIN)/python || $(PYTHON) -m venv $(VENV); $(BIN)/python -m pip --quiet install uv; }
	$(LOCK) pyproject.toml -o requirements.lock
	echo "opencv-contrib-python-headless==4.10.0.84" | $(LOCK) --no-deps - -o requirements-opencv.lock
	$(LOCK) --group dev -c requirements.lock -o requirements-dev.lock

clean: ## remove the environment and everything built
	rm -rf $(VENV) build dist *.egg-info demo-output .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: help install demo serve test lint check bench bench-reading bench-documents gallery mutants format lock clean
