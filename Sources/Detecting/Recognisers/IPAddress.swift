import Model

extension Recogniser {
  /// Four numbers of 255 at most are an address unless something calls them a version or a section. Addresses that
  /// every machine has, such as that of itself, identify nobody.
  static let ipAddress = Recogniser(
    category: .ipAddress,
    meaning: "Internet addresses of a machine, in figures, and hardware addresses with their label",
    positives: [
      "The message came from ⟦203.0.113.7⟧ at night.",
      "The log shows ⟦192.168.1.20⟧ twice.",
      "IP address: ⟦10.20.30.40⟧",
      "| IP | ⟦198.51.100.23⟧ |",
      "(⟦203.0.113.255⟧)",
      "The login came from ⟦10.0.0.12⟧ and the router was ⟦10.0.0.1⟧ that night.",
      "It was sent from ⟦81.2.69.42⟧ at night.",
      "See http://⟦203.0.113.9⟧/photos for it.",
      "It used ⟦203.0.113.7⟧:8080 as well.",
      "It came from ⟦2001:db8::7⟧ later.",
      "IPv6 ⟦2001:0db8:0000:0000:0000:ff00:0042:8329⟧ was used.",
      "[a page](http://[⟦2001:db8::1:2⟧]/x)",
      "Her router, ⟦fe80::1ff:fe23:4567:890a⟧, was named.",
      "MAC address ⟦00:1A:2B:3C:4D:5E⟧ was noted.",
      "The MAC was ⟦00-1a-2b-3c-4d-5e⟧ then.",
      "Both ⟦203.0.113.7⟧ and ⟦203.0.113.8⟧.",
      "Three came into our table: ⟦198.51.100.233⟧, and from ⟦203.0.113.201⟧ at 2 and from ⟦10.0.18.6⟧ at 8.",
      "v4 address of the phone: ⟦203.0.113.77⟧.",
      "Two networks: the family's (⟦192.168.1.23⟧) and another.",
      "{\"t\": \"IP\", \"v\": \"⟦192.0.2.188⟧\"}",
    ],
    decoys: [
      "Version 5.0.17.2 was used.",
      "Clients below 10.12.0.3 must upgrade, and Framework 10.12.0.3 is out.",
      "Action 3.2.2 is amber; 3.2.3.1 to 3.2.3.4 are red.",
      "The parts from 3.2.3.1 to 3.2.3.4 apply.",
      "The tool is v11.4.2.1 now.",
      "See section 1.2.3.4 and § 4.3.2.1 of the procedure.",
      "It listens on 127.0.0.1 and 0.0.0.0 only.",
      "The mask is 255.255.255.0 there.",
      "The number 300.1.2.3 is none.",
      "The list 1.2.3.4.5 is too long.",
      "At 10:30:45 and 11:45 they met.",
      "The ratio is 1:2:3:4 at best.",
      "The code 00:1A:2B:3C:4D:5E stands alone.",
      "In Swift, Scan::first and std::vector are names.",
      "para 2.3.4.1 and clause 7.1.1.2 apply.",
      "1.2.3.4. The mother was told.",
      "### 1.2.3.4 Findings",
      "The loopback ::1 and the empty :: are no one's.",
      "Build 1.20.300.4000 failed.", "Version: 16.0.5.134, build: 16.0.5.135",
      "The times were 10::30 and 11::45.",
      "The build V: 10.12.14.25 was approved, as app-10.12.133.14.zip.",
    ],
    scan: { scan in
      let bytes = scan.bytes
      for number in scan.landmarks.numbers
      where number.count <= 3 && scan[number.upperBound] == UInt8(ascii: ".") {
        if let range = fourNumbers(from: number, in: &scan) { scan.report(range) }
      }
      var next = 0
      for colon in scan.landmarks.signs where colon >= next && bytes[colon] == UInt8(ascii: ":") {
        guard let range = hexadecimal(around: colon, in: &scan) else { continue }
        scan.report(range)
        next = range.upperBound
      }
      reportHyphenated(in: &scan)
    })
}

private let pattern = Pattern(
  """
  (?<! [A-Za-z0-9_-] | [A-Za-z0-9]\\. | \\xC2\\xA7 | \\xC2\\xA7[ ] )
  ((?: 25[0-5] | 2[0-4][0-9] | 1[0-9]{2} | [1-9]?[0-9] )) (?: \\. (?: \\r? \\n )? (?: 25[0-5] | 2[0-4][0-9] | 1[0-9]{2} | [1-9]?[0-9] ) ){3}
  (?! [A-Za-z0-9_-] | \\.[0-9] )
  """, anchored: true)

private let ofEveryMachine = Pattern(#"127\. | 0\. | 255\."#, anchored: true)

private let parts = WordTable<Bool>([
  "version versions v section sections s para paragraph paragraphs clause clauses part annex appendix table figure":
    true,
  "chapter standard standards rule release build item step see p page recommendation finding requirement":
    true,
])

private func fourNumbers(from number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard scan[number.upperBound + 1]?.isDigit == true,
    let match = scan.first(pattern, from: number.lowerBound),
    scan.first(ofEveryMachine, from: number.lowerBound) == nil
  else { return nil }
  // The number of a paragraph begins its line; so does none of a log, where a label or a time comes first.
  var start = number.lowerBound
  while let byte = scan[start - 1], " #>*".utf8.contains(byte), number.lowerBound - start < 10 { start -= 1 }
  let isAtStart = start == 0 || scan[start - 1] == UInt8(ascii: "\n")
  if isAtStart, match.range.count <= 9 || scan[start] == UInt8(ascii: "#") { return nil }
  if let word = scan.word(before: number.lowerBound), parts.meaning(of: word, in: scan.bytes) != nil,
    word.count > 1 || isPart(word, number, in: scan)
  {
    // `came into our table: 198.51.100.7`; but `Version: 16.0.5.134`.
    let isBehindColon = scan.bytes[word.upperBound..<number.lowerBound].contains(UInt8(ascii: ":"))
    guard isBehindColon, scan.bytes.hasPhrase("table", at: word.lowerBound) else { return nil }
  }
  // What stands beside an address that was found is one: `from 203.0.113.7 and from 10.0.18.6`.
  let isNext = scan.ranges.last.map { number.lowerBound - $0.upperBound < longestList } == true
  if isNext || hasLargeNumber(match.range, in: scan) || isOfMachine(match.range, in: scan) {
    return match.range
  }
  if hasPair(match.range, in: scan) || match.range.count > 8 {
    scan.workspace.open.append((.ipAddress, match.range))
  }
  return nil
}

/// Whether a single letter is short for a version or a section, and not the end of a possessive or a key.
private func isPart(_ letter: Range<Int>, _ number: Range<Int>, in scan: borrowing Scan) -> Bool {
  scan[letter.lowerBound - 1] != UInt8(ascii: "'")
    && scan.bytes[letter.upperBound..<number.lowerBound].allSatisfy { " .:".utf8.contains($0) }
}

/// In bytes: how far one address of a sentence may stand from the next.
private let longestList = 60

/// Parts of a text and releases of a program have numbers below a hundred.
private func hasLargeNumber(_ address: Range<Int>, in scan: borrowing Scan) -> Bool {
  scan.bytes[address].split(separator: UInt8(ascii: ".")).contains { $0.count > 2 }
}

private enum Machine { case machine, from, release }

private let machines = WordTable<Machine>([
  "ip ips ipv4 address addresses server servers log logs logged router routers login logins device devices host":
    .machine,
  "hosts connection connected traced network computer laptop phone tablet wifi provider subscriber posted sent":
    .machine,
  "drive desktop printer scanner camera doorbell console hub ssid vpn broadband": .machine,
  "http https modem account uploaded subnet gateway": .machine, "from": .from,
  "upgrade release releases client clients framework standards actions action paragraphs": .release,
])

/// Whether the words around four small numbers speak of a machine.
private func isOfMachine(_ address: Range<Int>, in scan: borrowing Scan) -> Bool {
  var place = address.lowerBound
  var isOfMachine = false
  for step in 0..<8 {
    guard let word = scan.word(before: place) else { break }
    switch machines.meaning(of: word, in: scan.bytes) {
    case .machine: isOfMachine = true
    // `from 3.2.3.1 to 3.2.3.4` are parts; addresses have larger numbers.
    case .from where step < 2: isOfMachine = isOfMachine || hasPair(address, in: scan)
    case .release: return false
    case .from, nil: break
    }
    place = word.lowerBound
  }
  if isOfMachine { return true }
  place = address.upperBound
  for _ in 0..<4 {
    guard let word = scan.word(after: place) else { return false }
    if machines.meaning(of: word, in: scan.bytes) == .machine { return true }
    place = word.upperBound
  }
  return false
}

private func hasPair(_ address: Range<Int>, in scan: borrowing Scan) -> Bool {
  scan.bytes[address].split(separator: UInt8(ascii: ".")).contains {
    $0.count == 2 && $0.first != UInt8(ascii: "1")
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.lowercased)
}

private let sixPairs = Pattern(
  "(?<! [A-Za-z0-9:-] ) [0-9a-f]{2} ([:-]) (?: [0-9a-f]{2} \\g{-1} ){4} [0-9a-f]{2} (?! [A-Za-z0-9:-] )",
  ignoringCase: true,
  anchored: true)
private let macLabel = Pattern(
  #"\b (?: MAC | hardware ) (?: [ ] address )? (?: [ ] (?: is | was | of | the ) ){0,2} [ :(|"']{1,4} \z"#,
  ignoringCase: true)

/// The longest run of hexadecimal digits and colons around the first colon of it, if it is an address.
private func hexadecimal(around colon: Int, in scan: inout Scan) -> Range<Int>? {
  var start = colon
  while let byte = scan[start - 1], isHexadecimal(byte), colon - start < 5 { start -= 1 }
  var end = colon + 1
  while let byte = scan[end], isHexadecimal(byte) || byte == UInt8(ascii: ":"), end - start < 48 { end += 1 }
  if end > colon + 1, scan[end - 1] == UInt8(ascii: ":"), scan[end - 2] != UInt8(ascii: ":") { end -= 1 }
  guard end - start >= 6, colon - start >= 1, !isOfWord(scan[start - 1]), !isOfWord(scan[end]) else {
    return nil
  }
  let text = scan.bytes[start..<end]
  guard (2...7).contains(text.count(where: { $0 == UInt8(ascii: ":") })) else { return nil }
  if let match = scan.first(sixPairs, from: start) {
    return scan.match(macLabel, before: start) == nil ? nil : match.range
  }
  let groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  let empty = groups.count(where: \.isEmpty)
  guard groups.allSatisfy({ $0.count <= 4 }),
    groups.count == 8 && empty == 0 || empty == 1 && groups.count < 8
  else { return nil }
  // `10::30` is a slip in a time: one of the groups has three figures or a letter in it.
  guard groups.contains(where: { $0.count > 2 }) else { return nil }
  return start..<end
}

private func isOfWord(_ byte: UInt8?) -> Bool {
  byte.map { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") } ?? false
}

private func reportHyphenated(in scan: inout Scan) {
  var found: [Range<Int>] = []
  let bytes = scan.bytes
  var next = 2
  for hyphen in scan.landmarks.signs where hyphen >= next && bytes[hyphen] == UInt8(ascii: "-") {
    guard scan[hyphen + 3] == UInt8(ascii: "-"), scan[hyphen + 6] == UInt8(ascii: "-"),
      let match = scan.first(sixPairs, from: hyphen - 2), scan.match(macLabel, before: hyphen - 2) != nil
    else { continue }
    found.append(match.range)
    next = match.range.upperBound + 2
  }
  for range in found { scan.report(range) }
}
