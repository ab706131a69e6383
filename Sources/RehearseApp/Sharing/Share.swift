import BankReading
import DebriefDocuments
import InterviewCore
import ReviewDocuments
import TerminalUI
import TextBasics

extension App {
  /// Writes a record for a coach or a recruiter, after showing what would leave the machine.
  ///
  /// - Throws: ``CommandError``.
  package func shareReport(_ options: ShareOptions) throws -> ExitStatus {
    let store = try openStore()
    var document = try RecordGathering(self, store, options).record()
    guard document.record.hasSomething else { throw CommandError.debrief(.nothingToShare) }
    let terms = try options.redactions + configuration().redact
    document.record.from = try nameToTell(options, Redaction(terms))
    if options.output == "-" { return try writeOut(document, terms, options, in: store) }
    let path = options.output ?? options.fileName
    try checkOutput(path)
    try checkWhatStays(of: document.record, terms, path: path)
    let suggestions = suggestions(terms, document, path: path)
    var prepared = Redaction(terms).applied(toDocument: document)
    if options.isConfirmed {
      try checkSpelling(of: options.redactions, prepared.changes, suggestions)
    }
    summarize(prepared, asked: options.redactions, suggestions, to: path)
    if !options.isConfirmed {
      guard console.capabilities.isInteractive else {
        throw CommandError.debrief(.reportNotConfirmed(path: path))
      }
      let more = try accepted(of: suggestions, orElse: Self.nothingShared)
      if !more.isEmpty {
        try checkWhatStays(of: document.record, terms + more, path: path)
        prepared = Redaction(terms + more).applied(toDocument: document)
        for change in prepared.changes.suffix(more.count) { note(redactionText(for: change)) }
      }
      let isThere = environment.files.kind(path) != .nothing
      try insist(
        on: isThere ? "Replace the file that is there?" : "Write it?", orElse: Self.nothingShared)
    }
    let record = try identified(prepared.document.record, in: store)
    try environment.files.write(try SharedRecordPage(record).render(), path)
    try keep(record, in: store)
    console.write(
      StyledText(
        "Wrote \(path). Give it to \(record.reader) any way you like; "
          + "`debrief import` takes what comes back.", hanging: 2), to: .output)
    return .done
  }

  private static let nothingShared = "Nothing was written."

  private func writeOut(
    _ document: ShareableRecord, _ terms: [String], _ options: ShareOptions, in store: any Store
  ) throws -> ExitStatus {
    try checkWhatStays(of: document.record, terms, path: nil)
    let suggestions = suggestions(terms, document, path: nil)
    if !suggestions.isEmpty { note(redactionText(stillIn: suggestions, reading: "the page")) }
    let redacted = Redaction(terms).applied(toDocument: document).document
    let record = try identified(redacted.record, in: store)
    let page = try SharedRecordPage(record).render()
    try keep(record, in: store)
    console.writeRaw(page)
    return .done
  }

  // MARK: Who asks, and what is known of it

  /// A name that is to be taken out of everything is not told either, unless it is given for this page.
  private func nameToTell(_ options: ShareOptions, _ redaction: Redaction) throws -> String? {
    if let from = options.from { return from }
    if let name = try configuration().name {
      return redaction.firstTerm(in: name) == nil ? name : nil
    }
    let isAsked =
      !options.isConfirmed && options.output != "-" && console.capabilities.isInteractive
    return isAsked ? try nameAsked(as: options.reader, orElse: Self.nothingShared) : nil
  }

  /// The record with the identifier of an earlier one for the same reader that asks the same, so that a draft in
  /// their browser survives a page made anew.
  private func identified(
    _ record: SharedRecord, in store: any SharedReportStore
  ) throws -> SharedRecord {
    let earlier = try store.sharedReports().reports.last { report in
      report.reader.isSameName(as: record.reader) && report.questions == record.questions
    }
    var record = record
    if let earlier { record.id = earlier.id }
    return record
  }

  private func keep(_ record: SharedRecord, in store: any SharedReportStore) throws {
    let now = environment.now().date
    let earlier = try store.sharedReports().reports.first { $0.id == record.id }
    var report =
      earlier
      ?? SharedReport(
        id: record.id, reader: record.reader, writtenAt: now, questions: record.questions)
    report.writtenAt = now
    _ = try store.keep(report)
  }

  // MARK: What is taken out

  /// Refuses to take out what has to stay, since a redacted term is to be nowhere in the file.
  private func checkWhatStays(of record: SharedRecord, _ terms: [String], path: String?) throws {
    let redaction = Redaction(terms)
    for (text, place) in whatStays(of: record, path: path) {
      guard let term = redaction.firstTerm(in: text) else { continue }
      throw CommandError.debrief(.termStays(term, within: place))
    }
  }

  private func whatStays(
    of record: SharedRecord, path: String?
  ) -> [(text: String, place: String)] {
    let all = [
      (record.reader, "the name of whom it is for"),
      (record.from, "your own name, which they are told"),
      (path?.lastPathPart, "the name of the file, `\(path?.lastPathPart ?? "")`"),
    ]
    return all.compactMap { text, place in text.map { (text: $0, place: place) } }
  }

  /// What else may have to be taken out, and can be.
  private func suggestions(
    _ terms: [String], _ document: ShareableRecord, path: String?
  ) -> [RedactionSuggestion] {
    let stays = whatStays(of: document.record, path: path).map(\.text)
    return Redaction(terms).suggestions(for: document.withoutCompetencies).filter { suggestion in
      let term = Redaction([suggestion.term])
      return stays.allSatisfy { term.firstTerm(in: $0) == nil }
    }
  }

  // MARK: Asking

  /// Says what is in the file, what was taken out, and what might have to be.
  private func summarize(
    _ prepared: (document: ShareableRecord, changes: [Redaction.Change]), asked: [String],
    _ suggestions: [RedactionSuggestion], to path: String
  ) {
    let record = prepared.document.record
    var text = StyledText(
      "For \(record.reader): \(list(record.inventory, "and")), "
        + "\(record.scores == nil ? "without" : "with") your scores. "
        + "It would be written to \(path).", hanging: 2)
    for (place, question) in record.questions.enumerated() {
      text += StyledText("\(place + 1). \(question)", .spoken, indent: 2, hanging: 3)
    }
    for change in prepared.changes where change.count > 0 || asked.contains(change.term) {
      text += redactionText(for: change)
    }
    if !suggestions.isEmpty { text += redactionText(stillIn: suggestions, reading: "the page") }
    note(text)
  }
}

extension SharedRecord {
  /// Whether there is anything to read in it.
  fileprivate var hasSomething: Bool {
    !facts.isEmpty
      || [jobs?.list.count, stories?.count, answers?.count, said?.count]
        .contains { ($0 ?? 0) > 0 }
  }

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
