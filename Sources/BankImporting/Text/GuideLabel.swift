/// What a line of an interviewer's guide says of the list below it: `What to look for:`, `Follow-ups`.
enum GuideLabel {
  /// What a good answer has.
  case answer
  /// What a bad one has.
  case redFlags
  /// What is asked next about the same.
  case followUps

  /// Reads a line of a few words, with or without a colon at its end; nil where it says nothing of the kind.
  init?(_ line: String) {
    guard line.utf8.count <= 120 else { return nil }
    let words = line.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }
      .joined(separator: " ").replacing("’", with: "'")
    guard !words.isEmpty, words.split(separator: " ").count <= 7 else { return nil }
    func begins(with name: String) -> Bool {
      guard words.hasPrefix(name) else { return false }
      // `Red flags`, but not `Probelauf`.
      let rest = words.dropFirst(name.count)
      return rest.isEmpty || rest.first == " " || rest.first == "s"
    }
    if Self.furtherNames.contains(where: begins) {
      self = .followUps
    } else if Self.flagNames.contains(where: begins) {
      self = .redFlags
    } else if Self.answerNames.contains(where: begins) {
      self = .answer
    } else {
      return nil
    }
  }

  private static let furtherNames = [
    "follow up", "followup", "possible follow up", "probes", "probing question", "dig deeper",
    "sub question", "additional question", "further question", "nachfrage", "rückfrage", "relance",
    "preguntas de seguimiento", "repregunta", "perguntas de acompanhamento",
    "дополнительные вопросы",
    "уточняющие вопросы", "追问", "追問", "深掘り", "꼬리 질문", "꼬리질문",
  ]

  private static let flagNames = [
    "red flag", "yellow flag", "warning sign", "weak answer", "poor answer", "bad answer",
    "weak response", "weak signal", "negative signal", "negative indicator", "bad sign",
    "trap reasoning",
    "common mistake", "alarmzeichen", "señales de alerta", "sinais de alerta", "signaux d'alerte",
  ]

  private static let answerNames = [
    "what to look for", "what to listen for", "what we look for", "what we're looking for",
    "what they're looking for", "what they look for", "what interviewers look for",
    "what good looks like", "look for", "looking for", "listen for", "listening for", "watch for",
    "watch out for", "green flag", "evaluation criteria",
    "evaluation guide", "assessment criteria", "scoring", "score guide", "rubric", "sample answer",
    "model answer",
    "ideal answer", "ideal response", "expected answer", "expected response", "good answer",
    "great answer", "strong answer", "example answer",
    "strong response", "good response", "strong signal",
    "positive signal", "good sign", "positive indicator",
    "key point", "talking point", "why this matters", "why it matters",
    "why we ask", "why they ask", "how to answer", "how to evaluate", "worauf achten",
    "erwartete antwort", "musterantwort", "qué buscar", "señales", "respuesta esperada",
    "respuesta ideal", "o que avaliar", "o que observar", "resposta esperada", "sinais",
    "ce qu'on attend", "réponse attendue", "signaux", "на что обратить внимание", "ожидаемый ответ",
    "考察点", "考点", "評価ポイント",
  ]
}

extension String {
  /// What the words before its first colon say of a question, and what stands behind: `How to answer: with a story`. Nil
  /// where it begins otherwise.
  var guideLabel: (label: GuideLabel, rest: String)? {
    guard let colon = prefix(60).firstIndex(of: ":"),
      let label = GuideLabel(String(self[..<colon]))
    else { return nil }
    return (label, String(self[index(after: colon)...].drop(while: \.isWhitespace)))
  }

  /// The text without the words that only say that it is asked next: `Follow-up: Why so?`
  var withoutFollowUpLabel: String {
    guard let (label, rest) = guideLabel, label == .followUps, !rest.isEmpty else { return self }
    return rest
  }

  /// Whether words stand before it that say what a good or a bad answer is: `What good looks like: numbers`.
  var isLabelledAnswer: Bool { guideLabel.map { $0.label != .followUps } ?? false }

  /// Whether words stand before it that say that it is asked next.
  var isLabelledFollowUp: Bool { withoutFollowUpLabel.utf8.count < utf8.count }
}
