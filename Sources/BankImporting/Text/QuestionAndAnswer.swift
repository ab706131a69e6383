/// Paragraphs that are marked as question and answer: `Q: …`, then `A: …`.
enum QuestionAndAnswer {
  private static let marks = ["Question", "QUESTION", "Q", "问", "問", "Вопрос", "Pregunta", "Frage"]

  /// The question and what there is of its answer; nil where the text does not begin with the mark.
  static func split(_ text: String) -> (question: String, answer: String)? {
    guard let rest = Prefix.after(marks, in: text, needsBlank: false) else {
      return nil
    }
    var question: [Substring] = []
    var answer: [Substring] = []
    for line in rest.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if !answer.isEmpty {
        answer.append(line)
      } else if withoutMark(String(line)).count < line.count {
        answer.append(Substring(withoutMark(String(line))))
      } else {
        question.append(line)
      }
    }
    return (question.joined(separator: " "), answer.joined(separator: "\n"))
  }

  /// The text without the `A:` or `Answer (short):` before an answer.
  static func withoutMark(_ text: String) -> String {
    let marks = ["Answer", "ANSWER", "Ans", "A", "答", "Ответ", "Respuesta", "Antwort"]
    return Prefix.after(marks, in: text, needsBlank: true, remark: true).map(String.init) ?? text
  }
}
