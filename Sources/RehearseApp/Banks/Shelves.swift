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
    let broken = problems(of: name, in: shelf.problems)
    guard broken.isEmpty else { throw CommandError.badFiles(broken) }
    throw CommandError.unknownBank(found: name, known: shelf.found.map(\.value.id))
  }

  /// Why the file that has the name of what was asked for cannot be used.
  private func problems(of name: String, in all: [Problem]) -> [Problem] {
    all.filter {
      $0.severity == .error && $0.location?.file.lastPathPart.hasPrefix(name + ".") ?? false
    }
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
    let shelf = library.interviewers()
    if let found = shelf.found.first(where: { $0.value.id == id }) {
      // A sign that is not known is a question that never comes; nobody would miss it by listening.
      show(
        shelf.problems.filter { $0.code == .unknownChoice && $0.location?.file == found.path })
      return found.value
    }
    let broken = problems(of: id, in: shelf.problems)
    guard broken.isEmpty else { throw CommandError.badFiles(broken) }
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
