# Two commands do everything on a fresh machine: `make site` and `make test`.

# The demonstration site is built for a fixed day, so that nothing in it rots.
DATE := 2026-11-21

BUILD_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libpcre2-dev libxml2-dev libzip-dev pkg-config qpdf poppler-utils libimage-exiftool-perl libjpeg-turbo-progs netpbm
TEST_PACKAGES := mount git fonts-liberation chromium chromium-driver default-jre-headless python3 python3-venv

BENCH_PACKAGES := python3 python3-venv valgrind binutils util-linux

DETECTION_PACKAGES := python3 python3-venv

ATTACHMENT_PACKAGES := python3 python3-venv mat2 libimage-exiftool-perl libarchive-zip-perl

CANDOUR := .build/release/candour

.PHONY: site test build format lint packages test-packages browser torture bench bench-stages bench-detect bench-attachments attachments learn fuzz sanitize

site: build
	$(CANDOUR) build --date $(DATE)
	@echo
	@echo "The site is in public/. To look at it:"
	@echo "  python3 -m http.server --bind 127.0.0.1 --directory public 8000"
	@echo "and open http://127.0.0.1:8000/ in a browser."

test: test-packages lint
	swift build --build-tests
	swift test --skip-build --parallel
	$(MAKE) --no-print-directory browser

build: packages
	swift build -c release --product candour --static-swift-stdlib -Xswiftc -use-ld=lld

# Real pages in a real browser.
browser: site
	Tests/Browser/setup.sh
	.build-browser/bin/python Tests/Browser/run.py public

# Some minutes of builds that are killed or meet full, read-only and forbidden disks; needs mount namespaces.
torture: build test-packages
	CANDOUR_TORTURE=1 swift test --filter 'KillTests|FaultTests'
	python3 Tests/Torture/run.py $(CANDOUR)
	python3 Tests/Torture/run.py $(CANDOUR) kills --count 100 --content content

# How fast it is, beside Hugo and the least that any generator can do. `make bench N=1000` is a quick look.
bench: build
	@.ci/install $(BENCH_PACKAGES)
	@python3 Tests/Benchmarks/bench.py $(if $(N),--documents $(N))
	@python3 Tests/Benchmarks/register.py

# Instructions by stage alone: the same on a busy machine.
bench-stages: build
	@.ci/install $(BENCH_PACKAGES)
	@python3 Tests/Benchmarks/bench.py --stages

# What the redaction check finds in marked passages, beside Presidio. `make bench-detect MISSES=1` lists the misses,
# `BY=k` measures the passages of another author.
bench-detect: build
	@.ci/install $(DETECTION_PACKAGES)
	@Tests/Benchmarks/detection/setup.sh
	@.build-detection/bin/python Tests/Benchmarks/detection/measure.py $(if $(MISSES),--misses) $(if $(BY),--by $(BY))

# What is found of what files of all kinds hide, beside x-ray, exiftool and mat2. `make bench-attachments MISSES=1` lists
# the misses.
bench-attachments: build
	@.ci/install $(ATTACHMENT_PACKAGES)
	@Tests/Attachments/setup.sh
	@.build-attachments/bin/python Tests/Attachments/measure.py $(if $(MISSES),--misses)

# Makes the files of the corpus anew; of LibreOffice's, most bytes differ every time.
attachments:
	@.ci/install $(ATTACHMENT_PACKAGES) libreoffice-writer libreoffice-calc libreoffice-impress qpdf
	@Tests/Attachments/setup.sh
	.build-attachments/bin/python Tests/Attachments/generators/make.py

# Learns anew what the words around a place tell of it, from all marked passages, and writes Sources/Detecting/Data.
# `make learn HELD_OUT=1` only tells how much of what it has not seen would be right.
learn:
	@.ci/install $(DETECTION_PACKAGES)
	CANDOUR_LEARNING=1 swift build -c release --product candour-learning --static-swift-stdlib -Xswiftc -use-ld=lld
	python3 -m venv .build-learning
	.build-learning/bin/pip install --quiet --no-deps --requirement Tests/Benchmarks/detection/requirements-learning.txt
	.build-learning/bin/python Tests/Benchmarks/detection/learn.py $(if $(HELD_OUT),--held-out)

# Ten minutes of random input for each part that takes bytes from outside; `make fuzz SECONDS=60` for less,
# `make fuzz TARGETS="dates markdown"` for some. Of several options for sanitizers the compiler takes the last, so one
# names both, after SwiftPM's own, for which alone SwiftPM leaves the main function to the fuzzer.
SECONDS := 600
fuzz: packages
	CANDOUR_FUZZING=1 swift build -c release --build-path .build-fuzz --product candour-fuzz \
	  --sanitize=fuzzer -Xswiftc -sanitize=address,fuzzer -Xcc -fsanitize=address
	Tests/Fuzzing/run.sh $(SECONDS) $(TARGETS)

# The tests under the thread sanitizer and the address sanitizer. The runtime of Swift keeps what it has once
# allocated, which the leak checker takes for leaks.
sanitize: packages
	CANDOUR_TEST_SANITIZED=1 TSAN_OPTIONS=halt_on_error=1 swift test --sanitize=thread --build-path .build-tsan --no-parallel
	CANDOUR_TEST_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --build-path .build-asan --no-parallel

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

packages:
	@.ci/install $(BUILD_PACKAGES)

test-packages: packages
	@.ci/install $(TEST_PACKAGES)
