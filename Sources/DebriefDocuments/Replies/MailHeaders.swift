import TextBasics

/// The headers of a mail, or of a part of one (RFC 5322 and 2045), of which few matter.
struct MailHeaders {
  /// What the part is, such as `text/plain`, in lower case; empty where it does not say.
  private(set) var type = ""
  /// How it is written down, in lower case.
  private(set) var encoding = ""
  /// The name of its file; nil where it has none.
  private(set) var fileName: String?
  private(set) var charset: String?
  private(set) var boundary: String?
  /// Whether lines that end in a space go on with no space between them (RFC 3676, section 4.5).
  private(set) var deletesSpaces = false
  /// Whether it says that it is made of parts, or how it is written down.
  private(set) var isOfMail = false

  private static let known: Set<String> = [
    "content-type", "content-transfer-encoding", "content-disposition", "mime-version",
  ]

  /// A header goes over more lines than these bytes in no mail.
  private static let longest = 8_192

  /// Reads the headers at a place; nil where there are none, as in a text that is no mail.
  ///
  /// - Returns: The headers, and where the body begins.
  static func read(
    _ source: MailSource, _ range: Range<Int>
  ) -> (headers: MailHeaders, body: Range<Int>)? {
    var values: [String: [UInt8]] = [:]
    var last: String?
    var strange = 0
    var count = 0
    var rest = range
    while !rest.isEmpty {
      let (line, next) = source.line(in: rest)
      rest = next..<range.upperBound
      if line.isEmpty { break }
      let bytes = source.bytes[line]
      if let first = bytes.first, first == 0x20 || first == 0x09 {
        if let last, values[last, default: []].count < longest { values[last]? += bytes }
        continue
      }
      guard let colon = colon(in: bytes) else {
        // The line that Unix mailboxes put before each mail, and what some server spoiled.
        strange += 1
        guard strange <= 4, count > 0 || bytes.starts(with: "From ".utf8) else { return nil }
        last = nil
        continue
      }
      count += 1
      let name = String(decoding: bytes[..<colon].prefix(40), as: UTF8.self).lowercased()
      last = known.contains(name) && values[name] == nil ? name : "-"
      if let last, last != "-" { values[last] = Array(bytes[(colon + 1)...].prefix(longest)) }
    }
    let headers = MailHeaders(values.mapValues { String(decoding: $0, as: UTF8.self) })
    return count == 0 ? nil : (headers, rest)
  }

  /// Where the name of a header ends: it is made of any signs that print.
  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    let end = line.prefix(200).firstIndex { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: ":") }
    guard let end, end > line.startIndex else { return nil }
    // Some programs put spaces before the colon.
    let rest = line[end...].drop { $0 == 0x20 || $0 == 0x09 }
    return rest.first == UInt8(ascii: ":") ? rest.startIndex : nil
  }

  init(_ values: [String: String] = [:]) {
    isOfMail = !values.keys.filter { $0 != "content-disposition" }.isEmpty
    let content = values["content-type"] ?? ""
    type = content.prefix { $0 != ";" }.trimmed.lowercased()
    encoding = (values["content-transfer-encoding"] ?? "").prefix { $0 != ";" }.trimmed.lowercased()
    let parameters = Self.parameters(of: content)
    charset = parameters["charset"]
    boundary = parameters["boundary"]
    deletesSpaces = parameters["delsp"]?.lowercased() == "yes"
    fileName =
      Self.parameters(of: values["content-disposition"] ?? "")["filename"]
      ?? parameters["name"]
  }

  /// The parameters of a value by their names in lower case (RFC 2045, and RFC 2231 for long ones).
  private static func parameters(of value: String) -> [String: String] {
    var result: [String: String] = [:]
    var rest = value[...].drop { $0 != ";" }
    while rest.first == ";" {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest[name.endIndex...]
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      var text = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while let first = rest.first, first != "\"" {
          if first == "\\" { rest = rest.dropFirst() }
          text += rest.first.map(String.init) ?? ""
          rest = rest.dropFirst()
        }
        rest = rest.drop { $0 != ";" }
      } else {
        let word = rest.prefix { $0 != ";" }
        rest = rest[word.endIndex...]
        text = String(word.prefix { $0 != "(" }).trimmed
      }
      let key = name.trimmed.lowercased()
      let base = String(key.prefix { $0 != "*" })
      // `charset*=us-ascii'en'utf-8` and `boundary*0="…"; boundary*1="…"`
      if key.hasSuffix("*"), let quote = text.lastIndex(of: "'") {
        text = String(text[text.index(after: quote)...])
      }
      if key == base || result[base] == nil { result[base] = text } else { result[base]? += text }
    }
    return result
  }
}

extension Substring {
  var trimmed: String { String(self).trimmed }
}
