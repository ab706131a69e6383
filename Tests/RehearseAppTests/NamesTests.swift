import InterviewCore
import JobSearch
import TestSupport
import Testing
import TranscriptStorage

@testable import RehearseApp

/// The names that Tab offers.
@Suite(.timedOnMainActor) @MainActor struct NamesTests {
  private func all(
    _ names: Names, files: InMemoryFiles? = nil, store: (any Store)? = nil,
    storeError: StoreError? = nil
  ) -> [String] {
    Sitting(files: files, store: store, storeError: storeError).app.environment.all(names)
  }

  @Test(
    arguments: [
      (.banks, ["behavioral", "cultural-fit"]),
      (.competencies, ["motivation", "ownership", "teamwork"]),
      (.dimensions, ["structure=", "evidence=", "eye-contact=", "pace="]),
      (.interviewers, ["neutral"]),
      (
        .questions,
        [
          "behavioral/disagreed-with-teammate", "behavioral/missed-a-deadline",
          "cultural-fit/why-us",
        ]
      ),
    ] as [(Names, [String])])
  func `what the files hold`(names: Names, expected: [String]) {
    #expect(all(names) == expected)
  }

  @Test func `nothing is offered where there is nothing`() {
    for names in [Names.banks, .competencies, .dimensions, .interviewers, .questions] {
      #expect(all(names, files: InMemoryFiles()) == [])
    }
  }

  @Test(arguments: [
    ("Acme", "--job Acme"), ("acm", "--job Acme"), ("behavioral", "--bank behavioral"),
    ("behavioural", "--bank behavioral"), ("technical", "--kind technical"),
    ("ownership", "--competency ownership"), ("drill", "--mode drill"), ("3", "--questions 3"),
    ("neutrl", "--interviewer neutral"), ("breakfast", nil),
  ])
  func `a word without an option is told its option`(word: String, meant: String?) {
    let store = TranscriptDatabase.inMemory()
    let files = InMemoryFiles(
      SampleFiles.all.merging(["/home/ada/.local/share/rehearse/rehearse.sqlite": ""]) { $1 })
    let sitting = Sitting(files: files, store: store)
    sitting.run { try $0.jobsAdd(JobFields(title: "Engineer", company: "Acme"), applied: nil) }
    #expect(sitting.app.environment.optionMeant(by: word) == meant)
  }

  /// A disk with a store on it.
  private var practised: InMemoryFiles {
    InMemoryFiles(["/home/ada/.local/share/rehearse/rehearse.sqlite": ""])
  }

  @Test func `sessions come newest first, behind the word for the newest`() {
    let store = TranscriptDatabase.inMemory([.sample(number: 1), .sample(number: 12)])
    #expect(all(.sessions, files: practised, store: store) == ["latest", "12", "1"])
  }

  @Test func `a session is told by its day, its kind and its banks`() {
    let store = TranscriptDatabase.inMemory([.sample(number: 1)])
    let names = Sitting(files: practised, store: store).app.environment.named(.sessions)
    #expect(names.map(\.about) == [nil, "2026-11-20, mock, behavioral"])
  }

  @Test func `friends are those who scored, were predicted or were sent a debrief`() {
    let sessions = PractisedSessions().sessions(6)
    let store = TranscriptDatabase.inMemory(sessions)
    #expect(all(.friends, files: practised, store: store) == ["Sam", "Åsa"])
  }

  @Test func `a store that fails leaves the word for the newest`() {
    let error = StoreError.locked(path: "x")
    #expect(all(.sessions, files: practised, storeError: error) == ["latest"])
  }

  @Test func `no store is made where there is none`() {
    #expect(all(.sessions, files: InMemoryFiles(), store: nil) == ["latest"])
  }
}
