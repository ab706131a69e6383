package import BankImporting
package import InterviewCore
package import JobSearch

package import struct Foundation.Date
package import struct Foundation.UUID

/// Where sessions and the search for a job are kept, in one file.
package typealias Store = TranscriptStore & JobStore & StoryStore & SharedReportStore

/// What is worked out beside the rest.
package struct Beside: Sendable {
  /// Becomes readable once it is there; nil where it is worked out when it is asked for.
  package var descriptor: Int32?
  /// Waits for it.
  package var value: @Sendable () -> any Sendable

  /// Creates it from its parts.
  package init(descriptor: Int32?, value: @escaping @Sendable () -> any Sendable) {
    self.descriptor = descriptor
    self.value = value
  }
}

/// The world outside: everything the program does not compute, handed in by `main` or by a test.
package struct Environment: Sendable {
  /// The clocks, read together.
  package var now: @Sendable () -> Moment
  /// A new identifier.
  package var makeID: @Sendable () -> UUID
  /// A seed for a session whose user gave none.
  package var randomSeed: @Sendable () -> UInt64
  /// A date as this machine's user writes it: `2026-11-20 18:04`.
  package var localTime: @Sendable (Date) -> String
  /// The environment variables.
  package var variables: [String: String]
  /// The path of the running program; nil where it cannot be known.
  package var executable: String?
  /// The disk.
  package var files: FileClient
  /// Opens the store at a path, or says in a ``StoreError`` why not; tells what takes its time meanwhile.
  /// The store is made where there is none.
  package var openStore:
    @Sendable (_ path: String, _ report: (StoreNotice) throws -> Void) throws -> any Store
  /// Opens the store at a path only to look for names in it: nothing is made, changed or waited for. As any other
  /// command does where nil.
  package var openForNames: (@Sendable (_ path: String) throws -> any Store)?
  /// What is done to a store as a whole.
  package var maintenance: any StoreMaintenance
  /// Holds the session with a number, all of them where nil, of the data in a directory; nil where
  /// another process has it.
  package var lockSession: @Sendable (_ directory: String, _ number: Int?) -> SessionLock?
  /// The home directory of a user, of whoever runs the program where the name is empty; nil where there is no such
  /// user.
  package var homeOfUser: @Sendable (_ name: String) -> String?
  /// What a package or database of flash cards holds, or in a ``DeckError`` why that cannot be read.
  package var readDeck: @Sendable (_ bytes: [UInt8]) throws -> DeckContents
  /// Opens the user's editor on a file and waits for it; false where it failed.
  package var edit: @MainActor @Sendable (_ command: String, _ path: String) -> Bool
  /// Shows a text in the user's pager and waits for it; false where it failed. Nil where
  /// reports are shown as they are.
  package var page: (@MainActor @Sendable (_ command: String, _ text: String) -> Bool)?
  /// Microphone and loudspeaker.
  package var sound: any SoundPort
  /// Gives a text to a program that puts it on the clipboard, and waits for it; false where it failed.
  package var copy: @MainActor @Sendable (_ command: String, _ text: String) -> Bool = { _, _ in
    false
  }
  /// Works something out beside what follows, where that can be.
  package var beside: @Sendable (_ work: @escaping @Sendable () -> any Sendable) -> Beside = {
    Beside(descriptor: nil, value: $0)
  }
  /// Versions of what the program stands on, for `doctor`.
  package var versions: @MainActor @Sendable () -> [String: String]

  /// Creates an environment from its parts.
  package init(
    now: @escaping @Sendable () -> Moment, makeID: @escaping @Sendable () -> UUID,
    randomSeed: @escaping @Sendable () -> UInt64, localTime: @escaping @Sendable (Date) -> String,
    variables: [String: String], executable: String?, files: FileClient,
    openStore: @escaping @Sendable (String, (StoreNotice) throws -> Void) throws -> any Store,
    maintenance: any StoreMaintenance,
    lockSession: @escaping @Sendable (String, Int?) -> SessionLock?,
    homeOfUser: @escaping @Sendable (String) -> String?,
    readDeck: @escaping @Sendable ([UInt8]) throws -> DeckContents,
    edit: @escaping @MainActor @Sendable (String, String) -> Bool,
    page: (@MainActor @Sendable (String, String) -> Bool)? = nil,
    sound: any SoundPort = NoSound(),
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
    self.maintenance = maintenance
    self.lockSession = lockSession
    self.homeOfUser = homeOfUser
    self.readDeck = readDeck
    self.edit = edit
    self.page = page
    self.sound = sound
    self.versions = versions
  }

  /// A variable's value; an empty one counts as unset.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
