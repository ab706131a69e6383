import BankReading
import Foundation
import InterviewCore

/// Looks at the lines of an export while they are taken in; with the first problem nothing of it stays.
struct MergeCheck {
  private let file: String
  private var problems: [Problem] = []
  private var sessions: [UUID: Int] = [:]
  private var debriefs: [UUID: Int] = [:]
  /// What an export has once, by what it is called.
  private var once: Set<String> = []
  private var isEmpty = true

  /// So many problems are named; a file of another kind has one in every line.
  static let mostProblems = 5

  init(_ file: String) { self.file = file }

  /// What a line holds, unless something is wrong with it or with one before it.
  ///
  /// - Throws: ``CommandError/badFiles(_:)`` once enough is known of what is wrong: nobody reads the rest.
  mutating func look(
    at line: Int, _ result: Result<ExportLine, SessionLineReader.ProblemFound>,
    in edit: any StoreEdit
  ) throws -> ExportLine? {
    isEmpty = false
    switch result {
    case .success(.stories): look("stories", line, "an export has them once")
    case .success(.reports): look("reports", line, "an export has them once")
    case .success(.search): look("a search", line, "an export has one")
    case .success(.session(let document)): try look(document, line, in: edit)
    case .failure(let found): problems.append(found.problem)
    }
    if problems.count >= Self.mostProblems { throw CommandError.badFiles(problems) }
    return problems.isEmpty ? try? result.get() : nil
  }

  /// Makes sure that there was something, and nothing wrong with it.
  ///
  /// - Throws: ``CommandError/badFiles(_:)``, ``CommandError/notAnExport(path:found:)``.
  func finish() throws {
    if isEmpty { throw CommandError.notAnExport(path: file, found: .nothing) }
    guard problems.isEmpty else { throw CommandError.badFiles(problems) }
  }

  private mutating func look(_ what: String, _ line: Int, _ hint: String) {
    if !once.insert(what).inserted { problems.append(again(what, line, hint)) }
  }

  private mutating func look(
    _ document: SessionDocument, _ line: Int, in edit: any StoreEdit
  ) throws {
    if let before = sessions.updateValue(line, forKey: document.id) {
      problems.append(again("session \(document.id)", line, "it is also in line \(before)"))
    }
    for debrief in document.debriefs ?? [] {
      if let before = debriefs.updateValue(line, forKey: debrief.id) {
        problems.append(again("debrief \(debrief.id)", line, "it is also in line \(before)"))
      } else if let owner = try stranger(with: debrief.id, to: document, in: edit) {
        problems.append(again("debrief \(debrief.id)", line, "it is one of session \(owner) here"))
      }
    }
  }

  private func again(_ what: String, _ line: Int, _ hint: String) -> Problem {
    Problem(
      message: "found \(what) again, expected each once",
      location: SourcePlace(file: file, line: line, column: 1), hint: hint)
  }

  /// The number of the session here that has a debrief of a document, unless the two were one once.
  private func stranger(
    with debrief: UUID, to document: SessionDocument, in edit: any StoreEdit
  ) throws -> Int? {
    guard let id = try edit.session(ofDebrief: debrief), id != document.id,
      let owner = try edit.session(id)?.record,
      owner.seed != document.seed || SessionDocument(owner).startedAt != document.startedAt
    else { return nil }
    return owner.number
  }
}
