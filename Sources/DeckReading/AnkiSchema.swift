import BankImporting
import Foundation
import GRDB

/// The two ways in which Anki has kept its collections: as JSON in one row, and in tables of their own.
struct AnkiSchema {
  let db: Database

  /// The notes with their cards, in the order in which they were made.
  func notes(_ decks: [Int64: String]) throws -> [AnkiCollection.Note] {
    let limit = DeckReader.mostRows
    var cards: [Int64: [(place: Int, deck: Int64)]] = [:]
    let cardRows = try Row.fetchCursor(
      db, sql: "SELECT nid, ord, did FROM cards LIMIT \(limit * 4)")
    while let row = try cardRows.next() {
      guard let note = Int64.fromDatabaseValue(row[0]) else { continue }
      let place = Int.fromDatabaseValue(row[1]) ?? 0
      cards[note, default: []].append((place, Int64.fromDatabaseValue(row[2]) ?? 1))
    }
    var notes: [AnkiCollection.Note] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, mid, CASE WHEN length(flds) <= 500000 THEN CAST(flds AS TEXT) END, CAST(tags AS TEXT)
        FROM notes ORDER BY id LIMIT \(limit + 1)
        """)
    var left = DeckReader.mostTextBytes
    while let row = try rows.next() {
      guard notes.count < limit else { throw DeckError.tooMany(limit: limit) }
      left -= 100 + (String.fromDatabaseValue(row[2]).map(DeckReader.cost) ?? 0)
      guard left > 0 else { throw DeckError.tooLarge(limit: DeckReader.mostTextBytes) }
      let own = (cards[Int64.fromDatabaseValue(row[0]) ?? 0] ?? []).sorted { $0.place < $1.place }
      let fields = (String.fromDatabaseValue(row[2]) ?? "").split(
        separator: "\u{1F}", omittingEmptySubsequences: false)
      notes.append(
        AnkiCollection.Note(
          type: Int64.fromDatabaseValue(row[1]) ?? 0, fields: fields.map(String.init),
          tags: (String.fromDatabaseValue(row[3]) ?? "").split(separator: " ").map(String.init),
          cards: own.map(\.place), deck: own.first.flatMap { decks[$0.deck] } ?? ""))
    }
    return notes
  }

  // MARK: As JSON in one row

  private struct Model: Decodable {
    var name: String?
    var type: Int?
    var flds: [Part]
    var tmpls: [Part]?
  }

  private struct Part: Decodable {
    var name: String?
    var qfmt: String?
    var afmt: String?
    var ord: Int?
  }

  private struct NamedDeck: Decodable {
    var name: String?
  }

  /// The note types of a collection up to Anki 2.1.27.
  func oldNoteTypes() throws -> [Int64: AnkiCollection.NoteType] {
    let models: [String: Model] = try json("models")
    return try keyed(models).mapValues { model in
      AnkiCollection.NoteType(
        name: model.name ?? "", isCloze: model.type == 1,
        fields: model.flds.sorted { $0.ord ?? 0 < $1.ord ?? 0 }.map { $0.name ?? "" },
        templates: (model.tmpls ?? []).sorted { $0.ord ?? 0 < $1.ord ?? 0 }
          .map { .init(front: $0.qfmt ?? "", back: $0.afmt ?? "") })
    }
  }

  /// The names of its decks.
  func oldDecks() throws -> [Int64: String] {
    let decks: [String: NamedDeck] = try json("decks")
    return try keyed(decks).mapValues { $0.name ?? "" }
  }

  private func json<Value: Decodable>(_ column: String) throws -> [String: Value] {
    let sql =
      "SELECT CASE WHEN length(\(column)) <= 20000000 THEN CAST(\(column) AS TEXT) END FROM col LIMIT 1"
    let text = try String.fetchOne(db, sql: sql) ?? ""
    guard !text.isEmpty else { return [:] }
    return try JSONDecoder().decode([String: Value].self, from: Data(text.utf8))
  }

  private func keyed<Value>(_ values: [String: Value]) throws -> [Int64: Value] {
    Dictionary(values.compactMap { key, value in Int64(key).map { ($0, value) } }) { $1 }
  }

  // MARK: In tables of their own

  /// The note types of a newer collection.
  func noteTypes() throws -> [Int64: AnkiCollection.NoteType] {
    var types: [Int64: AnkiCollection.NoteType] = [:]
    for row in try rows("SELECT id, CAST(name AS TEXT), config FROM notetypes") {
      guard let id = Int64.fromDatabaseValue(row[0]) else { continue }
      let config = Data.fromDatabaseValue(row[2]) ?? Data()
      types[id] = AnkiCollection.NoteType(
        name: String.fromDatabaseValue(row[1]) ?? "", isCloze: Message(config).numbers[1] == 1,
        fields: [],
        templates: [])
    }
    for row in try rows("SELECT ntid, CAST(name AS TEXT) FROM fields ORDER BY ntid, ord") {
      guard let id = Int64.fromDatabaseValue(row[0]) else { continue }
      types[id]?.fields.append(String.fromDatabaseValue(row[1]) ?? "")
    }
    for row in try rows("SELECT ntid, config FROM templates ORDER BY ntid, ord") {
      guard let id = Int64.fromDatabaseValue(row[0]) else { continue }
      let texts = Message(Data.fromDatabaseValue(row[1]) ?? Data()).texts
      types[id]?.templates.append(.init(front: texts[1] ?? "", back: texts[2] ?? ""))
    }
    return types
  }

  /// The names of its decks, whose parts an unprintable character separates.
  func decks() throws -> [Int64: String] {
    var decks: [Int64: String] = [:]
    for row in try rows("SELECT id, CAST(name AS TEXT) FROM decks") {
      guard let id = Int64.fromDatabaseValue(row[0]) else { continue }
      decks[id] = (String.fromDatabaseValue(row[1]) ?? "").replacing("\u{1F}", with: "::")
    }
    return decks
  }

  private func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(db, sql: sql + " LIMIT 20000")
  }
}

/// As much of a protocol buffer as Anki's settings need: numbers and texts by their field.
struct Message {
  private(set) var numbers: [Int: UInt64] = [:]
  private(set) var texts: [Int: String] = [:]

  /// Reads a message; what comes after something unreadable is left out.
  init(_ data: Data) {
    var rest = [UInt8](data)[...]
    while let tag = Self.number(&rest) {
      let field = Int(truncatingIfNeeded: tag >> 3)
      switch tag & 7 {
      case 0:
        guard let value = Self.number(&rest) else { return }
        numbers[field] = value
      case 1: rest = rest.dropFirst(8)
      case 5: rest = rest.dropFirst(4)
      case 2:
        guard let length = Self.number(&rest), length <= UInt64(rest.count) else { return }
        texts[field] = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
        rest = rest.dropFirst(Int(length))
      default: return
      }
    }
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return value }
    }
    return nil
  }
}
