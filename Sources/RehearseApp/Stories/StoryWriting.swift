package import InterviewCore
import TerminalUI
import TextBasics

/// What is said of a story on the command line; what is nil stays as it is, or is asked for.
package struct StoryFields: Equatable, Sendable {
  /// What it is called.
  package var title: String?
  /// Its parts.
  package var parts: [Story.Part: String]
  /// What it shows; as it was where nil.
  package var competencies: [String]?

  /// Creates fields.
  package init(
    title: String? = nil, parts: [Story.Part: String] = [:], competencies: [String]? = nil
  ) {
    self.title = title
    self.parts = parts
    self.competencies = competencies
  }

  fileprivate var isEmpty: Bool { parts.isEmpty && competencies == nil }
}

extension App {
  /// Writes a story down, part by part on a terminal.
  ///
  /// - Throws: ``CommandError``.
  package func storiesAdd(_ fields: StoryFields) throws -> ExitStatus {
    let store = try openStore()
    var story = Story(id: environment.makeID(), title: "", changed: environment.now().date)
    let isAsking = console.capabilities.isInteractive && fields.parts.isEmpty
    if isAsking, let draft = try wantedDraft() {
      if let known = draft.id,
        let old = try store.storyBook().stories.first(where: { $0.id == known })
      {
        return try rewrite(draft.put(into: old), in: store)
      }
      story = draft.put(into: story)
    }
    try set(fields, of: &story)
    if isAsking {
      if story.title.isEmpty {
        story.title = try answer(to: "What do you call it? ", orElse: "Nothing was added.")
      }
      guard !story.title.isEmpty else { throw StoryError.untitled }
      story = try StoryWriter(self, isNew: true).write(story)
      if story.competencies.isEmpty { story.competencies = try askCompetencies() }
    }
    return try keep(story, in: store)
  }

  /// Changes a story: what the options say, else part by part on a terminal.
  ///
  /// - Throws: ``CommandError``.
  package func storiesEdit(_ typed: String, _ fields: StoryFields) throws -> ExitStatus {
    let store = try openStore()
    var story = try store.storyBook().stories.story(typed)
    try set(fields, of: &story)
    guard fields.isEmpty, fields.title == nil, console.capabilities.isInteractive else {
      return try keep(story, in: store)
    }
    return try rewrite(story, in: store)
  }

  private func rewrite(_ story: Story, in store: any Store) throws -> ExitStatus {
    try keep(try StoryWriter(self, isNew: false).write(story), in: store)
  }

  /// Makes a story of an answer, in the words in which it was given.
  ///
  /// - Throws: ``CommandError``.
  package func storiesFrom(
    _ reference: SessionReference, _ place: AnswerPlace, title: String?
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let turn = try record.turn(at: place)
    var story = Story(
      id: environment.makeID(), title: (title ?? "").singleSpaced,
      competencies: [turn.question.competency].compactMap(\.self),
      changed: environment.now().date)
    if story.title.isEmpty, console.capabilities.isInteractive {
      note(aside("“\(turn.question.text)”"))
      story.title = try answer(to: "What do you call it? ", orElse: "Nothing was added.")
        .singleSpaced
    }
    if story.title.isEmpty { story.title = turn.question.text.singleSpaced }
    story.tell(turn)
    guard !story.text.isEmpty else {
      throw CommandError.noAnswer(place, session: record.number, of: record.numberedTurns.count)
    }
    let status = try keep(story, in: store)
    try store.keep(story.id, toldIn: turn.number, of: record.number)
    note(aside(naming: "It stands as it was said; `stories edit latest` goes through its parts."))
    return status
  }

  // MARK: One by one

  private func set(_ fields: StoryFields, of story: inout Story) throws {
    if let title = fields.title {
      guard !title.trimmed.isEmpty else { throw StoryError.untitled }
      story.title = title.singleSpaced
    }
    for (part, words) in fields.parts { story[part] = words.trimmed }
    if let named = fields.competencies { story.competencies = try named.map(competency(named:)) }
  }

  private func keep(_ story: Story, in store: any Store) throws -> ExitStatus {
    var story = story
    guard !story.title.isEmpty else { throw StoryError.untitled }
    story.changed = environment.now().date
    story.number = try store.keep(story)
    storyDrafts.remove()
    let text = StoryText(story, [], pace: try speakingPace(in: store))
    console.write(
      StyledText("Story \(story.number): \(story.title.asSentence)", hanging: 2) + text.facts,
      to: .output)
    return .done
  }

  /// What was being written when the program ended, where the user goes on with it.
  private func wantedDraft() throws -> StoryDraft? {
    guard let draft = storyDrafts.draft else { return nil }
    let name = draft.title.isEmpty ? "a story" : "“\(draft.title)”"
    guard try !confirm("You had begun \(name). Go on with it?") else { return draft }
    try insist(
      on: "Throw away what you wrote of it?", orElse: "It is kept; `stories add` asks again.")
    storyDrafts.remove()
    return nil
  }

  /// Asks what a story shows, until all of it is known.
  private func askCompetencies() throws -> [String] {
    while true {
      console.write(
        .blank + aside(naming: "What does it show? `banks coverage` names all there is."),
        to: .output)
      let typed = try answer(to: "competencies, such as teamwork, conflict (Enter passes): ")
      do {
        return try typed.split(separator: ",").map { try competency(named: String($0)) }
      } catch {
        note(CommandError(error).text.styled)
      }
    }
  }

  /// The competency of the banks that somebody named.
  ///
  /// - Throws: ``CommandError/unknownCompetency(found:nearest:)``.
  func competency(named typed: String) throws -> String {
    let slug = Slug.name(of: typed, longest: 80)
    let known = Set(library.banks().found.flatMap(\.value.questions).map(\.competency))
    if known.contains(slug) { return slug }
    throw CommandError.unknownCompetency(
      found: typed.trimmed, nearest: nearest(to: slug, among: known.sorted()))
  }
}

extension Story {
  /// Takes an answer in: what was said when somebody asked what came of it is the result, all else the action.
  fileprivate mutating func tell(_ turn: Turn) {
    let results = turn.followUps.filter { $0.sign == .noResult }
    let others = turn.followUps.filter { $0.sign != .noResult }
    func text(_ answers: [String]) -> String {
      answers.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
    }
    parts = Parts(
      action: text([turn.answer] + others.map(\.answer)), result: text(results.map(\.answer)))
  }
}
