import Foundation
import TestSupport
import Testing

/// What the program is given at its start and on its streams by shells, editors and other machines.
@Suite(.timed) struct StreamTests {
  private static let session = [
    "practice", "--questions", "1", "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate",
    "none", "--seed", "7",
  ]

  private func answer(in home: TestHome) throws -> String? {
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    return json["turns"].all.first?["answer"].text
  }

  // MARK: The output

  @Test(arguments: [["--version"], ["--help"], ["data", "path"], ["review", "list", "--json"]])
  func `a full device is told of in the status`(words: [String]) throws {
    let run = try Run(words).outputFile("/dev/full").expect(74)
    #expect(run.problems.contains("cannot write `standard output`"), "\(run)")
  }

  // MARK: The environment

  @Test(arguments: ["REHEARSE_HOME", "XDG_DATA_HOME", "HOME"])
  func `a directory that is not UTF-8 is refused, and no other is made`(name: String) throws {
    let home = try TestHome()
    let run = try Run(
      shell: "unset REHEARSE_HOME; \(name)=\"$PWD/\"$(printf 'caf\\351') exec rehearse review list"
    ).home(home).variable("COLUMNS", "1000").expect(64)
    #expect(
      run.problems.hasPrefix(
        "error: found bytes that are not UTF-8 in \(name): `\(home.path)/caf\u{FFFD}`, expected UTF-8 text\n"
      ), "\(run)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  @Test(arguments: ["banks check", "data backup", "debrief import", "practice --bank"])
  func `a path that is not UTF-8 is refused`(command: String) throws {
    let home = try TestHome()
    let run = try Run(shell: "exec rehearse \(command) $(printf 'caf\\351.yaml')").home(home)
      .expect(64)
    #expect(run.problems.contains("bytes that are not UTF-8 in argument"), "\(run)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  @Test func `a library that changes the environment first loses no argument`() throws {
    let home = try TestHome()
    let source = try home.write(
      """
      #include <stdlib.h>
      #include <stdio.h>
      __attribute__((constructor)) static void change(void) {
        char name[16];
        for (int number = 0; number < 200; number++) {
          snprintf(name, sizeof name, "ADDED_%d", number);
          setenv(name, "1", 1);
        }
        unsetenv("LD_PRELOAD");
      }
      """, to: "change.c")
    let compiler = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["clang", "-shared", "-fPIC", "-o", home.file("change.so"), source])
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0)
    let run = try Run(["review", "show", "9"]).home(home)
      .variable("LD_PRELOAD", home.file("change.so")).expect(66)
    #expect(run.problems.hasPrefix("error: there is no session 9\n"), "\(run)")
  }

  // MARK: The input

  @Test func `an input that does not wait is waited for`() throws {
    let home = try TestHome()
    let words = (["rehearse"] + Self.session).map { "'\($0)'" }.joined(separator: ", ")
    let running = try Run(
      shell: """
        exec python3 -c "import fcntl, os
        fcntl.fcntl(0, fcntl.F_SETFL, os.O_NONBLOCK)
        os.execvp('rehearse', [\(words)])"
        """
    ).start(in: home)
    try running.wait("the question") {
      String(decoding: running.output, as: UTF8.self).contains("an empty line ends")
    }
    for line in ["first", "second", ""] {
      try running.send(Array((line + "\n").utf8))
      try running.wait("its being kept") { line.isEmpty || home.hasDraft(of: line) }
    }
    running.endInput()
    #expect(try running.exitStatus() == 0)
    #expect(try answer(in: home) == "first\nsecond")
  }

  @Test func `a byte order mark before a command is nobody's word`() throws {
    let home = try TestHome()
    let run = try Run([]).input("\u{FEFF}data path\n\u{FEFF}data path\n").home(home).expect()
    #expect(run.output == home.path + "\n" + home.path + "\n")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read as what it says`(isBigEndian: Bool) throws {
    let home = try TestHome()
    let text = "\u{FEFF}caf\u{E9} 日本 🚀\r\nsecond\r\n\r\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    try Run(Self.session).input(bytes).home(home).expect()
    #expect(try answer(in: home) == "caf\u{E9} 日本 🚀\nsecond")
  }

  @Test func `a carriage return alone ends a line`() throws {
    let home = try TestHome()
    try Run(Self.session).input("one\rtwo\r\nthree\r\r").home(home).expect()
    #expect(try answer(in: home) == "one\ntwo\nthree")
  }

  // MARK: How much

  @Test func `ten megabytes are cut at one, which is told`() throws {
    let home = try TestHome()
    let line = "We moved the servers on a Friday and told everybody before.\n"
    let run = try Run(Self.session)
      .input(String(repeating: line, count: 10_000_000 / line.utf8.count) + "\n").home(home)
      .expect()
    #expect(run.problems.contains("An answer holds 1 MiB, and this one is full"), "\(run)")
    #expect(try answer(in: home)?.utf8.count == 1 << 20)
  }

  // MARK: Colours

  @Test(arguments: [
    (["--color", "always"], [:], true), (["--color=always"], ["NO_COLOR": "1"], true),
    (["--color", "auto"], [:], false), (["--color", "auto"], ["CLICOLOR_FORCE": "1"], true),
    (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
    ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ([], ["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], true),
  ])
  func `colours are shown as was chosen, else as the environment says`(
    options: [String], variables: [String: String], isShown: Bool
  ) throws {
    for words in [["doctor"] + options, options + ["doctor"], ["review", "show", "9"] + options] {
      var run = Run(words)
      for (name, value) in variables { run = run.variable(name, value) }
      let result = try run.result()
      let said = result.output + result.problems
      #expect(said.contains("\u{1B}[") == isShown, "\(result)")
    }
  }

  @Test func `the prompt takes the choice, and a command of it another`() throws {
    let run = try Run(["--color", "always"])
      .input("review show 9\nreview show 9 --color never\nreview show 9\n").expect(66)
    let lines = run.problems.split(separator: "\n").filter { $0.contains("there is no session") }
    #expect(lines.map { $0.contains("\u{1B}[") } == [true, false, true], "\(run)")
  }

  @Test func `a colour that is no choice is told of`() throws {
    let run = try Run(["data", "path", "--color", "sometimes"]).expect(64)
    #expect(run.problems.contains("'sometimes'"), "\(run)")
    #expect(try Run(["--color", "sometimes"]).result().status == 64)
  }

  // MARK: In words

  @Test(arguments: [
    (["config", "list", "--plain"], nil, true), (["--plain", "config", "list"], nil, true),
    (["--color", "never", "--plain", "config", "list"], nil, true),
    (["config", "list"], "plain: true\n", true), (["config", "list"], "plain: false\n", false),
    (["config", "list", "--no-plain"], "plain: true\n", false), (["config", "list"], nil, false),
  ])
  func `tables are said in words as was asked, else as the configuration says`(
    words: [String], configuration: String?, isPlain: Bool
  ) throws {
    let home = try TestHome()
    if let configuration { _ = try home.write(configuration, to: "config.yaml") }
    let run = try Run(words).home(home).expect()
    #expect(run.output.contains("\nname: value none, from as usual\n") == isPlain, "\(run)")
  }

  @Test func `the prompt says things in words, and a command of it not`() throws {
    let home = try TestHome()
    let run = try Run(["--plain"]).home(home)
      .input("config get name\nconfig list\nconfig list --no-plain\n").expect(1)
    #expect(run.output.components(separatedBy: "name: value none").count == 2, "\(run)")
  }

  @Test func `a setting of the prompt holds from the next command on`() throws {
    let home = try TestHome()
    let run = try Run([]).home(home).input("config set plain true\nconfig list\n").expect()
    #expect(run.output.contains("\nplain: value true, from line 1\n"), "\(run)")
  }

  // MARK: What is typed wrongly

  @Test(arguments: [
    (["practice", "--minutes", "-5"], "found --minutes -5, expected 1 to 600"),
    (["practice", "--questions", "-1"], "found --questions -1, expected 1 to 100"),
    (["practice", "--seed", "-3"], "found --seed -3, expected 0 to 9007199254740992"),
    (["practice", "--seed", "3.5"], "found --seed 3.5, expected 0 to 9007199254740992"),
    (["practice", "--minutes", "ten"], "found --minutes ten, expected 1 to 600"),
    (["review", "list", "--limit", "-2"], "found --limit -2, expected 1 or more"),
    (["review", "trends", "--sessions", "all"], "found --sessions all, expected 1 or more"),
    (["rate", "1", "--answer", "two", "evidence=3"], "found --answer two, expected 1 or more"),
    (["jobs", "next", "--done", "-1"], "found --done -1, expected 1 or more"),
    (["rate", "1", "--turn", "-1", "evidence=3"], "there is no session 1"),
  ])
  func `a number below zero is a number`(words: [String], says: String) throws {
    let run = try Run(words).variable("COLUMNS", "1000").result()
    #expect(run.status != 0)
    #expect(run.problems.contains(says), "\(run)")
    #expect(!run.problems.contains("nknown option") && !run.problems.contains("issing value"))
  }

  private static let long = String(repeating: "x", count: 20_000)

  @Test(arguments: [
    [long], ["practice", "--bank", long], ["practice", "--kind", long], ["review", "show", long],
    ["practice", "--competency", long], ["practice", "--interviewer", long], ["--\(long)"],
    ["practice", "--seed", long], ["banks", "check", long], ["banks", "show", long],
    ["review", "search", long], ["review", "question", long], ["debrief", "import", long],
    ["rate", "latest", "--turn", "1", "\(long)=3"], ["review", "list", "--since", long],
    ["banks", "import", long, "--to", long], ["data", "restore", long], ["banks", "new", long],
    ["debrief", "export", "1", "--for", "Sam", "-o", long, "--yes"], ["help", long],
    ["practice", "--recall", "--keep-in", long], ["data", "backup", long],
  ])
  func `a long value is cut in its error`(words: [String]) throws {
    let run = try Run(words).result()
    #expect(run.problems.utf8.count < 2000 && run.output.utf8.count < 2000, "\(run)")
    #expect(run.status != 0 || words.contains("search"))
  }

  @Test func `a home directory is expanded at the prompt as a shell does`() throws {
    let home = try TestHome()
    _ = try home.write(OwnBanks.bank, to: "mine.yaml")
    let lines = ["banks check ~/mine.yaml", "banks check '~/mine.yaml'", "banks check ~root/no"]
    let run = try Run([]).input(lines: lines).home(home).variable("HOME", home.path).result()
    #expect(run.output.hasPrefix("\(home.path)/mine.yaml: 2 questions"), "\(run)")
    #expect(run.problems.contains("no such file: `~/mine.yaml`"), "\(run)")
    #expect(run.problems.contains("no such file: `/root/no`"), "\(run)")
  }

  @Test func `a path with control characters in it steers nothing`() throws {
    let home = try TestHome()
    let run = try Run(["data", "path"]).home(home)
      .variable("REHEARSE_HOME", home.path + "/\u{1B}[31mred").expect()
    #expect(run.output == home.path + "/\\u{1B}[31mred\n")
  }
}

extension TestHome {
  fileprivate func hasDraft(of text: String) -> Bool {
    let folder = file("drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))?.contains(text) == true
    }
  }
}
