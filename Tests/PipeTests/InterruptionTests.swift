import Foundation
import TestSupport
import Testing

/// An interview that breaks off at any prompt goes on as if it had not.
@Suite(.timed) struct InterruptionTests {
  private static let wholes = Script.all.mapValues { script in
    Swift.Result { try uninterrupted(script) }
  }

  private func show(_ home: TestHome) throws -> JSONValue {
    try Run(["review", "show", "latest", "--json"]).home(home).expect().transcript()
  }

  // MARK: End of input

  /// Before the first line nothing was said, and nothing is kept.
  @Test(arguments: Script.places.filter { $0.after > 0 })
  func `the end of input suspends an interview`(place: Script.Place) throws {
    let (script, count) = (try #require(Script.all[place.script]), place.after)
    let whole = try #require(Self.wholes[place.script]).get()
    let home = try OwnBanks.home()
    let cut = try Run(script.practice).input(lines: Array(script.texts.prefix(count))).home(home)
      .expect()
    #expect(cut.output.contains("Session 1 is kept: "), "\(cut)")
    // Only a suspended session can be gone on with. What it holds by now, a kill shows more strictly.
    let rest = try Run(["resume"]).input(lines: script.rest(after: count)).home(home).expect()
    let result = try show(home)
    #expect(result == whole, "\(rest)")
  }

  @Test func `an interview left without a word is not in the list, and its number is free`() throws
  {
    let home = try OwnBanks.home()
    let left = try Run(["practice", "--company", "Northwind"]).input("/quit\n").home(home).expect()
    #expect(left.output.hasSuffix("Nothing was said, so nothing is kept.\n"), "\(left)")
    let list = try Run(["review", "list", "--json"]).home(home).expect()
    #expect(try list.json().all.isEmpty)
    #expect(try Run(["search", "northwind"]).home(home).result().output == "")
    try Run(["resume"]).home(home).expect(66)
  }

  // MARK: SIGKILL

  @Test(arguments: Script.places)
  func `a kill loses nothing of an interview`(place: Script.Place) throws {
    let (script, count) = (try #require(Script.all[place.script]), place.after)
    let whole = try #require(Self.wholes[place.script]).get()
    let home = try OwnBanks.home()
    let running = try Run(script.practice).start(in: home)
    try running.wait("the first question") {
      running.says("/help shows what else there is", output: 0, problems: 0)
    }
    for line in script.lines.prefix(count) { try type(line, to: running, home) }
    try running.kill()
    let killed = try show(home)
    #expect(killed["state"] == .text("suspended"))
    #expect(saidSoFar(killed) == saidBefore(script, count, whole))
    let rest = try Run(["resume"]).input(lines: script.rest(after: count)).home(home).expect()
    let result = try show(home)
    #expect(result == whole, "\(rest)")
  }

  private func type(_ line: Script.Line, to running: PipedProgram, _ home: TestHome) throws {
    // Where nothing shows it, the next line will.
    guard line.says != nil || !line.text.isEmpty else {
      return try running.send(Array("\n".utf8))
    }
    let printed = (running.output.count, running.problems.count)
    try running.send(Array((line.text + "\n").utf8))
    try running.wait("`\(line.says ?? "a draft")` after `\(line.text)`") {
      if let says = line.says {
        running.says(says, output: printed.0, problems: printed.1)
      } else {
        home.drafts.contains(line.text.replacing("/", with: ""))
      }
    }
  }

  // MARK: What is in the store

  /// The answers in a session, in their order.
  private func saidSoFar(_ session: JSONValue) -> [String] {
    session["turns"].all.flatMap { turn in
      [turn["answer"]] + turn["followUps"].all.map { $0["answer"] }
    }.compactMap(\.text)
  }

  /// The answers that had been ended within so many lines.
  private func saidBefore(_ script: Script, _ count: Int, _ whole: JSONValue) -> [String] {
    Array(saidSoFar(whole).prefix(script.lines.prefix(count).count(where: \.ends)))
  }
}

extension PipedProgram {
  /// Whether a text has been printed since a place in the output or beside it.
  func says(_ text: String, output: Int, problems: Int) -> Bool {
    String(decoding: self.output[output...], as: UTF8.self).contains(text)
      || String(decoding: self.problems[problems...], as: UTF8.self).contains(text)
  }
}

extension TestHome {
  /// All that is kept of unfinished answers.
  fileprivate var drafts: String {
    let folder = file("drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // Another name is a file that is still being written.
    return names.filter { $0.hasSuffix(".json") }.compactMap {
      try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
    .joined()
  }
}
