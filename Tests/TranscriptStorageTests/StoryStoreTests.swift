import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// What is kept of the candidate's stories.
@Suite(.timed) struct StoryStoreTests {
  private let store = TranscriptDatabase.inMemory()

  private func id(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 2))
  }

  private var story: Story {
    Story(
      id: id(1), number: 1, title: "The queue\u{0} 👩‍🚀",
      parts: Story.Parts(
        situation: "In May.", task: "", action: "I split it.\nTwice.", result: "Half."),
      competencies: ["ownership", "conflict"], changed: Date(timeIntervalSince1970: 1_760_000_000))
  }

  @Test func `a story is read back with all its parts`() throws {
    #expect(try store.keep(story) == 1)
    expectNoDifference(try store.storyBook(), StoryBook(stories: [story]))
  }

  @Test func `a change keeps the number, and a number is never given again`() throws {
    _ = try store.keep(story)
    var changed = story
    changed[.result] = "All of it."
    #expect(try store.keep(changed) == 1)
    #expect(try store.storyBook().stories.map { $0[.result] } == ["All of it."])
    try store.removeStory(story.id)
    var other = story
    (other.id, other.number) = (id(2), 0)
    #expect(try store.keep(other) == 2)
    #expect(try store.storyBook().gone == [story.id])
  }

  @Test func `an answer that tells a story says so until it is purged`() throws {
    _ = try store.keep(story)
    var session = SessionRecord.answering("I split it.")
    session.turns[0].role = .question
    session.turns[0].skipped = false
    session.turns[0].question = AskedQuestion(
      bank: "behavioral", id: "q", kind: .behavioral, competency: nil, text: "?")
    let number = try store.keepStepwise(session, .any).number
    try store.keep(story.id, toldIn: 1, of: number)
    #expect(try store.session(number)?.turn(1)?.story == story.id)
    let told = try store.stories(upTo: .max, limit: 10)
    #expect(told.contains { $0.turn == 1 && $0.named == story.id })
  }

  @Test func `purging everything takes the stories along`() throws {
    _ = try store.keep(story)
    try store.purge(sessions: nil)
    #expect(try store.storyBook() == StoryBook())
  }
}
