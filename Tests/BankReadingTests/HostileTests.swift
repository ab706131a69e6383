import BankReading
import InterviewCore
import TestSupport
import Testing

/// Files that are made to harm: each must end in a problem, soon, and never in a crash.
@Suite(.timed)
struct HostileTests {
  private func problems(_ text: String) throws -> [Problem] {
    let report = BankReader.read(Array(text.utf8), file: "hostile.yaml")
    #expect(report.value == nil)
    return report.problems
  }

  private func firstProblem(_ text: String) throws -> Problem {
    try #require(try problems(text).first)
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `refuses a file over 8 MiB before parsing it`() throws {
    let bytes = [UInt8](repeating: 0x61, count: (8 << 20) + 1)
    let problem = try #require(BankReader.read(bytes, file: "large.yaml").problems.first)
    #expect(problem.message.hasPrefix("the file is larger than 8 MiB"))
  }

  @Test func `what is given twice is named without what steers a terminal`() throws {
    let text = """
      sections:
        - {section: must, weight: 100, headings: [must]}
      terms:
        - {term: "a\\e[31m\\tb"}
        - {term: "a\\e[31m\\tb"}
        - {term: "A\\tB", also: [c]}
        - {term: "a\\tb", also: [c]}
      """
    let problems = VocabularyReader.read(Array(text.utf8), file: "hostile.yaml").problems
    let lines = ProblemText.lines(for: problems)
    #expect(!problems.isEmpty)
    #expect(lines.allSatisfy { line in !line.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test func `refuses an alias bomb`() throws {
    var text = "a: &a [lol, lol]\n"
    for (name, before) in zip("bcdefghijklmnop", "abcdefghijklmno") {
      text += "\(name): &\(name) [\(repeated("*\(before), ", 9))x]\n"
    }
    #expect(try problems(text).contains { $0.code == .alias })
  }

  @Test func `refuses an alias bomb as a key`() throws {
    var text = "a: &a [lol, lol]\n"
    for (name, before) in zip("bcdefghijklmnop", "abcdefghijklmno") {
      text += "\(name): &\(name) [\(repeated("*\(before), ", 9))x]\n"
    }
    #expect(try problems(text + "? *p\n: 1\n? *p\n: 2\n").contains { $0.code == .alias })
  }

  @Test func `survives a chain of aliases, each within the next`() throws {
    let links = (1..<60_000).map { "- &a\($0) [*a\($0 - 1)]\n" }
    let last = try #require(try problems("- &a0 [x]\n" + links.joined()).last)
    #expect(last.message == "119900 more problems not shown")
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{? ", "[[] , ", "{a: "])
  func `refuses deep nesting`(opening: String) throws {
    #expect(try firstProblem(repeated(opening, 100_000)).severity == .error)
  }

  @Test func `refuses nesting by indentation`() throws {
    let lines = (0..<1500).map { repeated(" ", $0) + "a:\n" }
    #expect(try firstProblem(lines.joined()).message.contains("nested too deeply"))
  }

  @Test func `refuses many items inside of many brackets`() throws {
    let text = repeated("[", 900) + repeated("a,", 200_000) + repeated("]", 900)
    #expect(try firstProblem(text).message.contains("nested too deeply"))
  }

  @Test func `reads as deep as it allows, and not a level deeper`() throws {
    func nested(_ levels: Int) throws -> [Problem.Code?] {
      try problems("x: " + repeated("[", levels) + repeated("]", levels)).map(\.code)
    }
    #expect(try nested(199).contains(.unknownKey))
    #expect(try nested(200) == [.tooDeep])
  }

  @Test func `names very many anchors one by one`() throws {
    let anchors = (0..<20_000).map { "- &a\($0) x\n" }
    let problems = try problems(anchors.joined())
    #expect(problems.dropFirst().prefix(99).allSatisfy { $0.code == .anchor })
    #expect(problems.last?.message == "19901 more problems not shown")
  }

  @Test func `takes ampersands that are no anchors`() throws {
    let text = repeated("R & D, R&D and &\n    ", 20_000)
    #expect(try !problems("title: \(text)\n").contains { $0.code == .anchor })
  }

  @Test func `refuses more structure than a bank has`() throws {
    let message = try firstProblem("[" + repeated("a,", 600_000) + "]").message
    #expect(message == "found more than 500000 list items and keys, expected at most so many")
  }

  @Test func `refuses nested keys that are not text`() throws {
    let text = repeated("? ", 300) + "[" + repeated("a,", 100_000) + "]"
    #expect(try firstProblem(text).message.contains("nested too deeply"))
  }

  @Test func `refuses very many keys in brackets`() throws {
    let key = repeated("{", 100) + "a: 1}" + repeated(": 1}", 99)
    let problems = try problems(repeated("- \(key)\n", 500))
    #expect(problems.contains { $0.message == "found a mapping as a key, expected text" })
  }

  @Test func `refuses a mapping of very many keys`() throws {
    let keys = (0..<5001).map { "\($0): a\n" }.joined()
    #expect(try firstProblem(keys).message.hasPrefix("found 5001 keys, expected a bank"))
  }

  @Test func `takes questions in any script, each ending in a question mark`() {
    let questions = (0..<3000).map {
      "  - id: q-\($0)\n    ask: Почему \(String($0, radix: 36))?\n    competency: c\n    listens-for: [да?]\n"
    }
    let text = "bank: b\ntitle: B\nkind: technical\nlanguage: ru\nquestions:\n" + questions.joined()
    let report = BankReader.read(Array(text.utf8), file: "russian.yaml")
    #expect(report.value?.questions.count == 3000)
  }

  @Test func `refuses tag directives, each of which libyaml compares with all`() throws {
    let text = (0..<100_000).map { "%TAG !\($0)! a\n" }.joined()
    #expect(try firstProblem(text).message == "found a `%TAG` directive, expected no tags")
  }

  @Test func `shows a hundred problems and counts the rest`() throws {
    let keys = (0..<5000).map { "unknown-\($0): 1\n" }.joined()
    let problems = BankReader.read(Array(keys.utf8), file: "many.yaml").problems
    #expect(problems.count == 101)
    #expect(problems.last?.message == "4904 more problems not shown")
    #expect(problems.last?.severity == .error)
  }

  @Test func `survives very many duplicate keys`() throws {
    let text = repeated("- {a: 1, a: 2}\n", 20_000)
    #expect(try problems(text).filter { $0.code == .duplicateKey }.count == 100)
  }

  @Test func `survives a single line of a megabyte`() throws {
    let items = (0..<30_000).map { "{unknown-key-\($0): 1}" }
    let problem = try firstProblem("questions: [\(items.joined(separator: ", "))]")
    #expect(problem.excerpt?.count == 100)
  }

  @Test(arguments: [
    [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
  ])
  func `says where the first bad byte is`(bytes: [UInt8]) throws {
    let report = BankReader.read(Array("a: b\nbän".utf8) + bytes, file: "bytes.yaml")
    let place = try #require(report.problems.first?.location)
    #expect(place == SourcePlace(file: "bytes.yaml", line: 2, column: 4))
  }

  @Test func `says where the first bad byte is behind a lone carriage return`() throws {
    let report = BankReader.read(Array("a: b\r\r".utf8) + [0x8D, 0x0A], file: "bytes.yaml")
    let place = try #require(report.problems.first?.location)
    #expect(place == SourcePlace(file: "bytes.yaml", line: 3, column: 1))
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func `places the end of a file behind its last character`(lineBreak: String) throws {
    let place = try #require(try firstProblem("{" + lineBreak).location)
    #expect(place == SourcePlace(file: "hostile.yaml", line: 1, column: 2))
  }

  @Test func `places what is missing at the end of the file`() throws {
    let place = try #require(try firstProblem("---").location)
    #expect(place == SourcePlace(file: "hostile.yaml", line: 1, column: 4))
  }

  @Test(arguments: ["\u{10FFFE}", "\u{1FFFF}", "\u{FFFF}", "\u{7F}", "\u{9B}"])
  func `refuses characters that are none`(character: String) throws {
    let message = try firstProblem("title: a\(character)b\n").message
    #expect(message.hasPrefix("found the control character U+"))
  }
}
