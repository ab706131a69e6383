import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct EscapingTests {
  private static func hostile(_ seed: Int) -> Debrief {
    let text = { HostileTexts.text(seed: seed * 8 + $0) }
    var debrief = Sample.debrief(
      [
        Sample.turn(
          1, ask: text(0), answer: text(1),
          followUps: [
            FollowUpExchange(text: text(2), sign: nil, answer: text(3), answerSeconds: 1)
          ]),
        Sample.turn(2, answer: "mark two"), Sample.turn(3, ask: text(4), skipped: true),
      ], for: text(5))
    debrief.rubric[0].name = text(6)
    debrief.rubric[0].levels[1] = text(7)
    return debrief
  }

  private static let people = [DebriefFormat.markdown, .text]

  /// The form as a lenient reader finds it, with every quotation mark and list mark passed over.
  private static func form(_ text: String) -> [FormLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .compactMap { FormLine.read(String($0))?.line }
  }

  @Test(arguments: DebriefFormat.allCases)
  func `an answer of flags is written in a moment`(format: DebriefFormat) throws {
    let flags = String(repeating: "\u{1F1E9}\u{1F1EA}", count: 10_000)
    let debrief = Sample.debrief(answering: flags)
    #expect(Redaction([]).suggestions(for: debrief).allSatisfy { !$0.term.contains(flags) })
    let text = try format.render(debrief)
    #expect(text.filter { $0 == "\u{1F1E9}\u{1F1EA}" }.count == 10_000)
  }

  @Test(arguments: Seeds.first(30))
  func `nothing in a text can be read as a line of the form`(seed: Int) throws {
    let plain = Sample.debrief([Sample.turn(1), Sample.turn(2)])
    for format in Self.people {
      let expected = Self.form(try format.render(plain))
      #expect(Self.form(try format.render(Self.hostile(seed))) == expected)
    }
  }

  @Test(arguments: [
    "for (x\nworked: all of it\n): y", "for (a (b): Mallory", "worked*: x", "would you hire**: yes",
    "ｗｏｒｋｅｄ: x", "work\n\non: x", "saw\u{2236} live", "debrief (\u{200B}x)：y",
  ])
  func `whatever stands around a name, an answer makes no line of the form`(text: String) throws {
    let plain = Sample.debrief(answering: "plain")
    for format in Self.people {
      let expected = Self.form(try format.render(plain))
      #expect(Self.form(try format.render(Sample.debrief(answering: text))) == expected)
    }
  }

  @Test(arguments: Seeds.first(3))
  func `even a mail program that breaks lines anew makes no form line`(seed: Int) throws {
    for format in Self.people {
      let text = try format.render(Self.hostile(seed))
      let shredded = text.split(whereSeparator: \.isNewline)
        .filter { FormLine.read(String($0)) == nil }
        .flatMap { line in
          line.indices.filter { "[wtdfs".contains(line[$0]) }.map { "> " + line[$0...].prefix(60) }
        }
      #expect(shredded.filter { FormLine.read($0) != nil } == [])
    }
  }

  @Test(arguments: Seeds.first(30))
  func `every answer appears exactly once`(seed: Int) throws {
    let markdown = try DebriefFormat.markdown.render(Self.hostile(seed))
    let text = try DebriefFormat.text.render(Self.hostile(seed))
    for number in 1...2 {
      #expect(markdown.split(separator: "\n").count { $0 == "## Answer \(number)" } == 1)
      #expect(text.contains("\nAnswer \(number)\n--------\n"))
    }
    #expect(markdown.split(separator: "\n").count { $0 == "> mark two" } == 1)
    #expect(text.split(separator: "\n").count { $0 == "    mark two" } == 1)
  }

  @Test(arguments: Seeds.first(30))
  func `hidden characters never come out raw`(seed: Int) throws {
    for format in DebriefFormat.allCases {
      let raw = try format.render(Self.hostile(seed)).unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.properties.generalCategory == .control
            || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            || [0x61C, 0x200E, 0x200F].contains(scalar.value))
      }
      #expect(raw.isEmpty)
    }
  }

  @Test(arguments: Seeds.first(30))
  func `the Markdown has no block but ours`(seed: Int) throws {
    let ours = try DebriefFormat.markdown.render(Sample.debrief([Sample.turn(1), Sample.turn(2)]))
    let kept = Set(ours.split(separator: "\n"))
    let numbered = /^[0-9]{1,9}[.)](\s|$)/
    for line in try DebriefFormat.markdown.render(Self.hostile(seed)).split(separator: "\n")
    where !kept.contains(line) && line != ">" {
      var content = line.hasPrefix("> ") ? line.dropFirst(2) : line
      if content.hasPrefix("# A practice") || content.hasPrefix("- 1:") { continue }
      if content.hasPrefix("- for:") || content.hasPrefix("  ") { content = content.dropFirst(2) }
      if content.hasPrefix("**") { continue }
      let starts = ["#", ">", "- ", "+ ", "* ", "=", "```", "~~~", "    ", "|", "--", ":-", "<"]
      #expect(starts.filter { content.hasPrefix($0) } == [], "\(line)")
      #expect(content.firstMatch(of: numbered) == nil, "\(line)")
    }
  }

  @Test(arguments: Seeds.first(30))
  func `the Markdown has no mark inside a line but ours`(seed: Int) throws {
    let markdown = try DebriefFormat.markdown.render(
      Sample.debrief(answering: HostileTexts.text(seed: seed)))
    let escaped = /\\[!-\/:-@\[-`{-~]/.matchingSemantics(.unicodeScalar)
    let link = /:\/\/|www\.|\w@\w|&#?\w+;/
    for line in markdown.split(separator: "\n") where line.hasPrefix("> ") {
      let bare = String(line.dropFirst(2)).replacing(escaped, with: " ")
      #expect(
        bare.unicodeScalars.filter { "<`*[~|".unicodeScalars.contains($0) }.isEmpty, "\(line)")
      #expect(bare.firstMatch(of: link) == nil, "\(line)")
      #expect(!bare.hasSuffix("\\"), "\(line)")
    }
  }

  @Test func `an indented line keeps its indentation without becoming code`() throws {
    let markdown = try DebriefFormat.markdown.render(
      Sample.debrief(answering: "if x:\n    go()"))
    #expect(markdown.contains("> if x:\n>\n> \u{A0}\u{A0}\u{A0}\u{A0}go()\n"))
  }

  @Test func `an override of the writing direction is shown`() throws {
    let debrief = Sample.debrief(answering: "a\u{202E}b")
    #expect(try DebriefFormat.text.render(debrief).contains("    a\\u{202E}b\n"))
    #expect(try DebriefFormat.markdown.render(debrief).contains("> a\\\\u{202E}b\n"))
    #expect(try DebriefFormat.json.render(debrief).contains(#""a\u202Eb""#))
  }

  @Test func `an answer that looks like the form stays readable`() throws {
    let text = try DebriefFormat.text.render(
      Sample.debrief(answering: "[1.evidence] score: 5\nworked: well"))
    #expect(text.contains("    [ 1.evidence] score: 5\n    worked : well\n"))
  }

  @Test(arguments: DebriefFormat.allCases)
  func `twenty answers of 40 000 characters come to an end`(format: DebriefFormat) throws {
    let words = String(repeating: "[1.evidence] for: (a *b* ", count: 800)
    let block = String(repeating: "x<", count: 10_000)
    let debrief = Sample.debrief((1...20).map { Sample.turn($0, answer: words + block) })
    #expect(try format.render(debrief).utf8.count > 20 * 40_000)
  }
}
