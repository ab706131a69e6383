import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// `rehearse` on a terminal of its own, with a home of its own in which a short interview waits.
struct Rehearsal {
  let home: TestHome
  let child: PTYChild

  /// Starts the program, in the home of another rehearsal where one is given, after a line for the
  /// shell.
  init(
    _ words: [String] = [], in former: TestHome? = nil, environment: [String: String?] = [:],
    after line: String? = nil, rows: Int = 24, columns: Int = 80
  ) throws {
    home = try former ?? Self.makeHome()
    let variables = environment.merging(["REHEARSE_HOME": home.data]) { own, _ in own }
    let shell = line.map { ["/bin/sh", "-c", $0 + #"; exec "$0" "$@""#] } ?? []
    child = try PTYChild(
      shell + [builtProduct("rehearse")] + words, environment: variables, rows: rows,
      columns: columns)
  }

  /// Starts the program and goes to the first line of the answer to the question.
  static func answering(
    environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> Rehearsal {
    let rehearsal = try Rehearsal(
      ["practice", "--bank", "mine", "--seed", "3", "--no-warm-up", "--no-closing"],
      environment: environment, rows: rows, columns: columns)
    try rehearsal.shows("0:00 / 3:00 >")
    return rehearsal
  }

  /// Starts the program once more to go on with the suspended session.
  func resumed(rows: Int = 24, columns: Int = 80) throws -> Rehearsal {
    try Rehearsal(["resume"], in: home, rows: rows, columns: columns)
  }

  static func makeHome() throws -> TestHome {
    let home = try TestHome()
    for directory in ["data/banks/interviewers", "data/banks/rubrics"] {
      try FileManager.default.createDirectory(
        atPath: home.file(directory), withIntermediateDirectories: true)
    }
    _ = try home.write(Material.bank, to: "data/banks/mine.yaml")
    _ = try home.write(Material.interviewer, to: "data/banks/interviewers/neutral.yaml")
    _ = try home.write(Material.rubric, to: "data/banks/rubrics/default.yaml")
    return home
  }

  // MARK: The person

  /// Presses keys.
  func type(_ keys: String) { child.send(keys) }

  /// Types a line and Enter.
  func enter(_ line: String) { child.send(line + "\r") }

  /// Gives an answer of one line at a prompt that shows so much, and the empty line that ends it.
  func answer(_ line: String, _ prompt: String) throws {
    enter(line)
    try shows("\(prompt) \(line)\n\(prompt)")
    enter("")
  }

  /// Types a line as soon as the clock runs below a text that is not known to the letter.
  func answer(_ line: String, to question: Regex<Substring>) throws {
    try child.wait("question") {
      $0.text.contains(question) && $0.line.contains(/^0:00 .*>$/) && $0.row == $0.lastRow
    }
    enter(line)
  }

  /// Waits until the screen ends with these rows, the cursor in the last; every clock shows `0:00`.
  func shows(_ rows: String, column: Int? = nil) throws {
    try child.wait("screen that ends with\n\(rows)\n") { screen in
      let text = screen.timeless
      guard text == rows || text.hasSuffix("\n" + rows) else { return false }
      return screen.row == screen.lastRow && (column == nil || screen.column == column)
    }
  }

  /// Waits until these rows are all there is on the screen, the cursor in the last.
  func showsOnly(_ rows: String, column: Int? = nil) throws {
    try child.wait("screen\n\(rows)\n") { screen in
      screen.timeless == rows && screen.row == screen.lastRow
        && (column == nil || screen.column == column)
    }
  }

  /// Waits for the end of the program, which leaves the terminal as a shell expects it.
  func ends(_ status: Int32 = 0, showing rows: String = "", seconds: Double = 10) throws {
    #expect(try child.exitStatus(seconds: seconds) == status)
    #expect(child.screen.timeless.hasSuffix(rows))
    #expect(child.isCooked && !child.screen.marksPastes && child.screen.unknown.isEmpty)
  }
}

extension TestHome {
  /// What the program is told to be its home.
  var data: String { file("data") }

  /// The drafts that are kept: names and texts.
  var drafts: [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data + "/drafts")) ?? []
    return names.reduce(into: [:]) { drafts, name in
      drafts[name] = try? String(contentsOfFile: data + "/drafts/" + name, encoding: .utf8)
    }
  }

  /// Everything among the drafts, with what lies in directories there.
  var draftPaths: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: data + "/drafts"))?.sorted() ?? []
  }

  /// The permissions of a file in it; nil where there is none.
  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// The answers of the newest session, as a script gets them.
  func answers() throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: builtProduct("rehearse"))
    process.arguments = ["review", "show", "latest", "--json"]
    process.environment = ["REHEARSE_HOME": data, "LANG": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Shown.self, from: bytes).turns.map(\.answer)
  }

  private struct Shown: Decodable {
    struct Turn: Decodable {
      var answer: String
    }
    var turns: [Turn]
  }
}

extension Screen {
  /// The text with every clock at `0:00`, whatever it shows.
  var timeless: String {
    text.replacing(/(^|\n)\d+:\d\d( \/| >)/) { "\($0.1)0:00\($0.2)" }
      .replacing(/(answered in|after|spoke for|time  +) \d+:\d\d/) { "\($0.1) 0:00" }
  }

  /// Seconds on the lowest clock, which runs.
  var seconds: Int? {
    let clocks = lines.compactMap { $0.firstMatch(of: /^(\d+):(\d\d) (\/|>)/) }
    guard let clock = clocks.last, let minutes = Int(clock.1), let rest = Int(clock.2) else {
      return nil
    }
    return minutes * 60 + rest
  }

  /// The last row that is not empty.
  var lastRow: Int { lines.lastIndex { !$0.isEmpty } ?? 0 }
}
