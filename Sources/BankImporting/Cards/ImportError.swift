/// Why nothing could be read from a source.
package enum ImportError: Error, Equatable, Sendable {
  /// The bytes are no text, no package and no database.
  case unknownFormat(file: String)
  /// It should be a package or database of flash cards, and is a text.
  case noDeck(file: String)
  /// It is a package or database of flash cards that cannot be read.
  case deck(file: String, DeckError)
  /// The parser of Markdown is not installed.
  case noMarkdownParser
  /// It is a document of a program for offices, or a picture of one.
  case document(file: String, DocumentForm)
  /// The bytes are not in the character set that was named, or in none that is known.
  case undecodable(file: String, encoding: String?)
  /// The file has no bytes, or blanks alone.
  case empty(file: String)
  /// The text does not follow the rules of its form.
  case malformed(file: String, format: ImportFormat, line: Int, column: Int, Malformation)
  /// The forms that are texts are read to a limit in bytes.
  case tooLarge(file: String, limit: Int)
  /// So many entries are read of a text, whether they ask or not.
  case tooManyEntries(file: String, limit: Int)

  /// What is wrong with a text in JSON.
  package enum Malformation: Equatable, Sendable {
    /// This was found where something else has to stand.
    case unexpected(String)
    case unexpectedEnd
    case nestedTooDeeply
    case badEscape
    case openString
    case controlCharacter
  }
}

/// Why a package or database could not be read.
package enum DeckError: Error, Equatable, Sendable {
  /// SQLite or the archive says so.
  case damaged
  /// It is a zip archive without a collection in it.
  case noCollection
  /// It unpacks to more than this, in bytes.
  case tooLarge(limit: Int)
  /// It holds more notes or rows than are read.
  case tooMany(limit: Int)
  /// No table in it has questions.
  case noTable(found: [String])
  /// There is no room on the disk to unpack it.
  case cannotUnpack(reason: String)
}
