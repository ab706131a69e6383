/// What a package or database of flash cards holds, before it is understood.
package enum DeckContents: Equatable, Sendable {
  case anki(AnkiCollection)
  /// Any other database, table by table.
  case tables([DeckTable])
}

/// The notes of an Anki collection, of whatever version.
package struct AnkiCollection: Equatable, Sendable {
  /// The note types by their ids.
  package var noteTypes: [Int64: NoteType]
  /// The notes in the order in which they were made.
  package var notes: [Note]

  /// Creates a collection.
  package init(noteTypes: [Int64: NoteType], notes: [Note]) {
    self.noteTypes = noteTypes
    self.notes = notes
  }

  /// What the notes of a type are made of.
  package struct NoteType: Equatable, Sendable {
    /// What it is called.
    package var name: String
    /// Whether its cards ask for gaps in a text.
    package var isCloze: Bool
    /// The names of its fields, in their order.
    package var fields: [String]
    /// What its cards show in front and behind, in their order.
    package var templates: [Template]

    /// Creates a type.
    package init(name: String, isCloze: Bool, fields: [String], templates: [Template]) {
      self.name = name
      self.isCloze = isCloze
      self.fields = fields
      self.templates = templates
    }
  }

  /// One of the cards that are made of each note.
  package struct Template: Equatable, Sendable {
    /// What is shown first.
    package var front: String
    /// What is shown after it.
    package var back: String

    /// Creates a template.
    package init(front: String, back: String) {
      self.front = front
      self.back = back
    }
  }

  /// A note.
  package struct Note: Equatable, Sendable {
    /// The id of its type.
    package var type: Int64
    /// Its fields, in HTML.
    package var fields: [String]
    /// Words to find it by.
    package var tags: [String]
    /// Its cards by the place of their template, or the number of the gap less one.
    package var cards: [Int]
    /// The deck of the first card; parts joined by `::`.
    package var deck: String

    /// Creates a note.
    package init(type: Int64, fields: [String], tags: [String], cards: [Int], deck: String) {
      self.type = type
      self.fields = fields
      self.tags = tags
      self.cards = cards
      self.deck = deck
    }
  }
}

/// A table of a database.
package struct DeckTable: Equatable, Sendable {
  /// What it is called.
  package var name: String
  /// The names of its columns.
  package var columns: [String]
  /// Its rows, with a text for each column.
  package var rows: [[String]]

  /// Creates a table.
  package init(name: String, columns: [String], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
