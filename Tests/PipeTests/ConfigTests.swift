import Foundation
import TestSupport
import Testing

/// The configuration file as the real program writes it.
@Suite(.timed) struct ConfigTests {
  @Test func `a link is followed, and the file behind it is its owner's alone`() throws {
    let home = try TestHome()
    let file = try home.write("# mine\n", to: "dotfiles.yaml")
    let link = home.file("config.yaml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try Run(["config", "set", "practice.interviewer", "tough"]).home(home).expect()
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "# mine\npractice:\n  interviewer: tough\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try Run(shell: "stat -c %a '\(file)'").expect().output == "600\n")
    #expect(
      try Run(["config", "get", "practice.interviewer"]).home(home).expect().output == "tough\n")
  }

  @Test func `a link to a file that is still to come makes that file`() throws {
    let home = try TestHome()
    let link = home.file("config.yaml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "mine.yaml")
    try Run(["config", "set", "plain", "yes"]).home(home).expect()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "mine.yaml")
    #expect(try String(contentsOfFile: home.file("mine.yaml"), encoding: .utf8) == "plain: true\n")
  }

  @Test func `what is no file is not waited for`() throws {
    let home = try TestHome()
    try Run(shell: "mkfifo '\(home.file("config.yaml"))'").expect()
    let set = try Run(["config", "set", "plain", "no"]).home(home).expect(73)
    #expect(set.problems.contains("cannot write"))
  }

  @Test func `a group without a key settles nothing, and takes one`() throws {
    let home = try TestHome()
    _ = try home.write("practice:\n  # mode: drill\n", to: "config.yaml")
    try Run(["config", "get", "practice.mode"]).home(home).expect()
    try Run(["config", "set", "practice.mode", "drill"]).home(home).expect()
    #expect(
      try String(contentsOfFile: home.file("config.yaml"), encoding: .utf8)
        == "practice:\n  mode: drill\n  # mode: drill\n")
  }

  @Test func `what is set at the same moment is all kept`() throws {
    let settings = [
      "name": "Ada", "practice.interviewer": "tough", "practice.questions": "3",
      "practice.minutes": "20", "practice.mode": "drill", "practice.medium": "aloud",
    ]
    let sets = settings.sorted { $0.key < $1.key }.map {
      "rehearse config set \($0.key) \($0.value) &"
    }
    for _ in 1...10 {
      let home = try TestHome()
      try Run(shell: sets.joined(separator: " ") + " wait").home(home).expect()
      let kept = try String(contentsOfFile: home.file("config.yaml"), encoding: .utf8)
      for value in settings.values { #expect(kept.contains(": \(value)\n"), "\(kept)") }
    }
  }

  @Test func `the example in the manual names every key, and holds`() throws {
    let home = try TestHome()
    let page = try Run(["--generate-manual", checkout + "/Sources/man/rehearse.1.in"]).expect()
    let manual = try home.write(page.output, to: "rehearse.1")
    let shown = try Run(shell: "man -l \(manual)").home(home).variable("MANWIDTH", "100").expect()
    let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let start = try #require(lines.firstIndex { $0.contains("  name: Ada") })
    let margin = lines[start].prefix { $0 == " " }
    let example = lines[start...].prefix { $0.hasPrefix(margin) }.map { $0.dropFirst(margin.count) }
    _ = try home.write(example.joined(separator: "\n") + "\n", to: "config.yaml")
    let run = try Run(["config", "list", "--json"]).home(home).expect()
    let keys = try JSONValue(run.output)["keys"].all
    #expect(keys.count >= 28)
    for key in keys { #expect(key["line"].number != nil, "\(key["key"])") }
    #expect(run.problems == "")
  }
}
