import InterviewCore
import RehearseApp
import TestSupport
import Testing

/// What `doctor` says of a machine.
@Suite(.timedOnMainActor) @MainActor struct DoctorTests {
  private static let versions = ["readline": "8.2", "sqlite": "3.46.1"]

  @Test func `everything is there`() {
    let sitting = Sitting(
      store: .inMemory([.sample()]), variables: ["EDITOR": "nano"], versions: Self.versions)
    #expect(sitting.run { try $0.doctor() } == .done)
    expectSnapshot(sitting.console.transcript, "doctor-fine.txt")
  }

  @Test(arguments: [80, 40])
  func `what is missing comes with the line that mends it`(width: Int) {
    let sitting = Sitting(
      width: width, isInteractive: false, files: InMemoryFiles(),
      storeError: .notADatabase(path: "/home/ada/.local/share/rehearse/rehearse.sqlite"),
      versions: [:])
    #expect(sitting.run { try $0.doctor() } == .failed)
    expectSnapshot(sitting.console.transcript, "doctor-missing-\(width).txt")
  }

  @Test func `a bank that cannot be read is named`() {
    let files = InMemoryFiles(SampleFiles.all.merging(["/banks/broken.yaml": "bank: ["]) { $1 })
    let sitting = Sitting(files: files, versions: Self.versions)
    #expect(sitting.run { try $0.doctor() } == .failed)
    expectSnapshot(sitting.console.transcript, "doctor-broken-bank.txt")
  }

  @Test func `the data path is the place of the store`() {
    let sitting = Sitting(store: nil, variables: ["REHEARSE_HOME": "/srv/me/"])
    #expect(sitting.run { try $0.dataPath() } == .done)
    #expect(sitting.console.transcript == "/srv/me\n")
  }
}
