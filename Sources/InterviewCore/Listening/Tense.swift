/// Which time the verbs of a clause are in, as far as the words show it.
enum Tense {
  /// Whether a word is, or looks like, a verb in the past.
  static func isPast(_ word: String) -> Bool {
    irregular.contains(word) || word.hasSuffix("'d") || word.hasSuffix("ed") && word.count > 4
  }

  /// Whether a word looks like a verb in the third person of the present.
  static func isPresent(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s") && !noVerbs.contains(word)
  }

  /// Whether two words begin the past of the past, which tells how things had been.
  static func isPluperfect(_ word: String, _ next: String) -> Bool {
    word == "had" && (next.hasSuffix("ed") || participles.contains(next))
  }

  /// Whether two words tell what has become of something until now: “has become”, “hasn’t come”.
  static func isPerfect(_ word: String, _ next: String) -> Bool {
    ["has", "have", "hasn't", "haven't"].contains(word)
      && (next.hasSuffix("ed") || next.hasSuffix("en") || next.hasSuffix("wn") || isPast(next)
        || participles.contains(next))
  }

  /// Verbs that help others, in any time.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "isn't", "aren't", "wasn't", "weren't",
    "it's",
    "he's", "she's", "they're", "that's", "we're", "we've", "they've", "there's", "can", "could",
    "will", "would", "may", "might", "must", "should", "do", "does", "did", "be", "been",
  ]
  private static let participles: Set<String> = [
    "been", "come", "become", "gone", "got", "left", "begun", "written", "done", "never", "just",
    "already",
  ]
  private static let noVerbs: Set<String> = ["us", "this", "his", "as", "its", "always", "yes"]
  private static let irregular = Set(
    words: """
      was were had did got made took wrote put sent gave told ran went drew read built kept led held brought
      found set sat came said showed won lost rose fell grew shrank became began bought sold caught chose
      cut dealt drove ate felt fought flew forgot forgave froze heard hid hit hurt knew laid left lent let
      lay lit meant met paid quit rang rode sang sank saw shook shot shut slept slid spoke spent split
      spread stood stole stuck struck swam taught tore thought threw understood woke wore wasn't weren't
      hadn't didn't couldn't could would used arose awoke beat bent bled blew bore bred broke
      broadcast burnt burst clung crept dared dreamt drank dug fed fled flung forbade foresaw hung
      knelt leant leapt misread mistook outgrew overcame overheard overslept overtook proved rebuilt redid
      redrew repaid reran resold retold rewrote shone slammed slung smelt sought sped spelt spilt
      spoilt sprang spun stank stung strove swept swore swung trod undid upheld wept withdrew wrung
      """)
}
