import InterviewCore
import TerminalUI
import TextBasics

/// Walks through the parts of a story at a terminal. Each is read as an answer is: lines, until one is empty.
@MainActor struct StoryWriter {
  private let app: App
  private let drafts: StoryDrafts
  private let isNew: Bool

  init(_ app: App, isNew: Bool) {
    self.app = app
    self.isNew = isNew
    drafts = app.storyDrafts
  }

  /// The story as it was written.
  ///
  /// - Throws: ``Declined`` where the user leaves; what was written stays as a draft.
  func write(_ story: Story) throws -> Story {
    var story = story
    app.note(
      aside(
        isNew
          ? "Line by line; an empty line ends a part, and passes one that is empty. /edit opens your editor."
          : "An empty line keeps a part as it is, new lines take its place. /edit opens your editor."
      ))
    for part in Story.Part.allCases { try write(part, of: &story) }
    return story
  }

  private func write(_ part: Story.Part, of story: inout Story) throws {
    app.console.write(
      .blank + .line(.init(part.rawValue, .heading), .init("  \(part.question)", .quiet)),
      to: .output)
    let before = story[part]
    if !before.isEmpty {
      for line in before.split(separator: "\n") { app.note(StyledText(String(line), indent: 2)) }
      if isNew { app.note(aside("An empty line keeps it; more lines go on.")) }
    }
    var lines: [String] = isNew ? before.split(separator: "\n").map(String.init) : []
    while true {
      var shown = story
      if !lines.isEmpty { shown[part] = lines.joined(separator: "\n") }
      switch app.console.read(request(for: part, of: shown)) {
      case .line(let line, _):
        if line.trimmed == "/edit" {
          story[part] = try edited(lines.isEmpty ? before : lines.joined(separator: "\n"))
          return keep(story, part)
        }
        if line.trimmed.isEmpty {
          if !lines.isEmpty { story[part] = lines.joined(separator: "\n") }
          return keep(story, part)
        }
        lines.append(line)
      case .pasted(let pasted, let rest, _): lines += (pasted + [rest]).filter { !$0.isEmpty }
      case .editor(let draft):
        let text = (lines + [draft]).filter { !$0.isEmpty }.joined(separator: "\n")
        story[part] = try edited(text.isEmpty ? before : text)
        return keep(story, part)
      case .key: continue
      case .endOfInput: throw leaving(shown, part, "", .done)
      case .interrupted(let draft, _): throw leaving(shown, part, draft, .interrupted)
      case .closed(let ending, let draft): throw leaving(shown, part, draft, ending.status)
      }
      if !lines.isEmpty {
        shown[part] = lines.joined(separator: "\n")
        keep(shown, part)
      }
    }
  }

  private func request(for part: Story.Part, of story: Story) -> ReadRequest {
    ReadRequest(
      .answer, prompt: { StyledText("> ") },
      onTick: { draft in
        if !draft.isEmpty { keep(story, part, line: draft) }
        return nil
      })
  }

  /// The part as the user's editor left it.
  private func edited(_ text: String) throws -> String {
    let file = drafts.editing
    try file.layOut(text)
    let isSaved = app.environment.edit(app.environment.editor, file.path)
    defer { file.remove() }
    guard isSaved, let saved = file.saved else {
      app.note(aside("The editor could not be used; the part is as it was."))
      return text
    }
    return saved.trimmed
  }

  private func leaving(
    _ story: Story, _ part: Story.Part, _ line: String, _ status: ExitStatus
  ) -> Declined {
    keep(story, part, line: line)
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
