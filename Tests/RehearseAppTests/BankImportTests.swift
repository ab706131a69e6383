import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// Bringing a list of one's own along.
@Suite(.timedOnMainActor) @MainActor struct BankImportTests {
  private static let table = """
    question,answer,category
    What is a closure?,A function with its environment.,JavaScript
    Who calls it?,,JavaScript
    ,nobody asked,
    What is a closure?,again,JavaScript

    """
  private static let home = "/home/ada/.local/share/rehearse/banks/"

  private func files(_ more: [String: String] = [:]) -> InMemoryFiles {
    InMemoryFiles(
      SampleFiles.all.merging(["/lists/js.csv": Self.table]) { $1 }.merging(more) { $1 })
  }

  private func options(_ change: (inout ImportOptions) -> Void = { _ in }) -> ImportOptions {
    var options = ImportOptions(files: ["/lists/js.csv"])
    change(&options)
    return options
  }

  @Test func `from a table to a bank that practice finds, asking what it cannot know`() {
    let files = files()
    let sitting = Sitting(["maybe", "t", "sure", "yes"], files: files, store: nil)
    #expect(sitting.run { try $0.banksImport(options()) } == .done)
    expectSnapshot(sitting.console.transcript, "banks-import.txt")
    expectSnapshot(files[Self.home + "js.yaml"] ?? "", "banks-import.yaml")
    #expect(sitting.run { try $0.banksShow("js", format: .json) } == .done)
  }

  @Test func `a second time nothing is new`() {
    let files = files()
    let first = Sitting(isInteractive: false, files: files, store: nil)
    first.run { try $0.banksImport(options { $0.kind = .technical }) }
    let before = files[Self.home + "js.yaml"]
    let second = Sitting(isInteractive: false, files: files, store: nil)
    #expect(second.run { try $0.banksImport(options()) } == .done)
    #expect(files[Self.home + "js.yaml"] == before)
    #expect(second.console.output.hasPrefix("Nothing new: "))
    #expect(second.console.problems.contains("already there: 2 questions"))
    #expect(!second.console.problems.contains("another answer"))
  }

  @Test func `an answer that has changed in the list is told of, and the bank keeps its own`()
    throws
  {
    let files = files()
    let first = Sitting(isInteractive: false, files: files, store: nil)
    first.run { try $0.banksImport(options { $0.kind = .technical }) }
    let before = files[Self.home + "js.yaml"]
    files["/lists/js.csv"] = Self.table.replacing("A function with", with: "A block with")
    let second = Sitting(isInteractive: false, files: files, store: nil)
    #expect(second.run { try $0.banksImport(options { $0.isJSON = true }) } == .done)
    #expect(second.console.output.contains("\"withOtherPoints\" : 1"))
    let third = Sitting(isInteractive: false, files: files, store: nil)
    #expect(third.run { try $0.banksImport(options()) } == .done)
    #expect(
      third.console.problems.contains(
        "with another answer: 1, line 2; the bank keeps its own"))
    #expect(files[Self.home + "js.yaml"] == before)
  }

  @Test func `how many answers are longer than what is kept of them is told`() {
    let answer = (1...10).map { "Point \($0)." }.joined(separator: "\n- ")
    let files = InMemoryFiles(
      SampleFiles.all.merging(["/lists/a.md": "# What is it?\n\n- \(answer)\n"]) { $1 })
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    var options = ImportOptions(files: ["/lists/a.md"])
    options.kind = .technical
    sitting.run { try $0.banksImport(options) }
    #expect(sitting.console.problems.contains("longer answers: 1, of which the first 8 points"))
  }

  @Test func `without a terminal the kind has to be said`() {
    let files = files()
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    #expect(sitting.run { try $0.banksImport(options()) } == .usage)
    #expect(sitting.console.problems.contains("add `--kind technical`"))
    #expect(files[Self.home + "js.yaml"] == nil)
  }

  @Test(
    arguments: [
      (["no"], .done), ([.controlC], .interrupted), ([.closed(.hangUp, draft: "")], .hungUp),
      ([.endOfInput], .done),
    ] as [([InputEvent], ExitStatus)])
  func `nothing is written without a yes`(replies: [InputEvent], status: ExitStatus) {
    let files = files()
    let sitting = Sitting(replies, files: files, store: nil)
    #expect(sitting.run { try $0.banksImport(options { $0.kind = .technical }) } == status)
    #expect(files.paths.count == SampleFiles.all.count + 1)
    #expect(sitting.console.problems.hasSuffix("Nothing was written.\n"))
  }

  @Test func `headings that name kinds fill a bank each, and importing again adds nothing`() throws
  {
    let list = """
      # Interview
      ## Behavioral
      - Tell me about a time you failed.
      ## Technical
      - What is a lock?
      - Explain tail calls.
      """
    let files = files(["/lists/all.md": list])
    for _ in 1...2 {
      let sitting = Sitting(isInteractive: false, files: files, store: nil)
      #expect(sitting.run { try $0.banksImport(ImportOptions(files: ["/lists/all.md"])) } == .done)
    }
    let behavioral = try #require(files[Self.home + "all-behavioral.yaml"])
    #expect(behavioral.contains("kind: behavioral"))
    #expect(behavioral.contains("Tell me about a time you failed."))
    let technical = try #require(files[Self.home + "all-technical.yaml"])
    #expect(technical.contains("kind: technical"))
    #expect(technical.ranges(of: "ask: ").count == 2)
    #expect(files[Self.home + "all.yaml"] == nil)
  }

  @Test func `a kind that is said holds for all questions, whatever headings name`() throws {
    let list = "## Behavioral\n- Why did you leave?\n## Technical\n- What is a lock?\n"
    let files = files(["/lists/all.md": list])
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    let options = ImportOptions(files: ["/lists/all.md"], kind: .technical)
    #expect(sitting.run { try $0.banksImport(options) } == .done)
    let bank = try #require(files[Self.home + "all.yaml"])
    #expect(bank.ranges(of: "ask: ").count == 2)
  }

  @Test func `a dry run shows all of it and writes nothing`() {
    let files = files()
    let sitting = Sitting(files: files, store: nil)
    #expect(sitting.run { try $0.banksImport(options { $0.isDryRun = true }) } == .done)
    #expect(files.paths.count == SampleFiles.all.count + 1)
    #expect(sitting.console.problems == "")
    #expect(sitting.console.output.hasSuffix("nothing was written.\n"))
  }

  @Test func `what is no bank is replaced only after asking`() {
    let notes = ["/lists/notes.yaml": "- my notes\n"]
    let change: (inout ImportOptions) -> Void = {
      $0.target = "/lists/notes.yaml"
      $0.kind = .technical
    }
    let asked = files(notes)
    let sitting = Sitting(["no"], files: asked, store: nil)
    #expect(sitting.run { try $0.banksImport(options(change)) } == .done)
    #expect(
      sitting.console.transcript.contains("is there and is no bank. Replace it with 2 questions?"))
    let piped = Sitting(isInteractive: false, files: asked, store: nil)
    #expect(piped.run { try $0.banksImport(options(change)) } == .badInput)
    #expect(asked["/lists/notes.yaml"] == "- my notes\n")
  }

  @Test func `a bank of another kind or id is not added to`() {
    let files = files()
    for change: (inout ImportOptions) -> Void in [
      { $0.kind = .technical }, { $0.bank = "other" },
    ] {
      let sitting = Sitting(isInteractive: false, files: files, store: nil)
      let options = options {
        $0.target = "/banks/behavioral.yaml"
        change(&$0)
      }
      #expect(sitting.run { try $0.banksImport(options) } == .usage)
    }
    #expect(files["/banks/behavioral.yaml"] == SampleFiles.behavioral)
  }

  @Test func `a bank is not called like one that is there`() {
    let files = files(["/lists/behavioral.csv": Self.table])
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    let options = ImportOptions(files: ["/lists/behavioral.csv"], kind: .behavioral)
    #expect(sitting.run { try $0.banksImport(options) } == .done)
    #expect(sitting.console.output.contains("`practice --bank my-behavioral`"))
  }

  @Test func `the report in JSON, and the bank on the output`() {
    let sitting = Sitting(isInteractive: false, files: files(), store: nil)
    sitting.run {
      try $0.banksImport(
        options {
          $0.kind = .technical
          $0.isJSON = true
        })
    }
    expectSnapshot(sitting.console.output, "banks-import.json")
    let piped = Sitting(isInteractive: false, files: files(), store: nil)
    piped.run {
      try $0.banksImport(
        options {
          $0.kind = .technical
          $0.target = "-"
        })
    }
    #expect(piped.console.output.contains("\nbank: js\n"))
    #expect(piped.console.output == piped.console.transcript.suffix(piped.console.output.count))
  }

  @Test func `a list without a question is an error that says what is there`() {
    let files = files(["/lists/a.md": "# About\n\n[Home](https://a.example)\n\n- [x](#x)\n"])
    let sitting = Sitting(files: files, store: nil)
    #expect(sitting.run { try $0.banksImport(ImportOptions(files: ["/lists/a.md"])) } == .badInput)
    #expect(sitting.console.problems.contains("left out: 1 link within the page, line 5"))
    #expect(sitting.console.problems.contains("error: no question found in `/lists/a.md`"))
  }

  @Test func `a list without a question is told of in JSON too`() {
    let sitting = Sitting(
      isInteractive: false, files: files(["/lists/a.md": "- [x](#x)\n"]), store: nil)
    let options = ImportOptions(files: ["/lists/a.md"], isJSON: true)
    #expect(sitting.run { try $0.banksImport(options) } == .badInput)
    #expect(sitting.console.output.contains(#""reason" : "linkWithin""#))
    #expect(sitting.console.problems.hasPrefix("error: no question found"))
  }

  @Test func `a file that is named twice is read once`() {
    let sitting = Sitting(isInteractive: false, files: files(), store: nil)
    let options = options {
      $0.files += $0.files
      $0.isDryRun = true
    }
    #expect(sitting.run { try $0.banksImport(options) } == .done)
    #expect(sitting.console.output.contains("left out: 1 entry without a question, line 4"))
  }
}
