import TextBasics

/// A mail as a program saves it, with its headers (RFC 5322) and its parts (RFC 2045 and 2046), and
/// with the mails within it.
struct MailParts {
  /// The lines of the part in which the form stands.
  private(set) var lines: [MailLine] = []
  /// The replies in it that are JSON, each once.
  private(set) var replies: [String] = []
  /// The files that came with it and are no text.
  private(set) var files: [AttachedFile] = []
  /// The character set that was taken for a part that does not say which it is in.
  private(set) var guess: TextEncoding?
  private var plain: [MailLine] = []
  private var shown: [MailLine] = []
  /// The bytes of text that may still come.
  private var room = ReceivedReply.textLimit
  /// The lines that may still come.
  private var lineRoom = ReceivedReply.lineLimit
  private var counter = LineCounter(bytes: [])

  /// The parts that may still come; of more than this nobody's mail is made, and each is a text by itself to be
  /// guessed the character set of.
  private var partRoom = 500

  /// Deeper than mails are forwarded.
  private static let deepest = 40

  /// Takes a mail apart; nil where the bytes do not begin with a mail's headers.
  init?(_ reply: ReplyBytes) {
    let source = MailSource(bytes: reply.bytes, isDecoded: reply.wide != nil)
    let start = source.bytes.firstIndex { $0 > 0x20 } ?? 0
    let mails = source.mails(from: start)
    guard let first = mails.first, let whole = MailHeaders.read(source, first),
      whole.headers.isOfMail
    else { return nil }
    counter = LineCounter(bytes: source.bytes)
    for mail in mails { read(source, mail, depth: 0) }
    // A mail says the same twice; as HTML it is read only where that is all there is.
    let inHTML = ReplyScan(shown).filledLines
    let inText = ReplyScan(plain)
    let isReport = ReportScan.holdsForm(plain)
    lines =
      inText.holdsForm && inText.filledLines >= inHTML || isReport || shown.isEmpty ? plain : shown
    guard !lines.isEmpty || !replies.isEmpty || !files.isEmpty else { return nil }
  }

  private mutating func read(_ source: MailSource, _ range: Range<Int>, depth: Int) {
    guard depth < Self.deepest, !range.isEmpty else { return }
    guard partRoom > 0 else { return }
    partRoom -= 1
    if partRoom == 0 { files.append(AttachedFile(name: "all behind the 500th part", kind: nil)) }
    let found = MailHeaders.read(source, range)
    let headers = found?.headers ?? MailHeaders()
    let body = found?.body ?? source.withoutBlankLine(range)
    if headers.type.hasPrefix("multipart"), let boundary = headers.boundary,
      case let parts = source.parts(of: body, boundary: boundary), !parts.isEmpty
    {
      for part in parts { read(source, part, depth: depth + 1) }
      return
    }
    if headers.isPicture { return add(headers, nil) }
    let line = source.number ?? counter.line(at: body.lowerBound)
    let isPacked = ["base64", "quoted-printable"].contains(headers.encoding)
    if headers.isMail, !isPacked { return read(source, body, depth: depth + 1) }
    let content = MailBody(source, body, encoding: headers.encoding, firstLine: line)
    let inner = MailSource(bytes: content.bytes, number: line, isDecoded: source.isDecoded)
    let whole = 0..<content.bytes.count
    if headers.isMail || headers.isMailFile,
      MailHeaders.read(inner, whole)?.headers.isOfMail == true
    {
      return read(inner, whole, depth: depth + 1)
    }
    take(content, headers, isDecoded: source.isDecoded)
  }

  private mutating func take(_ content: MailBody, _ headers: MailHeaders, isDecoded: Bool) {
    if let kind = BinaryKind(content.bytes[...]) { return add(headers, kind) }
    let charset = isDecoded && headers.encoding.isEmpty ? "utf-8" : headers.charset
    let isPage = headers.type.hasPrefix("text/html")
    let inside = isPage && charset == nil ? HTMLText.charset(of: content.bytes[...]) : nil
    guard content.bytes.count <= (isPage ? ReceivedReply.pageLimit * 2 : room),
      let read = ReplyBytes.text(content.bytes[...], named: charset ?? inside)
    else { return add(headers, nil) }
    if let guess = read.guess { self.guess = guess }
    guard !isPage else { return show(read.text, content, headers) }
    let lineBreaks = read.text.lineBreaks
    guard lineBreaks <= lineRoom else { return add(headers, nil) }
    room -= content.bytes.count
    lineRoom -= lineBreaks + 1
    let text = headers.deletesSpaces ? read.text.withoutFlowedSpaces : read.text
    let isOurs = text.contains(JSONReply.schema) || text.contains(ReportReply.schema)
    if isOurs, text.trimmed.hasPrefix("{") {
      if !replies.contains(text) { replies.append(text) }
      return
    }
    let found = MailLine.lines(of: text).map { line in
      var line = line
      line.number = content.number(of: line.number - 1)
      return line
    }
    if plain.isEmpty || ReplyScan(found).holdsForm || ReportScan.holdsForm(found) { plain += found }
  }

  private mutating func show(_ page: String, _ content: MailBody, _ headers: MailHeaders) {
    // The page of a debrief or a report, without what was written on it.
    guard !ReplyText.isOurPage(page) else { return add(headers, .page) }
    let bare = HTMLText.withoutData(page)
    let lines = bare.utf8.count > ReceivedReply.pageLimit ? [] : HTMLText.lines(bare)
    let size = lines.reduce(0) { $0 + $1.text.utf8.count }
    guard !lines.isEmpty, size <= room, lines.count <= lineRoom else { return add(headers, nil) }
    room -= size
    lineRoom -= lines.count
    shown += lines.map {
      MailLine($0.text[...], number: content.number(of: $0.number - 1), isPage: true)
    }
  }

  private mutating func add(_ headers: MailHeaders, _ kind: BinaryKind?) {
    guard files.count < 20 else { return }
    files.append(AttachedFile(name: headers.fileName ?? headers.type, kind: kind))
  }
}

/// A file that came with a mail and could not be read.
package struct AttachedFile: Equatable, Sendable {
  /// The name it was given, or the type that it is said to have.
  package var name: String
  /// What it is; nil where nobody knows.
  package var kind: BinaryKind?

  /// Creates one.
  package init(name: String, kind: BinaryKind?) {
    self.name = name
    self.kind = kind
  }
}

extension MailHeaders {
  fileprivate var isPicture: Bool {
    ["image/", "audio/", "video/", "font/"].contains { type.hasPrefix($0) }
  }

  fileprivate var isMail: Bool { ["message/rfc822", "message/global"].contains(type) }

  fileprivate var isMailFile: Bool { fileName?.lowercased().hasSuffix(".eml") == true }
}

extension String {
  /// The text with the lines put together that end in a space, and without that space (RFC 3676).
  fileprivate var withoutFlowedSpaces: String {
    var result = ""
    for line in physicalLines {
      result += line.hasSuffix(" ") && line != "-- " ? String(line.dropLast()) : line + "\n"
    }
    return result
  }
}
