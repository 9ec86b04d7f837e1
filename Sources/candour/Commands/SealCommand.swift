import ArgumentParser
import Detecting
import Foundation
import Glibc

struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Makes the sealed watch-list from a text file, one full name or nickname a line.",
    discussion: """
      The file it writes belongs into the site as content/watchlist.sealed. It tells neither a name nor how many there \
      are to anybody without the key. Keep the key and the names out of the site's folder. Lines that begin with # \
      do not count.
      """)

  @Argument(help: "The file of names, in UTF-8; - reads them from standard input.")
  var names: String

  @Option(help: ArgumentHelp("The file of the key; made if it is not there.", valueName: "file"))
  var keyFile: String

  @Option(help: ArgumentHelp("Where to write the sealed list.", valueName: "file"))
  var output: String

  @Flag(help: "Say nothing.")
  var quiet = false

  func run() throws {
    try Command.end {
      // No core dump: it would hold the names.
      ProcessLimits.apply()
      try judgePlaces()
      let file: NamesFile
      do {
        file = try NamesFile(try namesBytes())
      } catch let fault as NamesFile.Fault {
        throw SiteFolder.Stop(outcome: .usage, message: "\(spokenNames) \(fault.message).")
      }
      let installation = try Installation.find()
      let (key, isNew) = try key()
      var random = SystemRandomNumberGenerator()
      let sealed = WatchList.seal(
        file.names, nicknames: installation.nicknames, lexicon: installation.lexicon, with: key,
        using: &random)
      guard sealed.count <= WatchList.maximumBytes else {
        throw SiteFolder.Stop(
          outcome: .usage,
          message: "\(spokenNames) holds too many names: the sealed list would be larger than "
            + "\(WatchList.maximumBytes / 1_000_000) MB.")
      }
      try SecretFile.replace(output, with: sealed)
      tell(file.names.count, isNewKey: isNew)
      return .clean
    }
  }

  private func tell(_ count: Int, isNewKey: Bool) {
    guard !quiet else { return }
    if isNewKey {
      Console.say(
        "A new key was made: \(keyFile). Keep a copy where only those who check the site can read it, and never in "
          + "the site: without it the list is of no use, and with it anybody can try names.")
    }
    // A log of a run elsewhere need not say how many names there are.
    let counted = isatty(STDERR_FILENO) == 1 ? "\(count) names" : "The names"
    Console.say(
      "\(counted) \(isatty(STDERR_FILENO) == 1 && count == 1 ? "was" : "were") sealed into \(output).")
  }

  private var spokenNames: String { names == "-" ? "Standard input" : names }

  /// What may not lie in a site may not be taken from there either: it would be committed with it.
  private func judgePlaces() throws {
    for (path, what) in [(keyFile, "The key"), (names, "The file of names")] where path != "-" {
      if let site = SecretFile.site(around: path) {
        throw SiteFolder.Stop(
          outcome: .usage,
          message:
            "\(what) \(path) lies in the folder of the site \(site), and could be published or committed with "
            + "it. Move it out of there.")
      }
    }
    let places = [keyFile, output, names].map(SecretFile.resolved)
    guard Set(places).count == places.count else {
      throw SiteFolder.Stop(
        outcome: .usage, message: "The names, the key and the sealed list must be three different files.")
    }
  }

  private func namesBytes() throws -> [UInt8] {
    let most = NamesFile.maximumBytes + 1
    guard names == "-" else { return try SecretFile.bytes(of: names, atMost: most) }
    do {
      return Array(try FileHandle.standardInput.read(upToCount: most) ?? Data())
    } catch {
      throw SiteFolder.Stop(outcome: .couldNotRun, message: "Standard input cannot be read.")
    }
  }

  /// The key of the file, or a fresh one that is in it from now on.
  private func key() throws -> (key: WatchListKey, isNew: Bool) {
    var status = stat()
    if stat(keyFile, &status) == 0 {
      return (try KeySource.key(inFile: keyFile), false)
    }
    var random = SystemRandomNumberGenerator()
    let key = WatchListKey(using: &random)
    try SecretFile.create(keyFile, with: key.fileText)
    return (key, true)
  }
}
