import BankReading
package import InterviewCore
import TerminalUI

extension App {
  /// Writes a commented file to start a bank from, opens the editor on it, and checks what came of it.
  ///
  /// - Parameters:
  ///   - id: The bank's id; `my-questions` when nil.
  ///   - kind: The kind of its questions.
  ///   - path: Where to write; the user's own banks, under the id, when nil.
  /// - Returns: Whether the file, as it was left, is a bank.
  /// - Throws: ``CommandError``, also where there is a file already.
  package func banksNew(
    _ id: String?, kind: QuestionKind = .behavioral, to path: String? = nil
  ) throws -> ExitStatus {
    let id = try bankID(id, path)
    let path = path ?? "\(places.banks)/\(id).yaml"
    guard environment.files.kind(path) == .nothing else {
      throw CommandError.fileKept(path: path)
    }
    if let known = library.bank(id) { throw CommandError.bankExists(id: id, path: known.path) }
    if path == "\(places.banks)/\(id).yaml" {
      try environment.files.makeDirectory(places.banks)
    }
    let start = BankTemplate(id: id, kind: kind, schema: library.schema("bank")).text
    try environment.files.write(start, path)
    console.write(.line(.init("wrote \(path)"), wraps: false), to: .output)
    return try edit(path, id: id)
  }

  /// The id of a new bank: the one given, or the name of the file.
  private func bankID(_ id: String?, _ path: String?) throws -> String {
    guard let id = id ?? path?.lastPathPart.withoutExtension else { return "my-questions" }
    if Identifier.isValid(id) { return id }
    throw CommandError.badBankID(found: id, meant: Identifier.suggested(for: id))
  }

  /// Opens the editor until the file has no error or nobody wants to go on.
  private func edit(_ path: String, id: String) throws -> ExitStatus {
    let editor = environment.variable("VISUAL") ?? environment.variable("EDITOR")
    var file = try library.check(path)
    if console.capabilities.isInteractive, let editor {
      repeat {
        guard environment.edit(editor, path) else {
          note("The editor `\(editor)` failed; the file is there all the same.")
          break
        }
        file = try library.check(path)
        show(file)
      } while file.errors > 0 && wantsToEditAgain()
      if file.errors > 0 { return .badInput }
    } else {
      show(file)
      note(
        .line(.init("Open it in an editor; "), command("banks check \(path)"), .init(" checks it."))
      )
    }
    let name = path == "\(places.banks)/\(id).yaml" ? id : path
    note(.line(command("practice --bank \(name)"), .init(" asks from it.")))
    return .done
  }

  private func wantsToEditAgain() -> Bool {
    while let typed = try? answer(to: "Edit it again? [Y/n] ") {
      if typed.isEmpty { return true }
      if let isWanted = yesOrNo(typed) { return isWanted }
      note(expectedYesOrNo(typed))
    }
    return false
  }
}
