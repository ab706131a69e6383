import Foundation
import Testing

/// A construct that a part of the sources does without.
struct Rule: Sendable, CustomTestStringConvertible {
  /// What is banned, as a reader knows it.
  let name: String
  /// A regular expression that finds it in code.
  let pattern: String
  /// What to do instead.
  let instead: String
  /// Code that breaks the rule, and code that looks like it and does not.
  let breaks: [String]
  let keeps: [String]

  var testDescription: String { name }

  /// A sentence for each place where the file breaks a rule: where, what, and what to do instead.
  static func findings(_ rules: [Rule], in file: SourceFile) throws -> [String] {
    let code = CodeScanner.code(in: file.text)
    return try rules.flatMap { rule in
      try rule.lines(in: code).map { "\(file.path):\($0): \(rule.name): \(rule.instead)" }
    }
  }

  /// The numbers of the lines of code that break the rule, counted from one.
  func lines(in code: String) throws -> [Int] {
    let text = code as NSString
    return try NSRegularExpression(pattern: pattern)
      .matches(in: code, range: NSRange(location: 0, length: text.length))
      .map { match in
        text.substring(to: match.range.location).count { $0 == "\n" } + 1
      }
  }
}
