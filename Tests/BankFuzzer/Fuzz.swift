import BankReading
import FuzzSupport

/// What libFuzzer calls with each input: reads it twice and checks what must hold of every file.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let first = Reading(bytes)
  require(first == Reading(bytes), "reading the same bytes twice gives two results")
  require(
    first.hasValue != first.problems.contains { $0.severity == .error },
    "there is a value and an error, or neither")
  let lines = Lines(bytes)
  for problem in first.problems { lines.check(problem) }
  return 0
}

/// What came of reading an input as what its keys say it is.
private struct Reading: Equatable {
  var hasValue: Bool
  var problems: [Problem]

  init(_ bytes: [UInt8]) {
    switch FileSort.named(in: bytes) {
    case .rubric: self.init(RubricReader.read(bytes, file: "a.yaml"))
    case .interviewer: self.init(InterviewerReader.read(bytes, file: "a.yaml"))
    case .configuration: self.init(ConfigurationReader.read(bytes, file: "a.yaml"))
    case .bank, nil: self.init(BankReader.read(bytes, file: "a.yaml"))
    }
  }

  private init<Value>(_ report: Report<Value>) {
    hasValue = report.value != nil
    problems = report.problems
  }
}

/// The lines of an input as an editor counts them, to hold places against.
private struct Lines {
  /// The scalars in each line, its line break left out.
  private var lengths = [0]

  init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var index = text.startIndex
    while index < text.endIndex {
      let width = Lines.widthOfBreak(text[index...].prefix(3))
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
  func check(_ problem: Problem) {
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
