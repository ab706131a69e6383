public import BankImporting
public import InterviewCore

public import struct Foundation.Date
public import struct Foundation.UUID

/// The world outside: everything the program does not compute, handed in by `main` or by a test.
public struct Environment: Sendable {
  /// The clocks, read together.
  public var now: @Sendable () -> Moment
  /// A new identifier.
  public var makeID: @Sendable () -> UUID
  /// A seed for a session whose user gave none.
  public var randomSeed: @Sendable () -> UInt64
  /// A date as this machine's user writes it: `2026-11-20 18:04`.
  public var localTime: @Sendable (Date) -> String
  /// The environment variables.
  public var variables: [String: String]
  /// The path of the running program; nil where it cannot be known.
  public var executable: String?
  /// The disk.
  public var files: FileClient
  /// Opens the store at a path, or says in a ``StoreError`` why not. The store is made where there is
  /// none.
  public var openStore: @Sendable (_ path: String) throws -> TranscriptStore
  /// What a package or database of flash cards holds, or in a ``DeckError`` why that cannot be read.
  public var readDeck: @Sendable (_ bytes: [UInt8]) throws -> DeckContents
  /// Opens the user's editor on a file and waits for it; false where it failed.
  public var edit: @MainActor @Sendable (_ command: String, _ path: String) -> Bool
  /// Versions of what the program stands on, for `doctor`.
  public var versions: @MainActor @Sendable () -> [String: String]

  /// Creates an environment from its parts.
  public init(
    now: @escaping @Sendable () -> Moment, makeID: @escaping @Sendable () -> UUID,
    randomSeed: @escaping @Sendable () -> UInt64, localTime: @escaping @Sendable (Date) -> String,
    variables: [String: String], executable: String?, files: FileClient,
    openStore: @escaping @Sendable (String) throws -> TranscriptStore,
    readDeck: @escaping @Sendable ([UInt8]) throws -> DeckContents,
    edit: @escaping @MainActor @Sendable (String, String) -> Bool,
    versions: @escaping @MainActor @Sendable () -> [String: String]
  ) {
    self.now = now
    self.makeID = makeID
    self.randomSeed = randomSeed
    self.localTime = localTime
    self.variables = variables
    self.executable = executable
    self.files = files
    self.openStore = openStore
    self.readDeck = readDeck
    self.edit = edit
    self.versions = versions
  }

  /// A variable's value; an empty one counts as unset.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
