import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

@testable import RehearseApp

/// How unfinished answers lie on the disk.
@Suite(.timed) struct DraftTests {
  private let files = InMemoryFiles()
  private let session = UUID(uuid: (1, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
  private var drafts: Drafts { Drafts(files: files.client, directory: "/drafts") }
  private var path: String { "/drafts/\(session.uuidString).json" }

  private func draft(
    _ lines: AnswerLines, _ unfinished: String? = nil, question: String = "Why?"
  ) -> Draft {
    Draft(
      turn: 2, question: question, lines: lines, unfinished: unfinished.map { UnfinishedLine($0) },
      timing: Timing(thinkingSeconds: 1, answerSeconds: Double(lines.count), pausedSeconds: 0))
  }

  @Test func `what is added to an answer is added to its file`() throws {
    var kept = try drafts.keep(draft(["one"]), of: session, after: nil)
    let first = try #require(files[path])
    for state in [
      draft(["one"], "tw"), draft(["one", "two"]), draft(["one", "two", "", "three"]),
    ] {
      kept = try drafts.keep(state, of: session, after: kept)
      #expect(try #require(files[path]).hasPrefix(first))
      #expect(drafts.draft(of: session) == state)
    }
  }

  @Test func `what is changed is written anew`() throws {
    let kept = try drafts.keep(draft(["one", "two"]), of: session, after: nil)
    for state in [draft(["one"]), draft(["other", "two", "three"]), draft([], question: "Who?")] {
      _ = try drafts.keep(state, of: session, after: kept)
      #expect(drafts.draft(of: session) == state)
      #expect(files[path]?.count { $0 == "\n" } == 1)
    }
  }

  @Test func `a step that a kill cut off is left out, at whatever byte`() throws {
    let kept = try drafts.keep(draft(["one"]), of: session, after: nil)
    let before = try #require(files[path])
    _ = try drafts.keep(draft(["one", "zwei 日本"]), of: session, after: kept)
    let whole = try #require(files[path])
    for length in before.utf8.count..<whole.utf8.count {
      files[path] = String(decoding: whole.utf8.prefix(length), as: UTF8.self)
      #expect(drafts.draft(of: session)?.lines == ["one"])
    }
  }

  @Test func `the draft of an older version is read`() {
    files[path] = """
      {"turn":2,"question":"Why?","lines":["one","two"],"thinkingSeconds":1,"answerSeconds":2,"pausedSeconds":0}
      """
    #expect(drafts.draft(of: session) == draft(["one", "two"]))
  }

  @Test func `a file stays in proportion to the answer, however long the clock runs`() throws {
    var kept: Drafts.Kept?
    for second in 0..<5000 {
      kept = try drafts.keep(
        draft(["a line"], "half a line \(second % 7)"), of: session, after: kept)
    }
    #expect(try #require(files[path]).utf8.count < 100_000)
    #expect(drafts.draft(of: session)?.unfinished == UnfinishedLine("half a line 1"))
  }

  @Test func `what an editor left goes with the draft`() throws {
    _ = try drafts.keep(draft(["one"]), of: session, after: nil)
    try drafts.editing(session).layOut("one")
    files["/drafts/\(session.uuidString).edit/.answer.txt.swp"] = "b0VIM 9.0"
    files["/drafts/other.json"] = "{}"
    try drafts.remove(of: session)
    #expect(files.paths == ["/drafts/other.json"])
    try drafts.removeAll()
    #expect(files.paths == [])
  }
}

/// What is left of an answer in an editor that did not end well.
@Suite(.timedOnMainActor) @MainActor struct EditedAnswerTests {
  private let files = InMemoryFiles(SampleFiles.all)
  private static let folder =
    "/home/ada/.local/share/rehearse/drafts/00000000-0000-4000-8000-000000000001.edit"

  private func sitting(
    _ script: [InputEvent], store: TranscriptDatabase = .inMemory(),
    edit: @escaping @MainActor @Sendable (String, String) -> Bool
  ) -> Sitting { Sitting(script, files: files, store: store, edit: edit) }

  private let options = Wanted(
    kind: [.behavioral], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true,
    rate: RatingTime.none)

  @Test func `what it had saved opens with the next edit, with what was said since`() {
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = sitting(
      ["One", "/edit", "Since", "/edit", ""], store: transcripts,
      edit: { [files] _, path in
        let opened = files["/opened"]
        files["/opened"] = (opened ?? "") + "[" + (files[path] ?? "") + "]"
        if opened != nil { return true }
        files[path] = "One\nsaved\n"
        files["\(Self.folder)/.answer.txt.swp"] = "b0nano 7.2"
        return false
      })
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(files["/opened"] == "[One\n][One\nsaved\nSince\n]")
    #expect(transcripts.sessions.first?.turns.first?.answer == "One\nsaved\nSince")
    #expect(
      sitting.console.problems == """
        The editor did not end well; your answer is as it was.
        What the editor had kept opens with the next /edit.

        """)
    #expect(!files.paths.contains { $0.hasPrefix(Self.folder) })
  }

  @Test(arguments: [
    ("answer.txt", "One\nsaved\n", "One\nsaved"),
    ("#answer.txt#", "One\nin Emacs", "One\nin Emacs"),
    ("answer.txt.save", "One\nin nano\n", "One\nin nano"), ("answer.txt", "", "One"),
    ("answer.txt~", "One\nold\n", "One"),
  ])
  func `what it kept when the program went too is in the answer again`(
    file: String, text: String, answer: String
  ) {
    let transcripts = TranscriptDatabase.inMemory()
    let first = sitting(["One", "/quit"], store: transcripts) { _, _ in true }
    first.run { try $0.practice(options) }
    files["\(Self.folder)/answer.txt"] = "One\n"
    files["\(Self.folder)/\(file)"] = text
    let second = sitting([""], store: transcripts) { _, _ in true }
    second.run { try $0.resume(nil) }
    #expect(transcripts.sessions.first?.turns.first?.answer == answer)
    #expect(!files.paths.contains { $0.hasPrefix(Self.folder) })
  }

  @Test func `Vim's swap file waits for Vim`() {
    let transcripts = TranscriptDatabase.inMemory()
    sitting(["One", "/quit"], store: transcripts) { _, _ in true }
      .run { try $0.practice(options) }
    files["\(Self.folder)/answer.txt"] = "One\n"
    files["\(Self.folder)/.answer.txt.swp"] = "b0VIM 9.0"
    let second = sitting(["/edit", ""], store: transcripts) { [files] _, path in
      files["/was-there"] = files["\(Self.folder)/.answer.txt.swp"]
      files[path] = "One\nrecovered\n"
      return true
    }
    second.run { try $0.resume(nil) }
    #expect(files["/was-there"] == "b0VIM 9.0")
    #expect(second.console.problems.contains("/edit opens what it had not saved yet."))
    #expect(transcripts.sessions.first?.turns.first?.answer == "One\nrecovered")
    #expect(!files.paths.contains { $0.hasPrefix(Self.folder) })
  }

  @Test func `what was saved before a word was said finds its question again`() {
    let transcripts = TranscriptDatabase.inMemory()
    let first = sitting(["/edit", .closed(.hangUp, draft: "")], store: transcripts) {
      [files] _, path in
      files[path] = "All of it, in the editor\n"
      return false
    }
    first.run { try $0.practice(options) }
    sitting([""], store: transcripts) { _, _ in true }.run { try $0.resume(nil) }
    #expect(transcripts.sessions.first?.turns.first?.answer == "All of it, in the editor")
  }
}
