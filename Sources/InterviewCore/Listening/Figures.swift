/// Finds the figures by which something can be measured.
///
/// A number is one where it measures: a percentage, an amount, a multiple, a duration or anything that is
/// counted beyond a dozen. Ordinals, dates, times of the day, ages, the number in a name (“room 304”, “CS
/// 101”, “ISO 9001”) and a handful of people or things measure nothing.
enum Figures {
  /// Whether one stands in a text.
  static func stand(in text: String) -> Bool {
    let tokens = WordToken.all(in: text)
    let words = tokens.map(\.folded)
    if tokens.indices.contains(where: { isPart($0, of: tokens, words) }) { return true }
    return tokens.indices.contains { place in
      tokens[place].word.first?.isNumber ?? false
        ? isFigure(place, of: tokens, words) : isCount(place, of: words)
    }
  }

  /// Whether a part or a multiple stands there, and not “half past one” or “a third colleague”.
  private static func isPart(_ place: Int, of tokens: [WordToken], _ words: [String]) -> Bool {
    guard let length = fractions.match(in: words, at: place) else { return false }
    let last = tokens[place + length - 1]
    let next = place + length < words.count ? words[place + length] : ""
    if last.gap.hasPrefix("-") || next == "past" { return false }
    guard ordinals.contains(last.folded) else { return true }
    return last.endsClause || next.isEmpty || next.hasSuffix("er")
      || ["of", "less", "more"].contains(next)
  }

  /// Parts that are ordinals too.
  private static let ordinals: Set<String> = ["third", "fifth", "tenth"]

  /// Whether a number in digits measures something.
  private static func isFigure(_ place: Int, of tokens: [WordToken], _ words: [String]) -> Bool {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1] : ""
    let gap = tokens[place].gap
    if gap.hasPrefix("%") || measures.contains(next) || gap.hasPrefix("€") { return true }
    let digits = word.prefix { $0.isNumber || ".,:".contains($0) }
    let unit = String(word.dropFirst(digits.count))
    if ["st", "nd", "rd", "th"].contains(unit) || digits.contains(":") { return false }
    if !unit.isEmpty { return units.contains(unit) }
    let before = place > 0 ? tokens[place - 1] : nil
    if let before, before.gap.contains(where: { "$€£¥".contains($0) }) { return true }
    if let before, !before.endsClause, isName(before, next) || before.gap.hasSuffix("-") {
      return false
    }
    if ["am", "pm", "o'clock"].contains(next) { return false }
    guard let value = Int(digits.filter(\.isNumber)) else { return false }
    let isYear = digits.count == 4 && (1900...2099).contains(value)
    return !isYear
      && (digits.contains(where: { ".,".contains($0) }) || value > 12 || lasts.contains(next))
  }

  /// Whether the word before a number makes it a name: “room 304”, “Python 3”, “1 November”.
  private static func isName(_ before: WordToken, _ next: String) -> Bool {
    if labels.contains(before.folded) || months.contains(before.folded) || months.contains(next) {
      return true
    }
    let letters = before.word.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  /// Whether a number in words measures something: it is large, or with a unit that is measured.
  private static func isCount(_ place: Int, of words: [String]) -> Bool {
    guard large.contains(words[place]) || small.contains(words[place]) else { return false }
    let next = place + 1 < words.count ? words[place + 1] : ""
    let before = place > 0 ? words[place - 1] : ""
    if measures.contains(next) || next == "times" { return true }
    if small.contains(words[place]) { return lasts.contains(next) && next != "o'clock" }
    if ["i'm", "was", "am", "turned", "aged", "of", "at", "past", "with"].contains(before),
      !scales.contains(words[place])
    {
      return false
    }
    return next.hasSuffix("s") || counted.contains(next)
  }

  /// What follows a number of people or things, but for plurals.
  private static let counted = scales.union([
    "people", "of", "or", "a", "more", "men", "women", "children",
  ])
  /// Multiples and parts, which need no number.
  private static let fractions = PhraseList(
    """
    half, halved, twice, doubled, triple, tripled, quadrupled, a quarter, a third, two thirds, a fifth
    a tenth, percent, per cent, percentage, dozens, hundreds, thousands, millions, zero
    """)
  private static let measures = Set(
    words: """
      percent per points euros euro dollars pounds cents minutes seconds milliseconds ms s gigabytes gb mb tb kb
      kilometres kilometers km metres meters centimetres cm kilos kg tonnes tons litres liters degrees
      """)
  /// Units for which a small number measures too.
  private static let lasts: Set<String> = ["minutes", "seconds"]
  private static let units: Set<String> = [
    "k", "m", "x", "s", "ms", "h", "hrs", "min", "mins", "gb", "mb", "tb", "kb", "km", "kg", "cm",
    "mm", "bn",
    "pp", "fps", "rps", "qps", "hours", "days",
  ]
  private static let labels = Set(
    words: """
      room version level phase step part number grade class type tier section page chapter question priority
      sprint option unit line floor bus flight article paragraph form model release covid python windows java
      since in year
      """)
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]
  private static let small: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let scales: Set<String> = ["hundred", "thousand", "million", "billion", "dozen"]
  private static let large = scales.union([
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ])
}
