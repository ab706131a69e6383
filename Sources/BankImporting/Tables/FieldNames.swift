import InterviewCore

/// What columns and keys are called by the people who make lists of questions.
enum FieldNames {
  /// What a field is for.
  enum Role: Equatable {
    case question
    case answer
    /// Choices of which one is right.
    case choices
    /// Choices that are all wrong.
    case wrongAnswers
    /// A piece of a program that the question is about.
    case code
    case followUps
    case competency
    case kind
    case level
    case tags
    /// A name that may head questions, or be one where nothing else is.
    case title
  }

  /// What fields of those names are for, seen together: next to the right answer, `answer a` and `b` are
  /// choices.
  static func roles(of names: [String]) -> [Role?] {
    let roles = names.map(role)
    let areLettered = names.map { isLettered(normalized($0)) }
    let hasOther = zip(roles, areLettered).contains { $0 == .answer && !$1 }
    guard hasOther, areLettered.count(where: \.self) > 1 else { return roles }
    return zip(roles, areLettered).map { $1 ? .choices : $0 }
  }

  /// Whether a name is `a`, `3` or `answer b`.
  private static func isLettered(_ name: String) -> Bool {
    let letter = name.hasPrefix("answer") ? name.dropFirst(6) : name[...]
    return letter.utf8.count == 1
      && letter.utf8.allSatisfy { (0x61...0x68).contains($0) || (0x31...0x38).contains($0) }
  }

  /// What a field of that name is for; nil where nobody can tell.
  static func role(of name: String) -> Role? {
    let name = normalized(name)
    if let role = exact[name] { return role }
    guard !others.contains(where: name.hasSuffix), !name.hasPrefix("is") else { return nil }
    if followUps.contains(where: name.contains) { return .followUps }
    if answering.contains(where: name.contains) {
      return name.contains("wrong") || name.contains("incorrect") ? .wrongAnswers : .answer
    }
    if name.hasPrefix("option") || name.hasPrefix("choice") { return .choices }
    if asking.contains(where: name.contains) { return .question }
    return nil
  }

  /// The name in small letters, and nothing but letters and digits.
  static func normalized(_ name: String) -> String {
    let small = name.prefix(80).lowercased()
    // Most names are plain, of which the bytes tell in a tenth of the time; a list may have a million of them.
    guard small.utf8.allSatisfy({ $0 < 0x80 }) else {
      return small.filter { $0.isLetter || $0.isNumber }
    }
    let plain = small.utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return String(decoding: plain, as: UTF8.self)
  }

  /// How well a name fits a question, the best first; names that are not listed come last.
  static func rank(_ name: String) -> Int {
    questions.firstIndex(of: normalized(name)) ?? questions.count
  }

  private static let questions = [
    "ask", "question", "questiontext", "interviewquestion", "q", "front", "prompt", "questions",
    "frage", "vorderseite", "pregunta", "domanda", "pergunta", "вопрос", "質問", "問題", "问题", "题目",
    "질문", "scenario", "assignment", "task", "exercise", "problem", "query", "stem", "expression",
    "term", "word", "vocabulary", "vocab", "kanji",
  ]

  /// What stands in names of questions, in whatever company: `specific_question`, `Domanda specifica`.
  private static let asking = [
    "question", "prompt", "domanda", "pregunta", "pergunta", "frage", "вопрос", "질문", "질의",
    "pytanie", "vraag", "soru", "питання",
  ]

  /// What stands in names of answers, in whatever company: `Musterantwort`.
  private static let answering = [
    "answer", "solution", "antwort", "lösung", "respuesta", "resposta", "réponse", "risposta",
    "ответ",
  ]

  /// What stands in names of what is asked next.
  private static let followUps = ["followup", "nachfrage", "rückfrage", "relance", "repregunta"]

  private static let answers = [
    "answer", "answers", "a", "back", "response", "solution", "definition", "explanation",
    "explain",
    "meaning",
    "listensfor", "keypoints", "rückseite", "antwort", "respuesta", "réponse", "risposta",
    "resposta", "ответ", "回答", "答え", "答案", "解答", "답", "translation", "correct", "expected",
    "rationale", "reading", "lookfor", "whattolookfor", "goodanswer", "notes", "english",
  ]

  private static let exact: [String: Role] = {
    var roles: [String: Role] = [:]
    for name in questions { roles[name] = .question }
    for name in answers { roles[name] = .answer }
    for name in ["options", "choices", "alternatives"] { roles[name] = .choices }
    roles["distractors"] = .wrongAnswers
    for name in ["code", "codesnippet", "snippet"] { roles[name] = .code }
    for name in ["followups", "follow", "probes", "subquestions", "furtherquestions"] {
      roles[name] = .followUps
    }
    for name in [
      "competency", "category", "topic", "subject", "deck", "section", "area", "theme", "skill",
      "module", "chapter", "domain", "subtopic", "competence", "kategorie", "thema", "categoria",
    ] { roles[name] = .competency }
    for name in ["kind", "type", "questiontype", "questionkind", "interviewtype"] {
      roles[name] = .kind
    }
    for name in ["level", "difficulty", "seniority", "experience"] { roles[name] = .level }
    for name in ["tags", "tag", "keywords", "labels"] { roles[name] = .tags }
    for name in ["title", "name", "heading", "text"] { roles[name] = .title }
    return roles
  }()

  /// Ends of names that are about a question, and not the question.
  private static let others = [
    "id", "number", "no", "nr", "num", "count", "type", "date", "url", "link", "index",
    "time", "score", "points", "bank", "set", "author", "source", "status", "html", "audio", "file",
    "cols", "columns", "image",
  ]
}

/// What people call levels.
enum LevelNames {
  /// The levels that a text names; empty where it names none.
  static func levels(in text: String) -> [Level] {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let found = words.compactMap { names[$0] }
    return Level.allCases.filter(found.contains)
  }

  /// Whether a heading says nothing but levels: `Advanced questions`.
  static func areAll(in heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { names[$0] != nil }
      && words.allSatisfy { names[$0] != nil || Competency.common.contains(Substring($0)) }
  }

  private static let names: [String: Level] = [
    "junior": .junior, "easy": .junior, "beginner": .junior, "basic": .junior, "entry": .junior,
    "fundamental": .junior, "mid": .mid, "medium": .mid, "intermediate": .mid, "middle": .mid,
    "senior": .senior, "hard": .senior, "advanced": .senior, "expert": .senior,
    "difficult": .senior,
  ]
}
