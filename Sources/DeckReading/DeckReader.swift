package import BankImporting
import Glibc

/// Reads packages and databases of flash cards, whoever made them: through copies in a directory of its own,
/// read-only, and within limits.
package enum DeckReader {
  /// The most bytes that a collection may take when it is unpacked.
  package static let mostUnpackedBytes = 256 << 20
  /// The most notes, cards or rows that are read.
  package static let mostRows = 200_000

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

  private static func isDatabase(_ start: ArraySlice<UInt8>) -> Bool {
    start.starts(with: "SQLite format 3\0".utf8)
  }

  private static func unpack(_ package: String, _ room: borrowing ScratchDirectory)
    throws(DeckError) -> String
  {
    let archive = try ZipArchive(package)
    defer { archive.close() }
    for name in names {
      let isPacked = name.hasSuffix("b")
      let found = try archive.bytes(of: name, atMost: mostUnpackedBytes) {
        isPacked || isDatabase($0)
      }
      guard let found else { continue }
      let bytes =
        isPacked
        ? try Zstandard.unpacked(found, atMost: mostUnpackedBytes, where: isDatabase) : found
      let path = room.path + "/collection"
      try ScratchDirectory.write(bytes, to: path)
      return path
    }
    throw .noCollection
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
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error() }
      start += count
    }
  }

  private static func error() -> DeckError {
    .cannotUnpack(reason: String(cString: strerror(errno)))
  }
}
