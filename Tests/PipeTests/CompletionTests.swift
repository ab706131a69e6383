import Foundation
import TestSupport
import Testing

/// What a shell's completion script asks the program for; the prompt asks in the same way.
@Suite(.timed) struct CompletionTests {
  @Test func `whatever has names or is a file is completed`() throws {
    let known = [
      "bank", "competency", "dimension=score", "file", "friend", "job", "key", "kind", "level",
      "medium", "mode", "question", "session", "story",
    ]
    for (words, arguments) in try Command.all() {
      for argument in arguments where argument.kind != "flag" {
        guard let value = argument.valueName, known.contains(value) else { continue }
        #expect(argument.completionKind != nil, "\(value) of \(words.joined(separator: " "))")
      }
    }
  }

  @Test func `Tab makes nothing, anywhere`() throws {
    let home = try TestHome()
    for (words, arguments) in try Command.all() {
      var place = 0
      for argument in arguments {
        let name = argument.options.first.map { "--" + $0 } ?? "positional@\(place)"
        if argument.kind == "positional" { place += 1 }
        guard argument.completionKind?["custom"] != nil else { continue }
        try Run(["---completion"] + words + ["--", name, "0", "0"]).home(home)
          .variable("REHEARSE_HOME", home.file("none")).variable("HOME", home.path).expect()
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  @Test(arguments: [
    ("practice -- --bank", "own"), ("practice -- --competency", "judgement"),
    ("practice -- --interviewer", "plain"), ("banks import -- --bank", "own"),
    ("banks show -- positional@0", "own"), ("rate -- positional@1", "evidence="),
    ("review question -- positional@0", "own/finished"), ("resume -- positional@0", "latest"),
  ])
  func `the names there are, and no store made for it`(place: String, name: String) throws {
    let home = try OwnBanks.home()
    let words = ["---completion"] + place.split(separator: " ").map(String.init) + ["0", "0"]
    let run = try Run(words).home(home).expect()
    #expect(run.output.split(separator: "\n").contains { $0.hasPrefix(name) }, "\(run)")
    #expect(run.problems == "")
    #expect(try Run(shell: "ls").home(home).expect().output.contains("sqlite") == false)
  }
}
