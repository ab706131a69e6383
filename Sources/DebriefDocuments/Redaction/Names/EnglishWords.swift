/// What is an ordinary English word: of such words alone no name is known.
///
/// The lists are the words up to size 35 of SCOWL (Spell Checker Oriented Word Lists), as Debian has
/// them, in lower case, without those that the endings and beginnings below make of another.
///
/// Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
/// word lists, the associated scripts, the output created from the scripts, and its documentation for
/// any purpose is hereby granted without fee, provided that the above copyright notice appears in all
/// copies and that both that copyright notice and this permission notice appear in supporting
/// documentation. Kevin Atkinson makes no representations about the suitability of this array for any
/// purpose. It is provided "as is" without express or implied warranty.
enum EnglishWords {
  /// Whether a word in lower case is one, or is made of one: `redeployed`, `shelves`, `shift-lead`.
  static func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      var rest = bytes[...]
      while let mark = rest.firstIndex(of: UInt8(ascii: "-")) {
        guard isWord(rest[..<mark]) else { return false }
        rest = rest[(mark + 1)...]
      }
      return isWord(rest)
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func isWord(_ bytes: Bytes) -> Bool {
    guard bytes.count < 30, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    if isListed(bytes) || isInflected(bytes) { return true }
    return beginnings.contains { beginning in
      guard bytes.starts(with: beginning), bytes.count >= beginning.count + 4 else { return false }
      let rest = bytes.dropFirst(beginning.count)
      return isListed(rest) || isInflected(rest)
    }
  }

  private static func isListed(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first <= UInt8(ascii: "d") { return aToD.contains(word) }
    return first <= UInt8(ascii: "o") ? eToO.contains(word) : pToZ.contains(word)
  }

  private static func isInflected(_ word: Bytes) -> Bool {
    endings.contains { ending in
      let count = word.count - ending.text.count
      guard count >= 3, word.suffix(ending.text.count).elementsEqual(ending.text) else {
        return false
      }
      let stem = word.prefix(count)
      if ending.standsFor.contains(where: { $0.isEmpty ? isListed(stem) : isListed(stem + $0) }) {
        return true
      }
      // `plan` in `planning`.
      return ending.doubles && count > 3 && stem.last == stem.dropLast().last
        && isListed(stem.dropLast())
    }
  }

  private struct Ending {
    let text: [UInt8]
    let standsFor: [[UInt8]]
    let doubles: Bool

    init(_ text: String, _ standsFor: String..., doubles: Bool = false) {
      self.text = Array(text.utf8)
      self.standsFor = standsFor.map { Array($0.utf8) }
      self.doubles = doubles
    }
  }

  /// What hangs on a word, and what the word has in its place.
  private static let endings = [
    Ending("s", ""), Ending("es", ""), Ending("ies", "y"),
    Ending("ed", "", "e", doubles: true), Ending("ied", "y"),
    Ending("ing", "", "e", doubles: true), Ending("ings", "", "e", doubles: true),
    Ending("er", "", "e", doubles: true), Ending("ers", "", "e", doubles: true),
    Ending("ier", "y"), Ending("iers", "y"), Ending("est", "", "e", doubles: true),
    Ending("iest", "y"), Ending("ly", "", "e"), Ending("ily", "y"), Ending("ally", "", "al"),
    Ending("able", "", "e", doubles: true), Ending("ably", "able"), Ending("ability", "able"),
    Ending("ness", ""), Ending("iness", "y"), Ending("less", ""), Ending("ful", ""),
    Ending("ment", ""), Ending("ments", ""), Ending("ion", "", "e"), Ending("ions", "", "e"),
    Ending("ation", "", "e"), Ending("ations", "", "e"), Ending("or", "", "e"),
    Ending("ors", "", "e"), Ending("ize", ""), Ending("ise", ""), Ending("ism", ""),
    Ending("ist", ""), Ending("ists", ""), Ending("al", ""), Ending("ity", "", "e"),
    Ending("ive", "", "e"), Ending("like", ""), Ending("wise", ""), Ending("ish", ""),
    Ending("ship", ""),
  ]

  private static let beginnings = [
    "un", "re", "pre", "non", "over", "mis", "de", "sub", "multi", "dis", "out", "under", "inter",
    "super", "down", "up", "back", "on", "off",
  ].map { Array($0.utf8) }
}
