import Foundation
import InterviewCore

/// A story that is being written, in a file of its own until it is kept.
struct StoryDraft: Codable, Equatable {
  /// The story that it changes; nil where it is new.
  var id: UUID?
  var title: String
  var parts: [String: String] = [:]
  /// What it shows; nil in a draft from before that was kept.
  var competencies: [String]?
  /// The part that is being written.
  var part: String?
  /// The line of it that is not ended.
  var line = ""

  init(_ story: Story, isNew: Bool) {
    id = isNew ? nil : story.id
    title = story.title
    competencies = story.competencies
    for part in Story.Part.allCases { parts[part.rawValue] = story[part] }
  }

  /// The story with what is in the draft, the line that was not ended behind its part.
  func put(into story: Story) -> Story {
    var story = story
    story.title = title
    if let competencies { story.competencies = competencies }
    for part in Story.Part.allCases {
      let written = parts[part.rawValue] ?? ""
      let isOpen = self.part == part.rawValue && !line.isEmpty
      story[part] =
        isOpen ? [written, line].filter { !$0.isEmpty }.joined(separator: "\n") : written
    }
    return story
  }
}

/// Where the story is kept that is being written.
struct StoryDrafts {
  let files: FileClient
  let directory: String

  private var path: String { "\(directory)/story.json" }
  private static let limit = 8 << 20

  /// What was being written when the program ended; nil where nothing was.
  var draft: StoryDraft? {
    (try? files.read(path, Self.limit)).flatMap {
      try? JSONDecoder().decode(StoryDraft.self, from: Data($0))
    }
  }

  /// - Throws: ``FileError``.
  func keep(_ draft: StoryDraft) throws {
    try files.makeDirectory(directory)
    try files.write(String(decoding: try JSONEncoder().encode(draft), as: UTF8.self), path)
  }

  func remove() { try? files.remove(path) }

  /// Where a part is edited.
  var editing: EditedAnswer { EditedAnswer(files: files, folder: "\(directory)/story.edit") }
}

extension App {
  var storyDrafts: StoryDrafts { StoryDrafts(files: environment.files, directory: places.drafts) }
}
