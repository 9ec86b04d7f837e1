import CLinux
import Glibc
import Model

/// The memory that supervisor and child share: what each worker has in hand, and which documents earlier
/// children died of. The memory belongs to the process until its end.
struct SharedPage: @unchecked Sendable {
  /// Workers that can note a document; more are not started.
  static let slots = 128
  static let maximumVerdicts = 256
  private static let headerBytes = 4096
  static let bytes = headerBytes + (slots + maximumVerdicts) * PathCell.bytes
  /// Tells this memory from any other, and one layout from the next.
  private static let mark: UInt64 = 0x31_72_75_6F_64_6E_61_63

  /// The places of the header's numbers, eight bytes each.
  private enum Word: Int {
    case mark, supervisor, workers, verdicts, isAlone, surveysAll, isSerial, keptBytes, isPatient, surveyed
  }

  /// What memory file it is.
  let descriptor: Int32
  private let base: UnsafeMutableRawPointer

  /// New, for the calling process's children.
  ///
  /// - Returns: nil where the system has no memory to give; `errno` says why.
  static func make() -> SharedPage? {
    let descriptor = memfd_create("candour", CANDOUR_MEMORY_FILE_CLOSE_ON_EXEC)
    guard descriptor >= 0, ftruncate(descriptor, bytes) == 0, let page = SharedPage(mapping: descriptor)
    else { return nil }
    page[.supervisor] = UInt64(getpid())
    page[.mark] = mark
    return page
  }

  /// What a supervisor handed over under this descriptor; nil if it is anything else.
  init?(inherited descriptor: Int32) {
    var status = stat()
    guard descriptor > STDERR_FILENO, candour_memory_file_seals(descriptor) >= 0,
      fstat(descriptor, &status) == 0, status.st_size >= Self.bytes,
      let page = SharedPage(mapping: descriptor), page[.mark] == Self.mark
    else { return nil }
    self = page
  }

  private init?(mapping descriptor: Int32) {
    guard let base = mmap(nil, Self.bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
      base != MAP_FAILED
    else { return nil }
    self.base = base
    self.descriptor = descriptor
  }

  private subscript(_ word: Word, plus more: Int = 0) -> UInt64 {
    get { SharedWord(base + 8 * (word.rawValue + more)).value }
    nonmutating set { SharedWord(base + 8 * (word.rawValue + more)).value = newValue }
  }

  /// How many slots may hold something.
  var workers: Int {
    get { min(Int(truncatingIfNeeded: self[.workers]), Self.slots) }
    nonmutating set { self[.workers] = UInt64(newValue) }
  }

  /// What a worker has in hand.
  func slot(_ worker: Int) -> PathCell {
    PathCell(base: base + Self.headerBytes + worker * PathCell.bytes)
  }

  var supervisor: pid_t { pid_t(truncatingIfNeeded: self[.supervisor]) }

  /// Whether the document in hand is being tried by itself, with nothing else going on.
  var isAlone: Bool {
    get { self[.isAlone] != 0 }
    nonmutating set { self[.isAlone] = newValue ? 1 : 0 }
  }

  /// Whether every document is tried alone before the work itself.
  var surveysAll: Bool {
    get { self[.surveysAll] != 0 }
    nonmutating set { self[.surveysAll] = newValue ? 1 : 0 }
  }

  /// Whether the work itself is done by one worker.
  var isSerial: Bool {
    get { self[.isSerial] != 0 }
    nonmutating set { self[.isSerial] = newValue ? 1 : 0 }
  }

  /// Whether what is in hand are attachments, which other programs take apart, each held to a time of its own.
  var isPatient: Bool {
    get { self[.isPatient] != 0 }
    nonmutating set { self[.isPatient] = newValue ? 1 : 0 }
  }

  /// How many documents of a stage have been tried alone so far, in their order.
  func surveyed(_ stage: Stage) -> Int {
    Int(truncatingIfNeeded: self[.surveyed, plus: stage.rawValue])
  }

  func setSurveyed(_ stage: Stage, _ count: Int) {
    self[.surveyed, plus: stage.rawValue] = UInt64(count)
  }

  /// What stands behind the page in the memory file: its length plus one, or 0 while there is nothing.
  var keptBytes: Int {
    get { Int(truncatingIfNeeded: self[.keptBytes]) }
    nonmutating set { self[.keptBytes] = UInt64(newValue) }
  }

  // MARK: Verdicts

  var verdicts: [(path: SitePath, cause: Cause)] {
    (0..<Int(self[.verdicts])).compactMap { index in
      let cell = verdict(index)
      return Cause(rawValue: cell.number).map { (cell.path, $0) }
    }
  }

  /// - Returns: false if there is no room for another document.
  func add(_ path: SitePath, _ cause: Cause) -> Bool {
    let count = Int(self[.verdicts])
    let index = (0..<count).first { verdict($0).path == path } ?? count
    guard index < Self.maximumVerdicts else { return false }
    verdict(index).write(path)
    verdict(index).number = cause.rawValue
    self[.verdicts] = UInt64(max(count, index + 1))
    return true
  }

  private func verdict(_ index: Int) -> PathCell {
    slot(Self.slots + index)
  }

  /// Takes back what a dead child has left in its slots.
  func clearSlots() {
    for worker in 0..<workers where slot(worker).isInHand { slot(worker).number += 1 }
    workers = 0
    isAlone = false
    isPatient = false
  }
}

/// A piece of the work in which documents are in hand.
enum Stage: Int {
  case reading, judging, inspecting, opening
}
