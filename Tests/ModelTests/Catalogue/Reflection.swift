/// Every text that a value holds anywhere, its byte strings read as text.
func texts(in value: Any) -> [String] {
  if let text = value as? String { return [text] }
  if let text = value as? Substring { return [String(text)] }
  if let bytes = value as? [UInt8] { return [String(decoding: bytes, as: UTF8.self)] }
  var mirror: Mirror? = Mirror(reflecting: value)
  var found: [String] = []
  while let level = mirror {
    for child in level.children { found += texts(in: child.value) }
    mirror = level.superclassMirror
  }
  return found
}
