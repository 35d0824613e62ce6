# The commands of the README, by name.

.PHONY: demo release test check manual

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
