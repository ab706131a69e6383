import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// Tab in the shells that people use, with the completion scripts as they are installed.
@Suite(.timed) struct ShellCompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash
    case zsh
    case fish
  }

  /// What is typed, and what the line is after it.
  private static let lines = [
    ("rehearse pra\t", "rehearse practice"),
    ("rehearse practice --med\ta\t", "rehearse practice --medium aloud"),
    ("rehearse practice --bank mi\t", "rehearse practice --bank mine"),
    ("rehearse practice --competency comm\t", "rehearse practice --competency communication"),
    ("rehearse practice --interviewer neu\t", "rehearse practice --interviewer neutral"),
    ("rehearse practice --job North\t", "rehearse practice --job Northwind"),
    ("rehearse jobs show Prin\t", "rehearse jobs show " + longTitle.replacing(" ", with: #"\ "#)),
    ("rehearse practice --predict S\t", #"rehearse practice --predict Sam\ O\'Neil"#),
    ("rehearse stories show Th\t", #"rehearse stories show The\ queue"#),
    ("rehearse review question mine/b\t", "rehearse review question mine/bad-news"),
    ("rehearse config set practice.sc\tfu\t", "rehearse config set practice.scoring full"),
    ("rehearse banks check own-l\t", "rehearse banks check own-list.yaml"),
  ]

  /// Longer than the lines that a person reads.
  private static let longTitle =
    "Principal staff engineer for distributed storage and data platform reliability in Berlin"

  @Test(arguments: Shell.allCases)
  func `a completion script is the same whether it is asked for at a terminal or not`(shell: Shell)
    throws
  {
    let home = try TestHome()
    let words = ["--generate-completion-script", shell.rawValue]
    let command = ([builtProduct("rehearse")] + words).joined(separator: " ")
    let child = try PTYChild(
      ["/bin/sh", "-c", "\(command) >'\(home.file("script"))'; echo made"],
      environment: ["REHEARSE_HOME": home.data])
    try child.expect("made")
    let made = try String(contentsOfFile: home.file("script"), encoding: .utf8)
    #expect(try made == Self.run(words, home))
  }

  @Test(arguments: Shell.allCases)
  func `completes commands, options, values, files, and what is in the store`(shell: Shell) throws {
    let home = try Self.practised()
    let child = try Self.start(shell, in: home)
    for (typed, line) in Self.lines {
      child.send(typed)
      try child.wait(line) { $0.line == "ready> " + line }
      try clear(child)
    }
    // Where there is more than one, each is told with its day and kind, if the shell has a place for that.
    child.send("rehearse resume \t\t")
    try child.expect("latest")
    if shell != .bash { try child.expect("mock, mine") }
    try clear(child)
  }

  @Test(arguments: Shell.allCases)
  func `a name is a name, whatever it would do as a command`(shell: Shell) throws {
    let home = try Self.practised()
    let mark = home.file("mark")
    for name in ["Zed$(touch mark)", "Zed`touch mark`"] {
      try Self.run(["jobs", "add", "X", "--company", name], home)
    }
    let child = try Self.start(shell, in: home)
    child.send("rehearse practice --job Ze\t")
    try child.expect("--job Zed")
    child.send("\t\t")
    try child.expect("touch")
    try clear(child)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test(arguments: Shell.allCases)
  func `looking for names makes no store, and not even its directory`(shell: Shell) throws {
    let home = try TestHome()
    let child = try Self.start(shell, in: home)
    child.send("rehearse resume lat\t")
    try child.expect("ready> rehearse resume latest")
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }

  // MARK: What is there

  /// A home with a session that was left, a job, a story, and a friend.
  private static func practised() throws -> TestHome {
    let home = try Rehearsal.makeHome()
    _ = try home.write(Material.bank, to: "own-list.yaml")
    try run(
      [
        "practice", "--bank", "mine", "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate",
        "none",
      ], home, input: "I told them.\n\n")
    try run(["practice", "--bank", "mine", "--no-warm-up"], home)
    try run(["jobs", "add", "Engineer", "--company", "Northwind"], home)
    try run(["jobs", "add", longTitle, "--company", "Quagga"], home)
    try run(["stories", "add", "The queue", "--action", "I split it."], home)
    let page = home.file("page.txt")
    try run(
      ["debrief", "export", "1", "--for", "Sam O'Neil", "--format", "text", "-o", page, "--yes"],
      home)
    return home
  }

  @discardableResult private static func run(
    _ words: [String], _ home: TestHome, input: String = "",
    program: String = builtProduct("rehearse")
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "REHEARSE_HOME": home.data]
    let (typed, said) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (typed, said)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let output = try said.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  // MARK: Shells

  /// A shell without anybody's settings, with the completion script where it looks for one.
  private static func start(_ shell: Shell, in home: TestHome) throws -> PTYChild {
    let script = try run(["--generate-completion-script", shell.rawValue], home)
    let words: [String]
    switch shell {
    case .bash:
      let rules = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/completions/bash.sed").standardizedFileURL.path
      let plain = try home.write(script, to: "plain")
      let installed = try home.write(
        run(["-f", rules, plain], home, program: "/bin/sed"), to: "rehearse.bash")
      let settings = try home.write("PS1='ready> '\nsource \(installed)\n", to: "bashrc")
      words = ["/bin/bash", "--noprofile", "--rcfile", settings, "-i"]
    case .zsh:
      try FileManager.default.createDirectory(
        atPath: home.file("functions"), withIntermediateDirectories: true)
      _ = try home.write(script, to: "functions/_rehearse")
      _ = try home.write(
        """
        PROMPT='ready> '
        fpath=(\(home.file("functions")) $fpath)
        autoload -Uz compinit && compinit -u -D

        """, to: ".zshrc")
      words = ["/usr/bin/zsh", "-d", "-i"]
    case .fish:
      let installed = try home.write(script, to: "rehearse.fish")
      words = [
        "/usr/bin/fish", "--no-config", "-i", "-C",
        "function fish_prompt; echo -n 'ready> '; end; source \(installed); cd \(home.path)",
      ]
    }
    let child = try PTYChild(
      ["/usr/bin/env", "-C", home.path] + words,
      environment: [
        "PATH": builtProduct("") + ":/usr/bin:/bin", "REHEARSE_HOME": home.data,
        "HOME": home.path, "ZDOTDIR": home.path,
      ], rows: 40, columns: 200)
    try child.expect("ready>")
    return child
  }

  /// Leaves the line, and waits for an empty one on an empty screen.
  private func clear(_ child: PTYChild) throws {
    child.send("\u{15}\u{0C}")
    try child.wait("an empty line") { screen in
      screen.text.trimmingCharacters(in: .whitespacesAndNewlines) == "ready>"
    }
  }
}
