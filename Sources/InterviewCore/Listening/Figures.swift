/// Finds the figures by which something can be measured.
///
/// A number is one where it measures: a share, an amount, a multiple, how long something took, how often a
/// week, from how much to how much, or anything that is counted beyond a dozen. Ordinals, dates, times of the
/// day, ages, the number in a name (“room 304”, “CS 101”, “ISO 9001”), since when something was and a handful
/// of people or things measure nothing.
enum Figures {
  /// Whether one stands in a text.
  static func stand(in text: String) -> Bool {
    let tokens = WordToken.all(in: text)
    let words = tokens.map(\.folded)
    if tokens.indices.contains(where: { isPart($0, tokens, words) || isWholeTime($0, words) }) {
      return true
    }
    let numbers = NumberPhrase.all(in: tokens)
    return numbers.indices.contains { place in
      Figure(
        number: numbers[place], tokens: tokens, words: words,
        other: place + 1 < numbers.count ? numbers[place + 1] : nil
      ).measures
    }
  }

  /// Whether a question asks for a figure.
  static func areWanted(by question: String) -> Bool {
    FigureWords.wanted.stands(in: Words(question).folded)
  }

  /// Whether any number, or a length of time, is said to such a question.
  static func areGiven(in reply: String) -> Bool {
    !NumberPhrase.all(in: WordToken.all(in: reply)).isEmpty || tellTime(in: reply)
  }

  /// Whether a length of time, or how soon something was done, stands in a text.
  static func tellTime(in text: String) -> Bool {
    let tokens = WordToken.all(in: text)
    let words = tokens.map(\.folded)
    let numbers = Set(NumberPhrase.all(in: tokens).map { $0.places.upperBound })
    return FigureWords.soon.stands(in: words)
      || words.indices.contains { place in
        FigureWords.times.contains(words[place]) && place > 0
          && (numbers.contains(place) || FigureWords.amounts.contains(words[place - 1]))
      }
  }

  /// Whether a share or a multiple stands there, and not “half past one” or “a third colleague”.
  private static func isPart(_ place: Int, _ tokens: [WordToken], _ words: [String]) -> Bool {
    let after = place + 1 < words.count ? words[place + 1] : ""
    if words[place] == "every", FigureWords.shares.contains(after) {
      return place + 2 < words.count && !FigureWords.weekdays.contains(words[place + 2])
        && !FigureWords.times.contains(words[place + 2])
    }
    guard let length = FigureWords.parts.match(in: words, at: place) else { return false }
    let last = tokens[place + length - 1]
    let next = place + length < words.count ? words[place + length] : ""
    if last.gap.hasPrefix("-") || ["past", "way", "hearted"].contains(next) { return false }
    if place > 0, ["first", "second", "other"].contains(words[place - 1]) { return false }
    guard FigureWords.ordinals.contains(last.folded) else { return true }
    return last.endsClause || next.isEmpty || next.hasSuffix("er")
      || ["of", "less", "more", "as", "and", "but", "in", "since", "after", "by", "over"].contains(
        next)
  }

  /// Whether something took an hour, or a day, there.
  private static func isWholeTime(_ place: Int, _ words: [String]) -> Bool {
    guard ["takes", "took", "take", "than", "within"].contains(words[place]) else { return false }
    let rest = words[(place + 1)...].prefix(5)
    guard
      let article = rest.firstIndex(where: {
        !FigureWords.estimates.contains($0) || $0.hasPrefix("a") && $0.count < 3
      }),
      ["a", "an"].contains(words[article]), article + 1 < words.count
    else { return false }
    return FigureWords.times.contains(words[article + 1])
      && !(article + 2 < words.count && words[article + 2] == "off")
  }
}

/// A number with what stands around it.
private struct Figure {
  let number: NumberPhrase
  let tokens: [WordToken]
  let words: [String]
  /// The number after it.
  let other: NumberPhrase?

  private var first: Int { number.places.lowerBound }
  private var last: WordToken { tokens[number.places.upperBound - 1] }
  private func word(_ distance: Int) -> String {
    let place = number.places.upperBound - 1 + distance
    return words.indices.contains(place) ? words[place] : ""
  }
  private func before(_ distance: Int) -> String {
    words.indices.contains(first - distance) ? words[first - distance] : ""
  }
  /// Whether a clause begins with the number.
  private var isOpening: Bool { first == 0 || tokens[first - 1].endsClause }

  /// Whether it measures something.
  var measures: Bool {
    if last.gap.hasPrefix("-"), !number.isSpelled || word(1) != "odd" { return isOfCompound }
    if !number.isSpelled, let known = ofDigits { return known }
    if FigureWords.measures.contains(word(1)) { return !["sure", "certain"].contains(word(2)) }
    if FigureWords.times.contains(word(1)) { return isLength }
    if isName || isAge || isOfClock { return false }
    if isShare || isFromTo || isRate || isMultiple { return true }
    // “12 fewer complaints” compares, however few they are.
    if ["fewer", "less"].contains(word(1)) { return true }
    guard number.value > 12 || isScaled else { return word(1) == "or" && word(2) == "so" }
    return !number.isSpelled || isCount
  }

  /// “A sixty-week job”, and not “a two-man team” or “a ten-year-old”.
  private var isOfCompound: Bool {
    if word(2) == "old" || isName { return false }
    return FigureWords.measures.contains(word(1)) || ["minute", "second", "hour"].contains(word(1))
      || number.value > 12 && !FigureWords.shares.contains(word(1))
  }

  /// What the digits alone tell: a percentage or an amount, or an ordinal, a time of the day or a year.
  private var ofDigits: Bool? {
    let written = words[first]
    if last.gap.hasPrefix("%") || last.gap.hasPrefix("€") { return true }
    let digits = written.prefix { $0.isNumber || ".,:".contains($0) }
    let unit = String(written.dropFirst(digits.count))
    if ["st", "nd", "rd", "th"].contains(unit) || digits.contains(":") { return false }
    if !unit.isEmpty {
      return FigureWords.units.contains(unit) && !(unit == "s" && digits.count == 4)
    }
    if first > 0, tokens[first - 1].gap.contains(where: { "$€£¥".contains($0) }) { return true }
    if first > 0, tokens[first - 1].gap.hasSuffix("-") { return false }
    if digits.count == 4, (1900...2099).contains(Int(digits) ?? 0) { return false }
    return digits.contains { ".,".contains($0) } && !isName ? true : nil
  }

  /// Whether a time is how long something took, and not when it was or how long it went on.
  private var isLength: Bool {
    if isApart { return false }
    if ["minutes", "seconds"].contains(word(1)) { return true }
    if number.value > 12, !word(1).hasPrefix("year") { return true }
    var place = first - 1
    while place >= 0, FigureWords.estimates.contains(words[place]), !tokens[place].endsClause {
      if ["than", "under"].contains(words[place]), place > 0, words[place - 1] != "more" {
        return true
      }
      place -= 1
    }
    let opener = place >= 0 && !tokens[place].endsClause ? words[place] : ""
    if FigureWords.since.contains(opener) { return false }
    // How long somebody has been somewhere is no part of what happened.
    if opener == "for" {
      let isFrame = place == 0 || tokens[place - 1].endsClause
      return number.value > 1 && !isFrame && !word(1).hasPrefix("year")
        && !isWhereabouts(before: place)
    }
    let isLong = word(1).hasPrefix("year") || number.value == 1
    return !isLong || FigureWords.lengths.contains(opener)
  }

  /// Whether somebody was or worked somewhere before a place in the same clause, or was to do something: `I have been a
  /// nurse for`, `would he try it for`.
  private func isWhereabouts(before place: Int) -> Bool {
    var place = place - 1
    for _ in 0..<8 where place >= 0 && !tokens[place].endsClause {
      if FigureWords.whereabouts.match(in: words, at: place) != nil { return true }
      place -= 1
    }
    return false
  }

  /// Whether what stands behind a time, in the same clause, says when something was.
  private var isApart: Bool {
    let place = number.places.upperBound
    guard place < tokens.count, !tokens[place].endsClause else { return false }
    if word(2) == "earlier", word(3) == "than" { return false }
    return FigureWords.apart.contains(word(2)) && !(word(2) == "on" && word(3) == "average")
  }

  /// Whether the word before makes it a name: “room 304”, “Python 3”, “1 November”.
  private var isName: Bool {
    guard first > 0, !tokens[first - 1].endsClause else { return false }
    let token = tokens[first - 1]
    if FigureWords.labels.contains(token.folded), number.value <= 12 || !isFollowedByPlural {
      return true
    }
    if FigureWords.months.contains(token.folded) || FigureWords.months.contains(word(1)) {
      return token.folded != "may"
    }
    let letters = token.word.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  private var isAge: Bool {
    if FigureWords.ages.contains(before(1)) || before(2) == "age" { return true }
    guard !isFollowedByPlural else { return false }
    return FigureWords.people.contains(before(1))
      || ["was", "am", "is", "were"].contains(before(1)) && FigureWords.people.contains(before(2))
      || before(1) == "with" && last.endsClause
  }

  private var isOfClock: Bool {
    if ["am", "pm", "o'clock", "thirty", "fifteen"].contains(word(1)) { return true }
    if before(1) == "past" || before(1) == "at" && before(2) != "least" && !isFollowedByPlural {
      return true
    }
    return number.value <= 12
      && ["by", "until", "till", "around", "before", "after", "since"].contains(before(1))
      && !isFollowedByPlural
  }

  /// “Four of thirty-one”, “two out of five”, “one in fifty”.
  private var isShare: Bool {
    guard let other else { return false }
    let between = words[number.places.upperBound..<other.places.lowerBound]
    guard between.count <= 3, !last.endsClause, let link = between.first else { return false }
    if link == "out" { return between.dropFirst().first == "of" }
    if link == "of" { return number.value > 1 }
    return link == "in" && between.count <= 2 && !["am", "pm"].contains(word(-1))
      && !FigureWords.times.contains(
        other.places.upperBound < words.count ? words[other.places.upperBound] : "")
  }

  /// “From eleven to three”, “down to two”, “up from four”.
  private var isFromTo: Bool {
    var place = first - 1
    while place >= 0, FigureWords.estimates.contains(words[place]), !tokens[place].endsClause {
      place -= 1
    }
    guard place >= 0, !tokens[place].endsClause, ["from", "to"].contains(words[place]) else {
      return false
    }
    if place > 0, ["down", "up", "fell", "rose", "dropped", "grew"].contains(words[place - 1]) {
      return true
    }
    if words[place] == "to" { return false }
    let rest = words[number.places.upperBound...].prefix(7)
    guard let to = rest.firstIndex(of: "to"), to + 1 < words.count else { return false }
    if ["none", "nothing", "nil", "a", "an"].contains(words[to + 1]) { return true }
    return other.map { $0.places.lowerBound > to && $0.places.lowerBound - to <= 4 } ?? false
  }

  /// “Three times as many”, “four times in a row”, and not “I read it three times”.
  private var isMultiple: Bool {
    guard word(1) == "times", !last.endsClause else { return false }
    return ["as", "the", "what", "more", "less", "a", "per", "in", "out"].contains(word(2))
      || word(2).count > 4 && word(2).hasSuffix("er")
  }

  private var isScaled: Bool { number.places.contains { NumberPhrase.isScale(words[$0]) } }

  /// “Two a week”, “three calls each day”.
  private var isRate: Bool {
    guard number.value > 1, !["at", "by", "until", "from"].contains(before(1)) else { return false }
    return (1...2).contains {
      ["a", "an", "per", "each", "every"].contains(word($0))
        && FigureWords.times.contains(word($0 + 1))
    } && !last.endsClause
  }

  /// Whether a large number in words counts something, and names nothing.
  private var isCount: Bool {
    if isFollowedByPlural || isScaled { return true }
    if let other, other.places.lowerBound == number.places.upperBound { return false }
    if words[number.places.lowerBound] == before(1) { return false }
    return isOpening || FigureWords.counting.contains(before(1)) || last.folded == "odd"
  }

  /// Whether what is counted stands behind it, or behind a word more.
  private var isFollowedByPlural: Bool {
    guard !last.endsClause else { return false }
    if FigureWords.counted.contains(word(1)) || isPlural(word(1)) { return true }
    return !FigureWords.function.contains(word(1)) && isPlural(word(2))
  }

  private func isPlural(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s")
      && !FigureWords.function.contains(word)
  }
}
