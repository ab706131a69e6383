package import TerminalUI

/// The prompt: reads commands and runs them until someone leaves.
@MainActor package struct REPL {
  private let app: App
  private let commands: Commands
  private let completer: Completer

  /// The same commands that the shell has, as the executable knows them.
  package struct Commands {
    /// Runs a command line, already split into words.
    package var run: @MainActor (_ words: [String]) -> ExitStatus
    /// Every command with its subcommands and options; asked for when completion first needs it.
    package var grammar: @MainActor () -> [CommandGrammar]
    /// The names that an argument of a command is completed with, behind the words that stand before it.
    package var names:
      @MainActor (_ command: [String], _ argument: String, _ words: [String]) -> [String]
    /// The overview that `help` shows.
    package var overview: @MainActor () -> StyledText

    /// Creates the set of commands.
    package init(
      run: @escaping @MainActor ([String]) -> ExitStatus,
      grammar: @escaping @MainActor () -> [CommandGrammar],
      names: @escaping @MainActor ([String], String, [String]) -> [String],
      overview: @escaping @MainActor () -> StyledText
    ) {
      self.run = run
      self.grammar = grammar
      self.names = names
      self.overview = overview
    }
  }

  /// Creates a prompt for the program with these commands.
  package init(app: App, commands: Commands) {
    self.app = app
    self.commands = commands
    completer = Completer(environment: app.environment, commands: commands)
  }

  /// Runs until `quit` or the end of input.
  ///
  /// - Returns: At a terminal, that all went well: whoever sat there has seen what did not. From a
  ///   script, the status of the first command that failed.
  package func run() -> ExitStatus {
    let isInteractive = app.console.capabilities.isInteractive
    let greeting = isInteractive ? greet() : nil
    var first = ExitStatus.done
    while true {
      var request = request
      request.awaited = greeting
      switch app.console.read(request) {
      case .line(let line, _):
        guard let status = run(line, greeting) else { return isInteractive ? .done : first }
        if first == .done { first = status }
      case .interrupted(let draft, _):
        if draft.isEmpty { app.note(aside("Ctrl-D or `quit` leaves.")) }
      case .endOfInput: return isInteractive ? .done : first
      case .closed(.endOfFile, _): return isInteractive ? .done : first
      case .closed(let ending, _): return ending.status
      case .pasted: app.note(App.severalLines)
      case .editor, .key: continue
      }
    }
  }

  private var request: ReadRequest {
    ReadRequest(
      .command, prompt: { "rehearse> " }, complete: { line in completer.completions(of: line) })
  }

  /// Says who is there, and what is wrong with the configuration; what the store adds to that is on its way.
  private func greet() -> Awaited? {
    app.console.write(
      .line(
        .init("rehearse \(App.version). Type "), command("practice"), .init(" to start, "),
        command("help"), .init(" for more.")), to: .output)
    // What is wrong with it would stop the first command that needs it.
    _ = app.run { app in
      _ = try app.configuration()
      return .done
    }
    return Greeting.awaited(app)
  }

  /// Runs one line, below the greeting where that was slower than whoever typed; nil when it asks to leave.
  private func run(_ line: String, _ greeting: Awaited?) -> ExitStatus? {
    var words: [String] = []
    let status = app.run { _ in
      words = try CommandLineWords.split(line, home: app.environment.home(of:))
      return .done
    }
    guard status == .done, let first = words.first, !first.hasPrefix("#") else { return status }
    if ["quit", "exit", "q"].contains(first) { return nil }
    if let text = greeting?.take() { app.console.write(text, to: .output) }
    switch first {
    case "help", "?":
      if words.count == 1 {
        app.console.write(commands.overview(), to: .output)
        return .done
      }
      return commands.run(Array(words.dropFirst()) + ["--help"])
    case "rehearse" where words.count > 1: return commands.run(Array(words.dropFirst()))
    default: return commands.run(words)
    }
  }
}
