import ArgumentParser
import JobSearch
import RehearseApp

extension Jobs {
  struct Contacts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "contacts",
      abstract: "List the people you know by your search, add one, or note that you spoke.",
      discussion: """
        $ rehearse jobs contacts
        $ rehearse jobs contacts add "Kim Lee" --role recruiter --job northwind
        """,
      subcommands: [Listed.self, Added.self, Spoke.self],
      defaultSubcommand: Listed.self)

    struct Listed: RehearseCommand {
      static let about = CommandConfiguration(
        commandName: "list",
        abstract: "List the contacts, all of them or those of a job.",
        discussion: """
          $ rehearse jobs contacts list
          $ rehearse jobs contacts list northwind --json
          """)

      @Argument(
        help: ArgumentHelp("Those of this job only.", valueName: "job"), completion: .all(.jobs))
      var job: String?
      @OptionGroup var format: ListFormat

      @OptionGroup var everywhere: Everywhere

      func run(in app: App) throws -> ExitStatus {
        try app.jobsContacts(of: job, format: format.value)
      }
    }

    struct Added: RehearseCommand {
      static let about = CommandConfiguration(
        commandName: "add",
        abstract: "Add somebody; they may belong to several jobs or to none.",
        discussion: """
          $ rehearse jobs contacts add "Kim Lee" --role recruiter --reach kim@example.org
          $ rehearse jobs contacts add Lee --job northwind --job acme
          """)

      @Argument(help: ArgumentHelp("Their name.", valueName: "name"))
      var name: [String]
      @Option(help: ArgumentHelp("What they do.", valueName: "role"))
      var role: String?
      @Option(help: ArgumentHelp("How you reach them.", valueName: "address"))
      var reach: String?
      @Option(help: ArgumentHelp("Where you know them from.", valueName: "place"))
      var origin: String?
      @Option(
        help: ArgumentHelp("A job they belong to; may be repeated.", valueName: "job"),
        completion: .all(.jobs))
      var job: [String] = []

      @OptionGroup var everywhere: Everywhere

      func validate() throws {
        if name.joined().allSatisfy(\.isWhitespace) {
          throw ValidationError("found an empty name, expected somebody's")
        }
      }

      var looseWords: [String] { name }

      func run(in app: App) throws -> ExitStatus {
        let name = name.joined(separator: " ")
        return try app.jobsContactsAdd(name, role: role, reach: reach, origin: origin, jobs: job)
      }
    }

    struct Spoke: RehearseCommand {
      static let about = CommandConfiguration(
        commandName: "spoke",
        abstract: "Note that you spoke with somebody, and what was promised.",
        discussion: """
          $ rehearse jobs contacts spoke kim
          $ rehearse jobs contacts spoke kim --promised "news by Friday"
          """)

      @Argument(help: ArgumentHelp("Their name.", valueName: "name"), completion: .all(.contacts))
      var name: String
      @Option(help: ArgumentHelp("When; today when left out.", valueName: "date"))
      var on: String?
      @Option(help: ArgumentHelp("What was promised, by either.", valueName: "text"))
      var promised: String?
      @Option(
        help: ArgumentHelp("A job they belong to; may be repeated.", valueName: "job"),
        completion: .all(.jobs))
      var job: [String] = []

      @OptionGroup var everywhere: Everywhere

      func run(in app: App) throws -> ExitStatus {
        try app.jobsContactsSpoke(name, on: on, promised: promised, jobs: job)
      }
    }
  }

  struct Plan: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "plan",
      abstract: "Show your if-then plan, or keep another.",
      discussion: """
        $ rehearse jobs plan "If I have not heard by Friday, then I call Kim."
        $ rehearse jobs plan -
        """)

    @Argument(help: ArgumentHelp("The plan; - takes it away.", valueName: "plan"))
    var plan: [String] = []

    @OptionGroup var everywhere: Everywhere

    var looseWords: [String] { plan }

    func run(in app: App) throws -> ExitStatus { try app.jobsPlan(plan.inOneLine) }
  }

  struct Next: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "next",
      abstract: "Show what is next, in five lines at most.",
      discussion: """
        $ rehearse jobs next
        $ rehearse jobs next --done 1
        """)

    @Option(help: ArgumentHelp("That line is done.", valueName: "n"))
    var done: Int?
    @Option(help: ArgumentHelp("That line has time.", valueName: "n"))
    var later: Int?
    @Option(
      help: ArgumentHelp("Write them for a calendar; - is the output.", valueName: "file"),
      completion: .file())
    var ics: String?
    @Flag(help: "Write JSON and nothing else, schema rehearse.next/1.")
    var json = false
    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      if done != nil, later != nil {
        throw ValidationError("found --done and --later, expected one of them")
      }
      try WholeNumbers.check(done, of: "--done")
      try WholeNumbers.check(later, of: "--later")
    }

    func run(in app: App) throws -> ExitStatus {
      try app.jobsNext(
        done.map(NextChoice.done) ?? later.map(NextChoice.later), calendar: ics, isConfirmed: yes,
        format: json ? .json : .text)
    }
  }

  struct Funnel: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "funnel",
      abstract: "Show how far applications came, and what that says.",
      discussion: """
        $ rehearse jobs funnel
        $ rehearse jobs funnel --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.funnel/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).jobsFunnel(format: json ? .json : .text)
    }
  }

  struct Import: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "import",
      abstract: "Read a list of jobs; doing it again adds nothing.",
      discussion: """
        Reads what job trackers export and people keep in spreadsheets, saved as CSV.

        $ rehearse jobs import jobs.csv --dry-run
        $ rehearse jobs import jobs.csv --dates dmy
        """)

    @Argument(help: ArgumentHelp("The list.", valueName: "file"), completion: .file())
    var file: String
    @Option(help: "Whether its days have the day first or the month.")
    var dates: DateOrder?
    @Flag(help: "Say what would be read; keep nothing.")
    var dryRun = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.jobsImport(file, dates: dates, dryRun: dryRun)
    }
  }

  struct Export: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "export",
      abstract: "Write the jobs as a list that a spreadsheet reads.",
      discussion: """
        $ rehearse jobs export jobs.csv
        $ rehearse jobs export -
        """)

    @Argument(
      help: ArgumentHelp("The file to write; - is the output.", valueName: "file"),
      completion: .file())
    var file: String
    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.jobsExport(to: file, isConfirmed: yes) }
  }
}

struct RestCommand: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "rest",
    abstract: "No reminders until a day, but for interviews before it.",
    discussion: """
      $ rehearse rest until thursday
      $ rehearse rest off
      """)

  @Argument(help: ArgumentHelp("The day, or off.", valueName: "date"))
  var words: [String] = []

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus { try app.rest(words) }
}

extension DateOrder: ExpressibleByArgument {}
