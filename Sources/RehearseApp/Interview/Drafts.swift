import Foundation
import InterviewCore

/// Unfinished answers, a file a session, so that not even a lost machine takes a finished line along.
///
/// The first line of a file is a draft as JSON; what came later is added below, a line for each step.
struct Drafts {
  let files: FileClient
  let directory: String
  /// Whether what is added is to survive a lost machine too. What comes from a pipe is somewhere else already, and to wait
  /// for the disk with each line of it would take all the time there is.
  var isDurable = true

  /// The most bytes of a draft that are read: several times an answer of the largest size.
  private static let limit = 64 << 20

  /// A draft that is in its file.
  struct Kept {
    fileprivate(set) var draft: Draft
    /// Bytes of the first line, and of the steps below it.
    fileprivate var whole: Int
    fileprivate var steps = 0
  }

  /// The draft of a session; nil where there is none that can be read.
  func draft(of session: UUID) -> Draft? {
    guard let bytes = try? files.read(path(session), Self.limit) else { return nil }
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first,
      var draft = try? decoder.decode(Draft.self, from: Data(first))
    else { return nil }
    // Behind the last line end stands what a kill has cut off.
    for line in lines.dropFirst().dropLast() {
      guard let step = try? decoder.decode(Step.self, from: Data(line)) else { break }
      draft.take(step)
    }
    return draft
  }

  /// Keeps a draft: what is new below the one before, where it only went on, else all of it anew.
  ///
  /// - Throws: ``FileError``; the file is to be written anew then.
  func keep(_ draft: Draft, of session: UUID, after kept: Kept?) throws -> Kept {
    guard var kept, kept.hasRoom, let step = Step(from: kept.draft, to: draft) else {
      return try keepWhole(draft, of: session)
    }
    let text = try json(step)
    try files.append(text, path(session), isDurable)
    kept.draft = draft
    kept.steps += text.utf8.count
    return kept
  }

  private func keepWhole(_ draft: Draft, of session: UUID) throws -> Kept {
    try files.makeDirectory(directory)
    let text = try json(draft)
    try files.write(text, path(session))
    return Kept(draft: draft, whole: text.utf8.count)
  }

  /// Forgets the draft of a session, what an editor left of it, and what a kill may have left of one that was being
  /// written.
  ///
  /// - Throws: ``FileError``.
  func remove(of session: UUID) throws {
    for name in files.list(directory) where name.hasPrefix(session.uuidString) {
      try files.removeTree("\(directory)/\(name)")
    }
  }

  /// Forgets all of them.
  ///
  /// - Throws: ``FileError``.
  func removeAll() throws {
    for name in files.list(directory) { try files.removeTree("\(directory)/\(name)") }
  }

  /// The directory in which the answer of a session is edited, with all that an editor puts beside it.
  func editing(_ session: UUID) -> EditedAnswer {
    EditedAnswer(files: files, folder: "\(directory)/\(session.uuidString).edit")
  }

  private func path(_ session: UUID) -> String { "\(directory)/\(session.uuidString).json" }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self) + "\n"
  }
}

extension Drafts.Kept {
  /// Whether another step may follow. So many that most of the file is steps which later ones made void are read for
  /// longer than a draft takes to write.
  fileprivate var hasRoom: Bool { steps < 4 * whole + 65_536 }
}

/// What has changed in a draft.
private struct Step: Codable {
  var lines: [String]
  var unfinished: UnfinishedLine?
  var tallies: [Hint]?
  var thinkingSeconds: Double
  var answerSeconds: Double
  var pausedSeconds: Double

  /// Nil where more has changed than that something was added.
  init?(from old: Draft, to new: Draft) {
    guard new.turn == old.turn, new.question == old.question, new.kind == old.kind,
      new.recording == old.recording, new.story == old.story,
      let added = new.lines.added(since: old.lines)
    else { return nil }
    lines = Array(added)
    unfinished = new.unfinished
    tallies = new.tallies
    thinkingSeconds = new.thinkingSeconds
    answerSeconds = new.answerSeconds
    pausedSeconds = new.pausedSeconds
  }
}

extension Draft {
  fileprivate mutating func take(_ step: Step) {
    for line in step.lines { lines.append(line) }
    unfinished = step.unfinished
    tallies = step.tallies
    thinkingSeconds = step.thinkingSeconds
    answerSeconds = step.answerSeconds
    pausedSeconds = step.pausedSeconds
  }
}
