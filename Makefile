# The commands of the README, by name.

.PHONY: demo release test check

demo:
	sh Sources/Packaging/run-demo

# One file with the Swift runtime and the methods inside: .build/release/ruum
release:
	swift build -c release --static-swift-stdlib --product ruum

test:
	sh Sources/Packaging/run-tests

check:
	.ci/run
