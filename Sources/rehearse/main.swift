import CProcess
import Glibc
import LineEditing
import RehearseApp

// A disk quota answers with a signal; what is told then is the error that comes with it.
signal(SIGXFSZ, SIG_IGN)
// The version is asked for by scripts, again and again: answered before anything is set up.
let isVersionWanted = LaunchWords.askForVersion
let versionFailure =
  isVersionWanted ? writeAll("rehearse \(App.version)\n", to: STDOUT_FILENO) : nil
if isVersionWanted, versionFailure == nil { exit(ExitStatus.done.rawValue) }

let launch = LaunchWords()
let words = launch.arguments
cprocess_keep_freed_memory()
// What the shortest command needs; the prompt takes half of it.
if !words.isPrompt { cprocess_fetch_memory(1 << 20) }
// SQLite sorts and rewrites answers in files of its own: they stay with the others.
setenv("SQLITE_TMPDIR", Places(variables: launch.variables).data, 1)
let environment = liveEnvironment(variables: launch.variables)
let console = liveConsole(
  environment: environment.variables,
  history: Places(variables: environment.variables).history)
let app = App(environment: environment, console: console)
// What is suggested can be typed where it is read.
console.program = words.isPrompt ? "" : "rehearse"
let isPlain = Everywhere.isPlain(words)
let runner = CommandRunner(app: app, console: console, isPlainFromStart: isPlain)
var status: ExitStatus
if let unreadable = launch.unreadable {
  status = app.run { _ in throw unreadable }
} else if isVersionWanted {
  status = .done
} else if words.isPrompt {
  console.colorChoice = ColorChoice(words: words)
  console.isPlain = isPlain ?? app.isPlainByConfiguration
  let commands = REPL.Commands(
    run: runner.run, grammar: Grammar.commands, names: Grammar.names,
    overview: runner.overview)
  status = REPL(app: app, commands: commands).run()
} else {
  status = runner.run(words)
}
// What was asked for did not arrive: say so with the status too, since words may not arrive either.
if status == .done, let number = versionFailure ?? console.outputFailure {
  _ = app.run { _ in
    throw CommandError.file(
      .cannotWrite(path: "standard output", reason: String(cString: strerror(number))))
  }
  status = .inputOutput
}
exit(status.rawValue)
