import Foundation
import JobSearch
import TestSupport
import Testing
import TextBasics

/// Letters: what they need, and what is known of good ones.
@Suite(.timed) struct LetterTests {
  private static let known: [LetterValues.Slot: String] = [
    .to: "Kim", .title: "data engineer", .company: "Northwind", .round: "the panel",
    .said: "that numbers decide here.", .strength: "I measured before I changed anything",
    .question: "which answer was the weakest?", .memory: "the talk about maps",
    .news: "I finished the course on pipelines.", .reason: "I accepted another offer",
    .from: "Alex",
  ]

  /// The template as it is shipped, filled in as Mustache would.
  private func letter(
    _ kind: Letter.Kind, _ values: [LetterValues.Slot: String] = known
  ) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var text = try String(
      contentsOf: root.appending(path: "QuestionBanks/letters/\(kind.templateFile)"),
      encoding: .utf8)
    let named = LetterValues(kind, values).named
    for slot in LetterValues.Slot.allCases.map(\.rawValue) {
      let isKnown = named[slot] != nil
      for (mark, isWanted) in [("#", isKnown), ("^", !isKnown)] {
        let section = try Regex("\\{\\{\\\(mark)\(slot)\\}\\}(.*?)\\{\\{/\(slot)\\}\\}")
        text.replace(section) { isWanted ? String($0[1].substring ?? "") : "" }
      }
      text = text.replacing("{{{\(slot)}}}", with: named[slot] ?? "")
    }
    return text
  }

  @Test(arguments: Letter.Kind.allCases)
  func `every template makes a letter as it should be`(kind: Letter.Kind) throws {
    let text = try letter(kind)
    #expect(!text.contains("{{"))
    #expect(LetterCheck.problems(text, kind: kind) == [])
  }

  @Test(arguments: Letter.Kind.allCases)
  func `every place in a template is one that is asked for, or one that may be empty`(
    kind: Letter.Kind
  ) throws {
    let needed = Self.known.filter { kind.slots.contains($0.key) }
    let text = try letter(kind, needed)
    #expect(!text.contains("{{"))
    #expect(!text.contains("  ") && !text.contains(" ,") && !text.contains(" ."))
    #expect(LetterCheck.problems(text, kind: kind) == [])
  }

  @Test func `what the record knows need not be asked for`() {
    var job = job(1, "Data engineer", at: "Northwind", [(.applied, ago(20))])
    job.events.append(event(.interview, ago(1), round: "panel", with: ["Kim"]))
    job.feedback = [Feedback(id: id(4), from: "Kim", on: today, text: "Numbers decide here.")]
    let values = LetterValues(.thankYou, job, contacts: [], today: today, from: "Alex")
    #expect(values.missing == [.strength])
    #expect(values.values[.round] == "the panel")
    let other = LetterValues(
      .stayInTouch, job, contacts: [Contact(id: id(9), name: "Lee")], today: today, from: nil)
    #expect(other.missing == [.memory, .news, .from])
  }

  @Test func `a letter with faults is told which`() {
    let text = """
      Dear Kim,

      I disagree with the decision. Please reconsider. [reason]

      Alex
      """
    #expect(
      LetterCheck.problems(text, kind: .afterRejection) == [
        .gap("[reason]"), .sentences(found: 2, expected: 3...6),
        .questions(found: 0, expected: 1...1),
        .lacks(.thanks), .lacks(.acceptance), .lacks(.noObligation),
        .mustNot(words: "i disagree", .arguing),
      ])
  }

  @Test func `too long a letter of thanks is told so`() throws {
    let long = try letter(.thankYou).replacing(
      "Thank you", with: "It was good. I liked it. It was fine. We spoke. Thank you")
    #expect(
      LetterCheck.problems(long, kind: .thankYou) == [.sentences(found: 8, expected: 3...6)])
  }
}
