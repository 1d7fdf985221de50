# Everything that is set up is set up here. `make demo` and `make test` need nothing but make and Python 3.11.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test soak check bench reading picture man clean

demo: .venv/runtime
	$(BIN)/followupd demo --dir build/demo

test: .venv/dev
	sh tests/servers/install.sh
	$(BIN)/pytest -rs --ignore=tests/soak --cov=rules --cov-branch --cov-report=term-missing:skip-covered

soak: .venv/dev
	sh tests/servers/install.sh
	$(BIN)/pytest -rs -s tests/soak $(SOAK)

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/followupd rules check config.example.toml

picture: .venv/dev
	$(BIN)/python -m tests.picture
	$(BIN)/python -m tests.screenshot

man: .venv/dev
	$(BIN)/python -m tests.manpage

reading: .venv/dev
	$(BIN)/python -m tests.reading.measure all --misses

bench: .venv/dev
	$(BIN)/python -m tests.bench

.venv/bin/uv:
	@echo "Setting up .venv: the first time this takes a minute or two."
	sh tests/servers/venv.sh "$(PYTHON)"

.venv/runtime: pyproject.toml uv.lock .venv/bin/uv
	$(BIN)/uv sync --quiet --locked --no-dev --inexact --compile-bytecode
	$(BIN)/python -m compileall -q rules daemon
	touch $@

.venv/dev: pyproject.toml uv.lock .venv/bin/uv
	$(BIN)/uv sync --quiet --locked --inexact --compile-bytecode
	$(BIN)/python -m compileall -q rules daemon
	touch .venv/runtime $@

clean:
	rm -rf .venv build
