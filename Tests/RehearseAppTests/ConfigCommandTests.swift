import BankReading
import InterviewCore
import TestSupport
import Testing

@testable import RehearseApp

/// `config`, and what the configuration does to an interview.
@Suite(.timedOnMainActor) @MainActor struct ConfigCommandTests {
  private static let path = "/home/ada/.config/rehearse/config.yaml"

  private func files(_ text: String?) -> InMemoryFiles {
    var files = SampleFiles.all
    files[Self.path] = text
    return InMemoryFiles(files)
  }

  private func choice(_ wanted: Wanted, _ text: String) throws -> PracticeChoice<Wanted> {
    PracticeChoice(wanted, try Sitting(files: files(text)).app.configuration())
  }

  @Test func `lists every key, with its value and where that comes from`() {
    let sitting = Sitting(files: files("name: Ada\n\npractice: {questions: 6}\n"))
    #expect(sitting.run { try $0.configList(asJSON: false) } == .done)
    expectSnapshot(sitting.console.transcript, "config-list.txt")
  }

  @Test func `a value is printed as it is, a list with an item a line`() {
    let sitting = Sitting(files: files("redact: [Initech, Project X]\n"))
    #expect(sitting.run { try $0.configGet("redact") } == .done)
    #expect(sitting.run { try $0.configGet("practice.mode") } == .done)
    #expect(sitting.console.output == "Initech\nProject X\nmock\n")
    #expect(sitting.run { try $0.configGet("level") } == .failed)
    #expect(sitting.console.problems == "`level` is not set: all.\n")
  }

  @Test func `setting a key makes the file where there is none`() {
    let files = files(nil)
    #expect(Sitting(files: files).run { try $0.configSet("practice.mode", to: ["drill"]) } == .done)
    #expect(files[Self.path] == "practice:\n  mode: drill\n")
  }

  @Test func `taking a key out where there is no file makes none`() {
    let files = files(nil)
    #expect(Sitting(files: files).run { try $0.configSet("name", to: nil) } == .done)
    #expect(files[Self.path] == nil)
  }

  @Test(arguments: [
    ("practice.interviewer", ["nuetral"], "no interviewer `nuetral`"),
    ("practice.bank", ["behavorial"], "no question bank `behavorial`"),
    ("practice.competency", ["team-work"], "no bank asks about `team-work`"),
    ("practice.mode", ["drill", "mock"], "found 2 values, expected one"),
    ("practice.mode", ["dril"], "unknown mode `dril`"),
    ("mode", ["drill"], "did you mean `practice.mode`?"),
    ("practice.level", ["mid"], "did you mean `level`?"),
  ]) func `what would not be read is refused, and the file stays`(
    key: String, typed: [String], message: String
  ) {
    let files = files("# mine\n")
    let sitting = Sitting(files: files)
    #expect(sitting.run { try $0.configSet(key, to: typed) } != .done)
    #expect(sitting.console.problems.contains(message), "\(sitting.console.problems)")
    #expect(files[Self.path] == "# mine\n")
  }

  // MARK: What it does

  @Test func `what is on the command line wins`() throws {
    let text = """
      level: mid
      practice:
        kind: [behavioral]
        questions: 6
        interviewer: tough
        mode: drill
        warm-up: false
        rate: end
        speak: true
      """
    let usual = try choice(Wanted(), text)
    #expect(usual.kind == [.behavioral] && usual.questions == 6 && usual.interviewer == "tough")
    #expect(usual.mode == .drill && !usual.warmUp && usual.speaks && usual.level == .mid)
    // What belongs to an interview is no word about a drill.
    #expect(usual.rate == .each)
    let other = try choice(
      Wanted(
        bank: ["behavioral"], minutes: 10, mode: .mock, speak: false, interviewer: "neutral"), text)
    #expect(other.kind == [] && other.level == nil)
    #expect(other.questions == nil && other.minutes == 10)
    #expect(other.mode == .mock && other.rate == .end)
    #expect(other.interviewer == "neutral" && !other.speaks)
  }

  @Test func `who sits by is settled with the medium`() throws {
    let text = "practice: {medium: observed, observer: Sam}"
    #expect(try choice(Wanted(), text).observer == "Sam")
    #expect(try choice(Wanted(medium: .typed), text).observer == nil)
    #expect(try choice(Wanted(observer: "Kim"), text).observer == "Kim")
    try choice(Wanted(), text).check()
    let alone = try choice(Wanted(), "practice: {medium: observed}")
    #expect(throws: CommandError.self) { try alone.check() }
  }

  @Test func `a drill by habit may tell stories, and cannot be scored at its end`() throws {
    let text = "practice: {mode: drill}"
    var wanted = Wanted()
    wanted.stories = true
    try choice(wanted, text).check()
    let late = try choice(Wanted(rate: .end), text)
    #expect(throws: CommandError.self) { try late.check() }
  }

  @Test func `an interview is held as the configuration says`() {
    let sitting = Sitting(
      ["An answer.", ""],
      files: files(
        """
        practice: {competency: [teamwork], questions: 1, warm-up: false, follow-ups: false, \
        closing: false, rate: none}
        """))
    #expect(sitting.run { try $0.practice(Wanted()) } == .done)
  }

  @Test func `numbers are held to what the command line takes`() {
    #expect(ConfigurationKey.questions.shape == .number(1...PracticeLimits.mostQuestions))
  }
}
