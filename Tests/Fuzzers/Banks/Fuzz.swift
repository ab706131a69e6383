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
  let places = ProblemPlaces(bytes)
  for problem in first.problems { places.check(problem) }
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
    case .roles: self.init(RolesReader.read(bytes, file: "a.yaml"))
    case .vocabulary: self.init(VocabularyReader.read(bytes, file: "a.yaml"))
    case .bank, nil: self.init(BankReader.read(bytes, file: "a.yaml"))
    }
  }

  private init<Value>(_ report: Report<Value>) {
    hasValue = report.value != nil
    problems = report.problems
  }
}
