/// One page on its way into a buffer.
///
/// Everything is reached through pointers: a page looks up some hundred values, and counting references to
/// each of them took longer than copying the text. The layout and the view outlive the rendering and nobody
/// changes them, so their arrays stay where they are.
struct Rendering {
  private let instructions: UnsafeBufferPointer<Instruction>
  private let literals: [UInt8]
  private let slots: UnsafeBufferPointer<Int>
  /// By register: the first value of the view in it, or the value itself.
  private let frames: UnsafeMutableBufferPointer<UnsafePointer<ViewValue>?>

  static func append(_ layout: Layout, of view: View, to page: inout RenderedPage) {
    layout.instructions.withUnsafeBufferPointer { instructions in
      layout.slots.withUnsafeBufferPointer { slots in
        withUnsafeTemporaryAllocation(of: UnsafePointer<ViewValue>?.self, capacity: layout.registers) {
          $0.initialize(repeating: nil)
          $0[0] = firstValue(of: view)
          Rendering(instructions: instructions, literals: layout.literals, slots: slots, frames: $0)
            .run(0..<instructions.count, into: &page)
        }
      }
    }
    withExtendedLifetime((layout, view)) {}
  }

  private func run(_ range: Range<Int>, into page: inout RenderedPage) {
    var next = range.lowerBound
    while next < range.upperBound {
      let inner = next + 1
      switch instructions[next] {
      case .literal(let range):
        page.append(literals, range, noting: 256)
        next = inner
      case .escaped(let operand):
        if let value = value(of: operand) {
          switch value.pointee {
          case .text(let text), .address(let text): HTMLEscaping.append(text, to: &page.bytes)
          default: break
          }
        }
        next = inner
      case .html(let operand):
        // Shorter pieces are made for the one page, and nobody else holds them.
        if case .html(let bytes) = value(of: operand)?.pointee {
          page.append(bytes, bytes.indices, noting: 4096)
        }
        next = inner
      case .when(let operand, let end):
        next = value(of: operand)?.pointee.isTruthy == true ? inner : end
      case .unless(let operand, let end):
        next = value(of: operand)?.pointee.isTruthy == true ? end : inner
      case .with(let operand, let register, let end):
        let value = value(of: operand)
        if case .record(let view) = value?.pointee {
          frames[register] = Self.firstValue(of: view)
        } else {
          frames[register] = value
        }
        next = value?.pointee.isTruthy == true ? inner : end
      case .each(let operand, let register, let end):
        each(value(of: operand), in: register, inner..<end, into: &page)
        next = end
      }
    }
  }

  private func each(
    _ value: UnsafePointer<ViewValue>?, in register: Int, _ range: Range<Int>, into page: inout RenderedPage
  ) {
    switch value?.pointee {
    case .list(let views):
      views.withUnsafeBufferPointer { views in
        for index in views.indices {
          frames[register] = Self.firstValue(of: views[index])
          run(range, into: &page)
        }
      }
    case .texts(let texts):
      for text in texts {
        withUnsafePointer(to: ViewValue.text(text)) {
          frames[register] = $0
          run(range, into: &page)
        }
      }
    default: break
    }
  }

  /// The value an operand means; nil if a record on the way is absent.
  private func value(of operand: Operand) -> UnsafePointer<ViewValue>? {
    let base = frames[operand.register]
    guard let first = operand.slots.first else { return base }
    var value = base.map { $0 + slots[first] }
    for index in operand.slots.dropFirst() {
      guard case .record(let view) = value?.pointee else { return nil }
      value = Self.firstValue(of: view).map { $0 + slots[index] }
    }
    return value
  }

  private static func firstValue(of view: View) -> UnsafePointer<ViewValue>? {
    view.values.withUnsafeBufferPointer { $0.baseAddress }
  }
}
