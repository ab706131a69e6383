import BankReading
import InterviewCore
import TestSupport
import Testing

/// The configuration file.
@Suite(.timed) struct ConfigurationTests {
  private func read(_ text: String) -> Report<Configuration> {
    ConfigurationReader.read(Array(text.utf8), file: "config.yaml")
  }

  @Test func `says which rules are off and which terms are never told`() {
    let report = read("hints: {off: [hedged, same-story]}\nredact:\n  - Initech\n  - Project X\n")
    #expect(report.problems.isEmpty)
    #expect(
      report.value
        == Configuration(hintsOff: [.hedged, .sameStory], redact: ["Initech", "Project X"]))
  }

  @Test(arguments: ["", "\n\n", "# redact: [Initech]\n\n  # later\r\n"])
  func `settles nothing where it holds comments at most`(text: String) {
    #expect(read(text) == Report(value: Configuration(), problems: []))
  }

  @Test(arguments: [("30d", 30), ("12w", 84), ("forever", nil)] as [(String, Int?)])
  func `recordings are kept for days, weeks or ever`(text: String, days: Int?) {
    let report = read("keep-recordings: \(text)")
    #expect(report.problems.isEmpty)
    #expect(report.value?.keepsRecordings == days)
  }

  // "never" would be read as never keeping any by one, as never deleting any by another.
  @Test(arguments: ["never", "30", "0d", "-3d", "d", "99999w", "3m", "３d"])
  func `another time of keeping is a problem that names what is expected`(text: String) {
    let problem = read("name: Ada\nkeep-recordings: \(text)").problems.first
    #expect(problem?.message.contains("expected days such as `30d`") == true)
    #expect(problem?.location?.line == 2)
  }

  @Test func `every rule can be switched off by its name`() {
    let names = Sign.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(read("hints: {off: [\(names)]}").value?.hintsOff == Set(Sign.allCases))
  }

  @Test func `every key is read, and comes with its line`() throws {
    let report = ConfigurationReader.contents(Array(Valid.configuration.utf8), file: "config.yaml")
    #expect(report.problems == [])
    let contents = try #require(report.value)
    #expect(Set(contents.keys) == Set(ConfigurationKey.allCases))
    #expect(contents[.redact]?.line == 5)
    #expect(contents[.rate]?.value == .text("none") && contents[.rate]?.line == 23)
    let practice = try #require(read(Valid.configuration).value).practice
    #expect(practice.questions == 6 && practice.minutes == 600 && practice.mode == .drill)
    #expect(practice.kind == [.behavioral, .culturalFit] && practice.rate == RatingTime.none)
    #expect(practice.warmUp == false && practice.followUps == true && practice.closing == false)
    #expect(practice.records == false && practice.speaks == true && practice.medium == .observed)
  }
}
