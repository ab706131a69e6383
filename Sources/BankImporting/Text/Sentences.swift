extension String {
  /// The sentences of a text; one that is shorter goes on with the next, and a rest of a word or two stays with the last.
  func sentences(ofAtLeast shortest: Int = 20) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      sentence.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isEnd =
        switch character {
        case "。", "！", "？": true
        case ".", "!", "?": next.isWhitespace
        default: false
        }
      guard isEnd, sentence.count >= shortest else { continue }
      sentences.append(sentence.onOneLine)
      sentence = ""
    }
    let rest = sentence.onOneLine
    if rest.count < min(12, shortest), let last = sentences.popLast() {
      sentences.append(rest.isEmpty ? last : last + " " + rest)
    } else if !rest.isEmpty {
      sentences.append(rest)
    }
    return sentences
  }
}
