extension Problem {
  /// The problems there are, by the names that programs know them by.
  package enum Code: String, CaseIterable, Sendable {
    /// The value is an alias of YAML.
    case alias
    /// The value has an anchor of YAML.
    case anchor
    /// An id that is not lower-case words joined by hyphens.
    case badID = "bad-id"
    /// A language that is no BCP 47 tag.
    case badLanguage = "bad-language"
    /// A number that is none, or out of its range.
    case badNumber = "bad-number"
    /// A time that is none, or out of its range.
    case badTime = "bad-time"
    /// A `*` elsewhere than at the end of a word, or after too few letters; a `...` not between words.
    case badWildcard = "bad-wildcard"
    /// A character that does not belong into a text, as itself or as an escape.
    case controlCharacter = "control-character"
    /// An id that is taken.
    case duplicateID = "duplicate-id"
    /// A key that is there again.
    case duplicateKey = "duplicate-key"
    /// A file without content.
    case emptyFile = "empty-file"
    /// A list without items.
    case emptyList = "empty-list"
    /// A text without characters.
    case emptyText = "empty-text"
    /// A key that must be there.
    case missingKey = "missing-key"
    /// A question that says nothing of what a good answer shows.
    case missingListensFor = "missing-listens-for"
    /// How many further problems there are.
    case more
    /// A question that asks nearly what another asks.
    case nearDuplicate = "near-duplicate"
    /// A word that is in a list twice.
    case repeatedChoice = "repeated-choice"
    /// A second document in the same file.
    case severalDocuments = "several-documents"
    /// Something that is not YAML.
    case syntax
    /// A tag of YAML, or a directive for tags.
    case tag
    /// Lists and mappings in each other beyond what is read.
    case tooDeep = "too-deep"
    /// A file with more bytes than are read.
    case tooLarge = "too-large"
    /// A text that is too long to be asked or ticked.
    case tooLong = "too-long"
    /// More keys or items than are read.
    case tooMuch = "too-much"
    /// A word that is none of those that can stand there.
    case unknownChoice = "unknown-choice"
    /// A key that nobody reads.
    case unknownKey = "unknown-key"
    /// A file that the disk does not hand out, or the parser gives up on.
    case unreadable
    /// Bytes that are not UTF-8.
    case wrongEncoding = "wrong-encoding"
    /// A list, a mapping or a text where something else must stand.
    case wrongType = "wrong-type"
  }
}
