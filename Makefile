# The commands of the README, by name.

.PHONY: build release demo test check packages test-packages

# What a fresh Debian or Ubuntu machine lacks beside a Swift toolchain; asks for a password only when something is missing.
packages:
	@sh Sources/Packaging/install-packages libncurses-dev libsqlite3-dev

test-packages: packages
	@sh Sources/Packaging/install-packages tmux sqlite3

build: packages
	swift build

# One file with the Swift runtime and the methods inside.
release: packages
	swift build -c release --static-swift-stdlib --product ruum

demo: release
	.build/release/ruum demo

test: test-packages
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

# What CI runs: as `test`, with warnings as errors.
check: export RUUM_STRICT = 1
check: test
