import TextBasics

/// Finds out whether a list writes the day or the month first.
enum ListDates {
  /// The order that all the days of a list are written in; nil where it makes no difference.
  ///
  /// - Throws: ``JobListError/whichFirst(examples:)`` or ``JobListError/mixedDates(dayFirst:monthFirst:)``.
  static func order(
    in rows: ArraySlice<DelimitedText.Record>, _ columns: ListColumns, wanted: DateOrder?
  ) throws(JobListError) -> DateOrder? {
    if let wanted { return wanted }
    var signs = Signs()
    let places = columns.taken.filter(\.meaning.holdsDays).map(\.place)
    for row in rows {
      for place in places where row.fields.indices.contains(place) {
        signs.look(at: row.fields[place])
      }
    }
    return try signs.order
  }

  private struct Signs {
    var dayFirst: String?
    var monthFirst: String?
    var american: String?
    var ambiguous: [String] = []

    mutating func look(at cell: String) {
      guard cell.utf8.count <= ListHistory.longest, cell.contains(where: { "/-".contains($0) })
      else { return }
      for part in cell.split(whereSeparator: { ";|\n&→>".contains($0) }) {
        for word in ListHistory.dayLike(String(part)) { look(atDay: word) }
      }
    }

    private mutating func look(atDay text: String) {
      guard case .ambiguous(let first, let second, _, let isAmerican) = ListDay(text) else {
        return
      }
      if first > 12 {
        dayFirst = dayFirst ?? text
      } else if second > 12 {
        monthFirst = monthFirst ?? text
      } else if isAmerican {
        american = american ?? text
      } else if first != second, ambiguous.count < 3 {
        ambiguous.append(text)
      }
    }

    var order: DateOrder? {
      get throws(JobListError) {
        if let dayFirst, let monthFirst {
          throw .mixedDates(dayFirst: dayFirst, monthFirst: monthFirst)
        }
        if dayFirst != nil { return .dayFirst }
        // Where the clock has AM and PM, the month comes first.
        if monthFirst != nil || american != nil { return .monthFirst }
        if !ambiguous.isEmpty { throw .whichFirst(examples: ambiguous) }
        return nil
      }
    }
  }
}

extension ColumnMeaning {
  /// Whether its cells may be days.
  fileprivate var holdsDays: Bool {
    switch self {
    case .stage, .statusDay, .day, .deadline, .history: true
    default: false
    }
  }
}
