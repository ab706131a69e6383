import InterviewCore
import TextBasics

/// Reads a table in a text file: a row, a question.
enum DelimitedReader {
  /// The cards of a table, whose columns have names or are guessed.
  static func read(
    _ text: String, file: String, format: ImportFormat, remarks: [CardDeck.Remark]
  ) throws(ImportError) -> CardDeck {
    var deck = CardDeck(file: file, format: format)
    deck.remarks = remarks
    let directives = Directives(text)
    let delimiter =
      directives.delimiter ?? Delimiters.detect(in: directives.rest)
      ?? (format == .tsv ? "\t" : ",")
    let table = DelimitedText(
      directives.rest, delimiter: delimiter, firstLine: directives.lines + 1,
      mostRecords: CardDeck.mostEntries + 2)
    guard !table.isCut else {
      throw .tooManyEntries(file: file, limit: DelimitedText.mostFieldsInAll)
    }
    guard table.records.count <= CardDeck.mostEntries + 1 else {
      throw .tooManyEntries(file: file, limit: CardDeck.mostEntries)
    }
    if let line = table.openQuoteLine { deck.remarks.append(.openQuote(line: line)) }
    guard let first = table.records.first else { return deck }
    let names = directives.names ?? (TableColumns.isHeader(first.fields) ? first.fields : nil)
    let rows =
      directives.names == nil && names != nil ? table.records.dropFirst() : table.records[...]
    if let kinds = kinds(of: first.fields) {
      for row in table.records.dropFirst() { add(row, kinds, first.fields, to: &deck) }
      return deck
    }
    let named = names.flatMap { TableColumns(names: $0, over: rows.lazy.map(\.fields)) }
    guard var columns = named ?? guess(rows, &deck) else {
      for row in rows {
        deck.leaveOut(row.fields.joined(separator: " "), at: spot(row, deck), .noQuestion)
      }
      return deck
    }
    columns.tags = directives.tags ?? columns.tags
    columns.competency = directives.deck ?? columns.competency
    let isMarkup = directives.isMarkup ?? looksLikeMarkup(rows)
    if names != nil { columns.settle(by: rows.lazy.map(\.fields)) }
    for (index, row) in rows.enumerated() {
      if index == 0, names == nil, columns.isHeading(row.fields, over: rows.lazy.map(\.fields)) {
        deck.leaveOut(row.fields.joined(separator: " "), at: spot(row, deck), .notAQuestion)
      } else {
        add(row, columns, delimiter, isMarkup: isMarkup, to: &deck)
      }
    }
    deck.nameTheRest(
      of: rows.lazy.flatMap { row in
        row.fields.lazy.filter(QuestionLikeness.endsWithMark).map {
          ($0, Spot(file: file, number: row.line))
        }
      })
    return deck
  }

  private static func guess(
    _ rows: ArraySlice<DelimitedText.Record>, _ deck: inout CardDeck
  ) -> TableColumns? {
    guard let columns = TableColumns(guessingFrom: rows.map(\.fields)) else { return nil }
    if rows.contains(where: { $0.fields.count > 1 }) {
      deck.remarks.append(
        .guessedColumns(
          question: columns.question + 1, answer: columns.answers.first.map { $0 + 1 }))
    }
    return columns
  }

  private static func spot(_ row: DelimitedText.Record, _ deck: CardDeck) -> Spot {
    Spot(file: deck.file, number: row.line)
  }

  /// The kinds of the columns of a table that has a list of questions in each; nil where it is another one.
  private static func kinds(of names: [String]) -> [QuestionKind]? {
    let kinds = names.compactMap(SectionNames.kind)
    return kinds.count == names.count && Set(kinds).count > 1 ? kinds : nil
  }

  private static func add(
    _ row: DelimitedText.Record, _ kinds: [QuestionKind], _ names: [String],
    to deck: inout CardDeck
  ) {
    for (index, field) in row.fields.enumerated()
    where kinds.indices.contains(index) && !field.onOneLine.isEmpty {
      var card = Card(spot: spot(row, deck), shape: .row, question: field.withoutNumbering)
      (card.kind, card.competency) = (kinds[index], names[index].onOneLine)
      deck.add(card)
    }
  }

  private static func add(
    _ row: DelimitedText.Record, _ columns: TableColumns, _ delimiter: Character, isMarkup: Bool,
    to deck: inout CardDeck
  ) {
    var hasPicture = false
    let fields =
      !isMarkup
      ? row.fields
      : row.fields.map { field in
        let plain = Markup.plainText(field)
        hasPicture = hasPicture || plain.hasPicture
        return plain.text
      }
    let card = columns.card(fields, .row, at: spot(row, deck), delimiter: delimiter)
    if card.question.onOneLine.isEmpty, hasPicture {
      deck.leaveOut(card.answer.joined(separator: " "), at: card.spot, .pictureOnly)
    } else {
      deck.add(card)
    }
  }

  /// Whether a tenth of the rows have tags of HTML, as flash card programs write them.
  private static func looksLikeMarkup(_ rows: ArraySlice<DelimitedText.Record>) -> Bool {
    Markup.isIn(rows.lazy.map(\.fields))
  }
}

/// What the first lines of a file say about the rest: Anki's `#separator:tab`, Excel's `sep=;`.
private struct Directives {
  var delimiter: Character?
  var names: [String]?
  var tags: Int?
  var deck: Int?
  var isMarkup: Bool?
  /// The text below them, and how many lines they are.
  var rest: String
  var lines = 0

  init(_ text: String) {
    var rest = text[...]
    var lines = 0
    var found: [(key: String, value: String)] = []
    while lines < 30, let end = rest.firstIndex(of: "\n") {
      let line = rest[..<end]
      if line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
        found.append(
          (line[..<colon].dropFirst().lowercased(), String(line[line.index(after: colon)...])))
      } else if lines == 0, line.lowercased().hasPrefix("sep="), line.count == 5 {
        found.append(("separator", String(line.dropFirst(4))))
      } else {
        break
      }
      rest = rest[rest.index(after: end)...]
      lines += 1
    }
    self.rest = String(rest)
    self.lines = lines
    for (key, value) in found { take(key, value) }
    if let columns = found.first(where: { $0.key == "columns" })?.value {
      names = columns.split(separator: delimiter ?? "\t", omittingEmptySubsequences: false).map(
        String.init)
    }
  }

  private mutating func take(_ key: String, _ value: String) {
    let word = value.trimmedWord
    switch key {
    case "separator":
      let named: [String: Character] = [
        "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":",
      ]
      delimiter = named[word] ?? value.first
    case "html": isMarkup = word == "true"
    case "tags column": tags = Int(word).map { $0 - 1 }
    case "deck column": deck = Int(word).map { $0 - 1 }
    default: break
    }
  }
}

extension String {
  fileprivate var trimmedWord: String { lowercased().filter { !$0.isWhitespace } }
}
