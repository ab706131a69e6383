import TestSupport
import Testing
import TextBasics

/// JSON, and what is wrong with what is none.
@Suite(.timed) struct JSONTests {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int?
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) {
      stringValue = "\(intValue)"
      self.intValue = intValue
    }
  }

  private func fault(_ text: String, deepest: Int = 32) -> JSONFault? {
    JSONScanner.fault(in: Array(text.utf8), deepest: deepest)
  }

  @Test(arguments: [
    "0", "-1.5e+3", "\"\"", "null", "[]", "{}", "[1, {\"a\": [true, false]}]\n",
    #""\u00e4\ud83d\ude00\n\/""#,
  ])
  func `what the standard allows has no fault`(text: String) { #expect(fault(text) == nil) }

  @Test(arguments: [
    ("", 0, JSONFault.Kind.expected(.value)), ("[1,]", 3, .expected(.value)),
    ("{\"a\" 1}", 5, .expected(.colon)), ("{1}", 1, .expected(.key)),
    ("[1 2]", 3, .expected(.commaOrBracket)), ("{\"a\":1 2}", 7, .expected(.commaOrBrace)),
    ("1 2", 2, .expected(.end)), ("01", 0, .expected(.value)), ("\"a", 2, .openText(from: 0)),
    ("\"\\q\"", 2, .badEscape), ("\"\\ud800\"", 2, .badEscape), ("\"\t\"", 1, .controlCharacter),
  ])
  func `a fault has its place and its kind`(text: String, offset: Int, kind: JSONFault.Kind) {
    #expect(fault(text)?.offset == offset)
    #expect(fault(text)?.kind == kind)
  }

  @Test func `lists may lie so deep within each other and no deeper`() {
    #expect(fault("[[1]]", deepest: 2) == nil)
    #expect(fault("[[1]]", deepest: 1)?.kind == .tooDeep)
    #expect(fault(String(repeating: "[", count: 1_000_000))?.offset == 33)
  }

  @Test func `people's JSON is read with its lines`() throws {
    let text = "[\n\"a\tb\",\nNaN,\n]\n{\"c\": null}"
    var scanner = JSONScanner(Array(text.utf8), rules: .lenient, deepest: 8)
    var lines: [Int] = []
    while try scanner.next() != nil { lines.append(scanner.line) }
    #expect(lines == [1, 2, 3, 4, 5, 5, 5, 5])
  }

  @Test func `a text is read with its escapes`() throws {
    var scanner = JSONScanner(Array(#""\u00e4\ud83d\ude00\n""#.utf8), rules: .strict, deepest: 0)
    let event = try scanner.next()
    guard case .text(let range)? = event else {
      Issue.record("found no text")
      return
    }
    #expect(scanner.text(range) == "ä😀\n")
  }

  @Test func `a value is found by its path, or what is around it`() {
    let bytes = Array(#"{"a": [1, {"b": 2}], "c": 3}"#.utf8)
    func offset(_ path: [Key?]) -> Int {
      JSONScanner.offset(of: path.compactMap { $0 }, in: bytes, deepest: 8)
    }
    #expect(offset([Key(stringValue: "c")]) == 26)
    #expect(offset([Key(stringValue: "a"), Key(intValue: 1), Key(stringValue: "b")]) == 16)
    #expect(offset([Key(stringValue: "a"), Key(intValue: 5)]) == 6)
    #expect(offset([Key(stringValue: "d")]) == 0)
  }
}
