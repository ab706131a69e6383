import Foundation
import TestSupport
import Testing

/// Help and the version.
@Suite(.timed) struct HelpTests {
  /// Every command with what it says to `--help`; asked once, since there are many.
  private static let helps = Result {
    try Command.all().map { ($0.words, try Run($0.words + ["--help"]).expect().output) }
  }

  @Test(arguments: [["--version"], ["practice", "--version"]])
  func `says its version`(words: [String]) throws {
    let run = try Run(words).expect()
    #expect(run.output.wholeMatch(of: /rehearse \d+\.\d+\.\d+\n/) != nil, "\(run)")
    #expect(run.problems == "")
  }

  @Test(arguments: [["help"], ["--help"], ["-h"]])
  func `shows every command`(words: [String]) throws {
    let run = try Run(words).expect()
    let names = try Command.all().map(\.words).filter { $0.count == 1 }.flatMap { $0 }
    #expect(names.contains("practice"))
    for name in names { #expect(run.output.contains("\n  \(name) "), "\(name):\n\(run)") }
    #expect(run.problems == "")
  }

  @Test func `help of a command is the same in both ways of asking`() throws {
    for (words, other) in try Self.helps.get() {
      let help = try Run(["help"] + words).expect()
      #expect(help.output == other)
      #expect(help.output.contains("USAGE: rehearse " + words.joined(separator: " ")))
      #expect(help.problems == "")
    }
  }

  @Test func `every command shows two examples that are understood`() throws {
    for (words, help) in try Self.helps.get() {
      let examples = help.split(separator: "\n").filter {
        $0.hasPrefix("$ ") && $0.contains("rehearse")
      }
      #expect(examples.count == 2, "\(words): \(help)")
      for example in examples { try expectUnderstood(String(example.dropFirst(2))) }
    }
  }

  /// Runs an example where there is nothing; it may find nothing, but must make sense.
  private func expectUnderstood(_ example: String) throws {
    let home = try TestHome()
    // What follows after a wide gap explains the example.
    let line = example.replacing(/\s{3,}.*/, with: "")
      .replacing("/tmp/trial", with: home.file("trial"))
      .replacing(#/(~|/media/stick)(/Sync)?/(?=[a-z])/#, with: home.file("own-"))
    let run = try Run(shell: line).home(home).result()
    #expect([0, 65, 66].contains(run.status), "\(run)")
    #expect(!run.problems.contains("unknown"), "\(run)")
  }
}
