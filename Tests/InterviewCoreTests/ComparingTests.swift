import InterviewCore
import TestSupport
import Testing

/// What changed from one text to another.
@Suite(.timed) struct ComparingTests {
  @Test func `words are kept, added and removed`() throws {
    let changes = try #require(
      WordChanges(from: "We were two weeks from launch.", to: "I was two weeks from the launch!"))
    #expect(
      changes.runs.map { "\($0.change): \($0.text)" } == [
        "removed: We were", "added: I was", "kept: two weeks from", "added: the", "kept: launch!",
      ])
    #expect([changes.kept, changes.added, changes.removed] == [4, 3, 2])
  }

  @Test func `case and punctuation are no change`() throws {
    let changes = try #require(WordChanges(from: "so, It WORKED", to: "So it worked."))
    #expect(changes.runs == [.init(.kept, "So it worked.")])
  }

  @Test(arguments: Seeds.first(40))
  func `both texts can be read off the changes`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func text() -> [String] {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        ["a", "b", "c", "—"].randomElement(using: &generator) ?? ""
      }
    }
    let (old, new) = (text(), text())
    let changes = try #require(
      WordChanges(from: old.joined(separator: " "), to: new.joined(separator: " ")))
    func words(without change: WordChanges.Change) -> [String] {
      changes.runs.filter { $0.change != change }.flatMap { $0.text.split(separator: " ") }
        .map(String.init)
    }
    #expect(words(without: .added) == old)
    #expect(words(without: .removed) == new)
  }

  @Test func `texts that are too long are not compared`() {
    let long = Array(repeating: "word", count: WordChanges.mostWords + 1).joined(separator: " ")
    #expect(WordChanges(from: long, to: "word") == nil)
  }
}
