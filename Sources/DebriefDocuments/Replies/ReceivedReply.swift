import TextBasics

package import struct Foundation.UUID

/// A reply as it came, in whatever form: it says which debrief it answers before it is read in full.
package struct ReceivedReply: Sendable {
  /// The debrief it answers; nil where it does not say.
  package let debrief: UUID?
  /// The name behind `for:`; nil where there is none.
  package let name: String?
  private let content: Content
  /// The character set that was taken, where nothing says which it is in.
  private let guess: TextEncoding?

  private enum Content: Sendable {
    case json(JSONReply)
    case text([MailLine])
  }

  /// The bytes of a file with a reply that are read at most.
  package static let byteLimit = 8 << 20

  /// The bytes of text in it that are read at most: a form has some ten thousand, and what is attached to a mail is not
  /// all text.
  static let textLimit = 1 << 20

  /// The lines of text that are read at most: with the form in it again and again, a mail has some thousand.
  static let lineLimit = 20_000

  /// The bytes of a page that are read at most, pictures left out; of its tags little becomes text.
  static let pageLimit = 4 << 20

  /// Opens a reply: JSON, the copied text, a filled-in form, a mail with one of them.
  ///
  /// - Throws: ``ReplyError`` for what is no reply at all.
  package init(_ bytes: [UInt8]) throws(ReplyError) {
    let reply = ReplyBytes(bytes)
    if let kind = BinaryKind(bytes[...]) { throw .notText(kind) }
    try self.init(ReplyText(reply), guess: reply.wide)
  }

  /// Opens a reply whose text is known.
  init(_ text: ReplyText, guess wide: TextEncoding?) throws(ReplyError) {
    if let json = text.json {
      let reply = try JSONReply(pasted: json)
      debrief = reply.debrief
      name = reply.rater
      content = .json(reply)
    } else {
      let scan = ReplyScan(text.lines)
      guard scan.holdsForm else {
        throw text.files.isEmpty ? text.isPage ? .webPage : .noForm : .attached(text.files)
      }
      debrief = try Self.debrief(in: scan)
      name = scan.zones.first { $0.line == .friend && !$0.value.isEmpty }?.value.shortenedName
      content = .text(text.lines)
    }
    guess = text.guess ?? wide
  }

  /// Everything in it that fills in a form.
  package func read(for form: ReplyForm) -> ReadReply {
    var read =
      switch content {
      case .json(let reply): reply.read(for: form)
      case .text(let lines): ReplyReader.read(ReplyScan(lines, form: form), form: form)
      }
    if let guess {
      read.problems.append(
        ReplyProblem(.readAs(encoding: guess.name), at: .line(1, column: 1)))
    }
    return read
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

  static func identifier(_ text: String) -> UUID? {
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
    let line = singleSpaced
    let end = line.firstRange(of: "End of the form")?.lowerBound ?? line.endIndex
    return String(line[..<end].trimmed.prefix(200))
  }
}
