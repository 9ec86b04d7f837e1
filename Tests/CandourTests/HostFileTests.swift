import Foundation
import Model
import TestSupport
import Testing

@testable import Checking
@testable import Publishing
@testable import candour

/// What web servers are told: redirects, headers, times of storage.
@Suite struct HostFileTests {
  private static let files = [
    ("content/a.md", "---\nkind: page\ntitle: A\naliases: [/old/, /older/still/]\n---\nWords.\n")
  ]

  private func built(base: String = "https://board.example.org", _ audience: Audience = .everyone) throws
    -> [String: String]
  {
    let site = SiteText.plainSite.replacing("https://board.example.org", with: base)
    let text = SiteText(files: [("content/site.yml", site)] + Self.files)
    let run = SiteRun(
      tree: text.tree, layouts: Repository.layouts, defaults: Repository.defaults,
      lexicon: Repository.lexicon,
      moment: Moment(universalMinute: 29_800_000), workers: Workers(jobs: 1),
      files: text.shelf, audience: audience)
    let built = try #require(run.built, "\(run.findings.map(\.message))")
    return Dictionary(
      uniqueKeysWithValues: built.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func redirectsAreExact() throws {
    let root = try built()
    #expect(root["_redirects"] == "/old/ /a/ 301!\n/older/still/ /a/ 301!\n")
    #expect(root[".htaccess"]?.contains("RedirectMatch 301 \"^/older/still/?$\" \"/a/\"\n") == true)
    #expect(
      root["nginx.conf"]?.contains("location = /old/ { absolute_redirect off; return 301 /a/; }\n") == true)
    #expect(root["nginx.conf"]?.contains("location = /old { ") == true)
    let below = try built(base: "https://council.example.org/board")
    #expect(below["_redirects"] == "/board/old/ /board/a/ 301!\n/board/older/still/ /board/a/ 301!\n")
    #expect(below[".htaccess"]?.contains("ErrorDocument 404 /board/404.html\n") == true)
    #expect(below[".htaccess"]?.contains("\"^/board/old/?$\" \"/board/a/\"") == true)
    #expect(below["nginx.conf"]?.contains("error_page 404 /board/404.html;\n") == true)
    #expect(below["nginx.conf"]?.contains("location = /board/old/ { ") == true)
    #expect(below["_headers"]?.hasPrefix("/board/*\n") == true)
    #expect(below["_headers"]?.contains("\n/board/a/*\n  Cache-Control: public, max-age=300") == true)
  }

  /// Hosts join the values of one header with a comma where two rules meet.
  @Test func noPathGetsAHeaderTwice() throws {
    let files = try built()
    let lines = try #require(files["_headers"]).split(separator: "\n").map(String.init)
    var rules: [(pattern: String, headers: [String])] = []
    for line in lines {
      if line.hasPrefix("/") {
        rules.append((line, []))
      } else {
        rules[rules.count - 1].headers.append(String(line.dropFirst(2).prefix { $0 != ":" }))
      }
    }
    func matches(_ pattern: String, _ path: String) -> Bool {
      pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
    }
    for file in files.keys where !file.hasPrefix("_") && file != ".htaccess" && file != "nginx.conf" {
      let path = "/" + (file.hasSuffix("index.html") ? String(file.dropLast(10)) : file)
      let headers = rules.filter { matches($0.pattern, path) }.flatMap(\.headers)
      #expect(Set(headers).count == headers.count, "\(path): \(headers)")
      #expect(headers.contains("Cache-Control") && headers.contains("Content-Security-Policy"), "\(path)")
    }
  }

  @Test func onlyWhatChangesItsNameIsKeptForLong() throws {
    let files = try built()
    let style = try #require(files.keys.first { $0.hasSuffix(".css") })
    #expect(style.wholeMatch(of: try Regex(HostRules.fingerprinted)) != nil)
    let rule = try #require(files["_headers"]?.components(separatedBy: "/\(style)\n").last)
    #expect(rule.hasPrefix("  Cache-Control: public, max-age=31536000, immutable\n"))
    for name in ["_headers", ".htaccess", "nginx.conf"] {
      #expect(files[name]?.components(separatedBy: "immutable").count == 2, "\(name)")
      #expect(files[name]?.contains("public, max-age=300, must-revalidate") == true)
    }
  }

  @Test func plainHTTPIsNotForbidden() throws {
    for name in ["_headers", ".htaccess", "nginx.conf"] {
      #expect(try built()[name]?.contains("Strict-Transport-Security") == true)
      #expect(try built(base: "http://board.example.org")[name]?.contains("Strict-Transport") == false)
    }
  }

  @Test func aPreviewIsForNobodyElse() throws {
    let preview = try built(.preview)
    #expect(preview["robots.txt"] == "User-agent: *\nDisallow: /\n")
    for name in ["_headers", ".htaccess", "nginx.conf"] {
      #expect(preview[name]?.contains("X-Robots-Tag") == true)
      #expect(try built()[name]?.contains("X-Robots-Tag") == false)
    }
    #expect(
      try built()["robots.txt"]
        == "User-agent: *\nAllow: /\n\nSitemap: https://board.example.org/sitemap.xml\n")
  }

  /// Criterion 39: no request leaves the site, and a content security policy holds without an exception.
  /// Red without the line of layouts/base.mustache that states the policy, and with anything inline: the
  /// header's policy in HostRules.swift is the page's and one directive more.
  @Test func criterion39ThePolicyHasNoExceptions() throws {
    let files = try built()
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 5)
    for (path, html) in pages {
      let elements = PlainMarkup(Array(html.utf8)).elements
      let policies = elements.filter { $0["http-equiv"] == "Content-Security-Policy" }.compactMap {
        $0["content"]
      }
      #expect(policies.count == 1, "\(path)")
      let policy = try #require(policies.first)
      #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe") && !policy.contains("*"))
      for name in ["_headers", ".htaccess", "nginx.conf"] {
        #expect(files[name]?.contains(policy + "; frame-ancestors 'none'") == true, "\(name)")
      }
      for element in elements {
        #expect(element.name != "style" && element["style"] == nil, "\(path)")
        #expect(element.name != "script" || element["type"] == "application/ld+json", "\(path)")
        #expect(!element.attributes.contains { $0.name.hasPrefix("on") }, "\(path)")
        let loads =
          element.name == "link" && element["rel"] == "stylesheet" ? element["href"] : element["src"]
        #expect(loads?.hasPrefix("/") ?? true, "\(path)")
      }
    }
  }
}
