#if DEBUG
  import Glibc
  import Model

  /// Faults on demand, for tests of the supervision: no known document gets past the limits that come before
  /// it. The environment lists them as `KIND PATH;KIND PATH`; an empty path is the moment between two stages.
  enum Fault: String {
    case abort
    /// Only with several workers: as where two documents together take too much.
    case abortInCompany
    case loop
    case memory
    /// Address space that is never written to.
    case reserve
    case overflow

    private static let all: [(fault: Fault, path: SitePath)] = {
      guard let list = getenv("CANDOUR_TEST_FAULTS") else { return [] }
      return String(cString: list).split(separator: ";").compactMap { entry in
        let words = entry.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return Fault(rawValue: String(words[0])).map { ($0, SitePath(String(words.last ?? ""))) }
      }
    }()

    static func strike(_ path: SitePath, isAlone: Bool) {
      guard !all.isEmpty else { return }
      for (fault, at) in all where at == path {
        switch fault {
        case .abort: cry()
        case .abortInCompany: if !isAlone { cry() }
        case .loop: while getppid() != 0 {}
        case .memory: takeMemory(isWritten: true)
        case .reserve: takeMemory(isWritten: false)
        case .overflow: print(depth(1))
        }
      }
    }

    /// As a library does that quotes what it fails at.
    private static func cry() -> Never {
      Console.say("Fatal: words of the site")
      Glibc.abort()
    }

    private static func takeMemory(isWritten: Bool) -> Never {
      let size = 8 << 20
      while let piece = malloc(size) {
        if isWritten { memset(piece, 1, size) }
      }
      Glibc.abort()
    }

    private static func depth(_ level: Int) -> Int {
      getppid() == 0 ? level : depth(level + 1) + level
    }
  }
#endif
