import ReviewDocuments

extension App {
  /// Writes a record for a coach or a recruiter, after showing what would leave the machine.
  ///
  /// - Throws: ``CommandError``.
  package func shareReport(_ options: ShareOptions) throws -> ExitStatus {
    let store = try openStore()
    let document = try RecordGathering(self, store, options).record()
    guard document.record.hasSomething else { throw CommandError.debrief(.nothingToShare) }
    let words = try wordsTakenOut(
      for: options.reader, asked: options.redactions, leftIn: options.leftIn, always: [],
      in: store)
    var writer = RecordWriter(self, document, words, options, in: store)
    return try writer.write()
  }
}

extension SharedRecord {
  /// Whether there is anything to read in it.
  fileprivate var hasSomething: Bool {
    !facts.isEmpty
      || [jobs?.list.count, stories?.count, answers?.count, said?.count]
        .contains { ($0 ?? 0) > 0 }
  }
}
