import Foundation
import TestSupport
import Testing

/// The version stands in one place, and whatever else tells it tells the same.
@Suite(.timed) struct VersionTests {
  private func version() throws -> String {
    let words = try Run(["--version"]).expect().output.split(separator: " ")
    return try #require(words.last.map(String.init)).trimmingCharacters(in: .newlines)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: checkout + "/" + path, encoding: .utf8)
  }

  @Test func `the manual page tells it`() throws {
    let page = try Run(["--generate-manual", checkout + "/Sources/man/rehearse.1.in"]).expect()
    #expect(page.output.contains("\n.Os rehearse \(try version())\n"))
  }

  @Test func `the newest entry of both changelogs is of it, and of one day`() throws {
    let ours = try #require(
      try text("CHANGELOG.md").firstMatch(of: /\n## \[(\d+\.\d+\.\d+)\] - (\S+)\n/))
    let packages = try text("debian/changelog")
    let first = try #require(packages.firstMatch(of: #/^rehearse \((\S+)\) /#))
    let dated = try #require(packages.firstMatch(of: #/\n -- .+>  \w+, (\d+ \w+ \d+) /#))
    #expect(String(ours.1) == (try version()))
    #expect(String(first.1) == (try version()))
    let day = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    let written = Date.VerbatimFormatStyle(
      format: "\(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits)",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt,
      calendar: Calendar(identifier: .gregorian))
    #expect(try Date(String(ours.2), strategy: day).formatted(written) == String(dated.1))
  }

  @Test func `make reads it where it stands`() throws {
    let shown = try Run(shell: "make -s -C \(checkout) show-version").expect()
    #expect(shown.output == (try version()) + "\n")
  }

  @Test func `the package is built with what make installs`() throws {
    let makefile = try text("Makefile").replacing("\\\n", with: "")
    let wanted = try #require(makefile.firstMatch(of: /\nPACKAGES := (.+)\n/)).1
    let control = try #require(
      try text("debian/control").firstMatch(of: /Build-Depends: ([^:]+)\n\w+/))
    let named = control.1.split { ",\n ".contains($0) }.filter { $0.hasSuffix("-dev") }
    #expect(Set(named) == Set(wanted.split(separator: " ")))
  }
}
