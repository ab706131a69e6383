import ArgumentParser
import RehearseApp

extension Review {
  struct Report: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "report",
      abstract: "Write a page about how it went: scores, time, friends, what was asked.",
      discussion: """
        One file for any browser, with nothing to connect to. It looks at the newest 200 sessions. With --for it is \
        for somebody else, without your scores, and asks them three questions.

        $ rehearse review report -o report.html
        $ rehearse review report --for Kim --with stories,answers --redact Acme --yes
        """)

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp(
        "The file to write, else \(ReportOptions.usualOutput); - is the output.", valueName: "file"),
      completion: .file())
    var output: String?
    @OptionGroup var sessions: SessionWindow
    @OptionGroup var sharing: SharingOptions
    @Flag(help: "Replace a file without asking; with --for, write without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      guard
        let options = sharing.options(sessions.options, output: output, isConfirmed: yes)
      else {
        return try app.reviewReport(
          ReportOptions(
            sessions: sessions.options, output: output ?? ReportOptions.usualOutput,
            isConfirmed: yes))
      }
      return try app.shareReport(options)
    }
  }

  struct Reports: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "reports",
      abstract: "List the reports you gave to others, and what they answered.",
      discussion: """
        $ rehearse review reports
        $ rehearse review reports --json
        """)

    @Option(help: ArgumentHelp("Take this one off this machine.", valueName: "number"))
    var remove: Int?
    @Flag(help: "Remove it without asking.")
    var yes = false
    @Flag(help: "Write JSON.")
    var json = false

    func validate() throws {
      try WholeNumbers.check(remove, of: "--remove")
      if remove != nil, json {
        throw ValidationError("found --remove and --json, expected one of them")
      }
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      if let remove { return try app.removeSharedReport(remove, isConfirmed: yes) }
      return try app.sharedReports(asJSON: json)
    }
  }
}

/// What a report for somebody else has in it.
struct SharingOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Make it for a coach or a recruiter of this name.", valueName: "name"))
  var reader: String?
  @Option(
    help: ArgumentHelp(
      "Put this in too: \(SharedPart.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "jobs,stories"))
  var with: String?
  @Option(
    help: ArgumentHelp(
      "Ask them this; up to \(ShareOptions.mostQuestions) times.", valueName: "words"))
  var ask: [String] = []
  @OptionGroup var redaction: DebriefCommand.RedactionOptions
  @OptionGroup var personal: DebriefCommand.PersonalOptions

  func options(
    _ sessions: ProgressOptions, output: String?, isConfirmed: Bool
  ) -> ShareOptions? {
    guard let reader else { return nil }
    return ShareOptions(
      reader: reader, sessions: sessions, parts: with.flatMap(SharedPart.parts) ?? [],
      questions: ask, output: output, redactions: redaction.redact, isConfirmed: isConfirmed,
      from: personal.from, note: personal.note, leftIn: redaction.leaveIn)
  }

  func validate() throws {
    try checkName(reader, of: "--for")
    if let with, SharedPart.parts(with) == nil {
      let known = SharedPart.allCases.map(\.rawValue).joined(separator: ",")
      throw ValidationError("found --with \(with), expected some of \(known)")
    }
    try checkQuestions()
    guard reader == nil else { return }
    let given = [
      ("--with", with != nil), ("--ask", !ask.isEmpty), ("--redact", !redaction.redact.isEmpty),
      ("--leave-in", !redaction.leaveIn.isEmpty),
      ("--from", personal.from != nil), ("--note", personal.note != nil),
    ]
    if let (option, _) = given.first(where: \.1) {
      throw ValidationError("found \(option) without --for, expected the name of whom it is for")
    }
  }

  private func checkQuestions() throws {
    if ask.count > ShareOptions.mostQuestions {
      throw ValidationError(
        "found \(ask.count) questions, expected \(ShareOptions.mostQuestions) at most")
    }
    for question in ask {
      if question.allSatisfy(\.isWhitespace) {
        throw ValidationError("found an empty question after --ask, expected its words")
      }
      if question.count > ShareOptions.longestQuestion || question.contains(where: \.isNewline) {
        throw ValidationError(
          "found a question of \(question.count) characters, expected one line of "
            + "\(ShareOptions.longestQuestion) at most")
      }
    }
  }
}
