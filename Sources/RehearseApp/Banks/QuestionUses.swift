import InterviewCore

import struct Foundation.Date

/// What was asked and when, looked up by question.
struct QuestionUses {
  private var byQuestion: [String: [String: QuestionUse]] = [:]

  /// Reads them off the store; a store that is not there has asked nothing. One that does not open is
  /// told, and the list goes on without.
  @MainActor init(_ app: App, of bank: String? = nil) {
    guard app.environment.files.kind(app.places.store) == .file else { return }
    do {
      for use in try app.openStore().uses(ofBank: bank) {
        byQuestion[use.bank, default: [:]][use.question] = use
      }
    } catch {
      app.note(CommandError(error).text.styled)
    }
  }

  /// How often a question was asked; nil where it never was.
  func of(_ question: Question) -> QuestionUse? { byQuestion[question.bank]?[question.id] }

  /// How many of the questions were asked.
  func asked(_ questions: [Question]) -> Int { questions.count { of($0) != nil } }

  /// When one of the questions was asked last.
  func last(_ questions: [Question]) -> Date? { questions.compactMap { of($0)?.last }.max() }
}
