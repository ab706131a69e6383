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
      ("st mary's at 10 o'clock", ["st", "mary's", "at", "10", "o'clock"]), ("a='b c'", ["a=b c"]),
    ] as [(String, [String])])
  func `a line is split at spaces outside of quotes`(line: String, words: [String]) throws {
    #expect(try CommandLineWords.split(line) == words)
  }

  @Test(arguments: ["it's", "'\u{301}; touch x; '\u{301}", "$(id)", "a b"])
  func `a shell takes a word in quotes for nothing but a word`(word: String) throws {
    let quoted = word.inShellQuotes.unicodeScalars.split(
      separator: "'", omittingEmptySubsequences: false)
    let apostrophes = word.unicodeScalars.count { $0 == "'" }
    #expect(quoted.count == 3 + 3 * apostrophes)
    #expect(try CommandLineWords.split(word.inShellQuotes) == [word])
  }

  @Test(arguments: ["\"a", "'a", "a 'b\"", "\"a\\\""])
  func `a quote without an end is refused`(line: String) {
    #expect(throws: CommandError.self) { try CommandLineWords.split(line) }
  }
}

@Suite(.timed) struct ExcerptTests {
  @Test(arguments: [
    ("one two three", 13, "one two three"), ("one two three", 12, "one two…"),
    ("one two three", 8, "one two…"), ("one two three", 7, "one tw…"),
    ("one\ntwo three", 8, "one\ntwo…"),
    ("onetwothree", 8, "onetwot…"), ("a bcdefghijk", 8, "a bcdef…"),
  ])
  func `a text is cut behind a word, unless that is a long way back`(
    text: String, length: Int, cut: String
  ) {
    #expect(excerpt(text, length) == cut)
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

@Suite(.timed) struct SuggestionTests {
  private let commands = ["practice", "resume", "review", "rate", "debrief", "banks", "doctor"]

  @Test(arguments: [
    ("practise", "practice"), ("PRACTICE", "practice"), ("prcatice", "practice"),
    ("reveiw", "review"), ("pract", "practice"), ("bank", "banks"), ("dcotor", "doctor"),
  ])
  func `a near word is the one that was meant`(typed: String, expected: String) {
    #expect(meant(by: typed, among: commands) == expected)
  }

  @Test(arguments: ["xyz", "", "p", "interview-me-now"])
  func `a far word is not`(typed: String) {
    #expect(meant(by: typed, among: commands) == nil)
  }

  @Test func `nothing known, nothing said`() {
    #expect(suggestion(for: "xyz", among: []) == nil)
  }
}
