import InterviewCore
import RehearseApp
import TestSupport
import Testing

/// What the commands about banks show.
@Suite(.timedOnMainActor) @MainActor struct BankCommandTests {
  private static let broken = """
    bank: broken
    title: A bank with a typo
    kind: behavioral
    questions:
      - id: one
        aks: What did you do?
        competency: teamwork

    """

  private var withBroken: InMemoryFiles {
    InMemoryFiles(SampleFiles.all.merging(["/banks/broken.yaml": Self.broken]) { $1 })
  }

  @Test(arguments: [80, 40])
  func `the list of banks`(width: Int) {
    let sitting = Sitting(width: width, store: nil)
    #expect(sitting.run { try $0.banksList(format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "banks-list-\(width).txt")
  }

  @Test func `the list says which file was left out`() {
    let sitting = Sitting(files: withBroken, store: nil)
    #expect(sitting.run { try $0.banksList(format: .text) } == .done)
    #expect(
      sitting.console.problems
        == """
        left out: /banks/broken.yaml has 1 error; `banks check /banks/broken.yaml` shows
          them

        """)
  }

  @Test func `the list as CSV and JSON`() {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksList(format: .csv) } == .done)
    #expect(sitting.run { try $0.banksList(format: .json) } == .done)
    expectSnapshot(sitting.console.output, "banks-list-data.txt")
  }

  @Test(arguments: [80, 40])
  func `the questions of a bank, without what they listen for`(width: Int) {
    let sitting = Sitting(width: width, store: nil)
    #expect(sitting.run { try $0.banksShow("behavioral", format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "banks-show-\(width).txt")
    #expect(!sitting.console.transcript.contains("without blame"))
  }

  @Test func `a bank whose name is a typo is suggested`() {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksShow("behavorial", format: .text) } == .noInput)
    #expect(
      sitting.console.transcript
        == "error: no question bank `behavorial`\nhint: did you mean `behavioral`?\n")
  }

  @Test func `a bank that is broken shows its problems`() {
    let sitting = Sitting(files: withBroken, store: nil)
    #expect(sitting.run { try $0.banksShow("broken", format: .text) } == .badInput)
    expectSnapshot(sitting.console.transcript, "banks-show-broken.txt")
  }

  @Test func `checking files tells of each, whatever the others are`() {
    let sitting = Sitting(files: withBroken, store: nil)
    let paths = ["/banks/behavioral.yaml", "/banks/broken.yaml", "/banks/none.yaml"]
    #expect(sitting.run { try $0.banksCheck(paths) } == .noInput)
    expectSnapshot(sitting.console.transcript, "banks-check.txt")
  }

  @Test func `problems as data, and nothing else on the output`() {
    let sitting = Sitting(files: withBroken, store: nil)
    let paths = ["/banks/behavioral.yaml", "/banks/broken.yaml", "/banks/none.yaml"]
    #expect(sitting.run { try $0.banksCheck(paths, format: .json) } == .noInput)
    expectSnapshot(sitting.console.output, "banks-check.json")
    #expect(sitting.console.problems == "error: no such file: `/banks/none.yaml`\n")
  }

  @Test func `a dimension that no rubric has is a warning with the nearest`() {
    let bank = """
      bank: scored
      title: A bank that names dimensions
      kind: behavioral
      questions:
        - id: one
          ask: What did you do?
          competency: teamwork
          listens-for: [An act]
          scored-on: [structure, evidnce]

      """
    let sitting = Sitting(files: InMemoryFiles(SampleFiles.all.merging(["/b.yaml": bank]) { $1 }))
    #expect(sitting.run { try $0.banksCheck(["/b.yaml"]) } == .done)
    #expect(
      sitting.console.transcript == """
        /b.yaml:9:28: warning: unknown dimension `evidnce`: no rubric has it
        9 |     scored-on: [structure, evidnce]
          |                            ^
        hint: did you mean `evidence`?
        /b.yaml: 1 question, 1 warning

        """)
  }

  @Test func `checking without a file checks all that is found`() {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksCheck([]) } == .done)
    #expect(
      sitting.console.transcript == """
        /banks/behavioral.yaml: 2 questions, no problems
        /banks/cultural-fit.yaml: 1 question, no problems
        /banks/rubrics/default.yaml: 4 dimensions, no problems
        /banks/interviewers/neutral.yaml: an interviewer, no problems

        """)
  }

  @Test(arguments: ["/banks", "/banks/"])
  func `checking a directory checks what lies in it`(path: String) {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksCheck([path]) } == .done)
    #expect(
      sitting.console.transcript == """
        /banks/behavioral.yaml: 2 questions, no problems
        /banks/cultural-fit.yaml: 1 question, no problems
        /banks/rubrics/default.yaml: 4 dimensions, no problems
        /banks/interviewers/neutral.yaml: an interviewer, no problems

        """)
  }

  @Test func `a directory without a bank is no success`() {
    let sitting = Sitting(files: InMemoryFiles(["/notes/a.txt": "a"]), store: nil)
    #expect(sitting.run { try $0.banksCheck(["/notes"]) } == .noInput)
    #expect(sitting.console.problems.hasPrefix("error: no YAML file in `/notes`\n"))
  }

  @Test func `a file is checked as what its keys say, wherever it lies`() {
    let files = InMemoryFiles([
      "/a.yaml": SampleFiles.rubric, "/b.yaml": SampleFiles.interviewer,
      "/c.yaml": "# mine\nredact: [Initech]\n", "/d.yaml": "title: Neither\n",
    ])
    let sitting = Sitting(files: files, store: nil)
    #expect(sitting.run { try $0.banksCheck(["/a.yaml", "/b.yaml", "/c.yaml"]) } == .done)
    #expect(sitting.run { try $0.banksCheck(["/d.yaml"]) } == .badInput)
    #expect(
      sitting.console.output == """
        /a.yaml: 4 dimensions, no problems
        /b.yaml: an interviewer, no problems
        /c.yaml: a configuration, no problems
        /d.yaml: 3 errors

        """)
  }

  @Test func `a hyphen is what is piped in`() {
    let files = InMemoryFiles(["/dev/stdin": Self.broken])
    let piped = Sitting(isInteractive: false, files: files, store: nil)
    #expect(piped.run { try $0.banksCheck(["-"]) } == .badInput)
    #expect(piped.console.problems.contains("\n-:6:5: error: unknown key `aks`\n"))
    let typed = Sitting(files: files, store: nil)
    #expect(typed.run { try $0.banksCheck(["-"]) } == .usage)
  }

  @Test func `a long line is cut around the place, so that the caret stays under it`() {
    let files = InMemoryFiles(["/a.yaml": "bank: \(String(repeating: "x", count: 60)) {a: [}\n"])
    let sitting = Sitting(width: 40, files: files, store: nil)
    #expect(sitting.run { try $0.banksCheck(["/a.yaml"]) } == .badInput)
    expectSnapshot(sitting.console.problems, "banks-check-narrow.txt")
  }

  private var practised: Sitting {
    let files = InMemoryFiles(
      SampleFiles.all.merging(["/home/ada/.local/share/rehearse/rehearse.sqlite": ""]) { $1 })
    return Sitting(files: files, store: .inMemory([.sample()]))
  }

  @Test func `the lists tell what was asked, when, and how it went`() {
    let sitting = practised
    #expect(sitting.run { try $0.banksList(format: .text) } == .done)
    #expect(sitting.run { try $0.banksShow("behavioral", format: .text) } == .done)
    #expect(sitting.run { try $0.banksShow("behavioral", format: .csv) } == .done)
    #expect(sitting.run { try $0.banksCoverage(format: .text) } == .done)
    #expect(sitting.run { try $0.banksCoverage(format: .csv) } == .done)
    expectSnapshot(sitting.console.transcript, "banks-asked.txt")
  }

  @Test(arguments: [
    (QuestionFilter(kinds: [.culturalFit]), 1), (QuestionFilter(competencies: ["ownership"]), 1),
    (QuestionFilter(level: .junior), 2), (QuestionFilter(tags: ["conflict"]), 1),
    (QuestionFilter(text: "DEADLINE"), 1), (QuestionFilter(kinds: [.behavioral], text: "you"), 2),
  ])
  func `a filter leaves the rest out`(filter: QuestionFilter, questions: Int) {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksList(filter, format: .text) } == .done)
    #expect(sitting.console.output.contains("\n\(questions) question"))
  }

  @Test func `a filter that leaves nothing says so`() {
    let sitting = Sitting(store: nil)
    #expect(
      sitting.run { try $0.banksShow("behavioral", .init(tags: ["x"]), format: .text) } == .usage)
    #expect(
      sitting.console.transcript == """
        error: no question matches --bank behavioral and --tag x
        hint: `banks coverage` shows what there is

        """)
  }

  @Test(arguments: [
    (QuestionFilter(competencies: ["ownershp"]), "--competency ownership"),
    (QuestionFilter(tags: ["conflicts"]), "--tag conflict"),
  ])
  func `a filter that is a typo is suggested`(filter: QuestionFilter, meant: String) {
    let sitting = Sitting(store: nil)
    #expect(sitting.run { try $0.banksList(filter, format: .text) } == .usage)
    #expect(sitting.console.problems.hasSuffix("hint: did you mean `\(meant)`?\n"))
  }

  @Test func `practice suggests a competency that is a typo`() {
    let sitting = Sitting()
    let options = Wanted(competency: ["ownershp"])
    #expect(sitting.run { try $0.practice(options) } == .usage)
    #expect(sitting.console.problems.hasSuffix("hint: did you mean `--competency ownership`?\n"))
  }

  @Test func `a store that does not open is told, and the banks are listed`() {
    let files = InMemoryFiles(
      SampleFiles.all.merging(["/home/ada/.local/share/rehearse/rehearse.sqlite": ""]) { $1 })
    let sitting = Sitting(files: files, storeError: .notPermitted(path: "/x"))
    #expect(sitting.run { try $0.banksList(format: .text) } == .done)
    #expect(sitting.console.problems.hasPrefix("error: you may not read and write the store"))
    #expect(sitting.console.output.contains("behavioral"))
  }

  @Test func `the places where banks are looked for, and those that are not there`() {
    let files = InMemoryFiles(
      ["/src/Package.swift": "", "/src/QuestionBanks/behavioral.yaml": SampleFiles.behavioral])
    let sitting = Sitting(files: files, store: nil, executable: "/src/.build/debug/rehearse")
    #expect(sitting.run { try $0.banksPath() } == .done)
    #expect(
      sitting.console.output == """
        /banks  (not there)
        /home/ada/.local/share/rehearse/banks  (not there)
        /src/.build/share/rehearse/QuestionBanks  (not there)
        /src/QuestionBanks

        """)
  }

  @Test func `practice asks from the banks for everyone and from one's own`() {
    let own = SampleFiles.culturalFit.replacing("bank: cultural-fit", with: "bank: mine")
      .replacing("Why do you want to work here, of all places?", with: "My own question?")
    let files = InMemoryFiles([
      "/banks/rubrics/default.yaml": SampleFiles.rubric,
      "/banks/interviewers/neutral.yaml": SampleFiles.interviewer,
      "/banks/databases.yaml":
        SampleFiles.behavioral.replacing("bank: behavioral", with: "bank: databases"),
      "/home/ada/.local/share/rehearse/banks/mine.yaml": own,
    ])
    let sitting = Sitting(["/skip"], files: files)
    let options = Wanted(questions: 5, noWarmUp: true, noClosing: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(sitting.console.output.contains("My own question?"))
    #expect(
      sitting.console.problems.contains("Found 1 question for the 5 wanted; asking what there is."))
  }
}
