import ArgumentParser
import JobSearch
import RehearseApp

struct Jobs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobs",
    abstract: "Keep the jobs you apply for, what came of them, and what is next.",
    discussion: """
      A job is named by its number, by the beginning of a company or title that names one, or else by a word in it.

      $ rehearse jobs add "Data engineer" --company Northwind
      $ rehearse jobs log northwind interview --on 2026-12-03 --at 14:30
      """,
    subcommands: [
      List.self, Show.self, Add.self, Edit.self, Log.self, Feedback.self, Posting.self, Letter.self,
      Contacts.self, Plan.self, Next.self, Funnel.self, Import.self, Export.self, Remove.self,
    ],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List the jobs: open ones first, by what is due.",
      discussion: """
        $ rehearse jobs list
        $ rehearse jobs list --json
        """)

    @Flag(help: "Show all of them, however many there are.")
    var all = false
    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).jobsList(all: all, format: format.value)
    }
  }

  struct Show: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "show",
      abstract: "Show a job: what happened when, what was said, what was practised.",
      discussion: """
        $ rehearse jobs show northwind
        $ rehearse jobs show 3 --json
        """)

    @OptionGroup var job: JobArgument
    @Flag(help: "Write JSON and nothing else, schema rehearse.jobs/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).jobsShow(job.job, format: json ? .json : .text)
    }
  }

  struct Add: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "add",
      abstract: "Add a job; asks for title and company on a terminal.",
      discussion: """
        $ rehearse jobs add "Data engineer" --company Northwind --source referral
        $ rehearse jobs add SRE at Acme --kind contract --applied yesterday
        """)

    @Argument(help: ArgumentHelp("What the position is called.", valueName: "title"))
    var title: [String] = []
    @Option(help: ArgumentHelp("Whose it is.", valueName: "name"))
    var company: String?
    @OptionGroup var fields: JobFieldOptions
    @Option(help: ArgumentHelp("The day you applied.", valueName: "date"))
    var applied: String?

    @OptionGroup var everywhere: Everywhere

    var looseWords: [String] { title }

    func run(in app: App) throws -> ExitStatus {
      var fields = fields.value
      (fields.title, fields.company) = (title.inOneLine, company)
      return try app.jobsAdd(fields, applied: applied)
    }
  }

  struct Edit: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "edit",
      abstract: "Change what a job is called and where it is from.",
      discussion: """
        $ rehearse jobs edit northwind --title "Senior data engineer"
        $ rehearse jobs edit 3 --resume v2 --deadline 2026-12-15
        """)

    @OptionGroup var job: JobArgument
    @Option(help: ArgumentHelp("What the position is called.", valueName: "title"))
    var title: String?
    @Option(help: ArgumentHelp("Whose it is.", valueName: "name"))
    var company: String?
    @OptionGroup var fields: JobFieldOptions

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      var fields = fields.value
      (fields.title, fields.company) = (title, company)
      return try app.jobsEdit(job.job, fields)
    }
  }

  struct Remove: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a job with all that belongs to it.",
      discussion: """
        $ rehearse jobs remove northwind
        $ rehearse jobs remove 3 --yes
        """)

    @OptionGroup var job: JobArgument
    @Flag(help: "Remove without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.jobsRemove(job.job, isConfirmed: yes) }
  }
}

/// The job that a command is about.
struct JobArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Its number, or the beginning of its company or title.", valueName: "job"),
    completion: .all(.jobs))
  var job: String
}

/// What is known of a job beside its name.
struct JobFieldOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where you found it.", valueName: "source"))
  var source: String?
  @Option(help: ArgumentHelp("Which version of your résumé goes there.", valueName: "version"))
  var resume: String?
  @Option(help: "How you would be employed.")
  var kind: Job.Kind?
  @Option(help: ArgumentHelp("Where the posting stands.", valueName: "address"))
  var url: String?
  @Option(help: ArgumentHelp("The last day to apply; - for none.", valueName: "date"))
  var deadline: String?

  var value: JobFields {
    JobFields(source: source, resume: resume, kind: kind, url: url, deadline: deadline)
  }
}

extension Job.Kind: ExpressibleByArgument {}
