/// The manual page in mdoc: the prose of a template, and every command as the parser describes it.
///
/// In the COMMANDS of the template a `.Ss` names a command. What stands below it is added to what the
/// program says of the command itself; a command needs no such words. `@VERSION@` is the program's version.
struct ManualPage {
  /// The page, ending in a line end.
  let text: String

  /// Makes the page.
  ///
  /// - Throws: ``ManualError``.
  init(template: String, program: CommandDescription, version: String) throws(ManualError) {
    let template = template.replacing("@VERSION@", with: version)
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: ".Sh COMMANDS"),
      let end = lines[(start + 1)...].firstIndex(where: { $0.hasPrefix(".Sh ") })
    else { throw .noCommands }
    var words = Self.sections(of: lines[(start + 1)..<end])
    var page = lines[...start] + (words.removeValue(forKey: "") ?? [])
    for command in program.below.flatMap({ ManualCommand.all(from: $0) }) {
      page += command.section(with: words.removeValue(forKey: command.words) ?? [])
    }
    if let unknown = words.keys.sorted().first { throw .unknownCommand(unknown) }
    text = (page + lines[end...]).joined(separator: "\n")
  }

  /// What stands below each `.Ss`, by its name; before the first one, by none.
  private static func sections(of lines: ArraySlice<String>) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    var name = ""
    for line in lines {
      if line.hasPrefix(".Ss ") {
        name = String(line.dropFirst(4))
      } else {
        sections[name, default: []].append(line)
      }
    }
    return sections
  }
}

/// Why there is no page.
enum ManualError: Error, CustomStringConvertible {
  case noCommands
  case unknownCommand(String)

  var description: String {
    switch self {
    case .noCommands: "found no `.Sh COMMANDS` with a section behind it, expected one"
    case .unknownCommand(let name): "found `.Ss \(name)`, expected the name of a command"
    }
  }
}
