import CZstandard
import Foundation
import GRDB
import TestSupport

/// Packages and databases, made as small as they can be.
enum DeckFiles {
  /// The bytes of a database that a script makes.
  static func database(_ sql: String) throws -> [UInt8] {
    let home = try TestHome()
    let queue = try DatabaseQueue(path: home.file("db"))
    try queue.write { db in
      db.add(
        collation: DatabaseCollation("unicase") {
          $0.lowercased() < $1.lowercased() ? .orderedAscending : .orderedSame
        })
      try db.execute(sql: sql)
    }
    try queue.close()
    return Array(try Data(contentsOf: URL(filePath: home.file("db"))))
  }

  /// A collection up to Anki 2.1.27, with a note and a reversed one.
  static let old = """
    CREATE TABLE col (id INTEGER PRIMARY KEY, models TEXT, decks TEXT);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, mid INTEGER, tags TEXT, flds TEXT);
    CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, did INTEGER, ord INTEGER);
    INSERT INTO col VALUES (1, '{"5": {"name": "Basic", "type": 0, "flds": [{"name": "Back", "ord": 1},
      {"name": "Front", "ord": 0}], "tmpls": [{"qfmt": "{{Front}}", "afmt": "{{Back}}", "ord": 0}]}}',
      '{"1": {"name": "Default"}, "7": {"name": "日本語::単語"}}');
    INSERT INTO notes VALUES (10, 5, ' n5 ', '猫' || char(31) || 'cat'), (11, 5, '', '犬' || char(31));
    INSERT INTO cards VALUES (1, 10, 7, 1), (2, 10, 7, 0), (3, 11, 1, 0);
    """

  /// A newer collection with the same, in tables of their own.
  static let new = """
    CREATE TABLE col (id INTEGER PRIMARY KEY, models TEXT, decks TEXT);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, mid INTEGER, tags TEXT, flds TEXT);
    CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, did INTEGER, ord INTEGER);
    CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase, config BLOB);
    CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase, config BLOB,
      PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
    CREATE TABLE templates (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase, config BLOB,
      PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
    CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase);
    INSERT INTO col VALUES (1, '', '');
    INSERT INTO notetypes VALUES (5, 'Basic', x'');
    INSERT INTO fields VALUES (5, 0, 'Front', x''), (5, 1, 'Back', x'');
    INSERT INTO templates VALUES (5, 0, 'Card 1', x'0A097B7B46726F6E747D7D12087B7B4261636B7D7D');
    INSERT INTO decks VALUES (1, 'Default'), (7, '日本語' || char(31) || '単語');
    INSERT INTO notes VALUES (10, 5, ' n5 ', '猫' || char(31) || 'cat'), (11, 5, '', '犬' || char(31));
    INSERT INTO cards VALUES (1, 10, 7, 1), (2, 10, 7, 0), (3, 11, 1, 0);
    """

  /// Bytes in Zstandard.
  static func zstandard(_ bytes: [UInt8]) -> [UInt8] {
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress(&packed, packed.count, bytes, bytes.count, 3)
    return Array(packed.prefix(count))
  }

  /// A zip archive of files that are stored as they are (PKWARE's APPNOTE, sections 4.3.7 to 4.3.16).
  static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let size = UInt32(bytes.count)
      var common = little(20, 2)
      for (value, width) in [(0, 2), (0, 2), (0, 4), (crc32(bytes), 4), (size, 4), (size, 4)] {
        common += little(value, width)
      }
      common += little(UInt32(name.utf8.count), 2)
      directory += little(0x0201_4B50, 4)
      directory += little(20, 2)
      directory += common
      directory += little(0, 12)
      directory += little(UInt32(archive.count), 4)
      directory += Array(name.utf8)
      archive += little(0x0403_4B50, 4)
      archive += common
      archive += little(0, 2)
      archive += Array(name.utf8)
      archive += bytes
    }
    var end = little(0x0605_4B50, 4)
    end += little(0, 4)
    end += little(UInt32(files.count), 2)
    end += little(UInt32(files.count), 2)
    end += little(UInt32(directory.count), 4)
    end += little(UInt32(archive.count), 4)
    end += little(0, 2)
    return archive + directory + end
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) : 0 }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = crc & 1 == 1
        crc >>= 1
        if isOdd { crc ^= 0xEDB8_8320 }
      }
    }
    return crc ^ 0xFFFF_FFFF
  }
}
