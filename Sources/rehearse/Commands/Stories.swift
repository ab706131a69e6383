import ArgumentParser
import InterviewCore
import RehearseApp

struct Stories: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Keep the stories you tell in interviews, and see what they cover.",
    discussion: """
      A handful of stories fits most questions. Each has a situation, a task, an action and a result, in your own \
      words; nothing rewrites them. A story is named by its number, latest, or the beginning of its title.

      $ rehearse stories
      $ rehearse stories coverage
      """,
    subcommands: [
      List.self, Show.self, Add.self, From.self, Edit.self, Coverage.self, Remove.self,
    ],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List the stories: how often each was told, how long it takes.",
      discussion: """
        $ rehearse stories list
        $ rehearse stories list --json
        """)

    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).storiesList(format: format.value)
    }
  }

  struct Show: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "show",
      abstract: "Show a story: its parts, what is missing, where it was told.",
      discussion: """
        $ rehearse stories show 3
        $ rehearse stories show queue --json
        """)

    @OptionGroup var story: StoryArgument
    @Flag(help: "Write JSON and nothing else, schema rehearse.stories/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).storiesShow(story.story, format: json ? .json : .text)
    }
  }

  struct Add: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "add",
      abstract: "Write a story down, part by part.",
      discussion: """
        On a terminal each part is asked for; Enter passes one. What is begun is not lost: the next add goes on.

        $ rehearse stories add "The queue"
        $ rehearse stories add "The roster" --action "I asked both."
        """)

    @Argument(help: ArgumentHelp("What you call it.", valueName: "title"))
    var title: [String] = []
    @OptionGroup var parts: StoryParts

    @OptionGroup var everywhere: Everywhere

    var looseWords: [String] { title }

    func run(in app: App) throws -> ExitStatus { try app.storiesAdd(parts.fields(title.inOneLine)) }
  }

  struct From: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "from",
      abstract: "Make a story of an answer, in its own words.",
      discussion: """
        $ rehearse stories from latest --answer 2
        $ rehearse stories from 12 --answer 1 --title "The queue"
        """)

    @Argument(
      help: ArgumentHelp("The session's number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @OptionGroup var which: AnswerOption
    @Option(help: ArgumentHelp("What you call it.", valueName: "title"))
    var title: String?

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      if which.place == nil {
        throw ValidationError("found no answer, expected --answer N to say which one is meant")
      }
    }

    func run(in app: App) throws -> ExitStatus {
      guard let place = which.place else { return .usage }
      return try app.storiesFrom(SessionReference(session), place, title: title)
    }
  }

  struct Edit: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "edit",
      abstract: "Change a story, part by part or by options.",
      discussion: """
        $ rehearse stories edit latest
        $ rehearse stories edit 3 --result "It was empty by May."
        """)

    @OptionGroup var story: StoryArgument
    @Option(help: ArgumentHelp("What you call it.", valueName: "title"))
    var title: String?
    @OptionGroup var parts: StoryParts

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.storiesEdit(story.story, parts.fields(title))
    }
  }

  struct Coverage: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "coverage",
      abstract: "Show which competencies you have a story for, gaps first.",
      discussion: """
        $ rehearse stories coverage
        $ rehearse stories coverage --job northwind
        """)

    @Option(
      help: ArgumentHelp("What the posting of this job asks for.", valueName: "job"),
      completion: .all(.jobs))
    var job: String?
    @Flag(help: "Write JSON and nothing else, schema rehearse.coverage/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).storiesCoverage(for: job, format: json ? .json : .text)
    }
  }

  struct Remove: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a story.",
      discussion: """
        $ rehearse stories remove 3
        $ rehearse stories remove 3 --yes
        """)

    @OptionGroup var story: StoryArgument
    @Flag(help: "Remove without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.storiesRemove(story.story, isConfirmed: yes)
    }
  }
}

/// The story that a command is about.
struct StoryArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Its number, latest, or the beginning of its title.", valueName: "story"),
    completion: .all(.stories))
  var story: String
}

/// The parts of a story.
struct StoryParts: ParsableArguments {
  @Option(help: ArgumentHelp("Where and when it was.", valueName: "text"))
  var situation: String?
  @Option(help: ArgumentHelp("What was to be done.", valueName: "text"))
  var task: String?
  @Option(help: ArgumentHelp("What you did.", valueName: "text"))
  var action: String?
  @Option(help: ArgumentHelp("What came of it.", valueName: "text"))
  var result: String?
  @Option(
    help: ArgumentHelp(
      "What it shows, such as teamwork; may be repeated.", valueName: "competency"),
    completion: .all(.competencies))
  var competency: [String] = []

  func fields(_ title: String?) -> StoryFields {
    let given: [(Story.Part, String?)] = [
      (.situation, situation), (.task, task), (.action, action), (.result, result),
    ]
    let parts = given.reduce(into: [Story.Part: String]()) { $0[$1.0] = $1.1 }
    return StoryFields(
      title: title, parts: parts, competencies: competency.isEmpty ? nil : competency)
  }
}
