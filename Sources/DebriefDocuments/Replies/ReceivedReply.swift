import TextBasics

package import struct Foundation.UUID

/// A reply as it came, in whatever form: it says which debrief it answers before it is read in full.
package struct ReceivedReply: Sendable {
  /// The debrief it answers; nil where it does not say.
  package let debrief: UUID?
  /// The name behind `for:`; nil where there is none.
  package let name: String?
  private let content: Content

  private enum Content: Sendable {
    case json(JSONReply)
    case text(ReplyScan)
  }

  /// The bytes of a reply that are read at most.
  package static let byteLimit = 4 << 20

  /// Opens a reply: JSON, the copied text, a filled-in form, a mail with one of them.
  ///
  /// - Throws: ``ReplyError`` for what is no reply at all.
  package init(_ bytes: [UInt8]) throws(ReplyError) {
    let whole = try ReplyBytes.text(bytes)
    guard whole.contains(where: { !$0.isWhitespace }) else { throw .empty }
    let mail = MailParts(whole)
    let isPage = mail == nil && HTMLText.isLikely(whole)
    // The page itself holds lines of the form, and names the schema, but nothing of what was chosen on it.
    if isPage, whole.contains("data-debrief=") { throw .webPage }
    if let json = Self.json(in: whole, mail) {
      let reply = try JSONReply(pasted: json)
      debrief = reply.debrief
      name = reply.rater
      content = .json(reply)
      return
    }
    let scan = ReplyScan(mail?.lines ?? MailLine.lines(of: whole, isPage: isPage))
    guard scan.holdsForm else { throw isPage ? .webPage : .noForm }
    debrief = try Self.debrief(in: scan)
    name = scan.zones.first { $0.line == .friend && !$0.value.isEmpty }?.value.shortenedName
    content = .text(scan)
  }

  /// Everything in it that fills in a form.
  package func read(for form: ReplyForm) -> ReadReply {
    switch content {
    case .json(let reply): reply.read(for: form)
    case .text(let scan): ReplyReader.read(scan, form: form)
    }
  }

  /// JSON that is the whole text, an attachment of a mail, or pasted into one.
  private static func json(in text: String, _ mail: MailParts?) -> String? {
    if let attached = mail?.attachedReply { return attached }
    if text.first(where: { !$0.isWhitespace }) == "{" { return text }
    guard text.contains("\"\(JSONReply.schema)\"") else { return nil }
    let lines = MailLine.lines(of: text).map(\.text).joined(separator: "\n")
    guard let start = lines.firstIndex(of: "{"), let end = lines.lastIndex(of: "}"), start < end
    else { return nil }
    return String(lines[start...end])
  }

  private static func debrief(in scan: ReplyScan) throws(ReplyError) -> UUID? {
    var found: [UUID] = []
    for zone in scan.zones where zone.line == .debrief {
      let next = zone.below.first { !$0.isBlank }?.text ?? ""
      // A program may have broken the line at a hyphen.
      if let id = [zone.value, zone.value + next].lazy.compactMap(identifier).first {
        if !found.contains(id) { found.append(id) }
      } else if !zone.value.isEmpty, found.isEmpty {
        throw .badDebrief(found: zone.value.shortened, place: zone.place)
      }
    }
    guard found.count < 2 else { throw .severalDebriefs(found) }
    return found.first
  }

  private static func identifier(_ text: String) -> UUID? {
    let plain = String(text.compactMap(Lookalike.plain)).filter {
      $0 != " " && $0 != "`" && $0 != "*"
    }
    guard plain.dropFirst(36).first?.isHexDigit != true else { return nil }
    return UUID(uuidString: String(plain.prefix(36)))
  }
}

extension String {
  /// A name on one line; what follows it in a text that was broken anew is cut off.
  fileprivate var shortenedName: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let end = line.firstRange(of: "End of the form")?.lowerBound ?? line.endIndex
    return String(line[..<end].trimmed.prefix(200))
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
