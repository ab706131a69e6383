import Foundation
import TestSupport
import Testing

/// Files that are none, and files behind links.
@Suite(.timed) struct FileTests {
  private func home() throws -> TestHome {
    let home = try OwnBanks.home()
    let words = [
      "practice", "--rate", "none", "--no-follow-ups", "--no-closing", "--no-warm-up",
      "--questions", "1",
    ]
    try Run(words + OwnBanks.words).input("I built it in 2 days.\n\n").home(home).expect()
    return home
  }

  private func export(to path: String) -> Run {
    Run(["debrief", "export", "1", "--for", "Sam", "-o", path, "--yes"])
  }

  private func kind(_ path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  @Test func `a debrief is written as the ending of its file says`() throws {
    let home = try home()
    for (ending, start) in [
      ("md", "# "), ("txt", "A practice interview"), ("html", "<!doctype"), ("json", "{"),
    ] {
      let file = home.file("sam.\(ending)")
      try Run(["debrief", "export", "latest", "--for", "Sam", "--yes", "-o", file]).home(home)
        .expect()
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.hasPrefix(start), "\(text.prefix(80))")
    }
  }

  @Test func `a pipe is written into, not replaced`() throws {
    let home = try home()
    let pipe = home.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let result = try Run(
      shell: "cat pipe > copy & rehearse debrief export 1 --for Sam -o pipe --yes; wait"
    ).home(home).expect()
    #expect(try kind(pipe) != .typeRegular, "\(result)")
    let copy = try String(contentsOfFile: home.path + "/copy", encoding: .utf8)
    #expect(copy.contains("I built it in 2 days."))
  }

  @Test func `a link stays one, and the file behind it is written`() throws {
    let home = try home()
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/link.md", withDestinationPath: home.path + "/real.md")
    try Data("old".utf8).write(to: URL(filePath: home.path + "/real.md"))
    try export(to: "link.md").home(home).expect()
    #expect(try kind(home.path + "/link.md") == .typeSymbolicLink)
    let real = try String(contentsOfFile: home.path + "/real.md", encoding: .utf8)
    #expect(real.contains("I built it in 2 days."))
  }

  @Test func `a bank from a pipe that is slow to start is waited for`() throws {
    let home = try home()
    try #require(mkfifo(home.path + "/slow.yaml", 0o600) == 0)
    // The pipe has its writer before the program opens it, and its bytes after.
    let file = "\(checkout)/QuestionBanks/behavioral.yaml"
    let line =
      "(sleep 0.5; cat '\(file)') > slow.yaml & "
      + "exec 3<slow.yaml; rehearse banks check /dev/fd/3; status=$?; wait; exit $status"
    let result = try Run(shell: line).home(home).expect()
    #expect(result.output.contains("no problems"), "\(result)")
  }

  @Test(arguments: [
    ["practice", "--mode", "drill", "--rate", "end"],
    ["practice", "--medium", "observed", "--observer", " "],
    ["practice", "--medium", "observed", "--observer", "self"],
    ["practice", "--predict", "self"], ["debrief", "export", "1", "--for", "self"],
    ["rate", "1", "--turn", "1", "--rater", "", "structure=3"],
  ])
  func `what could not be kept or scored as meant is refused`(words: [String]) throws {
    let result = try Run(words).expect(64)
    #expect(result.problems.contains(", expected "), "\(result)")
  }

  @Test func `a bank named twice is one`() throws {
    let home = try OwnBanks.home()
    let words = ["practice", "--rate", "none", "--no-closing", "--no-warm-up"]
    try Run(words + OwnBanks.words + OwnBanks.words).input("I did.\n\n").home(home).expect()
    let banks = try Run(["review", "show", "1", "--json"]).home(home).expect().json()["banks"]
    let ids = banks.all.map { $0["id"].text }
    #expect(Set(ids).count == ids.count)
  }
}
