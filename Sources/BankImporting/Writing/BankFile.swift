import BankReading
package import InterviewCore

/// The text of a bank's file: written anew, or with questions added to what stands there.
package enum BankFile {
  /// A whole bank; each line of the comment stands above it.
  package static func text(of bank: QuestionBank, comment: [String]) -> String {
    let head =
      comment.map { "# " + $0.onOneLine } + [
        "bank: \(Scalar.written(bank.id))",
        "title: \(Scalar.written(bank.title.onOneLine))",
        "kind: \(bank.kind.rawValue)",
        "language: \(bank.language)",
        "time: 3m",
        "questions:",
      ]
    let questions = bank.questions.map { BankText.lines(of: $0, indent: 2) }
    return head.joined(separator: "\n") + "\n" + questions.joined(separator: "\n")
  }

  /// The text of a bank with questions added below its last one, and nothing else changed; nil where its
  /// list of questions is written in a way that cannot be gone on with, such as in brackets.
  package static func adding(
    _ questions: [Question], to text: String, of bank: QuestionBank, comment: String
  ) -> String? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let hasReturns = text.utf8.contains(0x0D)
    guard let place = place(in: text, lines) else { return nil }
    let margin = String(repeating: " ", count: place.indent)
    let added =
      ["", "\(margin)# \(comment.onOneLine)"]
      + questions.enumerated().flatMap { index, question in
        let written = BankText.lines(of: question, indent: place.indent)
        return (index == 0 ? [] : [""]) + written.dropLast().split(separator: "\n").map(String.init)
      }
    var result = lines[..<place.line].map(String.init) + added
    let rest = lines[place.line...].map(String.init)
    // What follows is as it was; a file whose last line had no end gets one.
    result += rest.isEmpty ? [""] : rest
    let whole = result.joined(separator: hasReturns ? "\r\n" : "\n")
    return isComplete(whole, bank, questions) ? whole : nil
  }

  /// Behind which line a question can be added, and how far in its dash stands.
  private static func place(in text: String, _ lines: [Substring]) -> (line: Int, indent: Int)? {
    let tree = DataTreeReader.read(Array(text.utf8), file: "").value
    guard case .mapping(let entries, _) = tree,
      let index = entries.firstIndex(where: { $0.key == "questions" }),
      case .list(let items, _) = entries[index].value, let first = items.first?.line
    else { return nil }
    var dash = first - 1
    while dash > 0, lines.indices.contains(dash),
      !lines[dash].drop(while: { $0 == " " }).hasPrefix("-")
    { dash -= 1 }
    guard lines.indices.contains(dash), lines[dash].drop(while: { $0 == " " }).hasPrefix("-") else {
      return nil
    }
    let after = entries[index...].dropFirst().first.map { $0.line - 1 } ?? lines.count
    var end = min(after, lines.count)
    while end > 0, isOutside(lines[end - 1]) { end -= 1 }
    return (end, lines[dash].prefix { $0 == " " }.count)
  }

  /// Whether a line at the end of a list does not belong to it: it is empty, a comment at the margin, or
  /// the mark of the document's end.
  private static func isOutside(_ line: Substring) -> Bool {
    line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") || line == "..."
  }

  /// Whether the text is the bank with the questions behind its own.
  private static func isComplete(_ text: String, _ bank: QuestionBank, _ added: [Question]) -> Bool
  {
    guard let read = BankReader.read(Array(text.utf8), file: "").value else { return false }
    return read.questions.count == bank.questions.count + added.count
      && Array(read.questions.prefix(bank.questions.count)) == bank.questions
      && zip(read.questions.suffix(added.count), added).allSatisfy {
        $0.id == $1.id && $0.ask == $1.ask
      }
  }
}
