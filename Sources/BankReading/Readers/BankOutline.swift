import TextBasics

/// What completion wants to know of a bank, taken from its lines: sixteen banks are read so while one is parsed.
///
/// What is written in another way than ours is left out; a bank of which nothing was found is worth parsing.
package struct BankOutline: Equatable, Sendable {
  /// The bank's id.
  package var id = ""
  /// What it is called.
  package var title: String?
  /// Its questions.
  package var questions: [Question] = []
  private var isAsked = false

  /// A question.
  package struct Question: Equatable, Sendable {
    /// Its id.
    package var id: String
    /// What is asked, where that stands on one line.
    package var ask: String?
    /// What it is after.
    package var competency: String?
  }

  /// Creates an outline from its parts.
  package init(
    id: String, title: String, questions: [(id: String, ask: String, competency: String)]
  ) {
    self.id = id
    self.title = title
    self.questions = questions.map { Question(id: $0.id, ask: $0.ask, competency: $0.competency) }
  }

  /// Looks through the lines of a file; nil where no line says which bank it is, or none names a question.
  package init?(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { take(line) }
    }
    guard !id.isEmpty, !questions.isEmpty else { return nil }
  }

  private mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let written = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    if line.startIndex == written.startIndex {
      if let id = written.value(of: "bank:"), self.id.isEmpty, Identifier.isValid(id) {
        self.id = id
      }
      if title == nil { title = written.value(of: "title:") }
      return
    }
    if let id = written.value(of: "id:"), Identifier.isValid(id) {
      questions.append(Question(id: id))
      isAsked = false
    } else if let last = questions.indices.last {
      // The first is the question's own, those behind it follow up.
      if !isAsked, written.starts(with: "ask:".utf8) {
        questions[last].ask = written.value(of: "ask:")
        isAsked = true
      } else if questions[last].competency == nil,
        let competency = written.value(of: "competency:")
      {
        questions[last].competency = competency
      }
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The text behind a key at the beginning; nil where there is none on this line.
  fileprivate func value(of key: StaticString) -> String? {
    guard starts(with: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    else { return nil }
    let text = String(decoding: dropFirst(key.utf8CodeUnitCount), as: UTF8.self).trimmed
    guard let first = text.first, let last = text.last else { return nil }
    switch first {
    case "'" where text.count > 1 && last == "'":
      return String(text.dropFirst().dropLast()).replacing("''", with: "'")
    case "\"" where text.count > 1 && last == "\"" && !text.contains("\\"):
      return String(text.dropFirst().dropLast())
    case "'", "\"", "|", ">", "&", "*", "!", "[", "{", "#": return nil
    default:
      let end = text.firstRange(of: " #")?.lowerBound ?? text.endIndex
      return String(text[..<end]).trimmed
    }
  }
}
