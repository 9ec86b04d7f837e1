import CFuzzer
import Foundation

/// `candour-fuzz TARGET [libFuzzer's options and folders of inputs]`.
@main
enum Fuzzing {
  static func main() {
    let targets = FuzzTarget.all.map(\.name).joined(separator: ", ")
    guard CommandLine.arguments.count > 1,
      let target = FuzzTarget.all.first(where: { $0.name == CommandLine.arguments[1] })
    else {
      FileHandle.standardError.write(Data("Name what to fuzz: \(targets).\n".utf8))
      exit(2)
    }
    FuzzTarget.chosen = target
    // The driver takes our own argument for the name of the program.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { data, size in
        FuzzTarget.chosen?.run(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      })
  }
}
