/// Where a value is found: a register, and the slots to follow from the view in it.
struct Operand: Hashable, Sendable {
  let register: Int
  /// A stretch of `Layout.slots`; empty for the register itself.
  let slots: Range<Int>
}

/// One step of rendering. Sections hold the index of the instruction after their last.
enum Instruction: Sendable {
  /// A stretch of `Layout.literals`.
  case literal(Range<Int>)
  /// Text, escaped.
  case escaped(Operand)
  /// HTML made by Candour, as it is.
  case html(Operand)
  /// Goes on to the inner instructions if the value is true.
  case when(Operand, end: Int)
  /// Goes on to the inner instructions if the value is false.
  case unless(Operand, end: Int)
  /// As `when`, with the value in a register.
  case with(Operand, register: Int, end: Int)
  /// The inner instructions once for each entry, with the entry in a register.
  case each(Operand, register: Int, end: Int)
}
