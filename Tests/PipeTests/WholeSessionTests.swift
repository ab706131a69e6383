import Foundation
import TestSupport
import Testing

/// Interviews from the first word to the last.
@Suite(.timed) struct WholeSessionTests {
  @Test(arguments: Script.all.keys.sorted())
  func `an interview reads like one`(name: String) throws {
    let script = try #require(Script.all[name])
    let home = try OwnBanks.home()
    let run = try Run(script.practice).input(lines: script.texts).home(home).expect()
    expectSnapshot(run.steady, name + ".txt")
    let card = try Run(["review", "show", "latest"]).home(home).expect()
    expectSnapshot(card.steady, name + "-card.txt")
  }

  /// Answers a whole interview from our own banks, one line a process.
  @Test func `an interview can be given in as many sittings as it has prompts`() throws {
    let home = try TestHome()
    var run = try Run(["practice", "--questions", "1", "--seed", "7"])
      .input(lines: ["Nothing to add.", "/done"]).home(home).expect()
    var sittings = 0
    while run.output.contains("is kept:"), sittings < 40 {
      sittings += 1
      run = try Run(["resume"]).input(lines: answer(to: run.output)).home(home).expect()
    }
    #expect(run.output.contains("Saved as session 1."), "\(run)")
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    #expect(json["state"] == .text("finished"))
    #expect(json["decision"] == .text("no"))
    #expect(json["turns"].all.map { $0["role"].text } == ["warm-up", "question", "closing"])
    let question = try json["turns"].all.element(1)
    #expect(question["ratings"].all.count == 4)
    #expect(question["followUps"].all.allSatisfy { $0["answer"] == .text("Nothing to add.") })
  }

  /// What someone says at the prompt that a sitting broke off at.
  private func answer(to output: String) -> [String] {
    let end = output.components(separatedBy: "\n").dropLast(3).suffix(2).joined(separator: " ")
    if end.contains("or - for no view") { return ["no"] }
    if end.contains(" 5 ") { return ["3"] }
    if end.contains("Redo that answer once, now?") { return ["no"] }
    return ["Nothing to add.", "/done"]
  }

  @Test func `a finished interview is scored later, prompt by prompt`() throws {
    let home = try OwnBanks.home()
    try Run(["practice", "--rate", "none", "--no-follow-ups", "--no-warm-up"] + OwnBanks.words)
      .input("I built it.\n\n/skip\n/skip\n").home(home).expect()
    let run = try Run(["rate", "latest"])
      .input(lines: ["6", "", "x", "4", "-", "nonsense", "built it"]).home(home).expect()
    #expect(run.output.hasSuffix("The scores of session 1 are kept.\n"), "\(run)")
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    let ratings = try json["turns"].all.element(0)["ratings"].all
    #expect(ratings.map { $0["score"] } == [.number(4), .null])
    #expect(ratings.map { $0["evidence"] } == [.text("built it"), .null])
  }

  @Test func `scoring that breaks off keeps the scores given`() throws {
    let home = try OwnBanks.home()
    try Run(["practice", "--rate", "none", "--no-follow-ups", "--no-warm-up"] + OwnBanks.words)
      .input("I built it.\n\n/skip\n/skip\n").home(home).expect()
    let run = try Run(["rate", "latest"]).input("2\n").home(home).expect()
    #expect(run.problems.contains("The scores given so far are kept."))
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    #expect(try json["turns"].all.element(0)["ratings"].all.map { $0["score"] } == [.number(2)])
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let run = try Run(shell: "rehearse banks show behavioral | head -n 1; echo done").expect()
    #expect(run.output.hasSuffix("done\n"))
    #expect(run.problems == "")
  }

  @Test func `an output that is full is an error`() throws {
    let run = try Run(["banks", "list"]).outputFile("/dev/full").expect(74)
    #expect(run.problems.contains("No space left on device"), "\(run)")
  }
}
