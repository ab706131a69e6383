import TestSupport
import Testing

@testable import RehearseApp

@Suite(.timed) struct CommandLineWordsTests {
  @Test(
    arguments: [
      ("", []), ("   ", []), ("a b", ["a", "b"]), ("  a\tb  ", ["a", "b"]),
      ("'a b' c", ["a b", "c"]), ("\"a b\"c", ["a bc"]), ("\"it's\"", ["it's"]),
      ("'say \"hi\"'", ["say \"hi\""]), ("''", [""]), ("a\\ b", ["a b"]), ("\"a\\\"b\"", ["a\"b"]),
      ("'a\\b'", ["a\\b"]), ("a\\", ["a\\"]), ("面 接", ["面", "接"]),
    ] as [(String, [String])])
  func `a line is split at spaces outside of quotes`(line: String, words: [String]) throws {
    #expect(try CommandLineWords.split(line) == words)
  }

  @Test(arguments: ["\"a", "'a", "a 'b\"", "\"a\\\""])
  func `a quote without an end is refused`(line: String) {
    #expect(throws: CommandError.self) { try CommandLineWords.split(line) }
  }
}

@Suite(.timed) struct PlacesTests {
  @Test func `everything is under REHEARSE_HOME where it is set`() {
    let places = Places(variables: ["REHEARSE_HOME": "/srv/me/", "XDG_DATA_HOME": "/xdg"])
    #expect(places.store == "/srv/me/rehearse.sqlite")
    #expect(places.drafts == "/srv/me/drafts")
    #expect(places.configuration == "/srv/me/config.yaml")
    #expect(places.history == "/srv/me/history")
  }

  @Test func `the XDG directories are used where they are absolute`() {
    let places = Places(variables: [
      "HOME": "/home/ada", "REHEARSE_HOME": "", "XDG_DATA_HOME": "/xdg/data/",
      "XDG_CONFIG_HOME": "relative", "XDG_STATE_HOME": "",
    ])
    #expect(places.store == "/xdg/data/rehearse/rehearse.sqlite")
    #expect(places.configuration == "/home/ada/.config/rehearse/config.yaml")
    #expect(places.history == "/home/ada/.local/state/rehearse/history")
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("/", "/"), ("a", "."), ("a/b", "a"),
  ])
  func `the directory above a path`(path: String, parent: String) {
    #expect(path.parentDirectory == parent)
  }
}

@Suite(.timed) struct DurationTests {
  @Test(arguments: [
    (0, "0:00"), (0.999, "0:00"), (59.9, "0:59"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00"),
    (3725, "1:02:05"), (-5, "0:00"), (1e300, "99:59:59"), (.nan, "0:00"), (.infinity, "0:00"),
  ])
  func `seconds as a clock shows them`(seconds: Double, text: String) {
    #expect(clockText(seconds) == text)
  }

  @Test(arguments: [(5, "5 s"), (60, "1 min"), (90, "1 min 30 s"), (180, "3 min")])
  func `a time asked for, in words`(seconds: Int, text: String) {
    #expect(budgetText(seconds) == text)
  }
}

@Suite(.timed) struct SuggestionTests {
  private let commands = ["practice", "resume", "review", "rate", "debrief", "banks", "doctor"]

  @Test(arguments: [
    ("practise", "practice"), ("PRACTICE", "practice"), ("prcatice", "practice"),
    ("reveiw", "review"), ("pract", "practice"), ("bank", "banks"), ("dcotor", "doctor"),
  ])
  func `a near word is the one that was meant`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: commands) == meant)
  }

  @Test(arguments: ["xyz", "", "p", "interview-me-now"])
  func `a far word is not`(typed: String) {
    #expect(nearest(to: typed, among: commands) == nil)
  }

  @Test func `nothing known, nothing said`() {
    #expect(suggestion(for: "xyz", among: []) == nil)
  }

  @Test(arguments: [(0, "0 answers"), (1, "1 answer"), (2, "2 answers")])
  func `a count agrees with its noun`(number: Int, text: String) {
    #expect(count(number, "answer") == text)
  }

  @Test(
    arguments: [
      ([], "nothing"), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    ] as [([String], String)])
  func `a list reads as in a sentence`(items: [String], text: String) {
    #expect(list(items, "and") == text)
  }
}
