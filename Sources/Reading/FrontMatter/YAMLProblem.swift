import Model

/// libyaml's complaints in the words of somebody who has never heard of YAML.
struct YAMLProblem {
  let message: String
  let fix: String

  init(_ failure: YAMLComposer.Failure, in source: SourceFile) {
    let problem = failure.message
    let sign = source.bytes[min(failure.range.lower, source.bytes.count)...].first
    let quote = "Put the whole value in double quotes."
    if problem.contains("nesting level") {
      message = "brackets stand inside one another far too deep"
      fix = "If they belong to the text, put the whole value in double quotes."
    } else if problem == YAMLComposer.secondDocument {
      message = problem
      fix = "Let all fields stand in one block: take out the line that begins with `---`."
    } else if problem.contains("<document start>") {
      message = "the fields have ended above this line"
      fix =
        "Write one field a line, `name: value`, with no line `...` between them and no brackets round all of them."
    } else if problem == YAMLComposer.mergeKey {
      message = problem
      fix = "Write the fields out."
    } else if problem == YAMLComposer.tooDeep {
      message = problem
      fix = "Nothing Candour reads is nested so deep: take brackets or indentation out."
    } else if problem == YAMLComposer.nameIsNoWord {
      message = problem
      fix = "Write `name: value`; text that begins with `[`, `{` or `?` goes in double quotes."
    } else if problem.contains("alias") || sign == UInt8(ascii: "*")
      || problem.contains("alphabetic or numeric")
    {
      message = "a value that begins with an asterisk (or `&`) means something else in YAML"
      fix = "Asterisks start an alias in YAML: quote this value."
    } else if problem.contains("anchor") || problem.contains("tag") {
      message = problem
      fix = "If the sign belongs to the text, quote this value; else take it out."
    } else if sign == UInt8(ascii: "\t") {
      message = "a tab stands where only spaces may indent"
      fix = "Replace the tab by spaces."
    } else if problem.contains("mapping values are not allowed") {
      message = "this line has a second `: `, which YAML reads as another field"
      fix = "Put the text that holds `: ` in double quotes."
    } else if problem.contains("cannot start any token") {
      message = "a value may not begin with this sign"
      fix = quote
    } else if problem.contains("could not find expected ':'")
      || problem.contains("did not find expected key")
    {
      message = "this line, or the one before it, is not a field with its value"
      fix =
        "Write `name: value`. A long text over several lines begins with `>-` after the colon, each line indented; "
        + "text with quotes or colons in it goes in double quotes."
    } else if problem.contains("unexpected end of stream") || problem.contains("document indicator") {
      message = "a quotation mark is opened here and never closed"
      fix = "Close it, or put the whole value in double quotes."
    } else if problem.contains("flow") || problem.contains("',' or") {
      message = "a list in `[ ]` or a group in `{ }` is not closed, or a comma is missing"
      fix = "Close the bracket; text with commas, brackets or colons in it goes in double quotes."
    } else if problem.contains("block end") || problem.contains("<block end>") {
      message = "the indentation does not fit the lines above"
      fix =
        "Begin fields of one group in the same column; text that begins with a quotation mark is quoted whole."
    } else {
      message = problem
      fix = quote
    }
  }
}
