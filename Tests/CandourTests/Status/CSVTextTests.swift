import Testing

@testable import candour

@Suite struct CSVTextTests {
  /// RFC 4180, 2: quotes where a cell holds a comma, a quote or a line break, and quotes doubled.
  @Test(arguments: [
    ("plain words", "plain words"), ("", ""), ("one, two", "\"one, two\""),
    ("say \"no\"", "\"say \"\"no\"\"\""), ("one\ntwo", "\"one\ntwo\""), ("one\r\ntwo", "\"one\r\ntwo\""),
    ("a\rb", "\"a\rb\""), ("’", "’"), (" =1", " =1"), ("a=1", "a=1"),
  ])
  func quotesWhatNeedsIt(_ text: String, _ cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  /// A cell that a spreadsheet would reckon out stays text.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""), ("\r\n=1", "\"'\r\n=1\""), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""),
    ("=\u{301}", "'=\u{301}"),
  ])
  func noCellIsAFormula(_ text: String, _ cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  @Test func linesEndInBoth() {
    #expect(Array(CSVText.line(["a", "b"]).utf8) == Array("a,b\r\n".utf8))
  }
}
