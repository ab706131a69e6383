import BankImporting
import InterviewCore
import TextBasics

extension BankImportError {
  var text: ErrorText {
    switch self {
    case .cannotAdd(let path):
      ErrorText(
        message: "cannot add to `\(path)`: its list of questions does not stand line below line",
        hint: "write each question as a list item of its own, or import into a new file",
        status: .badInput)
    case .kindUnknown(let likely):
      ErrorText(
        message: "the kind of the questions is not known, and nobody can be asked",
        hint: "add `--kind \(likely.rawValue)`, which they look like, or one of "
          + list(QuestionKind.allCases.filter { $0 != likely }.map(\.rawValue), "and"),
        status: .usage)
    case .notABank(let path):
      ErrorText(
        message: "`\(path)` is there and is not a question bank without errors",
        hint: "`banks check \(path.asShellWord)` shows why; or write to another file with --to",
        status: .badInput)
    case .nothingFound(let files):
      ErrorText(
        message: "no question found in \(list(files.map { "`\($0)`" }, "and"))",
        hint: "`--format` says what the file is; a table needs a column called `question`",
        status: .badInput)
    case .nothingNew:
      ErrorText(
        message: "every question had to be left out", hint: "the list above says why",
        status: .badInput)
    case .otherBank(let path, let found, let wanted):
      ErrorText(
        message: "`\(path)` is the bank `\(found)`, not `\(wanted)`",
        hint: "leave --bank out to add to it, or name another file with --to", status: .usage)
    case .otherKind(let path, let found, let wanted):
      ErrorText(
        message: "the questions in `\(path)` are \(found.rawValue), not \(wanted.rawValue)",
        hint: "leave --kind out to add to them, or name another file with --to", status: .usage)
    case .unreadable(let error): error.text
    }
  }
}

extension ImportError {
  var text: ErrorText {
    switch self {
    case .deck(let file, let error): error.text(of: file)
    case .document(let file, let form):
      ErrorText(
        message: "`\(file)` is \(form.words), which is not read", hint: form.remedy,
        status: .badInput)
    case .undecodable(let file, let encoding?):
      ErrorText(
        message: "`\(file)` is not in \(encoding)",
        hint: "leave --encoding out to have the character set guessed", status: .badInput)
    case .undecodable(let file, nil):
      ErrorText(
        message: "`\(file)` is in no character set that can be told from its letters",
        hint: "name it, such as `--encoding SHIFT_JIS`, or save the file as UTF-8",
        status: .badInput)
    case .noMarkdownParser:
      ErrorText(
        message: "lists in Markdown are read with md4c, which is not installed",
        hint: "on Debian: apt install libmd4c0", status: .failed)
    case .empty(let file):
      ErrorText(message: "`\(file)` is empty", status: .badInput)
    case .malformed(let file, let format, let line, let column, let what):
      ErrorText(
        message: "\(file):\(line):\(column): this is not \(format.name): \(what.text)",
        hint: format == .json ? "`--format` says what else it could be" : nil, status: .badInput)
    case .tooLarge(let file, let limit):
      ErrorText(
        message: "`\(file)` is larger than \(limit / 1_048_576) MiB, the most that is read",
        hint: "split it into several files", status: .badInput)
    case .tooManyEntries(let file, let limit):
      ErrorText(
        message:
          "`\(file)` has more than \(count(limit, "entry", plural: "entries")), the most that are read",
        hint: "import it in parts", status: .badInput)
    case .noDeck(let file):
      ErrorText(
        message: "`\(file)` is a text and no deck of flash cards",
        hint: "leave `--format` out, or name the form of the text", status: .badInput)
    case .unknownFormat(let file):
      ErrorText(
        message: "`\(file)` is neither a text nor a deck of flash cards",
        hint:
          "these can be imported: CSV, TSV, Markdown, HTML, Org, AsciiDoc, reStructuredText, JSON, YAML, text, Anki, SQLite",
        status: .badInput)
    }
  }
}

extension DocumentForm {
  /// What the file is.
  fileprivate var words: String {
    switch self {
    case .archive: "a packed file or an archive"
    case .docx: "a Word document"
    case .epub: "an e-book"
    case .ods, .xlsx: "a spreadsheet"
    case .odt: "an OpenDocument text"
    case .office: "an old Office document"
    case .pdf: "a PDF"
    case .picture: "a picture or a film"
    case .pptx: "a presentation"
    case .rtf: "a text in RTF"
    }
  }

  /// How its text can be had.
  fileprivate var remedy: String {
    switch self {
    case .archive: "unpack it, and import what is in it"
    case .docx, .odt, .office, .pptx, .rtf:
      "open it, choose Save as, plain text (UTF-8) or HTML, and import that file"
    case .epub: "turn it into text or HTML, and import that file"
    case .ods, .xlsx: "open it, choose Save as, CSV (UTF-8), and import that file"
    case .pdf: "save its text, for example with `pdftotext`, and import that file"
    case .picture: "type or scan its text into a file, and import that"
    }
  }
}

extension DeckError {
  fileprivate func text(of file: String) -> ErrorText {
    switch self {
    case .cannotUnpack(let reason):
      ErrorText(
        message: "cannot unpack `\(file)`: \(reason)", hint: "set TMPDIR to a directory with room",
        status: .cannotCreate)
    case .damaged:
      ErrorText(
        message: "`\(file)` is damaged, or not what its first bytes say",
        hint: "export the deck again", status: .badInput)
    case .noCollection:
      ErrorText(
        message: "`\(file)` is a zip archive without a collection of Anki",
        hint: "export the deck from Anki as .apkg, or unpack the archive and import what is in it",
        status: .badInput)
    case .noTable(let found):
      ErrorText(
        message: "no table in `\(file)` has a column that is called like a question",
        hint: found.isEmpty
          ? "there is no table in it" : "there are \(list(found.prefix(6).map { $0 }, "and"))",
        status: .badInput)
    case .tooLarge(let limit):
      ErrorText(
        message: "`\(file)` unpacks to more than \(limit / 1_048_576) MiB, the most that is read",
        hint: "export fewer decks at once", status: .badInput)
    case .tooMany(let limit):
      ErrorText(
        message: "`\(file)` holds more than \(limit) notes, the most that are read",
        hint: "export fewer decks at once", status: .badInput)
    }
  }
}

extension ImportError.Malformation {
  fileprivate var text: String {
    switch self {
    case .badEscape: "found an escape that means nothing"
    case .controlCharacter: "found a control character in a text"
    case .nestedTooDeeply: "the lists are nested too deeply"
    case .openString: "a text in quotes has no end on its line"
    case .unexpected(let found): "found `\(found)`, expected something else"
    case .unexpectedEnd: "it ends too early"
    }
  }
}

extension ImportFormat {
  /// The name as people say it.
  var name: String {
    switch self {
    case .anki: "Anki"
    case .csv: "CSV"
    case .html: "HTML"
    case .json: "JSON"
    case .markdown: "Markdown"
    case .org: "Org"
    case .asciidoc: "AsciiDoc"
    case .rst: "reStructuredText"
    case .sqlite: "SQLite"
    case .text: "text"
    case .tsv: "TSV"
    case .yaml: "YAML"
    }
  }
}
