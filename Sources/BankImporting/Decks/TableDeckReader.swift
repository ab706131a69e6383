/// Finds the table of cards in a database that is not Anki's.
enum TableDeckReader {
  /// The cards of the table that has questions and answers, by the names of its columns.
  ///
  /// - Throws: ``DeckError/noTable(found:)``.
  static func read(_ tables: [DeckTable], file: String) throws(DeckError) -> CardDeck {
    let candidates = tables.compactMap { table in
      TableColumns(names: table.columns, over: table.rows).map { (table: table, columns: $0) }
    }
    let best = candidates.max { first, second in
      (first.columns.answers.isEmpty ? 0 : 1, first.table.rows.count)
        < (second.columns.answers.isEmpty ? 0 : 1, second.table.rows.count)
    }
    guard let best else {
      throw .noTable(found: tables.map { "\($0.name) (\($0.columns.joined(separator: ", ")))" })
    }
    var deck = CardDeck(file: file, format: .sqlite)
    deck.remarks.append(.table(best.table.name))
    for (index, row) in best.table.rows.enumerated() {
      deck.add(best.columns.card(row, .row, at: Spot(file: file, unit: .row, number: index + 1)))
    }
    return deck
  }
}
