import BankImporting
import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Makes a question bank of somebody's own list, or adds to one what is new in the list.
  ///
  /// - Throws: ``CommandError``.
  package func banksImport(_ options: ImportOptions) throws -> ExitStatus {
    // A file that is named twice is one.
    var seen: Set<String> = []
    let files = options.files.filter { seen.insert($0).inserted }
    let decks = try working(orElse: "Nothing was written.") { progress in
      try files.enumerated().map { place, file in
        try progress.tell(WorkWords("Reading", unit: .many("lists")), done: place, of: files.count)
        return try deck(file, as: options.format, encoding: options.encoding)
      }
    }
    let existing = try ImportPlace(options, decks, app: self).existing
    let kinds = ImportKinds(decks)
    guard kinds.areSeveral, options.kind == nil, options.target != "-", existing == nil else {
      var options = options
      if existing == nil { options.kind = options.kind ?? kinds.only }
      return try fillBank(with: decks, of: files, options) { try writeJSON($0) }
    }
    let rest = try kinds.parts.contains { $0.kind == nil } ? kindOfRest(kinds, options) : nil
    let parts = kinds.parts(rest: rest)
    if let only = parts.first, parts.count == 1 {
      var options = options
      options.kind = only.kind
      return try fillBank(with: only.decks, of: files, options) { try writeJSON($0) }
    }
    var reports: [ImportDocument] = []
    for (kind, decks) in parts {
      _ = try fillBank(with: decks, of: files, options.ofKind(kind)) { reports.append($0) }
    }
    if options.isJSON { try writeJSON(ImportsDocument(banks: reports)) }
    return .done
  }

  /// Asks for the kind of the questions whose headings name none, where those of others do.
  private func kindOfRest(_ kinds: ImportKinds, _ options: ImportOptions) throws -> QuestionKind {
    let cards = kinds.parts.filter { $0.kind == nil }.flatMap(\.decks).flatMap(\.cards)
    let guess = Guesses.kind(of: cards)
    return options.isDryRun ? guess : try kind(likely: guess, options)
  }

  /// Fills one bank, and hands over what programs want to know of it.
  private func fillBank(
    with decks: [CardDeck], of files: [String], _ options: ImportOptions,
    report: (ImportDocument) throws -> Void
  ) throws -> ExitStatus {
    let place = try ImportPlace(options, decks, app: self)
    if place.path != "-" { try checkOutput(place.path, reading: files, mayBeBank: true) }
    guard decks.contains(where: { !$0.cards.isEmpty }) else {
      let summary = ImportSummary(decks: decks)
      if options.isJSON {
        let bank = place.bank(kind: Guesses.kind(of: []), options, decks)
        try report(ImportDocument(summary, bank: bank, path: nil))
      } else {
        show(summary, on: .problems)
      }
      throw BankImportError.nothingFound(files: options.files)
    }
    let known = place.existing?.kind ?? options.kind
    var bank = place.bank(
      kind: known ?? Guesses.kind(of: decks.flatMap(\.cards)), options, decks)
    let rules = BankDraft.Rules(
      bank: bank.id, kind: bank.kind, language: bank.language, competency: options.competency,
      fallback: "general")
    let draft = try draft(of: decks, rules, into: place.existing)
    let summary = ImportSummary(decks: decks, draft: draft)
    if !options.isJSON { show(summary, on: options.isDryRun ? .output : .problems) }
    if known == nil, !options.isDryRun, !draft.questions.isEmpty {
      bank.kind = try kind(likely: bank.kind, options)
    }
    bank.questions = draft.questions
    for index in bank.questions.indices { bank.questions[index].kind = bank.kind }
    let text = try place.text(of: bank, comment(on: files))
    return try write(text, at: place, bank, summary, options, report)
  }

  // MARK: Reading

  private func deck(
    _ path: String, as format: ImportFormat?, encoding: String?
  ) throws -> CardDeck {
    let bytes = try environment.files.read(path, SourceReader.mostDeckBytes)
    do {
      if let form = DocumentForm.form(of: bytes) { throw ImportError.document(file: path, form) }
      if FormatDetection.isDeck(bytes) {
        return try SourceReader.read(environment.readDeck(bytes), file: path)
      }
      switch try SourceReader.read(
        bytes, file: path, as: format, encoding: encoding.flatMap(CharacterSet.init))
      {
      case .deck(let deck): return deck
      case .problems(let problems): throw CommandError.badFiles(problems)
      }
    } catch let error as DeckError {
      throw BankImportError.unreadable(.deck(file: path, error))
    } catch let error as ImportError {
      throw BankImportError.unreadable(error)
    }
  }

  /// The questions of the cards, of which there can be a hundred thousand.
  private func draft(
    of decks: [CardDeck], _ rules: BankDraft.Rules, into existing: QuestionBank?
  ) throws -> BankDraft {
    let cards = decks.reduce(0) { $0 + $1.cards.count }
    return try working(orElse: "Nothing was written.") { progress in
      try BankDraft(decks, rules: rules, into: existing) { done in
        try progress.tell(
          WorkWords("Making questions", unit: .many("cards")), done: done, of: cards)
      }
    }
  }

  private func comment(on files: [String]) -> String {
    let day = environment.localTime(environment.now().date).prefix { $0 != " " }
    return "\(list(files.map(\.lastPathPart), "and")) on \(day)"
  }

  // MARK: Asking

  private func kind(likely guess: QuestionKind, _ options: ImportOptions) throws -> QuestionKind {
    guard console.capabilities.isInteractive, !options.isJSON else {
      throw BankImportError.kindUnknown(likely: guess)
    }
    let kinds = QuestionKind.allCases
    let words = kinds.map(\.rawValue)
    let question =
      "What kind of questions are these? \(words.joined(separator: " / ")) (Enter: \(guess.rawValue)): "
    return kinds[try choose(question, among: words, usual: kinds.firstIndex(of: guess))]
  }

  /// Asks on a terminal whether to write.
  private func makeSure(
    _ place: ImportPlace, _ count: Int, _ options: ImportOptions
  ) throws(Declined) {
    guard !options.isConfirmed, console.capabilities.isInteractive, !options.isJSON,
      place.path != "-"
    else { return }
    let questions = TextBasics.count(count, "question")
    let question =
      place.replaces
      ? "\(place.path) is there and is no bank. Replace it with \(questions)?"
      : place.existing == nil
        ? "Write \(questions) to \(place.path)?" : "Add \(questions) to \(place.path)?"
    try insist(on: question, orElse: "Nothing was written.")
  }

  // MARK: Writing

  private func write(
    _ text: String?, at place: ImportPlace, _ bank: QuestionBank, _ summary: ImportSummary,
    _ options: ImportOptions, _ report: (ImportDocument) throws -> Void
  ) throws -> ExitStatus {
    let document = {
      ImportDocument(summary, bank: bank, path: options.isDryRun || text == nil ? nil : place.path)
    }
    guard let text, !options.isDryRun else {
      if options.isJSON {
        try report(document())
      } else {
        sayNothingWritten(place, bank, options)
      }
      return .done
    }
    if place.path == "-" {
      console.writeRaw(text)
      return .done
    }
    try makeSure(place, bank.questions.count, options)
    if place.isOwn { try environment.files.makeDirectory(places.banks) }
    try environment.files.write(text, place.path)
    if options.isJSON { try report(document()) } else { sayWritten(place, bank) }
    return .done
  }

  private func sayWritten(_ place: ImportPlace, _ bank: QuestionBank) {
    let verb = place.existing == nil ? "Wrote" : "Added"
    let questions = count(bank.questions.count, "question")
    console.write(
      StyledText(
        "\(verb) \(questions) \(place.existing == nil ? "to" : "to the bank in") \(place.path).",
        hanging: 2),
      to: .output)
    sayHowToPractise(place, bank)
  }

  private func sayHowToPractise(_ place: ImportPlace, _ bank: QuestionBank) {
    let name = library.bank(bank.id)?.path == place.path ? bank.id : place.path
    console.write(
      .line(command("practice --bank \(name.asShellWord)"), .init(" asks from it.")), to: .output)
  }

  private func sayNothingWritten(
    _ place: ImportPlace, _ bank: QuestionBank, _ options: ImportOptions
  ) {
    if options.isDryRun {
      let verb = place.existing == nil ? "would be written" : "would be added"
      console.write(
        StyledText(
          "\(count(bank.questions.count, "question")) \(verb) to \(place.path); nothing was written.",
          hanging: 2),
        to: .output)
    } else {
      console.write(
        StyledText("Nothing new: \(place.path) has all of them.", hanging: 2), to: .output)
      sayHowToPractise(place, place.existing ?? bank)
    }
  }
}
