import InterviewCore

/// How a user names a session: its number, or `latest`.
package enum SessionReference: Equatable, Sendable {
  case number(Int)
  case latest

  /// Reads a reference as typed.
  ///
  /// - Throws: ``CommandError/badSession(found:)`` where it is neither.
  package init(_ typed: String) throws {
    if typed.lowercased() == "latest" {
      self = .latest
    } else if let number = Int(typed), number > 0 {
      self = .number(number)
    } else {
      throw CommandError.badSession(found: typed)
    }
  }
}

extension TranscriptStore {
  /// The session that is meant.
  ///
  /// - Throws: ``CommandError/unknownSession(_:newest:)``, ``CommandError/noSession``, or what the
  ///   store says.
  func find(_ reference: SessionReference) throws -> SessionRecord {
    let newest = try latest(in: nil)
    switch reference {
    case .latest:
      guard let newest, let record = try session(newest) else { throw CommandError.noSession }
      return record
    case .number(let number):
      guard let record = try session(number) else {
        throw CommandError.unknownSession(number, newest: newest)
      }
      return record
    }
  }
}
