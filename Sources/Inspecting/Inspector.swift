import Model

/// Takes files apart as a curious reader would.
package struct Inspector: Sendable {
  let toolbox: Toolbox

  package init(_ toolbox: Toolbox) { self.toolbox = toolbox }

  /// Files within files within files are looked into so deep.
  private static let mostNested = 3
  /// Larger attachments are not taken apart.
  package static let maximumBytes = 100 << 20

  /// What can be got out of a file.
  ///
  /// - Returns: nil for a text, which needs no taking apart.
  package func recover(_ bytes: [UInt8], name: String) throws(ToolFailure) -> Recovery? {
    do throws(InspectionStop) {
      return try recover(bytes, name: name, depth: 0, on: Workbench(toolbox))
    } catch {
      switch error {
      case .tool(let failure): throw failure
      case .fault(let trace): return Recovery(FileType(signatureOf: bytes) ?? .other, trace)
      }
    }
  }

  /// The same of any file: text is what everybody sees.
  package func recoverAll(_ bytes: [UInt8], name: String) throws(ToolFailure) -> Recovery {
    if let recovery = try recover(bytes, name: name) { return recovery }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return Recovery(.other, Trace(.notInspectable))
    }
    var recovery = Recovery(.text)
    recovery.visible = [VisibleText(text, at: .whole)]
    return recovery
  }

  private func recover(_ bytes: [UInt8], name: String, depth: Int, on bench: Workbench) throws(InspectionStop)
    -> Recovery?
  {
    let signature = FileType(signatureOf: bytes) ?? (FileType.isZip(bytes) ? .archive : nil)
    if signature != nil, bytes.count > Self.maximumBytes { throw .fault(Trace(.tooLarge)) }
    if signature == nil || signature == .program, Self.promise(of: name)?.isArchive == true,
      let start = bytes.first("PK\u{3}\u{4}"), start > 0
    {
      // Programs find such an archive from its end, whatever lies before it.
      var recovery = try recover(Array(bytes[start...]), name: name, depth: depth, on: bench)
      let before = TrailingData.printable(bytes[..<start])
      recovery?.traces.append(
        Trace(.embeddedFile, at: AttachmentPlace(part: "before its beginning"), text: before))
      return recovery
    }
    guard let type = signature else {
      return SVGFile.isOne(bytes) && Self.promise(of: name) == .svg
        ? SVGFile(bytes).recovery : Self.text(bytes, name: name)
    }
    guard depth <= Self.mostNested else { throw .fault(Trace(.bomb)) }
    var recovery = try recover(bytes, type, depth: depth, on: bench)
    if let promised = Self.promise(of: name), promised != recovery?.facts.type, type != .empty {
      recovery?.traces.insert(Trace(.otherType), at: 0)
    }
    recovery?.leaveOutWhatIsSeen()
    return recovery
  }

  private func recover(_ bytes: [UInt8], _ type: FileType, depth: Int, on bench: Workbench)
    throws(InspectionStop)
    -> Recovery?
  {
    switch type {
    case .pdf:
      return try PDFInspection(bytes, on: bench).recovery { (name, bytes) throws(InspectionStop) in
        try inner(bytes, name: name, depth: depth + 1, on: bench)
      }
    case .archive where FileType.isZip(bytes):
      return try OfficeInspection(bytes, on: bench).recovery { (name, bytes) throws(InspectionStop) in
        try inner(bytes, name: name, depth: depth + 1, on: bench)
      }
    case .jpeg, .png, .gif, .webp, .tiff, .heif:
      return try ImageInspection(bytes: bytes, type: type, bench: bench).recovery()
    case .empty: return Recovery(.empty, Trace(.empty))
    default: return Recovery(type, Trace(.notInspectable))
    }
  }

  /// What the ending of a name says that the file is; nil for what may be anything.
  private static func promise(of name: String) -> FileType? {
    name.lastIndex(of: ".").flatMap { FileType(ending: String(name[name.index(after: $0)...])) }
  }

  /// Text needs no taking apart, but it may call itself something else.
  private static func text(_ bytes: [UInt8], name: String) -> Recovery? {
    guard let promised = promise(of: name), promised != .svg else { return nil }
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      var recovery = Recovery(.other, Trace(.otherType))
      recovery.traces.append(Trace(.notInspectable))
      return recovery
    }
    var recovery = Recovery(.text, Trace(.otherType))
    recovery.visible = [VisibleText(String(decoding: bytes.prefix(8 << 20), as: UTF8.self), at: .whole)]
    return recovery
  }

  /// A file within a file: what is wrong with it is said of it, and does not end the inspection.
  private func inner(_ bytes: [UInt8], name: String, depth: Int, on bench: Workbench) throws(InspectionStop)
    -> Recovery?
  {
    do throws(InspectionStop) {
      return try recover(bytes, name: name, depth: depth, on: bench)
    } catch {
      guard case .fault(let trace) = error else { throw error }
      return Recovery(FileType(signatureOf: bytes) ?? .other, trace)
    }
  }
}
