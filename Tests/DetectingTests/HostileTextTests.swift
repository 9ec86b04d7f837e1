import TestSupport
import Testing

@testable import Detecting

/// Each of these is over in a blink if time grows with length, and never if it grows with its square.
@Suite struct HostileTextTests {
  static let pieces = [
    "0", "1", "9", "@", " ", "a", "A", "X", "x", "[", "(", "_", "-", "*", "\\*", "\n", ">", ".", "%40",
    "█", "■",
    "0 ", "01632 ", "+44", "999 ", "1 ", "born ", "born on ", "4 March ", "a@", "a.", "@a.", "[at]",
    "[name",
    "[name]", "postcode ", "SW1A ", "A1", "AB 12 ", "background:black;", "color:", "—", "\u{A0}", "> \n",
    "J****",
    "dates of birth ", "a -- ", "a ---- b", "(0)", "44", "NHS ", "[redacted ",
    "died ", "died on ", "the incident on ", "4/3/23 ", "04/03/2023", "2023-03-04 ", "on 4 March ", "# ", "#",
    "## Family\n",
    "## Family\n4 March\n", "and ", "Monday ", "March ", "March 4 ", "12 Larch Grove ", "Grove ", "Larch ",
    "Larch Grove ",
    "Flat 3, ", "lived in ", "St ", "12 ", "Heol ", "address: 12 larch ", "Mosaic ID ", "number ", "1234 ",
    "12/34-",
    "ref: 1234 ", "ZE24C", "[2024] EWFC ", "Re A ", "T20247001 ", "court case ", "AB12 CDE ", "reg ",
    "car A1 ", "ABC ",
    "sort code ", "12-34-56 ", "12-34-56 and ", "GB82 WEST ", "4111 ", "account ", "1.2.3.", "203.0.113.",
    ":", "::", "a:",
    "00:1A:", "00-1A-", "@a", "@heron ", "facebook.com/", "/", "x.com", "Snapchat name ", "Insta: ", "a_",
    "heron1 ",
    "a#1234 ", "Larchmere School ", "School ", "Child's ", "Elm Tree ", "attended ", "H801 ",
    "H801200001001 ", "| ", "| 999 ",
    "| 999 | 000 | 0018 |\n", "A|1|", "no. ", ". ", "a.b.c. ",
    "a dot ", " dot ", "at a dot b dot ", "@a-", "1,", "1,2,", "4/3/23,", "dob,", "4/3/\n", "REDACTED ",
    "RiO-1", "of 1/1 ",
    "log 310 of 3/5 ", "COP 1", "/ewfc/2024/1", "ВН4", "В ", "| 1 | Ferry Lane |\n", "1 The Limes ",
    "Church Lane ",
    "Mother: Ola, ", "Ola, ", "OLA, Ewa, ", "Ola,\n", "mother,\nOla,", "| Mother |\n| Ola |\n", "\"Spud\" ",
    "Ola and ", "not a name ", "pseudonym ", "Kind regards\nBev\n", "PC 22 ", "Ola-", "Ola_", "Ola <ola@",
    "author: Ola ", "mate, Ola ", "<td>Ola</td>", "McOla ", "the Olas ", "A",
    "<b style=\"background:red;color:red\">", "School: Elm School\n", "# Elm School\n", "from 1.2.3.4 ",
    "Dr ", "A. ", "Good Boxing Day ", "Boxing Day to ", "number RXP 660 2218-12345 ",
    "MRN 0038 8127-12345678 ",
    "a fictional scenario ", "Elm School, ", "eleven Elm Lea, SW1A 1AA ", "Plot 9, Elm, ", "3.4.17 a\n",
    "Elm Elm (4.3.23) ",
    "is the name given to the ", "07700 900123 4/3/23 ", "ref 1/2/3/4/5/6-", "<dd>12345", "Ola-Ola ",
    "nursery (Elm Elm ", "14/9 ", "4/3/23 14/9 ", "Sat 4th ", "on the 23rd.", "999 000 0018 14/9 ", "Unit ",
    "Elm Unit ",
    "Flat 3, 90 ", "NI TN 09 34 11 A ", "St Andrew's Day ", "Palm ", "Royal Elm ",
  ]

  private static let detector = Detector(lexicon: Repository.lexicon)

  @Test(arguments: pieces) func isOverInTimeInProportionToLength(_ piece: String) {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    // With all words: without them no names are sought.
    let result = Self.detector.scan(text)
    #expect(result.limitReached.isEmpty)
    #expect((result.detections.last?.range.upperBound ?? 0) <= text.utf8.count)
  }
}
