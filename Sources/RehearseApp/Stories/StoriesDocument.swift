import Foundation
import InterviewCore
import TextBasics

/// Stories as JSON, schema `rehearse.stories/1`; in an export with what was taken out, as its own line.
struct StoriesDocument: Codable, Equatable {
  static let schema = "rehearse.stories/1"

  var schema = Self.schema
  var stories: [StoryDocument]
  /// The identifiers of those that were taken out; in an export alone.
  var gone: [UUID]?

  /// Describes stories; whole ones with what is missing in them.
  init(
    _ stories: [Story], told: [Story.ID: [Telling]], pace: Double, isWhole: Bool = true
  ) {
    self.stories = stories.map {
      StoryDocument($0, told: told[$0.id] ?? [], pace: pace, isWhole: isWhole)
    }
  }

  /// All that is kept, for another machine: where a story was told stands in the sessions.
  init(_ book: StoryBook) {
    stories = book.stories.map { StoryDocument($0, told: nil) }
    gone = book.gone.sorted { $0.uuidString < $1.uuidString }
  }

  /// Whether there is anything in it.
  var isEmpty: Bool { stories.isEmpty && (gone ?? []).isEmpty }
}

/// A story as JSON.
struct StoryDocument: Codable, Equatable {
  var id: UUID
  var number: Int
  var title: String
  var situation: String
  var task: String
  var action: String
  var result: String
  var competencies: [String]
  var changed: Date
  /// Where it was told; not in an export, as little as what follows.
  var told: [TellingDocument]?
  /// The signs of what is missing in it; of a single story alone.
  var missing: [Sign]?
  /// How many seconds it takes to tell.
  var seconds: Double?

  struct TellingDocument: Codable, Equatable {
    var session: Int
    var turn: Int
  }

  init(_ story: Story, told: [Telling]?, pace: Double? = nil, isWhole: Bool = true) {
    missing = isWhole ? pace.map { StoryCheck(story, pace: $0).signs } : nil
    seconds = pace.map { StoryCheck.seconds(of: story, pace: $0).thousandths }
    id = story.id
    number = story.number
    title = story.title
    situation = story.parts.situation
    task = story.parts.task
    action = story.parts.action
    result = story.parts.result
    competencies = story.competencies
    changed = story.changed
    self.told = told?.map { TellingDocument(session: $0.session, turn: $0.turn) }
  }
}

extension StoryBook {
  /// Reads the stories that a document describes.
  init(_ document: StoriesDocument) {
    self.init(stories: document.stories.map(Story.init), gone: Set(document.gone ?? []))
  }
}

extension Story {
  fileprivate init(_ document: StoryDocument) {
    self.init(
      id: document.id, number: max(0, document.number), title: document.title,
      parts: Parts(
        situation: document.situation, task: document.task, action: document.action,
        result: document.result),
      competencies: document.competencies, changed: document.changed)
  }
}
