import Glibc

/// What a child may take of the machine.
enum ProcessLimits {
  /// Beyond what the process has when work on documents begins, whatever their size.
  private static let baseBytes: UInt64 = 512 << 20
  /// What the C library reserves, mostly without using it, for each thread: an arena and a stack.
  private static let bytesPerWorker: UInt64 = 72 << 20
  /// A site in memory, with all that is made of it, is at most about 11 times its sources.
  private static let timesSources: UInt64 = 16

  /// For the whole life of the child: no core dump, which would hold the site's text, and no more address
  /// space than can be of use on this machine.
  static func apply() {
    // The kernel hands a core to no program either where the limit is 1.
    set(RLIMIT_CORE, both: 1)
    let memory = UInt64(max(0, sysconf(Int32(_SC_PHYS_PAGES)))) * UInt64(getpagesize())
    if memory > 0 { set(RLIMIT_AS, soft: memory + (8 << 30)) }
  }

  /// Does work with documents in hand under a limit of its own, and without a standard error: what the C
  /// library or the language's runtime would say while dying is no message of Candour's, and could hold text
  /// of the site.
  ///
  /// - Parameters:
  ///   - sources: the bytes of all the documents.
  static func duringDocuments<Result>(sources: Int, workers: Int, _ work: () -> Result) -> Result {
    var before = rlimit()
    let isLimited = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &before) == 0
    let more = baseBytes + UInt64(workers) * bytesPerWorker + UInt64(sources) * timesSources
    if isLimited, let now = addressSpace() { set(RLIMIT_AS, soft: now + more) }
    defer { if isLimited { set(RLIMIT_AS, soft: UInt64(before.rlim_cur)) } }

    let errors = dup(STDERR_FILENO)
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    let isSilent = errors >= 0 && nothing >= 0
    if isSilent { dup2(nothing, STDERR_FILENO) }
    if nothing >= 0 { close(nothing) }
    defer {
      if isSilent { dup2(errors, STDERR_FILENO) }
      if errors >= 0 { close(errors) }
    }
    return work()
  }

  /// The address space of this process in bytes.
  private static func addressSpace() -> UInt64? {
    MemoryUse(of: "self")?.addressSpace
  }

  #if DEBUG
    /// A sanitizer takes terabytes of addresses for itself.
    private static let isSanitized = getenv("CANDOUR_TEST_SANITIZED") != nil
  #else
    private static let isSanitized = false
  #endif

  /// Never over what an administrator has set.
  private static func set(_ resource: __rlimit_resource, soft value: UInt64, both: Bool = false) {
    guard !isSanitized || resource != RLIMIT_AS else { return }
    var limit = rlimit()
    let resource = __rlimit_resource_t(resource.rawValue)
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
    if both { limit.rlim_max = limit.rlim_cur }
    setrlimit(resource, &limit)
  }

  private static func set(_ resource: __rlimit_resource, both value: UInt64) {
    set(resource, soft: value, both: true)
  }
}
