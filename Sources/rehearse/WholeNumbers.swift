import ArgumentParser
import RehearseApp

/// The options that take a whole number: which ones they take, and what is said of any other value.
enum WholeNumbers {
  private static let ranges: [String: ClosedRange<UInt64>] = [
    "--questions": 1...UInt64(PracticeLimits.mostQuestions), "--minutes": 1...600,
    // The largest that every JSON reader keeps exact (RFC 8259, section 6).
    "--seed": 0...1 << 53,
    "--limit": 1...most, "--sessions": 1...most, "--answer": 1...most, "--turn": 1...most,
    "--done": 1...most, "--later": 1...most,
  ]

  private static let most = UInt64(Int.max)

  /// Refuses a number that an option does not take.
  ///
  /// - Throws: `ValidationError`.
  static func check(_ number: (some BinaryInteger)?, of option: String) throws {
    guard let number, let range = ranges[option] else { return }
    guard let found = UInt64(exactly: number), range.contains(found) else {
      throw ValidationError(sentence("\(number)", option, range))
    }
  }

  /// What is wrong with a value that the parser's message calls invalid; nil where it is of another option.
  static func sentence(for message: String) -> String? {
    let opening = "The value '"
    guard message.hasPrefix(opening), let end = message.ranges(of: "' is invalid for '").last else {
      return nil
    }
    let option = String(message[end.upperBound...].prefix { !" '".contains($0) })
    let value = String(message[..<end.lowerBound].dropFirst(opening.count))
    return ranges[option].map { sentence(value, option, $0) }
  }

  private static func sentence(
    _ value: String, _ option: String, _ range: ClosedRange<UInt64>
  ) -> String {
    let expected =
      range.upperBound == most
      ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    return "found \(option) \(value), expected \(expected)"
  }
}
