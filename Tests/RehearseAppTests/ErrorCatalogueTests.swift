import BankImporting
import BankReading
import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// Every error that a command can end with, in the words a user reads.
struct ErrorCatalogueTests {
  @Test func `every error has its sentence, its hint and its status`() {
    expectSnapshot(entries(walk(CommandError.after)) + entries(variants), "errors.txt")
  }

  @Test func `every error of a file has its sentence and its status`() {
    expectSnapshot(entries(walk(FileError.after).map(CommandError.file)), "file-errors.txt")
  }

  @Test func `every error of an import has its sentence, its hint and its status`() {
    let errors =
      walk(BankImportError.after)
      + walk(ImportError.after).map(BankImportError.unreadable)
      + walk(DeckError.after).map { .unreadable(.deck(file: "deck.apkg", $0)) }
      + walk(ImportError.Malformation.after).map {
        .unreadable(.malformed(file: "a.json", format: .json, line: 3, column: 7, $0))
      }
    expectSnapshot(entries(errors.map(CommandError.bankImport)), "import-errors.txt")
  }

  @Test func `every error of the store has its sentence, its hint and its status`() {
    expectSnapshot(entries(walk(StoreError.after).map(CommandError.store)), "store-errors.txt")
  }

  /// All cases, each found from the one before it.
  private func walk<Value>(_ after: (Value?) -> Value?) -> [Value] {
    var all: [Value] = []
    while let next = after(all.last), all.count < 100 { all.append(next) }
    return all
  }

  private func entries(_ errors: [CommandError]) -> String {
    errors.map { error in
      let text = error.text
      return Renderer(width: 80, hasColor: false).render(text.styled)
        + "(\(text.status), \(text.status.rawValue))\n\n"
    }.joined()
  }

  private let variants: [CommandError] = [
    .badFiles([
      Problem(message: "x", location: SourcePlace(file: "a.yaml", line: 1, column: 1)),
      Problem(message: "y", location: SourcePlace(file: "b.yaml", line: 2, column: 1)),
      Problem(
        severity: .warning, message: "z", location: SourcePlace(file: "b.yaml", line: 3, column: 1)),
    ]),
    .noTurn(found: 1, session: 3, turns: 0),
    .unknownBank(found: "xyz", known: []),
    .unknownBank(found: "xyz", known: ["behavioral", "technical"]),
    .unknownCommand(found: "xyz", known: "abcdefghijklmno".map { String($0) + "-command" }),
    .unknownSession(4, newest: nil),
    .usage("the quote ' is not closed"),
  ]
}

// A new case has to find its place in these switches, and with it a line in the catalogue.

extension CommandError {
  fileprivate static func after(_ error: CommandError?) -> CommandError? {
    switch error {
    case nil:
      .badFiles([Problem(message: "x", location: SourcePlace(file: "a.yaml", line: 1, column: 1))])
    case .badFiles: .badScore(found: "evidence=6")
    case .badScore: .badSession(found: "newest")
    case .badSession: .bankImport(.nothingNew)
    case .bankImport: .file(.missing(path: "/a/b.yaml"))
    case .file: .noMatchingQuestion(filters: ["--kind technical", "--level junior"])
    case .noMatchingQuestion: .noQuestionBank(searched: ["/banks", "/home/ada/banks"])
    case .noQuestionBank: .noRubric(searched: ["/banks"])
    case .noRubric: .noSession
    case .noSession: .noSuspendedSession
    case .noSuspendedSession: .noTurn(found: 9, session: 12, turns: 4)
    case .noTurn: .nothingToDebrief(session: 12)
    case .nothingToDebrief: .notScorable(turn: 1, session: 12)
    case .notScorable: .notSuspended(session: 12, state: .finished)
    case .notSuspended: .store(.full(path: "/data/rehearse.sqlite"))
    case .store: .unknownBank(found: "behavorial", known: ["behavioral", "technical"])
    case .unknownBank: .unknownCommand(found: "practise", known: ["practice", "resume"])
    case .unknownCommand: .unknownDimension(found: "evidnce", known: ["structure", "evidence"])
    case .unknownDimension: .unknownInterviewer(found: "nice", known: ["warm", "neutral", "tough"])
    case .unknownInterviewer: .unknownSession(99, newest: 12)
    case .unknownSession:
      .usage("found --questions 0, expected 1 to 100", help: "rehearse practice --help")
    case .usage: nil
    }
  }
}

extension BankImportError {
  fileprivate static func after(_ error: BankImportError?) -> BankImportError? {
    let path = "/banks/mine.yaml"
    return switch error {
    case nil: .cannotAdd(path: path)
    case .cannotAdd: .kindUnknown(likely: .technical)
    case .kindUnknown: .notABank(path: "/banks/my list.yaml")
    case .notABank: .nothingFound(files: ["a.md", "b.csv"])
    case .nothingFound: .nothingNew
    case .nothingNew: .otherBank(path: path, found: "mine", wanted: "yours")
    case .otherBank: .otherKind(path: path, found: .technical, wanted: .behavioral)
    case .otherKind: .unreadable(.empty(file: "a.csv"))
    case .unreadable: nil
    }
  }
}

extension ImportError {
  fileprivate static func after(_ error: ImportError?) -> ImportError? {
    switch error {
    case nil: .deck(file: "deck.apkg", .damaged)
    case .deck: .empty(file: "a.csv")
    case .empty: .malformed(file: "a.json", format: .json, line: 3, column: 7, .unexpectedEnd)
    case .malformed: .tooLarge(file: "a.csv", limit: 8 << 20)
    case .tooLarge: .unknownFormat(file: "a.bin")
    case .unknownFormat: nil
    }
  }
}

extension DeckError {
  fileprivate static func after(_ error: DeckError?) -> DeckError? {
    switch error {
    case nil: .damaged
    case .damaged: .noCollection
    case .noCollection: .tooLarge(limit: 256 << 20)
    case .tooLarge: .tooMany(limit: 200_000)
    case .tooMany: .noTable(found: ["word (id, kanji)", "log (day)"])
    case .noTable: .cannotUnpack(reason: "No space left on device")
    case .cannotUnpack: nil
    }
  }
}

extension ImportError.Malformation {
  fileprivate static func after(_ what: Self?) -> Self? {
    switch what {
    case nil: .unexpected("}")
    case .unexpected: .unexpectedEnd
    case .unexpectedEnd: .nestedTooDeeply
    case .nestedTooDeeply: .badEscape
    case .badEscape: .openString
    case .openString: .controlCharacter
    case .controlCharacter: nil
    }
  }
}

extension FileError {
  fileprivate static func after(_ error: FileError?) -> FileError? {
    switch error {
    case nil: .missing(path: "/a/b.yaml")
    case .missing: .isDirectory(path: "/a")
    case .isDirectory: .notPermitted(path: "/root/b.yaml")
    case .notPermitted: .tooLarge(path: "/a/b.yaml", limit: 8 << 20)
    case .tooLarge: .cannotWrite(path: "/a/b.md", reason: "No space left on device")
    case .cannotWrite: .cannotRead(path: "/a/b.yaml", reason: "Input/output error")
    case .cannotRead: nil
    }
  }
}

extension StoreError {
  fileprivate static func after(_ error: StoreError?) -> StoreError? {
    let path = "/data/rehearse.sqlite"
    return switch error {
    case nil: .cannotCreate(path: path, reason: "Read-only file system")
    case .cannotCreate: .full(path: path)
    case .full: .locked(path: path)
    case .locked: .damaged(path: path, reason: "database disk image is malformed")
    case .damaged: .fromTheFuture(path: path)
    case .fromTheFuture: .inputOutput(path: path, reason: "disk I/O error")
    case .inputOutput: .notADatabase(path: path)
    case .notADatabase: .notPermitted(path: path)
    case .notPermitted:
      .unknownSession(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
    case .unknownSession: nil
    }
  }
}
