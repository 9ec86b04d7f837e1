import Model

/// Text and lines.
extension LayoutAssembler {
  mutating func addText(_ range: SourceRange, in file: Surroundings) {
    let source = file.template.source
    for offset in range.lower..<range.upper {
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "<"), markup.place == .text || markup.place == .tagOpening {
        lastTagOpening = (source, offset)
      }
      if !markup.read(byte) { report(.missingSpace, at: SourceRange(offset, offset + 1), in: file) }
    }
    addLiteral(source.bytes[range.lower..<range.upper], in: file, at: range)
  }

  /// Begins a line with its indentation: that of whatever this file is put into, then its own.
  mutating func beginLine(_ blanks: SourceRange, in file: Surroundings) {
    // Blanks cost time even where they are taken off.
    pieces += (blanks.upper - blanks.lower) / 64
    guard !continuesLine else {
      continuesLine = false
      return
    }
    guard keepsIndentation || markup.place != .text else { return }
    for indentation in [file.indentation[...], file.withoutOwnIndentation(blanks)] {
      for byte in indentation { _ = markup.read(byte) }
      addLiteral(indentation, in: file, at: blanks)
    }
  }

  private mutating func addLiteral(
    _ bytes: ArraySlice<UInt8>, in file: Surroundings, at range: SourceRange
  ) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if endsInLiteral, case .literal(let last)? = instructions.last {
      instructions[instructions.count - 1] = .literal(last.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
      endsInLiteral = true
    }
  }
}
