import Foundation
import InterviewCore
import TestSupport
import Testing

/// The candidate's stories: what they lack, where they were told, what they cover.
@Suite(.timed) struct StoryTests {
  private func story(
    _ number: Int, _ title: String, _ text: String = "", shows competencies: [String] = [],
    changed: Double = 0
  ) -> Story {
    Story(
      id: UUID(uuid: (UInt8(number), 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 3)),
      number: number, title: title, parts: Story.Parts(action: text), competencies: competencies,
      changed: Date(timeIntervalSince1970: changed))
  }

  private let queue =
    "The import queue of our warehouse stood still every Monday. I measured which suppliers sent broken files, "
    + "wrote a check that refused them at the door, and called each supplier. Within a month the queue was empty by nine."
  private let strike =
    "Two nurses on my ward no longer spoke to each other about the night roster. I asked both for coffee, listened, and "
    + "drew a plan in which weekends change. They share the early shift today."

  @Test func `a result that was passed over is missing, whatever the other parts say`() {
    var written = story(1, "Roster", "I asked both, and in the end we agreed on a plan.")
    written.parts.situation = "Two nurses on my ward no longer spoke to each other."
    #expect(StoryCheck(written).signs.contains(.noResult))
    written.parts.result = "They share the early shift."
    #expect(!StoryCheck(written).signs.contains(.noResult))
  }

  @Test func `what one did oneself is looked for where it is asked for`() {
    var written = story(
      1, "Roster",
      "We all discussed it a lot. Our team went through the plan, and we decided on it together.")
    written.parts.situation = "I was new on the ward, and I had heard of it."
    #expect(StoryCheck(written).signs.contains(.noOwnPart))
  }

  // MARK: Which is meant

  @Test func `a story is named by its number, its title or as the latest`() throws {
    let stories = [story(1, "The queue"), story(3, "The strike"), story(4, "Queues again")]
    #expect(try stories.story("3").number == 3)
    #expect(try stories.story("the q").number == 1)
    #expect(try stories.story("latest").number == 4)
    #expect(throws: StoryError.several(found: "the", numbers: [1, 3])) { try stories.story("the") }
    #expect(throws: StoryError.unknown(found: "The quee", nearest: "The queue")) {
      try stories.story("The quee")
    }
  }

  @Test func `a whole title goes before the beginning of a longer one`() throws {
    let stories = [story(1, "Queue again"), story(2, "Queue")]
    #expect(try stories.story("queue").number == 2)
  }

  // MARK: What it lacks

  @Test func `a story is timed at the pace given and says what is missing`() {
    let check = StoryCheck(
      story(1, "x", "Our team asked what they needed from each other."), pace: 90)
    #expect(check.words == 9)
    #expect(check.seconds == 6)
    #expect(check.signs == [.noResult, .noNumber, .noOwnPart])
    #expect(StoryCheck(story(1, "x", queue)).signs.contains(.noOwnPart) == false)
    #expect(StoryCheck(story(1, "x")).signs.isEmpty)
  }

  @Test func `one's own pace takes two minutes of confirmed recordings`() {
    var turn = Turn(
      number: 1, role: .question,
      question: AskedQuestion(bank: "b", id: "q", kind: .behavioral, competency: nil, text: "?"),
      askedAt: .distantPast)
    turn.answer = Array(repeating: "word", count: 120).joined(separator: " ")
    turn.recording = Recording(file: "a.wav", seconds: 60, isTranscribed: true)
    #expect(SpeakingPace.measured(in: [turn]) == nil)
    #expect(SpeakingPace.measured(in: [turn, turn]) == 120)
    turn.recording?.isTranscribed = false
    #expect(SpeakingPace.measured(in: [turn, turn]) == nil)
  }

  // MARK: Where it was told

  private func told(_ session: Int, _ text: String, named: UUID? = nil) -> ToldStory {
    ToldStory(session: session, turn: 1, question: "b/q\(session)", text: text, named: named)
  }

  @Test func `an answer tells the story whose words it shares`() {
    let stories = [story(1, "The queue", queue), story(2, "The roster", strike)]
    let tellings = StoryTellings(stories)
    #expect(
      tellings.story(
        toldIn:
          "At the warehouse our import queue was stuck on Mondays because suppliers sent broken "
          + "files. I wrote a check, called every supplier, and measured it: the queue is empty by nine."
      )?
      .number == 1)
    #expect(tellings.story(toldIn: "I like working in small teams and learning new things.") == nil)
  }

  @Test func `what the candidate named counts whatever they said`() {
    let stories = [story(1, "The queue", queue)]
    let tellings = StoryTellings(stories).tellings(in: [
      told(3, "Something quite different was said here.", named: stories[0].id), told(2, queue),
    ])
    #expect(
      tellings == [
        stories[0].id: [Telling(session: 2, turn: 1), Telling(session: 3, turn: 1)]
      ])
  }

  @Test func `a story told for a third question is known in whatever words`() throws {
    let stories = [story(1, "The queue", queue)]
    var telling = told(3, "Something quite different was said here.")
    telling.named = stories[0].id
    let answers = StoryTellings(stories).naming([told(1, queue), told(2, queue), telling])
    var turn = Turn(
      number: 1, role: .question,
      question: AskedQuestion(bank: "b", id: "q3", kind: .behavioral, competency: nil, text: "?"),
      askedAt: .distantPast)
    turn.answer = telling.text
    #expect(SameStory(answers).hint(in: turn, of: 3)?.matched == ["b/q1", "b/q2"])
    #expect(SameStory([told(1, queue), told(2, queue), telling]).hint(in: turn, of: 3) == nil)
  }

  // MARK: What they cover

  @Test func `gaps come first, and a story told in most interviews is marked`() {
    let stories = [
      story(1, "The queue", shows: ["ownership"]),
      story(2, "The roster", shows: ["conflict", "ownership"]),
    ]
    let tellings = [
      stories[0].id: (1...5).map { Telling(session: $0, turn: 1) },
      stories[1].id: [Telling(session: 6, turn: 1)],
    ]
    let coverage = StoryCoverage(stories, over: ["failure", "conflict"], tellings)
    #expect(coverage.rows.map(\.competency) == ["failure", "conflict", "ownership"])
    #expect(coverage.rows.map(\.stories.count) == [0, 1, 2])
    #expect(coverage.overused.map(\.story.number) == [1])
    #expect(coverage.overused.first?.told == 5 && coverage.overused.first?.interviews == 6)
  }

  @Test func `after three interviews no story is told too often`() {
    let stories = [story(1, "The queue")]
    let tellings = [stories[0].id: (1...3).map { Telling(session: $0, turn: 1) }]
    #expect(StoryCoverage(stories, over: [], tellings).overused.isEmpty)
  }

  // MARK: From another machine

  @Test func `the newer of two versions stays, and what was taken out stays out`() {
    let old = story(1, "The queue", "old", changed: 1)
    var new = old
    new.changed = Date(timeIntervalSince1970: 2)
    new[.action] = "new"
    let gone = story(2, "Gone")
    let merge = StoryMerge(
      StoryBook(stories: [new, gone]), into: StoryBook(stories: [old], gone: [gone.id]))
    #expect(merge.stories == [new] && merge.added == 0 && merge.changed == 1)
    let back = StoryMerge(StoryBook(stories: [old]), into: StoryBook(stories: [new]))
    #expect(back.stories.isEmpty && back.unchanged == 1)
    let away = StoryMerge(StoryBook(gone: [old.id]), into: StoryBook(stories: [old]))
    #expect(away.gone == [old.id])
  }
}
