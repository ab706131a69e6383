package import TextBasics

/// The text of a file that somebody saved or was sent: plain, a page of the web, or a mail with either in it.
package struct ReceivedText: Equatable, Sendable {
  /// The lines, without what mail programs put before them.
  package let text: String
  /// The character set that was taken, where nothing says which it is in.
  package let guess: TextEncoding?

  /// The bytes of a file that are read at most.
  package static let byteLimit = ReceivedReply.byteLimit

  /// Takes the text out of a file.
  ///
  /// - Throws: ``ReplyError`` for what is no text, or too much of it.
  package init(_ bytes: [UInt8]) throws(ReplyError) {
    let reply = ReplyBytes(bytes)
    if let kind = BinaryKind(bytes[...]) { throw .notText(kind) }
    let read = try ReplyText(reply)
    let text = read.json ?? read.lines.map(\.text).joined(separator: "\n")
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    self.text = text
    guess = read.guess ?? reply.wide
  }
}
