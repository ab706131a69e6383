/// Reads what the parser passes over, so that nothing of a text is lost in which tags may stand: tags that end
/// nothing, that begin what cannot stand there, that are unknown or never end.
struct HTMLLeftovers {
  private let source: HTMLSource
  /// The names that make a tag one.
  private let tags: Set<String>
  private var lines: LineCounter
  private var pieces = HTMLPieces()

  /// The pieces of a text with all that is in it but comments and what is silent.
  static func pieces(of tree: HTMLTree, tags: Set<String>) -> [HTMLPiece] {
    var reader = HTMLLeftovers(tree.source, tags)
    var end = 0
    for mark in tree.marks where mark.range.lowerBound >= end {
      reader.read(end..<mark.range.lowerBound)
      end = mark.range.upperBound
      switch mark.kind {
      case .text(let text): reader.read(mark.range, shown: text)
      case .tag: reader.addTag(mark.range)
      case .comment where !tree.source.isComment(at: mark.range.lowerBound): reader.add(mark.range)
      case .comment, .silent: break
      }
    }
    reader.read(end..<max(end, tree.source.bytes.count))
    return reader.pieces.all
  }

  private init(_ source: HTMLSource, _ tags: Set<String>) {
    self.source = source
    self.tags = tags
    lines = LineCounter(bytes: source.bytes)
  }

  /// Reads a part; `shown` is the text that the parser made of it.
  private mutating func read(_ range: Range<Int>, shown: String? = nil) {
    if let shown, !range.contains(where: { source.isMarkup(at: $0) }) {
      return pieces.add(shown, line: lines.line(at: range.lowerBound))
    }
    var rest = range
    while let start = rest.first(where: { source.isTag(at: $0) }),
      let end = (start..<rest.upperBound).first(where: { source.bytes[$0] == UInt8(ascii: ">") })
    {
      add(rest.lowerBound..<start)
      addTag(start..<(end + 1))
      rest = (end + 1)..<rest.upperBound
    }
    add(rest)
  }

  /// Adds a tag where its name makes it one, or else as text.
  private mutating func addTag(_ range: Range<Int>) {
    let name = source.tagName(at: range.lowerBound)
    guard tags.contains(name) else { return add(range) }
    let isClosing = source.bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    pieces.addTag(name, isClosing: isClosing, line: lines.line(at: range.lowerBound))
  }

  /// Adds a part as a text.
  private mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let text = HTMLReader.decoded(source.written(range))
    pieces.add(text, line: lines.line(at: range.lowerBound))
  }
}
