import TextBasics

/// What mail programs put around a reply: signatures, and the lines above a quotation.
enum MailNoise {
  /// Whether what a person wrote ends at this line; `next` is the line below it.
  static func begins(_ line: MailLine, next: MailLine?) -> Bool {
    let text = line.text.trimmed
    if text.isEmpty || text.utf8.count > 400 { return false }
    if text == "--" || isRule(text) { return true }
    let folded = text.lowercased()
    if openings.contains(where: folded.hasPrefix) { return true }
    if announces(folded) { return true }
    guard let next, !next.isBlank else { return false }
    let below = next.text.trimmed.lowercased()
    // An announcement in two lines, and the headers that Outlook copies.
    if startsAnnouncement(folded), announces(below) { return true }
    return headers.contains(where: folded.hasPrefix)
      && laterHeaders.contains(where: below.hasPrefix)
  }

  private static func isRule(_ text: String) -> Bool {
    guard text.count >= 10 else { return false }
    return text.allSatisfy { $0 == "_" } || text.allSatisfy { $0 == "-" }
  }

  private static let openings = [
    "sent from my", "sent from outlook", "sent via", "get outlook for", "von meinem",
    "gesendet von mein",
    "envoyé de", "envoyé depuis", "enviado desde mi", "enviado do meu", "inviato da",
    "verstuurd vanaf",
    "skickat från", "wysłane z", "отправлено с", "-----original", "----- original",
    "-----ursprüngliche", "---- original", "-------- original", "-------- ursprüngliche",
    "-------- forwarded", "---------- forwarded", "-------- message", "-----message",
    "-----mensaje", "-----messaggio", "-----oorspronkelijk",
  ]

  private static let verbs = [
    "wrote:", "writes:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:",
    "schreef:",
    "escreveu:", "napisał:", "napisał(a):", "skrev:", "kirjoitti:", "написал:", "пише:", "写道：",
    "写道:", "님이 작성:", "さんは書きました:", "geschrieben:", "pisze:", "ecrit:",
  ]

  private static func announces(_ text: String) -> Bool {
    if verbs.contains(where: text.hasSuffix) { return true }
    // `Am 21.11.2026 um 10:00 schrieb Ada Lovelace:`
    return text.hasSuffix(":") && startsAnnouncement(text)
      && [" schrieb ", " schreef ", " skrev ", " wrote "].contains(where: text.contains)
  }

  private static func startsAnnouncement(_ text: String) -> Bool {
    let starts = [
      "on ", "am ", "le ", "el ", "il ", "op ", "em ", "den ", "w dniu ", "dnia ", "quoting ",
    ]
    return starts.contains(where: text.hasPrefix) && text.contains(where: \.isNumber)
  }

  private static let headers = [
    "from:", "von:", "de:", "de :", "da:", "van:", "från:", "od:", "*from:",
  ]
  private static let laterHeaders = [
    "sent:", "gesendet:", "envoyé", "enviado", "inviato", "verzonden", "date:", "datum:", "to:",
    "an:", "à:", "à :", "para:", "a:", "aan:", "subject:", "skickat:", "*sent:", "*date:",
  ]
}
