import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Where banks, rubrics and interviewers are found.
  var library: BankLibrary { BankLibrary(environment) }

  /// The bank with an id, or the one in a file.
  func bank(named name: String) throws -> BankLibrary.Found<QuestionBank> {
    if name.contains("/") || name.isYAML {
      let checked = try library.bank(at: name)
      guard let bank = checked.bank else { throw CommandError.badFiles(checked.problems) }
      return bank
    }
    if let found = library.bank(name) { return found }
    let shelf = library.banks()
    let broken = shelf.problems.filter {
      $0.severity == .error && $0.location?.file.lastPathPart.hasPrefix(name + ".") ?? false
    }
    guard broken.isEmpty else { throw CommandError.badFiles(broken) }
    throw CommandError.unknownBank(found: name, known: shelf.found.map(\.value.id))
  }

  /// Says which files were left out; the rest serves meanwhile.
  func warn(of problems: [Problem]) {
    let errors = problems.filter { $0.severity == .error }
    for (file, problems) in Dictionary(grouping: errors, by: { $0.location?.file ?? "" })
      .sorted(by: { $0.key < $1.key })
    {
      note(
        .line(
          .init("left out: ", .warning), .init("\(file) has \(count(problems.count, "error")); "),
          command("banks check \(file)"), .init(" shows them"), hanging: 2))
    }
  }

  /// The interviewer with an id.
  func interviewer(_ id: String) throws -> Interviewer {
    if let found = library.interviewer(id) { return found.value }
    let shelf = library.interviewers()
    warn(of: shelf.problems)
    throw CommandError.unknownInterviewer(found: id, known: shelf.found.map(\.value.id))
  }

  /// The rubrics at hand.
  func rubrics() throws -> RubricSet {
    let (set, problems) = library.rubrics()
    warn(of: problems)
    guard let set else { throw CommandError.noRubric(searched: library.directories) }
    return set
  }
}
