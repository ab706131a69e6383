package import BankImporting
package import InterviewCore

/// What the user asked for with `banks import`.
package struct ImportOptions: Equatable, Sendable {
  /// The files to read.
  package var files: [String]
  /// Where to write: a path, or a name within the user's own banks; nil for a name like the first file's.
  package var target: String?
  /// The form of all the files; told by each itself when nil.
  package var format: ImportFormat?
  /// The character set of all the files; told by each itself when nil.
  package var encoding: String?
  /// The kind of the questions; told by their headings or asked for when nil.
  package var kind: QuestionKind?
  /// The competency of every question; the source's headings, decks or columns when nil.
  package var competency: String?
  /// The id of the bank.
  package var bank: String?
  /// Its title.
  package var title: String?
  /// The language of the questions; told by their script when nil.
  package var language: String?
  /// Whether to show everything and write nothing.
  package var isDryRun: Bool
  /// Whether to write without asking.
  package var isConfirmed: Bool
  /// Whether to report in JSON.
  package var isJSON: Bool

  /// Creates options.
  package init(
    files: [String], target: String? = nil, format: ImportFormat? = nil,
    encoding: String? = nil, kind: QuestionKind? = nil,
    competency: String? = nil, bank: String? = nil, title: String? = nil, language: String? = nil,
    isDryRun: Bool = false, isConfirmed: Bool = false, isJSON: Bool = false
  ) {
    self.files = files
    self.target = target
    self.format = format
    self.encoding = encoding
    self.kind = kind
    self.competency = competency
    self.bank = bank
    self.title = title
    self.language = language
    self.isDryRun = isDryRun
    self.isConfirmed = isConfirmed
    self.isJSON = isJSON
  }
}
