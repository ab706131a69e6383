import ArgumentParser
package import BankImporting
import BankReading
import InterviewCore
import RehearseApp
import TextBasics

extension Banks {
  struct Import: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "import",
      abstract: "Make a bank of a list of your own, or add to one what is new.",
      discussion: """
        It reads tables (CSV, TSV), Markdown, HTML, Org, AsciiDoc, reStructuredText, JSON, YAML, plain text, programs whose comments or values ask (SQL \
        exercises), Anki packages and collections, and SQLite card decks; says what it recognised, and names everything it leaves out. What a card answers \
        becomes points to listen for. Importing again adds only what is new. Headings that name a kind, such as \
        "Behavioral", give it to the questions below them, and each kind fills a bank of its own.

        $ rehearse banks import questions.csv --kind technical
        $ rehearse banks import interview.md --to interview.yaml --kind behavioral --dry-run
        """)

    @Argument(help: ArgumentHelp("The lists to read.", valueName: "file"), completion: .file())
    var files: [String]
    @Option(
      help: ArgumentHelp(
        "The bank to write or to add to; a bare name lies among your own banks.",
        discussion: "Usually named after the first list; - is the output.", valueName: "file"),
      completion: .file())
    var to: String?
    @Option(help: "What all of them are; usually headings say, or it is asked.")
    var kind: QuestionKind?
    @Option(
      help: ArgumentHelp(
        "What all of them are about.", discussion: "Usually their headings, decks or column say.",
        valueName: "competency"), completion: .all(.competencies))
    var competency: String?
    @Option(help: ArgumentHelp("The id of the bank.", valueName: "id"), completion: .all(.banks))
    var bank: String?
    @Option(help: ArgumentHelp("The title of the bank.", valueName: "text"))
    var title: String?
    @Option(help: "How the lists are written, where their look deceives.")
    var format: ImportFormat?
    @Option(
      help: ArgumentHelp(
        "Their character set, such as SHIFT_JIS.",
        discussion: "Usually UTF-8, or what fits the letters; what was taken is told.",
        valueName: "name"))
    var encoding: String?
    @Option(
      help: ArgumentHelp("The language of the questions, such as en or pt-BR.", valueName: "tag"))
    var language: String?
    @Flag(help: "Show what would be written, and write nothing.")
    var dryRun = false
    @Flag(help: "Write without asking.")
    var yes = false
    @Flag(help: "Write JSON and nothing else.")
    var json = false

    func validate() throws {
      if files.isEmpty { throw ValidationError("found no file, expected the list to import") }
      if let bank, !Identifier.isValid(bank) {
        throw ValidationError(
          "found `\(bank)` after --bank, expected lower-case words joined by hyphens")
      }
      if let language, !Identifier.isLanguage(language) {
        throw ValidationError(
          "found `\(language)` after --language, expected one such as en or pt-BR")
      }
      if let encoding, CharacterSet(encoding) == nil {
        throw ValidationError(
          "found `\(encoding)` after --encoding, expected a character set such as SHIFT_JIS or "
            + "windows-1251; `iconv --list` has them all")
      }
      for (name, text) in [("competency", competency), ("title", title)] {
        if let text, !text.contains(where: { $0.isLetter || $0.isNumber }) {
          throw ValidationError("found `\(text)` after --\(name), expected some words")
        }
      }
      if to?.isEmpty == true { throw ValidationError("found nothing after --to, expected a file") }
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.banksImport(
        ImportOptions(
          files: files, target: to, format: format, encoding: encoding, kind: kind,
          competency: competency, bank: bank,
          title: title, language: language, isDryRun: dryRun, isConfirmed: yes, isJSON: json))
    }
  }
}

extension ImportFormat: ExpressibleByArgument {}
