import TextBasics

package import struct Foundation.UUID

/// The answers to the questions of a report as they came: JSON of the page's, schema `rehearse.report-reply/1`, its copied
/// text, or the lines that the page prints for a mail.
package struct ReportReply: Sendable {
  /// The report that is answered.
  package let report: UUID
  private var found: [Found] = []
  private var problems: [ReplyProblem] = []

  static let schema = "rehearse.report-reply/1"

  /// An answer with the number of its question.
  struct Found: Sendable {
    var question: Int
    var text: String
    var place: ReplyProblem.Place
  }

  /// What could be read of it, and what could not.
  package struct Read: Equatable, Sendable {
    /// The answers in the order of the questions; empty where one was left open.
    package var answers: [String]
    /// What could not be read, and what else is worth knowing.
    package var problems: [ReplyProblem]

    /// How many questions were answered.
    package var count: Int { answers.count { !$0.isEmpty } }
  }

  /// Takes the answers out of a text; nil where it holds none of a report's.
  ///
  /// - Throws: ``ReplyError`` where nobody can say which report they answer.
  init?(_ text: ReplyText, guess wide: TextEncoding?) throws(ReplyError) {
    if let json = text.json {
      guard json.contains("rehearse.report-reply") else { return nil }
      self = try Self.read(json: json)
    } else {
      let scan = ReportScan(text.lines)
      guard scan.holdsForm, let id = try Self.report(in: scan, text.lines) else { return nil }
      report = id
      found = scan.answers
    }
    if let guess = text.guess ?? wide {
      problems.append(ReplyProblem(.readAs(encoding: guess.name), at: .line(1, column: 1)))
    }
  }

  /// The report that lines answer; nil where they answer a debrief, in which anything may look like our lines.
  private static func report(
    in scan: ReportScan, _ lines: [MailLine]
  ) throws(ReplyError) -> UUID? {
    let debrief = ReplyScan(lines)
    let namesDebrief = debrief.zones.contains {
      $0.line == .debrief && ReceivedReply.identifier($0.value) != nil
    }
    if namesDebrief { return nil }
    var found: [UUID] = []
    for line in scan.reports where found.count < 2 {
      // A program may have broken the line at a hyphen.
      let id = [line.value, line.value + line.below].lazy.compactMap(ReceivedReply.identifier).first
      if let id, !found.contains(id) { found.append(id) }
    }
    guard found.count < 2 else { throw .severalReports(found) }
    if let id = found.first { return id }
    if debrief.holdsForm { return nil }
    guard let line = scan.reports.first else { throw .noReport }
    throw .badReport(found: line.value.shortened, place: line.place)
  }

  /// What answers so many questions.
  package func read(asking questions: Int) -> Read {
    var read = Read(answers: Array(repeating: "", count: questions), problems: problems)
    var places: [Int: ReplyProblem.Place] = [:]
    for answer in found {
      var text = answer.text.trimmed
      guard !text.isEmpty else { continue }
      guard (1...max(1, questions)).contains(answer.question), questions > 0 else {
        read.problems.append(
          ReplyProblem(
            .unknownQuestion(found: answer.question, asked: questions), at: answer.place))
        continue
      }
      if text.count > ReadReply.textLimit {
        read.problems.append(ReplyProblem(.tooLong(limit: ReadReply.textLimit), at: answer.place))
        text = String(text.prefix(ReadReply.textLimit))
      }
      let index = answer.question - 1
      if let place = places[index] {
        guard read.answers[index] != text else { continue }
        read.problems.append(
          ReplyProblem(
            .conflictingTexts(line: "answer \(answer.question):", other: place), at: answer.place))
        continue
      }
      read.answers[index] = text
      places[index] = answer.place
    }
    return read
  }

  // MARK: JSON

  private init(_ report: UUID, _ found: [Found], _ problems: [ReplyProblem]) {
    self.report = report
    self.found = found
    self.problems = problems
  }

  private static func read(json text: String) throws(ReplyError) -> ReportReply {
    let root = try parsed(text)
    guard let schema = root["schema"]?.text else { throw .wrongSchema(found: nil) }
    guard schema == Self.schema else { throw .wrongSchema(found: schema.shortened) }
    let value = root["report"]
    // A program may have broken the line at a hyphen.
    let written = value?.text?.filter { !$0.isWhitespace }
    guard let id = written.flatMap({ UUID(uuidString: $0) }) else {
      throw .badReport(found: value?.shown ?? "nothing", place: .path("report"))
    }
    var found: [Found] = []
    var problems: [ReplyProblem] = []
    func note(_ value: JSONValue?, _ expected: String, _ path: String) {
      let shown = value?.shown ?? "nothing"
      problems.append(
        ReplyProblem(.unexpectedValue(found: shown, expected: expected), at: .path(path)))
    }
    guard case .array(let answers)? = root["answers"] else {
      note(root["answers"], "a list", "answers")
      return ReportReply(id, [], problems)
    }
    // Three questions at most are asked; what a file has beyond many is not looked at one by one.
    for (index, answer) in answers.prefix(100).enumerated() {
      let path = "answers[\(index)]"
      guard let question = answer["question"]?.integer else {
        note(answer["question"], "the number of a question", path + ".question")
        continue
      }
      guard let text = answer["text"], !text.isNull else { continue }
      guard let words = text.text else {
        note(text, "a text", path + ".text")
        continue
      }
      found.append(Found(question: question, text: words, place: .path(path)))
    }
    if answers.count > 100 { note(root["answers"], "at most 100 answers", "answers") }
    return ReportReply(id, found, problems)
  }

  private static func parsed(_ text: String) throws(ReplyError) -> JSONValue {
    do {
      return try JSONValue(text)
    } catch {
      if let mended = try? JSONValue(PastedJSON.mended(text)) { return mended }
      if case .expected(.end) = error.kind { throw .severalReplies }
      let place = TextPosition(of: error.offset, in: Array(text.utf8))
      throw .badJSON(line: place.line, column: place.column)
    }
  }
}
