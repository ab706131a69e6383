package import struct Foundation.Date
package import struct Foundation.UUID

/// Something the candidate did, kept to be told in interviews. Its words are theirs: nothing rewrites them.
package struct Story: Equatable, Sendable {
  /// Tells it from every other, in every copy of the store.
  package var id: UUID
  /// The number the user knows it by, from 1.
  package var number: Int
  /// What it is called.
  package var title: String
  /// Its parts; what nobody wrote is empty.
  package var parts: Parts
  /// What it shows: competencies of the banks.
  package var competencies: [String]
  /// When it was last changed.
  package var changed: Date

  /// Creates a story.
  package init(
    id: UUID, number: Int = 0, title: String, parts: Parts = Parts(), competencies: [String] = [],
    changed: Date
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.parts = parts
    self.competencies = competencies
    self.changed = changed
  }

  /// What a story is made of, in the order in which it is told.
  package struct Parts: Equatable, Sendable {
    /// Where and when it was.
    package var situation: String
    /// What was to be done.
    package var task: String
    /// What the candidate did.
    package var action: String
    /// What came of it.
    package var result: String

    /// Creates the parts.
    package init(
      situation: String = "", task: String = "", action: String = "", result: String = ""
    ) {
      self.situation = situation
      self.task = task
      self.action = action
      self.result = result
    }

    subscript(_ part: Part) -> String {
      get { self[keyPath: part.path] }
      set { self[keyPath: part.path] = newValue }
    }
  }

  /// The name of a part.
  package enum Part: String, CaseIterable, Sendable {
    case situation
    case task
    case action
    case result

    fileprivate var path: WritableKeyPath<Parts, String> {
      switch self {
      case .situation: \.situation
      case .task: \.task
      case .action: \.action
      case .result: \.result
      }
    }
  }

  /// A part of it.
  package subscript(_ part: Part) -> String {
    get { parts[part] }
    set { parts[part] = newValue }
  }

  /// It as it would be told: its parts in their order, those with words alone.
  package var text: String {
    Part.allCases.map { self[$0] }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// Where a story was told.
package struct Telling: Hashable, Sendable {
  /// The number of the session.
  package var session: Int
  /// The number of the turn.
  package var turn: Int

  /// Creates a telling.
  package init(session: Int, turn: Int) {
    self.session = session
    self.turn = turn
  }
}

/// Why something cannot be done with a story. The sentences lie with whoever shows them.
package enum StoryError: Error, Equatable, Sendable {
  /// Words that name no story, and how many there are.
  case unknown(found: String, nearest: String?)
  /// Words that begin more than one title.
  case several(found: String, numbers: [Int])
  /// There is no story to tell.
  case none
  /// A story without a title.
  case untitled
}
