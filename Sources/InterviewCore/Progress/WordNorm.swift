/// How often words and phrases stand in what other people say.
package struct WordNorm: Equatable, Sendable {
  /// How often each was counted, in small letters.
  package var counts: [String: Int]
  /// How many words were counted in all.
  package var total: Int

  /// Creates a norm from counts.
  package init(counts: [String: Int] = [:], total: Int = 0) {
    self.counts = counts
    self.total = total
  }

  /// Counts the words and phrases of texts into it.
  package mutating func add(_ text: String) {
    for run in Self.runs(of: text) {
      total += run.count
      for size in 1...Self.longest where run.count >= size {
        for place in 0...(run.count - size) {
          counts[run[place..<(place + size)].joined(separator: " "), default: 0] += 1
        }
      }
    }
  }

  /// The most words of a phrase.
  static let longest = 3

  /// The words of a text, those between two marks of punctuation together.
  static func runs(of text: String) -> [[String]] {
    text.split { ".?!;:\n".contains($0) }.map { Words(String($0)).folded }.filter { !$0.isEmpty }
  }
}
