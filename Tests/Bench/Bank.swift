import BankReading
import Foundation
import InterviewCore

/// A bank of 10,000 questions, read and checked, against PyYAML's C loader, which only parses.
func bankRows(_ workshop: Workshop) throws -> [Row] {
  let what = "a bank of 10,000 questions"
  let path = try workshop.write(bigBank(), to: "big-bank.yaml")
  guard let python = pythonWithYAML() else {
    return [.notMeasured(what, why: "python3 with yaml and libyaml is not here")]
  }
  let theirs = Run(python, "-c", parsing, path)
  let times = try alternating(
    turns: 5, warmUp: 1, { try readBank(path) },
    { Double(try theirs.output().filter { !$0.isNewline }) ?? .nan })
  return [
    .ratio(
      what, times.ours.median, times.theirs.median, of: "PyYAML's C loader", most: 0.6)
  ]
}

private let parsing = """
  import sys, time, yaml
  start = time.perf_counter()
  with open(sys.argv[1], 'rb') as file:
      questions = yaml.load(file, yaml.CSafeLoader)['questions']
  took = time.perf_counter() - start
  assert len(questions) == 10000
  print(took * 1000)
  """

/// The path of a python3 whose yaml module has libyaml in it.
private func pythonWithYAML() -> String? {
  guard let python = try? Workshop.program("python3"),
    (try? Run(python, "-c", "from yaml import CSafeLoader").output()) != nil
  else { return nil }
  return python
}

/// Milliseconds to read the file into questions, with all checks.
private func readBank(_ path: String) throws -> Double {
  var questions = 0
  let took = try milliseconds {
    let bytes = try Data(contentsOf: URL(filePath: path))
    let report = BankReader.read([UInt8](bytes), file: path)
    questions = report.value?.questions.count ?? 0
  }
  guard questions == 10_000 else {
    throw Workshop.Failure(description: "the big bank has \(questions) questions, expected 10000")
  }
  return took
}

/// Questions as people write them, in words drawn from a seed.
private func bigBank() -> String {
  var generator = SeededGenerator(seed: 7, purpose: 0x6265_6E63)
  func words(_ count: Int) -> String {
    (0..<count).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
  }
  let questions = (1...10_000).map { number in
    """
      - id: question-\(number)
        ask: Tell me about a time \(words(12)). What \(words(6))?
        competency: teamwork
        level: [junior, mid]
        time: 2m30s
        listens-for:
          - Says \(words(8))
          - "Names: \(words(10))"
          - Explains \(words(9))
        follow-ups:
          - ask: And what \(words(9))?
            when: no-result
          - ask: How \(words(11))?
        tags: [review, feedback]

    """
  }
  return "bank: big\ntitle: Big\nkind: behavioral\nlanguage: en\ntime: 3m\nquestions:\n"
    + questions.joined()
}
