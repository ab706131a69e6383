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

  @Test func `a configuration that cannot be read, or names what is not there, is wrong`() {
    func doctor(_ configuration: String) -> String {
      var files = SampleFiles.all
      files["/home/ada/.config/rehearse/config.yaml"] = configuration
      let sitting = Sitting(files: InMemoryFiles(files), versions: Self.versions)
      #expect(sitting.run { try $0.doctor() } == .failed)
      return sitting.console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let unknown = doctor("levle: mid\n")
    #expect(
      unknown.contains("config.yaml, line 1: unknown key `levle` mend: did you mean `level`?"))
    let missing = doctor("recorder: [/nope/rec]\ntranscriber: [foo]\n")
    #expect(missing.contains("wrong recorder `/nope/rec`, as configured, cannot be found"))
    #expect(missing.contains("mend: rehearse config set transcriber --unset"))
  }

  @Test func `the data path is the place of the store`() {
    let sitting = Sitting(store: nil, variables: ["REHEARSE_HOME": "/srv/me/"])
    #expect(sitting.run { try $0.dataPath() } == .done)
    #expect(sitting.console.transcript == "/srv/me\n")
  }

  @Test func `the report of a bug has sizes and counts, and nothing that was planted`() {
    let secrets = [
      "ada", "Grace", "Initech", "Project X", "zorblax", "Northwind", "kim@example.org", "bad-news",
    ]
    var files = SampleFiles.all
    let data = "/home/ada/.local/share/rehearse"
    files["/home/ada/.config/rehearse/config.yaml"] = """
      name: Grace
      redact: [Initech, Project X]
      practice: {observer: Kim Zorblax, bank: [/home/ada/zorblax.yaml]}
      microphone: zorblax
      """
    files["\(data)/banks/zorblax.yaml"] = "bank: [zorblax"
    files["\(data)/recordings/zorblax.wav"] = "RIFF"
    files["\(data)/rehearse.sqlite"] = "zorblax"
    let sitting = Sitting(
      isInteractive: false, files: InMemoryFiles(files), store: .inMemory([.sample()]),
      variables: [
        "TERM": "xterm-zorblax-of-ada-and-others", "LANG": "zorblax",
        "VISUAL": "/home/ada/bin/zorblax",
        "REHEARSE_HOME": "", "ZORBLAX": "zorblax",
      ],
      versions: Self.versions.merging(["system": "Linux 6.1 x86_64", "schema": "6"]) { $1 })
    #expect(sitting.run { $0.doctorReport() } == .done)
    expectSnapshot(sitting.console.transcript, "doctor-report.txt")
    for secret in secrets {
      #expect(!sitting.console.transcript.lowercased().contains(secret.lowercased()), "\(secret)")
    }
  }

  @Test func `a report says what cannot be read, by its kind alone`() {
    let files = InMemoryFiles([
      "/home/ada/.config/rehearse/config.yaml": "zorblax: 1\n",
      "/home/ada/.local/share/rehearse/rehearse.sqlite": "zorblax",
    ])
    let sitting = Sitting(
      files: files, storeError: .damaged(path: "/home/ada/zorblax", reason: "zorblax"),
      variables: ["TERM": "tmux-256color", "LANG": "de_DE.UTF-8"], versions: Self.versions)
    #expect(sitting.run { $0.doctorReport() } == .done)
    expectSnapshot(sitting.console.transcript, "doctor-report-broken.txt")
    #expect(!sitting.console.transcript.contains("zorblax"))
  }
}
