/// What came back from somebody who was sent a page: the reply to a debrief, or the answers to the questions of a report.
package enum ReceivedMessage: Sendable {
  case debrief(ReceivedReply)
  case report(ReportReply)

  /// Opens what came back, in whatever form.
  ///
  /// - Throws: ``ReplyError`` for what is neither.
  package init(_ bytes: [UInt8]) throws(ReplyError) {
    let reply = ReplyBytes(bytes)
    if let kind = BinaryKind(bytes[...]) { throw .notText(kind) }
    let text = try ReplyText(reply)
    if let report = try ReportReply(text, guess: reply.wide) {
      self = .report(report)
    } else {
      self = .debrief(try ReceivedReply(text, guess: reply.wide))
    }
  }
}
