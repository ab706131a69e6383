import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// `~` as people type it where no shell looks.
@Suite(.timed) struct TypedPathTests {
  private let environment = Environment.test(
    files: InMemoryFiles([
      "/home/ada/notes/a.yaml": "", "/home/ada/notes/.hidden": "", "/home/ada/my dir/x": "",
      "/home/ada/mine.csv": "", "/home/grace/b.yaml": "", "here.yaml": "",
    ]).client)

  @Test(arguments: [
    ("~", ["/home/ada"]), ("~/x y", ["/home/ada/x", "y"]), ("a ~/b", ["a", "/home/ada/b"]),
    ("~grace/b", ["/home/grace/b"]), ("~nobody/b", ["~nobody/b"]), ("'~/x'", ["~/x"]),
    ("\"~\"/x", ["~/x"]), ("\\~/x", ["~/x"]), ("a~/x", ["a~/x"]), ("--to=~/x", ["--to=~/x"]),
    ("~/'a b'", ["/home/ada/a b"]), ("~\"grace\"/b", ["~grace/b"]),
  ])
  func `stands for a home directory at the beginning of a word`(
    line: String, words: [String]
  ) throws {
    #expect(try CommandLineWords.split(line, home: environment.home(of:)) == words)
  }

  @Test(arguments: [
    ("~/s.json", "/home/ada/s.json"), ("\"~/my dir/x\"", "~/my dir/x"),
    ("~/my dir/x", "/home/ada/my dir/x"), ("it's mine", "it's mine"), ("~grace", "/home/grace"),
    ("a\\ b", "a b"), ("plain.json", "plain.json"),
  ])
  func `a line that is one path`(line: String, path: String) {
    #expect(environment.path(line) == path)
  }

  @Test(arguments: [
    ("~", ["~/"]), ("~grace", ["~grace/"]), ("~nobody", []), ("~/no", ["~/notes/"]),
    ("~/notes/", ["~/notes/a.yaml"]), ("~/notes/.", ["~/notes/.hidden"]),
    ("~/m", ["/home/ada/mine.csv", "/home/ada/my dir/"]), ("~grace/", ["~grace/b.yaml"]),
    ("he", ["here.yaml"]), ("/home/g", ["/home/grace/"]),
  ])
  func `paths are completed below it`(typed: String, paths: [String]) {
    #expect(environment.paths(from: typed).map(\.word) == paths)
  }
}

/// Sentences with what somebody typed in them.
@Suite(.timed) struct LongValueTests {
  @Test func `a sentence of usual length is left alone`() {
    let sentence = "no such file: `\(String(repeating: "d/", count: 60))bank.yaml`"
    #expect(withoutLongValues(sentence) == sentence)
  }

  @Test(arguments: [
    "`\(String(repeating: "long value ", count: 1000))`", String(repeating: "x", count: 10_000),
    "'\(String(repeating: "a b ", count: 2000))'", String(repeating: "`a", count: 5000),
    "`e" + String(repeating: "\u{301}", count: 20_000) + "`",
  ])
  func `a long value is cut in its middle`(value: String) {
    let sentence = withoutLongValues("found \(value), expected a day")
    #expect(sentence.unicodeScalars.count <= 1000)
    #expect(sentence.hasPrefix("found ") && sentence.hasSuffix("expected a day"))
    #expect(sentence.unicodeScalars.contains("…"))
  }
}
