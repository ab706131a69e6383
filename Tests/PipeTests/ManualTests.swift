import Foundation
import TestSupport
import Testing

/// The manual page, which is made from a template and the program's own description of its commands.
@Suite(.timed) struct ManualTests {
  private static let template = checkout + "/Sources/man/rehearse.1.in"

  private func page() throws -> String {
    let run = try Run(["--generate-manual", Self.template]).expect()
    #expect(run.problems == "")
    return run.output
  }

  /// The page's part for each command, by its words.
  private func sections() throws -> [String: String] {
    let parts = try page().components(separatedBy: "\n.Ss ").map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), String(lines.last ?? ""))
    }
    return Dictionary(parts) { first, _ in first }
  }

  @Test func `every command has its part, with every option and two examples`() throws {
    let sections = try sections()
    for (words, arguments) in try Command.all() {
      let name = words.joined(separator: " ")
      let section = try #require(sections[name], "\(name)")
      // What stands on every command is told once.
      for option in arguments.flatMap(\.options)
      where !["color", "plain", "no-plain"].contains(option) {
        let before = option.hasPrefix("no-") ? "-\(option.dropFirst(3)) \\| Fl " : ". , "
        let isThere = section.contains(try Regex("\n.It Fl (\(before))?-\(option)(\n| )"))
        #expect(isThere, "--\(option) of \(name):\n\(section)")
      }
      #expect(section.contains("\n$ rehearse \(words[0])"), "\(section)")
    }
  }

  @Test func `what is written by hand names no option that is none`() throws {
    let options = Set(try Command.all().flatMap(\.arguments).flatMap(\.options))
    for match in try page().matches(of: /Fl -([a-z-]+)/) {
      #expect(options.contains(String(match.1)), "--\(match.1)")
    }
  }

  @Test func `man shows it, and has nothing to say about it`() throws {
    let home = try TestHome()
    let file = try home.write(page(), to: "rehearse.1")
    let shown = try Run(shell: "man --warnings=w -l \(file)").home(home).variable("MANWIDTH", "80")
      .expect()
    #expect(shown.problems == "")
    #expect(shown.output.contains("rehearse review search [options] text ..."), "\(shown)")
    #expect(shown.output.contains("--medium typed | aloud | observed"), "\(shown)")
  }

  @Test(arguments: [
    (
      ".Sh COMMANDS\n.Ss sing\nLoudly.\n.Sh END\n",
      "found `.Ss sing`, expected the name of a command"
    ),
    (".Sh NAME\n", "found no `.Sh COMMANDS` with a section behind it, expected one"),
  ])
  func `a template that does not fit is refused`(template: String, problem: String) throws {
    let home = try TestHome()
    let file = try home.write(template, to: "template")
    let run = try Run(["--generate-manual", file]).home(home).expect(64)
    #expect(run.problems.contains(problem), "\(run)")
    #expect(run.output == "")
  }
}
