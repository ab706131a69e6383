import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Looks through the store and says what was looked at and what was found.
  ///
  /// - Throws: ``CommandError``.
  package func dataCheck(asJSON: Bool) throws -> ExitStatus {
    let report = try working { progress in
      try environment.maintenance.check(places.store) { try progress.tell($0) }
    }
    if asJSON {
      try writeJSON(StoreCheckDocument(report, path: places.store))
      return report.isFine ? .done : .badInput
    }
    guard report.items.first != StoreReport.Item(.file, count: 0) else {
      console.write(
        .line(.init("There is no store yet; "), command("practice"), .init(" makes it.")),
        to: .output)
      return .done
    }
    for item in report.items { console.write(text(of: item), to: .output) }
    guard !report.isFine else { return .done }
    guard report.items.contains(where: \.isDamage) else { return .badInput }
    note(
      .line(
        .init("hint: ", .quiet), command("data restore FILE"),
        .init(" puts a backup in the store's place, and keeps what is there beside it"),
        hanging: 6))
    nameNewestBackup()
    return .badInput
  }

  private func text(of item: StoreReport.Item) -> StyledText {
    let isFine = item.problems.isEmpty
    let line = StyledText.line(
      .init(isFine ? "ok      " : "wrong   ", isFine ? .code : .error),
      .init(item.check.name + (isFine ? ": " + item.check.sentence(item.count) : "")),
      hanging: 8)
    return item.problems.reduce(into: line) { text, problem in
      text += StyledText(problem, indent: 8, hanging: 2)
    }
  }
}

extension StoreReport.Check {
  fileprivate var name: String { rawValue.replacing("-", with: " ") }

  fileprivate func sentence(_ number: Int?) -> String {
    switch self {
    case .file: "a store of rehearse, of a version this program knows"
    case .pages: "SQLite finds every page and index in order"
    case .references: "nothing belongs to what is not there"
    case .searchIndex:
      "intact, and knows every answer"
        + (number.map { " (\(count($0, "document")))" } ?? "")
    case .sessions:
      (number.map { count($0, "session") + " read whole" } ?? "read whole")
        + ", with plans and hints"
    case .stories:
      number.map { count($0, "story", plural: "stories") + " read whole" } ?? "read whole"
    case .reports:
      number.map { count($0, "report") + " for others read whole" } ?? "read whole"
    case .jobs:
      (number.map { count($0, "job") + " read whole" } ?? "read whole")
        + ", with events, feedback, letters and contacts"
    case .permissions: "nobody but you may look into it"
    }
  }
}

/// What `data check --json` writes, `rehearse.store-check/1`.
private struct StoreCheckDocument: Encodable {
  var schema = "rehearse.store-check/1"
  var path: String
  var fine: Bool
  var checks: [Item]

  struct Item: Encodable {
    var check: StoreReport.Check
    var count: Int?
    var problems: [String]
  }

  init(_ report: StoreReport, path: String) {
    self.path = path
    fine = report.isFine
    checks = report.items.map { Item(check: $0.check, count: $0.count, problems: $0.problems) }
  }
}
