import BankReading
import InterviewCore
import TextBasics

/// Writes banks as YAML that people go on editing.
enum BankText {
  /// The lines of a question as an item of a list whose dashes stand so many columns in.
  static func lines(of question: Question, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines = ["\(margin)- id: \(Scalar.written(question.id))"]
    func add(_ line: String) { lines.append(margin + "  " + line) }
    add("ask: \(Scalar.written(question.ask))")
    add("competency: \(Scalar.written(question.competency))")
    if question.levels.count < Level.allCases.count {
      add("level: [\(question.levels.map(\.rawValue).joined(separator: ", "))]")
    }
    if !question.listensFor.isEmpty {
      add("listens-for:")
      for point in question.listensFor { add("  - \(Scalar.written(point))") }
    }
    if !question.followUps.isEmpty {
      add("follow-ups:")
      for followUp in question.followUps { add("  - ask: \(Scalar.written(followUp.ask))") }
    }
    if !question.tags.isEmpty {
      add("tags:")
      for tag in question.tags { add("  - \(Scalar.written(tag))") }
    }
    if let place = question.askedAt {
      add("asked-at:")
      add("  company: \(Scalar.written(place.company))")
      if let round = place.round { add("  round: \(Scalar.written(round))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
