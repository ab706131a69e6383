import ArgumentParser
import RehearseApp
import TextBasics

extension CompletionKind {
  /// The names there are on this machine, at the prompt and for a shell.
  static func all(_ names: Names) -> CompletionKind {
    .custom { _, _, _ in
      let shell = CompletionShell.requesting
      return liveEnvironment(variables: LaunchWords().variables).named(names).compactMap {
        $0.line(for: shell)
      }
    }
  }

  /// What the key of the configuration before it can be set to.
  static var values: CompletionKind {
    .custom { words, _, _ in
      liveEnvironment(variables: LaunchWords().variables).values(ofKeyIn: words)
    }
  }
}

extension String {
  /// As much of it as finds room beside a name.
  fileprivate var noted: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Name {
  /// The line by which a shell's completion script learns the name; nil where it could only be misread.
  fileprivate func line(for shell: CompletionShell?) -> String? {
    guard !word.isEmpty, word.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return nil }
    let note = about.map(\.noted)
    switch shell {
    case .bash?:
      // Its `compgen -W` carries out what stands in a word: a name from a friend's reply must not be a command.
      return word.inShellQuotes
    case .zsh?:
      let word = word.replacing(sign: "\\", with: "\\\\").replacing(sign: ":", with: "\\:")
      return note.map { "\(word):\($0)" } ?? word
    case .fish?: return note.map { "\(word)\t\($0)" } ?? word
    default: return word
    }
  }
}
