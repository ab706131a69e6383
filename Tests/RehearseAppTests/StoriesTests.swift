import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// Stories, as somebody keeps and uses them at the program.
@Suite(.timedOnMainActor) @MainActor struct StoriesTests {
  private let store = TranscriptDatabase.inMemory()
  private let files = InMemoryFiles(SampleFiles.all)

  private func sitting(_ script: [InputEvent] = [], isInteractive: Bool = true) -> Sitting {
    Sitting(script, isInteractive: isInteractive, files: files, store: store)
  }

  private func said(
    _ script: [InputEvent] = [], isInteractive: Bool = true,
    _ command: (App) throws -> ExitStatus
  ) -> String {
    let sitting = sitting(script, isInteractive: isInteractive)
    sitting.run(command)
    return sitting.console.transcript
  }

  private func add(_ title: String, _ parts: [Story.Part: String], shows: [String] = []) {
    _ = said(isInteractive: false) {
      try $0.storiesAdd(StoryFields(title: title, parts: parts, competencies: shows))
    }
  }

  @Test func `a story is walked through part by part, and Enter passes one`() throws {
    let text = said([
      "The queue", "In May it stood still.", "", "", "I split it.", "I called them.", "",
      "Half the wait.", "", "teamwrk", "teamwork, ownership",
    ]) { try $0.storiesAdd(StoryFields()) }
    let story = try #require(store.storyBook().stories.first)
    #expect(story.title == "The queue")
    #expect(story.parts.task.isEmpty)
    #expect(story.parts.action == "I split it.\nI called them.")
    #expect(story.competencies == ["teamwork", "ownership"])
    #expect(text.contains("did you mean `teamwork`?"))
    #expect(text.contains("Story 1: The queue."))
    #expect(text.contains("to tell at 150 words a minute."))
  }

  @Test func `what was begun is there again after the terminal was closed`() throws {
    _ = said(["The queue", "In May.", "", .closed(.hangUp, draft: "Empty")]) {
      try $0.storiesAdd(StoryFields())
    }
    #expect(try store.storyBook().stories.isEmpty)
    let text = said(["yes", "", "", "I split it.", "", "", ""]) {
      try $0.storiesAdd(StoryFields())
    }
    #expect(text.contains("You had begun “The queue”. Go on with it?"))
    let story = try #require(store.storyBook().stories.first)
    #expect(story.parts.situation == "In May.")
    #expect(story.parts.task == "Empty")
    #expect(story.parts.action == "I split it.")
  }

  @Test func `what was begun is thrown away by a second no alone`() {
    _ = said(["The queue", "In May.", "", .closed(.hangUp, draft: "Empty")]) {
      try $0.storiesAdd(StoryFields())
    }
    let kept = said(["no", "no"]) { try $0.storiesAdd(StoryFields()) }
    #expect(kept.contains("It is kept; `stories add` asks again."))
    let thrown = said(["no", "yes", .endOfInput]) { try $0.storiesAdd(StoryFields()) }
    #expect(thrown.contains("You had begun “The queue”."))
    #expect(!said([.endOfInput]) { try $0.storiesAdd(StoryFields()) }.contains("You had begun"))
  }

  @Test func `what a story shows is there again too`() throws {
    _ = said(["In May.", "", .closed(.hangUp, draft: "")]) {
      try $0.storiesAdd(StoryFields(title: "The queue", competencies: ["teamwork"]))
    }
    _ = said(["yes", "", "", "I split it.", "", ""]) { try $0.storiesAdd(StoryFields()) }
    #expect(try store.storyBook().stories.first?.competencies == ["teamwork"])
  }

  @Test func `controls within a part do what they say, and none becomes text`() throws {
    let text = said([
      "The queue", "In Mya.", "/undo", "/back", "/hepl", "In May.", "/done", "/back", "",
      "I had to.", "",
      "/time", "/etc/hosts was wrong", "/tmp", "/tmp", "", "Half.", "/edti", "", "",
    ]) { try $0.storiesAdd(StoryFields()) }
    let parts = try #require(store.storyBook().stories.first).parts
    #expect(parts.situation == "In May.")
    #expect(parts.task == "I had to.")
    #expect(parts.action == "/etc/hosts was wrong\n/tmp")
    #expect(parts.result == "Half.")
    #expect(text.contains("Taken back: In Mya."))
    #expect(text.contains("This is the first; there is nothing to go back to."))
    #expect(text.contains("did you mean `/help`?"))
    #expect(text.contains("did you mean `/edit`?"))
  }

  @Test func `leaving a part keeps what was written of it`() {
    let text = said(["The queue", "In May.", "/help", "/quit"]) {
      try $0.storiesAdd(StoryFields())
    }
    #expect(text.contains("opens the part in your editor"))
    #expect(text.contains("What you wrote is safe; the next `stories add` goes on with it."))
  }

  @Test func `at the name of a story a mistyped control is refused, and quit leaves`() throws {
    let text = said(["/qiut", "/quit"]) { try $0.storiesAdd(StoryFields()) }
    #expect(text.contains("`/qiut` is no control here; did you mean `/quit`?"))
    #expect(text.contains("Nothing was added."))
    #expect(try store.storyBook().stories.isEmpty)
  }

  @Test func `in a drill of stories, back does not say that it is at the first`() {
    add("The queue", [.action: "I split it."], shows: ["teamwork"])
    var wanted = Wanted(questions: 2)
    (wanted.mode, wanted.stories, wanted.rate) = (.drill, true, RatingTime.none)
    wanted.noFollowUps = true
    let text = said(["1", "I split it with her.", "", "/back", "/quit"]) {
      try $0.practice(wanted)
    }
    #expect(text.contains("That answer has been looked back on, so it stays as it is."))
    #expect(!text.contains("This is the first"))
  }

  @Test
  func `what an editor had saved that did not end well opens with the next edit of that part`()
    throws
  {
    let sitting = Sitting(
      ["The queue", "In May.", "/edit", "/edit", "", "/edit", "", ""], files: files, store: store,
      edit: { [files] _, path in
        let opened = files["/opened"] ?? ""
        files["/opened"] = opened + "[" + (files[path] ?? "") + "]"
        if opened.isEmpty { files[path] = "In May it stood still.\n" }
        return !opened.isEmpty
      })
    #expect(sitting.run { try $0.storiesAdd(StoryFields()) } == .done)
    #expect(files["/opened"] == "[In May.\n][In May it stood still.\n][]")
    #expect(
      sitting.console.problems.contains(
        """
        The editor did not end well; the part is as it was.
        What the editor had kept opens with the next /edit.
        """))
    #expect(try store.storyBook().stories.first?.parts.situation == "In May it stood still.")
    #expect(!files.paths.contains { $0.contains("story.edit") })
  }

  @Test func `a change keeps what nobody typed`() throws {
    add("The queue", [.situation: "In May.", .action: "I split it.", .result: "Half."])
    _ = said(["", "", "I split it in two.", "", ""]) { try $0.storiesEdit("the", StoryFields()) }
    _ = said { app in try app.storiesEdit("1", StoryFields(title: "Queue")) }
    let story = try #require(store.storyBook().stories.first)
    #expect(story.title == "Queue")
    #expect(story.parts.situation == "In May.")
    #expect(story.parts.action == "I split it in two.")
  }

  @Test func `an answer becomes a story in its own words, and is told there`() throws {
    var record = SessionRecord.sample()
    record.turns[1].answer = "I split the queue into two and called every supplier in May."
    let store = TranscriptDatabase.inMemory([record])
    let sitting = Sitting(["The queue"], files: files, store: store)
    sitting.run { try $0.storiesFrom(.latest, .turn(record.turns[1].number), title: nil) }
    let story = try #require(store.storyBook().stories.first)
    #expect(story.parts.action.hasPrefix("I split the queue into two"))
    #expect(story.competencies == [record.turns[1].question.competency].compactMap(\.self))
    let shown = Sitting(files: files, store: store)
    shown.run { try $0.storiesShow("latest", format: .text) }
    #expect(shown.console.transcript.contains("Told in session \(record.number)."))
  }

  @Test func `gaps stand above what there is a story for`() {
    add("The queue", [.action: "I split it."], shows: ["ownership"])
    let text = said { try $0.storiesCoverage(for: nil, format: .text) }
    let lines = text.split(separator: "\n").map(String.init)
    let gap = lines.firstIndex { $0.hasPrefix("Teamwork") && $0.hasSuffix("none yet") }
    let covered = lines.firstIndex { $0.contains("Ownership") && $0.contains("1 The queue") }
    #expect(gap != nil && covered != nil && (gap ?? 9) < (covered ?? 0))
  }

  @Test func `a drill asks for the story before the answer, and keeps which it was`() throws {
    add("The queue", [.action: "I split it."], shows: ["teamwork", "ownership"])
    var wanted = Wanted(questions: 1)
    (wanted.mode, wanted.stories, wanted.rate) = (.drill, true, RatingTime.none)
    wanted.noFollowUps = true
    let text = said(["the quay", "the", "I split it with her.", ""]) {
      try $0.practice(wanted)
    }
    #expect(text.contains("there is no story `the quay`"))
    #expect(text.contains("Story 1, “The queue”. Tell it in a minute and a half."))
    #expect(try store.session(1)?.turns.first?.story == store.storyBook().stories.first?.id)
  }

  @Test func `without a story there is nothing to drill`() {
    var wanted = Wanted()
    (wanted.mode, wanted.stories) = (.drill, true)
    #expect(said { try $0.practice(wanted) }.contains("there is no story yet"))
  }

  @Test func `afterwards it is said that a story for the question was not told`() {
    add("The queue", [.action: "I split it."], shows: ["teamwork", "ownership"])
    var wanted = Wanted(questions: 1)
    wanted.rate = RatingTime.none
    (wanted.noWarmUp, wanted.noFollowUps, wanted.noClosing) = (true, true, true)
    wanted.kind = [.behavioral]
    let text = said(["We talked, and it was fine.", ""]) { try $0.practice(wanted) }
    #expect(text.contains("You have a story for this, 1 “The queue”; it was not told."))
  }
}
