import RehearseApp
import TestSupport
import Testing

/// What the commands about banks show.
@MainActor struct BankCommandTests {
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
        left out: /banks/broken.yaml has 2 errors; `banks check /banks/broken.yaml`
          shows them

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

  @Test func `the places where banks are looked for, and those that are not there`() {
    let files = InMemoryFiles(
      ["/src/Package.swift": "", "/src/QuestionBanks/behavioral.yaml": SampleFiles.behavioral])
    let sitting = Sitting(files: files, store: nil, executable: "/src/.build/debug/rehearse")
    #expect(sitting.run { $0.banksPath() } == .done)
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
    let options = PracticeOptions(questions: 5, warmUp: false, closing: false)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(sitting.console.output.contains("My own question?"))
    #expect(
      sitting.console.problems.contains("Found 1 question for the 5 wanted; asking what there is."))
  }
}
