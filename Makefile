# make try · make test · make install PREFIX=/usr/local · make lint · make format · make lexicon · make fit · make gold · make snapshots
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
STATIC = -c release --static-swift-stdlib
BUILD_FLAGS = --explicit-target-dependency-import-check error
BIN = $(shell $(SWIFT) build $(STATIC) --show-bin-path)
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DRAFT = Fixtures/drafts/letter-mixed-to-a-neighbour.txt

.PHONY: try build test lint format lexicon fit gold snapshots install uninstall clean icu test-tools

# Fetches libicu's headers if missing, builds, and checks a sample draft.
try: build
	@$(BIN)/amends --fail-on never $(DRAFT)

build: icu
	$(SWIFT) build $(STATIC) $(BUILD_FLAGS) --product amends

icu:
	@echo '#include <unicode/ubrk.h>' | $${CC:-cc} -E - >/dev/null 2>&1 \
	  || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends libicu-dev; }

test: icu test-tools
	$(SWIFT) test $(BUILD_FLAGS)

# What the tests of the integrations run.
test-tools:
	@for tool in jq shellcheck; do command -v $$tool >/dev/null 2>&1 || missing="$$missing $$tool"; done; \
	  [ -z "$$missing" ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends $$missing; }

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

# Compiles Lexicons/en into the table that is built into the program, and runs all examples.
lexicon: icu
	$(SWIFT) build -c release $(BUILD_FLAGS) --product amends-dev
	$$($(SWIFT) build -c release --show-bin-path)/amends-dev lexicon --output Lexicons/en.table

# Fits the weights of weak signs to the labelled drafts that may be looked at.
fit: icu
	$(SWIFT) build -c release $(BUILD_FLAGS) --product amends-dev
	$$($(SWIFT) build -c release --show-bin-path)/amends-dev fit --output Lexicons/en.signs \
	  Fixtures/gold/train.jsonl Fixtures/gold/blind.jsonl

gold: icu
	$(SWIFT) build -c release $(BUILD_FLAGS) --product amends-dev
	@for set in train validate unseen; do echo "== $$set"; \
	  $$($(SWIFT) build -c release --show-bin-path)/amends-dev gold Fixtures/gold/$$set.jsonl --rules; done

# Writes the expected reports anew; look at the difference before committing it.
snapshots: build
	@rm -rf Fixtures/reports && mkdir -p Fixtures/reports
	@for draft in Fixtures/drafts/*; do name=$$(basename $$draft); \
	  COLUMNS=80 $(BIN)/amends --fail-on never $$draft >Fixtures/reports/$$name.report.txt; \
	  $(BIN)/amends --fail-on never --format json $$draft >Fixtures/reports/$$name.report.json; done

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BIN)/amends "$(DESTDIR)$(PREFIX)/bin/amends"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/amends"

clean:
	$(SWIFT) package clean
