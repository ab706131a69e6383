import ArgumentParser
import RehearseApp

extension CompletionKind {
  /// The names there are on this machine, at the prompt and for a shell.
  static func all(_ names: Names) -> CompletionKind {
    .custom { _, _, _ in liveEnvironment(variables: LaunchWords().variables).all(names) }
  }
}
