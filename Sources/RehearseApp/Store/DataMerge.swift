import BankReading
import Foundation
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Takes the sessions of an export into the store; merging a file twice changes nothing.
  ///
  /// - Throws: ``CommandError``.
  package func dataMerge(_ file: String) throws -> ExitStatus {
    switch environment.files.kind(file) {
    case .nothing: throw FileError.missing(path: file)
    case .directory: throw FileError.isDirectory(path: file)
    case .other: throw CommandError.notAFile(path: file)
    case .file: break
    }
    let problems = try MergeCheck(file: file).problems(environment.files)
    guard problems.isEmpty else { throw CommandError.badFiles(problems) }
    var merge = SessionMerge(store: try openStore()) { [environment, places] number in
      environment.lockSession(places.data, number)
    }
    let reader = SessionLineReader(file: file)
    try environment.files.readLines(file, SessionLineReader.longest) { number, bytes in
      guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) else { return }
      switch reader.read(bytes, line: number) {
      case .success(let document): try merge.take(document, size: bytes.count)
      case .failure(let found): throw CommandError.badFiles([found.problem])
      }
    }
    try merge.finish()
    return say(merge.result, of: file)
  }

  private func say(_ result: MergeResult, of file: String) -> ExitStatus {
    console.write(
      StyledText(
        "Merged \(file): \(count(result.added, "new session")), \(result.changed) changed, "
          + "\(result.unchanged) as before.", hanging: 2), to: .output)
    for session in result.renumbered.prefix(Self.mostNamed) {
      note(
        "Session \(session.wanted) of the file is session \(session.given) here; "
          + "that number was taken.")
    }
    if result.renumbered.count > Self.mostNamed {
      note("So are \(result.renumbered.count - Self.mostNamed) more, under other numbers.")
    }
    for session in result.parted {
      note(
        "Session \(session.number) had gone on in two ways; "
          + "the second is session \(session.other) from now on.")
    }
    for number in result.leftOut {
      note(
        "Left out: session \(number) is running in another terminal. Merge again when it is over.")
    }
    return result.leftOut.isEmpty ? .done : .failed
  }

  private static let mostNamed = 10
}

/// Looks through a whole export before anything of it is taken.
struct MergeCheck {
  let file: String

  /// So many problems are named; a file of another kind has one in every line.
  static let mostProblems = 5

  /// What is wrong with the lines, in their order.
  func problems(_ files: FileClient) throws -> [Problem] {
    let reader = SessionLineReader(file: file)
    var problems: [Problem] = []
    var lines: [String: Int] = [:]
    try files.readLines(file, SessionLineReader.longest) { number, bytes in
      guard problems.count < Self.mostProblems,
        !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D })
      else { return }
      switch reader.read(bytes, line: number) {
      case .success(let document):
        let before = lines.updateValue(number, forKey: document.id.uuidString)
        guard let before else { return }
        problems.append(
          Problem(
            message: "found session \(document.id) again, expected each once",
            location: SourcePlace(file: file, line: number, column: 1),
            hint: "it is also in line \(before)"))
      case .failure(let found): problems.append(found.problem)
      }
    }
    return problems
  }
}
