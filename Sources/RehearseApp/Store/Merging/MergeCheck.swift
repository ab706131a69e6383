import BankReading
import Foundation
import InterviewCore

/// Looks through a whole export before anything of it is taken.
struct MergeCheck {
  private let reader: SessionLineReader
  private let store: any TranscriptStore

  /// So many problems are named; a file of another kind has one in every line.
  static let mostProblems = 5

  init(_ reader: SessionLineReader, _ store: any TranscriptStore) {
    (self.reader, self.store) = (reader, store)
  }

  /// What is wrong with the lines, in their order.
  ///
  /// - Throws: ``CommandError/notAnExport(path:found:)`` for a file of another kind.
  func problems(
    _ files: FileClient, _ tell: (_ line: Int, _ bytes: Int) throws -> Void
  ) throws -> [Problem] {
    var problems: [Problem] = []
    var sessions: [UUID: Int] = [:]
    var debriefs: [UUID: Int] = [:]
    var isEmpty = true
    var searches = 0
    var books = 0
    var reports = 0
    try untilEnough { [self] in
      try reader.readAll(files, tell) { line, result in
        isEmpty = false
        guard problems.count < Self.mostProblems else { throw Enough() }
        switch result {
        case .success(.stories):
          books += 1
          if books > 1 { problems.append(again("stories", line, "an export has them once")) }
        case .success(.reports):
          reports += 1
          if reports > 1 { problems.append(again("reports", line, "an export has them once")) }
        case .success(.search):
          searches += 1
          if searches > 1 { problems.append(again("a search", line, "an export has one")) }
        case .success(.session(let document)):
          if let before = sessions.updateValue(line, forKey: document.id) {
            problems.append(again("session \(document.id)", line, "it is also in line \(before)"))
          }
          for debrief in document.debriefs ?? [] {
            if let before = debriefs.updateValue(line, forKey: debrief.id) {
              problems.append(again("debrief \(debrief.id)", line, "it is also in line \(before)"))
            } else if let owner = try stranger(with: debrief.id, to: document) {
              problems.append(
                again("debrief \(debrief.id)", line, "it is one of session \(owner) here"))
            }
          }
        case .failure(let found): problems.append(found.problem)
        }
      }
    }
    if isEmpty { throw CommandError.notAnExport(path: reader.file, found: .nothing) }
    return problems
  }

  /// That enough is known of what is wrong: nobody reads the rest.
  private struct Enough: Error {}

  private func untilEnough(_ read: () throws -> Void) throws {
    do { try read() } catch is Enough {}
  }

  private func again(_ what: String, _ line: Int, _ hint: String) -> Problem {
    Problem(
      message: "found \(what) again, expected each once",
      location: SourcePlace(file: reader.file, line: line, column: 1), hint: hint)
  }

  /// The number of the session here that has a debrief of a document, unless the two were one once.
  private func stranger(with debrief: UUID, to document: SessionDocument) throws -> Int? {
    guard let number = try store.session(ofDebrief: debrief),
      let owner = try store.session(number), owner.id != document.id,
      owner.seed != document.seed || SessionDocument(owner).startedAt != document.startedAt
    else { return nil }
    return number
  }
}
