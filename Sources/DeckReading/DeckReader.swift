package import BankImporting
import Glibc

/// Reads packages and databases of flash cards, whoever made them: through copies in a directory of its own,
/// read-only, and within limits.
package enum DeckReader {
  /// The most bytes that a collection may take when it is unpacked.
  package static let mostUnpackedBytes = 256 << 20
  /// The most bytes of texts that are taken from a collection.
  package static let mostTextBytes = 32 << 20
  /// The most notes, cards or rows that are read.
  package static let mostRows = 100_000

  /// What a text takes of ``mostTextBytes``: a tag, a reference and a gap take as long to read as many letters.
  static func cost(of text: String) -> Int {
    text.utf8.reduce(8) { sum, byte in
      sum
        + (byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "{")
          ? 64 : 1)
    }
  }

  /// What the bytes of a package or a database hold.
  ///
  /// - Throws: ``DeckError``.
  package static func read(_ bytes: [UInt8]) throws(DeckError) -> DeckContents {
    let room = try ScratchDirectory()
    defer { room.remove() }
    let path = room.path + "/source"
    try ScratchDirectory.write(bytes, to: path)
    guard bytes.starts(with: "PK".utf8) else { return try DeckDatabase.read(path) }
    return try DeckDatabase.read(try unpack(path, room))
  }

  /// The names a collection has in a package, the newest form first: a new package also holds an old
  /// collection with a single note, which asks to update the program.
  private static let names = ["collection.anki21b", "collection.anki21", "collection.anki2"]

  private static func unpack(_ package: String, _ room: borrowing ScratchDirectory)
    throws(DeckError) -> String
  {
    let archive = try ZipArchive(package)
    defer { archive.close() }
    let path = room.path + "/collection"
    for name in names {
      var writer = try DeckWriter(path)
      let isThere: Bool
      if name.hasSuffix("b") {
        var packed = try Zstandard()
        isThere = try archive.read(name, atMost: mostUnpackedBytes) { part throws(DeckError) in
          try packed.unpack(part) { bytes throws(DeckError) in try writer.write(bytes) }
        }
        // The end of what was packed is missing.
        if isThere, !packed.isComplete { throw .damaged }
      } else {
        isThere = try archive.read(name, atMost: mostUnpackedBytes) { part throws(DeckError) in
          try writer.write(part)
        }
      }
      if isThere { return path }
    }
    throw .noCollection
  }
}

/// Writes a database that is unpacked bit by bit, within the limit, and only where it begins as one.
private struct DeckWriter: ~Copyable {
  private let file: Int32
  private var count = 0

  init(_ path: String) throws(DeckError) {
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ScratchDirectory.error() }
  }

  deinit { Glibc.close(file) }

  mutating func write(_ bytes: ArraySlice<UInt8>) throws(DeckError) {
    // What is no database is not unpacked to its end.
    if count == 0, !bytes.starts(with: "SQLite format 3\0".utf8) { throw .damaged }
    count += bytes.count
    guard count <= DeckReader.mostUnpackedBytes else {
      throw .tooLarge(limit: DeckReader.mostUnpackedBytes)
    }
    try ScratchDirectory.write(bytes, to: file)
  }
}

/// A directory that nobody else can look into, for as long as a deck is read.
struct ScratchDirectory: ~Copyable {
  let path: String

  init() throws(DeckError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/rehearse-deck-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.error() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with what is in it.
  borrowing func remove() {
    for name in ["source", "collection"] {
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + "/" + name + suffix) }
    }
    rmdir(path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(DeckError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw error() }
    defer { Glibc.close(file) }
    try write(bytes[...], to: file)
  }

  static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(DeckError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error() }
      rest = rest.dropFirst(count)
    }
  }

  static func error() -> DeckError {
    .cannotUnpack(reason: String(cString: strerror(errno)))
  }
}
