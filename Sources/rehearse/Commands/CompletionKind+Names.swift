import ArgumentParser
import RehearseApp

extension CompletionKind {
  /// The names there are on this machine, at the prompt and for a shell.
  static func all(_ names: Names) -> CompletionKind {
    .custom { _, _, _ in liveEnvironment(variables: LaunchWords().variables).all(names) }
  }

  /// What the key of the configuration before it can be set to.
  static var values: CompletionKind {
    .custom { words, _, _ in
      liveEnvironment(variables: LaunchWords().variables).values(ofKeyIn: words)
    }
  }
}
