package import InterviewCore

/// What can be told of a list from its questions alone; a suggestion, never a decision.
package enum Guesses {
  /// The kind that most questions seem to be of.
  package static func kind(of cards: [Card]) -> QuestionKind {
    var votes: [QuestionKind: Int] = [:]
    for card in cards.prefix(2000) {
      let text = card.question.prefix(300).lowercased()
      if behavioral.contains(where: text.contains) {
        votes[.behavioral, default: 0] += 1
      } else if culturalFit.contains(where: text.contains) {
        votes[.culturalFit, default: 0] += 1
      } else {
        votes[.technical, default: 0] += 1
      }
    }
    return QuestionKind.allCases.max { votes[$0, default: 0] < votes[$1, default: 0] } ?? .technical
  }

  private static let behavioral = [
    "tell me about a time", "tell me about a", "describe a time", "describe a situation",
    "give me an example", "give an example of a time", "an example of when", "have you ever",
    "when did you", "time when you", "situation where you", "how did you", "what did you",
  ]

  private static let culturalFit = [
    "why do you want", "why should we", "our company", "this company", "this role", "motivate",
    "your values", "work environment", "ideal", "five years", "5 years", "strength", "weakness",
    "passionate", "are you looking", "do you prefer", "about yourself", "your career", "proud of",
    "culture", "salary",
  ]

  /// The language of the questions as a BCP 47 tag: by their script, and in Latin letters by the small words that each
  /// language has; `en` where nothing tells.
  package static func language(of cards: [Card]) -> String {
    var votes: [String: Int] = [:]
    for card in cards.prefix(500) {
      for scalar in card.question.unicodeScalars.prefix(200) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: votes["en", default: 0] += 1
        // A kana weighs more: half of a Japanese text is Chinese characters.
        case 0x3040...0x30FF: votes["ja", default: 0] += 20
        case 0x4E00...0x9FFF: votes["zh", default: 0] += 3
        case 0xAC00...0xD7A3: votes["ko", default: 0] += 3
        case 0x400...0x4FF: votes["ru", default: 0] += 1
        case 0x600...0x6FF: votes["ar", default: 0] += 1
        case 0x590...0x5FF: votes["he", default: 0] += 1
        case 0x370...0x3FF: votes["el", default: 0] += 1
        case 0x900...0x97F: votes["hi", default: 0] += 1
        case 0x980...0x9FF: votes["bn", default: 0] += 1
        case 0xE00...0xE7F: votes["th", default: 0] += 1
        default: break
        }
      }
    }
    let script = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
    if script == "en" { return latinLanguage(of: cards) }
    let letters = cards.prefix(500).flatMap { $0.question.lowercased().prefix(200) }
    func count(_ own: String) -> Int { letters.count { own.contains($0) } }
    // What one of two languages of a script has and the other has not.
    if script == "ru", count("іїєґ") > count("ыэъё") { return "uk" }
    if script == "ar", count("پچژگی") * 40 > letters.count { return "fa" }
    return script
  }

  /// The language whose small words stand there most; another than English has to have twice as many.
  private static func latinLanguage(of cards: [Card]) -> String {
    var votes: [String: Int] = [:]
    for card in cards.prefix(500) {
      let words = card.question.prefix(300).lowercased().split { !$0.isLetter }
      for (language, known) in smallWords {
        votes[language, default: 0] += words.count { known.contains(String($0)) }
      }
    }
    let others = votes.filter { $0.key != "en" }
    guard let best = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value > 2, best.value > votes["en", default: 0] * 2
    else { return "en" }
    return best.key
  }

  private static let smallWords: [String: Set<String>] = [
    "en": words("the is are what how of you your in to and do does a an between why when which"),
    "de": words("der die das und ist sind wie was ein eine einen nicht sie zwischen für mit warum"),
    "fr": words("le la les des est sont que quelle quel quelles une un dans vous pour comment et"),
    "es": words("el los las qué cuál cuáles es son una un para cómo entre del en su usted por y"),
    "pt": words("os as uma um você qual quais são como não para entre do da em seu por e o"),
    "it": words("il lo gli che di è sono una un quale quali come per tra del della nel perché"),
    "nl": words("de het een wat is hoe van en je jouw voor met waarom welke tussen niet"),
    "ca": words("el els les què quin quina és són una un per com entre del de amb i"),
    "vi": words("là gì của và có thế nào các trong một khác nhau giữa tại sao khi được"),
    "id": words(
      "apa yang dan itu bagaimana anda dengan untuk dari perbedaan antara apakah jelaskan"),
    "tr": words("nedir ve bir nasıl ne için ile arasındaki neden hangi farkı"),
    "pl": words("co jest jak i w na czym się dlaczego jakie między do czy różni"),
  ]

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
