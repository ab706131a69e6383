/// The forms of a list of questions that can be brought along.
package enum ImportFormat: String, CaseIterable, Equatable, Sendable {
  /// Columns separated by commas or semicolons, as spreadsheets write them.
  case csv
  /// Columns separated by tabs, as flash card programs write them.
  case tsv
  case markdown
  case html
  /// An outline of Emacs' Org mode.
  case org
  /// A page in AsciiDoc.
  case asciidoc
  /// A page in reStructuredText.
  case rst
  case json
  case yaml
  /// A question on each line.
  case text
  /// An Anki package or collection.
  case anki
  /// Any other SQLite file with a table of cards.
  case sqlite

  /// Whether the file is a text, and not a database or a package around one.
  package var isText: Bool { self != .anki && self != .sqlite }
}
