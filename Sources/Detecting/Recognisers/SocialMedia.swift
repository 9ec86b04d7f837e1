import Model

extension Recogniser {
  /// A link to a profile or a name that the text calls one is certain; a handle in prose may also be that of a public
  /// body, so that a person has to decide.
  static let socialMedia = Recogniser(
    category: .socialMedia,
    meaning: "Names on social media and in games: handles, links to profiles, and names with a label",
    positives: [
      "Two profiles, ⟦fb.me/heron.jay.9⟧ and another, were hers.",
      "He wrote to ⟦@heron_jay99⟧ at night.",
      "The post by ⟦@jay.heron⟧ was shared.",
      "A Snap from ⟦yungheron_e17⟧ showed it.",
      "She looked at a forum as ⟦u/quiet_moth_06⟧ then.",
      "See ⟦facebook.com/jay.heron.9⟧ for the photos.",
      "[his page](https://www.⟦instagram.com/heron_jay⟧/)",
      "It was on ⟦tiktok.com/@heronjay⟧ for a day.",
      "⟦x.com/heronjay⟧ and ⟦twitter.com/wrenkit⟧ were closed.",
      "⟦snapchat.com/add/heronjay⟧ was on the note.",
      "⟦linkedin.com/in/jay-heron-12⟧ was read.",
      "They met as ⟦heronjay#1234⟧ on a server.",
      "Snapchat name: ⟦heronjay⟧",
      "Insta: ⟦heron.jay⟧",
      "Her TikTok handle was ⟦heron_kit⟧ then.",
      "His gamertag was ⟦ShadowHeron77⟧ there.",
      "He is known online as ⟦heron_lord⟧ to many.",
      "| Facebook name | ⟦Heron99⟧ |",
      "A man using the name ⟦xX_heron_dad_Xx⟧ on Roblox wrote, and ⟦heronjay99⟧ on his Snapchat did.",
      "Instagram ⟦@heronjay⟧ was searched.",
      "His [page](https://social.example.org/⟦heron4ourboy_dk⟧) and [hers](https://example.org/profile/⟦wren.kit⟧).",
      "The platform gave the user name ⟦zee.heron_w9⟧ to the police.",
      "<a href=\"https://social.example.org/⟦@heron_jay⟧\">His page</a> was read.",
      "⟦youtube.com/@heronjay⟧ and ⟦t.me/heronjay⟧",
      "Xbox username: \"⟦heronjay⟧\" was found.",
      "The uncle used \"⟦therealheron⟧\" on Facebook and ⟦heron.lives⟧ on TikTok.",
      "Her gamer tag, ⟦xX_heron_Xx⟧, and ⟦discord.com/users/heron_0912⟧ were read.",
      "https://social.example.org/⟦@heron.k77⟧ was hers.",
      "On the night she wrote, as ⟦tiredmum_of_4⟧, that her baby cried.",
      "\"21:04\",\"Snapchat from ⟦heron.tz9⟧: u coming\" and Snapchat ⟦wren.northside⟧, TikTok ⟦@wren_northside⟧.",
      "It held a Snapchat name, ⟦ghosty_lils⟧.",
      "The man hurt her: ⟦@heron_t_2007⟧, ⟦heron.real⟧ and more. Her mother read his messages as ⟦wren.again⟧ on Facebook.",
      "Her blog (⟦tumblr.com/heron-jay-writes⟧) was read, and so was ⟦heron_j88⟧ (Instagram).",
    ],
    decoys: [
      "@media print { body { color: black } }",
      "@import url(a.css); @font-face { }",
      "The image logo@2x.png is for dense screens.",
      "Meetings are held @ noon, and @1 of the clock.",
      "Share it: facebook.com/sharer/sharer.php?u=x",
      "Share it: twitter.com/intent/tweet?text=x",
      "Install pagefind@1.5 and @angular/core before the build.",
      "The firms facebook.com and x.com were asked.",
      "Instagram: a guide for parents is online.",
      "The Snapchat name of the child is not given.",
      "TikTok was the app he liked; Facebook was not.",
      "See https://cdn.example.org/npm/@angular/core and example.org/a/@b/c.js for the parts.",
      "Issue#1234 was closed by the team.",
      "The Xbox was in his room, and online as well.",
      "In Year10 on Snapchat and in covid19 on TikTok there was more.",
      "Write @ in place of at.",
      "His mother said e.g. Facebook, i.e. TikTok. Snapchat.The bruise was seen at 10.30pm on Instagram, at example.org and gov.uk.",
      "Gaming: talk about who is on the other end. https://social.example.org/about_us/team and example.org/a_b.html",
      "https://example.org/users/sign_in and https://social.example.org/publications/world-social-report-2020",
      "See https://corporate.roblox.com/parents, https://discord.com/safety, reddit.com/r/socialwork and https://social.example.org/adult-social-care now.",
      "Handle with care: 1234 boxes. See www.blogspot.com, our-board.example.org and https://discord.com/privacy for more.",
      "    text: It fixed the screen.\n  still_to_do:\n    - date",
      "https://www.linkedin.com/company/the-board and x.com/share?u=1",
      "Posted at 10.30 on Facebook, and example.org on Facebook was read, as was page.uk on Facebook.",
      "Facebook was 2019's choice and TikTok is 13's.",
      "Snapchat and Instagram were named by 45 of 60 pupils.",
      "See w/e 2004, u/n and s/he in docs/u/a_b/c.html.",
      Decoy("Write to heron@example.org about Instagram.", isRather: .email),
      "She sent map_mum_2.jpg to her mother on Snapchat; source: interview_mum_signed.docx and vid_mum_1.mp4.",
    ],
    scan: { scan in
      var found: [(Range<Int>, Detection.Ground)] = []
      let bytes = scan.bytes
      for sign in scan.landmarks.signs where bytes[sign] == UInt8(ascii: "@") {
        if let name = SocialWords.nameOnHost(at: sign, in: scan) { found.append((name, .certain)) }
        if let handle = scan.first(handle, from: sign)?.range, !isOfProgram(handle, in: scan) {
          found.append((handle, SocialWords.isNamed(handle.lowerBound, in: scan) ? .certain : .likely))
        }
      }
      for stroke in scan.landmarks.signs where bytes[stroke] == UInt8(ascii: "/") {
        if let link = profile(at: stroke, in: &scan) { found.append((link, .certain)) }
      }
      for stroke in scan.landmarks.signs where bytes[stroke] == UInt8(ascii: "/") {
        if scan[stroke - 1] == UInt8(ascii: "u"),
          let member = scan.first(memberOfForum, from: stroke - 1)?.range
        {
          found.append((member, .certain))
        }
        if let name = ProfileAddresses.name(behind: stroke, in: scan) { found.append((name, .certain)) }
      }
      for number in scan.landmarks.numbers {
        if let name = numbered(number, in: &scan) { found.append((name, .certain)) }
      }
      found += labelled(in: &scan).map { ($0, .certain) }
      if scan.workspace.weighsTalk {
        let anchors = found.map(\.0) + scan.capitals.filter { SocialWords.isPlatform($0, in: bytes) }
        found += SocialWords.pointedNames(beside: anchors, in: scan).map { ($0, .likely) }
        scan.workspace.askable += SocialWords.pointedNames(in: scan)
          .filter { !SocialWords.areWords($0, in: scan) }.map { (.socialMedia, $0) }
      }
      var next = 0
      for (range, ground) in found.sorted(by: {
        ($0.0.lowerBound, -$0.0.count) < ($1.0.lowerBound, -$1.0.count)
      })
      where range.lowerBound >= next && !SocialWords.isOfFile(range, in: scan) {
        scan.report(range, ground)
        next = range.upperBound
      }
    })
}

private let handle = Pattern(
  """
  (?<! [A-Za-z0-9._%+/@-] ) @ (?= [0-9_.]{0,12} [A-Za-z] ) [A-Za-z0-9_] (?: [A-Za-z0-9_] | [.] (?= [A-Za-z0-9_] ) ){2,29}+
  (?! [A-Za-z0-9/@] )
  """, anchored: true)

/// A member of a forum, as `u/wren_2004`: a figure or an underscore tells it from a path.
private let memberOfForum = Pattern(
  "(?<! [A-Za-z0-9._-] ) u/ (?= [A-Za-z-]{0,20} [0-9_] ) [A-Za-z0-9_-]{3,24} (?! [A-Za-z0-9/.] )",
  anchored: true)

private let programWords = WordTable<Bool>([
  "media import charset namespace supports page keyframes layer container property include mixin extend use":
    true,
  "context type id graph value language vocab base set list reverse container index nest prefix protected":
    true,
  "param return returns throws deprecated author see test testable override main noon home work least most":
    true,
])

/// Whether a handle is a word of a style sheet or a program, or the end of an address for mail.
private func isOfProgram(_ handle: Range<Int>, in scan: borrowing Scan) -> Bool {
  let name = handle.lowerBound + 1..<handle.upperBound
  if programWords.meaning(of: name, in: scan.bytes) != nil { return true }
  if scan[handle.upperBound] == UInt8(ascii: "-"), scan[handle.upperBound + 1]?.isLower == true {
    return true
  }
  return SocialWords.endsLikeDomain(name, in: scan.bytes)
}

private let host = Pattern(
  #"""
  (?<! [A-Za-z0-9-] ) (?: (?: facebook | fb | instagram | tiktok | x | twitter | snapchat | youtube | linkedin | threads | tumblr ) \. com
    | t\.me | fb\.me | threads\.net ) \z
  """#, ignoringCase: true)

/// Hosts most of whose pages are of nobody: only the step before a name tells.
private let hostOfProfiles = Pattern(
  #"""
  (?<! [A-Za-z0-9.-] ) (?: www\. )? (?: (?: discord | roblox | reddit | twitch | steamcommunity ) \. com | bsky\.app ) \z
  """#, ignoringCase: true)
private let stepOfProfiles = Pattern("/ (?: users? | u | id | profile )/", ignoringCase: true, anchored: true)

private let path = Pattern(
  """
  / (?! (?: sharer? | intent | share | home | search | hashtag | explore | watch | policies | privacy | help | legal
      | company | about | terms | login | pages/?$ | plugins | dialog | events? | reel | school | jobs | feed | playlist ) (?! [A-Za-z0-9_.-] ) )
  (?: add/ | in/ | users?/ | u/ | profile/ | id/ | channel/ | people/ | groups/ | profile\\.php\\?id= | c/ )? @? ([A-Za-z0-9] [A-Za-z0-9_.-]{1,49})
  """, ignoringCase: true, anchored: true)

private func profile(at stroke: Int, in scan: inout Scan) -> Range<Int>? {
  guard stroke >= 4, let last = scan[stroke - 1]?.lowercased, "metvp".utf8.contains(last),
    let host = scan.match(host, before: stroke, within: 24)
      ?? scan.match(hostOfProfiles, before: stroke, within: 28),
    let match = scan.first(path, from: stroke)
  else { return nil }
  if scan.match(hostOfProfiles, before: stroke, within: 28) != nil,
    scan.first(stepOfProfiles, from: stroke) == nil
  {
    return nil
  }
  var end = match.range.upperBound
  while scan[end - 1] == UInt8(ascii: ".") || scan[end - 1] == UInt8(ascii: "-") { end -= 1 }
  return host.range.lowerBound..<end
}

private let discord = Pattern(
  "(?<! [A-Za-z0-9] ) [a-z][A-Za-z0-9_.]{2,31} [#] [0-9]{4} (?! [A-Za-z0-9] )", anchored: true)

/// A name with figures at its end: one of Discord anywhere, any other where words before it say so.
private func numbered(_ number: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  guard let before = scan[number.lowerBound - 1] else { return nil }
  if before == UInt8(ascii: "#"), number.count == 4 {
    var start = number.lowerBound - 1
    while let byte = scan[start - 1], byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_"),
      number.lowerBound - start < 34
    { start -= 1 }
    return scan.first(discord, from: start)?.range
  }
  guard before.isLetter || before == UInt8(ascii: "_") || before == UInt8(ascii: ".") else { return nil }
  var start = number.lowerBound
  while let byte = scan[start - 1],
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "."),
    number.lowerBound - start < 30
  { start -= 1 }
  guard number.lowerBound - start >= 3, let name = scan.first(name, from: start) else { return nil }
  if scan.workspace.weighsTalk, SocialWords.mayBeOne(name.range, in: scan),
    !SocialWords.isNumberedWord(name.range, in: scan), !SocialWords.isOfFile(name.range, in: scan)
  {
    scan.workspace.askable.append((.socialMedia, name.range))
  }
  guard
    SocialWords.isNamed(start, in: scan) || SocialWords.isOnPlatform(name.range, in: scan)
  else { return nil }
  return name.range
}

private let name = Pattern("[A-Za-z0-9_] (?: [A-Za-z0-9_] | [.-] (?= [A-Za-z0-9_] ) ){2,29}+", anchored: true)

/// Whether a name without figures is the key of a field: first in its line, and a colon behind it.
private func isKey(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
  guard scan[name.upperBound] == UInt8(ascii: ":"), !scan.bytes[name].contains(where: \.isDigit) else {
    return false
  }
  return scan.bytes[scan.startOfLine(name.lowerBound)..<name.lowerBound].allSatisfy {
    " -\"".utf8.contains($0)
  }
}

/// Names behind the name of a platform with a label, or behind a label and a colon; and those with a low line in them.
private func labelled(in scan: inout Scan) -> [Range<Int>] {
  var found: [Range<Int>] = []
  let bytes = scan.bytes
  for word in scan.capitals where SocialWords.isPlatform(word, in: bytes) {
    if let start = SocialWords.startOfName(behind: word, in: scan), let name = scan.first(name, from: start) {
      found.append(name.range)
    }
    if let name = SocialWords.nameBefore(platform: word, in: scan) { found.append(name) }
  }
  for sign in scan.landmarks.signs where bytes[sign] == UInt8(ascii: "_") {
    guard let before = scan[sign - 1], before.isLetter || before.isDigit else { continue }
    var start = sign
    while let byte = scan[start - 1], byte.isLetter || byte.isDigit || byte == UInt8(ascii: "."),
      sign - start < 30
    {
      start -= 1
    }
    guard let name = scan.first(name, from: start), !isKey(name.range, in: scan),
      !SocialWords.isOfFile(name.range, in: scan)
    else { continue }
    if !SocialWords.areWords(name.range, in: scan) {
      scan.workspace.askable.append((.socialMedia, name.range))
    }
    if SocialWords.isNamed(start, in: scan) || SocialWords.isOnPlatform(name.range, in: scan)
      || SocialWords.isWriter(name.range, in: scan)
    {
      found.append(name.range)
    } else if SocialWords.mayBeOne(name.range, in: scan) {
      scan.workspace.open.append((.socialMedia, name.range))
    }
  }
  for colon in scan.landmarks.signs where bytes[colon] == UInt8(ascii: ":") {
    guard let word = scan.word(before: colon), word.upperBound == colon,
      let start = SocialWords.startOfName(at: colon, behind: word, in: scan),
      let name = scan.first(name, from: start)
    else { continue }
    found.append(name.range)
  }
  return found
}
