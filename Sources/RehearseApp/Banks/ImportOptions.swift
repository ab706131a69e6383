public import BankImporting
public import InterviewCore

/// What the user asked for with `banks import`.
public struct ImportOptions: Equatable, Sendable {
  /// The files to read.
  public var files: [String]
  /// Where to write: a path, or a name within the user's own banks; nil for a name like the first file's.
  public var target: String?
  /// The form of all the files; told by each itself when nil.
  public var format: ImportFormat?
  /// The kind of the questions; asked for when nil.
  public var kind: QuestionKind?
  /// The competency of every question; the source's headings, decks or columns when nil.
  public var competency: String?
  /// The id of the bank.
  public var bank: String?
  /// Its title.
  public var title: String?
  /// The language of the questions; told by their script when nil.
  public var language: String?
  /// Whether to show everything and write nothing.
  public var isDryRun: Bool
  /// Whether to write without asking.
  public var isConfirmed: Bool
  /// Whether to report in JSON.
  public var isJSON: Bool

  /// Creates options.
  public init(
    files: [String], target: String? = nil, format: ImportFormat? = nil, kind: QuestionKind? = nil,
    competency: String? = nil, bank: String? = nil, title: String? = nil, language: String? = nil,
    isDryRun: Bool = false, isConfirmed: Bool = false, isJSON: Bool = false
  ) {
    self.files = files
    self.target = target
    self.format = format
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
