/// What looks like a question and is none for a candidate, and what stands behind one.
extension QuestionLikeness {
  /// Whether it says where more of it can be read: `Read more: How to answer “Why us?”`
  static func leadsElsewhere(_ text: String) -> Bool {
    let start = text.prefix(24).lowercased()
    return elsewhere.contains(where: start.hasPrefix)
  }

  private static let elsewhere = [
    "read more", "see also", "see more", "learn more", "related:", "source:", "sources:",
    "more info",
    "further reading", "leer más", "ver más", "más información", "leia mais", "saiba mais",
    "en savoir plus", "voir aussi", "mehr dazu", "weiterlesen", "siehe auch", "подробнее", "читать",
    "источник", "参考：", "参考:", "详见", "もっと",
  ]

  /// Whether it asks whoever judges about somebody else: `Does the candidate listen?`
  static func isOfCandidate(_ text: String) -> Bool {
    guard text.utf8.count <= longestAskedBytes, mayNameCandidate(Array(text.utf8)) else {
      return false
    }
    let words = text.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }
    if words.count > 2, ["they", "candidate", "candidates"].contains(words[1]),
      auxiliaries.contains(String(words[0]))
    {
      return !words.contains { addressed.contains(String($0)) }
    }
    guard let place = words.firstIndex(where: { candidates.contains(String($0)) }), place > 0,
      articles.contains(String(words[place - 1]))
    else { return false }
    let next = place + 1 < words.count ? words[place + 1] : ""
    return !next.hasPrefix("key") && !words.contains { addressed.contains(String($0)) }
  }

  /// Whether the beginning of such a word stands anywhere in a text, which most are done with here: to take one apart costs
  /// more than all else that is looked at.
  private static func mayNameCandidate(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { place in
      starts.contains { start in
        bytes[place] | 0x20 == start[0]
          && bytes[place...].prefix(start.count).elementsEqual(start) { $0 | 0x20 == $1 }
      }
    }
  }

  private static let starts = ["they", "candid", "kandid", "applic", "interviewee", "bewerber"]
    .map { Array($0.utf8) }

  /// Who is asked, as those call them who ask.
  private static let candidates: Set<String> = [
    "candidate", "candidate's", "candidate’s", "applicant", "interviewee", "candidat", "candidato",
    "candidata", "kandidat", "kandidatin", "bewerber", "bewerberin",
  ]
  private static let auxiliaries: Set<String> = [
    "do", "does", "did", "are", "were", "can", "could", "will", "would", "have", "has", "had",
  ]
  private static let articles: Set<String> = [
    "the", "this", "le", "la", "el", "o", "a", "il", "der", "die", "den", "dem",
  ]
  /// What speaks to whoever is asked.
  private static let addressed: Set<String> = [
    "you", "your", "you'd", "you've", "you’d", "you’ve", "vous", "votre", "tu", "usted", "você",
    "sie", "ihr", "ihre", "ihnen", "lei",
  ]

  /// What stands in brackets at the end of a text, right behind a question mark, and what stands before it; nil where
  /// nothing does.
  private static func remark(behindMarkIn text: String) -> (question: Substring, remark: Substring)?
  {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    let before = text[..<open].unicodeScalars.last { !$0.properties.isWhitespace }
    guard before.map(marks.contains) == true else { return nil }
    return (text[..<open], text[text.index(after: open)...].dropLast())
  }

  /// Whether something in brackets follows the question mark.
  static func endsWithRemark(_ text: String) -> Bool { remark(behindMarkIn: text) != nil }

  /// The question a text is, and what stands in brackets behind its mark: `What is React? (a library)`. Nil where it is
  /// anything else, or the brackets ask or only give an example.
  static func partedAtRemark(_ text: String) -> (question: String, remark: String)? {
    guard let (question, remark) = remark(behindMarkIn: text), remark.count > 7,
      !remark.unicodeScalars.contains(where: marks.contains)
    else { return nil }
    let first = remark.lowercased().split { $0 == " " || $0 == ":" || $0 == "," }.first ?? ""
    return examples.contains(String(first)) ? nil : (String(question).onOneLine, String(remark))
  }

  /// What begins a remark that belongs to the question.
  private static let examples: Set<String> = [
    "e.g.", "e.g", "eg", "eg.", "i.e.", "ie", "for", "such", "like", "including", "z.b.", "z.",
    "ej",
    "p.", "por", "par", "например", "if", "and", "or", "比如", "例如", "如", "ex", "ex.", "etc", "in",
    "with",
  ]
}
