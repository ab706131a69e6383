import BankImporting
import Foundation
import TestSupport
import Testing

/// Lists as people have them, each made after a kind of list that was once read wrongly.
@Suite(.timed) struct CaseTests {
  /// What is right for a list: its questions, and texts that have to be named as left out.
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var questions: [String]
    var named: [String] = []
    var answered = 0
    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "a01-links-toc-headings.md",
      questions: ["How do layout passes work?", "What is a responder?"], named: ["Kinds of test"],
      answered: 2),
    Case(
      file: "a02-tasks-among-questions.md",
      questions: [
        "Unpack a tar file without help.", "Remove all temporary files below a directory?",
        "Search for a phrase in all Python files.", "How to send a mail from the shell?",
        "Write a script to compare two directories.",
      ]),
    Case(
      file: "a04-heading-no-space.md",
      questions: [
        "Why do you want to work here?", "What are you proud of?", "How do signal handlers work?",
        "What is saved in an inode?",
      ], named: ["DNS", "load balancing", "caching"]),
    Case(
      file: "a05-answers-in-subheadings.md",
      questions: ["Tell me about yourself?", "Why should we hire you?"], answered: 2),
    Case(
      file: "a07-fold-answer-arabic.md", questions: ["ما هو الناتج؟\nf();", "ما هو الناتج؟\ng();"],
      answered: 2),
    Case(
      file: "a08-numbered-section-heading.md",
      questions: ["What is an event loop?", "Why is it single threaded?", "What is a module?"],
      named: ["# 1. INTRODUCTION", "# 2. MODULES"], answered: 3),
    Case(
      file: "a10-list.html",
      questions: [
        "Which tool could you not work without?",
        "Describe your workflow when you start on a new app?",
        "In general, explain how licences apply to work we do.", "Tell me about yourself",
      ], answered: 1),
    Case(
      file: "a11-headings.org",
      questions: [
        "Tell me about yourself", "What are your strengths?", "Why did you leave?",
        "What is a monad?", "Explain tail calls.",
      ], answered: 3),
    Case(
      file: "a13-plain-paragraphs.md",
      questions: [
        "How does a thread differ from a process?",
        "Describe ways in which processes talk to each other", "How to daemonize a process",
      ], named: ["Http methods"], answered: 3),
    Case(
      file: "a14-term-headings.md", questions: [],
      named: ["Index", "Stages", "Modified", "Hard reset", "index: yes"]),
    Case(
      file: "a16-shiftjis.md", questions: ["普段の仕事は何ですか？", "チームの大きさはどのくらいですか？"]),
    Case(file: "a17-gb18030.md", questions: ["你用过网格布局吗？", "用样式画一个圆", "什么是层叠？"]),
    Case(
      file: "a19-count-table.md", questions: ["What is a shell?", "How does a page fault work?"],
      named: ["Junior | 14 questions"]),
    Case(
      file: "a20-indented-answers.txt", questions: ["What is a shell?", "What is an inode?"],
      named: ["Benefits and risks of a cache"], answered: 2),
    Case(
      file: "a23-few-headings-ask.md",
      questions: ["How does a layout pass work?", "When is a view drawn again?"],
      named: ["Size classes", "Event chain", "Draw cycle", "Kinds"], answered: 2),
  ]

  @Test(arguments: cases)
  func `a list gives its questions, and names what it leaves out`(_ wanted: Case) throws {
    let deck = try deck(Self.bytes(wanted.file), wanted.file)
    #expect(deck.cards.map(\.question) == wanted.questions)
    #expect(deck.cards.count { !$0.answer.isEmpty } == wanted.answered)
    let named = Set(deck.leftOut.map(\.text))
    for text in wanted.named { #expect(named.contains(text)) }
  }

  @Test func `an RTF is called what it is`() throws {
    let bytes = try Self.bytes("a22-list.rtf")
    #expect(throws: ImportError.document(file: "a.txt", .rtf)) {
      try SourceReader.read(bytes, file: "a.txt")
    }
  }

  private static func bytes(_ file: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return [UInt8](try Data(contentsOf: folder.appending(path: file)))
  }
}
