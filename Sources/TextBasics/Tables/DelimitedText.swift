/// Reads comma-separated text and its relatives (RFC 4180), record by record with their lines.
///
/// SwiftCSV 0.10 gives no line numbers, takes the first record for a header, refuses a whole file for one
/// quote within a field, and swallows the rest of it after one that is not closed; people's spreadsheets
/// have all of these.
package struct DelimitedText {
  /// A record with the line it starts on, from 1.
  package struct Record: Equatable {
    /// The line of the file.
    package var line: Int
    /// What stands in its columns, unquoted.
    package var fields: [String]
  }

  /// The most fields of a record that are kept; no list of ours has more columns.
  package static let mostFields = 500

  /// The most fields that are kept of all records.
  package static let mostFieldsInAll = 1_000_000

  /// The records, without blank lines.
  package private(set) var records: [Record] = []
  /// Whether fields were left out, because there are too many.
  package private(set) var isCut = false
  /// The line of a quoted field without an end, which was taken as it stands.
  package private(set) var openQuoteLine: Int?

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let mostRecords: Int
  private var fieldsLeft = Self.mostFieldsInAll
  private var index = 0
  private var line = 1
  /// How often the end of a quoted field is still looked for; each time may go through the whole text.
  private var searchesLeft = 8

  /// Reads a text; where the number of records is limited, the rest is not looked at.
  package init(_ text: String, delimiter: Character, firstLine: Int = 1, mostRecords: Int = .max) {
    bytes = Array(text.utf8)
    self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    self.mostRecords = mostRecords
    line = firstLine
    while index < bytes.count, records.count < mostRecords { record() }
    isCut = fieldsLeft <= 0
  }

  private mutating func record() {
    let start = line
    var fields: [String] = []
    while true {
      let field = field()
      if fields.count < Self.mostFields, fieldsLeft > 0 || fields.isEmpty {
        fields.append(field)
        fieldsLeft -= 1
      }
      guard index < bytes.count else { break }
      let end = bytes[index]
      index += 1
      if end == 0x0A {
        line += 1
        break
      }
      if index == bytes.count { fields.append("") }
    }
    if fields.count > 1 || fields.contains(where: { $0.contains { !$0.isWhitespace } }) {
      records.append(Record(line: start, fields: fields))
    }
  }

  /// A field, up to the delimiter or newline that ends it.
  private mutating func field() -> String {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), searchesLeft > 0,
      let quoted = quotedField()
    {
      return quoted
    }
    let end = bytes[index...].firstIndex { $0 == delimiter || $0 == 0x0A } ?? bytes.count
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  /// A field in quotes, in which a quote is written twice; nil where the last quote is missing.
  private mutating func quotedField() -> String? {
    var text: [UInt8] = []
    var place = index + 1
    var lines = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { lines += 1 }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        text.append(byte)
        place += 1
        continue
      }
      // What stands between the closing quote and the delimiter belongs to the text of careless writers.
      let end = bytes[place...].firstIndex { $0 == delimiter || $0 == 0x0A } ?? bytes.count
      text += bytes[place..<end]
      index = end
      line += lines
      return String(decoding: text, as: UTF8.self)
    }
    searchesLeft -= 1
    openQuoteLine = openQuoteLine ?? line
    return nil
  }
}

/// Finds out what separates the columns of a text.
package enum Delimiters {
  /// The delimiter that gives the first records the same number of columns, more than one; nil where
  /// there is a single column.
  package static func detect(in text: String) -> Character? {
    let sample = String(decoding: text.utf8.prefix(200_000), as: UTF8.self)
    var best: (delimiter: Character, score: Double)?
    for delimiter in ["\t", ",", ";", "|"] as [Character] {
      let counts = DelimitedText(sample, delimiter: delimiter, mostRecords: 100).records.map(
        \.fields.count)
      guard let usual = mode(counts), usual > 1 else { continue }
      let score = Double(counts.count { $0 == usual }) / Double(counts.count)
      if score > best?.score ?? 0.6 { best = (delimiter, score) }
    }
    return best?.delimiter
  }

  private static func mode(_ counts: [Int]) -> Int? {
    let tally = Dictionary(grouping: counts) { $0 }.mapValues(\.count)
    return tally.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
