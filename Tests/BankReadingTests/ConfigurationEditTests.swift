import BankReading
import TestSupport
import Testing

/// One key is changed, and all else stays as it was written.
@Suite(.timed) struct ConfigurationEditTests {
  private func edited(
    _ text: String, _ key: ConfigurationKey, _ typed: [String]?
  ) throws -> String {
    let value = try typed.map {
      try #require(ConfigurationReader.value(of: key, typed: $0).value, "\($0)")
    }
    return try ConfigurationEdit(Array(text.utf8), file: "config.yaml").text(
      with: key, setTo: value)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var before: String
    var key: ConfigurationKey
    var typed: [String]?
    var after: String

    init(_ before: String, _ key: ConfigurationKey, _ typed: [String]?, _ after: String) {
      (self.before, self.key, self.typed, self.after) = (before, key, typed, after)
    }

    var testDescription: String { "\(key) in \(before.debugDescription)" }
  }

  @Test(arguments: [
    // Where there is nothing of it yet.
    Case("", .name, ["Ada"], "name: Ada\n"),
    Case("# later\n", .mode, ["drill"], "# later\npractice:\n  mode: drill\n"),
    Case("name: Ada", .role, ["data"], "name: Ada\nrole: data\n"),
    Case("name: Ada # me\n# end\n", .role, ["data"], "name: Ada # me\nrole: data\n# end\n"),
    Case(
      "practice:\n    mode: drill # so\n\nname: Ada\n", .rate, ["none"],
      "practice:\n    mode: drill # so\n    rate: none\n\nname: Ada\n"),
    Case("practice: {}\n", .mode, ["drill"], "practice: {mode: drill}\n"),
    Case(
      "practice: {mode: drill} # so\n", .rate, ["none"],
      "practice: {mode: drill, rate: none} # so\n"
    ),
    Case("{name: Ada}\n", .mode, ["drill"], "{name: Ada, practice: {mode: drill}}\n"),
    Case("name: Ada\r\n", .role, ["data"], "name: Ada\r\nrole: data\r\n"),
    Case("\u{FEFF}name: Ada\n", .name, ["Eve"], "\u{FEFF}name: Eve\n"),
    // Where it has another value.
    Case(
      "# a\nname: 'Ada'  # me\nrole: data\n", .name, ["Eve"], "# a\nname: Eve  # me\nrole: data\n"),
    Case("name: Ada\n", .name, ["Zoë: # 1"], "name: 'Zoë: # 1'\n"),
    Case("name: |\n  Ada\n\n# end\n", .name, ["Eve"], "name: Eve\n\n# end\n"),
    Case(
      "practice: {speak: true, mode: drill}\n", .speak, ["false"],
      "practice: {speak: false, mode: drill}\n"),
    Case(
      "redact: [A,  # one\n  B] # two\n", .redact, ["C", "1", "yes", "x, y"],
      "# one\nredact: [C, '1', 'yes', 'x, y'] # two\n"),
    Case(
      "redact:\n  - A # one\n  # two\n  - 'B'   # three\n\nname: Ada\n", .redact, ["B", "C"],
      "redact:\n  # one\n  # two\n  - 'B'   # three\n  - C\n\nname: Ada\n"),
    Case("redact:\n- A\n- B\nname: Ada\n", .redact, ["A"], "redact:\n- A\nname: Ada\n"),
    Case(
      "name: Ada\n...\n# behind it\n", .mode, ["drill"],
      "name: Ada\npractice:\n  mode: drill\n...\n# behind it\n"),
    // Where it goes.
    Case("# a\nname: Ada # me\nrole: data\n", .name, nil, "# a\n# me\nrole: data\n"),
    Case("practice:\n  mode: drill\n  rate: none\n", .mode, nil, "practice:\n  rate: none\n"),
    Case("practice:\n  mode: drill # so\nname: Ada\n", .mode, nil, "# so\nname: Ada\n"),
    Case("practice: {mode: drill, rate: none}\n", .mode, nil, "practice: {rate: none}\n"),
    Case("practice: {mode: drill, rate: none}\n", .rate, nil, "practice: {mode: drill}\n"),
    Case("redact:\n  - A\n  - B # b\nname: Ada\n", .redact, nil, "# b\nname: Ada\n"),
    Case("name: Ada\n", .role, nil, "name: Ada\n"),
  ]) func `changes what it is told, and nothing else`(one: Case) throws {
    #expect(try edited(one.before, one.key, one.typed) == one.after)
  }

  @Test func `every key can be set in an empty file, in a full one, and taken out of it again`()
    throws
  {
    let full = Valid.configuration + "\n"
    let contents = try #require(
      ConfigurationReader.contents(Array(full.utf8), file: "config.yaml").value)
    for key in ConfigurationKey.allCases {
      let value = try #require(contents[key]).value
      let alone = try edited("", key, value.typed)
      #expect(
        ConfigurationReader.contents(Array(alone.utf8), file: "a").value?[key]?.value == value)
      let without = try edited(full, key, nil)
      #expect(
        ConfigurationReader.contents(Array(without.utf8), file: "a").value?.count == contents.count
          - 1)
      let again = try edited(without, key, value.typed)
      #expect(
        ConfigurationReader.contents(Array(again.utf8), file: "a").value?.mapValues(\.value)
          == contents.mapValues(\.value))
      #expect(again.hasPrefix("# Everything that a configuration can say.\n"))
    }
  }

  @Test func `wherever a file breaks off, it is changed in one place or not at all`() throws {
    let whole =
      Valid.configuration.replacing("hints: {off:", with: "hints:  # x\n  {off:") + "\n# end"
    for end in whole.indices {
      let text = String(whole[..<end])
      guard ConfigurationReader.read(Array(text.utf8), file: "a").value != nil else { continue }
      for (key, typed) in [(.name, ["Eve"]), (.rate, ["end"]), (.redact, nil), (.hintsOff, nil)]
        as [(ConfigurationKey, [String]?)]
      {
        do { _ = try edited(text, key, typed) } catch is ConfigurationEditError {}
      }
    }
  }

  @Test func `a file with a mistake is left alone`() {
    #expect(throws: ConfigurationEditError.self) { try edited("nmae: Ada\n", .name, ["Eve"]) }
  }

  @Test func `what only a person should change is left alone, with its line`() {
    #expect(throws: ConfigurationEditError.unclear(line: 2)) {
      try edited("---\n? name\n: Ada\n...\n", .name, nil)
    }
  }

  @Test(
    arguments: [
      (.level, ["seniorr"], "unknown level `seniorr`", "did you mean `senior`?"),
      (.questions, ["101"], "found `101`, expected a number from 1 to 100 for `questions`", nil),
      (.observer, ["self"], "found `self`, expected the name of a friend for `observer`", nil),
      (.name, [""], "found no text, expected some for `name`", nil),
      (.kind, ["technicl"], "unknown kind `technicl`", "did you mean `technical`?"),
    ] as [(ConfigurationKey, [String], String, String?)])
  func `a value that the file could not have is none`(
    key: ConfigurationKey, typed: [String], message: String, hint: String?
  ) {
    let report = ConfigurationReader.value(of: key, typed: typed)
    #expect(report.value == nil)
    #expect(report.problems.map(\.message) == [message])
    #expect(report.problems.map(\.hint) == [hint])
  }
}
