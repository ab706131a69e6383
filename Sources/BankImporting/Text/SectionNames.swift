package import InterviewCore

/// What headings say of what stands below them.
package enum SectionNames {
  /// Words that say that questions follow.
  private static let questions: Set<String> = [
    "questions", "preguntas", "perguntas", "fragen", "domande", "вопросы", "pytania", "vragen",
    "sorular", "question", "tasks", "exercises", "tâches", "exercices", "ejercicios", "exercícios",
    "aufgaben", "задания", "задачи", "питання", "запитання", "завдання", "задачі", "pertanyaan",
    "soruları", "otázky", "întrebări", "frågor", "spørgsmål", "kysymykset", "kérdések", "вопросов",
    "سوالات", "الأسئلة", "ερωτήσεις", "שאלות",
  ]

  /// Whether a heading says that the list below it is one of questions.
  static func headsQuestions(_ heading: String) -> Bool {
    !questions.isDisjoint(with: heading.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Whether a title says that questions follow.
  static func saysQuestions(_ title: String) -> Bool {
    let title = title.lowercased()
    return [
      "question", "preguntas", "perguntas", "fragen", "domande", "вопрос", "питан", "pytania",
      "vragen", "soru", "problems", "exercises", "面试题", "面試題", "面试问题", "問題集", "질문", "質問", "câu hỏi",
    ].contains(where: title.contains)
  }

  /// Whether a heading stands over what is no part of the list: its sources, its licence.
  static func isAside(_ heading: String) -> Bool {
    guard heading.count <= 60 else { return false }
    let words = heading.lowercased().split { !($0.isLetter || $0 == "'") }.map(String.init)
    guard let first = words.first(where: { $0 != "further" && $0 != "other" && $0 != "useful" })
    else { return false }
    if asides.contains(where: words.joined(separator: " ").hasPrefix) { return true }
    return aside.contains(first) && words.count <= 3
  }

  private static let aside: Set<String> = [
    "license", "licence", "lizenz", "licencia", "licença", "contributing", "contribute",
    "contribution", "contributions", "contributors", "authors", "author", "credits",
    "acknowledgements", "acknowledgments", "installation", "install", "usage", "resources",
    "references", "reference", "links", "sources", "reading", "changelog", "sponsors",
    "disclaimer", "toc", "contents", "beitragen", "colaborar", "contribuir",
    "参考", "参考资料", "参考文献", "目录", "resumen", "оглавление", "содержание", "literature",
    "tips", "tipps", "consejos", "dicas", "conseils", "советы", "setup",
    "bibliography", "contribuer", "ressources", "recursos", "risorse", "ressourcen", "quellen",
    "fuentes", "referencias", "referências", "riferimenti", "ресурсы", "ссылки", "участие",
    "zasoby",
    "źródła", "kaynaklar", "katkı", "まとめ", "ポイント", "コツ", "总结", "結論", "结论", "总結", "conclusion",
    "conclusions", "fazit", "conclusión", "conclusão", "conclusione", "заключение", "итоги", "итог",
    "prerequisites", "translations", "books", "book", "libros", "livros", "bücher", "книги",
    "литература", "источники",
  ]

  private static let asides = [
    "table of contents", "how to contribute", "how to use", "getting started", "read more",
    "about this", "about the author", "see also", "star history", "table des matières",
    "tabla de contenido", "como contribuir", "cómo contribuir",
  ]

  /// Whether a heading says that what stands below it is told to whoever prepares.
  static func givesAdvice(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return isAside(heading) || advice.contains(where: text.contains)
  }

  /// Whether a heading says that what stands below it is not asked of a candidate: it is what they ask, or what those
  /// who know them are asked.
  static func asksOthers(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return others.contains(where: text.contains)
  }

  private static let others = [
    "candidate q&a", "candidate's questions", "candidate questions for", "reference check",
    "ask the interviewer", "ask your interviewer", "ask an interviewer", "ask the employer",
    "ask the company", "ask them", "ask at the end", "questions to ask us", "you should ask",
    "you can ask", "you could ask", "to ask in an interview", "preguntas para el entrevistador",
    "preguntas al entrevistador", "perguntas para o entrevistador", "perguntas ao entrevistador",
    "questions à poser", "fragen an den arbeitgeber", "fragen an das unternehmen", "rückfragen an",
    "вопросы работодателю", "вопросы к работодателю", "вопросы интервьюеру", "反问", "逆質問",
    "역질문",
  ]

  private static let advice = [
    "tips", "advice", "tipps", "ratschläge", "consejos", "conseils", "dicas", "consigli", "советы",
    "поради", "wskazówki", "ポイント", "コツ", "心得", "技巧", "注意事项", "注意事項", "建议", "팁",
  ]

  /// Whether the first heading of a page names the list, and asks nothing: `Android-Interview-QnA`.
  static func isListTitle(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !($0.isLetter || $0 == "&") }.map(String.init)
    return saysQuestions(heading) || words.contains(where: lists.contains)
  }

  private static let lists: Set<String> = [
    "interview", "interviews", "qna", "q&a", "qa", "faq", "cheatsheet", "entrevista", "entretien",
    "mülakat", "собеседование", "собеседования", "面试", "面試", "면접", "bewerbungsgespräch",
    "colloquio",
  ]

  /// Whether a heading is the table of contents or so, and not even the mark of an aside question.
  static func isContents(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return ["table of contents", "toc", "contents", "目录", "目次", "목차", "índice", "оглавление"]
      .contains { text == $0 || text.hasSuffix(" " + $0) }
  }

  /// The kind that a heading, a category or a column names; nil where it names none, or several.
  package static func kind(in text: String) -> QuestionKind? {
    guard !text.isEmpty, text.count <= 60 else { return nil }
    let text = text.lowercased()
    // Each row of a table is asked for it, and letters of ASCII are found by their bytes in a tenth of the time.
    let bytes = Array(text.utf8)
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let found = QuestionKind.allCases.filter { kind in
      kinds[kind, default: []].contains { isASCII ? bytes.contain($0.utf8) : text.contains($0) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let kinds: [QuestionKind: [String]] = [
    .behavioral: [
      "behavioral", "behavioural", "behaviour question", "behavior question", "comportement",
      "comportamental", "conductual", "comportamiento", "verhaltens", "поведенческ", "行为面试", "行为问题",
      "行動面接", "star question", "situational",
    ],
    .technical: [
      "technical", "technisch", "técnic", "tecnic", "techniques", "техническ", "технічн", "技术",
      "技術",
      "기술 질문", "coding", "programming",
    ],
    .culturalFit: [
      "cultural fit", "culture fit", "cultural-fit", "culture-fit", "cultural", "company culture",
      "fit questions", "fit cultural", "culturel", "kultur",
    ],
  ]
}

extension [UInt8] {
  /// Whether some bytes stand among these, one behind the other.
  fileprivate func contain(_ part: String.UTF8View) -> Bool {
    guard part.count <= count else { return false }
    return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}
