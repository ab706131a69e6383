import InterviewCore
import TerminalUI
import TextBasics

/// Walks through the parts of a story at a terminal. Each is read as an answer is: lines, until one is empty.
@MainActor struct StoryWriter {
  private let app: App
  private let drafts: StoryDrafts
  private let editor: AnswerEditor
  private let isNew: Bool

  init(_ app: App, isNew: Bool) {
    self.app = app
    self.isNew = isNew
    drafts = app.storyDrafts
    editor = AnswerEditor(app, in: drafts.editing)
  }

  /// Where it goes on after a part.
  private enum Step: Int {
    case back = -1
    case next = 1
  }

  /// A part while it is written.
  private struct Writing {
    let part: Story.Part
    /// The story with what is written so far.
    var story: Story
    /// What stood in the part before.
    let before: String
    var lines: [String]
    var reader = SlashReader()

    var text: String { lines.joined(separator: "\n") }
  }

  /// The story as it was written.
  ///
  /// - Throws: ``Declined`` where the user leaves; what was written stays as a draft.
  func write(_ story: Story) throws -> Story {
    var story = story
    app.note(
      aside(
        isNew
          ? "Line by line; an empty line ends a part, and passes one that is empty. /help shows the rest."
          : "An empty line keeps a part as it is, new lines take its place. /help shows the rest."
      ))
    let parts = Story.Part.allCases
    var place = 0
    while parts.indices.contains(place) {
      place += try write(parts[place], of: &story).rawValue
      editor.discard()
    }
    return story
  }

  private func write(_ part: Story.Part, of story: inout Story) throws -> Step {
    var writing = begin(part, of: story)
    while true {
      var step: Step?
      switch app.console.read(request(for: part, of: writing.story)) {
      case .line(let line, _): step = try take(line, in: &writing)
      case .pasted(let pasted, let rest, _):
        let lines = (pasted + [rest]).filter { !$0.isEmpty }
        for line in lines { app.note(StyledText(line, indent: 2)) }
        writing.lines += lines
      case .editor(let draft):
        if !draft.isEmpty { writing.lines.append(draft) }
        step = edit(&writing)
      case .key: continue
      case .endOfInput: throw leaving(writing, "", .done)
      case .interrupted(let draft, _): throw leaving(writing, draft, .interrupted)
      case .closed(let ending, let draft): throw leaving(writing, draft, ending.status)
      }
      writing.story[part] = writing.lines.isEmpty && !isNew ? writing.before : writing.text
      if step != nil || !writing.lines.isEmpty { keep(writing.story, part) }
      if let step {
        story = writing.story
        return step
      }
    }
  }

  /// Asks for a part, and shows what there is of it.
  private func begin(_ part: Story.Part, of story: Story) -> Writing {
    app.console.write(
      .blank + .line(.init(part.rawValue, .heading), .init("  \(part.question)", .quiet)),
      to: .output)
    let before = story[part]
    let lines = before.split(separator: "\n").map(String.init)
    for line in lines { app.note(StyledText(line, indent: 2)) }
    if isNew, !before.isEmpty { app.note(aside("An empty line keeps it; more lines go on.")) }
    return Writing(part: part, story: story, before: before, lines: isNew ? lines : [])
  }

  /// Takes a line; gives the way it goes on where that ends the part.
  private func take(_ line: String, in writing: inout Writing) throws -> Step? {
    switch writing.reader.read(line) {
    case .text(let text) where text.trimmed.isEmpty: return .next
    case .text(let text): writing.lines.append(text)
    case .control(let control): return try obey(control, in: &writing)
    case .unknown(let word): say(.unknown(word, .story))
    }
    return nil
  }

  private func obey(_ control: Control, in writing: inout Writing) throws -> Step? {
    switch control {
    case .done: return .next
    case .back where writing.part == Story.Part.allCases.first: say(.nothingBefore)
    case .back: return .back
    case .undo:
      guard let last = writing.lines.popLast() else {
        say(.nothingToUndo)
        return nil
      }
      say(.undone(last, left: writing.lines.count))
    case .edit: return edit(&writing)
    case .quit: throw leaving(writing, "", .done)
    case .help: say(.help(.story))
    case .skip, .repeat, .pause, .time: say(.unknown(control.typed, .story))
    }
    return nil
  }

  private func say(_ utterance: ControlUtterance) {
    app.note(ControlVoice().text(for: utterance))
  }

  private func request(for part: Story.Part, of story: Story) -> ReadRequest {
    ReadRequest(
      .answer, prompt: { StyledText("> ") },
      onTick: { draft in
        if !draft.isEmpty { keep(story, part, line: draft) }
        return nil
      })
  }

  /// Has the part changed in the user's editor, which ends it; where that failed, the part is as it was.
  private func edit(_ writing: inout Writing) -> Step? {
    guard let edited = editor.edit(writing.lines.isEmpty ? writing.before : writing.text) else {
      app.note(aside("The editor did not end well; the part is as it was."))
      if let remark = editor.remark { app.note(remark) }
      return nil
    }
    writing.lines = edited.trimmed.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    return .next
  }

  private func leaving(_ writing: Writing, _ line: String, _ status: ExitStatus) -> Declined {
    keep(writing.story, writing.part, line: line)
    return Declined(
      status, orElse: "What you wrote is safe; the next `stories add` goes on with it.")
  }

  private func keep(_ story: Story, _ part: Story.Part, line: String = "") {
    var draft = StoryDraft(story, isNew: isNew)
    (draft.part, draft.line) = (part.rawValue, line)
    do {
      try drafts.keep(draft)
    } catch {
      app.note(CommandError(error).text.styled)
    }
  }
}

extension Story.Part {
  /// What is asked for.
  fileprivate var question: String {
    switch self {
    case .situation: "Where and when was it, and who was there?"
    case .task: "What had to be done, and what was your part of it?"
    case .action: "What did you do, step by step?"
    case .result: "What came of it? A number, if there is one."
    }
  }
}
