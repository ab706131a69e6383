/// What is done to a store as a whole, also to one that cannot be opened. Each operation throws
/// ``StoreError``, or what breaks it off.
package protocol StoreMaintenance: Sendable {
  /// Looks through the store at a path.
  func check(_ path: String, _ report: WorkReport) throws -> StoreReport
  /// Copies the store at a path into a file, while others use it; the file appears whole or not at all.
  func backUp(_ path: String, to file: String, _ report: WorkReport) throws
  /// Puts a copy of a file in the place of the store at a path, after looking through the file.
  func restore(
    _ path: String, from file: String, _ report: WorkReport
  ) throws -> RestoredBackup
  /// The copies that were made of themselves beside the store at a path, oldest first.
  func automaticBackups(of path: String) -> [String]
}

/// What was restored.
package struct RestoredBackup: Equatable, Sendable {
  /// Where what stood in its place was put; nil where nothing did.
  package var aside: String?
  /// Whether the backup could be held against a digest of its content.
  package var hasDigest: Bool

  /// Creates the facts.
  package init(aside: String?, hasDigest: Bool) {
    self.aside = aside
    self.hasDigest = hasDigest
  }
}

/// What somebody who opens a store has to know meanwhile, since it takes its time.
package enum StoreNotice: Equatable, Sendable {
  /// The tables are brought to a newer version; the store as it was is kept in a file.
  case migrating(from: Int, to: Int, backup: String)
  /// The search index is made of so many answers.
  case indexing(answers: Int)
  /// So far is what was told of before.
  case working(WorkStep)
  /// There is no room to write: what is kept can be read, and nothing more is kept.
  case onlyRead(path: String)
  /// A purge was broken off; what it left in the store's files is written over now.
  case erasing
  /// The same was tried and did not work out; it will be tried again.
  case notErased(StoreError)
}

/// What was looked at in a store, and what was found.
package struct StoreReport: Equatable, Sendable {
  /// One thing that was looked at.
  package struct Item: Equatable, Sendable {
    /// What it is.
    package var check: Check
    /// How many of them there are; nil where they are not counted.
    package var count: Int?
    /// What is wrong, in words; empty where nothing is.
    package var problems: [String]
    /// Whether what is wrong is the content, so that a backup helps.
    package var isDamage: Bool

    /// Creates an item.
    package init(
      _ check: Check, count: Int? = nil, problems: [String] = [], isDamage: Bool? = nil
    ) {
      self.check = check
      self.count = count
      self.problems = problems
      self.isDamage = isDamage ?? (!problems.isEmpty && check != .permissions)
    }
  }

  /// What can be looked at.
  package enum Check: String, CaseIterable, Codable, Sendable {
    /// That it is a store of ours of a version we know.
    case file
    /// SQLite's own check of every page and index.
    case pages
    /// That whatever belongs to something belongs to something that is there.
    case references
    /// That the search index is intact and knows every answer.
    case searchIndex = "search-index"
    /// That every session can be read whole, with its plan.
    case sessions
    /// That every story can be read whole.
    case stories
    /// That every report for somebody else can be read whole.
    case reports
    /// That the search for a job can be read whole.
    case jobs
    /// That nobody but the owner may look into it.
    case permissions
  }

  /// All that was looked at, in order.
  package var items: [Item]

  /// Creates a report.
  package init(_ items: [Item]) { self.items = items }

  /// Whether nothing is wrong.
  package var isFine: Bool { items.allSatisfy(\.problems.isEmpty) }
}
