import TextBasics

/// The text of a reply as it came, taken out of a mail or a page.
struct ReplyText {
  /// The lines in which a form may stand.
  private(set) var lines: [MailLine] = []
  /// A reply of the page's; nil where there is none.
  private(set) var json: String?
  /// What came with it and is no text.
  private(set) var files: [AttachedFile] = []
  /// Whether it is a page of the web.
  private(set) var isPage = false
  /// The character set that was taken, where nothing says which it is in.
  private(set) var guess: TextEncoding?

  /// Takes the text out of a reply.
  ///
  /// - Throws: ``ReplyError`` for what is no text, or too much of it.
  init(_ reply: ReplyBytes) throws(ReplyError) {
    if let mail = MailParts(reply) {
      lines = mail.lines
      files = mail.files
      guess = mail.guess
      guard mail.replies.count < 2 else { throw .severalReplies }
      json = mail.replies.first ?? Self.pasted(in: lines)
    } else {
      try read(reply)
    }
  }

  private mutating func read(_ reply: ReplyBytes) throws(ReplyError) {
    // Whatever its characters are, it is far too long; what is in a page may be pictures.
    guard HTMLText.isLikely(reply.bytes) || reply.bytes.count <= ReceivedReply.textLimit * 2 else {
      throw .tooMuchText(limit: ReceivedReply.textLimit)
    }
    let charset = reply.wide == nil ? HTMLText.charset(of: reply.bytes[...]) : "utf-8"
    guard let read = ReplyBytes.text(reply.bytes[...], named: charset) else { throw .notText(nil) }
    guess = read.guess
    var text = read.text
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    isPage = HTMLText.isLikely(text)
    // The page itself holds lines of the form, and names the schema, but nothing of what was chosen on it.
    if isPage, Self.isOurPage(text) { throw .webPage }
    if isPage { text = HTMLText.withoutData(text) }
    let limit = isPage ? ReceivedReply.pageLimit : ReceivedReply.textLimit
    guard text.utf8.count <= limit else { throw .tooMuchText(limit: limit) }
    if !isPage, Self.isJSON(text) {
      json = text
      return
    }
    guard isPage || text.lineBreaks <= ReceivedReply.lineLimit else {
      throw .tooManyLines(limit: ReceivedReply.lineLimit)
    }
    lines = MailLine.lines(of: text, isPage: isPage)
    guard !isPage || lines.count <= ReceivedReply.lineLimit else {
      throw ReplyScan(lines).holdsForm || ReportScan.holdsForm(lines)
        ? .tooManyLines(limit: ReceivedReply.lineLimit) : .webPage
    }
    guard lines.reduce(0, { $0 + $1.text.utf8.count }) <= ReceivedReply.textLimit else {
      throw .tooMuchText(limit: ReceivedReply.textLimit)
    }
    json = Self.pasted(in: lines)
  }

  /// Whether it is a page that asks for a reply, without what was written on it.
  static func isOurPage(_ text: String) -> Bool {
    text.holds(Array("data-debrief=".utf8)) || text.holds(Array("data-report=".utf8))
  }

  /// Whether a text begins as an object of JSON does, and not with a mark of the form in braces.
  private static func isJSON(_ text: String) -> Bool {
    let bare = text.drop(while: \.isWhitespace)
    guard bare.first == "{" else { return false }
    return bare.dropFirst().first { !$0.isWhitespace }.map { "\"“”„«»}".contains($0) } ?? true
  }

  /// JSON that was pasted into a text, whatever stands above and below it.
  private static func pasted(in lines: [MailLine]) -> String? {
    let schemas = [JSONReply.schema, ReportReply.schema].map { $0.prefix { $0 != "/" } }
    guard lines.contains(where: { line in schemas.contains { line.text.contains($0) } })
    else { return nil }
    let text = lines.map(\.text).joined(separator: "\n")
    // A brace of JSON stands before a quote.
    guard let start = text.firstRange(of: /\{\s*["“”„«»]/)?.lowerBound,
      let end = text.lastIndex(of: "}"), start < end
    else { return nil }
    return String(text[start...end])
  }
}
