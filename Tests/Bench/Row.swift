/// One line of the table: what was measured, and the most that we allow.
struct Row {
  /// What was measured.
  let what: String
  /// Our figure and the other's.
  var ours = ""
  var theirs = ""
  /// How many times theirs ours is, or what else is compared.
  var ratio = ""
  var most = ""
  var verdict: Verdict

  /// How a row came out.
  enum Verdict: Equatable {
    case kept
    case missed
    /// Printed for information, with nothing promised.
    case told
    case notMeasured(why: String)

    init(_ isKept: Bool) { self = isKept ? .kept : .missed }

    /// As it stands in the table.
    var text: String {
      switch self {
      case .kept: "kept"
      case .missed: "missed"
      case .told: "for information"
      case .notMeasured(let why): "not measured: \(why)"
      }
    }
  }
}

extension Row {
  /// Our time against another program's, in milliseconds. Where `flat` is given, a time below it is kept
  /// whatever the ratio; where `most` is not, nothing is promised.
  static func ratio(
    _ what: String, _ ours: Double, _ theirs: Double, of other: String, most: Double? = nil,
    orBelow flat: Double? = nil
  ) -> Row {
    let ratio = ours / theirs
    let limits = [most.map { figure($0) + "×" }, flat.map { "or \(time($0))" }].compactMap { $0 }
    let isKept = most.map { ratio <= $0 || ours <= flat ?? 0 }
    return Row(
      what: what, ours: time(ours), theirs: "\(time(theirs)) \(other)", ratio: figure(ratio) + "×",
      most: limits.joined(separator: " "), verdict: isKept.map(Verdict.init) ?? .told)
  }

  /// A time that nothing is compared with, in milliseconds.
  static func duration(_ what: String, _ ours: Double, most: Double) -> Row {
    Row(what: what, ours: time(ours), most: time(most), verdict: .init(ours <= most))
  }

  /// The most memory that the command of the row above has had.
  static func memory(_ megabytes: Double, most: Double = 60) -> Row {
    Row(
      what: "its memory", ours: "\(figure(megabytes)) MB", most: "\(figure(most)) MB",
      verdict: .init(megabytes <= most))
  }

  /// A row that what this machine lacks left empty.
  static func notMeasured(_ what: String, why: String) -> Row {
    Row(what: what, verdict: .notMeasured(why: why))
  }
}

extension [Row] {
  /// The rows below each other, under a heading.
  var table: String {
    let heading = ["", "ours", "theirs", "ratio", "at most", ""]
    let cells =
      [heading] + map { [$0.what, $0.ours, $0.theirs, $0.ratio, $0.most, $0.verdict.text] }
    let widths = heading.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return padded.joined(separator: "  ").replacing(/\s+$/, with: "")
    }.joined(separator: "\n")
  }
}
