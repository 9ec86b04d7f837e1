import Foundation

/// What libFuzzer calls, from a main function of its own, with one input after another. The environment's
/// `CANDOUR_FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

private let chosen: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["CANDOUR_FUZZ"] ?? ""
  if let target = FuzzTarget.all.first(where: { $0.name == name }) { return target }
  let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
  FileHandle.standardError.write(Data("Name in CANDOUR_FUZZ what to fuzz: \(names).\n".utf8))
  exit(2)
}()
