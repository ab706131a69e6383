import BankReading
import InterviewCore
import RehearseApp
import TestSupport
import Testing

/// Starting a bank of one's own.
@Suite(.timedOnMainActor) @MainActor struct NewBankTests {
  private static let path = "/home/ada/.local/share/rehearse/banks/mine.yaml"

  @Test(arguments: QuestionKind.allCases)
  func `the file to start from has no problem`(kind: QuestionKind) throws {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    #expect(sitting.run { try $0.banksNew("mine", kind: kind) } == .done)
    let text = try #require(files[Self.path])
    let report = BankReader.read(Array(text.utf8), file: "mine.yaml")
    #expect(report.problems == [])
    #expect(report.value?.id == "mine" && report.value?.kind == kind)
  }

  @Test func `the editor is opened, and what came of it is checked`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(
      ["what", "", "n"], files: files, store: nil, variables: ["EDITOR": "ed"],
      edit: { command, path in
        files[path] = (files[path] ?? "").replacing("\nkind: ", with: "\nkint: ")
        return command == "ed" && path == Self.path
      })
    #expect(sitting.run { try $0.banksNew("mine") } == .badInput)
    expectSnapshot(sitting.console.transcript, "banks-new-broken.txt")
  }

  @Test func `an editor that leaves it well is the end of it`() {
    let sitting = Sitting(store: nil, variables: ["VISUAL": "ed"], edit: { _, _ in true })
    #expect(sitting.run { try $0.banksNew("mine") } == .done)
    expectSnapshot(sitting.console.transcript, "banks-new.txt")
  }

  @Test func `the schema is named where it can be found`() throws {
    let files = InMemoryFiles(SampleFiles.all.merging(["/banks/bank.schema.json": "{}"]) { $1 })
    let sitting = Sitting(isInteractive: false, files: files, store: nil)
    #expect(sitting.run { try $0.banksNew(nil, to: "/tmp/team.yaml") } == .done)
    let text = try #require(files["/tmp/team.yaml"])
    #expect(text.hasPrefix("# yaml-language-server: $schema=/banks/bank.schema.json\n"))
    #expect(text.contains("\nbank: team\n"))
  }

  @Test func `nothing is ever written over`() {
    let files = InMemoryFiles(SampleFiles.all.merging(["/a.yaml": "mine"]) { $1 })
    let sitting = Sitting(files: files, store: nil)
    #expect(sitting.run { try $0.banksNew("a", to: "/a.yaml") } == .cannotCreate)
    #expect(sitting.run { try $0.banksNew("behavioral") } == .usage)
    #expect(sitting.run { try $0.banksNew("My Bank") } == .usage)
    #expect(files["/a.yaml"] == "mine")
    expectSnapshot(sitting.console.transcript, "banks-new-refused.txt")
  }
}
