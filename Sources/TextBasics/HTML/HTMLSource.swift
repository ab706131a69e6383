/// HTML made ready for the parser, which stops the whole program at some orders of elements that no page has
/// (its assertions fail), and takes very long for elements such as `b` that are opened again and again.
///
/// Elements that need no rules of their own are given names that HTML does not have, which begin with a `z`; where
/// they stand stays the same.
struct HTMLSource {
  /// The bytes for the parser.
  private(set) var bytes: [UInt8] = []

  /// Prepares a text; nil where it holds more tags than any page. `isExact` leaves only whole character
  /// references, as `&amp;` is one and `&copy` is not.
  init?(_ text: String, isExact: Bool) {
    // The parser's texts end at a zero, and a zero must not part `<` from a name.
    var text =
      text.utf8.contains(0) ? String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self) : text
    guard let bytes = text.withUTF8({ Self.prepared($0, isExact: isExact) }) else { return nil }
    self.bytes = bytes
  }

  private static func prepared(_ text: UnsafeBufferPointer<UInt8>, isExact: Bool) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + text.count / 8)
    var tags = 0
    for (index, byte) in text.enumerated() {
      bytes.append(byte)
      switch byte {
      case UInt8(ascii: "&"):
        if isExact, !isReference(text[(index + 1)...]) { bytes += "amp;".utf8 }
      case UInt8(ascii: "<"):
        tags += 1
        guard tags <= mostTags else { return nil }
        if needsDisguise(text[(index + 1)...]) { bytes.append(disguise) }
      case UInt8(ascii: "/"):
        let isInTag = index > 0 && text[index - 1] == UInt8(ascii: "<")
        if isInTag, needsDisguise(text[(index + 1)...]) { bytes.append(disguise) }
      default: break
      }
    }
    return bytes
  }

  private static let disguise = UInt8(ascii: "z")

  /// Four megabytes of mail have fewer.
  private static let mostTags = 1 << 17

  private static func isReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = rest.prefix(33).prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && name.endIndex < rest.endIndex
      && rest[name.endIndex] == UInt8(ascii: ";")
  }

  private static func needsDisguise(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard rest.first?.isASCIILetter == true else { return false }
    return !ruled.contains(String(decoding: name(rest), as: UTF8.self).lowercased())
  }

  /// The name a tag begins with.
  private static func name<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    bytes.prefix(64).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  /// Whether a tag begins at a place.
  func isTag(at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count else { return false }
    let first = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    return first < bytes.count && bytes[first].isASCIILetter
  }

  /// Whether a tag begins at a place, a comment, or anything else that is not shown.
  func isMarkup(at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count else { return false }
    return bytes[start + 1].isASCIILetter || "/!?".utf8.contains(bytes[start + 1])
  }

  /// Whether what is between `<!--` and `-->` begins at a place.
  func isComment(at start: Int) -> Bool { bytes[start...].starts(with: "<!--".utf8) }

  /// The name of the tag at a place in lower case, as it was written.
  func tagName(at start: Int) -> String {
    var name = Self.name(bytes[(bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1)...])
    if name.first == Self.disguise { name.removeFirst() }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// A part as it was written.
  func written(_ range: Range<Int>) -> String {
    var written: [UInt8] = []
    for index in range where !isDisguise(index) { written.append(bytes[index]) }
    return String(decoding: written, as: UTF8.self)
  }

  private func isDisguise(_ index: Int) -> Bool {
    guard bytes[index] == Self.disguise, index > 0 else { return false }
    if bytes[index - 1] == UInt8(ascii: "<") { return true }
    return index > 1 && bytes[index - 1] == UInt8(ascii: "/")
      && bytes[index - 2] == UInt8(ascii: "<")
  }

  /// The elements that are ended by others, hold none, or hold no tags; no name in HTML begins with a `z`.
  private static let ruled: Set<String> = [
    "address", "area", "article", "aside", "base", "blockquote", "body", "br", "caption", "center",
    "col", "colgroup", "dd", "details", "div", "dl", "dt", "embed", "fieldset", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "img",
    "li", "link", "main", "meta", "nav", "ol", "p", "param", "pre", "script", "section", "source",
    "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "ul", "wbr",
  ]
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var isASCIILetterOrDigit: Bool { isASCIILetter || (0x30...0x39).contains(self) }
}
