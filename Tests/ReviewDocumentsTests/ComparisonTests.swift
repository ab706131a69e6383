import ReviewDocuments
import TestSupport
import Testing

/// A session beside its friends' view, as a page.
@Suite(.timed) struct ComparisonTests {
  static func sheet(
    said: String, notes: [ComparisonSheet.Note], next: [ComparisonSheet.Step] = []
  ) -> ComparisonSheet {
    ComparisonSheet(
      title: "Session 1, as you and Sam see it", facts: ["2026-11-29"],
      gaps: [
        .init(
          name: "Evidence",
          marks: [
            .init(who: "you", isOwn: true, score: 4), .init(who: "Sam", isOwn: false, score: 2.5),
          ], text: "you score it 1.5 above them")
      ],
      answers: [
        .init(
          number: 1, question: "What went wrong?", said: [.init(text: said)], notes: notes,
          scores: [
            .init(
              name: "Evidence",
              rows: [
                .init(mark: .init(who: "you", isOwn: true, score: 4), words: "a real case"),
                .init(
                  mark: .init(who: "Sam", isOwn: false, score: nil), words: "not observed",
                  comment: "which launch?", expected: 3),
              ])
          ])
      ],
      next: next)
  }

  private func note(_ quote: String, _ text: String) -> ComparisonSheet.Note {
    .init(who: "Sam", quote: quote, text: text)
  }

  /// The marked words of a page, each with the numbers behind it.
  private func marks(_ page: String) -> [String] {
    page.matches(of: /<mark>(.*?)<\/mark>(?:<sup class="number">(.*?)<\/sup>)?/).map {
      "\($0.1)|\($0.2 ?? "")"
    }
  }

  @Test func `a note stands behind the words that it is about`() throws {
    let page = try ComparisonPage(
      Self.sheet(
        said: "We shipped on a Friday. Three hundred orders went out twice.",
        notes: [note("Three hundred orders", "Strong."), note("on a Friday", "Why?")])
    ).render()
    #expect(marks(page) == ["on a Friday|2", "Three hundred orders|1"])
    #expect(page.contains("<q dir=\"auto\">on a Friday</q>"))
  }

  @Test func `words that two notes are about carry both, and none is lost`() throws {
    let said = "one two three four five"
    let page = try ComparisonPage(
      Self.sheet(said: said, notes: [note("one two three", "a"), note("three four", "b")])
    ).render()
    #expect(marks(page) == ["one two |", "three|1", " four|2"])
    let paragraph = try #require(page.firstMatch(of: /<p class="said"[^>]*>(.*?)<\/p>/)).1
    let shown = paragraph.replacing(/<sup.*?<\/sup>|<[^>]*>/, with: "")
    #expect(shown == said)
  }

  @Test func `a note whose words stand nowhere is told all the same`() throws {
    let page = try ComparisonPage(
      Self.sheet(said: "nothing of the kind", notes: [note("other words", "I mean this.")])
    ).render()
    #expect(marks(page).isEmpty)
    #expect(page.contains("I mean this."))
  }

  @Test func `who saw nothing has no dot, and what was expected is told`() throws {
    let page = try ComparisonPage(Self.sheet(said: "It broke.", notes: [])).render()
    let plots = page.matches(of: /<svg.*?<\/svg>/).map { String($0.0) }
    #expect(plots.map { $0.matches(of: /<circle/).count } == [2, 1])
    #expect(page.contains("you expected 3"))
  }

  @Test(arguments: [
    "<script>document.title='run'</script>", "</p><img src=x onerror=\"run()\">", "\"><b id=x>",
    "{{title}} {{{plot}}}",
  ])
  func `whatever is in it stays text`(text: String) throws {
    let page = try ComparisonPage(
      Self.sheet(said: text, notes: [note(text, text)], next: [.init(text: text, command: text)])
    ).render()
    for tag in ["<script", "<img", "<b id", "onerror=\""] { #expect(!page.contains(tag)) }
  }
}
