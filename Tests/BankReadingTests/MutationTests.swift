import BankReading
import InterviewCore
import TestSupport
import Testing

/// A valid file with a few bytes changed at random is read or refused, never anything else.
@Suite(.timed) struct MutationTests {
  private static let signs = Array("[]{}:,-?*&!%@`'\"|>#\n\t ~<\0ab".utf8) + [0xFF, 0xC3, 0xE2]

  private func mutated(_ text: String, _ seed: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      let sign = Self.signs[Int.random(in: 0..<Self.signs.count, using: &generator)]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(sign, at: index)
      case 2: bytes[index] = sign
      default:
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
        bytes.insert(contentsOf: bytes[index..<end], at: end)
      }
    }
    return bytes
  }

  private func check<Value>(_ report: Report<Value>) {
    let hasError = report.problems.contains { $0.severity == .error }
    #expect((report.value == nil) == hasError)
    for problem in report.problems {
      #expect(ProblemText.lines(for: problem).allSatisfy { !$0.contains { $0.isNewline } })
    }
  }

  @Test(arguments: Seeds.first(100))
  func `reads or refuses a mutated bank`(seed: Int) {
    check(BankReader.read(mutated(Valid.bank, seed), file: "mutated.yaml"))
  }

  @Test(arguments: Seeds.first(40))
  func `reads or refuses a mutated rubric or interviewer`(seed: Int) {
    check(RubricReader.read(mutated(Valid.rubric, seed), file: "mutated.yaml"))
    check(InterviewerReader.read(mutated(Valid.interviewer, seed), file: "mutated.yaml"))
  }
}
