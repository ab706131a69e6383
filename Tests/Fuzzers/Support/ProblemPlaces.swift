package import BankReading

/// The lines of an input as an editor counts them, to hold the places of problems against.
package struct ProblemPlaces {
  /// The scalars in each line, its line break left out.
  private var lengths = [0]

  /// Counts the lines of an input.
  package init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var index = text.startIndex
    while index < text.endIndex {
      let width = Self.widthOfBreak(text[index...].prefix(3))
      if width > 0 {
        lengths.append(0)
      } else if text[index] & 0xC0 != 0x80 {
        lengths[lengths.count - 1] += 1
      }
      index += max(1, width)
    }
  }

  /// Bytes of the line break at the start: LF, CR, CRLF, NEL, LS or PS.
  private static func widthOfBreak(_ bytes: ArraySlice<UInt8>) -> Int {
    if bytes.starts(with: [0x0D, 0x0A]) || bytes.starts(with: [0xC2, 0x85]) { return 2 }
    if bytes.starts(with: [0xE2, 0x80, 0xA8]) || bytes.starts(with: [0xE2, 0x80, 0xA9]) {
      return 3
    }
    return bytes.first == 0x0A || bytes.first == 0x0D ? 1 : 0
  }

  /// Ends the program where a problem points outside of the input, or its lines would break a screen.
  package func check(_ problem: Problem) {
    guard let place = problem.location else {
      return require(problem.code == .more, "a problem has no place")
    }
    require((1...lengths.count).contains(place.line), "line \(place.line) of \(lengths.count)")
    let length = lengths[place.line - 1]
    require((1...length + 1).contains(place.column), "column \(place.column) of \(length)")
    for line in ProblemText.lines(for: problem) {
      require(!line.unicodeScalars.contains { $0.value < 0x20 }, "a control character is shown")
    }
    if let column = problem.caretColumn { require((1...100).contains(column), "caret") }
  }
}
