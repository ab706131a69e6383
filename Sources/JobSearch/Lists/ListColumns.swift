import TextBasics

/// The columns of a list, and what each is about.
struct ListColumns {
  /// A column that is read.
  struct Column {
    var place: Int
    var heading: String
    var meaning: ColumnMeaning
  }

  /// Those that are read, in their order.
  private(set) var taken: [Column] = []
  /// All of them, with what became of each.
  private(set) var all: [ListColumn] = []
  /// Whether each line is a step from one stage to another.
  private(set) var isTransitions = false

  private typealias Rows = ArraySlice<DelimitedText.Record>

  init(_ headings: [String], rows: ArraySlice<DelimitedText.Record>) {
    let meanings = Self.meanings(headings)
    let uses = Self.uses(headings, meanings, rows)
    for (place, use) in uses.enumerated() {
      let heading = headings[place].filter { $0 != "\u{FEFF}" }.trimmed
      all.append(ListColumn(heading, use))
      if case .taken(let meaning) = use {
        taken.append(Column(place: place, heading: heading, meaning: meaning))
      }
    }
    all.removeAll { $0.heading.isEmpty && $0.use == .leftOut(.empty) }
    isTransitions = taken.contains { $0.meaning == .statusBefore }
  }

  /// Whether a column of some meaning is read.
  func has(_ meaning: ColumnMeaning) -> Bool { taken.contains { $0.meaning == meaning } }

  /// Whether the list says of each application when or whether it was sent.
  var saysApplied: Bool { has(.stage(.applied, round: nil)) }

  /// Whether a column says how far an application came.
  var saysStage: Bool {
    taken.contains {
      switch $0.meaning {
      case .status, .history, .statusBefore: true
      case .stage(let kind, _): kind != .saved && kind != .applied
      default: false
      }
    }
  }

  /// What the headings mean, some of them beside others.
  private static func meanings(_ headings: [String]) -> [ColumnMeaning?] {
    var meanings = headings.map(Heading.meaning)
    let keys = headings.map { Heading.words($0).joined(separator: " ") }
    if let name = keys.firstIndex(of: "name") {
      if !meanings.contains(.company) {
        meanings[name] = .company
      } else if !meanings.contains(.title) {
        meanings[name] = .title
      }
    }
    // A board where an application was found, or the stage that a step comes from.
    if keys.contains("target"), let source = keys.firstIndex(of: "source") {
      meanings[source] = .statusBefore
    }
    // Stages stand behind the day of the application; what is asked before it is how one got there.
    if let applied = meanings.firstIndex(of: .stage(.applied, round: nil)) {
      for place in keys.indices where keys[place] == "recruiter" && place < applied {
        meanings[place] = nil
      }
    }
    return meanings
  }

  private static func uses(
    _ headings: [String], _ meanings: [ColumnMeaning?], _ rows: Rows
  ) -> [ListColumn.Use] {
    let hasContact = meanings.contains(.contact)
    return meanings.enumerated().map { place, meaning in
      let cells = rows.prefix(2_000).lazy.map {
        $0.fields.indices.contains(place) ? $0.fields[place] : ""
      }
      .map(\.trimmed).filter { !ListDay.isNothing($0) }.prefix(200)
      guard !cells.isEmpty else {
        // A column that a list of ours has may well be empty today.
        return meaning.map(ListColumn.Use.taken) ?? .leftOut(.empty)
      }
      guard let meaning else { return .leftOut(.notKept) }
      if let better = better(than: place, headings, meanings) {
        return .leftOut(.another(heading: headings[better].trimmed))
      }
      switch meaning {
      case .reach where !hasContact: return .leftOut(.nobody)
      case .status where cells.allSatisfy({ ListDay($0).isDay }): return .taken(.statusDay)
      case .statusDay, .day, .deadline:
        return cells.contains { ListDay($0).isDay } ? .taken(meaning) : .leftOut(.noDay)
      case .stage:
        return cells.contains(where: StageCell.isOne)
          ? .taken(meaning) : .leftOut(.noDay)
      default: return .taken(meaning)
      }
    }
  }

  /// The column that says the same as another and is asked first: the one with the plainest heading.
  private static func better(
    than place: Int, _ headings: [String], _ meanings: [ColumnMeaning?]
  ) -> Int? {
    let single: [ColumnMeaning] = [
      .company, .title, .source, .resume, .kind, .url, .posting, .contact, .deadline, .day,
    ]
    guard let meaning = meanings[place], single.contains(meaning) else { return nil }
    let plain = ["company", "title", "source", "resume", "kind", "url"]
    let same = meanings.indices.filter { meanings[$0] == meaning }
    let best =
      same.first { plain.contains(Heading.words(headings[$0]).joined(separator: " ")) }
      ?? same.first
    return best == place ? nil : best
  }
}

extension ListDay {
  /// Whether it is a day, whichever way it is read, or nearly one.
  var isDay: Bool {
    switch self {
    case .day, .ambiguous, .before: true
    case .none, .text: false
    }
  }
}
