import BankReading
import DebriefDocuments
import InterviewCore
import ReviewDocuments
import TerminalUI
import TextBasics

/// One report for somebody else on its way out: says what would leave the machine, asks where asking is due, and
/// writes it.
@MainActor struct RecordWriter {
  private let app: App
  private let store: any Store
  private let options: ShareOptions
  private var document: ShareableRecord
  private var words: WordsTakenOut

  init(
    _ app: App, _ document: ShareableRecord, _ words: WordsTakenOut, _ options: ShareOptions,
    in store: any Store
  ) {
    self.app = app
    self.store = store
    self.options = options
    self.document = document
    self.words = words
  }

  private static let nothingShared = "Nothing was written."

  /// Writes it.
  ///
  /// - Throws: ``CommandError``.
  mutating func write() throws -> ExitStatus {
    document.record.from = try nameToTell()
    app.tell(of: words, for: options.reader)
    if options.output == "-" { return try writeOut() }
    let path = options.output ?? options.fileName
    try app.checkOutput(path)
    try checkWhatStays(path: path)
    let suggestions = suggestions(path: path)
    if options.isConfirmed {
      try app.checkSpelling(of: options.redactions, prepared.changes, suggestions)
    }
    summarize(suggestions, to: path)
    if !options.isConfirmed { try ask(suggestions, path: path) }
    try identify()
    let record = prepared.document.record
    try app.environment.files.write(try SharedRecordPage(record).render(), path)
    try keep()
    app.console.write(
      StyledText(
        "Wrote \(path). Give it to \(record.reader) any way you like; "
          + "`debrief import` takes what comes back.", hanging: 2), to: .output)
    return .done
  }

  private mutating func writeOut() throws -> ExitStatus {
    try checkWhatStays(path: nil)
    let suggestions = suggestions(path: nil)
    app.tellAgain(words, prepared.changes)
    if !suggestions.isEmpty {
      app.note(app.redactionText(stillIn: suggestions, reading: "the page"))
    }
    try identify()
    let page = try SharedRecordPage(prepared.document.record).render()
    try keep()
    app.console.writeRaw(page)
    return .done
  }

  /// The record as it leaves the machine, and what was done for each word.
  private var prepared: (document: ShareableRecord, changes: [Redaction.Change]) {
    words.redaction.applied(toDocument: document)
  }

  // MARK: Who asks, and what is known of it

  /// A name that is to be taken out of everything is not told either, unless it is given for this page.
  private func nameToTell() throws -> String? {
    if let from = options.from { return from }
    if let name = try app.configuration().name {
      return words.redaction.firstTerm(in: name) == nil ? name : nil
    }
    let isAsked =
      !options.isConfirmed && options.output != "-" && app.console.capabilities.isInteractive
    return isAsked ? try app.nameAsked(as: options.reader, orElse: Self.nothingShared) : nil
  }

  /// Gives the record the identifier of an earlier one for the same reader that asks the same, so that a draft in
  /// their browser survives a page made anew.
  private mutating func identify() throws {
    // Older versions kept the questions as they stood on the page.
    let asked = [document.record.questions, prepared.document.record.questions]
    let earlier = try store.sharedReports().reports.last { report in
      report.reader.isSameName(as: options.reader) && asked.contains(report.questions)
    }
    if let earlier { document.record.id = earlier.id }
  }

  /// Keeps that it was written, with the questions in the words of who asks them: their own list tells them all.
  private func keep() throws {
    let record = document.record
    let now = app.environment.now().date
    let earlier = try store.sharedReports().reports.first { $0.id == record.id }
    var report =
      earlier
      ?? SharedReport(id: record.id, reader: record.reader, writtenAt: now, questions: [])
    report.questions = record.questions
    report.writtenAt = now
    report.redacted = words.remembered
    _ = try store.keep(report)
  }

  // MARK: What is taken out

  /// Refuses to take out what has to stay, since a redacted term is to be nowhere in the file.
  private func checkWhatStays(path: String?) throws {
    for (text, place) in whatStays(path: path) {
      guard let term = words.redaction.firstTerm(in: text) else { continue }
      throw CommandError.debrief(.termStays(term, within: place))
    }
  }

  private func whatStays(path: String?) -> [(text: String, place: String)] {
    let all = [
      (document.record.reader, "the name of whom it is for"),
      (document.record.from, "your own name, which they are told"),
      (path?.lastPathPart, "the name of the file, `\(path?.lastPathPart ?? "")`"),
    ]
    return all.compactMap { text, place in text.map { (text: $0, place: place) } }
  }

  /// What else may have to be taken out, and can be; what was to be left in is not offered.
  private func suggestions(path: String?) -> [RedactionSuggestion] {
    let stays = whatStays(path: path).map(\.text)
    let leftIn = Redaction(words.leftIn)
    return words.redaction.suggestions(for: document.withoutCompetencies).filter { suggestion in
      let term = Redaction([suggestion.term])
      return !leftIn.holds(suggestion.term) && stays.allSatisfy { term.firstTerm(in: $0) == nil }
    }
  }

  // MARK: Asking

  private mutating func ask(_ suggestions: [RedactionSuggestion], path: String) throws {
    guard app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.reportNotConfirmed(path: path))
    }
    words.leave(
      try app.wordsLeftIn(of: words, prepared.changes, orElse: Self.nothingShared))
    let more = try app.accepted(of: suggestions, orElse: Self.nothingShared)
    words.take(more)
    if !more.isEmpty {
      try checkWhatStays(path: path)
      let taken = Redaction(more)
      for change in prepared.changes where taken.holds(change.term) {
        app.note(app.redactionText(for: change))
      }
    }
    let isThere = app.environment.files.kind(path) != .nothing
    try app.insist(
      on: isThere ? "Replace the file that is there?" : "Write it?", orElse: Self.nothingShared)
  }

  /// Says what is in the file, what was taken out, and what might have to be.
  private func summarize(_ suggestions: [RedactionSuggestion], to path: String) {
    let (document, changes) = prepared
    let record = document.record
    var text = StyledText(
      "For \(record.reader): \(list(record.inventory, "and")), "
        + "\(record.scores == nil ? "without" : "with") your scores. "
        + "It would be written to \(path).", hanging: 2)
    for (place, question) in record.questions.enumerated() {
      text += StyledText("\(place + 1). \(question)", .spoken, indent: 2, hanging: 3)
    }
    text += app.redactionText(for: changes, words)
    if !suggestions.isEmpty {
      text += app.redactionText(stillIn: suggestions, reading: "the page")
    }
    app.note(text)
  }
}

extension SharedRecord {
  /// What is in it, in words.
  fileprivate var inventory: [String] {
    let practised = facts.prefix(2).map { "\($0.figure) \($0.name)" }
    let chosen = [
      jobs.map { count($0.list.count, "application") },
      stories.map { count($0.count, "story", plural: "stories") },
      answers.map { count($0.count, "answer") + " in full" },
      said.map { count($0.count, "remark") + " of others" },
    ]
    return practised + chosen.compactMap(\.self)
  }
}

extension ShareOptions {
  /// `report-kim.html`, with nothing of the name but its letters and digits.
  fileprivate var fileName: String {
    let name = reader.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    return excerpt(["report", name].filter { !$0.isEmpty }.joined(separator: "-"), 80) + ".html"
  }
}
