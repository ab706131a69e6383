import ArgumentParser
import RehearseApp

extension Review {
  struct Report: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Write a page about how it went: scores, time, friends, what was asked.",
      discussion: """
        One file for any browser, with nothing to connect to. It looks at the newest 200 sessions.

        $ rehearse review report -o report.html
        $ rehearse review report --since 2026-01-01 -o - > report.html
        """)

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write; - is the output.", valueName: "file"),
      completion: .file())
    var output = ReportOptions.usualOutput
    @OptionGroup var sessions: SessionWindow
    @Flag(help: "Replace a file without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.reviewReport(
        ReportOptions(sessions: sessions.options, output: output, isConfirmed: yes))
    }
  }
}
