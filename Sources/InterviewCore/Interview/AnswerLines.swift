/// The lines of an answer, of which copies share what they have in common.
///
/// An interview is copied with each event and its drafts with it: an array would be copied whole with each line,
/// and an answer of many lines would cost the square of them.
package struct AnswerLines: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// How many lines are copied at most where one is added.
  private static let chunkSize = 256

  /// Chunks of that size.
  private var full: [[String]] = []
  /// What comes behind them; empty only where all is.
  private var last: [String] = []
  /// The bytes of the lines in UTF-8, each with its newline.
  package private(set) var byteCount = 0

  /// Creates lines.
  package init(_ lines: some Sequence<String>) { for line in lines { append(line) } }

  /// Creates lines.
  package init(arrayLiteral lines: String...) { self.init(lines) }

  /// Adds a line.
  package mutating func append(_ line: String) {
    if last.count == Self.chunkSize {
      full.append(last)
      last = [line]
    } else {
      last.append(line)
    }
    byteCount += line.utf8.count + 1
  }

  /// Takes the last line away and gives it back; nil where there is none.
  package mutating func popLast() -> String? {
    guard let line = last.popLast() else { return nil }
    if last.isEmpty, let chunk = full.popLast() { last = chunk }
    byteCount -= line.utf8.count + 1
    return line
  }

  /// The lines after those of an earlier state; nil where they are not its continuation.
  package func added(since earlier: AnswerLines) -> ArraySlice<String>? {
    // Chunks that are shared compare equal at a glance.
    guard count >= earlier.count, full.prefix(earlier.full.count) == earlier.full[...] else {
      return nil
    }
    let tail = full.dropFirst(earlier.full.count).joined() + last
    return tail.starts(with: earlier.last) ? tail.dropFirst(earlier.last.count) : nil
  }
}

extension AnswerLines: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { full.count * Self.chunkSize + last.count }

  package subscript(place: Int) -> String {
    let chunk = place / Self.chunkSize
    return chunk < full.count ? full[chunk][place % Self.chunkSize] : last[place % Self.chunkSize]
  }
}

extension AnswerLines: Codable {
  /// Reads an array of strings.
  package init(from decoder: any Decoder) throws { self.init(try [String](from: decoder)) }

  /// Writes an array of strings.
  package func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
