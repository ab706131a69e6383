package import TextBasics

/// What a letter is filled with.
package struct LetterValues: Equatable, Sendable {
  /// A place in a letter that somebody has to know something for.
  package enum Slot: String, CaseIterable, Codable, Sendable {
    /// Whom it is to.
    case to
    /// What the position is called.
    case title
    /// Whose it is.
    case company
    /// Which talk it was: `the panel`.
    case round
    /// One thing that they said.
    case said
    /// One strength that fits.
    case strength
    /// The one narrow question.
    case question
    /// What one remembers together.
    case memory
    /// One thing that is new.
    case news
    /// The reason, in a few words.
    case reason
    /// Who writes.
    case from
  }

  /// What it is for.
  package var kind: Letter.Kind
  /// What is known.
  package var values: [Slot: String]

  /// Creates values.
  package init(_ kind: Letter.Kind, _ values: [Slot: String] = [:]) {
    self.kind = kind
    self.values = values.filter { !$0.value.allSatisfy(\.isWhitespace) }
    for slot in [Slot.said, .news] { self.values[slot] = self.values[slot]?.asSentence }
  }

  /// What the record knows for a letter about a job.
  ///
  /// - Parameters:
  ///   - kind: What the letter is for.
  ///   - job: The job.
  ///   - contacts: The contacts of the job.
  ///   - today: The day it is written.
  ///   - name: Who writes, where that is known.
  package init(
    _ kind: Letter.Kind, _ job: Job, contacts: [Contact], today: Day, from name: String?
  ) {
    var values: [Slot: String] = [.title: job.title, .company: job.company, .from: name ?? ""]
    let talk = job.timeline.last { $0.kind.isAppointment && $0.on.map { $0 <= today } ?? true }
    values[.to] = talk?.with.first ?? contacts.first?.name ?? ""
    values[.round] = talk?.round.map { $0.lowercased().hasPrefix("the ") ? $0 : "the \($0)" } ?? ""
    let words = job.feedback.last { $0.from == nil || $0.from == values[.to] }
    values[.said] = words?.text ?? ""
    self.init(kind, values)
  }

  /// What has to be asked for before the letter can be written, in the order of asking.
  package var missing: [Slot] { kind.slots.filter { values[$0] == nil } }

  /// The values by name, as a template takes them; a place that has nothing is not among them.
  package var named: [String: String] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }
}

extension Letter.Kind {
  /// What a letter needs; without one of these it would have a gap.
  package var slots: [LetterValues.Slot] {
    switch self {
    case .thankYou: [.to, .title, .company, .said, .strength, .from]
    case .askFeedback: [.to, .title, .company, .question, .from]
    case .afterRejection: [.to, .title, .company, .question, .from]
    case .stayInTouch: [.to, .company, .memory, .news, .from]
    case .withdraw: [.to, .title, .company, .from]
    }
  }

  /// The template's file below `letters`.
  package var templateFile: String { rawValue + ".mustache" }
}
