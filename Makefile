# The commands of the README, by name.

.PHONY: demo release test check manual benchmark goldens

demo:
	sh Sources/Packaging/run-demo

# One file with the Swift runtime and the methods inside: .build/release/ruum
release:
	swift build -c release --static-swift-stdlib --product ruum

test:
	sh Sources/Packaging/run-tests

check:
	.ci/run

# The manual's pages from the program's own tables; a test says when they are stale.
manual:
	mkdir -p Sources/Manual
	.build/debug/ruum manual --lang et >Sources/Manual/et.md
	.build/debug/ruum manual --lang en >Sources/Manual/en.md

# How long a session of 100,000 events takes to open, to write to and to undo in.
benchmark:
	swift build -c release --static-swift-stdlib --scratch-path .build-release
	.build-release/release/Benchmark 100000 .build-release/release/ruum

# Writes the reports of the played workshops anew; read what has changed before you keep it.
goldens:
	RUUM_WRITE_GOLDENS=1 swift test --filter ReportGoldenTests
