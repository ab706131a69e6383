import Foundation
import TestSupport
import Testing

@Suite(.timed) struct FileTests {
  @Test func `no file is longer than 500 lines`() throws {
    for file in try SourceTree.files(in: "Sources", ["swift", "h"])
      + SourceTree.files(in: "Tests", ["swift", "h"]) where file.lineCount > 500
    {
      Issue.record("\(file.path):501: \(file.lineCount) lines: split it by topic, at most 500 each")
    }
  }

  @Test(arguments: ["Sources", "QuestionBanks"])
  func `nothing is left for later`(folder: String) throws {
    for file in try SourceTree.files(in: folder)
    where UnfinishedWork.all.contains(where: file.text.contains) {
      for (line, text) in file.text.components(separatedBy: "\n").enumerated() {
        for word in UnfinishedWork.words(in: text) {
          Issue.record("\(file.path):\(line + 1): `\(word)`: do it now or leave it out")
        }
      }
    }
  }

  @Test func `an unfinished word stands alone and in capitals`() {
    #expect(UnfinishedWork.words(in: "// TODO: x, FIXME") == ["TODO", "FIXME"])
    #expect(UnfinishedWork.words(in: "a HACK, XXX") == ["XXX", "HACK"])
    #expect(UnfinishedWork.words(in: "a todo list, TODOS, HACKER, hack") == [])
  }

  @Test func `no generated file is tracked`() throws {
    for path in try Tracked.paths() where Tracked.isGenerated(path) {
      Issue.record("\(path):1: generated: take it out of git and name it in .gitignore")
    }
  }

  @Test func `git is told to leave generated files alone`() throws {
    let ignored = try String(
      contentsOf: SourceTree.root.appending(path: ".gitignore"), encoding: .utf8)
    for name in [".build/", ".swiftpm/", "Package.resolved"] {
      #expect(
        ignored.components(separatedBy: "\n").contains(name), ".gitignore:1: add `\(name)`")
    }
  }

  @Test(arguments: [
    ("Package.resolved", true), (".build/debug/a.o", true), ("Sources/A/.swiftpm/b", true),
    ("Sources/A/B.o", true), ("Sources/A/Build.swift", false), ("Tests/A/Snapshots/a.txt", false),
  ])
  func `knows a generated file by its path`(path: String, isGenerated: Bool) {
    #expect(Tracked.isGenerated(path) == isGenerated)
  }
}

private enum UnfinishedWork {
  static let all = ["TODO", "FIXME", "XXX", "HACK"]

  static func words(in line: String) -> [String] {
    all.filter { word in
      line.components(separatedBy: CharacterSet.alphanumerics.inverted).contains(word)
    }
  }
}

private enum Tracked {
  /// What git tracks; without a working git, every file in the folders we write by hand.
  static func paths() throws -> [String] {
    if let listed = fromGit() { return listed }
    return try ["Sources", "Tests", "QuestionBanks"].flatMap { try SourceTree.paths(in: $0) }
  }

  private static func fromGit() -> [String]? {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", SourceTree.root.path(percentEncoded: false), "ls-files"]
    git.standardInput = FileHandle.nullDevice
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil,
      let listed = try? output.fileHandleForReading.readToEnd()
    else { return nil }
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return String(decoding: listed, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  static func isGenerated(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.contains { $0.hasPrefix(".build") || $0 == ".swiftpm" || $0 == "Package.resolved" }
      || [".o", ".swiftmodule"].contains { path.hasSuffix($0) }
  }
}
