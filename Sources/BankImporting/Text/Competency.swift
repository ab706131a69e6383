import InterviewCore
import TextBasics

/// Makes competencies of headings and decks.
package enum Competency {
  /// Lower-case words joined by hyphens, without those that every list of questions has in its headings; nil
  /// where none is left. A heading in another script stays as it is.
  package static func name(of heading: String) -> String? {
    let part = (heading.split(separator: "::").last.map(String.init) ?? heading).withoutNumbering
    // What is in parentheses says how many they are, or repeats the name.
    let outside = withoutParentheses(part)
    let words = Slug.name(of: outside.contains { $0.isLetter } ? outside : part).split(
      separator: "-")
    let kept = words.drop { $0 == "list" || $0 == "of" }.filter { !common.contains($0) }
    if !kept.isEmpty { return kept.joined(separator: "-") }
    guard words.isEmpty else { return nil }
    let text = part.onOneLine.prefix(40)
    return text.contains { $0.isLetter } ? String(text) : nil
  }

  private static func withoutParentheses(_ text: String) -> String {
    guard text.contains(where: { $0 == "(" || $0 == "（" }) else { return text }
    var depth = 0
    return text.filter { character in
      switch character {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      default: return depth == 0
      }
      return false
    }
  }

  static let common: Set<Substring> = [
    "questions", "question", "interview", "answers", "answer", "faq", "and", "default", "level",
    "solutions", "with",
  ]
}
