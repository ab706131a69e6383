package import BankReading
package import TextBasics

/// Reads a list of questions from a file of any of the known forms.
package enum SourceReader {
  /// The most bytes of a text; what a bank may have.
  package static let mostTextBytes = BankReader.mostBytes
  /// The most bytes of a package or database of flash cards.
  package static let mostDeckBytes = 100 << 20

  /// What came of reading a source.
  package enum Result: Equatable, Sendable {
    case deck(CardDeck)
    /// The YAML is none, or does what is refused; each problem has its place.
    case problems([Problem])
  }

  /// Reads the bytes of a text.
  ///
  /// - Throws: an ``ImportError``.
  package static func read(
    _ bytes: [UInt8], file: String, as wanted: ImportFormat? = nil, encoding: CharacterSet? = nil
  ) throws(ImportError) -> Result {
    if let form = DocumentForm.form(of: bytes) { throw .document(file: file, form) }
    guard bytes.count <= mostTextBytes else { throw .tooLarge(file: file, limit: mostTextBytes) }
    guard encoding != nil || !TextDecoding.isBinary(bytes) else {
      throw .unknownFormat(file: file)
    }
    let (text, remarks) = try TextDecoding.decode(bytes, file: file, as: encoding)
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(file: file) }
    let (inner, form) = Self.unfenced(text)
    let result = try read(inner, file: file, as: wanted ?? form, remarks)
    guard case .deck(let deck) = result else { return result }
    guard deck.cards.count + deck.leftOut.count <= CardDeck.mostEntries else {
      throw .tooManyEntries(file: file, limit: CardDeck.mostEntries)
    }
    return result
  }

  private static func read(
    _ text: String, file: String, as wanted: ImportFormat?, _ remarks: [CardDeck.Remark]
  ) throws(ImportError) -> Result {
    let format = wanted ?? FormatDetection.format(of: text, name: file)
    if [.markdown, .html, .org, .asciidoc, .rst, .text].contains(format),
      text.utf8.count > MarkdownParsing.mostBytes
    {
      throw .tooLarge(file: file, limit: MarkdownParsing.mostBytes)
    }
    if [.markdown, .org, .asciidoc, .rst, .text].contains(format),
      text.utf8.count(where: { $0 == 0x0A }) > LineListReader.mostLines
    {
      throw .tooManyEntries(file: file, limit: LineListReader.mostLines)
    }
    switch format {
    case .csv, .tsv:
      return .deck(try DelimitedReader.read(text, file: file, format: format, remarks: remarks))
    case .markdown: return .deck(try MarkdownReader.read(text, file: file, remarks: remarks))
    case .html: return .deck(try page(text, file: file, remarks))
    case .org:
      let (page, title) = OrgPage.markdown(of: text)
      let blocks = try MarkdownParsing.blocks(of: page, file: file)
      return .deck(
        MarkdownReader.read(blocks, title: title, file: file, format: .org, remarks: remarks))
    case .asciidoc, .rst:
      let page = format == .rst ? RSTPage.markdown(of: text) : AsciiDocPage.markdown(of: text)
      let blocks = try MarkdownParsing.blocks(of: page, file: file)
      return .deck(
        MarkdownReader.read(blocks, title: nil, file: file, format: format, remarks: remarks))
    case .text:
      let name = FormatDetection.fileExtension(file)
      guard wanted == nil, let mark = CommentedCode.mark(ofExtension: name) else {
        return .deck(LineListReader.read(text, file: file, remarks: remarks))
      }
      return .deck(program(text, comment: mark, file, remarks))
    case .json:
      let tree = try JSONParsing.tree(of: text, file: file)
      return .deck(TreeReader.read(tree, file: file, format: .json, remarks: remarks))
    case .yaml: return yaml(text, file, remarks)
    case .anki, .sqlite: throw .noDeck(file: file)
    }
  }

  /// What stands in a text that is a single block of code, as programs that answer in Markdown write it, and the form
  /// that is named there; the text itself where there is more in it.
  private static func unfenced(_ text: String) -> (text: String, form: ImportFormat?) {
    let start = text.utf8.prefix(1 << 10).drop { $0 <= 0x20 }
    guard start.starts(with: "```".utf8) else { return (text, nil) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let fences = lines.indices.filter { lines[$0].drop(while: \.isWhitespace).hasPrefix("```") }
    guard fences.count == 2,
      lines[fences[1]...].dropFirst().allSatisfy({ $0.allSatisfy(\.isWhitespace) })
    else { return (text, nil) }
    let name = lines[fences[0]].trimmingPrefix(while: { $0 == "`" || $0.isWhitespace })
    for fence in fences { lines[fence] = "" }
    return (
      lines.joined(separator: "\n"), ImportFormat(rawValue: String(name).trimmed.lowercased())
    )
  }

  /// Reads what a package or database holds.
  ///
  /// - Throws: an ``ImportError``.
  package static func read(_ contents: DeckContents, file: String) throws(ImportError) -> CardDeck {
    switch contents {
    case .anki(let collection): return AnkiReader.read(collection, file: file)
    case .tables(let tables):
      do { return try TableDeckReader.read(tables, file: file) } catch {
        throw .deck(file: file, error)
      }
    }
  }

  /// What a page asks, or the values in its scripts, where these hold the list and the page only shows it.
  private static func page(
    _ text: String, file: String, _ remarks: [CardDeck.Remark]
  ) throws(ImportError) -> CardDeck {
    if let page = HTMLPage.markdown(in: text) {
      return try MarkdownReader.read(page, file: file, remarks: remarks)
    }
    guard let blocks = HTMLPage.blocks(of: text) else {
      throw .tooManyEntries(file: file, limit: MarkdownParsing.mostBlocks)
    }
    let deck = MarkdownReader.read(blocks, title: nil, file: file, format: .html, remarks: remarks)
    guard deck.cards.count < 3 else { return deck }
    let tree = ProgramValues.tree(of: HTMLPage.scripts(in: text), comment: "//")
    var values = TreeReader.read(tree, file: file, format: .text, remarks: remarks)
    values.format = .html
    return values.cards.count > deck.cards.count ? values : deck
  }

  /// What the comments of a program ask, or the values in it, as there is more. Of queries whose comments hardly ask each
  /// is the answer to the comment above it.
  private static func program(
    _ text: String, comment mark: String, _ file: String, _ remarks: [CardDeck.Remark]
  ) -> CardDeck {
    let blocks = CommentedCode.blocks(of: text, mark: mark)
    let comments = MarkdownReader.read(
      blocks, title: nil, file: file, format: .text, remarks: remarks)
    let isSQL = mark == "--"
    let tree =
      isSQL ? InsertedRows.tree(of: text) : ProgramValues.tree(of: text, comment: mark)
    let values = TreeReader.read(tree, file: file, format: .text, remarks: remarks)
    var more = values.cards.count > comments.cards.count ? values : comments
    if mark == "//" {
      more.addNew(
        of: MarkdownReader.read(
          HTMLPage.lists(in: text), title: nil, file: file, format: .text, remarks: []))
    }
    guard isSQL, var solved = CommentedCode.solved(blocks, file: file),
      solved.cards.count > more.cards.count * 3
    else { return more }
    solved.remarks = remarks
    return solved
  }

  private static func yaml(_ text: String, _ file: String, _ remarks: [CardDeck.Remark]) -> Result {
    let report = DataTreeReader.read(Array(text.utf8), file: file)
    guard let tree = report.value else { return .problems(report.problems) }
    return .deck(TreeReader.read(tree, file: file, format: .yaml, remarks: remarks))
  }
}
