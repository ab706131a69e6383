/// A piece of a template.
enum TemplatePart: Sendable {
  /// What stands there as it is.
  case text(ArraySlice<UInt8>)
  /// `{{name}}` or, not escaped, `{{{name}}}` and `{{&name}}`.
  case hole(String, isEscaped: Bool)
  /// `{{#name}}…{{/name}}` or, shown where there is nothing, `{{^name}}…{{/name}}`.
  case section(String, isInverted: Bool, [TemplatePart])
  /// `{{>name}}`
  case partial(String)
}

/// Reads the part of the Mustache language that pages and letters are written in: holes, sections,
/// partials and comments (mustache(5)). Tags alone on their line leave no line behind.
struct TemplateParser {
  private let source: [UInt8]
  private var place = 0

  private init(_ text: String) { source = Array(text.utf8) }

  /// The parts of a template.
  ///
  /// - Throws: ``TemplateProblem``.
  static func parts(of text: String) throws(TemplateProblem) -> [TemplatePart] {
    var parser = TemplateParser(text)
    return try parser.parts(of: nil)
  }

  /// What is open around a place: its name, where it began, and how many it lies in.
  private typealias Section = (name: String, start: Int, depth: Int)

  /// More sections within each other than any page has.
  private static let deepest = 50

  private mutating func parts(of section: Section?) throws(TemplateProblem) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    let depth = (section?.depth ?? 0) + 1
    guard depth <= Self.deepest else { throw .tooDeep(line: line(of: place)) }
    while let start = firstTag() {
      let before = source[place..<start]
      let tag = try tag(at: start)
      let blank = tag.leavesNoLine ? blankLine(around: start..<tag.end) : nil
      let text = before.prefix(upTo: max(before.startIndex, blank?.lowerBound ?? start))
      if !text.isEmpty { parts.append(.text(text)) }
      place = blank?.upperBound ?? tag.end
      switch tag.kind {
      case .hole: parts.append(.hole(tag.name, isEscaped: true))
      case .raw, .ampersand: parts.append(.hole(tag.name, isEscaped: false))
      case .section, .inverted:
        let inner = try self.parts(of: (tag.name, start, depth))
        parts.append(.section(tag.name, isInverted: tag.kind == .inverted, inner))
      case .end:
        guard section?.name == tag.name else {
          throw .strayEnd(name: tag.name, line: line(of: start))
        }
        return parts
      case .partial: parts.append(.partial(tag.name))
      case .comment: break
      }
    }
    if let section { throw .openSection(name: section.name, line: line(of: section.start)) }
    if place < source.endIndex { parts.append(.text(source[place...])) }
    return parts
  }
}

// MARK: Tags

extension TemplateParser {
  private enum Kind: UInt8 {
    case hole = 0x20
    case raw = 0x7B  // {
    case ampersand = 0x26  // &
    case section = 0x23  // #
    case inverted = 0x5E  // ^
    case end = 0x2F  // /
    case partial = 0x3E  // >
    case comment = 0x21  // !
  }

  private struct Tag {
    var kind: Kind
    var name: String
    var end: Int
    var leavesNoLine: Bool { ![.hole, .raw, .ampersand].contains(kind) }
  }

  private func firstTag() -> Int? {
    var index = place
    while index + 1 < source.count {
      if source[index] == Self.open, source[index + 1] == Self.open { return index }
      index += 1
    }
    return nil
  }

  private func tag(at start: Int) throws(TemplateProblem) -> Tag {
    let inside = start + 2
    let kind = inside < source.count ? Kind(rawValue: source[inside]) ?? .hole : .hole
    let braces = kind == .raw ? 3 : 2
    let begin = kind == .hole ? inside : inside + 1
    var end = begin
    while end + braces <= source.count {
      if source[end..<(end + braces)].allSatisfy({ $0 == Self.close }) {
        let name = source[begin..<end].split(separator: Self.space).first ?? []
        return Tag(kind: kind, name: String(decoding: name, as: UTF8.self), end: end + braces)
      }
      end += 1
    }
    throw .openTag(line: line(of: start))
  }

  /// The whole line of a tag that stands alone on it.
  private func blankLine(around tag: Range<Int>) -> Range<Int>? {
    let before = source[..<tag.lowerBound].lastIndex { !Self.blanks.contains($0) }
    let start = before.map { $0 + 1 } ?? 0
    guard start >= place, before.map({ source[$0] == Self.lineEnd }) ?? true else { return nil }
    let after = source[tag.upperBound...].firstIndex { !Self.blanks.contains($0) }
    guard let after else { return start..<source.endIndex }
    return source[after] == Self.lineEnd ? start..<(after + 1) : nil
  }

  private func line(of place: Int) -> Int {
    1 + source[..<place].count { $0 == Self.lineEnd }
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let space = UInt8(ascii: " ")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let blanks = [space, UInt8(ascii: "\t"), UInt8(ascii: "\r")]
}
