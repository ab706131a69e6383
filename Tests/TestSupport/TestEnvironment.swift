import BankImporting
import Foundation
package import InterviewCore
package import RehearseApp
import Synchronization
package import Testing

extension Environment {
  /// A world in which nothing happens by chance: the clock is the test's, identifiers count up, the seed
  /// is given, and the disk and the store are in memory.
  ///
  /// With a `storeError` the store cannot be opened.
  ///
  /// What a test did not ask for (a store, an editor, versions) records an issue when it is used.
  package static func test(
    clock: TestClock = TestClock(), seed: UInt64 = 7, variables: [String: String] = [:],
    executable: String? = nil, files: FileClient = .inMemory(SampleFiles.all),
    store: (any Store)? = nil, storeError: StoreError? = nil,
    edit: (@MainActor @Sendable (String, String) -> Bool)? = nil,
    versions: [String: String]? = nil, notices: [StoreNotice] = [],
    running: Set<Int> = [], sourceLocation: SourceLocation = #_sourceLocation
  ) -> Environment {
    let ids = CountingIDs()
    return Environment(
      now: { clock.now }, makeID: { ids.next() }, randomSeed: { seed },
      localTime: { String($0.ISO8601Format().prefix(16)).replacing("T", with: " ") },
      variables: ["HOME": "/home/ada", "REHEARSE_BANKS": "/banks"].merging(variables) { $1 },
      executable: executable, files: files,
      openStore: { path, report in
        try notices.forEach(report)
        if let storeError { throw storeError }
        if let store { return store }
        Issue.record("the test has no store, and one was opened", sourceLocation: sourceLocation)
        throw StoreError.notPermitted(path: path)
      },
      maintenance: NoMaintenance(),
      lockSession: { _, number in
        (number.map(running.contains) ?? !running.isEmpty) ? nil : SessionLock {}
      },
      homeOfUser: { $0 == "grace" ? "/home/grace" : nil },
      readDeck: { _ in
        Issue.record("no deck was expected", sourceLocation: sourceLocation)
        throw DeckError.damaged
      },
      edit: { command, path in
        if let edit { return edit(command, path) }
        Issue.record("no editor was expected, but `\(command)`", sourceLocation: sourceLocation)
        return false
      },
      versions: {
        if versions == nil {
          Issue.record("nobody was to ask for versions", sourceLocation: sourceLocation)
        }
        return versions ?? [:]
      })
  }
}

/// Identifiers that differ only at their end, which counts from 1.
private final class CountingIDs: Sendable {
  private let last = Mutex(UInt8(0))

  func next() -> UUID {
    let number = last.withLock { last in
      last += 1
      return last
    }
    return UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }
}
