import ArgumentParser
import JobSearch
import RehearseApp

extension Jobs {
  struct Log: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "log",
      abstract: "Log what happened to a job, or take the last event back.",
      discussion: """
        Events: saved, applied, screen, interview, final, offer, accepted; rejected, withdrew and \
        no-answer close a job; note changes no stage. screen, interview and final may lie ahead; --moved-from \
        takes one off the day it was on, and `cancelled` takes it off altogether.

        $ rehearse jobs log northwind applied yesterday
        $ rehearse jobs log northwind interview thursday at 14:30 --with Kim
        """)

    @OptionGroup var job: JobArgument
    @Argument(
      help: ArgumentHelp("What happened.", valueName: "event"),
      completion: .list(JobEvent.Kind.allCases.map(\.rawValue) + ["cancelled"]))
    var event: String?
    @Argument(
      help: ArgumentHelp(
        "When, as --on and --at say it: thursday at 10; today when left out.", valueName: "when"))
    var when: [String] = []
    @Option(help: ArgumentHelp("The day; today when left out.", valueName: "date"))
    var on: String?
    @Option(help: ArgumentHelp("The time of an interview.", valueName: "time"))
    var at: String?
    @Option(help: ArgumentHelp("What the round is called.", valueName: "name"))
    var round: String?
    @Option(
      help: ArgumentHelp("With whom; may be repeated.", valueName: "name"),
      completion: .all(.contacts))
    var with: [String] = []
    @Option(help: ArgumentHelp("What else there is to say.", valueName: "text"))
    var note: String?
    @Option(
      help: ArgumentHelp("The day it was on, of an interview that is moved.", valueName: "date"))
    var movedFrom: String?
    @Flag(help: "Open a closed job again.")
    var reopen = false
    @Flag(help: "Take back what was logged last.")
    var undo = false
    @Flag(help: "Log it also where the order is unusual.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      if undo, event != nil {
        throw ValidationError("found an event and --undo, expected one of them")
      }
      if !undo, event == nil {
        throw ValidationError("found no event, expected one, such as interview, or --undo")
      }
      if movedFrom != nil, when.isEmpty, on == nil, at == nil {
        throw ValidationError(
          "found --moved-from and no new day, expected one, such as friday at 10")
      }
      if !when.isEmpty, on != nil {
        let typed = when.joined(separator: " ")
        throw ValidationError("found `\(typed)` and --on, expected one of them")
      }
    }

    func run(in app: App) throws -> ExitStatus {
      var options = JobLogOptions(
        event: event, on: on, at: at, round: round, with: with, note: note)
      options.words = when.inOneLine
      options.movedFrom = movedFrom
      options.reopens = reopen
      options.isConfirmed = yes
      return try app.jobsLog(job.job, options)
    }
  }

  struct Posting: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "posting",
      abstract: "Keep a job's posting, and show what it asks for.",
      discussion: """
        Text, a saved page, Markdown or a mail; - reads what is pasted. What it asks for is found by a list of words \
        (QuestionBanks/vocabulary.yaml) and shown with the words that speak for it, so that you can disagree.

        $ rehearse jobs posting northwind posting.txt
        $ rehearse jobs posting northwind --add mentoring --strike databases
        """)

    @OptionGroup var job: JobArgument
    @Argument(
      help: ArgumentHelp("The file with the posting; - is the input.", valueName: "file"),
      completion: .file())
    var file: String?
    @Option(
      help: ArgumentHelp(
        "It asks for this competency, bank, technology or job as well; may be repeated.",
        valueName: "name"),
      completion: .all(.competencies))
    var add: [String] = []
    @Option(
      help: ArgumentHelp(
        "It does not ask for this: a name from the tables it shows; may be repeated.",
        valueName: "name"),
      completion: .all(.competencies))
    var strike: [String] = []
    @Flag(help: "Take back all that you added and struck.")
    var forget = false
    @Flag(help: "Replace a posting that is kept without asking.")
    var yes = false
    @Flag(help: "Write JSON and nothing else, schema rehearse.posting/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      let options = PostingOptions(
        file: file, added: add, struck: strike, forgets: forget, isConfirmed: yes)
      return try paging(app).jobsPosting(job.job, options, format: json ? .json : .text)
    }
  }

  struct Feedback: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "feedback",
      abstract: "Keep what an interviewer said, word for word.",
      discussion: """
        $ rehearse jobs feedback northwind --from Kim --about evidence
        $ rehearse jobs feedback 3 "Few numbers." --about evidence
        """)

    @OptionGroup var job: JobArgument
    @Argument(help: ArgumentHelp("The words; asked for when left out.", valueName: "text"))
    var text: [String] = []
    @Option(
      help: ArgumentHelp("Who said it.", valueName: "name"), completion: .all(.contacts))
    var from: String?
    @Option(
      help: ArgumentHelp(
        "The dimension or competency it is about; may be repeated.", valueName: "name"),
      completion: .all(.subjects))
    var about: [String] = []
    @Option(help: ArgumentHelp("When; today when left out.", valueName: "date"))
    var on: String?

    @OptionGroup var everywhere: Everywhere

    var looseWords: [String] { text }

    func run(in app: App) throws -> ExitStatus {
      try app.jobsFeedback(job.job, text: text.inOneLine, from: from, about: about, on: on)
    }
  }

  struct Letter: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "letter",
      abstract: "Draft a letter, and keep it with the job; it is never sent.",
      discussion: """
        $ rehearse jobs letter northwind --kind thank-you
        $ rehearse jobs letter 3 --kind ask-feedback -o letter.eml
        """)

    @OptionGroup var job: JobArgument
    @Option(help: "What it is for.")
    var kind: JobSearch.Letter.Kind
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp(
        "Where to write it; - is the output, an .eml a draft for a mail program.", valueName: "file"
      ),
      completion: .file())
    var output: String?
    @Option(
      help: ArgumentHelp(
        "What it is filled with, such as said=WORDS; may be repeated.", valueName: "place=words"))
    var fill: [String] = []
    @Flag(help: "Put it on the clipboard, where there is a program for that.")
    var clipboard = false
    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.jobsLetter(
        job.job,
        LetterOptions(
          kind: kind, output: output, fill: fill, toClipboard: clipboard, isConfirmed: yes))
    }
  }
}

extension JobSearch.Letter.Kind: ExpressibleByArgument {}
