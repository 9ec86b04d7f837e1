#!/usr/bin/env bash
# Fuzzes each target for some time, one after another: run.sh SECONDS [TARGET…]. Starts from the inputs in Corpus, the
# demonstration site and what earlier runs found; stops at the first input that breaks something, and says where it lies.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=$1
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(front-matter markdown layouts dates addresses folding recognisers)

for target in "${targets[@]}"; do
  found=.build-fuzz/found/$target
  mkdir -p "$found" ".build-fuzz/crashes"
  # A body may be as long as the limits allow; a date that is long is no date.
  seeds=("Tests/Fuzzing/Corpus/$target")
  case $target in
    markdown | front-matter) longest=65536 seeds+=(content) ;;
    layouts) longest=16384 seeds+=(layouts) ;;
    folding) longest=2048 ;;
    recognisers) longest=4096 seeds+=(content) ;;
    *) longest=512 ;;
  esac
  echo "== $target, $seconds s"
  # The runtime of Swift keeps what it has once allocated, which the leak checker takes for leaks.
  CANDOUR_FUZZ=$target ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no .build-fuzz/release/candour-fuzz \
    "$found" "${seeds[@]}" -max_total_time="$seconds" -max_len=$longest -timeout=10 \
    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=".build-fuzz/crashes/$target-" \
    >".build-fuzz/$target.log" 2>&1 || { tail -40 ".build-fuzz/$target.log"; exit 1; }
  # Built without counters of what it has reached, the fuzzer only guesses, and says nothing of it.
  counters=$(sed -nE 's/^INFO: Loaded [0-9]+ modules +\(([0-9]+) inline.*/\1/p' ".build-fuzz/$target.log")
  [ "${counters:-0}" -ge 50000 ] || { echo "The fuzzer was built blind: ${counters:-0} counters."; exit 1; }
  grep -E 'DONE|stat::number_of_executed_units|stat::peak_rss_mb' ".build-fuzz/$target.log"
done
