/// The most characters of one value that a sentence shows.
private let mostOfValue = 160
/// The most characters of a sentence, whatever is in it.
private let mostOfSentence = 1000

/// A sentence with every long value in it cut in its middle: what stands between backticks, and any word.
///
/// All errors pass through here, so that none has to think of it.
func withoutLongValues(_ sentence: String) -> String {
  guard sentence.utf8.count > mostOfValue else { return sentence }
  let parts = sentence.unicodeScalars.split(separator: "`", omittingEmptySubsequences: false)
  let short = parts.enumerated().map { place, part in
    let text = String(part)
    return place.isMultiple(of: 2) ? withoutLongWords(text) : shortened(text)
  }
  return short.joined(separator: "`").cutInTheMiddle(mostOfSentence)
}

/// A value that somebody typed, cut in its middle where it is too long for a sentence.
func shortened(_ value: String) -> String { value.cutInTheMiddle(mostOfValue) }

private func withoutLongWords(_ text: String) -> String {
  text.split(separator: " ", omittingEmptySubsequences: false).map { shortened(String($0)) }
    .joined(separator: " ")
}

extension String {
  /// Scalars are counted: a single character can hold thousands of them.
  fileprivate func cutInTheMiddle(_ most: Int) -> String {
    guard utf8.count > most, unicodeScalars.count > most else { return self }
    let head = unicodeScalars.prefix(most * 2 / 3)
    let tail = unicodeScalars.suffix(most - most * 2 / 3 - 1)
    return String(String.UnicodeScalarView(head)) + "…" + String(String.UnicodeScalarView(tail))
  }
}
