/// Finds the words by which somebody takes back a little of what they say.
///
/// Each is judged in its phrase: “kind of” after an article is a kind, “maybe 40” is an estimate, and what
/// others said or what stands in quotation marks is theirs.
enum Hedges {
  /// The hedges of one reply as they are written, in their order.
  static func found(in reply: String) -> [String] {
    let tokens = WordToken.all(in: reply.withoutQuotations)
    let words = tokens.map(\.folded)
    var found: [String] = []
    var place = 0
    while place < words.count {
      if let length = phrases.match(in: words, at: place), isHedge(place, length, tokens, words) {
        found.append(
          tokens[place..<(place + length)].map { String($0.word) }.joined(separator: " "))
        place += length
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether a reply is hedged by so many: three that make up more than a twenty-fifth of its words, or two
  /// in a short one. A few are how people talk.
  static func areMany(_ count: Int, of words: Int) -> Bool {
    count >= 2 && words <= shortWords || count >= 3 && count * 25 >= words
  }

  /// The most words of a reply in which two hedges are many.
  private static let shortWords = 30

  private static func isHedge(
    _ place: Int, _ length: Int, _ tokens: [WordToken], _ words: [String]
  ) -> Bool {
    let before = place > 0 && !tokens[place - 1].endsClause ? words[place - 1] : ""
    let next =
      place + length < words.count && !tokens[place + length - 1].endsClause
      ? words[place + length] : ""
    switch words[place] {
    case "sort", "kind": if determiners.contains(before) { return false }
    case "may": if tokens[place].word.first == "M" { return false }
    case "might", "could": if before == "you" || before == "people" { return false }
    case "maybe", "perhaps", "probably", "possibly":
      if next.first?.isNumber ?? false || numbers.contains(next) { return false }
    default: break
    }
    return !isOthers(place, tokens, words)
  }

  /// Whether somebody else says it: a verb of saying stands before it in its sentence, and not with “I”.
  private static func isOthers(_ place: Int, _ tokens: [WordToken], _ words: [String]) -> Bool {
    var index = place
    while index > 0, place - index < 14, !tokens[index - 1].endsSentence {
      index -= 1
      if sayings.contains(words[index]) {
        let subject = words[max(0, index - 3)..<index]
        return !subject.contains { speaker.contains($0) }
      }
    }
    return false
  }

  private static let speaker: Set<String> = ["i", "i'd", "i'm", "i've", "we", "you", "people"]
  private static let sayings: Set<String> = [
    "said", "says", "told", "tell", "tells", "asked", "claimed", "answered", "replied", "saying",
  ]
  private static let determiners = Set(
    words: """
      a an the that this these those what which any some every each all same other another different new first
      right wrong one two three many special certain my your his her their our of no
      """)
  private static let numbers = Set(
    words: """
      one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
      seventy eighty ninety hundred half
      """)
  private static let phrases = PhraseList(
    """
    maybe, perhaps, possibly, probably, presumably, hopefully, somehow, somewhat, sort of, kind of, i guess
    i suppose, i'm not sure, not sure, not really sure, not totally sure, not quite sure, not entirely sure
    not completely sure, not a hundred percent sure, not certain, not really certain, more or less, or something
    or whatever, i don't know, i don't really know, dunno, in a way, in some ways, in some sense, to some extent
    to a degree, hard to say, hard to tell, difficult to say, couldn't say, couldn't really say, couldn't tell
    couldn't really tell, couldn't really promise, couldn't promise, wouldn't say, wouldn't want to say
    wouldn't necessarily say, might, may have, may be, could be, could've, could have been, could have gone
    it's possible, if that makes sense, i could be wrong, as such
    """)
}
