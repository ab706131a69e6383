import BankImporting
import BankReading
import InterviewCore
import TerminalUI
import TextBasics

/// Where an imported list goes, and what stands there already.
@MainActor struct ImportPlace {
  /// The path of the file; `-` for the output.
  let path: String
  /// Whether it lies among the user's own banks, where it is found by its id.
  let isOwn: Bool
  /// The bank that is there.
  var existing: QuestionBank? { file?.bank }
  /// Whether something is there that is no bank, and may be replaced after asking.
  let replaces: Bool

  private let file: ExistingBank?
  private let name: String
  private let isTaken: (String) -> Bool

  /// Finds the place for what the user asked for.
  ///
  /// - Throws: ``BankImportError`` where something is there that nobody can be asked about, or ``FileError``.
  init(_ options: ImportOptions, _ decks: [CardDeck], app: App) throws {
    let source = options.files.first?.lastPathPart.withoutExtension ?? ""
    let usual =
      [options.bank ?? "", options.target.map(\.fileName) ?? "", source].lazy
      .map { Slug.name(of: $0) }.first { !$0.isEmpty && $0 != "-" } ?? "imported"
    name = usual
    let banks = app.places.banks
    let target = options.target ?? usual
    isOwn = !target.contains("/") && !target.isYAML && target != "-"
    path =
      isOwn
      ? banks + "/" + (Slug.name(of: target).isEmpty ? usual : Slug.name(of: target)) + ".yaml"
      : target
    let library = app.library
    isTaken = { [path] id in library.bank(id).map { $0.path != path } ?? false }
    (file, replaces) = try Self.look(at: path, options, app)
    if let existing, let wanted = options.bank, wanted != existing.id {
      throw BankImportError.otherBank(path: path, found: existing.id, wanted: wanted)
    }
    if let existing, let wanted = options.kind, wanted != existing.kind {
      throw BankImportError.otherKind(path: path, found: existing.kind, wanted: wanted)
    }
  }

  private static func look(
    at path: String, _ options: ImportOptions, _ app: App
  ) throws -> (ExistingBank?, replaces: Bool) {
    guard path != "-", app.environment.files.kind(path) == .file else { return (nil, false) }
    let bytes = try app.environment.files.read(path, BankReader.mostBytes)
    if let bank = ExistingBank(bytes, at: path) { return (bank, false) }
    if bytes.isEmpty { return (nil, false) }
    guard app.console.capabilities.isInteractive, !options.isConfirmed, !options.isJSON else {
      throw BankImportError.notABank(path: path)
    }
    return (nil, true)
  }

  /// The bank that the list becomes, without its questions.
  func bank(kind: QuestionKind, _ options: ImportOptions, _ decks: [CardDeck]) -> QuestionBank {
    if var existing {
      existing.questions = []
      return existing
    }
    var id = options.bank ?? name
    // A bank that ships has this id: two of one name would hide each other.
    if options.bank == nil, isTaken(id) { id = "my-" + id }
    let title =
      options.title ?? decks.lazy.compactMap(\.title).first { !$0.isEmpty } ?? name.asTitle
    return QuestionBank(
      id: id, title: String(title.prefix(120)), kind: kind,
      language: options.language ?? Guesses.language(of: decks.flatMap(\.cards)), questions: [])
  }

  /// The text to write; nil where the bank has everything already.
  ///
  /// - Throws: ``BankImportError`` where the bank is written in a way that cannot be added to, or
  ///   ``CommandError/badFiles(_:)`` where the result would be no bank.
  func text(of bank: QuestionBank, _ origin: String) throws -> String? {
    if let file {
      guard !bank.questions.isEmpty else { return nil }
      return try file.adding(bank.questions, comment: "added from \(origin)")
    }
    guard !bank.questions.isEmpty else { throw BankImportError.nothingNew }
    let text = BankFile.text(
      of: bank,
      comment: [
        "Imported from \(origin).",
        "`time` is for every question that has none of its own; `listens-for` is made of the answers.",
      ])
    let problems = BankReader.read(Array(text.utf8), file: path).problems
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw CommandError.badFiles(problems)
    }
    return text
  }
}

extension String {
  /// The last part of a path without the dot and what follows.
  fileprivate var fileName: String { lastPathPart.withoutExtension }

  /// An id as a title: `front-end` is `Front end`.
  fileprivate var asTitle: String {
    let words = replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
