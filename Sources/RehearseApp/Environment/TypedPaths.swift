import TerminalUI

/// Paths as people type them at our own prompts, where no shell looks at them first.
extension Environment {
  /// The home directory of a user, one's own where the name is empty; nil where there is none.
  func home(of user: String) -> String? {
    let path = user.isEmpty ? variable("HOME") ?? homeOfUser("") : homeOfUser(user)
    return path?.withoutTrailingSlash
  }

  /// The path that is meant by a whole line; quotes are left out, `~` and `~user` stand for home directories.
  func path(_ typed: String) -> String {
    let words = (try? CommandLineWords.split(typed, home: home(of:))) ?? []
    if words.count == 1 { return words[0] }
    // Spaces that nobody has quoted are part of the one path there is.
    return expanded(typed)
  }

  /// The paths that begin as typed.
  ///
  /// A path below `~` keeps it unless it has to be quoted, since nothing stands for anything between quotes.
  func paths(from typed: String) -> [Completion] {
    if typed.hasPrefix("~"), !typed.contains("/") {
      return home(of: String(typed.dropFirst())) == nil
        ? [] : [Completion(typed + "/", isWhole: false)]
    }
    let directory = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let begun = typed.dropFirst(directory.count)
    let real = expanded(directory)
    let names = files.list(real.isEmpty ? "." : real).filter {
      $0.hasPrefix(begun) && (!$0.hasPrefix(".") || begun.hasPrefix("."))
    }
    let shown = names.contains { $0.contains(" ") } ? real : directory
    return names.map { name in
      let isDirectory = files.kind(real + name) == .directory
      return Completion(shown + name + (isDirectory ? "/" : ""), isWhole: !isDirectory)
    }
  }

  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~") else { return path }
    let user = path.dropFirst().prefix { $0 != "/" }
    return home(of: String(user)).map { $0 + path.dropFirst(user.count + 1) } ?? path
  }
}

extension App {
  /// What Tab offers where a line is a path and nothing else.
  func pathCompletions(of line: String) -> [Completion] {
    environment.paths(from: CommandLineWords.typed(line).word)
  }
}
