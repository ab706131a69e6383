import BankReading
import InterviewCore
import TextBasics

extension Environment {
  /// The option of `practice` that was probably meant by a word without one, with its value; nil where nobody can tell.
  ///
  /// What is named exactly counts before what is only near, and a job before a bank.
  package func optionMeant(by word: String) -> String? {
    if let number = Int(word), number > 0 { return "--questions \(number)" }
    let words = SessionRecord.Mode.allCases.filter { $0 != .recall }.map(\.rawValue)
    let options: [(name: String, known: [String])] = [
      ("job", all(.jobs).filter { Int($0) == nil }), ("bank", all(.banks)),
      ("kind", QuestionKind.allCases.map(\.rawValue)), ("competency", all(.competencies)),
      ("role", all(.roles)), ("interviewer", all(.interviewers)), ("mode", words),
      ("medium", Medium.allCases.map(\.rawValue)), ("level", Level.allCases.map(\.rawValue)),
    ]
    let folded = word.lowercased()
    let exact = options.lazy.compactMap { option in
      option.known.first { $0.lowercased() == folded }.map { (option.name, $0) }
    }.first
    let near = options.lazy.compactMap { option in
      meant(by: word, among: option.known).map { (option.name, $0) }
    }.first
    return (exact ?? near).map { "--\($0.0) \($0.1.asShellWord)" }
  }
}
