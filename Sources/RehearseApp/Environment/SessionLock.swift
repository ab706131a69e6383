/// Holds sessions for one process, until the value is gone or the process is.
package final class SessionLock: Sendable {
  private let release: @Sendable () -> Void

  /// Creates a lock with what lets go of it.
  package init(release: @escaping @Sendable () -> Void) { self.release = release }

  deinit { release() }
}

extension App {
  /// Holds a session, or all of them, so that no other terminal takes it up meanwhile.
  ///
  /// - Throws: ``CommandError/sessionRunning(_:)`` where another terminal has it.
  func hold(_ session: Int?) throws -> SessionLock {
    guard let lock = environment.lockSession(places.data, session) else {
      throw CommandError.sessionRunning(session)
    }
    return lock
  }

  /// Whether another terminal has a session.
  nonisolated func runs(_ session: Int) -> Bool {
    environment.lockSession(Places(variables: environment.variables).data, session) == nil
  }
}
