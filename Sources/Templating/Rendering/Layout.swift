/// A layout compiled against a schema: nothing is left to look up, and rendering cannot fail.
package struct Layout: Sendable {
  /// As in `layouts/<name>.mustache`.
  package let name: String
  package let schema: ViewSchema
  let instructions: [Instruction]
  let literals: [UInt8]
  let slots: [Int]
  /// How many views and texts can be open at once, the page's own view among them.
  let registers: Int

  /// The page of a view, as UTF-8.
  ///
  /// - Precondition: the view has the schema the layout was compiled against.
  package func render(_ view: View) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(literals.count * 2)
    render(view, into: &buffer)
    return buffer
  }

  /// Appends the page of a view to a buffer.
  ///
  /// - Precondition: the view has the schema the layout was compiled against.
  package func render(_ view: View, into buffer: inout [UInt8]) {
    precondition(view.schema == schema, "the view of the layout \(name) has another schema")
    var frames = [ViewValue](repeating: .absent, count: registers)
    frames[0] = .record(view)
    run(0..<instructions.count, &frames, into: &buffer)
  }

  private func run(_ range: Range<Int>, _ frames: inout [ViewValue], into buffer: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let inner = next + 1
      switch instructions[next] {
      case .literal(let range):
        literals.withUnsafeBufferPointer {
          buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
        next += 1
      case .escaped(let operand):
        switch value(of: operand, in: frames) {
        case .text(let text), .address(let text): HTMLEscaping.append(text, to: &buffer)
        default: break
        }
        next += 1
      case .html(let operand):
        if case .html(let bytes) = value(of: operand, in: frames) { buffer.append(contentsOf: bytes) }
        next += 1
      case .when(let operand, let end):
        next = value(of: operand, in: frames).isTruthy ? inner : end
      case .unless(let operand, let end):
        next = value(of: operand, in: frames).isTruthy ? end : inner
      case .with(let operand, let register, let end):
        frames[register] = value(of: operand, in: frames)
        next = frames[register].isTruthy ? inner : end
      case .each(let operand, let register, let end):
        switch value(of: operand, in: frames) {
        case .list(let views):
          for view in views {
            frames[register] = .record(view)
            run(inner..<end, &frames, into: &buffer)
          }
        case .texts(let texts):
          for text in texts {
            frames[register] = .text(text)
            run(inner..<end, &frames, into: &buffer)
          }
        default: break
        }
        next = end
      }
    }
  }

  /// The value an operand means; absent if a record on the way is.
  private func value(of operand: Operand, in frames: [ViewValue]) -> ViewValue {
    var value = frames[operand.register]
    for index in operand.slots {
      guard case .record(let view) = value else { return .absent }
      value = view.values[slots[index]]
    }
    return value
  }
}
