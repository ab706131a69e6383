package import TextBasics

/// Reads lists of applications as trackers export them and people keep them.
package enum JobListReader {
  /// The most lines that are read; the longest searches that people tell of have some thousand applications.
  package static let mostLines = 20_000

  /// Reads a text of comma-separated values or one of its relatives.
  ///
  /// - Parameters:
  ///   - text: The list, with plain newlines or others.
  ///   - dates: Whether its days or its months come first, where that is known.
  ///   - today: The last day on which anything can have happened.
  /// - Returns: What the list says.
  /// - Throws: ``JobListError``; ``JobListError/whichFirst(examples:)`` where `dates` has to be known.
  package static func read(
    _ text: String, dates: DateOrder? = nil, today: Day
  ) throws(JobListError) -> JobList {
    let text = plain(text).withoutEndlessCharacters
    let table = DelimitedText(
      text, delimiter: Delimiters.detect(in: text) ?? ",", mostRecords: mostLines + 2)
    guard let first = table.records.first else { throw .empty }
    guard table.records.count <= mostLines + 1 else { throw .tooLong(limit: mostLines) }
    guard let place = heading(of: table.records) else { throw .noHeading(found: first.fields) }
    let rows = table.records[(place + 1)...]
    let headings = table.records[place].fields
    guard !rows.isEmpty else { throw .noLine(headings: headings) }
    let columns = ListColumns(headings, rows: rows)
    let order = try ListDates.order(in: rows, columns, wanted: dates)
    var reader = ListRows(columns, order: order, today: today)
    for row in rows { reader.read(row) }
    var list = reader.list
    list.columns = columns.all
    list.dates = order
    list.lines = rows.count
    list.openQuoteLine = table.openQuoteLine
    ListSteps.join(&list, columns)
    return list
  }

  /// The place of the line that names the columns: some exports have a notice before it.
  private static func heading(of records: [DelimitedText.Record]) -> Int? {
    records.prefix(10).indices.first { place in
      let meanings = Set(records[place].fields.map { Heading.words($0).joined(separator: " ") })
        .compactMap { key in Heading.meaning(key).map { (key, $0) } }
      let isNamed =
        meanings.contains { $0.1 == .company || $0.1 == .title }
        || records[place].fields.contains { Heading.words($0) == ["name"] }
      return isNamed && records[place].fields.count > 1
        && (meanings.count > 1 || records[place].fields.count <= 2)
    }
  }

  /// Line ends of every system as newlines, and no byte order mark.
  private static func plain(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
      if !(byte == 0x0A && last == 0x0D) { bytes.append(byte == 0x0D ? 0x0A : byte) }
      last = byte
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
  }
}
