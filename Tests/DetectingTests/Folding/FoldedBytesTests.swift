import TestSupport
import Testing

@testable import Detecting

@Suite struct FoldedBytesTests {
  /// Each source beside what it is read as.
  static let texts: [(String, String)] = [
    ("Nothing to do here.", "Nothing to do here."),
    ("Zoë Ångström-Müller", "Zoe Angstrom-Muller"), ("Łukasz Żółć", "Lukasz Zolc"),
    ("Sørina Ðân", "Sorina Dan"),
    ("e\u{301}clair", "eclair"), ("Siân", "Sian"), ("straße", "strasse"), ("Ægir", "AEgir"),
    ("９９９ ０００", "999 000"), ("𝐀𝐛𝟏", "Ab1"), ("Ⓐⓑ", "Ab"), ("ﬁve", "five"), ("٠١٢", "012"), ("१२३", "123"),
    ("a\u{200B}b\u{AD}c\u{FEFF}d\u{2060}e", "abcde"), ("a\u{202E}b\u{2066}", "ab"),
    ("a\u{A0}b\u{2009}c\u{3000}d", "a b c d"), ("a\u{2028}b", "a\nb"),
    ("O’Neill “x” 1–2 a—b", "O'Neill \"x\" 1-2 a - b"),
    ("О7/О3/2О15", "07/03/2015"), ("55 О9 13 А", "55 09 13 A"), ("О Олі 7", "О Олі 7"), ("ХО1 2", "XO1 2"),
    ("Hеathеr", "Heather"), ("Аnna", "Anna"), ("Сара и Ольга", "Сара и Ольга"), ("Mαry", "Mary"),
    ("a&#64;b &commat; &#x41;&eacute;&amp;", "a@b @ Ae&"), ("AT&T &nosuch; &;", "AT&T &nosuch; &;"),
    ("a%40b %C3%A9 100% 5%zz %00", "a@b e 100% 5%zz %00"), ("caf%E9", "caf%E9"),
    (#"a\@b \*c\* \u00e9\u0041 \ud83d\ude00 \ud800 "#, "a@b c eA \u{1F600} \\ud800 "),
    (#"Heather\nDawson"#, "Heather Dawson"),
    ("Hea**ther** *x* __y__ `z` ~~q~~", "Heather x y z q"), ("a_b_c _d_ 4 * 5", "a_b_c d 4 * 5"),
    ("* item\n* other", "* item\n* other"), ("J**** and ______", "J**** and ______"),
    ("Hea<b>th</b>er<br>x", "Heather x"), ("<p>Hea</p>", "<p>Hea</p>"),
    ("<a@example.org>", "<a@example.org>"),
    ("<https://example.org/a>", "<https://example.org/a>"), ("1 < 2 and a<b", "1 < 2 and a<b"),
    ("<td>999</td><td class=x>1</td>", " | >999</td> |  class=x>1</td>"),
    ("Hea<span title=\"no&#116;e\">ther</span> end", "Heather end\n\n title=\"note\""),
    ("Hea<!-- hidden -->ther", "Heather\n\n hidden "), ("x <!-- kept --> y", "x <!-- kept --> y"),
    ("note 2019¹ and x²", "note 2019 1 and x2"), ("⁰¹²", "012"),
    ("Facebook™", "Facebook™"), ("中文 اردو", "中文 اردو"),
  ]

  @Test(arguments: texts) func readsWhatAReaderSees(_ source: String, _ plain: String) {
    #expect(String(decoding: FoldedBytes(Array(source.utf8)).bytes, as: UTF8.self) == plain)
  }

  /// What is marked in the source, found by the words after the bar in the folded text.
  @Test(arguments: [
    ("x ⟦Hea**ther⟧** y", "Heather"), ("x ⟦Zoë⟧ y", "Zoe"), ("x ⟦a&#64;b⟧ y", "a@b"), ("⟦a%40b⟧", "a@b"),
    ("x ⟦9\u{200B}9⟧\u{200B} y", "99"), ("\u{200B}⟦ab⟧", "ab"), ("é ⟦ﬁt⟧", "fit"),
    ("A ⟦Hea<span title=\"t\">ther⟧</span>", "Heather"), ("A <span title=\"⟦Dawson⟧\">b</span>", "Dawson"),
    ("A b<span title=\"⟦Zo&euml;⟧\">b</span>c", "Zoe"),
  ]) func leadsBackToTheSource(_ text: String, _ plain: String) throws {
    let marked = MarkedText(text)
    let folded = FoldedBytes(marked.bytes)
    let found = try #require(KnownText(plain, category: .name).ranges(in: folded.bytes).first)
    #expect([folded.source(of: found)] == marked.byteRanges)
  }

  /// Whatever the bytes: every place of the folded text leads to one of the source, those between edits to their own
  /// bytes, and folding what is folded changes nothing but what decoding brought up.
  @Test(arguments: 0..<400) func everyPlaceHasASource(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces: [[UInt8]] =
      FoldedBytesTests.texts.map { Array($0.0.utf8) } + [
        [0xC3], [0xE2, 0x80], [0xFF], [0xF0, 0x9F], Array("<a ".utf8),
      ]
    var source: [UInt8] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      source += pieces.randomElement(using: &generator) ?? []
    }
    let folded = FoldedBytes(source)
    for place in folded.bytes.indices {
      let range = folded.source(of: place..<place + 1)
      #expect(
        range.lowerBound >= 0 && range.upperBound <= source.count && range.lowerBound <= range.upperBound)
    }
    let whole = folded.source(of: 0..<folded.bytes.count)
    #expect(whole.upperBound <= source.count)
  }

  @Test(arguments: [
    "&", "&#", "&#1", "%", "%C3", "\\", "\\u", "*", "_", "`", "<", "<a", "<a ", "<!--", "a<!--", "a<b x", "é",
    "\u{200B}",
    "А", "аa", "²", "&amp;", "<b>", "a<b c=d>e", "𝐀", "\u{301}",
  ]) func isOverInTimeInProportionToLength(_ piece: String) {
    let text = Array(String(repeating: piece, count: (2 << 20) / piece.utf8.count).utf8)
    #expect(FoldedBytes(text).bytes.count <= 2 * text.count)
  }
}
