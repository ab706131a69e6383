import GRDB
package import InterviewCore

package import struct Foundation.UUID

/// The tables `story` and `storyGone`.
enum StoryTable {
  private static let stories = Table(
    name: "story",
    blank: Story(id: .zero, title: "", changed: .init(timeIntervalSinceReferenceDate: 0)),
    columns: [
      Column("uuid", \.id),
      Column("title", \.title),
      Column("situation", \.parts.situation),
      Column("task", \.parts.task),
      Column("action", \.parts.action),
      Column("result", \.parts.result),
      Column("competencies", \.competencies),
      Column("changed", \.changed),
    ])

  /// All that is kept of stories.
  static func book(in db: Database) throws -> StoryBook {
    let found = try stories.find("story ORDER BY id", [:], by: "id", in: db).map { found in
      var story = found.record
      story.number = found.number
      return story
    }
    return StoryBook(
      stories: found,
      gone: Set(try db.values("SELECT uuid FROM storyGone") { try $0["uuid"] as UUID }))
  }

  /// Keeps a story and returns its number: the one it has here, else its own where that was never given
  /// here, else a new one.
  static func keep(_ story: Story, in db: Database) throws -> Int {
    if let number = try number(of: story.id, in: db) {
      try stories.run(
        "UPDATE story SET \(stories.assignments) WHERE id = :id", story, with: ["id": number],
        in: db)
      return number
    }
    let last: Int? =
      try db.first("SELECT seq FROM sqlite_sequence WHERE name = 'story'") { try $0["seq"] as Int }
    let own = story.number > last ?? 0 ? story.number : nil
    try stories.keep(story, with: ["id": own], in: db)
    return Int(db.lastInsertedRowID)
  }

  /// Takes a story out, for good.
  static func remove(_ id: UUID, in db: Database) throws {
    try db.run("DELETE FROM story WHERE uuid = :uuid", ["uuid": id.uuidString])
    try db.run("INSERT OR IGNORE INTO storyGone VALUES (:uuid)", ["uuid": id.uuidString])
  }

  /// Takes out all that is kept of stories.
  static func removeAll(in db: Database) throws {
    for table in ["story", "storyGone"] { try db.run("DELETE FROM \(table)") }
  }

  private static func number(of id: UUID, in db: Database) throws -> Int? {
    try db.first("SELECT id FROM story WHERE uuid = :uuid", ["uuid": id.uuidString]) {
      try $0["id"]
    }
  }
}

extension TranscriptDatabase: StoryStore {
  package func storyBook() throws -> StoryBook { try read { try StoryTable.book(in: $0) } }

  package func keep(_ story: Story) throws -> Int {
    try write { try StoryTable.keep(story, in: $0) }
  }

  package func keep(_ merge: StoryMerge) throws {
    try write { db in
      for id in merge.gone { try StoryTable.remove(id, in: db) }
      for story in merge.stories { _ = try StoryTable.keep(story, in: db) }
    }
  }

  package func removeStory(_ id: UUID) throws {
    try erasing { try StoryTable.remove(id, in: $0) }
  }

  package func keep(_ story: UUID, toldIn turn: Int, of session: Int) throws {
    try write { db in
      try db.run(
        "UPDATE turn SET story = :story WHERE session = :session AND number = :turn",
        ["story": story.uuidString, "session": session, "turn": turn])
    }
  }
}
