package import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// The most bytes of a list that are read.
  private static let mostListBytes = 8 << 20

  /// Reads a list of jobs into the record, or says what it would add.
  ///
  /// - Throws: ``CommandError``.
  package func jobsImport(
    _ file: String, dates: DateOrder?, dryRun: Bool
  ) throws -> ExitStatus {
    let bytes = try environment.files.read(file, Self.mostListBytes)
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw JobsError.notText(path: file)
    }
    let list = try read(text, file, dates)
    let store = try openStore()
    let makeID = environment.makeID
    let news = JobImport(list, into: try store.jobBook(), today: currentDay, makeID: makeID)
    if !dryRun, !news.isEmpty { _ = try store.keep(news) }
    console.write(summary(list, news, dryRun: dryRun), to: .output)
    note(details(list))
    return .done
  }

  private func read(_ text: String, _ file: String, _ dates: DateOrder?) throws -> JobList {
    do throws(JobListError) {
      return try JobListReader.read(text, dates: dates, today: currentDay)
    } catch {
      guard case .whichFirst(let examples) = error, console.capabilities.isInteractive else {
        throw JobsError.jobList(file: file, error)
      }
      let place = try choose(
        "Days such as \(examples.first ?? ""): is the day first or the month? day / month: ",
        among: ["day", "month"], orElse: "Nothing was read.")
      return try read(text, file, DateOrder.allCases[place])
    }
  }

  private func summary(_ list: JobList, _ news: JobImport, dryRun: Bool) -> StyledText {
    let would = dryRun ? "would be " : ""
    return .line(
      .init(
        "\(count(list.lines, "line")): \(count(news.added.count, "job")) \(would)added, "
          + "\(news.updated.count) \(would)brought up to date, \(news.unchanged) as they were."))
  }

  private func details(_ list: JobList) -> StyledText {
    var text = StyledText()
    for column in list.columns {
      text += .line(.init("  \(column.heading): \(column.use.words)", .quiet), hanging: 4)
    }
    for status in list.statuses {
      let taken = status.events.map { $0.map(\.rawValue).joined(separator: ", ") }
      text += .line(
        .init("  `\(status.text)` (\(count(status.lines, "line"))): ", .quiet),
        .init(taken ?? "not understood, left out", taken == nil ? .warning : .quiet), hanging: 4)
    }
    if let dates = list.dates {
      text += aside("  Days are read with the \(dates == .dayFirst ? "day" : "month") first.")
    }
    for left in list.leftOut.prefix(20) {
      text += .line(
        .init("  line \(left.line)\(left.heading.map { ", \($0)" } ?? ""): ", .quiet),
        .init("`\(excerpt(left.text, 40))` \(left.reason.words)", .quiet), hanging: 4)
    }
    if list.leftOut.count > 20 { text += aside("  and \(list.leftOut.count - 20) more") }
    if let line = list.openQuoteLine {
      text += aside("  line \(line): a quotation mark without an end, taken as it stands")
    }
    return text
  }

  /// Writes the jobs as a list.
  ///
  /// - Throws: ``CommandError``.
  package func jobsExport(to file: String, isConfirmed: Bool) throws -> ExitStatus {
    let book = try openStore().jobBook()
    let text = delimitedText([JobBook.listColumns] + book.listRows)
    try writeOut(text, to: file, isConfirmed: isConfirmed)
    if file != "-" {
      console.write("Wrote \(file): \(count(book.jobs.count, "job")).", to: .output)
    }
    return .done
  }
}

extension ListColumn.Use {
  fileprivate var words: String {
    switch self {
    case .taken(let meaning): meaning.words
    case .leftOut(.notKept): "left out, nothing is kept of it"
    case .leftOut(.another(let heading)): "left out, `\(heading)` says it"
    case .leftOut(.noDay): "left out, none of its cells is a day"
    case .leftOut(.nobody): "left out, it does not say whom it reaches"
    case .leftOut(.empty): "left out, empty"
    }
  }
}

extension ColumnMeaning {
  fileprivate var words: String {
    switch self {
    case .company: "company"
    case .title: "title"
    case .source: "source"
    case .resume: "résumé"
    case .kind: "kind"
    case .url: "address of the posting"
    case .posting: "posting"
    case .note: "note"
    case .deadline: "deadline"
    case .contact: "contact"
    case .reach: "how the contact is reached"
    case .status: "how far it came"
    case .statusBefore: "the stage before"
    case .statusDay: "the day of the last event"
    case .day: "the day"
    case .stage(let kind, _): kind.rawValue
    case .history: "the whole history"
    }
  }
}

extension ListLeftOut.Reason {
  fileprivate var words: String {
    switch self {
    case .noName: "left out: neither company nor title"
    case .sameAs(let line): "is the same as line \(line)"
    case .notADay: "left out: no day"
    case .inFuture: "left out: a day to come"
    case .tooLong: "left out: longer than any history"
    }
  }
}
