# Two commands: `make run` and `make test`. Both set up what they need, once.
PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready
BIN := $(VENV)/bin

.PHONY: run test bench soak lock clean

run: $(READY)
	@$(BIN)/python -m examples.run

test: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses auto --dist loadscope

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; try make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -c constraints.txt -e '.[dev]'
	@touch $@

# How the answers to the examples are recorded anew: cassettes/README.md
bench: $(READY)
	$(BIN)/python -m benchmarks.memory
	$(BIN)/python -m benchmarks.throughput
	$(BIN)/python -m benchmarks.again
	$(BIN)/python -m benchmarks.patterns
	$(BIN)/python -m benchmarks.world

soak: $(READY)
	$(BIN)/python -m benchmarks.faults
	$(BIN)/python -m benchmarks.kills
	$(BIN)/python -m benchmarks.budget
	$(BIN)/python -m benchmarks.limits

# Take the newest versions that pyproject.toml allows, and write them down: names and versions, no addresses.
lock:
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check hatchling editables
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -e '.[dev]'
	build/lock/bin/python -m pip freeze --exclude-editable | grep -v '^-e' > constraints.txt
	rm -rf build/lock

clean:
	rm -rf $(VENV) build facts.db facts.db-wal facts.db-shm facts.db.lock
