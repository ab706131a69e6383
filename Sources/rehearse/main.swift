import Foundation
import LineEditing
import RehearseApp

// The version is asked for by scripts, again and again: answered before anything is set up.
let words = Array(CommandLine.arguments.dropFirst())
if words == ["--version"] {
  print("rehearse \(App.version)")
  exit(ExitStatus.done.rawValue)
}

let environment = liveEnvironment()
let console = liveConsole(
  environment: environment.variables,
  history: Places(variables: environment.variables).history)
let app = App(environment: environment, console: console)
let runner = CommandRunner(app: app)
var status: ExitStatus
if words.isEmpty {
  let commands = REPL.Commands(
    run: runner.run, grammar: Grammar.commands, overview: runner.overview)
  status = REPL(app: app, commands: commands).run()
} else {
  status = runner.run(words)
}
// What was asked for did not arrive: say so with the status too, since words may not arrive either.
if status == .done, let number = console.outputFailure {
  _ = app.run { _ in
    throw CommandError.file(
      .cannotWrite(path: "standard output", reason: String(cString: strerror(number))))
  }
  status = .inputOutput
}
exit(status.rawValue)
