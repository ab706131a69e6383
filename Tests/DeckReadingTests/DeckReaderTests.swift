import BankImporting
import DeckReading
import TestSupport
import Testing

/// Packages, collections and other databases, and what is damaged or hostile about them.
@Suite(.timed) struct DeckReaderTests {
  private func expectNotes(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    guard case .anki(let collection) = try DeckReader.read(bytes) else {
      Issue.record("no collection", sourceLocation: sourceLocation)
      return
    }
    #expect(
      collection.notes.map(\.fields) == [["猫", "cat"], ["犬", ""]], sourceLocation: sourceLocation)
    #expect(collection.notes.map(\.cards) == [[0, 1], [0]], sourceLocation: sourceLocation)
    #expect(collection.notes.map(\.deck) == ["日本語::単語", "Default"], sourceLocation: sourceLocation)
    #expect(try collection.notes.element(0).tags == ["n5"], sourceLocation: sourceLocation)
    let type = try #require(collection.noteTypes[5])
    #expect(type.fields == ["Front", "Back"], sourceLocation: sourceLocation)
    #expect(
      type.templates == [.init(front: "{{Front}}", back: "{{Back}}")],
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [DeckFiles.old, DeckFiles.new])
  func `a collection of either schema`(sql: String) throws {
    try expectNotes(DeckFiles.database(sql))
  }

  @Test func `a package of each form, whose newest collection counts`() throws {
    let old = try DeckFiles.database(DeckFiles.old)
    let new = try DeckFiles.database(DeckFiles.new)
    let dummy = Array("SQLite format 3\0 please update".utf8)
    try expectNotes(DeckFiles.zip([("collection.anki2", old), ("media", [0x7B, 0x7D])]))
    try expectNotes(DeckFiles.zip([("collection.anki2", dummy), ("collection.anki21", old)]))
    try expectNotes(
      DeckFiles.zip([("collection.anki2", dummy), ("collection.anki21b", DeckFiles.zstandard(new))])
    )
  }

  @Test func `the tables of any other database, without what is none`() throws {
    let bytes = try DeckFiles.database(
      """
      CREATE TABLE card (front TEXT, back TEXT, picture BLOB, score INTEGER);
      INSERT INTO card VALUES ('Why?', 'Because', x'00FF', 3), (NULL, 'alone', NULL, NULL);
      CREATE TABLE computed (a TEXT, b TEXT AS (a || a));
      CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n;
      """)
    let rows = [["Why?", "Because", "", "3"], ["", "alone", "", ""]]
    #expect(
      try DeckReader.read(bytes)
        == .tables([
          DeckTable(name: "card", columns: ["front", "back", "picture", "score"], rows: rows)
        ]))
  }

  @Test func `an archive without a collection`() {
    #expect(throws: DeckError.noCollection) {
      try DeckReader.read(DeckFiles.zip([("a.txt", [0x61])]))
    }
  }

  @Test(arguments: Seeds.first(20))
  func `what is damaged is read or refused`(seed: Int) throws {
    let whole =
      try seed.isMultiple(of: 2)
      ? DeckFiles.database(DeckFiles.old)
      : DeckFiles.zip([
        ("collection.anki21b", DeckFiles.zstandard(DeckFiles.database(DeckFiles.new)))
      ])
    var bytes = seed < 20 ? Array(whole.prefix(whole.count * (seed + 1) / 21)) : whole
    for step in 0..<8 { bytes[(seed * 7919 + step * 104_729) % bytes.count] ^= UInt8(1 + seed) }
    do { _ = try DeckReader.read(bytes) } catch { #expect(error != .cannotUnpack(reason: "")) }
  }

  @Test func `what unpacks without end is refused`() throws {
    let bomb = DeckFiles.zstandard(
      Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: DeckReader.mostUnpackedBytes))
    #expect(throws: DeckError.tooLarge(limit: DeckReader.mostUnpackedBytes)) {
      try DeckReader.read(DeckFiles.zip([("collection.anki21b", bomb)]))
    }
  }

  @Test(arguments: ["collection.anki2", "collection.anki21b"])
  func `what does not begin like a database is damaged`(name: String) {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    #expect(throws: DeckError.damaged) {
      try DeckReader.read(
        DeckFiles.zip([(name, name.hasSuffix("b") ? DeckFiles.zstandard(zeros) : zeros)]))
    }
  }
}
