# Two commands do everything: make run, make test. CONTRIBUTING.md tells the rest.
.PHONY: run test check bench screenshots translations format lock clean

run:
	@packaging/setup.sh run
	@packaging/run.sh

# The tests start the program often: what is compiled is kept, whatever the shell says.
pytest = PYTHONDONTWRITEBYTECODE= .venv/bin/python -m pytest

# WORKERS=2 shares the tests out; those that keep time with a sound card or a screen wait for the
# others, and have the machine to themselves.
test:
	@packaging/setup.sh test
ifdef WORKERS
	$(pytest) -n $(WORKERS) --dist loadfile -m "not alone"
	$(pytest) -m alone
else
	$(pytest)
endif

check:
	@packaging/setup.sh test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/mockinterview questions lint --topics questions/generative-ai/topics.tsv

bench:
	@packaging/setup.sh test
	.venv/bin/python benchmarks/run.py

screenshots:
	@packaging/setup.sh test
	.venv/bin/python packaging/screenshots.py

translations:
	@packaging/setup.sh test
	.venv/bin/python packaging/translations.py

format:
	@packaging/setup.sh test
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

# The locks hold hashes and name no host; the hashes are those of the public index.
lock:
	@packaging/lock.sh

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
