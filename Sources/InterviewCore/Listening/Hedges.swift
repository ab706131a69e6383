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
        if isAskedBack(place, tokens, words) { found.append(String(tokens[place].word)) }
        place += 1
      }
    }
    return found
  }

  /// Whether a word ends what is said as a question, and is an answer: “Seventy? Seventy-five?”
  private static func isAskedBack(_ place: Int, _ tokens: [WordToken], _ words: [String]) -> Bool {
    guard tokens[place].gap.contains("?"), !tags.contains(words[place]) else { return false }
    var start = place
    while start > 0, !tokens[start - 1].endsSentence { start -= 1 }
    let sentence = words[start...place].drop { ClosingWords.openers.contains($0) }
    guard let first = sentence.first, !askings.contains(first), !isOthers(place, tokens, words)
    else {
      return false
    }
    return sentence.count <= mostAskedBack && !sentence.contains("you")
  }

  /// The most words of an answer that is given as a question.
  private static let mostAskedBack = 8
  /// How real questions begin.
  private static let askings = Set(
    words: """
      what why how who where when which whose is are was were do does did can could would will should have
      has had may isn't aren't wasn't don't doesn't didn't can't couldn't won't shall he she they if whether
      """)
  /// How a statement ends that asks for no more than a nod.
  private static let tags: Set<String> = ["right", "okay", "ok", "no", "it", "yes", "know", "not"]

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
    case "i" where length == 2 && words[place + 1] == "believe":
      if ["in", "that"].contains(next) { return false }
    case "or" where length == 2 && words[place + 1] == "so": if !next.isEmpty { return false }
    case "not" where length == 2 && words[place + 1] == "really": if !next.isEmpty { return false }
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
    maybe, perhaps, possibly, probably, presumably, supposedly, apparently, hopefully, somehow, somewhat
    sort of, kind of, sorta, kinda, i guess, i'd guess, i would guess, my guess, at a guess, i suppose
    i'd suppose, i would suppose, i assume, i'd assume, i would assume, i presume, i imagine, i'd imagine
    i would imagine, i reckon, i'd reckon, i believe, i would think, i'd think, i should think, i think so
    i would hope, i'd hope, i hope so, i would expect, i'd expect, i want to say, i'd like to think
    i like to think, i'm inclined, i seem to, it seems, it seemed, seems like, seemed like, seems to
    seemed to, seem to, it looks like, i'm not sure, i am not sure, i wasn't sure, not sure, not really sure
    not totally sure, not quite sure, not entirely sure, not completely sure, not a hundred percent sure
    not certain, not really certain, not too sure, not so sure, unsure, fairly sure, fairly certain
    pretty sure, reasonably sure, more or less, or something, or something like that, something like that
    or so, or thereabouts, or whatever, or anything, somewhere around, somewhere between, give or take
    roughly speaking, i don't know, i do not know, i don't really know, i wouldn't know, i couldn't tell you
    dunno, who knows, you never know, one never knows, god knows, whatever that means, in a way
    in some ways, in some way, in some sense, in a sense, to some extent, to a certain extent, to a degree
    up to a point, so to speak, as it were, yes and no, not really, not exactly, not necessarily
    not as such, hard to say, hard to tell, hard to know, hard to judge, hard to put, difficult to say
    difficult to tell, difficult to know, difficult to judge, tricky to say, impossible to say, couldn't say
    couldn't really say, couldn't tell, couldn't really tell, can't really say, can't be sure
    couldn't be sure, can't speak for, couldn't really promise, couldn't promise, couldn't swear
    wouldn't swear, wouldn't want to swear, can't swear, don't quote me, wouldn't bet, wouldn't say
    wouldn't want to say, wouldn't necessarily say, don't hold me, correct me, might, may have, may be
    may differ, may vary, could be, could've, could have been, could have gone, could well, could also be
    it's possible, it is possible, possible that, if that makes sense, i could be wrong, i may be wrong
    if i'm not mistaken, if i remember, if i recall, as such, as far as i, so far as i, from memory
    off the top of, to the best of my, to my knowledge, not that i, i don't think so, i don't remember
    i can't remember, i don't recall, i can't recall, i can't quite, it depends, that depends
    kind of depends, depends on what you, depends what you, depends how you, you could say, one could say
    you might say, let's say, at least not to me, at least as far, i'd perhaps, i'd probably, if you like
    if you will, at least nobody, for all i know, would think so
    """)
}
