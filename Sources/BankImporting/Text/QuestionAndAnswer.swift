extension String {
  /// The question and its answer, where a line that begins with a word for answers parts them; nil where none does.
  var partedAtAnswerLine: (question: String, answer: String?)? {
    guard utf8.count <= 1 << 13 else { return nil }
    let lines = split(whereSeparator: \.isNewline).map(String.init)
    // A letter alone is the one of a choice.
    let place = lines.dropFirst().firstIndex {
      $0.onOneLine.prefix { $0.isLetter }.count > 1
        && QuestionAndAnswer.mark(of: $0)?.mark == .answer
    }
    guard let place, let rest = QuestionAndAnswer.mark(of: lines[place])?.rest else { return nil }
    let answer = ([rest] + lines[(place + 1)...]).joined(separator: "\n").cleaned
    return (lines[..<place].joined(separator: " ").onOneLine, answer.isEmpty ? nil : answer)
  }

  /// The question that a text begins with in quotation marks, and what is told behind them; nil where it has none.
  var partedBehindQuotation: (question: String, answer: String?)? {
    guard let first, first == "\"" || first == "“", utf8.count <= 1 << 13 else { return nil }
    let rest = dropFirst()
    guard let end = rest.firstIndex(where: { $0 == "\"" || $0 == "”" }) else { return nil }
    let (question, answer) = (String(rest[..<end]), String(rest[rest.index(after: end)...]))
    guard answer.first == " ", answer.count > 14, QuestionLikeness.isQuestion(question),
      question.count > 14
    else { return nil }
    return (question.onOneLine, answer.cleaned)
  }

  /// The question and what an interviewer is told behind it: `How did you learn it? Look for practice.` Nil where nothing
  /// is.
  var partedAtGuide: (question: String, answer: String?)? {
    guard utf8.count <= 1 << 13, let mark = lastIndex(where: { $0 == "?" || $0 == "？" }) else {
      return nil
    }
    let answer = String(self[index(after: mark)...]).onOneLine
    let start = answer.split(separator: " ").prefix(3).joined(separator: " ")
    guard answer.count > 14, let label = GuideLabel(start), label != .followUps else { return nil }
    return (String(self[...mark]).onOneLine, answer)
  }

  /// The question and what is told behind its only mark: `What is an object? It is an element of a class.` Nil where
  /// nothing is, or it is asked for.
  var partedBehindMark: (question: String, answer: String)? {
    guard utf8.count <= 1 << 13, let mark = firstIndex(where: { $0 == "?" || $0 == "？" }) else {
      return nil
    }
    let rest = self[index(after: mark)...]
    let answer = String(rest).onOneLine
    guard answer.count > 14, answer.first?.isLetter == true, rest.first == " " || self[mark] == "？",
      !answer.contains(where: { $0 == "?" || $0 == "？" }), !QuestionLikeness.isQuestion(answer)
    else { return nil }
    let question = String(self[...mark])
    return QuestionLikeness.isQuestion(question) ? (question, answer) : nil
  }

  /// The question and its answer, where both stand on one line: `Why? A: Because.`
  var partedAtAnswer: (question: String, answer: String?) {
    // No question is longer, and a page may be one item.
    guard utf8.count <= 1 << 13 else { return (self, nil) }
    // Each of the signs has a question mark, of which nearly every text has none; one in full width ends in this byte.
    let asks = utf8.contains { $0 == UInt8(ascii: "?") || $0 == 0x9F }
    for mark in ["? A: ", "? Answer: ", "? Ans: ", "? Ans. ", "？答：", "? → ", "? -> ", "? => "]
    where asks {
      guard let range = firstRange(of: mark) else { continue }
      let end = index(after: range.lowerBound)
      return (String(self[..<end]), String(self[range.upperBound...]).cleaned)
    }
    // `what is a mock // a stand-in`
    if utf8.contains(UInt8(ascii: "/")), let range = firstRange(of: " // ") {
      let question = String(self[..<range.lowerBound])
      if QuestionLikeness.isQuestion(question) {
        return (question, String(self[range.upperBound...]).cleaned)
      }
    }
    return (self, nil)
  }
}

/// Paragraphs that are marked as question and answer: `Q: …`, then `A: …`.
enum QuestionAndAnswer {
  private static let marks = [
    "Questions", "Question", "QUESTION", "Scenario", "Q", "问", "問", "Вопрос", "Pregunta", "Frage",
  ]

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
      } else if !question.isEmpty, isLabelled(line) {
        answer.append(line)
      } else {
        question.append(line)
      }
    }
    return (question.joined(separator: " ").withoutQuotes, answer.joined(separator: "\n"))
  }

  /// Whether a text that is marked tells what the question below it is about.
  static func isScenario(_ text: String) -> Bool {
    Prefix.after(["Scenario"], in: text, needsBlank: false) != nil
      && !QuestionLikeness.endsWithMark(text)
  }

  /// The number of a label such as `Q12.` or `Question 3:`; nil where the text does not begin with one.
  static func labelNumber(of text: some StringProtocol) -> Int? {
    let text = text.prefix(40)
    guard text.first(where: { !$0.isWhitespace })?.isLetter == true,
      Prefix.after(marks, in: String(text), needsBlank: false, needsNumber: true) != nil
    else { return nil }
    return Int(text.drop { !$0.isNumber }.prefix { $0.isNumber })
  }

  /// What a line of a plain text begins with.
  enum Mark { case question, answer }

  /// The mark of a line such as `Questions : 3 Why?` or `Answer 3. Because`, and what comes after; nil where it has
  /// none.
  static func mark(of line: String) -> (mark: Mark, rest: String)? {
    let line = line.onOneLine
    let word = line.prefix { $0.isLetter }
    guard !word.isEmpty, word.count <= 9 else { return nil }
    let name = word.lowercased()
    guard
      let mark: Mark = questions.contains(name) ? .question : answers.contains(name) ? .answer : nil
    else { return nil }
    var prefix = Prefix(line.dropFirst(word.count))
    prefix.blanks()
    prefix.pointBeforeNumber()
    var isMarked = prefix.digits(atMost: 4) > 0
    prefix.blanks()
    prefix.remark()
    prefix.blanks()
    isMarked = prefix.take(oneOf: ".:)-–：．、）") || isMarked
    prefix.blanks()
    if prefix.digits(atMost: 4) > 0 {
      _ = prefix.take(oneOf: ".:)")
      prefix.blanks()
    }
    return isMarked ? (mark, String(prefix.rest)) : nil
  }

  private static let questions: Set<String> = [
    "questions", "question", "ques", "que", "q", "frage", "pregunta", "pergunta", "domanda",
    "вопрос", "soru", "问", "問", "질문",
  ]

  private static let answers: Set<String> = [
    "answers", "answer", "ans", "a", "antwort", "respuesta", "resposta", "risposta", "ответ",
    "cevap", "答", "답",
  ]

  /// Whether a line begins with a name for what it says: `Category: motivation`.
  static func isLabelled(_ line: some StringProtocol) -> Bool {
    guard let colon = line.prefix(60).firstIndex(of: ":"), colon > line.startIndex else {
      return false
    }
    let name = line[..<colon]
    if GuideLabel(String(name)) != nil { return true }
    return name.first?.isUppercase == true && name.allSatisfy { $0.isLetter || $0 == " " }
      && name.split(separator: " ").count <= 2
  }

  /// The text without the `A:` or `Answer (short):` before an answer.
  static func withoutMark(_ text: String) -> String {
    let marks = [
      "Answer", "ANSWER", "Ans", "A", "答", "Ответ", "Respuesta", "Antwort", "Réponse", "Resposta",
      "Risposta", "R",
    ]
    return Prefix.after(marks, in: text, needsBlank: true, remark: true).map(String.init) ?? text
  }
}
