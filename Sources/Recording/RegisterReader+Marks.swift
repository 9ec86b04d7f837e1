import Model

extension RegisterReader {
  /// What another program has done to a line, told by how it begins or ends.
  struct Mark {
    let message: String
    let fix: String
    /// Whether it tells more than that the line is incomplete.
    let isTelling: Bool
  }

  static func mark(of line: some BidirectionalCollection<UInt8>) -> Mark? {
    if line.isEmpty {
      return Mark(
        message: "an empty line stands in the register", fix: RegisterFault.restore, isTelling: true)
    }
    if conflictMarks.contains(where: { line.starts(with: $0.utf8) }) {
      return Mark(
        message: "git has marked a conflict here: two sides have appended to the register",
        fix:
          "Take one side whole (`git checkout --ours content/register.jsonl`), then run `candour register append` "
          + "to record again what the other side had; and keep `content/register.jsonl -text merge=binary` in "
          + ".gitattributes.", isTelling: true)
    }
    if line.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Mark(
        message: "another program has put a byte-order mark before this line", fix: RegisterFault.restore,
        isTelling: true)
    }
    if line.last == UInt8(ascii: "\r") {
      return Mark(
        message: "the line ends of the register were changed to those of Windows",
        fix: RegisterFault.restore + " Keep `content/register.jsonl -text merge=binary` in .gitattributes.",
        isTelling: false)
    }
    return nil
  }

  /// Whether these bytes may be the beginning of a line, cut off before its end: every line begins with one of two
  /// names, and only its last byte is a closing brace.
  static func isBeginning(_ bytes: [UInt8]) -> Bool {
    let heads = ["{\"address\":\"/", "{\"at\":\""]
    return !bytes.contains(UInt8(ascii: "}")) && bytes.allSatisfy { $0 >= 0x20 }
      && heads.contains { head in
        bytes.prefix(head.utf8.count).elementsEqual(head.utf8.prefix(bytes.count))
      }
  }

  private static let conflictMarks = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "]
}

/// Whether bytes are UTF-8.
enum UTF8Validity {
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
