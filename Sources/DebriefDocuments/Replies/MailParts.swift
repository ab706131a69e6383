import Foundation
import TextBasics

/// A mail as a program saves it, with its headers (RFC 5322) and its parts (RFC 2045 and 2046).
struct MailParts {
  /// The lines of the part in which the form stands.
  private(set) var lines: [MailLine] = []
  /// An attached reply, as JSON.
  private(set) var attachedReply: String?

  private struct Part {
    var type: String
    var encoding: String
    var charset: String?
    /// The lines of the body, each with its number in the file.
    var body: ArraySlice<Substring>
  }

  /// Takes a mail apart; nil where the text does not begin with a mail's headers.
  init?(_ text: String) {
    guard let parts = Self.parts(text.physicalLines[...], depth: 0) else { return nil }
    var plain: [MailLine] = []
    var shown: [MailLine] = []
    for part in parts {
      let decoded = Self.decoded(part)
      let whole = decoded.map(\.text).joined(separator: "\n")
      if part.type.hasPrefix("text/html") {
        shown += HTMLText.lines(whole).map { line in
          // A part that decodes to nothing still has an empty page.
          let place = decoded.isEmpty ? nil : decoded[max(0, min(line.number, decoded.count) - 1)]
          return MailLine(line.text[...], number: place?.number ?? 1, isPage: true)
        }
        continue
      }
      if whole.contains(JSONReply.schema), whole.trimmed.hasPrefix("{") { attachedReply = whole }
      let found = decoded.map { MailLine($0.text[...], number: $0.number) }
      if plain.isEmpty || ReplyScan(found).holdsForm { plain += found }
    }
    // A mail says the same twice; as HTML it is read only where that is all there is.
    lines = ReplyScan(plain).holdsForm || shown.isEmpty ? plain : shown
    guard !lines.isEmpty || attachedReply != nil else { return nil }
  }

  /// The parts of a mail, or of a part; nil where it has no headers of one.
  private static func parts(_ lines: ArraySlice<Substring>, depth: Int) -> [Part]? {
    guard depth < 5, let end = lines.firstIndex(where: \.isEmpty), end > lines.startIndex else {
      return nil
    }
    guard let headers = headers(lines[..<end]) else { return nil }
    let type = headers["content-type"] ?? (depth == 0 ? "" : "text/plain")
    guard
      !type.isEmpty || headers["mime-version"] != nil
        || headers["content-transfer-encoding"] != nil
    else { return nil }
    let body = lines[(end + 1)...]
    if let match = type.firstMatch(of: /(?i)boundary\s*=\s*"?([^";]+)"?/),
      type.lowercased().hasPrefix("multipart")
    {
      return split(body, at: "--" + match.1.trimmingCharacters(in: .whitespaces))
        .flatMap { parts($0, depth: depth + 1) ?? [] }
    }
    let encoding = headers["content-transfer-encoding"]?.lowercased() ?? ""
    let charset = type.firstMatch(of: /(?i)charset\s*=\s*"?([^"; ]+)"?/).map { String($0.1) }
    return [
      Part(
        type: type.lowercased(), encoding: encoding.trimmed, charset: charset, body: body)
    ]
  }

  private static func split(
    _ body: ArraySlice<Substring>, at boundary: String
  ) -> [ArraySlice<Substring>] {
    let marks = body.indices.filter { body[$0].hasPrefix(boundary) }
    return zip(marks, marks.dropFirst() + [body.endIndex]).map { body[($0 + 1)..<$1] }
      .filter { !$0.isEmpty }
  }

  private static func headers(_ lines: ArraySlice<Substring>) -> [String: String]? {
    var result: [String: String] = [:]
    var last: String?
    for line in lines {
      if let first = line.first, first == " " || first == "\t", let name = last {
        result[name, default: ""] += " " + line.drop { $0 == " " || $0 == "\t" }
        continue
      }
      // The line that Unix mailboxes put before each mail.
      if last == nil, line.hasPrefix("From ") { continue }
      let field = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      let rest = line[field.endIndex...]
      guard field.first?.isLetter == true, rest.first == ":" else { return nil }
      let name = field.lowercased()
      result[name] = String(rest.dropFirst().drop(while: \.isWhitespace))
      last = name
    }
    return last == nil ? nil : result
  }

  private static func decoded(_ part: Part) -> [(number: Int, text: String)] {
    let first = part.body.startIndex + 1
    let text = part.body.joined(separator: "\n")
    switch part.encoding {
    case "quoted-printable":
      return QuotedPrintable.lines(text, charset: part.charset)
        .map { ($0.number + first - 1, $0.text) }
    case "base64":
      guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
        return []
      }
      return Charset.text(Array(data), named: part.charset).physicalLines
        .map { (first, String($0)) }
    default:
      // Eight bits have been read already; in seven, sets of more characters are still to be.
      let plain = part.charset.map { $0.lowercased().hasPrefix("iso-2022") } ?? false
      let whole = plain ? Charset.text(Array(text.utf8), named: part.charset) : text
      return whole.physicalLines.enumerated().map { ($0.offset + first, String($0.element)) }
    }
  }
}
