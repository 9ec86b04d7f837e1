import Checking
import Model

/// Findings as the results of tests, for services that show those: one test case per finding. There is no
/// clock in it, so that the same site gives the same bytes.
struct JUnitReport {
  let report: Report
  /// The weight from which a finding is a failure.
  let threshold: Severity

  var text: String {
    let failures = report.items.count { $0.finding.stops(at: threshold) }
    let counts = """
      tests="\(max(1, report.items.count))" failures="\(failures)" errors="0" skipped="\(report.accepted)" time="0"
      """
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="candour" \(counts)>
        <testsuite name="candour" \(counts)>
          <properties>
            <property name="date" value="\(report.day)"/>
          </properties>
      \(cases)  </testsuite>
      </testsuites>

      """
  }

  private var cases: String {
    guard !report.items.isEmpty else {
      return "    <testcase classname=\"candour\" name=\"no findings\" time=\"0\"/>\n"
    }
    // Services tell test cases apart by their names alone.
    var seen: [String: Int] = [:]
    return report.items.map { item in
      let place = item.spokenPlace.map { " at " + $0 } ?? ""
      let name = "\(item.finding.rule)\(place)"
      let number = seen["\(item.path)\n\(name)", default: 0] + 1
      seen["\(item.path)\n\(name)"] = number
      return text(of: item, name: number == 1 ? name : "\(name) (\(number))")
    }.joined()
  }

  private func text(of item: Report.Item, name: String) -> String {
    let heading = "classname=\"\(XMLText.escape(item.path))\" name=\"\(XMLText.escape(name))\" time=\"0\""
    let place = item.path + (item.finding.start.map { ":\($0.line):\($0.column)" } ?? "")
    let words = XMLText.escape(
      "\(place): \(item.finding.severity.rawValue) [\(item.finding.rule)]: \(item.sentences)")
    return "    <testcase \(heading)>\n\(result(of: item, words))    </testcase>\n"
  }

  private func result(of item: Report.Item, _ words: String) -> String {
    if let accepted = item.accepted {
      let message = "accepted" + accepted.dropFirst("accepted".count)
      return "      <skipped message=\"\(XMLText.escape(message))\"/>\n"
        + "      <system-out>\(words)</system-out>\n"
    }
    guard item.finding.stops(at: threshold) else { return "      <system-out>\(words)</system-out>\n" }
    return "      <failure type=\"\(item.finding.rule)\" message=\"\(XMLText.escape(item.message))\">"
      + "\(words)</failure>\n"
  }
}
