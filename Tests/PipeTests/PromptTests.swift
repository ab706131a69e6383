import TestSupport
import Testing

/// The prompt, fed from a pipe.
@Suite(.timed) struct PromptTests {
  @Test func `commands are read line by line, without a prompt or a banner`() throws {
    let home = try TestHome()
    let run = try Run([]).input("data path\n").home(home).expect()
    #expect(run.output == home.path + "\n")
    #expect(run.problems == "")
  }

  @Test func `nothing to do is done`() throws {
    let run = try Run([]).input("\n   \n# a remark\n#another").expect()
    #expect(run.output + run.problems == "")
  }

  @Test func `an error does not end it, and the first one is its status`() throws {
    let lines = [
      "review show 3", "sing", "# banks list", "banks show 'unclosed", "data path", "quit",
      "data path",
    ]
    let home = try TestHome()
    let run = try Run([]).input(lines: lines).home(home).variable("COLUMNS", "1000").expect(66)
    #expect(run.output == home.path + "\n", "nothing is run after quit")
    expectSnapshot(run.steady, "prompt-errors.txt")
  }

  @Test(arguments: ["quit", "exit", "q"])
  func `leaves when asked to`(word: String) throws {
    let run = try Run([]).input("\(word)\nsing\n").expect()
    #expect(run.output + run.problems == "")
  }

  @Test func `an interview within it reads its answers from the same input`() throws {
    let home = try OwnBanks.home()
    let practice = (Script.typed.practice).joined(separator: " ")
    let lines = [practice] + Script.typed.texts + ["review list --csv", "data path"]
    let run = try Run([]).input(lines: lines).home(home).expect()
    #expect(run.output.contains("Goodbye."), "\(run)")
    #expect(run.output.hasSuffix("\n" + home.path + "\n"), "\(run)")
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().transcript()
    #expect(try json == uninterrupted(.typed))
  }

  @Test func `an interview left in the middle goes on in the same input`() throws {
    let home = try OwnBanks.home()
    let practice = Script.typed.practice.joined(separator: " ")
    let texts = Script.typed.texts
    let lines = [practice] + texts.prefix(6) + ["/quit", "resume"] + texts.dropFirst(6)
    try Run([]).input(lines: lines).home(home).expect()
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().transcript()
    #expect(try json == uninterrupted(.typed))
  }

  @Test func `the same words as in the shell, quoted as in the shell`() throws {
    let home = try TestHome()
    let lines = ["rehearse data path", #"practice --bank "no such bank" "#, "data path --help"]
    let run = try Run([]).input(lines: lines).home(home).expect(66)
    #expect(run.output.hasPrefix(home.path + "\nOVERVIEW: Show the directory"), "\(run)")
    #expect(run.problems.hasPrefix("error: no question bank `no such bank`\n"), "\(run)")
  }

  @Test func `help shows every command`() throws {
    let run = try Run([]).input("help\nhelp practice\n?\n").expect()
    for word in [
      "practice", "resume", "review", "rate", "debrief", "banks", "recordings", "data", "doctor",
    ] {
      #expect(run.output.contains("\n  \(word) "), "\(word):\n\(run)")
    }
    #expect(run.output.contains("OVERVIEW: Run a mock interview."))
  }

  @Test func `nothing is kept of the commands of a script`() throws {
    let home = try TestHome()
    try Run([]).input("data path\n").home(home).expect()
    #expect(try Run(shell: "ls -A").home(home).expect().output == "")
  }
}
