import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Lists the stories, with where each was told.
  ///
  /// - Throws: ``CommandError``.
  package func storiesList(format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let stories = try store.storyBook().stories
    let told = try tellings(of: stories, in: store)
    let pace = try speakingPace(in: store)
    switch format {
    case .json:
      try writeJSON(StoriesDocument(stories, told: told, pace: pace, isWhole: false))
    case .csv: writeCSV([StoryDocument.columns] + stories.map { StoryDocument.row($0, told) })
    case .text where stories.isEmpty: noteNoStory()
    case .text: show(table(stories, told, pace: pace))
    }
    return .done
  }

  /// Shows a story, with what is missing in it and how long it takes.
  ///
  /// - Throws: ``CommandError``.
  package func storiesShow(_ typed: String, format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let story = try store.storyBook().stories.story(typed)
    let told = try tellings(of: [story], in: store)
    let pace = try speakingPace(in: store)
    if format == .json {
      try writeJSON(StoriesDocument([story], told: told, pace: pace))
    } else {
      show(StoryText(story, told[story.id] ?? [], pace: pace).text)
    }
    return .done
  }

  /// Takes a story out.
  ///
  /// - Throws: ``CommandError``.
  package func storiesRemove(_ typed: String, isConfirmed: Bool) throws -> ExitStatus {
    let store = try openStore()
    let story = try store.storyBook().stories.story(typed)
    try makeSure(
      "Remove story \(story.number), \(story.title)?", isConfirmed: isConfirmed,
      unasked: "removing a story cannot be undone")
    try store.removeStory(story.id)
    console.write("Removed story \(story.number), \(story.title).", to: .output)
    return .done
  }

  func noteNoStory() {
    note(
      .line(
        .init("There is no story yet. "), command("stories add"), .init(" writes one, "),
        command("stories from latest --answer 1"), .init(" makes one of an answer."), hanging: 2))
  }

  /// Where stories were told, as far as the newest answers tell.
  func tellings(
    of stories: [Story], in store: any TranscriptStore
  ) throws -> [Story.ID: [Telling]] {
    guard !stories.isEmpty else { return [:] }
    let answers = try store.stories(upTo: .max, limit: SameStory.mostEarlier)
    // Who has answered nothing has told nothing; a thousand stories are not taken apart for it.
    if answers.isEmpty { return [:] }
    return StoryTellings(stories).tellings(in: answers)
  }

  /// How fast the user speaks, in words a minute; as people do where they were not recorded.
  func speakingPace(in store: any TranscriptStore) throws -> Double {
    // A file is made for each recording, so that without one no session is to be read.
    guard !soundFiles.names.isEmpty else { return StoryCheck.usualPace }
    let turns = try store.summaries(limit: 10, skipping: 0)
      .compactMap { try store.session($0.number) }.flatMap(\.turns)
    return SpeakingPace.measured(in: turns) ?? StoryCheck.usualPace
  }

  private func table(
    _ stories: [Story], _ told: [Story.ID: [Telling]], pace: Double
  ) -> StyledText {
    var table = TextTable([
      .init("no.", .right), .init("told", .right), .init("takes", .right), .init("story"),
      .init("shows"),
    ])
    for story in stories {
      table.add(
        .init("\(story.number)"), .init("\(told[story.id]?.count ?? 0)"),
        .init(clockText(StoryCheck.seconds(of: story, pace: pace))), .init(story.title),
        .init(story.competencies.joined(separator: ", "), .quiet))
    }
    return table.styled(width: console.capabilities.width)
  }
}

extension StoryDocument {
  fileprivate static let columns = ["number", "title", "competencies", "told"]

  fileprivate static func row(_ story: Story, _ told: [Story.ID: [Telling]]) -> [String] {
    [
      "\(story.number)", story.title, story.competencies.joined(separator: " "),
      "\(told[story.id]?.count ?? 0)",
    ]
  }
}
